/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { indexMissingNames } from '../../db/name-index.ts';
import { expunge } from '../../db/vault.ts';
import { asSystem } from '../../db/transaction.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const officer = 'ca-xa:1:officer';
const stranger = 'ca-xa:2:head';
const auditor = 'kiem-tra:1:officer';
const superior = 'ca-tinh:1:head';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

let numbers = 100_000;
const person = (more: Readonly<Record<string, unknown>> = {}) => ({ ...(openingBody()['person'] as object), identityNumber: `001190${(numbers += 1)}`, ...more });

async function openCase(more: Readonly<Record<string, unknown>> = {}): Promise<{ caseId: string; version: number; code: string }> {
  const opened = await api.post('/api/cases', head, openingBody({ person: person(), ...more }));
  expect([opened.status, opened.text]).toEqual([201, opened.text]);
  return opened.body;
}

/** A dossier opened on a Monday of 2026 whose time can be moved. */
async function openSimulated(): Promise<{ caseId: string; version: number }> {
  const opened = await api.post('/api/cases', head, {
    ...openingBody({ person: person(), simulatedFrom: '2026-07-06T09:00:00+07:00' }),
    body: { ...(openingBody()['body'] as object), violationRecord: { number: '15/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', addictionResult: { kind: 'clinicResult', number: '07/PXN', date: '2026-07-06' } },
  });
  expect([opened.status, opened.text]).toEqual([201, opened.text]);
  return opened.body;
}

const fastForward = async (caseId: string, days: number) => {
  const moved = await api.call('POST', `/api/cases/${caseId}/fast-forward`, { as: 'quan-tri:1:officer', body: { days } });
  expect([moved.status, moved.text]).toEqual([200, moved.text]);
};

const looks = (caseId: string, kind: string) => api.rows<{ official_id: string; agency_id: string; subject: string | null }>(sql`select official_id, agency_id, subject from access_record where case_id = ${caseId} and kind = ${kind} order by id`);

describe('the office an official of several acts for', () => {
  beforeAll(async () => {
    await api.rows(sql`insert into official (id, name, sign_in_subject, is_demo) values ('can-bo:hai-noi', 'Cán bộ hai nơi', 'can-bo:hai-noi', true)`);
    await api.rows(sql`insert into official_position (official_id, agency_id, position, in_force_from, in_force_to) values ('can-bo:hai-noi', 'ca-xa:1', 'head', '2020-01-01', null),
      ('can-bo:hai-noi', 'ca-xa:2', 'officer', '2021-01-01', null), ('can-bo:hai-noi', 'ta-huyen:1', 'clerk', '2020-01-01', '2020-12-31')`);
  });

  it('is that of the oldest position unless the header names another, and rights follow it', async () => {
    const { caseId } = await openCase();
    const both = 'can-bo:hai-noi';
    const first = await api.get('/api/me', both);
    expect(first.body).toMatchObject({ actingAgencyId: 'ca-xa:1', actingAgencyKind: 'communePolice', actingPositions: [{ position: 'head', label: 'Thủ trưởng', prefix: null }], settings: {} });
    const second = await api.get('/api/me', both, { 'x-acting-agency': 'ca-xa:2' });
    expect(second.body).toMatchObject({ actingAgencyId: 'ca-xa:2', actingPositions: [{ position: 'officer' }] });
    expect((await api.get(`/api/cases/${caseId}`, both)).status).toBe(200);
    expect((await api.get(`/api/cases/${caseId}`, both, { 'x-acting-agency': 'ca-xa:2' })).body.code).toBe('caseNotFound');
    expect((await looks(caseId, 'viewCase')).filter((one) => one.official_id === both).map((one) => one.agency_id)).toEqual(['ca-xa:1']);
  });

  it('is refused where no position is held there, and where the header is no name of an office', async () => {
    const refused = await api.get('/api/me', officer, { 'x-acting-agency': 'ca-xa:2' });
    expect([refused.status, refused.body.code, refused.body.title]).toEqual([403, 'actingAgencyNotHeld', 'Bạn không giữ chức vụ nào tại cơ quan đã chọn vào ngày này.']);
    expect((await api.get('/api/me', officer, { 'x-acting-agency': 'Not An Id' })).body.code).toBe('requestInvalid');
    const production = await api.beside({ mode: 'production', clock: null });
    try {
      expect((await api.call('GET', '/api/me', { as: 'can-bo:hai-noi', headers: { 'x-acting-agency': 'ta-huyen:1' } }, production.baseUrl)).body.code).toBe('actingAgencyNotHeld');
    } finally {
      await production.close();
    }
  });
});

describe('what an official keeps', () => {
  it('is settings of the screen, each for itself', async () => {
    const saved = await api.call('PUT', '/api/me/settings', { as: officer, body: { theme: 'dark', density: 'compact' } });
    expect([saved.status, saved.body]).toEqual([200, { theme: 'dark', density: 'compact' }]);
    expect((await api.get('/api/me', officer)).body.settings).toEqual({ theme: 'dark', density: 'compact' });
    expect((await api.get('/api/me', head)).body.settings).toEqual({});
    expect((await api.call('PUT', '/api/me/settings', { as: officer, body: { theme: 'red' } })).body.code).toBe('bodyInvalid');
  });

  it('is filters by name, and never one with a name or a number in it', async () => {
    const save = (as: string, name: string, query: string) => api.call('PUT', '/api/views', { as, body: { screen: 'ho-so', name, query } });
    const one = await save(officer, 'Quá hạn', 'hasMissed=true');
    const again = await save(officer, 'Quá hạn', 'hasMissed=true&sort=due');
    expect(again.body).toMatchObject({ id: one.body.id, query: 'hasMissed=true&sort=due' });
    expect((await api.get('/api/views?screen=ho-so', officer)).body.views).toHaveLength(1);
    expect((await api.get('/api/views', head)).body.views).toEqual([]);
    for (const personal of ['name=nguyen', 'code=001190012345', 'q=Nguy%E1%BB%85n']) expect([personal, (await save(officer, 'x', personal)).body.code]).toEqual([personal, 'bodyInvalid']);
    expect((await api.call('DELETE', `/api/views/${one.body.id}`, { as: head })).status).toBe(404);
    expect((await api.call('DELETE', `/api/views/${one.body.id}`, { as: officer })).status).toBe(204);
  });
});

describe('a case on the screen', () => {
  it('masks the identity number and shows it whole only by a look of its own', async () => {
    const number = `001190${(numbers += 1)}`;
    const { caseId } = await openCase({ person: person({ identityNumber: number }) });
    const shown = await api.get(`/api/cases/${caseId}`, officer);
    expect(shown.body).toMatchObject({ identityNumberMasked: '0011********', isJuvenile: false, knownOn: null, pauseReason: null });
    expect(shown.text).not.toContain(number);
    expect(await looks(caseId, 'revealIdentity')).toEqual([]);
    const whole = await api.call('POST', `/api/cases/${caseId}/reveal-identity`, { as: officer });
    expect([whole.status, whole.body]).toEqual([200, { caseId, identityNumber: number }]);
    expect(await looks(caseId, 'revealIdentity')).toEqual([{ official_id: officer, agency_id: 'ca-xa:1', subject: null }]);
  });

  it('says where it is, what is due next in words, and how many notices lie unopened', async () => {
    const { caseId } = await openCase();
    const { body } = await api.get(`/api/cases/${caseId}`, officer);
    expect(body.stages.map((one: any) => [one.procedure, one.isDone, one.isHere]).slice(0, 2)).toEqual([['compulsoryDossier', false, true], ['courtReview', false, false]]); // eslint-disable-line @typescript-eslint/no-explicit-any
    expect(body.nextLimit.due).toMatchObject({ label: 'Hạn', kind: 'due', isOverdue: false });
    expect(body.nextLimit.due.text).toMatch(/^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật) \d\d\/\d\d\/\d{4}$/);
    expect(body.nextLimit.due.remaining).toMatch(/^(còn|hết hôm nay)/);
    expect(Number.isInteger(body.undelivered)).toBe(true);
  });

  it('stands as it was known on a day, in case, limits, history and papers, and on no day to come or before it began', async () => {
    const { caseId, version } = await openSimulated();
    await fastForward(caseId, 4);
    const note = await api.post(`/api/cases/${caseId}/acts/recordExclusion`, officer, { body: { ground: 'pregnant', paperNumber: '9/GXN', paperDate: '2026-07-09' } });
    expect([note.status, note.text]).toEqual([200, note.text]);
    const then = await api.get(`/api/cases/${caseId}?knownOn=2026-07-06`, officer);
    expect([then.status, then.body.version, then.body.knownOn]).toEqual([200, version, '2026-07-06']);
    expect(then.body.nextLimit.due.isOverdue).toBe(false);
    expect((await api.get(`/api/cases/${caseId}`, officer)).body.version).toBe(note.body.version);
    const limits = await api.get(`/api/cases/${caseId}/time-limits?knownOn=2026-07-06`, officer);
    expect(limits.body.limits.map((one: { status: string }) => one.status)).not.toContain('missed');
    const later = await api.get(`/api/cases/${caseId}/time-limits`, officer);
    expect(later.body.limits.find((one: { duty: string }) => one.duty === 'compileDossier')).toMatchObject({ status: 'missed', due: { isOverdue: true, remaining: expect.stringContaining('quá hạn') } });
    const history = await api.get(`/api/cases/${caseId}/history?knownOn=2026-07-06`, officer);
    expect(history.body.entries.map((one: { act: string }) => one.act)).toEqual(['openDossier']);
    expect((await api.get(`/api/cases/${caseId}/documents?knownOn=2026-07-06`, officer)).body.version).toBe(version);
    for (const day of ['2026-07-05', '2999-01-01']) expect([day, (await api.get(`/api/cases/${caseId}?knownOn=${day}`, officer)).body.code]).toEqual([day, 'notKnownOn']);
    expect((await looks(caseId, 'viewCase')).map((one) => one.subject)).toContain('case@2026-07-06');
  });

  it('tells its history in labels, only what follows a version where asked', async () => {
    const { caseId, version } = await openCase();
    const whole = (await api.get(`/api/cases/${caseId}/history`, officer)).body;
    expect(whole.entries[0]).toMatchObject({ actLabel: 'Mở hồ sơ đề nghị', actingRoleLabel: 'cơ quan lập hồ sơ', stageLabel: 'Đang lập hồ sơ', limitsStartedLabels: expect.arrayContaining(['Lập hồ sơ đề nghị']) });
    expect(whole.entries[0].documents[0].title).toEqual(expect.any(String));
    expect((await api.get(`/api/cases/${caseId}/history?after=${version}`, officer)).body.entries).toEqual([]);
  });

  it('says who looked at it to an auditor and to the office whose turn it is, to nobody else', async () => {
    const { caseId } = await openCase();
    await api.get(`/api/cases/${caseId}`, officer);
    for (const as of [head, auditor]) {
      const seen = await api.get(`/api/cases/${caseId}/access`, as);
      expect([as, seen.status]).toEqual([as, 200]);
      expect(seen.body.looks.find((one: { kind: string }) => one.kind === 'viewCase')).toMatchObject({ officialId: officer, kindLabel: 'Xem hồ sơ', agencyId: 'ca-xa:1' });
    }
    expect((await api.get(`/api/cases/${caseId}/access`, stranger)).body.code).toBe('caseNotFound');
    const page = await api.get(`/api/cases/${caseId}/access?limit=1`, head);
    expect(page.body.looks).toHaveLength(1);
    expect((await api.get(`/api/cases/${caseId}/access?limit=1&before=${page.body.next}`, head)).body.looks[0].id).toBeLessThan(page.body.next);
  });
});

describe('the acts of a case', () => {
  it('carry everything a form needs: labels, choices, controls, question, consequences', async () => {
    const { caseId } = await openCase();
    const { acts } = (await api.get(`/api/cases/${caseId}/available-acts`, officer)).body;
    const addPaper = acts.find((one: { act: string }) => one.act === 'addPaper');
    expect(addPaper).toMatchObject({ label: 'Thêm tài liệu vào hồ sơ', isAllowed: true, eventQuestion: 'Thời điểm thêm tài liệu vào hồ sơ', fieldLabels: { folioFrom: 'Từ bút lục' } });
    expect(addPaper.sentence.length).toBeLessThanOrEqual(160);
    expect(addPaper.schema.properties.type).toMatchObject({ 'x-label': 'Loại tài liệu', 'x-choices': { statement: 'bản tường trình' } });
    expect(addPaper.schema.properties.date).toMatchObject({ control: 'date', 'x-label': 'Ngày' });
    expect(addPaper.choiceLabels.type.statement).toBe('bản tường trình');
    expect(acts.filter((one: { isUrgent: boolean }) => one.isUrgent).length).toBeLessThanOrEqual(1);
    // What leads on from the stage stands before what may befall any case.
    const names = acts.map((one: { act: string }) => one.act);
    expect(names.indexOf('addPaper')).toBeLessThan(names.indexOf('recordDeath'));
    for (const act of acts) for (const [path, words] of Object.entries(act.fieldLabels)) expect([act.act, path, words]).toEqual([act.act, path, expect.stringMatching(/[^a-zA-Z]|^[A-ZĐ]/)]);
  });

  it('offer in a field what the case has: its drafts to sign, and nothing of another office', async () => {
    const { caseId } = await openCase();
    const { acts } = (await api.get(`/api/cases/${caseId}/available-acts`, head)).body;
    const sign = acts.find((one: { act: string }) => one.act === 'signDocument');
    expect(Object.values(sign.schema.properties.documentId['x-choices'])).toEqual(expect.arrayContaining([expect.stringContaining('(dự thảo)')]));
  });

  it('that open a dossier come with the form of the person, under the law of the day', async () => {
    const today = (await api.get('/api/opening-acts', head)).body;
    expect(today.regime).toBe('R4');
    // A commune's police open the compulsory dossier and the files of their own; a deferral is opened from its main case alone.
    expect(today.acts.map(({ act, isAllowed }: { act: string; isAllowed: boolean }) => `${act} ${String(isAllowed)}`)).toEqual(
      ['openDossier true', 'openUserManagement true', 'openDetermination true', 'openVoluntaryTreatment true'],
    );
    expect(today.person.schema.properties.sex['x-choices']).toEqual({ male: 'Nam', female: 'Nữ' });
    expect(today.person.schema.required).toEqual(expect.arrayContaining(['fullName', 'birthDate', 'sex']));
    expect(today.person.schema.required).not.toContain('identityNumber');
    expect((await api.get('/api/opening-acts?on=2024-05-01', head)).body.regime).toBe('R1');
  });
});

describe('the opening of a dossier', () => {
  const opening = async (as: string, on?: string) => ((await api.get(`/api/opening-acts${on === undefined ? '' : `?on=${on}`}`, as)).body.acts as { act: string; isAllowed: boolean; until: string | null }[]).find((one) => one.act === 'openDossier');

  it('is offered to whoever compiles under the law of today, and for late entry to whoever compiled under one before, to its last day', async () => {
    expect(await opening(head)).toMatchObject({ isAllowed: true, until: null });
    // R1: the chair of the commune, or a deputy; the police of the province up to R3 for what they found.
    expect(await opening('ubnd-xa:1:head')).toMatchObject({ isAllowed: true, until: '2025-02-28' });
    expect(await opening('ubnd-xa:1:deputy')).toMatchObject({ isAllowed: true, until: '2025-02-28' });
    expect(await opening('ca-tinh:1:head')).toMatchObject({ isAllowed: true, until: '2026-06-30' });
    for (const other of ['ubnd-xa:1:officer', 'ta-kv:1:head', 'cs:1:head']) expect([other, (await opening(other))?.isAllowed]).toEqual([other, false]);
  });

  it('is judged by the day it is said to have happened on, in the name of an office of then where the own one came after it', async () => {
    expect(await opening('ubnd-xa:1:head', '2024-05-06')).toMatchObject({ isAllowed: true, until: '2025-02-28' });
    expect(await opening('ubnd-xa:1:head', '2025-03-03')).toMatchObject({ isAllowed: false, until: '2025-02-28' });
    expect(await opening(head, '2024-05-06')).toMatchObject({ isAllowed: false, until: null });
    const dry = await api.post('/api/cases?dryRun=true', 'ubnd-xa:2:head', openingBody({
      actingOffice: 'ubnd-xa:gop', happenedAt: '2024-05-06', lateReason: 'Nhập từ hồ sơ giấy.', paper: { number: '3/HS', date: '2024-05-06' }, person: person(),
      body: { ...(openingBody()['body'] as object), violationRecord: { number: '15/BB-VPHC', date: '2024-05-06' }, lastViolationOn: '2024-05-03', addictionResult: { kind: 'clinicResult', number: '07/PXN', date: '2024-04-25' } },
    }));
    expect([dry.status, dry.text]).toEqual([200, dry.text]);
  });
});

describe('an identity number', () => {
  const dry = (more: Readonly<Record<string, unknown>>) => api.post('/api/cases?dryRun=true', head, openingBody({ person: person(more) }));

  it('must agree with sex and birth year, or somebody says why it does not', async () => {
    const wrong = await dry({ identityNumber: '001090123456' });
    expect([wrong.status, wrong.body.code, wrong.body.facts.fields]).toEqual([422, 'bodyInvalid', [{ path: 'person.identityNumber', code: 'sexDisagrees', words: expect.stringContaining('giới tính') }]]);
    expect((await dry({ identityNumber: '001191123456' })).body.facts.fields).toEqual([{ path: 'person.identityNumber', code: 'birthYearDisagrees', words: expect.stringContaining('năm sinh') }]);
    expect((await dry({ identityNumber: '001191123456', identityNumberReason: 'cải chính năm sinh' })).status).toBe(200);
    expect((await dry({ identityNumber: '00119012345' })).body.code).toBe('bodyInvalid');
  });

  it('of no known province is only warned of', async () => {
    const strange = await dry({ identityNumber: '099190123456' });
    expect([strange.status, strange.body.warnings]).toEqual([200, [expect.stringContaining('mã tỉnh')]]);
    expect((await dry({})).body.warnings).toEqual([]);
  });
});

describe('finding', () => {
  let found: { caseId: string; code: string };
  beforeAll(async () => {
    found = await openCase({ person: person({ fullName: 'Đặng Văn Ánh', sex: 'male', identityNumber: '001090555555' }) });
    await openCase({ person: person({ fullName: 'Đặng Văn Bình', sex: 'male', identityNumber: '001090555556' }) });
  });
  const search = (text: string, as = officer) => api.call('POST', '/api/search', { as, body: { text } });

  it('takes a name without accents, its last syllable unfinished, a number, or the beginning of a code', async () => {
    for (const typed of ['dang van a', 'DANG VAN ANH', 'Đặng Ánh', 'anh', '001090555555', '001 090 555 555', found.code, found.code.slice(0, -1).toLowerCase()]) {
      const reply = await search(typed);
      expect([typed, reply.status, reply.body.cases.map((one: { caseId: string }) => one.caseId)]).toEqual([typed, 200, expect.arrayContaining([found.caseId])]);
    }
    expect((await search('dang van a')).body.cases).toEqual([
      { caseId: found.caseId, code: found.code, person: 'Đặng Văn Ánh', birthYear: 1990, procedureLabel: 'Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', stageLabel: 'Đang lập hồ sơ' },
    ]);
    for (const typed of ['dang van c', 'ang van anh', 'an', 'dang dang anh', '001090555557']) expect([typed, (await search(typed)).body.cases]).toEqual([typed, []]);
  });

  it('finds nothing for an office that takes no part, and writes each search down without what was typed', async () => {
    for (const typed of ['dang van anh', '001090555555', found.code]) expect([typed, (await search(typed, stranger)).body.cases]).toEqual([typed, []]);
    expect((await search('dang van anh', auditor)).body.cases).toHaveLength(1);
    const recorded = await api.rows<{ subject: string }>(sql`select subject from access_record where kind = 'searchPerson' and official_id = ${stranger} order by id`);
    expect(recorded.map((one) => one.subject)).toEqual(['box:name:0', 'box:number:0', 'box:code:0']);
  });

  it('keeps no name in the index, and nothing of a name that was replaced or expunged', async () => {
    const [row] = await api.rows<{ person_id: string; hashes: string }>(sql`select person_id, string_agg(hash, ' ') as hashes from person_name_syllable where person_id = (select person_id from legal_case where id = ${found.caseId}) group by person_id`);
    expect(row?.hashes).not.toMatch(/dang|anh/);
    expect(row?.hashes.split(' ')).toHaveLength(3);
    const gone = await openCase({ person: person({ fullName: 'Lò Thị Xoan' }) });
    const [{ person_id: personId } = { person_id: '' }] = await api.rows<{ person_id: string }>(sql`select person_id from legal_case where id = ${gone.caseId}`);
    await asSystem(api.world.database, (tx) => expunge(tx, personId, 'x', new Date().toISOString()));
    expect((await search('lo thi xoan')).body.cases).toEqual([]);
    expect(await api.rows(sql`select from person_name_syllable where person_id = ${personId}`)).toEqual([]);
  });

  it('indexes names that were written before there was an index, once', async () => {
    await api.rows(sql`delete from person_name_syllable where person_id = (select person_id from legal_case where id = ${found.caseId})`);
    expect((await search('dang van anh')).body.cases).toEqual([]);
    expect(await indexMissingNames(api.world.database, api.deps)).toBe(1);
    expect(await indexMissingNames(api.world.database, api.deps)).toBe(0);
    expect((await search('dang van anh')).body.cases).toHaveLength(1);
  });

  it('goes through the list page by page in every order, with names in the body only', async () => {
    const ask = (body: object) => api.call('POST', '/api/cases/search', { as: officer, body });
    const all = (await ask({ name: 'dang van', limit: 50 })).body;
    expect(all.cases.map((one: { person: { fullName: string } }) => one.person.fullName).sort()).toEqual(['Đặng Văn Bình', 'Đặng Văn Ánh'].sort());
    expect(all.cases[0]).toMatchObject({ stageLabel: 'Đang lập hồ sơ', nextDutyLabel: expect.any(String), due: { kind: expect.any(String) } });
    for (const sort of ['opened', 'due', 'code'] as const)
      for (const order of ['asc', 'desc'] as const) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: any = (await ask({ sort, order, limit: 2, ...(after === null ? {} : { after }) })).body; // eslint-disable-line @typescript-eslint/no-explicit-any
          seen.push(...page.cases.map((one: { code: string }) => one.code));
          after = page.next;
        } while (after !== null && seen.length < 100);
        const whole = (await api.get(`/api/cases?sort=${sort}&order=${order}&limit=200`, officer)).body.cases.map((one: { code: string }) => one.code);
        expect([sort, order, seen]).toEqual([sort, order, whole]);
        expect(new Set(seen).size).toBe(seen.length);
        if (sort === 'code') expect(seen).toEqual([...seen].sort((a, b) => (order === 'asc' ? 1 : -1) * (a < b ? -1 : 1)));
      }
    expect((await api.get('/api/cases?name=dang', officer)).body.code).toBe('requestInvalid');
  });
});

describe('a worklist row', () => {
  it('says when it is due, which act of mine does it, and of a missed one why and who was told', async () => {
    const { caseId } = await openSimulated();
    await fastForward(caseId, 4);
    const { items } = (await api.get('/api/worklist?limit=200', officer)).body;
    const row = items.find((one: { caseId: string; name: string }) => one.caseId === caseId && one.name === 'compileDossier');
    expect(row).toMatchObject({ status: 'missed', due: { isOverdue: true, kind: 'due', unit: 'workingDay' }, cause: expect.stringContaining('Chưa ghi nhận việc này'), waitsOn: null, procedureLabel: expect.any(String) });
    expect(row.escalatedTo).toEqual(expect.any(String));
    const ofHead = (await api.get('/api/worklist?limit=200', head)).body.items.find((one: { caseId: string; name: string }) => one.caseId === caseId && one.name === 'compileDossier');
    expect([row.act, ofHead.act, ofHead.actLabel]).toEqual([null, 'completeDossier', 'Xác nhận hồ sơ đủ tài liệu']);
  });
});

describe('the superior that was told of a missed limit', () => {
  it('reads the case while the limit is missed, writes nothing, and leaves its look behind', async () => {
    const { caseId } = await openSimulated();
    expect((await api.get(`/api/cases/${caseId}`, superior)).body.code).toBe('caseNotFound');
    await fastForward(caseId, 4);
    const [told] = await api.rows<{ escalated_to: string }>(sql`select escalated_to from time_limit where case_id = ${caseId} and duty = 'compileDossier'`);
    const as = `${told?.escalated_to}:head`;
    expect((await api.get(`/api/cases/${caseId}`, as)).status).toBe(200);
    expect((await looks(caseId, 'viewCase')).map((one) => one.agency_id)).toContain(told?.escalated_to);
    const [{ code } = { code: '' }] = await api.rows<{ code: string }>(sql`select code from legal_case where id = ${caseId}`);
    expect((await api.call('POST', '/api/search', { as, body: { text: code } })).body.cases).toHaveLength(1);
    const write = await api.post(`/api/cases/${caseId}/acts/recordDeath`, as, { body: { certificateNumber: '1/GCT', diedOn: '2026-07-07' } });
    expect([write.status, write.body.code]).toEqual([403, 'notCompetent']);
    await api.rows(sql`update time_limit set status = 'met' where case_id = ${caseId}`);
    expect((await api.get(`/api/cases/${caseId}`, as)).body.code).toBe('caseNotFound');
    expect((await api.call('POST', '/api/search', { as, body: { text: code } })).body.cases).toEqual([]);
  });
});

describe('an act on a case that somebody else moved', () => {
  const exclude = (caseId: string, version: number, as = officer, act = 'recordExclusion', body: object = { ground: 'pregnant', paperNumber: '9/GXN', paperDate: openingDay() }) =>
    api.post(`/api/cases/${caseId}/acts/${act}`, as, { body }, { 'if-match': `"${version}"` });
  const openingDay = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

  it('is answered with what was recorded since, by whom, and whether it still may be', async () => {
    const { caseId, version } = await openCase();
    const first = await exclude(caseId, version);
    expect([first.status, first.text]).toEqual([200, first.text]);
    const stale = await exclude(caseId, version);
    expect([stale.status, stale.body.code]).toEqual([409, 'versionStale']);
    expect(stale.body.facts).toMatchObject({ expected: version, version: first.body.version, stillAllowed: true });
    expect(stale.body.facts.since).toEqual([expect.objectContaining({ seq: version + 1, words: 'Ghi nhận thuộc trường hợp không áp dụng', who: expect.any(String), at: expect.any(String) })]);
  });

  it('is told so where it no longer may be, with the article that says no', async () => {
    const { caseId, version } = await openCase();
    const death = await exclude(caseId, version, officer, 'recordDeath', { certificateNumber: '1/GCT', diedOn: openingDay() });
    expect([death.status, death.text]).toEqual([200, death.text]);
    const stale = await exclude(caseId, version);
    expect([stale.status, stale.body.code, stale.body.facts.stillAllowed, stale.body.facts.refusal.code]).toEqual([409, 'versionStale', false, 'caseClosed']);
    expect(stale.body.facts.since[0].words).toBe('Ghi nhận người trong vụ việc chết');
    expect((await api.post(`/api/cases/${caseId}/acts/recordExclusion`, officer, { body: { ground: 'pregnant', paperNumber: '9/GXN', paperDate: openingDay() } })).body.code).toBe('caseClosed');
  });
});

describe('a procedure as a map', () => {
  it('names every stage, act, place and office in Vietnamese', async () => {
    const { body } = await api.get('/api/procedures/compulsoryDossier', officer);
    expect(body).toMatchObject({ label: 'Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', regime: 'R4' });
    expect(body.stages[0]).toMatchObject({ stage: 'compiling', label: 'Đang lập hồ sơ', ownerLabel: 'cơ quan lập hồ sơ', sentence: expect.stringContaining('Cơ quan lập hồ sơ') });
    const confirm = body.acts.find((one: { act: string }) => one.act === 'confirmReceipt');
    expect(confirm.toLabels).toEqual([{ id: 'courtReview.received', label: 'Tòa án xem xét, quyết định: Tòa án đã nhận hồ sơ' }]);
  });
});

describe('an uploaded paper', () => {
  const put = (body: Buffer, type: string) => api.call('POST', '/api/uploads', { as: officer, body, headers: { 'content-type': type } });

  it('is counted page by page, and listed in its case with the act and the folios it is there for', async () => {
    const { caseId } = await openCase();
    const document = await PDFDocument.create();
    for (let page = 0; page < 3; page += 1) document.addPage();
    const stored = await put(Buffer.from(await document.save()), 'application/pdf');
    expect([stored.status, stored.body.pages]).toEqual([201, 3]);
    const date = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, { body: { type: 'statement', date, folioFrom: 1, folioTo: 3, uploadId: stored.body.uploadId } });
    expect([added.status, added.text]).toEqual([200, added.text]);
    const { uploads } = (await api.get(`/api/cases/${caseId}/documents`, officer)).body;
    expect(uploads).toEqual([expect.objectContaining({
      uploadId: stored.body.uploadId, pages: 3, act: 'addPaper', actLabel: 'Thêm tài liệu vào hồ sơ', field: 'uploadId', paperType: 'statement', paperTypeLabel: 'bản tường trình', folioFrom: 1, folioTo: 3, agencyId: 'ca-xa:1',
    })]);
  });

  it('is refused with a sentence where no browser shows it', async () => {
    const tiff = Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0x00, 0x08, 0x00, 0x00, 0x00]), Buffer.alloc(64)]);
    const refused = await put(tiff, 'image/png');
    expect([refused.status, refused.body.code, refused.body.facts.words]).toEqual([422, 'uploadRefused', expect.stringContaining('TIFF')]);
    expect((await put(tiff, 'image/tiff')).body.code).toBe('mediaTypeWrong');
  });
});

describe('the office that succeeds one of a case', () => {
  it('is told that the succession must be recorded first; every other office is told nothing', async () => {
    const { caseId } = await openCase();
    await api.rows(sql`insert into agency (id, kind, name) values ('ca-xa:cu', 'communePolice', 'Công an xã cũ') on conflict do nothing`);
    await api.rows(sql`update agency set in_force_to = '2026-01-31' where id = 'ca-xa:cu'`);
    await api.rows(sql`insert into agency_succession (old_id, new_id, on_date) values ('ca-xa:cu', 'ca-xa:2', '2026-02-01')`);
    expect((await api.get(`/api/cases/${caseId}`, stranger)).body.code).toBe('caseNotFound');
    await api.rows(sql`update case_office set agency_id = 'ca-xa:cu' where case_id = ${caseId} and role = 'compilingOffice'`);
    const told = await api.get(`/api/cases/${caseId}`, stranger);
    expect([told.status, told.body.code, told.body.facts]).toEqual([403, 'successionNotRecorded', {}]);
    expect((await api.get(`/api/cases/${caseId}`, 'ubnd-xa:1:head')).body.code).toBe('caseNotFound');
  });
});

describe('a worklist group', () => {
  it('calls nobody late for an inferred number: it stands under today, not under overdue', async () => {
    const { caseId } = await openSimulated();
    await api.rows(sql`update work_item set confidence = 'I', sort_at = now() - interval '2 days', due_at = now() - interval '2 days', due_date = current_date - 2 where case_id = ${caseId} and name = 'compileDossier'`);
    const before = (await api.get('/api/worklist?group=today&limit=200', head)).body;
    const row = before.items.find((one: { caseId: string; name: string }) => one.caseId === caseId && one.name === 'compileDossier');
    expect(row).toMatchObject({ group: 'today', due: { isOverdue: false, kind: 'expected', label: 'Dự kiến, chưa kiểm chứng' } });
    expect(before.counts.today).toBe(before.items.length);
    const overdue = (await api.get('/api/worklist?group=overdue&limit=200', head)).body;
    expect(overdue.items.map((one: { caseId: string; name: string }) => `${one.caseId}.${one.name}`)).not.toContain(`${caseId}.compileDossier`);
    expect(overdue.counts.overdue).toBe(overdue.items.length);
  });
});
