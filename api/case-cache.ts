import type { Database } from '../db/connect.ts';
import type { CaseState } from '../procedures/legal-case.ts';

/** A case as the door last saw it whole. Used again only where the chain in the ledger goes on from this very head. */
export interface KnownCase {
  readonly state: CaseState;
  readonly headHash: Buffer;
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
}

export interface CaseCache {
  find(caseId: string): KnownCase | null;
  keep(caseId: string, known: KnownCase): void;
  forget(caseId: string): void;
}

const most = 500;

function createCaseCache(): CaseCache {
  const entries = new Map<string, KnownCase>();
  return {
    find: (caseId) => entries.get(caseId) ?? null,
    keep(caseId, known) {
      entries.delete(caseId);
      entries.set(caseId, known);
      const oldest = entries.size > most ? entries.keys().next() : undefined;
      if (oldest?.done === false) entries.delete(oldest.value);
    },
    forget: (caseId) => void entries.delete(caseId),
  };
}

const caches = new WeakMap<Database, CaseCache>();

/** The cases this process's door knows, by database. It holds no rights: who may see what is asked in SQL each time. */
export function knownCases(database: Database): CaseCache {
  const known = caches.get(database) ?? createCaseCache();
  caches.set(database, known);
  return known;
}
