import { sql } from 'drizzle-orm';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { Regime } from '../../law/regimes.ts';
import type { CaseTimeLimit } from '../../procedures/legal-case.ts';
import { enterCalendar } from '../calendar.ts';
import type { Tx } from '../connect.ts';
import { calendarEntry } from '../schema/index.ts';

export interface CalendarVersionRow {
  readonly id: string;
  readonly publishedOn: string;
  readonly enteredBy: string;
  readonly enteredByName: string | null;
  readonly enteredAt: string;
  readonly entry: { readonly year: number; readonly source: Readonly<Record<string, unknown>>; readonly reason: string; readonly preview: Readonly<Record<string, unknown>> } | null;
}

/** Every version that was entered, the one that counts now first. */
export async function listCalendarVersions(tx: Tx): Promise<CalendarVersionRow[]> {
  const found = await tx.execute<CalendarVersionRow & { enteredAt: string } & Record<string, unknown>>(sql`
    select v.id, v.published_on::text as "publishedOn", v.entered_by as "enteredBy", o.name as "enteredByName", v.entered_at as "enteredAt",
      case when e.calendar_id is null then null else json_build_object('year', e.year, 'source', e.source, 'reason', e.reason, 'preview', e.preview) end as entry
    from calendar_version v left join calendar_entry e on e.calendar_id = v.id left join official o on o.id = v.entered_by order by v.published_on desc, v.id desc`);
  return found.rows.map((row) => ({ ...row, enteredAt: new Date(row.enteredAt).toISOString() }));
}

export interface RunningLimit extends Pick<CaseTimeLimit, 'duty' | 'regime' | 'from' | 'status' | 'proof' | 'dueDate' | 'provisional'> {
  readonly caseId: string;
  readonly limitId: string;
  readonly person: 'adult' | 'juvenile';
  readonly isSimulated: boolean;
  /** now in case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
}

const byCalendar = sql`t.status = 'running' and jsonb_typeof(t.proof->'calendar') = 'object'`;

/** Running limits of open cases that were counted with a calendar, page by page in the order of the cases. For whoever changes a calendar: nothing of a person. */
export async function listRunningByCalendar(tx: Tx, page: { readonly after?: readonly [string, string]; readonly limit: number }): Promise<RunningLimit[]> {
  const beyond = page.after === undefined ? sql`` : sql`and (t.case_id, t.limit_id) > (${page.after[0]}::uuid, ${page.after[1]})`;
  const found = await tx.execute<RunningLimit & { regime: Regime } & Record<string, unknown>>(sql`
    select t.case_id as "caseId", t.limit_id as "limitId", t.duty, t.regime, t.runs_from as "from", t.status, json_build_object('calendar', t.proof->'calendar') as proof, t.due_date::text as "dueDate", t.provisional,
      c.person_kind as person, c.is_simulated as "isSimulated", l.clock_offset_ms::float8 as "clockOffsetMs", t.holder_agency_id as "agencyId", a.name as "agencyName"
    from time_limit t join case_current c on c.case_id = t.case_id and c.closed_at is null join legal_case l on l.id = t.case_id left join agency a on a.id = t.holder_agency_id
    where ${byCalendar} ${beyond} order by t.case_id, t.limit_id limit ${page.limit}`);
  return found.rows;
}

export interface SignedCalendar {
  readonly calendar: CalendarVersion;
  readonly year: number;
  readonly source: Record<string, unknown>;
  readonly reason: string;
  readonly preview: Record<string, unknown>;
  readonly by: string;
  /** real instant */
  readonly at: string;
}

/** Enters a version of the calendar and orders every open case that counts by one to be counted anew, in one transaction. @returns how many cases */
export async function signCalendar(tx: Tx, signed: SignedCalendar): Promise<number> {
  const { calendar, by, at } = signed;
  if (!(await enterCalendar(tx, calendar, by, at))) throw new Error(`calendar ${calendar.id} is there already`);
  await tx.insert(calendarEntry).values({ calendarId: calendar.id, year: signed.year, source: signed.source, reason: signed.reason, signedBy: by, signedAt: at, preview: signed.preview });
  const ordered = await tx.execute(sql`
    insert into outbox (case_id, kind, dedupe_key, payload, created_at, available_at)
    select distinct on (t.case_id) t.case_id, 'recount', 'recount:' || ${calendar.id}::text || ':' || t.case_id, jsonb_build_object('caseId', t.case_id, 'calendarId', ${calendar.id}::text, 'signedBy', ${by}::text), ${at}::timestamptz, ${at}::timestamptz
    from time_limit t join case_current c on c.case_id = t.case_id and c.closed_at is null where ${byCalendar}
    on conflict (dedupe_key) do nothing`);
  return ordered.rowCount ?? 0;
}

/** How far the counting anew under a version has come. */
export async function countRecounts(tx: Tx, calendarId: string): Promise<{ readonly ordered: number; readonly done: number; readonly failed: number }> {
  const found = await tx.execute<{ ordered: number; done: number; failed: number }>(sql`
    select count(*)::int as ordered, count(*) filter (where status = 'done')::int as done, count(*) filter (where status = 'dead')::int as failed from outbox where kind = 'recount' and dedupe_key like ${`recount:${calendarId}:%`}`);
  return found.rows[0] ?? { ordered: 0, done: 0, failed: 0 };
}
