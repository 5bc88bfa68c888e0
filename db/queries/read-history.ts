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

export interface ArchivedRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly workflowType: string;
  readonly eventCount: number;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
}

/** The ended Temporal runs of a case, kept when each ended; only for who sees the whole case. */
export async function listArchivedRuns(tx: Tx, reader: Reader, caseId: string): Promise<ArchivedRun[]> {
  const found = await tx.execute<{ workflow_id: string; run_id: string; workflow_type: string; event_count: number; started_at: string | null; closed_at: string | null }>(sql`
    select r.workflow_id, r.run_id, r.workflow_type, r.event_count, r.started_at, r.closed_at from run_archive r join legal_case c on c.id = r.case_id
    where r.case_id = ${caseId} and ${sightOf(sql`${caseId}::uuid`, reader)} >= c.version order by r.started_at`);
  const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  return found.rows.map((row) => ({
    workflowId: row.workflow_id, runId: row.run_id, workflowType: row.workflow_type, eventCount: row.event_count, startedAt: iso(row.started_at), closedAt: iso(row.closed_at),
  }));
}
