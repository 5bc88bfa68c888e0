import { createHash, randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { upload } from './schema/index.ts';
import { decryptBytes, deriveAgencyKey, encryptBytes, openPersonKey, type VaultKeys } from './vault.ts';

export interface NewUpload {
  readonly officialId: string;
  readonly agencyId: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** null or absent where they could not be counted */
  readonly pages?: number | null;
  /** real instant, UTC */
  readonly at: string;
}

export type UploadFacts = Omit<typeof upload.$inferSelect, 'ciphertext'>;

export interface UploadedFile extends UploadFacts {
  readonly content: Buffer;
}

const facts = {
  id: upload.id, caseId: upload.caseId, personId: upload.personId, uploadedBy: upload.uploadedBy, agencyId: upload.agencyId, mediaType: upload.mediaType, size: upload.size,
  sha256: upload.sha256, pages: upload.pages, uploadedAt: upload.uploadedAt,
};

function ownerOf(id: string): string {
  return `upload:${id}`;
}

/** Stores a file before the act that names it, under a key of the office; type and size were checked by the caller. */
export async function storeUpload(tx: Tx, keys: VaultKeys, file: NewUpload): Promise<UploadFacts> {
  const id = randomUUID();
  const row = {
    id, caseId: null, personId: null, uploadedBy: file.officialId, agencyId: file.agencyId, mediaType: file.mediaType, size: file.content.length,
    sha256: createHash('sha256').update(file.content).digest('hex'), pages: file.pages ?? null, uploadedAt: file.at,
  };
  await tx.insert(upload).values({ ...row, ciphertext: encryptBytes(deriveAgencyKey(keys, file.agencyId), ownerOf(id), file.content) });
  return row;
}

export async function listCaseUploads(tx: Tx, caseId: string): Promise<UploadFacts[]> {
  return tx.select(facts).from(upload).where(eq(upload.caseId, caseId)).orderBy(upload.uploadedAt, upload.id);
}

/**
 * Ties files to a case: from now on they are under the person's key. As the product itself, in the transaction that records the act.
 * Files of that case stay as they are. @returns ids that do not exist, or belong to another office or case
 */
export async function attachUploads(
  tx: Tx, keys: VaultKeys, ids: readonly string[], to: { readonly caseId: string; readonly personId: string; readonly agencyId: string },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.select().from(upload).where(inArray(upload.id, [...ids])).for('update');
  const loose = rows.filter((row) => row.caseId === null && row.agencyId === to.agencyId);
  if (loose.length > 0) {
    const personKey = await openPersonKey(tx, keys, to.personId);
    for (const row of loose) {
      const content = decryptBytes(deriveAgencyKey(keys, row.agencyId), ownerOf(row.id), row.ciphertext);
      await tx.update(upload).set({ caseId: to.caseId, personId: to.personId, ciphertext: encryptBytes(personKey, ownerOf(row.id), content) }).where(eq(upload.id, row.id));
    }
  }
  const fine = new Set(rows.filter((row) => row.caseId === to.caseId || loose.includes(row)).map((row) => row.id));
  return ids.filter((id) => !fine.has(id));
}

/** Opens a file; null for none (or one the reader may not see). @throws ExpungedError when the person was expunged */
export async function readUpload(tx: Tx, keys: VaultKeys, id: string): Promise<UploadedFile | null> {
  const [row] = await tx.select().from(upload).where(eq(upload.id, id));
  if (row === undefined) return null;
  const key = row.personId === null ? deriveAgencyKey(keys, row.agencyId) : await openPersonKey(tx, keys, row.personId);
  const { ciphertext, ...known } = row;
  return { ...known, content: decryptBytes(key, ownerOf(id), ciphertext) };
}

/** Takes a file back that no act has named yet. */
export async function deleteLooseUpload(tx: Tx, id: string, officialId: string): Promise<boolean> {
  const gone = await tx.delete(upload).where(and(eq(upload.id, id), eq(upload.uploadedBy, officialId), isNull(upload.caseId))).returning({ id: upload.id });
  return gone.length === 1;
}
