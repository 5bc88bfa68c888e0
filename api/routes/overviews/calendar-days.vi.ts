import { z } from 'zod';
import type { CalendarVersion, DayOffKind } from '../../../law/calendar/calendar.ts';
import { compileCalendar, DEFAULT_POLICY, describeDay } from '../../../law/calendar/working-days.ts';
import { toEpochDay, toLocalDate } from '../../../law/dates.ts';
import { dayWords } from '../../../procedures/due-words.vi.ts';

const kindLabels: Readonly<Record<DayOffKind, string>> = {
  statutory: 'nghỉ lễ, tết', compensatory: 'nghỉ bù', swap: 'nghỉ hoán đổi', statutoryOrCompensatory: 'nghỉ lễ hoặc nghỉ bù',
};

const text = z.string();

/** A day that is not an ordinary working day, or an ordinary one with `kind` "workday". */
export const calendarDaySchema = z
  .strictObject({
    date: text, dayText: text, isWorked: z.boolean(), kind: z.enum(['workday', 'weekend', 'dayOff', 'makeUp']), name: text.nullable(), kindLabel: text.nullable(), source: text.nullable(),
    confidence: z.enum(['high', 'medium', 'low']).nullable(), isProvisional: z.boolean().meta({ description: 'the year has no issued calendar yet, or the row is not confirmed' }),
  })
  .meta({ id: 'CalendarDay' });
export type CalendarDay = z.output<typeof calendarDaySchema>;

/** Every day of a span, both ends included, as the calendar has it: days off and worked Saturdays bear their name and source. */
export function describeDays(calendar: CalendarVersion, from: string, to: string): CalendarDay[] {
  const compiled = compileCalendar(calendar);
  const days: CalendarDay[] = [];
  for (let day = toEpochDay(from); day <= toEpochDay(to); day += 1) {
    const date = toLocalDate(day);
    const year = compiled.years.get(Number(date.slice(0, 4)));
    const { isWorked, reason, row } = describeDay(compiled, day, DEFAULT_POLICY);
    const isMakeUp = reason === 'makeUpSaturday' || reason === 'makeUpSaturdayNotWorked';
    const off = row !== undefined && 'kind' in row ? row : undefined;
    days.push({
      date, dayText: dayWords(date), isWorked, kind: isMakeUp ? 'makeUp' : off !== undefined ? 'dayOff' : isWorked ? 'workday' : 'weekend', name: row?.name ?? null,
      kindLabel: isMakeUp ? 'làm bù' : off === undefined ? (isWorked ? null : 'nghỉ cuối tuần') : kindLabels[off.kind], source: row?.source ?? null, confidence: row?.confidence ?? null,
      isProvisional: year === undefined || year.status === 'provisional' || year.status === 'assumed' || off?.provisional === true,
    });
  }
  return days;
}
