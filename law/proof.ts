import type { CalendarStatus, DayOff, UnconfirmedDay, WorkingSaturday } from './calendar/calendar.ts';
import { describeDay, getWorkingDayTable, type CompiledCalendar, type CountingPolicy, type DayReason } from './calendar/working-days.ts';
import { isWindow, openingDayOf, rawLastDayOf, type Counting } from './counting.ts';
import {
  civilOf,
  MILLISECONDS_PER_HOUR,
  toEpochDay,
  toLocalDate,
  toVietnamInstant,
  weekdayOfEpochDay,
  type DateOrInstant,
  type EpochDay,
  type Instant,
  type LocalDate,
  type Weekday,
} from './dates.ts';
import type { LimitBound, LimitDirection, LimitPerson, LimitUnit } from './limits/limit-row.ts';
import type { Confidence } from './regimes.ts';

/** What happened to one day of the count. `event`: the day of the event, not counted. `rolled`: a last day moved on from. `landed`: the working day it moved to. */
export type ProofAction = 'event' | 'counted' | 'skipped' | 'rolled' | 'landed';

export type ProofReason = DayReason | 'dayOfEvent' | 'calendarDay' | 'sameDayNumber' | 'monthHasNoSuchDay' | 'windowCloses';

export type ProofDay = {
  date: LocalDate;
  weekday: Weekday;
  action: ProofAction;
  /** Number of the day in the count; null where it is not counted. */
  n: number | null;
  reason: ProofReason;
  article: string;
  /** The calendar row that makes the day off or worked, if any. */
  calendarRow: { name: string; source: string; confidence: string } | null;
};

/** Everything a separate function needs to check a due date again. Plain JSON. */
export type Proof = {
  limit: {
    duty: string | null;
    regime: string | null;
    person: LimitPerson | null;
    amount: number;
    unit: LimitUnit;
    direction: LimitDirection;
    bound: LimitBound;
    rolls: boolean;
    source: string | null;
    confidence: Confidence | null;
  };
  /** The moment or day as counted from: a local date for days, a moment with +07:00 for hours. */
  from: DateOrInstant;
  fromDate: LocalDate;
  /** True when an hour limit was started from a paper that gives only a date. */
  isStartUncertain: boolean;
  policy: CountingPolicy;
  /** Null where no calendar was needed (hours, terms that do not roll). */
  calendar: {
    version: string;
    isProvisional: boolean;
    years: readonly { year: number; status: CalendarStatus }[];
    /** Announced or proposed changes inside the span that are not counted. */
    unconfirmed: readonly { date: LocalDate; effect: string; source: string }[];
  } | null;
  /** In count order: forwards, or backwards for `before`. Months and years list only the day they point at. */
  days: readonly ProofDay[];
  /** The day pointed at before rolling; null for working days and hours. */
  rawLastDay: LocalDate | null;
  dueDate: LocalDate;
  dueAt: Instant;
  endArticle: string;
  /** For "within the n before": the first good day or moment; the due date is then the closing one. */
  window: { opensOn: LocalDate; opensAt: Instant } | null;
  readings: { earliest: LocalDate; latest: LocalDate; differ: boolean };
  /** An authority is warned at the earliest reading; a person's right runs to the latest (rules §6.8). */
  warnDate: { authority: LocalDate; right: LocalDate };
};

export const ARTICLES = {
  event: 'BLDS 2015 Đ147.3; Luật XLVPHC Đ8.1',
  calendarDay: 'BLDS 2015 Đ148.1',
  month: 'BLDS 2015 Đ148.3',
  year: 'BLDS 2015 Đ148.4',
  roll: 'BLDS 2015 Đ148.5',
  endOfDay: 'BLDS 2015 Đ148.6',
  hour: 'BLDS 2015 Đ147.1',
  workingDay: 'Luật XLVPHC Đ8.1',
  weekend: 'BLDS 2015 Đ148.5',
  dayOff: 'BLLĐ 2019 Đ112.1',
  compensatory: 'BLLĐ 2019 Đ111.3',
  swap: 'chuyển ngày nghỉ theo quyết định hằng năm (chính sách đếm)',
  back: 'đếm lùi: ngày của sự kiện sau không tính (cách hiểu của sản phẩm)',
} as const;

type ProofInput = {
  limit: object;
  counting: Counting;
  start: { epochDay: EpochDay; ms: number | undefined; isUncertain: boolean };
  policy: CountingPolicy;
  calendar: CompiledCalendar | undefined;
  lastDay: EpochDay;
  due: { dueDate: LocalDate; dueAt: Instant };
  readings: { earliest: EpochDay; latest: EpochDay };
};

function articleOfReason(reason: DayReason, row: DayOff | WorkingSaturday | undefined): string {
  switch (reason) {
    case 'weekday':
      return ARTICLES.workingDay;
    case 'weekend':
      return ARTICLES.weekend;
    case 'dayOff':
      return row !== undefined && 'kind' in row && row.kind === 'compensatory' ? ARTICLES.compensatory : ARTICLES.dayOff;
    default:
      return ARTICLES.swap;
  }
}

function proofDay(epochDay: EpochDay, action: ProofAction, n: number | null, reason: ProofReason, article: string): ProofDay {
  return { date: toLocalDate(epochDay), weekday: weekdayOfEpochDay(epochDay), action, n, reason, article, calendarRow: null };
}

function describedDay(calendar: CompiledCalendar, policy: CountingPolicy, epochDay: EpochDay, action: ProofAction, n: number | null, article?: string): ProofDay {
  const { reason, row } = describeDay(calendar, epochDay, policy);
  return {
    date: toLocalDate(epochDay),
    weekday: weekdayOfEpochDay(epochDay),
    action,
    n,
    reason,
    article: article ?? articleOfReason(reason, row),
    calendarRow: row === undefined ? null : { name: row.name, source: row.source, confidence: row.confidence },
  };
}

function listDays(input: ProofInput): ProofDay[] {
  const { counting, start, calendar, policy, lastDay } = input;
  const step = counting.direction === 'before' ? -1 : 1;
  const days: ProofDay[] = [proofDay(start.epochDay, 'event', null, 'dayOfEvent', step < 0 ? ARTICLES.back : ARTICLES.event)];
  const table = calendar === undefined ? undefined : getWorkingDayTable(calendar, policy);
  const end = isWindow(counting) ? openingDayOf(counting, start.epochDay, table) : lastDay;
  const raw = rawLastDayOf(counting, start.epochDay);
  if (raw === undefined) {
    if (calendar === undefined) return days;
    let n = 0;
    for (let day = start.epochDay + step; step > 0 ? day <= end : day >= end; day += step) {
      const isWorked = describeDay(calendar, day, policy).isWorked;
      if (isWorked) n += 1;
      days.push(describedDay(calendar, policy, day, isWorked ? 'counted' : 'skipped', isWorked ? n : null));
    }
    return days;
  }
  if (counting.unit === 'day') {
    for (let n = 1; n <= counting.amount; n += 1) days.push(proofDay(start.epochDay + step * n, 'counted', n, 'calendarDay', ARTICLES.calendarDay));
  } else {
    const isClamped = civilOf(raw).day !== civilOf(start.epochDay).day;
    const article = counting.unit === 'month' ? ARTICLES.month : ARTICLES.year;
    days.push(proofDay(raw, 'counted', counting.amount, isClamped ? 'monthHasNoSuchDay' : 'sameDayNumber', article));
  }
  if (calendar !== undefined && counting.rolls && raw !== end) {
    for (let day = raw; day !== end; day += step) days.push(describedDay(calendar, policy, day, 'rolled', null, step < 0 ? ARTICLES.back : ARTICLES.roll));
    days.push(describedDay(calendar, policy, end, 'landed', null, step < 0 ? ARTICLES.back : ARTICLES.roll));
  }
  return days;
}

function touchedSpan(input: ProofInput, opensOn: EpochDay | undefined): { first: EpochDay; last: EpochDay } {
  const { counting, start, lastDay } = input;
  const raw = rawLastDayOf(counting, start.epochDay);
  const step = counting.direction === 'before' ? -1 : 1;
  const edge = isWindow(counting) ? start.epochDay : (raw ?? start.epochDay + step);
  return { first: Math.min(edge, lastDay, opensOn ?? lastDay), last: Math.max(edge, lastDay) };
}

function describeCalendar(calendar: CompiledCalendar, first: EpochDay, last: EpochDay): NonNullable<Proof['calendar']> {
  const years: { year: number; status: CalendarStatus }[] = [];
  let isProvisional = false;
  const lastYear = civilOf(last).year;
  for (let year = civilOf(first).year; year <= lastYear; year += 1) {
    const status = calendar.years.get(year)?.status ?? 'assumed';
    if (status === 'provisional' || status === 'assumed') isProvisional = true;
    years.push({ year, status });
  }
  const unconfirmed: { date: LocalDate; effect: string; source: string }[] = [];
  for (const { epochDay, row } of calendar.unconfirmed) {
    if (epochDay >= first && epochDay <= last) unconfirmed.push(pickUnconfirmed(row));
  }
  return { version: calendar.version.id, isProvisional, years, unconfirmed };
}

function pickUnconfirmed(row: UnconfirmedDay): { date: LocalDate; effect: string; source: string } {
  return { date: row.date, effect: row.effect, source: row.source };
}

function windowOf(input: ProofInput): Proof['window'] {
  const { counting, start, calendar, policy } = input;
  if (!isWindow(counting)) return null;
  if (counting.unit === 'hour') {
    const opensMs = (start.ms ?? 0) - counting.amount * MILLISECONDS_PER_HOUR;
    const opensAt = toVietnamInstant(opensMs);
    return { opensOn: opensAt.slice(0, 10), opensAt };
  }
  const opensOn = toLocalDate(openingDayOf(counting, start.epochDay, calendar === undefined ? undefined : getWorkingDayTable(calendar, policy)));
  return { opensOn, opensAt: `${opensOn}T00:00:00+07:00` };
}

type NamedLimit = { duty?: string; regime?: string; person?: LimitPerson; source?: string; confidence?: Confidence };

export function buildProof(input: ProofInput): Proof {
  const { counting, start, calendar, due, readings } = input;
  const named = input.limit as NamedLimit;
  const isHours = counting.unit === 'hour';
  const raw = rawLastDayOf(counting, start.epochDay);
  const earliest = toLocalDate(readings.earliest);
  const latest = toLocalDate(readings.latest);
  const window = windowOf(input);
  const span = touchedSpan(input, window === null || isHours ? undefined : toEpochDay(window.opensOn));
  return {
    limit: {
      duty: named.duty ?? null,
      regime: named.regime ?? null,
      person: named.person ?? null,
      amount: counting.amount,
      unit: counting.unit,
      direction: counting.direction,
      bound: counting.bound,
      rolls: counting.rolls,
      source: named.source ?? null,
      confidence: named.confidence ?? null,
    },
    from: isHours ? toVietnamInstant(start.ms ?? 0) : toLocalDate(start.epochDay),
    fromDate: toLocalDate(start.epochDay),
    isStartUncertain: start.isUncertain,
    policy: { makeUpSaturday: input.policy.makeUpSaturday, swapDay: input.policy.swapDay },
    calendar: calendar === undefined ? null : describeCalendar(calendar, span.first, span.last),
    days: isHours ? [] : listDays(input),
    rawLastDay: raw === undefined ? null : toLocalDate(raw),
    dueDate: due.dueDate,
    dueAt: due.dueAt,
    endArticle: isHours ? ARTICLES.hour : ARTICLES.endOfDay,
    window,
    readings: { earliest, latest, differ: earliest !== latest },
    warnDate: { authority: earliest, right: latest },
  };
}
