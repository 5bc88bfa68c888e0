import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { Database } from '../db/connect.ts';
import type { Readiness } from './deps.ts';

const { TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;

async function works(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await ask()) !== false;
  } catch {
    return false;
  }
}

/** True when some worker asks for workflow tasks of the queue: for an API that runs apart from its workers. */
export async function hasWorker(client: Client, taskQueue: string): Promise<boolean> {
  const answer = await client.connection.withDeadline(Date.now() + 2000, () =>
    client.connection.workflowService.describeTaskQueue({ namespace: client.options.namespace, taskQueue: { name: taskQueue }, taskQueueType: TASK_QUEUE_TYPE_WORKFLOW }),
  );
  return answer.pollers.length > 0;
}

/** Asks the database, Temporal and the worker; ready is when all three answer. */
export function createReadiness(options: { readonly database: Database; readonly client: Client; readonly isWorkerRunning: () => boolean | Promise<boolean> }): () => Promise<Readiness> {
  const { database, client, isWorkerRunning } = options;
  return async () => {
    const [databaseWorks, temporalWorks, workerWorks] = await Promise.all([
      works(() => database.pool.query('select 1')),
      works(() => client.connection.withDeadline(Date.now() + 2000, () => client.connection.workflowService.describeNamespace({ namespace: client.options.namespace }))),
      works(async () => isWorkerRunning()),
    ]);
    return { database: databaseWorks, temporal: temporalWorks, worker: workerWorks };
  };
}
