import { describeFaults, readConfig, readStartConfig, type StartConfig } from '../config.ts';
import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { connectToTemporal } from '../temporal/connect.ts';
import { vietnamDate } from '../api/signed-in.ts';
import { createApiClient } from './demo/api-client.ts';
import { enterDemoCases } from './demo/enter-demo-cases.ts';
import { signInWithin } from './demo/sign-in-within.ts';
import { findBuiltConsole } from './embedded/build-console.ts';
import { requirePort } from './embedded/ports.ts';
import { StartFault } from './embedded/start-fault.ts';
import { describeAddresses } from './parts/describe-addresses.ts';
import { createOrderedStop } from './ordered-stop.ts';
import { startApiPart } from './parts/api-part.ts';
import { startEmbeddedProduct } from './parts/embedded-product.ts';
import { startHealthPart } from './parts/health-part.ts';
import { startWorkerPart } from './parts/worker-part.ts';

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

async function startEmbedded(start: StartConfig): Promise<void> {
  await requirePort(start.port);
  const stop = createOrderedStop({ seconds: 30, say });
  const product = await startEmbeddedProduct({
    // Requests are told on request: the terminal is for what an operator has to know.
    env: { LOG_LEVEL: 'warn', ...process.env }, start, say, isFresh: process.argv.includes('--fresh'),
    onLost: (part) => {
      say(`${part === 'postgres' ? 'Postgres' : 'Temporal'} ended by itself; see the logs in ${start.dataDir}/logs. Stopping.`);
      void stop.run(1);
    },
    addStop: (name, run) => {
      stop.add(name, run);
    },
  });
  if (!process.argv.includes('--no-demo-cases')) {
    const client = createApiClient({ baseUrl: product.api.address, signIn: await signInWithin(product.config) });
    await enterDemoCases({ client, dataDir: product.config.dataDir, today: vietnamDate(new Date()), say });
  }
  process.stdout.write(describeAddresses(product));
}

/** Production: one part per process, servers of the operator's own. */
async function startProduction(): Promise<void> {
  const result = readConfig(process.env);
  if (!result.ok) throw new StartFault(describeFaults(result.faults));
  const { config } = result;
  if (config.part === 'migrate') {
    await migrate(config.database.ownerUrl ?? '', config.database.url);
    say('The database is up to date.');
    return;
  }
  const stop = createOrderedStop({ seconds: config.shutdownSeconds, say });
  const database = connect(config.database.url, { max: config.database.poolSize });
  stop.add('Postgres connections', () => database.close());
  const temporal = await connectToTemporal(config.temporal);
  stop.add('Temporal connection', () => temporal.close());
  const worker = config.part === 'api' ? null : await startWorkerPart({ config, database, temporal });
  if (worker !== null) {
    stop.add('worker', () => worker.stop());
    worker.ended.catch((error: unknown) => {
      say(`The worker ended: ${error instanceof Error ? error.name : 'unknown error'}.`);
      void stop.run(1);
    });
  }
  const http =
    config.part === 'worker' && worker !== null
      ? await startHealthPart({ config, database, temporal, isWorkerRunning: () => worker.isRunning() })
      : await startApiPart({ config, database, temporal, consoleFolder: findBuiltConsole(), isWorkerRunning: worker === null ? null : () => worker.isRunning() });
  stop.add('HTTP', () => http.stop());
  say(`Ready at ${http.address} (${config.part}).`);
}

try {
  const start = readStartConfig(process.env);
  if (!start.ok) throw new StartFault(describeFaults(start.faults));
  await (start.config.mode === 'embedded' ? startEmbedded(start.config) : startProduction());
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  say(error.message);
  process.exitCode = 1;
}
