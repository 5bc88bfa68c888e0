import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const head = 'ba-dinh-truong-ca';

interface WorkDays { readonly today: string; readonly days: readonly { readonly day: { readonly date: string; readonly name: string | null }; readonly due: number; readonly overdue: number }[]; readonly earlier: number; readonly undated: number }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;

const readDays = async (from: string, to: string) => (await world.client.request(head, 'GET', `/api/worklist/days?from=${from}&to=${to}`)) as WorkDays;
const shown = (date: string) => date.split('-').reverse().join('/');
const cell = (date: string) => page.locator(`[data-date="${date}"]`);
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['date'] ?? '');

beforeAll(async () => {
  world = await ConsoleWorld.open();
  await enterDemoCase(world.client, getDemoCase('openDossier'));
  window = await world.signIn(head, '/viec');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the calendar of the work', () => {
  it('says on each day how much is due, as the server counts it, and marks today', async () => {
    await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Lịch', exact: true }).click();
    await page.locator('[data-date][aria-current="date"]').waitFor();
    expect(await page.locator('nav [aria-current="page"]').allInnerTexts()).toEqual(['Lịch']);
    const dates = await page.locator('[data-date]').evaluateAll((cells) => cells.map((one) => one.getAttribute('data-date') ?? ''));
    const counted = await readDays(dates[0] ?? '', dates.at(-1) ?? '');
    expect(await page.locator('[data-date][aria-current="date"]').getAttribute('data-date')).toBe(counted.today);
    expect(counted.days.some((one) => one.due > 0) || counted.earlier > 0 || counted.undated > 0).toBe(true);
    for (const { day, due, overdue } of counted.days.filter((one) => one.due > 0)) {
      expect(await cell(day.date).innerText()).toContain(`${String(due)} việc đến hạn`);
      if (overdue > 0) expect(await cell(day.date).innerText()).toContain(`${String(overdue)} đã quá hạn`);
    }
    await look(page, 'calendar');
  });

  it('goes from day to day by keyboard, and from a day to what is due on it', async () => {
    await page.locator('[data-date][tabindex="0"]').focus();
    const from = await focused();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => ((document.activeElement as HTMLElement | null)?.dataset['date'] ?? '') > before, from);
    // A month on lies on another sheet: the day still has the focus.
    await page.keyboard.press('PageDown');
    await page.waitForURL(/ngay=/);
    const to = new URL(page.url()).searchParams.get('ngay') ?? '';
    await page.waitForFunction((day) => (document.activeElement as HTMLElement | null)?.dataset['date'] === day, to);
    expect(to.slice(0, 7) > from.slice(0, 7)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/viec?ngay=${to}*`);
    await page.getByRole('button', { name: /^Đến hạn .*Bỏ lọc theo ngày$/ }).waitFor();
  });

  it('names the days off, by month and by week, and keeps in the address what is shown', async () => {
    await page.goto(`${world.address}/viec/lich?ngay=2026-09-02`);
    await page.getByRole('heading', { name: 'Tháng 9/2026' }).waitFor();
    await cell('2026-09-02').waitFor();
    const { days } = await readDays('2026-08-31', '2026-10-04');
    const named = days.find((one) => one.day.date === '2026-09-02')?.day.name ?? 'no name';
    expect(await cell('2026-09-02').innerText()).toContain(named);
    await look(page, 'calendar-september');
    await page.getByText('Tuần', { exact: true }).click();
    await page.waitForURL(/xem=tuan/);
    await page.getByRole('heading', { name: `Từ ${shown('2026-08-31')} đến ${shown('2026-09-06')}` }).waitFor();
    expect(await page.locator('[data-date]').count()).toBe(7);
    await page.getByRole('button', { name: 'Tuần sau' }).click();
    await page.getByRole('heading', { name: `Từ ${shown('2026-09-07')} đến ${shown('2026-09-13')}` }).waitFor();
    await page.getByRole('button', { name: 'Hôm nay' }).click();
    await page.locator('[data-date][aria-current="date"]').waitFor();
    expect(new URL(page.url()).search).toBe('?xem=tuan');
    expect(window.faults).toEqual([]);
  });

  it('is not for who has no work in cases', async () => {
    const operator = await world.signIn('quan-tri-vien', '/viec/lich');
    await operator.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await operator.context.close();
  });
});
