import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const auditor = 'kiem-tra-vien';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;
interface Overview { readonly chain: { readonly state: string; readonly checkedAt: string | null }; readonly counts: { readonly cases: number; readonly open: number; readonly events: number } }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let entered: Entered;

const overview = async () => (await world.client.request(auditor, 'GET', '/api/audit/overview')) as Overview;
const looks = () => page.getByRole('table', { name: 'Ai đã xem' }).getByRole('row');
const axis = () => page.getByRole('tabpanel', { name: 'Một hồ sơ' });

beforeAll(async () => {
  world = await ConsoleWorld.open();
  entered = await enterDemoCase(world.client, getDemoCase('addPaper'));
  // A look by somebody of the office, to be found.
  await world.client.readHistory('ngoc-ha-truong-ca', entered.caseId);
  window = await world.signIn(auditor);
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the audit', () => {
  it('says at once whether the ledger is whole, over how much, and in what grant', async () => {
    await page.waitForURL(/\/kiem-tra$/);
    const chain = page.getByRole('region', { name: 'Tình trạng sổ' });
    await chain.getByRole('status').waitFor();
    const { counts } = await overview();
    for (const [name, count] of [['Hồ sơ trong phạm vi', counts.cases], ['Đang mở', counts.open], ['Bút toán', counts.events]] as const)
      expect([name, await page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd').innerText()]).toEqual([name, String(count)]);
    expect(await page.getByRole('table', { name: 'Phạm vi được giao kiểm tra' }).innerText()).toMatch(/Kiểm tra định kỳ \(minh họa\)[\s\S]*31\/12\/2030[\s\S]*đang có hiệu lực/);
    await look(page, 'audit');
    const before = (await overview()).chain.checkedAt;
    await chain.getByRole('button', { name: 'Kiểm tra lại ngay' }).click();
    await chain.getByText(/nguyên vẹn/).waitFor();
    await chain.getByText(/^Kiểm tra lúc /).waitFor();
    expect((await overview()).chain.checkedAt).not.toBe(before);
  });

  it('finds who looked at what by kind and day, and keeps the question in the address', async () => {
    await page.getByRole('tab', { name: 'Ai đã xem' }).click();
    await page.waitForURL(/muc=log/);
    await looks().filter({ hasText: 'Hoàng Văn Thưởng' }).filter({ hasText: entered.code }).first().waitFor();
    await look(page, 'audit-log');
    await page.getByLabel('Loại').selectOption({ label: 'Xem diễn biến' });
    await page.waitForURL(/loai=viewHistory/);
    const found = looks().filter({ hasText: 'Hoàng Văn Thưởng' });
    await found.first().waitFor();
    expect(await found.first().innerText()).toMatch(new RegExp(`Công an phường Ngọc Hà[\\s\\S]*${entered.code}`));
    await page.getByLabel('Đến ngày').fill('02/01/2020');
    await page.keyboard.press('Tab');
    await page.waitForURL(/den=2020-01-02/);
    await page.getByRole('heading', { name: 'Không có lượt xem nào khớp' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Không có lượt xem nào khớp' }).waitFor();
    expect([await page.getByLabel('Loại').inputValue(), await page.getByLabel('Đến ngày').inputValue()]).toEqual(['viewHistory', '02/01/2020']);
    await page.getByLabel('Đến ngày').fill('');
    await page.keyboard.press('Tab');
    await looks().getByRole('link', { name: entered.code }).first().click();
    await page.waitForURL((url) => url.searchParams.get('hoSo') === entered.caseId);
  });

  it('lays acts, runs and looks of one case along one axis, each kind to be put away', async () => {
    await axis().getByRole('heading', { level: 2, name: entered.code }).waitFor();
    await axis().getByRole('status').getByText(/nguyên vẹn/).waitFor();
    const { entries } = await world.client.readHistory(auditor, entered.caseId);
    const acts = axis().getByLabel('Hành vi', { exact: true }).and(page.locator('svg'));
    expect(await acts.count()).toBe(entries.filter((one) => one.kind === 'act').length);
    expect(await axis().innerText()).not.toContain(entered.fullName);
    await look(page, 'audit-case');
    await axis().getByRole('group', { name: 'Hiện' }).getByText('Hành vi').click();
    await acts.first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('an')).toBe('["act"]');
    await page.reload();
    await axis().getByRole('heading', { level: 2, name: entered.code }).waitFor();
    expect([await acts.count(), (await axis().getByLabel('Lượt xem', { exact: true }).and(page.locator('svg')).count()) > 0]).toEqual([0, true]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Xuất diễn biến CSV' }).click()]);
    expect((await readFile(await download.path())).toString('utf8').trim().split(/\r?\n/).length).toBeGreaterThan(entries.length);
  });

  it('finds a case by its code, and says when there is none in the grant', async () => {
    await page.goto(`${world.address}/kiem-tra?muc=case`);
    await page.getByRole('heading', { name: 'Chọn một hồ sơ' }).waitFor();
    const code = page.getByLabel('Mã hồ sơ');
    const find = page.getByRole('button', { name: 'Tìm', exact: true });
    expect(await find.isDisabled()).toBe(true);
    await code.fill('HS-00000-0000-000000');
    await find.click();
    await page.getByText('Không có hồ sơ mang mã này trong phạm vi của bạn.').waitFor();
    await code.fill(` ${entered.code} `);
    await find.click();
    await axis().getByRole('heading', { level: 2, name: entered.code }).waitFor();
    expect(window.faults).toEqual([]);
  });

  it('is nothing for those who are audited', async () => {
    for (const official of ['ba-dinh-truong-ca', 'vks-khu-vuc-1-kiem-sat-vien']) {
      const other = await world.signIn(official, '/kiem-tra');
      await other.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      expect(await other.page.getByRole('link', { name: 'Kiểm tra', exact: true }).count()).toBe(0);
      await other.context.close();
    }
  });
});
