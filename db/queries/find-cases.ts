import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { hashNumber, type VaultKeys } from '../vault.ts';
import { seenCases } from './find-sight.ts';

/** A case as a search shows it; procedure and stage are null to an office that left. */
export interface FoundCaseRow {
  readonly caseId: string;
  readonly code: string;
  readonly personId: string;
  readonly procedure: string | null;
  readonly stage: string | null;
}

interface Row extends Record<string, unknown> {
  case_id: string;
  code: string;
  person_id: string;
  procedure: string | null;
  stage: string | null;
}

/** One more than `most`, so that a caller knows whether there is more. */
async function find(tx: Tx, reader: Reader, condition: SQL, most: number): Promise<FoundCaseRow[]> {
  const found = await tx.execute<Row>(sql`
    with ${seenCases(reader)}
    select c.case_id, c.code, c.person_id, case when s.seq >= c.version then c.procedure end as procedure, case when s.seq >= c.version then c.stage end as stage
    from seen s join case_current c on c.case_id = s.case_id where ${condition} order by c.opened_on desc, c.case_id desc limit ${most + 1}`);
  return found.rows.map((row) => ({ caseId: row.case_id, code: row.code, personId: row.person_id, procedure: row.procedure, stage: row.stage }));
}

/** Cases the reader may see whose code begins so, any letter case. */
export function findCasesByCode(tx: Tx, reader: Reader, prefix: string, most: number): Promise<FoundCaseRow[]> {
  const escaped = prefix.toUpperCase().replace(/[\\%_]/g, (letter) => `\\${letter}`);
  return find(tx, reader, sql`c.code like ${`${escaped}%`}`, most);
}

/** Cases the reader may see of the person who bears an identity number. */
export function findCasesByNumber(tx: Tx, keys: VaultKeys, reader: Reader, number: string, most: number): Promise<FoundCaseRow[]> {
  return find(tx, reader, sql`c.person_id in (select i.person_id from person_identity i where i.replaced_at is null and i.number_hash = ${hashNumber(keys, number)})`, most);
}

/** Cases the reader may see of the persons. */
export function findCasesOfPersons(tx: Tx, reader: Reader, personIds: readonly string[], most: number): Promise<FoundCaseRow[]> {
  return find(tx, reader, sql`c.person_id = any(array(select jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb)::uuid))`, most);
}
