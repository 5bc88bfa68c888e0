import { sql } from 'drizzle-orm';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import { localDateOf, toVietnamInstant } from '../../law/dates.ts';
import { isWorkingDay } from '../../law/due-date.ts';
import { defaultPolicy, type LocalPolicy } from '../../procedures/local-policy.ts';
import type { Tx } from '../connect.ts';

/** Office hours of an office on a local date: what its province entered last, else what holds for all. No legal number. */
export async function readOfficeHours(tx: Tx, agencyId: string, on: string): Promise<LocalPolicy['officeHours']> {
  const found = await tx.execute<{ hours: LocalPolicy['officeHours'] }>(sql`
    select l.policy->'officeHours' as hours from local_policy l where l.in_force_from <= ${on}::date and l.policy ? 'officeHours'
      and (l.province_code is null or l.province_code = (select province_code from agency where id = ${agencyId}))
    order by l.province_code nulls last, l.in_force_from desc limit 1`);
  return found.rows[0]?.hours ?? defaultPolicy.officeHours;
}

/** Whether offices are open at an instant: a working day of the calendar, inside the hours. A year without a calendar counts Monday to Friday. */
export function isOfficeHour(at: string, hours: LocalPolicy['officeHours'], calendar: CalendarVersion): boolean {
  const time = toVietnamInstant(Date.parse(at)).slice(11, 16);
  if (time < hours.from || time >= hours.to) return false;
  const day = localDateOf(at);
  try {
    return isWorkingDay(day, { calendar });
  } catch {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday >= 1 && weekday <= 5;
  }
}
