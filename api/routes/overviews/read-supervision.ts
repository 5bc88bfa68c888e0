import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import type { Tx } from '../../../db/connect.ts';
import { readNames } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { listSupervisionCases } from '../../../db/queries/list-supervision-cases.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { readSeenStates, statesAtOnce } from '../../../db/queries/read-seen-states.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import type { ActingOfficial } from '../../../procedures/procedure.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { momentWords } from '../../../procedures/due-words.vi.ts';
import { defineRoute, json, type Who } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { describeSupervised, supervisedSchema } from './supervision-view.vi.ts';

const text = z.string();
/** Those who supervise, and auditors within their grants. */
export const supervisors: Who = { kinds: ['communePolice', 'communeCommittee', 'oversight'] };

export const supervisionStages = ['awaitingReport', 'deciding', 'underSupervision', 'criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'relapsed', 'imprisoned', 'closing'] as const;

const answerSchema = z
  .strictObject({
    now: text, nowText: text, total: z.int(), stages: z.array(z.strictObject({ stage: text, label: text, count: z.int() })), people: z.array(supervisedSchema), next: text.nullable(),
  })
  .meta({ id: 'SupervisionOverview' });
export type SupervisionOverview = z.output<typeof answerSchema>;

/** One page of the overview, in the transaction of its reader. At most `statesAtOnce` people. */
export async function gatherSupervision(
  tx: Tx, deps: ApiDeps, { reader, acting }: { readonly reader: Reader; readonly acting: ActingOfficial }, ask: { readonly stage?: string; readonly after?: string; readonly limit: number }, now: Date,
): Promise<SupervisionOverview> {
  const calendar = await readCalendar(tx);
  const page = await listSupervisionCases(tx, reader, ask);
  const states = await readSeenStates(tx, reader, page.caseIds);
  const seen = page.caseIds.flatMap((id) => states.get(id) ?? []);
  const people = await readNames(tx, deps, seen.map(({ state }) => state.personId));
  const officials = await listOfficialNames(tx, seen.flatMap(({ state }) => state.facts.supervision.officerId ?? []));
  const agencies = await listAgencyNames(tx, [...new Set(seen.flatMap(({ state }) => state.offices.map((office) => office.agencyId)))]);
  return {
    now: now.toISOString(), nowText: momentWords(now.toISOString()), total: page.total,
    stages: supervisionStages.map((stage) => ({ stage, label: labelOf('stages', 'supervision', stage), count: page.byStage[stage] ?? 0 })),
    people: seen.map((one) => describeSupervised(one, { person: people.get(one.state.personId) ?? null, officialName: (id) => officials.get(id), agencyName: (id) => agencies.get(id), acting, now, calendar })), next: page.next,
  };
}

export const readSupervisionOverview = defineRoute({
  method: 'get', path: '/api/supervision/overview', operationId: 'readSupervisionOverview', summary: 'Everybody under supervision: days counted, left out and remaining, tests, reviews, officer and plan', tag: 'overviews',
  who: supervisors, audit: 'list',
  schemas: { query: z.strictObject({ stage: z.enum(supervisionStages).optional(), after: text.max(300).optional(), limit: z.coerce.number<string>().int().min(1).max(statesAtOnce).default(50) }) },
  responses: { 200: { description: 'a page of people, those longest known first', schema: answerSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, acting } = readerToday(context);
    const now = deps.now();
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const page = await gatherSupervision(tx, deps, { reader, acting }, { limit: query.limit, ...(query.stage === undefined ? {} : { stage: query.stage }), ...(query.after === undefined ? {} : { after: query.after }) }, now);
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `supervision:${String(page.people.length)}`, purpose: null, requestId: requestIdOf(context), at: now.toISOString() });
      return page;
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
