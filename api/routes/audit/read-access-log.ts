import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { type AccessLogAsk, listAccessLog } from '../../../db/queries/read-audit.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { officialId } from '../../../procedures/fields.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { auditors } from '../../who.ts';
import { accessKinds, accessLabels } from './words.vi.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();

const logSchema = z
  .strictObject({
    looks: z.array(
      z.strictObject({
        id: z.int(), at: text, officialId: text, official: text.nullable(), agencyId: text, agency: text.nullable(), kind: z.enum(accessKinds as ['viewCase']), label: text, caseId: z.uuid().nullable(), code: text.nullable(),
        subject: text.nullable(), requestId: text,
      }),
    ),
    next: text.nullable(),
  })
  .meta({ id: 'AccessLog' });

export const readAccessLog = defineRoute({
  method: 'get', path: '/api/audit/log', operationId: 'readAccessLog', summary: 'Who looked at what inside your grant, the latest first', tag: 'audit', who: auditors, audit: 'list',
  schemas: {
    query: z.strictObject({
      caseId: z.uuid().optional(), officialId: officialId().optional(), kind: z.enum(accessKinds as ['viewCase']).optional(), from: z.iso.date().optional(), to: z.iso.date().optional().meta({ description: 'included' }),
      after: text.regex(/^\d{1,15}$/).optional().meta({ description: '`next` of the page before' }), limit: z.coerce.number<string>().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: { description: 'a page of looks', schema: logSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const { after, limit, ...filters } = query;
    const given = withoutAbsent(filters) as Pick<AccessLogAsk, 'caseId' | 'officialId' | 'kind' | 'from' | 'to'>;
    const page = await asOfficial(deps.database, reader, async (tx) => {
      const found = await listAccessLog(tx, reader, { ...given, ...(after === undefined ? {} : { afterId: Number(after) }), limit });
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `accessLog:${found.rows.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return found;
    });
    context.noteRecorded();
    return json(200, {
      looks: page.rows.map((row) => ({
        id: row.id, at: row.at, officialId: row.officialId, official: row.officialName, agencyId: row.agencyId, agency: row.agencyName, kind: row.kind, label: accessLabels[row.kind], caseId: row.caseId, code: row.code, subject: row.subject, requestId: row.requestId,
      })),
      next: page.next === null ? null : String(page.next),
    });
  },
});
