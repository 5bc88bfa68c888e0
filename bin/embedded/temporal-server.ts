import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { dataPaths } from './data-folder.ts';
import { StartFault } from './start-fault.ts';

/** Without these a fast-forward jumps over the wakes of a continued run, and each wake takes a second. */
const dynamicConfig = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'system.workflowTimeSkippingEnabled=true',
  'history.workflowIdReuseMinimalInterval="0s"',
  'history.timerProcessorMaxTimeShift="1ms"',
] as const;

export interface TemporalOptions {
  readonly binary: string;
  readonly dataDir: string;
  readonly port: number;
  /** null runs without the UI. */
  readonly uiPort: number | null;
  readonly isInMemory: boolean;
  readonly namespaces: readonly string[];
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** null once the port is open; the reason when the server ended or took too long. */
async function waitUntilListening(port: number, hasEnded: () => string | null): Promise<string | null> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const reason = hasEnded();
    if (reason !== null) return reason;
    if (await isListening(port)) return null;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return 'it did not listen within 60 s';
}

/** Starts the Temporal server and waits until it listens. */
export async function startTemporal(options: TemporalOptions): Promise<ChildProcess> {
  const paths = dataPaths(options.dataDir);
  const logFile = join(paths.logs, 'temporal.log');
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    options.binary,
    [
      'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port), '--log-level', 'warn',
      ...(options.uiPort === null ? ['--headless'] : ['--ui-port', String(options.uiPort)]),
      ...(options.isInMemory ? [] : ['--db-filename', paths.temporal, '--sqlite-pragma', 'journal_mode=wal']),
      ...options.namespaces.flatMap((name) => ['--namespace', name]),
      ...dynamicConfig.flatMap((value) => ['--dynamic-config-value', value]),
    ],
    { cwd: options.dataDir, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code) => (ended ??= `it ended with code ${String(code)}`));
  const problem = await waitUntilListening(options.port, () => ended);
  if (problem !== null) {
    child.kill('SIGKILL');
    const text = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
    throw new StartFault(`Temporal does not start on port ${options.port}: ${problem}\n${text}`);
  }
  return child;
}
