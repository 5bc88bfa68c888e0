import { startOfLocalDay } from '../../law/dates.ts';
import { beforeEscort } from '../deferral-grounds.ts';
import type { CaseState } from '../legal-case.ts';
import type { Act, Condition, Guard, Situation, Target } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import { isHeldForEscort } from './guards.ts';

/** What may stand an execution still before the facility's door, and the stage it shows in; the first that is open is shown. */
const holds = { absconding: 'fugitive', reviewPending: 'executionSuspended', deferral: 'deferred', forceMajeure: 'forceMajeure' } as const;
type Hold = keyof typeof holds;

export const holdStages = Object.values(holds);
const isHoldStage = (stage: string): boolean => (holdStages as readonly string[]).includes(stage);

function openPause(state: CaseState, ground: string): CaseState['pauses'][number] | undefined {
  return state.pauses.findLast((pause) => pause.ground === ground && pause.to === null);
}

/** The stage the execution stood in before anything held it: a hold on a hold keeps the first. */
export function stageBeforeHold(state: CaseState): string {
  return isHoldStage(state.stage) ? (state.facts.admission.stageBefore ?? 'awaitingEscort') : state.stage;
}

/** Where the execution stands once a hold is over: in another that is still open, else where it stood before. */
function stageAfterHold({ state, ...given }: Situation<object>): string {
  const still = (Object.keys(holds) as Hold[]).find((ground) => openPause(state, ground) !== undefined);
  if (still !== undefined) return holds[still];
  if (isHeldForEscort({ state, ...given })) return 'underEscort';
  const { stageBefore } = state.facts.admission;
  // Whoever was on the way waits for the escort again.
  return stageBefore !== undefined && (beforeEscort as readonly string[]).includes(stageBefore) ? stageBefore : 'awaitingEscort';
}

const leadsTo = (stage: string): Condition<object> => (situation) => situation.state.stage !== stage && stageAfterHold(situation) === stage;
/** For every act that begins or ends a hold; one that leaves the case where it is leads nowhere. */
export const holdTargets: readonly Target[] = [...holdStages, ...beforeEscort, 'underEscort'].map((stage) => ({ when: leadsTo(stage), stage }));

/** The hold that an act ends is there. */
export const isHeldBy = (ground: Hold, source: string): Guard<object> => ({ state }) =>
  openPause(state, ground) === undefined ? { code: 'guardNotMet', facts: { needs: 'openHold', hold: holds[ground] }, source } : null;

/** It may have ended before another one was recorded. */
export const sinceHold = (ground: Hold): Pick<Act, 'notBefore'> => ({
  notBefore: ({ state }) => { const pause = openPause(state, ground); return pause === undefined ? state.stageEnteredAt : toUtc(startOfLocalDay(pause.from)); },
});
