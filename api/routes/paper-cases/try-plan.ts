import { randomUUID } from 'node:crypto';
import { isCaseError } from '../../../procedures/case-error.ts';
import { dueWords } from '../../../procedures/due-words.vi.ts';
import { fold, foldOne } from '../../../procedures/fold-case.ts';
import { type CaseState, runningLimits } from '../../../procedures/legal-case.ts';
import type { Regime } from '../../../law/regimes.ts';
import { perform } from '../../../procedures/perform.ts';
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
  const [next] = runningLimits(state).filter((limit) => limit.dueAt !== null && limit.nature === 'duty').sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
  const due = next === undefined ? null : dueWords(next, asOf, calendar);
  return { stage: labelOf('stages', state.procedure, state.stage), due: next === undefined || due === null ? null : [dutyLabel(next.duty), due.text, due.remaining].filter((part) => part !== null).join(', ') };
}

function performOne(state: CaseState | null, planned: PlannedAct, context: PerformContext, regime: Regime, person: 'adult' | 'juvenile'): CaseState {
  const { act, happenedAt, channel, paper, body } = planned;
  const events = perform(state, { act, happenedAt, channel, hasLateReason: true, paper, body }, { ...context, requestId: randomUUID() }, regime, person);
  const after = state === null ? fold(events) : events.reduce<CaseState | null>(foldOne, state);
  if (after === null) throw new Error('an act without events');
  return after;
}

/** Performs the whole plan in memory, by the same rules and writing nothing, up to the first refusal. */
export function tryPlan({ opening, acts }: OpeningPlan, context: PerformContext, given: { readonly regime: Regime; readonly person: 'adult' | 'juvenile' }): { readonly landing: Landing | null; readonly faults: readonly Fault[] } {
  let state: CaseState | null = null;
  for (const planned of [opening, ...acts]) {
    try {
      state = performOne(state, planned, context, given.regime, given.person);
    } catch (error) {
      if (!isCaseError(error)) throw error;
      return { landing: state === null ? null : landingOf(state, context), faults: [faultOf(planned, error)] };
    }
  }
  return { landing: state === null ? null : landingOf(state, context), faults: [] };
}
