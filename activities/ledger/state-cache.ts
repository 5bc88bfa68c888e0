import type { CaseState } from '../../procedures/legal-case.ts';
import { fold } from '../../procedures/fold-case.ts';
import type { Tx } from '../../db/connect.ts';
import { type Head, readEvents } from '../../db/ledger.ts';

/** Folded cases by the hash of their head: a state is used again only where the ledger still ends with the very same event. */
export interface StateCache {
  /** The case as its events make it; null at version 0. */
  load(tx: Tx, caseId: string, head: Head): Promise<CaseState | null>;
  /** After the commit. */
  keep(state: CaseState, headHash: Buffer): void;
  /** Files of the case's documents known to be made, by document and state: what is made stays made. The caller may add to it what it has read. */
  madeFiles(caseId: string): Set<string>;
}

interface Entry {
  readonly hash: string;
  readonly state: CaseState;
  readonly made: Set<string>;
}

/** Keeps the `most` cases used last. */
export function createStateCache(most = 500): StateCache {
  const entries = new Map<string, Entry>();

  const put = (state: CaseState, headHash: Buffer): void => {
    const made = entries.get(state.caseId)?.made ?? new Set();
    entries.delete(state.caseId);
    entries.set(state.caseId, { hash: headHash.toString('base64'), state, made });
    if (entries.size <= most) return;
    const oldest = entries.keys().next();
    if (oldest.done !== true) entries.delete(oldest.value);
  };

  return {
    async load(tx, caseId, head) {
      if (head.version === 0) return null;
      const known = entries.get(caseId);
      if (known !== undefined && known.state.version === head.version && known.hash === head.headHash.toString('base64')) return known.state;
      const state = fold(await readEvents(tx, caseId));
      if (state?.version !== head.version) throw new Error(`case ${caseId}: ${String(state?.version)} events, the head says ${head.version}`);
      put(state, head.headHash);
      return state;
    },
    keep: put,
    madeFiles: (caseId) => entries.get(caseId)?.made ?? new Set(),
  };
}
