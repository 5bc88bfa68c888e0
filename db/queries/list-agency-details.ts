import { sql, type SQL } from 'drizzle-orm';
import type { AgencyKind } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';
import { agencyColumns, agencyInForce, type AgencyRow } from './list-agencies.ts';

export interface AgencyLink {
  readonly id: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AgencyDetails extends AgencyRow {
  readonly superiors: readonly AgencyLink[];
  /** `from`: the day it took over */
  readonly successors: readonly AgencyLink[];
  readonly predecessors: readonly AgencyLink[];
  readonly officials: number;
  readonly openCases: number;
}

export interface AgencyDetailsAsk {
  readonly id?: string;
  readonly kind?: AgencyKind;
  readonly text?: string;
  readonly provinceCode?: string;
  /** local date they exist on; absent: whenever */
  readonly on?: string;
  readonly isOnSystem?: boolean;
  readonly afterId?: string;
  readonly limit: number;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (letter) => `\\${letter}`);
}

/** Offices by id, with dated superiors, successors and predecessors, officials of today and open cases. */
export async function listAgencyDetails(tx: Tx, ask: AgencyDetailsAsk): Promise<AgencyDetails[]> {
  const parts: SQL[] = [sql`true`];
  if (ask.id !== undefined) parts.push(sql`a.id = ${ask.id}`);
  if (ask.kind !== undefined) parts.push(sql`a.kind = ${ask.kind}`);
  if (ask.text !== undefined) parts.push(sql`lower(a.name) like lower(${`%${escapeLike(ask.text.normalize('NFC'))}%`})`);
  if (ask.provinceCode !== undefined) parts.push(sql`a.province_code = ${ask.provinceCode}`);
  if (ask.on !== undefined) parts.push(agencyInForce(ask.on));
  if (ask.isOnSystem !== undefined) parts.push(sql`a.is_on_system = ${ask.isOnSystem}`);
  if (ask.afterId !== undefined) parts.push(sql`a.id > ${ask.afterId}`);
  const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
  const found = await tx.execute<AgencyDetails & Record<string, unknown>>(sql`
    with a as (select a.* from agency a where ${sql.join(parts, sql` and `)} order by a.id limit ${ask.limit})
    select ${agencyColumns},
      coalesce((select json_agg(json_build_object('id', s.superior_id, 'name', b.name, 'from', s.in_force_from, 'to', s.in_force_to) order by s.in_force_from desc nulls last) from agency_superior s join agency b on b.id = s.superior_id where s.agency_id = a.id), '[]'::json) as superiors,
      coalesce((select json_agg(json_build_object('id', y.new_id, 'name', b.name, 'from', y.on_date, 'to', null) order by y.new_id) from agency_succession y join agency b on b.id = y.new_id where y.old_id = a.id), '[]'::json) as successors,
      coalesce((select json_agg(json_build_object('id', y.old_id, 'name', b.name, 'from', y.on_date, 'to', null) order by y.old_id) from agency_succession y join agency b on b.id = y.old_id where y.new_id = a.id), '[]'::json) as predecessors,
      (select count(distinct p.official_id)::int from official_position p where p.agency_id = a.id and p.in_force_from <= ${today} and (p.in_force_to is null or p.in_force_to >= ${today})) as officials,
      (select count(distinct o.case_id)::int from case_office o join case_current c on c.case_id = o.case_id and c.closed_at is null where o.agency_id = a.id and o.left_seq is null) as "openCases"
    from a order by a.id`);
  return found.rows;
}
