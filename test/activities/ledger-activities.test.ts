import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createRecordAct } from '../../activities/record-act.ts';
import { createRecordWake } from '../../activities/record-wake.ts';
import { createStateCache } from '../../activities/ledger/state-cache.ts';
import type { LedgerDeps } from '../../activities/ledger/deps.ts';
import { rebuildProjections } from '../../activities/rebuild-projections.ts';
import { readCaseProjections } from '../../db/projection.ts';
import { asSystem } from '../../db/transaction.ts';
import { verifyLedger } from '../../db/verify-ledger.ts';
import { CaseWorld, type TestCase } from '../workflows/case-world.ts';

let world: CaseWorld;
let deps: LedgerDeps;
beforeAll(async () => {
  world = await CaseWorld.open({ runsWorker: false });
  deps = { database: world.database, keys: world.keys, cache: createStateCache(), policy: {}, now: () => new Date().toISOString() };
});
afterAll(() => world.close());

/** Asks the transaction itself, without a workflow. */
async function record(one: TestCase, act: string, options: Parameters<TestCase['store']>[1], given = deps) {
  const { message } = await one.store(act, options);
  return createRecordAct(given)({ caseId: one.caseId, requestId: message.requestId, act, bodyHash: message.bodyHash, asOf: one.now().toISOString() });
}

const opening = {
  by: 'ca-xa:1/head', isOpening: true, at: '2026-07-06 09:00',
  body: {
    ground: 'notRegistered', violationRecord: { number: '01/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', hasStableResidence: true, foundBy: 'commune',
    addictionResult: { kind: 'clinicResult', number: '02/KQ', date: '2026-07-06' }, violation: 'Sử dụng trái phép chất ma túy',
  },
} as const;

async function paper(folio: number) {
  return { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: folio, folioTo: folio, uploadId: await world.upload() } } as const;
}

describe('the transaction of an act', () => {
  it('answers the same outcome when it is run twice, and twice at once', async () => {
    const one = await world.case('2026-07-06 09:00');
    const { message } = await one.store('openDossier', opening);
    const input = { caseId: one.caseId, requestId: message.requestId, act: 'openDossier', bodyHash: message.bodyHash, asOf: one.now().toISOString() };
    const first = await createRecordAct(deps)(input);
    const second = await createRecordAct(deps)(input);
    expect(second).toEqual(first);

    const next = await one.store('addPaper', await paper(1));
    const again = { caseId: one.caseId, requestId: next.message.requestId, act: 'addPaper', bodyHash: next.message.bodyHash, asOf: one.now().toISOString() };
    const [a, b] = await Promise.all([createRecordAct(deps)(again), createRecordAct(deps)(again)]);
    expect(a).toEqual(b);
    expect((await one.types()).filter((type) => type === 'actRecorded')).toHaveLength(2);
  });

  it('gives each of many openings a code of its own, without gaps', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => world.case('2026-07-06 09:00')));
    await Promise.all(cases.map((one) => record(one, 'openDossier', opening)));
    const numbers = (await Promise.all(cases.map((one) => one.state()))).map(({ code }) => Number(code.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => (numbers[0] ?? 0) + index));
  });

  it('throws a fault, and records nothing, where the update names another body than the one stored', async () => {
    const one = await world.case('2026-07-06 09:00');
    const { message } = await one.store('openDossier', opening);
    const input = { caseId: one.caseId, requestId: message.requestId, act: 'openDossier', bodyHash: 'f'.repeat(64), asOf: one.now().toISOString() };
    await expect(createRecordAct(deps)(input)).rejects.toThrow('not the one');
    // As the worker sees it: tried three times, then a fault that is tried no more.
    const attempt = (number: number) => new MockActivityEnvironment({ attempt: number }).run((asked: typeof input) => world.activities.recordAct(asked), input);
    await expect(attempt(1)).rejects.toMatchObject({ nonRetryable: false });
    await expect(attempt(3)).rejects.toMatchObject({ nonRetryable: true, type: 'fault' });
    expect(await one.version()).toBe(0);
  });

  it('folds anew what another worker recorded', async () => {
    const other: LedgerDeps = { ...deps, cache: createStateCache() };
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    await record(one, 'addPaper', await paper(1), other);
    expect(await record(one, 'addPaper', await paper(1))).toMatchObject({ status: 'refused', refusal: { code: 'alreadyRecorded' } });
    expect(await record(one, 'addPaper', await paper(2))).toMatchObject({ status: 'recorded' });
  });

  it('refuses a file that is not there, and keeps one that is under the person key from then on', async () => {
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    const refused = await record(one, 'addPaper', { ...(await paper(1)), body: { ...(await paper(1)).body, uploadId: randomUUID() } });
    expect(refused).toMatchObject({ status: 'refused', refusal: { code: 'uploadRefused' } });
    const named = await paper(1);
    await record(one, 'addPaper', named);
    const rows = await asSystem(world.database, (tx) => tx.execute<{ case_id: string; person_id: string }>(`select case_id, person_id from upload where id = '${named.body.uploadId}'`));
    expect(rows.rows[0]).toEqual({ case_id: one.caseId, person_id: one.personId });
  });

  it('is lean: at most 24 round trips', async () => {
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    await record(one, 'addPaper', await paper(1));
    const { message } = await one.store('addPaper', await paper(2));
    let trips = 0;
    const { pool } = world.database;
    const counted: LedgerDeps['database'] = {
      ...world.database,
      pool: Object.assign(Object.create(pool) as typeof pool, {
        connect: async () => {
          const client = await pool.connect();
          return new Proxy(client, {
            get: (target, name) => {
              const value: unknown = Reflect.get(target, name);
              if (name === 'query') trips += 1;
              return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
            },
          });
        },
      }),
    };
    await createRecordAct({ ...deps, database: counted })({ caseId: one.caseId, requestId: message.requestId, act: 'addPaper', bodyHash: message.bodyHash, asOf: one.now().toISOString() });
    expect(trips).toBeGreaterThan(5);
    expect(trips).toBeLessThanOrEqual(24);
  });
});

describe('the transaction of a wake', () => {
  it('records nothing when nothing is due, and once when something is', async () => {
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    const wake = createRecordWake(deps);
    const early = await wake({ caseId: one.caseId, wakeId: `${one.workflowId}:wake:0`, asOf: one.now().toISOString() });
    expect(early.events).toEqual([]);
    const due = { caseId: one.caseId, wakeId: `${one.workflowId}:wake:1`, asOf: '2026-07-08T02:00:00.000Z' };
    const [first, second] = [await wake(due), await wake(due)];
    expect(first.events).toEqual(expect.arrayContaining(['timeLimitWarned', 'timeLimitExpired', 'timeLimitEscalated']));
    expect(second).toEqual(first);
  });
});

describe('the projections', () => {
  it('are the same after a rebuild as they were live, and the ledger verifies', async () => {
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    await createRecordWake(deps)({ caseId: one.caseId, wakeId: `${one.workflowId}:wake:0`, asOf: '2026-07-08T02:00:00.000Z' });
    const live = await asSystem(world.database, (tx) => readCaseProjections(tx, one.caseId));
    expect(await rebuildProjections(world.database)).toBeGreaterThan(5);
    expect(await asSystem(world.database, (tx) => readCaseProjections(tx, one.caseId))).toEqual(live);
    expect((await verifyLedger(world.database)).faults).toEqual([]);
  });

  it('are the same after a rebuild where acts raced on one case, a section of it back to an earlier content among them', async () => {
    const one = await world.case('2026-07-06 09:00');
    await record(one, 'openDossier', opening);
    const rebuilt = async () => {
      const live = await asSystem(world.database, (tx) => readCaseProjections(tx, one.caseId));
      await rebuildProjections(world.database);
      return [live, await asSystem(world.database, (tx) => readCaseProjections(tx, one.caseId))];
    };
    const handTo = (agencyId: string) => ({ by: 'ca-xa:1/head', body: { role: 'compilingOffice', agencyId } });
    for (let turn = 0; turn < 3; turn += 1) {
      const asked = [await paper(10 + 3 * turn), await paper(11 + 3 * turn), await paper(12 + 3 * turn)];
      const others = Array.from({ length: 2 }, (): LedgerDeps => ({ ...deps, cache: createStateCache() }));
      const done = await Promise.all(asked.map((options, index) => record(one, 'addPaper', options, others[index] ?? deps)));
      expect(done.map(({ status }) => status)).toEqual(['recorded', 'recorded', 'recorded']);
    }
    const [live, again] = await rebuilt();
    expect(live).toEqual(again);
    expect((await record(one, 'recordSuccession', handTo('ca-xa:2'))).status).toBe('recorded');
    const [liveAfter, againAfter] = await rebuilt();
    expect(liveAfter).toEqual(againAfter);
  });
});
