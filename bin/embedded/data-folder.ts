import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findCommand, isAlive, stopProcess } from './processes.ts';
import { StartFault } from './start-fault.ts';
import type { Say } from './temporal-binary.ts';

/** Made once per data folder and kept in it, readable by its owner alone. */
const installationSchema = z.object({
  version: z.literal(1),
  masterKey: z.string(),
  hashKey: z.string(),
  payloadKey: z.string(),
  passwords: z.object({ superuser: z.string(), owner: z.string(), app: z.string() }),
});

export type Installation = z.infer<typeof installationSchema>;

const lockSchema = z.object({
  holder: z.number().int(),
  parent: z.number().int(),
  servers: z.array(z.number().int()),
});

export type Lock = z.infer<typeof lockSchema>;

export const dataPaths = (dataDir: string) => ({
  installation: join(dataDir, 'installation.json'),
  lock: join(dataDir, 'lock.json'),
  making: join(dataDir, 'first-start-unfinished'),
  postgres: join(dataDir, 'postgres'),
  postgresBinaries: join(dataDir, 'postgres-binaries'),
  temporal: join(dataDir, 'temporal.db'),
  logs: join(dataDir, 'logs'),
  /** says whether the demo cases were entered */
  demoCases: join(dataDir, 'demo-cases.json'),
});

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export async function readLock(dataDir: string): Promise<Lock | null> {
  const parsed = lockSchema.safeParse(await readJson(dataPaths(dataDir).lock));
  return parsed.success ? parsed.data : null;
}

async function isHolder(pid: number): Promise<boolean> {
  return isAlive(pid) && ((await findCommand(pid)) ?? '').includes('holder.ts');
}

/**
 * Makes sure that no other run uses the folder and that nothing of a killed run is left.
 * Waits for a run that is just stopping; throws StartFault where a live run owns the folder.
 */
export async function takeOver(dataDir: string, say: Say): Promise<void> {
  const deadline = Date.now() + 30_000;
  let hasSaid = false;
  for (let lock = await readLock(dataDir); lock !== null && (await isHolder(lock.holder)); lock = await readLock(dataDir)) {
    if (isAlive(lock.parent)) {
      throw new StartFault(
        `Another run (process ${lock.parent}) already uses the data folder ${dataDir}. Stop it with Ctrl-C, or start this one with another DATA_DIR and PORT.`,
      );
    }
    if (Date.now() > deadline) throw new StartFault(`The previous run (process ${lock.holder}) does not stop. End it and start again.`);
    if (!hasSaid) say('The previous run was ended and is closing its servers; waiting for it.');
    hasSaid = true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  const lock = await readLock(dataDir);
  for (const pid of lock?.servers ?? []) {
    // The number may belong to another program by now: only one that names our folder is ours.
    if (!isAlive(pid) || !((await findCommand(pid)) ?? '').includes(dataDir)) continue;
    say(`A server of a killed run (process ${pid}) is still there; stopping it.`);
    await stopProcess(pid, 'SIGINT', 15_000);
  }
  await rm(dataPaths(dataDir).lock, { force: true });
}

/** Empties a data folder of ours; refuses a folder that holds something else. */
export async function emptyDataFolder(dataDir: string): Promise<void> {
  const entries = await readdir(dataDir).catch((): string[] => []);
  if (entries.length === 0) return;
  const known = Object.values(dataPaths('')).some((name) => entries.includes(name));
  if (!known) throw new StartFault(`${dataDir} holds files that are not of this product, so it is not emptied. Choose another DATA_DIR.`);
  for (const entry of entries) await rm(join(dataDir, entry), { recursive: true, force: true });
}

/** What a half-finished first start left is worth nothing: begins anew and says so. */
export async function removeUnfinishedStart(dataDir: string, say: Say): Promise<void> {
  const paths = dataPaths(dataDir);
  if ((await readFile(paths.making).catch(() => null)) === null) return;
  say('The first start was interrupted before it was finished; beginning anew.');
  for (const path of [paths.postgres, paths.temporal, `${paths.temporal}-wal`, `${paths.temporal}-shm`, paths.demoCases, paths.making]) {
    await rm(path, { recursive: true, force: true });
  }
}

/** The keys and passwords of this folder, made at the first call. */
export async function getInstallation(dataDir: string): Promise<Installation> {
  const path = dataPaths(dataDir).installation;
  await mkdir(dataDir, { recursive: true });
  const found = await readJson(path);
  if (found !== undefined) {
    const parsed = installationSchema.safeParse(found);
    if (parsed.success) return parsed.data;
    throw new StartFault(`${path} was written by another version of this product. Start with --fresh, or choose another DATA_DIR.`);
  }
  const key = () => randomBytes(32).toString('base64');
  const password = () => randomBytes(18).toString('base64url');
  const made: Installation = {
    version: 1,
    masterKey: key(),
    hashKey: key(),
    payloadKey: key(),
    passwords: { superuser: password(), owner: password(), app: password() },
  };
  await writeFile(`${path}.partial`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${path}.partial`, path);
  return made;
}
