import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { connectToTemporal } from '../../temporal/connect.ts';
import { createDataConverter } from '../../temporal/data-converter.ts';
import type { PayloadKeys } from '../../temporal/payload-codec.ts';
import { installTemporalRuntime } from '../../temporal/start-worker.ts';
import { getKitVariable, testNamespaces } from './names.ts';

export interface TestTemporal {
  readonly client: Client;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly payloadKeys: PayloadKeys;
  /** Runs a worker until the returned function is called. Without `workflowsPath` it runs the product's own bundle. */
  runWorker(options: TestWorkerOptions): Promise<() => Promise<void>>;
  /** Stops every worker, then closes the connections. */
  close(): Promise<void>;
}

export type TestWorkerOptions = Omit<WorkerOptions, 'taskQueue' | 'connection' | 'namespace' | 'dataConverter' | 'workflowBundle'>;

/** A client with encrypted payloads, a namespace of this jest worker (or the one named) and a task queue of this file. */
export async function openTestTemporal(options: { readonly namespace?: string } = {}): Promise<TestTemporal> {
  installTemporalRuntime();
  const address = getKitVariable('KIT_TEMPORAL_ADDRESS');
  const index = (Number(process.env.JEST_WORKER_ID ?? 1) - 1) % testNamespaces.length;
  const namespace = options.namespace ?? testNamespaces[index] ?? 'default';
  const taskQueue = `queue-${randomUUID()}`;
  const payloadKeys: PayloadKeys = { currentId: 'test', keys: { test: Buffer.from(getKitVariable('KIT_PAYLOAD_KEY'), 'base64') } };
  const connected = await connectToTemporal({ address, namespace, payloadKeys });
  const connection = await NativeConnection.connect({ address });
  const stops = new Set<() => Promise<void>>();

  return {
    client: connected.client,
    address,
    namespace,
    taskQueue,
    payloadKeys,
    async runWorker(options) {
      const worker = await Worker.create({
        maxConcurrentWorkflowTaskExecutions: 20,
        ...options,
        ...(options.workflowsPath === undefined ? { workflowBundle: { codePath: getKitVariable('KIT_WORKFLOW_BUNDLE') } } : {}),
        connection,
        namespace,
        taskQueue,
        dataConverter: createDataConverter(payloadKeys),
      });
      const running = worker.run();
      const stop = async () => {
        if (!stops.delete(stop)) return;
        worker.shutdown();
        await running;
      };
      stops.add(stop);
      return stop;
    },
    async close() {
      for (const stop of [...stops]) await stop();
      await connection.close();
      await connected.close();
    },
  };
}
