import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { listDemoCases } from '../../bin/demo/demo-cases.ts';
import { instantOf } from '../../bin/demo/story.ts';
import { ConsoleWorld, type OfficialWindow } from '../../test/kit/console-world.ts';

const head = 'ba-dinh-truong-ca';

let world: ConsoleWorld;
let person: string;
let number: string;
let code: string;
let window: OfficialWindow;
let page: Page;

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
