import type { StartConfig } from '../../config.ts';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { seedDemoCountry } from '../../db/seed/seed-demo-country.ts';
import { buildConsole } from '../embedded/build-console.ts';
import { chooseDataDir } from '../embedded/closed-folder.ts';
import { fillEmbeddedEnvironment } from '../embedded/embedded-environment.ts';
import { type EmbeddedParts, startEmbeddedParts } from '../embedded/start-embedded-parts.ts';
import { getConfig, type Product, startProduct } from './product.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Say = (sentence: string) => void;

export interface EmbeddedProductOptions {
  readonly env: Env;
  readonly start: StartConfig;
  readonly say: Say;
  readonly isFresh?: boolean;
  /** nothing outlives the process: for the demo, the benchmarks and the tests */
  readonly isDisposable?: boolean;
  /** with the console in the browser; default: only where it is there to stay */
  readonly withConsole?: boolean;
  readonly onLost?: (part: 'postgres' | 'temporal') => void;
  /** told of each part as it starts, so that an early Ctrl-C stops what there is */
  readonly addStop?: (name: string, stop: () => Promise<unknown>) => void;
}

export interface EmbeddedProduct extends Product {
  readonly parts: EmbeddedParts;
}

/** The map, the offices that follow from it, the calendars and the demo's officials; what is there stays. */
async function seed(ownerUrl: string, say: Say): Promise<void> {
  const owner = connect(ownerUrl, { max: 2, applicationName: 'trinh-tu seed' });
  try {
    await seedDemoCountry(owner, say);
  } finally {
    await owner.close();
  }
}

/** Postgres and Temporal on this machine, and the product over them. @throws StartFault with a sentence that says what to do */
export async function startEmbeddedProduct(options: EmbeddedProductOptions): Promise<EmbeddedProduct> {
  const { env, start, say, isFresh = false, isDisposable = false } = options;
  const addStop = options.addStop ?? (() => undefined);
  const dataDir = isDisposable ? start.dataDir : await chooseDataDir(env['DATA_DIR'], start.dataDir, say);
  const building = (options.withConsole ?? !isDisposable) ? buildConsole(say) : Promise.resolve(null);
  // Its failure is told where it is waited for, after the servers can be stopped in order.
  building.catch(() => undefined);
  const parts = await startEmbeddedParts({
    dataDir, fresh: isFresh, temporalInMemory: isDisposable, disposable: isDisposable, withUi: !isDisposable,
    ports: isDisposable ? {} : { postgres: 54_329, temporal: 7233, temporalUi: 8233 },
    temporalAddress: start.temporalAddress, temporalCli: start.temporalCli, log: say,
    ...(options.onLost === undefined ? {} : { onLost: options.onLost }),
  });
  addStop('servers', () => parts.stop());
  await migrate(parts.ownerUrl);
  await seed(parts.ownerUrl, say);
  const config = getConfig({ ...fillEmbeddedEnvironment(env, parts, { host: start.host, port: start.port }), DATA_DIR: dataDir });
  const product = await startProduct(config, await building);
  addStop('product', () => product.stop());
  return { ...product, parts };
}
