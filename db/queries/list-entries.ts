import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

export interface EntriesAsk {
  readonly list: 'users' | 'addicts' | 'supervised';
  /** local date on which the name stands in the list; absent: all, closed ones too */
  readonly on?: string;
  readonly after?: string;
  readonly limit: number;
}

/** An entry of one of the three lists (rules.md §7). Simulated cases stay out of registers. */
export interface EntryRow {
  readonly caseId: string;
  readonly entryId: string;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly ground: string;
  readonly closingGround: string | null;
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})_([\w-]+)$/;

/** Entries of the reader's office, or of the offices a grant covers, the latest first. */
export async function listEntries(tx: Tx, reader: Reader, ask: EntriesAsk): Promise<{ readonly rows: readonly EntryRow[]; readonly next: string | null }> {
  const parts: SQL[] = [sql`e.list = ${ask.list}`, sql`not e.is_simulated`, sql`(e.agency_id = ${reader.agencyId} or s.seq = 2147483647)`];
  if (ask.on !== undefined) parts.push(sql`e.in_force_from <= ${ask.on}::date and (e.in_force_to is null or e.in_force_to >= ${ask.on}::date)`);
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  if (cursor !== null) parts.push(sql`(e.in_force_from, e.case_id, e.entry_id) < (${cursor[1]}::date, ${cursor[2]}::uuid, ${cursor[3]})`);
  const found = await tx.execute<EntryRow & Record<string, unknown>>(sql`
    with ${seenCases(reader)}
    select e.case_id as "caseId", e.entry_id as "entryId", e.person_id as "personId", e.agency_id as "agencyId", e.in_force_from::text as "from", e.in_force_to::text as "to",
      e.ground, e.closing_ground as "closingGround"
    from seen s join list_entry e on e.case_id = s.case_id where ${sql.join(parts, sql` and `)} order by e.in_force_from desc, e.case_id desc, e.entry_id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit);
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? `${last.from}_${last.caseId}_${last.entryId}` : null };
}
