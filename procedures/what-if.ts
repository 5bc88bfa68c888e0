import type { z } from 'zod';
import { type CaseError, isCaseError } from './case-error.ts';
import type { CaseEventType, RecordedEvent } from './case-event.ts';
import { isPersonal } from './fields.ts';
import { foldOne } from './fold-case.ts';
import { type CaseState, type CaseTimeLimit, findOffice, isLive } from './legal-case.ts';
import type { OfficeRole } from './offices.ts';
import { canPerform, findAct, perform } from './perform.ts';
import { performWake } from './perform-wake.ts';
import type { ActingOfficial, PerformContext } from './procedure.ts';
import { toUtc } from './recorder.ts';

/** An act that was not done: what if it were, then. `happenedAt` is an instant or a local date, past or to come. */
export interface SupposedAct {
  readonly act: string;
  readonly happenedAt: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SupposedStep {
  readonly act: string;
  /** UTC */
  readonly at: string;
  /** in what capacity it would be done; null where nobody may */
  readonly by: OfficeRole | null;
  /** false: done in the name of the office whose act it is, not of whoever asks */
  readonly isOwn: boolean;
  readonly refusal: CaseError | null;
  /** what time alone brought before it, then what it would record */
  readonly events: readonly RecordedEvent[];
  readonly state: CaseState;
}

export interface SupposedLimit {
  readonly limit: CaseTimeLimit;
  /** against the same case left alone until the same day */
  readonly change: 'new' | 'moved' | 'same';
  readonly oldDueDate: string | null;
  readonly oldDueAt: string | null;
}

export interface Supposed {
  readonly steps: readonly SupposedStep[];
  /** what time alone would bring after the last step, up to `until` */
  readonly later: readonly RecordedEvent[];
  /** UTC instant up to which time was let pass */
  readonly until: string;
  readonly state: CaseState;
  readonly limits: readonly SupposedLimit[];
  /** live limits of the case left alone that would be no more */
  readonly gone: readonly CaseTimeLimit[];
}

const standIn = '…';
const nilUpload = '00000000-0000-0000-0000-000000000000';

/** What decides no date need not be made up: personal text, numbers of papers and scans are stood in for where they are asked for and missing. */
export function withStandIns(schema: z.ZodObject, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...body };
  const parsed = schema.safeParse(body);
  if (parsed.success) return filled;
  for (const { path } of parsed.error.issues) {
    const [name] = path;
    const field = typeof name === 'string' ? (schema.shape[name] as z.ZodType | undefined) : undefined;
    if (path.length !== 1 || field === undefined || typeof name !== 'string' || filled[name] !== undefined) continue;
    const control = (field.meta() as { control?: unknown } | undefined)?.control;
    if (control === 'upload') filled[name] = nilUpload;
    else if ((isPersonal(field) || control === undefined) && field.safeParse(standIn).success) filled[name] = standIn;
  }
  return filled;
}

/** Who would do it: the one who asks where it is theirs, else an official of the office whose act it is. */
function supposedOfficial(state: CaseState, act: string, context: PerformContext): { readonly official: ActingOfficial; readonly isOwn: boolean } {
  const own = { official: context.official, isOwn: true };
  if (canPerform(state, act, context).allowed) return own;
  for (const { role, positions } of findAct(state, act)?.definition.by ?? []) {
    const seat = findOffice(state, role);
    if (seat === undefined) continue;
    const official: ActingOfficial = { officialId: 'supposed', agencyId: seat.agencyId, positions: positions.map((position) => ({ position, prefix: null })) };
    if (canPerform(state, act, { ...context, official }).allowed) return { official, isOwn: false };
  }
  return own;
}

function suppose(state: CaseState, { act, happenedAt, body }: SupposedAct, context: PerformContext): { readonly events: RecordedEvent[]; readonly isOwn: boolean } {
  const { official, isOwn } = supposedOfficial(state, act, context);
  const definition = findAct(state, act)?.definition;
  const request = {
    act, happenedAt, channel: 'system' as const, hasLateReason: true, paper: { number: standIn, date: context.asOf.slice(0, 10) }, body: definition === undefined ? body : withStandIns(definition.schema, body),
  };
  const tryAs = (as: ActingOfficial): RecordedEvent[] => perform(state, request, { ...context, official: as });
  try {
    return { events: tryAs(official), isOwn };
  } catch (error) {
    // The judge whose case it is would decide, whoever asks from that court.
    if (!isCaseError(error) || error.facts['needs'] !== 'assignedJudge' || typeof error.facts['judgeId'] !== 'string') throw error;
    return { events: tryAs({ ...official, officialId: error.facts['judgeId'] }), isOwn: false };
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

const instantOf = (moment: string): string => toUtc(moment.length === 10 ? `${moment}T00:00:00+07:00` : moment);

function letPass(state: CaseState, context: PerformContext, until: string): { readonly state: CaseState; readonly events: RecordedEvent[] } {
  const events = performWake(state, { ...context, asOf: until });
  return { events, state: events.reduce<CaseState>(foldOne, state) };
}

/**
 * What would become of a case if these acts were done on those days, one after another, and time then went on: through the same perform() and performWake() that
 * record, on a copy that is thrown away. A refused step changes nothing, names its refusal and leaves the next to be tried. Pure; the clock of the copy never runs backwards.
 * @param context of whoever asks; `asOf` is the case's now
 * @param until local date or instant to let time pass to, after the last step; an earlier one than the last step is that step's
 */
export function whatIf(before: CaseState, acts: readonly SupposedAct[], context: PerformContext, until: string): Supposed {
  let state = before;
  let asOf = toUtc(context.asOf);
  const steps: SupposedStep[] = [];
  for (const supposed of acts) {
    const at = instantOf(supposed.happenedAt);
    asOf = later(asOf, at);
    const passed = letPass(state, context, asOf);
    state = passed.state;
    try {
      const { events, isOwn } = suppose(state, supposed, { ...context, asOf });
      state = events.reduce<CaseState>(foldOne, state);
      const recorded = events.find(({ event }) => event.type === 'actRecorded')?.event;
      const by = recorded?.type === 'actRecorded' ? (recorded.actingRole as OfficeRole | null) : null;
      steps.push({ act: supposed.act, at, by, isOwn, refusal: null, events: [...passed.events, ...events], state });
    } catch (error) {
      if (!isCaseError(error)) throw error;
      steps.push({ act: supposed.act, at, by: null, isOwn: true, refusal: error, events: passed.events, state });
    }
  }
  const end = later(asOf, instantOf(until));
  const after = letPass(state, context, end);
  const alone = letPass(before, context, end).state;
  const known = new Map(alone.limits.map((limit) => [limit.limitId, limit]));
  // Ids are counted events: one id may mean another limit on another way.
  const same = (limit: CaseTimeLimit): CaseTimeLimit | undefined => {
    const found = known.get(limit.limitId);
    return found?.duty === limit.duty && found.key === limit.key && before.limits.some((one) => one.limitId === limit.limitId) ? found : undefined;
  };
  return {
    steps, later: after.events, until: end, state: after.state,
    limits: after.state.limits.filter((limit) => isLive(limit) || !before.limits.some((one) => one.limitId === limit.limitId && one.status === limit.status)).map((limit) => {
      const old = same(limit);
      return { limit, change: old === undefined ? 'new' : old.dueAt === limit.dueAt && old.status === limit.status ? 'same' : 'moved', oldDueDate: old?.dueDate ?? null, oldDueAt: old?.dueAt ?? null };
    }),
    gone: before.limits.filter((limit) => isLive(limit) && after.state.limits.some((one) => one.limitId === limit.limitId && one.status === 'cancelled') && known.get(limit.limitId)?.status !== 'cancelled'),
  };
}

/** What of time's work somebody who asks "what if" wants to see: reminders and daily reviews are left out. */
export const telling: ReadonlySet<CaseEventType> = new Set([
  'actRecorded', 'stageEntered', 'procedureEntered', 'timeLimitStarted', 'timeLimitMet', 'timeLimitCancelled', 'timeLimitWarned', 'timeLimitExpired', 'timeLimitEscalated', 'timeLimitRecomputed', 'timeLimitPaused',
  'taskRaised', 'documentRequested', 'listEntryOpened', 'listEntryClosed', 'custodyStarted', 'custodyGroundEnded', 'custodyEnded', 'pauseOpened', 'pauseClosed', 'officeJoined', 'officeLeft', 'milestoneReached', 'closingHeld', 'caseClosed',
]);
