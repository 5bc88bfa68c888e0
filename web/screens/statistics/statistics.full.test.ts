import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { baDinh, DemoPath } from '../../../bin/demo/demo-path.ts';
import { look } from '../../../test/kit/console-steps.ts';
import { type EnteredStory, enterSteps, moveTo } from '../../../test/kit/console-story.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';
import { waitUntil } from '../../../test/kit/wait-until.ts';

const head = 'ba-dinh-truong-ca';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;
interface Figures { readonly open: { readonly cases: number }; readonly overdue: { readonly cases: number; readonly limits: number }; readonly offices: readonly { readonly name: string; readonly open: number; readonly overdue: number; readonly opened: number }[] }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let fresh: Entered;
let late: EnteredStory;

const figures = async () => (await world.client.request(head, 'GET', '/api/statistics')) as Figures;
const counted = () => page.getByRole('region', { name: 'Hồ sơ', exact: true }).first();
const stages = () => page.getByRole('region', { name: 'Đang mở theo giai đoạn' });

beforeAll(async () => {
  world = await ConsoleWorld.open();
  fresh = await enterDemoCase(world.client, getDemoCase('openDossier'));
  // Of another commune.
  await enterDemoCase(world.client, getDemoCase('addPaper'));
  late = await enterSteps(world, new DemoPath({ regime: 'R4', number: 64, opened: '2026-07-07', commune: baDinh }).open(), { fullName: 'Đỗ Văn Nhưỡng', identityNumber: '001098012364' });
  await moveTo(world, late.caseId, '2026-09-07 09:00');
  await waitUntil('a limit that was missed', async () => (await figures()).overdue.cases > 0);
  window = await world.signIn(head, '/thong-ke');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('statistics', () => {
  it('say how many are open and how many are late, where and with what, as the server counts them', async () => {
    await page.waitForURL(/\/thong-ke/);
    const { open, overdue, offices } = await figures();
    await page.getByRole('button', { name: `Hồ sơ đang mở: ${String(open.cases)} hồ sơ, mở danh sách` }).waitFor();
    await page.getByRole('button', { name: `Hồ sơ có thời hạn đã lỡ: ${String(overdue.cases)} hồ sơ, mở danh sách` }).waitFor();
    await page.getByText(`${String(overdue.limits)} thời hạn`, { exact: true }).waitFor();
    const table = page.getByRole('table', { name: 'Theo cơ quan, từ đầu năm đến ngày chốt' });
    for (const office of offices) expect(await table.getByRole('row').filter({ hasText: office.name }).first().innerText()).toMatch(new RegExp(`${office.name}\\s+${String(office.open)}\\s+${String(office.overdue)}\\s+${String(office.opened)}\\b`));
    for (const name of ['Đang mở theo giai đoạn', 'Đã lỡ theo việc']) await page.getByRole('region', { name, exact: true }).locator('[data-chart] svg').waitFor();
    await look(page, 'statistics');
  });

  it('open the cases behind a number, exactly these, and keep the number in the address', async () => {
    const number = stages().getByRole('button', { name: /mở danh sách$/ }).first();
    const cases = Number(await number.innerText());
    await number.click();
    await page.waitForURL(/so=/);
    await counted().getByRole('heading', { name: `${String(cases)} hồ sơ của con số đã chọn` }).waitFor();
    expect(await counted().getByRole('table').getByRole('rowheader').count()).toBe(cases);
    await look(page, 'statistics-counted');
    await page.reload();
    await counted().getByRole('heading', { name: `${String(cases)} hồ sơ của con số đã chọn` }).waitFor();
    await counted().getByRole('button', { name: 'Đóng danh sách' }).click();
    await counted().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('name of a late case who is late with what, and lead to it', async () => {
    await page.getByRole('button', { name: /^Hồ sơ có thời hạn đã lỡ: / }).click();
    const row = counted().getByRole('row').filter({ hasText: late.code });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\(Công an phường .+, .+\)/);
    expect(await counted().getByText(fresh.code).count()).toBe(0);
    await row.getByRole('link', { name: late.code }).click();
    await page.waitForURL(`**/ho-so/${late.caseId}`);
  });

  it('stand as of a day, say where there is nothing, and go along as a file of that day', async () => {
    await page.goto(`${world.address}/thong-ke`);
    await stages().waitFor();
    await page.getByLabel('Số liệu đến hết ngày').fill('02/01/2020');
    await page.keyboard.press('Tab');
    await page.waitForURL(/ngay=2020-01-02/);
    await page.getByRole('heading', { name: 'Chưa có số liệu' }).waitFor();
    await page.getByText(/Chốt: .*02\/01\/2020/).waitFor();
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const asked = page.waitForRequest(/\/api\/statistics\.xlsx/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Tải bảng XLSX' }).click()]);
    expect([new URL((await asked).url()).searchParams.get('on'), (await readFile(await download.path())).subarray(0, 2).toString('latin1')]).toEqual(['2020-01-02', 'PK']);
    expect(window.faults).toEqual([]);
  });

  it('hold of a commune’s police what it may see, and are not for who administers', async () => {
    const commune = await world.signIn('ngoc-ha-truong-ca', '/thong-ke');
    const own = ((await world.client.request('ngoc-ha-truong-ca', 'GET', '/api/statistics')) as Figures).open.cases;
    await commune.page.getByText('Hồ sơ đang mở', { exact: true }).waitFor();
    expect([own, await commune.page.getByRole('table', { name: /^Theo cơ quan/ }).getByText('Công an phường Ba Đình').count()]).toEqual([1, 0]);
    await commune.context.close();
    const operator = await world.signIn('quan-tri-vien', '/thong-ke');
    await operator.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await operator.context.close();
  });
});
