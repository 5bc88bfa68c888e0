import { sql } from 'drizzle-orm';
import type { Regime } from '../../law/regimes.ts';
import type { Tx } from '../connect.ts';
import { toIsoInstant } from '../schema/column-types.ts';
import type { Reader } from '../transaction.ts';
import { sightOf } from './find-sight.ts';

interface OfCase {
  readonly caseId: string;
  readonly code: string;
  readonly personId: string;
  readonly procedure: string;
  readonly regime: Regime;
  readonly isSimulated: boolean;
}

/** A paper of an office that is not out yet: a draft waits for its signature, a signed one for its number. */
export interface WaitingPaper extends OfCase {
  readonly documentId: string;
  readonly template: string;
  readonly state: 'draft' | 'signed';
  readonly issuerRole: string;
  /** when the act that asks for it happened, case time */
  readonly askedAt: string;
}

/** What a colleague prepared and laid before the office. */
export interface WaitingDraft extends OfCase {
  readonly act: string;
  readonly officialName: string;
  /** real instant */
  readonly savedAt: string;
}

const ofCase = sql`c.case_id as "caseId", c.code, c.person_id as "personId", c.procedure, c.regime, c.is_simulated as "isSimulated"`;
const isSeen = (reader: Reader) => sql`${sightOf(sql`c.case_id`, { officialId: reader.officialId, agencyId: reader.agencyId, on: reader.on })} is not null`;

/** The papers of the reader's office that wait, in cases it sees, the oldest first. The draft of an act entered from a paper waits for nobody: that paper is out. */
export async function listWaitingPapers(tx: Tx, reader: Reader, limit: number): Promise<WaitingPaper[]> {
  const found = await tx.execute<WaitingPaper & Record<string, unknown>>(sql`
    select ${ofCase}, d.document_id as "documentId", d.template, d.state, d.issuer_role as "issuerRole", e.happened_at as "askedAt"
    from case_document d join case_current c on c.case_id = d.case_id join case_event e on e.case_id = d.case_id and e.seq = d.act_seq
    where d.issuer_agency_id = ${reader.agencyId} and d.state in ('draft', 'signed') and not (d.state = 'draft' and e.payload::jsonb #>> '{event,paper}' is not null) and ${isSeen(reader)}
    order by e.recorded_at, d.case_id, d.document_id limit ${limit}`);
  return found.rows.map((row) => ({ ...row, askedAt: toIsoInstant(row.askedAt) }));
}

/** What others of the reader's office laid before it, in cases it sees, the oldest first. */
export async function listWaitingDrafts(tx: Tx, reader: Reader, limit: number): Promise<WaitingDraft[]> {
  const found = await tx.execute<WaitingDraft & Record<string, unknown>>(sql`
    select ${ofCase}, r.act, o.name as "officialName", r.saved_at as "savedAt"
    from draft r join case_current c on c.case_id = r.case_id join official o on o.id = r.official_id
    where r.agency_id = ${reader.agencyId} and r.shared_at is not null and r.official_id <> ${reader.officialId} and c.closed_at is null and ${isSeen(reader)}
    order by r.shared_at, c.case_id limit ${limit}`);
  return found.rows.map((row) => ({ ...row, savedAt: toIsoInstant(row.savedAt) }));
}
