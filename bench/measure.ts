/** Waiting times of one load, in milliseconds, and how long the load lasted. */
export interface Load {
  readonly officials: number;
  readonly seconds: number;
  readonly waits: readonly number[];
}

export interface Rate {
  readonly officials: number;
  readonly count: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** The smallest value that this share of all values does not exceed; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Several loads of the same kind as one. */
export function rateOf(loads: readonly Load[]): Rate {
  const waits = loads.flatMap((load) => load.waits);
  const seconds = loads.reduce((sum, load) => sum + load.seconds, 0);
  return {
    officials: loads[0]?.officials ?? 0, count: waits.length, perSecond: round(waits.length / seconds), p50Ms: round(percentile(waits, 0.5)), p95Ms: round(percentile(waits, 0.95)),
  };
}

/** So many officials at once, each asking again as soon as it is answered, until the time is up. A request that fails ends the bench. */
export async function drive(officials: number, seconds: number, ask: (official: number) => Promise<unknown>): Promise<Load> {
  const waits: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const work = async (official: number): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask(official);
      waits.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: officials }, (_, official) => work(official)));
  return { officials, seconds: (performance.now() - start) / 1000, waits };
}

/** The wait of each of `times` calls, one after another, milliseconds. */
export async function timeEach(times: number, ask: (index: number) => Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const asked = performance.now();
    await ask(index);
    waits.push(performance.now() - asked);
  }
  return waits;
}
