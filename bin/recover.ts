import { recoverCases } from '../activities/recover-cases.ts';
import { connect } from '../db/connect.ts';
import { connectToTemporal } from '../temporal/connect.ts';
import { reachProduct } from './embedded/reach-product.ts';
import { StartFault } from './embedded/start-fault.ts';
import { startGlobalWorkflows } from './parts/start-global-workflows.ts';

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Starts the workflow of every open case that Temporal does not have, from the ledger; a running product takes them up at once. */
async function recover(): Promise<void> {
  const product = await reachProduct(process.env, say);
  const { config } = product;
  const database = connect(config.database.url, { max: 2, applicationName: 'trinh-tu recover' });
  const temporal = await connectToTemporal(config.temporal);
  try {
    const { taskQueue } = config.temporal;
    await startGlobalWorkflows(temporal.client, taskQueue);
    const done = await recoverCases({
      database, client: temporal.client, taskQueue, now: () => new Date(),
      onCase: (caseId, wasMissing) => {
        if (wasMissing) say(`started again: ${caseId}`);
      },
    });
    process.stdout.write(`${JSON.stringify(done)}\n`);
  } finally {
    await temporal.close();
    await database.close();
    await product.stop();
  }
}

try {
  await recover();
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  say(error.message);
  process.exitCode = 1;
}
