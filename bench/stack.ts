import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getInstallation } from '../bin/embedded/data-folder.ts';
import { findCommand } from '../bin/embedded/processes.ts';
import { connect, type Database } from '../db/connect.ts';
import { connectToTemporal, type TemporalClient } from '../temporal/connect.ts';
import type { Families } from './machine.ts';
import { type Child, startChild } from './processes/child.ts';
import type { ProductFacts, StartProduct } from './product-process.ts';

/** The product under load in its own process, both baselines in another, on the same servers. */
export interface Stack {
  readonly facts: ProductFacts;
  readonly product: Child;
  readonly baseline: Child;
  /** where the baseline inserts */
  readonly insertUrl: string;
  /** as the owner of the tables */
  readonly owner: Database;
  /** as the product's own role */
  readonly app: Database;
  readonly keys: { readonly masterKey: Buffer; readonly hashKey: Buffer };
  readonly temporal: TemporalClient;
  /** whose CPU and memory is counted under which name */
  readonly families: Families;
  stop(): Promise<void>;
}

export interface StackOptions {
  /** a Temporal server of its own with the processes that belong to it; null takes the dev server in memory */
  readonly temporal: { readonly address: string; readonly processes: Families } | null;
}

/** Postgres may run as another user than this one, who must be able to enter. */
export async function makeScratchFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `trinh-tu-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}

async function createInsertTable(owner: Database): Promise<void> {
  await owner.pool.query('create table bench_insert (id uuid primary key, case_id uuid not null, key text not null, body jsonb not null, inserted_at timestamptz not null default now())');
  await owner.pool.query('grant insert on bench_insert to trinh_tu_app');
}

export async function startStack({ temporal: given }: StackOptions): Promise<Stack> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const dataDir = await makeScratchFolder('bench');
    stops.push(() => rm(dataDir, { recursive: true, force: true }));
    const product = startChild('product-process.ts');
    stops.push(() => product.stop());
    const facts = await product.ask<ProductFacts>('start', { dataDir, temporalAddress: given?.address ?? null } satisfies StartProduct);
    const owner = connect(facts.ownerUrl, { max: 4, applicationName: 'bench' });
    stops.push(() => owner.close());
    const app = connect(facts.appUrl, { max: 4, applicationName: 'bench' });
    stops.push(() => app.close());
    await createInsertTable(owner);
    const installation = await getInstallation(facts.dataDir);
    const temporal = await connectToTemporal({ ...facts.temporal, payloadKeys: { currentId: '1', keys: { 1: Buffer.from(installation.payloadKey, 'base64') } } });
    stops.push(() => temporal.close());
    const baseline = startChild('baseline-process.ts');
    stops.push(() => baseline.stop());
    const insertUrl = await baseline.ask<string>('start', facts);
    const servers = await Promise.all(facts.servers.map(async (pid) => ({ pid, command: (await findCommand(pid)) ?? '' })));
    const pidsOf = (isMeant: (command: string) => boolean) => servers.filter(({ command }) => isMeant(command)).map(({ pid }) => pid);
    return {
      facts, product, baseline, insertUrl, owner, app, temporal, stop,
      keys: { masterKey: Buffer.from(installation.masterKey, 'base64'), hashKey: Buffer.from(installation.hashKey, 'base64') },
      families: {
product: [product.pid], postgres: pidsOf((command) => /postgres/.test(command)), temporal: pidsOf((command) => /start-dev/.test(command)), ...given?.processes,
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
