import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { administrationChange } from './schema/index.ts';

export type NewAdministrationChange = Omit<typeof administrationChange.$inferInsert, 'id'>;

/** Writes down who changed what in offices, officials, leave, rosters or calendars; in the transaction that changes it. */
export async function recordAdministrationChange(tx: Tx, change: NewAdministrationChange): Promise<void> {
  await tx.insert(administrationChange).values(change);
}

export interface Touched {
  readonly openCases: number;
  readonly workItems: number;
  readonly delegations: number;
}

interface Counts extends Record<string, unknown> {
  openCases: number;
  workItems: number;
  delegations: number;
}

/** The open work an official took on, at one office or all, and the delegations that rest on its positions from a date on. */
export async function countTouchedByOfficial(tx: Tx, officialId: string, from: string, agencyId?: string): Promise<Touched> {
  const at = agencyId === undefined ? sql`true` : sql`a.agency_id = ${agencyId}`;
  const found = await tx.execute<Counts>(sql`
    select count(distinct a.case_id)::int as "openCases", count(*)::int as "workItems",
      (select count(*)::int from delegation d where ${officialId} in (d.from_official_id, d.to_official_id) and d.in_force_to >= ${from}::date and ${agencyId === undefined ? sql`true` : sql`d.agency_id = ${agencyId}`}) as delegations
    from work_assignment a join work_item w on w.case_id = a.case_id and w.item_id = a.item_id and w.agency_id = a.agency_id where a.official_id = ${officialId} and ${at}`);
  return found.rows[0] ?? { openCases: 0, workItems: 0, delegations: 0 };
}

/** The open cases an office takes part in, the work that waits for it, and the delegations inside it from a date on. */
export async function countTouchedByAgency(tx: Tx, agencyId: string, from: string): Promise<Touched> {
  const found = await tx.execute<Counts>(sql`
    select (select count(distinct o.case_id)::int from case_office o join case_current c on c.case_id = o.case_id and c.closed_at is null where o.agency_id = ${agencyId} and o.left_seq is null) as "openCases",
      (select count(*)::int from work_item w where w.agency_id = ${agencyId}) as "workItems",
      (select count(*)::int from delegation d where d.agency_id = ${agencyId} and d.in_force_to >= ${from}::date) as delegations`);
  return found.rows[0] ?? { openCases: 0, workItems: 0, delegations: 0 };
}
