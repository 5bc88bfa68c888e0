import { dateOf } from '../apply-effect.ts';
import { askHumanDecision } from '../every-stage.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { facilityStages, postingHasDate, reductionExists, reductionIsLawful, remainderIsAsked, remainderIsNotAccepted, remainderIsNotAsked } from './guards.ts';
import { reductionIsForAdults } from './juvenile-guards.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import * as schemas from './schemas.ts';
import { beginStay, endStay } from './stays.ts';
import { forgetTermEnd, recountTerm } from './term.ts';

const inStay = [...facilityStages, 'outside'] as const;
const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
const request = both('NĐ 116/2021 Đ58.4–5; Luật XLVPHC Đ112', 'Luật 120/2025 Đ39.3; NĐ 163/2026 Đ110');
/** The court decides; a facility whose court is not on the system enters the decision from its paper. */
const onPaper = [staffOf('executionCourt'), staffOf('facility')];

/** The request is answered: nothing of it is owed any more. */
const answered: readonly Effect[] = [
  { kind: 'meetLimit', duty: 'acceptSuspensionRequest' },
  { kind: 'meetLimit', duty: 'decideSuspension' },
  { kind: 'completeTask', task: 'decideRemainderRequest' },
];
const settled: Effect = { kind: 'recordFacts', section: 'admission', facts: () => ({ remainderRequest: null }) };
const decision: Effect = { kind: 'document', template: 'remainderDecision', issuer: 'executionCourt' };

/** Reduction (R1–R3), suspension and exemption of the rest of the term: asked by the facility, decided by a court (rules.md §3.2–3.3). */
export const remainderActs: Readonly<Record<string, Act>> = {
  reviewReduction: defineAct({
    event: 'reductionReviewed', by: [headOf('facility')], from: facilityStages, regimes: ['R1', 'R2', 'R3'], persons: ['adult'], schema: schemas.reviewReduction, source: 'NĐ 116/2021 Đ58.5', guards: [postingHasDate],
    effects: [
      { kind: 'meetLimit', duty: 'reviewForReduction' },
      { kind: 'startLimit', duty: 'reviewForReduction', holder: 'facility' },
      { kind: 'document', template: 'reductionList', issuer: 'facility', when: ({ body }) => body.isProposed },
      { kind: 'startLimit', duty: 'postReductionList', holder: 'facility', from: ({ body }) => (body.isProposed ? (body.postedOn ?? null) : null) },
    ],
  }),
  requestRemainderDecision: defineAct({
    event: 'remainderDecisionRequested', by: [headOf('facility')], fromPaperBy: [staffOf('court'), staffOf('facility')], from: inStay, schema: schemas.requestRemainderDecision, source: request,
    guards: [reductionExists, reductionIsForAdults, remainderIsNotAsked, receiptIsNotInFuture],
    effects: [
      // Named by a person: decree and form do not name the same court.
      { kind: 'joinOffice', role: 'executionCourt', agencyId: ({ body }) => body.courtId },
      { kind: 'document', template: 'remainderRequest', issuer: 'facility' },
      { kind: 'completeTask', task: 'considerSuspension', when: ({ body }) => body.kind === 'suspension' },
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ body, happenedAt }) => ({ remainderRequest: { kind: body.kind, number: body.requestNumber ?? null, requestedOn: dateOf(happenedAt), docketNumber: null, judgeId: null } }),
      },
      { kind: 'startLimit', duty: 'acceptSuspensionRequest', holder: 'executionCourt', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt, when: ({ body }) => body.kind !== 'reduction' },
      { kind: 'raiseTask', task: 'decideRemainderRequest', holder: 'executionCourt', subject: ({ body }) => body.kind, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
    ],
  }),
  acceptRemainderRequest: defineAct({
    event: 'remainderRequestAccepted', by: [staffOf('executionCourt')], fromPaperBy: [staffOf('facility')], from: inStay, schema: schemas.acceptRemainderRequest, source: both('PL 01/2022 Đ33; PL 03/2022', 'PL 03/2022; NĐ 163/2026 Đ110'),
    guards: [remainderIsAsked(), remainderIsNotAccepted],
    effects: [
      { kind: 'meetLimit', duty: 'acceptSuspensionRequest' },
      { kind: 'startLimit', duty: 'decideSuspension', holder: 'executionCourt', when: ({ state }) => state.facts.admission.remainderRequest?.kind !== 'reduction' },
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body }) => (state.facts.admission.remainderRequest == null ? {} : { remainderRequest: { ...state.facts.admission.remainderRequest, docketNumber: body.docketNumber, judgeId: body.judgeId ?? null } }),
      },
    ],
  }),
  refuseRemainderRequest: defineAct({
    event: 'remainderRequestRefused', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: inStay, schema: schemas.refuseRemainderRequest, source: request, guards: [remainderIsAsked()],
    effects: [...answered, decision, settled],
  }),
  recordReduction: defineAct({
    event: 'reductionRecorded', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: facilityStages, regimes: ['R1', 'R2', 'R3'], persons: ['adult'], touchesPerson: true,
    schema: schemas.recordReduction, source: 'NĐ 116/2021 Đ58; Luật XLVPHC Đ112', guards: [remainderIsAsked('reduction'), reductionIsLawful],
    effects: [
      { kind: 'meetLimit', duty: 'postReductionList' },
      ...answered, decision, settled,
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body }) => ({ reductions: [...(state.facts.admission.reductions ?? []), { months: body.months, decisionNumber: body.decisionNumber, decidedOn: body.decidedOn, withMerit: body.withMerit }] }),
      },
      ...recountTerm,
    ],
  }),
  recordSuspensionOfRemainder: defineAct({
    event: 'remainderSuspended', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: inStay, touchesPerson: true,
    schema: schemas.recordSuspensionOfRemainder, source: both('NĐ 116/2021 Đ58; Luật XLVPHC Đ112.2', 'Luật 120/2025 Đ39.3; NĐ 163/2026 Đ110'), guards: [remainderIsAsked('suspension')],
    effects: [
      ...answered, decision, settled,
      { kind: 'endCustody', reason: 'suspended' },
      ...endStay(), ...beginStay('suspendedAtHome'),
      { kind: 'recordFacts', section: 'admission', facts: () => ({ compliance: null }) },
      askHumanDecision('suspensionOfRemainder'),
    ],
    to: [{ stage: 'outside' }],
  }),
  recordExemptionOfRemainder: defineAct({
    event: 'remainderExempted', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: inStay, touchesPerson: true,
    schema: schemas.recordExemptionOfRemainder, source: both('NĐ 116/2021 Đ58.3', 'Luật 120/2025 Đ39.3'), guards: [remainderIsAsked('exemption')],
    effects: [
      ...answered, decision, settled,
      { kind: 'endCustodyGround', reason: 'remainderExempted' },
      ...endStay(),
      // Pregnancy, once it was recorded as a ground of exclusion, has had its consequence.
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'exclusion', when: ({ body }) => body['ground'] === 'pregnancy' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ exemptedOn: dateOf(happenedAt), exemptionGround: body.ground }) },
      ...forgetTermEnd,
    ],
    to: [{ stage: 'exempted' }],
  }),
};
