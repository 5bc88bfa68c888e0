import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Names of offices by id; unknown ids are left out. */
export async function listAgencyNames(tx: Tx, agencyIds: readonly string[]): Promise<Map<string, string>> {
  if (agencyIds.length === 0) return new Map();
  const found = await tx.execute<{ id: string; name: string }>(sql`select id, name from agency where id = any(array(select jsonb_array_elements_text(${JSON.stringify(agencyIds)}::jsonb)))`);
  return new Map(found.rows.map((row) => [row.id, row.name]));
}
