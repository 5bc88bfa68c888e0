import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type ApiClient, createApiClient } from '../../bin/demo/api-client.ts';
import { signInWithin } from '../../bin/demo/sign-in-within.ts';
import { findFreePort } from '../../bin/embedded/ports.ts';
import { type EmbeddedProduct, startEmbeddedProduct } from '../../bin/parts/embedded-product.ts';
import { readStartConfig } from '../../config.ts';
import { launchBrowser } from './browser.ts';
import { tabTo } from './console-steps.ts';

export interface WindowOptions {
  readonly width?: 1366 | 390;
  readonly scheme?: 'light' | 'dark';
}

/** One official's window: what went wrong in it is kept. */
export interface OfficialWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** errors of the browser's console and of the page since it was opened */
  readonly faults: string[];
}

/** The whole product with its console over servers of its own, and a browser before it. */
export class ConsoleWorld {
  readonly product: EmbeddedProduct;
  readonly browser: Browser;
  /** enters what a story needs beforehand, through HTTP, as any demo official */
  readonly client: ApiClient;
  readonly #dataDir: string;

  private constructor(product: EmbeddedProduct, browser: Browser, client: ApiClient, dataDir: string) {
    this.product = product;
    this.browser = browser;
    this.client = client;
    this.#dataDir = dataDir;
  }

  static async open(): Promise<ConsoleWorld> {
    const dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-console-'));
    await chmod(dataDir, 0o755);
    const env = { ...process.env, MODE: 'embedded', LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '100000', DATA_DIR: dataDir, PORT: String(await findFreePort(0)) };
    const start = readStartConfig(env);
    if (!start.ok) throw new Error('the configuration of the test is wrong');
    const product = await startEmbeddedProduct({ env, start: start.config, say: () => undefined, isDisposable: true, withConsole: true });
    const client = createApiClient({ baseUrl: product.api.address, signIn: await signInWithin(product.config) });
    return new ConsoleWorld(product, await launchBrowser(), client, dataDir);
  }

  get address(): string {
    return this.product.api.address;
  }

  /** A window of its own at an address, nobody signed in. */
  async #openWindow(path: string, { width = 1366, scheme = 'light' }: WindowOptions): Promise<OfficialWindow> {
    const context = await this.browser.newContext({ viewport: { width, height: width === 390 ? 844 : 768 }, colorScheme: scheme, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('pageerror', (error) => { faults.push(String(error)); });
    await page.goto(this.address + path);
    await page.getByRole('button', { name: 'Chọn cán bộ dùng thử' }).waitFor();
    return { page, context, faults };
  }

  /** A window of its own, signed in through the real pages as a demo official, e.g. `ba-dinh-truong-ca`; it stands at `path`. */
  async signIn(official: string, path = '/', options: WindowOptions = {}): Promise<OfficialWindow> {
    const window = await this.#openWindow(path, options);
    const { page } = window;
    await page.getByRole('button', { name: 'Chọn cán bộ dùng thử' }).click();
    await page.locator(`button[name="official"][value="${official}"]`).click();
    await page.getByRole('navigation', { name: 'Điều hướng chính' }).or(page.getByRole('button', { name: 'Mở, đóng điều hướng' })).first().waitFor();
    return window;
  }

  /** The same with Tab and Enter alone, by the official's name. */
  async signInWithKeyboard(name: RegExp, path = '/'): Promise<OfficialWindow> {
    const window = await this.#openWindow(path, {});
    const { page } = window;
    await tabTo(page, /Chọn cán bộ dùng thử/);
    await page.keyboard.press('Enter');
    await page.locator('button[name="official"]').first().waitFor();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Điều hướng chính' }).waitFor();
    return window;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
    await this.product.parts.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}
