import type { CalendarVersion } from '../law/calendar/calendar.ts';
import type { Tx } from './connect.ts';
import { calendarVersion } from './schema/index.ts';

/** Enters a version of the working calendar, checked before by the caller; the one published last is the current one. False: the id is there already. */
export async function enterCalendar(tx: Tx, calendar: CalendarVersion, by: string, at: string): Promise<boolean> {
  const entered = await tx
    .insert(calendarVersion)
    .values({ id: calendar.id, publishedOn: calendar.publishedOn, calendar, enteredBy: by, enteredAt: at })
    .onConflictDoNothing()
    .returning({ id: calendarVersion.id });
  return entered.length === 1;
}
