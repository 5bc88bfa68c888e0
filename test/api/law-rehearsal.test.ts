/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are looked into as they come */
import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../law/dates.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const operator = 'quan-tri:1:officer';
let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
  await api.post('/api/cases', 'ca-xa:1:head', openingBody());
  await api.post('/api/cases', 'ca-xa:1:head', openingBody());
});
afterAll(() => api.close());

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const draft = (more: object = {}) => ({
  name: 'Dự thảo sửa đổi Nghị định 163/2026', inForceFrom: today(), source: 'Bản lấy ý kiến', appliesTo: 'newEvents', changes: [{ duty: 'compileDossier', regime: 'R4', person: 'any', amount: 4, unit: 'workingDay', article: 'Dự thảo Đ1.2' }], ...more,
});
const look = (body: unknown, as = operator) => api.call('POST', '/api/law/rehearsals?dryRun=true', { as, body });
const sign = (body: unknown, as = operator) => api.call('POST', '/api/law/rehearsals', { as, body });
const dates = () => api.rows(sql`select case_id, limit_id, due_date::text, due_at from time_limit order by 1, 2`);

describe('a draft law, rehearsed', () => {
  it('shows every open case it would touch, the old date beside the new, and moves none', async () => {
    const before = await dates();
    const { status, text, body } = await look(draft());
    expect([status, text]).toEqual([200, text]);
    expect(body.preview).toMatchObject({ cases: 2, limits: 2, withoutNumber: 0, sentence: '2 hồ sơ đang mở đổi hạn (2 thời hạn).', groups: [{ duty: 'compileDossier', agencyId: 'ca-xa:1', count: 2 }] });
    for (const row of body.preview.rows) {
      expect(row.code).toMatch(/^HS-/);
      expect(row.newDate > row.oldDate).toBe(true);
      expect(row.shift).toContain('muộn hơn');
    }
    expect(body.rehearsalId).toBeNull();
    expect(await dates()).toEqual(before);
  });

  it('reaches what runs already only where the draft says so', async () => {
    const later = { inForceFrom: addDays(today(), 1) };
    expect((await look(draft(later))).body.preview).toMatchObject({ cases: 0, sentence: 'Không hồ sơ đang mở nào đổi hạn.' });
    expect((await look(draft({ ...later, appliesTo: 'running' }))).body.preview.cases).toBe(2);
  });

  it('names every fault of a draft with its place', async () => {
    const faults = async (changes: unknown) => (await look(draft({ changes }))).body.facts.faults.map((one: { path: string; code: string }) => `${one.path} ${one.code}`);
    const one = { regime: 'R4', person: 'any', amount: 4, unit: 'workingDay' };
    expect(await faults([{ ...one, duty: 'noSuchDuty' }, { ...one, duty: 'checkDossier' }, { ...one, duty: 'compileDossier', amount: 1 }, { ...one, duty: 'compileDossier' }, { ...one, duty: 'supervisionTerm', unit: 'year' }])).toEqual([
      'changes.0.duty unknownDuty', 'changes.1.regime noSuchLimit', 'changes.2.amount nothingChanged', 'changes.3 givenTwice', 'changes.3 givenTwice', 'changes.4.person personNotTold',
    ]);
    expect((await look(draft({ inForceFrom: '2026-02-30' }))).body.facts.faults).toMatchObject([{ code: 'badDate' }]);
  });

  it('is signed with a reason over the preview that was seen; the file is kept as it was signed, and nothing comes into force', async () => {
    const before = await dates();
    const { preview } = (await look(draft())).body;
    expect((await sign({ ...draft(), reason: 'Góp ý dự thảo' })).body.code).toBe('previewStale');
    expect((await sign({ ...draft(), previewHash: preview.previewHash })).body.facts.faults[0].code).toBe('reasonMissing');
    expect((await sign({ ...draft({ name: 'Một dự thảo khác' }), previewHash: preview.previewHash, reason: 'Góp ý' })).body.code).toBe('previewStale');
    const signed = await sign({ ...draft(), previewHash: preview.previewHash, reason: 'Góp ý dự thảo' });
    expect([signed.status, signed.body.rehearsalId]).toEqual([200, `${today()}-01`]);
    const json = await api.get(`/api/law/rehearsals/${signed.body.rehearsalId as string}.json`, operator);
    expect(createHash('sha256').update(json.text).digest('hex')).toBe(signed.body.sha256);
    expect(json.body).toMatchObject({ rehearsal: { draft: { name: draft().name }, reason: 'Góp ý dự thảo', signedBy: operator }, rows: [{ duty: 'compileDossier' }, { duty: 'compileDossier' }] });
    const xlsx = await api.call('GET', `/api/law/rehearsals/${signed.body.rehearsalId as string}.xlsx`, { as: operator });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(xlsx.body as never);
    const cells = workbook.worksheets[0]?.getSheetValues().flat().map(String).join('|') ?? '';
    expect(cells).toContain('Lập hồ sơ đề nghị');
    expect(cells).toContain(signed.body.sha256);
    expect((await api.get('/api/law/rehearsals', operator)).body.rehearsals).toMatchObject([{ id: signed.body.rehearsalId, reason: 'Góp ý dự thảo', changes: 1 }]);
    expect((await api.get('/api/administration/changes?kind=lawRehearsed', operator)).body.changes).toMatchObject([{ subjectId: signed.body.rehearsalId, label: 'Ký bản diễn tập dự thảo pháp luật', after: { sha256: signed.body.sha256, cases: 2 } }]);
    expect(await dates()).toEqual(before);
  });

  it('is for administrators alone, and names no person', async () => {
    expect((await look(draft(), 'ca-xa:1:head')).status).toBe(403);
    expect((await look(draft(), 'kiem-tra:1:officer')).status).toBe(403);
    expect((await look(draft())).text).not.toContain('Ưởng');
  });
});
