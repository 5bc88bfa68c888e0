import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeScan } from '../../../bin/demo/scan-paper.ts';
import { listDemoCases } from '../../../bin/demo/demo-cases.ts';
import { instantOf } from '../../../bin/demo/story.ts';
import { runAxe } from '../../../test/kit/browser.ts';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';

const head = 'ba-dinh-truong-ca';
const officer = 'ba-dinh-can-bo-ca';

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
let caseId: string;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const scan = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(await makeScan(name, ['Bản quét để thử.'])) });
const pathOf = (act: string) => `/ho-so/${caseId}/ghi/${act}`;
const typeDate = async (of: Page, label: string, text: string): Promise<void> => {
  await of.getByLabel(label, { exact: true }).fill(text);
  await of.keyboard.press('Tab');
};

/** Presses Tab until what has the focus answers to `found`; fails where the page cannot be gone through. */
async function tabTo(of: Page, found: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await found()) return;
    await of.keyboard.press('Tab');
  }
  throw new Error('the field is not reached with Tab');
}
const hasFocus = (of: Page, name: RegExp) => () => of.evaluate((source) => {
  const field = document.activeElement as HTMLInputElement | null;
  return new RegExp(source).test([field?.getAttribute('aria-label'), ...[...(field?.labels ?? [])].map((label) => label.textContent), field?.textContent].join(' ').trim());
}, name.source);
const isInField = (of: Page, path: string) => () => of.evaluate((at) => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') === at && !(document.activeElement instanceof HTMLFieldSetElement), path);

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const next = listDemoCases(today).find((one) => one.steps[0]?.as === head);
  const opening = next?.steps[0];
  if (next === undefined || opening === undefined) throw new Error('no demo case to open');
  ({ caseId } = await world.client.openCase(head, { happenedAt: instantOf(opening.at), lateReason: 'Ghi muộn để thử.', paper: { number: '01/SO', date: opening.at.slice(0, 10) }, person: next.person, regime: next.regime, body: opening.body }, 'act-form-opening'));
  window = await world.signIn(officer, pathOf('addPaper'));
  ({ page } = window);
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}, 300_000);
afterAll(() => world.close(), 60_000);

describe('the form of an act', () => {
  it('says at each field what is missing, keeps the draft over a reload, and records only after a read-back', async () => {
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Chưa chọn mục này.').count()).toBeGreaterThan(0);
    expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
    await page.locator('[data-path="body.type"] select').selectOption({ index: 1 });
    await typeDate(page, 'Ngày', '06/07/2026');
    await page.getByText(/^Nháp lưu \d{2}:\d{2}$/).waitFor();
    await page.reload();
    await page.getByText(/^Đã mở lại nháp/).waitFor();
    expect(await page.locator('[data-path="body.type"] select').inputValue()).not.toBe('');
    await page.locator('[data-path="body.folioFrom"] input').fill('1');
    await page.locator('[data-path="body.folioTo"] input').fill('2');
    await page.locator('[data-path="body.uploadId"] input[type="file"]').setInputFiles(await scan('bien-ban.pdf'));
    await page.getByText(/bien-ban\.pdf · .*sha256/).waitFor();
    await page.getByRole('region', { name: 'Sau khi ghi' }).or(page.locator('section[aria-label="Sau khi ghi"]')).getByText('Sẽ ghi').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' }).waitFor();
    expect(await page.getByRole('table').innerText()).toContain('06/07/2026');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(new RegExp(`/ho-so/${caseId}(\\?.*)?$`));
    await page.getByText('Đã ghi nhận').first().waitFor();
    const drafts = (await world.client.request(officer, 'GET', '/api/drafts')) as { drafts: unknown[] };
    expect(drafts.drafts).toEqual([]);
  });

  it('keeps what is typed while the network is away, says so, and saves it when it is back', async () => {
    await page.goto(world.address + pathOf('prepareRequest'));
    const reason = page.getByLabel(/Lý do/).first();
    await reason.waitFor();
    await window.context.setOffline(true);
    await reason.fill('Tự ý chấm dứt cai nghiện tự nguyện.');
    await page.getByText(/^Nháp chưa lưu: mất kết nối/).waitFor();
    await window.context.setOffline(false);
    await page.getByText(/^Nháp lưu/).waitFor();
    expect(await reason.inputValue()).toBe('Tự ý chấm dứt cai nghiện tự nguyện.');
    window.faults.length = 0;
  });

  it('shows what others recorded meanwhile, field by field, and records after another look', async () => {
    const other = await world.signIn(head, pathOf('prepareRequest'));
    await other.page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    const upload = await world.client.upload(officer, await makeScan('Lý lịch', ['x']));
    await world.client.act(officer, caseId, 'addPaper', { body: { type: 'shortBiography', date: today, folioFrom: 3, folioTo: 3, uploadId: upload } }, 'act-form-other');
    await other.page.getByText(/vừa có thay đổi từ khi bạn mở/).waitFor();
    await other.page.keyboard.press('Control+Enter');
    await other.page.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' }).waitFor();
    await other.page.keyboard.press('Control+Enter');
    const diff = other.page.getByRole('region', { name: 'Hồ sơ đã thay đổi từ khi bạn mở' });
    await diff.waitFor();
    expect(await diff.innerText()).toMatch(/Lúc mở\s+Hiện nay\s+Của tôi/);
    await look(other.page, 'act-conflict');
    await diff.getByRole('button', { name: 'Xem lại và ghi' }).click();
    await other.page.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' }).waitFor();
    await other.page.getByRole('button', { name: 'Ghi nhận' }).click();
    await other.page.waitForURL(new RegExp(`/ho-so/${caseId}(\\?.*)?$`));
    expect(other.faults.filter((fault) => !/409|422|412/.test(fault))).toEqual([]);
    await other.context.close();
  });

  it('records many scans in one go, each with its own outcome, the next folio proposed', async () => {
    await page.goto(`${world.address}${pathOf('addPaper')}?nhieu=true`);
    await page.getByRole('button', { name: 'Chọn nhiều tệp' }).waitFor();
    await page.locator('input[type="file"]').setInputFiles([await scan('a.pdf'), await scan('b.pdf'), { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
    await page.getByText(/^a\.pdf · .*sha256/).waitFor();
    await page.getByText(/^b\.pdf · .*sha256/).waitFor();
    await page.getByText(/c\.txt · Chỉ nhận PDF/).waitFor();
    expect(await page.getByLabel('Bút lục từ: b.pdf').inputValue()).toBe('5');
    for (const file of ['a.pdf', 'b.pdf']) {
      await page.getByLabel(`Loại giấy tờ: ${file}`).selectOption({ index: 3 });
      await typeDate(page, `Ngày: ${file}`, '07/07/2026');
    }
    await page.getByRole('heading', { level: 2 }).click();
    await look(page, 'act-many');
    await page.getByRole('button', { name: 'Ghi 2 giấy tờ' }).click();
    await page.getByText('Đã ghi', { exact: true }).nth(1).waitFor();
    const read = (await world.client.request(officer, 'GET', `/api/cases/${caseId}`)) as { facts: { dossier: { papers: { folioTo: number }[] } } };
    expect(read.facts.dossier.papers.map((one) => one.folioTo)).toEqual([2, 3, 4, 5]);
  });

  it('lets an officer prepare what only the head may record, and the head take it over', async () => {
    await page.goto(world.address + pathOf('endDossier'));
    await page.getByRole('button', { name: 'Trình người có thẩm quyền' }).waitFor();
    await page.locator('[data-path="body.paperNumber"] input').fill('12/BC');
    await page.locator('[data-path="body.ground"]').getByRole('radio').first().check();
    await typeDate(page, 'Ngày giấy tờ', '07/07/2026');
    await page.getByRole('button', { name: 'Trình người có thẩm quyền' }).click();
    await page.getByText(/^Đã trình/).waitFor();
    const leader = await world.signIn(head, `/ho-so/${caseId}`);
    await leader.page.getByRole('link', { name: /^Xem nháp: / }).first().click();
    await leader.page.waitForURL(/\/ghi\/endDossier$/);
    await leader.page.getByRole('button', { name: 'Dùng bản soạn sẵn' }).click();
    await leader.page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-path="body.paperNumber"] input')?.value === '12/BC');
    await leader.context.close();
  });

  it('begins a correction with the record it was opened from', async () => {
    const leader = await world.signIn(head, `/ho-so/${caseId}`);
    await leader.page.getByRole('link', { name: /^Đính chính: / }).first().click();
    await leader.page.waitForURL(/\/ghi\/correctRecord\?actSeq=\d+$/);
    // What was recorded with an act is shown only once that act is chosen.
    await leader.page.locator('[data-path^="body.facts."]').first().waitFor();
    expect(leader.faults).toEqual([]);
    await leader.context.close();
  });

  it('refuses by name and article what is not ours to record', async () => {
    await page.goto(world.address + pathOf('decideCase'));
    await page.getByText('Hồ sơ này không có việc như vậy').or(page.getByText('Chưa ghi được việc này')).waitFor();
  });

  it('has no barrier in light and dark, wide and narrow', async () => {
    for (const [width, scheme] of [[1366, 'light'], [390, 'dark'], [390, 'light'], [1366, 'dark']] as const) {
      const one = await world.signIn(officer, pathOf('notifyPerson'), { width, scheme });
      await one.page.getByRole('heading', { level: 1 }).waitFor();
      await one.page.getByText('Việc này').or(one.page.getByText('Chưa ghi được việc này')).first().waitFor();
      expect({ width, scheme, ...(await runAxe(one.page)) }).toEqual({ width, scheme, serious: [], incompleteContrast: [] });
      expect(one.faults).toEqual([]);
      await one.context.close();
    }
  });
});

describe('a new dossier', () => {
  it('is opened with the keyboard alone: looked up, entered, read back, recorded', async () => {
    const mine = await world.signIn(head, '/ho-so/moi');
    const { page: own } = mine;
    await own.getByRole('heading', { name: 'Tra cứu người' }).waitFor();
    await tabTo(own, hasFocus(own, /Số định danh$/));
    await own.keyboard.press('ArrowDown');
    await tabTo(own, hasFocus(own, /Họ và tên/));
    await own.keyboard.type('Nguyễn Thị Ưởng');
    await tabTo(own, hasFocus(own, /Năm sinh/));
    await own.keyboard.type('1999');
    await own.keyboard.press('Enter');
    await own.getByText('Không tìm thấy ai').waitFor();
    await tabTo(own, hasFocus(own, /Nhập người mới/));
    await own.keyboard.press('Enter');
    await own.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    expect(await runAxe(own)).toEqual({ serious: [], incompleteContrast: [] });
    for (const [field, keys] of [
      ['person.sex', null], ['person.residence', 'Số 1, phố Thử'], ['person.communeCode', 'phuong ba dinh'], ['body.ground', 'ArrowDown'], ['body.violationRecord.number', '01/BB'], ['body.violationRecord.date', '20/11/2026'],
      ['body.lastViolationOn', '20/11/2026'], ['body.hasStableResidence', null], ['body.foundBy', null], ['body.addictionResult.kind', null], ['body.addictionResult.number', '01/KQ'], ['body.addictionResult.date', '20/11/2026'],
    ] as const) {
      await tabTo(own, isInField(own, field));
      if (keys === null) await own.keyboard.press('Space');
      else if (keys === 'ArrowDown') await own.keyboard.press(keys);
      else await own.keyboard.type(keys);
      if (field !== 'person.communeCode') continue;
      await own.getByRole('option', { name: /Ba Đình/ }).first().waitFor();
      await own.keyboard.press('ArrowDown');
      await own.keyboard.press('Enter');
    }
    await own.keyboard.press('Control+Enter');
    await own.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' }).waitFor();
    expect(await own.getByRole('table').innerText()).toContain('Nguyễn Thị Ưởng');
    await own.keyboard.press('Control+Enter');
    await own.waitForURL(/\/ho-so\/[0-9a-f-]{36}/);
    expect(mine.faults.filter((fault) => !/422|409/.test(fault))).toEqual([]);
    await mine.context.close();
  }, 240_000);
});
