import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recoverCases } from '../../activities/recover-cases.ts';
import { createCaseGateway } from '../../api/case-gateway.ts';
import { markActAccepted } from '../../db/act-request.ts';
import { asSystem } from '../../db/transaction.ts';
import type { CaseSummary } from '../../workflows/activity-contract.ts';
import { summaryQuery, workflowIdOf } from '../../workflows/messages.ts';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { CaseWorld } from './case-world.ts';

let world: CaseWorld;
/** A Temporal that knows nothing: to the product, its whole store was thrown away. */
let empty: TestTemporal;
beforeAll(async () => {
  world = await CaseWorld.open();
  empty = await openTestTemporal({ namespace: 'test-4' });
});
afterAll(async () => {
  await empty.close();
  await world.close();
});

describe('recovery from the ledger', () => {
  it('goes on with every open case and the same limits, and records what was promised and lost', async () => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    await one.moveTo('2026-07-07 09:00');
    const other = await world.case('2026-07-06 09:00');
    await other.openDossier();
    const closed = await world.case();
    await closed.openDossier();
    await closed.act('recordDeath', { by: 'ca-xa:1/officer', body: { certificateNumber: '9/KT', diedOn: closed.now().toISOString().slice(0, 10) } });
    const limits = (await one.state()).limits;
    const { nextWakeAt } = await one.handle.query<CaseSummary>(summaryQuery);

    // Accepted by the Temporal that is gone; its caller was told 202.
    const lost = await other.store('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
    await asSystem(world.database, (tx) => markActAccepted(tx, lost.message.requestId, new Date().toISOString()));

    await empty.runWorker({ activities: world.activities });
    const deps = { database: world.database, client: empty.client, taskQueue: empty.taskQueue, now: () => new Date(Date.now() + 60_000) };
    expect(await recoverCases(deps)).toEqual({ open: 2, started: 2, asked: 1 });

    const handle = empty.client.workflow.getHandle(workflowIdOf(one.caseId));
    const summary = await waitUntil('the case is loaded', () => handle.query<CaseSummary | null>(summaryQuery).catch(() => null));
    expect(summary.nextWakeAt).toBe(nextWakeAt);
    expect((await one.state()).limits).toEqual(limits);
    await waitUntil('the promised act is recorded', async () => (await other.request(lost.message.requestId)).status === 'recorded');

    // Wakes go on under numbers the ledger does not hold yet, and acts under the new Temporal.
    const again = createCaseGateway({ client: empty.client, taskQueue: empty.taskQueue });
    const { message } = await one.store('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
    expect(await again.perform({ caseId: one.caseId, procedure: 'compulsoryDossier', clockOffsetMs: 0 }, message)).toEqual({ status: 'recorded' });
    const loaded = await world.activities.loadCase({ caseId: one.caseId });
    const used = await asSystem(world.database, (tx) => tx.execute<{ count: number }>(`select count(*)::int as count from wake_record where case_id = '${one.caseId}'`));
    expect(loaded?.wakeSeq).toBe(used.rows[0]?.count);

    // Once more changes nothing.
    expect(await recoverCases(deps)).toEqual({ open: 2, started: 0, asked: 0 });
  });
});
