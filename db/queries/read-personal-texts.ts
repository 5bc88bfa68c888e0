import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { decryptText, openPersonKeys, type VaultKeys } from '../vault.ts';

/** The free text of a case's acts by text id; empty where the person was expunged. */
export async function readPersonalTexts(tx: Tx, keys: VaultKeys, caseId: string, personId: string): Promise<Map<string, Record<string, unknown>>> {
  const key = (await openPersonKeys(tx, keys, [personId])).get(personId);
  if (key === undefined) return new Map();
  const found = await tx.execute<{ id: string; ciphertext: Buffer }>(sql`select id, ciphertext from personal_text where case_id = ${caseId}`);
  return new Map(found.rows.map((row) => [row.id, JSON.parse(decryptText(key, `text:${row.id}`, row.ciphertext)) as Record<string, unknown>]));
}
