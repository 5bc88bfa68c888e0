import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

export interface Change {
  readonly caseId: string;
  readonly version: number;
  /** to resume after this change */
  readonly cursor: string;
}

const cursorPattern = /^(\d+)\.(\d+)$/;

/**
 * Changes the reader may see after a cursor, in order. Only transactions below every running one are told: a later commit never slips
 * in under a cursor already given. A malformed cursor is answered as null: the caller starts from `readChangeCursor`.
 */
export async function listChanges(tx: Tx, reader: Reader, after: string, limit: number): Promise<Change[] | null> {
  const cursor = cursorPattern.exec(after);
  if (cursor === null) return null;
  const found = await tx.execute<{ tx_id: string; id: string; case_id: string; version: number }>(sql`
    with fresh as (
      select * from case_change where (tx_id, id) > (${cursor[1]}::xid8, ${cursor[2]}::bigint) and tx_id < pg_snapshot_xmin(pg_current_snapshot())
    ), ${seenCases(reader)}
    select f.tx_id::text as tx_id, f.id::text as id, f.case_id, f.version from fresh f join seen s on s.case_id = f.case_id and f.version <= s.seq
    order by f.tx_id, f.id limit ${limit}`);
  return found.rows.map((row) => ({ caseId: row.case_id, version: row.version, cursor: `${row.tx_id}.${row.id}` }));
}

/** The cursor of now: everything that commits later comes after it. */
export async function readChangeCursor(tx: Tx): Promise<string> {
  const found = await tx.execute<{ cursor: string }>(sql`select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text || '.' || ${'9223372036854775807'} as cursor`);
  return found.rows[0]?.cursor ?? '0.0';
}
