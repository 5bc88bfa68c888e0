import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Simulated cases that share their time, this one among them: the main case first, then all that hangs on it. None for one that lives in real time. As the product itself. */
export async function listLinkedCases(tx: Tx, caseId: string): Promise<string[]> {
  const found = await tx.execute<{ case_id: string }>(sql`
    with root as (select coalesce(c.main_case_id, c.case_id) as id from case_current c where c.case_id = ${caseId})
    select c.case_id from case_current c join root r on c.case_id = r.id or c.main_case_id = r.id where c.is_simulated order by (c.main_case_id is not null), c.case_id`);
  return found.rows.map((row) => row.case_id);
}
