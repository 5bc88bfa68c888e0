import { computePlainTerm } from '../../law/term.ts';
import { voluntaryTermRange } from '../../law/term-range.ts';
import { dateOf } from '../apply-effect.ts';
import type { Effect, Situation } from '../procedure.ts';
import { endOfLocalDay, toTermFacts } from '../term-facts.ts';

const end = ({ state }: Situation<object>): string | null => state.facts.voluntary.term?.end ?? null;

/** First day per regime and place: R4 at home the registration record (Luật 120/2025 Đ32.2), in a facility its reception; before R4 the day the treatment begins. */
function firstDay({ state, happenedAt }: Situation<object>): string {
  const { place, registeredOn } = state.facts.voluntary;
  return state.regime === 'R4' && place === 'home' && registeredOn !== undefined ? registeredOn : dateOf(happenedAt);
}

/** The term with its arithmetic, the alarm at its end, and (R4) the notice before it. */
export const beginTerm: readonly Effect<object>[] = [
  {
    kind: 'recordFacts', section: 'voluntary',
    facts: (situation) => {
      const { months, timeNumber = 1, place } = situation.state.facts.voluntary;
      if (months === undefined) return {};
      const { source, confidence } = voluntaryTermRange(situation.state.regime, timeNumber);
      // For a public facility no text of R4 names the first day.
      return { term: toTermFacts(computePlainTerm({ from: firstDay(situation), months, article: source, confidence: situation.state.regime === 'R4' && place === 'publicFacility' ? 'I' : confidence })) };
    },
  },
  { kind: 'setMilestone', name: 'voluntaryEnd', at: ({ state }) => { const alarm = state.facts.voluntary.term?.alarm; return alarm == null ? null : endOfLocalDay(alarm); } },
  { kind: 'startLimit', duty: 'noticeOfVoluntaryCompletion', holder: ({ state }) => (state.facts.voluntary.place === 'home' ? 'supervisingPolice' : 'facility'), from: end },
];

export const forgetTerm: readonly Effect<object>[] = [
  { kind: 'clearMilestone', name: 'voluntaryEnd' },
  { kind: 'cancelLimit', duty: 'noticeOfVoluntaryCompletion', reason: 'treatmentEnded' },
  { kind: 'cancelLimit', duty: 'returnToTreatment', reason: 'treatmentEnded' },
  { kind: 'completeTask', task: 'followUp' },
  { kind: 'completeTask', task: 'findAbsentPatient' },
  { kind: 'completeTask', task: 'completeTreatment' },
];
