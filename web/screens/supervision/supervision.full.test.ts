import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAxe } from '../../../test/kit/browser.ts';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const chair = 'ba-dinh-chu-tich';

let world: ConsoleWorld;
let absent: Awaited<ReturnType<typeof enterDemoCase>>;

interface Overview {
  readonly people: readonly { readonly counted: { readonly countedDays: number; readonly excludedDays: number; readonly remainingDays: number; readonly sentence: string } | null }[];
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  absent = await enterDemoCase(world.client, getDemoCase('recordAbsence'));
}, 400_000);
afterAll(() => world.close(), 60_000);

describe('the page of supervision', () => {
  it('shows the days of the term in words beside a bar that needs no colour, and marks what is a local plan', async () => {
    const { page, context, faults } = await world.signIn(chair, '/sau-cai');
    const card = page.getByRole('list', { name: 'Người đang được quản lý' }).getByRole('listitem').filter({ hasText: absent.fullName }).first();
    await card.waitFor();
    const overview = (await world.client.request(chair, 'GET', '/api/supervision/overview')) as Overview;
    const counted = overview.people[0]?.counted;
    expect(counted?.excludedDays).toBeGreaterThan(0);
    const words = await card.innerText();
    for (const said of [`đã tính ${String(counted?.countedDays)} ngày`, `loại trừ (vắng không phép) ${String(counted?.excludedDays)} ngày`, `còn lại ${String(counted?.remainingDays)} ngày`, 'Đang vắng mặt không khai báo từ', 'kế hoạch địa phương'])
      expect(words).toContain(said);
    expect(words).toMatch(/Tính từ (Thứ \S+|Chủ nhật) \d{2}\/\d{2}\/\d{4}/);
    const bar = card.getByRole('img', { name: counted?.sentence ?? '' });
    // Three fills of one colour: full, hatched, empty.
    const fills = await bar.locator('xpath=./*[local-name()="rect"]').evaluateAll((parts) => parts.map((part) => part.getAttribute('fill')));
    expect(fills.map((fill) => (fill?.startsWith('url(') === true ? 'hatched' : fill))).toEqual(['currentColor', 'hatched', 'none']);

    await card.getByRole('button', { name: /^Ghi kết quả/ }).click();
    await page.getByRole('menuitem', { name: 'Ghi nhận rà soát định kỳ (kế hoạch địa phương)' }).click();
    await page.waitForURL(`${world.address}/ho-so/${absent.caseId}/ghi/recordMonthlyReview`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says of a term how each of its days came about, line under line', async () => {
    const { page, context } = await world.signIn(chair, `/ho-so/${absent.caseId}?tab=thoi-han`);
    await page.getByRole('table', { name: 'Phép tính thời hạn của biện pháp' }).first().waitFor();
    await look(page, 'term-arithmetic');
    await context.close();
  });

  it("prints the month's list", async () => {
    const { page, context } = await world.signIn(chair, '/sau-cai');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'In danh sách tháng' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^quan-ly-sau-cai-\d{4}-\d{2}-\d{2}\.pdf$/);
    await context.close();
  });

  it('says so where nobody is at a stage, and is refused in words to a court', async () => {
    const { page, context } = await world.signIn(chair, '/sau-cai?giaiDoan=relapsed');
    await page.getByRole('heading', { name: 'Không có ai đang được quản lý' }).waitFor();
    await context.close();
    const court = await world.signIn('toa-khu-vuc-1-tham-phan', '/sau-cai');
    await court.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    expect(await court.page.getByRole('main').innerText()).not.toContain(absent.fullName);
    await court.context.close();
  });

  it.each([[1366, 'light'], [1366, 'dark'], [390, 'light'], [390, 'dark']] as const)('passes axe at %d in %s and fits', async (width, scheme) => {
    const { page, context, faults } = await world.signIn(chair, '/sau-cai', { width, scheme });
    await page.getByText(absent.fullName).first().waitFor();
    expect(await runAxe(page)).toEqual({ serious: [], incompleteContrast: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(faults).toEqual([]);
    await context.close();
  });
});
