import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { DeliveryActivities } from './activity-contract.ts';

const turnSeconds = 300;
const turnsPerRun = 200;

const { drainOutbox } = proxyActivities<Pick<DeliveryActivities, 'drainOutbox'>>({
  startToCloseTimeout: turnSeconds * 2_000,
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Delivers notices and mails of all cases, so that the histories of the cases stay short. One per namespace, for ever. */
export async function dispatchOutbox(): Promise<void> {
  for (let turn = 0; turn < turnsPerRun && !workflowInfo().continueAsNewSuggested; turn += 1) await drainOutbox({ forSeconds: turnSeconds });
  await continueAsNew<typeof dispatchOutbox>();
}
