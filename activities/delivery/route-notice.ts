import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import { listOfficialsOnDuty } from '../../db/duty-roster.ts';
import { findSubstitute, listAway } from '../../db/leave.ts';
import { isOfficeHour, readOfficeHours } from '../../db/queries/office-hours.ts';
import { readCalendar } from '../../db/queries/read-calendar.ts';
import { localDateOf } from '../../law/dates.ts';
import type { NoticeOrder } from './outbox.ts';
import { findAssignee, type Recipient } from './recipients.ts';

/** One official who is told, and as what. */
export interface Addressed {
  readonly recipient: Recipient;
  readonly capacity: 'office' | 'assignee' | 'substitute' | 'duty';
}

/** Escalations, somebody held past the ground, and limits in hours: what does not wait for the office to open (rules.md §7). */
async function isUrgent(tx: Tx, order: NoticeOrder): Promise<boolean> {
  if (order.notice === 'limitEscalated' || order.notice === 'heldPastGround') return true;
  if (order.subject === null) return false;
  const found = await tx.execute<{ unit: string }>(sql`select unit from time_limit where case_id = ${order.caseId} and limit_id = ${order.subject}`);
  return found.rows[0]?.unit === 'hour';
}

/**
 * Who of an office is told of a notice at an instant. Outside office hours what is urgent goes to whoever is on duty; with nobody on duty, to everybody.
 * A work item that somebody took on is told to that one alone; to the substitute while that one is away.
 */
export async function routeNotice(tx: Tx, order: NoticeOrder, recipients: readonly Recipient[], at: string): Promise<Addressed[]> {
  const of = (ids: readonly string[], capacity: Addressed['capacity']) => recipients.filter((one) => ids.includes(one.officialId)).map((recipient): Addressed => ({ recipient, capacity }));
  const on = localDateOf(at);
  if ((await isUrgent(tx, order)) && !isOfficeHour(at, await readOfficeHours(tx, order.agencyId, on), await readCalendar(tx))) {
    const duty = of(await listOfficialsOnDuty(tx, order.agencyId, at), 'duty');
    if (duty.length > 0) return duty;
  }
  const assignee = order.subject === null ? null : await findAssignee(tx, { caseId: order.caseId, itemId: order.subject, agencyId: order.agencyId });
  if (assignee !== null) {
    const present = await findSubstitute(tx, assignee, order.agencyId, on);
    const told = of([present], present === assignee ? 'assignee' : 'substitute');
    if (told.length > 0) return told;
  }
  const away = await listAway(tx, order.agencyId, on);
  const here = recipients.filter((one) => !away.has(one.officialId));
  // An office whose every official is away is still told.
  return (here.length > 0 ? here : recipients).map((recipient): Addressed => ({ recipient, capacity: 'office' }));
}
