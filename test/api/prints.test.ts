/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { enterNumber, issueNumber, voidNumber } from '../../db/number-series.ts';
import { asSystem } from '../../db/transaction.ts';
import { supervised } from '../kit/after-court.ts';
import { ApiWorld, openingBody } from './api-world.ts';
import { storeStory, type Stored } from './store-story.ts';

const police = 'ca-xa:1:head';
let api: ApiWorld;
let caseId: string;
let watched: Stored;

beforeAll(async () => {
  api = await ApiWorld.open();
  const opened = await api.post('/api/cases', police, openingBody());
  caseId = opened.body.caseId;
  watched = await storeStory(api, supervised('R1'), { identity: { fullName: 'Kiễng Thị Quỳnh Ưởng' }, now: '2023-07-19T02:00:00.000Z' });
});
afterAll(() => api.close());

async function print(path: string, as = police): Promise<{ bytes: Buffer; text: string }> {
  const reply = await api.get(path, as);
  expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, 200, 'application/pdf']);
  const pdf = await getDocument({ data: new Uint8Array(reply.body), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  await pdf.destroy();
  return { bytes: reply.body, text: text.replaceAll(/\s+/g, ' ') };
}

describe('the prints of a case', () => {
  it('show cover, index and journal with code, person and who printed it; the same case gives the same bytes', async () => {
    for (const [kind, expected] of [['cover', 'NGUYỄN THỊ ƯỞNG'], ['index', 'DANH MỤC BÚT LỤC'], ['journal', 'NHẬT KÝ HỒ SƠ']] as const) {
      const path = `/api/cases/${caseId}/prints/${kind}.pdf`;
      const first = await print(path);
      expect(first.text).toContain(expected);
      expect(first.text).toContain('HS-CA-XA-1-');
      expect(first.text).toContain('Người in: Cán bộ ca-xa:1:head, Cơ quan ca-xa:1.');
      expect(Buffer.compare(first.bytes, (await print(path)).bytes)).toBe(0);
    }
  });

  it('list every act in the journal, and the papers made here in the index', async () => {
    const history = await api.get(`/api/cases/${watched.caseId}/history`, police);
    const { text } = await print(`/api/cases/${watched.caseId}/prints/journal.pdf`);
    expect(text).toContain(`Số mục: ${String(history.body.entries.length)}.`);
    for (const label of ['Quyết định quản lý sau cai nghiện', 'Ghi nhận người hoàn thành trình báo', 'Tiếp nhận người vào cơ sở']) expect(text).toContain(label);
    expect((await print(`/api/cases/${watched.caseId}/prints/index.pdf`)).text).toContain('dự thảo');
  });

  it('are recorded as exports, and refused to an office that takes no part', async () => {
    await print(`/api/cases/${caseId}/prints/cover.pdf`);
    const [look] = await api.rows<{ kind: string; subject: string }>(sql`select kind, subject from access_record where case_id = ${caseId} order by id desc limit 1`);
    expect(look).toEqual({ kind: 'export', subject: 'cover' });
    expect((await api.get(`/api/cases/${caseId}/prints/cover.pdf`, 'ca-xa:2:head')).body.code).toBe('caseNotFound');
  });
});

describe('the registers', () => {
  it('show every number of an office, kind and year in order, voided ones with the reason, and no other office\'s', async () => {
    const series = { agencyId: 'ca-xa:1', kind: 'QĐ', year: 2026 };
    await asSystem(api.world.database, async (tx) => {
      for (const date of ['2026-07-06', '2026-07-07']) await issueNumber(tx, series, { caseId, documentId: `document-${date}`, date, by: police });
      await enterNumber(tx, series, '02a', { caseId: null, documentId: null, date: '2026-07-08', by: police });
      await voidNumber(tx, series, '02', 'ghi nhầm số', '2026-07-08T02:30:00.000Z');
    });
    const listed = await api.get('/api/registers?year=2026', police);
    expect(listed.body.registers).toContainEqual({ kind: 'QĐ', label: 'quyết định', year: 2026, count: 3, voided: 1, href: '/api/registers/Q%C4%90.pdf?year=2026' });
    const { text } = await print(listed.body.registers.find((one: { kind: string }) => one.kind === 'QĐ').href);
    expect(text).toContain('SỔ ĐĂNG KÝ QUYẾT ĐỊNH');
    expect(text).toMatch(/01 06\/07\/2026.*02 07\/07\/2026.*hủy lúc 09:30 08\/07\/2026: ghi nhầm số.*02a 08\/07\/2026/);
    expect(text).toContain('Số đã cấp: 3, trong đó đã hủy: 1.');
    expect((await print('/api/registers/QĐ.pdf?year=2026', 'ca-xa:2:head')).text).toContain('Chưa cấp số nào.');
  });

  it('show the cases an office opened', async () => {
    const { text } = await print('/api/registers/ho-so.pdf');
    expect(text).toContain('SỔ ĐĂNG KÝ HỒ SƠ');
    expect(text).toContain('Nguyễn Thị Ưởng');
    expect((await print('/api/registers/ho-so.pdf', 'ca-xa:2:head')).text).toContain('Chưa mở hồ sơ nào.');
  });
});

describe('the lists in the columns of their forms', () => {
  it('name everybody who stood there in the year, by the form of that year’s law, and are recorded', async () => {
    const { text } = await print('/api/lists/supervised/form.pdf?year=2023');
    for (const part of ['Mẫu số 52 – NĐ 116/2021/NĐ-CP', 'Kiễng Thị Quỳnh Ưởng', '20/5/1990', 'Nữ', 'Số 12, ngõ Hoa Sữa', '10/6/2023 - 09/6/2025', '4. Tổng số người có quyết định quản lý sau cai nghiện ma túy tại nơi cư trú: 1.']) expect(text).toContain(part);
    expect((await print('/api/lists/supervised/form.pdf?year=2022')).text).toContain('Trong năm không có ai trong danh sách.');
    expect((await print('/api/lists/supervised/form.pdf')).text).toContain('không có mẫu riêng');
    expect((await print('/api/lists/users/form.pdf')).text).toContain('Phụ lục III, Mẫu số 10');
    const [look] = await api.rows<{ kind: string; subject: string }>(sql`select kind, subject from access_record order by id desc limit 1`);
    expect(look).toMatchObject({ kind: 'export', subject: expect.stringMatching(/^danh-sach-users-\d{4}\.pdf$/) });
  });

  it('are printed by the police that keep them alone, each its own', async () => {
    for (const other of ['ubnd-xa:1:head', 'cs:1:head', 'kiem-tra:1:officer']) expect((await api.get('/api/lists/supervised/form.pdf', other)).status).toBe(403);
    expect((await print('/api/lists/supervised/form.pdf?year=2023', 'ca-xa:2:head')).text).not.toContain('Kiễng');
    expect((await api.get('/api/lists/addicts/form.pdf', police)).status).toBe(400);
  });
});

describe("the month's list of supervision", () => {
  it('has the days counted, left out and remaining of everybody supervised', async () => {
    const { text } = await print('/api/supervision/overview.pdf', 'ubnd-xa:1:head');
    expect(text).toContain('Kiễng Thị Quỳnh Ưởng, 1990');
    expect(text).toContain('40 ngày; loại trừ 0; còn lại 691');
    expect(text).toContain('Số người: 1.');
  });
});

describe('a spreadsheet of ten thousand rows', () => {
  it('leaves in pages: the list is never in memory as a whole', async () => {
    await api.rows(sql`insert into work_item (case_id, item_id, kind, agency_id, role, name, urgency, sort_at, status, rank, code, person_id, procedure, stage)
      select ${watched.caseId}::uuid, 'task-bulk-' || n, 'task', 'ca-xa:1', 'supervisingPolice', 'monthlyReview', 1, now() + n * interval '1 minute', 'open', 3, 'HS-' || n, ${watched.personId}::uuid, 'supervision', 'underSupervision'
      from generate_series(1, 10000) n`);
    let largest = 0;
    const before = process.memoryUsage().heapUsed;
    const watch = setInterval(() => { largest = Math.max(largest, process.memoryUsage().heapUsed); }, 20);
    const reply = await api.get('/api/worklist.xlsx', police);
    clearInterval(watch);
    expect(reply.status).toBe(200);
    const { default: ExcelJS } = await import('exceljs');
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(reply.body);
    expect(read.worksheets[0]?.rowCount).toBeGreaterThan(10_000);
    // Ten thousand rows held at once would be several hundred megabytes of the library's own cells.
    expect(largest - before).toBeLessThan(150 * 1024 * 1024);
  }, 120_000);
});
