import { join } from 'node:path';
import { createActivities } from '../../activities/create-activities.ts';
import { createFolderSender, createSmtpSender, type MailSender } from '../../activities/delivery/mail-sender.ts';
import { createLogger } from '../../api/logger.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/connect.ts';
import { bundleWorkflows } from '../../temporal/bundle.ts';
import type { TemporalClient } from '../../temporal/connect.ts';
import { type RunningWorker, startWorker } from '../../temporal/start-worker.ts';
import { startGlobalWorkflows } from './start-global-workflows.ts';

export interface WorkerPartOptions {
  readonly config: Config;
  readonly database: Database;
  readonly temporal: TemporalClient;
}

function createMailSender({ mail, dataDir }: Config): MailSender {
  return mail.smtpUrl === null
    ? createFolderSender({ folder: join(dataDir, 'mail'), from: mail.from })
    : createSmtpSender({ smtpUrl: mail.smtpUrl, from: mail.from });
}

/** The worker over real parts, polling, with the workflows that serve all cases. */
export async function startWorkerPart({ config, database, temporal }: WorkerPartOptions): Promise<RunningWorker> {
  const logger = createLogger(config.logLevel);
  const mailSender = createMailSender(config);
  const stopping = new AbortController();
  const activities = createActivities({
    stopping: stopping.signal,
    database, keys: { masterKey: config.masterKey, hashKey: config.hashKey }, client: temporal.client, mailSender, baseUrl: config.http.baseUrl,
    policy: { localRemovalReview: config.localReviewStep },
    log: logger,
  });
  const worker = await startWorker({
    address: config.temporal.address, namespace: config.temporal.namespace, taskQueue: config.temporal.taskQueue, payloadKeys: config.temporal.payloadKeys,
    workflowBundle: { code: await bundleWorkflows(join(import.meta.dirname, '..', '..', 'workflows', 'index.ts')) },
    activities, activitySlots: config.database.poolSize,
  });
  await startGlobalWorkflows(temporal.client, config.temporal.taskQueue);
  return {
    ...worker,
    async stop() {
      stopping.abort();
      await worker.stop();
      mailSender.close();
    },
  };
}
