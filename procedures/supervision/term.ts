import { computeSupervisionTerm, type Pause } from '../../law/term.ts';
import { dateOf } from '../apply-effect.ts';
import type { CaseState } from '../legal-case.ts';
import type { Effect, Situation } from '../procedure.ts';
import { endOfLocalDay, type TermFacts, toTermFacts, uncountedPauses } from '../term-facts.ts';

/** False after voluntary treatment, which is supervised one year, whoever it was (Luật 73/2021 Đ40.1; Luật 120/2025 Đ42.1). */
export function isAfterCompulsory({ facts }: CaseState): boolean {
  return facts.voluntary.completedOn === undefined;
}

/** The term as absences and (R4) prison make it now, or those of them that `counts` picks; null before the measure is completed. */
export function supervisionTerm(state: CaseState, counts: (pause: Pause) => boolean = () => true): TermFacts | null {
  const { completedOn } = state.facts.supervision;
  if (completedOn === undefined) return null;
  return toTermFacts(
    computeSupervisionTerm({
      regime: state.regime, person: state.person, isAfterCompulsoryMeasure: isAfterCompulsory(state), completedOn,
      // What was lost before the measure ended belongs to the measure.
      pauses: uncountedPauses(state, ['unreportedAbsence', 'prison']).filter((pause) => (pause.to === null || pause.to > completedOn) && counts(pause)),
    }),
  );
}

export function supervisionEndOf(state: CaseState): string | null {
  return state.facts.supervision.term?.end ?? null;
}

const isOpen = ({ state }: Situation<object>): boolean => supervisionEndOf(state) === null;
const endsLater = (situation: Situation<object>): boolean => {
  // The stage asks for itself what is decided in it.
  const alarm = situation.state.facts.supervision.term?.alarm ?? null;
  return situation.state.stage !== 'positiveNotAddictedReview' && (alarm === null || alarm >= dateOf(situation.happenedAt));
};
const hasEnd = ({ state }: Situation<object>): boolean => supervisionEndOf(state) !== null;

/** The term is computed, recorded with its arithmetic, and what follows its end is set anew. */
export const recountTerm: readonly Effect<object>[] = [
  {
    kind: 'recordFacts', section: 'supervision',
    facts: ({ state }) => {
      const term = supervisionTerm(state);
      return term === null ? {} : { term };
    },
  },
  { kind: 'clearMilestone', name: 'supervisionEnd', when: isOpen },
  { kind: 'cancelLimit', duty: 'supervisionTerm', reason: 'termOpen', when: isOpen },
  { kind: 'cancelLimit', duty: 'closeSupervision', reason: 'termOpen', when: isOpen },
  // Asked on a day that is no longer the last.
  ...(['closeSupervision', 'decideClosingAfterReview'] as const).map((task): Effect<object> => ({ kind: 'completeTask', task, when: endsLater })),
  { kind: 'setMilestone', name: 'supervisionEnd', when: hasEnd, at: ({ state }) => { const alarm = state.facts.supervision.term?.alarm; return alarm == null ? null : endOfLocalDay(alarm); } },
  {
    kind: 'startLimit', duty: 'supervisionTerm', holder: 'supervisingPolice', nature: 'limitation', when: hasEnd,
    // The row of juveniles is the year of everybody else (rules.md §3.4).
    person: ({ state }) => (isAfterCompulsory(state) ? state.person : 'juvenile'),
    from: ({ state, happenedAt }) => state.facts.supervision.completedOn ?? dateOf(happenedAt),
    counted: ({ state }) => { const { term } = state.facts.supervision; return term?.end == null ? null : { dueDate: term.end, proof: { lines: term.lines } }; },
  },
  { kind: 'startLimit', duty: 'closeSupervision', holder: 'supervisingCommittee', when: hasEnd, from: ({ state }) => supervisionEndOf(state) },
];

export const forgetTermEnd: readonly Effect<object>[] = [
  { kind: 'clearMilestone', name: 'supervisionEnd' },
  { kind: 'cancelLimit', duty: 'supervisionTerm', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'closeSupervision', reason: 'termEnded' },
];
