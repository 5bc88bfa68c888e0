import { proxyActivities } from '@temporalio/workflow';
import type { DeliveryActivities } from './activity-contract.ts';

const { reconcileCases: reconcile, tendOffices } = proxyActivities<Pick<DeliveryActivities, 'reconcileCases' | 'tendOffices'>>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '2 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes', maximumAttempts: 5 },
});

const vietnamOffsetMs = 7 * 3_600_000;

/** Started by a schedule: starts every open case that has no run again, and hands work over where a leave began or ended. */
export async function reconcileCases(): Promise<void> {
  await tendOffices({ day: new Date(Date.now() + vietnamOffsetMs).toISOString().slice(0, 10) });
  await reconcile();
}
