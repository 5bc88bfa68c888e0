import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { compilingRow, papersOf, writeWorkbook } from '../../../test/kit/paper-rows.ts';

const chief = 'ba-dinh-truong-ca';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const good = { ...compilingRow, communeCode: '00004', paperNumber: '11/HS-2026' };
const faulty = { ...good, paperNumber: '14/HS-2026', fullName: 'Trần Văn Kiễng', openedOn: '31/02/2026', sex: 'x' };

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;

const countCases = async () => ((await world.client.request(chief, 'GET', '/api/cases')) as { cases: unknown[] }).cases.length;
const choose = (buffer: Buffer, name = 'so-theo-doi.xlsx') => page.locator('input[type="file"]').setInputFiles({ name, mimeType: xlsx, buffer });
const row = (paperNumber: string) => page.getByRole('table', { name: 'Kết quả theo dòng' }).getByRole('row').filter({ hasText: paperNumber });

async function textOf(download: Download): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
  return JSON.stringify(book.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  window = await world.signIn(chief, '/ho-so');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('paper cases', () => {
  it('give the empty workbook to fill in, every column named', async () => {
    await page.getByRole('link', { name: 'Nhập hồ sơ giấy' }).click();
    await page.waitForURL(/\/ho-so\/nhap-giay$/);
    await look(page, 'paper-cases');
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải bảng mẫu (XLSX)' }).click()]);
    const text = await textOf(template);
    for (const column of ['Ngày lập hồ sơ', 'Giới tính', 'Số hồ sơ giấy']) expect([column, text.includes(column)]).toEqual([column, true]);
    expect(window.faults).toEqual([]);
  });

  it('refuse a file that is no workbook of theirs, in words', async () => {
    await choose(Buffer.from('Sổ theo dõi'), 'ghi-chu.xlsx');
    await page.getByText('Đã chọn: ghi-chu.xlsx').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByText('Tệp không phải bảng tính XLSX đọc được.', { exact: true }).count()).toBe(1);
    await look(page, 'paper-cases-refused');
    await choose(Buffer.from(await new ExcelJS.Workbook().addWorksheet('Trang 1').workbook.xlsx.writeBuffer()), 'trong.xlsx');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await alert.filter({ hasText: 'Lỗi của cả bảng' }).waitFor();
    expect(await page.getByRole('button', { name: /^Nhập \d+ hồ sơ$/ }).count()).toBe(0);
    window.faults.length = 0;
  });

  it('are tried first: each fault with its row and column, before anything is written', async () => {
    const rows = [good, faulty];
    const before = await countCases();
    await choose(await writeWorkbook(rows, rows.flatMap(papersOf)));
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByText('1 trên 2 hồ sơ sẵn sàng nhập. Chưa ghi gì vào hệ thống.').waitFor();
    expect(await row(faulty.paperNumber).innerText()).toMatch(/dòng 3, cột "Ngày lập hồ sơ"[\s\S]*dòng 3, cột "Giới tính"/);
    await look(page, 'paper-cases-tried');
    expect(await countCases()).toBe(before);
  });

  it('are entered row by row, lead to their case, and go along as a file of what became of each', async () => {
    const before = await countCases();
    await page.getByRole('button', { name: 'Nhập 1 hồ sơ' }).click();
    await page.getByText('Xong: 1 trên 2 hồ sơ đã nhập.').waitFor();
    const link = row(good.paperNumber).getByRole('link', { name: /^Mở hồ sơ HS-/ });
    await link.waitFor();
    await look(page, 'paper-cases-entered');
    const code = (await link.innerText()).replace('Mở hồ sơ ', '');
    expect(await countCases()).toBe(before + 1);
    const [result] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải kết quả (XLSX)' }).click()]);
    const text = await textOf(result);
    expect([text.includes(code), text.includes(faulty.paperNumber)]).toEqual([true, true]);
    await link.click();
    await page.getByText(code).first().waitFor();
    const { entries } = await world.client.readHistory(chief, new URL(page.url()).pathname.split('/')[2] ?? '');
    expect(entries.at(0)).toMatchObject({ act: 'openDossier', isLateEntry: true });
  });

  it('are entered once, however often the workbook is brought', async () => {
    const before = await countCases();
    await page.goto(`${world.address}/ho-so/nhap-giay`);
    await choose(await writeWorkbook([good], papersOf(good)));
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await row(good.paperNumber).getByRole('link', { name: /^Mở hồ sơ HS-/ }).waitFor();
    expect([await page.getByRole('button', { name: /^Nhập \d+ hồ sơ$/ }).count(), await countCases()]).toEqual([0, before]);
    expect(window.faults).toEqual([]);
  });

  it('are for who leads an office that compiles: others have no way there, and are refused in words', async () => {
    const officer = await world.signIn('ba-dinh-can-bo-ca', '/ho-so');
    await officer.page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
    await officer.page.getByRole('link', { name: 'Lập hồ sơ mới' }).waitFor();
    expect(await officer.page.getByRole('link', { name: 'Nhập hồ sơ giấy' }).count()).toBe(0);
    await officer.page.goto(`${world.address}/ho-so/nhap-giay`);
    await officer.page.getByRole('button', { name: 'Tải bảng mẫu (XLSX)' }).click();
    const alert = officer.page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/Chưa tải được|undefined/);
    await look(officer.page, 'paper-cases-denied');
    await officer.context.close();
  });
});
