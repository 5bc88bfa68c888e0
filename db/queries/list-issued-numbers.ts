import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

export interface IssuedNumberRow {
  readonly number: string;
  readonly date: string;
  readonly origin: 'drawn' | 'entered';
  readonly issuedBy: string;
  readonly issuedByName: string | null;
  /** null where the reader no longer sees the case, or the number belongs to none */
  readonly code: string | null;
  readonly template: string | null;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
}

/** Numbers of one kind and year that the reader's own office gave out, voided ones in their place. */
export async function listIssuedNumbers(tx: Tx, reader: Reader, ask: { readonly kind: string; readonly year: number }): Promise<IssuedNumberRow[]> {
  const found = await tx.execute<Record<string, unknown> & IssuedNumberRow>(sql`
    select n.number, n.date::text as date, n.origin, n.issued_by as "issuedBy", f.name as "issuedByName", c.code, d.template, n.voided_at as "voidedAt", n.void_reason as "voidReason"
    from issued_number n left join official f on f.id = n.issued_by left join legal_case c on c.id = n.case_id left join case_document d on d.case_id = n.case_id and d.document_id = n.document_id
    where n.agency_id = ${reader.agencyId} and n.kind = ${ask.kind} and n.year = ${ask.year}
    order by coalesce(substring(n.number from '^[0-9]+'), '0')::int, n.number`);
  return found.rows.map((row) => ({ ...row, voidedAt: row.voidedAt === null ? null : new Date(row.voidedAt).toISOString() }));
}

export interface RegisterSummary {
  readonly kind: string;
  readonly year: number;
  readonly count: number;
  readonly voided: number;
}

/** The registers the reader's own office has numbers in, the latest year first. */
export async function listRegisters(tx: Tx, reader: Reader, year: number | null): Promise<RegisterSummary[]> {
  const found = await tx.execute<Record<string, unknown> & RegisterSummary>(sql`
    select kind, year, count(*)::int as count, count(voided_at)::int as voided from issued_number where agency_id = ${reader.agencyId} and (${year}::int is null or year = ${year}) group by kind, year order by year desc, kind`);
  return found.rows.map(({ kind, year: of, count, voided }) => ({ kind, year: of, count, voided }));
}

export interface OpenedCaseRow {
  readonly code: string;
  readonly openedOn: string;
  readonly personId: string;
  readonly procedure: string;
  readonly stage: string;
  readonly closedOutcome: string | null;
}

/** Cases whose code the reader's own office gave out in a year, in the order of the codes. At most `limit`. */
export async function listOpenedCases(tx: Tx, reader: Reader, ask: { readonly year: number; readonly limit: number }): Promise<OpenedCaseRow[]> {
  const prefix = `HS-${reader.agencyId.replaceAll(/[:.]/g, '-')}-${String(ask.year)}-`.toUpperCase();
  const found = await tx.execute<Record<string, unknown> & OpenedCaseRow>(sql`
    select c.code, c.opened_on::text as "openedOn", c.person_id as "personId", c.procedure, c.stage, c.closed_outcome as "closedOutcome"
    from case_office o join case_current c on c.case_id = o.case_id
    where o.agency_id = ${reader.agencyId} and o.position = 0 and starts_with(c.code, ${prefix}) order by c.code limit ${ask.limit}`);
  return found.rows.map(({ code, openedOn, personId, procedure, stage, closedOutcome }) => ({ code, openedOn, personId, procedure, stage, closedOutcome }));
}
