import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgPreparedQuery } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { withoutValues } from './database-error.ts';
import { NamingClient } from './named-statements.ts';

/** Drizzle on the pool, or on the one connection of a transaction. */
export type Tx = NodePgDatabase;

export interface Database {
  /** each query on its own; as the application's role it sees nothing that row-level security guards */
  readonly db: NodePgDatabase;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

interface QueryRunner {
  queryWithCache(text: string, parameters: unknown[], query: () => Promise<unknown>): Promise<unknown>;
}

let isGuarded = false;

// Every drizzle query goes through this one method; here its error loses the parameters before anybody can log it.
function keepValuesOutOfErrors(): void {
  if (isGuarded) return;
  isGuarded = true;
  const prototype = PgPreparedQuery.prototype as unknown as QueryRunner;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const original = prototype.queryWithCache;
  prototype.queryWithCache = async function guarded(this: QueryRunner, text, parameters, query) {
    try {
      return await original.call(this, text, parameters, query);
    } catch (error) {
      throw withoutValues(error);
    }
  };
}

const onClients = new WeakMap<pg.PoolClient, Tx>();

/** Drizzle on one connection; made once for each. */
export function drizzleOn(client: pg.PoolClient): Tx {
  const known = onClients.get(client);
  if (known !== undefined) return known;
  const made: Tx = drizzle({ client });
  onClients.set(client, made);
  return made;
}

/** Opens a pool. `max` connections; a query is ended after 30 s, an idle transaction too. */
export function connect(url: string, options: { readonly max?: number; readonly applicationName?: string } = {}): Database {
  keepValuesOutOfErrors();
  const pool = new pg.Pool({
    Client: NamingClient,
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'trinh-tu',
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  // A connection that dies while idle leaves the pool; the next query opens another or fails by itself.
  pool.on('error', () => undefined);
  return { db: drizzle({ client: pool }), pool, close: () => pool.end() };
}
