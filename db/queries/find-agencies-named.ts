import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Offices by id or by whole name, letter case aside. */
export async function findAgenciesNamed(tx: Tx, idsOrNames: readonly string[]): Promise<{ readonly id: string; readonly name: string }[]> {
  if (idsOrNames.length === 0) return [];
  const found = await tx.execute<{ id: string; name: string }>(sql`
    with wanted as (select jsonb_array_elements_text(${JSON.stringify(idsOrNames)}::jsonb) as text)
    select a.id, a.name from agency a where a.id in (select text from wanted) or lower(a.name) in (select lower(text) from wanted) order by a.id`);
  return found.rows;
}
