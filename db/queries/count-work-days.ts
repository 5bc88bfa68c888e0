import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export interface WorkDayCount {
  /** local date of Việt Nam */
  readonly date: string;
  /** items whose last moment lies on that day */
  readonly due: number;
  /** of these, how many are over and still wait */
  readonly overdue: number;
}

export interface WorkDays {
  readonly days: readonly WorkDayCount[];
  /** still waiting from before the first day */
  readonly earlier: number;
  /** paused, or without a date */
  readonly undated: number;
}

/**
 * What waits for an office, counted by the day it is due on, real time as the worklist sorts it. A limit that ends at 24:00 counts on the day that ends.
 * Rights: the items of the reader's own office only.
 */
export async function countWorkDays(tx: Tx, ask: { readonly agencyId: string; readonly from: string; readonly to: string; readonly now: string }): Promise<WorkDays> {
  const found = await tx.execute<{ date: string | null; due: number; overdue: number; place: 'earlier' | 'inside' | 'undated' }>(sql`
    with item as (
      select ((w.sort_at - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date as day, w.sort_at >= '9000-01-01'::timestamptz as is_undated, w.sort_at <= ${ask.now}::timestamptz as is_over
      from work_item w where w.agency_id = ${ask.agencyId}
    ), placed as (
      select case when is_undated then 'undated' when day < ${ask.from}::date then 'earlier' else 'inside' end as place, day, is_over from item where is_undated or day <= ${ask.to}::date
    )
    select place, case when place = 'inside' then day end::text as date, count(*)::int as due, count(*) filter (where is_over)::int as overdue
    from placed group by 1, 2 order by 2`);
  return {
    days: found.rows.flatMap((row) => (row.place === 'inside' && row.date !== null ? [{ date: row.date, due: row.due, overdue: row.overdue }] : [])),
    earlier: found.rows.find((row) => row.place === 'earlier')?.due ?? 0,
    undated: found.rows.find((row) => row.place === 'undated')?.due ?? 0,
  };
}
