import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { ApiRefusal } from '../../bin/demo/api-client.ts';
import { baDinh, DemoPath, ngocHa } from '../../bin/demo/demo-path.ts';
import { connect } from '../../db/connect.ts';
import { confirmAct, fillField, findBarriers, openAct, shoot } from '../kit/console-steps.ts';
import { type EnteredStory, enterSteps, moveTo } from '../kit/console-story.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';

const auditorKey = 'kiem-tra-vien';
const decidedPath = new DemoPath({ regime: 'R4', number: 63, opened: '2026-07-06', commune: baDinh });
const overduePath = new DemoPath({ regime: 'R4', number: 64, opened: '2026-07-07', commune: ngocHa });
const inGrant = 'Nguyễn Đức Khuyển';
const outOfGrant = 'Đỗ Văn Nhưỡng';

let world: ConsoleWorld;
/** decided by the court, its windows open */
let decided: EnteredStory;
/** of another commune, all its terms gone by */
let overdue: EnteredStory;
let auditor: OfficialWindow;

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** What one click downloads. */
async function download(page: Page, click: () => Promise<void>): Promise<Download> {
  const [given] = await Promise.all([page.waitForEvent('download'), click()]);
  return given;
}

/** The grant of the demo covers the whole city: here it is for one office. */
async function narrowGrant(): Promise<void> {
  const owner = connect(world.product.parts.ownerUrl, { max: 1, applicationName: 'test' });
  try {
    await owner.db.execute(sql`update auditor_grant set province_code = null, agency_id = ${baDinh.police}`);
  } finally {
    await owner.close();
  }
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  decided = await enterSteps(world, decidedPath.decide(), { fullName: inGrant, identityNumber: '001098012363' });
  overdue = await enterSteps(world, overduePath.open(), { fullName: outOfGrant, identityNumber: '001098012364' });
  await moveTo(world, overdue.caseId, '2026-09-07 09:00');
}, 300_000);
afterAll(() => world.close(), 60_000);

describe('the procurator', () => {
  it('sees in the worklist which decision may still be contested, until when', async () => {
    const window = await world.signIn('vks-khu-vuc-1-kiem-sat-vien');
    const { page } = window;
    await page.waitForURL(/\/viec/);
    const row = page.getByRole('grid', { name: 'Việc của tôi' }).getByRole('row').filter({ hasText: decided.code }).filter({ hasText: /[Kk]iến nghị|[Kk]háng nghị/ }).first();
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\d{2}\/\d{2}\/\d{4} · còn .+/);
    expect(await row.innerText()).toMatch(/Luật|PL|NĐ/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'procurator-worklist');
    expect(window.faults).toEqual([]);
    await window.context.close();
  });
});

describe('the head of the provincial police', () => {
  it('sees on the first page which commune is late, with what and why, and opens the cases behind the number', async () => {
    const window = await world.signIn('ca-ha-noi-giam-doc');
    const { page } = window;
    await page.waitForURL(/\/thong-ke/);
    const holders = page.getByRole('region', { name: 'Đã lỡ theo cơ quan chịu trách nhiệm' });
    await holders.getByRole('rowheader', { name: 'Công an phường Ngọc Hà' }).waitFor();
    expect(await page.getByRole('region', { name: 'Đã lỡ theo nguyên nhân' }).getByRole('row').count()).toBeGreaterThan(1);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'province-statistics');
    await holders.getByRole('button', { name: /^Công an phường Ngọc Hà: / }).click();
    const counted = page.getByRole('region', { name: 'Hồ sơ', exact: true }).first();
    await counted.getByText(overdue.code).waitFor();
    await shoot(page, 'province-counted');
    expect(window.faults).toEqual([]);
    await window.context.close();
  });
});

describe('the auditor', () => {
  it('reads at once whether the ledger is whole', async () => {
    await narrowGrant();
    // A look to be found afterwards.
    const looker = await world.signIn('ba-dinh-can-bo-ca', `/ho-so/${decided.caseId}`);
    await looker.page.getByRole('button', { name: 'Hiện số định danh' }).click();
    await looker.page.getByText('Lượt xem này đã được ghi lại.').waitFor();
    await looker.context.close();
    auditor = await world.signIn(auditorKey);
    const { page } = auditor;
    await page.waitForURL(/\/kiem-tra/);
    await page.getByRole('region', { name: 'Tình trạng sổ' }).getByText(/nguyên vẹn/).waitFor();
    await page.getByText('Công an phường Ba Đình').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'auditor-overview');
  });

  it('finds who looked at what, and from there who recorded what', async () => {
    const { page } = auditor;
    await page.getByRole('tab', { name: 'Ai đã xem' }).click();
    await page.getByLabel('Loại').selectOption('revealIdentity');
    const look = page.getByRole('row').filter({ hasText: 'Lê Quang Kiễng' }).filter({ hasText: decided.code }).first();
    await look.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'auditor-log');
    await look.getByRole('link', { name: decided.code }).click();
    await page.getByRole('heading', { level: 2, name: decided.code }).waitFor();
    const text = await page.getByRole('tabpanel', { name: 'Một hồ sơ' }).innerText();
    for (const recorder of ['Nguyễn Văn Hưởng, Công an phường Ba Đình', 'Dương Văn Chữ']) expect(text).toContain(recorder);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'auditor-case');
  });

  it('takes along the course of the case as CSV and the package that proves it', async () => {
    const { page } = auditor;
    const csv = await download(page, () => page.getByRole('button', { name: 'Xuất diễn biến CSV' }).click());
    const lines = (await bytesOf(csv)).toString('utf8').trim().split(/\r?\n/);
    const { entries } = await world.client.readHistory(auditorKey, decided.caseId);
    expect(lines.length).toBeGreaterThan(entries.length);
    expect(lines.join('\n')).toContain('Nguyễn Văn Hưởng');
    const given = await download(page, () => page.getByRole('button', { name: 'Xuất gói kiểm chứng' }).click());
    expect(given.suggestedFilename()).toMatch(/\.json$/);
    const evidence = (await bytesOf(given)).toString('utf8');
    const { headHash } = await world.client.readHistory(auditorKey, decided.caseId);
    expect(JSON.stringify(JSON.parse(evidence))).toContain(headHash);
  });

  it('takes along the list of cases as a table whose cells hold what the page shows', async () => {
    const { page } = auditor;
    await page.goto(`${world.address}/ho-so`);
    await page.getByRole('grid', { name: 'Hồ sơ' }).getByText(decided.code).waitFor();
    expect(await page.getByRole('grid', { name: 'Hồ sơ' }).getByRole('row').filter({ hasText: overdue.code }).count()).toBe(0);
    await page.getByRole('button', { name: 'Xuất, in' }).click();
    const given = await download(page, () => page.getByRole('menuitem', { name: 'Tải bảng XLSX' }).click());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(given)) as unknown as ArrayBuffer);
    const rows: string[][] = [];
    book.worksheets[0]?.eachRow((row) => { rows.push((row.values as unknown[]).slice(1).map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? '')))); });
    const head = rows.findIndex((row) => row.includes('Mã hồ sơ'));
    expect(head).toBeGreaterThanOrEqual(0);
    const column = (title: RegExp): number => rows[head]?.findIndex((cell) => title.test(cell)) ?? -1;
    const mine = rows.find((row) => row[column(/Mã hồ sơ/)] === decided.code);
    expect(mine?.[column(/Họ|[Nn]gười|Tên/)]).toContain(inGrant);
    expect(rows.flat().join('\n')).not.toContain(overdue.code);
    expect(rows.flat().join('\n')).not.toContain(outOfGrant);
    expect(rows.flat().join('\n')).not.toContain('001098012363');
  });

  it('has nothing to record with, and the server refuses what is sent all the same', async () => {
    const { page } = auditor;
    const { caseId } = decided;
    await page.goto(`${world.address}/ho-so`);
    await page.getByRole('grid', { name: 'Hồ sơ' }).waitFor();
    expect(await page.getByRole('link', { name: 'Lập hồ sơ mới' }).count()).toBe(0);
    await page.goto(`${world.address}/ho-so/${caseId}?tab=giay-to`);
    await page.getByRole('table', { name: 'Bút lục' }).waitFor();
    expect(await page.locator('a[href*="/ghi/"]').count()).toBe(0);
    for (const name of [/^(Việc khác|Việc có thể làm)$/, /^Ghi nơi lưu$/, /^Giao cho$/]) expect([String(name), await page.getByRole('button', { name }).count()]).toEqual([String(name), 0]);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'auditor-case-page');
    const refused = async (attempt: Promise<unknown>): Promise<number> => attempt.then(() => 200, (error: unknown) => { if (error instanceof ApiRefusal) return error.status; throw error; });
    const envelope = { body: { by: 'person', letterNumber: '01/KN', grounds: 'x' } };
    const statuses = [
      await refused(world.client.act(auditorKey, caseId, 'recordComplaint', envelope, 'auditor-must-not-write-1')),
      await refused(world.client.request(auditorKey, 'POST', `/api/cases/${caseId}/fast-forward`, { body: { days: 1 } })),
      await refused(world.client.upload(auditorKey, Buffer.from('%PDF-1.4'))),
    ];
    expect(statuses.filter((status) => status !== 403 && status !== 404)).toEqual([]);
    const { version } = await world.client.readCase(auditorKey, caseId);
    expect(version).toBe((await world.client.readCase('ba-dinh-truong-ca', caseId)).version);
  });

  it('does not learn of a case outside the grant', async () => {
    const { page, faults } = auditor;
    expect(faults).toEqual([]);
    await page.goto(`${world.address}/ho-so/${overdue.caseId}`);
    await page.getByText('Không tìm thấy hồ sơ.').waitFor();
    await shoot(page, 'auditor-absent');
    await page.goto(`${world.address}/kiem-tra?muc=case`);
    await page.getByLabel('Mã hồ sơ').fill(overdue.code);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText('Không có hồ sơ mang mã này trong phạm vi của bạn.').waitFor();
    // The browser itself notes the answer 404.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});

describe('when it goes wrong', () => {
  it('an address that is none says so and leads back', async () => {
    const window = await world.signIn('ba-dinh-can-bo-ca');
    const { page } = window;
    await page.goto(`${world.address}/khong-co-trang-nay`);
    await page.getByText('Không có trang này').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'not-found');
    await page.goto(`${world.address}/quan-tri`);
    await page.getByText('Không có trang này').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await shoot(page, 'denied');
    await window.context.close();
  });

  it('a session that ends over a half-filled act leaves what was typed, and it is recorded after signing in again', async () => {
    const { caseId } = decided;
    const clerkKey = 'toa-khu-vuc-1-thu-ky';
    const { page, context } = await world.signIn(clerkKey, `/ho-so/${caseId}`);
    await openAct(page, caseId, 'recordComplaint');
    await fillField(page, 'by', 'person');
    const refused = new Set<string>();
    await context.route('**/api/**', async (route) => {
      const token = route.request().headers()['authorization'] ?? '';
      if (refused.size === 0) refused.add(token);
      if (refused.has(token)) await route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify({ title: 'Phiên đã hết.', status: 401, code: 'notSignedIn', source: null, facts: {} }) });
      else await route.continue();
    });
    await fillField(page, 'letterNumber', '63/KN');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.waitFor();
    await shoot(page, 'session-ended');
    const [beside] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('button', { name: 'Đăng nhập lại' }).click()]);
    await beside.locator(`button[name="official"][value="${clerkKey}"]`).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('[data-path="body.letterNumber"] input').inputValue()).toBe('63/KN');
    await fillField(page, 'grounds', 'Đề nghị xem xét lại thời hạn.');
    expect(await confirmAct(page)).toContain('63/KN');
    await context.close();
  });
});
