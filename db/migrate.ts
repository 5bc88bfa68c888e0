import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { withoutValues } from './database-error.ts';
import { grants } from './grants.ts';

export const appRole = 'trinh_tu_app';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');
// Any number does, as long as nothing else of ours takes it.
const lockKey = 7_267_001;

async function ensureAppRole(client: pg.Client, appUrl: string | undefined): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [appRole]);
  if (found.rowCount === 1) return;
  const password = appUrl === undefined ? '' : decodeURIComponent(new URL(appUrl).password);
  const clause = password === '' ? '' : ` password ${client.escapeLiteral(password)}`;
  try {
    await client.query(`create role ${appRole} login nosuperuser nobypassrls nocreatedb nocreaterole${clause}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Two first starts at once, on two databases of one server: the other one made it.
    if (code === '42710' || code === '23505') return;
    if (code === '42501') throw new Error(`The role ${appRole} is missing and this owner may not create roles. Let a superuser run: create role ${appRole} login password '…';`);
    throw withoutValues(error);
  }
}

async function grantRights(client: pg.Client): Promise<void> {
  const statements = [
    'revoke create on schema public from public',
    `grant usage on schema public to ${appRole}`,
    `revoke all on all tables in schema public from ${appRole}`,
    ...Object.entries(grants).map(([table, rights]) => `grant ${rights.join(', ')} on public.${table} to ${appRole}`),
    `grant usage on all sequences in schema public to ${appRole}`,
    `grant execute on function app_is_own(text), app_sees_until(uuid), app_sees_person(uuid) to ${appRole}`,
  ];
  // One transaction, so that a running application never meets a moment without rights.
  await client.query(`begin; ${statements.join('; ')}; commit`);
}

/**
 * Brings the database up to date as its owner: the application's role, the migrations, the grants. Safe to run again and twice at once.
 * `appUrl` gives the password for a role that has to be made.
 */
export async function migrate(ownerUrl: string, appUrl?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'trinh-tu migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await ensureAppRole(client, appUrl);
    await runMigrations(drizzle({ client }), { migrationsFolder: folder });
    await grantRights(client);
  } catch (error) {
    throw withoutValues(error);
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
}
