import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** `alarm`: of the highest rank, before all dates; `waiting`: paused, or without a date. */
export const workGroups = ['alarm', 'overdue', 'today', 'threeDays', 'later', 'waiting'] as const;
export type WorkGroup = (typeof workGroups)[number];

export interface WorklistAsk {
  readonly agencyId: string;
  /** only items this official took on, or nobody's (null) */
  readonly assignedTo?: string | null;
  readonly group?: WorkGroup;
  readonly kind?: 'limit' | 'task';
  /** duty or task */
  readonly name?: string;
  readonly procedure?: string;
  /** only of this case */
  readonly caseId?: string;
  /** local date of Việt Nam: only what is due on that day, real time as the list sorts it */
  readonly dueOn?: string;
  /** of the last row before */
  readonly after?: string;
  readonly limit: number;
  /** real instant, UTC */
  readonly now: string;
}

export interface WorklistRow {
  readonly caseId: string;
  readonly itemId: string;
  readonly kind: 'limit' | 'task';
  readonly role: string;
  /** duty or task */
  readonly name: string;
  readonly subject: string | null;
  readonly group: WorkGroup;
  readonly dueDate: string | null;
  /** case time */
  readonly dueAt: string | null;
  readonly nature: string | null;
  readonly confidence: string | null;
  readonly status: 'running' | 'paused' | 'missed' | 'lapsed' | 'open';
  readonly rank: number;
  readonly source: string | null;
  readonly code: string;
  readonly personId: string;
  readonly procedure: string;
  readonly stage: string;
  readonly assignedTo: string | null;
  readonly isSimulated: boolean;
  readonly clockOffsetMs: number;
}

export interface WorklistPage {
  readonly rows: readonly WorklistRow[];
  /** for `after`; null on the last page */
  readonly next: string | null;
}

const noDate = '9000-01-01T00:00:00Z';
const dayMs = 86_400_000;
const vietnamOffsetMs = 7 * 3_600_000;

/** End (exclusive) of the Việt Nam day `days` after the one of `now`. */
function endOfDay(now: string, days: number): string {
  const start = Math.floor((Date.parse(now) + vietnamOffsetMs) / dayMs) * dayMs - vietnamOffsetMs;
  return new Date(start + (days + 1) * dayMs).toISOString();
}

/** Inferred, or set by a person: once its date has passed it is for today, and nobody is late. */
const isExpected = sql`(w.kind = 'limit' and w.confidence in ('I', '?'))`;

// A limit ends at 24:00 of its day, which is the first instant of the next: hence "up to and including" at the upper bounds.
function inGroup(group: WorkGroup, now: string): SQL {
  switch (group) {
    case 'alarm':
      return sql`w.urgency = 0`;
    case 'overdue':
      return sql`w.urgency = 1 and w.sort_at <= ${now} and not ${isExpected}`;
    case 'today':
      return sql`w.urgency = 1 and w.sort_at <= ${endOfDay(now, 0)} and (w.sort_at > ${now} or ${isExpected})`;
    case 'threeDays':
      return sql`w.urgency = 1 and w.sort_at > ${endOfDay(now, 0)} and w.sort_at <= ${endOfDay(now, 3)}`;
    case 'later':
      return sql`w.urgency = 1 and w.sort_at > ${endOfDay(now, 3)} and w.sort_at < ${noDate}`;
    case 'waiting':
      return sql`w.urgency = 1 and w.sort_at >= ${noDate}`;
  }
}

function groupOf({ urgency, sort_at: sortAt, kind, confidence }: Pick<ItemRow, 'urgency' | 'sort_at' | 'kind' | 'confidence'>, now: string): WorkGroup {
  if (urgency === 0) return 'alarm';
  const at = new Date(sortAt).toISOString();
  if (at >= new Date(noDate).toISOString()) return 'waiting';
  if (at <= now) return kind === 'limit' && (confidence === 'I' || confidence === '?') ? 'today' : 'overdue';
  if (at <= endOfDay(now, 0)) return 'today';
  return at <= endOfDay(now, 3) ? 'threeDays' : 'later';
}

function writeCursor(row: { urgency: number; sort_at: string; case_id: string; item_id: string }): string {
  return Buffer.from(JSON.stringify([row.urgency, new Date(row.sort_at).toISOString(), row.case_id, row.item_id])).toString('base64url');
}

/** Null for a text that is no cursor of ours. */
function readCursor(text: string): readonly [number, string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 4) return null;
    const [urgency, sortAt, caseId, itemId] = parts as unknown[];
    if (typeof urgency !== 'number' || typeof sortAt !== 'string' || Number.isNaN(Date.parse(sortAt)) || typeof caseId !== 'string' || !/^[0-9a-f-]{36}$/.test(caseId) || typeof itemId !== 'string') return null;
    return [urgency, sortAt, caseId, itemId];
  } catch {
    return null;
  }
}

function matching(ask: WorklistAsk): SQL {
  const parts: SQL[] = [sql`w.agency_id = ${ask.agencyId}`];
  if (ask.group !== undefined) parts.push(inGroup(ask.group, ask.now));
  if (ask.kind !== undefined) parts.push(sql`w.kind = ${ask.kind}`);
  if (ask.name !== undefined) parts.push(sql`w.name = ${ask.name}`);
  if (ask.caseId !== undefined) parts.push(sql`w.case_id = ${ask.caseId}`);
  if (ask.procedure !== undefined) parts.push(sql`w.procedure = ${ask.procedure}`);
  // The day that ends at 24:00 counts, as in the calendar of the work.
  if (ask.dueOn !== undefined) parts.push(sql`w.sort_at > (${ask.dueOn}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh' and w.sort_at <= (${ask.dueOn}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  const mine = sql`select from work_assignment a where a.case_id = w.case_id and a.item_id = w.item_id and a.agency_id = w.agency_id`;
  if (ask.assignedTo === null) parts.push(sql`not exists (${mine})`);
  else if (ask.assignedTo !== undefined) parts.push(sql`exists (${mine} and a.official_id = ${ask.assignedTo})`);
  return sql.join(parts, sql` and `);
}

interface ItemRow extends Record<string, unknown> {
  case_id: string;
  item_id: string;
  kind: 'limit' | 'task';
  role: string;
  name: string;
  subject: string | null;
  urgency: number;
  sort_at: string;
  due_date: string | null;
  due_at: string | null;
  nature: string | null;
  confidence: string | null;
  status: WorklistRow['status'];
  rank: number;
  source: string | null;
  code: string;
  person_id: string;
  procedure: string;
  stage: string;
  official_id: string | null;
  is_simulated: boolean;
  clock_offset_ms: number;
}

/** A page of what waits for an office, the most urgent first. A malformed cursor starts anew. Rights: the items of the reader's own office only. */
export async function listWorklist(tx: Tx, ask: WorklistAsk): Promise<WorklistPage> {
  const cursor = ask.after === undefined ? null : readCursor(ask.after);
  const beyond = cursor === null ? sql`` : sql`and (w.urgency, w.sort_at, w.case_id, w.item_id) > (${cursor[0]}::smallint, ${cursor[1]}::timestamptz, ${cursor[2]}::uuid, ${cursor[3]})`;
  const found = await tx.execute<ItemRow>(sql`
    with page as (
      select w.* from work_item w where ${matching(ask)} ${beyond}
      order by w.urgency, w.sort_at, w.case_id, w.item_id limit ${ask.limit + 1}
    )
    select p.*, p.due_date::text as due_date, a.official_id, c.is_simulated, c.clock_offset_ms::float8 as clock_offset_ms
    from page p join legal_case c on c.id = p.case_id
    left join work_assignment a on a.case_id = p.case_id and a.item_id = p.item_id and a.agency_id = p.agency_id
    order by p.urgency, p.sort_at, p.case_id, p.item_id`);
  const rows = found.rows.slice(0, ask.limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => ({
      caseId: row.case_id, itemId: row.item_id, kind: row.kind, role: row.role, name: row.name, subject: row.subject, group: groupOf(row, ask.now),
      dueDate: row.due_date, dueAt: row.due_at === null ? null : new Date(row.due_at).toISOString(), nature: row.nature, confidence: row.confidence, status: row.status,
      rank: row.rank, source: row.source, code: row.code, personId: row.person_id, procedure: row.procedure, stage: row.stage, assignedTo: row.official_id,
      isSimulated: row.is_simulated, clockOffsetMs: row.clock_offset_ms,
    })),
    next: found.rows.length > ask.limit && last !== undefined ? writeCursor(last) : null,
  };
}

/** How many items wait, by group; the same filters, without the page. */
export async function countWorklist(tx: Tx, ask: Omit<WorklistAsk, 'group' | 'after' | 'limit'>): Promise<Readonly<Record<WorkGroup, number>>> {
  const counts = sql.join(workGroups.map((group) => sql`count(*) filter (where ${inGroup(group, ask.now)})::int as ${sql.identifier(group)}`), sql`, `);
  const found = await tx.execute<Record<WorkGroup, number>>(sql`select ${counts} from work_item w where ${matching({ ...ask, limit: 0 })}`);
  const row = found.rows[0];
  return { alarm: row?.alarm ?? 0, overdue: row?.overdue ?? 0, today: row?.today ?? 0, threeDays: row?.threeDays ?? 0, later: row?.later ?? 0, waiting: row?.waiting ?? 0 };
}
