import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';
import { waitUntil } from '../../../test/kit/wait-until.ts';

const head = 'ba-dinh-truong-ca';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;
interface Notice { readonly id: string; readonly caseId: string; readonly sentence: string; readonly readAt: string | null }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let received: Entered;

const notices = async (query = ''): Promise<readonly Notice[]> => ((await world.client.request(head, 'GET', `/api/notices?limit=50${query}`)) as { notices: Notice[] }).notices;
const rung = async () => ((await world.client.request(head, 'GET', '/api/me')) as { unreadNotices: number }).unreadNotices;
const bell = (count: number) => page.getByRole('link', { name: count === 0 ? 'Thông báo' : `Thông báo: ${String(count)} chưa đọc`, exact: true });
const rows = () => page.getByRole('table', { name: 'Thông báo' }).getByRole('row');

beforeAll(async () => {
  world = await ConsoleWorld.open();
  window = await world.signIn(head, '/thong-bao');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('notices', () => {
  it('are none before anything has happened, and the page says where older ones stand', async () => {
    await page.getByRole('heading', { name: 'Không có thông báo nào' }).waitFor();
    await page.getByText('Không còn thông báo nào phải đọc.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).isDisabled()).toBe(true);
  });

  it('come by themselves: what the court did, about which case, in what capacity, without anybody’s name', async () => {
    received = await enterDemoCase(world.client, getDemoCase('confirmReceipt'));
    const row = rows().filter({ hasText: received.code });
    await row.first().waitFor();
    await bell(await rung()).waitFor();
    for (const { sentence } of await notices('&bell=true')) {
      const said = await row.filter({ hasText: sentence }).first().innerText();
      expect([said.includes('Chưa đọc'), /Gửi với tư cách .+/.test(said), said.includes(received.fullName)]).toEqual([true, true, false]);
    }
    await look(page, 'notices');
  });

  it('are marked one by one, and the bell counts what is left', async () => {
    const accepted = await enterDemoCase(world.client, getDemoCase('notifyAcceptance'));
    // The last the court did: its earlier notice about the same case has come before it.
    const mine = rows().filter({ hasText: accepted.code }).filter({ hasText: 'Tòa án đã thụ lý hồ sơ.' });
    await mine.first().waitFor();
    const before = await rung();
    const marked = (await notices('&bell=true')).find((one) => one.caseId === accepted.caseId);
    const mark = mine.getByRole('button', { name: /^Đánh dấu đã đọc: / }).first();
    const name = String(await mark.getAttribute('aria-label'));
    await mark.click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    await bell(before - 1).waitFor();
    expect([await rung(), typeof (await notices()).find((one) => one.id === marked?.id)?.readAt]).toEqual([before - 1, 'string']);
    // Read, it stands under all.
    await page.getByText('Tất cả', { exact: true }).click();
    await page.waitForURL(/xem=tat-ca/);
    await mine.first().waitFor();
    await look(page, 'notices-all');
    await page.getByText('Chưa đọc, còn phải biết', { exact: true }).click();
    await page.waitForURL(/thong-bao$/);
  });

  it('lead to their case and are read by that', async () => {
    const row = rows().filter({ hasText: received.code }).first();
    const about = (await notices('&bell=true')).filter((one) => one.caseId === received.caseId);
    await row.getByRole('link', { name: received.code }).click();
    await page.waitForURL(`**/ho-so/${received.caseId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await waitUntil('the notice to be read', async () => (await notices('&bell=true')).filter((one) => one.caseId === received.caseId).length === about.length - 1);
    await bell(await rung()).waitFor();
    await page.goBack();
  });

  it('are marked all at once, and nothing is left to read', async () => {
    const { code } = await enterDemoCase(world.client, getDemoCase('requestSupplement'));
    await rows().filter({ hasText: code }).filter({ hasText: 'Tòa án yêu cầu bổ sung tài liệu, chứng cứ.' }).filter({ hasText: 'Chưa đọc' }).waitFor();
    await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
    await page.getByRole('heading', { name: 'Không có thông báo nào' }).waitFor();
    await bell(0).waitFor();
    expect([await rung(), (await notices('&unread=true')).length]).toEqual([0, 0]);
    await page.getByRole('link', { name: 'Chọn thông báo gửi qua thư điện tử' }).click();
    await page.waitForURL('**/tai-khoan');
    expect(window.faults).toEqual([]);
  });

  it('are not for an auditor, who is told so', async () => {
    const auditor = await world.signIn('kiem-tra-vien', '/thong-bao');
    const alert = auditor.page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).not.toBe('');
    expect(await auditor.page.getByRole('main').innerText()).not.toMatch(/Không có thông báo nào|Chưa tải được/);
    await auditor.context.close();
  });
});
