import { expect } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeScan } from '../../bin/demo/scan-paper.ts';
import { runAxe } from './browser.ts';

/** A file as a scanner leaves it. */
export interface ScanFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function scanFile(title: string): Promise<ScanFile> {
  return { name: `${title}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(await makeScan(title, ['Bản quét để thử.'])) };
}

/** The button under which a case's acts stand */
const otherActs = /^Việc (khác|có thể làm)$/;
const quote = (text: string): string => JSON.stringify(text);
const fieldOf = (page: Page, path: string) => page.locator(`[data-path=${quote(path.startsWith('happenedAt') || path.includes('.') ? path : `body.${path}`)}]`);

/** Opens the form of an act of a case by its address. */
export async function openAct(page: Page, caseId: string, act: string): Promise<void> {
  await page.goto(new URL(`/ho-so/${caseId}/ghi/${act}`, page.url()).href);
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}

/**
 * Fills one field with the mouse or by typing: a text, a date `06/07/2026`, the value of a choice, an official, `true` for a
 * statement, a list for several choices, a file for a scan. `path` is the field's name in the act's body, or its whole path.
 */
export async function fillField(page: Page, path: string, value: string | number | boolean | readonly string[] | ScanFile): Promise<void> {
  const field = fieldOf(page, path);
  await field.first().waitFor();
  if (typeof value === 'object' && 'buffer' in value) {
    await field.locator('input[type="file"]').setInputFiles(value);
    await field.getByText(/sha256/).waitFor();
    return;
  }
  if (typeof value === 'object') {
    for (const one of value) await field.locator(`input[type="checkbox"][value=${quote(one)}]`).check();
    return;
  }
  const has = async (selector: string): Promise<boolean> => (await field.locator(selector).count()) > 0;
  if (await has('input[type="radio"]')) await field.locator(`input[type="radio"][value=${quote(value === true ? 'yes' : value === false ? 'no' : String(value))}]`).check();
  else if (await has('select')) await field.locator('select').selectOption(String(value));
  else if (await has('[aria-haspopup="listbox"]')) {
    await field.locator('[aria-haspopup="listbox"]').fill(String(value));
    await page.getByRole('listbox').getByRole('option').first().click();
  } else if (await has('input[type="checkbox"]') && typeof value === 'boolean') await field.locator('input[type="checkbox"]').setChecked(value);
  else {
    await field.locator('input:not([type="hidden"]):not([type="checkbox"]), textarea').first().fill(String(value));
    await page.keyboard.press('Tab');
  }
}

/** Day and hour of a field that asks both: `28/07/2026`, `09:00`. */
export async function fillDateTime(page: Page, path: string, date: string, time: string): Promise<void> {
  const inputs = fieldOf(page, path).locator('input:not([type="hidden"]):not([type="radio"])');
  await inputs.nth(0).fill(date);
  await page.keyboard.press('Tab');
  await inputs.nth(1).fill(time);
  await page.keyboard.press('Tab');
}

/** Ctrl-Enter to the read-back; what it says. */
export async function readBackAct(page: Page): Promise<string> {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' }).waitFor();
  return page.locator('main').innerText();
}

/** Goes through the read-back and records; the page of the case stands open afterwards. Gives what the read-back said. */
export async function confirmAct(page: Page): Promise<string> {
  const said = await readBackAct(page);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}(\?.*)?$/);
  await page.getByText('Đã ghi nhận').first().waitFor();
  return said;
}

/** Barriers and uncertain contrast of the page as it stands; empty where it is as it must be. What an open panel or a notice covers is not judged. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { serious, incompleteContrast } = await runAxe(page);
  const isCovered = (await page.locator('.mantine-Popover-dropdown:visible, .mantine-Menu-dropdown:visible, .mantine-Notification-root:visible').count()) > 0;
  return [...serious, ...(isCovered ? incompleteContrast.filter((one) => !/overlapped by another|partially overlaps|due to a pseudo element/.test(one)) : incompleteContrast)];
}

/** A picture of the page, where a folder for them is given. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['KIT_SHOTS'];
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** The page as it stands, in both themes and widths: nothing that axe finds, nothing wider than the window. */
export async function look(page: Page, name: string): Promise<void> {
  for (const width of [1366, 390] as const)
    for (const scheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
      await page.emulateMedia({ colorScheme: scheme });
      await shoot(page, `${name}-${String(width)}-${scheme}`);
      // The page is laid out anew after the window changes: what is still too wide then stays too wide.
      const measureExcess = async () => page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
      for (let look = 0; look < 20 && (await measureExcess()) > 0; look++) await page.waitForTimeout(100);
      expect([name, width, scheme, await findBarriers(page), await measureExcess()]).toEqual([name, width, scheme, [], 0]);
    }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
}

// Scripts of the page are text: the kit is checked without the browser's own types.
const focusedPlace = `(() => {
  const now = document.activeElement;
  const name = [now?.getAttribute('aria-label'), ...[...(now?.labels ?? [])].map((label) => label.textContent), now?.textContent].join(' ').trim();
  return { path: now?.closest('[data-path]')?.getAttribute('data-path') ?? '', name };
})()`;
const focusedChoice = `(() => {
  const now = document.activeElement;
  if (now?.tagName === 'SELECT') return { text: now.selectedOptions[0]?.textContent ?? '', isRadio: false };
  return { text: [...(now?.labels ?? [])].map((label) => label.textContent).join(' ').trim(), isRadio: true };
})()`;

/** What has the focus: the path of its field, or '' outside a form, and its name with its label. */
async function focusedOn(page: Page): Promise<{ path: string; name: string }> {
  return page.evaluate<{ path: string; name: string }>(focusedPlace);
}

/** Presses Tab until the wanted place has the focus: a field by its path, anything else by its name. @throws where Tab never gets there */
export async function tabTo(page: Page, wanted: string | RegExp, most = 150): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const { path, name } = await focusedOn(page);
    if (typeof wanted === 'string' ? path === wanted : wanted.test(name)) return;
  }
  throw new Error(`Tab does not reach ${String(wanted)}`);
}

/** Chooses among the radios, or in the list, that has the focus, with the arrows alone. */
export async function chooseWithArrows(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 40; step++) {
    const { text, isRadio } = await page.evaluate<{ text: string; isRadio: boolean }>(focusedChoice);
    if (wanted.test(text)) {
      if (isRadio) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${String(wanted)}`);
}

/** Fills a field with the keyboard alone: Tab to it, then typing, arrows or Space. */
export async function typeField(page: Page, path: string, value: string | RegExp): Promise<void> {
  await tabTo(page, path.startsWith('happenedAt') || path.includes('.') ? path : `body.${path}`);
  if (typeof value === 'string') await page.keyboard.type(value);
  else await chooseWithArrows(page, value);
}

/** Opens the form of an act from the page of its case, with the mouse: the act that stands first, or one of the others. */
export async function chooseAct(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: otherActs }).waitFor();
  const act = page.getByRole('main').getByRole('link', { name: label }).first();
  if ((await act.count()) === 0) await page.getByRole('button', { name: otherActs }).click();
  await act.click();
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}

/** The same with the keyboard alone. */
export async function chooseActWithKeyboard(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: otherActs }).waitFor();
  const act = page.getByRole('main').getByRole('link', { name: label }).first();
  if ((await act.count()) === 0) {
    await tabTo(page, otherActs);
    await page.keyboard.press('Enter');
    await act.waitFor();
  }
  await tabTo(page, new RegExp(`^${label}`));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}

/** Opens the search with Ctrl-K; what is typed from now on is searched for. */
export async function openSearchWithKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"] input:focus').waitFor();
}

/** Goes through Ctrl-K, with what is typed without accents, to what is found under `found`: a page or a case. */
export async function goWithKeyboard(page: Page, typed: string, found: string): Promise<void> {
  await openSearchWithKeyboard(page);
  await page.keyboard.type(typed);
  const results = page.getByRole('dialog').locator('[data-action]');
  await results.filter({ hasText: found }).first().waitFor();
  // A proceeding that hangs on a case is found under the same name: down to the one that is meant.
  const chosen = page.getByRole('dialog').locator('[data-action][data-selected]');
  for (let said = await results.first().innerText(); !said.includes(found); said = await chosen.innerText()) {
    await page.keyboard.press('ArrowDown');
    await chosen.waitFor();
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Walks the worklist with `j` to the row that says all of `texts`, which then has the focus. */
export async function walkToRow(page: Page, ...texts: readonly string[]): Promise<void> {
  const rows = page.getByRole('grid').getByRole('row');
  await texts.reduce((found, text) => found.filter({ hasText: text }), rows).first().waitFor();
  const focused = page.locator('[role="row"][data-index]:focus');
  for (let step = 0, last = ''; step < 60; step++) {
    await page.keyboard.press('j');
    // Read only once the step is taken: keys are faster than the list.
    await page.locator(`[role="row"][data-index]:focus${last === '' ? '' : `:not([data-index="${last}"])`}`).waitFor();
    last = (await focused.getAttribute('data-index')) ?? '';
    const said = await focused.innerText();
    if (texts.every((text) => said.includes(text))) return;
  }
  throw new Error(`j does not reach ${texts.join(', ')}`);
}

/** Walks with `j` to the row that says all of `texts` and opens its act with Enter. */
export async function openWorkWithKeyboard(page: Page, ...texts: readonly string[]): Promise<void> {
  await walkToRow(page, ...texts);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}

/** Gives files to the upload button that Tab reaches next: Enter on it opens the system's own dialog. */
export async function attachWithKeyboard(page: Page, button: RegExp, files: readonly ScanFile[]): Promise<void> {
  // Asked for before the way there: the browser needs a moment to hand its dialog over.
  const asked = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const chooser = await asked;
  await chooser.setFiles([...files]);
  for (const { name } of files) await page.getByText(new RegExp(`${name.replaceAll('.', '\\.')} · .*sha256`)).waitFor();
}

/** Records in `page` and waits until it is seen elsewhere. How long that took is told where KIT_TIMES is set; it is measured, not judged: a busy machine is no fault. */
export async function recordAndSee(page: Page, record: () => Promise<unknown>, isSeen: () => Promise<unknown>): Promise<void> {
  let answeredAt = 0;
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && /\/api\/cases(\/[0-9a-f-]+\/acts\/\w+)?$/.test(new URL(response.url()).pathname) && !response.url().includes('dryRun') && response.status() < 300).then(() => { answeredAt = Date.now(); });
  const seen = isSeen().then(() => Date.now());
  await record();
  await answered;
  const waited = (await seen) - answeredAt;
  if (process.env.KIT_TIMES !== undefined) process.stderr.write(`seen by another official after ${String(waited)} ms\n`);
}
