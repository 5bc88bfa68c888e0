import type { CaseEvent } from '../case-event.ts';
import { findOffice } from '../legal-case.ts';
import type { Condition, Effect } from '../procedure.ts';
import { isBaseOver, isDecided, isPaused } from './guards.ts';
import { keep } from './shared.ts';
import { baseEndOf, recountTerm } from './term.ts';

/** Of the main case: the term counted anew, another stage of supervision or treatment, another commune. */
export function concernsMonitoring(event: CaseEvent): boolean {
  switch (event.type) {
    case 'factsRecorded': return (event.section === 'supervision' || event.section === 'voluntary') && 'term' in event.facts;
    case 'stageEntered': return event.procedure === 'supervision' || event.procedure === 'voluntaryTreatment';
    case 'procedureEntered': return event.procedure === 'supervision' || event.procedure === 'listRemoval';
    case 'officeJoined': return event.role === 'supervisingPolice';
    default: return false;
  }
}

const baseMoved: Condition<object> = ({ state, context }) => {
  const { base, baseEnd = null } = state.facts.monitoring;
  const main = context.opening?.main;
  return base !== undefined && main !== undefined && JSON.stringify(baseEndOf(main, base)) !== JSON.stringify(baseEnd);
};
const baseIsOver: Condition<object> = ({ state, context }) => { const { base } = state.facts.monitoring; const main = context.opening?.main; return base !== undefined && main !== undefined && state.stage !== 'ending' && isBaseOver(main, base); };
const isImprisoned: Condition<object> = ({ context }) => context.opening?.main?.stage === 'imprisoned';
const movedAway: Condition<object> = ({ state, context }) => {
  const [there, here] = [context.opening?.main, state].map((one) => (one === undefined ? undefined : findOffice(one, 'supervisingPolice')?.agencyId));
  return there !== undefined && there !== here && state.stage !== 'ending';
};

/** What the main case's own acts mean here: the end moves with the supervision; prison, a move and the end of the supervision ask for an act. */
export const followMain: readonly Effect<object>[] = [
  { ...keep(({ state, context }) => { const { base } = state.facts.monitoring; const main = context.opening?.main; return base === undefined || main === undefined ? {} : { baseEnd: baseEndOf(main, base) }; }), when: baseMoved },
  ...recountTerm.map((effect): Effect<object> => ({ ...effect, when: (situation) => isDecided(situation) && situation.state.stage !== 'ending' && effect.when?.(situation) !== false })),
  { kind: 'raiseTask', task: 'closeWithoutDecision', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ20.4c', when: (situation) => baseIsOver(situation) && !isDecided(situation) },
  { kind: 'raiseTask', task: 'endMonitoring', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ20.4c', when: (situation) => baseIsOver(situation) && isDecided(situation) },
  { kind: 'raiseTask', task: 'pauseMonitoring', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ20.1a', when: (situation) => isImprisoned(situation) && isDecided(situation) && !isPaused(situation) && situation.state.stage !== 'ending' },
  { kind: 'raiseTask', task: 'recordReasonEnded', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ20.2', when: (situation) => !isImprisoned(situation) && situation.state.facts.monitoring.pause?.ground === 'imprisonment' && situation.state.facts.monitoring.pause.reasonEndedAt === null },
  { kind: 'raiseTask', task: 'recordResidenceChange', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ21.2', when: movedAway },
];
