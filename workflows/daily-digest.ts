import { proxyActivities } from '@temporalio/workflow';
import type { DeliveryActivities } from './activity-contract.ts';

const { anchorLedger, sendDigests } = proxyActivities<Pick<DeliveryActivities, 'anchorLedger' | 'sendDigests'>>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes', maximumAttempts: 30 },
});

const vietnamOffsetMs = 7 * 3_600_000;

/** Started by a schedule each hour of the working day: signs the ledger, then orders one mail per official who wants it by this hour, with what is due and what is late. */
export async function dailyDigest(): Promise<void> {
  await anchorLedger();
  const local = new Date(Date.now() + vietnamOffsetMs).toISOString();
  await sendDigests({ day: local.slice(0, 10), hour: Number(local.slice(11, 13)) });
}
