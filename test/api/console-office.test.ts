/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listProcedures } from '../../procedures/index.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const deputy = 'ca-xa:1:deputy';
const officer = 'ca-xa:1:officer';
const stranger = 'ca-xa:2:head';

interface Item {
  readonly id: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly assignedTo: string | null;
}

let api: ApiWorld;
let caseId: string;
beforeAll(async () => {
  api = await ApiWorld.open();
  for (const _ of [1, 2, 3]) {
    const opened = await api.post('/api/cases', head, openingBody());
    if (opened.status !== 201) throw new Error(opened.text);
    ({ caseId } = opened.body);
  }
});
afterAll(() => api.close());

const worklist = async (as: string, query = ''): Promise<Item[]> => (await api.get(`/api/worklist?limit=200${query}`, as)).body.items;
const assign = (id: string, as: string, officialId: string | null) => api.call('POST', `/api/worklist/${id}/assign`, { as, body: { officialId } });

describe('the officials of an office', () => {
  const list = async (as: string) => (await api.get('/api/office/officials', as)).body;
  const idsOf = (answer: { officials: { officialId: string }[] }) => answer.officials.map((one) => one.officialId);

  it('are those who hold a position of it today, and tell who may give work', async () => {
    await api.rows(sql`insert into official (id, name) values ('can-bo:cu', 'Cán bộ đã chuyển đi'), ('can-bo:nghi', 'Cán bộ đã nghỉ')`);
    await api.rows(sql`update official set ended_on = '2026-01-31' where id = 'can-bo:nghi'`);
    await api.rows(sql`insert into official_position (official_id, agency_id, position, in_force_from, in_force_to) values ('can-bo:cu', 'ca-xa:1', 'officer', '2000-01-01', '2026-01-31'), ('can-bo:nghi', 'ca-xa:1', 'officer', '2000-01-01', null)`);
    const ofHead = await list(head);
    expect(idsOf(ofHead)).toEqual(expect.arrayContaining([head, deputy, officer]));
    for (const gone of ['can-bo:cu', 'can-bo:nghi', stranger]) expect(idsOf(ofHead)).not.toContain(gone);
    expect(ofHead.officials.find((one: { officialId: string }) => one.officialId === head)).toMatchObject({ positionLabel: 'Thủ trưởng', awayUntilText: null });
    expect([ofHead.canAssign, (await list(deputy)).canAssign, (await list(officer)).canAssign]).toEqual([true, true, false]);
    expect(idsOf(await list(stranger))).not.toContain(head);
  });

  it('come with what each has in hand in this office, and until when they are away', async () => {
    const inHand = async () => (await list(head)).officials.find((one: { officialId: string }) => one.officialId === officer);
    const before = await inHand();
    const [item] = await worklist(head, '&assigned=nobody');
    expect((await assign(item!.id, head, officer)).status).toBe(200);
    await api.rows(sql`insert into official_leave (id, official_id, agency_id, substitute_id, in_force_from, in_force_to, entered_by, entered_at) values (gen_random_uuid(), ${officer}, 'ca-xa:1', ${deputy}, current_date - 3, '2999-12-31', ${head}, now())`);
    expect(await inHand()).toMatchObject({ workItems: Number(before.workItems) + 1, awayUntilText: expect.stringContaining('31/12/2999') });
    await api.rows(sql`update official_leave set ended_at = now() where official_id = ${officer}`);
    expect((await inHand()).awayUntilText).toBeNull();
    expect((await assign(item!.id, head, null)).status).toBe(200);
  });

  it('are not told to who works in no such office', async () => {
    expect((await api.get('/api/office/officials', 'quan-tri:1:officer')).status).toBe(403);
  });
});

describe('giving work', () => {
  it('is for who leads the office, to its own officials, and is undone by laying it back', async () => {
    const [item] = await worklist(head, '&assigned=nobody');
    const { id } = item!;
    const holder = async () => (await worklist(head)).find((one) => one.id === id)?.assignedTo;
    for (const [as, status] of [[officer, 403], ['quan-tri:1:officer', 403], [stranger, 404]] as const) expect([as, (await assign(id, as, as)).status]).toEqual([as, status]);
    expect(await holder()).toBeNull();
    expect((await assign(id, head, stranger)).body).toMatchObject({ code: 'requestInvalid', facts: { fields: [{ path: 'officialId', code: 'notOfYourOffice' }] } });
    expect((await assign(id, deputy, officer)).body).toEqual({ id, assignedTo: officer });
    // A leader takes what somebody holds and gives it to another.
    expect((await assign(id, head, deputy)).body).toEqual({ id, assignedTo: deputy });
    expect(await holder()).toBe(deputy);
    // Another office lays nothing back that is not its own.
    await assign(id, stranger, null);
    expect(await holder()).toBe(deputy);
    expect((await assign(id, head, null)).body).toEqual({ id, assignedTo: null });
    expect(await holder()).toBeNull();
  });
});

describe('the worklist of one case', () => {
  it('holds what waits for the office on it and nothing else', async () => {
    const of = async (as: string) => worklist(as, `&caseId=${caseId}`);
    const whole = await worklist(head);
    expect((await of(head)).map((one) => one.id).sort()).toEqual(whole.filter((one) => one.caseId === caseId).map((one) => one.id).sort());
    expect(new Set(whole.map((one) => one.caseId)).size).toBeGreaterThan(1);
    expect(await of(stranger)).toEqual([]);
  });
});

describe('the worklist of one day', () => {
  it('holds what is due on that local date, the instant it ends at included', async () => {
    const [first, second, third] = await worklist(head);
    const due = (item: Item, at: string) => api.rows(sql`update work_item set sort_at = ${at}::timestamptz where case_id = ${item.caseId} and item_id = ${item.itemId}`);
    await due(first!, '2027-03-10T00:00:00+07:00');
    await due(second!, '2027-03-10T00:00:01+07:00');
    await due(third!, '2027-03-11T00:00:00+07:00');
    const on = async (day: string) => (await worklist(head, `&dueOn=${day}`)).map((one) => one.id).sort();
    // A day's end at 24:00 is the next day's 0:00.
    expect(await on('2027-03-09')).toEqual([first!.id]);
    expect(await on('2027-03-10')).toEqual([second!.id, third!.id].sort());
    expect(await on('2027-03-11')).toEqual([]);
    const { counts } = (await api.get('/api/worklist?dueOn=2027-03-10', head)).body;
    expect(Object.values<number>(counts).reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(await worklist(stranger, '&dueOn=2027-03-10')).toEqual([]);
    expect((await api.get('/api/worklist?dueOn=10/03/2027', head)).body.code).toBe('requestInvalid');
  });
});

describe('papers that wait', () => {
  const waiting = async (as: string) => (await api.get('/api/worklist/papers', as)).body as { papers: { caseId: string; documentId: string; state: string; act: string; title: string }[]; drafts: { caseId: string; act: string; actLabel: string; officialName: string }[] };
  const ofCase = async (as: string) => (await waiting(as)).papers.filter((one) => one.caseId === caseId);

  it('stand before who may sign them, then before who may number them, and leave when they are out', async () => {
    const [paper] = await ofCase(head);
    expect(paper).toMatchObject({ state: 'draft', act: 'signDocument', actLabel: 'Ký văn bản', title: expect.stringMatching(/\p{L}/u), person: { fullName: expect.any(String) } });
    const { documentId } = paper!;
    expect([await ofCase(officer), (await waiting(stranger)).papers]).toEqual([[], []]);
    expect((await api.post(`/api/cases/${caseId}/acts/signDocument`, head, { body: { documentId } })).status).toBe(200);
    const stateFor = async (as: string) => (await ofCase(as)).filter((one) => one.documentId === documentId).map((one) => [one.state, one.act]);
    expect([await stateFor(head), await stateFor(officer)]).toEqual([[['signed', 'issueDocument']], [['signed', 'issueDocument']]]);
    expect((await api.post(`/api/cases/${caseId}/acts/issueDocument`, officer, { body: { documentId } })).status).toBe(200);
    expect([await stateFor(head), await stateFor(officer)]).toEqual([[], []]);
  });

  it('are not those of an act entered from its paper: that one is out, and the papers of the case say so', async () => {
    const happenedAt = new Date(Date.now() - 5 * 86_400_000).toISOString();
    const date = happenedAt.slice(0, 10);
    const { body } = openingBody() as { body: Record<string, unknown> };
    const opened = await api.post('/api/cases', head, openingBody({
      happenedAt, lateReason: 'Nhập từ sổ giấy', paper: { number: '15/SO', date },
      body: { ...body, violationRecord: { number: '15/BB-VPHC', date }, lastViolationOn: date, addictionResult: { kind: 'clinicResult', number: '07/PXN', date } },
    }));
    expect([opened.text, opened.status]).toEqual([opened.text, 201]);
    const { documents } = (await api.get(`/api/cases/${opened.body.caseId}/documents`, head)).body as { documents: { state: string; paperNote: string | null }[] };
    expect(documents.map((one) => one.state)).toContain('draft');
    for (const one of documents) expect(one.paperNote).toContain('15/SO');
    expect((await waiting(head)).papers.filter((one) => one.caseId === opened.body.caseId)).toEqual([]);
  });

  it('and what a colleague laid before the office, for who may perform the act', async () => {
    await api.call('PUT', '/api/drafts', { as: officer, body: { caseId, act: 'completeDossier', content: {}, isShared: true } });
    expect((await waiting(head)).drafts).toMatchObject([{ caseId, act: 'completeDossier', actLabel: 'Xác nhận hồ sơ đủ tài liệu', officialName: expect.any(String) }]);
    expect([(await waiting(officer)).drafts, (await waiting(stranger)).drafts]).toEqual([[], []]);
    expect((await api.get('/api/worklist/papers', 'quan-tri:1:officer')).status).toBe(403);
  });
});

describe('the procedures by name', () => {
  it('come with their stages in order and the regimes, to every official', async () => {
    const { status, body } = await api.get('/api/procedures', 'quan-tri:1:officer');
    expect(status).toBe(200);
    expect(body.procedures.map((one: { name: string }) => one.name)).toEqual(listProcedures().map(({ name }) => name));
    const dossier = body.procedures.find((one: { name: string }) => one.name === 'compulsoryDossier');
    expect(dossier).toMatchObject({ label: 'Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc' });
    expect(dossier.stages[0]).toEqual({ stage: 'compiling', label: 'Đang lập hồ sơ' });
    expect(body.regimes.map((one: { regime: string }) => one.regime)).toEqual(['R1', 'R2', 'R3', 'R4']);
    for (const { label } of [...body.procedures, ...body.procedures.flatMap((one: { stages: unknown[] }) => one.stages), ...body.regimes]) expect(label).toMatch(/\p{L}/u);
    expect((await api.get('/api/procedures')).status).toBe(401);
  });
});

describe('reading all notices', () => {
  let raised = 900;
  const raise = (agencyId: string, raisedAt: string, notice = 'limitMissed') =>
    api.rows(sql`insert into notice (id, case_id, seq, notice, agency_id, recipient_role, raised_at) values (gen_random_uuid(), ${caseId}, ${(raised += 1)}, ${notice}, ${agencyId}, 'compilingOffice', ${raisedAt})`);
  const unread = async (as: string): Promise<{ raisedAt: string }[]> => (await api.get('/api/notices?unread=true&limit=200', as)).body.notices;
  const readUntil = (as: string, until: string) => api.call('POST', '/api/notices/read', { as, body: { until } });

  it('takes those up to an instant, for this official alone', async () => {
    await raise('ca-xa:1', '2026-03-01T08:00:00Z');
    await raise('ca-xa:1', '2026-03-02T08:00:00Z');
    await raise('ca-xa:1', '2026-03-03T08:00:00Z');
    const [all, ofDeputy] = [(await unread(officer)).length, (await unread(deputy)).length];
    expect(all).toBeGreaterThanOrEqual(3);
    expect((await readUntil(officer, '2026-03-02T15:00:00+07:00')).body).toEqual({ marked: 2 });
    // What came after what one saw stays unread.
    const left = await unread(officer);
    expect([left.length, left.some((one) => one.raisedAt === '2026-03-03T08:00:00.000Z')]).toEqual([all - 2, true]);
    expect((await unread(deputy)).length).toBe(ofDeputy);
    expect((await readUntil(officer, '2026-03-02T15:00:00+07:00')).body).toEqual({ marked: 0 });
    expect((await readUntil(officer, 'hôm nay')).body.code).toBe('bodyInvalid');
    expect((await readUntil('quan-tri:1:officer', '2026-03-02T15:00:00+07:00')).status).toBe(403);
  });

  it('takes none that is before the chief judge alone', async () => {
    await raise('ta-huyen:1', '2026-03-01T08:00:00Z', 'limitEscalated');
    expect((await readUntil('ta-huyen:1:clerk', '2026-03-02T00:00:00Z')).body).toEqual({ marked: 0 });
    expect((await readUntil('ta-huyen:1:chiefjudge', '2026-03-02T00:00:00Z')).body).toEqual({ marked: 1 });
  });
});

describe('the bell', () => {
  let raised = 5000;
  const raise = (notice: string, subject: string | null, agencyId = 'ca-xa:1') =>
    api.rows<{ id: string }>(sql`insert into notice (id, case_id, seq, notice, agency_id, recipient_role, subject, raised_at) values (gen_random_uuid(), ${caseId}, ${(raised += 1)}, ${notice}, ${agencyId}, 'compilingOffice', ${subject}, now() + ${raised} * interval '1 second') returning id`);
  const count = async (as: string): Promise<number> => (await api.get('/api/me', as)).body.unreadNotices;
  const listed = async (as: string): Promise<{ id: string; notice: string }[]> => (await api.get('/api/notices?bell=true&limit=200', as)).body.notices;
  const readAll = (as: string) => api.call('POST', '/api/notices/read', { as, body: { until: '2999-01-01T00:00:00Z' } });

  it('counts each duty and each case once, however often it was told, and is still after one look', async () => {
    await readAll(officer);
    expect(await count(officer)).toBe(0);
    const [item] = await api.rows<{ item_id: string }>(sql`select item_id from work_item where case_id = ${caseId} and kind = 'limit' limit 1`);
    await raise('limitComing', item!.item_id);
    const [missed] = await raise('limitMissed', item!.item_id);
    await raise('hearingOpened', null);
    await raise('hearingPostponed', null);
    expect(await count(officer)).toBe(2);
    expect((await listed(officer)).map((one) => one.notice)).toEqual(['hearingPostponed', 'limitMissed']);
    expect((await api.call('POST', `/api/notices/${missed!.id}/read`, { as: officer })).status).toBe(204);
    expect((await listed(officer)).map((one) => one.notice)).toEqual(['hearingPostponed']);
  });

  it('does not ring for a duty that is done, for what was told to somebody else, nor for a case that is over', async () => {
    await readAll(officer);
    await raise('taskDue', 'task-that-is-done');
    expect(await count(officer)).toBe(0);
    const [told] = await raise('hearingOpened', null);
    await api.rows(sql`insert into notice_recipient (notice_id, official_id, capacity, told_at) values (${told!.id}, ${deputy}, 'assignee', now())`);
    expect([await count(officer), (await listed(deputy)).length]).toEqual([0, await count(deputy)]);
    expect((await listed(deputy)).map((one) => one.id)).toContain(told!.id);
    await raise('hearingPostponed', null);
    expect(await count(officer)).toBe(1);
    const over = await api.post(`/api/cases/${caseId}/acts/recordDeath`, head, { body: { certificateNumber: '3/TKT', diedOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) } });
    expect([over.status, over.text]).toEqual([200, over.text]);
    expect(await count(officer)).toBe(0);
  });
});
