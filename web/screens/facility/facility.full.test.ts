import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAxe } from '../../../test/kit/browser.ts';
import { ConsoleWorld } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const director = 'co-so-1-giam-doc';

let world: ConsoleWorld;
let coming: Awaited<ReturnType<typeof enterDemoCase>>;
let staying: typeof coming;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Different people of different offices: the two are entered at once.
  [coming, staying] = await Promise.all([enterDemoCase(world.client, getDemoCase('sendAssignment')), enterDemoCase(world.client, getDemoCase('startEducation'))]);
}, 400_000);
afterAll(() => world.close(), 60_000);

describe('the page of a facility', () => {
  it('says without scrolling who comes, whose term ends and how many are there, and leads to the act of the right case', async () => {
    const { page, context, faults } = await world.signIn(director, '/co-so');
    const arrivals = page.getByRole('region', { name: 'Ai sắp đến' });
    await arrivals.getByText(coming.fullName).waitFor();
    for (const seen of [arrivals, page.getByRole('heading', { name: 'Quân số' }), page.getByRole('region', { name: 'Ai sắp hết thời hạn' })]) expect((await seen.boundingBox())?.y).toBeLessThan(700);
    expect(await page.locator('.tt-census > div').filter({ hasText: 'Sắp đến' }).locator('dd').innerText()).toBe('1');
    expect(await page.locator('.tt-census > div').filter({ hasText: 'Tại cơ sở' }).locator('dd').innerText()).toBe('1');
    // An hour clock: the hour stands with its date.
    expect(await arrivals.innerText()).toMatch(/\d{2}:\d{2} Thứ \S+ \d{2}\/\d{2}\/\d{4}|\d{2}:\d{2} Chủ nhật \d{2}\/\d{2}\/\d{4}/);

    const row = page.getByRole('table', { name: 'Người đang chấp hành' }).getByRole('row').filter({ hasText: staying.fullName });
    expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(7);
    expect(await row.innerText()).toMatch(/đang ở đây · đã \d+ ngày[\s\S]*ít nhất[\s\S]*song song/);

    await arrivals.getByRole('link', { name: /^Tiếp nhận/ }).click();
    await page.waitForURL(`${world.address}/ho-so/${coming.caseId}/ghi/admitPerson`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps the stage one looks at in the address and says where nobody is', async () => {
    const { page, context } = await world.signIn(director, '/co-so');
    await page.getByLabel('Lọc theo giai đoạn').selectOption('imprisoned');
    await page.waitForURL(/giaiDoan=imprisoned/);
    await page.getByRole('heading', { name: 'Không có ai ở giai đoạn này' }).waitFor();
    await page.getByRole('region', { name: 'Ai sắp đến' }).getByText(coming.fullName).waitFor();
    await context.close();
  });

  it('is refused in words to another office', async () => {
    const { page, context } = await world.signIn('ba-dinh-chu-tich', '/co-so');
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(coming.fullName);
    await context.close();
  });

  it.each([[1366, 'light'], [1366, 'dark'], [390, 'light'], [390, 'dark']] as const)('passes axe at %d in %s and fits', async (width, scheme) => {
    const { page, context, faults } = await world.signIn(director, '/co-so', { width, scheme });
    await page.getByRole('region', { name: 'Ai sắp đến' }).getByText(coming.fullName).waitFor();
    expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(faults).toEqual([]);
    await context.close();
  });
});
