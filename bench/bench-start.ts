import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFreePort } from '../bin/embedded/ports.ts';
import { readMemory } from './machine.ts';
import { round } from './measure.ts';
import { makeScratchFolder } from './stack.ts';

export interface StartResults {
  readonly firstStartSeconds: number;
  readonly secondStartSeconds: number;
  /** of the whole stack at rest, with Temporal's UI, MiB; null where the system does not tell */
  readonly restingMiB: number | null;
}

type AddStop = (stop: () => Promise<unknown>) => void;

/** `npm start` itself in a folder of its own. @returns seconds to ready, and the memory then */
async function startOnce(dataDir: string, addStop: AddStop): Promise<{ seconds: number; memoryMiB: number | null }> {
  const port = await findFreePort(0);
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, join(import.meta.dirname, '..', 'bin', 'start.ts'), '--no-demo-cases'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const hasEnded = new Promise<number | null>((done) => child.once('exit', done));
  const stop = (): Promise<unknown> => {
    if (child.exitCode === null) child.kill('SIGINT');
    return hasEnded;
  };
  addStop(stop);
  try {
    const deadline = started + 120_000;
    for (;;) {
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`npm start did not come up:\n${said}`);
      if (await fetch(`http://127.0.0.1:${port}/health/ready`).then((answer) => answer.ok, () => false)) break;
      await new Promise((done) => setTimeout(done, 25));
    }
    const seconds = (performance.now() - started) / 1000;
    const memory = await readMemory({ all: child.pid === undefined ? [] : [child.pid] });
    return { seconds, memoryMiB: memory === null ? null : (memory['all'] ?? null) };
  } finally {
    await stop();
  }
}

/** The first start makes the data folder; the second finds it. `addStop` is told what to stop when the bench is ended before. */
export async function benchStart(addStop: AddStop): Promise<StartResults> {
  const dataDir = await makeScratchFolder('start');
  const remove = () => rm(dataDir, { recursive: true, force: true });
  addStop(remove);
  try {
    const first = await startOnce(dataDir, addStop);
    const second = await startOnce(dataDir, addStop);
    return { firstStartSeconds: round(first.seconds), secondStartSeconds: round(second.seconds), restingMiB: second.memoryMiB };
  } finally {
    await remove();
  }
}
