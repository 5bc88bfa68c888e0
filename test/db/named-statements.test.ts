import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { connect, type Database } from '../../db/connect.ts';
import { isPassing } from '../../db/database-error.ts';
import { asSystem } from '../../db/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let made: TestDatabase;
let owner: pg.Client;
let database: Database;

beforeAll(async () => {
  made = await createTestDatabase();
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  // One connection, so that every call meets what the one before prepared.
  database = connect(made.appUrl, { max: 1 });
  await owner.query(`create table changing (id integer primary key); grant select on changing to trinh_tu_app; insert into changing values (1), (2)`);
});

afterAll(async () => {
  await database.close();
  await owner.end();
  await made.drop();
});

const readRow = (id: number) => asSystem(database, async (tx) => (await tx.execute(sql`select * from changing where id = ${id}`)).rows);

describe('statements with names', () => {
  it('are prepared once on a connection, whatever the values', async () => {
    expect([await readRow(1), await readRow(2)]).toEqual([[{ id: 1 }], [{ id: 2 }]]);
    const prepared = await asSystem(database, async (tx) => (await tx.execute<{ statement: string }>(sql`select statement from pg_prepared_statements where statement like ${'select * from changing%'}`)).rows);
    expect(prepared).toEqual([{ statement: 'select * from changing where id = $1' }]);
  });

  it('that a migration made stale fail in a way that is tried again, and then succeed on another connection', async () => {
    await readRow(1);
    await owner.query(`alter table changing add column name text default 'new'`);
    const failed: unknown = await readRow(1).then(() => null, (error: unknown) => error);
    expect(isPassing(failed)).toBe(true);
    expect(await readRow(1)).toEqual([{ id: 1, name: 'new' }]);
  });
});
