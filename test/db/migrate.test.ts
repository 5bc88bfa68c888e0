import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { grants } from '../../db/grants.ts';
import { migrate } from '../../db/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function readTables(): Promise<string[]> {
  const rows = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  return rows.rows.map((row) => row.name);
}

describe('migrations', () => {
  it('may run again, and twice at once, and change nothing', async () => {
    const before = await readTables();
    await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    expect(await readTables()).toEqual(before);
    const applied = await client.query<{ n: number }>('select count(*)::int as n from drizzle.__drizzle_migrations');
    await migrate(database.ownerUrl);
    const again = await client.query<{ n: number }>('select count(*)::int as n from drizzle.__drizzle_migrations');
    expect(again.rows).toEqual(applied.rows);
  });

  it('bring an empty database up twice at once', async () => {
    const name = `${database.name}_empty`;
    await client.query(`create database ${name} owner trinh_tu_owner`);
    const url = new URL(database.ownerUrl);
    url.pathname = `/${name}`;
    try {
      await Promise.all([migrate(url.href), migrate(url.href)]);
      const other = new pg.Client({ connectionString: url.href });
      await other.connect();
      const found = await other.query('select from case_event');
      await other.end();
      expect(found.rowCount).toBe(0);
    } finally {
      await client.query(`drop database ${name} with (force)`);
    }
  });

  it('give the application rights to every table, table by table', async () => {
    expect(Object.keys(grants).sort()).toEqual(await readTables());
  });

  it('guard every table that can tell something of a person or a case', async () => {
    const open = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity order by 1`,
    );
    expect(open.rows.map((row) => row.name)).toEqual([
      'agency', 'agency_succession', 'agency_superior', 'auditor_grant', 'calendar_entry', 'calendar_version', 'commune', 'commune_succession', 'court_area', 'delegation', 'district',
      'local_policy', 'official', 'official_position', 'province',
    ]);
  });
});
