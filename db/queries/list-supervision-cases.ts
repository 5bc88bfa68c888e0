import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';
import type { CaseIdPage } from './list-facility-cases.ts';

export interface SupervisionAsk {
  readonly stage?: string;
  readonly after?: string;
  readonly limit: number;
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/**
 * A page of the open cases under supervision in which the reader's office supervises now, the oldest first; an auditor sees those of a grant.
 * A malformed cursor starts anew.
 */
export async function listSupervisionCases(tx: Tx, reader: Reader, ask: SupervisionAsk): Promise<CaseIdPage & { readonly byStage: Readonly<Record<string, number>> }> {
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  const beyond = cursor === null ? sql`` : sql`and (opened_on, case_id) > (${cursor[1]}::date, ${cursor[2]}::uuid)`;
  const stage = ask.stage === undefined ? sql`` : sql`and stage = ${ask.stage}`;
  const found = await tx.execute<{ case_id: string | null; opened_on: string; counts: Record<string, number> | null }>(sql`
    with ${seenCases(reader)}, own as (
      select c.case_id, c.stage, c.opened_on from seen s join case_current c on c.case_id = s.case_id
      where s.seq >= c.version and c.procedure = 'supervision' and c.closed_at is null
        and (exists (select from case_office o where o.case_id = c.case_id and o.role in ('supervisingPolice', 'supervisingCommittee') and o.agency_id = ${reader.agencyId} and o.left_seq is null)
          or not exists (select from case_office o where o.case_id = c.case_id and o.agency_id = ${reader.agencyId}))
    ), page as (select case_id, opened_on from own where true ${stage} ${beyond} order by opened_on, case_id limit ${ask.limit + 1})
    select p.case_id, p.opened_on::text as opened_on, c.counts from (select json_object_agg(stage, n) as counts from (select stage, count(*)::int as n from own group by stage) as g) c
    left join page p on true order by p.opened_on, p.case_id`);
  const counts = found.rows[0]?.counts ?? {};
  const all = found.rows.filter((row) => row.case_id !== null);
  const rows = all.slice(0, ask.limit);
  const last = rows.at(-1);
  const total = ask.stage === undefined ? Object.values(counts).reduce((sum, n) => sum + n, 0) : (counts[ask.stage] ?? 0);
  return {
    caseIds: rows.flatMap((row) => row.case_id ?? []), total, byStage: counts,
    next: all.length > ask.limit && last !== undefined ? `${last.opened_on}_${last.case_id ?? ''}` : null,
  };
}
