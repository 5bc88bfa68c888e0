import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect, type Guard } from '../procedure.ts';
import { headOf, staffOf } from '../performers.ts';
import { fileIsOpen, isNotDecided, isNotProposed } from './guards.ts';
import * as schemas from './schemas.ts';

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
      ...(given.moves ? { regimes: ['R4'] as const } : {}), schema: schemas.proposeSupervision, source: 'NĐ 163/2026 Đ134.1', guards: [...given.guards, isNotProposed],
      effects: [
        { kind: 'meetLimit', duty: 'proposeSupervision' },
        { kind: 'document', template: 'supervisionProposal', issuer: 'supervisingPolice' },
        { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ proposedOn: dateOf(happenedAt) }) },
        { kind: 'startLimit', duty: 'decideSupervision', holder: 'supervisingCommittee', regime: () => 'R4', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
      ],
    }),
    decideSupervision: defineAct({
      event: 'supervisionDecided', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice'), staffOf('facility')], from: given.from, touchesPerson: true,
      schema: schemas.decideSupervision, source: { R1: 'Luật 73/2021 Đ40.5; NĐ 116/2021 Đ78', R2: 'NĐ 116/2021 Đ78', R3: 'NĐ 116/2021 Đ78', R4: 'Luật 120/2025 Đ42.6; NĐ 163/2026 Đ134' },
      guards: [...given.guards, fileIsOpen, isNotDecided],
      effects: [
        { kind: 'meetLimit', duty: 'decideSupervision' },
        { kind: 'document', template: 'supervisionDecision', issuer: 'supervisingCommittee' },
        { kind: 'recordFacts', section: 'supervision', facts: ({ body, happenedAt }) => ({ decidedOn: dateOf(happenedAt), decisionNumber: body.decisionNumber ?? null }) },
        ...(given.moves ? beginSupervision : []),
      ],
      ...(given.moves ? { to: [{ stage: 'underSupervision' }] } : {}),
    }),
  };
}
