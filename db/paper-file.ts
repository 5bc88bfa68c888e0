import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { sightOf } from './queries/find-sight.ts';
import { paperFileMovement } from './schema/index.ts';
import type { Reader } from './transaction.ts';

export interface PaperFileMove {
  readonly id: number;
  readonly kind: 'handedOver' | 'received' | 'shelved';
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string;
  /** room, cabinet, shelf */
  readonly place: string | null;
  readonly agencyId: string;
  readonly officialId: string;
  /** real instant, UTC */
  readonly at: string;
}

/** Where the file is after its last move: `onTheWay` until the office it was handed to says that it has it. */
export interface PaperFilePlace {
  readonly status: 'held' | 'onTheWay';
  readonly agencyId: string;
  readonly place: string | null;
  readonly since: string;
}

const everything = 2147483647;

/** The moves of a case's paper file, the latest first; to an office that left, those it took part in. */
export async function listPaperFileMoves(tx: Tx, reader: Reader, caseId: string): Promise<PaperFileMove[]> {
  const found = await tx.execute<{ id: number; kind: PaperFileMove['kind']; from_id: string | null; to_id: string; place: string | null; agency_id: string; official_id: string; at: string }>(sql`
    with sight as materialized (select ${sightOf(sql`${caseId}::uuid`, reader)} as seq)
    select m.id::float8 as id, m.kind, m.from_agency_id as from_id, m.to_agency_id as to_id, m.place, m.agency_id, m.official_id, m.at
    from sight s join paper_file_movement m on m.case_id = ${caseId}
    where s.seq = ${everything}::int or (s.seq is not null and ${reader.agencyId} in (m.agency_id, m.from_agency_id, m.to_agency_id)) order by m.id desc`);
  return found.rows.map((row) => ({
    id: row.id, kind: row.kind, fromAgencyId: row.from_id, toAgencyId: row.to_id, place: row.place, agencyId: row.agency_id, officialId: row.official_id, at: new Date(row.at).toISOString(),
  }));
}

/** Null where no move was recorded. */
export function placeAfter(moves: readonly PaperFileMove[]): PaperFilePlace | null {
  const [last] = moves;
  if (last === undefined) return null;
  return { status: last.kind === 'handedOver' ? 'onTheWay' : 'held', agencyId: last.toAgencyId, place: last.place, since: last.at };
}

/** One writer per paper file until the end of the transaction: a file is not handed to two offices at once. */
export async function lockPaperFile(tx: Tx, caseId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`paper-file:${caseId}`}, 0))`);
}

/** The move an official recorded under a key before; null for none. */
export async function findPaperFileMove(tx: Tx, officialId: string, key: string): Promise<(PaperFileMove & { readonly caseId: string }) | null> {
  const [row] = await tx.select().from(paperFileMovement).where(and(eq(paperFileMovement.officialId, officialId), eq(paperFileMovement.idempotencyKey, key)));
  return row ?? null;
}

export async function recordPaperFileMove(tx: Tx, move: Omit<PaperFileMove, 'id'> & { readonly caseId: string; readonly idempotencyKey: string }): Promise<void> {
  await tx.insert(paperFileMovement).values(move);
}
