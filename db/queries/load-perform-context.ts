import { sql } from 'drizzle-orm';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { Position } from '../../law/competence.ts';
import type { LocalPolicy } from '../../procedures/local-policy.ts';
import type { ActingOfficial, AgencyFacts } from '../../procedures/procedure.ts';
import type { Tx } from '../connect.ts';
import { nameStatement, runStatement } from '../named-statements.ts';

export interface PerformContextPieces {
  /** null where the official holds no position at that agency on that day */
  readonly official: ActingOfficial | null;
  readonly agencies: ReadonlyMap<string, AgencyFacts>;
  readonly calendar: CalendarVersion;
  /** what the province, or everybody, has set; the caller lays it over the defaults */
  readonly policy: Partial<LocalPolicy>;
  /** names of those offices */
  readonly agencyNames: ReadonlyMap<string, string>;
  /** of the files asked for, those that belong to the case already */
  readonly uploadsTied: ReadonlySet<string>;
  /** SHA-256 of the files asked for, by id */
  readonly uploadHashes: ReadonlyMap<string, string>;
}

export interface PerformContextAsk {
  /** null when the case is being opened */
  readonly caseId: string | null;
  /** null for what time alone brings about */
  readonly officialId: string | null;
  readonly agencyId: string | null;
  /** local date of the case's now */
  readonly on: string;
  /** agencies the body names */
  readonly namedAgencyIds?: readonly string[];
  /** files the act names */
  readonly uploadIds?: readonly string[];
}

interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyFacts['kind'];
  readonly from: string | null;
  readonly to: string | null;
  readonly superior: string | null;
  readonly province: string | null;
  readonly commune: string | null;
  readonly successors: readonly string[] | null;
}

interface ContextRow {
  agencies: readonly AgencyRow[] | null;
  positions: readonly { readonly position: Position; readonly prefix: string | null }[] | null;
  calendar_id: string | null;
  policies: readonly Partial<LocalPolicy>[] | null;
  uploads: readonly { readonly id: string; readonly sha256: string; readonly tied: boolean }[] | null;
}

// A calendar version never changes once entered, so it is parsed once.
const calendars = new Map<string, CalendarVersion>();

/** @throws Error when no calendar was entered at all */
export async function getCalendar(tx: Tx, id: string | null): Promise<CalendarVersion> {
  if (id === null) throw new Error('no working calendar was entered');
  const known = calendars.get(id);
  if (known !== undefined) return known;
  const found = await tx.execute<{ calendar: CalendarVersion }>(sql`select calendar from calendar_version where id = ${id}`);
  const calendar = found.rows[0]?.calendar;
  if (calendar === undefined) throw new Error(`no working calendar ${id}`);
  calendars.set(id, calendar);
  return calendar;
}

/** Before the data begin. */
const always = '0001-01-01';

function toFacts(row: AgencyRow): AgencyFacts {
  return {
    agencyId: row.id, kind: row.kind, from: row.from ?? always, to: row.to, superiorId: row.superior, provinceCode: row.province, communeCode: row.commune,
    successorIds: row.successors ?? [],
  };
}

type Value = 'caseId' | 'officialId' | 'agencyId' | 'on' | 'named' | 'uploadIds';
const value = (name: Value) => sql.placeholder(name);

// Ids go in as arrays: a join with a handful of ids of unknown number would read the whole country's offices.
const contextStatement = nameStatement<Value, ContextRow>(sql`
    with named as (
      select agency_id as id from case_office where case_id = ${value('caseId')}::uuid
      union select holder_agency_id from time_limit where case_id = ${value('caseId')}::uuid and holder_agency_id is not null
      union select value from jsonb_array_elements_text(${value('named')}::jsonb)
      -- Whoever opens a case may enter it for an office that it came after.
      union select y.old_id from agency_succession y where y.new_id = ${value('agencyId')}::text and ${value('caseId')}::uuid is null
    ), next as (
      select y.new_id as id from agency_succession y where y.old_id = any(array(select id from named))
    ), lasting as (
      -- An office may have ended twice: the district's on one day, its successor on another.
      select id from named union select id from next union select y.new_id from agency_succession y where y.old_id = any(array(select id from next))
    ), above as (
      select s.superior_id as id from agency_superior s where s.agency_id = any(array(select id from lasting))
    ), wanted as (
      select id from lasting union select id from above union select y.new_id from agency_succession y where y.old_id = any(array(select id from above))
    )
    select
      (select json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'from', a.in_force_from, 'to', a.in_force_to, 'province', a.province_code, 'commune', a.commune_code,
        'superior', (select s.superior_id from agency_superior s where s.agency_id = a.id and (s.in_force_from is null or s.in_force_from <= ${value('on')}::date)
          and (s.in_force_to is null or s.in_force_to >= least(${value('on')}::date, a.in_force_to)) order by s.in_force_from desc nulls last limit 1),
        'successors', (select json_agg(y.new_id order by y.new_id) from agency_succession y where y.old_id = a.id and y.on_date <= ${value('on')}::date)))
       from agency a where a.id = any(array(select id from wanted))) as agencies,
      (select json_agg(json_build_object('position', h.position, 'prefix', h.prefix)) from (
        select p.position, null::text as prefix from official_position p where p.official_id = ${value('officialId')}::text and p.agency_id = ${value('agencyId')}::text
          and p.in_force_from <= ${value('on')}::date and (p.in_force_to is null or p.in_force_to >= ${value('on')}::date)
        union all
        select d.position, d.prefix from delegation d where d.to_official_id = ${value('officialId')}::text and d.agency_id = ${value('agencyId')}::text and ${value('on')}::date between d.in_force_from and d.in_force_to
          and exists (select from official_position p where p.official_id = d.from_official_id and p.agency_id = d.agency_id and p.position = d.position
            and p.in_force_from <= ${value('on')}::date and (p.in_force_to is null or p.in_force_to >= ${value('on')}::date))
      ) as h) as positions,
      (select id from calendar_version order by published_on desc, id desc limit 1) as calendar_id,
      (select json_agg(l.policy order by l.province_code nulls first, l.in_force_from) from local_policy l
        where l.in_force_from <= ${value('on')}::date and (l.province_code is null or l.province_code in (
          select a.province_code from case_office o join agency a on a.id = o.agency_id where o.case_id = ${value('caseId')}::uuid and o.role = 'compilingOffice'
          union select a.province_code from agency a where a.id = ${value('agencyId')} and ${value('caseId')}::uuid is null))) as policies,
      (select json_agg(json_build_object('id', u.id, 'sha256', u.sha256, 'tied', u.case_id is not distinct from ${value('caseId')}::uuid and u.case_id is not null)) from upload u where u.id = any(${value('uploadIds')}::uuid[])) as uploads`);

/**
 * What perform() and performWake() must see of the world, in one statement: the case's offices, the agencies named, the acting one, their superiors
 * on that day (of an ended office: on its last) and successors; the positions that hold, delegations included; the calendar entered last; the local policy.
 */
export async function loadPerformContext(tx: Tx, ask: PerformContextAsk): Promise<PerformContextPieces> {
  const { caseId, officialId, agencyId, on } = ask;
  const named = JSON.stringify([...(ask.namedAgencyIds ?? []), ...(agencyId === null ? [] : [agencyId])]);
  const found = await runStatement(tx, contextStatement, { caseId, officialId, agencyId, on, named, uploadIds: `{${(ask.uploadIds ?? []).join(',')}}` });
  const row = found.rows[0];
  const positions = row?.positions ?? [];
  return {
    official: officialId === null || agencyId === null || positions.length === 0 ? null : { officialId, agencyId, positions },
    agencies: new Map((row?.agencies ?? []).map((one) => [one.id, toFacts(one)])),
    calendar: await getCalendar(tx, row?.calendar_id ?? null),
    policy: Object.assign({}, ...(row?.policies ?? [])) as Partial<LocalPolicy>,
    agencyNames: new Map((row?.agencies ?? []).map((one) => [one.id, one.name])),
    uploadsTied: new Set((row?.uploads ?? []).flatMap((one) => (one.tied ? [one.id] : []))),
    uploadHashes: new Map((row?.uploads ?? []).map((one) => [one.id, one.sha256])),
  };
}
