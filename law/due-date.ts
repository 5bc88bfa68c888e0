import { extendWithAssumedYears } from './calendar/assumed-year.ts';
import type { CalendarVersion } from './calendar/calendar.ts';
import { DEFAULT_CALENDAR } from './calendar/versions.ts';
import {
  ALL_POLICIES,
  compileCalendar,
  DEFAULT_POLICY,
  describeDay,
  getWorkingDayTable,
  hasDisputedDay,
  requireYears,
  workingDaysBetween,
  type CompiledCalendar,
  type CountingPolicy,
} from './calendar/working-days.ts';
import { isWindow, lastDayOf, rawLastDayOf, type CountedUnit, type Counting } from './counting.ts';
import { buildProof, type Proof } from './proof.ts';
import {
  civilOf,
  findInstantMs,
  isLocalDate,
  localEpochDayOfMs,
  MILLISECONDS_PER_HOUR,
  startOfLocalDay,
  toEpochDay,
  toLocalDate,
  toVietnamInstant,
  type DateOrInstant,
  type EpochDay,
  type Instant,
  type LocalDate,
} from './dates.ts';
import { LawError } from './law-error.ts';
import type { LimitBound, LimitDirection, LimitUnit, TimeLimit } from './time-limits.ts';

export type { CountingPolicy } from './calendar/working-days.ts';
export { DEFAULT_POLICY } from './calendar/working-days.ts';
export type { Proof } from './proof.ts';

/** A bare amount, for callers that have no duty: counted forward, as a maximum, rolling unless told otherwise. */
export type Amount = {
  amount: number | null;
  unit: LimitUnit;
  direction?: LimitDirection;
  bound?: LimitBound;
  rolls?: boolean;
};

export type DueDateOptions = {
  /** Default: the current version. An imported calendar is passed as an object. */
  calendar?: CalendarVersion;
  policy?: CountingPolicy;
  /** For hours only: accept a paper that gives a date alone, counted from 00:00 and marked uncertain (rules §6.10). Default: refuse. */
  dateOnly?: 'refuse' | 'startOfDay';
};

export type DueDate = {
  /** Last good local day. */
  dueDate: LocalDate;
  /** The exclusive end: next local midnight for days, the exact moment for hours. Written with +07:00. */
  dueAt: Instant;
  proof: Proof;
};

export type BareDueDate = { dueDate: LocalDate; dueAt: Instant };

const UNITS: readonly LimitUnit[] = ['workingDay', 'day', 'hour', 'month', 'year'];
const LARGEST_AMOUNT = 10_000;

function countingOf(limit: TimeLimit | Amount): Counting {
  const { amount, unit, direction = 'after', bound = 'atMost' } = limit;
  if (!UNITS.includes(unit)) throw new LawError('unknownUnit', { unit });
  if (amount === null) throw new LawError('noLegalNumber', 'duty' in limit ? { duty: limit.duty, regime: limit.regime } : {});
  if (!Number.isInteger(amount) || amount < 1 || amount > LARGEST_AMOUNT) throw new LawError('badAmount', { amount: String(amount) });
  return { amount, unit, direction, bound, rolls: unit !== 'hour' && (limit.rolls ?? true) };
}

type Start = { epochDay: EpochDay; ms: number | undefined; isUncertain: boolean };

function startOf(from: DateOrInstant, unit: LimitUnit, options: DueDateOptions): Start {
  if (typeof from !== 'string') throw new LawError('badDate', { date: String(from) });
  if (isLocalDate(from)) {
    if (unit !== 'hour') return { epochDay: toEpochDay(from), ms: undefined, isUncertain: false };
    if (options.dateOnly !== 'startOfDay') throw new LawError('instantRequired', { from });
    return { epochDay: toEpochDay(from), ms: findInstantMs(startOfLocalDay(from)), isUncertain: true };
  }
  const ms = findInstantMs(from);
  if (ms === undefined) throw new LawError('badDate', { date: from });
  return { epochDay: localEpochDayOfMs(ms), ms, isUncertain: false };
}

function hourResult(counting: Counting, startMs: number): { dueMs: number; dueDay: EpochDay } {
  const shift = isWindow(counting) ? 0 : counting.amount * MILLISECONDS_PER_HOUR * (counting.direction === 'before' ? -1 : 1);
  const dueMs = startMs + shift;
  return { dueMs, dueDay: localEpochDayOfMs(dueMs) };
}

function midnightAfter(day: EpochDay): Instant {
  return `${toLocalDate(day + 1)}T00:00:00+07:00`;
}

/**
 * The due date without proof, for bulk work.
 * @throws LawError `noLegalNumber`, `instantRequired`, `yearWithoutCalendar`, `badDate`, `badAmount`, `unknownUnit`
 */
export function dueDateOnly(limit: TimeLimit | Amount, from: DateOrInstant, options: DueDateOptions = {}): BareDueDate {
  const counting = countingOf(limit);
  const start = startOf(from, counting.unit, options);
  if (counting.unit === 'hour') {
    const { dueMs, dueDay } = hourResult(counting, start.ms ?? 0);
    return { dueDate: toLocalDate(dueDay), dueAt: toVietnamInstant(dueMs) };
  }
  const table = counting.rolls || counting.unit === 'workingDay'
    ? getWorkingDayTable(compileCalendar(options.calendar ?? DEFAULT_CALENDAR), options.policy ?? DEFAULT_POLICY)
    : undefined;
  const day = lastDayOf(counting, start.epochDay, table);
  return { dueDate: toLocalDate(day), dueAt: midnightAfter(day) };
}

/** Earliest and latest last day over every combination of the two switches. */
function readingsOf(calendar: CompiledCalendar, counting: Counting, from: EpochDay, chosen: EpochDay): { earliest: EpochDay; latest: EpochDay } {
  // The result depends only on the days between the start of counting (or the raw last day) and the chosen one.
  const edge = isWindow(counting) ? from : (rawLastDayOf(counting, from) ?? from);
  if (!hasDisputedDay(calendar, Math.min(edge, chosen), Math.max(edge, chosen))) return { earliest: chosen, latest: chosen };
  let earliest = chosen;
  let latest = chosen;
  for (const policy of ALL_POLICIES) {
    const day = lastDayOf(counting, from, getWorkingDayTable(calendar, policy));
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  return { earliest, latest };
}

/**
 * When a limit ends: the last good local day, the instant, and the proof.
 * `from` is the local day of the event, or its moment (needed for hours; for days its Việt Nam date counts).
 * @throws LawError `noLegalNumber`, `instantRequired`, `yearWithoutCalendar`, `badDate`, `badAmount`, `unknownUnit`
 */
export function dueDate(limit: TimeLimit | Amount, from: DateOrInstant, options: DueDateOptions = {}): DueDate {
  const counting = countingOf(limit);
  const start = startOf(from, counting.unit, options);
  const policy = options.policy ?? DEFAULT_POLICY;
  if (counting.unit === 'hour') {
    const { dueMs, dueDay } = hourResult(counting, start.ms ?? 0);
    const due = { dueDate: toLocalDate(dueDay), dueAt: toVietnamInstant(dueMs) };
    const proof = buildProof({ limit, counting, start, policy, calendar: undefined, lastDay: dueDay, due, readings: { earliest: dueDay, latest: dueDay } });
    return { ...due, proof };
  }
  const usesCalendar = counting.rolls || counting.unit === 'workingDay';
  const calendar = usesCalendar ? compileCalendar(options.calendar ?? DEFAULT_CALENDAR) : undefined;
  const table = calendar === undefined ? undefined : getWorkingDayTable(calendar, policy);
  const lastDay = lastDayOf(counting, start.epochDay, table);
  const readings = calendar === undefined ? { earliest: lastDay, latest: lastDay } : readingsOf(calendar, counting, start.epochDay, lastDay);
  const due = { dueDate: toLocalDate(lastDay), dueAt: midnightAfter(lastDay) };
  return { ...due, proof: buildProof({ limit, counting, start, policy, calendar, lastDay, due, readings }) };
}

export type ProvisionalDueDate = DueDate & {
  /** True when a year without an issued calendar was stood in for, or its calendar is provisional: recompute when it is entered. */
  isProvisional: boolean;
};

// How far a limit can reach beyond its start, in years, for assuming calendars.
const YEARS_PER: Record<CountedUnit, number> = { workingDay: 1 / 200, day: 1 / 365, month: 1 / 12, year: 1 };

/** The due date of a stored case: as `dueDate`, with a stand-in for years whose calendar is not entered (rules §6.9). */
export function provisionalDueDate(limit: TimeLimit | Amount, from: DateOrInstant, options: DueDateOptions = {}): ProvisionalDueDate {
  const counting = countingOf(limit);
  if (counting.unit === 'hour') return { ...dueDate(limit, from, options), isProvisional: false };
  const { epochDay } = startOf(from, counting.unit, options);
  const year = civilOf(epochDay).year;
  const reach = Math.ceil(counting.amount * YEARS_PER[counting.unit]) + 1;
  const calendar = extendWithAssumedYears(options.calendar ?? DEFAULT_CALENDAR, year - reach, year + reach);
  const due = dueDate(limit, from, { ...options, calendar });
  return { ...due, isProvisional: due.proof.calendar?.isProvisional ?? false };
}

/**
 * Working days after `from` up to and including `to` ("working days left" from today to the due date); negative when overdue.
 * @throws LawError `yearWithoutCalendar`, `badDate`
 */
export function countWorkingDaysBetween(from: LocalDate, to: LocalDate, options: Pick<DueDateOptions, 'calendar' | 'policy'> = {}): number {
  if (!isLocalDate(from) || !isLocalDate(to)) throw new LawError('badDate', { date: isLocalDate(from) ? to : from });
  const table = getWorkingDayTable(compileCalendar(options.calendar ?? DEFAULT_CALENDAR), options.policy ?? DEFAULT_POLICY);
  return workingDaysBetween(table, toEpochDay(from), toEpochDay(to));
}

/** Whether a local date is worked. @throws LawError `yearWithoutCalendar`, `badDate` */
export function isWorkingDay(date: LocalDate, options: Pick<DueDateOptions, 'calendar' | 'policy'> = {}): boolean {
  if (!isLocalDate(date)) throw new LawError('badDate', { date });
  const calendar = compileCalendar(options.calendar ?? DEFAULT_CALENDAR);
  const policy = options.policy ?? DEFAULT_POLICY;
  const epochDay = toEpochDay(date);
  requireYears(getWorkingDayTable(calendar, policy), epochDay, epochDay);
  return describeDay(calendar, epochDay, policy).isWorked;
}

/** The day warnings are measured against, by who bears the duty (rules §6.8). */
export function warnDateOf(proof: Proof, bearer: 'authority' | 'person'): LocalDate {
  return bearer === 'person' ? proof.warnDate.right : proof.warnDate.authority;
}
