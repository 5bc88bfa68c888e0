import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import { compileCalendar, DEFAULT_POLICY, getWorkingDayTable, workingDaysBetween } from '../../law/calendar/working-days.ts';
import { type LocalDate, localDateOf, toEpochDay, weekdayOf } from '../../law/dates.ts';
import { LawError } from '../../law/law-error.ts';
import { isDuty } from '../../law/time-limits.ts';
import { CONFIDENCE_LABELS, DUTY_LABELS, WEEKDAY_LABELS } from '../../law/vi.ts';
import type { Confidence } from '../../law/regimes.ts';

/** A limit as a reminder needs it. `dueDate` is the last good day, null where the law gives no number. */
export interface RemindedLimit {
  readonly duty: string;
  readonly dueDate: LocalDate | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** "thứ Hai, 03/8/2026" */
export function longDay(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${WEEKDAY_LABELS[weekdayOf(date)]}, ${day}/${month}/${year}`;
}

/** Working days after today up to the due date; null where a year has no calendar. Negative when the day is past. */
function workingDaysLeft(calendar: CalendarVersion, today: LocalDate, dueDate: LocalDate): number | null {
  try {
    return workingDaysBetween(getWorkingDayTable(compileCalendar(calendar), DEFAULT_POLICY), toEpochDay(today), toEpochDay(dueDate));
  } catch (error) {
    if (error instanceof LawError) return null;
    throw error;
  }
}

function sayRest(calendar: CalendarVersion, today: LocalDate, dueDate: LocalDate): string {
  if (dueDate === today) return 'đến hạn hôm nay';
  const left = workingDaysLeft(calendar, today, dueDate);
  if (dueDate < today) return left === null ? 'đã quá hạn' : `đã quá hạn ${Math.abs(left)} ngày làm việc`;
  return left === null ? 'năm này chưa có lịch làm việc' : `còn ${left} ngày làm việc`;
}

/** The Vietnamese name of a duty; its identifier where the law core does not know it. */
export function nameOfDuty(duty: string): string {
  return isDuty(duty) ? DUTY_LABELS[duty] : duty;
}

/** Names the duty, the article, the due date with its weekday and the working days left by the calendar in force. Never a person. */
export function sayLimit(limit: RemindedLimit, asOf: string, calendar: CalendarVersion): string {
  const note = CONFIDENCE_LABELS[limit.confidence];
  const source = note === '' ? limit.source : `${limit.source}; ${note}`;
  if (limit.dueDate === null) return `${nameOfDuty(limit.duty)} (${source}): chưa có ngày đến hạn`;
  return `${nameOfDuty(limit.duty)} (${source}): hạn ${longDay(limit.dueDate)}, ${sayRest(calendar, localDateOf(asOf), limit.dueDate)}`;
}
