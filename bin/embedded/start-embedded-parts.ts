import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { waitForServer } from '../../temporal/wait-for-server.ts';
import { emptyDataFolder, getInstallation, removeUnfinishedStart, takeOver, type Installation } from './data-folder.ts';
import type { HolderReply, HolderRequest, HolderSettings, PartName } from './holder-messages.ts';
import { findFreePort } from './ports.ts';
import { databaseUrl, productDatabase, type Role } from './postgres.ts';
import { StartFault } from './start-fault.ts';
import { findTemporalBinary, type Say } from './temporal-binary.ts';

export interface StartEmbeddedPartsOptions {
  readonly dataDir: string;
  /** Wanted ports; one that is taken gives way to a free one. 0 takes any. */
  readonly ports?: { readonly postgres?: number; readonly temporal?: number; readonly temporalUi?: number };
  /** Begin anew: everything in the data folder is removed first. */
  readonly fresh?: boolean;
  readonly temporalInMemory?: boolean;
  /** False leaves Temporal's UI out. */
  readonly withUi?: boolean;
  /** For tests: written without care for power cuts, and the data folder is removed at the end. */
  readonly disposable?: boolean;
  readonly namespaces?: readonly string[];
  /** A Temporal server that already runs, host:port: none is started. */
  readonly temporalAddress?: string | null;
  readonly temporalCli?: string | null;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly log: Say;
  /** Called when a server ends by itself. */
  readonly onLost?: (part: PartName) => void;
}

export interface EmbeddedParts {
  readonly dataDir: string;
  readonly installation: Installation;
  readonly temporalAddress: string;
  /** null where no UI runs. */
  readonly temporalUiUrl: string | null;
  /** The product's database as its owner: for migrations. */
  readonly ownerUrl: string;
  databaseUrl(database: string, role: Role): string;
  /** Stops one server while the others go on: for outage tests and for recovery. */
  stopPart(part: PartName): Promise<void>;
  /** Starts it again on the same port; `forget` throws Temporal's whole store away first. */
  startPart(part: PartName, options?: { readonly forget?: boolean }): Promise<void>;
  /** Stops Temporal, then Postgres. */
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const holderFile = join(here, 'holder.ts');

function spawnHolder(): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  // Detached: Ctrl-C in a terminal reaches the whole group, and the servers must outlive it by a moment.
  return spawn(process.execPath, ['--import', tsx, holderFile], {
    cwd: join(here, '..', '..'),
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

function send(holder: ChildProcess, request: HolderRequest): void {
  if (holder.connected) holder.send(request, () => undefined);
}

function waitUntilReady(holder: ChildProcess, settings: HolderSettings, log: Say): Promise<void> {
  return new Promise((done, fail) => {
    holder.on('message', (message: HolderReply) => {
      if (message.type === 'say') log(message.sentence);
      if (message.type === 'ready') done();
      if (message.type === 'failed') fail(message.isFault ? new StartFault(message.message) : new Error(message.message));
    });
    holder.once('error', fail);
    holder.once('exit', (code) => fail(new Error(`The process that holds the servers ended with code ${String(code)}`)));
    send(holder, { type: 'start', settings });
  });
}

/**
 * Starts Postgres and Temporal in one process of their own, which stops both when this one ends, however it ends.
 * Throws StartFault, whose message says what to do, where the folder, a port or a binary stands in the way.
 */
export async function startEmbeddedParts(options: StartEmbeddedPartsOptions): Promise<EmbeddedParts> {
  const { log, onLost } = options;
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw new StartFault(`The data folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code ?? ''}). Set DATA_DIR to a folder you may write.`);
  });
  await takeOver(dataDir, log);
  if (options.fresh === true) await emptyDataFolder(dataDir);
  await removeUnfinishedStart(dataDir, log);

  const given = options.temporalAddress ?? null;
  const temporalBinary =
    given === null ? await findTemporalBinary({ cli: options.temporalCli ?? null, env: options.env ?? process.env, say: log }) : null;
  if (given !== null) log(`Temporal: TEMPORAL_ADDRESS, ${given}`);

  const installation = await getInstallation(dataDir);
  const ports = {
    postgres: await findFreePort(options.ports?.postgres ?? 0),
    temporal: await findFreePort(options.ports?.temporal ?? 0),
    temporalUi: options.withUi === false || given !== null ? null : await findFreePort(options.ports?.temporalUi ?? 0),
  };
  const holder = spawnHolder();
  const settings: HolderSettings = {
    dataDir,
    parent: process.pid,
    installation,
    ports,
    temporalBinary,
    isTemporalInMemory: options.temporalInMemory ?? false,
    namespaces: options.namespaces ?? [],
    isDisposable: options.disposable ?? false,
  };
  const temporalAddress = given ?? `127.0.0.1:${ports.temporal}`;
  const hasEnded = new Promise<void>((done) => holder.once('exit', () => done()));
  const stop = async () => {
    send(holder, { type: 'stop' });
    await hasEnded;
  };
  try {
    await waitUntilReady(holder, settings, log);
    await waitForServer({ address: temporalAddress, timeoutMs: 60_000 });
  } catch (error) {
    await stop();
    throw error;
  }

  const waiting = new Map<number, (problem: string | null) => void>();
  let lastId = 0;
  holder.on('message', (message: HolderReply) => {
    if (message.type === 'done') waiting.get(message.id)?.(message.problem);
    if (message.type === 'lost') onLost?.(message.part);
  });
  const ask = async (make: (id: number) => HolderRequest) => {
    const id = (lastId += 1);
    const problem = await new Promise<string | null>((done) => {
      waiting.set(id, done);
      send(holder, make(id));
    });
    waiting.delete(id);
    if (problem !== null) throw new Error(problem);
  };

  return {
    dataDir,
    installation,
    temporalAddress,
    temporalUiUrl: ports.temporalUi === null ? null : `http://127.0.0.1:${ports.temporalUi}`,
    ownerUrl: databaseUrl(ports.postgres, installation, productDatabase, 'owner'),
    databaseUrl: (database, role) => databaseUrl(ports.postgres, installation, database, role),
    stopPart: (part) => ask((id) => ({ type: 'stopPart', id, part })),
    startPart: (part, { forget = false } = {}) => ask((id) => ({ type: 'startPart', id, part, forget })),
    stop,
  };
}
