import { findWakeOutcome } from '../db/act-request.ts';
import { signalChange } from '../db/change-signal.ts';
import { lockCase } from '../db/ledger.ts';
import { asSystem } from '../db/transaction.ts';
import { performWake } from '../procedures/perform-wake.ts';
import type { LedgerActivities } from '../workflows/activity-contract.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { loadWorld } from './ledger/load-world.ts';
import { summariseCase } from './ledger/summarise-case.ts';
import { foldOn, sendWrites } from './ledger/write-events.ts';

/** Records what time alone has brought about in a case: warnings, expiries, escalations, reviews. The same wake again records nothing. */
export function createRecordWake(deps: LedgerDeps): LedgerActivities['recordWake'] {
  const { database, cache, now } = deps;
  return async ({ caseId, wakeId, asOf }) => {
    const done = await asSystem(database, async (tx, withCommit) => {
      const locked = await lockCase(tx, caseId);
      const state = locked === null ? null : await cache.load(tx, caseId, locked);
      if (locked === null || state === null) throw new Error(`no case ${caseId} to wake`);
      const [world, found] = await Promise.all([loadWorld(tx, deps, { caseId, acting: null, body: null, asOf }), findWakeOutcome(tx, wakeId)]);
      const known = found as { events: string[] } | null;
      const events = known === null ? performWake(state, { ...world, requestId: wakeId }) : [];
      if (events.length === 0) return { outcome: { events: known?.events ?? [], summary: await summariseCase(tx, cache, state, world) }, kept: null };
      const types = events.map(({ event }) => event.type);
      const summary = await summariseCase(tx, cache, foldOn(state, events), world);
      const written = sendWrites(tx, withCommit, locked, state, events, { wake: { id: wakeId, outcome: { events: types } }, at: now() });
      return { outcome: { events: types, summary }, kept: written };
    });
    if (done.kept !== null) {
      cache.keep(done.kept.state, done.kept.head.headHash);
      signalChange(database);
    }
    return done.outcome;
  };
}
