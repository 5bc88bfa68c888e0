import type { Server } from 'node:http';
import { createIssuer } from '../../api/sign-in/create-issuer.ts';
import { createLocalJWKSet } from 'jose';
import { remoteKeys } from '../../api/authenticate.ts';
import { createCaseClock } from '../../api/case-clock.ts';
import { createCaseGateway } from '../../api/case-gateway.ts';
import { createCaseRuns } from '../../api/case-runs.ts';
import { closeServer } from '../../api/close-server.ts';
import { createApp } from '../../api/create-app.ts';
import { createHttpServer } from '../../api/create-http-server.ts';
import { createLogger } from '../../api/logger.ts';
import { createMetrics } from '../../api/metrics.ts';
import { describeFault } from '../../api/write-problem.ts';
import { createReadiness, hasWorker } from '../../api/readiness.ts';
import { getSignInKeys, type SignInKeys } from '../../api/sign-in/keys.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/connect.ts';
import { indexMissingNames } from '../../db/name-index.ts';
import { listDemoOfficials } from '../../db/queries/list-demo-officials.ts';
import type { TemporalClient } from '../../temporal/connect.ts';
import { readVersion } from './read-version.ts';

export interface ApiPart {
  readonly address: string;
  stop(): Promise<void>;
}

export interface ApiPartOptions {
  readonly config: Config;
  readonly database: Database;
  readonly temporal: TemporalClient;
  /** the worker of this process; null where workers run apart */
  readonly isWorkerRunning: (() => boolean) | null;
  /** the built console; null: this process serves the API alone */
  readonly consoleFolder: string | null;
  /** connections that stay open may be ended after so long, milliseconds */
  readonly closeWithinMs?: number;
}

async function embeddedSignIn(config: Config, database: Database): Promise<{ keys: SignInKeys; issuer: ReturnType<typeof createIssuer> }> {
  const keys = await getSignInKeys(config.dataDir);
  const issuer = createIssuer({
    baseUrl: config.http.baseUrl, issuer: config.signIn.issuer, audience: config.signIn.audience, clientId: config.signIn.clientId, keys,
    listOfficials: () => listDemoOfficials(database),
  });
  return { keys, issuer };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      done();
    });
  });
}

/** The HTTP side over real parts, listening. */
export async function startApiPart({ config, database, temporal, isWorkerRunning, consoleFolder, closeWithinMs = 5000 }: ApiPartOptions): Promise<ApiPart> {
  const { client } = temporal;
  const isEmbedded = config.mode === 'embedded';
  const embedded = isEmbedded ? await embeddedSignIn(config, database) : null;
  const now = () => new Date();
  const logger = createLogger(config.logLevel);
  const metrics = createMetrics();
  const app = createApp({
    mode: config.mode, database, logger, metrics, now,
    gateway: createCaseGateway({ client, taskQueue: config.temporal.taskQueue }),
    runs: createCaseRuns({ client, uiUrl: config.temporal.uiUrl }),
    clock: isEmbedded ? createCaseClock({ client, database, now }) : null,
    masterKey: config.masterKey, hashKey: config.hashKey,
    readiness: createReadiness({ database, client, isWorkerRunning: isWorkerRunning ?? (() => hasWorker(client, config.temporal.taskQueue)) }),
    baseUrl: config.http.baseUrl, consoleFolder, version: await readVersion(), temporalUiUrl: config.temporal.uiUrl,
    signIn: { issuer: config.signIn.issuer, clientId: config.signIn.clientId },
    tokens: {
      issuer: config.signIn.issuer, audience: config.signIn.audience,
      algorithms: embedded === null ? ['ES256', 'RS256', 'PS256', 'EdDSA'] : ['ES256'],
      getKey: embedded === null ? remoteKeys(config.signIn.issuer) : createLocalJWKSet({ keys: [publicPartOf(embedded.keys)] }),
    },
    issuer: embedded?.issuer ?? null,
    limits: { body: config.http.bodyLimit, uploadBytes: config.http.uploadLimitBytes, requestsPerMinute: config.http.rateLimitPerMinute },
    trustProxy: config.http.trustProxy, localReviewStep: config.localReviewStep,
  });
  // Names written before there was an index are found by it soon after the start; nobody waits for that.
  void indexMissingNames(database, config).catch((error: unknown) => logger.error(describeFault(error), 'fault in the index of names'));
  const server = createHttpServer(app);
  await listen(server, config.http.host, config.http.port);
  return {
    address: config.http.baseUrl,
    async stop() {
      metrics.stop();
      await closeServer(server, closeWithinMs);
    },
  };
}

function publicPartOf(keys: SignInKeys) {
  const { d: _private, ...publicKey } = keys.signingKey;
  return publicKey;
}
