import { type Placeholder, sql, type SQL } from 'drizzle-orm';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

/** The sight of one who sees every event. */
export const seesEverything = 2147483647;

/**
 * The first wall, in the SQL of every read: up to which event the reader may see a case; null for one it may not see.
 * An office that takes part sees all; one that left sees what was recorded until then; an auditor what a grant of that day covers;
 * the superior that was told of a missed limit sees all for as long as it is missed.
 */
export function sightOf(caseId: SQL, reader: Readonly<Record<keyof Reader, string | Placeholder>>): SQL {
  return sql`(select max(sight.seq) from (
    select coalesce(o.left_seq, ${seesEverything}::int) as seq from case_office o where o.case_id = ${caseId} and o.agency_id = ${reader.agencyId}
    union all
    select ${seesEverything}::int from auditor_grant g join case_office o on o.case_id = ${caseId} join agency a on a.id = o.agency_id
    where g.official_id = ${reader.officialId} and ${reader.on}::date between g.in_force_from and g.in_force_to
      and (g.agency_id = o.agency_id or g.province_code = a.province_code)
    union all
    select ${seesEverything}::int from time_limit l where l.case_id = ${caseId} and l.escalated_to = ${reader.agencyId} and l.status = 'missed'
  ) as sight)`;
}

/** Every case the reader may see, with the last event of it: `seen(case_id, seq)`, for lists. */
export function seenCases(reader: Reader): SQL {
  return sql`seen as (
    select case_id, max(seq) as seq from (
      select o.case_id, coalesce(o.left_seq, ${seesEverything}::int) as seq from case_office o where o.agency_id = ${reader.agencyId}
      union all
      select o.case_id, ${seesEverything}::int from auditor_grant g join agency a on g.agency_id = a.id or g.province_code = a.province_code join case_office o on o.agency_id = a.id
      where g.official_id = ${reader.officialId} and ${reader.on}::date between g.in_force_from and g.in_force_to
      union all
      select l.case_id, ${seesEverything}::int from time_limit l where l.escalated_to = ${reader.agencyId} and l.status = 'missed'
    ) as ways group by case_id)`;
}

/** The last event of the case that the reader may see; null for none. */
export async function findSight(tx: Tx, caseId: string, reader: Reader): Promise<number | null> {
  const found = await tx.execute<{ seq: number | null }>(sql`select ${sightOf(sql`${caseId}::uuid`, reader)} as seq`);
  return found.rows[0]?.seq ?? null;
}

export interface SeenEvents {
  /** the last event of the case that the reader may see */
  readonly seesUntil: number;
  readonly events: readonly RecordedEvent[];
}

/** What the reader may see of a case's ledger; null for a case it may not see at all. */
export async function readSeenEvents(tx: Tx, caseId: string, reader: Reader): Promise<SeenEvents | null> {
  const found = await tx.execute<{ seq: number | null; payload: string | null }>(sql`
    with sight as materialized (select ${sightOf(sql`${caseId}::uuid`, reader)} as seq)
    select s.seq, e.payload from sight s left join case_event e on e.case_id = ${caseId} and e.seq <= s.seq order by e.seq`);
  const seesUntil = found.rows[0]?.seq ?? null;
  if (seesUntil === null) return null;
  return { seesUntil, events: found.rows.flatMap(({ payload }) => (payload === null ? [] : [JSON.parse(payload) as RecordedEvent])) };
}
