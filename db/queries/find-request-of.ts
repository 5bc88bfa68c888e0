import { and, eq, or } from 'drizzle-orm';
import type { ActRequestRow } from '../act-request.ts';
import type { Tx } from '../connect.ts';
import { actRequest } from '../schema/index.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A request of one official, by its id or by the key it was asked with; null for somebody else's. */
export async function findRequestOf(tx: Tx, officialId: string, idOrKey: string): Promise<ActRequestRow | null> {
  const byKey = eq(actRequest.idempotencyKey, idOrKey);
  const named = uuidPattern.test(idOrKey) ? or(eq(actRequest.id, idOrKey), byKey) : byKey;
  const rows = await tx.select().from(actRequest).where(and(eq(actRequest.officialId, officialId), named)).limit(2);
  return rows.find((row) => row.id === idOrKey) ?? rows[0] ?? null;
}
