// Holds Postgres and Temporal in a process of its own: whatever ends the parent, even SIGKILL, closes the
// channel, and the servers are stopped in order.
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dataPaths } from './data-folder.ts';
import type { HolderReply, HolderRequest, HolderSettings, PartName } from './holder-messages.ts';
import { startPostgres } from './postgres.ts';
import { stopProcess } from './processes.ts';
import { StartFault } from './start-fault.ts';
import { startTemporal } from './temporal-server.ts';

const running = new Map<PartName, ChildProcess>();
let settings: HolderSettings | null = null;
let isStopping = false;

function reply(message: HolderReply): void {
  if (process.connected) process.send?.(message, () => undefined);
}

const say = (sentence: string) => reply({ type: 'say', sentence });

async function writeLock(given: HolderSettings): Promise<void> {
  const servers = [...running.values()].map((child) => child.pid).filter((pid) => pid !== undefined);
  await writeFile(dataPaths(given.dataDir).lock, JSON.stringify({ holder: process.pid, parent: given.parent, servers }));
}

async function startPart(part: PartName, given: HolderSettings): Promise<void> {
  const { dataDir, installation, ports } = given;
  if (part === 'temporal' && given.temporalBinary === null) return;
  const child =
    part === 'postgres'
      ? await startPostgres({ dataDir, port: ports.postgres, installation, isDisposable: given.isDisposable, say })
      : await startTemporal({
          binary: given.temporalBinary ?? '',
          dataDir,
          port: ports.temporal,
          uiPort: ports.temporalUi,
          isInMemory: given.isTemporalInMemory,
          namespaces: given.namespaces,
        });
  running.set(part, child);
  child.once('exit', () => {
    // Stopping takes the part out of the map first: what ends while it is in it was lost.
    if (running.get(part) !== child) return;
    running.delete(part);
    reply({ type: 'lost', part });
  });
  await writeLock(given);
}

async function stopPart(part: PartName): Promise<void> {
  const child = running.get(part);
  running.delete(part);
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  // SIGINT is Postgres's fast stop; SIGTERM would wait for clients that may never leave.
  await stopProcess(child.pid, 'SIGINT', 15_000);
}

async function start(given: HolderSettings): Promise<void> {
  settings = given;
  await mkdir(dataPaths(given.dataDir).logs, { recursive: true });
  await writeLock(given);
  const outcomes = await Promise.allSettled([startPart('postgres', given), startPart('temporal', given)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  reply({ type: 'ready' });
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await stopPart('temporal');
  await stopPart('postgres');
  if (settings !== null) {
    await rm(dataPaths(settings.dataDir).lock, { force: true });
    if (settings.isDisposable) await rm(settings.dataDir, { recursive: true, force: true });
  }
  process.exit(0);
}

function describe(error: unknown): HolderReply {
  const message = error instanceof Error ? error.message : String(error);
  return { type: 'failed', message, isFault: error instanceof StartFault };
}

async function answer(request: HolderRequest): Promise<void> {
  switch (request.type) {
    case 'start':
      return start(request.settings).catch((error: unknown) => {
        reply(describe(error));
        return stop();
      });
    case 'stop':
      return stop();
    case 'stopPart':
    case 'startPart': {
      let problem: string | null = null;
      try {
        if (settings === null) throw new Error('not started');
        if (request.type === 'stopPart') await stopPart(request.part);
        else {
          if (request.forget && request.part === 'temporal') {
            for (const end of ['', '-wal', '-shm']) await rm(`${dataPaths(settings.dataDir).temporal}${end}`, { force: true });
          }
          await startPart(request.part, settings);
        }
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      reply({ type: 'done', id: request.id, problem });
    }
  }
}

// A terminal sends Ctrl-C to the whole group; the parent decides when the servers go.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => void stop());
process.on('message', (request: HolderRequest) => void answer(request));
