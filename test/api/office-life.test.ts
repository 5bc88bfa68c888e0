/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { listYearFaults } from '../../api/routes/calendar/check-year.ts';
import { runsFromWords } from '../../api/routes/law/words.vi.ts';
import { deliverNotice } from '../../activities/delivery/deliver-notice.ts';
import { createStateCache } from '../../activities/ledger/state-cache.ts';
import { createRecountCase } from '../../activities/recount-case.ts';
import { isOfficeHour } from '../../db/queries/office-hours.ts';
import { asSystem } from '../../db/transaction.ts';
import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import { listTimeLimits } from '../../law/time-limits.ts';
import { workflowIdOf } from '../../workflows/messages.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { ApiWorld, openingBody } from './api-world.ts';

let api: ApiWorld;
let caseId: string;

const head = 'ca-xa:1:head';
const officer = 'ca-xa:1:officer';
const deputy = 'ca-xa:1:deputy';
const auditor = 'kiem-tra:1:officer';
const operator = 'quan-tri:1:officer';
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const day = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  api = await ApiWorld.open();
  const opened = await api.post('/api/cases', head, openingBody());
  if (opened.status !== 201) throw new Error(opened.text);
  caseId = opened.body.caseId;
});
afterAll(() => api.close());

const call = (method: string, path: string, as: string, body?: unknown) => api.call(method, path, { as, ...(body === undefined ? {} : { body }) });

describe('the law page', () => {
  it('says what is in force on a date, in words, and how many cases the reader has under it', async () => {
    const now = await api.get(`/api/law/limits?on=${today}&duty=compileDossier`, head);
    expect(now.body.limits).toEqual([expect.objectContaining({ regime: 'R4', amountLabel: '1 ngày làm việc', confidenceLabel: 'theo văn bản', runsFromLabel: 'phát hiện người thuộc diện áp dụng', openCases: 1 })]);
    expect((await api.get('/api/law/limits?on=2024-05-01&duty=compileDossier', head)).body.limits).toEqual([expect.objectContaining({ regime: 'R1', amountLabel: '5 ngày làm việc', openCases: 0 })]);
    expect((await api.get(`/api/law/limits?on=${today}&duty=compileDossier`, 'ca-xa:2:head')).body.limits[0].openCases).toBe(0);
  });

  it('compares two bodies of law duty by duty', async () => {
    const { body } = await api.get('/api/law/compare?left=R1&right=R4', head);
    const row = (duty: string) => body.rows.find((one: { duty: string }) => one.duty === duty);
    expect(row('compileDossier')).toMatchObject({ isSame: false, difference: '5 ngày làm việc thành 1 ngày làm việc' });
    expect(row('checkDossier')).toMatchObject({ right: [], difference: '2 ngày làm việc thành không có thời hạn' });
    expect(row('supervisionTerm')).toMatchObject({ isSame: true, difference: null });
  });

  it('has a word for every event a limit runs from, and a note on every paper whose form was not read', async () => {
    for (const { runsFrom } of listTimeLimits()) expect([runsFrom, runsFromWords(runsFrom) === runsFrom]).toEqual([runsFrom, false]);
    const { templates } = (await api.get('/api/templates', head)).body;
    for (const one of templates) expect([one.id, one.note]).toEqual([one.id, one.confidence === 'T' ? 'đã đối chiếu' : 'dựng theo nội dung điều luật, chưa đối chiếu mẫu']);
    // A form that no act makes is a paper nobody can have.
    expect(templates.filter((one: { acts: unknown[] }) => one.acts.length === 0).map((one: { id: string; regime: string }) => `${one.id} ${one.regime}`)).toEqual([]);
    expect(templates.find((one: { id: string }) => one.id === 'courtDecision').acts).toEqual([expect.objectContaining({ act: 'decideCase', label: 'Quyết định đưa hoặc không đưa vào cơ sở' })]);
    // The interim regimes kept the forms of R1, but for what the labour office made, which had ended.
    const inUse = (id: string) => templates.filter((one: { id: string }) => one.id === id).map((one: { regimeLabel: string }) => one.regimeLabel);
    expect(inUse('courtDecision')).toEqual(['Quy định áp dụng từ 01/01/2022 đến 30/6/2026', 'Quy định áp dụng từ 01/7/2026']);
    expect(inUse('labourOfficeReturn')).toEqual(['Quy định áp dụng từ 01/01/2022 đến 28/02/2025']);
    const specimen = await api.get(templates[0].specimenHref, head);
    expect([specimen.status, specimen.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await api.get('/api/templates/labourOfficeReturn/specimen.pdf?regime=R4', head)).status).toBe(404);
    expect((await api.get('/api/glossary?text=bút lục', head)).body.terms).toEqual([expect.objectContaining({ identifier: 'folio' })]);
    const law = await api.get('/api/law/instruments?on=2026-06-30', head);
    expect(law.body.instruments.find((one: { key: string }) => one.key === 'L73')).toMatchObject({ isInForce: true, regimes: ['R1', 'R2', 'R3'] });
    expect(law.body.regimes.filter((one: { isInForce: boolean }) => one.isInForce).map((one: { regime: string }) => one.regime)).toEqual(['R3']);
  });
});

describe('the auditor', () => {
  it('reads that the ledger is whole, sees the grant, and gets a package whose hashes anybody can compute again', async () => {
    const overview = await api.get('/api/audit/overview', auditor);
    expect(overview.body).toMatchObject({ chain: { state: 'whole', cases: 1, faults: [] }, counts: { cases: 1, open: 1 }, grants: [{ purpose: 'kiểm tra', isInForce: true }] });
    const { body } = await api.get(`/api/cases/${caseId}/evidence`, auditor);
    let previous = Buffer.alloc(32);
    for (const entry of body.entries) {
      expect(entry.prevHash).toBe(previous.toString('hex'));
      previous = createHash('sha256').update(previous).update(entry.payload, 'utf8').digest();
      expect(entry.hash).toBe(previous.toString('hex'));
    }
    expect(body.verification).toMatchObject({ isWhole: true, headHash: previous.toString('hex') });
    expect(JSON.stringify(body)).not.toContain('Ưởng');
    const log = await api.get(`/api/audit/log?caseId=${caseId}&kind=export`, auditor);
    expect(log.body.looks).toEqual([expect.objectContaining({ officialId: auditor, label: 'Xuất dữ liệu', subject: 'evidence' })]);
  });

  it('pages through who looked at what, and sees lists and searches of the offices in the grant only', async () => {
    await api.get('/api/worklist', head);
    const first = await api.get('/api/audit/log?limit=1', auditor);
    const second = await api.get(`/api/audit/log?limit=1&after=${first.body.next}`, auditor);
    expect(second.body.looks[0].id).toBeLessThan(first.body.looks[0].id);
    expect((await api.get(`/api/audit/log?officialId=${head}&kind=list`, auditor)).body.looks.length).toBeGreaterThan(0);
    expect((await api.get('/api/audit/log', 'kiem-tra:1:former')).body.looks).toEqual([]);
  });

  it('sees acts, runs and looks of a case on one axis', async () => {
    const { body } = await api.get(`/api/cases/${caseId}/axis`, auditor);
    const kinds = new Set(body.items.map((one: { kind: string }) => one.kind));
    expect([...kinds].sort()).toEqual(['act', 'read', 'run']);
    expect(body.items.map((one: { at: string }) => one.at)).toEqual([...body.items.map((one: { at: string }) => one.at)].sort());
    expect((await api.get(`/api/cases/${caseId}/axis?kinds=act`, auditor)).body.items.every((one: { kind: string }) => one.kind === 'act')).toBe(true);
  });

  it('is told the first bad entry of a chain somebody edited behind the product', async () => {
    const other = await api.post('/api/cases', head, openingBody({ secondCaseReason: 'Kiểm tra', person: { ...(openingBody()['person'] as object), fullName: 'Trần Văn Kiểm', birthDate: '1991-01-01' } }));
    expect(other.status).toBe(201);
    await api.asSuperuser(`alter table case_event disable trigger append_only; update case_event set payload = replace(payload, '"seq":2', '"seq":2 ') where case_id = '${other.body.caseId}' and seq = 2; alter table case_event enable trigger append_only;`);
    expect((await api.get(`/api/cases/${other.body.caseId}/verification`, auditor)).body).toMatchObject({ isWhole: false, firstBadSeq: 2, fault: 'entryEdited' });
    expect((await api.get('/api/audit/overview?check=now', auditor)).body.chain).toMatchObject({ state: 'broken', faults: [{ caseId: other.body.caseId, seq: 2 }] });
    await api.asSuperuser(`alter table case_event disable trigger append_only; update case_event set payload = replace(payload, '"seq":2 ', '"seq":2') where case_id = '${other.body.caseId}' and seq = 2; alter table case_event enable trigger append_only;`);
  });
});

describe('administration', () => {
  it('adds an official who then signs in, and keeps who added it; a dry run adds nobody', async () => {
    const body = { name: 'Nguyễn Văn Ánh', signInSubject: 'anh', positions: [{ agencyId: 'ca-xa:1', position: 'officer', from: today }] };
    expect((await call('POST', '/api/administration/officials?dryRun=true', operator, body)).body).toMatchObject({ isDryRun: true });
    expect((await api.get('/api/administration/officials?text=ánh', operator)).body.officials).toEqual([]);
    expect((await call('POST', '/api/administration/officials', operator, body)).status).toBe(200);
    expect((await api.get('/api/me', 'anh')).body.positions).toEqual([expect.objectContaining({ agencyId: 'ca-xa:1', position: 'officer' })]);
    expect((await call('POST', '/api/administration/officials', operator, body)).body).toMatchObject({ code: 'administrationConflict', facts: { reason: 'signInTaken' } });
    const changes = await api.get('/api/administration/changes?kind=positionAdded', head);
    expect(changes.body.changes).toEqual([expect.objectContaining({ officialId: operator, subjectAgencyId: 'ca-xa:1', label: 'Giao chức vụ' })]);
    expect((await api.get('/api/administration/changes', 'ca-xa:2:head')).body.changes).toEqual([]);
  });

  it('says what ending a position touches before it ends it', async () => {
    const [found] = (await api.get(`/api/administration/officials?id=${deputy}`, operator)).body.officials;
    const position = found.positions.find((one: { position: string }) => one.position === 'deputy');
    const [item] = (await api.get('/api/worklist', deputy)).body.items;
    await call('POST', `/api/worklist/${item.id}/claim`, deputy);
    const ended = { agencyId: 'ca-xa:1', position: 'deputy', from: position.from, lastDay: day(today, 30), reason: 'Điều động' };
    const preview = await call('POST', `/api/administration/officials/${deputy}/positions/end?dryRun=true`, operator, ended);
    expect(preview.body).toMatchObject({ isDryRun: true, touches: { workItems: 1, openCases: 1, sentence: 'Chạm đến 1 hồ sơ đang mở, 1 việc đang chờ.' } });
    expect((await call('POST', `/api/administration/officials/${deputy}/positions/end`, operator, { ...ended, lastDay: '1999-01-01' })).body.facts.reason).toBe('datesReversed');
    await call('POST', `/api/worklist/${item.id}/assign`, head, { officialId: null });
  });

  it('lets a head manage delegations of its own office and of no other', async () => {
    const given = { fromOfficialId: head, toOfficialId: deputy, agencyId: 'ca-xa:1', position: 'head', prefix: 'KT.', from: today, to: day(today, 10), paperNumber: '01/UQ' };
    const made = await call('POST', '/api/administration/delegations', head, given);
    expect(made.status).toBe(200);
    expect((await call('POST', '/api/administration/delegations', head, given)).body.facts.reason).toBe('delegationOverlaps');
    expect((await call('POST', '/api/administration/delegations', 'ca-xa:2:head', given)).status).toBe(403);
    expect((await call('POST', '/api/administration/delegations', officer, given)).status).toBe(403);
    expect((await api.get('/api/me', deputy)).body.positions).toEqual(expect.arrayContaining([expect.objectContaining({ position: 'head', prefix: 'KT.' })]));
    expect((await call('POST', `/api/administration/delegations/${made.body.id}/end`, 'ca-xa:2:head', { lastDay: day(today, -1), reason: 'Thôi' })).status).toBe(404);
    expect((await call('POST', `/api/administration/delegations/${made.body.id}/end`, head, { lastDay: day(today, -1), reason: 'Thôi' })).status).toBe(200);
    expect((await api.get(`/api/administration/delegations?on=${today}`, head)).body.delegations).toEqual([]);
  });

  it('takes an office off the system, with what that touches', async () => {
    const change = { isOnSystem: false, reason: 'Mất kết nối' };
    const preview = await call('POST', '/api/administration/agencies/ca-xa:1?dryRun=true', operator, change);
    expect(preview.body.touches.openCases).toBeGreaterThan(0);
    expect((await api.get('/api/administration/agencies?id=ca-xa:1', operator)).body.agencies[0].isOnSystem).toBe(true);
    expect((await call('POST', '/api/administration/agencies/ca-xa:1', operator, { successor: { id: 'ta-huyen:1', on: '2026-01-01' }, reason: 'Sai' })).body.facts.reason).toBe('successorNotInForce');
  });
});

describe('leave and duty', () => {
  it('moves what the absent one took on to the substitute, and back at the end', async () => {
    const [item] = (await api.get('/api/worklist', officer)).body.items;
    await call('POST', `/api/worklist/${item.id}/claim`, officer);
    const holder = async () => (await api.get('/api/worklist', head)).body.items.find((one: { id: string }) => one.id === item.id).assignedTo;
    const given = { officialId: officer, agencyId: 'ca-xa:1', substituteId: deputy, from: today, to: day(today, 3) };
    expect((await call('POST', '/api/leave?dryRun=true', head, given)).body).toMatchObject({ moved: 1, isDryRun: true });
    expect(await holder()).toBe(officer);
    const entered = await call('POST', '/api/leave', head, given);
    expect(entered.body).toMatchObject({ moved: 1, leave: { state: 'running', substituteId: deputy } });
    expect(await holder()).toBe(deputy);
    expect((await call('POST', '/api/leave', head, given)).body.facts.reason).toBe('leaveOverlaps');
    expect((await call('POST', '/api/leave', 'ca-xa:2:head', given)).status).toBe(403);
    // The sweep gives back once the last day is past, and only once.
    const tend = (on: string) => api.world.activities.tendOffices({ day: on });
    expect(await tend(today)).toMatchObject({ handedOver: 0, givenBack: 0 });
    expect(await tend(day(today, 4))).toMatchObject({ givenBack: 1 });
    expect(await holder()).toBe(officer);
    expect(await tend(day(today, 4))).toMatchObject({ givenBack: 0 });
  });

  it('hands over when a leave that was entered before begins', async () => {
    const entered = await call('POST', '/api/leave', head, { officialId: officer, agencyId: 'ca-xa:1', substituteId: deputy, from: day(today, 5), to: day(today, 6) });
    expect(entered.body).toMatchObject({ moved: 0, leave: { state: 'coming' } });
    expect(await api.world.activities.tendOffices({ day: day(today, 5) })).toMatchObject({ handedOver: 1 });
    expect((await call('POST', `/api/leave/${entered.body.leave.id}/end`, head)).body).toMatchObject({ moved: 1, leave: { state: 'over' } });
    expect((await call('POST', `/api/leave/${entered.body.leave.id}/end`, head)).body.facts.reason).toBe('leaveOver');
  });

  it('tells who is on duty outside office hours, and the office inside them', async () => {
    // A Sunday night and a Monday morning.
    const night = '2026-11-29T13:00:00.000Z';
    const morning = '2026-11-30T02:00:00.000Z';
    const hours = { from: '07:30', to: '17:00' };
    expect([isOfficeHour(night, hours, DEFAULT_CALENDAR), isOfficeHour(morning, hours, DEFAULT_CALENDAR), isOfficeHour('2026-11-24T02:00:00.000Z', hours, DEFAULT_CALENDAR)]).toEqual([false, true, false]);
    const saved = await call('PUT', '/api/duty-roster', head, { agencyId: 'ca-xa:1', from: '2026-11-29T00:00:00+07:00', to: '2026-11-30T00:00:00+07:00', shifts: [{ officialId: officer, startsAt: '2026-11-29T17:00:00+07:00', endsAt: '2026-11-30T07:30:00+07:00' }] });
    expect(saved.body).toMatchObject({ shifts: [{ officialId: officer }], officeHours: { ...hours, note: expect.stringContaining('không phải hạn luật') } });
    const told = async (seq: number, at: string) => {
      await asSystem(api.world.database, (tx) => deliverNotice(tx, { caseId, seq, notice: 'limitEscalated', recipientRole: 'compilingOffice', agencyId: 'ca-xa:1', subject: null, raisedAt: at }, at));
      return api.rows<{ official_id: string; capacity: string }>(sql`select r.official_id, r.capacity from notice_recipient r join notice n on n.id = r.notice_id where n.case_id = ${caseId} and n.seq = ${seq} order by 1`);
    };
    expect(await told(90_001, night)).toEqual([{ official_id: officer, capacity: 'duty' }]);
    const inHours = await told(90_002, morning);
    expect(inHours.length).toBeGreaterThan(3);
    expect(inHours.every((one) => one.capacity === 'office')).toBe(true);
    // With an empty roster the duty officer by position is told.
    await call('PUT', '/api/duty-roster', head, { agencyId: 'ca-xa:1', from: '2026-11-29T00:00:00+07:00', to: '2026-11-30T00:00:00+07:00', shifts: [] });
    expect(await told(90_003, night)).toEqual([{ official_id: 'ca-xa:1:dutyofficer', capacity: 'duty' }]);
    const overlapping = [{ officialId: officer, startsAt: '2026-11-29T17:00:00+07:00', endsAt: '2026-11-30T07:30:00+07:00' }, { officialId: officer, startsAt: '2026-11-29T20:00:00+07:00', endsAt: '2026-11-29T22:00:00+07:00' }];
    expect((await call('PUT', '/api/duty-roster', head, { agencyId: 'ca-xa:1', from: '2026-11-29T00:00:00+07:00', to: '2026-11-30T00:00:00+07:00', shifts: overlapping })).body.facts.reason).toBe('shiftsOverlap');
  });

  it('keeps which notices an official wants by mail, and at what hour the digest comes', async () => {
    expect((await api.get('/api/notices/settings', officer)).body).toMatchObject({ mail: 'important', digest: true, digestHour: 7 });
    const saved = await call('PUT', '/api/notices/settings', officer, { mail: 'none', digest: true, digestHour: 9, kinds: { heldPastGround: true } });
    const kind = (name: string) => saved.body.kinds.find((one: { kind: string }) => one.kind === name);
    expect([kind('heldPastGround'), kind('limitMissed')]).toEqual([expect.objectContaining({ mail: true, isDefault: false }), expect.objectContaining({ mail: false, isDefault: true })]);
    expect((await api.get('/api/notices/settings', head)).body.digestHour).toBe(7);
  });
});

describe('the working calendar', () => {
  const sent = (change: Record<string, unknown> = {}, number = 2026) => {
    const year = DEFAULT_CALENDAR.years.find((one) => one.year === number);
    if (year === undefined) throw new Error('no calendar for this year');
    return {
      year: year.year, status: year.status === 'provisional' ? 'provisional' : 'final', source: { instrument: 'Thông báo về việc hoán đổi ngày làm việc', number: '1/TB', issuedOn: today },
      daysOff: year.daysOff.map(({ date, name, kind, madeUpOn }) => ({ date, name, kind, ...(madeUpOn === undefined ? {} : { madeUpOn }) })), workingSaturdays: year.workingSaturdays.map(({ date, name, insteadOf }) => ({ date, name, insteadOf })), ...change,
    };
  };

  it('refuses malformed dates, holes and contradictions, each with its place and a sentence', async () => {
    for (const year of DEFAULT_CALENDAR.years) expect([year.year, listYearFaults(year)]).toEqual([year.year, []]);
    const { daysOff } = sent();
    const codes = async (body: unknown) => (await call('POST', '/api/administration/calendars?dryRun=true', operator, body)).body.facts.faults.map((one: { code: string }) => one.code);
    expect(await codes(sent({ daysOff: [...daysOff, { date: '2026-02-30', name: 'Sai', kind: 'swap' }] }))).toContain('badDate');
    expect(await codes(sent({ daysOff: daysOff.slice(1) }))).toEqual(expect.arrayContaining(['fixedHolidayMissing', 'statutoryMissing']));
    expect(await codes(sent({ workingSaturdays: [] }))).toContain('swapNotMadeUp');
    expect(await codes(sent({ daysOff: [...daysOff, daysOff[0]] }))).toContain('givenTwice');
    expect(await codes(sent({ year: 2035 }))).toContain('yearGap');
  });

  it('shows which dates would move, refuses a signature on what was not seen, and counts the running limits anew with a record', async () => {
    const limit = async () => (await api.get(`/api/cases/${caseId}/time-limits`, head)).body.limits.find((one: { duty: string }) => one.duty === 'compileDossier');
    const before = await limit();
    const off = before.dueDate as string;
    // The day it is due becomes a day off, made up on a Saturday of the past.
    const year = Number(off.slice(0, 4));
    const saturday = [1, 2, 3, 4, 5, 6, 7].map((one) => `${year}-03-0${one}`).find((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 6) ?? '';
    const { daysOff, workingSaturdays } = sent({}, year);
    const body = sent({
      daysOff: [...daysOff, { date: off, name: 'Nghỉ hoán đổi', kind: 'swap', madeUpOn: saturday }], workingSaturdays: [...workingSaturdays, { date: saturday, name: 'Làm bù', insteadOf: off }],
    }, year);
    const preview = await call('POST', '/api/administration/calendars?dryRun=true', operator, body);
    expect(preview.body).toMatchObject({ isDryRun: true, calendarId: null, preview: { cases: 2, addedDaysOff: [off], sentence: expect.stringContaining('2 hồ sơ đổi hạn') } });
    const row = preview.body.preview.changes.find((one: { duty: string }) => one.duty === 'compileDossier');
    expect(row).toMatchObject({ oldDate: off, count: 2 });
    expect((await call('POST', '/api/administration/calendars', operator, { ...body, reason: 'Thông báo mới' })).body.code).toBe('previewStale');
    expect((await call('POST', '/api/administration/calendars', operator, { ...body, previewHash: preview.body.preview.previewHash })).body.facts.faults[0].code).toBe('reasonMissing');
    const signed = await call('POST', '/api/administration/calendars', operator, { ...body, reason: 'Thông báo mới', previewHash: preview.body.preview.previewHash });
    expect(signed.body).toMatchObject({ isDryRun: false, orderedCases: 2 });
    const { client } = api.world.temporal;
    const recount = createRecountCase({ database: api.world.database, keys: api.world.keys, cache: createStateCache(), policy: {}, now: () => new Date().toISOString(), client });
    const order = { caseId, calendarId: signed.body.calendarId as string, signedBy: operator };
    await recount(order);
    const after = await limit();
    expect([after.dueDate, after.proof.calendar.version]).toEqual([row.newDate, signed.body.calendarId]);
    const version = (await api.get(`/api/cases/${caseId}`, head)).body.version;
    await recount(order);
    expect((await api.get(`/api/cases/${caseId}`, head)).body.version).toBe(version);
    // The old proof stays, the run sleeps to the new instant, and the chain is whole.
    const entries = await api.rows<{ payload: string }>(sql`select payload from case_event where case_id = ${caseId} and type = 'timeLimitRecomputed'`);
    expect(JSON.parse(entries[0]?.payload ?? '{}')).toMatchObject({ recordedBy: operator, event: { reason: `calendar:${signed.body.calendarId}` } });
    await waitUntil('the run has read the new version', async () => ((await client.workflow.getHandle(workflowIdOf(caseId)).query<{ version: number } | null>('summary'))?.version ?? 0) === version);
    expect((await api.get(`/api/cases/${caseId}/verification`, auditor)).body.isWhole).toBe(true);
    expect((await api.get('/api/administration/calendars', head)).body).toMatchObject({ current: signed.body.calendarId, versions: [{ isCurrent: true, reason: 'Thông báo mới' }, { id: DEFAULT_CALENDAR.id }] });
  });
});

describe('the sweep', () => {
  it('starts a case again whose run was lost, and leaves the others alone', async () => {
    const { client, taskQueue } = api.world.temporal;
    const run = client.workflow.getHandle(workflowIdOf(caseId));
    const { runId } = await run.describe();
    await run.terminate('lost');
    await client.workflow.execute('reconcileCases', { workflowId: `reconcile-${randomUUID()}`, taskQueue, args: [] });
    await waitUntil('the case runs again', async () => (await run.describe()).status.name === 'RUNNING');
    expect((await run.describe()).runId).not.toBe(runId);
    expect((await api.get(`/api/cases/${caseId}/verification`, auditor)).body.isWhole).toBe(true);
  });
});
