import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { look } from '../../../test/kit/console-steps.ts';
import { ConsoleWorld } from '../../../test/kit/console-world.ts';

const head = { subject: 'ba-dinh-truong-ca', name: 'Nguyễn Văn Hưởng' };

let world: ConsoleWorld;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, 240_000);
afterAll(() => world.close(), 60_000);

/** A browser nobody has signed in with. */
async function stranger(): Promise<void> {
  context = await world.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
}

const door = () => page.getByRole('button', { name: 'Chọn cán bộ dùng thử' });
const enter = async () => {
  await door().click();
  await page.locator(`button[name="official"][value="${head.subject}"]`).click();
  await page.getByRole('button', { name: `Tài khoản: ${head.name}` }).waitFor();
};

describe('the door', () => {
  it('says what this is and that it is a trial, and lets in by a list of officials that anybody can read', async () => {
    await stranger();
    await page.goto(world.address);
    await door().waitFor();
    await page.getByText('Không dùng cho dữ liệu thật.', { exact: false }).waitFor();
    await look(page, 'door');
    await door().click();
    const official = page.locator(`button[name="official"][value="${head.subject}"]`);
    await official.waitFor();
    expect(await official.innerText()).toContain(head.name);
    await look(page, 'door-officials');
    await official.click();
    await page.waitForURL(`${world.address}/viec`);
    await context.close();
  });

  it('leads on to the page one asked for, with its filters', async () => {
    await stranger();
    await page.goto(`${world.address}/ho-so?trangThai=mo`);
    await page.waitForURL(/\/dang-nhap\?toi=/);
    await enter();
    expect(page.url()).toBe(`${world.address}/ho-so?trangThai=mo`);
    expect(await page.getByLabel('Đang mở hay đã xong').inputValue()).toBe('mo');
    await context.close();
  });

  it.each(['//example.org/viec', 'https://example.org/viec', 'javascript:alert(1)'])('never leads out of the house: %s', async (elsewhere) => {
    await stranger();
    await page.goto(`${world.address}/dang-nhap?toi=${encodeURIComponent(elsewhere)}`);
    await enter();
    await page.waitForURL(`${world.address}/viec`);
    await context.close();
  });

  it('says that a sign-in came to nothing, and lets try again', async () => {
    await stranger();
    for (const answer of ['error=access_denied', 'code=mot-ma-cu&state=khong-con']) {
      await page.goto(`${world.address}/dang-nhap?${answer}`);
      const alert = page.getByRole('alert').filter({ hasText: 'Chưa đăng nhập được.' });
      await alert.waitFor();
      expect(await alert.innerText()).toContain('báo cán bộ quản trị của cơ quan');
    }
    await look(page, 'door-failed');
    await enter();
    await context.close();
  });

  it('tells an official who holds no position today whom to ask', async () => {
    await stranger();
    await page.goto(world.address);
    await door().click();
    await page.locator('button[name="official"][value="toa-ba-dinh-thu-ky"]').click();
    await page.getByRole('heading', { name: 'Tài khoản chưa gắn với cơ quan nào' }).waitFor();
    await page.getByText('Hỏi cán bộ quản trị của cơ quan hoặc của tỉnh', { exact: false }).waitFor();
    await look(page, 'door-no-office');
    await context.close();
  });

  it('has what an operator looks for first', async () => {
    await stranger();
    await page.goto(world.address);
    for (const name of ['Tài liệu giao diện lập trình', 'Tình trạng hệ thống']) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect([name, (await fetch(new URL(href ?? '', world.address))).status]).toEqual([name, 200]);
    }
    await context.close();
  });
});
