import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export interface ArchivedRun {
  readonly runId: string;
  readonly workflowType: string;
  readonly events: number;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
  readonly archivedAt: string;
}

/** Ended Temporal runs of a case whose histories are kept, oldest first. */
export async function listArchivedRuns(tx: Tx, caseId: string): Promise<ArchivedRun[]> {
  const iso = (value: unknown): string | null => (value === null ? null : new Date(value as string).toISOString());
  const found = await tx.execute<{ run_id: string; workflow_type: string; event_count: number; started_at: unknown; closed_at: unknown; archived_at: unknown }>(
    sql`select run_id, workflow_type, event_count, started_at, closed_at, archived_at from run_archive where case_id = ${caseId} order by started_at, archived_at`,
  );
  return found.rows.map((row) => ({
    runId: row.run_id, workflowType: row.workflow_type, events: row.event_count, startedAt: iso(row.started_at), closedAt: iso(row.closed_at), archivedAt: iso(row.archived_at) ?? '',
  }));
}
