import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { nameStatement, runStatement } from './named-statements.ts';
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

type Value = keyof NewActRequest;
const value = (name: Value) => sql.placeholder(name);

const storeStatement = nameStatement<Value>(sql`
  insert into act_request (id, official_id, agency_id, idempotency_key, case_id, person_id, act, body_hash, envelope, body_ciphertext, received_at, status)
  values (${value('id')}, ${value('officialId')}, ${value('agencyId')}, ${value('idempotencyKey')}, ${value('caseId')}, ${value('personId')}, ${value('act')}, ${value('bodyHash')},
    ${value('envelope')}::jsonb, ${value('bodyCiphertext')}, ${value('receivedAt')}, 'received')
  on conflict (official_id, idempotency_key) do nothing`);

/** The same, sent before this returns, for a key that was not there a moment ago. @returns false when it was stored meanwhile: then nothing is */
export async function sendActRequest(tx: Tx, request: NewActRequest): Promise<boolean> {
  return (await runStatement(tx, storeStatement, { ...request, envelope: JSON.stringify(request.envelope) })).rowCount === 1;
}

export async function findActRequest(tx: Tx, officialId: string, idempotencyKey: string): Promise<ActRequestRow | null> {
  const [row] = await tx.select().from(actRequest).where(and(eq(actRequest.officialId, officialId), eq(actRequest.idempotencyKey, idempotencyKey)));
  return row ?? null;
}

/** Temporal took it. Never moves a finished request back. */
export async function markActAccepted(tx: Tx, requestId: string, at: string): Promise<void> {
  await tx.update(actRequest).set({ status: 'accepted', acceptedAt: at }).where(and(eq(actRequest.id, requestId), eq(actRequest.status, 'received')));
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
