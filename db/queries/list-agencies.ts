import { sql, type SQL } from 'drizzle-orm';
import type { AgencyKind, AgencyLevel } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';
import { fitsName } from '../name-syllables.ts';

export interface AgencyRow {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel | null;
  readonly name: string;
  readonly shortSymbol: string | null;
  readonly provinceCode: string | null;
  readonly districtCode: string | null;
  readonly communeCode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDemo: boolean;
  readonly isOnSystem: boolean;
}

export const agencyColumns: SQL = sql`a.id, a.kind, a.level, a.name, a.short_symbol as "shortSymbol", a.province_code as "provinceCode", a.district_code as "districtCode",
  a.commune_code as "communeCode", a.in_force_from::text as "from", a.in_force_to::text as "to", a.is_demo as "isDemo", a.is_on_system as "isOnSystem"`;

/** True of `a` on a local date. */
export function agencyInForce(on: string): SQL {
  return sql`(a.in_force_from is null or a.in_force_from <= ${on}::date) and (a.in_force_to is null or a.in_force_to >= ${on}::date)`;
}

export interface AgenciesAsk {
  readonly kind?: AgencyKind;
  readonly level?: AgencyLevel;
  /** local date they must exist on */
  readonly on: string;
  readonly provinceCode?: string;
  readonly communeCode?: string;
  /** syllables of the name, accents or not */
  readonly text?: string;
  readonly afterId?: string;
  readonly limit: number;
}

/** Agencies that exist on a date, by id. Not secret: any official may look an office up. A text is compared here, without accents, as that of communes is. */
export async function listAgencies(tx: Tx, ask: AgenciesAsk): Promise<AgencyRow[]> {
  const parts: SQL[] = [agencyInForce(ask.on)];
  if (ask.kind !== undefined) parts.push(sql`a.kind = ${ask.kind}`);
  if (ask.level !== undefined) parts.push(sql`a.level = ${ask.level}`);
  if (ask.provinceCode !== undefined) parts.push(sql`a.province_code = ${ask.provinceCode}`);
  if (ask.communeCode !== undefined) parts.push(sql`a.commune_code = ${ask.communeCode}`);
  if (ask.afterId !== undefined) parts.push(sql`a.id > ${ask.afterId}`);
  const found = await tx.execute<AgencyRow & Record<string, unknown>>(sql`select ${agencyColumns} from agency a where ${sql.join(parts, sql` and `)} order by a.id${ask.text === undefined ? sql` limit ${ask.limit}` : sql``}`);
  const { text } = ask;
  return text === undefined ? found.rows : found.rows.filter((row) => fitsName(`${row.name} ${row.shortSymbol ?? ''}`, text)).slice(0, ask.limit);
}
