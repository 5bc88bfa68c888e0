import { sql } from 'drizzle-orm';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { sightOf } from './find-sight.ts';

/** An entry of the ledger with its place in the chain; hashes in hex. */
export interface HistoryEntry {
  readonly recorded: RecordedEvent;
  readonly prevHash: string;
  readonly hash: string;
}

/** Entries of a case after `afterSeq`, as far as the reader may see; empty for a case it may not see. */
export async function readHistory(tx: Tx, reader: Reader, caseId: string, page: { readonly afterSeq?: number; readonly limit?: number } = {}): Promise<HistoryEntry[]> {
  const found = await tx.execute<{ payload: string; prev: string; hash: string }>(sql`
    select e.payload, encode(e.prev_hash, 'hex') as prev, encode(e.hash, 'hex') as hash from case_event e
    where e.case_id = ${caseId} and e.seq > ${page.afterSeq ?? 0} and e.seq <= ${sightOf(sql`${caseId}::uuid`, reader)} order by e.seq limit ${page.limit ?? 100_000}`);
  return found.rows.map((row) => ({ recorded: JSON.parse(row.payload) as RecordedEvent, prevHash: row.prev, hash: row.hash }));
}
