import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { connect, type Database, type Tx } from '../../db/connect.ts';
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
