import type { Duty } from '../law/time-limits.ts';
import { applyEffect, raiseNotice, superiorOf } from './apply-effect.ts';
import { addReviewDays } from './count-limit.ts';
import { canBeMissed, type CaseState, type CaseTimeLimit } from './legal-case.ts';
import { getProcedure } from './index.ts';
import type { RecordedEvent } from './case-event.ts';
import type { PerformContext } from './procedure.ts';
import { Recorder, toUtc } from './recorder.ts';
import { passOnEndedSeat } from './seat-office.ts';
import { readEndedSeat } from './succession.ts';

interface DueItem {
  readonly at: string;
  readonly order: number;
  readonly run: (recorder: Recorder) => void;
}

const hours = 3_600_000;

/** When the superior of a late office is told; a limit that was already over when it was recorded gives the office a day to type. UTC instant. */
function escalateAt(limit: CaseTimeLimit, context: Pick<PerformContext, 'policy'>): string | null {
  if (limit.status !== 'missed' || limit.escalatedTo !== null || limit.dueAt === null || !canBeMissed(limit)) return null;
  const due = Date.parse(limit.dueAt) + context.policy.escalateAfterHours * hours;
  const recorded = Date.parse(limit.startedRecordedAt);
  return new Date(due < recorded ? recorded + 24 * hours : due).toISOString();
}

function expire(recorder: Recorder, limit: CaseTimeLimit, dueAt: string): void {
  recorder.record({ type: 'timeLimitExpired', limitId: limit.limitId, dueAt }, dueAt);
  // A limit that was already over when it was entered late says nothing about the past (rules.md §6.13).
  if (canBeMissed(limit) && limit.startedRecordedAt <= dueAt) raiseNotice(recorder, 'limitMissed', limit.holderRole, limit.limitId, dueAt, limit.holderAgencyId);
  const effects = getProcedure(limit.procedure).onExpiry?.[limit.duty as Duty] ?? [];
  for (const effect of effects) applyEffect(recorder, effect, { body: {}, happenedAt: dueAt, context: recorder.context, limit });
}

function escalate(recorder: Recorder, limit: CaseTimeLimit, at: string): void {
  const superior = superiorOf(recorder, limit.holderAgencyId);
  recorder.record({ type: 'timeLimitEscalated', limitId: limit.limitId, toAgencyId: superior ?? 'none' }, at);
  if (superior !== null) raiseNotice(recorder, 'limitEscalated', limit.holderRole, limit.limitId, at, superior);
}

/** The next review that still lies ahead; null for a task that is looked at once. */
function nextReview(reviewAt: string, everyDays: number | null, asOf: string): string | null {
  if (everyDays === null) return null;
  const passed = Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(reviewAt)) / (everyDays * 24 * hours)));
  return addReviewDays(reviewAt, everyDays * (passed + 1));
}

function dueItems(state: CaseState, context: Pick<PerformContext, 'policy' | 'agencies'>): DueItem[] {
  const items: DueItem[] = [];
  for (const limit of state.limits) {
    if (limit.status === 'running') {
      const { dueAt } = limit;
      const warnAt = limit.warnAt[0];
      if (warnAt !== undefined)
        items.push({ at: warnAt, order: 0, run: (recorder) => {
          recorder.record({ type: 'timeLimitWarned', limitId: limit.limitId, warnAt }, warnAt);
          raiseNotice(recorder, 'limitComing', limit.holderRole, limit.limitId, warnAt, limit.holderAgencyId);
        } });
      if (dueAt !== null) items.push({ at: dueAt, order: 1, run: (recorder) => { expire(recorder, limit, dueAt); } });
    }
    const escalation = escalateAt(limit, context);
    if (escalation !== null) items.push({ at: escalation, order: 2, run: (recorder) => { escalate(recorder, limit, escalation); } });
  }
  // An office ends with its last day, after what ran out on that day; reviews and milestones find its successor.
  for (const seat of state.offices) {
    const ended = readEndedSeat(state, seat, context);
    if (ended !== null) items.push({ at: ended.at, order: 3, run: (recorder) => { passOnEndedSeat(recorder, seat.role); } });
  }
  for (const task of state.tasks) {
    const { reviewAt } = task;
    if (task.doneAt !== null || reviewAt === null) continue;
    items.push({ at: reviewAt, order: 4, run: (recorder) => {
      const asOf = toUtc(recorder.context.asOf);
      recorder.record({ type: 'taskReviewed', taskId: task.taskId, reviewAt: nextReview(reviewAt, task.reviewEveryDays, asOf) }, reviewAt);
      // What was entered late is not reminded of day by day through the past (rules.md §6.13).
      if (Date.parse(asOf) - Date.parse(reviewAt) <= 24 * hours) raiseNotice(recorder, 'taskDue', task.holderRole, task.taskId, reviewAt, task.holderAgencyId);
    } });
  }
  for (const [name, at] of Object.entries(state.milestones))
    items.push({ at, order: 5, run: (recorder) => {
      recorder.record({ type: 'milestoneReached', name, at }, at);
      for (const effect of getProcedure(recorder.state.procedure).onMilestone?.[name] ?? []) applyEffect(recorder, effect, { body: {}, happenedAt: at, context: recorder.context });
    } });
  return items;
}

/** The next instant (UTC) at which time alone changes something in the case; null when nothing waits. */
export function nextWakeAt(state: CaseState, context: Pick<PerformContext, 'policy' | 'agencies'>): string | null {
  let next: string | null = null;
  if (state.closed !== null) return null;
  for (const { at } of dueItems(state, context)) if (next === null || at < next) next = at;
  return next;
}

// A case that gathers more than this in one wake has a rule that feeds itself.
const mostSteps = 20_000;

/** Records all that time alone has brought about up to an instant, in order: warnings, expiries, escalations, reviews, milestones. */
export function catchUp(recorder: Recorder, upTo: string): void {
  const end = toUtc(upTo);
  for (let step = 0; step < mostSteps; step += 1) {
    if (recorder.state.closed !== null) return;
    const next = dueItems(recorder.state, recorder.context)
      .filter((item) => item.at <= end)
      .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1))[0];
    if (next === undefined) return;
    next.run(recorder);
  }
  throw new Error(`case ${recorder.state.caseId}: time never comes to rest`);
}

/** What the passing of time brings about in a case up to `context.asOf`; no events when it brings nothing. */
export function performWake(state: CaseState, context: PerformContext): RecordedEvent[] {
  const recorder = new Recorder(state, context, 'system');
  catchUp(recorder, context.asOf);
  return recorder.events;
}
