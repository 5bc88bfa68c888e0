// Both baselines, in a process of their own on the same servers: a bare workflow, and the HTTP path with one bare insert.
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { actRequestSchema } from '../api/act-envelope.ts';
import { localKeys } from '../api/authenticate.ts';
import { createApp } from '../api/create-app.ts';
import { caseParams, defineRoute, idempotencyHeader, json } from '../api/define-route.ts';
import { createLogger } from '../api/logger.ts';
import { createMetrics } from '../api/metrics.ts';
import { findSignInKeys } from '../api/sign-in/keys.ts';
import { workingOffices } from '../api/who.ts';
import { type Database, connect } from '../db/connect.ts';
import { getProcedure } from '../procedures/index.ts';
import { bundleWorkflows } from '../temporal/bundle.ts';
import { installTemporalRuntime } from '../temporal/start-worker.ts';
import type { BareActivities } from './bare-workflow.ts';
import { drive, type Load } from './measure.ts';
import { answerParent } from './processes/child.ts';
import type { ProductFacts } from './product-process.ts';

const taskQueue = 'bench-bare';
const activities: BareActivities = { doNothing: (input) => Promise.resolve(input) };

const stops: (() => Promise<unknown>)[] = [];
let client: Client | null = null;
const workflows: string[] = [];

async function startWorker({ temporal: { address, namespace } }: ProductFacts): Promise<void> {
  installTemporalRuntime();
  const connection = await NativeConnection.connect({ address });
  stops.push(() => connection.close());
  // The same slots as the product's own worker.
  const worker = await Worker.create({
    connection, namespace, taskQueue, activities, workflowBundle: { code: await bundleWorkflows(join(import.meta.dirname, 'bare-workflow.ts')) },
    maxConcurrentLocalActivityExecutions: 10, maxConcurrentWorkflowTaskExecutions: 40,
  });
  const ended = worker.run();
  stops.push(async () => {
    worker.shutdown();
    await ended;
  });
  const asking = await Connection.connect({ address });
  stops.push(() => asking.close());
  client = new Client({ connection: asking, namespace });
}

/** The act's own request schema, so that the door does the same work; then one insert. */
function insertRoute(database: Database) {
  const definition = getProcedure('compulsoryDossier').acts['addPaper'];
  if (definition === undefined) throw new Error('there is no act addPaper');
  return defineRoute({
    method: 'post', path: '/api/cases/{caseId}/acts/addPaper', operationId: 'bareInsert', summary: 'one insert', tag: 'bench', who: workingOffices, audit: null,
    schemas: { params: caseParams, headers: idempotencyHeader, body: actRequestSchema(definition.schema.strict()) },
    responses: { 200: { description: 'written', schema: z.strictObject({ requestId: z.uuid() }) } },
    handler: async ({ params, body, headers }) => {
      const requestId = randomUUID();
      await database.db.execute(sql`insert into bench_insert (id, case_id, key, body) values (${requestId}, ${params.caseId}, ${headers['idempotency-key']}, ${JSON.stringify(body)}::jsonb)`);
      return json(200, { requestId });
    },
  });
}

async function serveInserts(product: ProductFacts): Promise<string> {
  const keys = await findSignInKeys(product.dataDir);
  if (keys === null) throw new Error('the product has no sign-in keys');
  const { d: _private, ...publicKey } = keys.signingKey;
  const database = connect(product.appUrl, { max: 10 });
  stops.push(() => database.close());
  const metrics = createMetrics();
  const never = () => Promise.reject(new Error('not part of the baseline'));
  const app = createApp(
    {
      mode: 'production', database, logger: createLogger('error'), metrics, now: () => new Date(), gateway: { open: never, perform: never }, runs: { list: never, urlOf: () => null }, clock: null,
      masterKey: Buffer.alloc(32), hashKey: Buffer.alloc(32), readiness: never, baseUrl: product.baseUrl, consoleFolder: null, version: '0', temporalUiUrl: null,
      signIn: { issuer: product.issuer, clientId: product.clientId }, issuer: null,
      tokens: { issuer: product.issuer, audience: product.audience, algorithms: ['ES256'], getKey: localKeys([publicKey]) },
      limits: { body: '256kb', uploadBytes: 1024, requestsPerMinute: 1_000_000 }, trustProxy: 0, localReviewStep: false,
    },
    [insertRoute(database)],
  );
  const server: Server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => {
    metrics.stop();
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function getClient(): Client {
  if (client === null) throw new Error('not started');
  return client;
}

answerParent(
  {
    /** @returns the address of the inserting server */
    start: async (product: ProductFacts): Promise<string> => {
      await startWorker(product);
      return serveInserts(product);
    },
    startWorkflows: async (count: number): Promise<void> => {
      workflows.length = 0;
      for (let index = 0; index < count; index += 1) workflows.push(`bare-${randomUUID()}`);
      await Promise.all(workflows.map((workflowId) => getClient().workflow.start('bareWorkflow', { workflowId, taskQueue, args: [] })));
    },
    drive: ({ officials, seconds }: { officials: number; seconds: number }): Promise<Load> => {
      // Each official has workflows of its own and takes them in turn, as with the product's cases.
      const turns = Array.from({ length: officials }, () => 0);
      const each = Math.floor(workflows.length / officials);
      const bare = getClient();
      return drive(officials, seconds, async (official) => {
        const turn = (turns[official] ?? 0) + 1;
        turns[official] = turn;
        const workflowId = workflows[official * each + (turn % each)] ?? '';
        await bare.workflow.getHandle(workflowId).executeUpdate('bareUpdate', { args: [{ number: turn }] });
      });
    },
    finishWorkflows: async (): Promise<void> => {
      await Promise.all(workflows.map((workflowId) => getClient().workflow.getHandle(workflowId).signal('finish')));
    },
  },
  async () => {
    for (const stop of stops.reverse()) await stop().catch(() => undefined);
  },
);
