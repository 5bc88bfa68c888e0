import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;

let world: ConsoleWorld;
let window: OfficialWindow;
let watched: Entered;
let removed: Entered;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  [watched, removed] = await Promise.all([enterDemoCase(world.client, getDemoCase('recordAbsence')), enterDemoCase(world.client, getDemoCase('removeFromList'))]);
  window = await world.signIn('ba-dinh-truong-ca', '/danh-sach?ds=supervised');
}, 400_000);
afterAll(() => world.close(), 60_000);

const supervised = () => window.page.getByRole('grid', { name: 'Quản lý sau cai' });

describe('the registers of names', () => {
  it('show who stands on one with what keeps them there, and who has left it', async () => {
    const { page } = window;
    const row = supervised().getByRole('row').filter({ hasText: watched.fullName });
    await row.waitFor();
    expect(await row.innerText()).toContain(watched.code);
    await look(page, 'lists');
    expect(await supervised().getByText(removed.fullName).count()).toBe(0);
    await page.getByText(/^Đã đưa ra \d+$/).click();
    await page.waitForURL(/xem=left/);
    const left = supervised().getByRole('row').filter({ hasText: removed.fullName });
    await left.waitFor();
    expect(await left.innerText()).toMatch(/Đã ra .*\d{2}\/\d{2}\/\d{4}/);
    await page.goto(`${world.address}/danh-sach?ds=users`);
    await page.getByRole('heading', { name: 'Danh sách chưa có ai' }).waitFor();
  });

  it('as they stood on a day, and as a file', async () => {
    const { page, faults } = window;
    await page.goto(`${world.address}/danh-sach?ds=supervised&ngay=2020-01-02`);
    await page.getByRole('heading', { name: 'Danh sách chưa có ai' }).waitFor();
    await page.goto(`${world.address}/danh-sach?ds=supervised`);
    await supervised().getByText(watched.fullName).waitFor();
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Tải bảng XLSX' }).click()]);
    expect((await readFile(await download.path())).subarray(0, 2).toString('latin1')).toBe('PK');
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const [form] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Tải danh sách theo mẫu (PDF)' }).click()]);
    expect((await readFile(await form.path())).subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect(faults).toEqual([]);
  });
});
