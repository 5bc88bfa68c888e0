import { expect } from '@jest/globals';

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
