import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { getKitVariable, templateDatabase } from './names.ts';

export interface TestDatabase {
  readonly name: string;
  /** The application's role: row-level security and missing grants apply. */
  readonly appUrl: string;
  /** The owner of the tables. */
  readonly ownerUrl: string;
  /** Sees and may do everything: for looking, and for doing what an attacker would. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function runAsSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: getKitVariable('KIT_SUPERUSER_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated database of its own on the real server, copied from the template in some 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runAsSuperuser(`create database ${name} owner trinh_tu_owner template ${templateDatabase} strategy file_copy`);
  return {
    name,
    appUrl: withDatabase(getKitVariable('KIT_APP_URL'), name),
    ownerUrl: withDatabase(getKitVariable('KIT_OWNER_URL'), name),
    superuserUrl: withDatabase(getKitVariable('KIT_SUPERUSER_URL'), name),
    drop: () => runAsSuperuser(`drop database if exists ${name} with (force)`),
  };
}
