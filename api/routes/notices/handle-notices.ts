import { z } from 'zod';
import { listNotices, markNoticeRead, markNoticesRead } from '../../../db/queries/list-notices.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { noticeSentence } from '../../../procedures/notices.vi.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { momentTextOf } from '../../day-words.ts';
import { dutyLabel, roleLabel } from '../../labels.vi.ts';
import { Problem } from '../../problem.ts';
import { workingOffices } from '../../who.ts';
import { pageQuery } from '../worklist/list-worklist.ts';

const text = z.string();
const noticeSchema = z
  .strictObject({
    id: z.uuid(), caseId: z.uuid(), code: text.nullable(), notice: text, sentence: text.meta({ description: 'what happened, in one sentence without names' }), recipientRole: text, roleLabel: text, subject: text.nullable(), duty: text.nullable(), dutyLabel: text.nullable(), raisedAt: text, raisedText: text, readAt: text.nullable(),
  })
  .meta({ id: 'Notice' });

export const listNoticesRoute = defineRoute({
  method: 'get', path: '/api/notices', operationId: 'listNotices', summary: 'Notices to your office, the latest first', tag: 'notices', who: workingOffices, audit: null,
  schemas: { query: z.strictObject({ ...pageQuery, unread: z.enum(['true', 'false']).optional(), bell: z.enum(['true', 'false']).optional().meta({ description: 'only what the bell counts: told to you, unread, still of moment, the latest of each duty, task or case' }) }) },
  responses: { 200: { description: 'a page of notices', schema: z.strictObject({ notices: z.array(noticeSchema), next: text.nullable() }).meta({ id: 'Notices' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const page = await asOfficial(deps.database, reader, (tx) => listNotices(tx, reader, { unreadOnly: query.unread === 'true', bellOnly: query.bell === 'true', limit: query.limit, ...(query.after === undefined ? {} : { after: query.after }) }));
    return json(200, { notices: page.rows.map((row) => ({ ...row, sentence: noticeSentence(row.notice), roleLabel: roleLabel(row.recipientRole), raisedText: momentTextOf(row.raisedAt) ?? '', dutyLabel: row.duty === null ? null : dutyLabel(row.duty) })), next: page.next });
  },
});

export const readNoticeRoute = defineRoute({
  method: 'post', path: '/api/notices/{noticeId}/read', operationId: 'markNoticeRead', summary: 'Marks a notice, and the older ones about the same thing, as read by you', tag: 'notices', who: workingOffices, audit: null,
  schemas: { params: z.strictObject({ noticeId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }) },
  responses: { 204: { description: 'marked' } },
  handler: async (context) => {
    const { deps, params } = context;
    const { reader } = readerToday(context);
    if (!(await asOfficial(deps.database, reader, (tx) => markNoticeRead(tx, reader, params.noticeId, deps.now().toISOString())))) throw new Problem('notFound');
    return { status: 204 };
  },
});

export const readAllNoticesRoute = defineRoute({
  method: 'post', path: '/api/notices/read', operationId: 'markNoticesRead', summary: 'Marks the notices to your office up to an instant as read by you: those that came since stay unread', tag: 'notices', who: workingOffices, audit: null,
  schemas: { body: z.strictObject({ until: z.iso.datetime({ offset: true }).meta({ description: 'raised at of the latest one you saw' }) }) },
  examples: { body: { until: '2026-07-06T09:00:00+07:00' } },
  responses: { 200: { description: 'how many were unread', schema: z.strictObject({ marked: z.int() }).meta({ id: 'NoticesRead' }) } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    return json(200, { marked: await asOfficial(deps.database, reader, (tx) => markNoticesRead(tx, reader, body.until, deps.now().toISOString())) });
  },
});
