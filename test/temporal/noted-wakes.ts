import { expect } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';

export interface Noted {
  /** The instant the wake was due, in the workflow's time. */
  readonly due: number;
  /** How long after it the workflow woke, by the same clock. */
  readonly lateMs: number;
}

const day = 86_400_000;

/**
 * Each wake came before the next instant was skipped to. A busy machine is late by seconds; a wake that a skip jumped over
 * is late by days.
 */
export function expectOwnInstants(noted: readonly Noted[], everyDays: number): void {
  for (const [at, { due, lateMs }] of noted.entries()) {
    expect(due - noted[0]!.due).toBe(at * everyDays * day);
    expect(lateMs).toBeGreaterThanOrEqual(0);
    expect(lateMs).toBeLessThan(day / 2);
  }
}

/** A worker of the toy workflows that writes down, by workflow, when each wake came. */
export async function openNotingTemporal(): Promise<{ readonly temporal: TestTemporal; readonly noted: ReadonlyMap<string, readonly Noted[]> }> {
  const noted = new Map<string, readonly Noted[]>();
  const temporal = await openTestTemporal();
  await temporal.runWorker({
    workflowsPath: fileURLToPath(new URL('./toy-workflows.ts', import.meta.url)),
    activities: {
      note: async (workflowId: string, due: string, at: string) => {
        noted.set(workflowId, [...(noted.get(workflowId) ?? []), { due: Date.parse(due), lateMs: Date.parse(at) - Date.parse(due) }]);
      },
    },
  });
  return { temporal, noted };
}
