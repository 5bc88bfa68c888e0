import { rm } from 'node:fs/promises';
import type { Families } from '../machine.ts';
import { startChild } from '../processes/child.ts';
import { makeScratchFolder } from '../stack.ts';
import type { StartTemporal, TemporalFacts } from '../temporal-process.ts';
import { buildTemporalServer } from './build-temporal-server.ts';

export interface ProductionTemporal {
  readonly address: string;
  readonly processes: Families;
  stop(): Promise<void>;
}

/** The real Temporal server over a Postgres of its own, written with care for power cuts, in a folder that is thrown away. */
export async function startProductionTemporal(options: { readonly env: Readonly<Record<string, string | undefined>>; readonly say: (sentence: string) => void }): Promise<ProductionTemporal> {
  const { env, say } = options;
  const files = await buildTemporalServer(env, say);
  say('Starting the production Temporal server over Postgres');
  const dataDir = await makeScratchFolder('temporal');
  const child = startChild('temporal-process.ts');
  const stop = async (): Promise<void> => {
    await child.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const facts = await child.ask<TemporalFacts>('start', { ...files, dataDir } satisfies StartTemporal);
    return { address: facts.address, processes: { temporal: [facts.server], 'postgres of Temporal': [facts.postgres] }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
