import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Notices of a case that nobody of the office they were raised for has opened. As the product itself: notices are each office's own. */
export async function countUndelivered(tx: Tx, caseId: string): Promise<number> {
  const found = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from notice n where n.case_id = ${caseId} and not exists (select from notice_read r where r.notice_id = n.id)`);
  return found.rows[0]?.count ?? 0;
}
