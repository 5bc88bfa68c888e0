import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld, type OfficialWindow } from '../../../test/kit/console-world.ts';
import { enterDemoCase, getDemoCase } from '../../../test/kit/enter-demo-case.ts';

const head = 'ba-dinh-truong-ca';
const officer = { subject: 'ba-dinh-can-bo-ca', name: 'Lê Quang Kiễng' };
const deputy = { id: 'can-bo:ba-dinh-pho-ca', name: 'Trần Thị Ưởng' };
const onDuty = 'Phạm Đức Quỵnh';

let world: ConsoleWorld;
let window: OfficialWindow;

const dayFrom = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

interface Item { readonly id: string; readonly assignedTo: string | null }
const worklist = async (): Promise<readonly Item[]> => ((await world.client.request(head, 'GET', '/api/worklist?limit=50')) as { items: Item[] }).items;
const holderOf = async (id: string) => (await worklist()).find((one) => one.id === id)?.assignedTo ?? null;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  await enterDemoCase(world.client, getDemoCase('openDossier'));
  window = await world.signIn(head, '/truc');
}, 240_000);
afterAll(() => world.close(), 60_000);

describe('duty and leave', () => {
  it('puts somebody on duty and strikes it again', async () => {
    const { page } = window;
    const form = page.getByRole('form', { name: 'Thêm ca trực' });
    await form.getByLabel('Cán bộ').selectOption({ label: onDuty });
    await form.getByLabel('Bắt đầu ngày').fill(dayFrom(1));
    await form.getByLabel('Kết thúc ngày').fill(dayFrom(2));
    await form.getByRole('button', { name: 'Thêm ca trực' }).click();
    const shift = page.getByRole('table', { name: /^Ca trực/ }).getByRole('row').filter({ hasText: onDuty });
    await shift.waitFor();
    expect(await shift.innerText()).toContain(dayFrom(1));
    await look(page, 'roster');
    await shift.getByRole('button', { name: /^Bỏ ca trực của/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ ca' }).click();
    await shift.waitFor({ state: 'detached' });
  });

  it('hands the work of who is away to the substitute and gives it back', async () => {
    const { page, faults } = window;
    const [item] = await worklist();
    if (item === undefined) throw new Error('no work');
    await world.client.request(head, 'POST', `/api/worklist/${item.id}/assign`, { body: { officialId: `can-bo:${officer.subject}` } });
    const form = page.getByRole('form', { name: 'Ghi nghỉ phép' });
    await form.getByLabel('Cán bộ').selectOption({ label: officer.name });
    await form.getByLabel('Người thay').selectOption({ label: deputy.name });
    await form.getByLabel('Từ ngày').fill(dayFrom(0));
    await form.getByLabel('Đến hết ngày').fill(dayFrom(3));
    await form.getByRole('button', { name: 'Xem việc sẽ chuyển giao' }).click();
    await form.getByText('1 việc chuyển ngay cho người thay.').waitFor();
    // Looked at, nothing has moved.
    expect(await holderOf(item.id)).toBe(`can-bo:${officer.subject}`);
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    const row = page.getByRole('table', { name: 'Nghỉ phép, vắng mặt' }).getByRole('row').filter({ hasText: officer.name });
    await row.waitFor();
    expect(await holderOf(item.id)).toBe(deputy.id);
    await row.getByRole('button', { name: `${officer.name} đã trở lại` }).click();
    await page.getByRole('dialog').getByText('1 việc người thay còn giữ được trả về', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await holderOf(item.id)).toBe(`can-bo:${officer.subject}`);
    expect(faults).toEqual([]);
  });

  it('is for those who lead the office to enter', async () => {
    const { page, context } = await world.signIn(officer.subject, '/truc');
    await page.getByText('Danh sách nghỉ phép do người đứng đầu và cấp phó của cơ quan xem và ghi.').waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
    await context.close();
  });
});
