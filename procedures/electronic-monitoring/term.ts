import { computeMonitoringTerm } from '../../law/monitoring-term.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { issuedNumberOf } from '../document-numbers.ts';
import type { CaseState } from '../legal-case.ts';
import type { Condition, Effect, Situation } from '../procedure.ts';
import { daysOf } from '../standstill.ts';
import { endOfLocalDay, type TermFacts, toTermFacts } from '../term-facts.ts';
import type { MonitoringFacts } from './facts.ts';

export const pauseGround = 'monitoringPaused';

/** The decision on the supervision or the treatment: entered with its number, or numbered when it was issued. */
export function baseDecisionOf(main: CaseState, base: MonitoringFacts['base']): MonitoringFacts['baseDecision'] {
  const { decidedOn, decisionNumber } = base === 'supervision' ? main.facts.supervision : main.facts.voluntary;
  return decidedOn === undefined ? null : { number: decisionNumber ?? issuedNumberOf(main, base === 'supervision' ? 'supervisionDecision' : 'voluntaryDecision'), date: decidedOn };
}

/** Last day, and its earlier reading, of what the monitoring belongs to, as the main case has it; null while open or not known yet. */
export function baseEndOf(main: CaseState, base: MonitoringFacts['base']): MonitoringFacts['baseEnd'] {
  const term = base === 'supervision' ? main.facts.supervision.term : main.facts.voluntary.term;
  return term?.end == null ? null : { end: term.end, alarm: term.alarm ?? term.end };
}

/** Asked for by the parents: a year of its own. Everybody else is monitored as long as they are supervised or treated. */
const isRequested: Condition<object> = ({ state }) => state.facts.monitoring.ground === 'parentsRequest';

function pausedDays({ pauses }: CaseState): number {
  return daysOf(pauses.flatMap((pause) => (pause.ground !== pauseGround || pause.to === null ? [] : [{ from: pause.from, to: pause.to }])));
}

/** The term with its arithmetic, from what was decided, the main case's end as it is known and the pauses; null before the decision. */
function measureTerm(situation: Situation<object>): TermFacts | null {
  const { state } = situation;
  const { effectiveAt, decidedOn, baseEnd } = state.facts.monitoring;
  if (effectiveAt === undefined || decidedOn === undefined) return null;
  const effectiveOn = dateOf(effectiveAt);
  const law = findTimeLimit({ duty: isRequested(situation) ? 'requestedMonitoringTerm' : 'monitoringTerm', regime: state.regime, person: state.person, on: effectiveOn });
  if (law === undefined) return null;
  return toTermFacts(computeMonitoringTerm({ effectiveOn, months: law.amount === null ? null : law.amount * 12, article: law.source, base: baseEnd ?? null, decidedOn, pausedDays: pausedDays(state) }));
}

const hasMoved: Condition<object> = (situation) => {
  const term = measureTerm(situation);
  return term !== null && JSON.stringify(term) !== JSON.stringify(situation.state.facts.monitoring.term ?? null);
};
const endOf = (state: CaseState): string | null => state.facts.monitoring.term?.end ?? null;
const alarmOf = (state: CaseState): string | null => { const alarm = state.facts.monitoring.term?.alarm; return alarm == null ? null : endOfLocalDay(alarm); };
const isOpen: Condition<object> = ({ state }) => endOf(state) === null;
/** No limit shows the end the term has; one that ran out on that day has shown it. */
const needsLimit = (duty: 'monitoringTerm' | 'requestedMonitoringTerm'): Condition<object> => ({ state }) =>
  endOf(state) !== null && !state.limits.some((limit) => limit.duty === duty && limit.status !== 'cancelled' && limit.dueDate === endOf(state));

const showEnd = (duty: 'monitoringTerm' | 'requestedMonitoringTerm', isOf: Condition<object>): Effect<object> => ({
  kind: 'startLimit', duty, holder: 'supervisingPolice', nature: 'limitation', when: (situation) => isOf(situation) && needsLimit(duty)(situation),
  from: ({ state, happenedAt }) => dateOf(state.facts.monitoring.effectiveAt ?? happenedAt),
  counted: ({ state }) => { const { term } = state.facts.monitoring; return term?.end == null ? null : { dueDate: term.end, proof: { lines: term.lines } }; },
});

/** The term is computed, recorded with its arithmetic where it moved, and what follows its end is set anew. */
export const recountTerm: readonly Effect<object>[] = [
  { kind: 'recordFacts', section: 'monitoring', when: hasMoved, facts: (situation) => { const term = measureTerm(situation); return term === null ? {} : { term }; } },
  { kind: 'cancelLimit', duty: 'monitoringTerm', reason: 'termOpen', when: isOpen },
  { kind: 'clearMilestone', name: 'monitoringEnd', when: isOpen },
  { kind: 'setMilestone', name: 'monitoringEnd', at: ({ state }) => alarmOf(state), when: ({ state, happenedAt }) => { const at = alarmOf(state); return at !== null && new Date(at).toISOString() !== state.milestones['monitoringEnd'] && new Date(at).toISOString() > happenedAt; } },
  showEnd('monitoringTerm', (situation) => !isRequested(situation)),
  showEnd('requestedMonitoringTerm', isRequested),
];

export const forgetTerm: readonly Effect<object>[] = [
  { kind: 'clearMilestone', name: 'monitoringEnd' },
  ...(['monitoringTerm', 'requestedMonitoringTerm', 'monitoringBeforeExemption', 'fitDevice', 'presentForRefit', 'mendViolation', 'handOverMonitoring'] as const).map((duty): Effect<object> => ({ kind: 'cancelLimit', duty, reason: 'monitoringEnded' })),
];
