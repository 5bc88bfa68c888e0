import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './database.ts';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function query<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  }

  it.each(['appUrl', 'ownerUrl'] as const)('is reached through %s by a role that is bound by its rules', async (url) => {
    const [role] = await query(database[url], 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  });

  it('sorts and lower-cases Vietnamese letters', async () => {
    const [row] = await query(database.ownerUrl, `select lower('ĐẶNG') as lower, array(select t from unnest(array['Đ','E','D']) t order by t collate "vi-x-icu") as sorted`);
    expect(row).toEqual({ lower: 'đặng', sorted: ['D', 'Đ', 'E'] });
  });

  it('is another one each time', async () => {
    const other = await createTestDatabase();
    expect(other.name).not.toBe(database.name);
    await other.drop();
    await expect(query(other.ownerUrl, 'select 1')).rejects.toThrow('does not exist');
  });
});
