import { randomUUID } from 'node:crypto';
import { isCaseError } from '../../../procedures/case-error.ts';
import { dueWords } from '../../../procedures/due-words.vi.ts';
import { fold, foldOne } from '../../../procedures/fold-case.ts';
import { type CaseState, findNextLimit } from '../../../procedures/legal-case.ts';
import type { Regime } from '../../../law/regimes.ts';
import { canPerform, findAct, perform } from '../../../procedures/perform.ts';
import { performWake } from '../../../procedures/perform-wake.ts';
import type { PerformContext } from '../../../procedures/procedure.ts';
import { describeRefusal } from '../../../procedures/refusal-details.vi.ts';
import { labelOf, procedureWithAct } from '../../../procedures/vi.ts';
import { dutyLabel } from '../../labels.vi.ts';
import type { Problem } from '../../problem.ts';
import { problemSentences } from '../../problem.vi.ts';
import { faultWords } from './columns.vi.ts';
import type { OpeningPlan, PlannedAct } from './plan-acts.ts';
import type { Fault } from './read-workbook.ts';

/** Where a row lands: its stage, and what runs out first there. */
export interface Landing {
  readonly stage: string;
  readonly due: string | null;
}

/** The fault of a refused act, at its cell. */
export function faultOf(planned: PlannedAct, refusal: Pick<Problem, 'code' | 'facts'>): Fault {
  const why = [problemSentences[refusal.code], ...describeRefusal(refusal.code, refusal.facts)].join(' ');
  return { sheet: planned.sheet, row: planned.row, column: planned.column, words: faultWords.notTaken(labelOf('acts', procedureWithAct(planned.act), planned.act), why) };
}

export function landingOf(state: CaseState, { asOf, calendar }: Pick<PerformContext, 'asOf' | 'calendar'>): Landing {
  const next = findNextLimit(state);
  const due = next === undefined ? null : dueWords(next, asOf, calendar);
  return { stage: labelOf('stages', state.procedure, state.stage), due: next === undefined || due === null ? null : [dutyLabel(next.duty), due.text, due.remaining].filter((part) => part !== null).join(', ') };
}

/** Of the entering office itself where it may do the act, else another's, from its paper. */
function channelOf(state: CaseState, act: string, context: PerformContext): 'system' | 'paper' {
  return canPerform(state, act, context, 'system').allowed || findAct(state, act)?.definition.fromPaperBy === undefined ? 'system' : 'paper';
}

/** An act of the plan with the way it is entered. */
export type ReadyAct = PlannedAct & { readonly channel: 'system' | 'paper' };
export interface ReadyPlan {
  readonly opening: ReadyAct;
  readonly acts: readonly ReadyAct[];
}

function performOne(state: CaseState | null, planned: ReadyAct, context: PerformContext, regime: Regime, person: 'adult' | 'juvenile'): CaseState {
  const { act, happenedAt, channel, paper, body } = planned;
  const events = perform(state, { act, happenedAt, channel, hasLateReason: true, paper, body }, { ...context, requestId: randomUUID() }, regime, person);
  const after = state === null ? fold(events) : events.reduce<CaseState | null>(foldOne, state);
  if (after === null) throw new Error('an act without events');
  return after;
}

/** Performs the whole plan in memory, by the same rules and writing nothing, up to the first refusal; what time brought about since is in the landing. */
export function tryPlan(plan: OpeningPlan, context: PerformContext, given: { readonly regime: Regime; readonly person: 'adult' | 'juvenile' }): { readonly landing: Landing | null; readonly faults: readonly Fault[]; readonly ready: ReadyPlan | null } {
  let state: CaseState | null = null;
  const opening: ReadyAct = { ...plan.opening, channel: 'system' };
  const acts: ReadyAct[] = [];
  const landed = (): Landing | null => (state === null ? null : landingOf(performWake(state, context).reduce<CaseState | null>(foldOne, state) ?? state, context));
  for (const planned of [opening, ...plan.acts]) {
    try {
      const ready: ReadyAct = state === null ? opening : { ...planned, channel: channelOf(state, planned.act, context) };
      state = performOne(state, ready, context, given.regime, given.person);
      if (ready !== opening) acts.push(ready);
    } catch (error) {
      if (!isCaseError(error)) throw error;
      return { landing: landed(), faults: [faultOf(planned, error)], ready: null };
    }
  }
  return { landing: landed(), faults: [], ready: { opening, acts } };
}
