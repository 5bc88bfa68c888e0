/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFollowMainChanged, createFollowMainClosed, createReportToMain, type LinkDeps } from '../../activities/report-to-main.ts';
import { verifyLedger } from '../../db/verify-ledger.ts';
import { supervised } from '../kit/after-court.ts';
import { worn } from '../kit/monitoring.ts';
import { ApiWorld } from './api-world.ts';
import { linksOf, takeAct } from './side-kit.ts';
import { storeStory, type Stored } from './store-story.ts';

const officer = 'ca-xa:1:officer';
const chief = 'ca-xa:1:head';

let api: ApiWorld;
let main: Stored;
let side: string;
let links: LinkDeps;
beforeAll(async () => {
  api = await ApiWorld.open();
  main = await storeStory(api, supervised('R4'), { identity: { fullName: 'Lò Văn Quyễn' } });
  links = linksOf(api);
});
afterAll(() => api.close());

const caseNow = async (caseId: string) => Date.parse(String((await api.get(`/api/cases/${caseId}`, officer)).body.caseNow));
const orders = (kind: string) => api.rows<{ payload: { caseId: string; seq: number } }>(sql`select payload from outbox where kind = ${kind} order by id`);
const shown = async (caseId: string, as = officer) => (await api.get(`/api/cases/${caseId}`, as)).body;

const act = (caseId: string, name: string, as: string, body: object) => takeAct(api, caseId, name, as, body);
const limitsOf = async (caseId: string) => (await api.get(`/api/cases/${caseId}/time-limits`, officer)).body.limits as { duty: string; status: string; dueDate: string | null; source: string }[];
/** Every report and every change of the main case so far is delivered, each twice: the second brings nothing. */
async function deliver() {
  for (const { payload } of await orders('report')) for (let time = 0; time < 2; time += 1) await createReportToMain(links)(payload);
  for (const { payload } of (await orders('mainChanged')).filter((row) => row.payload.caseId === main.caseId)) for (let time = 0; time < 2; time += 1) await createFollowMainChanged(links)(payload);
}

describe('electronic monitoring beside a supervision', () => {
  it('is asked for on the main case, opened there by its police, and has a clock of its own', async () => {
    expect((await shown(main.caseId)).tasks.map((one: { task: string }) => one.task)).toContain('openMonitoring');
    const offered = await api.get(`/api/opening-acts?mainCaseId=${main.caseId}`, officer);
    expect(offered.body.acts.map((one: { act: string; isAllowed: boolean }) => [one.act, one.isAllowed])).toContainEqual(['openMonitoring', true]);
    const basisAt = new Date((await caseNow(main.caseId)) - 60 * 60_000).toISOString();
    const asked = { act: 'openMonitoring', mainCaseId: main.caseId, channel: 'system', body: { ground: 'supervised', basisAt } };
    const opened = await api.post('/api/cases', officer, asked);
    expect([opened.status, opened.text]).toEqual([201, opened.text]);
    side = opened.body.caseId;
    expect(await shown(side)).toMatchObject({ kind: 'side', mainCaseId: main.caseId, procedure: 'electronicMonitoring', stage: 'deciding', nextLimit: { duty: 'decideMonitoring', status: 'running' }, person: { fullName: 'Lò Văn Quyễn' } });
    const second = await api.post('/api/cases', officer, asked);
    expect([second.status, second.body.code]).toEqual([409, 'secondOpenDossier']);
    await deliver();
    expect((await shown(main.caseId)).tasks.map((one: { task: string }) => one.task)).not.toContain('openMonitoring');
  });

  it('decided by the chief and worn, its end is that of the supervision, with the arithmetic', async () => {
    const now = await caseNow(side);
    const refused = await api.post(`/api/cases/${side}/acts/decideMonitoring`, officer, { channel: 'system', body: { effectiveAt: new Date(now + 3_600_000).toISOString(), fittedBy: 'byPolice' } });
    expect([refused.status, refused.body.code]).toEqual([403, 'notCompetent']);
    await act(side, 'decideMonitoring', chief, { decisionNumber: '31/QĐ-CAX', effectiveAt: new Date(now + 3_600_000).toISOString(), fittedBy: 'byPolice' });
    await act(side, 'fitDevice', officer, worn);
    const main_ = (await limitsOf(main.caseId)).find((one) => one.duty === 'supervisionTerm');
    expect(await limitsOf(side)).toEqual(expect.arrayContaining([
      expect.objectContaining({ duty: 'decideMonitoring', status: 'met' }), expect.objectContaining({ duty: 'fitDevice', status: 'met' }),
      expect.objectContaining({ duty: 'monitoringTerm', status: 'running', dueDate: main_?.dueDate, source: expect.stringContaining('NĐ 163/2026') }),
    ]));
    await deliver();
  });

  it('an absence in the main case opens its end, prison asks for the pause: each once, however often it is told', async () => {
    await act(main.caseId, 'recordAbsence', officer, { isReported: false });
    await deliver();
    expect((await limitsOf(side)).filter((one) => one.duty === 'monitoringTerm').map((one) => one.status)).toEqual(['cancelled']);
    await act(main.caseId, 'recordReturn', officer, {});
    await act(main.caseId, 'recordImprisonment', officer, { judgmentNumber: '44/HSST', from: new Date((await caseNow(main.caseId)) + 7 * 3_600_000).toISOString().slice(0, 10) });
    await deliver();
    expect((await shown(side)).tasks.map((one: { task: string }) => one.task)).toEqual(['pauseMonitoring']);
    await act(side, 'pauseMonitoring', chief, { ground: 'imprisonment', paperNumber: '44/HSST', from: new Date((await caseNow(side)) + 7 * 3_600_000).toISOString().slice(0, 10) });
    expect(await shown(side)).toMatchObject({ stage: 'paused', pauseReason: expect.stringContaining('Tạm dừng giám sát điện tử') });
    await deliver();
  });

  it('a violation is recorded with its count and its hours; what follows is decided by the chief, without any amount', async () => {
    await act(main.caseId, 'recordReleaseFromPrison', officer, { paperNumber: '1/GCN' });
    await deliver();
    await act(side, 'recordReasonEnded', officer, {});
    await act(side, 'refitDevice', officer, { position: 'cổ chân trái' });
    await act(side, 'recordMonitoringViolation', officer, { kind: 'deviceDamaged', circumstances: 'Cắt dây đeo' });
    await act(side, 'recordCriminalCheck', chief, { isProsecuted: false });
    await act(side, 'recordNonCompliance', officer, { circumstances: 'Cắt dây đeo', recordNumber: '8/BB' });
    const refused = await api.post(`/api/cases/${side}/acts/decideOnNonCompliance`, chief, { channel: 'system', body: { choice: 'compulsoryDossier', basis: 'x' } });
    expect([refused.status, refused.body.code, refused.body.source]).toEqual([409, 'guardNotMet', expect.stringContaining('Đ47.2')]);
    await act(side, 'decideOnNonCompliance', chief, { choice: 'fine', basis: 'Chuyển xử phạt', paperNumber: '5/BB' });
    await deliver();
    const told = await api.rows<{ payload: string }>(sql`select payload from case_event where case_id = ${main.caseId} and type = 'actRecorded' and payload like '%recordMonitoring%' order by seq`);
    expect(told.map(({ payload }) => (JSON.parse(payload) as { event: { facts: object } }).event.facts)).toEqual([
      { state: 'opened' }, { state: 'fitted' }, { state: 'paused' }, { state: 'resumed' }, { state: 'notComplied', consequence: 'fine' },
    ]);
    expect((await shown(main.caseId)).stage).toBe('underSupervision');
  });

  it('the main case over, its holder ends it; what it tells then is still recorded there', async () => {
    const day = new Date((await caseNow(main.caseId)) + 7 * 3_600_000).toISOString().slice(0, 10);
    await act(main.caseId, 'recordDeath', officer, { certificateNumber: '3/CT', diedOn: day });
    await createFollowMainClosed(links)({ caseId: main.caseId });
    expect((await shown(side)).tasks.map((one: { task: string }) => one.task)).toContain('endAfterMain');
    await act(side, 'endMonitoring', chief, { ground: 'death', paperNumber: '3/CT' });
    await act(side, 'carryOutDecision', officer, { deviceReturned: true });
    await deliver();
    expect(await shown(side)).toMatchObject({ closed: { outcome: 'ended' } });
    const last = await api.rows<{ payload: string }>(sql`select payload from case_event where case_id = ${main.caseId} and type = 'factsRecorded' order by seq desc limit 1`);
    expect(last[0]?.payload).toContain('"state":"ended"');
    expect((await verifyLedger(api.world.database)).faults).toEqual([]);
  });
});
