import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { baDinh, demoFacility, DemoPath } from '../../bin/demo/demo-path.ts';
import { beginMonitoring } from '../../bin/demo/monitoring-steps.ts';
import { instantOf } from '../../bin/demo/story.ts';
import { addDays } from '../../law/dates.ts';
import { chooseActWithKeyboard, confirmAct, findBarriers, goWithKeyboard, openWorkWithKeyboard, readBackAct, recordAndSee, shoot, tabTo, typeField } from '../kit/console-steps.ts';
import { enterSteps, type EnteredStory, moveTo } from '../kit/console-story.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';

const path = new DemoPath({ regime: 'R4', number: 72, opened: '2026-07-06', commune: baDinh });
const name = 'Trần Quang Khuyếch';
const typedName = 'tran quang khuyech';

let world: ConsoleWorld;
let chief: OfficialWindow;
let officer: OfficialWindow;
let chair: OfficialWindow;
let entered: EnteredStory;

/** Steps of the facility, whose own day has a journey of its own. */
async function actOfFacility(official: string, at: string, act: string, body: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await moveTo(world, entered.caseId, at);
  await world.client.act(official, entered.caseId, act, { body }, `commune-journey-${act}`);
}

/** The device put on before the person leaves: a proceeding beside the case, which has tests of its own. Left undone it would be asked for again every few days of two years. */
async function putOnDevice(): Promise<void> {
  const at = { opened: path.beforeEnd(0, '08:30'), decided: path.beforeEnd(0, '09:00'), effective: path.beforeEnd(0, '10:00'), fitted: path.beforeEnd(0, '10:00') };
  const { decide: [opening, decision], fit } = beginMonitoring({ basisAt: at.opened, at, chief: baDinh.chief, officer: baDinh.officer, facility: demoFacility });
  if (opening === undefined || decision === undefined) throw new Error('a monitoring without its decision');
  await moveTo(world, entered.caseId, opening.at);
  const { caseId } = await world.client.openCase(opening.as, { act: opening.act, happenedAt: instantOf(opening.at), mainCaseId: entered.caseId, body: opening.body }, 'commune-journey-monitoring');
  for (const step of [decision, fit]) {
    await moveTo(world, entered.caseId, step.at);
    await world.client.act(step.as, caseId, step.act, { happenedAt: instantOf(step.at), body: step.body as Readonly<Record<string, unknown>> }, `commune-journey-${step.act}`);
  }
}

const card = (page: Page) => page.getByRole('list', { name: 'Người đang được quản lý' }).getByRole('listitem').filter({ hasText: name }).first();
const openSupervision = async (page: Page): Promise<void> => {
  await goWithKeyboard(page, 'quan ly sau cai', 'Quản lý sau cai');
  await card(page).waitFor();
};
const openCase = async (page: Page): Promise<void> => {
  await goWithKeyboard(page, typedName, entered.code);
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
// Nothing is waited for: the menu opens with no item in focus.
const focusedItem = `document.activeElement?.getAttribute('role') === 'menuitem' ? document.activeElement.innerText : ''`;
/** From the card of the person to the form of what is to be recorded: Enter opens the menu, the arrows go through it. */
async function recordFromCard(page: Page, label: string): Promise<void> {
  await openSupervision(page);
  await tabTo(page, new RegExp(`^Ghi kết quả, ${name}`));
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: label });
  await item.waitFor();
  for (let step = 0; step < 60 && (await page.evaluate(focusedItem)) !== label; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}
/** The last day of supervision as the card says it, "2030-08-19". */
async function lastDay(page: Page): Promise<string> {
  const [day, month, year] = (/hết thời hạn (?:Thứ \S+|Chủ nhật) (\d{2}\/\d{2}\/\d{4})/.exec(await card(page).innerText())?.[1] ?? '').split('/');
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Up to the facility's notice that the measure comes to its end.
  entered = await enterSteps(world, path.prepareEnd().slice(0, -3), { fullName: name, identityNumber: '001098012372' });
  await moveTo(world, entered.caseId, path.beforeEnd(33));
  chair = await world.signInWithKeyboard(/Đỗ Thị Hằng/);
  chief = await world.signInWithKeyboard(/Nguyễn Văn Hưởng/);
  officer = await world.signInWithKeyboard(/Lê Quang Kiễng/);
}, 300_000);
afterAll(() => world.close(), 60_000);

describe('the police and the committee of a commune, with the keyboard alone', () => {
  it('the chief proposes supervision within two working days of the notice; the chair sees it without a reload', async () => {
    const { page } = chief;
    await page.waitForURL(/\/viec/);
    expect(await page.getByRole('row').filter({ hasText: entered.code }).first().innerText()).toMatch(/còn \d ngày[\s\S]*Đề nghị quản lý sau cai/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'commune-1-chief');
    await openWorkWithKeyboard(page, entered.code, 'Đề nghị quản lý sau cai');
    await typeField(page, 'measures', 'Tư vấn, hỗ trợ việc làm, xét nghiệm định kỳ.');
    await shoot(page, 'commune-2-proposal');
    const waiting = chair.page.getByRole('row').filter({ hasText: entered.code }).or(chair.page.getByRole('button', { name: /việc mới$/ })).first();
    await readBackAct(page);
    await recordAndSee(page, () => page.keyboard.press('Control+Enter'), () => waiting.waitFor());
    await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}(\?.*)?$/);
  }, 300_000);

  it('the chair finds what waits for a decision, on which ground, and decides', async () => {
    const { page } = chair;
    const more = page.getByRole('button', { name: /việc mới$/ });
    if ((await more.count()) > 0) {
      await tabTo(page, /việc mới$/);
      await page.keyboard.press('Enter');
    }
    const row = page.getByRole('row').filter({ hasText: entered.code }).filter({ hasText: 'Chưa có hạn luật định' });
    await row.waitFor();
    // No law sets a limit for it: nobody is told that they are late.
    expect(await row.innerText()).toMatch(/Chưa có hạn luật định[\s\S]*Quyết định quản lý sau cai[\s\S]*NĐ 163\/2026 Đ134/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'commune-3-chair');
    await openWorkWithKeyboard(page, entered.code, 'Chưa có hạn luật định');
    await typeField(page, 'decisionNumber', '72/QĐ-UBND');
    await shoot(page, 'commune-4-decision');
    expect(await confirmAct(page)).toContain('72/QĐ-UBND');
    await shoot(page, 'commune-5-decided');
  }, 300_000);

  it('the chair finds the paper of the decision waiting, signs it and gives it its number', async () => {
    const { page } = chair;
    for (const act of ['Ký văn bản', 'Cấp số, ban hành văn bản']) {
      await goWithKeyboard(page, 'viec cua toi', 'Việc của tôi');
      await tabTo(page, /^Văn bản chờ tôi/);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: new RegExp(`^${act}: Quyết định Quản lý sau cai`) }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await shoot(page, `commune-5-papers-${act === 'Ký văn bản' ? 'draft' : 'signed'}`);
      await tabTo(page, new RegExp(`^${act}: Quyết định Quản lý sau cai`));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
      expect(await confirmAct(page)).toMatch(/Quyết định Quản lý sau cai/);
    }
    await goWithKeyboard(page, 'viec cua toi', 'Việc của tôi');
    await tabTo(page, /^Văn bản chờ tôi/);
    await page.keyboard.press('Enter');
    await page.getByText('Không có văn bản nào chờ bạn').waitFor();
  }, 300_000);

  it('after the release the chair assigns an officer and volunteers, and the officer sets the plan', async () => {
    await actOfFacility(demoFacility.staff, path.beforeEnd(28), 'startReintegration');
    await actOfFacility(demoFacility.head, path.beforeEnd(0, '08:00'), 'issueCertificate', { certificateNumber: '72/GCN' });
    await putOnDevice();
    await actOfFacility(demoFacility.staff, path.beforeEnd(0, '16:00'), 'releasePerson', { releasedTo: 'family' });
    await moveTo(world, entered.caseId, path.beforeEnd(-3));
    await recordFromCard(chair.page, 'Phân công người quản lý, tình nguyện viên');
    await typeField(chair.page, 'officerId', /Vũ Minh Khuê/);
    for (const [index, volunteer] of ['Nguyễn Thị Ưởng', 'Đỗ Quỵnh Nhưỡng'].entries()) {
      await tabTo(chair.page, /^Thêm: Tình nguyện viên/);
      await chair.page.keyboard.press('Enter');
      // A new row waits to be typed into, also the last one, after which nothing can be added.
      await chair.page.locator(`[data-path="body.volunteers.${String(index)}"] input:focus`).waitFor();
      await chair.page.keyboard.type(volunteer);
    }
    await shoot(chair.page, 'commune-6-assignment');
    expect(await confirmAct(chair.page)).toContain('Đỗ Quỵnh Nhưỡng');

    await recordFromCard(officer.page, 'Lập kế hoạch quản lý, hỗ trợ');
    await typeField(officer.page, 'period', /^quý/);
    await typeField(officer.page, 'plan', 'Học nghề điện lạnh, tham gia câu lạc bộ B93.');
    await confirmAct(officer.page);
  }, 300_000);

  it('the officer records a test, an absence nobody reported and the return: those days do not count', async () => {
    const { page } = officer;
    await moveTo(world, entered.caseId, path.beforeEnd(-80));
    await recordFromCard(page, 'Ghi nhận kết quả xét nghiệm ma túy');
    await typeField(page, 'kind', /^đột xuất/);
    await typeField(page, 'result', /^âm tính/);
    await typeField(page, 'recordNumber', '31/BB-XN');
    await confirmAct(page);
    await openSupervision(page);
    const before = await lastDay(page);

    await moveTo(world, entered.caseId, path.beforeEnd(-250));
    await recordFromCard(page, 'Ghi nhận vắng mặt');
    await typeField(page, 'isReported', /^Không/);
    await typeField(page, 'reason', 'Gia đình không biết đi đâu.');
    await shoot(page, 'commune-7-absence');
    await confirmAct(page);
    await openSupervision(page);
    await card(page).getByText(/Đang vắng mặt không khai báo từ/).waitFor();
    await shoot(page, 'commune-8-absent');

    await moveTo(world, entered.caseId, path.beforeEnd(-270, '17:00'));
    await recordFromCard(page, 'Ghi nhận trở về');
    await typeField(page, 'recordNumber', '19/BB');
    await confirmAct(page);
    await recordFromCard(page, 'Ghi nhận rà soát định kỳ (kế hoạch địa phương)');
    await typeField(page, 'remarks', 'Chấp hành tốt, gia đình phối hợp.');
    await confirmAct(page);
    await openSupervision(page);
    await card(page).getByText(/loại trừ \(vắng không phép\) 20 ngày/).waitFor();
    expect(await lastDay(page)).toBe(addDays(before, 20));
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'commune-9-returned');
  }, 480_000);

  it('nobody closes before the last three working days; in them the chief proposes, the chair certifies', async () => {
    await openSupervision(chief.page);
    const end = await lastDay(chief.page);
    await openCase(chief.page);
    await chooseActWithKeyboard(chief.page, 'Đề nghị kết thúc quản lý');
    await chief.page.keyboard.press('Control+Enter');
    const refusal = chief.page.getByRole('alert').filter({ hasText: 'Chưa ghi được' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/Căn cứ: NĐ 163\/2026 Đ138/);
    await shoot(chief.page, 'commune-10-too-early');

    await moveTo(world, entered.caseId, `${addDays(end, -2)} 09:00`);
    await recordFromCard(chief.page, 'Đề nghị kết thúc quản lý');
    await typeField(chief.page, 'proposalNumber', '72/ĐN-CAX');
    await confirmAct(chief.page);
    await moveTo(world, entered.caseId, `${addDays(end, -1)} 09:00`);
    await openCase(chair.page);
    await chooseActWithKeyboard(chair.page, 'Cấp giấy hoàn thành quản lý sau cai nghiện');
    await typeField(chair.page, 'certificateNumber', '72/GXN-UBND');
    await shoot(chair.page, 'commune-11-certificate');
    expect(await confirmAct(chair.page)).toContain('72/GXN-UBND');
    await shoot(chair.page, 'commune-12-closed');
  }, 480_000);

  it('the chief takes the person off the list, where the name then stands among those who left', async () => {
    const { page } = chief;
    await openCase(page);
    await chooseActWithKeyboard(page, 'Đưa ra khỏi danh sách');
    await typeField(page, 'ground', /^chấp hành xong quyết định/);
    await typeField(page, 'noticeNumber', '72/QĐ-CAX');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'commune-13-removal');
    await confirmAct(page);
    await shoot(page, 'commune-14-removed');
    await goWithKeyboard(page, 'danh sach', 'Danh sách');
    // Two lists to choose from and who is on them: Tab reaches the one, the arrows the next.
    for (const chosen of [/^Người nghiện/, /^Đang có tên/]) {
      await tabTo(page, chosen);
      await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('grid', { name: 'Quản lý sau cai' }).getByRole('row').filter({ hasText: name }).filter({ hasText: /Đã ra .*\d{2}\/\d{2}\/2030/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'commune-15-list');
    // What a dry run refuses is an answer of the server, and a line in the browser's console.
    expect([chief, officer, chair].map(({ faults }) => faults.filter((fault) => !/status of (409|422)/.test(fault)))).toEqual([[], [], []]);
  }, 300_000);
});
