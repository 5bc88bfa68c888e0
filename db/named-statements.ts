import { createHash } from 'node:crypto';
import pg from 'pg';

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

/**
 * A connection that gives each statement with parameters a name, so that Postgres parses and plans it once per connection:
 * planning was most of what an act cost the database.
 */
export class NamingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const original = this.query.bind(this) as Query;
    const query: Query = (config, values, ...rest) => {
      if (typeof config !== 'object' || config === null || !Array.isArray(values) || values.length === 0) return original(config, values, ...rest);
      const { text, name } = config as { text?: unknown; name?: unknown };
      if (typeof text !== 'string' || name !== undefined) return original(config, values, ...rest);
      const given = nameOf(text);
      return original(given === null ? config : { ...config, name: given }, values, ...rest);
    };
    this.query = query as typeof this.query;
  }
}
