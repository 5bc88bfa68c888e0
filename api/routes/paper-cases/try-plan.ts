import { randomUUID } from 'node:crypto';
import { CaseError, isCaseError } from '../../../procedures/case-error.ts';
import type { RecordedEvent } from '../../../procedures/case-event.ts';
import { dueWords } from '../../../procedures/due-words.vi.ts';
import { fold, foldOne } from '../../../procedures/fold-case.ts';
import { type CaseState, findNextLimit } from '../../../procedures/legal-case.ts';
import { findRegimeAt, type Regime } from '../../../law/regimes.ts';
import { findOpening } from '../../../procedures/index.ts';
import { canPerform, findAct, perform } from '../../../procedures/perform.ts';
import { performWake } from '../../../procedures/perform-wake.ts';
import type { PerformContext } from '../../../procedures/procedure.ts';
import { describeRefusal } from '../../../procedures/refusal-details.vi.ts';
import { labelOf, procedureWithAct } from '../../../procedures/vi.ts';
import { dutyLabel } from '../../labels.vi.ts';
import type { Problem } from '../../problem.ts';
import { problemSentences } from '../../problem.vi.ts';
import { faultWords } from './columns.vi.ts';
import { bodyOn, type OpeningPlan, type PlannedAct } from './plan-acts.ts';
import type { Fault } from './read-workbook.ts';

/** Where a row lands: its stage, and what runs out first there. */
export interface Landing {
  readonly stage: string;
  readonly due: string | null;
}

/** The fault of a refused act, at its cell. */
export function faultOf(planned: PlannedAct, refusal: Pick<Problem, 'code' | 'facts'>): Fault {
  const why = [problemSentences[refusal.code], ...describeRefusal(refusal.code, refusal.facts)].join(' ');
  return { sheet: planned.sheet, row: planned.row, column: planned.column, words: faultWords.notTaken(labelOf('acts', planned.side ?? procedureWithAct(planned.act), planned.act), why) };
}

export function landingOf(state: CaseState, { asOf, calendar }: Pick<PerformContext, 'asOf' | 'calendar'>): Landing {
  const next = findNextLimit(state);
  const due = next === undefined ? null : dueWords(next, asOf, calendar);
  return { stage: labelOf('stages', state.procedure, state.stage), due: next === undefined || due === null ? null : [dutyLabel(next.duty), due.text, due.remaining].filter((part) => part !== null).join(', ') };
}

/** An act of the plan with the way it is entered. */
export type ReadyAct = PlannedAct & { readonly channel: 'system' | 'paper' };
export interface ReadyPlan {
  readonly opening: ReadyAct;
  readonly acts: readonly ReadyAct[];
}

/** The case as far as the plan was played, with what was opened beside it, the latest of each kind. */
interface Played {
  readonly main: CaseState | null;
  readonly sides: Readonly<Record<string, CaseState>>;
}

interface Given {
  readonly regime: Regime;
  readonly person: 'adult' | 'juvenile';
}

function after(state: CaseState | null, events: readonly RecordedEvent[]): CaseState {
  const made = state === null ? fold(events) : events.reduce<CaseState | null>(foldOne, state);
  if (made === null) throw new Error('an act without events');
  return made;
}

/** Performs an act as the entering office's own where it may do it, else as another's, from its paper. @throws CaseError */
function performPlanned(state: CaseState | null, planned: PlannedAct, context: PerformContext, { regime, person }: Given): { readonly events: readonly RecordedEvent[]; readonly ready: ReadyAct } {
  const { act, happenedAt, paper } = planned;
  const body = state === null ? planned.body : bodyOn(state, planned);
  const through = (channel: ReadyAct['channel']) => ({ events: perform(state, { act, happenedAt, channel, hasLateReason: true, paper, body }, { ...context, requestId: randomUUID() }, regime, person), ready: { ...planned, channel } });
  const mayBeOnPaper = findAct(state, act)?.definition.fromPaperBy !== undefined;
  if (mayBeOnPaper && !canPerform(state, act, context, 'system', regime).allowed) return through('paper');
  try {
    return through('system');
  } catch (error) {
    // Lawful for an office of its kind, and yet another's.
    if (!mayBeOnPaper || !isCaseError(error) || error.code !== 'notCompetent') throw error;
    return through('paper');
  }
}

/** An act of a proceeding beside the case, and what it reports to the case, as the outbox would bring it. */
function playBeside({ main, sides }: Played, kind: string, planned: PlannedAct, context: PerformContext, { person }: Given): { readonly played: Played; readonly ready: ReadyAct } {
  const opens = findOpening(planned.act)?.procedure.kind === 'side';
  const before = opens ? null : (sides[kind] ?? null);
  if (main === null || (before === null && !opens)) throw new CaseError('actNotInProcedure', { act: planned.act });
  const regime = findRegimeAt(planned.happenedAt) ?? main.regime;
  const opening = { caseId: randomUUID(), code: '-', personId: main.personId, previousCaseId: null, main };
  const beside = before === null ? { ...context, opening } : context;
  const { events, ready } = performPlanned(before, planned, beside, { regime, person });
  const made = after(before, events);
  let told = main;
  for (const { seq, event, happenedAt } of events) {
    if (event.type !== 'outcomeReported') continue;
    const reported = { act: event.act, happenedAt, channel: ready.channel, hasLateReason: false, paper: planned.paper, body: event.facts, reportedFrom: { caseId: made.caseId, seq } };
    told = after(told, perform(told, reported, { ...context, requestId: randomUUID() }));
  }
  return { played: { main: told, sides: { ...sides, [kind]: made } }, ready };
}

function playOne(played: Played, planned: PlannedAct, context: PerformContext, given: Given): { readonly played: Played; readonly ready: ReadyAct } {
  if (planned.side !== null) return playBeside(played, planned.side, planned, context, given);
  const { main } = played;
  const { events, ready } = performPlanned(main, planned, context, given);
  return { played: { ...played, main: after(main, events) }, ready };
}

/** The next act that the case takes: of one day whichever comes first in the plan and is lawful now, so that somebody caught in the morning is taken in at noon. @throws CaseError of the first */
function playNext(played: Played, waiting: readonly PlannedAct[], context: PerformContext, given: Given): ReturnType<typeof playOne> & { readonly taken: PlannedAct } {
  const [first] = waiting;
  let refused: unknown;
  for (const planned of waiting) {
    if (planned.happenedAt !== first?.happenedAt) break;
    try {
      return { ...playOne(played, planned, context, given), taken: planned };
    } catch (error) {
      if (!isCaseError(error)) throw error;
      refused ??= error;
    }
  }
  throw refused;
}

/** Performs the whole plan in memory, by the same rules and writing nothing, up to the first refusal; what time brought about since is in the landing. */
export function tryPlan(plan: OpeningPlan, context: PerformContext, given: Given): { readonly landing: Landing | null; readonly faults: readonly Fault[]; readonly ready: ReadyPlan | null } {
  let played: Played = { main: null, sides: {} };
  const done: ReadyAct[] = [];
  let waiting: readonly PlannedAct[] = [plan.opening, ...plan.acts];
  const landed = (): Landing | null => (played.main === null ? null : landingOf(after(played.main, performWake(played.main, context)), context));
  for (let [first] = waiting; first !== undefined; [first] = waiting) {
    try {
      const next = playNext(played, waiting, context, given);
      played = next.played;
      done.push(next.ready);
      waiting = waiting.filter((one) => one !== next.taken);
    } catch (error) {
      if (!isCaseError(error)) throw error;
      return { landing: landed(), faults: [faultOf(first, error)], ready: null };
    }
  }
  const [opening, ...acts] = done;
  return { landing: landed(), faults: [], ready: opening === undefined ? null : { opening, acts } };
}
