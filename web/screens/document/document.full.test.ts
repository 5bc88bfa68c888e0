import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listDemoCases } from '../../../bin/demo/demo-cases.ts';
import { waitForPapers } from '../../../bin/demo/case-timeline.ts';
import { makeScan } from '../../../bin/demo/scan-paper.ts';
import { instantOf } from '../../../bin/demo/story.ts';
import { runAxe } from '../../../test/kit/browser.ts';
import { ConsoleWorld } from '../../../test/kit/console-world.ts';

const chief = 'ba-dinh-truong-ca';
let world: ConsoleWorld;
let caseId: string;
let documentId: string;
let uploadId: string;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const demo = listDemoCases(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))[0];
  const opening = demo?.steps[0];
  if (demo === undefined || opening === undefined) throw new Error('no demo case');
  const envelope = { lateReason: 'Ghi muộn để thử.', paper: { number: '1/SO', date: opening.at.slice(0, 10) } };
  ({ caseId } = await world.client.openCase(opening.as, { ...envelope, happenedAt: instantOf(opening.at), person: demo.person, regime: demo.regime, body: opening.body }, 'document-0001'));
  uploadId = await world.client.upload(chief, await makeScan('Biên bản vi phạm', ['Trang thử.']));
  await world.client.act('ba-dinh-can-bo-ca', caseId, 'addPaper', { ...envelope, happenedAt: instantOf(opening.at), body: { type: 'violationRecord', number: '1/HS', date: opening.at.slice(0, 10), folioFrom: 1, folioTo: 1, uploadId } }, 'document-0002').catch(() => undefined);
  const papers = await waitForPapers(world.client, chief, caseId);
  documentId = papers[0]?.documentId ?? '';
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('a paper on the screen', () => {
  it('stands with its state, its form note and its hash; its pages are drawn, and what is downloaded has that hash', async () => {
    const { page, context, faults } = await world.signIn(chief, `/tai-lieu/${caseId}/${documentId}`);
    await page.getByText('Trạng thái: dự thảo').waitFor();
    await page.getByText('chưa đối chiếu mẫu').waitFor();
    const hash = /[0-9a-f]{64}/.exec(await page.getByText('SHA-256').first().innerText())?.[0];
    // This browser has no viewer of its own: the pages are drawn.
    const drawn = page.locator('canvas[data-drawn="true"]').first();
    await drawn.waitFor();
    expect(await drawn.getAttribute('aria-label')).toMatch(/^Trang 1 \/ \d+/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải xuống' }).click()]);
    expect(createHash('sha256').update(await readFile(await download.path())).digest('hex')).toBe(hash);
    // Who may sign does it from here, with the paper already chosen.
    await page.getByRole('link', { name: 'Ký văn bản' }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    expect(await page.locator('[data-path="body.documentId"]').locator('select, input:checked').first().inputValue()).toBe(documentId);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that a case has no such paper, with the way back', async () => {
    const { page, context } = await world.signIn(chief, `/tai-lieu/${caseId}/document-9999`);
    await page.getByRole('heading', { name: 'Hồ sơ này không có tài liệu đó' }).waitFor();
    await page.getByRole('link', { name: /^Về hồ sơ/ }).click();
    await page.waitForURL(/tab=giay-to/);
    await context.close();
  });

  it('has no fault that axe finds in either theme and width', async () => {
    for (const width of [1366, 390] as const)
      for (const scheme of ['light', 'dark'] as const) {
        const { page, context, faults } = await world.signIn(chief, `/tai-lieu/${caseId}/${documentId}`, { width, scheme });
        await page.locator('canvas[data-drawn="true"]').first().waitFor();
        expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
        expect(faults).toEqual([]);
        await context.close();
      }
  }, 120_000);
});
