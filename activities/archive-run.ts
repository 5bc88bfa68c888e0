import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Database } from '../db/connect.ts';
import { runArchive } from '../db/schema/index.ts';
import { asSystem } from '../db/transaction.ts';
import type { OutsideActivities } from '../workflows/activity-contract.ts';

const compress = promisify(gzip);

interface HistoryEvent {
  readonly eventTime?: string;
  readonly eventType?: string;
  readonly workflowExecutionStartedEventAttributes?: { readonly workflowType?: { readonly name?: string } };
}

const closing = /_WORKFLOW_EXECUTION_(COMPLETED|CONTINUED_AS_NEW|FAILED|TERMINATED|TIMED_OUT|CANCELED)$/;

function readCaseId(workflowId: string): string | null {
  return /^case-([0-9a-f-]{36})$/.exec(workflowId)?.[1] ?? null;
}

/** Keeps the history of a run as Temporal gives it, its payloads encrypted; asked again it writes the longer one. */
export function createArchiveRun({ database, client, now }: { readonly database: Database; readonly client: Client; readonly now: () => string }): OutsideActivities['archiveRun'] {
  return async ({ workflowId, runId }) => {
    const json = historyToJSON(await client.workflow.getHandle(workflowId, runId).fetchHistory());
    const events = ((JSON.parse(json) as { events?: HistoryEvent[] }).events ?? []);
    const last = events.at(-1);
    const iso = (time: string | undefined) => (time === undefined ? null : new Date(time).toISOString());
    const row = {
      workflowId,
      runId,
      workflowType: events[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? 'unknown',
      caseId: readCaseId(workflowId),
      eventCount: events.length,
      startedAt: iso(events[0]?.eventTime),
      closedAt: closing.test(last?.eventType ?? '') ? iso(last?.eventTime) : null,
      history: await compress(json),
      archivedAt: now(),
    };
    await asSystem(database, (tx) => tx.insert(runArchive).values(row).onConflictDoUpdate({ target: [runArchive.workflowId, runArchive.runId], set: row }));
  };
}
