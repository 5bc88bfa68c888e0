import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { runAxe } from '../../test/kit/browser.ts';
import { ConsoleWorld, type OfficialWindow } from '../../test/kit/console-world.ts';

const head = 'ba-dinh-truong-ca';

let world: ConsoleWorld;
const open: OfficialWindow[] = [];

async function signIn(...asked: Parameters<ConsoleWorld['signIn']>): Promise<OfficialWindow> {
  const window = await world.signIn(...asked);
  open.push(window);
  return window;
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, 240_000);
afterAll(() => world.close(), 60_000);
afterEach(async () => {
  for (const { context } of open.splice(0)) await context.close();
});

/** Chooses an official on the page of the trial's issuer. */
const choose = (page: Page, official: string) => page.locator(`button[name="official"][value="${official}"]`).click();
const account = (page: Page) => page.getByRole('button', { name: /^Tài khoản/ });

describe('the session', () => {
  it('that ends leaves the page with its form; a sign-in beside brings it back', async () => {
    const { page, context } = await signIn(head, '/ho-so');
    await page.getByLabel('Tên người').fill('nguyen van');
    await page.getByRole('grid', { name: 'Hồ sơ' }).or(page.getByRole('heading', { name: 'Không có hồ sơ nào' })).first().waitFor();
    const refused = new Set<string>();
    // The server takes the old token no more, only a new one.
    await context.route('**/api/**', async (route) => {
      const token = route.request().headers()['authorization'] ?? '';
      if (refused.size === 0) refused.add(token);
      if (refused.has(token)) await route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify({ title: 'Phiên đã hết.', status: 401, code: 'notSignedIn', source: null, facts: {} }) });
      else await route.continue();
    });
    await page.getByLabel('Đang mở hay đã xong').selectOption('mo');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.waitFor();
    const [beside] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('button', { name: 'Đăng nhập lại' }).click()]);
    await choose(beside, head);
    await dialog.waitFor({ state: 'detached' });
    expect([await page.getByLabel('Tên người').inputValue(), await page.getByLabel('Đang mở hay đã xong').inputValue()]).toEqual(['nguyen van', 'mo']);
    // What failed meanwhile is asked again with the new session.
    await page.getByRole('grid', { name: 'Hồ sơ' }).or(page.getByRole('heading', { name: 'Không có hồ sơ nào' })).first().waitFor();
    expect(beside.isClosed()).toBe(true);
  });

  it('is taken over by a new tab; another official in one tab leaves the other alone', async () => {
    const first = await signIn(head, '/viec');
    const second = await first.context.newPage();
    await second.goto(`${world.address}/viec`);
    await second.getByRole('button', { name: 'Tài khoản: Nguyễn Văn Hưởng' }).waitFor();
    await account(second).click();
    await second.getByRole('menuitem', { name: 'Vào vai cán bộ khác ở cửa sổ này' }).click();
    await choose(second, 'ba-dinh-chu-tich');
    await second.getByRole('button', { name: 'Tài khoản: Đỗ Thị Hằng' }).waitFor();
    await first.page.reload();
    await first.page.getByRole('button', { name: 'Tài khoản: Nguyễn Văn Hưởng' }).waitFor();
    // One leaving does not put the other out.
    await account(second).click();
    await second.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await second.getByRole('heading', { name: 'Đăng xuất khỏi Trình Tự' }).waitFor();
    await first.page.reload();
    await first.page.getByRole('button', { name: 'Tài khoản: Nguyễn Văn Hưởng' }).waitFor();
  });

  it('ends with nothing left in the browser, in the other tabs too', async () => {
    const { page, context, faults } = await signIn(head, '/viec');
    const other = await context.newPage();
    await other.goto(`${world.address}/viec`);
    await account(other).waitFor();
    await account(page).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    const confirm = page.getByRole('button', { name: 'Đăng xuất' });
    await confirm.waitFor();
    expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
    await confirm.click();
    await page.getByRole('button', { name: 'Chọn cán bộ dùng thử' }).waitFor();
    await other.getByRole('button', { name: 'Chọn cán bộ dùng thử' }).waitFor();
    for (const one of [page, other]) {
      const kept = await one.evaluate(() => JSON.stringify([Object.entries(window.sessionStorage), Object.entries(window.localStorage)]));
      expect(kept).not.toMatch(/access_token|Hưởng|trinh-tu-agency|oidc\.user/);
    }
    // The issuer has forgotten too: it asks who one is.
    await page.getByRole('button', { name: 'Chọn cán bộ dùng thử' }).click();
    await page.getByRole('heading', { name: 'Chọn cán bộ để đăng nhập' }).waitFor();
    expect(faults).toEqual([]);
  });
});
