import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Names of officials by id; unknown ids ("system") are left out. */
export async function listOfficialNames(tx: Tx, officialIds: readonly string[]): Promise<Map<string, string>> {
  if (officialIds.length === 0) return new Map();
  const found = await tx.execute<{ id: string; name: string }>(sql`select id, name from official where id = any(array(select jsonb_array_elements_text(${JSON.stringify([...new Set(officialIds)])}::jsonb)))`);
  return new Map(found.rows.map((row) => [row.id, row.name]));
}
