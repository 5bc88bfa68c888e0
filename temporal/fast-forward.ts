import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';

export interface FastForwardOptions {
  readonly client: Client;
  readonly workflowId: string;
  /** The instant to reach, in the workflow's own time (Temporal's, without the case's clock offset). */
  readonly target: Date;
  /** When the workflow will next wake, in its own time; null where nothing wakes it. Asked while it is at rest. */
  readonly getNextWake: () => Promise<Date | null>;
  /** Called after each step with the workflow's time. */
  readonly onStep?: (now: Date) => void | Promise<void>;
  /** Real milliseconds after which the whole attempt is given up. */
  readonly timeoutMs?: number;
}

export interface FastForwardResult {
  /** The workflow's time at the end. */
  readonly now: Date;
  readonly steps: number;
  /** What was skipped beyond the real time that passed: add it to a stored clock offset. */
  readonly skippedMs: number;
  /** True where the workflow ended before the target. */
  readonly hasEnded: boolean;
}

interface State {
  readonly now: number;
  readonly runId: string;
  readonly isRunning: boolean;
  readonly isAtRest: boolean;
}

const { FastForwardPollingResult, WorkflowExecutionStatus } = proto.temporal.api.enums.v1;

/**
 * A step ends this long after the wake, so that the wake and its task are surely inside it: a step whose end passes while the task
 * still runs bounds nothing any more, and the server goes on to the next timer.
 */
const afterWakeMs = 20_000;

/** Less than this is waited for: the server's own work takes as long. */
const leastSkipMs = 50;

async function readState({ connection, options }: Client, workflowId: string): Promise<State> {
  const found = await connection.workflowService.describeWorkflowExecution({ namespace: options.namespace, execution: { workflowId } });
  const virtual = found.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return {
    now: virtual == null ? Date.now() : tsToMs(virtual),
    runId: found.workflowExecutionInfo?.execution?.runId ?? '',
    isRunning: found.workflowExecutionInfo?.status === WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING,
    isAtRest: found.pendingWorkflowTask == null && found.pendingActivities.length === 0,
  };
}

/** The workflow's own time: real time until it was first moved. */
export async function readWorkflowTime(client: Client, workflowId: string): Promise<Date> {
  return new Date((await readState(client, workflowId)).now);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** In the instant after a continue-as-new a query has no task to run on yet. */
async function retryEarlyQuery<T>(ask: () => Promise<T>, deadline: number): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const isEarly = error instanceof Error && /not scheduled yet|not ready|Workflow task is not/i.test(`${error.message} ${String(error.cause)}`);
      if (!isEarly || Date.now() > deadline) throw error;
      await pause(10);
    }
  }
}

/** Waits until nothing of the workflow is in flight: a skip asked for earlier can jump over wakes. */
async function waitUntilAtRest(client: Client, workflowId: string, deadline: number): Promise<State> {
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    const state = await readState(client, workflowId);
    if (!state.isRunning || state.isAtRest) return state;
    if (Date.now() > deadline) throw new Error(`${workflowId} did not come to rest; is a worker running?`);
    await pause(wait);
  }
}

/** One skip; true when the server says that it was completed. */
async function skip(client: Client, workflowId: string, milliseconds: number, deadline: number): Promise<boolean> {
  const { connection, options } = client;
  const { namespace } = options;
  const id = randomUUID();
  await connection.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: 10_000, fastForwardConfig: { id, duration: msToTs(milliseconds) } },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  while (Date.now() < deadline) {
    const polled = await connection.withDeadline(Date.now() + 70_000, () =>
      connection.workflowService.pollWorkflowExecutionTimeSkipping({ namespace, workflowExecution: { workflowId }, fastForwardId: id }),
    );
    switch (polled.fastForwardPollingResult) {
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
        return true;
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT:
        break;
      // A run that ended (hand-over, end of the case) takes its fast-forward with it: the caller looks again.
      default:
        return false;
    }
  }
  throw new Error(`${workflowId} was not moved in time; is a worker running?`);
}

/**
 * Moves one workflow to the target, from wake to wake and never in one jump, so that every timer fires at its own instant.
 * Other workflows keep their time. Needs a server with workflow time skipping switched on.
 */
export async function fastForward(options: FastForwardOptions): Promise<FastForwardResult> {
  const { client, workflowId, target, getNextWake, onStep, timeoutMs = 300_000 } = options;
  const deadline = Date.now() + timeoutMs;
  const realStart = Date.now();
  let state = await waitUntilAtRest(client, workflowId, deadline);
  const virtualStart = state.now;
  let steps = 0;

  while (state.isRunning && state.now < target.getTime()) {
    if (Date.now() > deadline) throw new Error(`${workflowId} only came to ${new Date(state.now).toISOString()} in ${timeoutMs / 1000} s`);
    const wake = await retryEarlyQuery(getNextWake, deadline);
    // Even past the target, where the wake is due before it.
    const next = wake === null || wake.getTime() > target.getTime() ? target.getTime() : wake.getTime() + afterWakeMs;
    const distance = next - state.now;
    if (distance > leastSkipMs) {
      await skip(client, workflowId, distance, deadline);
      steps += 1;
    } else {
      // The wake is due and its task is on the way, or the rest passes by itself.
      await pause(10);
    }
    state = await waitUntilAtRest(client, workflowId, deadline);
    await onStep?.(new Date(state.now));
  }

  return {
    now: new Date(state.now),
    steps,
    skippedMs: state.now - virtualStart - (Date.now() - realStart),
    hasEnded: !state.isRunning,
  };
}
