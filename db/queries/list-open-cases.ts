import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export interface OpenCase {
  readonly caseId: string;
  /** workflow type the case belongs to */
  readonly procedure: string;
  readonly version: number;
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
}

/** Every case that is not closed, by id, page by page: what `recover` starts again. As the product itself. */
export async function listOpenCases(tx: Tx, page: { readonly afterId?: string; readonly limit: number }): Promise<OpenCase[]> {
  const found = await tx.execute<{ case_id: string; procedure: string; version: number; offset: number; is_simulated: boolean }>(sql`
    select c.case_id, c.procedure, c.version, l.clock_offset_ms::float8 as offset, c.is_simulated from case_current c join legal_case l on l.id = c.case_id
    where c.closed_at is null and c.case_id > ${page.afterId ?? '00000000-0000-0000-0000-000000000000'}::uuid order by c.case_id limit ${page.limit}`);
  return found.rows.map((row) => ({ caseId: row.case_id, procedure: row.procedure, version: row.version, clockOffsetMs: row.offset, isSimulated: row.is_simulated }));
}

/** Ids of all cases, for a rebuild. */
export async function listCaseIds(tx: Tx, page: { readonly afterId?: string; readonly limit: number }): Promise<string[]> {
  const found = await tx.execute<{ id: string }>(
    sql`select id from legal_case where id > ${page.afterId ?? '00000000-0000-0000-0000-000000000000'}::uuid and version > 0 order by id limit ${page.limit}`,
  );
  return found.rows.map((row) => row.id);
}
