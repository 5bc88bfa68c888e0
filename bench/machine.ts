import { readdir, readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly platform: string;
}

export function describeMachine(): Machine {
  const cores = cpus();
  return { cores: cores.length, model: cores[0]?.model ?? 'unknown', memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version, platform: `${process.platform}-${process.arch}` };
}

/** Of the last minute. The bench itself adds about as much as there are cores; what is beyond that is somebody else. */
export function readLoadAverage(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
}

/** Linux only: elsewhere it finds nothing, and what is made of it is left out of the table. */
async function listProcesses(): Promise<ProcessFacts[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(async (name): Promise<ProcessFacts | null> => {
    const text = await read(`/proc/${name}/stat`);
    if (text === null) return null;
    // The command in brackets may hold spaces: fields are counted after it. Ticks are hundredths of a second.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(name), parent: Number(fields[1]), cpuMs: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * 10 };
  }));
  return found.filter((one) => one !== null);
}

export type Families = Readonly<Record<string, readonly number[]>>;

/** Each process with its nearest ancestor that a family names: a server counts under its own name, not under that of who started it. */
async function sortByFamily(families: Families): Promise<Map<string, ProcessFacts[]>> {
  const all = new Map((await listProcesses()).map((one) => [one.pid, one]));
  const nameOf = new Map(Object.entries(families).flatMap(([name, roots]) => roots.map((pid) => [pid, name] as const)));
  const sorted = new Map<string, ProcessFacts[]>(Object.keys(families).map((name) => [name, []]));
  for (const one of all.values()) {
    let at: ProcessFacts | undefined = one;
    while (at !== undefined && !nameOf.has(at.pid)) at = all.get(at.parent);
    if (at !== undefined) sorted.get(nameOf.get(at.pid) ?? '')?.push(one);
  }
  return sorted;
}

/** CPU time spent so far by processes and their children, by family, milliseconds. */
export async function readCpu(families: Families): Promise<Record<string, number>> {
  const sorted = await sortByFamily(families);
  return Object.fromEntries([...sorted].map(([name, members]) => [name, members.reduce((sum, one) => sum + one.cpuMs, 0)]));
}

async function residentKiB(pid: number): Promise<number> {
  const text = await read(`/proc/${pid}/smaps_rollup`);
  return Number(/^Pss:\s+(\d+) kB/m.exec(text ?? '')?.[1] ?? 0);
}

/** Resident memory by family, MiB; a page that several processes share counts once. Null where the system does not tell. */
export async function readMemory(families: Families): Promise<Record<string, number> | null> {
  const sorted = await sortByFamily(families);
  const entries = await Promise.all([...sorted].map(async ([name, members]) => {
    const sizes = await Promise.all(members.map((one) => residentKiB(one.pid)));
    return [name, Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)] as const;
  }));
  return entries.every(([, size]) => size === 0) ? null : Object.fromEntries(entries);
}
