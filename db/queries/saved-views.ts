import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export interface SavedView {
  readonly id: string;
  readonly screen: string;
  readonly name: string;
  /** of the address, without "?" */
  readonly query: string;
  readonly savedAt: string;
}

interface Row extends Record<string, unknown> {
  id: string;
  screen: string;
  name: string;
  query: string;
  saved_at: string;
}

function toView(row: Row): SavedView {
  return { id: row.id, screen: row.screen, name: row.name, query: row.query, savedAt: new Date(row.saved_at).toISOString() };
}

/** The filters an official keeps, by screen and name. */
export async function listViews(tx: Tx, officialId: string, screen: string | null): Promise<SavedView[]> {
  const found = await tx.execute<Row>(sql`
    select id, screen, name, query, saved_at from saved_view where official_id = ${officialId} and (${screen}::text is null or screen = ${screen}) order by screen, name`);
  return found.rows.map(toView);
}

/** Keeps a filter under a name; the same name on the same screen again replaces it. Null: the official keeps too many already. */
export async function saveView(tx: Tx, officialId: string, view: { readonly screen: string; readonly name: string; readonly query: string }, at: string, most: number): Promise<SavedView | null> {
  const found = await tx.execute<Row>(sql`
    insert into saved_view (id, official_id, screen, name, query, saved_at)
    select ${randomUUID()}::uuid, ${officialId}::text, ${view.screen}::text, ${view.name}::text, ${view.query}::text, ${at}::timestamptz
    where (select count(*) from saved_view where official_id = ${officialId} and not (screen = ${view.screen} and name = ${view.name})) < ${most}
    on conflict (official_id, screen, name) do update set query = excluded.query, saved_at = excluded.saved_at
    returning id, screen, name, query, saved_at`);
  const row = found.rows[0];
  return row === undefined ? null : toView(row);
}

/** False: the official keeps no such filter. */
export async function deleteView(tx: Tx, officialId: string, id: string): Promise<boolean> {
  return (await tx.execute(sql`delete from saved_view where id = ${id} and official_id = ${officialId}`)).rowCount === 1;
}
