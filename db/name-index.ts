import { sql } from 'drizzle-orm';
import type { Database, Tx } from './connect.ts';
import { readNames } from './persons.ts';
import { asSystem } from './transaction.ts';
import { indexName } from './name-syllables.ts';
import type { VaultKeys } from './vault.ts';

const page = 200;

/** Indexes the names that stand without an index: those written before there was one. Safe to run again and at the same time. @returns how many */
export async function indexMissingNames(database: Database, keys: VaultKeys): Promise<number> {
  let afterId = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (;;) {
    const ids = await asSystem(database, async (tx) => {
      const found = await missing(tx, afterId);
      const names = await readNames(tx, keys, found);
      for (const [personId, { fullName }] of names) await indexName(tx, keys, personId, fullName);
      count += names.size;
      return found;
    });
    const last = ids.at(-1);
    if (last === undefined || ids.length < page) return count;
    afterId = last;
  }
}

async function missing(tx: Tx, afterId: string): Promise<string[]> {
  const found = await tx.execute<{ id: string }>(sql`
    select i.person_id as id from person_identity i where i.replaced_at is null and i.plain_name_hash is not null and i.person_id > ${afterId}::uuid
      and not exists (select from person_name_syllable s where s.person_id = i.person_id) order by i.person_id limit ${page}`);
  return found.rows.map((row) => row.id);
}
