import { z } from 'zod';
import { limitSchema, describeLimit } from '../../act-answer.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { readCaseWaits } from '../../../db/queries/read-work-details.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { knownOnQuery, readCase } from '../../case-view.ts';
import { daysBetween } from '../../../law/dates.ts';
import type { CaseFacts } from '../../../procedures/case-facts.ts';
import { listCustodyEffects, listTermEffects } from '../../../procedures/pause-effects.ts';
import type { TermFacts } from '../../../procedures/term-facts.ts';
import { custodyLabels, pauseLabel, roleLabel } from '../../labels.vi.ts';
import { custodyEffectWords, describePauses, recorderName, termEffectWords, termLabels } from '../../pause-ledger.vi.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { causeWords, toldWords } from '../../work-words.vi.ts';

const termLine = z.strictObject({ step: z.string(), amount: z.int(), unit: z.string(), lastDay: z.string().nullable(), article: z.string(), confidence: z.enum(['T', 'S', 'I', '?']) });

/** The terms a case knows, with their arithmetic line by line. */
function termsOf({ admission, supervision, userManagement, voluntary, monitoring }: CaseFacts): { readonly term: keyof typeof termLabels; readonly facts: TermFacts }[] {
  const all = { measure: admission.term, supervision: supervision.term, userManagement: userManagement.term, voluntary: voluntary.term, monitoring: monitoring.term };
  return (Object.keys(all) as (keyof typeof all)[]).flatMap((term) => { const facts = all[term]; return facts === undefined ? [] : [{ term, facts }]; });
}

const answerSchema = z
  .strictObject({
    caseId: z.uuid(), version: z.int(), caseNow: z.string(),
    knownOn: z.string().nullable(),
    limits: z.array(limitSchema.extend({
      startedBySeq: z.int(), procedure: z.string(), bound: z.string(), proof: z.json().meta({ description: 'each day counted, skipped or rolled, and why' }),
      keyLabel: z.string().nullable().meta({ description: 'which of several limits of one duty it is: whose window' }),
      cause: z.string().nullable().meta({ description: 'of a missed limit: why it is still missed' }), escalatedToName: z.string().nullable().meta({ description: 'of a missed limit: who was told' }),
    })),
    pauses: z.array(z.strictObject({ pauseId: z.string(), ground: z.string(), groundLabel: z.string(), source: z.string(), from: z.string(), to: z.string().nullable(), duties: z.array(z.string()), rule: z.string(),
      days: z.int().nullable().meta({ description: 'whole days it lasted; null while it is open' }), recordedByName: z.string().meta({ description: 'who recorded it' }), moved: z.array(z.string()).meta({ description: 'each limit it moved: how it was counted before and after, in words' }),
      stopped: z.array(z.string()).meta({ description: 'limits it stands or stood still' }),
      terms: z.array(z.strictObject({ term: z.string(), effect: z.enum(['counted', 'uncounted', 'undecided', 'ends']), days: z.int().nullable(), isDecided: z.boolean(), words: z.string() })).meta({ description: 'what it does to a term: counts as served, is added to it, is not said, or ends it; a day that two intervals cover is told once' }),
    })).meta({ description: 'the pause ledger: intervals with ground, article, who recorded them, and what each did' }),
    custodies: z.array(z.strictObject({
      custodyId: z.string(), kind: z.string(), kindLabel: z.string(), holder: z.string(), from: z.string(), to: z.string().nullable(), effect: z.enum(['credited', 'notCredited', 'unsaid']),
      days: z.int().nullable().meta({ description: 'days taken off the term of the measure; null before it begins' }), source: z.string(), confidence: z.enum(['T', 'S', 'I', '?']), words: z.string(),
    })).meta({ description: 'custody before the measure, and what of it is taken off the term' }),
    terms: z.array(z.strictObject({ term: z.string(), label: z.string(), start: z.string(), end: z.string().nullable(), earliest: z.string().nullable(), latest: z.string().nullable(), lines: z.array(termLine) })).meta({ description: 'the terms of the case, with their arithmetic' }),
  })
  .meta({ id: 'TimeLimits' });

export const readTimeLimits = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/time-limits', operationId: 'readTimeLimits', summary: 'Every limit of a case with its proof', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams, query: z.strictObject({ status: z.enum(['running', 'paused', 'met', 'missed', 'lapsed', 'cancelled']).optional(), ...knownOnQuery }) },
  responses: { 200: { description: 'the limits', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'timeLimits', knownOn: context.query.knownOn }, async (tx, { state, events, now, knownOn, reader }) => {
      const { status } = context.query;
      const at = { now: now.toISOString(), calendar: await readCalendar(tx) };
      const ledger = new Map(describePauses(events).map((pause) => [pause.pauseId, pause]));
      const recorders = [...ledger.values()].flatMap(({ recordedByAgencyId }) => (recordedByAgencyId === null ? [] : [recordedByAgencyId]));
      const names = await listAgencyNames(tx, [...recorders, ...state.limits.flatMap((limit) => (limit.escalatedTo === null ? [] : [limit.escalatedTo]))]);
      const effects = listTermEffects(state);
      // What the case waits on is known of today only.
      const waits = knownOn === null ? (await readCaseWaits(tx, reader, [state.caseId])).get(state.caseId) : undefined;
      return json(200, {
        caseId: state.caseId, version: state.version, caseNow: now.toISOString(), knownOn,
        limits: state.limits.filter((limit) => status === undefined || limit.status === status).map((limit) => {
          const described = describeLimit(limit, at);
          const keyLabel = limit.key === null ? null : labelOf('choices', limit.procedure, limit.key);
          return {
            ...described, startedBySeq: limit.startedBySeq, procedure: limit.procedure, bound: limit.bound, proof: limit.proof, keyLabel: keyLabel === limit.key ? null : keyLabel,
            cause: limit.status === 'missed' ? causeWords({ status: 'missed', procedure: limit.procedure }, described.due, waits) : null,
            escalatedToName: limit.escalatedTo === null ? null : toldWords(limit.escalatedTo, names.get(limit.escalatedTo) ?? null),
          };
        }),
        // Dates as they stand, corrections included; who recorded it and what it moved as it was recorded.
        pauses: state.pauses.map(({ pauseId, ground, source, from, to, duties, rule }) => {
          const told = ledger.get(pauseId);
          const agencyId = told?.recordedByAgencyId ?? null;
          return {
            pauseId, ground, groundLabel: pauseLabel(ground), source, from, to, duties, rule, days: to === null ? null : Math.max(0, daysBetween(from, to)),
            recordedByName: recorderName(agencyId, names), moved: (told?.moved ?? []).map(({ words }) => words), stopped: Object.values(told?.stopped ?? {}),
            terms: (effects.get(pauseId) ?? []).map((effect) => ({ ...effect, words: termEffectWords(effect) })),
          };
        }),
        custodies: listCustodyEffects(state).map((one) => ({
          custodyId: one.custody.custodyId, kind: one.custody.kind, kindLabel: custodyLabels[one.custody.kind], holder: roleLabel(one.custody.holderRole), from: one.custody.from, to: one.custody.endedAt,
          effect: one.effect, days: one.days, source: one.source, confidence: one.confidence, words: custodyEffectWords(one),
        })),
        terms: termsOf(state.facts).map(({ term, facts: { start, end, earliest, latest, lines } }) => ({ term, label: termLabels[term], start, end, earliest, latest, lines: lines.map((line) => ({ ...line })) })),
      });
    }),
});
