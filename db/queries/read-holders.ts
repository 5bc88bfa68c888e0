import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Names of the offices in each capacity of some cases now, by case and capacity; in the name of the reader. */
export async function readHolders(tx: Tx, caseIds: readonly string[]): Promise<Map<string, Map<string, string>>> {
  const holders = new Map<string, Map<string, string>>();
  if (caseIds.length === 0) return holders;
  const found = await tx.execute<{ case_id: string; role: string; name: string }>(sql`
    select o.case_id, o.role, a.name from case_office o join agency a on a.id = o.agency_id
    where o.in_force_to is null and o.case_id = any(array(select jsonb_array_elements_text(${JSON.stringify(caseIds)}::jsonb)::uuid))`);
  for (const { case_id: caseId, role, name } of found.rows) holders.set(caseId, (holders.get(caseId) ?? new Map<string, string>()).set(role, name));
  return holders;
}
