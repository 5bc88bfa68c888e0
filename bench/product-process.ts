// The product under load, in a process of its own, so that those who ask do not share its event loop.
import pg from 'pg';
import { readStartConfig } from '../config.ts';
import { startEmbeddedProduct, type EmbeddedProduct } from '../bin/parts/embedded-product.ts';
import { findFreePort } from '../bin/embedded/ports.ts';
import { readLock } from '../bin/embedded/data-folder.ts';
import { answerParent } from './processes/child.ts';
import { type ProfileShare, profileProcess } from './processes/profile.ts';

export interface StartProduct {
  readonly dataDir: string;
  /** a Temporal server that runs already, and Postgres written with care; null for the throw-away shape */
  readonly temporalAddress: string | null;
}

export interface ProductFacts {
  readonly baseUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly dataDir: string;
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** of the process that holds the servers, and of the servers */
  readonly holder: number;
  readonly servers: readonly number[];
}

let product: EmbeddedProduct | null = null;
let statements = 0;

/** Counts what is sent to Postgres by this process. */
function countStatements(): void {
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
    statements += 1;
    return original.apply(this, given);
  };
}

async function start({ dataDir, temporalAddress }: StartProduct): Promise<ProductFacts> {
  countStatements();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(await findFreePort(0)), RATE_LIMIT_PER_MINUTE: '1000000', LOG_LEVEL: 'error' };
  const read = readStartConfig(env);
  if (!read.ok) throw new Error('the configuration of the bench has a fault');
  product = await startEmbeddedProduct({ env, start: { ...read.config, temporalAddress }, isDisposable: temporalAddress === null, say: () => undefined });
  const { config, parts } = product;
  const lock = await readLock(parts.dataDir);
  return {
    baseUrl: config.http.baseUrl, ownerUrl: parts.ownerUrl, appUrl: config.database.url, dataDir: parts.dataDir, issuer: config.signIn.issuer, audience: config.signIn.audience, clientId: config.signIn.clientId,
    temporal: { address: config.temporal.address, namespace: config.temporal.namespace }, holder: lock?.holder ?? 0, servers: lock?.servers ?? [],
  };
}

answerParent(
  {
    start,
    countStatements: () => Promise.resolve(statements),
    profile: (seconds: number): Promise<ProfileShare[]> => profileProcess(seconds),
  },
  async () => {
    await product?.stop();
    await product?.parts.stop();
  },
);
