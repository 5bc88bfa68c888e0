import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { countWorklist, listWorklist, workGroups } from '../../../db/queries/list-worklist.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { personNameSchema } from '../../person-view.ts';
import { dutyLabel, roleLabel } from '../../labels.vi.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();

export const pageQuery = {
  after: text.max(300).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number<string>().int().min(1).max(200).default(50),
} as const;

const itemSchema = z
  .strictObject({
    id: text, caseId: z.uuid(), itemId: text, kind: z.enum(['limit', 'task']), name: text, label: text, subject: text.nullable(), role: text, roleLabel: text, group: z.enum(workGroups),
    dueDate: text.nullable(), dueAt: text.nullable().meta({ description: 'case time' }), caseNow: text, nature: text.nullable(), confidence: text.nullable(),
    status: z.enum(['running', 'paused', 'missed', 'lapsed', 'open']), rank: z.int(), source: text.nullable(), code: text, procedure: text, stage: text, stageLabel: text,
    person: personNameSchema.nullable(), assignedTo: text.nullable(), assignedToName: text.nullable(), isSimulated: z.boolean(),
  })
  .meta({ id: 'WorkItem' });

const answerSchema = z
  .strictObject({ now: text, counts: z.strictObject({ alarm: z.int(), overdue: z.int(), today: z.int(), threeDays: z.int(), later: z.int(), waiting: z.int() }), items: z.array(itemSchema), next: text.nullable() })
  .meta({ id: 'Worklist' });

export const listWorklistRoute = defineRoute({
  method: 'get', path: '/api/worklist', operationId: 'listWorklist', summary: 'What waits for your office, the most urgent first, with counts by group', tag: 'worklist', who: workingOffices, audit: 'list',
  schemas: {
    query: z.strictObject({
      ...pageQuery, group: z.enum(workGroups).optional(), kind: z.enum(['limit', 'task']).optional(), name: text.max(60).optional(), procedure: text.max(60).optional(),
      assigned: z.enum(['me', 'nobody']).optional(),
    }),
  },
  responses: { 200: { description: 'a page of the worklist', schema: answerSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const now = deps.now();
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const filter = {
        agencyId: reader.agencyId, now: now.toISOString(),
        ...(query.assigned === undefined ? {} : { assignedTo: query.assigned === 'me' ? reader.officialId : null }),
        ...(query.kind === undefined ? {} : { kind: query.kind }), ...(query.name === undefined ? {} : { name: query.name }), ...(query.procedure === undefined ? {} : { procedure: query.procedure }),
      };
      const page = await listWorklist(tx, { ...filter, limit: query.limit, ...(query.after === undefined ? {} : { after: query.after }), ...(query.group === undefined ? {} : { group: query.group }) });
      const counts = await countWorklist(tx, filter);
      const people = await readNames(tx, deps, page.rows.map((row) => row.personId));
      const officials = await listOfficialNames(tx, page.rows.flatMap((row) => row.assignedTo ?? []));
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `worklist:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: now.toISOString() });
      const items = page.rows.map((row) => {
        return {
          id: `${row.caseId}.${row.itemId}`, caseId: row.caseId, itemId: row.itemId, kind: row.kind, name: row.name, label: row.kind === 'limit' ? dutyLabel(row.name) : labelOf('tasks', row.procedure, row.name), subject: row.subject, role: row.role,
          roleLabel: roleLabel(row.role), group: row.group, dueDate: row.dueDate, dueAt: row.dueAt, caseNow: new Date(now.getTime() + row.clockOffsetMs).toISOString(), nature: row.nature, confidence: row.confidence,
          status: row.status, rank: row.rank, source: row.source, code: row.code, procedure: row.procedure, stage: row.stage, stageLabel: labelOf('stages', row.procedure, row.stage),
          person: people.get(row.personId) ?? null,
          assignedTo: row.assignedTo, assignedToName: row.assignedTo === null ? null : (officials.get(row.assignedTo) ?? null), isSimulated: row.isSimulated,
        };
      });
      return { now: now.toISOString(), counts, items, next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
