import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { RecordedEvent } from '../procedures/case-event.ts';
import type { ActRequestRow } from './act-request.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Database, Tx } from './connect.ts';
import { nameStatement, runStatement } from './named-statements.ts';
import { legalCase } from './schema/index.ts';
import { readAsSystem } from './transaction.ts';

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

const caseColumns = sql`c.id, c.code, c.person_id as "personId", c.regime, c.person_kind as "personKind", c.version, c.head_hash as "headHash",
  c.clock_offset_ms::float8 as "clockOffsetMs", c.is_simulated as "isSimulated"`;

// Who waited for the lock sees the row that was locked, and the projections of before: those of another version are as good as none.
const sectionHashes = sql`coalesce((select cc.section_hashes from case_current cc where cc.case_id = c.id and cc.version = c.version), '{}') as "sectionHashes"`;

const lockStatement = nameStatement<'caseId', LockedCase>(sql`
  with c as (select * from legal_case where id = ${sql.placeholder('caseId')} for update) select ${caseColumns}, ${sectionHashes} from c`);
const headStatement = nameStatement<'caseId', LockedCase>(sql`select ${caseColumns}, ${sectionHashes} from legal_case c where c.id = ${sql.placeholder('caseId')}`);

/** Takes the case's row until the end of the transaction: one transaction at a time per case. Null when there is none. */
export async function lockCase(tx: Tx, caseId: string): Promise<LockedCase | null> {
  return (await runStatement(tx, lockStatement, { caseId })).rows[0] ?? null;
}

/** The same without the lock. */
export async function findCaseHead(tx: Tx, caseId: string): Promise<LockedCase | null> {
  return (await runStatement(tx, headStatement, { caseId })).rows[0] ?? null;
}

/** Of a request what its decision needs. */
export type RequestToDecide = Pick<ActRequestRow, 'id' | 'officialId' | 'agencyId' | 'caseId' | 'personId' | 'act' | 'bodyHash' | 'envelope' | 'bodyCiphertext' | 'status' | 'outcome'>;

export interface LockedRequest {
  readonly request: RequestToDecide;
  /** null before the first act */
  readonly found: LockedCase | null;
  /** the person's key, wrapped; null where it was destroyed */
  readonly wrappedKey: Buffer | null;
}

interface RequestRow extends Omit<LockedCase, 'id'> {
  readonly request: Omit<RequestToDecide, 'bodyCiphertext'>;
  readonly bodyCiphertext: Buffer;
  readonly wrappedKey: Buffer | null;
  readonly id: string | null;
}

const requestStatement = nameStatement<'requestId', RequestRow>(sql`
  with r as (select * from act_request where id = ${sql.placeholder('requestId')} for update),
  c as (select * from legal_case where id = (select case_id from r) for update)
  select json_build_object('id', r.id, 'officialId', r.official_id, 'agencyId', r.agency_id, 'caseId', r.case_id, 'personId', r.person_id, 'act', r.act, 'bodyHash', r.body_hash,
      'envelope', r.envelope, 'status', r.status, 'outcome', r.outcome) as request,
    r.body_ciphertext as "bodyCiphertext", k.wrapped_key as "wrappedKey", ${caseColumns}, ${sectionHashes}
  from r left join c on true left join person_key k on k.person_id = r.person_id`);

/**
 * Takes a request and then its case until the end of the transaction, in one statement, and reads the key of the person with it. A second attempt at the
 * same request waits for the first and finds what it decided. The request comes first: a case that is being opened has no row to lock yet.
 * @throws Error when there is no such request
 */
export async function lockRequestAndCase(tx: Tx, requestId: string): Promise<LockedRequest> {
  const [row] = (await runStatement(tx, requestStatement, { requestId })).rows;
  if (row === undefined) throw new Error(`no act request ${requestId}`);
  const { request, bodyCiphertext, wrappedKey, id, ...head } = row;
  return { request: { ...request, bodyCiphertext }, wrappedKey, found: id === null ? null : { id, ...head } };
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

const afterStatement = nameStatement<'caseId' | 'version', { readonly payload: string; readonly hash: Buffer }>(sql`
  select payload, hash from case_event where case_id = ${sql.placeholder('caseId')} and seq > ${sql.placeholder('version')} order by seq`);

/** Events after a version with their hashes, for one who folded those before: in the name of the product, its whole transaction in one packet. */
export async function readEventsAfter(database: Database, caseId: string, version: number): Promise<{ readonly event: RecordedEvent; readonly hash: Buffer }[]> {
  const rows = await readAsSystem(database, afterStatement, { caseId, version });
  return rows.map(({ payload, hash }) => ({ event: JSON.parse(payload) as RecordedEvent, hash }));
}

export interface Head {
  readonly version: number;
  readonly headHash: Buffer;
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
