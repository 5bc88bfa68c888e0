import { hearChanges } from '../db/change-signal.ts';
import type { Database } from '../db/connect.ts';
import { findFreshChanges, type FreshChanges, readChangeCursor } from '../db/queries/list-changes.ts';
import { asSystem, type Reader } from '../db/transaction.ts';

/** Told when something changed, with the cursor up to which it was looked; `isConcerned` says whether this reader should look. */
export interface Listener {
  readonly reader: Reader;
  changed(cursor: string, isConcerned: boolean): void;
  /** the look failed: the database may be away */
  failed(error: unknown): void;
}

export interface ChangeWatch {
  /** @returns how to leave */
  join(listener: Listener): () => void;
}

/** Changes looked at in one go. */
const mostAtOnce = 1000;
/** What older transactions hold back is looked for anew so soon, then less and less often. */
const heldBackMs = 10;

function concerns({ agencyIds, grantedIds }: FreshChanges): (reader: Reader) => boolean {
  const agencies = new Set(agencyIds);
  const granted = new Set(grantedIds);
  return ({ agencyId, officialId }) => agencies.has(agencyId) || granted.has(officialId);
}

function createChangeWatch(database: Database, intervalMs: number): ChangeWatch {
  const listeners = new Set<Listener>();
  let isLooking = false;
  // A signal while one looks is not lost: the look may have begun before the commit.
  let isSignalled = false;
  let wake = (): void => undefined;
  hearChanges(database, () => {
    isSignalled = true;
    wake();
  });

  const waitFor = async (ms: number): Promise<void> => {
    if (isSignalled || listeners.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  // Looks as long as anybody listens.
  const look = async (): Promise<void> => {
    let cursor = await asSystem(database, readChangeCursor);
    // Who read before this cursor was taken may have missed what came in between.
    for (const listener of [...listeners]) listener.changed(cursor, true);
    let pauseMs = heldBackMs;
    while (listeners.size > 0) {
      isSignalled = false;
      const fresh = await findFreshChanges(database, cursor, mostAtOnce);
      if (fresh.cursor === null) {
        await waitFor(fresh.isHeldBack ? pauseMs : intervalMs);
        pauseMs = fresh.isHeldBack ? Math.min(2 * pauseMs, intervalMs) : heldBackMs;
        continue;
      }
      pauseMs = heldBackMs;
      cursor = fresh.cursor;
      const isConcerned = concerns(fresh);
      for (const listener of [...listeners]) listener.changed(cursor, isConcerned(listener.reader));
    }
  };

  const start = (): void => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch((error: unknown) => {
        for (const listener of [...listeners]) listener.failed(error);
        listeners.clear();
      })
      .finally(() => {
        isLooking = false;
        // Somebody came in the moment the last one left.
        if (listeners.size > 0) start();
      });
  };

  return {
    join(listener) {
      listeners.add(listener);
      start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) wake();
      };
    },
  };
}

const watches = new WeakMap<Database, ChangeWatch>();

/** The one watch of this process on a database. The first to ask decides how often it looks. */
export function changeWatchOf(database: Database, intervalMs: number): ChangeWatch {
  const known = watches.get(database) ?? createChangeWatch(database, intervalMs);
  watches.set(database, known);
  return known;
}
