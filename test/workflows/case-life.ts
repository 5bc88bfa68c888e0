import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseEvent } from '../../db/schema/index.ts';
import { asSystem } from '../../db/transaction.ts';
import { verifyLedger } from '../../db/verify-ledger.ts';
import type { CaseSummary } from '../../workflows/activity-contract.ts';
import { checkpointUpdate, performActUpdate, summaryQuery } from '../../workflows/messages.ts';
import { supervised } from '../kit/after-court.ts';
import { decided, worn } from '../kit/monitoring.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { CaseWorld, type WorldOptions } from './case-world.ts';
import { countReported, runOutbox, sideOf, storeCase, waitForReport } from './side-world.ts';

/** What every case does, whatever the worker keeps in memory and however short its runs are. */
export function describeCaseLife(name: string, options: WorldOptions): void {
  describe(name, () => {
    let world: CaseWorld;
    beforeAll(async () => {
      world = await CaseWorld.open(options);
    });
    afterAll(() => world.close());

    it('opens with its first act, and records each act once however often it is asked', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      const opened = await one.types();
      expect(opened.slice(0, 2)).toEqual(['caseOpened', 'actRecorded']);

      const key = randomUUID();
      const body = { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 2, uploadId: await world.upload() };
      const first = await one.ask('addPaper', { by: 'ca-xa:1/head', key, body });
      const version = await one.version();
      const again = await one.ask('addPaper', { by: 'ca-xa:1/head', key, body });
      expect([first.status, again.status]).toEqual(['recorded', 'recorded']);
      expect(again.requestId).toBe(first.requestId);

      // The update itself again, as after a lost answer: the ledger's request answers.
      const row = await one.request(first.requestId);
      const message = { requestId: row.id, act: 'addPaper', bodyHash: row.bodyHash, happenedAt: '2026-07-06T02:00:00.000Z' };
      const answered = await one.handle.executeUpdate<unknown, [typeof message]>(performActUpdate, { updateId: randomUUID(), args: [message] });
      expect(answered).toMatchObject({ status: 'recorded', summary: { version } });
      expect(await one.version()).toBe(version);
      expect(row).toMatchObject({ status: 'recorded', recordedVersion: version });
    });

    it('leaves no event of an act that is refused, and says why with the article', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      const before = await one.types();
      const refused = await one.ask('completeDossier', { by: 'ca-xa:1/head' });
      expect(refused).toMatchObject({ status: 'refused', code: 'dossierIncomplete' });
      expect(await one.types()).toEqual(before);
      expect(await one.request(refused.requestId)).toMatchObject({ status: 'refused', outcome: { status: 'refused', refusal: { code: 'dossierIncomplete' } } });
      expect(await one.ask('addPaper', { by: 'ca-xa:2/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: randomUUID() } })).toMatchObject({ status: 'refused', code: 'notCompetent' });
      expect(await one.ask('addPaper', { by: 'ca-xa:1/head', expectedVersion: 1, body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: randomUUID() } })).toMatchObject({ status: 'refused', code: 'versionStale' });
    });

    it('refuses a second open dossier of one person', async () => {
      const one = await world.case();
      await one.openDossier();
      const other = await world.case();
      const second = Object.assign(Object.create(Object.getPrototypeOf(other) as object) as typeof other, other, { personId: one.personId });
      await expect(second.openDossier()).rejects.toThrow('secondOpenDossier');
      await expect(second.handle.result()).resolves.toBeUndefined();
    });

    it('turns a malformed act away before it enters the history', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      await one.rest();
      const length = (await one.handle.describe()).historyLength;
      await expect(one.handle.executeUpdate(performActUpdate, { args: [{ requestId: 'x', act: 'addPaper' }] })).rejects.toMatchObject({ cause: { type: 'bodyInvalid' } });
      expect((await one.handle.describe()).historyLength).toBe(length);
    });

    it('hands the case to the court and back, and keeps its id', async () => {
      const one = await world.case('2026-07-06 10:00');
      await one.openDossier('2026-07-06 08:00');
      await one.addPapers('2026-07-06 08:30');
      await one.act('completeDossier', { by: 'ca-xa:1/head', at: '2026-07-06 09:00' });
      await one.act('notifyPerson', {
        by: 'ca-xa:1/officer', at: '2026-07-06 09:30',
        body: { recipient: 'person', delivery: 'received', noticeNumber: '03/TB', noticeDate: '2026-07-06', proofUploadId: await world.upload('ca-xa:1/officer') },
      });
      await one.moveTo('2026-07-10 08:00');
      await one.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-10 07:59', body: { requestNumber: '05/ĐN', folioCount: 4, courtId: 'ta-kv:1', procuracyId: 'vks-kv:1' } });
      const dossierRun = (await one.handle.describe()).runId;
      await one.act('confirmReceipt', { by: 'ta-kv:1/clerk', body: { receiptNumber: '01/GN' } });

      const described = await waitUntil('the court has the case', async () => {
        const found = await one.handle.describe();
        return found.type === 'courtReview' ? found : null;
      });
      expect(described.runId).not.toBe(dossierRun);
      const summary = await waitUntil('a summary', () => one.handle.query<CaseSummary | null>(summaryQuery).catch(() => null));
      expect(summary).toMatchObject({ procedure: 'courtReview', version: await one.version() });
      const archived = await waitUntil('the dossier run is archived', async () => {
        const rows = await asSystem(world.database, (tx) => tx.execute<{ event_count: number; closed_at: string | null }>(`select event_count, closed_at from run_archive where run_id = '${dossierRun}'`));
        return rows.rows[0];
      });
      expect(archived.event_count).toBeGreaterThan(20);
      expect(archived.closed_at).not.toBeNull();

      // And back: the court returns an incomplete file.
      await one.act('returnToDossier', { by: 'ta-kv:1/judge', body: { letterNumber: '50', missing: ['statement'], reason: 'Thiếu bản tường trình' } });
      const returned = await waitUntil('the dossier is open again', async () => {
        const found = await one.handle.describe();
        return found.type === 'compulsoryDossier' ? found : null;
      });
      expect(new Set([dossierRun, described.runId, returned.runId]).size).toBe(3);
      expect((await one.state()).stage).toBe('reopened');
      await one.act('addPaper', { by: 'ca-xa:1/officer', body: { type: 'statement', date: '2026-07-10', folioFrom: 9, folioTo: 9, uploadId: await world.upload('ca-xa:1/officer') } });
    });

    it('goes on as a new run at a checkpoint, with nothing lost', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      const { runId } = await one.handle.describe();
      const nextWake = (await one.handle.query<CaseSummary>(summaryQuery)).nextWakeAt;
      await one.handle.executeUpdate(checkpointUpdate);
      await waitUntil('a new run', async () => (await one.handle.describe()).runId !== runId);
      const summary = await waitUntil('a summary', () => one.handle.query<CaseSummary | null>(summaryQuery).catch(() => null));
      expect(summary.nextWakeAt).toBe(nextWake);
      expect(await one.ask('completeDossier', { by: 'ca-xa:1/head' })).toMatchObject({ status: 'refused' });
    });

    it("takes no cancel for a legal act: a cancelled run goes on", async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      await one.handle.cancel();
      await one.act('addPaper', { by: 'ca-xa:1/head', body: { type: 'statement', date: '2026-07-06', folioFrom: 1, folioTo: 1, uploadId: await world.upload() } });
      expect((await one.handle.describe()).status.name).toBe('RUNNING');
    });

    it('ends when the case is closed, and still takes a late correction in a run of its own', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      await one.act('recordDeath', { by: 'ca-xa:1/officer', body: { certificateNumber: '9/KT', diedOn: '2026-07-06' } });
      await one.handle.result();
      expect((await one.state()).closed?.outcome).toBe('death');
      const act = (await one.state()).acts[0];
      await one.act('correctRecord', { by: 'ca-xa:1/head', body: { actSeq: act?.seq ?? 0, facts: { lastViolationOn: '2026-07-05' }, reason: 'Ghi nhầm ngày' } });
      await waitUntil('the run has ended', async () => (await one.handle.describe()).status.name === 'COMPLETED');
      expect((await one.types()).at(-1)).not.toBe('caseClosed');
    });

    it('tells its main case what became of a side proceeding, and that one what became of the main case, once each', async () => {
      const stopOutbox = await runOutbox(world);
      try {
        const main = await storeCase(world, supervised('R4'), '2028-08-11 16:30');
        const side = sideOf(main, '2028-08-11 16:30');
        await side.act('openMonitoring', { isOpening: true, mainCaseId: main.caseId, by: 'ca-xa:1/officer', body: { ground: 'supervised', basisAt: '2028-08-11T08:00:00+07:00' } });
        await side.act('decideMonitoring', { by: 'ca-xa:1/head', body: { ...decided, effectiveAt: '2028-08-12T08:00:00+07:00' } });
        expect((await side.state()).facts.monitoring.term?.end).toBe('2030-08-10');
        await waitForReport(main, side, 'recordMonitoring');
        const { runId } = await side.handle.describe();
        // Whoever is away is supervised for longer, and monitored as long: nobody knows the end yet.
        await main.act('recordAbsence', { by: 'ca-xa:1/officer', body: { isReported: false } });
        await waitUntil('the proceeding follows', async () => (await side.state()).facts.monitoring.term?.end === null);
        // Its run sleeps to instants that may have moved: it goes on as a new one.
        await waitUntil('a new run', async () => (await side.handle.describe()).runId !== runId);
        await side.act('fitDevice', { by: 'ca-xa:1/officer', body: worn });
        await waitUntil('the fitting is on the main case', async () => (await main.state()).facts.monitoring.reported?.state === 'fitted');
        expect([await countReported(main, side, 'recordMonitoring'), (await side.state()).reports.map((one) => one.refusal)]).toEqual([2, [null, null]]);
      } finally {
        await stopOutbox();
      }
    });

    it('keeps personal text out of the ledger and of the histories', async () => {
      const one = await world.case('2026-07-06 09:00');
      await one.openDossier();
      const text = 'Sử dụng trái phép';
      const payloads = await asSystem(world.database, (tx) => tx.select({ payload: caseEvent.payload }).from(caseEvent));
      expect(payloads.some(({ payload }) => payload.includes(text) || payload.includes('Bưởi'))).toBe(false);
      expect(JSON.stringify(await one.handle.fetchHistory())).not.toContain(text);
      const act = (await one.events()).find(({ event }) => event.type === 'actRecorded')?.event as { personalTextId: string };
      expect(act.personalTextId).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('leaves chains that verify', async () => {
      const report = await verifyLedger(world.database);
      expect(report.faults).toEqual([]);
      expect(report.cases).toBeGreaterThan(5);
    });
  });
}
