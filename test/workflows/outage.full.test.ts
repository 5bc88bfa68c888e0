import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getKitVariable } from '../kit/names.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { CaseWorld, type TestCase } from './case-world.ts';
import { type CuttableProxy, openCuttableProxy } from './cuttable-proxy.ts';

const outageMs = 20_000;

let proxy: CuttableProxy;
let world: CaseWorld;
/** What the next recordAct meets: the wire is cut before it begins, or after it committed and before it answered. */
let trouble: 'before' | 'after' | null = null;

beforeAll(async () => {
  proxy = await openCuttableProxy(getKitVariable('KIT_APP_URL'));
  world = await CaseWorld.open({
    wayTo: (url) => proxy.way(url),
    deadlineMs: 8000,
    wrap: (activities) => ({
      ...activities,
      recordAct: async (input) => {
        const kind = trouble;
        trouble = null;
        const cut = (): void => {
          proxy.cut();
          setTimeout(() => proxy.restore(), outageMs);
        };
        if (kind === 'before') cut();
        const outcome = await activities.recordAct(input);
        if (kind === 'after') {
          cut();
          throw new Error('the answer was lost');
        }
        return outcome;
      },
    }),
  });
});
afterAll(async () => {
  await world.close();
  await proxy.close();
});

async function countActs(one: TestCase, requestId: string): Promise<number> {
  return (await one.events()).filter((recorded) => recorded.requestId === requestId && recorded.event.type === 'actRecorded').length;
}

describe('Postgres away for 20 seconds in the middle of an act', () => {
  it.each(['before', 'after'] as const)('loses and doubles nothing, and the same key tells the outcome (%s the commit)', async (kind) => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    await one.rest();
    const options = { by: 'ca-xa:1/head', key: randomUUID(), body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } };
    const at = one.now().toISOString();
    trouble = kind;
    const first = await one.ask('addPaper', { ...options, at });
    // The door waited eight seconds: taken for good, not recorded yet.
    expect(first.status).toBe('accepted');

    await waitUntil('Postgres is back and the act is recorded', async () => (await one.request(first.requestId).catch(() => null))?.status === 'recorded', 60_000);
    const again = await one.ask('addPaper', { ...options, at });
    expect(again).toEqual({ status: 'recorded', requestId: first.requestId });
    expect(await countActs(one, first.requestId)).toBe(1);
    // The case goes on, once its run has noticed that Postgres is back.
    const next = await one.ask('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 5, folioTo: 5, uploadId: await world.upload() } });
    await waitUntil('the next act is recorded', async () => (await one.request(next.requestId)).status === 'recorded', 60_000);
  }, 120_000);
});
