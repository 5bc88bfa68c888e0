import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { decryptBytes, openPersonKey, type VaultKeys } from '../vault.ts';

export interface DocumentFileFacts {
  readonly documentId: string;
  /** state of the document it shows */
  readonly state: string;
  readonly size: number;
  /** of the file, hexadecimal */
  readonly sha256: string;
  readonly madeAt: string;
}

interface Row extends Record<string, unknown> {
  document_id: string;
  state: string;
  size: number;
  sha256: string;
  made_at: string;
}

function toFacts(row: Row): DocumentFileFacts {
  return { documentId: row.document_id, state: row.state, size: row.size, sha256: row.sha256, madeAt: new Date(row.made_at).toISOString() };
}

/** The files made of a case's documents, without opening them. */
export async function listDocumentFiles(tx: Tx, caseId: string): Promise<DocumentFileFacts[]> {
  const found = await tx.execute<Row>(sql`select document_id, state, size, encode(sha256, 'hex') as sha256, made_at from document_file where case_id = ${caseId} order by document_id, version`);
  return found.rows.map(toFacts);
}

/** The file of a document in one of the states, the first that is made; null where none is. @throws ExpungedError when the person was expunged */
export async function readDocumentFile(tx: Tx, keys: VaultKeys, caseId: string, documentId: string, states: readonly string[]): Promise<(DocumentFileFacts & { readonly content: Buffer }) | null> {
  const found = await tx.execute<Row & { ciphertext: Buffer; person_id: string }>(sql`
    select f.document_id, f.state, f.size, encode(f.sha256, 'hex') as sha256, f.made_at, f.ciphertext, f.person_id
    from document_file f join jsonb_array_elements_text(${JSON.stringify(states)}::jsonb) with ordinality as w(state, rank) on w.state = f.state
    where f.case_id = ${caseId} and f.document_id = ${documentId} order by w.rank limit 1`);
  const row = found.rows[0];
  if (row === undefined) return null;
  const key = await openPersonKey(tx, keys, row.person_id);
  return { ...toFacts(row), content: decryptBytes(key, `document:${caseId}:${documentId}:${row.state}`, row.ciphertext) };
}
