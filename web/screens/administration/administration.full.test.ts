import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { runAxe } from '../../../test/kit/browser.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const operator = 'quan-tri-vien';

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;

interface Limits { readonly limits: readonly { readonly unit: string; readonly status: string; readonly dueDate: string | null; readonly nature: string }[] }

/** A working day between today and the end of a running limit counted in working days. */
async function findDayBefore(caseId: string): Promise<string> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const { limits } = (await world.client.request('ba-dinh-truong-ca', 'GET', `/api/cases/${caseId}/time-limits`)) as Limits;
  const ends = limits.filter((limit) => limit.unit === 'workingDay' && limit.status === 'running' && limit.dueDate !== null && limit.dueDate >= today).map((limit) => limit.dueDate ?? '');
  const end = ends.sort().at(-1);
  if (end === undefined) throw new Error('no running limit in working days');
  return end;
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  window = await world.signIn(operator, '/quan-tri');
  ({ page } = window);
}, 400_000);
afterAll(() => world.close(), 60_000);

describe('administration', () => {
  it('shows what ending a position touches before it is ended, and writes it down with its reason', async () => {
    await page.getByLabel('Tìm theo tên').fill('Lê Quang Kiễng');
    await page.getByText('Bùi Hữu Đức').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thao tác với Lê Quang Kiễng' }).click();
    await page.getByRole('menuitem', { name: 'Kết thúc chức vụ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày cuối cùng').fill('31/12/2026');
    await dialog.getByLabel('Lý do').fill('Điều động');
    expect(await dialog.getByRole('button', { name: 'Ghi thay đổi' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Xem thay đổi chạm gì' }).click();
    await dialog.getByRole('status').getByText(/^(Chạm đến|Không chạm đến)/).waitFor();
    // Another date asks for another look.
    await dialog.getByLabel('Lý do').fill('Điều động theo quyết định');
    expect(await dialog.getByRole('button', { name: 'Ghi thay đổi' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Xem thay đổi chạm gì' }).click();
    await dialog.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Nhật ký thay đổi' }).click();
    await page.waitForURL(/muc=changes/);
    expect(await page.getByRole('row').filter({ hasText: 'Kết thúc chức vụ' }).innerText()).toMatch(/Lê Quang Kiễng[\s\S]*Điều động theo quyết định[\s\S]*31\/12\/2026/);
  });

  it('says in words what a refused change runs against', async () => {
    await page.getByRole('tab', { name: 'Cán bộ' }).click();
    await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Nguyễn Văn Ánh');
    await dialog.getByLabel('Tài khoản đăng nhập').fill('ba-dinh-truong-ca');
    await dialog.getByRole('textbox', { name: 'Cơ quan' }).or(dialog.getByRole('combobox', { name: 'Cơ quan' })).first().fill('Công an phường Ba Đình');
    await page.getByRole('option', { name: 'Công an phường Ba Đình (ca-xa:00004)' }).click();
    await dialog.getByLabel('Chức vụ').selectOption('officer');
    await dialog.getByLabel('Từ ngày').fill('01/12/2026');
    await dialog.getByRole('button', { name: 'Xem thay đổi chạm gì' }).click();
    await dialog.getByText('Tài khoản đăng nhập này đã thuộc về một cán bộ khác.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Ghi thay đổi' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    // The browser itself notes the refused request.
    window.faults.length = 0;
  });

  it('takes a calendar year: faults by sentence, then the cases it moves with old and new dates, then a reason and the signature', async () => {
    const { caseId } = await enterDemoCase(world.client, getDemoCase('recordReading'));
    const end = await findDayBefore(caseId);
    const { years } = (await world.client.request(operator, 'GET', `/api/administration/calendars?year=${end.slice(0, 4)}`)) as { years: { status: string; daysOff: Record<string, unknown>[]; workingSaturdays: Record<string, unknown>[] }[] };
    const year = years[0]!;
    const pick = (row: Record<string, unknown>, keys: readonly string[]) => Object.fromEntries(keys.filter((key) => row[key] !== null && row[key] !== undefined).map((key) => [key, row[key]]));
    const body = {
      year: Number(end.slice(0, 4)), status: 'provisional', source: { instrument: 'Thông báo về lịch nghỉ', number: '01/TB', issuedOn: '2026-11-20' },
      daysOff: [...year.daysOff.map((row) => pick(row, ['date', 'name', 'kind', 'madeUpOn'])), { date: end, name: 'Nghỉ bù theo thông báo', kind: 'compensatory' }], workingSaturdays: year.workingSaturdays.map((row) => pick(row, ['date', 'name', 'insteadOf'])),
    };
    await page.getByRole('tab', { name: 'Lịch ngày làm việc' }).click();
    const text = page.getByLabel('Nội dung JSON');
    await text.fill('{ "year": ');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Nội dung này không phải JSON hợp lệ.').waitFor();
    await text.fill(JSON.stringify({ ...body, daysOff: body.daysOff.filter((row) => !String(row['date']).endsWith('09-02')) }));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText(/^Thiếu ngày nghỉ 02\/09/).waitFor();

    await text.fill(JSON.stringify(body));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    const preview = page.getByRole('region', { name: 'Ký lịch này thì', exact: true });
    await preview.getByText(/^\d+ hồ sơ đổi hạn/).waitFor();
    const shown = end.split('-').reverse().join('/');
    expect(await preview.getByText('Thêm ngày nghỉ').locator('..').innerText()).toContain(shown);
    expect(await preview.getByRole('row').filter({ hasText: shown }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Ký ban hành' }).isDisabled()).toBe(true);
    await page.getByLabel('Lý do ban hành').fill('Theo thông báo mới');
    await page.getByRole('button', { name: 'Ký ban hành' }).click();
    await page.getByText(/^Đã ban hành lịch .+ hồ sơ đang được tính lại\.$/).waitFor();
    expect(await page.getByRole('table', { name: 'Các lần ban hành' }).innerText()).toMatch(/Theo thông báo mới[\s\S]*hồ sơ đổi hạn/);
    expect((await world.client.request(operator, 'GET', '/api/administration/changes?kind=calendarSigned')) as { changes: unknown[] }).toMatchObject({ changes: [{ reason: 'Theo thông báo mới' }] });
    window.faults.length = 0;
  });

  it('is refused in words to an official who administers nothing', async () => {
    const judge = await world.signIn('toa-khu-vuc-1-tham-phan', '/quan-tri');
    await judge.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await judge.context.close();
  });

  it.each([[1366, 'light'], [1366, 'dark'], [390, 'light'], [390, 'dark']] as const)('passes axe at %d in %s on every tab, and fits', async (width, scheme) => {
    const own = await world.signIn(operator, '/quan-tri', { width, scheme });
    for (const [tab, heading] of [['officials', 'Thêm cán bộ'], ['agencies', 'Thêm cơ quan'], ['calendars', 'Xem trước']] as const) {
      await own.page.goto(`${world.address}/quan-tri?muc=${tab}`);
      await own.page.getByRole('button', { name: heading }).waitFor();
      await own.page.getByRole('table').first().waitFor();
      expect([tab, await runAxe(own.page)]).toEqual([tab, { serious: [], incompleteContrast: [] }]);
      expect(await own.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(own.faults).toEqual([]);
    await own.context.close();
  });
});
