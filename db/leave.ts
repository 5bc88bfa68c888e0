import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';

export interface Leave {
  readonly id: string;
  readonly officialId: string;
  readonly officialName: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly substituteId: string;
  readonly substituteName: string;
  /** local dates, both included */
  readonly from: string;
  readonly to: string;
  readonly paperNumber: string | null;
  /** real instants; null: not yet */
  readonly handedOverAt: string | null;
  readonly endedAt: string | null;
  /** work items it moved */
  readonly moved: number;
}

interface LeaveRow extends Record<string, unknown> {
  handedOverAt: string | null;
  endedAt: string | null;
}

const columns = sql`l.id, l.official_id as "officialId", o.name as "officialName", l.agency_id as "agencyId", a.name as "agencyName", l.substitute_id as "substituteId", s.name as "substituteName",
  l.in_force_from::text as "from", l.in_force_to::text as "to", l.paper_number as "paperNumber", l.handed_over_at as "handedOverAt", l.ended_at as "endedAt", (select count(*)::int from leave_handover h where h.leave_id = l.id) as moved`;
const tables = sql`official_leave l join official o on o.id = l.official_id join official s on s.id = l.substitute_id join agency a on a.id = l.agency_id`;

function toLeave(row: LeaveRow): Leave {
  const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  return { ...(row as unknown as Leave), handedOverAt: iso(row.handedOverAt), endedAt: iso(row.endedAt) };
}

/** Leave of an office, or of all, the latest first; without `isOver` only what is still to come or under way. */
export async function listLeave(tx: Tx, ask: { readonly agencyId?: string; readonly includeOver: boolean; readonly limit: number }): Promise<Leave[]> {
  const found = await tx.execute<LeaveRow>(sql`
    select ${columns} from ${tables} where ${ask.agencyId === undefined ? sql`true` : sql`l.agency_id = ${ask.agencyId}`} and ${ask.includeOver ? sql`true` : sql`l.ended_at is null`}
    order by l.in_force_from desc, l.id limit ${ask.limit}`);
  return found.rows.map(toLeave);
}

/** One leave, locked; null for none. */
export async function lockLeave(tx: Tx, id: string): Promise<Leave | null> {
  const found = await tx.execute<LeaveRow>(sql`select ${columns} from ${tables} where l.id = ${id} for update of l`);
  const row = found.rows[0];
  return row === undefined ? null : toLeave(row);
}

/** Moves what the absent one has taken on to the substitute, and keeps which items that were. @returns how many */
export async function handOver(tx: Tx, leave: Pick<Leave, 'id' | 'officialId' | 'substituteId' | 'agencyId'>, at: string): Promise<number> {
  const moved = await tx.execute(sql`
    with moved as (
      update work_assignment w set official_id = ${leave.substituteId}, assigned_at = ${at}
      from work_item i where i.case_id = w.case_id and i.item_id = w.item_id and i.agency_id = w.agency_id and w.official_id = ${leave.officialId} and w.agency_id = ${leave.agencyId} returning w.case_id, w.item_id
    ) insert into leave_handover (leave_id, case_id, item_id, moved_at) select ${leave.id}::uuid, case_id, item_id, ${at}::timestamptz from moved on conflict do nothing`);
  await tx.execute(sql`update official_leave set handed_over_at = coalesce(handed_over_at, ${at}) where id = ${leave.id}`);
  return moved.rowCount ?? 0;
}

/** Gives back what the substitute still has of what the leave moved, and ends the leave. @returns how many came back */
export async function giveBack(tx: Tx, leave: Pick<Leave, 'id' | 'officialId' | 'substituteId' | 'agencyId'>, by: string, at: string): Promise<number> {
  const back = await tx.execute(sql`
    update work_assignment w set official_id = ${leave.officialId}, assigned_at = ${at} from leave_handover h
    where h.leave_id = ${leave.id} and h.case_id = w.case_id and h.item_id = w.item_id and w.agency_id = ${leave.agencyId} and w.official_id = ${leave.substituteId}`);
  await tx.execute(sql`update official_leave set ended_at = ${at}, ended_by = ${by} where id = ${leave.id} and ended_at is null`);
  return back.rowCount ?? 0;
}

/** Leave that has begun and not been handed over, and leave whose last day is past: what a sweep has to do on a local date. */
export async function listDueLeave(tx: Tx, today: string): Promise<{ readonly begun: Leave[]; readonly over: Leave[] }> {
  const begun = await tx.execute<LeaveRow>(sql`select ${columns} from ${tables} where l.ended_at is null and l.in_force_from <= ${today}::date and l.in_force_to >= ${today}::date`);
  const over = await tx.execute<LeaveRow>(sql`select ${columns} from ${tables} where l.ended_at is null and l.in_force_to < ${today}::date`);
  return { begun: begun.rows.map(toLeave), over: over.rows.map(toLeave) };
}

/** Who stands in for an official of an office on a local date, through a chain of substitutes; the official itself where nobody does. */
export async function findSubstitute(tx: Tx, officialId: string, agencyId: string, on: string): Promise<string> {
  const found = await tx.execute<{ substitute: string }>(sql`
    with recursive chain as (
      select ${officialId}::text as id, 0 as step
      union all
      select l.substitute_id, c.step + 1 from chain c join official_leave l on l.official_id = c.id and l.agency_id = ${agencyId} and l.ended_at is null and l.in_force_from <= ${on}::date and l.in_force_to >= ${on}::date where c.step < 5
    ) select id as substitute from chain order by step desc limit 1`);
  return found.rows[0]?.substitute ?? officialId;
}

/** Officials of an office who are away on a local date. */
export async function listAway(tx: Tx, agencyId: string, on: string): Promise<ReadonlySet<string>> {
  const found = await tx.execute<{ id: string }>(sql`select official_id as id from official_leave where agency_id = ${agencyId} and ended_at is null and in_force_from <= ${on}::date and in_force_to >= ${on}::date`);
  return new Set(found.rows.map((row) => row.id));
}
