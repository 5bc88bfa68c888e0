import { sql } from 'drizzle-orm';
import type { AgencyKind } from '../../law/competence.ts';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import { defaultPolicy, type LocalPolicy } from '../../procedures/local-policy.ts';
import type { AgencyFacts } from '../../procedures/procedure.ts';
import type { Tx } from '../connect.ts';

/** What perform() needs to know of the world: offices, working days and local habits. */
export interface PerformWorld {
  readonly agencies: ReadonlyMap<string, AgencyFacts>;
  readonly calendar: CalendarVersion;
  readonly policy: LocalPolicy;
}

/** Since before the data begin. */
const always = '0001-01-01';

/** The named offices as they stand on a local date, with their successors and superiors beside them. Unknown ids are left out. */
export async function loadAgencyFacts(tx: Tx, agencyIds: readonly string[], on: string): Promise<Map<string, AgencyFacts>> {
  const found = await tx.execute<{ id: string; kind: AgencyKind; from: string; to: string | null; superior: string | null; province: string | null; commune: string | null; successors: string[] }>(sql`
    with recursive asked as (
      select id from agency where id in (select jsonb_array_elements_text(${JSON.stringify([...new Set(agencyIds)])}::jsonb))
      union
      select s.new_id from asked join agency_succession s on s.old_id = asked.id
    ), superiors as (
      select u.agency_id, u.superior_id from agency_superior u
      where (u.in_force_from is null or u.in_force_from <= ${on}) and (u.in_force_to is null or u.in_force_to >= ${on})
    )
    select a.id, a.kind, coalesce(a.in_force_from::text, ${always}) as "from", a.in_force_to as "to", a.province_code as province, a.commune_code as commune,
      (select superior_id from superiors s where s.agency_id = a.id limit 1) as superior,
      coalesce((select json_agg(new_id order by new_id) from agency_succession s where s.old_id = a.id), '[]') as successors
    from agency a where a.id in (select id from asked) or a.id in (select superior_id from superiors where agency_id in (select id from asked))`);
  return new Map(
    found.rows.map((row) => [
      row.id,
      { agencyId: row.id, kind: row.kind, from: row.from, to: row.to, superiorId: row.superior, provinceCode: row.province, communeCode: row.commune, successorIds: row.successors },
    ]),
  );
}

/** The newest calendar published; the built-in one where none was entered. */
export async function loadCalendar(tx: Tx): Promise<CalendarVersion> {
  const found = await tx.execute<{ id: string }>(sql`select id from calendar_version order by published_on desc, id desc limit 1`);
  const id = found.rows[0]?.id;
  if (id === undefined || id === DEFAULT_CALENDAR.id) return DEFAULT_CALENDAR;
  const known = calendars.get(id);
  if (known !== undefined) return known;
  const read = await tx.execute<{ calendar: CalendarVersion }>(sql`select calendar from calendar_version where id = ${id}`);
  const calendar = read.rows[0]?.calendar ?? DEFAULT_CALENDAR;
  calendars.set(id, calendar);
  return calendar;
}

// A calendar once entered is never changed, so it is read once.
const calendars = new Map<string, CalendarVersion>();

/** Local habits of a province on a date: its own over those for all over the built-in ones. */
export async function loadPolicy(tx: Tx, provinceCode: string | null, on: string): Promise<LocalPolicy> {
  const found = await tx.execute<{ policy: Partial<LocalPolicy> }>(sql`
    select policy from (
      select distinct on (province_code) province_code, policy from local_policy
      where in_force_from <= ${on} and (province_code is null or province_code = ${provinceCode})
      order by province_code, in_force_from desc) as newest
    order by province_code nulls first`);
  return found.rows.reduce<LocalPolicy>((policy, row) => ({ ...policy, ...row.policy }), defaultPolicy);
}

export async function loadPerformWorld(tx: Tx, options: { readonly agencyIds: readonly string[]; readonly actingAgencyId: string; readonly on: string }): Promise<PerformWorld> {
  const agencies = await loadAgencyFacts(tx, [...options.agencyIds, options.actingAgencyId], options.on);
  const policy = await loadPolicy(tx, agencies.get(options.actingAgencyId)?.provinceCode ?? null, options.on);
  return { agencies, policy, calendar: await loadCalendar(tx) };
}
