import type { Database } from '../../db/connect.ts';
import type { VaultKeys } from '../../db/vault.ts';
import type { LocalPolicy } from '../../procedures/local-policy.ts';
import type { StateCache } from './state-cache.ts';

/** What the transactions on the ledger work with. */
export interface LedgerDeps {
  readonly database: Database;
  readonly keys: VaultKeys;
  readonly cache: StateCache;
  /** habits of this installation, over the built-in ones and under those entered for a province */
  readonly policy: Partial<LocalPolicy>;
  /** real instant, UTC; legal time comes with the call */
  readonly now: () => string;
}
