import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playStory } from '../../bin/demo/play-story.ts';
import { storyR4 } from '../../bin/demo/story-r4.ts';
import { instantOf } from '../../bin/demo/story.ts';
import { confirmAct, fillDateTime, fillField, findBarriers, openAct, readBackAct, scanFile, shoot, recordAndSee } from '../kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../kit/console-world.ts';

let world: ConsoleWorld;
let registry: OfficialWindow;
let president: OfficialWindow;
let judge: OfficialWindow;
let caseId: string;

/** Time of the case goes on: the hearing of a journey is days away. */
const waitUntil = (at: string) => world.client.fastForward('quan-tri-vien', caseId, instantOf(at));
const tabOf = (tab: string) => `${world.address}/ho-so/${caseId}?tab=${tab}`;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  // Up to the filing with the court; its papers have a journey of their own.
  const upto = storyR4.steps.findIndex((step) => step.act === 'forwardDossier');
  const steps = storyR4.steps.slice(0, upto + 1).filter((step) => step.act !== 'startCustody').map(({ papers: _, ...step }) => step);
  const { papers: _, ...opening } = storyR4.opening;
  ({ caseId } = await playStory({ client: world.client, administrator: 'quan-tri-vien', keyPrefix: 'court-journey', say: () => undefined, story: { ...storyR4, opening, steps, person: { ...storyR4.person, fullName: 'Lê Quỵnh Kiễng' } } }));
  registry = await world.signIn('toa-khu-vuc-1-thu-ky', '/thong-bao');
  president = await world.signIn('toa-khu-vuc-1-chanh-an', '/viec');
  judge = await world.signIn('toa-khu-vuc-1-tham-phan', '/viec');
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the registry and the judge of a court', () => {
  it('learn of the dossier, confirm its receipt, and the president sees without a reload that it is there', async () => {
    const { page } = registry;
    await page.getByText('Hồ sơ đề nghị đã được chuyển đi.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await openAct(page, caseId, 'confirmReceipt');
    await fillField(page, 'receiptNumber', '144');
    await fillField(page, 'folioCount', 4);
    await readBackAct(page);
    const listed = president.page.getByText('Thụ lý và phân công Thẩm phán').or(president.page.getByRole('button', { name: /việc mới$/ })).first();
    await recordAndSee(page, () => page.keyboard.press('Control+Enter'), () => listed.waitFor());
    await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}(\?.*)?$/);
  }, 150_000);

  it('say which dossier waits and how many days are left', async () => {
    const { page } = president;
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'Thụ lý và phân công Thẩm phán' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Thứ Ba 14\/07\/2026 · còn 1 ngày làm việc/);
    await shoot(page, 'court-1-worklist');
  });

  it('accept the dossier and assign a judge; the days to decide begin', async () => {
    const { page } = president;
    await openAct(page, caseId, 'acceptDossier');
    await fillField(page, 'docketNumber', '21/2026/TLST');
    await fillField(page, 'judgeId', 'can-bo:toa-khu-vuc-1-tham-phan');
    await fillField(page, 'procuracyId', 'Viện kiểm sát nhân dân khu vực 1');
    await fillField(page, 'hasRepresentative', false);
    await page.getByText('Thời hạn bắt đầu hoặc tính lại').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Ra quyết định giải quyết vụ việc\nThứ Ba 28\/07\/2026 · còn 15 ngày/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'court-2-acceptance');
    expect(await confirmAct(page)).toMatch(/Thẩm phán được phân công\s+Dương Văn Chữ/);
  }, 150_000);

  it('decide on a hearing, postpone it as the procurator stays away, and extend the time', async () => {
    const { page } = judge;
    await waitUntil('2026-07-22 09:00');
    await openAct(page, caseId, 'openHearing');
    await fillField(page, 'decisionNumber', '01/QĐ-TA');
    await fillDateTime(page, 'hearingAt', '28/07/2026', '09:00');
    await fillField(page, 'form', 'inPerson');
    await fillField(page, 'place', 'Phòng họp số 2, trụ sở Tòa án');
    expect(await confirmAct(page)).toContain('09:00 28/07/2026');

    await waitUntil('2026-07-28 09:15');
    await openAct(page, caseId, 'postponeHearing');
    await fillField(page, 'ground', 'procuratorAbsent');
    await fillField(page, 'noticeNumber', '02/TB-TA');
    await fillDateTime(page, 'newHearingAt', '03/08/2026', '09:00');
    await page.getByText('Thời hạn bắt đầu hoặc tính lại').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'court-3-postponement');
    expect(await confirmAct(page)).toMatch(/Căn cứ\s+Kiểm sát viên vắng mặt/);

    await openAct(page, caseId, 'extendAsComplex');
    await fillField(page, 'reason', 'Phiên họp phải hoãn, cần xác minh thêm.');
    await confirmAct(page);
  }, 150_000);

  it('hear the case and decide it over the hash of the dossier', async () => {
    await waitUntil('2026-08-03 09:00');
    await openAct(registry.page, caseId, 'recordHearing');
    const held = { minutesNumber: '01/BB-TA', form: 'inPerson', person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none', course: 'Các bên trình bày ý kiến.' };
    for (const [field, value] of Object.entries(held)) await fillField(registry.page, field, value);
    await confirmAct(registry.page);

    const { page } = judge;
    await openAct(page, caseId, 'decideCase');
    const decided = { outcome: 'apply', decisionNumber: '02/QĐ-TA', termMonths: 24, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: '04/XM', reasons: 'Đủ điều kiện áp dụng biện pháp.' };
    for (const [field, value] of Object.entries(decided)) await fillField(page, field, value);
    const said = await readBackAct(page);
    const { dossier } = (await world.client.request('toa-khu-vuc-1-tham-phan', 'GET', `/api/cases/${caseId}/documents`)) as { dossier: { hash: string } };
    expect(said).toContain(`Mã SHA-256 của toàn bộ hồ sơ tại thời điểm này: ${dossier.hash}`);
    expect(said).toMatch(/Thời hạn cai nghiện bắt buộc \(tháng\)\s+24/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'court-4-decision');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}(\?.*)?$/);
  }, 150_000);

  it('send the decision to every addressee and record who received it', async () => {
    const { page } = registry;
    await waitUntil('2026-08-04 09:00');
    await openAct(page, caseId, 'sendDecision');
    await fillField(page, 'sentTo', ['person', 'proposer', 'procuracy', 'police', 'communeCommittee']);
    expect(await confirmAct(page)).toContain('người bị đề nghị; người đề nghị; Viện kiểm sát; cơ quan Công an; Ủy ban nhân dân cấp xã');
    await openAct(page, caseId, 'recordService');
    await fillField(page, 'addressee', 'person');
    await fillField(page, 'outcome', 'received');
    await fillField(page, 'proofUploadId', await scanFile('Biên bản giao quyết định'));
    await confirmAct(page);
  }, 150_000);

  it('show how the days for a complaint are counted, day by day', async () => {
    const { page } = registry;
    await page.goto(tabOf('thoi-han'));
    await page.getByRole('button', { name: 'Cách tính: Khiếu nại quyết định của Tòa án (người bị đề nghị)' }).click();
    const proof = page.getByRole('group', { name: 'Cách tính thời hạn' });
    const said = await proof.innerText();
    expect(said).toMatch(/3 ngày làm việc từ 03\/08\/2026\s+hết Thứ Năm 06\/08\/2026/);
    for (const day of ['Thứ Hai 03/08/2026: ngày xảy ra sự kiện, không tính', 'Thứ Ba 04/08/2026: ngày thứ 1', 'Thứ Năm 06/08/2026: ngày thứ 3, ngày cuối của thời hạn']) expect(said).toContain(day);
    expect(said).toMatch(/Căn cứ: PL 03\/2022/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'court-5-proof');
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'detached' });
  });

  it('enter the complaint of the person from the letter', async () => {
    const { page } = registry;
    await waitUntil('2026-08-05 14:00');
    await openAct(page, caseId, 'recordComplaint');
    await page.getByRole('button', { name: 'Thêm văn bản làm căn cứ' }).click();
    await fillField(page, 'paper.number', '01/KN');
    await fillField(page, 'paper.date', '05/08/2026');
    await fillField(page, 'paper.uploadId', await scanFile('Đơn khiếu nại'));
    await fillField(page, 'by', 'person');
    await fillField(page, 'grounds', 'Đề nghị xem xét lại thời hạn.');
    const said = await confirmAct(page);
    expect(said).toMatch(/Số, ký hiệu văn bản\s+01\/KN/);
    expect(said).toMatch(/Người khiếu nại, kiến nghị, kháng nghị\s+người bị đề nghị/);
    await page.goto(tabOf('dien-bien'));
    await page.getByText('Theo văn bản giấy số 01/KN ngày 05/08/2026').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'court-6-complaint');
    const refused = /status of (409|422)/;
    expect([registry, president, judge].map((one) => one.faults.filter((fault) => !refused.test(fault)))).toEqual([[], [], []]);
  }, 150_000);
});
