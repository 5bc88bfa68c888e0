import { sql } from 'drizzle-orm';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { checkAnchors } from './anchor.ts';
import type { Database, Tx } from './connect.ts';
import { chainHash, emptyHash } from './ledger.ts';
import { asSystem } from './transaction.ts';

export type LedgerFaultKind =
  | 'entryMissing' // a gap in the numbers
  | 'entryEdited' // the stored bytes do not give the stored hash
  | 'entryMoved' // the entry's own case or number is another one
  | 'chainBroken' // it does not follow the entry before it
  | 'columnsDisagree' // the columns for queries say something else than the entry
  | 'headDisagrees' // the case's row names another last entry
  | 'truncated' // an outcome was answered, or an anchor made, for an entry that is no longer there
  | 'witnessDisagrees' // it is there with another hash
  | 'caseMissing'
  | 'textMissing'
  | 'textEdited'
  | 'anchorForged';

/** The first bad entry of a case. `sentence` is Vietnamese, for an auditor; it holds ids only. */
export interface LedgerFault {
  readonly caseId: string | null;
  readonly seq: number | null;
  readonly kind: LedgerFaultKind;
  readonly sentence: string;
}

export interface LedgerReport {
  readonly cases: number;
  readonly events: number;
  readonly anchors: number;
  /** one per case at most, and one per forged anchor */
  readonly faults: readonly LedgerFault[];
}

const sentences: Readonly<Record<LedgerFaultKind, string>> = {
  entryMissing: 'thiếu bút toán',
  entryEdited: 'nội dung bút toán đã bị sửa: mã băm không khớp',
  entryMoved: 'bút toán mang số hoặc mã hồ sơ khác với vị trí của nó',
  chainBroken: 'bút toán không nối tiếp bút toán liền trước',
  columnsDisagree: 'cột tra cứu không khớp với nội dung bút toán',
  headDisagrees: 'bút toán cuối không khớp với dòng hồ sơ',
  truncated: 'đã từng ghi nhận bút toán này nhưng nay không còn',
  witnessDisagrees: 'bút toán khác với kết quả đã trả lời hoặc mốc đã chốt',
  caseMissing: 'không còn dòng hồ sơ',
  textMissing: 'thiếu phần lời văn của bút toán',
  textEdited: 'phần lời văn của bút toán đã bị sửa',
  anchorForged: 'mốc đã chốt không đúng mã xác thực',
};

export function describeFault(kind: LedgerFaultKind, caseId: string | null, seq: number | null): LedgerFault {
  const place = [caseId === null ? null : `hồ sơ ${caseId}`, seq === null ? null : `số ${seq}`].filter((part) => part !== null).join(', ');
  return { caseId, seq, kind, sentence: place === '' ? sentences[kind] : `${place}: ${sentences[kind]}` };
}

interface EventRow extends Record<string, unknown> {
  case_id: string;
  seq: number;
  type: string;
  happened_at: string;
  recorded_at: string;
  recorded_by: string;
  request_id: string;
  payload: string;
  prev_hash: Buffer;
  hash: Buffer;
}

interface Witness {
  readonly version: number;
  readonly hash: Buffer;
}

function findEntryFault(row: EventRow, expectedSeq: number, previous: Buffer): { kind: LedgerFaultKind; recorded: RecordedEvent | null } | { kind: null; recorded: RecordedEvent } {
  if (row.seq !== expectedSeq) return { kind: 'entryMissing', recorded: null };
  if (!chainHash(row.prev_hash, row.payload).equals(row.hash)) return { kind: 'entryEdited', recorded: null };
  const recorded = JSON.parse(row.payload) as RecordedEvent;
  if (recorded.caseId !== row.case_id || recorded.seq !== row.seq) return { kind: 'entryMoved', recorded };
  if (!row.prev_hash.equals(previous)) return { kind: 'chainBroken', recorded };
  const isSame =
    recorded.event.type === row.type && recorded.recordedBy === row.recorded_by && recorded.requestId === row.request_id &&
    Date.parse(recorded.happenedAt) === Date.parse(row.happened_at) && Date.parse(recorded.recordedAt) === Date.parse(row.recorded_at);
  return isSame ? { kind: null, recorded } : { kind: 'columnsDisagree', recorded };
}

interface CaseEvidence {
  readonly caseId: string;
  readonly head: Witness | null;
  readonly rows: readonly EventRow[];
  readonly witnesses: readonly Witness[];
  /** of the ciphertexts, by text id: whether the stored bytes give the stored hash */
  readonly texts: ReadonlyMap<string, boolean>;
}

function findCaseFault(evidence: CaseEvidence): LedgerFault | null {
  const { caseId, head, rows } = evidence;
  let previous: Buffer = emptyHash;
  let seq = 0;
  for (const row of rows) {
    const { kind, recorded } = findEntryFault(row, seq + 1, previous);
    if (kind !== null) return describeFault(kind, caseId, kind === 'entryMissing' ? seq + 1 : row.seq);
    if (recorded.event.type === 'actRecorded' && recorded.event.personalTextId !== null) {
      const isWhole = evidence.texts.get(recorded.event.personalTextId);
      if (isWhole !== true) return describeFault(isWhole === undefined ? 'textMissing' : 'textEdited', caseId, row.seq);
    }
    previous = row.hash;
    seq = row.seq;
  }
  const lost = evidence.witnesses.filter((witness) => witness.version > seq).map((witness) => witness.version);
  if (head !== null && head.version > seq) lost.push(head.version);
  if (lost.length > 0) return describeFault('truncated', caseId, seq + 1);
  const wrong = evidence.witnesses.find((witness) => witness.version > 0 && rows[witness.version - 1]?.hash.equals(witness.hash) !== true);
  if (wrong !== undefined) return describeFault('witnessDisagrees', caseId, wrong.version);
  if (head === null) return describeFault('caseMissing', caseId, null);
  if (head.version !== seq || !head.hash.equals(previous)) return describeFault('headDisagrees', caseId, seq);
  return null;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

async function readEvidence(tx: Tx, ids: readonly string[]): Promise<CaseEvidence[]> {
  const list = sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const heads = await tx.execute<{ id: string; version: number; hash: Buffer }>(sql`select id, version, head_hash as hash from legal_case where id in ${list}`);
  const events = await tx.execute<EventRow>(
    sql`select case_id, seq, type, happened_at, recorded_at, recorded_by, request_id, payload, prev_hash, hash from case_event where case_id in ${list} order by case_id, seq`,
  );
  const witnesses = await tx.execute<{ case_id: string; version: number; hash: Buffer }>(sql`
    select case_id, recorded_version as version, recorded_hash as hash from act_request where case_id in ${list} and recorded_version is not null
    union all select case_id, recorded_version, recorded_hash from wake_record where case_id in ${list}
    union all select case_id, version, hash from ledger_anchor_case where case_id in ${list}`);
  const texts = await tx.execute<{ case_id: string; id: string; whole: boolean }>(
    sql`select case_id, id, sha256(ciphertext) = sha256 as whole from personal_text where case_id in ${list}`,
  );
  const headOf = new Map(heads.rows.map((row) => [row.id, { version: row.version, hash: row.hash }]));
  const eventsOf = groupBy(events.rows, (row) => row.case_id);
  const witnessesOf = groupBy(witnesses.rows, (row) => row.case_id);
  const textsOf = groupBy(texts.rows, (row) => row.case_id);
  return ids.map((caseId) => ({
    caseId, head: headOf.get(caseId) ?? null, rows: eventsOf.get(caseId) ?? [], witnesses: witnessesOf.get(caseId) ?? [],
    texts: new Map((textsOf.get(caseId) ?? []).map((text) => [text.id, text.whole])),
  }));
}

/** Checks the chain of one case against its head, the outcomes that were answered and the anchors. Null: nothing wrong. */
export async function verifyCase(tx: Tx, caseId: string): Promise<LedgerFault | null> {
  const [evidence] = await readEvidence(tx, [caseId]);
  return evidence === undefined ? null : findCaseFault(evidence);
}

/** The same for a handful of cases, in one snapshot of the caller's; how many entries were looked at, and the first fault of each that has one. */
export async function verifyCases(tx: Tx, caseIds: readonly string[]): Promise<{ readonly events: number; readonly faults: readonly LedgerFault[] }> {
  const evidences = caseIds.length === 0 ? [] : await readEvidence(tx, caseIds);
  return { events: evidences.reduce((sum, one) => sum + one.rows.length, 0), faults: evidences.flatMap((one) => findCaseFault(one) ?? []) };
}

const casesAtOnce = 50;

/** Every case that any table knows of: one removed whole leaves its outcomes or anchors behind. */
const knownCases = sql`
  select id from legal_case union select case_id from case_event union select case_id from act_request where recorded_version is not null
  union select case_id from wake_record union select case_id from ledger_anchor_case`;

/**
 * Checks every case, one batch per transaction, and the anchors' own chain.
 * `anchorKey` is the key anchors were signed with; without it their signatures are left unchecked.
 */
export async function verifyLedger(database: Database, anchorKey?: Buffer): Promise<LedgerReport> {
  const ids = await asSystem(database, (tx) => tx.execute<{ id: string }>(sql`select id from (${knownCases}) as known order by id`));
  const faults: LedgerFault[] = [];
  let events = 0;
  for (let start = 0; start < ids.rows.length; start += casesAtOnce) {
    const batch = ids.rows.slice(start, start + casesAtOnce).map((row) => row.id);
    // One snapshot per batch: an act recorded meanwhile must not look like a fault.
    const evidences = await asSystem(database, async (tx) => {
      await tx.execute(sql`set transaction isolation level repeatable read, read only`);
      return readEvidence(tx, batch);
    });
    for (const evidence of evidences) {
      events += evidence.rows.length;
      const fault = findCaseFault(evidence);
      if (fault !== null) faults.push(fault);
    }
  }
  const anchors = await asSystem(database, (tx) => checkAnchors(tx, anchorKey));
  for (const id of anchors.forged) faults.push({ ...describeFault('anchorForged', null, null), sentence: `mốc ${id}: ${sentences.anchorForged}` });
  return { cases: ids.rows.length, events, anchors: anchors.count, faults };
}

