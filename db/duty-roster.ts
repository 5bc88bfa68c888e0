import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';

export interface DutyShift {
  readonly id: string;
  readonly officialId: string;
  readonly officialName: string;
  /** UTC instants; the end is exclusive */
  readonly startsAt: string;
  readonly endsAt: string;
}

interface ShiftRow extends Record<string, unknown> {
  id: string;
  official_id: string;
  name: string;
  starts_at: string;
  ends_at: string;
}

function toShift(row: ShiftRow): DutyShift {
  return { id: row.id, officialId: row.official_id, officialName: row.name, startsAt: new Date(row.starts_at).toISOString(), endsAt: new Date(row.ends_at).toISOString() };
}

/** Shifts of an office that touch a span, oldest first. */
export async function listShifts(tx: Tx, agencyId: string, from: string, to: string): Promise<DutyShift[]> {
  const found = await tx.execute<ShiftRow>(sql`
    select s.id, s.official_id, o.name, s.starts_at, s.ends_at from duty_shift s join official o on o.id = s.official_id
    where s.agency_id = ${agencyId} and s.struck_at is null and s.starts_at < ${to}::timestamptz and s.ends_at > ${from}::timestamptz order by s.starts_at, s.id`);
  return found.rows.map(toShift);
}

/** Who is on duty at an instant: by the roster, else whoever holds the position of duty officer that day; nobody: an empty list. */
export async function listOfficialsOnDuty(tx: Tx, agencyId: string, at: string): Promise<string[]> {
  const found = await tx.execute<{ official_id: string }>(sql`
    select distinct s.official_id from duty_shift s where s.agency_id = ${agencyId} and s.struck_at is null and s.starts_at <= ${at}::timestamptz and s.ends_at > ${at}::timestamptz`);
  if (found.rows.length > 0) return found.rows.map((row) => row.official_id);
  const held = await tx.execute<{ official_id: string }>(sql`
    select distinct p.official_id from official_position p where p.agency_id = ${agencyId} and p.position = 'dutyOfficer'
      and p.in_force_from <= (${at}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date and (p.in_force_to is null or p.in_force_to >= (${at}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date)`);
  return held.rows.map((row) => row.official_id);
}

export interface NewShift {
  readonly id: string;
  readonly officialId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Puts the shifts of a span in the place of those that begin in it; what is struck stays with who struck it. @returns how many were struck */
export async function replaceShifts(tx: Tx, roster: { readonly agencyId: string; readonly from: string; readonly to: string; readonly shifts: readonly NewShift[]; readonly by: string; readonly at: string }): Promise<number> {
  const struck = await tx.execute(sql`
    update duty_shift set struck_by = ${roster.by}, struck_at = ${roster.at} where agency_id = ${roster.agencyId} and struck_at is null and starts_at >= ${roster.from}::timestamptz and starts_at < ${roster.to}::timestamptz`);
  for (const shift of roster.shifts)
    await tx.execute(sql`
      insert into duty_shift (id, agency_id, official_id, starts_at, ends_at, entered_by, entered_at) values (${shift.id}, ${roster.agencyId}, ${shift.officialId}, ${shift.startsAt}, ${shift.endsAt}, ${roster.by}, ${roster.at})`);
  return struck.rowCount ?? 0;
}
