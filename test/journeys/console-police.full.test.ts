import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { playStory } from '../../bin/demo/play-story.ts';
import { storyR4 } from '../../bin/demo/story-r4.ts';
import { instantOf } from '../../bin/demo/story.ts';
import { attachWithKeyboard, chooseWithArrows, confirmAct, findBarriers, openAct, openSearchWithKeyboard, readBackAct, scanFile, shoot, tabTo, recordAndSee, typeField } from '../kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';

const officer = 'ba-dinh-can-bo-ca';

let world: ConsoleWorld;
let colleague: OfficialWindow;
let faults: string[];
let page: Page;
let caseId: string;
let readyCaseId: string;

const vietnamDay = (shiftDays = 0): string => {
  const [year, month, day] = new Date(Date.now() + 7 * 3_600_000 + shiftDays * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
};
/** What a dry run refuses is an answer of the server, and a line in the browser's console. */
const realFaults = (): string[] => faults.filter((fault) => !/status of (409|422)/.test(fault));

/** Records what the form holds and gives what was read back. */
async function recordNow(): Promise<string> {
  return confirmAct(page);
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // A second dossier whose days for reading have run out: those of the first have only begun.
  const upto = storyR4.steps.findIndex((step) => step.act === 'forwardDossier');
  const steps = storyR4.steps.slice(0, upto).filter((step) => step.act !== 'startCustody').map(({ papers: _, ...step }) => step);
  const { papers: _, ...opening } = storyR4.opening;
  ({ caseId: readyCaseId } = await playStory({ client: world.client, administrator: 'quan-tri-vien', keyPrefix: 'police-journey', say: () => undefined, story: { ...storyR4, opening, steps, person: { ...storyR4.person, fullName: 'Lê Quỵnh Kiễng' } } }));
  await world.client.fastForward('quan-tri-vien', readyCaseId, instantOf('2026-07-13 08:30'));
  colleague = await world.signIn(officer, '/viec');
  ({ page, faults } = await world.signInWithKeyboard(/Nguyễn Văn Hưởng/, '/viec'));
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the police of a commune, with the keyboard alone', () => {
  it('says within five seconds which work falls due next and how much time is left', async () => {
    await page.reload();
    const due = page.locator('.tt-cell-due').first();
    await due.waitFor();
    expect(await due.innerText()).toMatch(/\d{2}\/\d{2}\/\d{4} · (còn|hết hôm nay|quá)/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-1-worklist');
  });

  it('looks a person up, finds nobody and opens a dossier that has one working day', async () => {
    await openSearchWithKeyboard(page);
    await page.keyboard.type('lap ho so moi');
    await page.getByRole('dialog').getByText('Lập hồ sơ mới').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tra cứu người' }).waitFor();
    await tabTo(page, /Số định danh$/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /Họ và tên/);
    await page.keyboard.type('Nguyễn Thị Ưởng');
    await tabTo(page, /Năm sinh/);
    await page.keyboard.type('1999');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Không tìm thấy ai' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-2-lookup');
    await tabTo(page, /Nhập người mới/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    expect(await page.locator('[data-path="person.fullName"] input').inputValue()).toBe('Nguyễn Thị Ưởng');

    await typeField(page, 'person.sex', /^Nữ/);
    await typeField(page, 'person.residence', 'Số 5, ngõ Kiễng, phố Quỵnh Lôi');
    await typeField(page, 'person.communeCode', 'phuong ba dinh');
    await page.getByRole('listbox').getByRole('option', { name: /Ba Đình/ }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await typeField(page, 'ground', /tự ý chấm dứt cai nghiện tự nguyện/);
    await typeField(page, 'body.violationRecord.number', '01/BB-VPHC');
    // Of today: one working day is left on whichever weekday this runs.
    await typeField(page, 'body.violationRecord.date', vietnamDay(0));
    await typeField(page, 'lastViolationOn', vietnamDay(0));
    await typeField(page, 'hasStableResidence', /^Có/);
    await typeField(page, 'foundBy', /cấp xã/);
    await typeField(page, 'body.addictionResult.kind', /phiếu kết quả/);
    await typeField(page, 'body.addictionResult.number', '18/PKQ');
    await typeField(page, 'body.addictionResult.date', vietnamDay(-2));
    await page.getByText('Thời hạn bắt đầu hoặc tính lại').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Lập hồ sơ đề nghị\n(Thứ|Chủ)[^\n]* · còn 1 ngày làm việc\nNĐ 163\/2026 Đ100\.1/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-3-opening');

    const readBack = await readBackAct(page);
    expect(readBack).toMatch(/Họ và tên\s+Nguyễn Thị Ưởng/);
    expect(readBack).toContain('Số 5, ngõ Kiễng, phố Quỵnh Lôi');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-4-read-back');
    const newWork = colleague.page.getByRole('button', { name: /việc mới$/ });
    await recordAndSee(page, () => page.keyboard.press('Control+Enter'), () => newWork.waitFor());
    await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}(\?.*)?$/);
    caseId = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
    await page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Ưởng' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-5-case');
  }, 150_000);

  it('is told by article that the dossier is not complete, and hands in papers one by one and many at once', async () => {
    await openAct(page, caseId, 'completeDossier');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Chưa ghi được' });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Hồ sơ còn thiếu giấy tờ bắt buộc\.[\s\S]*Căn cứ: Luật 120\/2025 Đ35\.3b/);
    await shoot(page, 'police-6-incomplete');

    await openAct(page, caseId, 'addPaper');
    await typeField(page, 'type', /^biên bản vi phạm/);
    await typeField(page, 'number', '01/BB-VPHC');
    await typeField(page, 'date', vietnamDay(-1));
    await typeField(page, 'folioFrom', '1');
    await typeField(page, 'folioTo', '1');
    await attachWithKeyboard(page, /^Chọn tệp/, [await scanFile('Biên bản vi phạm')]);
    expect(await recordNow()).toMatch(/Bản quét\s+Biên bản vi phạm\.pdf/);

    await openAct(page, caseId, 'addPaper');
    await tabTo(page, /^Nộp nhiều bản quét cùng lúc/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chọn nhiều tệp' }).waitFor();
    const scans = [['Tóm tắt lý lịch', /bản tóm tắt lý lịch/], ['Phiếu kết quả', /bản sao kết quả/], ['Văn bản đề nghị', /^văn bản đề nghị/]] as const;
    await attachWithKeyboard(page, /^Chọn nhiều tệp/, await Promise.all(scans.map(([name]) => scanFile(name))));
    for (const [name, type] of scans) {
      await tabTo(page, new RegExp(`Loại giấy tờ: ${name}`));
      await chooseWithArrows(page, type);
      await tabTo(page, new RegExp(`Ngày: ${name}`));
      await page.keyboard.type(vietnamDay(-1));
    }
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-7-batch');
    await tabTo(page, /^Ghi 3 giấy tờ/);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi xong mọi giấy tờ.').waitFor();
    const read = (await world.client.request(officer, 'GET', `/api/cases/${caseId}`)) as { facts: { dossier: { papers: { type: string; folioTo: number }[] } } };
    expect(read.facts.dossier.papers.map(({ type, folioTo }) => [type, folioTo])).toEqual([['violationRecord', 1], ['shortBiography', 2], ['addictionResult', 3], ['request', 4]]);
  }, 150_000);

  it('completes the dossier, notifies the person and records the reading; the days for reading stand against filing', async () => {
    await openAct(page, caseId, 'completeDossier');
    expect(await recordNow()).toMatch(/Hồ sơ có 4 giấy tờ, bút lục cuối 4\.\s+Mã SHA-256 của toàn bộ hồ sơ tại thời điểm này: [0-9a-f]{64}/);

    await openAct(page, caseId, 'notifyPerson');
    await typeField(page, 'recipient', /^người bị đề nghị/);
    await typeField(page, 'noticeNumber', '01/TB-CAX');
    await typeField(page, 'noticeDate', vietnamDay());
    await attachWithKeyboard(page, /^Chọn tệp/, [await scanFile('Giấy nhận thông báo')]);
    await typeField(page, 'delivery', /^đã nhận/);
    await page.getByText('Thời hạn bắt đầu hoặc tính lại').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/còn 3 ngày làm việc/);
    await shoot(page, 'police-8-notice');
    await recordNow();

    await openAct(page, caseId, 'recordReading');
    await typeField(page, 'reader', /^người bị đề nghị/);
    await typeField(page, 'recordNumber', '09/BB');
    await recordNow();

    await openAct(page, caseId, 'forwardDossier');
    await typeField(page, 'requestNumber', '01/ĐN-CNBB');
    await typeField(page, 'folioCount', '4');
    await typeField(page, 'courtId', 'Tòa án nhân dân khu vực 1');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Chưa ghi được' });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Căn cứ: .*NĐ 163\/2026 Đ102/);
    await shoot(page, 'police-9-too-early');
  }, 150_000);

  it('files a dossier whose days for reading are over with the court', async () => {
    await openAct(page, readyCaseId, 'forwardDossier');
    await typeField(page, 'requestNumber', '01/ĐN-CNBB');
    await typeField(page, 'folioCount', '4');
    for (const [field, name] of [['courtId', 'Tòa án nhân dân khu vực 1'], ['procuracyId', 'Viện kiểm sát nhân dân khu vực 1']] as const) {
      await typeField(page, field, name);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    const readBack = await recordNow();
    expect(readBack).toContain('Tòa án nhân dân khu vực 1 - Hà Nội');
    await page.getByRole('heading', { level: 1, name: 'Lê Quỵnh Kiễng' }).waitFor();
    await page.getByText('Đã gửi Tòa án, chờ xác nhận đã nhận').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'police-10-filed');
    expect([realFaults(), colleague.faults]).toEqual([[], []]);
  }, 150_000);
});
