import { addDays } from '../../law/dates.ts';
import { regimeAt } from '../../law/regimes.ts';
import { findTimeLimit, type Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { activeCustody, type CaseState, type CaseTimeLimit, findOffice } from '../legal-case.ts';
import type { OfficeRole } from '../offices.ts';
import type { GuardNeed } from '../guard-needs.ts';
import type { Condition, Guard, Refusal, Situation } from '../procedure.ts';
import { findEndedOffice } from '../succession.ts';
import { isReviewPending, termMonthsOf } from './court-decision.ts';
import type { FacilityStage } from './facts.ts';
import { earliestEndOf, isHalfServed, termEndOf } from './term.ts';

export const facilityStages: readonly FacilityStage[] = ['reception', 'detoxification', 'education', 'reintegration'];

export function isFacilityStage(stage: string): stage is FacilityStage {
  return (facilityStages as readonly string[]).includes(stage);
}

export const isR4: Condition<object> = ({ state }) => state.regime === 'R4';
export const isBeforeR4: Condition<object> = ({ state }) => state.regime !== 'R4';
/** The supervision that follows is governed by the law of the day of release (rules.md §6.1). */
export const isSupervisedUnderR4: Condition<object> = ({ happenedAt }) => regimeAt(dateOf(happenedAt)) === 'R4';
export const isHeld: Condition<object> = ({ state }) => activeCustody(state) !== undefined;
export const isNotHeld: Condition<object> = ({ state }) => activeCustody(state) === undefined;
export const isHeldForEscort: Condition<object> = ({ state }) => activeCustody(state)?.kind === 'escort' && activeCustody(state)?.groundEndedAt === null;
/** The person was taken over by a facility and the measure is not over. */
export const isServing: Condition<object> = ({ state }) => state.facts.admission.admittedOn !== undefined && state.stage !== 'exempted';
export const cameFrom = (stage: string): Condition<object> => ({ state }) => state.facts.admission.stageBefore === stage;
/** The stage to return to: an absence from an absence keeps the first. */
export function stageToReturnTo(state: CaseState): string {
  return isFacilityStage(state.stage) ? state.stage : (state.facts.admission.stageBefore ?? state.stage);
}

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

export const noReviewPending: Guard<object> = ({ state }) =>
  isReviewPending(state) ? notMet('reviewDecided', {}, state.regime === 'R4' ? 'PL 03/2022; PL 01/2022 Đ24.1' : 'Luật XLVPHC Đ107; PL 01/2022 Đ24.1') : null;

export const reviewIsPending: Guard<object> = ({ state }) => (isReviewPending(state) ? null : notMet('reviewPending'));

export const termIsKnown: Guard<object> = ({ state }) => (termMonthsOf(state) === null ? notMet('termMonths', {}, 'Luật XLVPHC Đ95.2; Luật 120/2025 Đ29') : null);

/** Commune police that filed escort from R2 on; in R1 the court names the district police it sends the decision to. */
export function escortOfficeFor({ state, body, context, happenedAt }: Situation<{ readonly escortOfficeId?: string | undefined }>): string | null {
  if (body.escortOfficeId !== undefined) return body.escortOfficeId;
  const present = findOffice(state, 'escortOffice')?.agencyId;
  if (present !== undefined) return present;
  const seated = findOffice(state, 'compilingOffice')?.agencyId;
  // Entered later, it was the office of that day.
  const compiling = seated === undefined ? undefined : (findEndedOffice(state, 'compilingOffice', seated, dateOf(happenedAt), context) ?? seated);
  return state.regime !== 'R1' && compiling !== undefined && context.agencies.get(compiling)?.kind === 'communePolice' ? compiling : null;
}

export const escortOfficeIsKnown: Guard<{ readonly escortOfficeId?: string | undefined }> = (situation) =>
  escortOfficeFor(situation) === null ? { code: 'officeMissing', facts: { role: 'escortOffice' } } : null;

/** The provincial police over the escort office, unless another is named or takes part. */
export function provincialPoliceFor({ state, body, context }: Situation<{ readonly provincialPoliceId?: string | undefined }>): string | null {
  if (body.provincialPoliceId !== undefined) return body.provincialPoliceId;
  const present = findOffice(state, 'provincialPolice')?.agencyId;
  if (present !== undefined) return present;
  const superior = context.agencies.get(findOffice(state, 'escortOffice')?.agencyId ?? '')?.superiorId ?? null;
  return superior !== null && context.agencies.get(superior)?.kind === 'provincialPolice' ? superior : null;
}

export const provincialPoliceIsKnown: Guard<{ readonly provincialPoliceId?: string | undefined }> = (situation) =>
  provincialPoliceFor(situation) === null ? { code: 'officeMissing', facts: { role: 'provincialPolice' } } : null;

/** R1–R3: the facility that the request to the court named (Mẫu 34), unless the court's sending names another. */
export const facilityFor = ({ state, body }: Situation<{ readonly facilityId?: string | undefined }>): string | null =>
  body.facilityId ?? (state.regime === 'R4' ? null : (state.facts.dossier.proposedFacilityId ?? null));

export const facilityIsKnown: Guard<{ readonly facilityId?: string | undefined }> = ({ state, body }) =>
  body.facilityId === undefined && findOffice(state, 'facility') === undefined ? { code: 'officeMissing', facts: { role: 'facility' } } : null;

export const facilityIsAsked: Guard<object> = ({ state }) => (state.facts.admission.facilityAsked === undefined ? notMet('facilityRequest', {}, 'NĐ 163/2026 Đ106.1') : null);
export const isNotPassedOn: Guard<object> = ({ state }) => (state.facts.admission.facilityAsked === 'central' ? { code: 'alreadyRecorded', facts: { fact: 'passedOn' } } : null);
export const isNotSentYet: Guard<object> = ({ state }) => (state.facts.admission.sentOn === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'sentForExecution' } });
export const isNotRequestedYet: Guard<object> = ({ state }) => (state.facts.admission.facilityAsked === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'facilityRequest' } });

/** Whoever was asked last names the facility. */
export const assigningOffice = ({ state }: Situation<object>): OfficeRole => (state.facts.admission.facilityAsked === 'central' ? 'centralPolice' : 'provincialPolice');

export const isAskedOffice: Guard<object> = (situation) => {
  const { state, context } = situation;
  const kind = context.agencies.get(context.official.agencyId)?.kind;
  const mine = context.official.agencyId === findOffice(state, assigningOffice(situation))?.agencyId;
  return mine || (kind !== 'provincialPolice' && kind !== 'centralPolice') ? null : { code: 'notCompetent', facts: { asked: state.facts.admission.facilityAsked ?? null } };
};

function latest(state: CaseState, duty: Duty): CaseTimeLimit | undefined {
  return state.limits.findLast((limit) => limit.duty === duty && limit.status !== 'cancelled');
}

export const isNotExtendedYet: Guard<object> = ({ state }) =>
  state.limits.some((limit) => limit.duty === 'extendEscort') ? { code: 'alreadyRecorded', facts: { duty: 'extendEscort' }, source: 'NĐ 116/2021 Đ54.3' } : null;

/** Last day of the five days; the extension runs from it (rules.md §6.7). */
export function lastDayOfEscortLimit(state: CaseState): string | null {
  return state.limits.findLast((limit) => limit.duty === 'escortToFacility')?.dueDate ?? null;
}

/** The year of XL Đ108 is over and the person did not evade. */
export const executionHasLapsed: Guard<object> = ({ state, happenedAt }) => {
  const limit = latest(state, 'executionLimitation');
  if (limit?.dueAt == null || limit.status === 'paused') return notMet('executionLimitationOver');
  return Date.parse(limit.dueAt) <= Date.parse(happenedAt) ? null : notMet('executionLimitationOver', { dueDate: limit.dueDate }, limit.source);
};

/** After the year of XL Đ108 nobody is taken in hand on the decision any more; an escort that began in time goes on. */
export const executionHasNotLapsed: Guard<object> = ({ state, happenedAt }) => {
  const limit = latest(state, 'executionLimitation');
  // A date that a person set where the law has no number binds nobody.
  if (limit?.dueAt == null || limit.confidence === '?' || limit.status === 'paused' || activeCustody(state)?.kind === 'escort') return null;
  return Date.parse(limit.dueAt) > Date.parse(happenedAt) ? null : notMet('executionLimitation', { dueDate: limit.dueDate }, limit.source);
};

/** Whoever is held past the ground does not escape by leaving. */
export const isHeldWithGround: Guard<object> = ({ state, happenedAt }) => {
  const endedAt = activeCustody(state)?.groundEndedAt ?? null;
  return endedAt !== null && endedAt <= happenedAt ? notMet('groundToHold', { groundEndedAt: endedAt }, 'rules.md §7') : null;
};

/** A minimum stage length of R4 is over on its last day; other regimes have none. */
export const minimumIsOver = (duty: 'detoxification' | 'educationStage'): Guard<object> => ({ state, happenedAt }) => {
  const limit = latest(state, duty);
  if (limit === undefined || limit.dueDate === null) return null;
  return limit.status !== 'paused' && limit.dueDate <= dateOf(happenedAt) ? null : notMet('minimumStageLength', { duty, until: limit.dueDate }, limit.source);
};

/** First day of the last 30 (R4); null where the end is open or the law sets no length. */
export function reintegrationOpensOn(state: CaseState): string | null {
  const law = findTimeLimit({ duty: 'reintegrationStage', regime: state.regime, person: state.person });
  const end = termEndOf(state);
  return law?.amount == null || end === null ? null : addDays(end, -law.amount);
}

/** R4: reintegration is the last 30 days. */
export const reintegrationWindowIsOpen: Guard<object> = ({ state, happenedAt }) => {
  const law = findTimeLimit({ duty: 'reintegrationStage', regime: state.regime, person: state.person });
  const opens = reintegrationOpensOn(state);
  if (law?.amount == null) return null;
  if (opens === null) return notMet('termEnd');
  return dateOf(happenedAt) >= opens ? null : notMet('reintegrationWindow', { opens }, law.source);
};

export const reductionIsLawful: Guard<{ readonly months: number; readonly withMerit: boolean; readonly decidedOn: string }> = ({ state, body }) => {
  const [min, max] = body.withMerit ? [3, 6] : [1, 3];
  if (body.months < min || body.months > max) return { code: 'termOutsideRange', facts: { minMonths: min, maxMonths: max } };
  if (!isHalfServed(state, body.decidedOn)) return notMet('halfServed');
  const posted = latest(state, 'postReductionList');
  return posted?.dueDate != null && body.decidedOn < posted.dueDate ? notMet('postedLongEnough', { until: posted.dueDate }, posted.source) : null;
};

export const postingHasDate: Guard<{ readonly isProposed: boolean; readonly postedOn?: string | undefined }> = ({ body }) =>
  body.isProposed && body.postedOn === undefined ? { code: 'bodyInvalid', facts: { field: 'postedOn' } } : null;

/** A first day may be put right once there is one; it is not after the person came in. */
export const firstDayIsLawful: Guard<{ readonly termStart?: string | undefined }> = ({ state, body }) => {
  if (body.termStart === undefined) return null;
  const { admittedOn } = state.facts.admission;
  return admittedOn === undefined || body.termStart > admittedOn ? notMet('termStart', { admittedOn: admittedOn ?? null }, 'rules.md §6.12') : null;
};

export const escapeIsUnnotified: Guard<object> = ({ state }) => {
  const limit = latest(state, 'notifyEscape');
  return limit === undefined || limit.status === 'met' ? notMet('escape') : null;
};

export const isTermOver: Guard<object> = ({ state, happenedAt }) => {
  const end = earliestEndOf(state);
  return end !== null && dateOf(happenedAt) >= end ? null : notMet('termEnd', { termEnd: end }, state.regime === 'R4' ? 'Luật 120/2025 Đ29.3' : 'Luật XLVPHC Đ114');
};

export const isCertified: Guard<object> = ({ state }) => (state.facts.admission.certifiedOn === undefined ? notMet('certificate', {}, state.regime === 'R4' ? 'NĐ 163/2026 Đ123.2' : 'NĐ 116/2021 Đ62.2') : null);
export const isNotCertified: Guard<object> = ({ state }) => (state.facts.admission.certifiedOn === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'certificate' } });
export const hasTermEnd: Guard<object> = ({ state }) => (termEndOf(state) === null ? notMet('termEnd') : null);
export const noticeIsSent: Guard<object> = ({ state }) => (state.facts.admission.noticeSentOn === undefined ? notMet('completionNotice', {}, 'NĐ 163/2026 Đ134.1') : null);
export const r4LawApplies: Guard<object> = ({ state, happenedAt }) =>
  state.regime === 'R4' || regimeAt(dateOf(happenedAt)) === 'R4' ? null : { code: 'actNotInProcedure', facts: { regime: state.regime }, source: 'Luật 120/2025 Đ56.1' };

/** The steps of R4 are there from its first day on; who holds the file then decides (rules.md §1). */
export const newLawIsInForce: Guard<object> = ({ happenedAt }) => (regimeAt(dateOf(happenedAt)) === 'R4' ? null : notMet('newRulesInForce', { on: dateOf(happenedAt) }, 'Luật 120/2025 Đ56'));
export const decidesExecution = ({ state }: Pick<Situation, 'state'>): OfficeRole => (state.stage === 'awaitingExecution' ? 'court' : 'escortOffice');
export const holdsExecution: Guard<object> = (situation) =>
  situation.channel === 'paper' || findOffice(situation.state, decidesExecution(situation))?.agencyId === situation.context.official.agencyId ? null : { code: 'notCompetent', facts: { by: [decidesExecution(situation)] } };
/** Decided under the law before, and not carried out yet when the new one came. */
export const isDecidedBeforeR4: Condition<object> = ({ state }) => state.facts.court.firstDecisionDate !== undefined && regimeAt(state.facts.court.firstDecisionDate) !== 'R4';
export const isNotAdmitted: Condition<object> = ({ state }) => state.facts.admission.admittedOn === undefined;
export const isLimitLive = (duty: Duty): Condition<object> => ({ state }) => state.limits.some((limit) => limit.duty === duty && (limit.status === 'running' || limit.status === 'paused'));

/** Who orders the search before admission: R1 the district police while they are there; since they ended, and later, the provincial police (rules.md §2). */
export const searchingOffice = ({ state, context }: Pick<Situation, 'state' | 'context'>): OfficeRole =>
  state.regime === 'R1' && context.agencies.get(findOffice(state, 'escortOffice')?.agencyId ?? '')?.kind === 'districtPolice' ? 'escortOffice' : 'provincialPolice';
export const ordersSearch: Guard<object> = (situation) =>
  situation.channel === 'paper' || findOffice(situation.state, searchingOffice(situation))?.agencyId === situation.context.official.agencyId ? null : { code: 'notCompetent', facts: { by: [searchingOffice(situation)] } };

type Supervisors = { readonly supervisingPoliceId?: string | undefined; readonly supervisingCommitteeId?: string | undefined };

export const supervisorsAreKnown: Guard<Supervisors> = ({ state, body }) => {
  if (body.supervisingPoliceId === undefined && findOffice(state, 'supervisingPolice') === undefined) return { code: 'officeMissing', facts: { role: 'supervisingPolice' } };
  return body.supervisingCommitteeId === undefined && findOffice(state, 'supervisingCommittee') === undefined ? { code: 'officeMissing', facts: { role: 'supervisingCommittee' } } : null;
};

/** What a person must have recorded before the court may draw a consequence that no text spells out. */
const recordedGrounds = { lostCapacity: 'recordLossOfCapacity', exclusionFound: 'recordExclusion', notAddicted: 'recordNotAddicted' } as const;

export const groundIsRecorded: Guard<{ readonly ground: keyof typeof recordedGrounds }> = ({ state, body }) => {
  const act = recordedGrounds[body.ground];
  const found = state.acts.findLast((one) => one.act === act);
  if (found === undefined) return notMet(act, { ground: body.ground }, 'rules.md §7');
  // For pregnancy the law has a way of its own.
  if (body.ground !== 'exclusionFound' || found.facts['ground'] !== 'pregnant') return null;
  return notMet(state.facts.admission.admittedOn === undefined ? 'exemptFromExecution' : 'recordExemptionOfRemainder', {}, state.regime === 'R4' ? 'Luật 120/2025 Đ39' : 'NĐ 116/2021 Đ57.3, 58.3');
};

/** The paper that proves the ground is not younger than the decision; "no longer addicted" needs the deferral it came about in. */
export const exemptionIsEvidenced: Guard<{ readonly ground: string; readonly evidenceDate: string; readonly deferralNumber?: string | undefined }> = ({ body, happenedAt }) => {
  if (body.evidenceDate > dateOf(happenedAt)) return { code: 'happenedInFuture', facts: { evidenceDate: body.evidenceDate } };
  return body.ground === 'notAddictedDuringDeferral' && body.deferralNumber === undefined ? { code: 'bodyInvalid', facts: { field: 'deferralNumber' } } : null;
};

type RemainderKind = 'reduction' | 'suspension' | 'exemption';

/** The court decides on the facility's request, and on the kind that was asked for. */
export const remainderIsAsked = (kind?: RemainderKind): Guard<object> => ({ state }) => {
  const asked = state.facts.admission.remainderRequest;
  return asked == null || (kind !== undefined && asked.kind !== kind) ? notMet('requestRemainderDecision', { kind: kind ?? null, asked: asked?.kind ?? null }, state.regime === 'R4' ? 'Luật 120/2025 Đ39.3; NĐ 163/2026 Đ110' : 'NĐ 116/2021 Đ58.4–5') : null;
};

export const remainderIsNotAsked: Guard<object> = ({ state }) => (state.facts.admission.remainderRequest == null ? null : { code: 'alreadyRecorded', facts: { fact: 'remainderRequest', kind: state.facts.admission.remainderRequest.kind } });
export const remainderIsNotAccepted: Guard<object> = ({ state }) => (state.facts.admission.remainderRequest?.docketNumber == null ? null : { code: 'alreadyRecorded', facts: { fact: 'remainderRequestAccepted' } });

/** R4 knows no reduction: the term is served in full. */
export const reductionExists: Guard<{ readonly kind: RemainderKind }> = ({ state, body }) => (body.kind === 'reduction' && state.regime === 'R4' ? { code: 'actNotInProcedure', facts: { regime: state.regime, kind: body.kind }, source: 'Luật 120/2025 Đ29.3' } : null);

export const isReleased: Guard<object> = (situation) => (isHeld(situation) ? notMet('release', {}, 'rules.md §7') : null);
