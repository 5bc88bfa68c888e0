import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

/** How far an official may read in a case: number of the last event, or null where it may see nothing of it. */
export async function findSight(tx: Tx, caseId: string, reader: Reader): Promise<number | null> {
  const found = await tx.execute<{ until: number | null }>(sql`
    select max(seq) as until from (
      select coalesce(o.left_seq, 2147483647) as seq from case_office o where o.case_id = ${caseId} and o.agency_id = ${reader.agencyId}
      union all
      select 2147483647 from case_office o join agency a on a.id = o.agency_id
        join auditor_grant g on g.agency_id = o.agency_id or g.province_code = a.province_code
        where o.case_id = ${caseId} and g.official_id = ${reader.officialId} and ${reader.on}::date between g.in_force_from and g.in_force_to
    ) as ways`);
  return found.rows[0]?.until ?? null;
}
