import { proxyActivities } from '@temporalio/workflow';
import type { DeliveryActivities } from './activity-contract.ts';

const { anchorLedger, sendDigests } = proxyActivities<Pick<DeliveryActivities, 'anchorLedger' | 'sendDigests'>>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes', maximumAttempts: 30 },
});

const vietnamOffsetMs = 7 * 3_600_000;

/** Started by a schedule each working morning: signs the ledger, then orders one mail per official with what is due and what is late. */
export async function dailyDigest(): Promise<void> {
  await anchorLedger();
  await sendDigests({ day: new Date(Date.now() + vietnamOffsetMs).toISOString().slice(0, 10) });
}
