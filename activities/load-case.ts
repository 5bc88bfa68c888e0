import { sql } from 'drizzle-orm';
import { findCaseHead } from '../db/ledger.ts';
import { asSystem } from '../db/transaction.ts';
import type { LedgerActivities } from '../workflows/activity-contract.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { loadWorld } from './ledger/load-world.ts';
import { summariseCase } from './ledger/summarise-case.ts';

/** The case as its workflow needs it at the start of a run, and the first wake number the ledger does not hold. */
export function createLoadCase(deps: LedgerDeps): LedgerActivities['loadCase'] {
  const { database, cache, now } = deps;
  return ({ caseId }) =>
    asSystem(database, async (tx) => {
      const head = await findCaseHead(tx, caseId);
      const state = head === null ? null : await cache.load(tx, caseId, head);
      if (state === null) return null;
      const used = await tx.execute<{ seq: number | null }>(
        sql`select max(substring(wake_id from ':wake:([0-9]+)$')::int) as seq from wake_record where case_id = ${caseId}`,
      );
      const asOf = new Date(Date.parse(now()) + (head?.clockOffsetMs ?? 0)).toISOString();
      return { summary: await summariseCase(tx, cache, state, await loadWorld(tx, deps, { caseId, acting: null, body: null, asOf })), wakeSeq: (used.rows[0]?.seq ?? -1) + 1 };
    });
}
