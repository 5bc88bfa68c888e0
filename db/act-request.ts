import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { actRequest, wakeRecord } from './schema/index.ts';

export type ActRequestRow = typeof actRequest.$inferSelect;

export interface NewActRequest {
  readonly id: string;
  readonly officialId: string;
  readonly agencyId: string;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly personId: string;
  readonly act: string;
  /** sha256, hex, of the canonical JSON of the whole request */
  readonly bodyHash: string;
  /** no personal text */
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly bodyCiphertext: Buffer;
  /** UTC instant */
  readonly receivedAt: string;
}

export type StoredRequest =
  | { readonly kind: 'stored'; readonly request: ActRequestRow }
  /** the same key and body were asked before */
  | { readonly kind: 'known'; readonly request: ActRequestRow }
  /** the same key with another body */
  | { readonly kind: 'reused'; readonly request: ActRequestRow };

/** Stores a request once per official and key. */
export async function storeActRequest(tx: Tx, request: NewActRequest): Promise<StoredRequest> {
  const [stored] = await tx
    .insert(actRequest)
    .values({ ...request, envelope: { ...request.envelope }, status: 'received' })
    .onConflictDoNothing({ target: [actRequest.officialId, actRequest.idempotencyKey] })
    .returning();
  if (stored !== undefined) return { kind: 'stored', request: stored };
  const known = await findActRequest(tx, request.officialId, request.idempotencyKey);
  if (known === null) throw new Error('an act request vanished');
  return { kind: known.bodyHash === request.bodyHash ? 'known' : 'reused', request: known };
}

export async function findActRequest(tx: Tx, officialId: string, idempotencyKey: string): Promise<ActRequestRow | null> {
  const [row] = await tx.select().from(actRequest).where(and(eq(actRequest.officialId, officialId), eq(actRequest.idempotencyKey, idempotencyKey)));
  return row ?? null;
}

/** Locked until the transaction ends: a second attempt at the same request waits for the first and finds what it decided. @throws Error when there is none */
export async function lockActRequest(tx: Tx, requestId: string): Promise<ActRequestRow> {
  const [row] = await tx.select().from(actRequest).where(eq(actRequest.id, requestId)).for('update');
  if (row === undefined) throw new Error(`no act request ${requestId}`);
  return row;
}

/** Temporal took it. Never moves a finished request back. */
export async function markActAccepted(tx: Tx, requestId: string, at: string): Promise<void> {
  await tx.update(actRequest).set({ status: 'accepted', acceptedAt: at }).where(and(eq(actRequest.id, requestId), eq(actRequest.status, 'received')));
}

/** In the transaction that recorded it; `version` and `hash` are the case's head as it was answered. */
export async function markActRecorded(tx: Tx, requestId: string, at: string, outcome: unknown, head: { readonly version: number; readonly headHash: Buffer }): Promise<void> {
  await tx
    .update(actRequest)
    .set({ status: 'recorded', finishedAt: at, outcome, recordedVersion: head.version, recordedHash: head.headHash })
    .where(eq(actRequest.id, requestId));
}

export async function markActRefused(tx: Tx, requestId: string, at: string, outcome: unknown): Promise<void> {
  await tx
    .update(actRequest)
    .set({ status: 'refused', finishedAt: at, outcome })
    .where(and(eq(actRequest.id, requestId), sql`${actRequest.status} <> 'recorded'`));
}

/** Requests that Temporal never took, older than an instant: an operator's list, and what `recover` asks again. */
export async function listUnfinishedRequests(tx: Tx, before: string, limit = 100): Promise<ActRequestRow[]> {
  return tx
    .select()
    .from(actRequest)
    .where(and(sql`${actRequest.status} in ('received', 'accepted')`, sql`${actRequest.receivedAt} < ${before}`))
    .orderBy(actRequest.receivedAt)
    .limit(limit);
}

/** What an earlier run of the same wake answered, or null. */
export async function findWakeOutcome(tx: Tx, wakeId: string): Promise<unknown> {
  const [row] = await tx.select({ outcome: wakeRecord.outcome }).from(wakeRecord).where(eq(wakeRecord.wakeId, wakeId));
  return row?.outcome ?? null;
}

/** In the transaction of the wake; only for wakes that recorded something. */
export async function recordWakeOutcome(
  tx: Tx,
  wake: { readonly wakeId: string; readonly caseId: string; readonly outcome: unknown; readonly at: string; readonly head: { readonly version: number; readonly headHash: Buffer } },
): Promise<void> {
  await tx.insert(wakeRecord).values({
    wakeId: wake.wakeId, caseId: wake.caseId, outcome: wake.outcome, recordedVersion: wake.head.version, recordedHash: wake.head.headHash, recordedAt: wake.at,
  });
}
