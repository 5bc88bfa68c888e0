import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { baDinh } from '../../../bin/demo/demo-path.ts';
import { confirmAct, fillField, look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const chief = 'ba-dinh-truong-ca';

type Entered = Awaited<ReturnType<typeof enterDemoCase>>;
interface Looks { readonly looks: readonly { readonly official: string | null; readonly subject: string | null }[] }

let world: ConsoleWorld;
let window: OfficialWindow;
let page: Page;
/** of Ngọc Hà, open */
let elsewhere: Entered;

const demoOfNgocHa = getDemoCase('addPaper');
const search = () => page.getByRole('button', { name: 'Tra cứu', exact: true });
const results = (title: string) => page.getByRole('heading', { name: title });
const day = () => page.locator('[data-path="happenedAt"] input:not([type="radio"]):not([type="hidden"])');
const countCases = async () => ((await world.client.request(chief, 'GET', '/api/cases')) as { cases: unknown[] }).cases.length;

/** Looks somebody up who is not known, and goes on to a new person. */
async function enterNew(on: Page, fullName: string, year: string): Promise<void> {
  await on.getByLabel('Họ tên và năm sinh').check();
  await on.getByLabel('Họ và tên').fill(fullName);
  await on.getByLabel('Năm sinh', { exact: true }).fill(year);
  await on.keyboard.press('Enter');
  await on.getByRole('button', { name: 'Nhập người mới' }).click();
}

beforeAll(async () => {
  world = await ConsoleWorld.open();
  elsewhere = await enterDemoCase(world.client, demoOfNgocHa);
  window = await world.signIn(chief, '/ho-so/moi');
  ({ page } = window);
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('the opening of a case', () => {
  it('begins with a search that says what is wrong with what was typed', async () => {
    // What one is about to do is what one looks for somebody for.
    await page.getByLabel('Việc mở hồ sơ').selectOption({ label: 'Mở hồ sơ đề nghị' });
    expect(await page.getByLabel('Mục đích tra cứu').inputValue()).toBe('Mở hồ sơ đề nghị');
    await search().click();
    await page.getByText('Nhập 9 hoặc 12 chữ số.').waitFor();
    await page.getByLabel('Mục đích tra cứu').fill('x');
    await page.getByText('Nêu mục đích, ít nhất 3 ký tự.').waitFor();
    await look(page, 'open-case-search');
    await page.getByLabel('Họ tên và năm sinh').check();
    await page.getByText('Nhập ít nhất 2 chữ cái.').waitFor();
    await page.getByText('Nhập năm sinh bốn chữ số.').waitFor();
    await page.getByLabel('Mục đích tra cứu').fill('Lập hồ sơ đề nghị');
    expect(window.faults).toEqual([]);
  });

  it('tells of a person another office has only which office and that a case is open, and that one looked is recorded', async () => {
    await page.getByLabel('Số định danh', { exact: true }).check();
    await page.getByLabel('Số định danh cá nhân').fill(String(demoOfNgocHa.person['identityNumber']));
    await page.getByLabel('Mục đích tra cứu').fill('Kiểm tra trước khi lập');
    await search().click();
    await results('Tìm thấy 1 người').waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Đang có hồ sơ chưa kết thúc' });
    expect(await card.innerText()).toMatch(/Hồ sơ của người này do cơ quan khác giữ[\s\S]*Công an phường Ngọc Hà/);
    expect(await page.getByRole('main').innerText()).not.toContain(elsewhere.fullName);
    await look(page, 'open-case-found');
    const { looks } = (await world.client.request('kiem-tra-vien', 'GET', '/api/audit/log?kind=searchPerson')) as Looks;
    expect(looks.filter((one) => one.official === 'Nguyễn Văn Hưởng').length).toBe(1);
    expect(page.url()).toBe(`${world.address}/ho-so/moi?viec=openDossier`);
  });

  it('asks whose act the opening of an earlier day was, and records it as that of the office that has ended', async () => {
    const before = await countCases();
    await page.goto(`${world.address}/ho-so/moi`);
    await enterNew(page, 'Nguyễn Thị Ưởng', '1999');
    await fillField(page, 'happenedAt', 'date');
    const office = page.locator('[data-path="actingOffice"] select');
    expect(await office.count()).toBe(0);
    await day().fill('10/03/2025');
    await page.keyboard.press('Tab');
    await office.waitFor();
    await look(page, 'open-case-acting-office');
    for (const [path, value] of [
      ['person.sex', 'female'], ['person.residence', 'Số 5, ngõ Kiễng'], ['person.communeCode', 'phuong ba dinh'], ['ground', 'leftVoluntaryTreatment'], ['body.violationRecord.number', '01/BB'], ['body.violationRecord.date', '10/03/2025'],
      ['lastViolationOn', '07/03/2025'], ['hasStableResidence', true], ['foundBy', 'commune'], ['body.addictionResult.kind', 'clinicResult'], ['body.addictionResult.number', '18/PKQ'], ['body.addictionResult.date', '20/02/2025'],
    ] as const) await fillField(page, path, value);
    // Never guessed.
    await page.getByRole('listitem').filter({ hasText: 'Cơ quan đã làm việc này khi đó' }).waitFor();
    await office.selectOption(baDinh.oldPolice);
    await page.getByLabel('Lý do ghi muộn').fill('Hồ sơ lập trên giấy.');
    await fillField(page, 'paper.number', '03/HS');
    await fillField(page, 'paper.date', '10/03/2025');
    expect(await confirmAct(page)).toMatch(/Cơ quan đã làm việc này khi đó\s+Công an phường Trúc Bạch/);
    const { entries } = await world.client.readHistory(chief, new URL(page.url()).pathname.split('/')[2] ?? '');
    expect(entries.at(0)).toMatchObject({ act: 'openDossier', actingAgency: 'Công an phường Trúc Bạch' });
    expect(await countCases()).toBe(before + 1);
  });

  it('finds who is known by a name without accents, so that nobody is entered twice', async () => {
    await page.goto(`${world.address}/ho-so/moi`);
    await page.getByLabel('Họ tên và năm sinh').check();
    await page.getByLabel('Họ và tên').fill('nguyen thi uong');
    await page.getByLabel('Năm sinh', { exact: true }).fill('1999');
    await search().click();
    await page.getByRole('button', { name: 'Lập hồ sơ cho người này: Nguyễn Thị Ưởng, sinh năm 1999' }).click();
    await page.getByRole('heading', { name: 'Lập hồ sơ cho: Nguyễn Thị Ưởng, sinh năm 1999' }).waitFor();
    // Known already: nothing of the person is asked again.
    expect(await page.locator('[data-path^="person."]').count()).toBe(0);
    await page.getByRole('button', { name: 'Chọn người khác' }).click();
    await search().waitFor();
  });

  it('keeps what was begun as a draft, to go on with or to throw away', async () => {
    await enterNew(page, 'Trần Văn Kiễng', '1988');
    const saved = page.waitForResponse((response) => response.url().includes('/api/drafts') && response.ok() && (response.request().postData() ?? '').includes('ngõ Quỵnh'));
    await fillField(page, 'person.residence', 'Số 7, ngõ Quỵnh');
    await saved;
    await page.goto(`${world.address}/ho-so/moi`);
    const offer = page.getByRole('group', { name: 'Có một nháp hồ sơ mới chưa ghi' });
    await offer.waitFor();
    await look(page, 'open-case-draft');
    await offer.getByRole('button', { name: 'Mở nháp' }).click();
    expect(await page.locator('[data-path="person.residence"] input, [data-path="person.residence"] textarea').first().inputValue()).toBe('Số 7, ngõ Quỵnh');
    await page.goto(`${world.address}/ho-so/moi`);
    await offer.getByRole('button', { name: 'Bỏ nháp' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    await search().waitFor();
    expect(await offer.count()).toBe(0);
  });

  it('lets a commune’s chair enter late what the chair compiled by the law of then, and says to which day', async () => {
    const chair = await world.signIn(baDinh.chair, '/ho-so');
    await chair.page.getByRole('link', { name: 'Lập hồ sơ mới' }).click();
    await enterNew(chair.page, 'Trần Thị Quỵnh', '1994');
    await chair.page.getByText('Chỉ nhập muộn được hồ sơ đã mở từ 28/02/2025 trở về trước', { exact: false }).waitFor();
    expect(await chair.page.locator('[data-path="happenedAt"] input[value="date"]').isChecked()).toBe(true);
    await chair.page.locator('[data-path="happenedAt"] input:not([type="radio"]):not([type="hidden"])').fill('06/05/2024');
    await chair.page.keyboard.press('Tab');
    // Of that day it was the committee of the ward that went into this one.
    const office = chair.page.locator('[data-path="actingOffice"] select');
    await office.waitFor();
    expect((await office.locator('option').allInnerTexts()).join(' ')).toContain('Ủy ban nhân dân phường Trúc Bạch');
    await look(chair.page, 'open-case-of-then');
    await chair.context.close();
  });

  it('says to an office that compiles nothing that it does not, and why', async () => {
    const procurator = await world.signIn('vks-khu-vuc-1-kiem-sat-vien', '/ho-so/moi');
    await procurator.page.getByRole('heading', { name: 'Bạn không lập được hồ sơ mới ở vị trí này' }).waitFor();
    expect([await procurator.page.getByRole('button', { name: 'Tra cứu', exact: true }).count(), procurator.faults]).toEqual([0, []]);
    await look(procurator.page, 'open-case-none');
    await procurator.context.close();
    // A form is tried before it is whole: the refusal is an answer, which a browser notes.
    expect(window.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });
});
