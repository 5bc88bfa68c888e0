import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

/** Stages of the way to the facility, once it takes part in the case, in which the person is expected. */
export const wayStages = ['sentForExecution', 'awaitingFacility', 'facilityAssigned', 'awaitingEscort', 'facilityFull', 'forceMajeure', 'underEscort'] as const;
/** Those of them at which one may stand before the door. */
export const doorStages = ['awaitingEscort', 'underEscort', 'facilityFull'] as const;
/** Stages of the way in which nobody comes for now. */
export const haltedStages = ['fugitive', 'executionSuspended'] as const;
/** Stages in which the person is in the facility. */
export const stayStages = ['reception', 'detoxification', 'education', 'reintegration'] as const;
/** Stages of a stay that goes on elsewhere. */
export const awayStages = ['outside', 'absconded', 'imprisoned', 'exempted'] as const;
export type FacilityGroup = 'onTheWay' | 'resident';

const stagesOf: Readonly<Record<FacilityGroup, readonly string[]>> = { onTheWay: [...wayStages, ...haltedStages], resident: [...stayStages, ...awayStages] };

function asList(stages: readonly string[]): SQL {
  return sql.join(stages.map((stage) => sql`${stage}`), sql`, `);
}

/** Cases in which the reader's own office is the facility now, `own(case_id, stage, stage_entered_at)`. */
function ownCases(reader: Reader, stages: readonly string[]): SQL {
  return sql`${seenCases(reader)}, own as (
    select c.case_id, c.stage, c.stage_entered_at, c.regime, c.is_held, c.is_held_past_ground from seen s join case_current c on c.case_id = s.case_id
    where s.seq >= c.version and c.procedure = 'admission' and c.closed_at is null and c.stage in (${asList(stages)})
      and exists (select from case_office o where o.case_id = c.case_id and o.role = 'facility' and o.agency_id = ${reader.agencyId} and o.left_seq is null))`;
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([0-9a-f-]{36})$/;

export interface FacilityAsk {
  readonly group: FacilityGroup;
  readonly stage?: string;
  /** of the page before */
  readonly after?: string;
  readonly limit: number;
}

export interface CaseIdPage {
  readonly caseIds: readonly string[];
  readonly total: number;
  readonly next: string | null;
}

/** A page of the facility's cases, those that wait longest in their stage first. A malformed cursor starts anew. */
export async function listFacilityCases(tx: Tx, reader: Reader, ask: FacilityAsk): Promise<CaseIdPage> {
  const stages = stagesOf[ask.group].filter((stage) => ask.stage === undefined || stage === ask.stage);
  if (stages.length === 0) return { caseIds: [], total: 0, next: null };
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  const beyond = cursor === null ? sql`` : sql`where (stage_entered_at, case_id) > (${cursor[1]}::timestamptz, ${cursor[2]}::uuid)`;
  const found = await tx.execute<{ case_id: string; at: string; total: number }>(sql`
    with ${ownCases(reader, stages)} select case_id, stage_entered_at as at, (select count(*) from own)::int as total from own ${beyond} order by stage_entered_at, case_id limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit);
  const last = rows.at(-1);
  return {
    caseIds: rows.map((row) => row.case_id), total: rows[0]?.total ?? 0,
    next: found.rows.length > ask.limit && last !== undefined ? `${new Date(last.at).toISOString()}_${last.case_id}` : null,
  };
}

/** Last whole day of the measure as it was recorded last; a fact recorded later stands over one recorded before. */
const lastTerm = sql`(
  select (e.payload::jsonb #>> '{event,facts,term,end}') as day from case_event e
  where e.case_id = own.case_id and e.type = 'factsRecorded' and e.payload::jsonb #>> '{event,section}' = 'admission' and e.payload::jsonb #> '{event,facts,term}' is not null
  order by e.seq desc limit 1)`;

export interface FacilityCensus {
  readonly byStage: Readonly<Record<string, number>>;
  /** in the facility's hands now */
  readonly held: number;
  readonly heldPastGround: number;
  /** the term ends within the days asked for, or has ended; `inDays` counts from the case's own today */
  readonly leavingSoon: readonly { readonly caseId: string; readonly end: string; readonly inDays: number }[];
}

/** How many people are where, counted over all of the facility's open cases. `now` is the real instant; simulated cases are measured against their own. */
export async function countFacility(tx: Tx, reader: Reader, ask: { readonly now: string; readonly withinDays: number }): Promise<FacilityCensus> {
  const stages = await tx.execute<{ stage: string; n: number; held: number; past: number }>(sql`
    with ${ownCases(reader, [...wayStages, ...haltedStages, ...stayStages, ...awayStages])}
    select stage, count(*)::int as n, count(*) filter (where is_held and h.case_id is not null)::int as held, count(*) filter (where is_held_past_ground and h.case_id is not null)::int as past
    from own left join (select distinct case_id from custody where ended_at is null and holder_agency_id = ${reader.agencyId}) h using (case_id) group by stage`);
  const leaving = await tx.execute<{ case_id: string; day: string; in_days: number }>(sql`
    with ${ownCases(reader, [...stayStages, 'outside'])}, term as (select own.case_id, ${lastTerm} as day from own), ending as (
      select t.case_id, t.day, t.day::date - ((${ask.now}::timestamptz + l.clock_offset_ms * interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date as in_days
      from term t join legal_case l on l.id = t.case_id where t.day is not null
    ) select * from ending where in_days <= ${ask.withinDays}::int order by in_days, case_id`);
  return {
    byStage: Object.fromEntries(stages.rows.map((row) => [row.stage, row.n])), held: stages.rows.reduce((sum, row) => sum + row.held, 0),
    heldPastGround: stages.rows.reduce((sum, row) => sum + row.past, 0), leavingSoon: leaving.rows.map((row) => ({ caseId: row.case_id, end: row.day, inDays: row.in_days })),
  };
}
