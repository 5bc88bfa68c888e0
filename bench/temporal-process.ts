// Holds the production Temporal server and the Postgres under it, and stops both when the bench lets go.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { dataPaths, getInstallation } from '../bin/embedded/data-folder.ts';
import { findFreePort } from '../bin/embedded/ports.ts';
import { roleNames, startPostgres } from '../bin/embedded/postgres.ts';
import { stopProcess } from '../bin/embedded/processes.ts';
import { waitForServer } from '../temporal/wait-for-server.ts';
import type { TemporalServerFiles } from './production-shape/build-temporal-server.ts';
import { writeServerConfig } from './production-shape/write-server-config.ts';
import { answerParent } from './processes/child.ts';

export interface StartTemporal extends TemporalServerFiles {
  readonly dataDir: string;
}

export interface TemporalFacts {
  readonly address: string;
  readonly server: number;
  readonly postgres: number;
}

const run = promisify(execFile);
const children: ChildProcess[] = [];

async function createSchema({ sqlTool, moduleFolder }: TemporalServerFiles, port: number, user: string, password: string): Promise<void> {
  for (const [database, schema] of [['temporal', 'temporal'], ['temporal_visibility', 'visibility']] as const) {
    const tool = (...args: string[]) => run(sqlTool, ['--plugin', 'postgres12', '--endpoint', '127.0.0.1', '--port', String(port), '--user', user, '--password', password, '--database', database, ...args]);
    await tool('create-database');
    await tool('setup-schema', '--version', '0.0');
    await tool('update-schema', '--schema-dir', join(moduleFolder, 'schema', 'postgresql', 'v12', schema, 'versioned'));
  }
}

async function registerNamespace(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({ namespace: 'default', workflowExecutionRetentionPeriod: msToTs('1 day') });
    // The frontend knows a new namespace some seconds later: without this the first call would fail.
    const deadline = Date.now() + 60_000;
    for (;;) {
      const known = await connection.workflowService.listOpenWorkflowExecutions({ namespace: 'default', maximumPageSize: 1 }).then(() => true, () => false);
      if (known) return;
      if (Date.now() > deadline) throw new Error('the namespace did not become known within 60 s');
      await new Promise((done) => setTimeout(done, 200));
    }
  } finally {
    await connection.close();
  }
}

/** The server writes its ports into a smallint, so the ports a system gives by itself are too high for it. */
async function findPorts() {
  const names = ['frontend', 'history', 'matching', 'worker', 'frontendGossip', 'historyGossip', 'matchingGossip', 'workerGossip', 'frontendHttp'] as const;
  const ports: Record<string, number> = {};
  let candidate = 20_000 + (process.pid % 10_000);
  for (const name of names) {
    while ((await findFreePort(candidate)) !== candidate) candidate += 1;
    ports[name] = candidate;
    candidate += 1;
  }
  return ports as Record<(typeof names)[number], number>;
}

/** The last errors of the server's log, without their stacks. */
async function readLastErrors(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-3);
  return lines.map((line) => (/"msg":"(.*?)"(?=,"logging-call-at"|,"stacktrace"|\})/.exec(line)?.[1] ?? line).slice(0, 400)).join('\n');
}

async function start({ dataDir, ...files }: StartTemporal): Promise<TemporalFacts> {
  const { logs } = dataPaths(dataDir);
  await mkdir(logs, { recursive: true });
  const installation = await getInstallation(dataDir);
  const postgresPort = await findFreePort(0);
  const postgres = await startPostgres({ dataDir, port: postgresPort, installation, isDisposable: false, say: () => undefined });
  children.push(postgres);
  const user = roleNames.superuser;
  const password = installation.passwords.superuser;
  await createSchema(files, postgresPort, user, password);
  const ports = await findPorts();
  const config = await writeServerConfig(files.moduleFolder, join(dataDir, 'temporal-config'), { postgres: postgresPort, user, password, ports });
  const logFile = join(logs, 'temporal-server.log');
  const log = openSync(logFile, 'w', 0o600);
  const server = spawn(files.server, ['--root', '/', '--config', config.folder, '--env', config.env, '--allow-no-auth', 'start'], { cwd: dataDir, stdio: ['ignore', log, log] });
  closeSync(log);
  children.push(server);
  const address = `127.0.0.1:${ports.frontend}`;
  try {
    await waitForServer({ address, timeoutMs: 90_000, hasFailed: () => (server.exitCode === null ? null : `the server ended with code ${server.exitCode}`) });
    await registerNamespace(address);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${await readLastErrors(logFile)}`);
  }
  return { address, server: server.pid ?? 0, postgres: postgres.pid ?? 0 };
}

answerParent({ start }, async () => {
  for (const child of children.reverse()) if (child.pid !== undefined && child.exitCode === null) await stopProcess(child.pid, 'SIGINT', 15_000);
});
