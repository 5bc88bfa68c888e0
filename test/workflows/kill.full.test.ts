import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { outbox } from '../../db/schema/index.ts';
import { asSystem } from '../../db/transaction.ts';
import { verifyLedger } from '../../db/verify-ledger.ts';
import { readyForEscort } from '../kit/after-court.ts';
import { getKitVariable } from '../kit/names.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { CaseWorld, type TestCase } from './case-world.ts';
import { countReported, runOutbox, sideOf, storeCase } from './side-world.ts';

/** A worker in a process of its own that is killed once an act of this name was committed, before it is answered. */
async function startDyingWorker({ temporal, keys, databaseUrl }: CaseWorld, dieAfter: string): Promise<ChildProcess> {
  const orders = {
    databaseUrl, masterKey: keys.masterKey.toString('base64'), hashKey: keys.hashKey.toString('base64'), payloadKey: getKitVariable('KIT_PAYLOAD_KEY'),
    address: temporal.address, namespace: temporal.namespace, taskQueue: temporal.taskQueue, dieAfter,
  };
  const worker = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'dying-worker.ts'), JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  await once(worker.stdout, 'data');
  return worker;
}

const killed = [null, 'SIGKILL'];
const countActs = async (one: TestCase, act: string): Promise<number> => (await one.events()).filter(({ event }) => event.type === 'actRecorded' && event.act === act).length;

describe('a worker killed after the commit and before the answer', () => {
  let world: CaseWorld;
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    world = await CaseWorld.open({ runsWorker: false });
    workers.push(await startDyingWorker(world, 'addPaper'));
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await world.close();
  });

  it('leaves the act recorded once, and the next worker answers it', async () => {
    const [worker] = workers;
    if (worker === undefined) throw new Error('no worker');
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    const hasDied = once(worker, 'exit');
    const asked = one.ask('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
    expect(await hasDied).toEqual(killed);
    const after = await one.version();
    expect((await one.types()).filter((type) => type === 'actRecorded')).toHaveLength(2);

    await world.temporal.runWorker({ activities: world.activities });
    const answer = await asked;
    // The killed worker's task is given out again after its ten seconds.
    expect(['recorded', 'accepted']).toContain(answer.status);
    expect(await one.request(answer.requestId)).toMatchObject({ status: 'recorded' });
    expect(await one.version()).toBe(after);
    // And the case goes on.
    await one.act('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 2, folioTo: 2, uploadId: await world.upload() } });
  }, 90_000);
});

describe('workers killed between the act of a side proceeding and what it means for the main case', () => {
  let world: CaseWorld;
  let stopOutbox: () => Promise<void>;
  const workers: ChildProcess[] = [];
  const start = async (dieAfter: string): Promise<ChildProcess> => {
    const worker = await startDyingWorker(world, dieAfter);
    workers.push(worker);
    return worker;
  };
  beforeAll(async () => {
    world = await CaseWorld.open({ runsWorker: false });
    stopOutbox = await runOutbox(world);
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await stopOutbox();
    await world.close();
  });

  it('leave the decision in force once, and the execution deferred once, by that very record', async () => {
    const first = await start('confirmDeferralEffect');
    const main = await storeCase(world, readyForEscort('R4'), '2026-09-01 09:00');
    const side = sideOf(main, '2026-09-01 09:00');
    const [clerk, judge] = ['ta-kv:1/clerk', 'ta-kv:1/judge'];
    await side.act('fileDeferralRequest', {
      isOpening: true, mainCaseId: main.caseId, by: clerk, at: '2026-08-13 09:00', body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: '2026-08-13', filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: '2026-08-13' },
    });
    await side.act('acceptDeferralRequest', { by: clerk, at: '2026-08-14 09:00', body: { docketNumber: '3/TLHM' } });
    await side.act('decideDeferral', { by: judge, at: '2026-08-17 09:00', body: { outcome: 'grantDeferral', decisionNumber: '18/QĐ-TA', reason: 'Có căn cứ' } });
    for (const addressee of ['person', 'procuracy']) await side.act('recordDeferralService', { by: clerk, at: '2026-08-17 15:00', body: { addressee, receivedOn: '2026-08-17' } });
    const protest = (await side.state()).limits.find((limit) => limit.duty === 'protest');
    await side.act('setLimitDate', { by: judge, at: '2026-08-17 16:00', body: { limitId: protest?.limitId ?? '', dueDate: '2026-08-24', basis: 'Tòa án ấn định' } });
    expect(await countReported(main, side, 'recordDeferral')).toBe(0);

    // The first dies with the decision in force in the ledger, its answer lost and its word to the main case in the outbox.
    let hasDied = once(first, 'exit');
    const asked = side.ask('confirmDeferralEffect', { by: judge, body: { effectiveOn: '2026-08-25' } });
    expect(await hasDied).toEqual(killed);
    expect(await countActs(side, 'confirmDeferralEffect')).toBe(1);

    // The second brings the word to the main case, and dies before it knows that it did.
    hasDied = once(await start('recordDeferral'), 'exit');
    expect(await hasDied).toEqual(killed);
    expect(await countReported(main, side, 'recordDeferral')).toBe(1);

    await world.temporal.runWorker({ activities: world.activities });
    const answer = await asked;
    expect(['recorded', 'accepted']).toContain(answer.status);
    expect(await side.request(answer.requestId)).toMatchObject({ status: 'recorded' });
    const findReport = async () => (await side.state()).reports.find((one) => one.act === 'recordDeferral');
    const report = await findReport();
    const told = eq(outbox.dedupeKey, `report:${side.caseId}:${String(report?.seq ?? 0)}`);
    await waitUntil('the outbox is done with it', async () => (await asSystem(world.database, (tx) => tx.select().from(outbox).where(told)))[0]?.status === 'done', 150_000);

    expect([await countActs(side, 'confirmDeferralEffect'), await countActs(main, 'recordDeferral'), await countReported(main, side, 'recordDeferral')]).toEqual([1, 1, 1]);
    // Brought a second time it was known: nothing was refused.
    expect(await findReport()).toMatchObject({ seq: report?.seq, refusal: null });
    const execution = await main.state();
    expect([execution.stage, execution.pauses.filter((pause) => pause.ground === 'deferral')]).toEqual(['deferred', [expect.objectContaining({ to: null })]]);
    expect((await verifyLedger(world.database)).faults).toEqual([]);
    // And both go on.
    await side.act('recordPresence', { by: 'ca-xa:1/officer', body: {} });
  }, 300_000);
});
