import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** True where an office of the case has ended by the local date and this agency succeeds it, but the case still names the old one. As the product itself. */
export async function isUnrecordedSuccessor(tx: Tx, caseId: string, agencyId: string, on: string): Promise<boolean> {
  const found = await tx.execute(sql`
    select from case_office o join agency_succession y on y.old_id = o.agency_id and y.new_id = ${agencyId} and y.on_date <= ${on}::date
    join agency a on a.id = o.agency_id and a.in_force_to < ${on}::date where o.case_id = ${caseId} and o.in_force_to is null limit 1`);
  return found.rowCount === 1;
}
