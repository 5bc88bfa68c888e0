import { nthWorkingDayAfter, nthWorkingDayBefore, rollBackward, rollForward, type WorkingDayTable } from './calendar/working-days.ts';
import { addMonthsToEpochDay, type EpochDay } from './dates.ts';
import { LawError } from './law-error.ts';
import type { LimitBound, LimitDirection, LimitUnit } from './limits/limit-row.ts';

export type CountedUnit = Exclude<LimitUnit, 'hour'>;

/** A limit reduced to what counting needs. */
export type Counting = {
  amount: number;
  unit: LimitUnit;
  direction: LimitDirection;
  bound: LimitBound;
  rolls: boolean;
};

/** "Within the n before": the act is in time from the opening day up to the event itself. */
export function isWindow(counting: Counting): boolean {
  return counting.direction === 'before' && counting.bound === 'atMost';
}

/** The day a calendar count points at before any rolling; undefined for working days and hours. */
export function rawLastDayOf(counting: Counting, from: EpochDay): EpochDay | undefined {
  const signed = counting.direction === 'before' ? -counting.amount : counting.amount;
  switch (counting.unit) {
    case 'day':
      return from + signed;
    case 'month':
      return addMonthsToEpochDay(from, signed);
    case 'year':
      return addMonthsToEpochDay(from, signed * 12);
    default:
      return undefined;
  }
}

function need(table: WorkingDayTable | undefined): WorkingDayTable {
  if (table === undefined) throw new LawError('badCalendar', { reason: 'a working-day count needs a calendar' });
  return table;
}

/** The n-th day on the far side, rolled as the limit says. */
function countedDayOf(counting: Counting, from: EpochDay, table: WorkingDayTable | undefined): EpochDay {
  const isBack = counting.direction === 'before';
  const raw = rawLastDayOf(counting, from);
  if (raw === undefined) {
    return isBack ? nthWorkingDayBefore(need(table), from, counting.amount) : nthWorkingDayAfter(need(table), from, counting.amount);
  }
  if (!counting.rolls) return raw;
  return isBack ? rollBackward(need(table), raw) : rollForward(need(table), raw);
}

/** The last good day of a limit in days, months or years (rules §4, §6.5). */
export function lastDayOf(counting: Counting, from: EpochDay, table: WorkingDayTable | undefined): EpochDay {
  if (!isWindow(counting)) return countedDayOf(counting, from, table);
  return counting.rolls ? rollBackward(need(table), from) : from;
}

/** The first good day of a window. */
export function openingDayOf(counting: Counting, from: EpochDay, table: WorkingDayTable | undefined): EpochDay {
  return countedDayOf(counting, from, table);
}
