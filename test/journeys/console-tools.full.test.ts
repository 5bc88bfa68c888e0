import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { baDinh, demoCourt } from '../../bin/demo/demo-path.ts';
import { confirmAct, fillField, look, shoot } from '../kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../kit/enter-demo-case.ts';
import { compilingRow, papersOf, writeWorkbook } from '../kit/paper-rows.ts';

/** The tools beside the daily work: paper cases, forms, bundle, what-if, rehearsal, side proceedings, files that follow, offices that ended. */
const chief = 'ba-dinh-truong-ca';
const administrator = 'quan-tri-vien';

let world: ConsoleWorld;
const windows = new Map<string, OfficialWindow>();
/** at the police, about to be carried out: a request for deferral may hang on it */
let main: { readonly caseId: string; readonly code: string };

interface Entered { readonly caseId: string; readonly code: string }

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const shown = (day: string) => day.split('-').reverse().join('/');

/** The official's one window, standing at a path. */
async function standAt(official: string, path: string): Promise<Page> {
  const open = windows.get(official);
  if (open !== undefined) {
    await open.page.goto(world.address + path);
    return open.page;
  }
  const window = await world.signIn(official, path);
  windows.set(official, window);
  return window.page;
}

const countCases = async () => ((await world.client.request(chief, 'GET', '/api/cases')) as { cases: unknown[] }).cases.length;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  main = await enterDemoCase(world.client, getDemoCase('sendForExecution'));
  // Opened a working day ago, its dossier still to be compiled.
  await enterDemoCase(world.client, getDemoCase('openDossier'));
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the tools of the console', () => {
  it('tries a workbook of paper cases, and says each fault with its row and column before anything is written', async () => {
    const rows = [{ ...compilingRow, communeCode: '00004' }, { ...compilingRow, communeCode: '00004', paperNumber: '14/HS-2026', fullName: 'Trần Văn Kiễng', openedOn: '31/02/2026', sex: 'x' }];
    const before = await countCases();
    const page = await standAt(chief, '/ho-so');
    await page.getByRole('link', { name: 'Nhập hồ sơ giấy' }).click();
    await page.waitForURL(/\/ho-so\/nhap-giay$/);
    await page.locator('input[type="file"]').setInputFiles({ name: 'so-theo-doi.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await writeWorkbook(rows, rows.flatMap(papersOf)) });
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByText('1 trên 2 hồ sơ sẵn sàng nhập. Chưa ghi gì vào hệ thống.').waitFor();
    const faulty = page.getByRole('row').filter({ hasText: '14/HS-2026' });
    expect(await faulty.innerText()).toMatch(/dòng 3, cột "Ngày lập hồ sơ"[\s\S]*dòng 3, cột "Giới tính"/);
    await page.getByRole('button', { name: 'Nhập 1 hồ sơ' }).waitFor();
    await look(page, 'paper-cases-tried');
    expect(await countCases()).toBe(before);
    await page.getByRole('button', { name: 'Nhập 1 hồ sơ' }).click();
    await page.getByText('Xong: 1 trên 2 hồ sơ đã nhập.').waitFor();
    await page.getByRole('link', { name: /^Mở hồ sơ HS-/ }).waitFor();
    await shoot(page, 'paper-cases-entered');
  });

  it('finds a form in the catalogue and shows what it looks like', async () => {
    const page = await standAt(chief, '/phap-luat?muc=papers');
    await page.getByText(/^(\d+) trên \1 mẫu$/).waitFor();
    await page.getByLabel('Tìm theo tên, số mẫu hoặc việc lập ra').fill('đề nghị áp dụng');
    await page.getByText(/^\d+ trên \d+ mẫu$/).waitFor();
    await look(page, 'forms');
    await page.getByRole('button', { name: /^Xem bản mẫu: / }).first().click();
    await page.getByRole('dialog').locator('canvas[data-drawn="true"]').first().waitFor();
    await shoot(page, 'forms-specimen');
    await page.keyboard.press('Escape');
  });

  it('hands over the whole dossier as one PDF beside its hash', async () => {
    const page = await standAt(demoCourt.registry, `/ho-so/${main.caseId}?tab=giay-to`);
    await page.getByRole('heading', { name: 'Toàn bộ hồ sơ' }).waitFor();
    await look(page, 'dossier');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải toàn bộ hồ sơ (PDF, đóng dấu bút lục)' }).click()]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('supposes an act and tells what would follow, and the case stays as it was', async () => {
    const page = await standAt(demoCourt.registry, `/ho-so/${main.caseId}?tab=neu-nhu`);
    const { version } = await world.client.readCase(demoCourt.registry, main.caseId);
    await page.getByLabel('Việc giả định').selectOption('receiveDecision');
    await page.getByLabel('Xảy ra vào ngày').fill(shown(today()));
    await page.getByRole('button', { name: 'Thêm vào giả định' }).click();
    await page.getByRole('listitem').filter({ hasText: shown(today()) }).waitFor();
    await page.getByRole('button', { name: 'Xem điều sẽ xảy ra' }).click();
    const answer = page.getByRole('region', { name: 'Điều sẽ xảy ra' });
    await answer.getByText(`Hồ sơ giữ nguyên ở phiên bản ${String(version)}.`).waitFor();
    expect(await answer.innerText()).toContain('Khi đó hồ sơ ở giai đoạn');
    await look(page, 'what-if');
    expect((await world.client.readCase(demoCourt.registry, main.caseId)).version).toBe(version);
  });

  it('opens a side proceeding from its tab, which then names it with its own clock', async () => {
    const page = await standAt(demoCourt.registry, `/ho-so/${main.caseId}?tab=phu`);
    await page.getByText('Chưa có thủ tục phụ nào').waitFor();
    await shoot(page, 'side-none');
    await page.getByRole('tabpanel').getByRole('link', { name: /hoãn/i }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Mở thủ tục phụ' }).waitFor();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await shoot(page, 'side-opening');
    await world.client.openCase(demoCourt.registry, {
      act: 'fileDeferralRequest', mainCaseId: main.caseId, channel: 'system', body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: today(), filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: today(), reason: 'Điều trị nội trú' },
    }, 'tools-side');
    await page.goto(`${world.address}/ho-so/${main.caseId}?tab=phu`);
    await page.getByRole('table', { name: 'Thủ tục phụ' }).getByText('Tòa án nhân dân Khu vực 1', { exact: false }).first().waitFor();
    // One at a time: the offer is gone, and the way to the open one is there.
    const open = page.getByRole('tabpanel').getByText(/chưa mở thêm được, vì đang có hồ sơ/);
    await open.getByRole('link', { name: /^HS-/ }).waitFor();
    expect(await page.getByRole('tabpanel').getByRole('link', { name: 'Nhận đơn đề nghị hoãn, miễn chấp hành' }).count()).toBe(0);
    await look(page, 'side');
    await page.goto(`${world.address}/ho-so/moi?viec=fileDeferralRequest&chinh=${main.caseId}`);
    await page.getByText(/chưa mở thêm được, vì đang có hồ sơ/).getByRole('link', { name: /^HS-/ }).waitFor();
  });

  it('lists cases by their kind: the side proceeding apart from the case it hangs on', async () => {
    const page = await standAt(demoCourt.registry, '/ho-so');
    const rows = page.getByRole('row').filter({ hasText: 'HS-' });
    const kind = page.getByLabel('Loại hồ sơ');
    await rows.filter({ hasText: main.code }).waitFor();
    await kind.selectOption('side');
    await page.waitForURL(/loai=side/);
    await rows.filter({ hasText: main.code }).waitFor({ state: 'detached' });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    // Of another kind no procedure is left to choose.
    const procedures = await page.getByLabel('Thủ tục', { exact: true }).locator('option').allInnerTexts();
    expect([procedures.includes('Lập hồ sơ đề nghị'), procedures.length > 1]).toEqual([false, true]);
    await look(page, 'cases-side');
    await kind.selectOption('main');
    await page.waitForURL(/loai=main/);
    await rows.filter({ hasText: main.code }).waitFor();
    await kind.selectOption('standalone');
    await page.getByRole('heading', { name: 'Không có hồ sơ nào' }).waitFor();
  });

  it('lets a commune’s chair enter late what the chair compiled by the law of then, and says to which day', async () => {
    const page = await standAt(baDinh.chair, '/ho-so');
    await page.getByRole('link', { name: 'Nhập hồ sơ giấy' }).waitFor();
    await page.getByRole('link', { name: 'Lập hồ sơ mới' }).click();
    await page.getByLabel('Họ tên và năm sinh').check();
    await page.getByLabel('Họ và tên').fill('Trần Thị Quỵnh');
    await page.getByLabel('Năm sinh', { exact: true }).fill('1994');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nhập người mới' }).click();
    await page.getByText('Chỉ nhập muộn được hồ sơ đã mở từ 28/02/2025 trở về trước', { exact: false }).waitFor();
    expect(await page.locator('[data-path="happenedAt"] input[value="date"]').isChecked()).toBe(true);
    await page.locator('[data-path="happenedAt"] input:not([type="radio"]):not([type="hidden"])').fill('06/05/2024');
    await page.keyboard.press('Tab');
    // Of that day it was the committee of the ward that went into this one.
    const office = page.locator('[data-path="actingOffice"] select');
    await office.waitFor();
    expect((await office.locator('option').allInnerTexts()).join(' ')).toContain('Ủy ban nhân dân phường Trúc Bạch');
    await look(page, 'opening-of-then');
  });

  it('goes on from a broken agreement to the dossier that follows, filled with what is known', async () => {
    const demo = getDemoCase('recordBrokenAgreement');
    const broken: Entered = await enterDemoCase(world.client, demo);
    const page = await standAt('ngoc-ha-truong-ca', `/ho-so/${broken.caseId}`);
    const next = page.getByRole('link', { name: /^Hồ sơ tiếp theo: / });
    await next.waitFor();
    await shoot(page, 'following-button');
    await next.click();
    await page.getByText(`Tiếp theo hồ sơ ${broken.code}.`, { exact: false }).waitFor();
    expect(await page.locator('[data-path="body.violationRecord.number"] input').inputValue()).not.toBe('');
    await look(page, 'following-form');
  });

  it('rehearses a draft law: whom it would touch, and that nothing comes into force', async () => {
    const page = await standAt(administrator, '/phap-luat?muc=rehearsal');
    const draft = { name: 'Dự thảo sửa đổi Nghị định 163/2026', inForceFrom: '2026-07-02', source: 'Bản lấy ý kiến', appliesTo: 'running', changes: [{ duty: 'compileDossier', regime: 'R4', person: 'any', amount: 4, unit: 'workingDay', article: 'Dự thảo Đ1.2' }] };
    await page.getByLabel('Dự thảo (JSON)').fill(JSON.stringify(draft, null, 1));
    await page.getByRole('button', { name: 'Diễn tập', exact: true }).click();
    await page.getByRole('region', { name: 'Kết quả diễn tập' }).getByRole('status').getByText(/^\d+ hồ sơ đang mở đổi hạn/).waitFor();
    await page.getByLabel('Lý do ký bản diễn tập').fill('Góp ý dự thảo');
    await page.getByRole('button', { name: 'Ký và lưu bản diễn tập' }).click();
    await page.getByText(`Đã lưu bản diễn tập ${today()}-01. Không hạn nào thay đổi.`).waitFor();
    await page.getByRole('table', { name: 'Các bản diễn tập đã ký' }).getByText('Góp ý dự thảo').waitFor();
    await page.getByRole('button', { name: 'Diễn tập', exact: true }).click();
    await page.getByRole('table', { name: 'Từng hồ sơ' }).waitFor();
    await look(page, 'rehearsal');
  });

  it('lists the case whose office ended without a successor, and whom it asks', async () => {
    const fled: Entered = await enterDemoCase(world.client, getDemoCase('recordAbscondingBeforeAdmission'));
    const page = await standAt(administrator, '/quan-tri');
    await page.getByRole('tab', { name: 'Chờ kế thừa' }).click();
    await page.getByRole('table', { name: 'Chờ kế thừa' }).getByRole('row').filter({ hasText: fled.code }).first().waitFor();
    await look(page, 'awaited');
  });

  it('asks whose act the opening of an earlier day was, and records it as that of the office that has ended', async () => {
    const page = await standAt(chief, '/ho-so/moi');
    await page.getByLabel('Họ tên và năm sinh').check();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ưởng');
    await page.getByLabel('Năm sinh', { exact: true }).fill('1999');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nhập người mới' }).click();
    await fillField(page, 'happenedAt', 'date');
    const office = page.locator('[data-path="actingOffice"] select');
    expect(await office.count()).toBe(0);
    await page.locator('[data-path="happenedAt"] input:not([type="radio"]):not([type="hidden"])').fill('10/03/2025');
    await page.keyboard.press('Tab');
    await office.waitFor();
    await look(page, 'acting-office');
    for (const [path, value] of [
      ['person.sex', 'female'], ['person.residence', 'Số 5, ngõ Kiễng'], ['person.communeCode', 'phuong ba dinh'], ['ground', 'leftVoluntaryTreatment'], ['body.violationRecord.number', '01/BB'], ['body.violationRecord.date', '10/03/2025'],
      ['lastViolationOn', '07/03/2025'], ['hasStableResidence', true], ['foundBy', 'commune'], ['body.addictionResult.kind', 'clinicResult'], ['body.addictionResult.number', '18/PKQ'], ['body.addictionResult.date', '20/02/2025'],
    ] as const) await fillField(page, path, value);
    // Never guessed.
    await page.getByRole('listitem').filter({ hasText: 'Cơ quan đã làm việc này khi đó' }).waitFor();
    await office.selectOption(baDinh.oldPolice);
    await page.getByLabel('Lý do ghi muộn').fill('Hồ sơ lập trên giấy.');
    await fillField(page, 'paper.number', '03/HS');
    await fillField(page, 'paper.date', '10/03/2025');
    const said = await confirmAct(page);
    expect(said).toMatch(/Cơ quan đã làm việc này khi đó\s+Công an phường Trúc Bạch/);
    const { entries } = await world.client.readHistory(chief, new URL(page.url()).pathname.split('/')[2] ?? '');
    expect(entries.at(0)).toMatchObject({ act: 'openDossier', actingAgency: 'Công an phường Trúc Bạch' });
  });

  it('stands under each other on a telephone what is a wide table on a desk: numbers, grants and looks of an auditor', async () => {
    for (const [path, table, name] of [['/thong-ke', 'Theo cơ quan', 'statistics'], ['/kiem-tra', 'Phạm vi được giao', 'grants'], ['/kiem-tra?muc=log', 'Ai đã xem', 'looks']] as const) {
      const page = await standAt('kiem-tra-vien', path);
      await page.getByRole('table', { name: table }).waitFor();
      await look(page, name);
    }
  });

  it('shows the law by regime, its texts and words', async () => {
    for (const [path, name] of [['/phap-luat', 'law'], ['/phap-luat?muc=compare', 'law-compare'], ['/phap-luat?muc=instruments', 'law-instruments'], ['/phap-luat?muc=glossary', 'law-glossary']] as const) {
      const page = await standAt(chief, path);
      await page.getByRole('tabpanel').getByRole('table').first().waitFor();
      await look(page, name);
    }
  });

  it('lets in by a door that anybody can read', async () => {
    const context = await world.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = await context.newPage();
    await page.goto(world.address);
    const enter = page.getByRole('button', { name: 'Chọn cán bộ dùng thử' });
    await enter.waitFor();
    await look(page, 'door');
    await enter.click();
    await page.locator('button[name="official"]').first().waitFor();
    await look(page, 'door-officials');
    await context.close();
  });

  it('left nothing in the browser’s console', () => {
    // A form is tried before it is whole: the refusal is an answer, which a browser notes.
    expect([...windows].map(([official, { faults }]) => [official, faults.filter((fault) => !fault.includes('422'))])).toEqual([...windows.keys()].map((official) => [official, []]));
  });
});
