import type { Client } from '@temporalio/client';
import { fastForward, type FastForwardResult } from '../../temporal/fast-forward.ts';

/** Moves one workflow of a test by wakes that a query answers as an ISO instant or null. */
export function moveTime(client: Client, workflowId: string, target: Date, nextWakeQuery = 'nextWake'): Promise<FastForwardResult> {
  const handle = client.workflow.getHandle(workflowId);
  return fastForward({
    client,
    workflowId,
    target,
    getNextWake: async () => {
      const wake = await handle.query<string | null>(nextWakeQuery);
      return wake === null ? null : new Date(wake);
    },
    timeoutMs: 120_000,
  });
}
