import type pg from 'pg';
import { type Database, drizzleOn, type Tx } from './connect.ts';
import { DatabaseError, isStalePlan, withoutValues } from './database-error.ts';
import { runStatement, type Statement } from './named-statements.ts';

/** In whose name a transaction reads. `on` is the local date on which grants are judged. */
export interface Reader {
  readonly officialId: string;
  readonly agencyId: string;
  readonly on: string;
}

/**
 * Hands over a write that was sent already (see runStatement) and whose answer is only needed with the commit's: both leave together.
 * One that fails turns the commit into a rollback; what must not be committed has to be refused by the statement itself.
 */
export type WithCommit = (write: Promise<unknown>) => void;

const ignore = (): void => undefined;

async function runTransaction<T>(database: Database, settings: string, fn: (tx: Tx, withCommit: WithCommit) => Promise<T>): Promise<T> {
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
  // Sent with the first statement; where it fails, so does everything after it.
  const began = client.query(`begin; ${settings}`);
  began.catch(ignore);
  const writes: Promise<unknown>[] = [];
  try {
    const result = await fn(drizzleOn(client), (write) => {
      write.catch(ignore);
      writes.push(write);
    });
    const committed = client.query('commit');
    committed.catch(ignore);
    await Promise.all(writes);
    // Where nothing was begun, what followed stands outside of any transaction and must not pass for done.
    await began;
    // Postgres answers the commit of a failed transaction with a rollback and no error.
    if ((await committed).command !== 'COMMIT') throw new DatabaseError('25P02', null, null);
    return result;
  } catch (error) {
    const first: unknown = await began.then(() => error, (reason: unknown) => reason);
    try {
      await client.query('rollback');
    } catch (rollbackError) {
      broken = rollbackError instanceof Error ? rollbackError : new Error('rollback failed');
    }
    const known = withoutValues(first);
    if (isStalePlan(known)) broken ??= new Error('a prepared statement is stale');
    throw known;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

const systemSettings = `set local app.mode = 'system'`;

/** A transaction of the product itself: workers, the ledger, what checks rights on its own. Row-level security lets it through. */
export function asSystem<T>(database: Database, fn: (tx: Tx, withCommit: WithCommit) => Promise<T>): Promise<T> {
  return runTransaction(database, systemSettings, fn);
}

/** One read by the product itself: its whole transaction leaves in one packet. */
export async function readAsSystem<Values extends string, Row>(database: Database, statement: Statement<Values, Row>, given: Readonly<Record<Values, unknown>>): Promise<readonly Row[]> {
  const { found } = await asSystem(database, (tx, withCommit) => {
    const found = runStatement(tx, statement, given);
    withCommit(found);
    return Promise.resolve({ found });
  });
  return (await found).rows;
}

// An id goes into the text of the statement, so only what ids are made of may pass.
const idPattern = /^[a-z0-9][a-z0-9:._-]*$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** A transaction in which row-level security shows only what this official may see, as a second wall under the checks in the queries. */
export function asOfficial<T>(database: Database, reader: Reader, fn: (tx: Tx, withCommit: WithCommit) => Promise<T>): Promise<T> {
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
    // Sent with the next statement, which fails where this one does.
    (tx as unknown as { readonly $client: pg.PoolClient }).$client.query(settingsOf(found.reader)).catch(ignore);
    return fn(tx, found);
  });
}
