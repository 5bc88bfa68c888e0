import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process; null where it is gone or cannot be seen. */
export async function findCommand(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(({ stdout }) => stdout, () => null);
  }
}

/** Asks a process to end and waits; takes SIGKILL after `patience` milliseconds. */
export async function stopProcess(pid: number, signal: NodeJS.Signals, patience: number): Promise<void> {
  const send = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already, which is what was wanted.
    }
  };
  send(signal);
  const deadline = Date.now() + patience;
  let isKilled = false;
  while (isAlive(pid)) {
    if (!isKilled && Date.now() > deadline) {
      send('SIGKILL');
      isKilled = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
