import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { findWakeOutcome } from '../../db/act-request.ts';
import type { Tx } from '../../db/connect.ts';
import { signalChange } from '../../db/change-signal.ts';
import { findCaseHead, lockCase } from '../../db/ledger.ts';
import { asSystem } from '../../db/transaction.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import type { PerformContext } from '../../procedures/procedure.ts';
import { checkpointUpdate, workflowIdOf } from '../../workflows/messages.ts';
import type { LedgerDeps } from './deps.ts';
import { loadWorld } from './load-world.ts';
import { sendWrites } from './write-events.ts';

/** The run sleeps to an instant that may have moved: it goes on as a new one, which reads the ledger. A case without a run is started by the sweep. */
async function wakeRun(client: Client, caseId: string, id: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowIdOf(caseId)).startUpdate(checkpointUpdate, { updateId: id, waitForStage: 'ACCEPTED' });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/**
 * Records what neither an act nor the case's own time brings about, in one transaction, and lets its run go on from it.
 * The same id again records nothing; an answer without events records nothing either.
 */
export async function recordOutside(deps: LedgerDeps & { readonly client: Client }, caseId: string, id: string, decide: (state: CaseState, context: PerformContext, tx: Tx) => RecordedEvent[] | Promise<RecordedEvent[]>): Promise<void> {
  const { database, cache, client, now } = deps;
  const written = await asSystem(database, async (tx, withCommit) => {
    const locked = await lockCase(tx, caseId);
    const state = locked === null ? null : await cache.load(tx, caseId, locked);
    if (locked === null || state === null || (await findWakeOutcome(tx, id)) !== null) return null;
    const asOf = new Date(Date.parse(now()) + locked.clockOffsetMs).toISOString();
    const world = await loadWorld(tx, deps, { caseId, acting: null, body: null, asOf });
    const events = await decide(state, { ...world, requestId: id }, tx);
    if (events.length === 0) return null;
    return sendWrites(tx, withCommit, locked, state, events, { wake: { id, outcome: { events: events.map(({ event }) => event.type) } }, at: now() });
  });
  if (written !== null) {
    cache.keep(written.state, written.head.headHash);
    signalChange(database);
  }
  const isRecorded = written !== null || (await asSystem(database, async (tx) => (await findCaseHead(tx, caseId)) !== null && (await findWakeOutcome(tx, id)) !== null));
  if (isRecorded) await wakeRun(client, caseId, id);
}
