import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { issuedNumber } from './schema/index.ts';

/** Numbers run per agency, kind of paper and calendar year. */
export interface Series {
  readonly agencyId: string;
  readonly kind: string;
  readonly year: number;
}

export interface NumberedPaper {
  readonly caseId: string | null;
  readonly documentId: string | null;
  /** local date */
  readonly date: string;
  readonly by: string;
}

/**
 * The next number of the series. Its row stays locked until the transaction ends, so that a rollback gives the number back:
 * no gap and no double, and one transaction at a time per series. Take it last.
 */
export async function drawSequence(tx: Tx, series: Series): Promise<number> {
  const drawn = await tx.execute<{ n: number }>(sql`
    insert into number_series (agency_id, kind, year, last_number) values (${series.agencyId}, ${series.kind}, ${series.year}, 1)
    on conflict (agency_id, kind, year) do update set last_number = number_series.last_number + 1 returning last_number as n`);
  const number = drawn.rows[0]?.n;
  if (number === undefined) throw new Error('a number series gave no number');
  return number;
}

/** Below 10 a number takes a zero (NĐ 30/2020 Phụ lục I). */
function writeNumber(sequence: number): string {
  return String(sequence).padStart(2, '0');
}

async function insertNumber(tx: Tx, series: Series, number: string, origin: 'drawn' | 'entered', paper: NumberedPaper): Promise<boolean> {
  const inserted = await tx
    .insert(issuedNumber)
    .values({ ...series, number, origin, caseId: paper.caseId, documentId: paper.documentId, date: paper.date, issuedBy: paper.by })
    .onConflictDoNothing({ target: [issuedNumber.agencyId, issuedNumber.kind, issuedNumber.year, issuedNumber.number] })
    .returning({ number: issuedNumber.number });
  return inserted.length === 1;
}

/** Draws the next number and writes it down, in the issuing transaction; one that was entered by hand before is passed over. */
export async function issueNumber(tx: Tx, series: Series, paper: NumberedPaper): Promise<string> {
  for (;;) {
    const number = writeNumber(await drawSequence(tx, series));
    if (await insertNumber(tx, series, number, 'drawn', paper)) return number;
  }
}

/** Writes down a number from the office's paper register. False: it is taken (a voided number stays taken). */
export async function enterNumber(tx: Tx, series: Series, number: string, paper: NumberedPaper): Promise<boolean> {
  return insertNumber(tx, series, number, 'entered', paper);
}

/** Voids a number; it stays visible and is never given again. False: there is no such number in force. */
export async function voidNumber(tx: Tx, series: Series, number: string, reason: string, at: string): Promise<boolean> {
  const voided = await tx
    .update(issuedNumber)
    .set({ voidedAt: at, voidReason: reason })
    .where(and(eq(issuedNumber.agencyId, series.agencyId), eq(issuedNumber.kind, series.kind), eq(issuedNumber.year, series.year), eq(issuedNumber.number, number), isNull(issuedNumber.voidedAt)))
    .returning({ number: issuedNumber.number });
  return voided.length === 1;
}

export type RegisterRow = typeof issuedNumber.$inferSelect;

/** The register of a series, voided numbers included, in the order of the numbers. */
export async function listRegister(tx: Tx, series: Series): Promise<RegisterRow[]> {
  return tx
    .select()
    .from(issuedNumber)
    .where(and(eq(issuedNumber.agencyId, series.agencyId), eq(issuedNumber.kind, series.kind), eq(issuedNumber.year, series.year)))
    .orderBy(asc(sql`coalesce(substring(${issuedNumber.number} from '^[0-9]+'), '0')::int`), asc(issuedNumber.number));
}

/** A case's code, "HS-CA-XA-00004-2026-0001": kind and place of the opening office, year, number in its own series. */
export async function drawCaseCode(tx: Tx, agencyId: string, year: number): Promise<string> {
  const sequence = await drawSequence(tx, { agencyId, kind: 'case', year });
  const place = agencyId.replaceAll(/[:.]/g, '-');
  return `HS-${place}-${year}-${String(sequence).padStart(4, '0')}`.toUpperCase();
}
