import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSystem } from '../../db/transaction.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { type CaseSummary } from '../../workflows/activity-contract.ts';
import { summaryQuery } from '../../workflows/messages.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { CaseWorld, type TestCase } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

/** History events of the run by type, without those that moving its time adds. */
async function countEvents(one: TestCase): Promise<number> {
  await one.rest();
  const { events } = await one.handle.fetchHistory();
  return (events ?? []).filter((event) => event.workflowExecutionOptionsUpdatedEventAttributes == null && event.workflowExecutionTimeSkippingTransitionedEventAttributes == null).length;
}

function ofLimit(events: readonly RecordedEvent[], duty: string): { type: string; at: string; recordedAt: string }[] {
  const started = events.find(({ event }) => event.type === 'timeLimitStarted' && event.duty === duty)?.event as { limitId: string };
  return events
    .filter(({ event }) => 'limitId' in event && event.limitId === started.limitId)
    .map(({ event, happenedAt, recordedAt }) => ({ type: event.type, at: happenedAt, recordedAt }));
}

describe('time in a case', () => {
  it('warns, expires and escalates each at its own instant of case time', async () => {
    // A Monday; the compiling office has one working day (NĐ 163/2026 Đ100.1), to the end of Tuesday.
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    await one.moveTo('2026-07-09 09:00');
    const limit = ofLimit(await one.events(), 'compileDossier');
    expect(limit.map(({ type, at }) => `${type} ${at}`)).toEqual([
      'timeLimitStarted 2026-07-06T02:00:00.000Z',
      'timeLimitWarned 2026-07-06T17:00:00.000Z',
      'timeLimitExpired 2026-07-07T17:00:00.000Z',
      'timeLimitEscalated 2026-07-07T17:00:00.000Z',
    ].map((text, index) => (index === 0 ? `${text.split(' ')[0] ?? ''} ${limit[0]?.at ?? ''}` : text)));
    // A busy machine records seconds late; an instant that was jumped over would be recorded at the next one, hours later.
    for (const { at, recordedAt } of limit) expect(Date.parse(recordedAt) - Date.parse(at)).toBeLessThan(3_600_000);
    expect((await one.state()).limits.find((row) => row.duty === 'compileDossier')).toMatchObject({ status: 'missed', escalatedTo: 'ca-tinh:1' });

    const notices = await asSystem(world.database, (tx) => tx.execute<{ notice: string; agency: string }>(`select payload->>'notice' as notice, payload->>'agencyId' as agency from outbox where case_id = '${one.caseId}' order by id`));
    expect(notices.rows).toEqual(expect.arrayContaining([{ notice: 'limitComing', agency: 'ca-xa:1' }, { notice: 'limitMissed', agency: 'ca-xa:1' }, { notice: 'limitEscalated', agency: 'ca-tinh:1' }]));
  });

  it('records each wake once under a key that is counted on across runs', async () => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    await one.moveTo('2026-07-07 09:00');
    await one.handle.executeUpdate('checkpoint');
    await one.moveTo('2026-07-09 09:00');
    const wakes = await asSystem(world.database, (tx) => tx.execute<{ wake_id: string }>(`select wake_id from wake_record where case_id = '${one.caseId}' order by recorded_version`));
    expect(wakes.rows.map((row) => row.wake_id)).toEqual(wakes.rows.map((_, index) => `${one.workflowId}:wake:${index}`));
    expect(wakes.rows.length).toBeGreaterThan(1);
    // The same wake again, as after a lost answer.
    const version = await one.version();
    const again = await world.activities.recordWake({ caseId: one.caseId, wakeId: wakes.rows[0]?.wake_id ?? '', asOf: one.now().toISOString() });
    expect(again.events.length).toBeGreaterThan(0);
    expect(again.summary.version).toBe(version);
    expect(await one.version()).toBe(version);
  });

  it('agrees with the clock of the case within a second', async () => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    await one.moveTo('2026-07-08 12:00');
    const before = one.now().getTime() - 1000;
    await one.act('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
    const recordedAt = Date.parse((await one.events()).at(-1)?.recordedAt ?? '');
    expect(recordedAt).toBeGreaterThanOrEqual(before);
    expect(recordedAt).toBeLessThanOrEqual(one.now().getTime() + 1000);
  });

  it('costs at most eight history events an act, and six a wake', async () => {
    const one = await world.case('2026-07-06 09:00');
    await one.openDossier();
    const start = await countEvents(one);
    for (const folio of [1, 2, 3, 4])
      await one.act('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: folio, folioTo: folio, uploadId: await world.upload() } });
    const afterActs = await countEvents(one);
    expect((afterActs - start) / 4).toBeLessThanOrEqual(8);

    const { nextWakeAt } = (await one.handle.query<CaseSummary>(summaryQuery));
    const wake = new Date(Date.parse(nextWakeAt ?? '') + 5_000);
    await one.moveTo(wake.toISOString());
    await waitUntil('the wake is recorded', async () => (await one.types()).includes('timeLimitWarned'));
    const afterWake = await countEvents(one);
    expect(afterWake - afterActs).toBeLessThanOrEqual(6);
  });
});
