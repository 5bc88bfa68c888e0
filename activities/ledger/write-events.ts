import type { Head, LockedCase } from '../../db/ledger.ts';
import type { Tx } from '../../db/connect.ts';
import { projectCase, sendSections } from '../../db/projection.ts';
import { type RecordedWith, sendEvents } from '../../db/record-events.ts';
import type { WithCommit } from '../../db/transaction.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { foldOne } from '../../procedures/fold-case.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { sendOrders } from '../delivery/outbox.ts';

export interface Written {
  readonly state: CaseState;
  readonly head: Head;
}

/** The case as the events make it. */
export function foldOn(before: CaseState | null, events: readonly RecordedEvent[]): CaseState {
  const state = events.reduce<CaseState | null>(foldOne, before);
  if (state === null) throw new Error('nothing to fold');
  return state;
}

/**
 * Appends what was decided with the outcome of who asked for it, brings the projections up to it and orders what is told and reported, all in the caller's transaction.
 * Everything is sent before this returns and answered with the commit.
 */
export function sendWrites(
  tx: Tx, withCommit: WithCommit, locked: LockedCase, before: CaseState | null, events: readonly RecordedEvent[], beside: RecordedWith & { readonly at: string },
): Written {
  const state = foldOn(before, events);
  const projection = projectCase(state, locked, before === null ? null : { state: before, sectionHashes: locked.sectionHashes });
  const { head, written } = sendEvents(tx, locked, events, { ...beside, projection });
  withCommit(written);
  for (const section of sendSections(tx, projection, locked.sectionHashes)) withCommit(section);
  const orders = sendOrders(tx, events, beside.at);
  if (orders !== null) withCommit(orders);
  return { state, head };
}
