import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { hashSyllable, plainName, type VaultKeys } from './vault.ts';

/** The syllables of a name as typed without accents: "Nguyễn Văn Ánh" is nguyen, van, anh. */
export function nameSyllables(name: string): string[] {
  return plainName(name).split(' ').filter((part) => part !== '');
}

/** Makes the keyed hashes of a standing name anew. As the product itself, in the transaction that writes the name. */
export async function indexName(tx: Tx, keys: VaultKeys, personId: string, fullName: string): Promise<void> {
  const hashes = JSON.stringify([...new Set(nameSyllables(fullName))].map((syllable) => hashSyllable(keys, syllable)));
  await tx.execute(sql`
    with gone as (delete from person_name_syllable where person_id = ${personId} and hash not in (select jsonb_array_elements_text(${hashes}::jsonb)))
    insert into person_name_syllable (person_id, hash) select ${personId}::uuid, jsonb_array_elements_text(${hashes}::jsonb) on conflict do nothing`);
}

/** True where every whole syllable of what was typed is in the name, and the last one begins one of its syllables. */
export function fitsName(fullName: string, typed: string): boolean {
  const own = nameSyllables(fullName);
  const asked = nameSyllables(typed);
  const last = asked.at(-1);
  if (last === undefined) return false;
  const rest = [...own];
  for (const syllable of asked.slice(0, -1)) {
    const index = rest.indexOf(syllable);
    if (index < 0) return false;
    rest.splice(index, 1);
  }
  return rest.some((syllable) => syllable.startsWith(last));
}
