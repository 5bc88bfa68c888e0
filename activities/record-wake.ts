import { findWakeOutcome, recordWakeOutcome } from '../db/act-request.ts';
import { lockCase } from '../db/ledger.ts';
import { asSystem } from '../db/transaction.ts';
import { performWake } from '../procedures/perform-wake.ts';
import type { LedgerActivities } from '../workflows/activity-contract.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { loadWorld } from './ledger/load-world.ts';
import { summariseCase } from './ledger/summarise-case.ts';
import { writeEvents } from './ledger/write-events.ts';

/** Records what time alone has brought about in a case: warnings, expiries, escalations, reviews. The same wake again records nothing. */
export function createRecordWake(deps: LedgerDeps): LedgerActivities['recordWake'] {
  const { database, cache, now } = deps;
  return async ({ caseId, wakeId, asOf }) => {
    const done = await asSystem(database, async (tx) => {
      const locked = await lockCase(tx, caseId);
      const state = locked === null ? null : await cache.load(tx, caseId, locked);
      if (locked === null || state === null) throw new Error(`no case ${caseId} to wake`);
      const world = await loadWorld(tx, deps, { caseId, acting: null, body: null, asOf });
      const known = (await findWakeOutcome(tx, wakeId)) as { events: string[] } | null;
      const events = known === null ? performWake(state, { ...world, requestId: wakeId }) : [];
      if (events.length === 0) return { outcome: { events: known?.events ?? [], summary: await summariseCase(tx, state, world.policy) }, kept: null };
      const written = await writeEvents(tx, locked, state, events, now());
      const types = events.map(({ event }) => event.type);
      await recordWakeOutcome(tx, { wakeId, caseId, outcome: { events: types }, at: now(), head: written.head });
      return { outcome: { events: types, summary: await summariseCase(tx, written.state, world.policy) }, kept: written };
    });
    if (done.kept !== null) cache.keep(done.kept.state, done.kept.head.headHash);
    return done.outcome;
  };
}
