import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import type { VaultKeys } from '../db/vault.ts';
import type { LocalPolicy } from '../procedures/local-policy.ts';
import type { DeliveryActivities, LedgerActivities, OutsideActivities } from '../workflows/activity-contract.ts';
import { createAnchorLedger } from './anchor-ledger.ts';
import { createArchiveRun } from './archive-run.ts';
import type { MailSender } from './delivery/mail-sender.ts';
import { drainOutbox } from './drain-outbox.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { createStateCache } from './ledger/state-cache.ts';
import { createLoadCase } from './load-case.ts';
import { createProduceDocument } from './produce-document.ts';
import { createRecordAct } from './record-act.ts';
import { createRecordWake } from './record-wake.ts';
import { createRecountCase } from './recount-case.ts';
import { createFollowMainChanged, createFollowMainClosed, createReportToMain } from './report-to-main.ts';
import { runGuarded, type TroubleLog } from './run-guarded.ts';
import { recoverCases } from './recover-cases.ts';
import { createSendDigests } from './send-digests.ts';
import { createTendOffices } from './tend-offices.ts';

export interface ActivityDeps {
  readonly database: Database;
  readonly keys: VaultKeys;
  readonly client: Client;
  readonly mailSender: MailSender;
  /** address of the product, for links in mails */
  readonly baseUrl: string;
  /** habits of this installation; what was entered for a province goes before them */
  readonly policy?: Partial<LocalPolicy>;
  readonly log: TroubleLog;
  /** fires when the worker begins to stop, so that the dispatcher's turn ends at once */
  readonly stopping?: AbortSignal;
  /** the real clock; legal time comes with each call */
  readonly now?: () => Date;
}

export type Activities = LedgerActivities & OutsideActivities & DeliveryActivities;

/** All that workflows may ask of the world, over real parts. */
export function createActivities(deps: ActivityDeps): Activities {
  const { database, keys, client, mailSender, baseUrl, log } = deps;
  const clock = deps.now ?? (() => new Date());
  const now = (): string => clock().toISOString();
  const ledger: LedgerDeps = { database, keys, cache: createStateCache(), policy: deps.policy ?? {}, now };
  const links = { ...ledger, client, taskQueue: () => activityInfo().taskQueue };
  const cases = { recountCase: createRecountCase(links), reportToMain: createReportToMain(links), followMainClosed: createFollowMainClosed(links), followMainChanged: createFollowMainChanged(links) };
  const guarded = <In extends unknown[], Out>(run: (...input: In) => Promise<Out>) => (...input: In): Promise<Out> => runGuarded(log, () => run(...input));
  return {
    loadCase: guarded(createLoadCase(ledger)),
    recordAct: guarded(createRecordAct(ledger)),
    recordWake: guarded(createRecordWake(ledger)),
    produceDocument: guarded(createProduceDocument(ledger)),
    archiveRun: guarded(createArchiveRun({ database, client, now })),
    anchorLedger: guarded(createAnchorLedger({ database, masterKey: keys.masterKey, now })),
    sendDigests: guarded(createSendDigests({ database, now })),
    tendOffices: guarded(createTendOffices({ database, now })),
    reconcileCases: guarded(() => recoverCases({ database, client, taskQueue: activityInfo().taskQueue, now: clock, onCase: () => heartbeat() })),
    drainOutbox: guarded(({ forSeconds }) => {
      const cancelled = deps.stopping === undefined ? cancellationSignal() : AbortSignal.any([cancellationSignal(), deps.stopping]);
      return drainOutbox({ database, mailSender, baseUrl, now, ...cases }, forSeconds, { beat: () => heartbeat(), cancelled });
    }),
  };
}
