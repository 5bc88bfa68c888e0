import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Database, Tx } from './connect.ts';
import { isStalePlan, withoutValues } from './database-error.ts';

/** In whose name a transaction reads. `on` is the local date on which grants are judged. */
export interface Reader {
  readonly officialId: string;
  readonly agencyId: string;
  readonly on: string;
}

async function runTransaction<T>(database: Database, settings: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  let client: pg.PoolClient;
  try {
    client = await database.pool.connect();
  } catch (error) {
    throw withoutValues(error);
  }
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    // One round trip: begin and the settings that end with the transaction.
    await client.query(`begin; ${settings}`);
    const result = await fn(drizzle({ client }));
    await client.query('commit');
    return result;
  } catch (error) {
    try {
      await client.query('rollback');
    } catch (rollbackError) {
      broken = rollbackError instanceof Error ? rollbackError : new Error('rollback failed');
    }
    const known = withoutValues(error);
    if (isStalePlan(known)) broken ??= new Error('a prepared statement is stale');
    throw known;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

const systemSettings = `set local app.mode = 'system'`;

/** A transaction of the product itself: workers, the ledger, what checks rights on its own. Row-level security lets it through. */
export function asSystem<T>(database: Database, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return runTransaction(database, systemSettings, fn);
}

// An id goes into the text of the statement, so only what ids are made of may pass.
const idPattern = /^[a-z0-9][a-z0-9:._-]*$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** A transaction in which row-level security shows only what this official may see, as a second wall under the checks in the queries. */
export function asOfficial<T>(database: Database, reader: Reader, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return runTransaction(database, settingsOf(reader), fn);
}

function settingsOf({ officialId, agencyId, on }: Reader): string {
  if (!idPattern.test(officialId) || !idPattern.test(agencyId) || !datePattern.test(on)) throw new Error('an official, agency or date is malformed');
  return `set local app.mode = 'official'; set local app.official_id = '${officialId}'; set local app.agency_id = '${agencyId}'; set local app.on_date = '${on}'`;
}

/** As an official whom something only the product may read decides on first: `look` runs as the product, everything after its answer as the official. One transaction. */
export function asOfficialFound<L extends { readonly reader: Reader }, T>(database: Database, look: (tx: Tx) => Promise<L>, fn: (tx: Tx, found: L) => Promise<T>): Promise<T> {
  return runTransaction(database, systemSettings, async (tx) => {
    const found = await look(tx);
    await tx.execute(sql.raw(settingsOf(found.reader)));
    return fn(tx, found);
  });
}
