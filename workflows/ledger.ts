import { ActivityFailure, ApplicationFailure, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { LedgerActivities } from './activity-contract.ts';

/** The type of a failure that trying again would not cure: a fault of ours, not an outage. */
const faultType = 'fault';

const nonRetryableErrorTypes = [faultType];

const local = proxyLocalActivities<LedgerActivities>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '1 second', maximumAttempts: 5, nonRetryableErrorTypes },
});

// An outage that outlasts the quick attempts is waited out as an ordinary activity: the history stays short, and an operator sees it pending.
const patient = proxyActivities<LedgerActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds', nonRetryableErrorTypes },
});

/** True where an activity gave up because of a fault of ours. */
export function isFault(error: unknown): boolean {
  return error instanceof ActivityFailure && error.cause instanceof ApplicationFailure && error.cause.type === faultType;
}

async function ask<T>(quickly: () => Promise<T>, patiently: () => Promise<T>): Promise<T> {
  try {
    return await quickly();
  } catch (error) {
    if (isFault(error)) throw error;
    return patiently();
  }
}

/** One short ledger transaction each: local activities first, then patience. They fail only with a fault. */
export const ledger: LedgerActivities = {
  loadCase: (input) => ask(() => local.loadCase(input), () => patient.loadCase(input)),
  recordAct: (input) => ask(() => local.recordAct(input), () => patient.recordAct(input)),
  recordWake: (input) => ask(() => local.recordWake(input), () => patient.recordWake(input)),
};
