import { sql } from 'drizzle-orm';
import type { AgencyKind } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';

/** An office by the commune it stands for, from–to: a code may name another commune from a day on. */
export interface LocalOffice {
  readonly communeCode: string;
  readonly agencyId: string;
  readonly kind: AgencyKind;
  /** local dates; null: since before the data begin, and still there */
  readonly from: string | null;
  readonly to: string | null;
}

/** Police and committee of communes, and, as long as there were any, police and labour office of the district that their police answered to. */
export async function listLocalOffices(tx: Tx, communeCodes: readonly string[]): Promise<LocalOffice[]> {
  if (communeCodes.length === 0) return [];
  const found = await tx.execute<LocalOffice & Record<string, unknown>>(sql`
    with own as (
      select commune_code, id, kind, in_force_from, in_force_to from agency
      where kind in ('communePolice', 'communeCommittee') and commune_code = any(array(select jsonb_array_elements_text(${JSON.stringify(communeCodes)}::jsonb)))
    ), district as (
      select o.commune_code, d.id, d.kind, d.district_code, greatest(o.in_force_from, s.in_force_from, d.in_force_from) as in_force_from, least(o.in_force_to, s.in_force_to, d.in_force_to) as in_force_to
      from own o join agency_superior s on s.agency_id = o.id join agency d on d.id = s.superior_id and d.kind = 'districtPolice' where o.kind = 'communePolice'
    ), labour as (
      select d.commune_code, l.id, l.kind, greatest(d.in_force_from, l.in_force_from) as in_force_from, least(d.in_force_to, l.in_force_to) as in_force_to
      from district d join agency l on l.kind = 'labourOffice' and l.district_code = d.district_code
    )
    select commune_code as "communeCode", id as "agencyId", kind, in_force_from::text as "from", in_force_to::text as "to"
    from (select * from own union all select commune_code, id, kind, in_force_from, in_force_to from district union all select * from labour) as one order by id`);
  return found.rows;
}
