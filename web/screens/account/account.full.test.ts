import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';

const deputy = 'ba-dinh-pho-ca';

interface Settings { readonly mail: string; readonly digest: boolean; readonly digestHour: number; readonly kinds: readonly { readonly kind: string; readonly mail: boolean; readonly isDefault: boolean }[] }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;

const kept = async (): Promise<Settings> => (await world.client.request(deputy, 'GET', '/api/notices/settings')) as Settings;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  window = await world.signIn(deputy, '/tai-khoan');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('one’s own settings', () => {
  it('show what one holds oneself and what by delegation, since when', async () => {
    const held = page.getByRole('table', { name: 'Vị trí và ủy quyền của bạn' });
    await held.waitFor();
    const own = held.getByRole('row').filter({ hasText: 'Vị trí của mình' });
    expect(await own.innerText()).toMatch(/Công an phường Ba Đình[\s\S]*01\/07\/2025[\s\S]*chưa định/);
    const delegated = held.getByRole('row').filter({ hasText: 'Ủy quyền, ký KT.' });
    expect(await delegated.innerText()).toMatch(/Công an phường Ba Đình[\s\S]*01\/07\/2025[\s\S]*31\/12\/2030/);
    await page.getByText('Đang làm việc cho Công an phường Ba Đình').waitFor();
    await look(page, 'account');
  });

  it('choose which notices come by mail and when the digest, and the server keeps it', async () => {
    await page.getByLabel('Chỉ thông báo quan trọng').check();
    await page.getByLabel('Giờ gửi bản tổng hợp').selectOption('9');
    await page.getByLabel('Sắp đến hạn').uncheck();
    await page.getByLabel('Có khiếu nại').check();
    await page.getByRole('button', { name: 'Lưu lựa chọn thông báo' }).click();
    await page.getByText('Đã lưu lựa chọn thông báo.').waitFor();
    const settings = await kept();
    expect(settings).toMatchObject({ mail: 'important', digest: true, digestHour: 9 });
    expect(settings.kinds.filter((one) => !one.isDefault).map(({ kind, mail }) => [kind, mail]).sort()).toEqual([['complaintRecorded', true], ['limitComing', false]]);
    await page.reload();
    await page.getByLabel('Giờ gửi bản tổng hợp').waitFor();
    expect([await page.getByLabel('Giờ gửi bản tổng hợp').inputValue(), await page.getByLabel('Sắp đến hạn').isChecked(), await page.getByLabel('Chỉ thông báo quan trọng').isChecked()]).toEqual(['9', false, true]);
    // An hour without a digest would say nothing.
    await page.getByRole('switch', { name: 'Gửi bản tổng hợp mỗi ngày làm việc' }).uncheck();
    expect(await page.getByLabel('Giờ gửi bản tổng hợp').isDisabled()).toBe(true);
    expect(window.faults).toEqual([]);
  });

  it('say that nothing was saved while the machine is offline, and keep what was chosen', async () => {
    await window.context.setOffline(true);
    await page.getByRole('button', { name: 'Lưu lựa chọn thông báo' }).click();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.' }).waitFor();
    expect((await kept()).digest).toBe(true);
    await window.context.setOffline(false);
    await page.getByRole('button', { name: 'Lưu lựa chọn thông báo' }).click();
    await page.getByText('Đã lưu lựa chọn thông báo.').waitFor();
    expect([(await kept()).digest, await page.getByRole('alert').filter({ hasText: 'Không kết nối' }).count()]).toEqual([false, 0]);
    window.faults.length = 0;
  });

  it('make the screen as one likes it, on every machine', async () => {
    await page.getByText('Tối', { exact: true }).click();
    await page.getByText('Dày', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dataset['density'] === 'compact');
    // Another machine.
    const other = await world.signIn(deputy, '/tai-khoan');
    await other.page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark' && document.documentElement.dataset['density'] === 'compact');
    await other.page.getByText('Theo máy', { exact: true }).click();
    await other.page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'light');
    await other.context.close();
  });

  it('switch off the keys of one letter, and nothing else', async () => {
    const help = page.getByRole('dialog', { name: 'Phím tắt' });
    const keys = page.getByRole('switch', { name: 'Tắt phím tắt một chữ cái' });
    const press = async (key: string) => {
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press(key);
    };
    await press('?');
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await keys.click();
    await page.waitForFunction(() => globalThis.localStorage.getItem('trinh-tu-shortcuts-off') === '1');
    await press('?');
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Tìm hồ sơ, người, trang' }).waitFor();
    expect(await help.count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('offer no notices to an auditor, who gets none', async () => {
    const auditor = await world.signIn('kiem-tra-vien', '/tai-khoan');
    await auditor.page.getByRole('table', { name: 'Vị trí và ủy quyền của bạn' }).getByText('Vị trí của mình').waitFor();
    await auditor.page.getByRole('heading', { name: 'Thông báo qua thư điện tử' }).waitFor({ state: 'detached' });
    expect([await auditor.page.getByRole('button', { name: 'Lưu lựa chọn thông báo' }).count(), await auditor.page.getByRole('alert').count()]).toEqual([0, 0]);
    await auditor.context.close();
  });
});
