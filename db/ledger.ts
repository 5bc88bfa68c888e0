import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Tx } from './connect.ts';
import { caseCurrent, legalCase } from './schema/index.ts';

export { canonicalJson };

/** Where a chain begins. */
export const emptyHash = Buffer.alloc(32);

export function chainHash(previous: Buffer, payload: string): Buffer {
  return createHash('sha256').update(previous).update(payload, 'utf8').digest();
}

/** Thrown when somebody else recorded in between; nothing of this transaction may stay. */
export class VersionConflict extends Error {
  readonly caseId: string;
  readonly expected: number;

  constructor(caseId: string, expected: number) {
    super(`case ${caseId} is no longer at version ${expected}`);
    this.name = 'VersionConflict';
    this.caseId = caseId;
    this.expected = expected;
  }
}

export interface LockedCase {
  readonly id: string;
  readonly code: string;
  readonly personId: string;
  readonly regime: string;
  readonly personKind: 'adult' | 'juvenile';
  readonly version: number;
  readonly headHash: Buffer;
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
  /** of the projections as they stand, for writeCaseProjections; empty before the first act */
  readonly sectionHashes: Readonly<Record<string, string>>;
}

const caseColumns = {
  id: legalCase.id, code: legalCase.code, personId: legalCase.personId, regime: legalCase.regime, personKind: legalCase.personKind,
  version: legalCase.version, headHash: legalCase.headHash, clockOffsetMs: legalCase.clockOffsetMs, isSimulated: legalCase.isSimulated,
  sectionHashes: sql<Record<string, string>>`coalesce(${caseCurrent.sectionHashes}, '{}')`,
};

/** Takes the case's row until the end of the transaction: one transaction at a time per case. Null when there is none. */
export async function lockCase(tx: Tx, caseId: string): Promise<LockedCase | null> {
  const [row] = await tx.select(caseColumns).from(legalCase).leftJoin(caseCurrent, eq(caseCurrent.caseId, legalCase.id)).where(eq(legalCase.id, caseId)).for('update', { of: legalCase });
  return row ?? null;
}

/** The same without the lock. */
export async function findCaseHead(tx: Tx, caseId: string): Promise<LockedCase | null> {
  const [row] = await tx.select(caseColumns).from(legalCase).leftJoin(caseCurrent, eq(caseCurrent.caseId, legalCase.id)).where(eq(legalCase.id, caseId));
  return row ?? null;
}

export interface NewCase {
  readonly id: string;
  readonly code: string;
  readonly personId: string;
  readonly regime: string;
  readonly personKind: 'adult' | 'juvenile';
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
  /** UTC instant, case time */
  readonly createdAt: string;
}

/** Makes the case's row at version 0, locked by this transaction; asked again for the same id it locks the one that is there. */
export async function createCase(tx: Tx, row: NewCase): Promise<LockedCase> {
  await tx.insert(legalCase).values({ ...row, regime: row.regime as never, version: 0, headHash: emptyHash }).onConflictDoNothing({ target: legalCase.id });
  const locked = await lockCase(tx, row.id);
  if (locked === null) throw new Error(`case ${row.id} cannot be created`);
  return locked;
}

/** Events of a case in order. */
export async function readEvents(tx: Tx, caseId: string): Promise<RecordedEvent[]> {
  const rows = await tx.execute<{ payload: string }>(
    sql`select payload from case_event where case_id = ${caseId} order by seq`,
  );
  return rows.rows.map((row) => JSON.parse(row.payload) as RecordedEvent);
}

/** Events after a version, for a reader who folded the ones before. */
export async function readEventsAfter(tx: Tx, caseId: string, version: number): Promise<RecordedEvent[]> {
  const rows = await tx.execute<{ payload: string }>(sql`select payload from case_event where case_id = ${caseId} and seq > ${version} order by seq`);
  return rows.rows.map((row) => JSON.parse(row.payload) as RecordedEvent);
}

export interface Head {
  readonly version: number;
  readonly headHash: Buffer;
}

/**
 * Appends events to a case and moves its head, in one statement. The events' `seq` must follow the head.
 * @throws VersionConflict when the head moved, Error when the events do not follow it
 */
export async function appendEvents(tx: Tx, head: Head & { readonly id: string }, events: readonly RecordedEvent[]): Promise<Head> {
  let { version, headHash } = head;
  const rows = events.map((recorded) => {
    if (recorded.caseId !== head.id || recorded.seq !== version + 1) throw new Error(`event ${recorded.seq} of ${recorded.caseId} does not follow ${version} of ${head.id}`);
    const payload = canonicalJson(recorded);
    const prevHash = headHash;
    headHash = chainHash(prevHash, payload);
    version = recorded.seq;
    return {
      seq: recorded.seq, type: recorded.event.type, happened_at: recorded.happenedAt, recorded_at: recorded.recordedAt, recorded_by: recorded.recordedBy,
      request_id: recorded.requestId, payload, prev_hash: `\\x${prevHash.toString('hex')}`, hash: `\\x${headHash.toString('hex')}`,
    };
  });
  if (rows.length === 0) return { version, headHash };
  const result = await tx.execute(sql`
    with appended as (
      insert into case_event (case_id, seq, type, happened_at, recorded_at, recorded_by, request_id, payload, prev_hash, hash)
      select ${head.id}::uuid, r.seq, r.type, r.happened_at, r.recorded_at, r.recorded_by, r.request_id, r.payload, r.prev_hash, r.hash
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(seq int, type text, happened_at timestamptz, recorded_at timestamptz, recorded_by text,
        request_id text, payload text, prev_hash bytea, hash bytea)
    )
    update legal_case set version = ${version}, head_hash = ${headHash} where id = ${head.id} and version = ${head.version} and head_hash = ${head.headHash} returning id`);
  if (result.rowCount !== 1) throw new VersionConflict(head.id, head.version);
  return { version, headHash };
}

/** Moves the clock of a simulated case and the real instants of its work items with it. @returns the new offset, milliseconds */
export async function moveCaseClock(tx: Tx, caseId: string, byMs: number): Promise<number> {
  const moved = await tx.execute<{ offset: number }>(
    sql`update legal_case set clock_offset_ms = clock_offset_ms + ${byMs} where id = ${caseId} and is_simulated returning clock_offset_ms::float8 as offset`,
  );
  const offset = moved.rows[0]?.offset;
  if (offset === undefined) throw new Error(`case ${caseId} has no simulated clock`);
  await tx.execute(sql`update work_item set sort_at = sort_at - make_interval(secs => ${byMs / 1000}) where case_id = ${caseId} and sort_at < '9000-01-01'`);
  return offset;
}
