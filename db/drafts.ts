import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { draft, official } from './schema/index.ts';
import { decryptText, deriveAgencyKey, encryptText, type VaultKeys } from './vault.ts';

export interface DraftFacts {
  readonly id: string;
  readonly caseId: string | null;
  readonly act: string;
  /** rises with each save */
  readonly revision: number;
  readonly savedAt: string;
  /** when it was laid before the office, real instant; null: its official's own */
  readonly sharedAt: string | null;
}

export interface Draft extends DraftFacts {
  readonly content: unknown;
}

/** A draft laid before the office, with who wrote it. */
export interface OfficeDraft extends DraftFacts {
  readonly officialId: string;
  readonly officialName: string;
}

export interface DraftAsk {
  readonly officialId: string;
  readonly agencyId: string;
  /** null for a dossier not opened yet */
  readonly caseId: string | null;
  readonly act: string;
  readonly content: unknown;
  /** the revision the official saw; another one means that a second window saved meanwhile */
  readonly expectedRevision?: number;
  /** lays it before the office, or takes it back; absent: as it was */
  readonly isShared?: boolean;
  /** real instant, UTC */
  readonly at: string;
}

const facts = { id: draft.id, caseId: draft.caseId, act: draft.act, revision: draft.revision, savedAt: draft.savedAt, sharedAt: draft.sharedAt };

function ownerOf(officialId: string, caseId: string | null, act: string): string {
  return `draft:${officialId}:${caseId ?? 'new'}:${act}`;
}

/** Saves what an official typed: one draft per case and act. Null: another window saved a revision this one has not seen. */
export async function saveDraft(tx: Tx, keys: VaultKeys, ask: DraftAsk): Promise<DraftFacts | null> {
  const ciphertext = encryptText(deriveAgencyKey(keys, ask.agencyId), ownerOf(ask.officialId, ask.caseId, ask.act), JSON.stringify(ask.content));
  const shared = ask.isShared === undefined ? {} : { sharedAt: ask.isShared ? ask.at : null };
  const [saved] = await tx
    .insert(draft)
    .values({ id: randomUUID(), officialId: ask.officialId, agencyId: ask.agencyId, caseId: ask.caseId, act: ask.act, ciphertext, revision: 1, savedAt: ask.at, ...shared })
    .onConflictDoUpdate({
      target: [draft.officialId, draft.caseId, draft.act],
      set: { ciphertext, agencyId: ask.agencyId, revision: sql`${draft.revision} + 1`, savedAt: ask.at, ...shared },
      ...(ask.expectedRevision === undefined ? {} : { setWhere: eq(draft.revision, ask.expectedRevision) }),
    })
    .returning(facts);
  return saved ?? null;
}

/** The drafts of an official, the latest first, without their content. */
export async function listDrafts(tx: Tx, officialId: string): Promise<DraftFacts[]> {
  return tx.select(facts).from(draft).where(eq(draft.officialId, officialId)).orderBy(desc(draft.savedAt));
}

/** What the office laid before itself on a case, the latest first, without the content. */
export async function listOfficeDrafts(tx: Tx, agencyId: string, caseId: string): Promise<OfficeDraft[]> {
  return tx
    .select({ ...facts, officialId: draft.officialId, officialName: official.name })
    .from(draft).innerJoin(official, eq(official.id, draft.officialId))
    .where(and(eq(draft.caseId, caseId), eq(draft.agencyId, agencyId), isNotNull(draft.sharedAt)))
    .orderBy(desc(draft.savedAt));
}

function open(keys: VaultKeys, row: typeof draft.$inferSelect): Draft {
  const text = decryptText(deriveAgencyKey(keys, row.agencyId), ownerOf(row.officialId, row.caseId, row.act), row.ciphertext);
  return { id: row.id, caseId: row.caseId, act: row.act, revision: row.revision, savedAt: row.savedAt, sharedAt: row.sharedAt, content: JSON.parse(text) as unknown };
}

export async function readDraft(tx: Tx, keys: VaultKeys, officialId: string, id: string): Promise<Draft | null> {
  const [row] = await tx.select().from(draft).where(and(eq(draft.id, id), eq(draft.officialId, officialId)));
  return row === undefined ? null : open(keys, row);
}

/** A draft that a colleague of the office laid before it on this case. */
export async function readOfficeDraft(tx: Tx, keys: VaultKeys, agencyId: string, caseId: string, id: string): Promise<Draft | null> {
  const [row] = await tx.select().from(draft).where(and(eq(draft.id, id), eq(draft.caseId, caseId), eq(draft.agencyId, agencyId), isNotNull(draft.sharedAt)));
  return row === undefined ? null : open(keys, row);
}

/** Throws a draft away: one's own, or one laid before one's office. */
export async function deleteDraft(tx: Tx, { officialId, agencyId }: { readonly officialId: string; readonly agencyId: string }, id: string): Promise<boolean> {
  const isOwn = or(eq(draft.officialId, officialId), and(eq(draft.agencyId, agencyId), isNotNull(draft.sharedAt)));
  const gone = await tx.delete(draft).where(and(eq(draft.id, id), isOwn)).returning({ id: draft.id });
  return gone.length === 1;
}

/** The act was recorded: its draft has done its work. */
export async function deleteDraftOfAct(tx: Tx, officialId: string, caseId: string | null, act: string): Promise<void> {
  await tx.delete(draft).where(and(eq(draft.officialId, officialId), caseId === null ? sql`${draft.caseId} is null` : eq(draft.caseId, caseId), eq(draft.act, act)));
}
