import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import type { ProcedureKind } from '../../procedures/procedure.ts';
import { seenCases, sightOf } from './find-sight.ts';

export interface CasesAsk {
  readonly isOpen?: boolean;
  readonly kind?: ProcedureKind;
  /** the proceedings that hang on this case */
  readonly mainCaseId?: string;
  readonly procedure?: string;
  readonly stage?: string;
  readonly regime?: string;
  readonly personId?: string;
  /** found by name before: only cases of these */
  readonly personIds?: readonly string[];
  /** exact, any letter case */
  readonly code?: string;
  readonly isSimulated?: boolean;
  readonly hasMissed?: boolean;
  readonly isHeldPastGround?: boolean;
  /** local dates, both included */
  readonly openedFrom?: string;
  readonly openedTo?: string;
  /** default: the latest opened first */
  readonly sort?: CaseSort;
  readonly order?: 'asc' | 'desc';
  /** of the last row before */
  readonly after?: string;
  readonly limit: number;
}

export const caseSorts = ['opened', 'due', 'code'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** A case as a list shows it. To an office that left, what came later is null. */
export interface CaseRow {
  readonly caseId: string;
  readonly code: string;
  readonly personId: string;
  readonly personKind: 'adult' | 'juvenile';
  readonly regime: string;
  readonly openedOn: string;
  readonly isSimulated: boolean;
  /** the reader left it: it reads what was recorded until then */
  readonly isFormer: boolean;
  readonly kind: ProcedureKind;
  readonly mainCaseId: string | null;
  readonly procedure: string | null;
  readonly stage: string | null;
  readonly version: number;
  readonly nextDueAt: string | null;
  readonly nextDuty: string | null;
  /** of the limit that is due next */
  readonly nextUnit: string | null;
  readonly nextConfidence: string | null;
  readonly nextDueDate: string | null;
  readonly nextStatus: 'running' | 'missed' | null;
  readonly nextNature: string | null;
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly missedCount: number | null;
  readonly isHeld: boolean | null;
  readonly isHeldPastGround: boolean | null;
  readonly closedOutcome: string | null;
  readonly closedAt: string | null;
}

export interface CasesPage {
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
}

interface Row extends Record<string, unknown> {
  case_id: string;
  code: string;
  person_id: string;
  person_kind: 'adult' | 'juvenile';
  regime: string;
  opened_on: string;
  is_simulated: boolean;
  kind: ProcedureKind;
  main_case_id: string | null;
  seen: number;
  version: number;
  procedure: string;
  stage: string;
  next_due_at: string | null;
  next_duty: string | null;
  next_unit: string | null;
  next_confidence: string | null;
  next_due_date: string | null;
  next_status: 'running' | 'missed' | null;
  next_nature: string | null;
  clock_offset_ms: number;
  missed_count: number;
  is_held: boolean;
  is_held_past_ground: boolean;
  closed_outcome: string | null;
  closed_at: string | null;
}

const columns = sql`c.case_id, c.code, c.person_id, c.person_kind, c.regime, c.opened_on::text as opened_on, c.is_simulated, c.kind, c.main_case_id, c.version, c.procedure, c.stage, c.next_due_at,
  c.next_duty, c.missed_count, c.is_held, c.is_held_past_ground, c.closed_outcome, c.closed_at,
  n.unit as next_unit, n.confidence as next_confidence, n.due_date as next_due_date, n.status as next_status, n.nature as next_nature, (select h.clock_offset_ms from legal_case h where h.id = c.case_id)::float8 as clock_offset_ms`;

/** The limit to look at first. */
const nextLimit = sql`left join lateral (select l.unit, l.confidence, l.due_date::text as due_date, l.status, l.nature from time_limit l
  where l.case_id = c.case_id and l.status in ('running', 'missed') and l.due_at = c.next_due_at and l.duty = c.next_duty limit 1) n on true`;

function toCaseRow(row: Row): CaseRow {
  const isFormer = row.seen < row.version;
  const now = <T>(value: T): T | null => (isFormer ? null : value);
  const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  return {
    caseId: row.case_id, code: row.code, personId: row.person_id, personKind: row.person_kind, regime: row.regime, openedOn: row.opened_on, isSimulated: row.is_simulated, isFormer, kind: row.kind, mainCaseId: row.main_case_id,
    version: isFormer ? row.seen : row.version, procedure: now(row.procedure), stage: now(row.stage), nextDueAt: now(iso(row.next_due_at)), nextDuty: now(row.next_duty),
    nextUnit: now(row.next_unit), nextConfidence: now(row.next_confidence), nextDueDate: now(row.next_due_date), nextStatus: now(row.next_status), nextNature: now(row.next_nature), clockOffsetMs: row.clock_offset_ms,
    missedCount: now(row.missed_count), isHeld: now(row.is_held), isHeldPastGround: now(row.is_held_past_ground), closedOutcome: now(row.closed_outcome), closedAt: now(iso(row.closed_at)),
  };
}

function matching(ask: CasesAsk): SQL {
  // Filters on the present state say nothing about a case the reader left.
  const parts: SQL[] = [sql`true`];
  const present = (condition: SQL) => parts.push(sql`(s.seq >= c.version and ${condition})`);
  if (ask.isOpen !== undefined) present(ask.isOpen ? sql`c.closed_at is null` : sql`c.closed_at is not null`);
  if (ask.procedure !== undefined) present(sql`c.procedure = ${ask.procedure}`);
  if (ask.stage !== undefined) present(sql`c.stage = ${ask.stage}`);
  if (ask.hasMissed !== undefined) present(ask.hasMissed ? sql`c.missed_count > 0` : sql`c.missed_count = 0`);
  if (ask.isHeldPastGround !== undefined) present(sql`c.is_held_past_ground = ${ask.isHeldPastGround}`);
  if (ask.kind !== undefined) parts.push(sql`c.kind = ${ask.kind}`);
  if (ask.mainCaseId !== undefined) parts.push(sql`c.main_case_id = ${ask.mainCaseId}`);
  if (ask.regime !== undefined) parts.push(sql`c.regime = ${ask.regime}`);
  if (ask.personId !== undefined) parts.push(sql`c.person_id in (select ${ask.personId}::uuid union select id from person where merged_into = ${ask.personId}::uuid)`);
  if (ask.personIds !== undefined) parts.push(sql`c.person_id = any(array(select jsonb_array_elements_text(${JSON.stringify(ask.personIds)}::jsonb)::uuid))`);
  if (ask.code !== undefined) parts.push(sql`c.code = upper(${ask.code})`);
  if (ask.isSimulated !== undefined) parts.push(sql`c.is_simulated = ${ask.isSimulated}`);
  if (ask.openedFrom !== undefined) parts.push(sql`c.opened_on >= ${ask.openedFrom}::date`);
  if (ask.openedTo !== undefined) parts.push(sql`c.opened_on <= ${ask.openedTo}::date`);
  return sql.join(parts, sql` and `);
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/** The reader's own cases in the order of their index, so that a page costs a page; what a grant opens is gathered whole. */
function orderedSight(reader: Reader, isAuditor: boolean, cursor: RegExpExecArray | null): SQL {
  const beyond = (columns: SQL) => (cursor === null ? sql`` : sql`and ${columns} < (${cursor[1]}::date, ${cursor[2]}::uuid)`);
  if (isAuditor)
    return sql`with ${seenCases(reader)}, s as (
      select x.case_id, c.opened_on, x.seq from seen x join case_current c on c.case_id = x.case_id where true ${beyond(sql`(c.opened_on, c.case_id)`)})`;
  return sql`with s as (
    select distinct on (o.opened_on, o.case_id) o.case_id, o.opened_on, coalesce(o.left_seq, 2147483647::int) as seq from case_office o
    where o.agency_id = ${reader.agencyId} ${beyond(sql`(o.opened_on, o.case_id)`)} order by o.opened_on desc, o.case_id desc, coalesce(o.left_seq, 2147483647::int) desc)`;
}

async function hasGrant(tx: Tx, reader: Reader): Promise<boolean> {
  const found = await tx.execute(sql`select from auditor_grant where official_id = ${reader.officialId} and ${reader.on}::date between in_force_from and in_force_to limit 1`);
  return found.rowCount === 1;
}

const lastOfAll = '9999-12-31T00:00:00Z';

interface SortKey {
  /** `seq`: up to which event the reader sees */
  readonly column: (seq: SQL) => SQL;
  readonly type: SQL;
  readonly of: (row: CaseRow) => string;
}

// What an office that left may not see, it may not sort by either: such a case stands where one without a date stands.
const sortKeys: Readonly<Record<CaseSort, SortKey>> = {
  opened: { column: () => sql`c.opened_on`, type: sql`date`, of: (row) => row.openedOn },
  due: { column: (seq) => sql`coalesce(case when ${seq} >= c.version then c.next_due_at end, ${lastOfAll}::timestamptz)`, type: sql`timestamptz`, of: (row) => row.nextDueAt ?? lastOfAll },
  code: { column: () => sql`c.code`, type: sql`text`, of: (row) => row.code },
};

function writeSortCursor(sort: CaseSort, order: string, row: CaseRow): string {
  return Buffer.from(JSON.stringify([sort, order, sortKeys[sort].of(row), row.caseId])).toString('base64url');
}

/** Key and case of the row before; null for a text that is no cursor of this order. */
function readSortCursor(text: string, sort: CaseSort, order: string): readonly [string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return null;
    const [ofSort, ofOrder, key, caseId] = parts as unknown[];
    if (ofSort !== sort || ofOrder !== order || typeof key !== 'string' || typeof caseId !== 'string' || !/^[0-9a-f-]{36}$/.test(caseId)) return null;
    return sort === 'code' || !Number.isNaN(Date.parse(key)) ? [key, caseId] : null;
  } catch {
    return null;
  }
}

/** A page in another order than that of the index, or of a few persons. */
async function listSorted(tx: Tx, reader: Reader, ask: CasesAsk, sort: CaseSort, order: 'asc' | 'desc'): Promise<CasesPage> {
  const cursor = ask.after === undefined ? null : readSortCursor(ask.after, sort, order);
  const { column: columnOf, type } = sortKeys[sort];
  const column = columnOf(sql`s.seq`);
  const beyond = cursor === null ? sql`` : sql`and (${column}, c.case_id) ${order === 'asc' ? sql`>` : sql`<`} (${cursor[0]}::${type}, ${cursor[1]}::uuid)`;
  const way = order === 'asc' ? sql`asc` : sql`desc`;
  const found = await tx.execute<Row>(sql`
    with ${seenCases(reader)}, page as (
      select c.case_id, s.seq from seen s join case_current c on c.case_id = s.case_id
      where ${matching(ask)} ${beyond} order by ${column} ${way}, c.case_id ${way} limit ${ask.limit + 1})
    select ${columns}, least(p.seq, c.version) as seen from page p join case_current c on c.case_id = p.case_id ${nextLimit}
    order by ${columnOf(sql`p.seq`)} ${way}, c.case_id ${way}`);
  const rows = found.rows.slice(0, ask.limit).map(toCaseRow);
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? writeSortCursor(sort, order, last) : null };
}

/** A page of the cases the reader may see, the latest opened first unless asked otherwise. A malformed cursor starts anew. */
export async function listCases(tx: Tx, reader: Reader, ask: CasesAsk): Promise<CasesPage> {
  const { sort = 'opened' } = ask;
  const order = ask.order ?? (sort === 'opened' ? 'desc' : 'asc');
  if (sort !== 'opened' || order !== 'desc' || ask.personIds !== undefined) return listSorted(tx, reader, ask, sort, order);
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  const found = await tx.execute<Row>(sql`
    ${orderedSight(reader, await hasGrant(tx, reader), cursor)}
    select ${columns}, least(s.seq, c.version) as seen from s join case_current c on c.case_id = s.case_id ${nextLimit}
    where ${matching(ask)} order by s.opened_on desc, s.case_id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit).map(toCaseRow);
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? `${last.openedOn}_${last.caseId}` : null };
}

/** One case as lists show it; null for none, and for one the reader may not see. */
export async function findCase(tx: Tx, reader: Reader, caseId: string): Promise<CaseRow | null> {
  const found = await tx.execute<Row>(sql`
    select ${columns}, least(s.seq, c.version) as seen from case_current c ${nextLimit} cross join lateral ${sightOf(sql`c.case_id`, reader)} as s(seq) where c.case_id = ${caseId} and s.seq is not null`);
  const row = found.rows[0];
  return row === undefined ? null : toCaseRow(row);
}
