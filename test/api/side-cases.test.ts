/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFollowMainClosed, createReportToMain, type LinkDeps } from '../../activities/report-to-main.ts';
import { verifyLedger } from '../../db/verify-ledger.ts';
import { readyForEscort } from '../kit/after-court.ts';
import { ApiWorld } from './api-world.ts';
import { linksOf, takeAct } from './side-kit.ts';
import { storeStory, type Stored } from './store-story.ts';

const clerk = 'ta-kv:1:clerk';
const judge = 'ta-kv:1:judge';

let api: ApiWorld;
let main: Stored;
let side: string;
let links: LinkDeps;
beforeAll(async () => {
  api = await ApiWorld.open();
  main = await storeStory(api, readyForEscort('R4'), { identity: { fullName: 'Trần Văn Kiễng' } });
  links = linksOf(api);
});
afterAll(() => api.close());

/** Local day in the case. */
const caseDay = async (caseId: string) => String((await api.get(`/api/cases/${caseId}`, judge)).body.caseNow).slice(0, 10);
const reports = () => api.rows<{ case_id: string; payload: { caseId: string; seq: number }; dedupe_key: string }>(sql`select case_id, payload, dedupe_key from outbox where kind = 'report' order by id`);

async function asked(more: object = {}) {
  const day = await caseDay(main.caseId);
  return { act: 'fileDeferralRequest', mainCaseId: main.caseId, channel: 'system', body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: day, filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: day, reason: 'Điều trị nội trú', ...more } };
}

const act = (caseId: string, name: string, as: string, body: object) => takeAct(api, caseId, name, as, body);

describe('a side proceeding', () => {
  it('is not there for an office that takes no part in the main case, which learns nothing of it', async () => {
    const foreign = await api.post('/api/cases', 'ta-tinh:1:clerk', await asked());
    expect([foreign.status, foreign.body.code]).toEqual([404, 'caseNotFound']);
    expect((await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, 'ta-tinh:1:clerk')).status).toBe(404);
    expect((await api.get(`/api/cases/${main.caseId}/side-cases`, 'ta-tinh:1:clerk')).status).toBe(404);
  });

  it('is opened on a case and on nobody else: the person is the one of the main case', async () => {
    const offered = await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, clerk);
    expect(offered.body.acts.map((one: { act: string; isAllowed: boolean }) => [one.act, one.isAllowed])).toContainEqual(['fileDeferralRequest', true]);
    expect((await api.get('/api/opening-acts', clerk)).body.acts.map((one: { act: string }) => one.act)).not.toContain('fileDeferralRequest');
    const { mainCaseId: _none, ...withoutMain } = await asked();
    expect((await api.post('/api/cases', clerk, withoutMain)).body.code).toBe('bodyInvalid');
    expect((await api.post('/api/cases', clerk, { ...(await asked()), person: { personId: main.personId } })).body.code).toBe('bodyInvalid');
    const opened = await api.post('/api/cases', clerk, await asked());
    expect([opened.status, opened.text]).toEqual([201, opened.text]);
    side = opened.body.caseId;
    expect((await api.get(`/api/cases/${side}`, 'ca-xa:1:officer')).body).toMatchObject({ kind: 'side', mainCaseId: main.caseId, mainCode: main.code, procedure: 'deferral', stage: 'requested', person: { fullName: 'Trần Văn Kiễng' } });
    const second = await api.post('/api/cases', clerk, await asked());
    expect([second.status, second.body.code]).toEqual([409, 'alreadyRecorded']);
  });

  it('of which a person has one at a time is not offered while it is open, and the offer says which one that is', async () => {
    const offered = async (as: string) => (await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, as)).body.acts.find((one: { act: string }) => one.act === 'fileDeferralRequest');
    const { code } = (await api.get(`/api/cases/${side}`, judge)).body;
    const details = [`Hồ sơ đang mở: ${code}.`];
    for (const as of [clerk, 'ca-xa:1:officer']) expect([as, await offered(as)]).toEqual([as, expect.objectContaining({ isAllowed: false, byPaper: false, kind: 'notNow', openCase: { caseId: side, code }, refusal: expect.objectContaining({ code: 'alreadyRecorded', details }) })]);
    // Another that may be opened again, with a reason, stays offered.
    const monitoring = (await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, 'ca-xa:1:officer')).body.acts.filter((one: { openCase: unknown }) => one.openCase !== null);
    expect(monitoring.map((one: { act: string }) => one.act)).toEqual(['fileDeferralRequest']);
  });

  it('stands on the main case with its own clock and holder, and apart from it in the lists and the statistics', async () => {
    const listed = await api.get(`/api/cases/${main.caseId}/side-cases`, judge);
    expect(listed.body.cases).toMatchObject([{ caseId: side, kind: 'side', stage: 'requested', holder: 'Cơ quan ta-kv:1', nextDuty: 'acceptDeferralRequest' }]);
    expect((await api.get(`/api/cases/${side}/side-cases`, judge)).body).toMatchObject({ main: { caseId: main.caseId }, cases: [] });
    const ids = async (query: string) => (await api.get(`/api/cases?${query}`, judge)).body.cases.map((one: { caseId: string }) => one.caseId);
    expect([await ids('kind=side'), await ids('kind=main'), await ids(`mainCaseId=${main.caseId}`)]).toEqual([[side], [main.caseId], [side]]);
    expect((await api.get('/api/statistics', judge)).body.open.cases).toBe(1);
  });

  it('brings its outcome to the main case as an act, once, however often and however much at once it is asked', async () => {
    const report = createReportToMain(links);
    const [first] = await reports();
    expect(first).toMatchObject({ case_id: side, payload: { caseId: side } });
    await Promise.all([report(first!.payload), report(first!.payload)]);
    await report(first!.payload);
    const recorded = await api.rows<{ payload: string }>(sql`select payload from case_event where case_id = ${main.caseId} and type = 'actRecorded' and payload like '%recordDeferralRequest%'`);
    expect(recorded.map(({ payload }) => (JSON.parse(payload) as { event: unknown }).event)).toEqual([expect.objectContaining({ act: 'recordDeferralRequest', reportedFrom: first!.payload })]);
    const keys = await api.rows<{ key: string }>(sql`select idempotency_key as key from act_request where case_id = ${main.caseId}`);
    expect(keys).toEqual([{ key: `report:${first!.payload.caseId}:${first!.payload.seq}` }]);
  });

  it('granted and in force it moves the main case to "deferred", whose clocks stand still with ground and article', async () => {
    await act(side, 'acceptDeferralRequest', clerk, { docketNumber: '3/TLHM' });
    await act(side, 'decideDeferral', judge, { outcome: 'grantDeferral', decisionNumber: '18/QĐ-TA', reason: 'Có căn cứ' });
    const day = await caseDay(side);
    for (const addressee of ['person', 'procuracy']) await act(side, 'recordDeferralService', clerk, { addressee, receivedOn: day });
    const { limits } = (await api.get(`/api/cases/${side}/time-limits`, judge)).body as { limits: { duty: string; limitId: string; dueDate: string | null }[] };
    const complain = limits.find((one) => one.duty === 'complain')?.dueDate ?? '';
    await act(side, 'setLimitDate', judge, { limitId: limits.find((one) => one.duty === 'protest')?.limitId, dueDate: complain, basis: 'Tòa án ấn định' });
    const after = new Date(Date.parse(`${complain}T00:00:00+07:00`) + 33 * 3_600_000);
    const moved = await api.post(`/api/cases/${side}/fast-forward`, 'quan-tri:1:officer', { to: after.toISOString() });
    expect([moved.status, moved.text]).toEqual([200, moved.text]);
    expect((await api.get(`/api/cases/${main.caseId}`, judge)).body.caseNow >= after.toISOString()).toBe(true);
    await act(side, 'confirmDeferralEffect', judge, { effectiveOn: new Date(after.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) });
    await createReportToMain(links)((await reports()).at(-1)!.payload);
    const shown = (await api.get(`/api/cases/${main.caseId}`, judge)).body;
    expect(shown).toMatchObject({ procedure: 'admission', stage: 'deferred', pauseReason: expect.stringContaining('Luật 120/2025 Đ39.1') });
    const { pauses } = (await api.get(`/api/cases/${main.caseId}/time-limits`, judge)).body;
    expect(pauses).toMatchObject([{ ground: 'deferral', to: null, days: null, recordedByName: 'Cơ quan ta-kv:1', stopped: [], terms: [] }, { ground: 'deferralLimitation' }]);
  });

  it('when its ground ends the main case goes on with a limit of its own, and what the main case does not take is a task, never lost', async () => {
    const day = await caseDay(side);
    await act(side, 'recordGroundEnded', 'ca-xa:1:head', { evidenceNumber: '9/GXN', evidenceDate: day });
    const last = (await reports()).at(-1)!;
    await createReportToMain(links)(last.payload);
    expect((await api.get(`/api/cases/${main.caseId}`, judge)).body).toMatchObject({ stage: 'awaitingEscort', nextLimit: { duty: 'escortToFacility', status: 'running' } });
    // Closed, it stands in nobody's way.
    expect((await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, clerk)).body.acts).toContainEqual(expect.objectContaining({ act: 'fileDeferralRequest', isAllowed: true, openCase: null }));
    // The same outcome once more, as of another proceeding: the main case is no longer deferred.
    const twin = await api.post('/api/cases', clerk, await asked());
    expect(twin.status).toBe(201);
    const [opened] = (await reports()).slice(-1);
    await act(main.caseId, 'recordDeath', 'ca-xa:1:officer', { certificateNumber: '3/CT', diedOn: day });
    await createReportToMain(links)(opened!.payload);
    await createReportToMain(links)(opened!.payload);
    const tasks = async () => (await api.get(`/api/cases/${twin.body.caseId}`, clerk)).body.tasks as { task: string; subject: string | null }[];
    expect(await tasks()).toEqual([expect.objectContaining({ task: 'settleReport', subject: String(opened!.payload.seq) })]);
    await createFollowMainClosed(links)({ caseId: main.caseId });
    await createFollowMainClosed(links)({ caseId: main.caseId });
    expect((await tasks()).map(({ task }) => task)).toEqual(['settleReport', 'endAfterMain']);
    await act(twin.body.caseId, 'endDeferralRequest', judge, { cause: 'mainCaseClosed', basis: 'Người phải chấp hành đã chết' });
    await act(twin.body.caseId, 'settleReport', 'ta-kv:1:chiefjudge', { reportSeq: opened!.payload.seq, choice: 'settledOtherwise', basis: 'Hồ sơ chính đã kết thúc' });
    expect(await tasks()).toEqual([]);
  });

  it('leaves a ledger whose chains hold', async () => {
    expect((await verifyLedger(api.world.database)).faults).toEqual([]);
  });
});
