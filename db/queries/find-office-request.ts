import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** The case that an official of the office opened under a key, whoever of them it was; null for none. As the product itself. */
export async function findCaseOpenedBy(tx: Tx, agencyId: string, idempotencyKey: string): Promise<{ readonly caseId: string; readonly status: string } | null> {
  const found = await tx.execute<{ case_id: string; status: string }>(sql`
    select r.case_id, r.status from act_request r
    where r.official_id in (select p.official_id from official_position p where p.agency_id = ${agencyId}) and r.idempotency_key = ${idempotencyKey} and r.agency_id = ${agencyId} and r.status <> 'refused'
    order by r.received_at limit 1`);
  const [row] = found.rows;
  return row === undefined ? null : { caseId: row.case_id, status: row.status };
}
