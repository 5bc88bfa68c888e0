import { DrizzleQueryError } from 'drizzle-orm';

/** What the database says no to, without the values it was given: those may be personal. */
export class DatabaseError extends Error {
  /** SQLSTATE, or the code of the connection's failure (ECONNREFUSED …) */
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;

  constructor(code: string, constraint: string | null, table: string | null) {
    super(`database error ${code}${constraint === null ? '' : ` (${constraint})`}${table === null ? '' : ` on ${table}`}`);
    this.name = 'DatabaseError';
    this.code = code;
    this.constraint = constraint;
    this.table = table;
  }
}

function readText(source: object, name: string): string | null {
  const value: unknown = Reflect.get(source, name);
  return typeof value === 'string' ? value : null;
}

function isFromDatabase(error: object): boolean {
  // `severity` is what only an answer of the server has; connection faults carry a code like ECONNRESET.
  return error instanceof DrizzleQueryError || readText(error, 'severity') !== null || /^E[A-Z]{3,}$/.test(readText(error, 'code') ?? '');
}

/**
 * Turns what drizzle and the driver throw into an error without values; everything else passes as it is.
 * Drizzle's own message holds all parameters, and the server's `detail` holds the row.
 */
export function withoutValues(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof DatabaseError) return error;
  if (/^Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(readText(error, 'message') ?? ''))
    return new DatabaseError('08006', null, null);
  if (!isFromDatabase(error)) return error;
  const cause: unknown = Reflect.get(error, 'cause');
  const origin = typeof cause === 'object' && cause !== null ? cause : error;
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(readText(origin, 'message') ?? '')) return new DatabaseError('08006', null, null);
  return new DatabaseError(readText(origin, 'code') ?? 'unknown', readText(origin, 'constraint'), readText(origin, 'table'));
}

export function isDatabaseError(error: unknown, code?: string): error is DatabaseError {
  return error instanceof Error && error.name === 'DatabaseError' && 'code' in error && (code === undefined || error.code === code);
}

/** A statement this connection had prepared is no longer good: a table was changed under it, or a pooler changed the server behind it. Another connection knows better. */
export function isStalePlan(error: unknown): boolean {
  return isDatabaseError(error, '0A000') || isDatabaseError(error, '26000');
}

/** True when the same call may succeed later: connection lost, plan of before a migration, server starting or stopping, deadlock, serialization, too many connections. */
export function isPassing(error: unknown): boolean {
  return isDatabaseError(error) && (isStalePlan(error) || /^E[A-Z]{3,}$/.test(error.code) || /^(08|40|57P|53)/.test(error.code) || error.code === '55P03');
}
