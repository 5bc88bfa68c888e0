import { sql, type SQL } from 'drizzle-orm';
import type { AccessKind } from '../access-record.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

export interface GrantRow {
  readonly id: string;
  readonly provinceCode: string | null;
  readonly provinceName: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly grantedBy: string;
  readonly grantedByName: string | null;
}

/** The grants of an auditor, past and coming ones too, the one that ends last first. */
export async function listGrantsOf(tx: Tx, officialId: string): Promise<GrantRow[]> {
  const found = await tx.execute<GrantRow & Record<string, unknown>>(sql`
    select g.id, g.province_code as "provinceCode", (select p.name from province p where p.code = g.province_code order by p.in_force_from desc nulls last limit 1) as "provinceName",
      g.agency_id as "agencyId", a.name as "agencyName", g.purpose, g.in_force_from::text as "from", g.in_force_to::text as "to", g.granted_by as "grantedBy", o.name as "grantedByName"
    from auditor_grant g left join agency a on a.id = g.agency_id left join official o on o.id = g.granted_by
    where g.official_id = ${officialId} order by g.in_force_to desc, g.id`);
  return found.rows;
}

export interface AuditCounts {
  readonly cases: number;
  readonly open: number;
  readonly closed: number;
  readonly simulated: number;
  readonly events: number;
  readonly missed: number;
  readonly heldPastGround: number;
}

/** What lies inside the reader's sight, counted. */
export async function countSeen(tx: Tx, reader: Reader): Promise<AuditCounts> {
  const found = await tx.execute<AuditCounts & Record<string, unknown>>(sql`
    with ${seenCases(reader)}
    select count(*)::int as cases, count(*) filter (where c.closed_at is null)::int as open, count(*) filter (where c.closed_at is not null)::int as closed,
      count(*) filter (where c.is_simulated)::int as simulated, coalesce(sum(least(s.seq, c.version)), 0)::int as events,
      count(*) filter (where c.missed_count > 0)::int as missed, count(*) filter (where c.is_held_past_ground)::int as "heldPastGround"
    from seen s join case_current c on c.case_id = s.case_id`);
  return found.rows[0] ?? { cases: 0, open: 0, closed: 0, simulated: 0, events: 0, missed: 0, heldPastGround: 0 };
}

/** Ids of the cases in the reader's sight, the latest opened first. */
export async function listSeenIds(tx: Tx, reader: Reader, limit: number): Promise<{ readonly caseId: string; readonly code: string }[]> {
  const found = await tx.execute<{ caseId: string; code: string }>(sql`
    with ${seenCases(reader)} select c.case_id as "caseId", c.code from seen s join case_current c on c.case_id = s.case_id order by c.opened_on desc, c.case_id desc limit ${limit}`);
  return found.rows;
}

export interface LedgerCheckRow {
  readonly checkedAt: string;
  readonly cases: number;
  readonly events: number;
  readonly faults: readonly { readonly caseId: string | null; readonly code: string | null; readonly seq: number | null; readonly kind: string; readonly sentence: string }[];
}

/** The last check made for this official; null before the first. */
export async function findLastCheck(tx: Tx, officialId: string): Promise<LedgerCheckRow | null> {
  const found = await tx.execute<{ checked_at: string; cases: number; events: number; faults: LedgerCheckRow['faults'] }>(
    sql`select checked_at, cases, events, faults from ledger_check where official_id = ${officialId} order by id desc limit 1`,
  );
  const row = found.rows[0];
  return row === undefined ? null : { checkedAt: new Date(row.checked_at).toISOString(), cases: row.cases, events: row.events, faults: row.faults };
}

export interface AccessLogAsk {
  readonly caseId?: string;
  readonly officialId?: string;
  readonly kind?: AccessKind;
  /** local dates, both included */
  readonly from?: string;
  readonly to?: string;
  readonly afterId?: number;
  readonly limit: number;
}

export interface AccessLogRow {
  readonly id: number;
  readonly at: string;
  readonly officialId: string;
  readonly officialName: string | null;
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly kind: AccessKind;
  readonly caseId: string | null;
  readonly code: string | null;
  readonly subject: string | null;
  readonly requestId: string;
}

/** Looks inside an auditor's grant: at cases it covers, whoever looked, and by the offices it covers, whatever they looked at. The latest first. */
export async function listAccessLog(tx: Tx, reader: Reader, ask: AccessLogAsk): Promise<{ readonly rows: readonly AccessLogRow[]; readonly next: number | null }> {
  const parts: SQL[] = [sql`(r.case_id in (select case_id from seen) or r.agency_id in (select id from offices))`];
  if (ask.caseId !== undefined) parts.push(sql`r.case_id = ${ask.caseId}`);
  if (ask.officialId !== undefined) parts.push(sql`r.official_id = ${ask.officialId}`);
  if (ask.kind !== undefined) parts.push(sql`r.kind = ${ask.kind}`);
  if (ask.from !== undefined) parts.push(sql`r.at >= (${ask.from}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (ask.to !== undefined) parts.push(sql`r.at < (${ask.to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  if (ask.afterId !== undefined) parts.push(sql`r.id < ${ask.afterId}`);
  const found = await tx.execute<AccessLogRow & { at: string } & Record<string, unknown>>(sql`
    with ${seenCases(reader)}, offices as materialized (
      select a.id from agency a join auditor_grant g on g.agency_id = a.id or g.province_code = a.province_code
      where g.official_id = ${reader.officialId} and ${reader.on}::date between g.in_force_from and g.in_force_to)
    select r.id::float8 as id, r.at, r.official_id as "officialId", o.name as "officialName", r.agency_id as "agencyId", a.name as "agencyName", r.kind, r.case_id as "caseId", c.code, r.subject, r.request_id as "requestId"
    from access_record r left join official o on o.id = r.official_id left join agency a on a.id = r.agency_id left join case_current c on c.case_id = r.case_id
    where ${sql.join(parts, sql` and `)} order by r.id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit).map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  return { rows, next: found.rows.length > ask.limit ? (rows.at(-1)?.id ?? null) : null };
}
