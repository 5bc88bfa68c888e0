import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { look, shoot } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const chief = 'ba-dinh-truong-ca';
const administrator = 'quan-tri-vien';

interface Limit { readonly duty: string; readonly label: string; readonly regime: string; readonly source: string; readonly amountLabel: string; readonly confidence: string; readonly openCases: number }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const readLimits = async (query: string) => ((await world.client.request(chief, 'GET', `/api/law/limits?${query}`)) as { limits: Limit[] }).limits;
const goTo = (query: string) => page.goto(`${world.address}/phap-luat${query}`);
const table = (name: string) => page.getByRole('table', { name, exact: true });

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Opened a working day ago: its dossier is still to be compiled.
  await enterDemoCase(world.client, getDemoCase('openDossier'));
  window = await world.signIn(chief, '/phap-luat');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the page of the law', () => {
  it('lists every limit with its article, how sure it is, and how many cases run under it', async () => {
    const limits = await readLimits('');
    await page.getByText(`${String(limits.length)} trên ${String(limits.length)} thời hạn`, { exact: true }).waitFor();
    const running = limits.find((one) => one.openCases > 0);
    if (running === undefined) throw new Error('no case runs under any limit');
    const row = table('Thời hạn').getByRole('row').filter({ hasText: running.label }).filter({ hasText: running.source }).filter({ has: page.getByRole('cell', { name: String(running.openCases), exact: true }) });
    expect(await row.first().innerText()).toContain(running.amountLabel);
    // A number nobody has read is not told like one that stands in a text.
    const inferred = await table('Thời hạn').locator('.tt-expected').count();
    expect(inferred).toBe(limits.filter((one) => one.confidence === 'I').length);
    // Hundreds of rows alike: a few are looked at.
    await page.getByLabel('Lọc theo việc hoặc điều luật').fill('Đ100');
    await page.getByText(/^\d{1,2} trên \d+ thời hạn$/).waitFor();
    await look(page, 'law');
    await page.getByLabel('Lọc theo việc hoặc điều luật').fill('');
  });

  it('shows what was in force on a day, by regime, and keeps both in the address; the words one looks for stay out of it', async () => {
    await page.getByLabel('Có hiệu lực vào ngày').fill('15/01/2023');
    await page.keyboard.press('Tab');
    await page.getByLabel('Chế độ', { exact: true }).selectOption('R1');
    await page.waitForURL((url) => url.searchParams.get('ngay') === '2023-01-15' && url.searchParams.get('cheDo') === 'R1');
    const then = await readLimits('on=2023-01-15&regime=R1');
    await page.getByText(`${String(then.length)} trên ${String(then.length)} thời hạn`, { exact: true }).waitFor();
    await page.getByLabel('Lọc theo việc hoặc điều luật').fill('thu ly');
    await page.getByText(/^[1-9]\d* trên \d+ thời hạn$/).and(page.getByText(new RegExp(`^(?!${String(then.length)} trên)`))).waitFor();
    for (const name of await table('Thời hạn').getByRole('rowheader').allInnerTexts()) expect(name.toLowerCase()).toContain('thụ lý');
    await page.getByLabel('Lọc theo việc hoặc điều luật').fill('không có việc nào tên thế');
    await page.getByRole('heading', { name: 'Không có thời hạn nào khớp' }).waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('không có việc');
    await page.reload();
    await page.getByText(`${String(then.length)} trên ${String(then.length)} thời hạn`, { exact: true }).waitFor();
  });

  it('sets two bodies of law beside each other, duty by duty', async () => {
    await goTo('?muc=compare');
    await table('So sánh hai chế độ').waitFor();
    const different = Number((await page.getByRole('status').filter({ hasText: 'việc khác nhau' }).innerText()).split(' ')[0]);
    const duties = () => table('So sánh hai chế độ').getByRole('rowheader').count();
    expect([different > 0, await duties()]).toEqual([true, different]);
    await look(page, 'law-compare');
    await page.getByRole('switch', { name: 'Chỉ những việc khác nhau' }).click();
    await page.waitForURL(/khac=false/);
    await table('So sánh hai chế độ').getByText('Như nhau').first().waitFor();
    expect(await duties()).toBeGreaterThan(different);
    // A body of law is like itself.
    await page.getByLabel('Bên trái').selectOption('R4');
    await page.waitForURL(/trai=R4/);
    await page.getByText('0 việc khác nhau').waitFor();
  });

  it('names the texts it rests on and explains the words of the field', async () => {
    await page.getByRole('tab', { name: 'Văn bản' }).click();
    await page.waitForURL(/muc=instruments/);
    const row = table('Văn bản').getByRole('row').filter({ hasText: '163/2026/NĐ-CP' });
    await row.waitFor();
    expect(await row.innerText()).toContain('đang có hiệu lực');
    expect(await table('Các chế độ pháp luật').getByRole('rowheader').count()).toBe(4);
    await look(page, 'law-instruments');
    await page.getByRole('tab', { name: 'Thuật ngữ' }).click();
    await page.getByLabel('Tìm thuật ngữ').fill('but luc');
    await table('Thuật ngữ').getByRole('rowheader').filter({ hasText: /bút lục/i }).first().waitFor();
    await look(page, 'law-glossary');
    await page.getByLabel('Tìm thuật ngữ').fill('zzz');
    await table('Thuật ngữ').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Không có thuật ngữ nào khớp' }).waitFor();
  });

  it('finds a form in the catalogue and shows what it looks like', async () => {
    await goTo('?muc=papers');
    await page.getByText(/^(\d+) trên \1 mẫu$/).waitFor();
    await page.getByLabel('Tìm theo tên, số mẫu hoặc việc lập ra').fill('de nghi ap dung');
    await page.getByText(/^\d+ trên \d+ mẫu$/).waitFor();
    await look(page, 'law-forms');
    await page.getByRole('button', { name: /^Xem bản mẫu: / }).first().click();
    await page.getByRole('dialog').locator('canvas[data-drawn="true"]').first().waitFor();
    await shoot(page, 'law-specimen');
    await page.keyboard.press('Escape');
    expect(window.faults).toEqual([]);
  });

  it('rehearses a draft for who administers: its faults in words, whom it would touch, and that nothing comes into force', async () => {
    const own = await world.signIn(administrator, '/phap-luat?muc=rehearsal');
    const draft = { name: 'Dự thảo sửa đổi Nghị định 163/2026', inForceFrom: '2026-07-02', source: 'Bản lấy ý kiến', appliesTo: 'running', changes: [{ duty: 'compileDossier', regime: 'R4', person: 'any', amount: 4, unit: 'workingDay', article: 'Dự thảo Đ1.2' }] };
    const text = own.page.getByLabel('Dự thảo (JSON)');
    const rehearse = own.page.getByRole('button', { name: 'Diễn tập', exact: true });
    await own.page.getByText('Chưa có bản nào.').waitFor();
    for (const [typed, fault] of [['{ "name": ', 'Đây không phải JSON hợp lệ.'], ['{}', 'Cần một đối tượng có danh sách “changes”.']] as const) {
      await text.fill(typed);
      await rehearse.click();
      await own.page.getByText(fault).waitFor();
    }
    await text.fill(JSON.stringify({ ...draft, changes: [{ ...draft.changes[0], duty: 'compileNovel' }] }));
    await rehearse.click();
    await own.page.getByRole('listitem').filter({ hasText: 'Mục changes.0.duty: Không có việc nào mang tên này trong danh mục thời hạn.' }).waitFor();
    await shoot(own.page, 'law-rehearsal-refused');
    const before = await readLimits(`on=${today()}`);
    await text.fill(JSON.stringify(draft, null, 1));
    await rehearse.click();
    await own.page.getByRole('region', { name: 'Kết quả diễn tập' }).getByRole('status').getByText(/^1 hồ sơ đang mở đổi hạn/).waitFor();
    await look(own.page, 'law-rehearsal');
    await own.page.getByLabel('Lý do ký bản diễn tập').fill('Góp ý dự thảo');
    await own.page.getByRole('button', { name: 'Ký và lưu bản diễn tập' }).click();
    await own.page.getByText(`Đã lưu bản diễn tập ${today()}-01. Không hạn nào thay đổi.`).waitFor();
    const kept = own.page.getByRole('table', { name: 'Các bản diễn tập đã ký' });
    await kept.getByText('Góp ý dự thảo').waitFor();
    expect(await readLimits(`on=${today()}`)).toEqual(before);
    const [download] = await Promise.all([own.page.waitForEvent('download'), kept.getByRole('button', { name: 'Bản ký (JSON)' }).click()]);
    expect((await readFile(await download.path())).toString('utf8')).toContain('Góp ý dự thảo');
    await own.context.close();
  });

  it('offers no rehearsal to anybody else, and refuses it by address in words', async () => {
    await goTo('');
    await table('Thời hạn').waitFor();
    expect(await page.getByRole('tab', { name: 'Diễn tập' }).count()).toBe(0);
    await goTo('?muc=rehearsal');
    await page.getByRole('heading', { level: 1, name: 'Pháp luật' }).waitFor();
    await table('Thời hạn').waitFor();
    expect(await page.getByRole('button', { name: 'Diễn tập', exact: true }).count()).toBe(0);
  });
});
