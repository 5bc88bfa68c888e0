import { addMonths } from '../../law/dates.ts';
import { voluntaryTermRange } from '../../law/term-range.ts';
import { findTimeLimit, type Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { findGroundArticle } from '../dossier-grounds.ts';
import { needsCriminalCheck } from '../criminal-check.ts';
import type { GuardNeed } from '../guard-needs.ts';
import { findOffice } from '../legal-case.ts';
import type { Condition, Guard, Refusal, Situation } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import type { BreakGround, TreatmentPlace } from './facts.ts';

export const isR4: Condition<object> = ({ state }) => state.regime === 'R4';
export const isBeforeR4: Condition<object> = ({ state }) => state.regime !== 'R4';

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

export const toldBeforeOpening: Guard<{ readonly toldAt: string; readonly addictionResult: { readonly date: string } }> = ({ body, happenedAt }) => {
  if (toUtc(body.toldAt) > happenedAt) return { code: 'bodyInvalid', facts: { field: 'toldAt' } };
  return body.addictionResult.date > dateOf(body.toldAt) ? { code: 'bodyInvalid', facts: { field: 'addictionResult' } } : null;
};

/** Police and committee of the commune both take part: the one that opens names the other. */
export const bothOfficesNamed: Guard<{ readonly policeId?: string | undefined; readonly committeeId?: string | undefined }> = ({ body, context }) => {
  const isPolice = context.agencies.get(context.official.agencyId)?.kind === 'communePolice';
  const field = isPolice ? 'committeeId' : 'policeId';
  return (isPolice ? body.committeeId : body.policeId) === undefined ? { code: 'bodyInvalid', facts: { field } } : null;
};

export const monthsAreLawful: Guard<{ readonly months: number; readonly timeNumber: number }> = ({ state, body }) => {
  const { minMonths, maxMonths, source } = voluntaryTermRange(state.regime, body.timeNumber);
  return body.months < minMonths || body.months > maxMonths ? { code: 'bodyInvalid', facts: { field: 'months', minMonths, maxMonths }, source } : null;
};

/** Nobody without a stable residence is treated at home or in a private facility (NĐ 116/2021 Đ28.1; Luật 120/2025 Đ34.1). */
export const placeIsLawful: Guard<{ readonly place: TreatmentPlace }> = ({ state, body }) =>
  state.facts.voluntary.hasStableResidence === false && body.place !== 'publicFacility' ? notMet('publicFacility', {}, state.regime === 'R4' ? 'Luật 120/2025 Đ31.6, 34.1' : 'NĐ 116/2021 Đ28.1') : null;

/** R4: a result older than the law allows needs a new determination first. */
export const resultIsFresh: Guard<object> = ({ state, happenedAt }) => {
  const result = state.facts.voluntary.addictionResult;
  const law = findTimeLimit({ duty: 'useAddictionResult', regime: state.regime, person: state.person });
  if (result === undefined || law?.amount == null) return null;
  const until = addMonths(result.date, law.amount);
  return dateOf(happenedAt) > until ? notMet('freshAddictionResult', { until }, law.source) : null;
};

/** In a facility its own people do it. */
export const isTreatedAtHome: Guard<object> = ({ state }) => (state.facts.voluntary.place === 'home' ? null : notMet('treatedAtHome', {}, 'NĐ 163/2026 Đ130.1'));

const isPublic: Condition<object> = ({ state }) => state.facts.voluntary.place === 'publicFacility';
/** R4: the provincial police director decides on a public facility; everything else the commune decides. */
export const isProvincial: Condition<object> = (situation) => isR4(situation) && isPublic(situation);

export const facilityIsAsked: Guard<object> = (situation) => (isProvincial(situation) && findOffice(situation.state, 'provincialPolice') === undefined ? notMet('requestVoluntaryFacility', {}, 'NĐ 163/2026 Đ95.1') : null);
export const needsProvince: Guard<object> = (situation) => (isProvincial(situation) ? null : notMet('publicFacility', {}, 'NĐ 163/2026 Đ95'));

export const deciderIsCompetent: Guard<object> = (situation) => {
  const { state, context } = situation;
  const role = state.regime !== 'R4' ? 'supervisingCommittee' : isProvincial(situation) ? 'provincialPolice' : 'supervisingPolice';
  const kind = role === 'supervisingCommittee' ? 'communeCommittee' : role === 'provincialPolice' ? 'provincialPolice' : 'communePolice';
  // Entered from paper, it is the decider's act all the same.
  if (situation.channel === 'paper') return null;
  return context.agencies.get(context.official.agencyId)?.kind === kind ? null : { code: 'notCompetent', facts: { by: [role] }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ32.5, 34.3' : 'NĐ 116/2021 Đ30' };
};

export const isAway: Condition<object> = ({ state }) => state.facts.voluntary.leftOn != null;
export const isPresent: Guard<object> = (situation) => (isAway(situation) ? notMet('returnToTreatment') : null);
export const leaveIsOpen: Guard<object> = (situation) => (isAway(situation) ? null : notMet('leave'));
export const noUseStands: Guard<object> = ({ state }) => (state.facts.voluntary.useFound === true ? notMet('noUseFound') : null);

/** R1–R3: at the end of the term; R4: within the last 24 hours of it (Đ93, 94, 97), which is its last day here. */
export const treatmentIsOver: Guard<object> = ({ state, happenedAt }) => {
  const end = state.facts.voluntary.term?.end;
  return end == null || dateOf(happenedAt) < end ? notMet('voluntaryTermEnd', end == null ? {} : { opens: end }, state.regime === 'R4' ? 'NĐ 163/2026 Đ93–97' : 'NĐ 116/2021 Đ32.3, 38') : null;
};

export const noticeIsSent: Guard<object> = ({ state }) => (state.facts.voluntary.noticeSentOn === undefined ? notMet('completionNotice', {}, 'NĐ 163/2026 Đ134.1') : null);
export const r4Only: Guard<object> = ({ state }) => (state.regime === 'R4' ? null : { code: 'actNotInProcedure', facts: { regime: state.regime }, source: 'NĐ 163/2026 Đ134.1' });

/** A window of the person that has run out; while it runs the ground does not exist yet. */
function windowIsOver({ state, happenedAt }: Pick<Situation<object>, 'state' | 'happenedAt'>, duty: Duty): Refusal | null {
  const limit = state.limits.findLast((one) => one.duty === duty && one.status !== 'cancelled');
  if (limit?.dueAt == null) return notMet(duty === 'returnToTreatment' ? 'leave' : 'voluntaryWindow');
  return happenedAt < limit.dueAt ? { code: 'windowStillOpen', facts: { duty, until: limit.dueDate }, source: limit.source } : null;
}

/** Each ground has its own facts behind it (NĐ 116/2021 Đ3, 33; Luật 120/2025 Đ35.1, 36.1, 47). */
export const breakIsProven: Guard<{ readonly ground: BreakGround; readonly violationRecord: { readonly date: string }; readonly lastViolationOn: string }> = (situation) => {
  const { state, body, happenedAt } = situation;
  const { voluntary } = state.facts;
  const source = findGroundArticle(body.ground, state.regime, state.person);
  if (source === null) return notMet('groundOfRegime', { ground: body.ground });
  if (body.violationRecord.date > dateOf(happenedAt) || body.lastViolationOn > body.violationRecord.date) return { code: 'bodyInvalid', facts: { field: 'violationRecord' } };
  const inStage = (...stages: string[]): Refusal | null => (stages.includes(state.stage) ? null : { code: 'actNotAllowedInStage', facts: { stage: state.stage, stages }, source });
  switch (body.ground) {
    case 'notRegistered': return inStage('awaitingRegistration') ?? windowIsOver(situation, 'registerVoluntary');
    case 'notStarted': return inStage('awaitingStart') ?? windowIsOver(situation, 'startVoluntary');
    case 'leftVoluntaryTreatment':
      if (!isAway(situation)) return notMet('leave', {}, source);
      // Only staying away has a length in law; skipped sessions are counted by the site that reports them.
      return voluntary.leaveKind === 'leftFacility' ? windowIsOver(situation, 'returnToTreatment') : null;
    case 'usedDuringVoluntaryTreatment':
      if (voluntary.useFound !== true) return notMet('positiveTest', {}, source);
      return needsCriminalCheck(voluntary.lastPositiveOn ?? happenedAt) && voluntary.criminalCheck == null ? notMet('criminalCheck', {}, 'BLHS Đ256a; Luật 120/2025 Đ35.1') : null;
    case 'thirdViolation': return (voluntary.violations ?? 0) >= 3 ? null : notMet('thirdViolation', { count: voluntary.violations ?? 0 }, source);
    case 'violatedAfterCommuneMeasure': return voluntary.communeActReviewed === true && (voluntary.violations ?? 0) >= 2 ? null : notMet('communeActReviewed', {}, source);
    case 'refusedMonitoring': return inStage('inTreatment', 'useFound');
  }
};
