import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { findCaseHead, moveCaseClock } from '../db/ledger.ts';
import { listLinkedCases } from '../db/queries/list-linked-cases.ts';
import { asSystem } from '../db/transaction.ts';
import { fastForward, readWorkflowTime } from '../temporal/fast-forward.ts';
import { nextWakeQuery, workflowIdOf } from '../workflows/messages.ts';
import { Problem } from './problem.ts';

export interface MovedClock {
  /** case time at the end, UTC instant */
  readonly caseNow: string;
  readonly steps: number;
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
}

/** Moves the time of one simulated case, from wake to wake, and with it that of its main case or of what hangs on it. */
export interface CaseClock {
  /** @throws Problem caseIsMoving, embeddedModeOnly for a case that lives in real time */
  moveTo(caseId: string, target: Date): Promise<MovedClock>;
}

interface Progress {
  steps: number;
  readonly moveStored: (caseTimeMs: number) => Promise<void>;
}

async function moveWorkflow(client: Client, caseId: string, storedOffsetMs: number, target: Date, progress: Progress): Promise<void> {
  const workflowId = workflowIdOf(caseId);
  // The workflow counts by its own clock; the distance to case time is what it was opened with.
  const ownOffsetMs = Date.now() + storedOffsetMs - (await readWorkflowTime(client, workflowId)).getTime();
  const handle = client.workflow.getHandle(workflowId);
  const moved = await fastForward({
    client,
    workflowId,
    target: new Date(target.getTime() - ownOffsetMs),
    getNextWake: async () => {
      const wake = await handle.query<string | null>(nextWakeQuery);
      return wake === null ? null : new Date(wake);
    },
    // Stored at once, so that an official who looks meanwhile sees the case where it is.
    onStep: (now) => progress.moveStored(now.getTime() + ownOffsetMs),
  });
  progress.steps = moved.steps;
}

export function createCaseClock({ client, database, now }: { readonly client: Client; readonly database: Database; readonly now: () => Date }): CaseClock {
  const moving = new Set<string>();
  async function moveOne(caseId: string, target: Date): Promise<MovedClock> {
    if (moving.has(caseId)) throw new Problem('caseIsMoving');
    moving.add(caseId);
    try {
      const head = await asSystem(database, (tx) => findCaseHead(tx, caseId));
      if (head === null) throw new Problem('caseNotFound');
      if (!head.isSimulated) throw new Problem('embeddedModeOnly', { facts: { reason: 'caseLivesInRealTime' } });
      let { clockOffsetMs } = head;
      const progress: Progress = {
        steps: 0,
        moveStored: async (caseTimeMs) => {
          const byMs = Math.round(caseTimeMs - now().getTime() - clockOffsetMs);
          if (byMs > 0) clockOffsetMs = await asSystem(database, (tx) => moveCaseClock(tx, caseId, byMs));
        },
      };
      try {
        await moveWorkflow(client, caseId, clockOffsetMs, target, progress);
      } catch (error) {
        // A closed case has no run any more: nothing waits, only its clock goes on.
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
      await progress.moveStored(target.getTime());
      return { caseNow: new Date(now().getTime() + clockOffsetMs).toISOString(), steps: progress.steps, clockOffsetMs };
    } finally {
      moving.delete(caseId);
    }
  }
  return {
    async moveTo(caseId, target) {
      // The main case first: nothing that hangs on it may be ahead of it, or its outcomes would lie in the future there.
      const linked = await asSystem(database, (tx) => listLinkedCases(tx, caseId));
      let moved: MovedClock | null = null;
      for (const one of linked.length === 0 ? [caseId] : linked) {
        const reached = await moveOne(one, target);
        if (one === caseId) moved = reached;
      }
      return moved ?? moveOne(caseId, target);
    },
  };
}
