import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { countWorklist, listWorklist, type WorklistRow, workGroups } from '../../../db/queries/list-worklist.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { readCaseWaits, readWorkDetails, type WorkDetails } from '../../../db/queries/read-work-details.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { dueWords } from '../../../procedures/due-words.vi.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import type { Confidence } from '../../../law/regimes.ts';
import { dueSchema } from '../../act-answer.ts';
import { findWays, labelled } from '../../act-of-work.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { waySchema } from '../../next-act.ts';
import { personNameSchema } from '../../person-view.ts';
import { citationWords } from '../../citation.vi.ts';
import { dutyLabel, roleLabel } from '../../labels.vi.ts';
import { workingOffices } from '../../who.ts';
import { causeWords, escalatedWords, waitsOnWords } from '../../work-words.vi.ts';

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
    person: personNameSchema.nullable(), assignedTo: text.nullable(), assignedToName: text.nullable(), isSimulated: z.boolean(), procedureLabel: text, due: dueSchema,
    waitsOn: text.nullable().meta({ description: 'on whom or why it waits, where it does' }),
    act: text.nullable().meta({ description: 'the act that would do it and that you may perform; null: there is none' }), actLabel: text.nullable(),
    otherActs: z.array(waySchema).meta({ description: 'other acts that would do the same work, where there is a choice' }),
    cause: text.nullable().meta({ description: 'of a missed limit: why it is still missed' }), escalatedTo: text.nullable().meta({ description: 'of a missed limit: the superior that was told' }),
  })
  .meta({ id: 'WorkItem' });

const answerSchema = z
  .strictObject({ now: text, counts: z.strictObject({ alarm: z.int(), overdue: z.int(), today: z.int(), threeDays: z.int(), later: z.int(), waiting: z.int() }), items: z.array(itemSchema), next: text.nullable() })
  .meta({ id: 'Worklist' });

/** The limit a piece of work is, or is about. */
const limitOf = (row: WorklistRow): string => (row.kind === 'task' && row.name === 'setLimitDate' ? (row.subject ?? '') : row.itemId);

/** A date is set for a limit that is named: without it nobody knows for what. */
function labelOfWork(row: WorklistRow, limit: WorkDetails | undefined): string {
  if (row.kind === 'limit') return dutyLabel(row.name);
  const label = labelOf('tasks', row.procedure, row.name);
  return row.name === 'setLimitDate' && limit !== undefined ? `${label}: ${dutyLabel(limit.duty)}` : label;
}

export const listWorklistRoute = defineRoute({
  method: 'get', path: '/api/worklist', operationId: 'listWorklist', summary: 'What waits for your office, the most urgent first, with counts by group', tag: 'worklist', who: workingOffices, audit: 'list',
  schemas: {
    query: z.strictObject({
      ...pageQuery, group: z.enum(workGroups).optional(), kind: z.enum(['limit', 'task']).optional(), name: text.max(60).optional(), procedure: text.max(60).optional(), caseId: z.uuid().optional(),
      assigned: z.enum(['me', 'nobody']).optional(), dueOn: z.iso.date().optional().meta({ description: 'only what is due on that local date' }),
    }),
  },
  responses: { 200: { description: 'a page of the worklist', schema: answerSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, acting } = readerToday(context);
    const now = deps.now();
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const filter = {
        agencyId: reader.agencyId, now: now.toISOString(),
        ...(query.assigned === undefined ? {} : { assignedTo: query.assigned === 'me' ? reader.officialId : null }),
        ...(query.kind === undefined ? {} : { kind: query.kind }), ...(query.name === undefined ? {} : { name: query.name }), ...(query.procedure === undefined ? {} : { procedure: query.procedure }), ...(query.dueOn === undefined ? {} : { dueOn: query.dueOn }), ...(query.caseId === undefined ? {} : { caseId: query.caseId }),
      };
      // Asked together: what does not need the page leaves with it, and what does leaves in one packet after it.
      const [page, counts, calendar] = await Promise.all([
        listWorklist(tx, { ...filter, limit: query.limit, ...(query.after === undefined ? {} : { after: query.after }), ...(query.group === undefined ? {} : { group: query.group }) }),
        countWorklist(tx, filter),
        readCalendar(tx),
      ]);
      const [people, officials, details, waits] = await Promise.all([
        readNames(tx, deps, page.rows.map((row) => row.personId)),
        listOfficialNames(tx, page.rows.flatMap((row) => row.assignedTo ?? [])),
        readWorkDetails(tx, reader, page.rows.map((row) => ({ caseId: row.caseId, itemId: limitOf(row) }))),
        readCaseWaits(tx, reader, page.rows.filter((row) => row.status === 'paused' || row.status === 'missed' || row.group === 'waiting').map((row) => row.caseId)),
        recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `worklist:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: now.toISOString() }),
      ]);
      const items = page.rows.map((row) => {
        const caseNow = new Date(now.getTime() + row.clockOffsetMs).toISOString();
        const named = details.get(`${row.caseId}.${limitOf(row)}`);
        const own = row.kind === 'limit' ? named : undefined;
        const wait = waits.get(row.caseId);
        const due = dueWords({ ...row, confidence: row.confidence as Confidence | null, unit: own?.unit ?? null }, caseNow, calendar);
        const [way = null, ...others] = findWays({ ...row, regime: own?.regime ?? null }, acting.positions).map(labelled);
        return {
          id: `${row.caseId}.${row.itemId}`, caseId: row.caseId, itemId: row.itemId, kind: row.kind, name: row.name, label: labelOfWork(row, named), subject: row.subject, role: row.role,
          roleLabel: roleLabel(row.role), group: row.group, dueDate: row.dueDate, dueAt: row.dueAt, caseNow, nature: row.nature, confidence: row.confidence,
          status: row.status, rank: row.rank, source: citationWords(row.source), code: row.code, procedure: row.procedure, stage: row.stage, stageLabel: labelOf('stages', row.procedure, row.stage),
          person: people.get(row.personId) ?? null,
          assignedTo: row.assignedTo, assignedToName: row.assignedTo === null ? null : (officials.get(row.assignedTo) ?? null), isSimulated: row.isSimulated,
          procedureLabel: procedureLabel(row.procedure), due, waitsOn: waitsOnWords(row, due, wait), act: way?.act ?? null, actLabel: way?.label ?? null, otherActs: others,
          cause: causeWords(row, due, wait), escalatedTo: escalatedWords(own),
        };
      });
      return { now: now.toISOString(), counts, items, next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
