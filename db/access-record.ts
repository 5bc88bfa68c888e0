import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { accessRecord } from './schema/index.ts';

export type AccessKind = (typeof accessRecord.$inferInsert)['kind'];

export interface Access {
  readonly officialId: string;
  readonly agencyId: string;
  readonly kind: AccessKind;
  readonly caseId: string | null;
  readonly personId: string | null;
  /** document id, upload id, names of filters: never a value a person typed */
  readonly subject: string | null;
  readonly purpose: string | null;
  readonly requestId: string;
  /** real instant, UTC */
  readonly at: string;
}

/** Writes down a look at personal data, in the transaction that reads it: no record, no answer. */
export async function recordAccess(tx: Tx, access: Access): Promise<void> {
  await tx.insert(accessRecord).values({
    officialId: access.officialId, agencyId: access.agencyId, kind: access.kind, caseId: access.caseId, personId: access.personId, subject: access.subject,
    purpose: access.purpose, requestId: access.requestId, at: access.at,
  });
}

export type AccessRow = typeof accessRecord.$inferSelect & { readonly officialName: string | null; readonly agencyName: string | null };

/** Who looked at a case, the latest first; `beforeId` pages on. */
export async function listCaseAccess(tx: Tx, caseId: string, page: { readonly beforeId?: number; readonly limit: number }): Promise<AccessRow[]> {
  const rows = await tx.execute(sql`
    select r.id::float8 as id, r.official_id, r.agency_id, r.kind, r.case_id, r.person_id, r.subject, r.purpose, r.request_id, r.at, o.name as official_name, a.name as agency_name
    from access_record r left join official o on o.id = r.official_id left join agency a on a.id = r.agency_id
    where r.case_id = ${caseId} and r.id < ${page.beforeId ?? Number.MAX_SAFE_INTEGER} order by r.id desc limit ${page.limit}`);
  return rows.rows.map((row) => ({
    id: row['id'], officialId: row['official_id'], agencyId: row['agency_id'], kind: row['kind'], caseId: row['case_id'], personId: row['person_id'], subject: row['subject'],
    purpose: row['purpose'], requestId: row['request_id'], at: new Date(String(row['at'])).toISOString(), officialName: row['official_name'], agencyName: row['agency_name'],
  })) as AccessRow[];
}
