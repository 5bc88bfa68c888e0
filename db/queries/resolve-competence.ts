import { sql, type SQL } from 'drizzle-orm';
import type { AgencyKind, AgencyLevel } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';
import { agencyColumns, agencyInForce, type AgencyRow } from './list-agencies.ts';

export interface CompetenceAsk {
  readonly kind: AgencyKind;
  /** of courts and procuracies */
  readonly level?: AgencyLevel;
  /** the place, by the code it bore on `codeOn` */
  readonly communeCode: string;
  /** local date the code was written; default: `on`. A code may name another place before and after 2025-07-01. */
  readonly codeOn?: string;
  /** local date the office must be competent on */
  readonly on: string;
}

export interface Competence {
  /** one: this is the office; none or several: a person chooses */
  readonly agencies: readonly AgencyRow[];
  /** the communes the place is on `on`; several for a split one, none where the map has no line */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** true where an area is demo data */
  readonly isDemo: boolean;
}

function placeOf(ask: CompetenceAsk): SQL {
  switch (ask.kind) {
    case 'communePolice':
    case 'communeCommittee':
    case 'clinic':
      return sql`a.commune_code = p.code`;
    case 'districtPolice':
    case 'labourOffice':
      return sql`a.district_code = p.district_code`;
    case 'provincialPolice':
    case 'facility':
      return sql`a.province_code = p.province_code`;
    case 'court':
    case 'procuracy':
      if (ask.level === 'provincial') return sql`a.province_code = p.province_code`;
      if (ask.level === 'district') return sql`a.district_code = p.district_code`;
      // Which communes a regional court serves is imported; where it was not, nobody guesses.
      return sql`exists (select from court_area r where r.agency_id = a.id and r.commune_code = p.code
        and (r.in_force_from is null or r.in_force_from <= ${ask.on}::date) and (r.in_force_to is null or r.in_force_to >= ${ask.on}::date))`;
    case 'centralPolice':
    case 'oversight':
    case 'operator':
      return sql`true`;
  }
}

/** Which office of a kind is competent for a place on a date. Never guesses: a split commune, a missing line or area leaves the choice to a person. */
export async function resolveCompetence(tx: Tx, ask: CompetenceAsk): Promise<Competence> {
  const codeOn = ask.codeOn ?? ask.on;
  const places = sql`places as (
    select c.code, c.name, c.district_code, c.province_code from commune c
    where (c.in_force_from is null or c.in_force_from <= ${ask.on}::date) and (c.in_force_to is null or c.in_force_to >= ${ask.on}::date)
      and c.code in (
        select o.code from commune o where o.code = ${ask.communeCode}
          and (o.in_force_from is null or o.in_force_from <= least(${codeOn}::date, ${ask.on}::date)) and (o.in_force_to is null or o.in_force_to >= greatest(${codeOn}::date, ${ask.on}::date))
        union
        select s.new_code from commune_succession s where s.old_code = ${ask.communeCode} and s.on_date > ${codeOn}::date and s.on_date <= ${ask.on}::date))`;
  const level = ask.level === undefined ? sql`` : sql`and a.level = ${ask.level}`;
  const found = await tx.execute<AgencyRow & Record<string, unknown>>(sql`
    with ${places} select distinct ${agencyColumns} from agency a join places p on ${placeOf(ask)} where a.kind = ${ask.kind} ${level} and ${agencyInForce(ask.on)} order by 1`);
  const communes = await tx.execute<{ code: string; name: string }>(sql`with ${places} select code, name from places order by code`);
  return { agencies: found.rows, communes: communes.rows, isDemo: found.rows.some((agency) => agency.isDemo) };
}
