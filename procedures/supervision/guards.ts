import { startOfLocalDay } from '../../law/dates.ts';
import { dueDateOnly } from '../../law/due-date.ts';
import { regimeAt } from '../../law/regimes.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { addReviewDays } from '../count-limit.ts';
import type { CaseState } from '../legal-case.ts';
import type { GuardNeed } from '../guard-needs.ts';
import type { Condition, Guard, Refusal, Situation } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import { supervisionEndOf } from './term.ts';

export const isR4: Condition<object> = ({ state }) => state.regime === 'R4';
export const isBeforeR4: Condition<object> = ({ state }) => state.regime !== 'R4';
export const neverClosed: Condition<object> = ({ state }) => state.facts.supervision.closedOn === undefined;
export const isDecided: Condition<object> = ({ state }) => state.facts.supervision.decidedOn !== undefined;
export const isBlocked: Condition<object> = ({ state }) => state.regime !== 'R4' && state.facts.supervision.removalBlocked === true;
export const isAbsent: Condition<object> = ({ state }) => state.pauses.some((pause) => pause.ground === 'unreportedAbsence' && pause.to === null);
/** First instant of the day an unreported absence began, UTC; null where nobody is missing. */
export function beginOfAbsence(state: CaseState): string | null {
  const pause = state.pauses.findLast((one) => one.ground === 'unreportedAbsence' && one.to === null);
  return pause === undefined ? null : toUtc(startOfLocalDay(pause.from));
}
export const hasLocalReview: Condition<object> = ({ context }) => context.policy.localRemovalReview;
/** The addict entry follows the person to the new commune where there was one. */
export const hadAddictEntry = ({ state, happenedAt }: Situation<object>): boolean =>
  state.lists.some((entry) => entry.list === 'addicts' && entry.closingGround === 'moved' && entry.to === dateOf(happenedAt));

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

/** First day on which supervision may be closed: R4 three working days before the last day; R1–R3 the last day in its earlier reading. */
export function closingOpensOn({ state, context }: Pick<Situation<object>, 'state' | 'context'>): string | null {
  const end = supervisionEndOf(state);
  if (end === null) return null;
  const law = findTimeLimit({ duty: 'closeSupervision', regime: state.regime, person: state.person });
  if (law?.amount == null) return state.facts.supervision.term?.alarm ?? end;
  try {
    return dueDateOnly({ amount: law.amount, unit: law.unit, direction: 'before', bound: 'atLeast' }, end, { calendar: context.calendar }).dueDate;
  } catch {
    // A year without a calendar: the same count in calendar days, never earlier than the law would have it.
    return addReviewDays(end, -law.amount);
  }
}

export const closingIsOpen: Guard<object> = (situation) => {
  const opens = closingOpensOn(situation);
  if (opens === null) return notMet('supervisionTermEnd');
  return dateOf(situation.happenedAt) >= opens ? null : notMet('supervisionTermEnd', { opens }, situation.state.regime === 'R4' ? 'NĐ 163/2026 Đ138' : 'NĐ 116/2021 Đ81');
};

export const isPresent: Guard<object> = (situation) => (isAbsent(situation) ? notMet('returnFromAbsence') : null);
export const absenceIsOpen: Guard<object> = (situation) => (isAbsent(situation) ? null : notMet('unreportedAbsence'));
export const noUseStands: Guard<object> = (situation) => (isBlocked(situation) ? notMet('noUseFound', {}, 'Luật 73/2021 Đ43.3a') : null);
export const reviewIsNeeded: Guard<object> = (situation) => (situation.state.stage === 'positiveNotAddictedReview' || isBlocked(situation) ? null : notMet('positiveTest'));
export const mayBeEscortedToTest: Condition<object> = ({ happenedAt }) => regimeAt(dateOf(happenedAt)) === 'R4';
export const testWasRefused: Guard<object> = (situation) => {
  if (!mayBeEscortedToTest(situation)) return { code: 'actNotInProcedure', facts: { on: dateOf(situation.happenedAt) }, source: 'Luật 120/2025 Đ23.2' };
  return situation.state.tasks.some((task) => task.task === 'testAfterRefusal' && task.doneAt === null) ? null : notMet('refusedTest');
};
/** A juvenile who relapses before Luật 120/2025 is in force may not be sent for it (Luật 73/2021 Đ33.1). */
export const relapseIsNoGround: Condition<object> = ({ state, happenedAt }) => state.person === 'juvenile' && regimeAt(dateOf(happenedAt)) !== 'R4';
export const voluntaryComesFirst: Guard<object> = (situation) =>
  relapseIsNoGround(situation) ? null : { code: 'actNotInProcedure', facts: { on: dateOf(situation.happenedAt) }, source: 'Luật 120/2025 Đ36.1d' };
export const hasMoved: Condition<object> = ({ state }) => state.facts.supervision.movedOn !== undefined;
export const hasNotMoved: Condition<object> = (situation) => !hasMoved(situation);
export const moveIsRecorded: Guard<object> = ({ state }) => (state.facts.supervision.moveToPoliceId == null ? notMet('move') : null);

/** Without a report the file may be opened on the facility's notice once the person's own days are over. */
export const reportCameOrIsOver: Guard<object> = ({ state, happenedAt }) => {
  if (state.stage !== 'awaitingReport') return null;
  const limit = state.limits.findLast((one) => one.duty === 'reportToCommune');
  return limit?.dueAt != null && Date.parse(limit.dueAt) > Date.parse(happenedAt) ? { code: 'windowStillOpen', facts: { until: limit.dueDate }, source: 'NĐ 116/2021 Đ62.5' } : null;
};

/** The stage to come back to after prison. */
export function stageToReturnTo(state: CaseState): string {
  return ['criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'closing'].includes(state.stage) ? 'underSupervision' : state.stage;
}
