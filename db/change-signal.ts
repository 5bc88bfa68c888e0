import type { Database } from './connect.ts';

const hearers = new WeakMap<Database, Set<() => void>>();

/** Calls `hear` whenever this process has committed a change on this database. @returns how to stop */
export function hearChanges(database: Database, hear: () => void): () => void {
  const known = hearers.get(database) ?? new Set();
  hearers.set(database, known);
  known.add(hear);
  return () => void known.delete(hear);
}

/** For who has just committed a change: nobody of this process waits for the next look. Other processes look by the clock. */
export function signalChange(database: Database): void {
  for (const hear of hearers.get(database) ?? []) hear();
}
