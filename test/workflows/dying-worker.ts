// Started by the kill test as a program of its own: a worker that is killed after an act was committed and before it is answered.
import { join } from 'node:path';
import { createActivities } from '../../activities/create-activities.ts';
import { connect } from '../../db/connect.ts';
import { bundleWorkflows } from '../../temporal/bundle.ts';
import { connectToTemporal } from '../../temporal/connect.ts';
import { startWorker } from '../../temporal/start-worker.ts';
import type { PayloadKeys } from '../../temporal/payload-codec.ts';

interface Orders {
  readonly databaseUrl: string;
  readonly masterKey: string;
  readonly hashKey: string;
  readonly payloadKey: string;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly dieAfter: string;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
const key = (text: string): Buffer => Buffer.from(text, 'base64');
const payloadKeys: PayloadKeys = { currentId: 'test', keys: { test: key(orders.payloadKey) } };
const { client } = await connectToTemporal({ address: orders.address, namespace: orders.namespace, payloadKeys });
const activities = createActivities({
  database: connect(orders.databaseUrl, { max: 3 }), keys: { masterKey: key(orders.masterKey), hashKey: key(orders.hashKey) }, client,
  mailSender: { send: () => Promise.resolve(), close: () => undefined }, baseUrl: '', log: { warn: () => undefined, error: () => undefined },
});
await startWorker({
  address: orders.address, namespace: orders.namespace, taskQueue: orders.taskQueue, payloadKeys, activitySlots: 3,
  workflowBundle: { code: await bundleWorkflows(join(import.meta.dirname, '..', '..', 'workflows', 'index.ts')) },
  activities: {
    ...activities,
    recordAct: async (input: Parameters<typeof activities.recordAct>[0]) => {
      const outcome = await activities.recordAct(input);
      if (input.act === orders.dieAfter) process.kill(process.pid, 'SIGKILL');
      return outcome;
    },
  },
});
process.stdout.write('ready\n');
