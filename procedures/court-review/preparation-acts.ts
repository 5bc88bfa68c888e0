import { findOffice } from '../legal-case.ts';
import { type Act, defineAct, type Effect, type Situation } from '../procedure.ts';
import { assignedJudge, hearingLater, judgeIsFresh, mayGoOn, newHearingLater, queryNotReceived, supplementTimeOver } from './guards.ts';
import { chiefs, judgeOnPaper, judges, proposerOnPaper, registry } from './performers.ts';
import {
  acceptDossierSchema, confirmQueryReceiptSchema, extendAsComplexSchema, notifyAcceptanceSchema, openHearingSchema, postponeHearingSchema, receiveSupplementSchema, recordHearingSchema, replaceJudgeSchema,
  requestSupplementSchema, resumeSchema, returnToDossierSchema, sendHearingDecisionSchema,
} from './schemas.ts';
import { mayExtend } from './guards.ts';
import { ageIsSettled } from '../turned-eighteen.ts';
import { acceptanceSentToAll, defenderSought, hearingSentToAll, judgeFitForJuvenile, representativeTakesPart } from './juvenile-guards.ts';
import { proposerRole } from './windows.ts';

const beforeDecision = ['checking', 'supplementRequested', 'hearingOpened', 'hearingPostponed', 'heard'];

/** The judge's hour after a supplement begins once, with whichever came first: the answer or the end of the time for it. */
function notBegun({ state }: Pick<Situation, 'state'>): boolean {
  const received = state.acts.findLast((act) => act.act === 'confirmQueryReceipt');
  return !state.limits.some((limit) => limit.duty === 'openAfterSupplement' && (received === undefined || limit.startedBySeq > received.seq));
}

const isRunning = (duty: string) => ({ state }: Pick<Situation, 'state'>): boolean => state.limits.some((limit) => limit.duty === duty && limit.status === 'running');

/** A hearing that will not be held as set. */
export const dropHearing = (reason: string): Effect[] => [
  { kind: 'cancelLimit', duty: 'holdHearing', reason },
  { kind: 'cancelLimit', duty: 'sendHearingDecision', reason },
  { kind: 'cancelLimit', duty: 'resumePostponedHearing', reason, key: () => null },
];

/** From the receipt of the file to the minutes of the hearing (PL 01/2022 Đ9–22; adults PL 03/2022). */
export const preparationActs: Readonly<Record<string, Act>> = {
  returnToDossier: defineAct({
    event: 'dossierReturnedByCourt', by: [...judges, ...chiefs], fromPaperBy: judgeOnPaper, from: ['received'], source: 'PL 01/2022 Đ9.1; PL 03/2022',
    schema: returnToDossierSchema,
    effects: [
      { kind: 'meetLimit', duty: 'returnIncompleteDossier' },
      { kind: 'cancelLimit', duty: 'acceptDossier', reason: 'returned' },
      { kind: 'completeTask', task: 'acceptRemandedCase' },
      { kind: 'document', template: 'courtDossierReturn', issuer: 'court' },
      {
        kind: 'recordFacts', section: 'dossier',
        facts: ({ state, body }) => ({ courtReturns: (state.facts.dossier.courtReturns ?? 0) + 1, missingForCourt: body.missing, labourReturnUsed: false, receivedByLabourOffice: true }),
      },
    ],
    to: [
      { when: ({ state }) => state.procedureRegimes['compulsoryDossier'] === 'R1' && findOffice(state, 'labourOffice') !== undefined, procedure: 'compulsoryDossier', stage: 'atLabourOffice' },
      { procedure: 'compulsoryDossier', stage: 'reopened' },
    ],
  }),
  acceptDossier: defineAct({
    event: 'dossierAccepted', by: chiefs, fromPaperBy: judgeOnPaper, from: ['received'], source: 'PL 01/2022 Đ9.2, 10.1; PL 03/2022',
    schema: acceptDossierSchema,
    guards: [ageIsSettled, judgeIsFresh, judgeFitForJuvenile],
    effects: [
      { kind: 'joinOffice', role: 'procuracy', agencyId: ({ body }) => body.procuracyId },
      { kind: 'meetLimit', duty: 'acceptDossier' },
      { kind: 'cancelLimit', duty: 'returnIncompleteDossier', reason: 'dossierComplete' },
      { kind: 'completeTask', task: 'acceptRemandedCase' },
      { kind: 'startLimit', duty: 'notifyAcceptance', holder: 'court' },
      { kind: 'startLimit', duty: 'firstDecision', holder: 'court' },
      { kind: 'startLimit', duty: 'decideCase', holder: 'court' },
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body, happenedAt }) => ({
          docketNumber: body.docketNumber, acceptedAt: happenedAt, judgeId: body.judgeId, hasRepresentative: body.hasRepresentative || state.person === 'juvenile',
          formerJudgeIds: state.facts.court.formerJudgeIds ?? [], isComplex: false, postponements: 0, queryOpen: false, reviewPending: false,
        }),
      },
      { kind: 'document', template: 'acceptanceNotice', issuer: 'court' },
    ],
    to: [{ stage: 'checking' }],
  }),
  replaceJudge: defineAct({
    event: 'judgeReplaced', by: chiefs, fromPaperBy: judgeOnPaper, from: [...beforeDecision, 'suspended'], source: 'PL 01/2022 Đ10.2–3, 11; PL 03/2022',
    schema: replaceJudgeSchema,
    guards: [judgeIsFresh, judgeFitForJuvenile],
    effects: [
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body }) => ({ judgeId: body.judgeId, formerJudgeIds: [...(state.facts.court.formerJudgeIds ?? []), ...(state.facts.court.judgeId === undefined ? [] : [state.facts.court.judgeId])] }),
      },
      { kind: 'document', template: 'judgeReplacement', issuer: 'court' },
    ],
  }),
  notifyAcceptance: defineAct({
    event: 'acceptanceNotified', by: registry, fromPaperBy: proposerOnPaper, from: [...beforeDecision, 'suspended', 'decided'], source: 'PL 01/2022 Đ12; PL 03/2022',
    schema: notifyAcceptanceSchema, notBefore: ({ state }) => state.facts.court.acceptedAt ?? state.stageEnteredAt,
    guards: [acceptanceSentToAll],
    effects: [
      { kind: 'meetLimit', duty: 'notifyAcceptance' },
      { kind: 'recordFacts', section: 'court', facts: ({ happenedAt }) => ({ acceptanceNotifiedAt: happenedAt }) },
    ],
  }),
  requestSupplement: defineAct({
    event: 'supplementRequested', by: judges, fromPaperBy: judgeOnPaper, from: ['checking'], source: 'PL 01/2022 Đ13.3a, 15.1–2; PL 03/2022',
    schema: requestSupplementSchema,
    guards: [assignedJudge],
    effects: [
      { kind: 'meetLimit', duty: 'firstDecision' },
      { kind: 'document', template: 'courtSupplementRequest', issuer: 'court' },
      { kind: 'raiseTask', task: 'confirmQueryReceipt', holder: ({ state, context }) => proposerRole(state, context), reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
      { kind: 'recordFacts', section: 'court', facts: ({ body }) => ({ queryOpen: true, queryComplex: body.isComplex, queryNumber: body.letterNumber ?? null, queryReceivedAt: null, answeredAt: null, answer: null }) },
    ],
    to: [{ stage: 'supplementRequested' }],
  }),
  // The proposer's days run from the receipt of the request, not from its date.
  confirmQueryReceipt: defineAct({
    event: 'queryReceiptConfirmed', by: proposerOnPaper, fromPaperBy: registry, from: ['supplementRequested'], source: 'PL 01/2022 Đ15.3; NĐ 116/2021 Đ43.3; NĐ 163/2026 Đ102.5',
    schema: confirmQueryReceiptSchema,
    guards: [queryNotReceived],
    effects: [
      { kind: 'completeTask', task: 'confirmQueryReceipt' },
      { kind: 'startLimit', duty: 'answerCourtQuery', holder: ({ state, context }) => proposerRole(state, context), when: ({ state }) => state.facts.court.queryComplex !== true },
      // The court's clock on the same request: how long it waits. Nobody is late by it.
      { kind: 'startLimit', duty: 'supplementForCourt', holder: 'court', nature: 'right', asks: 'court', when: ({ state }) => state.facts.court.queryComplex !== true },
      { kind: 'startLimit', duty: 'supplementForCourtComplex', holder: ({ state, context }) => proposerRole(state, context), when: ({ state }) => state.facts.court.queryComplex === true },
      { kind: 'raiseTask', task: 'answerCourtQuery', holder: ({ state, context }) => proposerRole(state, context) },
      { kind: 'recordFacts', section: 'court', facts: ({ happenedAt }) => ({ queryReceivedAt: happenedAt }) },
    ],
  }),
  receiveSupplement: defineAct({
    event: 'supplementReceived', by: [...registry], fromPaperBy: proposerOnPaper, from: ['supplementRequested'], source: 'PL 01/2022 Đ15.3–4; PL 03/2022',
    schema: receiveSupplementSchema,
    guards: [supplementTimeOver],
    effects: [
      { kind: 'meetLimit', duty: 'answerCourtQuery', when: ({ body }) => body.outcome !== 'notReceived' },
      { kind: 'meetLimit', duty: 'supplementForCourt', when: isRunning('supplementForCourt') },
      { kind: 'meetLimit', duty: 'supplementForCourtComplex', when: ({ state, body }) => body.outcome !== 'notReceived' && isRunning('supplementForCourtComplex')({ state }) },
      { kind: 'startLimit', duty: 'openAfterSupplement', holder: 'court', when: notBegun },
      { kind: 'completeTask', task: 'goOnWithoutSupplement' },
      { kind: 'completeTask', task: 'confirmQueryReceipt' },
      { kind: 'completeTask', task: 'answerCourtQuery' },
      { kind: 'recordFacts', section: 'court', facts: () => ({ queryOpen: false }) },
    ],
    to: [{ stage: 'checking' }],
  }),
  resume: defineAct({
    event: 'caseResumed', by: judges, fromPaperBy: judgeOnPaper, from: ['suspended'], source: 'PL 01/2022 Đ16.3; PL 03/2022',
    schema: resumeSchema,
    guards: [assignedJudge],
    effects: [
      { kind: 'document', template: 'resumptionDecision', issuer: 'court' },
      // No number is given for going on.
      { kind: 'raiseTask', task: 'openResumedHearing', holder: 'court', source: 'PL 01/2022 Đ16.3', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
      { kind: 'recordFacts', section: 'court', facts: () => ({ decision: null, suspensionGround: null }) },
    ],
    to: [{ stage: 'checking' }],
  }),
  openHearing: defineAct({
    event: 'hearingOpened', by: judges, fromPaperBy: judgeOnPaper, from: ['checking'], source: 'PL 01/2022 Đ13.3c, 17; PL 03/2022',
    schema: openHearingSchema,
    guards: [assignedJudge, ageIsSettled, defenderSought, hearingLater],
    effects: [
      { kind: 'meetLimit', duty: 'firstDecision' },
      { kind: 'meetLimit', duty: 'openAfterSupplement' },
      { kind: 'completeTask', task: 'openResumedHearing' },
      { kind: 'startLimit', duty: 'holdHearing', holder: 'court' },
      { kind: 'startLimit', duty: 'sendHearingDecision', holder: 'court', from: ({ body }) => body.hearingAt },
      { kind: 'document', template: 'hearingDecision', issuer: 'court' },
      { kind: 'recordFacts', section: 'court', facts: ({ body }) => ({ hearingAt: body.hearingAt, hearingHeldAt: null, attendance: null }) },
    ],
    to: [{ stage: 'hearingOpened' }],
  }),
  sendHearingDecision: defineAct({
    event: 'hearingDecisionSent', by: registry, fromPaperBy: proposerOnPaper, from: ['hearingOpened', 'heard', 'decided'], source: 'PL 01/2022 Đ17.3; PL 03/2022',
    // Sent in time and typed only after the hearing, it was sent in time.
    schema: sendHearingDecisionSchema, notBefore: ({ state }) => state.acts.findLast((act) => act.act === 'openHearing')?.happenedAt ?? state.stageEnteredAt,
    guards: [hearingSentToAll],
    effects: [{ kind: 'meetLimit', duty: 'sendHearingDecision' }],
  }),
  postponeHearing: defineAct({
    event: 'hearingPostponed', by: judges, fromPaperBy: judgeOnPaper, from: ['hearingOpened', 'hearingPostponed'], source: 'PL 01/2022 Đ20, 21.4b; PL 03/2022',
    schema: postponeHearingSchema,
    guards: [assignedJudge, newHearingLater],
    effects: [
      ...dropHearing('postponed'),
      { kind: 'startLimit', duty: 'resumePostponedHearing', holder: 'court' },
      { kind: 'document', template: 'hearingPostponement', issuer: 'court' },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body }) => ({ hearingAt: body.newHearingAt, postponements: (state.facts.court.postponements ?? 0) + 1 }) },
    ],
    to: [{ stage: 'hearingPostponed' }],
  }),
  recordHearing: defineAct({
    event: 'hearingHeld', by: [...registry], fromPaperBy: proposerOnPaper, from: ['hearingOpened', 'hearingPostponed'], source: 'PL 01/2022 Đ18–22; PL 03/2022',
    schema: recordHearingSchema,
    guards: [representativeTakesPart, mayGoOn],
    effects: [
      { kind: 'meetLimit', duty: 'holdHearing' },
      { kind: 'meetLimit', duty: 'resumePostponedHearing', key: () => null },
      { kind: 'document', template: 'hearingMinutes', issuer: 'court' },
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body, happenedAt }) => ({
          hearingHeldAt: happenedAt, hasRepresentative: state.facts.court.hasRepresentative === true || body.representative !== 'none',
          attendance: { person: body.person, representative: body.representative, defender: body.defender, proposer: body.proposer, procurator: body.procurator, interpreter: body.interpreter },
        }),
      },
    ],
    to: [{ stage: 'heard' }],
  }),
  extendAsComplex: defineAct({
    event: 'caseExtendedAsComplex', by: judges, fromPaperBy: judgeOnPaper, from: beforeDecision, source: 'PL 01/2022 Đ8; PL 03/2022',
    schema: extendAsComplexSchema,
    guards: [assignedJudge, mayExtend],
    effects: [
      { kind: 'cancelLimit', duty: 'decideCase', reason: 'extendedAsComplex' },
      // Thirty days in all, from the acceptance.
      { kind: 'startLimit', duty: 'decideComplexCase', holder: 'court', from: ({ state }) => state.facts.court.acceptedAt ?? null },
      { kind: 'recordFacts', section: 'court', facts: () => ({ isComplex: true }) },
    ],
  }),
};
