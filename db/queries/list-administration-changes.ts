import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export interface AdministrationChangeRow {
  readonly id: number;
  readonly at: string;
  readonly officialId: string;
  readonly officialName: string | null;
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly kind: string;
  readonly subjectId: string;
  readonly subjectAgencyId: string | null;
  readonly subjectAgencyName: string | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

export interface AdministrationChangesAsk {
  /** only what concerns this office; absent: everything, for administrators */
  readonly subjectAgencyId?: string;
  readonly subjectId?: string;
  readonly kind?: string;
  readonly beforeId?: number;
  readonly limit: number;
}

/** Changes of administration, the latest first. */
export async function listAdministrationChanges(tx: Tx, ask: AdministrationChangesAsk): Promise<AdministrationChangeRow[]> {
  const parts: SQL[] = [sql`true`];
  if (ask.subjectAgencyId !== undefined) parts.push(sql`c.subject_agency_id = ${ask.subjectAgencyId}`);
  if (ask.subjectId !== undefined) parts.push(sql`c.subject_id = ${ask.subjectId}`);
  if (ask.kind !== undefined) parts.push(sql`c.kind = ${ask.kind}`);
  if (ask.beforeId !== undefined) parts.push(sql`c.id < ${ask.beforeId}`);
  const found = await tx.execute<AdministrationChangeRow & { at: string } & Record<string, unknown>>(sql`
    select c.id::float8 as id, c.at, c.official_id as "officialId", o.name as "officialName", c.agency_id as "agencyId", a.name as "agencyName", c.kind, c.subject_id as "subjectId", c.subject_agency_id as "subjectAgencyId",
      s.name as "subjectAgencyName", c.before, c.after, c.reason
    from administration_change c left join official o on o.id = c.official_id left join agency a on a.id = c.agency_id left join agency s on s.id = c.subject_agency_id
    where ${sql.join(parts, sql` and `)} order by c.id desc limit ${ask.limit}`);
  return found.rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
