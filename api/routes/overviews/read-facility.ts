import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { awayStages, countFacility, haltedStages, listFacilityCases, stayStages, wayStages } from '../../../db/queries/list-facility-cases.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { readSeenStates, type SeenState, statesAtOnce } from '../../../db/queries/read-seen-states.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { momentWords } from '../../../procedures/due-words.vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import type { Who } from '../../define-route.ts';
import { arrivalPlaces, arrivalSchema, completionSchema, describeArrival, describeCompletion, describeResident, type Named, residentSchema } from './facility-view.vi.ts';

const text = z.string();
const facilities: Who = { kinds: ['facility'] };
/** Releases within so many days are expected ones. */
const soonDays = 30;
/** The notice is owed 30 days before the end at the latest (NĐ 163/2026 Đ123.1): it is prepared in the month before that. */
const announceDays = 60;

const answerSchema = z
  .strictObject({
    now: text, nowText: text,
    census: z.strictObject({
      held: z.int(), inside: z.int(), outside: z.int(), escaped: z.int(), imprisoned: z.int(), exempted: z.int(), onTheWay: z.int(), heldPastGround: z.int(),
      leavingWithin30Days: z.int(), stages: z.array(z.strictObject({ stage: text, label: text, count: z.int() })),
    }),
    arrivals: z.strictObject({ total: z.int(), halted: z.int(), rows: z.array(arrivalSchema) }).meta({ description: `at most ${String(statesAtOnce)} rows; \`total\` counts all who are expected, \`halted\` those who fled on the way or whose execution is suspended` }),
    completions: z.strictObject({ total: z.int(), rows: z.array(completionSchema) }).meta({ description: `terms that end within ${String(announceDays)} days, the nearest first; at most ${String(statesAtOnce)} rows` }),
    residents: z.strictObject({ total: z.int(), rows: z.array(residentSchema), next: text.nullable() }),
  })
  .meta({ id: 'FacilityOverview' });

export const readFacilityOverview = defineRoute({
  method: 'get', path: '/api/facility/overview', operationId: 'readFacilityOverview', summary: 'Who comes, who is there and in which stage, whose term ends', tag: 'overviews', who: facilities, audit: 'list',
  schemas: {
    query: z.strictObject({
      stage: z.enum([...stayStages, ...awayStages]).optional().meta({ description: 'residents of this stage only' }),
      after: text.max(300).optional().meta({ description: '`residents.next` of the page before; arrivals and completions are left out then' }),
      limit: z.coerce.number<string>().int().min(1).max(statesAtOnce).default(50),
    }),
  },
  responses: { 200: { description: 'the overview', schema: answerSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, acting } = readerToday(context);
    const now = deps.now();
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const census = await countFacility(tx, reader, { now: now.toISOString(), withinDays: announceDays });
      const isFirstPage = query.after === undefined;
      const coming = await listFacilityCases(tx, reader, { group: 'onTheWay', limit: isFirstPage ? statesAtOnce : 1 });
      const there = await listFacilityCases(tx, reader, { group: 'resident', limit: query.limit, ...(query.stage === undefined ? {} : { stage: query.stage }), ...(query.after === undefined ? {} : { after: query.after }) });
      const arriving = isFirstPage ? await readSeenStates(tx, reader, coming.caseIds) : new Map<string, SeenState>();
      const ending = isFirstPage ? await readSeenStates(tx, reader, census.leavingSoon.slice(0, statesAtOnce).map((one) => one.caseId)) : new Map<string, SeenState>();
      const staying = await readSeenStates(tx, reader, there.caseIds);
      const seen = [arriving, ending, staying].flatMap((states) => [...states.values()]);
      const people = await readNames(tx, deps, seen.map(({ state }) => state.personId));
      const offices = await listAgencyNames(tx, [...arriving.values()].flatMap(({ state }) => state.offices.filter((office) => office.role === 'escortOffice').map((office) => office.agencyId)));
      const calendar = await readCalendar(tx);
      const named = (one: SeenState): Named => ({ person: people.get(one.state.personId) ?? null, agencyName: (id) => offices.get(id), acting, now, calendar });
      const inOrder = <T>(ids: readonly string[], states: ReadonlyMap<string, SeenState>, describe: (one: SeenState, name: Named) => T): T[] =>
        ids.flatMap((id) => { const one = states.get(id); return one === undefined ? [] : [describe(one, named(one))]; });
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `facility:${String(seen.length)}`, purpose: null, requestId: requestIdOf(context), at: now.toISOString() });
      const count = (stage: string) => census.byStage[stage] ?? 0;
      const sum = (stages: readonly string[]) => stages.reduce((total, stage) => total + count(stage), 0);
      return {
        now: now.toISOString(), nowText: momentWords(now.toISOString()),
        census: {
          held: census.held, inside: sum(stayStages), outside: count('outside'), escaped: count('absconded'), imprisoned: count('imprisoned'), exempted: count('exempted'), onTheWay: sum(wayStages),
          heldPastGround: census.heldPastGround, leavingWithin30Days: census.leavingSoon.filter((one) => one.inDays <= soonDays).length,
          stages: [...stayStages, ...awayStages].map((stage) => ({ stage, label: labelOf('stages', 'admission', stage), count: count(stage) })),
        },
        arrivals: { total: sum(wayStages), halted: sum(haltedStages), rows: inOrder(coming.caseIds, arriving, describeArrival).sort((a, b) => arrivalPlaces.indexOf(a.place) - arrivalPlaces.indexOf(b.place)) },
        completions: { total: census.leavingSoon.length, rows: inOrder(census.leavingSoon.map((one) => one.caseId), ending, describeCompletion) },
        residents: { total: there.total, rows: inOrder(there.caseIds, staying, describeResident), next: there.next },
      };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
