import { sql } from 'drizzle-orm';
import type { RecordedEvent } from '../procedures/case-event.ts';
import type { Tx } from './connect.ts';
import { isDatabaseError } from './database-error.ts';
import { canonicalJson, chainHash, type Head, VersionConflict } from './ledger.ts';
import { nameStatement, runStatement } from './named-statements.ts';
import { type CaseProjection, currentColumns, currentJson, setCurrent } from './projection.ts';

/** What is written in the very statement that appends the events. */
export interface RecordedWith {
  /** the case's current row, and the change for listeners */
  readonly projection?: CaseProjection | undefined;
  /** the request that brought the events about, and its outcome; the row must be locked by this transaction */
  readonly request?: { readonly id: string; readonly outcome: unknown } | undefined;
  /** the wake that brought them about */
  readonly wake?: { readonly id: string; readonly outcome: unknown } | undefined;
  /** real instant, UTC, of the request's or the wake's end */
  readonly at?: string | undefined;
}

interface Chained {
  readonly head: Head;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

function chain(head: Head & { readonly id: string }, events: readonly RecordedEvent[]): Chained {
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
  return { head: { version, headHash }, rows };
}

type Value = 'caseId' | 'version' | 'hash' | 'oldVersion' | 'oldHash' | 'events' | 'current' | 'requestId' | 'wakeId' | 'outcome' | 'at';
const value = (name: Value) => sql.placeholder(name);

// Everything hangs on the head that moved: where it did not, nothing is written, and the division refuses the whole transaction,
// so that a commit sent along with it commits nothing.
const recordStatement = nameStatement<Value>(sql`
  with moved as (
    update legal_case set version = ${value('version')}::int, head_hash = ${value('hash')}::bytea
    where id = ${value('caseId')}::uuid and version = ${value('oldVersion')}::int and head_hash = ${value('oldHash')}::bytea returning id
  ), appended as (
    insert into case_event (case_id, seq, type, happened_at, recorded_at, recorded_by, request_id, payload, prev_hash, hash)
    select m.id, r.seq, r.type, r.happened_at, r.recorded_at, r.recorded_by, r.request_id, r.payload, r.prev_hash, r.hash
    from moved m cross join jsonb_to_recordset(${value('events')}::jsonb) as r(seq int, type text, happened_at timestamptz, recorded_at timestamptz, recorded_by text,
      request_id text, payload text, prev_hash bytea, hash bytea)
  ), given as (
    select c.* from moved m cross join jsonb_populate_record(null::case_current, ${value('current')}::jsonb) c where c.case_id = m.id
  ), projected as (
    insert into case_current (${currentColumns}) select ${currentColumns} from given on conflict (case_id) do update set ${setCurrent}
  ), told as (
    insert into case_change (case_id, version) select case_id, version from given
  ), answered as (
    update act_request set status = 'recorded', finished_at = ${value('at')}::timestamptz, outcome = ${value('outcome')}::jsonb,
      recorded_version = ${value('version')}::int, recorded_hash = ${value('hash')}::bytea
    where id = ${value('requestId')}::uuid and exists (select from moved)
  ), woken as (
    insert into wake_record (wake_id, case_id, outcome, recorded_version, recorded_hash, recorded_at)
    select ${value('wakeId')}::text, m.id, ${value('outcome')}::jsonb, ${value('version')}::int, ${value('hash')}::bytea, ${value('at')}::timestamptz
    from moved m where ${value('wakeId')}::text is not null
  )
  select 1 / count(*) as moved from moved`);

const divisionByZero = '22012';

export interface SentEvents {
  readonly head: Head;
  /** settles with the statement; may be given to the commit, since a head that moved refuses the transaction in the database */
  readonly written: Promise<void>;
}

/**
 * Appends events to a case, moves its head and writes what goes with it, in one statement, sent before this returns.
 * The events' `seq` must follow the head. `written` rejects with VersionConflict when the head moved. @throws Error when the events do not follow it
 */
export function sendEvents(tx: Tx, head: Head & { readonly id: string }, events: readonly RecordedEvent[], beside: RecordedWith = {}): SentEvents {
  const chained = chain(head, events);
  const { request, wake, projection } = beside;
  const outcome = request?.outcome ?? wake?.outcome;
  const written = runStatement(tx, recordStatement, {
    caseId: head.id, version: chained.head.version, hash: chained.head.headHash, oldVersion: head.version, oldHash: head.headHash, events: JSON.stringify(chained.rows),
    current: projection === undefined ? '{}' : currentJson(projection), requestId: request?.id ?? null, wakeId: wake?.id ?? null,
    outcome: outcome === undefined ? null : JSON.stringify(outcome), at: beside.at ?? null,
  }).then(
    () => undefined,
    (error: unknown) => {
      throw isDatabaseError(error, divisionByZero) ? new VersionConflict(head.id, head.version) : error;
    },
  );
  return { head: chained.head, written };
}

/** The same, waited for. */
export async function recordEvents(tx: Tx, head: Head & { readonly id: string }, events: readonly RecordedEvent[], beside: RecordedWith = {}): Promise<Head> {
  const sent = sendEvents(tx, head, events, beside);
  await sent.written;
  return sent.head;
}
