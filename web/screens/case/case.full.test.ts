import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { listDemoCases } from '../../../bin/demo/demo-cases.ts';
import { makeScan } from '../../../bin/demo/scan-paper.ts';
import { instantOf } from '../../../bin/demo/story.ts';
import { runAxe } from '../../../test/kit/browser.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';

const chief = 'ba-dinh-truong-ca';
let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let caseId: string;
let openedOn: string;
let lackingId: string;

/** Enters one demo case as far as its story goes. */
async function enter(number: number): Promise<{ caseId: string; openedOn: string }> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const demo = listDemoCases(today)[number - 1];
  const [opening, ...steps] = demo?.steps ?? [];
  if (demo === undefined || opening === undefined) throw new Error(`no demo case ${number}`);
  const envelope = (at: string) => ({ happenedAt: instantOf(at), lateReason: 'Ghi muộn để thử.', paper: { number: `${number}/SO`, date: at.slice(0, 10) } });
  const scan = await makeScan('Bản quét', ['Trang thử.']);
  let last = await world.client.openCase(opening.as, { ...envelope(opening.at), person: demo.person, regime: demo.regime, body: opening.body }, `case-${number}-0000`);
  for (const [index, step] of steps.entries()) {
    const answered = last;
    const body = typeof step.body === 'function' ? await step.body({ caseId: answered.caseId, last: answered, scan: () => world.client.upload(step.as, scan), limitId: (duty) => answered.runningLimits.find((limit) => limit.duty === duty)?.limitId ?? '' }) : (step.body ?? {});
    last = await world.client.act(step.as, answered.caseId, step.act, { ...envelope(step.at), body }, `case-${number}-${String(index + 1).padStart(4, '0')}`);
  }
  return { caseId: last.caseId, openedOn: opening.at.slice(0, 10) };
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Notified three working days ago: the window for reading the file is open.
  ({ caseId, openedOn } = await enter(6));
  // Two of the papers the law asks for.
  ({ caseId: lackingId } = await enter(3));
  window = await world.signIn(chief, `/ho-so/${caseId}`);
  ({ page } = window);
  await page.getByRole('tab', { name: 'Diễn biến' }).waitFor();
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the case page', () => {
  it('masks the identity number until it is asked for, and again after a reload', async () => {
    await page.getByText(/^\d{4}\*{8}$/).waitFor();
    await page.getByRole('button', { name: 'Hiện số định danh' }).click();
    await page.getByText(/^\d{12}$/).waitFor();
    await page.getByText('Lượt xem này đã được ghi lại.').waitFor();
    await page.reload();
    await page.getByText(/^\d{4}\*{8}$/).waitFor();
  });

  it('says how the next deadline was counted, by keyboard alone, and gives the focus back', async () => {
    const button = page.getByRole('button', { name: /^Cách tính: / }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const proof = page.getByRole('dialog', { name: /^Cách tính: / });
    await proof.waitFor();
    expect(await proof.locator('.tt-proof-sentence').innerText()).toMatch(/^3 ngày làm việc từ \d{2}\/\d{2}\/\d{4}\s+hết (Thứ (Hai|Ba|Tư|Năm|Sáu)) \d{2}\/\d{2}\/\d{4}$/);
    const cells = await proof.locator('td').allInnerTexts();
    expect(cells.filter((text) => text.includes('ngày xảy ra sự kiện, không tính'))).toHaveLength(1);
    for (const n of [1, 2, 3]) expect(cells.filter((text) => text.includes(`ngày thứ ${n}`))).toHaveLength(1);
    expect(cells.filter((text) => text.includes('ngày cuối của thời hạn'))).toHaveLength(1);
    await proof.getByText('Căn cứ:').waitFor();
    // Judged by itself: what lies under an open popover cannot be.
    await page.locator('#console').evaluate((root) => { root.style.visibility = 'hidden'; });
    expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
    await page.locator('#console').evaluate((root) => { root.style.visibility = ''; });
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(/^Cách tính: /);
  });

  it('keeps the tab in the address', async () => {
    await page.getByRole('tab', { name: 'Thời hạn' }).click();
    await page.waitForURL(/tab=thoi-han/);
    await page.getByRole('heading', { name: /Đã thực hiện/ }).waitFor();
    await page.getByRole('tab', { name: 'Người liên quan' }).click();
    await page.getByRole('table', { name: 'Cơ quan tham gia' }).getByText('Công an phường Ba Đình').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /Đã thực hiện/ }).waitFor();
    await page.getByRole('tab', { name: 'Diễn biến' }).click();
  });

  it('names what may not be done now with the reason, reachable and without effect', async () => {
    await page.getByRole('button', { name: /^(Việc khác|Việc có thể làm)$/ }).click();
    const blocked = page.locator('.tt-act-item[aria-disabled="true"]').first();
    await blocked.focus();
    expect(await blocked.innerText()).toMatch(/(Chưa làm được vì: .+|Thuộc thẩm quyền .+)\(.+\)/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe(`/ho-so/${caseId}`);
  });

  it('leads from an own entry to its correction', async () => {
    const link = page.getByRole('link', { name: /^Đính chính: / }).first();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^/ho-so/${caseId}/ghi/correctRecord\\?actSeq=\\d+$`));
  });

  it('shows the case as known on a day, with nothing to do', async () => {
    await page.goto(`${world.address}/ho-so/${caseId}?ngay=${openedOn}`);
    // Everything was entered today: on the day of the opening nothing was known.
    await page.getByText('Chỉ xem được hồ sơ như đã biết').first().waitFor();
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    await page.goto(`${world.address}/ho-so/${caseId}?ngay=${today}`);
    await page.getByText('Đang xem hồ sơ như đã biết ngày').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: /^(Việc khác|Việc có thể làm)$/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Đính chính/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Về hiện tại' }).click();
    await page.getByRole('button', { name: /^(Việc khác|Việc có thể làm)$/ }).waitFor();
  });

  it('says which papers the dossier lacks, and records where the paper file is', async () => {
    await page.goto(`${world.address}/ho-so/${lackingId}?tab=giay-to`);
    const required = page.getByRole('table', { name: 'Giấy tờ bắt buộc của hồ sơ' });
    await required.waitFor();
    expect(await required.getByText('Có', { exact: true }).count()).toBe(2);
    expect(await required.getByText('Thiếu', { exact: true }).count()).toBeGreaterThan(0);
    await page.getByLabel('Nơi lưu (phòng, tủ, ngăn)').fill('Phòng 2, tủ 1');
    await page.getByRole('button', { name: 'Ghi nơi lưu' }).click();
    await page.getByText('Công an phường Ba Đình: Phòng 2, tủ 1').waitFor();
  });

  it('prints every part with its code, who and when', async () => {
    await page.goto(`${world.address}/ho-so/${caseId}?in=true`);
    for (const name of ['Diễn biến', 'Thời hạn', 'Hồ sơ & bút lục', 'Người liên quan']) await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tt-print-sheet').innerText()).toMatch(/Mã hồ sơ HS-\S+ · In bởi Nguyễn Văn Hưởng, Công an phường Ba Đình, lúc \d{2}:\d{2}/);
    expect(await page.getByRole('button', { name: 'In trang này' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});

describe('the case page for others', () => {
  it('is not there for an office that has no part in the case', async () => {
    const other = await world.signIn('ngoc-ha-truong-ca', `/ho-so/${caseId}`);
    await other.page.getByText('Không tìm thấy hồ sơ.').waitFor();
    expect(await other.page.getByText('HS-CA-XA').count()).toBe(0);
    await other.context.close();
  });

  it('lets an administrator move the time of a case, and nothing else', async () => {
    const admin = await world.signIn('quan-tri-vien', `/ho-so/${caseId}`);
    await admin.page.getByRole('heading', { name: 'Giờ mô phỏng của hồ sơ' }).waitFor();
    await admin.page.getByRole('button', { name: 'Tua' }).click();
    // This one lives in real time.
    await admin.page.getByText('Việc này chỉ có trong chế độ dùng thử.').waitFor();
    await admin.context.close();
  });
});

describe('in both themes and widths', () => {
  it('has no fault that axe finds, on any tab', async () => {
    for (const width of [1366, 390] as const)
      for (const scheme of ['light', 'dark'] as const) {
        const seen = await world.signIn(chief, `/ho-so/${caseId}`, { width, scheme });
        for (const tab of ['Diễn biến', 'Thời hạn', 'Hồ sơ & bút lục', 'Người liên quan', 'Thủ tục phụ']) {
          await seen.page.getByRole('tab', { name: tab }).click();
          await seen.page.getByRole('tabpanel', { name: tab }).waitFor();
          await seen.page.getByRole('status', { name: 'Đang tải…' }).first().waitFor({ state: 'detached' });
          expect([tab, width, scheme, await runAxe(seen.page)]).toEqual([tab, width, scheme, { serious: [], incompleteContrast: [] }]);
        }
        expect(seen.faults).toEqual([]);
        await seen.context.close();
      }
  }, 180_000);

  it('left nothing in the browser’s console', () => {
    // The refused day of "như đã biết" is an answer with an error status, which a browser notes.
    expect(window.faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([]);
  });
});
