import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { sightOf } from './find-sight.ts';

export interface StoredEntry {
  readonly seq: number;
  /** the stored bytes, UTF-8 */
  readonly payload: string;
  /** hexadecimal */
  readonly prevHash: string;
  readonly hash: string;
}

/** The entries of a case byte for byte, as far as the reader may see. */
export async function readStoredEntries(tx: Tx, reader: Reader, caseId: string): Promise<StoredEntry[]> {
  const found = await tx.execute<StoredEntry & Record<string, unknown>>(sql`
    select e.seq, e.payload, encode(e.prev_hash, 'hex') as "prevHash", encode(e.hash, 'hex') as hash from case_event e
    where e.case_id = ${caseId} and e.seq <= ${sightOf(sql`${caseId}::uuid`, reader)} order by e.seq`);
  return found.rows;
}

export interface StoredFile {
  readonly kind: 'document' | 'upload' | 'text';
  readonly id: string;
  /** of a document: draft, signed or issued */
  readonly state: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  /** hexadecimal; of a text: of its encrypted bytes */
  readonly sha256: string;
}

/** What belongs to a case beside its entries, by hash; nothing of its content. */
export async function listStoredFiles(tx: Tx, reader: Reader, caseId: string): Promise<StoredFile[]> {
  const found = await tx.execute<StoredFile & Record<string, unknown>>(sql`
    with sight as materialized (select ${sightOf(sql`${caseId}::uuid`, reader)} as seq)
    select 'document' as kind, d.document_id as id, d.state, d.media_type as "mediaType", d.size, encode(d.sha256, 'hex') as sha256 from document_file d, sight s where d.case_id = ${caseId} and d.version <= s.seq
    union all select 'upload', u.id::text, null, u.media_type, u.size, u.sha256 from upload u, sight s where u.case_id = ${caseId} and s.seq is not null
    union all select 'text', t.id::text, null, null, null, encode(t.sha256, 'hex') from personal_text t, sight s where t.case_id = ${caseId} and s.seq is not null
    order by 1, 2, 3`);
  return found.rows;
}

export interface WitnessRow {
  readonly kind: 'request' | 'wake' | 'anchor';
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  /** real instant it was recorded at */
  readonly at: string;
}

/** Who else saw the chain: outcomes that were answered, and signed anchors. As the product itself: the caller checked the reader's right. */
export async function listWitnesses(tx: Tx, caseId: string): Promise<WitnessRow[]> {
  const found = await tx.execute<WitnessRow & Record<string, unknown>>(sql`
    select 'request' as kind, id::text as id, recorded_version as version, encode(recorded_hash, 'hex') as hash, finished_at as at from act_request where case_id = ${caseId} and recorded_version is not null
    union all select 'wake', wake_id, recorded_version, encode(recorded_hash, 'hex'), recorded_at from wake_record where case_id = ${caseId}
    union all select 'anchor', n.id::text, c.version, encode(c.hash, 'hex'), n.made_at from ledger_anchor_case c join ledger_anchor n on n.id = c.anchor_id where c.case_id = ${caseId}
    order by 3, 1`);
  return found.rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
