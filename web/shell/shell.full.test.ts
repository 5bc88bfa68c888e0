import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { listDemoCases } from '../../bin/demo/demo-cases.ts';
import { instantOf } from '../../bin/demo/story.ts';
import { runAxe } from '../../test/kit/browser.ts';
import { ConsoleWorld, type OfficialWindow } from '../../test/kit/console-world.ts';

const head = 'ba-dinh-truong-ca';

let world: ConsoleWorld;
let person: string;
let number: string;
let code: string;
let window: OfficialWindow;
let page: Page;

/** Goes to a screen of the frame without loading the page anew. */
const goTo = (name: string) => page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name, exact: true }).click();

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const demo = listDemoCases(today).find((one) => one.steps[0]?.as.startsWith('ba-dinh') === true);
  const opening = demo?.steps[0];
  if (demo === undefined || opening === undefined) throw new Error('no demo case of Ba Đình');
  person = String(demo.person['fullName']);
  number = String(demo.person['identityNumber']);
  ({ code } = await world.client.openCase(opening.as, { happenedAt: instantOf(opening.at), lateReason: 'Ghi muộn để thử.', paper: { number: '01/SO', date: opening.at.slice(0, 10) }, person: demo.person, regime: demo.regime, body: opening.body }, 'shell-opening'));
  window = await world.signIn(head, '/viec');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the frame', () => {
  it('finds a case by code, by a name without accents and by a number, with the keyboard, and writes none of it down', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const plain = person.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
    for (const text of [plain, code, number]) {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Tìm hồ sơ, người, trang' }).fill(text);
      await page.getByText(`· ${code}`).waitFor();
      await page.keyboard.press('ArrowDown');
      if ((await page.locator('[data-selected]').innerText()).includes(code)) await page.keyboard.press('Enter');
      else await page.getByText(`· ${code}`).click();
      await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}/);
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Tìm hồ sơ, người, trang' }).fill('khong co ai ten the nay');
    await page.getByText('Không tìm thấy hồ sơ nào bạn được xem', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect([...asked, page.url()].filter((url) => decodeURIComponent(url).includes(plain) || url.includes(number))).toEqual([]);
    expect(await page.title()).not.toContain(person);
    expect(window.faults).toEqual([]);
  });

  it('says that the machine is offline', async () => {
    await window.context.setOffline(true);
    await page.getByText('Máy đang mất mạng.', { exact: false }).waitFor();
    await window.context.setOffline(false);
    await page.getByText('Máy đang mất mạng.', { exact: false }).waitFor({ state: 'detached' });
    window.faults.length = 0;
  });

  // The other offices begin theirs in the journeys.
  it('begins the day where the office needs it', async () => {
    for (const [official, path] of [['ca-ha-noi-giam-doc', '/thong-ke'], ['quan-tri-vien', '/quan-tri']] as const) {
      const other = await world.signIn(official);
      await other.page.waitForURL(`**${path}`);
      expect(await other.page.locator('nav [aria-current="page"]').count()).toBe(1);
      await other.context.close();
    }
  });
});

describe('every screen of the day', () => {
  it('shows what is there, fits its width and is without serious faults for axe', async () => {
    const screens: readonly (readonly [string, () => Promise<void>])[] = [
      ['/viec/lich', () => page.locator('[data-date]').first().waitFor()],
      ['/ho-so', () => page.getByRole('grid', { name: 'Hồ sơ' }).getByText(person, { exact: false }).waitFor()],
      ['/thong-bao?xem=tat-ca', () => page.getByRole('heading', { name: 'Thông báo' }).waitFor()],
      ['/tai-khoan', () => page.getByRole('heading', { name: 'Vị trí và ủy quyền của bạn' }).waitFor()],
      ['/truc', () => page.getByRole('form', { name: 'Ghi nghỉ phép' }).waitFor()],
    ];
    const found: unknown[] = [];
    for (const [path, isThere] of screens) {
      await page.goto(world.address + path);
      await isThere();
      for (const width of [1366, 390] as const) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.waitForTimeout(150);
          const { serious, incompleteContrast } = await runAxe(page);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (serious.length + incompleteContrast.length > 0 || sideways > 0) found.push({ path, width, colorScheme, serious, incompleteContrast, sideways });
        }
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(found).toEqual([]);
    expect(window.faults).toEqual([]);
  }, 150_000);

  it('shows cases before filters on a narrow screen, and how many filters are on', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${world.address}/ho-so?trangThai=mo&tu=2020-01-01`);
    await page.getByRole('grid', { name: 'Hồ sơ' }).waitFor();
    expect((await page.getByRole('grid', { name: 'Hồ sơ' }).boundingBox())?.y).toBeLessThan(422);
    const fold = page.getByRole('button', { name: 'Bộ lọc (2)' });
    expect([await fold.getAttribute('aria-expanded'), await page.getByLabel('Đang mở hay đã xong').count()]).toEqual(['false', 0]);
    await fold.click();
    expect(await page.getByLabel('Đang mở hay đã xong').inputValue()).toBe('mo');
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).waitFor();
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('leads from a day of the calendar to what is due on it, by keyboard', async () => {
    await goTo('Lịch');
    await page.locator('[data-date][tabindex="0"]').waitFor();
    expect(await page.locator('nav [aria-current="page"]').allInnerTexts()).toEqual(['Lịch']);
    await page.locator('[data-date][tabindex="0"]').focus();
    const from = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['date'] ?? '');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => { const at = (document.activeElement as HTMLElement | null)?.dataset['date']; return at !== undefined && at > before; }, from);
    const to = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['date'] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/viec?ngay=${to}*`);
    await page.getByRole('button', { name: /^Đến hạn .*Bỏ lọc theo ngày$/ }).waitFor();
  });

  it('enters leave after showing what moves, and ends it', async () => {
    await goTo('Trực, nghỉ phép');
    const form = page.getByRole('form', { name: 'Ghi nghỉ phép' });
    await form.getByLabel('Cán bộ').selectOption({ label: 'Lê Quang Kiễng' });
    await form.getByLabel('Người thay').selectOption({ label: 'Phạm Đức Quỵnh' });
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');
    await form.getByLabel('Từ ngày').fill(today);
    await form.getByLabel('Đến hết ngày').fill(today);
    await form.getByRole('button', { name: 'Xem việc sẽ chuyển giao' }).click();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByRole('button', { name: 'Lê Quang Kiễng đã trở lại' }).click();
    await page.getByRole('dialog', { name: 'Đã trở lại' }).getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã kết thúc nghỉ, việc đã trả về.').waitFor();
    expect(window.faults).toEqual([]);
  });

  it('keeps the official’s own choices on the server', async () => {
    await page.goto(`${world.address}/tai-khoan`);
    await page.getByText('Tối', { exact: true }).click();
    await page.getByText('Dày', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dataset['density'] === 'compact');
    // Another machine.
    const other = await world.signIn(head, '/tai-khoan');
    await other.page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark' && document.documentElement.dataset['density'] === 'compact');
    await other.page.getByText('Theo máy', { exact: true }).click();
    await other.page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'light');
    await other.context.close();
  });
});
