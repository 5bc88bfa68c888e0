import { z } from 'zod';
import { dateOf } from './apply-effect.ts';
import { freeText, instant, personalText, registerNumber } from './fields.ts';
import { askForMonitoring } from './monitoring-report.ts';
import { headOf, staffOf } from './performers.ts';
import { receiptIsNotInFuture } from './receipt.ts';
import { type Act, defineAct, type Effect, type Guard } from './procedure.ts';

/** The proposal: what is asked of the chair, and when it was received. */
export const supervisionProposal = z.strictObject({
  receivedAt: instant().optional(), measures: freeText(2000).optional(), supporters: personalText(1000).optional(), relative: personalText(500).optional(),
});
const supervisionDecision = z.strictObject({
  decisionNumber: registerNumber().optional(), supporters: personalText(1000).optional(), familyRepresentative: personalText().optional(), place: personalText(500).optional(),
});

const fileIsOpen: Guard<object> = ({ state }) =>
  state.facts.supervision.proposedOn === undefined
    ? { code: 'guardNotMet', facts: { needs: 'supervisionProposal' }, source: state.regime === 'R4' ? 'NĐ 163/2026 Đ134.1' : 'NĐ 116/2021 Đ77' }
    : null;
export const isNotProposed: Guard<object> = ({ state }) => (state.facts.supervision.proposedOn === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'supervisionProposal' } });
const isNotDecided: Guard<object> = ({ state }) => (state.facts.supervision.decidedOn === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'supervisionDecision' } });

/** What begins when the supervision decision is in force: the supervised list and the local plan's monthly review. */
export const beginSupervision: readonly Effect<object>[] = [
  { kind: 'openListEntry', list: 'supervised', office: 'supervisingPolice', ground: 'supervisionDecided' },
  { kind: 'raiseTask', task: 'monthlyReview', holder: 'supervisingPolice', rank: 3, reviewAfterDays: (policy) => policy.supervisionReviewDays },
];

/**
 * Proposal and decision of supervision. R4 has them at the end of admission, R1–R3 after the person's report;
 * `moves` tells whether the decision begins the supervision at once.
 */
export function decisionActs(given: { readonly from: readonly string[]; readonly guards: readonly Guard<object>[]; readonly moves: boolean }): Readonly<Record<'proposeSupervision' | 'decideSupervision', Act>> {
  return {
    proposeSupervision: defineAct({
      event: 'supervisionProposed', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('facility'), staffOf('supervisingCommittee')], from: given.from,
      ...(given.moves ? { regimes: ['R4'] as const } : {}), schema: supervisionProposal, source: 'NĐ 163/2026 Đ134.1', guards: [...given.guards, isNotProposed, receiptIsNotInFuture],
      effects: [
        { kind: 'meetLimit', duty: 'proposeSupervision' },
        { kind: 'document', template: 'supervisionProposal', issuer: 'supervisingPolice' },
        { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ proposedOn: dateOf(happenedAt) }) },
        { kind: 'startLimit', duty: 'decideSupervision', holder: 'supervisingCommittee', regime: () => 'R4', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
      ],
    }),
    decideSupervision: defineAct({
      event: 'supervisionDecided', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice'), staffOf('facility')], from: given.from, touchesPerson: true,
      schema: supervisionDecision, source: { R1: 'Luật 73/2021 Đ40.5; NĐ 116/2021 Đ78', R2: 'NĐ 116/2021 Đ78', R3: 'NĐ 116/2021 Đ78', R4: 'Luật 120/2025 Đ42.6; NĐ 163/2026 Đ134' },
      guards: [...given.guards, fileIsOpen, isNotDecided],
      effects: [
        { kind: 'meetLimit', duty: 'decideSupervision' },
        { kind: 'document', template: 'supervisionDecision', issuer: 'supervisingCommittee' },
        { kind: 'recordFacts', section: 'supervision', facts: ({ body, happenedAt }) => ({ decidedOn: dateOf(happenedAt), decisionNumber: body.decisionNumber ?? null }) },
        askForMonitoring(),
        ...(given.moves ? beginSupervision : []),
      ],
      ...(given.moves ? { to: [{ stage: 'underSupervision' }] } : {}),
    }),
  };
}
