import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import type { Tx } from '../../../db/connect.ts';
import { readNames } from '../../../db/persons.ts';
import { type CountedAsk, type CountedFilter, countOfficeDuties, countStatistics, lateCauses, listCountedCases } from '../../../db/queries/count-statistics.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import { addDays, startOfLocalDay } from '../../../law/dates.ts';
import { dayWords, momentWords } from '../../../procedures/due-words.vi.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { personNameSchema } from '../../person-view.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { pageQuery } from '../worklist/list-worklist.ts';
import { causeLabels, noTarget, unknownHolder } from './statistics-words.vi.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();

const filterFields = {
  procedure: text.max(60).optional(), stage: text.max(60).optional(), agencyId: text.max(80).optional().meta({ description: 'the office that compiles' }), isOverdue: z.enum(['true']).optional(),
  duty: text.max(60).optional(), holderAgencyId: text.max(80).optional(), cause: z.enum(lateCauses).optional(),
} as const;
const onQuery = { on: z.iso.date().optional().meta({ description: 'the cut: what had happened by the end of that day; absent: now' }) } as const;

/** Query of /api/statistics/cases, `on` included, which lists exactly the cases counted. */
const filterSchema = z.strictObject({ ...filterFields, on: z.string().optional() }).meta({ id: 'StatisticsFilter' });
type Filter = z.output<typeof filterSchema>;

const lateSchema = z.strictObject({ key: text.nullable(), label: text, cases: z.int(), limits: z.int(), filter: filterSchema.nullable().meta({ description: 'null where the number has no list of its own' }) });

export const statisticsSchema = z
  .strictObject({
    on: text, cutOff: text, cutOffText: text, isPast: z.boolean(), withSimulated: z.boolean().meta({ description: 'embedded mode: simulated cases are counted, each in its own time' }),
    open: z.strictObject({ cases: z.int(), filter: filterSchema }), overdue: z.strictObject({ cases: z.int(), limits: z.int(), filter: filterSchema }),
    stages: z.array(z.strictObject({ procedure: text, procedureLabel: text, stage: text, stageLabel: text, cases: z.int(), filter: filterSchema })),
    overdueByDuty: z.array(lateSchema), overdueByHolder: z.array(lateSchema), overdueByCause: z.array(lateSchema),
    offices: z
      .array(
        z.strictObject({
          agencyId: text, name: text, open: z.int(), overdue: z.int(), filter: filterSchema, opened: z.int(), due: z.int(), inTime: z.int(), late: z.int(), recordedLate: z.int(), missed: z.int(),
          target: z.int().nullable(), targetNote: text.nullable(),
        }),
      )
      .meta({ description: 'open and overdue: cases it compiled, at the cut; opened, due, inTime, late, recordedLate, missed: from 1 January to the day of the cut' }),
  })
  .meta({ id: 'Statistics' });
export type StatisticsAnswer = z.output<typeof statisticsSchema>;

/** The cut of the statistics. @throws Problem requestInvalid for a day to come */
function readCut(deps: ApiDeps, given: string | undefined): { readonly on: string; readonly isPast: boolean; readonly cutOff: string; readonly ask: CountedAsk } {
  const now = deps.now();
  const today = vietnamDate(now);
  const on = given ?? today;
  if (on > today) throw new Problem('requestInvalid', { facts: { place: 'query', fields: [{ path: 'on', code: 'inFuture' }] } });
  const isPast = on < today;
  const endOfDay = new Date(startOfLocalDay(addDays(on, 1))).toISOString();
  return { on, isPast, cutOff: isPast ? endOfDay : now.toISOString(), ask: { cutAt: isPast ? endOfDay : null, now: now.toISOString(), withSimulated: deps.mode === 'embedded' } };
}

/** Every number with the filter of its list, in the transaction of its reader. */
export async function gatherStatistics(tx: Tx, deps: ApiDeps, reader: Reader, given: string | undefined): Promise<StatisticsAnswer> {
  const { on, isPast, cutOff, ask } = readCut(deps, given);
  const counted = await countStatistics(tx, reader, ask);
  const duties = await countOfficeDuties(tx, reader, { from: `${on.slice(0, 4)}-01-01`, to: on, withSimulated: ask.withSimulated });
  const names = await listAgencyNames(tx, [...new Set([...counted.byHolder.flatMap((one) => one.of ?? []), ...counted.agencies.map((one) => one.agencyId), ...duties.map((one) => one.agencyId)])]);
  const withCut = (filter: Filter): Filter => (isPast ? { ...filter, on } : filter);
  const openOf = new Map(counted.agencies.map((one) => [one.agencyId, one]));
  const dutiesOf = new Map(duties.map((one) => [one.agencyId, one]));
  const offices = [...new Set([...openOf.keys(), ...dutiesOf.keys()])].map((agencyId) => {
    const done = dutiesOf.get(agencyId);
    return {
      agencyId, name: names.get(agencyId) ?? agencyId, open: openOf.get(agencyId)?.open ?? 0, overdue: openOf.get(agencyId)?.overdue ?? 0, filter: withCut({ agencyId }), opened: done?.opened ?? 0, due: done?.due ?? 0,
      inTime: done?.inTime ?? 0, late: done?.late ?? 0, recordedLate: done?.recordedLate ?? 0, missed: done?.missed ?? 0, target: null, targetNote: noTarget,
    };
  });
  return {
    on, cutOff, cutOffText: isPast ? `hết ${dayWords(on)}` : momentWords(cutOff), isPast, withSimulated: ask.withSimulated,
    open: { cases: counted.open, filter: withCut({}) }, overdue: { cases: counted.overdueCases, limits: counted.overdueLimits, filter: withCut({ isOverdue: 'true' }) },
    stages: counted.stages.map(({ procedure, stage, cases }) => ({ procedure, procedureLabel: procedureLabel(procedure), stage, stageLabel: labelOf('stages', procedure, stage), cases, filter: withCut({ procedure, stage }) })),
    overdueByDuty: counted.byDuty.map(({ of, cases, limits }) => ({ key: of, label: dutyLabel(of ?? ''), cases, limits, filter: of === null ? null : withCut({ isOverdue: 'true', duty: of }) })),
    overdueByHolder: counted.byHolder.map(({ of, cases, limits }) => ({ key: of, label: of === null ? unknownHolder : (names.get(of) ?? of), cases, limits, filter: of === null ? null : withCut({ isOverdue: 'true', holderAgencyId: of }) })),
    overdueByCause: lateCauses.flatMap((cause) => {
      const one = counted.byCause.find((row) => row.of === cause);
      return one === undefined ? [] : [{ key: cause, label: causeLabels[cause], cases: one.cases, limits: one.limits, filter: withCut({ isOverdue: 'true', cause }) }];
    }),
    offices,
  };
}

export const readStatistics = defineRoute({
  method: 'get', path: '/api/statistics', operationId: 'readStatistics', summary: 'Open and overdue cases of all you may see, each number with the filter of its list', tag: 'overviews', who: 'anyOfficial', audit: 'list',
  schemas: { query: z.strictObject(onQuery) },
  responses: { 200: { description: 'the numbers', schema: statisticsSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const statistics = await gatherStatistics(tx, deps, reader, query.on);
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `statistics:${statistics.on}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return statistics;
    });
    context.noteRecorded();
    return json(200, answer);
  },
});

const countedCaseSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, personId: z.uuid(), person: personNameSchema.nullable(), personKind: z.enum(['adult', 'juvenile']), regime: text, openedOn: text, openedText: text, isSimulated: z.boolean(),
    procedure: text, procedureLabel: text, stage: text, stageLabel: text, agencyId: text.nullable(), agencyName: text.nullable(),
    late: z.array(z.strictObject({ duty: text, label: text, holderAgencyId: text.nullable(), holderName: text.nullable(), cause: z.enum(lateCauses), causeLabel: text })),
  })
  .meta({ id: 'CountedCase' });

export const listStatisticsCases = defineRoute({
  method: 'get', path: '/api/statistics/cases', operationId: 'listStatisticsCases', summary: 'Exactly the cases that a number of the statistics counts', tag: 'overviews', who: 'anyOfficial', audit: 'list',
  schemas: { query: z.strictObject({ ...pageQuery, ...onQuery, ...filterFields }) },
  responses: { 200: { description: 'a page of cases, the latest opened first', schema: z.strictObject({ on: text, total: z.int(), cases: z.array(countedCaseSchema), next: text.nullable() }).meta({ id: 'CountedCases' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const { on: given, after, limit, isOverdue, ...parts } = query;
    const { on, ask } = readCut(deps, given);
    const filter = { ...(isOverdue === undefined ? {} : { isOverdue: true }), ...withoutAbsent(parts) } as CountedFilter;
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const page = await listCountedCases(tx, reader, ask, filter, { limit, ...(after === undefined ? {} : { after }) });
      const people = await readNames(tx, deps, page.rows.map((row) => row.personId));
      const names = await listAgencyNames(tx, [...new Set(page.rows.flatMap((row) => [row.agencyId ?? [], ...row.late.map((one) => one.holderAgencyId ?? [])].flat()))]);
      const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `statistics:${String(page.rows.length)}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return {
        on, total: page.total, next: page.next,
        cases: page.rows.map((row) => ({
          ...row, person: people.get(row.personId) ?? null, openedText: dayWords(row.openedOn), procedureLabel: procedureLabel(row.procedure), stageLabel: labelOf('stages', row.procedure, row.stage), agencyName: nameOf(row.agencyId),
          late: row.late.map((one) => ({ ...one, label: dutyLabel(one.duty), holderName: nameOf(one.holderAgencyId), causeLabel: causeLabels[one.cause] })),
        })),
      };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
