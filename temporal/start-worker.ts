import { DefaultLogger, type LogEntry, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { createDataConverter } from './data-converter.ts';
import type { PayloadKeys } from './payload-codec.ts';

export interface StartWorkerOptions {
  /** host:port */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly payloadKeys: PayloadKeys;
  /** From bundleWorkflows(), or the path of a file with it. */
  readonly workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  readonly activities: object;
  /** Activities and local activities at once: about the size of the database pool. */
  readonly activitySlots: number;
  /** 0 replays every task from the start. */
  readonly maxCachedWorkflows?: number;
  readonly identity?: string;
}

export interface RunningWorker {
  /** True while it polls: part of being ready. */
  isRunning(): boolean;
  /** Settles when the worker ends by itself; rejects with the reason. */
  readonly ended: Promise<void>;
  /** Lets running tasks finish, then closes the connection. */
  stop(): Promise<void>;
}

let isRuntimeInstalled = false;

/** Installs the SDK's runtime once per process, without its signal handlers: the process decides its own order of stopping. */
export function installTemporalRuntime(log?: (entry: LogEntry) => void): void {
  if (isRuntimeInstalled) return;
  isRuntimeInstalled = true;
  Runtime.install({ logger: log === undefined ? new DefaultLogger('ERROR') : new DefaultLogger('WARN', log), shutdownSignals: [] });
}

/** Connects and starts polling. */
export async function startWorker(options: StartWorkerOptions): Promise<RunningWorker> {
  installTemporalRuntime();
  const connection = await NativeConnection.connect({ address: options.address });
  try {
    const worker = await Worker.create({
      connection,
      namespace: options.namespace,
      taskQueue: options.taskQueue,
      dataConverter: createDataConverter(options.payloadKeys),
      workflowBundle: options.workflowBundle,
      activities: options.activities,
      maxConcurrentActivityTaskExecutions: options.activitySlots,
      maxConcurrentLocalActivityExecutions: options.activitySlots,
      maxConcurrentWorkflowTaskExecutions: 40,
      shutdownGraceTime: '10 seconds',
      ...(options.maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows: options.maxCachedWorkflows }),
      ...(options.identity === undefined ? {} : { identity: options.identity }),
    });
    const ended = worker.run();
    // Whoever does not wait for it must not be ended by an unhandled rejection.
    ended.catch(() => undefined);
    return {
      isRunning: () => worker.getState() === 'RUNNING',
      ended,
      async stop() {
        if (worker.getState() === 'RUNNING') worker.shutdown();
        await ended.catch(() => undefined);
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
