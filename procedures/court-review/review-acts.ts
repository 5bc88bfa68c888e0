import { localDateOf } from '../../law/dates.ts';
import type { Duty } from '../../law/time-limits.ts';
import type { Regime } from '../../law/regimes.ts';
import { findOffice, runningLimits } from '../legal-case.ts';
import { staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect, type Performer, type Situation } from '../procedure.ts';
import type { Addressee, ChallengeFact, CourtFacts, ReviewFact } from './facts.ts';
import {
  assignedReviewJudge, caseNotClosed, challengeOpen, firstAbsenceOnly, insideWindow, isDecided, newHearingLater, notForwarded, outcomeFits, ownChallengeOpen, reviewAt, reviewDecided, reviewJudgeIsFresh, reviewMayGoOn, reviewTermInRange,
} from './guards.ts';
import { judgeOnPaper, proposerOnPaper, registry, reviewJudges, reviewOnPaper, reviewRegistry } from './performers.ts';
import {
  acceptReviewSchema, decideReviewSchema, forwardForReviewSchema, holdReviewHearingSchema, notifyReviewHearingSchema, postponeReviewHearingSchema, receiveReviewFileSchema, recordComplaintSchema, recordProtestSchema,
  recordRecommendationSchema, sendReviewDecisionSchema, withdrawComplaintSchema,
} from './schemas.ts';
import { dutyOfAddressee, hasOpenChallenge, isReadyForEffect } from './windows.ts';
import { askToConfirm } from './decision-acts.ts';

type Seen = Pick<Situation, 'state'>;

const inCourt = ({ state }: Seen): boolean => state.procedure === 'courtReview';
/** The case had gone on before a challenge made in time was recorded. */
const beyondCourt = (situation: Seen): boolean => !inCourt(situation);
const isAdmitted = ({ state }: Seen): boolean => state.facts.admission.admittedOn !== undefined;
const isServing = (situation: Seen): boolean => situation.state.procedure === 'admission' && isAdmitted(situation);
const pendingWhileServing = 'reviewPendingWhileServing';
const courtRegime = ({ state }: Seen): Regime => state.procedureRegimes['courtReview'] ?? state.regime;
const isReviewing = ({ state }: Seen): boolean => state.facts.court.review != null && state.facts.court.review.decidedAt === null;
const isAccepted = ({ state }: Seen): boolean => isReviewing({ state }) && state.facts.court.review?.docketNumber != null;

/** Challenges stay possible while the case is decided, under review, suspended, or already in execution. */
const challengeable = ['decided', 'underReview', 'suspended'];

function challenge(state: Situation['state'], by: Addressee, madeOn: string | undefined, happenedAt: string): Partial<CourtFacts> {
  const one: ChallengeFact = { id: `challenge-${String(state.version)}`, by, madeOn: madeOn ?? localDateOf(happenedAt), receivedAt: happenedAt, status: 'open' };
  return { challenges: [...(state.facts.court.challenges ?? []), one], reviewPending: true };
}

/** What every complaint, recommendation and protest brings about. */
const onChallenge: readonly Effect[] = [
  { kind: 'completeTask', task: 'confirmEffect' },
  { kind: 'startLimit', duty: 'forwardForReview', holder: 'court', regime: courtRegime, when: ({ state }) => !isReviewing({ state }) && runningLimits(state, 'forwardForReview').length === 0 },
  { kind: 'raiseTask', task: 'passOnChallenge', holder: 'court', rank: 1, when: isReviewing, subject: ({ state }) => state.facts.court.challenges?.at(-1)?.id ?? null },
  // Nothing is executed while a review is pending: whoever has the person in hand must know at once.
  { kind: 'raiseTask', task: 'suspendExecution', holder: ({ state }) => (findOffice(state, 'escortOffice') === undefined ? 'court' : 'escortOffice'), rank: 1, when: (situation) => beyondCourt(situation) && !isAdmitted(situation), source: 'PL 01/2022 Đ24.1; PL 03/2022', reviewAfterDays: () => 1 },
  // In the facility already: what becomes of the hold meanwhile no text says, so a person decides, and is asked every day.
  { kind: 'raiseTask', task: 'humanDecision', holder: 'facility', rank: 1, when: isServing, source: 'PL 01/2022 Đ24.1; PL 03/2022', subject: () => pendingWhileServing, reviewAfterDays: () => 1 },
  { kind: 'notice', notice: 'reviewPending', to: ['escortOffice', 'facility', 'custodian', 'provincialPolice'], when: beyondCourt },
];

const toReview = [{ when: inCourt, stage: 'underReview' }] as const;
const byCourtAnd = (...others: Performer[]): Performer[] => [...registry, ...others];

const reviewFacts = (change: (review: ReviewFact, situation: Situation) => Partial<ReviewFact>): Effect => ({
  kind: 'recordFacts', section: 'court',
  facts: (situation) => {
    const { review } = situation.state.facts.court;
    return review == null ? {} : { review: { ...review, ...change(review, situation) } };
  },
});

/** The execution's own clocks end when what was to be executed is annulled. */
const executionDuties: readonly Duty[] = [
  'sendForExecution', 'requestFacility', 'assignFacility', 'sendAssignment', 'escortToFacility', 'extendEscort', 'fileDeferral', 'executionLimitation', 'receptionStage', 'detoxification', 'educationStage',
  'reintegrationStage', 'reviewForReduction', 'noticeOfCompletion', 'issueCompletionCertificate',
];

/** Complaint, recommendation, protest and their review by the court above (PL 01/2022 Đ35–42; adults PL 03/2022 Đ31 ff.). */
export const reviewActs: Readonly<Record<string, Act>> = {
  recordComplaint: defineAct({
    event: 'complaintRecorded', by: registry, fromPaperBy: proposerOnPaper, from: challengeable, laterProcedures: true, source: 'PL 01/2022 Đ36.1, 37.1, 38.1; PL 03/2022 Đ31.1',
    schema: recordComplaintSchema,
    guards: [caseNotClosed, isDecided, insideWindow((body: { by: 'person' | 'representative' }) => body.by)],
    effects: [
      { kind: 'openPause', ground: 'forceMajeure', source: 'PL 01/2022 Đ37.1', duties: [], rule: 'uncounted', from: ({ body }) => body.forceMajeure?.from ?? '', when: ({ body }) => body.forceMajeure !== undefined },
      { kind: 'closePause', ground: 'forceMajeure', to: ({ body }) => body.forceMajeure?.to ?? '', when: ({ body }) => body.forceMajeure !== undefined },
      { kind: 'meetLimit', duty: 'complain', key: ({ body }) => body.by },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => challenge(state, body.by, body.madeOn, happenedAt) },
      ...onChallenge,
    ],
    to: toReview,
  }),
  recordRecommendation: defineAct({
    event: 'recommendationRecorded', by: byCourtAnd(staffOf('compilingOffice'), staffOf('labourOffice', 'R1')), from: challengeable, laterProcedures: true, source: 'PL 01/2022 Đ36.2, 37.2, 38.2; PL 03/2022 Đ31.2',
    schema: recordRecommendationSchema,
    guards: [caseNotClosed, isDecided, insideWindow(() => 'proposer')],
    effects: [
      { kind: 'meetLimit', duty: dutyOfAddressee.proposer, key: () => 'proposer' },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => challenge(state, 'proposer', body.madeOn, happenedAt) },
      ...onChallenge,
    ],
    to: toReview,
  }),
  recordProtest: defineAct({
    event: 'protestRecorded', by: byCourtAnd(staffOf('procuracy')), fromPaperBy: proposerOnPaper, from: challengeable, laterProcedures: true, source: 'PL 01/2022 Đ36.2, 37.2, 38.2; PL 03/2022 Đ31.4',
    schema: recordProtestSchema,
    guards: [caseNotClosed, isDecided, insideWindow(() => 'procuracy')],
    effects: [
      { kind: 'meetLimit', duty: dutyOfAddressee.procuracy, key: () => 'procuracy' },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => challenge(state, 'procuracy', body.madeOn, happenedAt) },
      ...onChallenge,
    ],
    to: toReview,
  }),
  withdrawComplaint: defineAct({
    event: 'challengeWithdrawn', by: [...registry, ...reviewRegistry], fromPaperBy: proposerOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.6; PL 03/2022',
    schema: withdrawComplaintSchema,
    guards: [caseNotClosed, ownChallengeOpen],
    effects: [
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body }) => ({ challenges: (state.facts.court.challenges ?? []).map((one) => (one.by === body.by && one.status === 'open' ? { ...one, status: 'withdrawn' } : one)) }),
      },
      // Accepted already: the court above ends its review by a decision (Đ41.10). Else nothing is left to review.
      { kind: 'recordFacts', section: 'court', when: ({ state }) => !hasOpenChallenge(state) && !isAccepted({ state }), facts: () => ({ reviewPending: false, review: null }) },
      { kind: 'cancelLimit', duty: 'forwardForReview', reason: 'withdrawn', when: ({ state }) => !hasOpenChallenge(state) },
      { kind: 'cancelLimit', duty: 'acceptReview', reason: 'withdrawn', when: ({ state }) => !hasOpenChallenge(state) },
      { kind: 'completeTask', task: 'confirmReviewReceipt', when: ({ state }) => !hasOpenChallenge(state) },
      { kind: 'completeTask', task: 'passOnChallenge', when: ({ state }) => !hasOpenChallenge(state) },
      { kind: 'completeTask', task: 'humanDecision', subject: () => pendingWhileServing, when: ({ state }) => state.facts.court.reviewPending === false },
      { kind: 'notice', notice: 'reviewEnded', to: ['escortOffice', 'facility'], when: ({ state }) => beyondCourt({ state }) && state.facts.court.reviewPending === false },
      {
        kind: 'raiseTask', task: 'confirmEffect', holder: 'court', rank: 1, source: 'PL 01/2022 Đ39.6', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
        when: ({ state, happenedAt }) => inCourt({ state }) && state.facts.court.review == null && state.facts.court.decision?.kind !== 'suspend' && isReadyForEffect(state, happenedAt),
      },
    ],
    to: [
      { when: ({ state }) => inCourt({ state }) && !hasOpenChallenge(state) && !isAccepted({ state }) && state.facts.court.decision?.kind === 'suspend', stage: 'suspended' },
      { when: ({ state }) => inCourt({ state }) && !hasOpenChallenge(state) && !isAccepted({ state }), stage: 'decided' },
    ],
  }),
  forwardForReview: defineAct({
    event: 'forwardedForReview', by: registry, fromPaperBy: proposerOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.1; PL 03/2022',
    schema: forwardForReviewSchema,
    guards: [caseNotClosed, challengeOpen, notForwarded],
    effects: [
      { kind: 'meetLimit', duty: 'forwardForReview' },
      { kind: 'joinOffice', role: 'reviewCourt', agencyId: ({ body }) => body.reviewCourtId },
      { kind: 'joinOffice', role: 'reviewProcuracy', agencyId: ({ body }) => body.reviewProcuracyId ?? null },
      { kind: 'raiseTask', task: 'confirmReviewReceipt', holder: 'reviewCourt', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ happenedAt }) => ({ review: { forwardedAt: happenedAt, receivedAt: null, docketNumber: null, judgeId: null, hearingAt: null, heardAt: null, complainantAbsences: 0, decidedAt: null, outcome: null } }),
      },
      { kind: 'notice', notice: 'forwardedForReview', to: ['reviewCourt', 'reviewProcuracy', 'procuracy', 'compilingOffice'] },
    ],
  }),
  receiveReviewFile: defineAct({
    event: 'reviewFileReceived', by: reviewRegistry, fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.2; PL 03/2022',
    schema: receiveReviewFileSchema,
    guards: [caseNotClosed, reviewAt('sent')],
    effects: [
      { kind: 'completeTask', task: 'confirmReviewReceipt' },
      { kind: 'startLimit', duty: 'acceptReview', holder: 'reviewCourt', regime: courtRegime },
      reviewFacts((_review, { happenedAt }) => ({ receivedAt: happenedAt })),
    ],
  }),
  acceptReview: defineAct({
    event: 'reviewAccepted', by: [{ role: 'reviewCourt', positions: ['chiefJudge', 'head', 'deputy'] }], fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.2; PL 03/2022',
    schema: acceptReviewSchema,
    guards: [caseNotClosed, challengeOpen, reviewAt('received'), reviewJudgeIsFresh],
    effects: [
      { kind: 'meetLimit', duty: 'acceptReview' },
      { kind: 'startLimit', duty: 'holdReviewHearing', holder: 'reviewCourt', regime: courtRegime },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body }) => (state.facts.court.review == null ? {} : { review: { ...state.facts.court.review, docketNumber: body.docketNumber, judgeId: body.judgeId } }) },
    ],
  }),
  notifyReviewHearing: defineAct({
    event: 'reviewHearingNotified', by: [...reviewJudges, ...reviewRegistry], fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.3–4; PL 03/2022',
    schema: notifyReviewHearingSchema,
    guards: [caseNotClosed, challengeOpen, reviewAt('accepted')],
    effects: [
      { kind: 'startLimit', duty: 'noticeOfReviewHearing', holder: 'reviewCourt', regime: courtRegime, from: ({ body }) => body.hearingAt },
      { kind: 'meetLimit', duty: 'noticeOfReviewHearing' },
      { kind: 'document', template: 'reviewHearingNotice', issuer: 'reviewCourt' },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body }) => (state.facts.court.review == null ? {} : { review: { ...state.facts.court.review, hearingAt: body.hearingAt } }) },
    ],
  }),
  postponeReviewHearing: defineAct({
    event: 'reviewHearingPostponed', by: reviewJudges, fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.5, 20.4; PL 03/2022',
    schema: postponeReviewHearingSchema,
    guards: [caseNotClosed, assignedReviewJudge, reviewAt('notified'), firstAbsenceOnly, newHearingLater],
    effects: [
      { kind: 'cancelLimit', duty: 'holdReviewHearing', reason: 'postponed' },
      { kind: 'startLimit', duty: 'resumePostponedHearing', holder: 'reviewCourt', regime: courtRegime, key: () => 'review' },
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body }) => (state.facts.court.review == null ? {} : {
          review: { ...state.facts.court.review, hearingAt: body.newHearingAt, complainantAbsences: state.facts.court.review.complainantAbsences + (body.ground === 'complainantAbsentWithReason' ? 1 : 0) },
        }),
      },
    ],
  }),
  holdReviewHearing: defineAct({
    event: 'reviewHearingHeld', by: reviewRegistry, fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, source: 'PL 01/2022 Đ39.3–5, 40; PL 03/2022',
    schema: holdReviewHearingSchema,
    guards: [caseNotClosed, challengeOpen, reviewAt('notified'), reviewMayGoOn],
    effects: [
      { kind: 'meetLimit', duty: 'holdReviewHearing' },
      { kind: 'meetLimit', duty: 'resumePostponedHearing', key: () => 'review' },
      reviewFacts((_review, { happenedAt }) => ({ heardAt: happenedAt })),
    ],
  }),
  decideReview: defineAct({
    event: 'reviewDecided', by: reviewJudges, fromPaperBy: reviewOnPaper, from: ['underReview'], laterProcedures: true, touchesPerson: true, source: 'PL 01/2022 Đ41, 42; PL 03/2022',
    schema: decideReviewSchema,
    guards: [caseNotClosed, assignedReviewJudge, outcomeFits, reviewTermInRange],
    effects: [
      { kind: 'cancelLimit', duty: 'holdReviewHearing', reason: 'withdrawn' },
      { kind: 'cancelLimit', duty: 'resumePostponedHearing', reason: 'withdrawn', key: () => 'review' },
      { kind: 'startLimit', duty: 'sendDecision', holder: 'reviewCourt', regime: courtRegime, key: () => 'review' },
      { kind: 'document', template: 'reviewDecision', issuer: 'reviewCourt' },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => factsAfterReview(state.facts.court, body, happenedAt) },
      { kind: 'completeTask', task: 'passOnChallenge' },
      { kind: 'completeTask', task: 'suspendExecution' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => pendingWhileServing },
      // Not sent to a facility after all: the entry that ended with the sending begins again.
      { kind: 'openListEntry', list: 'addicts', office: 'compilingOffice', ground: 'decisionAnnulled', when: ({ state, body }) => body.outcome === 'annulAndTerminate' && body.terminationGround !== 'died' && state.lists.some((entry) => entry.closingGround === 'sentToFacility') },
      { kind: 'raiseTask', task: 'acceptRemandedCase', holder: 'court', rank: 1, source: 'PL 01/2022 Đ41.3, 41.5', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ body }) => body.outcome.endsWith('Remand') },
      { kind: 'endCustodyGround', reason: 'endedByReview', when: ({ body }) => body.outcome === 'annulAndTerminate' },
      ...executionDuties.map((duty): Effect => ({ kind: 'cancelLimit', duty, reason: 'decisionAnnulled', when: ({ state, body }) => beyondCourt({ state }) && body['outcome'] === 'annulAndTerminate' })),
      { kind: 'notice', notice: 'termAmended', to: ['escortOffice', 'facility'], when: ({ state, body }) => beyondCourt({ state }) && body.outcome === 'amendTerm' },
      {
        kind: 'raiseTask', task: 'applyAmendedTerm', holder: ({ state }) => (findOffice(state, 'facility') === undefined ? 'escortOffice' : 'facility'), rank: 1, source: 'PL 01/2022 Đ41.2',
        reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state, body }) => beyondCourt({ state }) && body.outcome === 'amendTerm',
      },
      // Withdrawn after acceptance: the decision stands once the other windows are closed too.
      ...askToConfirm.map((effect): Effect => ({ ...effect, when: ({ state, body, happenedAt }) => inCourt({ state }) && body['outcome'] === 'stopAsWithdrawn' && state.facts.court.decision?.kind !== 'suspend' && isReadyForEffect(state, happenedAt) })),
    ],
    to: [
      { when: (situation) => beyondCourt(situation) && situation.body.outcome === 'annulAndTerminate', procedure: 'courtReview', stage: 'awaitingEffect' },
      { when: ({ state, body }) => inCourt({ state }) && body.outcome.endsWith('Remand'), stage: 'received' },
      { when: ({ state }) => inCourt({ state }) && state.facts.court.decision?.kind === 'suspend', stage: 'suspended' },
      { when: ({ state, body }) => inCourt({ state }) && body.outcome === 'stopAsWithdrawn', stage: 'decided' },
      { when: inCourt, stage: 'awaitingEffect' },
    ],
  }),
  sendReviewDecision: defineAct({
    event: 'reviewDecisionSent', by: reviewRegistry, fromPaperBy: [...judgeOnPaper], from: ['received', 'checking', 'decided', 'suspended', 'awaitingEffect'], laterProcedures: true, source: 'PL 01/2022 Đ42.2; PL 03/2022',
    schema: sendReviewDecisionSchema,
    guards: [reviewDecided],
    effects: [{ kind: 'meetLimit', duty: 'sendDecision', key: () => 'review' }],
  }),
};

/** What the review leaves of the decision. A remand leaves nothing but the judge who may not decide again. */
function factsAfterReview(court: Partial<CourtFacts>, body: { outcome: string; decisionNumber?: string | undefined; termMonths?: number | undefined; terminationGround?: string | undefined }, happenedAt: string): Partial<CourtFacts> {
  const { decision = null, review = null, challenges = [] } = court;
  const after: Partial<CourtFacts> = {
    reviewPending: false,
    challenges: challenges.map((one) => (one.status === 'open' ? { ...one, status: 'decided' } : one)),
    review: review === null ? null : { ...review, decidedAt: happenedAt, outcome: body.outcome as ReviewFact['outcome'] },
  };
  if (body.outcome === 'amendTerm' && body.termMonths !== undefined) return { ...after, termMonths: body.termMonths, decision: decision === null ? null : { ...decision, termMonths: body.termMonths } };
  if (body.outcome === 'annulAndTerminate')
    return { ...after, termMonths: null, decision: { kind: 'terminate', number: body.decisionNumber ?? null, decidedAt: happenedAt, withHearing: true, termMonths: null, ground: body.terminationGround ?? null } };
  if (body.outcome.endsWith('Remand'))
    return { ...after, termMonths: null, decision: null, attendance: null, hearingAt: null, hearingHeldAt: null, suspensionGround: null, service: {}, formerJudgeIds: [...(court.formerJudgeIds ?? []), ...(court.judgeId === undefined ? [] : [court.judgeId])] };
  return after;
}
