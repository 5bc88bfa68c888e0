import type { CalendarVersion } from '../law/calendar/calendar.ts';
import { compileCalendar, DEFAULT_POLICY, getWorkingDayTable, workingDaysBetween } from '../law/calendar/working-days.ts';
import { addDays, daysBetween, localDateOf, MILLISECONDS_PER_HOUR, toEpochDay, toInstantMs, toVietnamInstant, weekdayOf } from '../law/dates.ts';
import { LawError } from '../law/law-error.ts';
import type { Confidence } from '../law/regimes.ts';
import { WEEKDAY_LABELS } from '../law/vi.ts';

/** A limit as its words need it; `dueAt` is the exclusive end, an instant. */
export interface LimitFacts {
  readonly confidence: Confidence | null;
  readonly unit: string | null;
  /** local date, last good day */
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly status: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled' | 'open';
  readonly nature: string | null;
}

/** A due date as it is shown: never computed again on the screen. */
export interface DueWords {
  /** "Hạn", "Dự kiến, chưa kiểm chứng" or "Chưa có hạn luật định" */
  readonly label: string;
  /** "Thứ Ba 24/02/2026", with hours "09:30 Thứ Ba 07/07/2026" */
  readonly text: string;
  /** "còn 2 ngày làm việc", "quá hạn 3 ngày"; null where nothing runs or nobody is late */
  readonly remaining: string | null;
  /** `due`: the law's own number; `expected`: inferred, or set by a person; `none`: there is no date */
  readonly kind: 'due' | 'expected' | 'none';
  readonly isOverdue: boolean;
  readonly unit: 'workingDay' | 'day' | 'hour' | null;
}

/** A clock that strikes in two years is told in days until it is near. */
const hoursAreSaidFor = 72 * MILLISECONDS_PER_HOUR;
const noLimit = 'Chưa có hạn luật định';

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** "Thứ Ba 24/02/2026" */
export function dayWords(date: string): string {
  return `${capitalised(WEEKDAY_LABELS[weekdayOf(date)])} ${date.split('-').reverse().join('/')}`;
}

/** "09:30 Thứ Ba 07/07/2026" */
export function momentWords(instant: string): string {
  const local = toVietnamInstant(toInstantMs(instant));
  return `${local.slice(11, 16)} ${dayWords(local.slice(0, 10))}`;
}

/** "5 giờ 20 phút"; less than a minute counts as one. */
function spanWords(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} giờ` : '', rest > 0 ? `${rest} phút` : ''].filter((part) => part !== '').join(' ');
}

function workingDaysLeft(calendar: CalendarVersion, today: string, dueDate: string): number | null {
  try {
    return workingDaysBetween(getWorkingDayTable(compileCalendar(calendar), DEFAULT_POLICY), toEpochDay(today), toEpochDay(dueDate));
  } catch (error) {
    // A limit that runs into a year without a calendar is still shown, by plain days.
    if (error instanceof LawError) return null;
    throw error;
  }
}

function daysLeftWords(facts: LimitFacts, dueDate: string, today: string, calendar: CalendarVersion): string {
  if (today === dueDate) return 'hết hôm nay';
  const working = facts.unit === 'workingDay' ? workingDaysLeft(calendar, today, dueDate) : null;
  return working === null ? `còn ${daysBetween(today, dueDate)} ngày` : `còn ${working} ngày làm việc`;
}

function unitOf(unit: string | null): DueWords['unit'] {
  if (unit === null) return null;
  return unit === 'hour' || unit === 'workingDay' ? unit : 'day';
}

/**
 * The words of a due date at `now` (an instant, case time). Hours are counted to the minute, working days by the calendar, everything else by days;
 * lateness by days of the calendar. Only a duty whose number was read in the law is ever overdue.
 */
export function dueWords(facts: LimitFacts, now: string, calendar: CalendarVersion): DueWords {
  const unit = unitOf(facts.unit);
  const isHours = unit === 'hour';
  const dueDate = facts.dueDate ?? (facts.dueAt === null ? null : localDateOf(facts.dueAt));
  if (dueDate === null) return { label: noLimit, text: noLimit, remaining: null, kind: 'none', isOverdue: false, unit };
  const isLegal = facts.confidence === 'T' || facts.confidence === 'S';
  // Review dates of tasks have no confidence: they are set by the office, never by the law.
  const label = isLegal ? 'Hạn' : facts.confidence === 'I' ? 'Dự kiến, chưa kiểm chứng' : facts.confidence === '?' ? 'Hạn do người có thẩm quyền ấn định' : 'Ngày xem lại';
  const text = isHours && facts.dueAt !== null ? momentWords(facts.dueAt) : dayWords(dueDate);
  const base = { label, text, kind: isLegal ? ('due' as const) : ('expected' as const), unit };
  const endMs = facts.dueAt === null ? toInstantMs(`${addDays(dueDate, 1)}T00:00:00+07:00`) : toInstantMs(facts.dueAt);
  const nowMs = toInstantMs(now);
  const isOpen = facts.status === 'running' || facts.status === 'missed' || facts.status === 'open';
  if (!isOpen) return { ...base, remaining: facts.status === 'paused' ? 'đang tạm dừng' : null, isOverdue: false };
  if (nowMs < endMs && facts.status !== 'missed') {
    const remaining = isHours && endMs - nowMs < hoursAreSaidFor ? `còn ${spanWords(endMs - nowMs)}` : daysLeftWords(facts, dueDate, localDateOf(now), calendar);
    return { ...base, remaining, isOverdue: false };
  }
  const canBeLate = isLegal && (facts.nature === 'duty' || facts.status === 'missed');
  if (!canBeLate) return { ...base, remaining: null, isOverdue: false };
  const lateMs = Math.max(0, nowMs - endMs);
  const remaining = isHours && lateMs < 24 * MILLISECONDS_PER_HOUR ? `quá hạn ${spanWords(lateMs)}` : `quá hạn ${Math.max(1, daysBetween(dueDate, localDateOf(now)))} ngày`;
  return { ...base, remaining, isOverdue: true };
}
