import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { demoCourt } from '../../bin/demo/demo-path.ts';
import { look, shoot } from '../kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../kit/enter-demo-case.ts';

/** The tools beside the daily work: bundle, what-if, side proceedings, files that follow, offices that ended. */

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

beforeAll(async () => {
  world = await ConsoleWorld.open();
  main = await enterDemoCase(world.client, getDemoCase('sendForExecution'));
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the tools of the console', () => {
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

  it('lists the case whose office ended without a successor, and whom it asks', async () => {
    const fled: Entered = await enterDemoCase(world.client, getDemoCase('recordAbscondingBeforeAdmission'));
    const page = await standAt(administrator, '/quan-tri');
    await page.getByRole('tab', { name: 'Chờ kế thừa' }).click();
    await page.getByRole('table', { name: 'Chờ kế thừa' }).getByRole('row').filter({ hasText: fled.code }).first().waitFor();
    await look(page, 'awaited');
  });

  it('left nothing in the browser’s console', () => {
    // A form is tried before it is whole: the refusal is an answer, which a browser notes.
    expect([...windows].map(([official, { faults }]) => [official, faults.filter((fault) => !fault.includes('422'))])).toEqual([...windows.keys()].map((official) => [official, []]));
  });
});
