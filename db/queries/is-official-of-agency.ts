import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** True when the official holds a position of its own at the agency on a local date. */
export async function isOfficialOfAgency(tx: Tx, officialId: string, agencyId: string, on: string): Promise<boolean> {
  const found = await tx.execute(sql`
    select from official_position where official_id = ${officialId} and agency_id = ${agencyId} and in_force_from <= ${on}::date and (in_force_to is null or in_force_to >= ${on}::date) limit 1`);
  return found.rowCount === 1;
}
