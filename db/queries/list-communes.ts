import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { fitsName } from '../name-syllables.ts';

export interface CommuneRow {
  readonly code: string;
  readonly name: string;
  readonly provinceName: string;
}

export interface CommunesAsk {
  /** local date they must exist on */
  readonly on: string;
  readonly code?: string;
  /** syllables of commune and province, accents or not */
  readonly text?: string;
  readonly limit: number;
}

function inForce(row: SQL, on: string): SQL {
  return sql`(${row}.in_force_from is null or ${row}.in_force_from <= ${on}::date) and (${row}.in_force_to is null or ${row}.in_force_to >= ${on}::date)`;
}

/** Communes, wards and special zones that exist on a day, with their province. Some three thousand rows: the names are compared here, without accents. */
export async function listCommunes(tx: Tx, ask: CommunesAsk): Promise<CommuneRow[]> {
  const found = await tx.execute<CommuneRow & Record<string, unknown>>(sql`
    select c.code, c.name, p.name as "provinceName" from commune c join province p on p.code = c.province_code and ${inForce(sql`p`, ask.on)}
    where ${inForce(sql`c`, ask.on)}${ask.code === undefined ? sql`` : sql` and c.code = ${ask.code}`} order by c.name, c.code`);
  const { text } = ask;
  return (text === undefined ? found.rows : found.rows.filter((row) => fitsName(`${row.name} ${row.provinceName}`, text))).slice(0, ask.limit);
}
