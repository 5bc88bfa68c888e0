import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { connect, type Database, type Tx } from '../../db/connect.ts';
import { nameStatement, runStatement } from '../../db/named-statements.ts';
import { asOfficialFound, asSystem } from '../../db/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let made: TestDatabase;
let database: Database;
const reader = { officialId: 'can-bo:a', agencyId: 'ca-xa:00004', on: '2026-07-06' };

beforeAll(async () => {
  made = await createTestDatabase();
  database = connect(made.appUrl, { max: 1 });
  await asSystem(database, (tx) => tx.execute(sql`insert into person (id, created_at, created_by, created_by_agency_id) values (gen_random_uuid(), now(), 'can-bo:b', 'ca-xa:00008')`));
});

afterAll(async () => {
  await database.close();
  await made.drop();
});

async function look(tx: Tx): Promise<{ mode: string; agency: string; persons: number }> {
  const found = await tx.execute<{ mode: string; agency: string; persons: number }>(
    sql`select current_setting('app.mode', true) as mode, coalesce(current_setting('app.agency_id', true), '') as agency, (select count(*)::int from person) as persons`,
  );
  return found.rows[0]!;
}

describe('a transaction that first looks as the product', () => {
  it('sees all until the reader is known, and then only what the reader may see', async () => {
    const { first, then } = await asOfficialFound(database, async (tx) => ({ reader, first: await look(tx) }), async (tx, { first }) => ({ first, then: await look(tx) }));
    expect(first).toMatchObject({ mode: 'system', persons: 1 });
    expect(then).toEqual({ mode: 'official', agency: 'ca-xa:00004', persons: 0 });
  });

  it('leaves nothing of it behind on the connection', async () => {
    const found = await database.db.execute<{ mode: string }>(sql`select coalesce(current_setting('app.mode', true), '') as mode`);
    expect(found.rows).toEqual([{ mode: '' }]);
  });
});

describe('a write that leaves with its commit', () => {
  const agencyOf = async (id: string) => asSystem(database, async (tx) => (await tx.execute<{ agency: string }>(sql`select created_by_agency_id as agency from person where id = ${id}`)).rows[0]?.agency ?? null);
  const insert = nameStatement<'id' | 'agencyId'>(sql`
    insert into person (id, created_at, created_by, created_by_agency_id) values (${sql.placeholder('id')}, now(), 'can-bo:b', ${sql.placeholder('agencyId')})`);

  it('is there afterwards', async () => {
    const id = randomUUID();
    await asSystem(database, (tx, withCommit) => {
      withCommit(runStatement(tx, insert, { id, agencyId: 'ca-xa:00004' }));
      return Promise.resolve();
    });
    expect(await agencyOf(id)).toBe('ca-xa:00004');
  });

  it('takes everything of its transaction back where it fails, says why, and leaves the connection good', async () => {
    const id = randomUUID();
    const both = asSystem(database, (tx, withCommit) => {
      withCommit(runStatement(tx, insert, { id, agencyId: 'ca-xa:00004' }));
      withCommit(runStatement(tx, insert, { id, agencyId: 'ca-xa:00008' }));
      return Promise.resolve('done');
    });
    await expect(both).rejects.toMatchObject({ name: 'DatabaseError', code: '23505' });
    expect(await agencyOf(id)).toBeNull();
  });

  it('whose failure was overlooked is noticed at the commit', async () => {
    const id = randomUUID();
    const swallowed = asSystem(database, async (tx) => {
      await runStatement(tx, insert, { id, agencyId: 'ca-xa:00004' });
      await runStatement(tx, insert, { id, agencyId: 'ca-xa:00008' }).catch(() => undefined);
    });
    await expect(swallowed).rejects.toMatchObject({ name: 'DatabaseError', code: '25P02' });
    expect(await agencyOf(id)).toBeNull();
  });
});

describe('a transaction that fails while its statements are on the way', () => {
  const insert = nameStatement<'id' | 'agencyId'>(sql`
    insert into person (id, created_at, created_by, created_by_agency_id) values (${sql.placeholder('id')}, now(), 'can-bo:b', ${sql.placeholder('agencyId')})`);
  const fault = nameStatement<'divisor', { readonly n: number }>(sql`select 1 / ${sql.placeholder('divisor')}::int as n`);
  const countOf = async (ids: readonly string[]) => asSystem(database, async (tx) => (await tx.execute<{ n: number }>(sql`select count(*)::int as n from person where id in ${ids}`)).rows[0]?.n);
  const idle = async () => (await database.db.execute<{ inside: boolean; mode: string }>(sql`select pg_current_xact_id_if_assigned() is not null as inside, coalesce(current_setting('app.mode', true), '') as mode`)).rows[0];

  it('keeps nothing of what was sent before and after the fault, and hands back a connection outside of any transaction', async () => {
    const ids = [randomUUID(), randomUUID()];
    const failing = asSystem(database, (tx) => Promise.all([
      runStatement(tx, insert, { id: ids[0], agencyId: 'ca-xa:00004' }), runStatement(tx, fault, { divisor: 0 }), runStatement(tx, insert, { id: ids[1], agencyId: 'ca-xa:00004' }),
    ]));
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await countOf(ids)).toBe(0);
    expect(await idle()).toEqual({ inside: false, mode: '' });
    // The name that was first sent in a transaction that had failed already is prepared anew.
    await asSystem(database, (tx) => runStatement(tx, insert, { id: ids[1], agencyId: 'ca-xa:00004' }));
    expect(await countOf(ids)).toBe(1);
  });

  it('keeps nothing where the caller throws with statements still unanswered', async () => {
    const ids = [randomUUID(), randomUUID()];
    const failing = asSystem(database, (tx, withCommit) => {
      withCommit(runStatement(tx, insert, { id: ids[0], agencyId: 'ca-xa:00004' }));
      withCommit(runStatement(tx, insert, { id: ids[1], agencyId: 'ca-xa:00004' }));
      return Promise.reject(new Error('changed my mind'));
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await countOf(ids)).toBe(0);
    expect(await idle()).toEqual({ inside: false, mode: '' });
  });

  it('is told where it never began, though what followed went through', async () => {
    const id = randomUUID();
    const client = await database.pool.connect();
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    // A begin the server refuses: what stands behind it is run each on its own.
    Object.assign(client, { query: (...given: unknown[]) => query(...(typeof given[0] === 'string' && given[0].startsWith('begin') ? ['begin isolation level none'] : given)) });
    client.release();
    try {
      await expect(asSystem(database, (tx) => runStatement(tx, fault, { divisor: 1 }))).rejects.toMatchObject({ code: '42601' });
      await expect(asSystem(database, (tx) => runStatement(tx, insert, { id, agencyId: 'ca-xa:00004' }))).rejects.toMatchObject({ name: 'DatabaseError' });
    } finally {
      Object.assign(client, { query });
    }
    expect(await countOf([id])).toBe(0);
  });

  it('does not mix up statements of one text with and without drizzle, nor two of different texts', async () => {
    const named = nameStatement<'given', { readonly n: number }>(sql`select ${sql.placeholder('given')}::int as n`);
    const other = nameStatement<'given', { readonly n: number }>(sql`select ${sql.placeholder('given')}::int + 1 as n`);
    expect(named.name).not.toBe(other.name);
    const found = await asSystem(database, (tx) => Promise.all([
      runStatement(tx, named, { given: 1 }), runStatement(tx, other, { given: 1 }), tx.execute<{ n: number }>(sql`select ${3}::int as n`), runStatement(tx, named, { given: 4 }), runStatement(tx, other, { given: 4 }),
    ]));
    expect(found.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3, 4, 5]);
  });
});
