import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { listDemoCases } from '../../../bin/demo/demo-cases.ts';
import { instantOf } from '../../../bin/demo/story.ts';
import { connect } from '../../../db/connect.ts';
import { runAxe } from '../../../test/kit/browser.ts';
import { findBarriers, shoot, walkToRow } from '../../../test/kit/console-steps.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';

const head = 'ba-dinh-truong-ca';
const officer = 'ba-dinh-can-bo-ca';

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let openings: ReturnType<typeof listDemoCases>;

/** Opens the next dossier of Ba Đình's police, as they would. */
async function openNext(): Promise<{ caseId: string; code: string }> {
  const next = openings.shift();
  const opening = next?.steps[0];
  if (next === undefined || opening === undefined) throw new Error('no demo case is left');
  return world.client.openCase(opening.as, { happenedAt: instantOf(opening.at), lateReason: 'Ghi muộn để thử.', paper: { number: '01/SO', date: opening.at.slice(0, 10) }, person: next.person, regime: next.regime, body: opening.body }, `worklist-${next.number}`);
}

const grid = (of: Page) => of.getByRole('grid', { name: 'Việc của tôi' });
const countRows = (of: Page) => of.locator('[role="row"][data-index]').count();

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  openings = listDemoCases(today).filter((one) => one.steps[0]?.as.startsWith('ba-dinh') === true);
  await openNext();
  const { caseId } = await openNext();
  // Entered as it happens: its paper waits for a signature, unlike those of the openings, which are out.
  await world.client.act(head, caseId, 'prepareRequest', { happenedAt: new Date().toISOString(), body: { reason: 'Đủ căn cứ lập hồ sơ.' } }, 'worklist-request');
  window = await world.signIn(head, '/viec');
  ({ page } = window);
  await grid(page).waitFor();
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the worklist', () => {
  it('shows the work of the office by group, with counts that add up', async () => {
    const counts = await page.getByRole('group', { name: 'Nhóm theo hạn' }).getByRole('button').allInnerTexts();
    const numbers = counts.map((text) => Number(/\d+/.exec(text.replace('3 ngày', ''))?.[0] ?? 'NaN'));
    expect(numbers[0]).toBeGreaterThan(1);
    expect(numbers.slice(1).reduce((sum, one) => sum + one, 0)).toBe(numbers[0]);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String((numbers[0] ?? 0) + 1));
    // Never remaining time alone: the date stands before it.
    expect(await page.locator('.tt-cell-due').first().innerText()).toMatch(/\d{2}\/\d{2}\/\d{4}|Chưa có hạn luật định/);
  });

  it('keeps a code on one line, and taking and giving work side by side', async () => {
    const row = page.locator('[role="row"][data-index]').filter({ has: page.getByRole('button', { name: /^Nhận việc/ }) }).first();
    expect(await row.locator('.tt-code').evaluate((code) => code.getClientRects().length)).toBe(1);
    const tops = await Promise.all([/^Nhận việc/, /^Giao việc/].map(async (name) => (await row.getByRole('button', { name }).boundingBox())?.y));
    expect(tops[0]).toBe(tops[1]);
  });

  it('keeps filters in the address and goes back to them', async () => {
    await page.getByRole('button', { name: /^Chờ/ }).click();
    await page.waitForURL(/nhom=waiting/);
    await page.getByLabel('Loại việc').selectOption('limit');
    await page.waitForURL(/loai=limit/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('loai'));
    await page.getByRole('button', { name: /^Tất cả/ }).click();
    await grid(page).waitFor();
  });

  it('moves with j and k, and not while a field is typed in', async () => {
    await page.keyboard.press('j');
    await page.waitForURL(/chon=/);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '0');
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '1');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    const before = page.url();
    await page.keyboard.press('k');
    expect(page.url()).toBe(before);
  });

  it('asks which way where several acts do the work, with the mouse and with the keyboard', async () => {
    const { fullName } = await enterDemoCase(world.client, getDemoCase('notifyAcceptance'));
    const judge = await world.signIn('toa-khu-vuc-1-tham-phan', '/viec');
    const row = judge.page.getByRole('row').filter({ hasText: fullName }).filter({ hasText: 'ra quyết định ban đầu' });
    await row.getByRole('button', { name: 'Kiểm tra hồ sơ và ra quyết định ban đầu', exact: true }).click();
    const choices = judge.page.getByRole('menuitem');
    await choices.first().waitFor();
    expect(await choices.allInnerTexts()).toEqual(['Quyết định mở phiên họp', 'Yêu cầu bổ sung tài liệu', 'Tạm đình chỉ việc xem xét', 'Đình chỉ việc xem xét']);
    expect(await findBarriers(judge.page)).toEqual([]);
    await shoot(judge.page, 'worklist-ways');
    await choices.filter({ hasText: 'Yêu cầu bổ sung tài liệu' }).click();
    await judge.page.waitForURL(/\/ghi\/requestSupplement/);
    await judge.page.goto(`${world.address}/viec`);
    await walkToRow(judge.page, fullName, 'ra quyết định ban đầu');
    await judge.page.keyboard.press('Enter');
    await choices.first().waitFor();
    await judge.page.keyboard.press('Enter');
    await judge.page.waitForURL(/\/ghi\/openHearing/);
    expect(judge.faults).toEqual([]);
  });

  it('takes work on at once, and takes that back where a colleague was faster', async () => {
    const [free] = await world.client.request(officer, 'GET', '/api/worklist?assigned=nobody') .then((answer) => (answer as { items: { id: string; code: string; label: string }[] }).items);
    const row = page.locator('[role="row"][data-index]').filter({ has: page.getByRole('button', { name: `Nhận việc: ${free!.label}, ${free!.code}` }) }).first();
    const place = await row.getAttribute('data-index');
    // The list has not heard yet that the colleague took it.
    await page.route('**/api/worklist?**', (route) => route.abort());
    await world.client.request(officer, 'POST', `/api/worklist/${free!.id}/claim`);
    await row.getByRole('button', { name: /^Nhận việc/ }).click();
    await page.getByText('Việc này đã có người nhận.').waitFor();
    await page.unroute('**/api/worklist?**');
    await page.reload();
    await grid(page).waitFor();
    await page.locator(`[role="row"][data-index="${place ?? ''}"]`).getByText('Lê Quang Kiễng').waitFor();
    window.faults.length = 0;
  });

  it('gives work to an official of the office', async () => {
    await page.getByRole('button', { name: /^Giao việc:/ }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Giao việc cho cán bộ' });
    await dialog.getByRole('radio', { name: 'Trần Thị Ưởng' }).check();
    await dialog.getByRole('button', { name: 'Giao việc' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.tt-cell-holder').getByText('Trần Thị Ưởng').first().waitFor();
    const mine = (await world.client.request('ba-dinh-pho-ca', 'GET', '/api/worklist?assigned=me')) as { items: unknown[] };
    expect(mine.items.length).toBe(1);
  });

  it('keeps a filter under a name', async () => {
    await page.getByRole('button', { name: /^Chờ/ }).click();
    await page.waitForURL(/nhom=waiting/);
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('menuitem', { name: 'Lưu bộ lọc đang dùng…' }).click();
    await page.getByLabel('Tên bộ lọc').fill('Việc đang chờ');
    await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await page.getByText('Đã lưu bộ lọc Việc đang chờ.').waitFor();
    await page.getByRole('button', { name: /^Tất cả/ }).click();
    await page.waitForURL((url) => !url.search.includes('nhom'));
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('menuitem', { name: 'Việc đang chờ', exact: true }).click();
    await page.waitForURL(/nhom=waiting/);
    await page.getByRole('button', { name: /^Tất cả/ }).click();
    await grid(page).waitFor();
  });

  it('shows what another official did, without a reload and without a jump', async () => {
    const before = await countRows(page);
    const top = await grid(page).boundingBox();
    await openNext();
    const waiting = page.getByRole('button', { name: /việc mới$/ });
    await waiting.waitFor();
    expect([await countRows(page), (await grid(page).boundingBox())?.y]).toEqual([before, top?.y]);
    await waiting.click();
    await page.waitForFunction((count) => document.querySelectorAll('[role="row"][data-index]').length > count, before);
  });

  it('saves the list as a file', async () => {
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Tải bảng XLSX' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('is without serious faults for axe in both themes and widths, and does not scroll sideways', async () => {
    expect(window.faults).toEqual([]);
    for (const [width, address] of [[1366, '/viec'], [390, '/viec'], [1366, '/viec?vanBan=true'], [390, '/viec?vanBan=true']] as const) {
      await page.setViewportSize({ width, height: 768 });
      await page.goto(world.address + address);
      await (address === '/viec' ? grid(page) : page.getByRole('region', { name: 'Chờ ký' })).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(200);
        expect([address, width, colorScheme, await runAxe(page)]).toEqual([address, width, colorScheme, { serious: [], incompleteContrast: [] }]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('says what to do where nothing waits', async () => {
    const chair = await world.signIn('ngoc-ha-chu-tich', '/viec');
    await chair.page.getByRole('heading', { name: 'Không có việc nào ở nhóm này' }).waitFor();
    expect(chair.faults).toEqual([]);
    await chair.context.close();
  });

  it('holds ten thousand rows with at most eighty in the page', async () => {
    const owner = connect(world.product.parts.ownerUrl, { max: 1, applicationName: 'test' });
    try {
      await owner.db.execute(sql`
        insert into work_item select (w).case_id, (w).item_id || '-' || n, (w).kind, (w).agency_id, (w).role, (w).name, (w).subject, (w).urgency, (w).sort_at + n * interval '1 minute', (w).due_date, (w).due_at, (w).nature, (w).confidence, (w).status, (w).rank,
          (w).source, (w).code, (w).person_id, (w).procedure, (w).stage from (select w from work_item w where w.agency_id = 'ca-xa:00004' order by case_id, item_id limit 1) as one(w), generate_series(1, 10000) n`);
    } finally {
      await owner.close();
    }
    await page.goto(`${world.address}/viec`);
    await grid(page).waitFor();
    expect(Number(await grid(page).getAttribute('aria-rowcount'))).toBeGreaterThan(10_000);
    for (let screens = 0; screens < 12; screens += 1) {
      await page.locator('.tt-grid-scroll').evaluate((scroller) => scroller.scrollBy(0, 6000));
      await page.waitForTimeout(100);
      expect(await countRows(page)).toBeLessThanOrEqual(80);
    }
    expect(Number(await page.locator('[role="row"][data-index]').last().getAttribute('aria-rowindex'))).toBeGreaterThan(200);
  });
});
