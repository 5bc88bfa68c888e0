import { addDays, localDateOf, toInstantMs } from '../../law/dates.ts';
import { extendWithAssumedYears } from '../../law/calendar/assumed-year.ts';
import { countWorkingDaysBetween } from '../../law/due-date.ts';
import { LawError } from '../../law/law-error.ts';
import { regimeAt } from '../../law/regimes.ts';
import { legalTermRange } from '../../law/term-range.ts';
import { dateOf } from '../apply-effect.ts';
import { type CaseState, findOffice } from '../legal-case.ts';
import type { Guard, PerformContext, Refusal } from '../procedure.ts';
import type { Addressee, AttendanceFact, CourtDecisionFact, ReviewOutcome } from './facts.ts';
import { findEarliestEffect, findWindow, hasOpenChallenge, isReadyForEffect, listAddressees, listOpenWindows } from './windows.ts';

const ordinance = (article: string): string => `PL 01/2022 ${article}; PL 03/2022`;

/** A judge acts only in the case assigned to them; the registry may type for the judge who signed. */
function otherJudge(context: PerformContext, courtId: string | undefined, judgeId: string | null | undefined): Refusal | null {
  const { official } = context;
  const isJudge = official.positions.some(({ position }) => position === 'judge' || position === 'chiefJudge');
  return official.agencyId !== courtId || !isJudge || judgeId == null || official.officialId === judgeId ? null : { code: 'notCompetent', facts: { needs: 'assignedJudge', judgeId }, source: ordinance('Đ10') };
}

export const assignedJudge: Guard<object> = ({ state, context }) => otherJudge(context, findOffice(state, 'court')?.agencyId, state.facts.court.judgeId);
export const assignedReviewJudge: Guard<object> = ({ state, context }) => otherJudge(context, findOffice(state, 'reviewCourt')?.agencyId, state.facts.court.review?.judgeId);

/** Whoever decided in this case, or was replaced in it, does not decide again. */
export const judgeIsFresh: Guard<{ judgeId: string }> = ({ state, body }) =>
  (state.facts.court.formerJudgeIds ?? []).includes(body.judgeId) ? { code: 'guardNotMet', facts: { reason: 'judgeDecidedBefore', judgeId: body.judgeId }, source: ordinance('Đ11.2') } : null;

export const reviewJudgeIsFresh: Guard<{ judgeId: string }> = ({ state, body }) =>
  [...(state.facts.court.formerJudgeIds ?? []), state.facts.court.judgeId].includes(body.judgeId) ? { code: 'guardNotMet', facts: { reason: 'judgeDecidedBefore', judgeId: body.judgeId }, source: ordinance('Đ11') } : null;

export const queryNotReceived: Guard<object> = ({ state }) =>
  state.facts.court.queryOpen !== true ? { code: 'guardNotMet', facts: { needs: 'requestSupplement' } } : state.facts.court.queryReceivedAt == null ? null : { code: 'alreadyRecorded', facts: { act: 'confirmQueryReceipt' } };

/** Nothing came: the judge goes on only when the proposer's time is over. */
export const supplementTimeOver: Guard<{ outcome: string }> = ({ state, body, happenedAt }) => {
  if (body.outcome !== 'notReceived') return null;
  const limit = state.limits.findLast((one) => one.duty === 'supplementForCourt' || one.duty === 'supplementForCourtComplex');
  return limit?.dueAt != null && toInstantMs(limit.dueAt) <= toInstantMs(happenedAt) ? null : { code: 'windowStillOpen', facts: { duty: limit?.duty ?? 'supplementForCourt', dueDate: limit?.dueDate ?? null }, source: ordinance('Đ15.3–4') };
};

/** The limitation period is a ground for adults only, and only once it has run out. */
export const terminationGroundHolds: Guard<{ ground: string }> = ({ state, body }) => {
  if (body.ground !== 'limitationExpired') return null;
  const limit = state.limits.findLast((one) => one.duty === 'limitationPeriod');
  return state.person === 'adult' && limit?.status === 'lapsed' ? null : { code: 'guardNotMet', facts: { needs: 'limitationOver', duty: 'limitationPeriod', dueDate: limit?.dueDate ?? null }, source: 'PL 03/2022 Đ13.1b, 16' };
};

export const hearingLater: Guard<{ hearingAt: string }> = ({ body, happenedAt }) => (toInstantMs(body.hearingAt) > toInstantMs(happenedAt) ? null : { code: 'bodyInvalid', facts: { field: 'hearingAt' } });
export const newHearingLater: Guard<{ newHearingAt: string }> = ({ body, happenedAt }) => (toInstantMs(body.newHearingAt) > toInstantMs(happenedAt) ? null : { code: 'bodyInvalid', facts: { field: 'newHearingAt' } });

/** Without the proposer, the procurator or an interpreter who cannot be replaced there is no hearing: it must be postponed. */
export const mayGoOn: Guard<Pick<AttendanceFact, 'proposer' | 'procurator' | 'interpreter'>> = ({ body }) => {
  const absent = body.proposer === 'absent' ? 'proposerAbsent' : body.procurator === 'absent' ? 'procuratorAbsent' : body.interpreter === 'absentIrreplaceable' ? 'interpreterAbsent' : null;
  return absent === null ? null : { code: 'guardNotMet', facts: { mustPostpone: absent }, source: ordinance(absent === 'interpreterAbsent' ? 'Đ20.3' : 'Đ20.1') };
};

/** Extended once, while the first limit still runs. */
export const mayExtend: Guard<object> = ({ state, happenedAt }) => {
  const limit = state.limits.findLast((one) => one.duty === 'decideCase');
  const isRunning = limit?.status === 'running' && (limit.dueAt === null || toInstantMs(happenedAt) < toInstantMs(limit.dueAt));
  return isRunning && state.facts.court.isComplex !== true ? null : { code: 'guardNotMet', facts: { needs: 'firstExtensionInTime', duty: 'decideCase', dueDate: limit?.dueDate ?? null }, source: ordinance('Đ8') };
};

interface TermBody {
  readonly termMonths?: number | undefined;
  readonly timeNumber?: number | undefined;
  readonly timeNumberConfirmed?: true | undefined;
  readonly timeNumberEvidence?: string | undefined;
  readonly rangeFollows?: 'firstDecision' | 'thisDecision' | undefined;
}

/** The range follows the first decision (L120 Đ56.2); where the law changed since, a person decides which range holds (rules.md §1). */
function checkTerm(state: CaseState, body: TermBody, timeNumber: number | undefined, happenedAt: string): Refusal | null {
  if (body.termMonths === undefined) return null;
  const today = localDateOf(happenedAt);
  const first = state.facts.court.firstDecisionDate ?? today;
  if (regimeAt(first) !== regimeAt(today) && body.rangeFollows === undefined) return { code: 'humanDecisionNeeded', facts: { field: 'rangeFollows', firstDecisionDate: first, on: today }, source: 'rules.md §1' };
  const on = body.rangeFollows === 'thisDecision' ? today : first;
  if (regimeAt(on) === 'R4' && timeNumber === undefined) return { code: 'bodyInvalid', facts: { field: 'timeNumber' }, source: 'Luật 120/2025 Đ29' };
  try {
    const range = legalTermRange(state.procedureRegimes['courtReview'] ?? state.regime, state.person, on, timeNumber ?? 1);
    return body.termMonths >= range.minMonths && body.termMonths <= range.maxMonths ? null : { code: 'termOutsideRange', facts: { termMonths: body.termMonths, minMonths: range.minMonths, maxMonths: range.maxMonths, timeNumber: timeNumber ?? null }, source: range.source };
  } catch (error) {
    if (error instanceof LawError) return { code: 'termOutsideRange', facts: { on } };
    throw error;
  }
}

export const termInRange: Guard<TermBody> = ({ state, body, happenedAt }) => checkTerm(state, body, body.timeNumber, happenedAt);
export const reviewTermInRange: Guard<TermBody> = ({ state, body, happenedAt }) => checkTerm(state, body, state.facts.court.timeNumber ?? undefined, happenedAt);

/** "First time" or "second time" is evidenced and confirmed by the judge. */
export const timeNumberEvidenced: Guard<TermBody> = ({ body }) =>
  body.timeNumber === undefined || (body.timeNumberConfirmed === true && body.timeNumberEvidence !== undefined) ? null : { code: 'guardNotMet', facts: { needs: 'timeNumberConfirmed' }, source: 'Luật 120/2025 Đ29' };

/** The decision goes to everybody who may ask for its review. */
export const sentToAll: Guard<{ sentTo: readonly string[] }> = ({ state, body }) => {
  const missing = listAddressees(state).filter((addressee) => !body.sentTo.includes(addressee));
  return missing.length === 0 ? null : { code: 'guardNotMet', facts: { missing }, source: ordinance('Đ25') };
};

/** An office records only its own receipt; what the person receives is handed over by the court, the compiler or whoever holds the person. */
export const servesWhomItMay: Guard<{ addressee: Addressee }> = ({ state, body, context }) => {
  const own = (role: 'court' | 'procuracy' | 'labourOffice' | 'compilingOffice' | 'custodian'): boolean => findOffice(state, role)?.agencyId === context.official.agencyId;
  const mayServe = own('court') || (body.addressee === 'procuracy' ? own('procuracy') : body.addressee === 'proposer' ? own('labourOffice') || own('compilingOffice') : own('compilingOffice') || own('custodian'));
  return mayServe ? null : { code: 'notCompetent', facts: { addressee: body.addressee } };
};

export const notServedYet: Guard<{ addressee: Addressee }> = ({ state, body }) => {
  const served = state.facts.court.service?.[body.addressee];
  return served === undefined || served.outcome === 'failed' ? null : { code: 'alreadyRecorded', facts: { addressee: body.addressee, outcome: served.outcome } };
};

export const addresseeTakesPart: Guard<{ addressee: Addressee }> = ({ state, body }) => (listAddressees(state).includes(body.addressee) ? null : { code: 'bodyInvalid', facts: { field: 'addressee' } });

/** Only after a recorded failure may a window be begun by decision. */
export const serviceFailed: Guard<{ addressee: Addressee; countsFrom: string }> = ({ state, body, happenedAt }) => {
  if (state.facts.court.service?.[body.addressee]?.outcome !== 'failed') return { code: 'guardNotMet', facts: { needs: 'recordServiceFailure', addressee: body.addressee } };
  const decidedAt = state.facts.court.decision?.decidedAt;
  return body.countsFrom > localDateOf(happenedAt) || (decidedAt !== undefined && body.countsFrom < localDateOf(decidedAt)) ? { code: 'bodyInvalid', facts: { field: 'countsFrom' } } : null;
};

export const caseNotClosed: Guard<object> = ({ state }) => (state.closed === null ? null : { code: 'caseClosed', facts: { outcome: state.closed.outcome } });

export const isSomethingDecided: Guard<object> = ({ state }) => (state.facts.court.decision == null ? { code: 'guardNotMet', facts: { needs: 'decision' } } : null);

/** Something was decided that may be asked to be reviewed, and no review of it has been decided. */
export const isDecided: Guard<object> = ({ state }) =>
  state.facts.court.decision == null || (state.facts.court.review?.decidedAt != null && state.facts.court.review.outcome !== 'stopAsWithdrawn') ? { code: 'guardNotMet', facts: { needs: 'decision' } } : null;

interface ChallengeBody {
  readonly madeOn?: string | undefined;
  readonly forceMajeure?: { readonly from: string; readonly to: string } | undefined;
}

/** Inside its author's own window: announcement or receipt, force majeure not counted (PL 01/2022 Đ37). Judged by when it was made, however late it is typed. */
export function insideWindow(addresseeOf: (body: never) => Addressee): Guard<ChallengeBody> {
  return ({ state, body, happenedAt, context }) => {
    const by = addresseeOf(body as never);
    if (!listAddressees(state).includes(by)) return { code: 'bodyInvalid', facts: { field: 'by' } };
    const received = localDateOf(happenedAt);
    const made = body.madeOn ?? received;
    if (made > received) return { code: 'bodyInvalid', facts: { field: 'madeOn' } };
    const decidedAt = state.facts.court.decision?.decidedAt;
    if (decidedAt !== undefined && made < localDateOf(decidedAt)) return { code: 'happenedBeforeCause', facts: { madeOn: made, decidedAt } };
    const window = findWindow(state, by);
    if (window?.dueDate == null || made <= window.dueDate) return null;
    const closed: Refusal = { code: 'windowClosed', facts: { addressee: by, dueDate: window.dueDate, madeOn: made }, source: window.source };
    if (body.forceMajeure === undefined) return closed;
    const runsFrom = dateOf(window.from);
    const from = body.forceMajeure.from > runsFrom ? body.forceMajeure.from : addDays(runsFrom, 1);
    const to = body.forceMajeure.to < made ? body.forceMajeure.to : made;
    if (to < from) return closed;
    // The last day itself may be a provisional one, of a year whose calendar is not entered (rules.md §6.9).
    const yearOf = (date: string): number => Number(date.slice(0, 4));
    const calendar = extendWithAssumedYears(context.calendar, Math.min(yearOf(window.dueDate), yearOf(from)) - 1, Math.max(yearOf(made), yearOf(to)));
    const lateBy = countWorkingDaysBetween(window.dueDate, made, { calendar });
    const uncounted = countWorkingDaysBetween(addDays(from, -1), to, { calendar });
    return lateBy <= uncounted ? null : closed;
  };
}

export const ownChallengeOpen: Guard<{ by: Addressee }> = ({ state, body }) =>
  (state.facts.court.challenges ?? []).some((one) => one.by === body.by && one.status === 'open') ? null : { code: 'guardNotMet', facts: { needs: 'challenge', by: body.by } };

export const challengeOpen: Guard<object> = ({ state }) => (hasOpenChallenge(state) ? null : { code: 'guardNotMet', facts: { needs: 'challenge' } });

/** A review that ended because all was withdrawn does not bar the next one. */
export const notForwarded: Guard<object> = ({ state }) => (state.facts.court.review == null || state.facts.court.review.decidedAt !== null ? null : { code: 'alreadyRecorded', facts: { act: 'forwardForReview' } });

/** The review goes step by step: sent, received, accepted, heard. */
export function reviewAt(step: 'sent' | 'received' | 'accepted' | 'notified'): Guard<object> {
  return ({ state }) => {
    const review = state.facts.court.review ?? null;
    const reached = review === null || review.decidedAt !== null ? 'none' : review.hearingAt !== null ? 'notified' : review.docketNumber !== null ? 'accepted' : review.receivedAt !== null ? 'received' : 'sent';
    const order = ['none', 'sent', 'received', 'accepted', 'notified'];
    if (order.indexOf(reached) < order.indexOf(step)) return { code: 'guardNotMet', facts: { needs: step, reached } };
    return step !== 'notified' && step !== 'accepted' && reached !== step ? { code: 'alreadyRecorded', facts: { reached } } : null;
  };
}

/** Review hearing: the complainant's first absence with good reason postpones it, a second does not (PL 01/2022 Đ39.5). */
export const firstAbsenceOnly: Guard<{ ground: string }> = ({ state, body }) =>
  body.ground === 'complainantAbsentWithReason' && (state.facts.court.review?.complainantAbsences ?? 0) > 0 ? { code: 'guardNotMet', facts: { reason: 'secondAbsence' }, source: ordinance('Đ39.5') } : null;

export const reviewMayGoOn: Guard<{ proposer: string; procurator: string; complainant: string }> = ({ state, body }) => {
  const must = body.proposer === 'absent' ? 'proposerAbsent' : body.procurator === 'absent' ? 'procuratorAbsent' : body.complainant === 'absentWithReason' && (state.facts.court.review?.complainantAbsences ?? 0) === 0 ? 'complainantAbsentWithReason' : null;
  return must === null ? null : { code: 'guardNotMet', facts: { mustPostpone: must }, source: ordinance('Đ39.5') };
};

const outcomesFor: Readonly<Record<CourtDecisionFact['kind'], readonly ReviewOutcome[]>> = {
  apply: ['keep', 'amendTerm', 'annulAndTerminate', 'stopAsWithdrawn'],
  notApply: ['keep', 'annulRefusalAndRemand', 'annulAndTerminate', 'stopAsWithdrawn'],
  terminate: ['keep', 'annulTerminationAndRemand', 'stopAsWithdrawn'],
  suspend: ['keep', 'annulSuspensionAndRemand', 'stopAsWithdrawn'],
};

/** Each outcome answers one kind of decision (PL 01/2022 Đ41); heard first, unless everything was withdrawn. */
export const outcomeFits: Guard<{ outcome: ReviewOutcome }> = ({ state, body }) => {
  const { decision, review } = state.facts.court;
  if (decision == null || review == null || review.docketNumber === null || review.decidedAt !== null) return { code: 'guardNotMet', facts: { needs: 'acceptReview' } };
  if (!outcomesFor[decision.kind].includes(body.outcome)) return { code: 'guardNotMet', facts: { needs: 'outcomeOfDecision', outcome: body.outcome, decision: decision.kind }, source: ordinance('Đ41') };
  const isWithdrawn = !hasOpenChallenge(state);
  if ((body.outcome === 'stopAsWithdrawn') !== isWithdrawn) return { code: 'guardNotMet', facts: { needs: 'outcomeOfWithdrawal', outcome: body.outcome, withdrawn: isWithdrawn }, source: ordinance('Đ41.10') };
  return isWithdrawn || review.heardAt !== null ? null : { code: 'guardNotMet', facts: { needs: 'holdReviewHearing' }, source: ordinance('Đ39.3') };
};

export const reviewDecided: Guard<object> = ({ state }) => (state.facts.court.review?.decidedAt == null ? { code: 'guardNotMet', facts: { needs: 'decideReview' } } : null);

/** Final only when every window has closed unused or the review is decided; and never earlier than the law says. */
/** From paper the court's own certificate settles the windows that the law gives no number for and that only the court could have dated. */
const isReadyOnPaper = (state: CaseState, happenedAt: string): boolean =>
  state.facts.court.decision != null && !hasOpenChallenge(state) && listOpenWindows(state, happenedAt).every((addressee) => findWindow(state, addressee)?.dueDate === null);

export const effectMayBeConfirmed: Guard<{ effectiveOn: string }> = ({ state, body, happenedAt, channel }) => {
  const source = ordinance('Đ24.1, 39.6, 42.2');
  const { review } = state.facts.court;
  const isReviewed = review?.decidedAt != null && review.outcome !== 'stopAsWithdrawn';
  if (!isReviewed && !isReadyForEffect(state, happenedAt) && !(channel === 'paper' && isReadyOnPaper(state, happenedAt))) return { code: 'windowStillOpen', facts: { open: listOpenWindows(state, happenedAt), challenged: hasOpenChallenge(state) }, source };
  const earliest = findEarliestEffect(state);
  if (earliest !== null && body.effectiveOn < earliest) return { code: 'happenedBeforeCause', facts: { effectiveOn: body.effectiveOn, earliest }, source };
  return body.effectiveOn > localDateOf(happenedAt) ? { code: 'happenedInFuture', facts: { effectiveOn: body.effectiveOn }, source } : null;
};
