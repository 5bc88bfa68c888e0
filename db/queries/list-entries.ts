import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

export interface EntriesAsk {
  readonly list: 'users' | 'addicts' | 'supervised';
  /** local date on which the name stands in the list; absent: all, closed ones too */
  readonly on?: string;
  /** local dates, both included: names that stood in the list on any of these days */
  readonly during?: { readonly from: string; readonly to: string };
  /** only names that still stand, or only those that left */
  readonly standing?: boolean;
  /** simulated cases too: nothing else lives in the embedded mode */
  readonly withSimulated?: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** An entry of one of the three lists (rules.md §7). Simulated cases stay out of registers unless they are asked for. */
export interface EntryRow {
  readonly caseId: string;
  readonly code: string;
  readonly entryId: string;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly ground: string;
  readonly closingGround: string | null;
  readonly isSimulated: boolean;
}

export interface EntryCounts {
  /** names that stand on the day asked for, else now */
  readonly standing: number;
  readonly left: number;
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})_([\w-]+)$/;

/** The reader's right to an entry, and what was asked for. */
function matching(reader: Reader, ask: Omit<EntriesAsk, 'after' | 'limit'>): SQL {
  const parts: SQL[] = [sql`e.list = ${ask.list}`, sql`(e.agency_id = ${reader.agencyId} or s.seq = 2147483647)`];
  if (ask.withSimulated !== true) parts.push(sql`not e.is_simulated`);
  return sql.join(parts, sql` and `);
}

function standsOn(on: string | undefined): SQL {
  return on === undefined ? sql`e.in_force_to is null` : sql`(e.in_force_from <= ${on}::date and (e.in_force_to is null or e.in_force_to >= ${on}::date))`;
}

/** Entries of the reader's office, or of the offices a grant covers, the latest first. */
export async function listEntries(tx: Tx, reader: Reader, ask: EntriesAsk): Promise<{ readonly rows: readonly EntryRow[]; readonly next: string | null }> {
  const parts: SQL[] = [matching(reader, ask)];
  if (ask.on !== undefined) parts.push(standsOn(ask.on));
  if (ask.during !== undefined) parts.push(sql`(e.in_force_from <= ${ask.during.to}::date and (e.in_force_to is null or e.in_force_to >= ${ask.during.from}::date))`);
  if (ask.standing !== undefined) parts.push(ask.standing ? sql`e.in_force_to is null` : sql`e.in_force_to is not null`);
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  if (cursor !== null) parts.push(sql`(e.in_force_from, e.case_id, e.entry_id) < (${cursor[1]}::date, ${cursor[2]}::uuid, ${cursor[3]})`);
  const found = await tx.execute<EntryRow & Record<string, unknown>>(sql`
    with ${seenCases(reader)}
    select e.case_id as "caseId", c.code, e.entry_id as "entryId", e.person_id as "personId", e.agency_id as "agencyId", e.in_force_from::text as "from", e.in_force_to::text as "to",
      e.ground, e.closing_ground as "closingGround", e.is_simulated as "isSimulated"
    from seen s join list_entry e on e.case_id = s.case_id join legal_case c on c.id = e.case_id
    where ${sql.join(parts, sql` and `)} order by e.in_force_from desc, e.case_id desc, e.entry_id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit);
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? `${last.from}_${last.caseId}_${last.entryId}` : null };
}

/** How many names stand in the list and how many have left it: the same rights, without the page. */
export async function countEntries(tx: Tx, reader: Reader, ask: Omit<EntriesAsk, 'after' | 'limit' | 'standing'>): Promise<EntryCounts> {
  const found = await tx.execute<{ standing: number; gone: number }>(sql`
    with ${seenCases(reader)}
    select count(*) filter (where ${standsOn(ask.on)})::int as standing, count(*) filter (where e.in_force_to is not null)::int as gone
    from seen s join list_entry e on e.case_id = s.case_id where ${matching(reader, ask)}`);
  return { standing: found.rows[0]?.standing ?? 0, left: found.rows[0]?.gone ?? 0 };
}
