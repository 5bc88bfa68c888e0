import { appendEvents, type Head, type LockedCase } from '../../db/ledger.ts';
import type { Tx } from '../../db/connect.ts';
import { projectCase, writeCaseProjections } from '../../db/projection.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { type CaseState, foldOne } from '../../procedures/legal-case.ts';
import { orderNotices } from '../delivery/outbox.ts';

export interface Written {
  readonly state: CaseState;
  readonly head: Head;
}

/** Appends what was decided, brings the projections up to it and orders its notices; all in the caller's transaction. */
export async function writeEvents(tx: Tx, locked: LockedCase, before: CaseState | null, events: readonly RecordedEvent[], now: string): Promise<Written> {
  const state = events.reduce<CaseState | null>(foldOne, before);
  if (state === null) throw new Error(`case ${locked.id}: nothing to write`);
  const head = await appendEvents(tx, locked, events);
  await writeCaseProjections(tx, projectCase(state, locked), locked.sectionHashes);
  await orderNotices(tx, events, now);
  return { state, head };
}
