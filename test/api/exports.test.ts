/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import ExcelJS from 'exceljs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readyForEscort, supervised } from '../kit/after-court.ts';
import { ApiWorld, openingBody } from './api-world.ts';
import { storeStory, type Stored } from './store-story.ts';

const police = 'ca-xa:1:head';
const auditor = 'kiem-tra:1:officer';

let api: ApiWorld;
let late: Stored;
let caseId: string;

beforeAll(async () => {
  api = await ApiWorld.open();
  const opened = await api.post('/api/cases', police, openingBody({ person: { ...(openingBody()['person'] as object), fullName: '=HYPERLINK("http://x")' } }));
  expect(opened.status).toBe(201);
  caseId = opened.body.caseId;
  const story = readyForEscort('R4');
  story.wait('2026-08-20 09:00');
  late = await storeStory(api, story);
  await storeStory(api, supervised('R1'), { identity: { fullName: 'Kiễng Thị Quỳnh Ưởng' } });
});
afterAll(() => api.close());

async function workbook(path: string, as = police): Promise<ExcelJS.Workbook> {
  const reply = await api.get(path, as);
  expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(reply.body);
  return read;
}

function cells(sheet: ExcelJS.Worksheet | undefined): string[][] {
  const rows: string[][] = [];
  sheet?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => (typeof value === 'string' ? value : ''))));
  return rows;
}

async function pagesOf(path: string, as = police): Promise<string[]> {
  const reply = await api.get(path, as);
  expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, 200, 'application/pdf']);
  const pdf = await getDocument({ data: new Uint8Array(reply.body), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.destroy();
  return pages;
}

describe('a spreadsheet', () => {
  it('shows the rows of the list under the same filter, and who printed it until when in its foot', async () => {
    const list = await api.get('/api/cases?procedure=admission&limit=200', police);
    const rows = cells((await workbook('/api/cases.xlsx?procedure=admission')).worksheets[0]);
    const codes = rows.slice(4).map((row) => row[0]).filter((text) => text?.startsWith('HS-'));
    expect(codes).toEqual(list.body.cases.map((one: { code: string }) => one.code));
    expect(rows[1]).toEqual(['Danh sách hồ sơ']);
    expect(rows.flat()).toEqual(expect.arrayContaining([
      'Bộ lọc: Thủ tục: Thi hành quyết định và chấp hành tại cơ sở cai nghiện.', `Tổng số dòng: ${String(codes.length)}`, 'Người in: Cán bộ ca-xa:1:head, Cơ quan ca-xa:1.',
    ]));
    expect(rows.flat().find((text) => text.startsWith('Số liệu đến '))).toMatch(/^Số liệu đến \d\d:\d\d (Thứ|Chủ)/);
  });

  it('holds text only: what begins with "=" is no formula', async () => {
    for (const path of ['/api/cases.xlsx', '/api/worklist.xlsx', '/api/lists/addicts.xlsx']) {
      const read = await workbook(path);
      const found: unknown[] = [];
      for (const sheet of read.worksheets) sheet.eachRow((row) => { row.eachCell((cell) => { expect([cell.type, typeof cell.value]).toEqual([ExcelJS.ValueType.String, 'string']); found.push(cell.value); }); });
      expect(found).toContain('=HYPERLINK("http://x")');
    }
  });

  it('of the statistics has one table each, and its numbers are those of the screen', async () => {
    const numbers = await api.get('/api/statistics', police);
    const read = await workbook('/api/statistics.xlsx');
    expect(read.worksheets.map((sheet) => sheet.name)).toEqual(['Theo thủ tục và giai đoạn', 'Quá hạn theo việc', 'Quá hạn theo cơ quan giữ việc', 'Quá hạn theo nguyên nhân', 'Theo cơ quan']);
    const stages = cells(read.worksheets[0]).slice(4).filter((row) => row.length === 3);
    expect(stages.map((row) => Number(row[2]))).toEqual(numbers.body.stages.map((one: { cases: number }) => one.cases));
  });

  it('is recorded as an export before it leaves, and refused like its list', async () => {
    const before = await api.rows<{ n: number }>(sql`select count(*)::int as n from access_record where kind = 'export'`);
    await workbook('/api/worklist.xlsx?group=overdue');
    const records = await api.rows<{ subject: string; official_id: string }>(sql`select subject, official_id from access_record where kind = 'export' order by id desc limit 1`);
    expect(records).toEqual([{ subject: 'viec.xlsx:group', official_id: police }]);
    expect((await api.rows<{ n: number }>(sql`select count(*)::int as n from access_record where kind = 'export'`))[0]?.n).toBe((before[0]?.n ?? 0) + 1);
    expect((await api.get('/api/worklist.xlsx', auditor)).body.code).toBe('notAllowed');
    expect((await api.get('/api/cases.xlsx?procedure=x&nonsense=1', police)).body.code).toBe('requestInvalid');
    expect(cells((await workbook('/api/cases.xlsx', 'ca-xa:2:head')).worksheets[0]).flat()).toContain('Tổng số dòng: 0');
  });
});

describe('a print', () => {
  it('has the rows of its list, page numbers, and the foot on every page', async () => {
    for (const [path, expected] of [
      ['/api/cases.pdf', 'DANH SÁCH HỒ SƠ'], ['/api/worklist.pdf', 'DANH SÁCH VIỆC CẦN LÀM'], ['/api/lists/supervised.pdf', 'DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI'], ['/api/statistics.pdf', 'BÁO CÁO THỐNG KÊ'],
    ] as const) {
      const pages = await pagesOf(path);
      expect(pages[0]).toContain(expected);
      for (const [index, page] of pages.entries()) {
        expect(page).toContain(`Trang ${String(index + 1)}/${String(pages.length)}`);
        expect(page).toContain('Người in: Cán bộ ca-xa:1:head, Cơ quan ca-xa:1.');
        expect(page).toContain('Số liệu đến ');
      }
    }
    expect((await pagesOf('/api/lists/supervised.pdf')).join(' ')).toContain('Kiễng Thị Quỳnh Ưởng');
  });
});

describe('the statistics', () => {
  it('give with each number the filter that lists exactly its cases', async () => {
    for (const as of [police, 'ca-tinh:1:head', auditor, 'ta-kv:1:judge']) {
      const { body } = await api.get('/api/statistics', as);
      const numbers: { cases: number; filter: Record<string, string> | null }[] = [
        body.open, body.overdue, ...body.stages, ...body.overdueByDuty, ...body.overdueByHolder, ...body.overdueByCause, ...body.offices.map((one: { open: number; filter: Record<string, string> }) => ({ cases: one.open, filter: one.filter })),
      ];
      for (const { cases, filter } of numbers) {
        if (filter === null) continue;
        const list = await api.get(`/api/statistics/cases?${new URLSearchParams({ limit: '200', ...filter }).toString()}`, as);
        expect([as, filter, list.status, list.body.cases?.length, list.body.total]).toEqual([as, filter, 200, cases, cases]);
      }
    }
  });

  it('say by duty, holder and cause what is overdue, and agree with the list of cases', async () => {
    const { body } = await api.get('/api/statistics', police);
    expect(body.overdueByDuty).toContainEqual(expect.objectContaining({ key: 'escortToFacility', label: 'Đưa người vào cơ sở cai nghiện', limits: 1, cases: 1 }));
    expect(body.overdueByHolder).toContainEqual(expect.objectContaining({ key: 'ca-xa:1', label: 'Cơ quan ca-xa:1' }));
    expect(body.overdueByCause).toContainEqual(expect.objectContaining({ key: 'notRecorded', label: 'chưa ghi nhận việc đã làm' }));
    const listed = await api.get('/api/cases?isOpen=true&limit=200', police);
    expect(body.open.cases).toBe(listed.body.cases.length);
    const lateOnes = await api.get('/api/statistics/cases?isOverdue=true&duty=escortToFacility', police);
    expect(lateOnes.body.cases).toMatchObject([{ caseId: late.caseId, late: [{ duty: 'escortToFacility', holderName: 'Cơ quan ca-xa:1', causeLabel: 'chưa ghi nhận việc đã làm' }] }]);
  });

  it('look back to a day: what had happened by then', async () => {
    const before = await api.get('/api/statistics?on=2026-08-10', police);
    const stage = before.body.stages.find((one: { procedure: string }) => one.procedure === 'admission');
    expect(stage).toMatchObject({ stage: 'awaitingFacility', cases: 1, filter: { on: '2026-08-10' } });
    const then = await api.get('/api/statistics/cases?on=2026-08-10&stage=awaitingFacility', police);
    expect(then.body.cases.map((one: Stored) => one.caseId)).toEqual([late.caseId]);
    expect(then.body.cases.map((one: Stored) => one.caseId)).not.toContain(caseId);
    expect((await api.get('/api/statistics?on=2099-01-01', police)).body.code).toBe('requestInvalid');
  });

  it('count nothing of what the reader may not see', async () => {
    expect((await api.get('/api/statistics', 'ca-xa:2:head')).body).toMatchObject({ open: { cases: 0 }, stages: [], offices: [] });
    expect((await api.get('/api/statistics', 'kiem-tra:1:former')).body.open.cases).toBe(0);
  });
});
