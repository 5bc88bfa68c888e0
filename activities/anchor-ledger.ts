import { createHmac } from 'node:crypto';
import { makeAnchor } from '../db/anchor.ts';
import type { Database } from '../db/connect.ts';
import { asSystem } from '../db/transaction.ts';
import type { DeliveryActivities } from '../workflows/activity-contract.ts';

/** The key that signs anchors: made of the master key, which does not lie in the database. */
export function deriveAnchorKey(masterKey: Buffer): Buffer {
  return createHmac('sha256', masterKey).update('ledger anchor').digest();
}

/** Signs the heads of all cases that changed since the anchor before, so that a tail cut off later is found. */
export function createAnchorLedger(deps: { readonly database: Database; readonly masterKey: Buffer; readonly now: () => string }): DeliveryActivities['anchorLedger'] {
  return async () => {
    const anchor = await asSystem(deps.database, (tx) => makeAnchor(tx, deriveAnchorKey(deps.masterKey), deps.now()));
    return { cases: anchor?.cases ?? 0 };
  };
}
