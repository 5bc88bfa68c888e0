import { desc, eq, sql } from 'drizzle-orm';
import type { DraftInstrument } from '../../law/draft-instrument.ts';
import type { Regime } from '../../law/regimes.ts';
import type { RehearsedLimit } from '../../procedures/rehearse-law.ts';
import type { Tx } from '../connect.ts';
import { lawRehearsal, official } from '../schema/index.ts';

export interface RehearsalRow extends RehearsedLimit {
  readonly caseId: string;
  readonly code: string;
  readonly limitId: string;
  readonly key: string | null;
  readonly isSimulated: boolean;
  /** now in case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
}

/** Running limits of open cases that a draft names, page by page in the order of the cases. For whoever rehearses a law: nothing of a person. */
export async function listRunningByDraft(tx: Tx, draft: Pick<DraftInstrument, 'changes'>, page: { readonly after?: readonly [string, string]; readonly limit: number }): Promise<RehearsalRow[]> {
  const named = sql.join(draft.changes.map(({ duty, regime, person }) => sql`(t.duty = ${duty} and t.regime = ${regime} ${person === 'any' ? sql`` : sql`and c.person_kind = ${person}`})`), sql` or `);
  const beyond = page.after === undefined ? sql`` : sql`and (t.case_id, t.limit_id) > (${page.after[0]}::uuid, ${page.after[1]})`;
  const found = await tx.execute<RehearsalRow & { regime: Regime; dueAt: string | null } & Record<string, unknown>>(sql`
    select t.case_id as "caseId", c.code, t.limit_id as "limitId", t.key, t.duty, t.regime, c.person_kind as person, t.runs_from as "from", t.due_date::text as "dueDate", to_char(t.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt",
      case when t.proof->>'setByPerson' = 'true' then 'person' when jsonb_typeof(t.proof->'lines') = 'array' then 'term' else 'law' end as "countedBy",
      c.is_simulated as "isSimulated", l.clock_offset_ms::float8 as "clockOffsetMs", t.holder_agency_id as "agencyId", a.name as "agencyName"
    from time_limit t join case_current c on c.case_id = t.case_id and c.closed_at is null join legal_case l on l.id = t.case_id left join agency a on a.id = t.holder_agency_id
    where t.status = 'running' and (${named}) ${beyond} order by t.case_id, t.limit_id limit ${page.limit}`);
  return found.rows;
}

/** Open cases under the regimes and of the persons a draft names in which none of its duties runs now: it would reach them when the duty begins. */
export async function countAhead(tx: Tx, draft: Pick<DraftInstrument, 'changes'>): Promise<number> {
  const of = sql.join(draft.changes.map(({ regime, person }) => sql`(c.regime = ${regime} ${person === 'any' ? sql`` : sql`and c.person_kind = ${person}`})`), sql` or `);
  const duties = sql.join(draft.changes.map(({ duty }) => sql`${duty}`), sql`, `);
  const found = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from case_current c where c.closed_at is null and (${of}) and not exists (select from time_limit t where t.case_id = c.case_id and t.status = 'running' and t.duty in (${duties}))`);
  return found.rows[0]?.count ?? 0;
}

export type NewRehearsal = typeof lawRehearsal.$inferInsert;

/** Keeps a signed rehearsal with its file. */
export async function keepRehearsal(tx: Tx, row: NewRehearsal): Promise<void> {
  await tx.insert(lawRehearsal).values(row);
}

const columns = {
  id: lawRehearsal.id, name: lawRehearsal.name, inForceFrom: lawRehearsal.inForceFrom, draft: lawRehearsal.draft, summary: lawRehearsal.summary, reason: lawRehearsal.reason, sha256: lawRehearsal.sha256, signedBy: lawRehearsal.signedBy,
  signedByName: official.name, signedAt: lawRehearsal.signedAt,
};

/** Signed rehearsals, the latest first, without their files. */
export function listRehearsals(tx: Tx, limit: number) {
  return tx.select(columns).from(lawRehearsal).leftJoin(official, eq(official.id, lawRehearsal.signedBy)).orderBy(desc(lawRehearsal.signedAt), desc(lawRehearsal.id)).limit(limit);
}

/** One with its file, gzip of JSON; null where there is none of that id. */
export async function findRehearsal(tx: Tx, id: string) {
  const found = await tx.select({ ...columns, file: lawRehearsal.file }).from(lawRehearsal).leftJoin(official, eq(official.id, lawRehearsal.signedBy)).where(eq(lawRehearsal.id, id));
  return found[0] ?? null;
}
