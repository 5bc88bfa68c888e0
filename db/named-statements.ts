import { createHash } from 'node:crypto';
import { is, Placeholder, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { withoutValues } from './database-error.ts';

/** Statements beyond so many are planned each time, as without a name: lists of varying length make new texts for ever. */
const mostStatements = 400;

const names = new Map<string, string>();

/** The same text has the same name on every connection; null once there are too many. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostStatements) return null;
  const name = `s${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  names.set(text, name);
  return name;
}

type Query = (...given: unknown[]) => unknown;

interface Corkable {
  cork(): void;
  uncork(): void;
}

/**
 * A connection that gives each statement with parameters a name, so that Postgres parses and plans it once per connection:
 * planning was most of what an act cost the database. Statements are sent without waiting for the answer to the one before, and those of
 * one turn of the event loop leave in one packet: a transaction's `begin` costs no round trip of its own.
 */
export class NamingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    const given: pg.ClientConfig = typeof config === 'string' ? { connectionString: config } : { ...config };
    // The driver's types do not know this switch of it yet.
    const piped: pg.ClientConfig & { readonly pipeline: true } = { ...given, pipeline: true };
    super(piped);
    const original = this.query.bind(this) as Query;
    let isCorked = false;
    const cork = (): void => {
      if (isCorked) return;
      const { stream } = (this as unknown as { readonly connection: { readonly stream: Corkable } }).connection;
      isCorked = true;
      stream.cork();
      process.nextTick(() => {
        isCorked = false;
        stream.uncork();
      });
    };
    const query: Query = (config, values, ...rest) => {
      cork();
      if (typeof config !== 'object' || config === null || !Array.isArray(values) || values.length === 0) return original(config, values, ...rest);
      const { text, name } = config as { text?: unknown; name?: unknown };
      if (typeof text !== 'string' || name !== undefined) return original(config, values, ...rest);
      const given = nameOf(text);
      return original(given === null ? config : { ...config, name: given }, values, ...rest);
    };
    this.query = query as typeof this.query;
  }
}

/** A statement whose text is made once; each `sql.placeholder` of it is a value by that name. */
export interface Statement<Values extends string, Row = never> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly { readonly name?: Values; readonly constant?: unknown }[];
  /** for the types only: what a row of the answer looks like */
  readonly row?: Row;
}

export interface Found<Row> {
  readonly rows: readonly Row[];
  /** how many rows were found, or written */
  readonly rowCount: number;
}

const dialect = new PgDialect();

/** Makes the text of a statement that is asked often: drizzle's own building of it cost more than the decision it serves. */
export function nameStatement<Values extends string, Row = never>(statement: SQL): Statement<Values, Row> {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return {
    name: `n${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`, text,
    values: params.map((one) => (is(one, Placeholder) ? { name: one.name as Values } : { constant: one })),
  };
}

const { builtins } = pg.types;
const asText = (value: string): string => value;
const textTypes: ReadonlySet<number> = new Set([builtins.TIMESTAMPTZ, builtins.TIMESTAMP, builtins.DATE, builtins.INTERVAL]);
/** As drizzle reads them: instants and dates stay text. */
const types: pg.CustomTypesConfig = { getTypeParser: (oid, format) => (textTypes.has(oid) ? asText : (pg.types.getTypeParser(oid, format) as (value: string) => unknown)) };

/**
 * Sends a named statement at once, before this call returns, so that several asked without waiting between them leave together.
 * @throws DatabaseError, without values
 */
export async function runStatement<Values extends string, Row>(tx: object, statement: Statement<Values, Row>, given: Readonly<Record<Values, unknown>>): Promise<Found<Row>> {
  const { $client } = tx as { readonly $client: pg.ClientBase | pg.Pool };
  try {
    const { name, text } = statement;
    const values = statement.values.map((one) => (one.name === undefined ? one.constant : given[one.name]));
    const found = await $client.query({ name, text, values, types });
    return { rows: found.rows as Row[], rowCount: found.rowCount ?? 0 };
  } catch (error) {
    throw withoutValues(error);
  }
}
