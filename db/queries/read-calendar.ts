import { sql } from 'drizzle-orm';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { Tx } from '../connect.ts';
import { getCalendar } from './load-perform-context.ts';

/** The working calendar that counts now: the one published last. @throws Error when none was entered */
export async function readCalendar(tx: Tx): Promise<CalendarVersion> {
  const found = await tx.execute<{ id: string }>(sql`select id from calendar_version order by published_on desc, id desc limit 1`);
  return getCalendar(tx, found.rows[0]?.id ?? null);
}

/** Every version that was entered: old dates are judged by the calendar they were counted with. */
export async function listCalendars(tx: Tx): Promise<CalendarVersion[]> {
  const found = await tx.execute<{ calendar: CalendarVersion }>(sql`select calendar from calendar_version order by published_on, id`);
  return found.rows.map((row) => row.calendar);
}
