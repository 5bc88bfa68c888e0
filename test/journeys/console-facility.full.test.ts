import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { baDinh, demoFacility, DemoPath } from '../../bin/demo/demo-path.ts';
import { chooseAct, confirmAct, fillField, findBarriers, recordAndSee, shoot } from '../kit/console-steps.ts';
import { enterSteps, type EnteredStory, moveTo } from '../kit/console-story.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';

const path = new DemoPath({ regime: 'R4', number: 71, opened: '2026-07-06', commune: baDinh });
const name = 'Nguyễn Hữu Quỵnh';

let world: ConsoleWorld;
let staff: OfficialWindow;
let head: OfficialWindow;
let entered: EnteredStory;

/** Steps of the offices around the facility, each at its hour of the case. */
async function actOf(official: string, at: string, act: string, body: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await moveTo(world, entered.caseId, at);
  await world.client.act(official, entered.caseId, act, { body }, `facility-journey-${act}`);
}

const arrivals = (page: Page) => page.getByRole('region', { name: 'Ai sắp đến' });
const completions = (page: Page) => page.getByRole('region', { name: 'Ai sắp hết thời hạn' });
const resident = (page: Page) => page.getByRole('table', { name: 'Người đang chấp hành' }).getByRole('row').filter({ hasText: name });
const count = (page: Page, title: string) => page.locator('.tt-census > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${title}$`) }) }).locator('dd');

/** Today's page of the facility, as an official opens it. */
async function openFacility(page: Page): Promise<void> {
  await page.goto(`${world.address}/co-so`);
  await page.getByRole('heading', { name: 'Quân số' }).waitFor();
}

/** From the facility's page to the case, and there to the act as it is offered. */
async function openAct(page: Page, label: string): Promise<void> {
  await resident(page).getByRole('link', { name: entered.code }).click();
  await chooseAct(page, label);
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Up to the escort: whatever comes before the facility's door has journeys of its own.
  entered = await enterSteps(world, path.admit().slice(0, -1), { fullName: name, identityNumber: '001098012371' });
  await moveTo(world, entered.caseId, path.at(19, '15:40'));
  staff = await world.signIn(demoFacility.staff);
  head = await world.signIn(demoFacility.head);
}, 300_000);
afterAll(() => world.close(), 60_000);

describe('a facility', () => {
  it('sees on its first page who comes today, and until which hour', async () => {
    const { page } = staff;
    await page.waitForURL(/\/co-so/);
    await arrivals(page).getByText(name).waitFor();
    expect(await arrivals(page).innerText()).toMatch(/\d{2}:\d{2} Thứ \S+ \d{2}\/\d{2}\/\d{4}/);
    expect(await count(page, 'Sắp đến').innerText()).toBe('1');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'facility-1-arrivals');
  });

  it('admits the person against the hand-over record; the head sees without a reload that one more is there', async () => {
    const { page } = staff;
    await arrivals(page).getByRole('link', { name: `Tiếp nhận ${name}` }).or(arrivals(page).getByRole('link', { name: /^Tiếp nhận/ })).first().click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await fillField(page, 'recordNumber', '07/BBGN');
    await fillField(page, 'paperCount', 6);
    await fillField(page, 'condition', 'Sức khỏe bình thường');
    await fillField(page, 'giver', 'Lê Quang Kiễng');
    await fillField(page, 'receiver', 'Đoàn Văn Yên');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'facility-2-admission');
    let said = '';
    await recordAndSee(page, async () => { said = await confirmAct(page); }, () => resident(head.page).waitFor());
    expect(said).toMatch(/Số biên bản giao nhận\s+07\/BBGN|07\/BBGN/);
    expect(await count(head.page, 'Tại cơ sở').innerText()).toBe('1');
    await shoot(page, 'facility-3-case');
    await shoot(head.page, 'facility-4-head');
  }, 300_000);

  it('goes from reception to detoxification, and is told that education cannot begin before ten days are over', async () => {
    const { page } = staff;
    await moveTo(world, entered.caseId, path.at(20, '09:00'));
    await openFacility(page);
    await openAct(page, 'Chuyển sang cắt cơn, giải độc');
    await fillField(page, 'profileNumber', '302/HS');
    await fillField(page, 'planNumber', '302/KH');
    await shoot(page, 'facility-5-detoxification');
    await confirmAct(page);
    await chooseAct(page, 'Chuyển sang giáo dục, phục hồi');
    await page.keyboard.press('Control+Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'Chưa ghi được' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/Chưa đủ thời gian tối thiểu của giai đoạn này \(đến Thứ Năm 13\/08\/2026\)[\s\S]*Căn cứ: NĐ 163\/2026 Đ85/);
    await shoot(page, 'facility-6-too-early');
  }, 300_000);

  it('begins education when the least days of detoxification are over', async () => {
    const { page } = staff;
    await moveTo(world, entered.caseId, path.at(29, '09:00'));
    await openFacility(page);
    expect(await resident(page).innerText()).toMatch(/đang ở đây · đã 1\d ngày[\s\S]*đủ mức tối thiểu[\s\S]*30 ngày cuối của thời hạn, từ Thứ Sáu 30\/06\/2028/);
    await shoot(page, 'facility-7-residents');
    await openAct(page, 'Chuyển sang giáo dục, phục hồi');
    await confirmAct(page);
  }, 300_000);

  it('is reminded of whose term ends, and announces it to the commune', async () => {
    const { page } = head;
    await moveTo(world, entered.caseId, path.beforeEnd(34));
    await openFacility(page);
    await completions(page).getByText(name).waitFor();
    expect(await completions(page).innerText()).toMatch(/Hết thời hạn: .*\d{2}\/\d{2}\/2028 · còn \d+ ngày/);
    await shoot(page, 'facility-8-completions');
    await completions(page).getByRole('link', { name: /^Thông báo/ }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await fillField(page, 'supervisingPoliceId', 'Công an phường Ba Đình');
    await fillField(page, 'supervisingCommitteeId', 'Ủy ban nhân dân phường Ba Đình');
    await fillField(page, 'progress', 'Chấp hành tốt nội quy.');
    await page.getByText('Thời hạn bắt đầu hoặc tính lại').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Đề nghị quản lý sau cai\D*\n.* · còn 2 ngày/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'facility-9-notice');
    await confirmAct(page);
  }, 300_000);

  it('sees what the commune proposed and decided meanwhile, and prepares the return in the last thirty days', async () => {
    await actOf(baDinh.chief, path.beforeEnd(33), 'proposeSupervision', { measures: 'Tư vấn, hỗ trợ việc làm.' });
    await actOf(baDinh.chair, path.beforeEnd(31), 'decideSupervision', { decisionNumber: '71/QĐ-UBND' });
    await moveTo(world, entered.caseId, path.beforeEnd(28));
    const { page } = staff;
    await openFacility(page);
    await resident(page).getByRole('link', { name: entered.code }).click();
    await page.getByText('Quyết định quản lý sau cai nghiện').first().waitFor();
    await chooseAct(page, 'Chuyển sang chuẩn bị tái hòa nhập');
    await confirmAct(page);
    await shoot(page, 'facility-10-reintegration');
  }, 300_000);

  it('certifies on the last day; after it the page says that nobody may be held, and the release ends it', async () => {
    await moveTo(world, entered.caseId, path.beforeEnd(0, '08:00'));
    await openFacility(head.page);
    await shoot(head.page, 'facility-11-last-day');
    await completions(head.page).getByRole('link', { name: /^Cấp giấy/ }).click();
    await head.page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await fillField(head.page, 'certificateNumber', '71/GCN');
    await confirmAct(head.page);

    const { page } = staff;
    await moveTo(world, entered.caseId, path.beforeEnd(-1, '07:30'));
    await openFacility(page);
    await page.getByText('1 người bị giữ khi căn cứ đã hết.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'facility-12-held-past-ground');
    await completions(page).getByRole('link', { name: /^Cho về/ }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await fillField(page, 'releasedTo', 'family');
    await shoot(page, 'facility-13-release');
    await confirmAct(page);
    await shoot(page, 'facility-14-released');
    await openFacility(page);
    expect([await resident(page).count(), await count(page, 'Đang quản lý').innerText()]).toEqual([0, '0']);
    // What a dry run refuses is an answer of the server, and a line in the browser's console.
    expect([staff, head].map(({ faults }) => faults.filter((fault) => !/status of (409|422)/.test(fault)))).toEqual([[], []]);
  }, 300_000);
});
