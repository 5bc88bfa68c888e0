import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getKitVariable } from '../kit/names.ts';
import { CaseWorld } from './case-world.ts';

let world: CaseWorld;
let worker: ChildProcess;

beforeAll(async () => {
  world = await CaseWorld.open({ runsWorker: false });
  const { temporal, keys } = world;
  const orders = {
    databaseUrl: world.databaseUrl, masterKey: keys.masterKey.toString('base64'), hashKey: keys.hashKey.toString('base64'), payloadKey: getKitVariable('KIT_PAYLOAD_KEY'),
    address: temporal.address, namespace: temporal.namespace, taskQueue: temporal.taskQueue, dieAfter: 'addPaper',
  };
  worker = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'dying-worker.ts'), JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  if (worker.stdout === null) throw new Error('no output');
  await once(worker.stdout, 'data');
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await world.close();
});

describe('a worker killed after the commit and before the answer', () => {
  it('leaves the act recorded once, and the next worker answers it', async () => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    const hasDied = once(worker, 'exit');
    const asked = one.ask('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
    expect(await hasDied).toEqual([null, 'SIGKILL']);
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
