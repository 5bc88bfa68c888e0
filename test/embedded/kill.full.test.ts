import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { readLock } from '../../bin/embedded/data-folder.ts';
import { isAlive } from '../../bin/embedded/processes.ts';
import { waitUntil } from '../kit/wait-until.ts';

interface Program {
  readonly child: ChildProcess;
  readonly messages: Record<string, unknown>[];
}

describe('a run that is ended', () => {
  let dataDir: string;
  const programs: Program[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-kill-'));
    await chmod(dataDir, 0o755);
  });
  afterEach(async () => {
    for (const { child } of programs.splice(0)) child.kill('SIGKILL');
    await waitUntilStopped();
    await rm(dataDir, { recursive: true, force: true });
  });

  function run(...args: string[]): Program {
    const file = fileURLToPath(new URL('./run-parts.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', file, dataDir, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const messages: Record<string, unknown>[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n').filter((text) => text !== '')) messages.push(JSON.parse(line) as Record<string, unknown>);
    });
    const program = { child, messages };
    programs.push(program);
    return program;
  }

  const sayings = (program: Program) => program.messages.map((message) => message.sentence).join('\n');
  const waitReady = (program: Program) =>
    waitUntil('the parts to be ready', () => {
      const bad = program.messages.find((message) => 'fault' in message);
      if (bad !== undefined) throw new Error(String(bad.message));
      return program.messages.find((message) => message.ready === true);
    }, 60_000);

  async function waitUntilStopped(): Promise<void> {
    await waitUntil('the servers to be gone', async () => (await readLock(dataDir)) === null, 40_000);
  }

  async function readServers(): Promise<number[]> {
    const lock = await readLock(dataDir);
    return lock === null ? [] : [lock.holder, ...lock.servers];
  }

  it.each(['SIGKILL', 'SIGINT'] as const)('by %s leaves no server behind, and the next one finds what it had written', async (signal) => {
    const first = run();
    const ready = await waitReady(first);
    const client = new pg.Client({ connectionString: String(ready.ownerUrl) });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table kept (id int)');
    await client.end();
    const servers = await readServers();
    expect(servers).toHaveLength(3);
    first.child.kill(signal);
    await once(first.child, 'exit');
    await waitUntil('every process to end', () => servers.every((pid) => !isAlive(pid)), 40_000);

    const again = await waitReady(run());
    const second = new pg.Client({ connectionString: String(again.ownerUrl) });
    await second.connect();
    expect((await second.query('select * from kept')).rowCount).toBe(0);
    await second.end();
    const connection = await Connection.connect({ address: String(again.temporalAddress) });
    await connection.close();
  });

  it('together with the process that holds the servers is cleaned up by the next one', async () => {
    const first = run();
    await waitReady(first);
    const [holder, ...servers] = await readServers();
    process.kill(holder!, 'SIGKILL');
    first.child.kill('SIGKILL');
    await waitUntil('both to end', () => !isAlive(holder!));
    expect(servers.some((pid) => isAlive(pid))).toBe(true);
    const second = run();
    await waitReady(second);
    expect(sayings(second)).toContain('A server of a killed run');
    expect(servers.some((pid) => isAlive(pid))).toBe(false);
  });

  it('while it is alive keeps a second one out, with a sentence', async () => {
    await waitReady(run());
    const second = run();
    const refusal = await waitUntil('the refusal', () => second.messages.find((message) => 'fault' in message));
    expect(refusal).toMatchObject({ fault: true, message: expect.stringContaining('another DATA_DIR') });
  });

  it('in the middle of its first start is begun anew', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'half'), 'half');
    await writeFile(join(dataDir, 'first-start-unfinished'), '');
    const program = run();
    await waitReady(program);
    expect(sayings(program)).toContain('beginning anew');
  });

  it('of another Postgres version is refused with a way out', async () => {
    const first = run();
    await waitReady(first);
    first.child.kill('SIGINT');
    await once(first.child, 'exit');
    await waitUntilStopped();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    const second = run();
    const refusal = await waitUntil('the refusal', () => second.messages.find((message) => 'fault' in message));
    expect(refusal).toMatchObject({ fault: true, message: expect.stringContaining('--fresh') });
    await waitUntilStopped();
    await waitReady(run('--fresh'));
  });
});
