/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admitted, inEducation, readyForEscort, supervised } from '../kit/after-court.ts';
import { ApiWorld, openingBody } from './api-world.ts';
import { storeStory, type Stored } from './store-story.ts';

const facility = 'cs:1:head';
const police = 'ca-xa:1:head';
const chair = 'ubnd-xa:1:head';

let api: ApiWorld;
let coming: Stored;
let inReception: Stored;
let learning: Stored;
let watched: Stored;
let absent: Stored;

beforeAll(async () => {
  api = await ApiWorld.open();
  coming = await storeStory(api, readyForEscort('R4'), { identity: { fullName: 'Trần Văn Kiễng' } });
  const fled = readyForEscort('R4');
  fled.act('recordAbscondingBeforeAdmission', { by: 'ca-xa:1/head', at: '2026-08-11 15:00', body: { circumstances: 'Bỏ trốn khỏi nơi cư trú.' } });
  await storeStory(api, fled);
  inReception = await storeStory(api, admitted('R4'));
  learning = await storeStory(api, inEducation('R4'), { now: '2026-09-13T03:00:00.000Z' });
  const story = supervised('R1');
  story.act('assignOfficer', { by: 'ca-xa:1/head', at: '2023-06-20 09:00', body: { officerId: 'ca-xa:1:officer', volunteers: ['Lê Thị Hoà'] } });
  story.act('setPlan', { by: 'ca-xa:1/head', at: '2023-06-20 10:00', body: { period: 'quarter', plan: 'Gặp gỡ hằng tháng.' } });
  story.act('recordDrugTest', { by: 'ca-xa:1/officer', at: '2023-07-10 09:00', body: { kind: 'unannounced', result: 'negative' } });
  watched = await storeStory(api, story, { now: '2023-07-19T02:00:00.000Z' });
  const away = supervised('R1');
  away.act('recordAbsence', { by: 'ca-xa:1/officer', at: '2023-07-01 09:00', body: { isReported: false } });
  away.act('recordReturn', { by: 'ca-xa:1/officer', at: '2023-07-11 09:00' });
  away.act('recordAbsence', { by: 'ca-xa:1/officer', at: '2023-08-01 09:00', body: { isReported: false } });
  absent = await storeStory(api, away, { now: '2023-08-05T02:00:00.000Z' });
});
afterAll(() => api.close());

async function ask(path: string, as: string): Promise<any> { // eslint-disable-line @typescript-eslint/no-explicit-any
  const reply = await api.get(path, as);
  expect([reply.status, reply.text.slice(0, 400)]).toEqual([200, reply.text.slice(0, 400)]);
  return reply.body;
}

describe('the calendar of the work', () => {
  it('names days off and make-up days with their sources', async () => {
    const { days, calendar } = await ask('/api/calendar?from=2026-08-20&to=2026-09-03', police);
    expect(calendar).toBe('2026-11');
    expect(days.map((day: any) => [day.date, day.kind, day.isWorked])).toEqual([ // eslint-disable-line @typescript-eslint/no-explicit-any
      ['2026-08-22', 'makeUp', true], ['2026-08-31', 'dayOff', false], ['2026-09-01', 'dayOff', false], ['2026-09-02', 'dayOff', false],
    ]);
    expect(days[1]).toMatchObject({ dayText: 'Thứ Hai 31/08/2026', name: 'Nghỉ hoán đổi dịp Quốc khánh', kindLabel: 'nghỉ hoán đổi' });
    for (const day of days) expect(day.source).not.toBe('');
  });

  it('counts what is due on each day on the day that ends, and what is left from before', async () => {
    const opened = await api.post('/api/cases', 'ca-xa:2:head', openingBody({ person: { ...(openingBody()['person'] as object), communeCode: '00002' } }));
    expect(opened.status).toBe(201);
    const compile = opened.body.runningLimits.find((one: { duty: string }) => one.duty === 'compileDossier');
    const month = await ask(`/api/worklist/days?from=${compile.dueDate}&to=${compile.dueDate}`, 'ca-xa:2:head');
    expect(month.days).toHaveLength(1);
    expect(month.days[0]).toMatchObject({ day: { date: compile.dueDate, isWorked: true }, overdue: 0 });
    expect(month.days[0].due).toBeGreaterThan(0);
    const list = await ask('/api/worklist?limit=200', 'ca-xa:2:head');
    const whole = await ask('/api/worklist/days?from=2026-01-01&to=2026-12-31', 'ca-xa:2:head');
    const dated = whole.days.reduce((sum: number, one: { due: number }) => sum + one.due, 0);
    const later = list.items.filter((one: { dueAt: string | null }) => one.dueAt !== null && one.dueAt > '2027').length;
    expect([dated, Number(whole.earlier), Number(whole.undated), later].reduce((sum: number, one: number) => sum + one, 0)).toBe(list.items.length);
  });

  it('refuses a span that ends before it begins, and one that is too long', async () => {
    for (const span of ['from=2026-08-20&to=2026-08-19', 'from=2020-01-01&to=2026-01-01'])
      expect((await api.get(`/api/worklist/days?${span}`, police)).body.code).toBe('requestInvalid');
  });
});

describe("the facility's overview", () => {
  it('shows who comes, with the chain of 24 hours and the clock that runs', async () => {
    const { arrivals, census } = await ask('/api/facility/overview', facility);
    // Who fled is not on the way.
    expect([arrivals.total, arrivals.halted, arrivals.rows.map((one: { stage: string }) => one.stage).sort()]).toEqual([1, 1, ['awaitingEscort', 'fugitive']]);
    const row = arrivals.rows.find((one: Stored) => one.caseId === coming.caseId);
    expect(row).toMatchObject({ caseId: coming.caseId, person: { fullName: 'Trần Văn Kiễng' }, stage: 'awaitingEscort', escortOffice: 'Cơ quan ca-xa:1' });
    expect(row.chain.map((clock: any) => [clock.duty, clock.status])).toEqual([ // eslint-disable-line @typescript-eslint/no-explicit-any
      ['sendForExecution', 'met'], ['requestFacility', 'met'], ['assignFacility', 'met'], ['sendAssignment', 'met'], ['escortToFacility', 'running'],
    ]);
    const running = row.chain.find((clock: { limitId: string }) => clock.limitId === row.current);
    expect(running).toMatchObject({ duty: 'escortToFacility', unit: 'hour', amount: 24, due: { text: '10:00 Thứ Tư 12/08/2026', kind: 'due' } });
    expect(running.due.remaining).toMatch(/^còn \d+ giờ/);
    expect(census).toMatchObject({ onTheWay: 1, inside: 2, held: 2, escaped: 0, leavingWithin30Days: 0 });
  });

  it('shows the five parts of the stay with minimum and reached days, labour therapy beside them', async () => {
    const { residents } = await ask('/api/facility/overview', facility);
    expect(residents.total).toBe(2);
    expect(residents.rows.find((one: Stored) => one.caseId === inReception.caseId).nextAct).toEqual({ act: 'startDetoxification', label: expect.any(String), others: [] });
    const row = residents.rows.find((one: Stored) => one.caseId === learning.caseId);
    expect(row.term).toMatchObject({ start: '2026-08-11', end: '2028-08-10', endText: 'Thứ Năm 10/08/2028' });
    expect(row.stages.map((one: any) => [one.stage, one.state, one.reachedDays])).toEqual([ // eslint-disable-line @typescript-eslint/no-explicit-any
      ['reception', 'done', 2], ['detoxification', 'done', 11], ['education', 'here', 20], ['labourTherapy', 'beside', 20], ['reintegration', 'ahead', null],
    ]);
    const education = row.stages[2];
    expect(education).toMatchObject({ bound: 'atLeast', boundText: 'ít nhất 3 tháng, đến hết Thứ Ba 24/11/2026', isReached: false, article: 'NĐ 163/2026 Đ86' });
    expect(row.stages[1]).toMatchObject({ boundText: expect.stringContaining('ít nhất 10 ngày'), isReached: true });
    expect(row.stages[4]).toMatchObject({ bound: 'from', boundText: '30 ngày cuối của thời hạn, từ Thứ Ba 11/07/2028', isReached: false });
  });

  it('pages the residents and keeps to the stage asked for', async () => {
    const first = await ask('/api/facility/overview?limit=1', facility);
    expect(first.residents.rows).toHaveLength(1);
    const second = await ask(`/api/facility/overview?limit=1&after=${encodeURIComponent(first.residents.next)}`, facility);
    expect(second.residents.rows[0].caseId).not.toBe(first.residents.rows[0].caseId);
    expect(second.residents.next).toBeNull();
    const reception = await ask('/api/facility/overview?stage=reception', facility);
    expect(reception.residents.rows.map((one: Stored) => one.caseId)).toEqual([inReception.caseId]);
  });

  it('shows another facility nothing, and counts what it shows', async () => {
    const other = await ask('/api/facility/overview', 'cs:2:head');
    expect(other).toMatchObject({ arrivals: { total: 0, rows: [] }, residents: { total: 0, rows: [] }, census: { held: 0, inside: 0 } });
  });

  it('announces who leaves within two months, with the notice that is owed', async () => {
    const soon = await storeStory(api, inEducation('R4'), { now: '2028-06-20T02:00:00.000Z' });
    const { completions, census } = await ask('/api/facility/overview', facility);
    const row = completions.rows.find((one: Stored) => one.caseId === soon.caseId);
    expect(row).toMatchObject({ remainingDays: 52, term: { end: '2028-08-10' } });
    expect(row.clocks.map((clock: { duty: string }) => clock.duty)).toEqual(['noticeOfCompletion', 'issueCompletionCertificate']);
    expect(census.leavingWithin30Days).toBe(0);
    await api.rows(sql`update legal_case set clock_offset_ms = clock_offset_ms + 25::bigint * 86400000 where id = ${soon.caseId}`);
    expect((await ask('/api/facility/overview', facility)).census.leavingWithin30Days).toBe(1);
  });
});

describe('the pause ledger of a case', () => {
  it('answers intervals with what each did to which term, the custody before with its credit, and the terms with their arithmetic; time outside that counts stands nothing still', async () => {
    const story = inEducation('R4', { heldSince: '2026-07-20' });
    story.act('recordEscape', { by: 'cs:1/head', at: '2026-10-05 22:00' });
    story.act('recordReturnFromEscape', { by: 'cs:1/head', at: '2026-10-15 09:00', body: { came: 'caught' } });
    story.act('sendToHospital', { by: 'cs:1/officer', at: '2026-11-02 09:00', body: { hospital: 'Bệnh viện huyện' } });
    const ill = await storeStory(api, story);
    const { pauses, custodies, terms } = await ask(`/api/cases/${ill.caseId}/time-limits`, facility);
    expect(pauses).toMatchObject([
      { ground: 'absconding', from: '2026-10-05', to: '2026-10-15', days: 10, recordedByName: 'Cơ quan cs:1', terms: [{ term: 'measure', effect: 'uncounted', days: 10 }] },
      { ground: 'hospital', groundLabel: 'Điều trị tại bệnh viện', source: 'NĐ 163/2026 Đ114', to: null, rule: 'counted', stopped: [], terms: [{ term: 'measure', effect: 'counted', days: null, words: 'Thời hạn chấp hành tại cơ sở: vẫn tính.' }] },
    ]);
    expect(custodies).toMatchObject([{ kind: 'dossierCustody', effect: 'credited', days: 22, source: 'Luật 120/2025 Đ37.2; NĐ 163/2026 Đ98.3' }, { kind: 'escort', effect: 'unsaid', days: null, confidence: '?' }]);
    expect(terms).toMatchObject([{ term: 'measure', start: '2026-08-11', end: story.state.facts.admission.term?.end, lines: expect.arrayContaining([expect.objectContaining({ step: 'credit', amount: -22 }), expect.objectContaining({ step: 'pause', amount: 10 })]) }]);
    expect(await ask(`/api/cases/${ill.caseId}`, facility)).toMatchObject({ stage: 'outside', pauseReason: null });
    expect((await ask('/api/facility/overview', facility)).census.outside).toBe(1);
  });
});

describe("supervision's overview", () => {
  it('counts the days, names officer, plan and tests, and marks what only a local plan asks', async () => {
    for (const who of [police, chair]) {
      const { people, total } = await ask('/api/supervision/overview', who);
      expect(total).toBe(2);
      const row = people.find((one: Stored) => one.caseId === watched.caseId);
      expect(row).toMatchObject({
        stage: 'underSupervision', term: { start: '2023-06-09', end: '2025-06-09' }, counted: { totalDays: 731, countedDays: 40, excludedDays: 0, remainingDays: 691 },
        tests: { planned: 0, unannounced: 1, lastOn: '2023-07-10', next: { date: null, isLocalPlan: true } }, officer: { officialId: 'ca-xa:1:officer', name: 'Cán bộ ca-xa:1:officer' }, volunteerCount: 1,
        plan: { setOn: '2023-06-20', period: 'quarter', periodLabel: 'quý' },
      });
      expect(row.review.next).toMatchObject({ isLocalPlan: true, basis: expect.stringContaining('kế hoạch địa phương') });
      expect(row.tasks.find((task: { task: string }) => task.task === 'monthlyReview')).toMatchObject({ isLocalPlan: true });
    }
  });

  it('leaves unreported absence out: counted and remaining days always add up to the length of the law', async () => {
    const { people } = await ask('/api/supervision/overview', police);
    const row = people.find((one: Stored) => one.caseId === absent.caseId);
    expect(row).toMatchObject({ isAbsent: true, absentSinceText: 'Thứ Ba 01/08/2023', term: { end: null } });
    // From 9 June to 5 August are 57 days; 10 of the first absence and 5 of the one that lasts are left out.
    expect(row.counted).toMatchObject({ countedDays: 42, excludedDays: 15, remainingDays: 689, totalDays: 731 });
    expect(row.counted.absences.map((one: any) => [one.from, one.to, one.days])).toEqual([['2023-07-01', '2023-07-11', 10], ['2023-08-01', null, 5]]); // eslint-disable-line @typescript-eslint/no-explicit-any
    expect(row.counted.sentence).toContain('chưa xác định ngày hết hạn');
  });

  it('is shown to nobody who does not supervise, and is recorded', async () => {
    expect((await ask('/api/supervision/overview', 'ca-xa:2:head')).people).toEqual([]);
    expect((await api.get('/api/supervision/overview', facility)).body.code).toBe('notAllowed');
    const looks = await api.rows<{ subject: string }>(sql`select subject from access_record where kind = 'list' and subject like 'supervision:%'`);
    expect(looks.length).toBeGreaterThan(0);
  });

  it('shows an auditor those of the grant', async () => {
    expect((await ask('/api/supervision/overview', 'kiem-tra:1:officer')).total).toBe(2);
    expect((await ask('/api/supervision/overview', 'kiem-tra:1:former')).total).toBe(0);
  });
});

describe('the lists', () => {
  it('say the ground in words, when a name is expected to leave and what stands against it', async () => {
    const { entries, counts } = await ask('/api/lists/supervised', police);
    expect(counts).toEqual({ standing: 2, left: 0 });
    const fine = entries.find((one: Stored) => one.caseId === watched.caseId);
    expect(fine).toMatchObject({ code: watched.code, ground: 'supervisionDecided', groundLabel: 'quyết định quản lý sau cai nghiện', fromText: 'Thứ Sáu 16/06/2023', expectedExit: { date: '2025-06-09', dateText: 'Thứ Hai 09/06/2025', blocks: [] } });
    const blocked = entries.find((one: Stored) => one.caseId === absent.caseId);
    expect(blocked.expectedExit).toMatchObject({ date: null, blocks: [expect.stringContaining('vắng mặt không khai báo từ Thứ Ba 01/08/2023')] });
  });

  it('count the names that stood on a day', async () => {
    expect((await ask('/api/lists/supervised?on=2023-06-15', police)).counts.standing).toBe(0);
    expect((await ask('/api/lists/supervised?on=2023-06-16', police)).counts.standing).toBe(2);
  });
});

describe('the paper file', () => {
  it('is put away, handed over and taken in, by whose turn it is', async () => {
    const { caseId } = coming;
    const path = `/api/cases/${caseId}/paper-file`;
    expect(await ask(path, police)).toMatchObject({ current: null, canRecord: ['shelf', 'handOver', 'receive'], movements: [] });
    const key = { 'idempotency-key': crypto.randomUUID() };
    const shelved = await api.post(path, police, { move: 'shelf', place: 'Phòng 203, tủ 4' }, key);
    expect(shelved.body).toMatchObject({ current: { status: 'held', agencyId: 'ca-xa:1', place: 'Phòng 203, tủ 4', words: 'Cơ quan ca-xa:1: Phòng 203, tủ 4' }, canRecord: ['shelf', 'handOver'] });
    const again = await api.post(path, police, { move: 'shelf', place: 'Phòng 203, tủ 4' }, key);
    expect([again.status, again.body.movements.length]).toEqual([200, 1]);
    expect((await api.post(path, police, { move: 'shelf', place: 'nơi khác' }, key)).body.code).toBe('idempotencyKeyReused');
    expect((await api.post(path, facility, { move: 'receive' })).body.code).toBe('paperFileElsewhere');
    expect((await api.post(path, police, { move: 'handOver', toAgencyId: 'ca-xa:2' })).body.code).toBe('officeMissing');
    expect((await api.post(path, police, { move: 'handOver', toAgencyId: 'cs:1' })).body.current).toMatchObject({ status: 'onTheWay', agencyId: 'cs:1' });
    expect((await api.post(path, police, { move: 'shelf', place: 'Phòng 203' })).body.code).toBe('paperFileElsewhere');
    const received = await api.post(path, facility, { move: 'receive', place: 'Kho lưu trữ' });
    expect(received.body).toMatchObject({ current: { status: 'held', agencyId: 'cs:1', place: 'Kho lưu trữ' } });
    expect(received.body.movements.map((one: { words: string }) => one.words)[0]).toBe('Cơ quan cs:1 đã nhận hồ sơ giấy từ Cơ quan ca-xa:1, để tại Kho lưu trữ.');
    expect(received.body.movements).toHaveLength(3);
  });

  it('is handed to one office only, however many ask at once, and never changed afterwards', async () => {
    const path = `/api/cases/${learning.caseId}/paper-file`;
    await api.post(path, police, { move: 'shelf', place: 'Tủ 1' });
    const both = await Promise.all(['cs:1', 'cs:1'].map((toAgencyId) => api.post(path, police, { move: 'handOver', toAgencyId })));
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    await expect(api.asSuperuser(`update paper_file_movement set place = 'x'`)).rejects.toThrow('append only');
  });
});
