import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from '../connect.ts';

// A JSON text of this many rows stays below some megabytes.
const rowsAtOnce = 10_000;

/** Inserts many rows at once, as one JSON value per statement; rows that are there already stay as they are. @returns how many were new */
export async function insertRows<T extends PgTable>(tx: Tx, table: T, rows: readonly T['$inferInsert'][]): Promise<number> {
  const properties = Object.keys(rows[0] ?? {});
  const columns = getTableColumns(table);
  const names = properties.map((property) => columns[property]?.name ?? property);
  const list = sql.raw(names.map((name) => `"${name}"`).join(', '));
  let inserted = 0;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows.slice(start, start + rowsAtOnce) as readonly Readonly<Record<string, unknown>>[];
    const json = JSON.stringify(batch.map((row) => Object.fromEntries(properties.map((property, index) => [names[index] ?? property, row[property] ?? null]))));
    const result = await tx.execute(
      sql`insert into ${sql.identifier(getTableName(table))} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.identifier(getTableName(table))}, ${json}::jsonb) on conflict do nothing`,
    );
    inserted += result.rowCount ?? 0;
  }
  return inserted;
}
