import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { demoCourt } from '../../../bin/demo/demo-path.ts';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const head = 'ba-dinh-truong-ca';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
/** being compiled, ended, and before its execution: of Ba Đình the first two, of Ngọc Hà the third */
let compiled: Entered;
let ended: Entered;
let decided: Entered;

const grid = () => page.getByRole('grid', { name: 'Hồ sơ' });
const row = (one: Entered) => grid().getByRole('row').filter({ hasText: one.code });
const none = () => page.getByRole('heading', { name: 'Không có hồ sơ nào' });
const search = () => Object.fromEntries(new URL(page.url()).searchParams);
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  world = await ConsoleWorld.open();
  [compiled, ended, decided] = await Promise.all([enterDemoCase(world.client, getDemoCase('openDossier')), enterDemoCase(world.client, getDemoCase('endDossier')), enterDemoCase(world.client, getDemoCase('sendForExecution'))]);
  window = await world.signIn(head, '/ho-so');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the list of cases', () => {
  it('shows of each of one’s cases who, where it stands and what is due, and no case of others', async () => {
    await row(compiled).waitFor();
    expect(await row(compiled).innerText()).toMatch(new RegExp(`${compiled.fullName}, \\d{4}[\\s\\S]*Lập hồ sơ đề nghị[\\s\\S]*\\d{2}/\\d{2}/\\d{4}`));
    expect(await row(ended).innerText()).toContain('Đã xong: ');
    await page.getByText('2 hồ sơ', { exact: true }).waitFor();
    expect(await row(decided).count()).toBe(0);
    await look(page, 'cases');
  });

  it('is found in by filters that stand in the address, and by a name that stands nowhere', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Đang mở hay đã xong').selectOption('dong');
    await row(compiled).waitFor({ state: 'detached' });
    await page.getByLabel('Thủ tục', { exact: true }).selectOption('compulsoryDossier');
    await page.getByLabel('Luật áp dụng').selectOption('R4');
    await page.getByLabel('Mở từ ngày').fill('01/01/2020');
    await page.keyboard.press('Tab');
    await page.waitForURL(/tu=2020-01-01/);
    await row(ended).waitFor();
    expect(search()).toEqual({ trangThai: 'dong', thuTuc: 'compulsoryDossier', luat: 'R4', tu: '2020-01-01' });
    // The address is the whole question.
    await page.reload();
    await row(ended).waitFor();
    expect([await row(compiled).count(), await page.getByLabel('Mở từ ngày').inputValue()]).toEqual([0, '01/01/2020']);
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await row(compiled).waitFor();
    expect(search()).toEqual({});
    const plain = compiled.fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
    await page.getByLabel('Tên người').fill(plain);
    await row(ended).waitFor({ state: 'detached' });
    await row(compiled).waitFor();
    expect([...asked, page.url()].filter((url) => decodeURIComponent(url).includes(plain))).toEqual([]);
    await page.getByRole('button', { name: 'Xóa tên' }).click();
    await row(ended).waitFor();
  });

  it('says that nothing fits, and a filter nobody can have typed counts for none', async () => {
    await page.goto(`${world.address}/ho-so?quaCanCu=co`);
    await none().waitFor();
    await page.getByText('Không có hồ sơ nào khớp bộ lọc.', { exact: false }).waitFor();
    await page.goto(`${world.address}/ho-so?trangThai=la&luat=R9&tu=hom-qua&sapXep=mau`);
    await row(compiled).waitFor();
    expect([await page.getByLabel('Đang mở hay đã xong').inputValue(), await page.getByLabel('Luật áp dụng').inputValue()]).toEqual(['', '']);
    await page.getByLabel('Mở từ ngày').fill('31/02/2026');
    await page.keyboard.press('Tab');
    await page.getByText('Ngày không đúng. Nhập ngày/tháng/năm, ví dụ 13/02/2026.').waitFor();
    await row(compiled).waitFor();
  });

  it('goes in the order one asks for, and opens by keyboard', async () => {
    await page.goto(`${world.address}/ho-so?sapXep=opened-asc`);
    await row(compiled).waitFor();
    const codes = (await grid().getByRole('link', { name: /^HS-/ }).allInnerTexts());
    expect(codes).toEqual([ended.code, compiled.code]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForURL(new RegExp(`chon=${compiled.caseId}`));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/ho-so/${compiled.caseId}`);
    await page.goBack();
    await row(compiled).and(page.locator('[aria-selected="true"]')).waitFor();
  });

  it('keeps filters under a name of one’s own, and gives the filtered list along as a table', async () => {
    await page.goto(`${world.address}/ho-so?trangThai=mo`);
    await row(compiled).waitFor();
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('menuitem', { name: 'Lưu bộ lọc đang dùng…' }).click();
    await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill('Việc tuần này');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await page.getByText('Đã lưu bộ lọc Việc tuần này.').waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc', exact: true }).click();
    await row(ended).waitFor();
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('menuitem', { name: 'Việc tuần này', exact: true }).click();
    await page.waitForURL(/trangThai=mo/);
    await row(ended).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Tải bảng XLSX' }).click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
    const text = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
    expect([text.includes(compiled.code), text.includes(ended.code)]).toEqual([true, false]);
    expect(window.faults).toEqual([]);
  });

  it('shows cases before filters on a narrow screen, and how many filters are on', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${world.address}/ho-so?trangThai=mo&tu=2020-01-01`);
    await grid().waitFor();
    expect((await grid().boundingBox())?.y).toBeLessThan(422);
    const fold = page.getByRole('button', { name: 'Bộ lọc (2)' });
    expect([await fold.getAttribute('aria-expanded'), await page.getByLabel('Đang mở hay đã xong').count()]).toEqual(['false', 0]);
    await fold.click();
    expect(await page.getByLabel('Đang mở hay đã xong').inputValue()).toBe('mo');
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).waitFor();
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('parts side proceedings from the case they hang on', async () => {
    await world.client.openCase(demoCourt.registry, {
      act: 'fileDeferralRequest', mainCaseId: decided.caseId, channel: 'system', body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: today(), filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: today(), reason: 'Điều trị nội trú' },
    }, 'cases-side');
    const court = await world.signIn(demoCourt.registry, '/ho-so');
    const rows = court.page.getByRole('row').filter({ hasText: 'HS-' });
    const kind = court.page.getByLabel('Loại hồ sơ');
    await rows.filter({ hasText: decided.code }).waitFor();
    await kind.selectOption('side');
    await court.page.waitForURL(/loai=side/);
    await rows.filter({ hasText: decided.code }).waitFor({ state: 'detached' });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    // Of another kind no procedure is left to choose.
    const procedures = await court.page.getByLabel('Thủ tục', { exact: true }).locator('option').allInnerTexts();
    expect([procedures.includes('Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc'), procedures.includes('Hoãn, miễn chấp hành quyết định')]).toEqual([false, true]);
    await look(court.page, 'cases-side');
    await kind.selectOption('main');
    await rows.filter({ hasText: decided.code }).waitFor();
    await kind.selectOption('standalone');
    await court.page.getByRole('heading', { name: 'Không có hồ sơ nào' }).waitFor();
    // A court compiles no dossier.
    expect(await court.page.getByRole('link', { name: /^(Nhập hồ sơ giấy)$/ }).count()).toBe(0);
    await court.context.close();
  });

  it('is nothing for who administers', async () => {
    const operator = await world.signIn('quan-tri-vien', '/ho-so');
    await operator.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await operator.context.close();
  });
});
