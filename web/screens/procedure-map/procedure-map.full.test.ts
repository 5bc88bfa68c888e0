import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listDemoCases } from '../../../bin/demo/demo-cases.ts';
import { instantOf } from '../../../bin/demo/story.ts';
import { runAxe } from '../../../test/kit/browser.ts';
import { ConsoleWorld } from '../../../test/kit/console-world.ts';

const chief = 'ba-dinh-truong-ca';
let world: ConsoleWorld;
let caseId: string;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const demo = listDemoCases(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))[0];
  const opening = demo?.steps[0];
  if (demo === undefined || opening === undefined) throw new Error('no demo case');
  ({ caseId } = await world.client.openCase(opening.as, { happenedAt: instantOf(opening.at), lateReason: 'Ghi muộn để thử.', paper: { number: '1/SO', date: opening.at.slice(0, 10) }, person: demo.person, regime: demo.regime, body: opening.body }, 'map-0001'));
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the map of a procedure', () => {
  it('says in its list what it draws: where the case is, and the acts that lead on with who does them', async () => {
    const { page, context, faults } = await world.signIn(chief, `/ho-so/${caseId}/so-do`);
    const here = page.locator('li[aria-current="step"]');
    await here.waitFor();
    await page.locator('.tt-map-here').waitFor();
    expect(await here.count()).toBe(1);
    const listed = await here.locator('ul').first().getByRole('listitem').allInnerTexts();
    const drawn = await page.locator('.tt-map-act').allInnerTexts();
    expect(drawn.length).toBeGreaterThan(0);
    for (const node of drawn) {
      const [label, who] = node.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      expect(listed.some((item) => item.includes(label ?? '-') && item.includes(who ?? '-'))).toBe(true);
    }
    expect(drawn).toHaveLength(listed.length);
    await page.getByRole('link', { name: 'Tòa án xem xét, quyết định' }).click();
    await page.waitForURL(/thuTuc=courtReview/);
    await page.locator('li.tt-map-item-ahead').first().waitFor();
    expect(await here.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('opens an act from its node and from the list', async () => {
    const { page, context } = await world.signIn(chief, `/ho-so/${caseId}/so-do`);
    const link = page.getByRole('link', { name: /^Ghi: / }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ghi\/[a-zA-Z]+/);
    await page.goBack();
    await page.locator('.tt-map-act a').first().click();
    await page.waitForURL(/\/ghi\/[a-zA-Z]+/);
    await context.close();
  });

  it('has no fault that axe finds in either theme and width', async () => {
    for (const width of [1366, 390] as const)
      for (const scheme of ['light', 'dark'] as const) {
        const { page, context, faults } = await world.signIn(chief, `/ho-so/${caseId}/so-do`, { width, scheme });
        await page.locator('.tt-map-here').waitFor();
        expect((await runAxe(page)).serious).toEqual([]);
        // The drawing moves under its frame, so that axe takes it to lie over the page: the rest is judged without it.
        await page.locator('.tt-map').evaluate((picture) => { picture.style.display = 'none'; });
        expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
        expect(faults).toEqual([]);
        await context.close();
      }
  }, 120_000);
});
