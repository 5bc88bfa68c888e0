import { computePlainTerm } from '../../law/term.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import type { Effect, Situation } from '../procedure.ts';
import { endOfLocalDay, toTermFacts } from '../term-facts.ts';

function termFrom({ state, happenedAt }: Situation<object>): ReturnType<typeof toTermFacts> | null {
  const from = dateOf(happenedAt);
  const law = findTimeLimit({ duty: 'userManagementTerm', regime: state.regime, person: state.person, on: from });
  return law?.amount == null ? null : toTermFacts(computePlainTerm({ from, months: law.amount * 12, article: law.source, confidence: law.confidence }));
}

const endOf = ({ state }: Situation<object>): string | null => state.facts.userManagement.term?.end ?? null;

/** A year from the decision, with its arithmetic; a new decision begins it anew (NĐ 105/2021 Đ43.2). */
export const beginTerm: readonly Effect<object>[] = [
  { kind: 'recordFacts', section: 'userManagement', facts: (situation) => { const term = termFrom(situation); return term === null ? {} : { term }; } },
  { kind: 'setMilestone', name: 'userManagementEnd', at: ({ state }) => { const alarm = state.facts.userManagement.term?.alarm; return alarm == null ? null : endOfLocalDay(alarm); } },
  {
    kind: 'startLimit', duty: 'userManagementTerm', holder: 'supervisingPolice', nature: 'limitation', from: ({ happenedAt }) => dateOf(happenedAt),
    counted: (situation) => { const dueDate = endOf(situation); return dueDate === null ? null : { dueDate, proof: { lines: situation.state.facts.userManagement.term?.lines ?? [] } }; },
  },
];

export const forgetTerm: readonly Effect<object>[] = [
  { kind: 'clearMilestone', name: 'userManagementEnd' },
  { kind: 'cancelLimit', duty: 'userManagementTerm', reason: 'managementStopped' },
];
