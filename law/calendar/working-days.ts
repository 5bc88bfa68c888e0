import { civilOf, epochDayOf, toEpochDay, weekdayOfEpochDay, type EpochDay } from '../dates.ts';
import { LawError } from '../law-error.ts';
import type { CalendarVersion, CalendarYear, DayOff, UnconfirmedDay, WorkingSaturday } from './calendar.ts';

/** The two questions the Code leaves open, as switches with defaults (rules §4). */
export type CountingPolicy = {
  makeUpSaturday: 'worked' | 'notWorked';
  swapDay: 'notWorked' | 'worked';
};

export const DEFAULT_POLICY: CountingPolicy = { makeUpSaturday: 'worked', swapDay: 'notWorked' };

/** Every combination of the two switches: the readings a proof compares. */
export const ALL_POLICIES: readonly CountingPolicy[] = [
  { makeUpSaturday: 'worked', swapDay: 'notWorked' },
  { makeUpSaturday: 'notWorked', swapDay: 'notWorked' },
  { makeUpSaturday: 'worked', swapDay: 'worked' },
  { makeUpSaturday: 'notWorked', swapDay: 'worked' },
];

/** Why a day is worked or not. */
export type DayReason = 'weekday' | 'weekend' | 'dayOff' | 'swapDayOff' | 'swapDayWorked' | 'makeUpSaturday' | 'makeUpSaturdayNotWorked';

export type DayFact = { isWorked: boolean; reason: DayReason; row: DayOff | WorkingSaturday | undefined };

/**
 * One calendar under one policy, flattened for counting. `before[i]` = working days before day `first + i`;
 * `worked` = all working days in order, so the n-th working day after any day is two array reads.
 */
export type WorkingDayTable = {
  first: EpochDay;
  last: EpochDay;
  before: Int32Array;
  worked: Int32Array;
  hasGaps: boolean;
  hasYear: (year: number) => boolean;
};

export type CompiledCalendar = {
  version: CalendarVersion;
  years: ReadonlyMap<number, CalendarYear>;
  daysOff: ReadonlyMap<EpochDay, DayOff>;
  workingSaturdays: ReadonlyMap<EpochDay, WorkingSaturday>;
  unconfirmed: readonly { epochDay: EpochDay; row: UnconfirmedDay }[];
  /** Days on which the two readings can differ, in order. */
  disputed: readonly EpochDay[];
  tables: Map<number, WorkingDayTable>;
};

const compiled = new WeakMap<CalendarVersion, CompiledCalendar>();

/** Flattens a calendar once; later calls with the same object cost nothing. */
export function compileCalendar(version: CalendarVersion): CompiledCalendar {
  const known = compiled.get(version);
  if (known !== undefined) return known;
  const daysOff = new Map<EpochDay, DayOff>();
  const workingSaturdays = new Map<EpochDay, WorkingSaturday>();
  const unconfirmed: { epochDay: EpochDay; row: UnconfirmedDay }[] = [];
  const disputed: EpochDay[] = [];
  for (const year of version.years) {
    for (const row of year.daysOff) {
      const epochDay = toEpochDay(row.date);
      daysOff.set(epochDay, row);
      if (row.kind === 'swap') disputed.push(epochDay);
    }
    for (const row of year.workingSaturdays) {
      const epochDay = toEpochDay(row.date);
      workingSaturdays.set(epochDay, row);
      disputed.push(epochDay);
    }
    for (const row of year.unconfirmed) unconfirmed.push({ epochDay: toEpochDay(row.date), row });
  }
  const result: CompiledCalendar = {
    version,
    years: new Map(version.years.map((year) => [year.year, year])),
    daysOff,
    workingSaturdays,
    unconfirmed,
    disputed: disputed.sort((a, b) => a - b),
    tables: new Map(),
  };
  compiled.set(version, result);
  return result;
}

/** Whether a day is worked and why. Assumes its year has a calendar. */
export function describeDay(calendar: CompiledCalendar, epochDay: EpochDay, policy: CountingPolicy): DayFact {
  const saturday = calendar.workingSaturdays.get(epochDay);
  if (saturday !== undefined) {
    const isWorked = policy.makeUpSaturday === 'worked';
    return { isWorked, reason: isWorked ? 'makeUpSaturday' : 'makeUpSaturdayNotWorked', row: saturday };
  }
  const dayOff = calendar.daysOff.get(epochDay);
  if (weekdayOfEpochDay(epochDay) >= 6) return { isWorked: false, reason: 'weekend', row: dayOff };
  if (dayOff === undefined) return { isWorked: true, reason: 'weekday', row: undefined };
  if (dayOff.kind !== 'swap') return { isWorked: false, reason: 'dayOff', row: dayOff };
  const isWorked = policy.swapDay === 'worked';
  return { isWorked, reason: isWorked ? 'swapDayWorked' : 'swapDayOff', row: dayOff };
}

function policyKey(policy: CountingPolicy): number {
  return (policy.makeUpSaturday === 'worked' ? 1 : 0) + (policy.swapDay === 'worked' ? 2 : 0);
}

/** The working-day arrays of a calendar under a policy, built once per pair. */
export function getWorkingDayTable(calendar: CompiledCalendar, policy: CountingPolicy): WorkingDayTable {
  const key = policyKey(policy);
  const known = calendar.tables.get(key);
  if (known !== undefined) return known;
  const years = [...calendar.years.keys()].sort((a, b) => a - b);
  const firstYear = years[0];
  const lastYear = years.at(-1);
  if (firstYear === undefined || lastYear === undefined) throw new LawError('badCalendar', { reason: 'no year' });
  const first = epochDayOf(firstYear, 1, 1);
  const last = epochDayOf(lastYear, 12, 31);
  const before = new Int32Array(last - first + 2);
  const worked: number[] = [];
  for (let day = first; day <= last; day += 1) {
    before[day - first] = worked.length;
    if (describeDay(calendar, day, policy).isWorked) worked.push(day);
  }
  before[last - first + 1] = worked.length;
  const table: WorkingDayTable = {
    first,
    last,
    before,
    worked: Int32Array.from(worked),
    hasGaps: lastYear - firstYear + 1 !== years.length,
    hasYear: (year) => calendar.years.has(year),
  };
  calendar.tables.set(key, table);
  return table;
}

function refuseYear(epochDay: EpochDay): never {
  throw new LawError('yearWithoutCalendar', { year: civilOf(epochDay).year });
}

/** @throws LawError `yearWithoutCalendar` naming the first missing year of the span. */
export function requireYears(table: WorkingDayTable, from: EpochDay, to: EpochDay): void {
  if (from < table.first) refuseYear(from);
  if (to > table.last) refuseYear(from > table.last ? from : table.last + 1);
  if (!table.hasGaps) return;
  for (let year = civilOf(from).year; year <= civilOf(to).year; year += 1) {
    if (!table.hasYear(year)) throw new LawError('yearWithoutCalendar', { year });
  }
}

/** Working days before `epochDay`, counted from the table's first day. */
function workedBefore(table: WorkingDayTable, epochDay: EpochDay): number {
  return table.before[epochDay - table.first] ?? 0;
}

/** The n-th working day after `from` (which is not counted). */
export function nthWorkingDayAfter(table: WorkingDayTable, from: EpochDay, n: number): EpochDay {
  if (from + 1 < table.first || from + 1 > table.last) refuseYear(from + 1);
  const result = table.worked[workedBefore(table, from + 1) + n - 1];
  if (result === undefined) refuseYear(table.last + 1);
  if (table.hasGaps) requireYears(table, from + 1, result);
  return result;
}

/** The n-th working day before `from` (which is not counted). */
export function nthWorkingDayBefore(table: WorkingDayTable, from: EpochDay, n: number): EpochDay {
  if (from - 1 < table.first || from - 1 > table.last) refuseYear(from - 1);
  const result = table.worked[workedBefore(table, from) - n];
  if (result === undefined) refuseYear(table.first - 1);
  if (table.hasGaps) requireYears(table, result, from - 1);
  return result;
}

/** The day itself when worked, else the next working day. */
export function rollForward(table: WorkingDayTable, epochDay: EpochDay): EpochDay {
  return nthWorkingDayAfter(table, epochDay - 1, 1);
}

/** The day itself when worked, else the working day before it. */
export function rollBackward(table: WorkingDayTable, epochDay: EpochDay): EpochDay {
  return nthWorkingDayBefore(table, epochDay + 1, 1);
}

/** Working days in `from`+1 .. `to`; negative when `to` is earlier. */
export function workingDaysBetween(table: WorkingDayTable, from: EpochDay, to: EpochDay): number {
  if (from === to) return 0;
  if (to < from) return 0 - workingDaysBetween(table, to, from);
  requireYears(table, from + 1, to);
  return workedBefore(table, to + 1) - workedBefore(table, from + 1);
}

/** Whether a reading of the span from..to (both inside) can differ between policies. */
export function hasDisputedDay(calendar: CompiledCalendar, from: EpochDay, to: EpochDay): boolean {
  return calendar.disputed.some((day) => day >= from && day <= to);
}
