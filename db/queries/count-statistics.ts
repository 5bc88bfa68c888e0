import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

/** Why a duty is late, as far as the records tell. */
export const lateCauses = ['officeNotOnSystem', 'personAway', 'noPlace', 'forceMajeure', 'notRecorded'] as const;
export type LateCause = (typeof lateCauses)[number];

/** What is counted: the same parts make the numbers and the list behind each of them. */
export interface CountedAsk {
  /** the instant of the cut; null: now, each case in its own time */
  readonly cutAt: string | null;
  /** real now, UTC */
  readonly now: string;
  readonly withSimulated: boolean;
}

export interface CountedFilter {
  readonly procedure?: string;
  readonly stage?: string;
  /** of the office that compiles */
  readonly agencyId?: string;
  readonly isOverdue?: boolean;
  readonly duty?: string;
  readonly holderAgencyId?: string;
  readonly cause?: LateCause;
}

/**
 * Cases of the main path: what hangs on one, or stands by itself, is no second person under the measure.
 * `counted(case_id, code, person_id, …, procedure, stage, agency_id, cut)`: cases open at the cut that the reader sees whole, and `late(case_id, limit_id, duty, holder_agency_id, cause)`:
 * their duties that were late then. A past cut asks what had happened by then, as it is known now.
 */
function countedCases(reader: Reader, { cutAt, now, withSimulated }: CountedAsk): SQL {
  const cut = cutAt === null ? sql`${now}::timestamptz + l.clock_offset_ms * interval '1 millisecond'` : sql`${cutAt}::timestamptz`;
  const entered = sql`(select e.payload::jsonb -> 'event' as event from case_event e where e.case_id = c.case_id and e.type in ('caseOpened', 'stageEntered', 'procedureEntered') and e.happened_at <= ${cut} order by e.seq desc limit 1)`;
  const place = cutAt === null ? sql`c.procedure, c.stage` : sql`p.event ->> 'procedure' as procedure, p.event ->> 'stage' as stage`;
  const status = cutAt === null ? sql`t.status = 'missed'` : sql`t.due_at <= b.cut and (t.status = 'missed' or (t.status = 'met' and t.met_at > b.cut))`;
  return sql`${seenCases(reader)}, counted as materialized (
    select c.case_id, c.code, c.person_id, c.person_kind, c.regime, c.opened_on, c.is_simulated, ${place}, ${cut} as cut,
      (select o.agency_id from case_office o where o.case_id = c.case_id and o.role = 'compilingOffice' order by o.position desc limit 1) as agency_id
    from seen s join case_current c on c.case_id = s.case_id join legal_case l on l.id = c.case_id
    ${cutAt === null ? sql`` : sql`cross join lateral ${entered} p`}
    where s.seq >= c.version and c.kind = 'main' and c.opened_at <= ${cut} and (c.closed_at is null or c.closed_at > ${cut}) and (${withSimulated} or not c.is_simulated)
  ), late as materialized (
    select b.case_id, t.limit_id, t.duty, t.holder_role, t.holder_agency_id,
      case when a.is_on_system is false then 'officeNotOnSystem' when b.stage in ('fugitive', 'absconded', 'imprisoned') then 'personAway' when b.stage = 'facilityFull' then 'noPlace'
        when b.stage = 'forceMajeure' then 'forceMajeure' else 'notRecorded' end as cause
    from counted b join time_limit t on t.case_id = b.case_id left join agency a on a.id = t.holder_agency_id
    where t.nature = 'duty' and t.confidence in ('T', 'S') and ${status}
  )`;
}

export interface StageCount {
  readonly procedure: string;
  readonly stage: string;
  readonly cases: number;
}

export interface LateCount {
  /** the duty, holder or cause; null for a holder that is not known */
  readonly of: string | null;
  readonly cases: number;
  readonly limits: number;
}

export interface AgencyCount {
  readonly agencyId: string;
  readonly open: number;
  readonly overdue: number;
}

export interface Statistics {
  readonly open: number;
  readonly overdueCases: number;
  readonly overdueLimits: number;
  readonly stages: readonly StageCount[];
  readonly byDuty: readonly LateCount[];
  readonly byHolder: readonly LateCount[];
  readonly byCause: readonly LateCount[];
  readonly agencies: readonly AgencyCount[];
}

/** Every number of the dashboard in one statement, over the cases the reader sees whole. */
export async function countStatistics(tx: Tx, reader: Reader, ask: CountedAsk): Promise<Statistics> {
  const late = (key: SQL) => sql`(select coalesce(json_agg(json_build_object('of', k, 'cases', cases, 'limits', limits) order by limits desc, k), '[]'::json)
    from (select ${key} as k, count(distinct case_id)::int as cases, count(*)::int as limits from late group by 1) as g)`;
  const found = await tx.execute<Record<string, unknown> & Statistics>(sql`
    with ${countedCases(reader, ask)}
    select (select count(*) from counted)::int as open, (select count(distinct case_id) from late)::int as "overdueCases", (select count(*) from late)::int as "overdueLimits",
      (select coalesce(json_agg(json_build_object('procedure', procedure, 'stage', stage, 'cases', n) order by procedure, n desc, stage), '[]'::json)
        from (select procedure, stage, count(*)::int as n from counted group by procedure, stage) as g) as stages,
      ${late(sql`duty`)} as "byDuty", ${late(sql`holder_agency_id`)} as "byHolder", ${late(sql`cause`)} as "byCause",
      (select coalesce(json_agg(json_build_object('agencyId', agency_id, 'open', n, 'overdue', late_n) order by late_n desc, n desc, agency_id), '[]'::json)
        from (select b.agency_id, count(*)::int as n, count(*) filter (where exists (select from late where late.case_id = b.case_id))::int as late_n
          from counted b where b.agency_id is not null group by b.agency_id) as g) as agencies`);
  const row = found.rows[0];
  if (row === undefined) throw new Error('statistics gave no row');
  const { open, overdueCases, overdueLimits, stages, byDuty, byHolder, byCause, agencies } = row;
  return { open, overdueCases, overdueLimits, stages, byDuty, byHolder, byCause, agencies };
}

export interface OfficeDuties {
  readonly agencyId: string;
  /** cases its papers opened in the span */
  readonly opened: number;
  /** duties that fell due in the span */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  /** done in time, recorded late: the data are late, not the office */
  readonly recordedLate: number;
  readonly missed: number;
}

/** What each office had to do by law in a span of local dates and how it did, over the cases the reader sees whole. Numbers read in the law only. */
export async function countOfficeDuties(tx: Tx, reader: Reader, ask: { readonly from: string; readonly to: string; readonly withSimulated: boolean }): Promise<OfficeDuties[]> {
  const found = await tx.execute<Record<string, unknown> & OfficeDuties>(sql`
    with ${seenCases(reader)}, own as (
      select c.case_id, c.opened_on from seen s join case_current c on c.case_id = s.case_id where s.seq >= c.version and (${ask.withSimulated} or not c.is_simulated)
    ), duty as (
      select t.holder_agency_id as agency_id, t.status, t.outcome from own join time_limit t on t.case_id = own.case_id
      where t.nature = 'duty' and t.confidence in ('T', 'S') and t.holder_agency_id is not null and t.status in ('met', 'missed')
        and (t.due_at at time zone 'Asia/Ho_Chi_Minh')::date between ${ask.from}::date and ${ask.to}::date
    ), counted as (
      select agency_id, count(*)::int as due, count(*) filter (where outcome = 'inTime')::int as in_time, count(*) filter (where outcome = 'late')::int as late,
        count(*) filter (where outcome = 'inTimeRecordedLate')::int as recorded_late, count(*) filter (where status = 'missed')::int as missed from duty group by agency_id
    ), opened as (
      select (select o.agency_id from case_office o where o.case_id = own.case_id and o.role = 'compilingOffice' order by o.position limit 1) as agency_id, count(*)::int as n
      from own where own.opened_on between ${ask.from}::date and ${ask.to}::date group by 1
    )
    select agency_id as "agencyId", coalesce(o.n, 0) as opened, coalesce(c.due, 0) as due, coalesce(c.in_time, 0) as "inTime", coalesce(c.late, 0) as late, coalesce(c.recorded_late, 0) as "recordedLate",
      coalesce(c.missed, 0) as missed
    from counted c full join opened o using (agency_id) where agency_id is not null order by coalesce(c.missed, 0) desc, agency_id`);
  return found.rows.map(({ agencyId, opened, due, inTime, late, recordedLate, missed }) => ({ agencyId, opened, due, inTime, late, recordedLate, missed }));
}

export interface CountedCase {
  readonly caseId: string;
  readonly code: string;
  readonly personId: string;
  readonly personKind: 'adult' | 'juvenile';
  readonly regime: string;
  readonly openedOn: string;
  readonly isSimulated: boolean;
  readonly procedure: string;
  readonly stage: string;
  readonly agencyId: string | null;
  /** duties that are late, of those asked for */
  readonly late: readonly { readonly duty: string; readonly holderAgencyId: string | null; readonly cause: LateCause }[];
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

function lateParts(filter: CountedFilter): SQL {
  const parts: SQL[] = [sql`late.case_id = b.case_id`];
  if (filter.duty !== undefined) parts.push(sql`late.duty = ${filter.duty}`);
  if (filter.holderAgencyId !== undefined) parts.push(sql`late.holder_agency_id = ${filter.holderAgencyId}`);
  if (filter.cause !== undefined) parts.push(sql`late.cause = ${filter.cause}`);
  return sql.join(parts, sql` and `);
}

/** Exactly the cases that a number of the statistics counts, the latest opened first. A malformed cursor starts anew. */
export async function listCountedCases(
  tx: Tx, reader: Reader, ask: CountedAsk, filter: CountedFilter, page: { readonly after?: string; readonly limit: number },
): Promise<{ readonly rows: readonly CountedCase[]; readonly total: number; readonly next: string | null }> {
  const parts: SQL[] = [sql`true`];
  if (filter.procedure !== undefined) parts.push(sql`b.procedure = ${filter.procedure}`);
  if (filter.stage !== undefined) parts.push(sql`b.stage = ${filter.stage}`);
  if (filter.agencyId !== undefined) parts.push(sql`b.agency_id = ${filter.agencyId}`);
  const isLate = filter.isOverdue === true || filter.duty !== undefined || filter.holderAgencyId !== undefined || filter.cause !== undefined;
  if (isLate) parts.push(sql`exists (select from late where ${lateParts(filter)})`);
  const cursor = page.after === undefined ? null : cursorPattern.exec(page.after);
  const beyond = cursor === null ? sql`` : sql`where (m.opened_on, m.case_id) < (${cursor[1]}::date, ${cursor[2]}::uuid)`;
  const found = await tx.execute<Record<string, unknown> & CountedCase & { total: number }>(sql`
    with ${countedCases(reader, ask)}, matching as (select b.* from counted b where ${sql.join(parts, sql` and `)})
    select b.case_id as "caseId", b.code, b.person_id as "personId", b.person_kind as "personKind", b.regime, b.opened_on::text as "openedOn", b.is_simulated as "isSimulated", b.procedure, b.stage,
      b.agency_id as "agencyId", (select count(*) from matching)::int as total,
      (select coalesce(json_agg(json_build_object('duty', late.duty, 'holderAgencyId', late.holder_agency_id, 'cause', late.cause) order by late.duty, late.limit_id), '[]'::json) from late where ${lateParts(filter)}) as late
    from (select m.* from matching m ${beyond} order by m.opened_on desc, m.case_id desc limit ${page.limit + 1}) as b order by b.opened_on desc, b.case_id desc`);
  const rows = found.rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
  const last = rows.at(-1);
  return { rows, total: found.rows[0]?.total ?? 0, next: found.rows.length > page.limit && last !== undefined ? `${last.openedOn}_${last.caseId}` : null };
}
