import { z } from 'zod';
import { readCalendar as readWorkingCalendar } from '../../../db/queries/read-calendar.ts';
import { countWorkDays } from '../../../db/queries/count-work-days.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { addDays, addMonths, daysBetween } from '../../../law/dates.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { workingOffices } from '../../who.ts';
import { calendarDaySchema, describeDays } from './calendar-days.vi.ts';

const text = z.string();
const longestSpan = 400;

const spanQuery = {
  from: z.iso.date().optional().meta({ description: 'first day; absent: the first of the month' }),
  to: z.iso.date().optional().meta({ description: `last day; absent: a month from the first; at most ${String(longestSpan)} days` }),
} as const;

/** The days asked for, both included. @throws Problem requestInvalid for a span that ends before it begins, or is too long */
function readSpan(query: { readonly from?: string | undefined; readonly to?: string | undefined }, today: string): { from: string; to: string } {
  const from = query.from ?? `${today.slice(0, 8)}01`;
  const to = query.to ?? addDays(addMonths(from, 1), -1);
  const days = daysBetween(from, to);
  if (days < 0 || days >= longestSpan) throw new Problem('requestInvalid', { facts: { place: 'query', fields: [{ path: 'to', code: days < 0 ? 'beforeFrom' : 'spanTooLong' }] } });
  return { from, to };
}

export const readCalendar = defineRoute({
  method: 'get', path: '/api/calendar', operationId: 'readCalendar', summary: 'Days off and make-up days with their names and sources', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ ...spanQuery, all: z.enum(['true', 'false']).optional().meta({ description: 'true: ordinary days and weekends too' }) }) },
  responses: { 200: { description: 'the days', schema: z.strictObject({ from: text, to: text, calendar: text.meta({ description: 'version of the calendar' }), days: z.array(calendarDaySchema) }).meta({ id: 'CalendarDays' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const span = readSpan(query, vietnamDate(deps.now()));
    const calendar = await asOfficial(deps.database, reader, readWorkingCalendar);
    const days = describeDays(calendar, span.from, span.to);
    return json(200, { ...span, calendar: calendar.id, days: query.all === 'true' ? days : days.filter((day) => day.kind === 'dayOff' || day.kind === 'makeUp') });
  },
});

const workDaySchema = z.strictObject({ day: calendarDaySchema, due: z.int(), overdue: z.int() }).meta({ id: 'WorkDay' });

export const listWorkDays = defineRoute({
  method: 'get', path: '/api/worklist/days', operationId: 'listWorkDays', summary: 'How much is due on each day, with days off and make-up days named', tag: 'worklist', who: workingOffices, audit: null,
  schemas: { query: z.strictObject(spanQuery) },
  responses: {
    200: {
      description: 'every day of the span',
      schema: z
        .strictObject({ from: text, to: text, today: text, days: z.array(workDaySchema), earlier: z.int().meta({ description: 'still waiting from before the first day' }), undated: z.int().meta({ description: 'paused, or without a date' }) })
        .meta({ id: 'WorkDays' }),
    },
  },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const now = deps.now();
    const today = vietnamDate(now);
    const span = readSpan(query, today);
    const { counted, calendar } = await asOfficial(deps.database, reader, async (tx) => ({
      counted: await countWorkDays(tx, { agencyId: reader.agencyId, now: now.toISOString(), ...span }), calendar: await readWorkingCalendar(tx),
    }));
    const byDate = new Map(counted.days.map((one) => [one.date, one]));
    const days = describeDays(calendar, span.from, span.to).map((day) => ({ day, due: byDate.get(day.date)?.due ?? 0, overdue: byDate.get(day.date)?.overdue ?? 0 }));
    return json(200, { ...span, today, days, earlier: counted.earlier, undated: counted.undated });
  },
});
