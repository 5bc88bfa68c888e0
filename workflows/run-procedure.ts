import {
  allHandlersFinished, CancellationScope, condition, defineQuery, defineUpdate, log, makeContinueAsNewFunc, proxyActivities, setHandler, sleep, workflowInfo,
} from '@temporalio/workflow';
import { openActInbox, type WaitingAct } from './act-inbox.ts';
import type { CaseSummary, OutsideActivities } from './activity-contract.ts';
import { createCaseDocuments } from './case-documents.ts';
import { isFault, ledger } from './ledger.ts';
import { type CaseInput, caseInputSchema, checkpointUpdate, nextWakeQuery, summaryQuery } from './messages.ts';
import { createWakeTimer } from './wake-timer.ts';

const { archiveRun } = proxyActivities<Pick<OutsideActivities, 'archiveRun'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute', maximumAttempts: 20 },
});

/** A wake that failed by a fault of ours is tried again after this; acts go on meanwhile. */
const faultyWakeRestMs = 3_600_000;
/** A run started without a case and without an act ends after this. */
const patienceForOpening = '1 minute';
/** A hand-over waits so long for papers that are being made; the next run makes those that are not. */
const patienceForDocuments = '10 seconds';

const checkpoint = defineUpdate(checkpointUpdate);
const summaryOf = defineQuery<CaseSummary | null>(summaryQuery);
const nextWakeOf = defineQuery<string | null>(nextWakeQuery);

function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}

/**
 * The engine behind every procedure: takes acts one by one, wakes when time alone changes something, makes papers,
 * and hands the case to the next procedure under the same workflow id. The ledger is the truth; a run holds ids and counters.
 */
export async function runProcedure(given: unknown): Promise<void> {
  const input = caseInputSchema.parse(given);
  // Temporal's cancel is no legal act: withdrawal has its own.
  await CancellationScope.nonCancellable(() => coordinate(input));
}

async function coordinate(input: CaseInput): Promise<void> {
  const { workflowId, workflowType, runId, continuedFromExecutionRunId } = workflowInfo();
  const { caseId } = input;

  // Messages: every handler stands before the first await.
  let summary: CaseSummary | null = null;
  let isCheckpointAsked = false;
  const inbox = openActInbox();
  const wake = createWakeTimer(input.clockOffsetMs);
  const documents = createCaseDocuments();
  setHandler(checkpoint, () => {
    isCheckpointAsked = true;
  });
  setHandler(summaryOf, () => summary);
  setHandler(nextWakeOf, () => wake.ownTime());

  // Setup.
  let { wakeSeq } = input;
  let handled = 0;
  let isArchiving = false;
  let isOwnRunArchived = false;
  const loaded = await ledger.loadCase({ caseId });
  if (loaded !== null) {
    summary = loaded.summary;
    wakeSeq = Math.max(wakeSeq, loaded.wakeSeq);
    if (loaded.summary.version < input.handledSeq) log.error('the ledger is behind the run before', { version: loaded.summary.version, handledSeq: input.handledSeq });
  }
  // The run before is complete only now that this one runs.
  if (continuedFromExecutionRunId !== undefined) void archive(continuedFromExecutionRunId);

  async function archive(ofRun: string): Promise<void> {
    isArchiving = true;
    await archiveRun({ workflowId, runId: ofRun }).catch(() => log.error('a run was not archived', { ofRun }));
    isArchiving = false;
  }

  function take(next: CaseSummary): void {
    summary = next;
    handled += 1;
    wake.set(next.nextWakeAt);
    if (next.procedure === workflowType) documents.start(next, wake.now());
  }

  async function apply(waiting: WaitingAct): Promise<void> {
    const { requestId, act, bodyHash } = waiting.message;
    try {
      const outcome = await ledger.recordAct({ caseId, requestId, act, bodyHash, asOf: wake.now() });
      if (outcome.summary !== null) take(outcome.summary);
      waiting.answer = outcome;
    } catch (error) {
      if (!isFault(error)) throw error;
      waiting.answer = { status: 'failed' };
    }
  }

  async function wakeUp(firedAt: string): Promise<void> {
    const asOf = later(firedAt, wake.now());
    try {
      const outcome = await ledger.recordWake({ caseId, wakeId: `${workflowId}:wake:${wakeSeq}`, asOf });
      wakeSeq += 1;
      take(outcome.summary);
    } catch (error) {
      if (!isFault(error)) throw error;
      wake.set(new Date(Date.parse(asOf) + faultyWakeRestMs).toISOString());
    }
  }

  function mustGoOnAsNew(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    if (summary !== null && summary.procedure !== workflowType) return true;
    // A run that did nothing yet would only make another one like itself.
    if (handled === 0 && !isCheckpointAsked) return false;
    return isCheckpointAsked || continueAsNewSuggested || historyLength >= (input.maxEvents ?? Number.POSITIVE_INFINITY);
  }

  const hasWork = (): boolean => inbox.hasNext() || wake.firedAt() !== null;

  // What ends while the last workflow task of a run is on its way fails that task, and with it every answer it carries:
  // so answers leave in a task before, and papers being made are waited for.
  async function settle(): Promise<void> {
    await sleep(1);
    if (documents.isBusy() && !hasWork()) await condition(() => hasWork() || !documents.isBusy(), patienceForDocuments);
  }

  async function goOnAsNew(): Promise<void> {
    const next: CaseInput = { ...input, wakeSeq, handledSeq: summary?.version ?? input.handledSeq };
    documents.release();
    const goOn = makeContinueAsNewFunc<(next: CaseInput) => Promise<void>>({ workflowType: summary?.procedure ?? workflowType });
    await goOn(next);
  }

  // Wait, act, hand over.
  if (summary === null && !inbox.hasNext()) await condition(inbox.hasNext, patienceForOpening);
  if (summary !== null) {
    wake.set(summary.nextWakeAt);
    if (summary.procedure === workflowType) documents.start(summary, wake.now());
  }
  for (;;) {
    const waiting = inbox.take();
    if (waiting !== undefined) {
      await apply(waiting);
      continue;
    }
    const firedAt = wake.firedAt();
    if (firedAt !== null) {
      await wakeUp(firedAt);
      continue;
    }
    const isOver = summary === null || (summary.isClosed && !documents.isBusy());
    if (isOver && summary !== null && !isOwnRunArchived) {
      isOwnRunArchived = true;
      // Lacks the last few events, which say no more than that the run ended.
      await archive(runId);
      continue;
    }
    if (isOver || mustGoOnAsNew()) {
      await condition(() => hasWork() || (allHandlersFinished() && !isArchiving));
      if (!isOver) await settle();
      if (hasWork()) continue;
      if (isOver) return;
      await goOnAsNew();
    }
    await condition(() => hasWork() || isCheckpointAsked || (summary?.isClosed === true && !documents.isBusy()));
  }
}
