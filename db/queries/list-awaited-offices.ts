import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** One capacity of an open case whose office has ended and for which nobody has said yet who takes over. No person, no fact of the case. */
export interface AwaitedOffice {
  readonly caseId: string;
  readonly code: string;
  readonly role: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** last day of the office */
  readonly endedOn: string;
  /** who is asked; null: no office of the case nor above it is there */
  readonly askedAgencyId: string | null;
  readonly askedAgencyName: string | null;
  readonly since: string;
  /** still running for the capacity, and the nearest of their dates */
  readonly runningLimits: number;
  readonly nextDueDate: string | null;
  /** the offices that came after it by the map; several for a split place */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/** Cases that wait for a successor, the longest first. As the product itself: for administrators. */
export async function listAwaitedOffices(tx: Tx, limit: number): Promise<AwaitedOffice[]> {
  const found = await tx.execute<AwaitedOffice & Record<string, unknown>>(sql`
    select t.case_id as "caseId", c.code, t.subject as role, a.id as "agencyId", a.name as "agencyName", a.in_force_to::text as "endedOn",
      t.holder_agency_id as "askedAgencyId", h.name as "askedAgencyName", t.raised_at as since,
      (select count(*)::int from time_limit l where l.case_id = t.case_id and l.holder_role = t.subject and l.status in ('running', 'paused')) as "runningLimits",
      (select min(l.due_date)::text from time_limit l where l.case_id = t.case_id and l.holder_role = t.subject and l.status = 'running') as "nextDueDate",
      coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name) order by b.id) from agency_succession y join agency b on b.id = y.new_id where y.old_id = a.id), '[]'::json) as candidates
    from case_task t join case_current c on c.case_id = t.case_id and c.closed_at is null and not c.is_simulated
    join case_office o on o.case_id = t.case_id and o.role = t.subject and o.in_force_to is null join agency a on a.id = o.agency_id
    left join agency h on h.id = t.holder_agency_id
    where t.task = 'recordSuccession' and t.done_at is null order by t.raised_at, c.code limit ${limit}`);
  return found.rows.map((row) => ({ ...row, since: new Date(row.since).toISOString() }));
}
