import { sql } from 'drizzle-orm';
import type { Position } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

export interface OfficeOfficial {
  readonly officialId: string;
  readonly name: string;
  readonly positions: readonly Position[];
  /** work items of the office it took on */
  readonly workItems: number;
  /** last day of a leave that runs today, local date; null where it is here */
  readonly awayUntil: string | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  positions: readonly Position[];
  work_items: number;
  away_until: string | null;
}

/** Who holds a position of the reader's own office today, by name, with what each has in hand. */
export async function listOfficeOfficials(tx: Tx, reader: Reader): Promise<OfficeOfficial[]> {
  const found = await tx.execute<Row>(sql`
    select o.id, o.name, json_agg(distinct p.position) as positions,
      (select count(*)::int from work_assignment a join work_item w on w.case_id = a.case_id and w.item_id = a.item_id and w.agency_id = a.agency_id
        where a.official_id = o.id and a.agency_id = ${reader.agencyId}) as work_items,
      (select max(l.in_force_to)::text from official_leave l where l.official_id = o.id and l.agency_id = ${reader.agencyId} and l.ended_at is null
        and ${reader.on}::date between l.in_force_from and l.in_force_to) as away_until
    from official o join official_position p on p.official_id = o.id
    where p.agency_id = ${reader.agencyId} and p.in_force_from <= ${reader.on}::date and (p.in_force_to is null or p.in_force_to >= ${reader.on}::date)
      and (o.ended_on is null or o.ended_on >= ${reader.on}::date)
    group by o.id, o.name order by o.name, o.id`);
  return found.rows.map((row) => ({ officialId: row.id, name: row.name, positions: row.positions, workItems: row.work_items, awayUntil: row.away_until }));
}
