import { type Config, readConfig } from '../../config.ts';
import { connect, type Database } from '../../db/connect.ts';
import { connectToTemporal, type TemporalClient } from '../../temporal/connect.ts';
import { type ApiPart, startApiPart } from './api-part.ts';
import { startWorkerPart } from './worker-part.ts';

/** The running product: worker and HTTP side over one pool and one Temporal connection. */
export interface Product {
  readonly config: Config;
  readonly database: Database;
  readonly temporal: TemporalClient;
  readonly api: ApiPart;
  /** listening socket, worker, connections, pool: in this order */
  stop(): Promise<void>;
}

/** Starts everything in one process. What was started is stopped again where a later part fails. */
export async function startProduct(config: Config, consoleFolder: string | null = null): Promise<Product> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const database = connect(config.database.url, { max: config.database.poolSize });
    stops.push(() => database.close());
    const temporal = await connectToTemporal(config.temporal);
    stops.push(() => temporal.close());
    const worker = await startWorkerPart({ config, database, temporal });
    stops.push(() => worker.stop());
    const api = await startApiPart({ config, database, temporal, consoleFolder, isWorkerRunning: () => worker.isRunning() });
    stops.push(() => api.stop());
    return { config, database, temporal, api, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The configuration out of an environment that was filled in before; a fault in it is then ours. */
export function getConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(`configuration: ${result.faults.map((fault) => `${fault.name} ${fault.problem}`).join('; ')}`);
  return result.config;
}
