import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { nameStatement, runStatement } from '../named-statements.ts';
import { type Reader, readAsSystem } from '../transaction.ts';
import { sightOf } from './find-sight.ts';

export interface Change {
  readonly caseId: string;
  readonly version: number;
  /** to resume after this change */
  readonly cursor: string;
}

const cursorPattern = /^(\d+)\.(\d+)$/;

const listStatement = nameStatement<keyof Reader | 'txId' | 'id' | 'limit', { readonly tx_id: string; readonly id: string; readonly case_id: string; readonly version: number }>(sql`
  select f.tx_id::text as tx_id, f.id::text as id, f.case_id, f.version from case_change f
  where (f.tx_id, f.id) > (${sql.placeholder('txId')}::xid8, ${sql.placeholder('id')}::bigint) and f.tx_id < pg_snapshot_xmin(pg_current_snapshot())
    and f.version <= ${sightOf(sql`f.case_id`, { officialId: sql.placeholder('officialId'), agencyId: sql.placeholder('agencyId'), on: sql.placeholder('on') })}
  order by f.tx_id, f.id limit ${sql.placeholder('limit')}::int`);

/**
 * Changes the reader may see after a cursor, in order. Only transactions below every running one are told: a later commit never slips
 * in under a cursor already given. A malformed cursor is answered as null: the caller starts from `readChangeCursor`. Looks at the changes, not at all
 * the cases of the reader, so it is cheap where little has changed.
 */
export async function listChanges(tx: Tx, reader: Reader, after: string, limit: number): Promise<Change[] | null> {
  const cursor = cursorPattern.exec(after);
  if (cursor === null) return null;
  const found = await runStatement(tx, listStatement, { ...reader, txId: cursor[1], id: cursor[2], limit });
  return found.rows.map((row) => ({ caseId: row.case_id, version: row.version, cursor: `${row.tx_id}.${row.id}` }));
}

/** What changed since a cursor, and whom it may concern. */
export interface FreshChanges {
  /** of the last change; null where nothing changed */
  readonly cursor: string | null;
  /** more has changed, and is told once older transactions have ended */
  readonly isHeldBack: boolean;
  /** offices that take part, or took part, in a case that changed, and superiors told of a limit missed in it */
  readonly agencyIds: readonly string[];
  /** officials with a grant to look beyond their office, past and coming too */
  readonly grantedIds: readonly string[];
}

const freshStatement = nameStatement<'txId' | 'id' | 'limit', { readonly cursor: string | null; readonly is_held_back: boolean; readonly agency_ids: readonly string[] | null; readonly granted_ids: readonly string[] | null }>(sql`
  with fresh as materialized (
    select tx_id, id, case_id from case_change where (tx_id, id) > (${sql.placeholder('txId')}::xid8, ${sql.placeholder('id')}::bigint)
      and tx_id < pg_snapshot_xmin(pg_current_snapshot()) order by tx_id, id limit ${sql.placeholder('limit')}::int
  )
  select (select f.tx_id::text || '.' || f.id::text from fresh f order by f.tx_id desc, f.id desc limit 1) as cursor,
    exists (select from case_change where (tx_id, id) > (${sql.placeholder('txId')}::xid8, ${sql.placeholder('id')}::bigint) and tx_id >= pg_snapshot_xmin(pg_current_snapshot())) as is_held_back,
    (select json_agg(one.agency_id) from (
      select o.agency_id from case_office o where o.case_id = any(array(select case_id from fresh))
      union select l.escalated_to from time_limit l where l.case_id = any(array(select case_id from fresh)) and l.status = 'missed' and l.escalated_to is not null
    ) as one) as agency_ids,
    (select json_agg(distinct g.official_id) from auditor_grant g where exists (select from fresh)) as granted_ids`);

/** One look for all who listen, in the name of the product: it tells nobody what changed, only who should look with rights of their own. */
export async function findFreshChanges(database: Database, after: string, limit: number): Promise<FreshChanges> {
  const cursor = cursorPattern.exec(after);
  if (cursor === null) throw new Error('a malformed cursor of changes');
  const [row] = await readAsSystem(database, freshStatement, { txId: cursor[1], id: cursor[2], limit });
  return { cursor: row?.cursor ?? null, isHeldBack: row?.is_held_back ?? false, agencyIds: row?.agency_ids ?? [], grantedIds: row?.granted_ids ?? [] };
}

/** True where the first cursor stands after the second. */
export function isCursorAfter(one: string, other: string): boolean {
  const [first, second] = [cursorPattern.exec(one), cursorPattern.exec(other)];
  if (first === null || second === null) return false;
  const [txId, otherTxId] = [BigInt(first[1] ?? 0), BigInt(second[1] ?? 0)];
  return txId === otherTxId ? BigInt(first[2] ?? 0) > BigInt(second[2] ?? 0) : txId > otherTxId;
}

/** The cursor of now: everything that commits later comes after it. */
export async function readChangeCursor(tx: Tx): Promise<string> {
  const found = await tx.execute<{ cursor: string }>(sql`select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text || '.' || ${'9223372036854775807'} as cursor`);
  return found.rows[0]?.cursor ?? '0.0';
}
