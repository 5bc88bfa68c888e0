import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { fitsName, nameSyllables } from '../name-syllables.ts';
import { readNames } from '../persons.ts';
import type { Reader } from '../transaction.ts';
import { hashSyllable, type VaultKeys } from '../vault.ts';
import { seenCases } from './find-sight.ts';

/** Names that are opened for one search: whoever finds more must type more. */
const mostCandidates = 400;

/**
 * Persons of cases the reader may see, whose name holds the typed syllables, accents or not: every syllable but the last as a whole, the last one as
 * its beginning; a single syllable as a whole. Only keyed hashes of whole syllables are stored, since hashes of their beginnings would give names away;
 * the beginning is looked at in the opened names of those that fit so far. `isCut`: there were more than could be looked at.
 */
export async function findPersonsByName(tx: Tx, keys: VaultKeys, reader: Reader, typed: string): Promise<{ readonly personIds: readonly string[]; readonly isCut: boolean }> {
  const syllables = nameSyllables(typed);
  const whole = [...new Set(syllables.length > 1 ? syllables.slice(0, -1) : syllables)];
  if (whole.length === 0) return { personIds: [], isCut: false };
  const hashes = JSON.stringify(whole.map((syllable) => hashSyllable(keys, syllable)));
  const found = await tx.execute<{ person_id: string }>(sql`
    with ${seenCases(reader)}, wanted as materialized (select array(select jsonb_array_elements_text(${hashes}::jsonb)) as hashes)
    select c.person_id, max(c.opened_on) as latest from seen x join case_current c on c.case_id = x.case_id
    where (select count(*) from person_name_syllable s where s.person_id = c.person_id and s.hash = any((select hashes from wanted)::text[])) = ${whole.length}
    group by c.person_id order by latest desc, c.person_id limit ${mostCandidates + 1}`);
  const candidates = found.rows.slice(0, mostCandidates).map((row) => row.person_id);
  const names = await readNames(tx, keys, candidates);
  return { personIds: candidates.filter((id) => fitsName(names.get(id)?.fullName ?? '', typed)), isCut: found.rows.length > mostCandidates };
}
