/** A civil date in Việt Nam, `YYYY-MM-DD`. Carries no time zone because it already is the local day. */
export type LocalDate = string;
/** A moment: ISO 8601 with `Z` or an offset. Without offset it is read as Việt Nam time (rules: a time without offset is Việt Nam time). */
export type Instant = string;
/** A local date, or an instant whose Việt Nam day counts. */
export type DateOrInstant = string;
/** Days since 1970-01-01, the unit of all date arithmetic here. */
export type EpochDay = number;
/** 1 = Monday .. 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MILLISECONDS_PER_HOUR = 3_600_000;
export const MILLISECONDS_PER_DAY = 86_400_000;
/** Asia/Ho_Chi_Minh: UTC+7 all year, no daylight saving. */
export const VIETNAM_OFFSET_MS = 7 * MILLISECONDS_PER_HOUR;

/** Thrown for a text that is not a date or a moment; `code` is stable, the message is for developers. */
export class InvalidDateError extends Error {
  readonly code = 'invalidDate';
  readonly text: string;
  constructor(text: string) {
    super(`not a date or moment: ${text}`);
    this.name = 'InvalidDateError';
    this.text = text;
  }
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; `month` is 1..12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Proleptic Gregorian date to epoch day (the civil-from-days algorithm, integers only). */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export type CivilDate = { year: number; month: number; day: number };

export function civilOf(epochDay: EpochDay): CivilDate {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function digitsAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let i = start; i < start + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function findEpochDay(text: string): EpochDay | undefined {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (year < 1 || text[4] !== '-' || text[7] !== '-' || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return epochDayOf(year, month, day);
}

export function isLocalDate(text: unknown): text is LocalDate {
  return typeof text === 'string' && text.length === 10 && findEpochDay(text) !== undefined;
}

/** `YYYY-MM-DD` to epoch day. @throws InvalidDateError also for days that do not exist (30 February). */
export function toEpochDay(date: LocalDate): EpochDay {
  const epochDay = date.length === 10 ? findEpochDay(date) : undefined;
  if (epochDay === undefined) throw new InvalidDateError(date);
  return epochDay;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

// Formatting dominates a proof's cost; the days a case touches are few, so they are kept.
const formatted = new Map<EpochDay, LocalDate>();
const FORMATTED_LIMIT = 60_000;

/** Epoch day to `YYYY-MM-DD`. */
export function toLocalDate(epochDay: EpochDay): LocalDate {
  const known = formatted.get(epochDay);
  if (known !== undefined) return known;
  const { year, month, day } = civilOf(epochDay);
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (formatted.size < FORMATTED_LIMIT) formatted.set(epochDay, text);
  return text;
}

export function weekdayOfEpochDay(epochDay: EpochDay): Weekday {
  return ((((epochDay + 3) % 7) + 7) % 7 + 1) as Weekday;
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfEpochDay(toEpochDay(date));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(toEpochDay(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Same day number `months` later (or earlier), clamped to the month's last day (BLDS 2015 Đ148.3). */
export function addMonthsToEpochDay(epochDay: EpochDay, months: number): EpochDay {
  const { year, month, day } = civilOf(epochDay);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return epochDayOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function addMonths(date: LocalDate, months: number): LocalDate {
  return toLocalDate(addMonthsToEpochDay(toEpochDay(date), months));
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Milliseconds since the epoch, or undefined for a bare date or anything else. */
export function findInstantMs(text: string): number | undefined {
  const match = MOMENT.exec(text);
  if (match === null) return undefined;
  const [, date = '', hours = '', minutes = '', seconds = '0', fraction = '', offset] = match;
  const epochDay = findEpochDay(date);
  const h = Number(hours);
  const m = Number(minutes);
  const s = Number(seconds);
  if (epochDay === undefined || h > 23 || m > 59 || s > 59) return undefined;
  let offsetMs = VIETNAM_OFFSET_MS;
  if (offset === 'Z') offsetMs = 0;
  else if (offset !== undefined) {
    const digits = offset.slice(1).replace(':', '');
    const offsetHours = Number(digits.slice(0, 2));
    const offsetMinutes = Number(digits.slice(2));
    if (offsetHours > 14 || offsetMinutes > 59) return undefined;
    offsetMs = (offset.startsWith('-') ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  }
  const ms = fraction === '' ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  return epochDay * MILLISECONDS_PER_DAY + ((h * 60 + m) * 60 + s) * 1000 + ms - offsetMs;
}

/** @throws InvalidDateError for a bare date or a text that is no moment. */
export function toInstantMs(text: Instant): number {
  const ms = findInstantMs(text);
  if (ms === undefined) throw new InvalidDateError(text);
  return ms;
}

/** A moment written in Việt Nam time, `YYYY-MM-DDTHH:MM:SS+07:00` (milliseconds only when there are any). */
export function toVietnamInstant(ms: number): Instant {
  const local = ms + VIETNAM_OFFSET_MS;
  const epochDay = Math.floor(local / MILLISECONDS_PER_DAY);
  const rest = local - epochDay * MILLISECONDS_PER_DAY;
  const hours = Math.floor(rest / MILLISECONDS_PER_HOUR);
  const minutes = Math.floor(rest / 60_000) % 60;
  const seconds = Math.floor(rest / 1000) % 60;
  const millis = rest % 1000;
  const fraction = millis === 0 ? '' : `.${pad(millis, 3)}`;
  return `${toLocalDate(epochDay)}T${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}${fraction}+07:00`;
}

/** The Việt Nam day a moment falls on, whatever offset it was written with. */
export function localDateOf(instant: Instant): LocalDate {
  return toLocalDate(localEpochDayOfMs(toInstantMs(instant)));
}

export function localEpochDayOfMs(ms: number): EpochDay {
  return Math.floor((ms + VIETNAM_OFFSET_MS) / MILLISECONDS_PER_DAY);
}

/** 00:00 Việt Nam time of that day. */
export function startOfLocalDay(date: LocalDate): Instant {
  return `${toLocalDate(toEpochDay(date))}T00:00:00+07:00`;
}

/** 22:00–06:00 Việt Nam time (Luật XLVPHC Đ8.2). */
export function isNight(instant: Instant): boolean {
  const local = toInstantMs(instant) + VIETNAM_OFFSET_MS;
  const hour = Math.floor((local - Math.floor(local / MILLISECONDS_PER_DAY) * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_HOUR);
  return hour >= 22 || hour < 6;
}
