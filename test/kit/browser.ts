import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const packageFolder = join(require.resolve('@sparticuz/chromium'), '..', '..', '..');
/** Makes the package bring its own libraries along. */
const packageEnv = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** Unpacks the package into a new folder of `parent`, in a process of its own: it takes the temporary folder's place, which nobody can change within a test. */
async function unpackBeside(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'unpacking-'));
  const script = `import(${JSON.stringify(pathToFileURL(require.resolve('@sparticuz/chromium')).href)}).then(({ default: packed }) => packed.executablePath())`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, ...packageEnv, TMPDIR: folder } });
  return folder;
}

/** The unpacked browser, once per version. It appears whole or not at all: tests that begin together, or are killed, leave no half of it behind. */
async function findBrowserFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const parent = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'trinh-tu');
  const folder = join(parent, `browser-${version}`);
  const isThere = () => access(folder).then(() => true, () => false);
  if (await isThere()) return folder;
  await mkdir(parent, { recursive: true });
  const unpacked = await unpackBeside(parent);
  // Without any font no page shows a letter; the package's own list of fonts names another folder.
  await writeFile(join(unpacked, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
  await rename(unpacked, folder).catch(async (error: unknown) => {
    await rm(unpacked, { recursive: true, force: true });
    // Another test was faster.
    if (!(await isThere())) throw error;
  });
  return folder;
}

/** Chromium out of its npm package. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await findBrowserFolder();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter((one) => one !== undefined && one !== '').join(':');
  // The package's own arguments switch the browser's security off: none of them is used.
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: ['--no-sandbox'], env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries } });
}

export interface AxeFindings {
  readonly serious: string[];
  readonly incompleteContrast: string[];
}

interface AxeResult {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly any: readonly { readonly message: string }[] }[];
}

let axeSource: string | undefined;

// A chart is for the eye alone, its table stands below it, and axe cannot tell what lies behind drawn text; one digit on the bell is too short for axe to judge.
const axeOfPage = `axe.run({ exclude: ["[data-chart]", ...(document.querySelector("[data-unread]")?.textContent.length === 1 ? ["[data-unread]"] : [])] }, { resultTypes: ["violations", "incomplete"] })`;

/** Serious and critical violations, and contrast that axe could not judge, each with its place. */
export async function runAxe(page: Page): Promise<AxeFindings> {
  axeSource ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate<{ violations: AxeResult[]; incomplete: AxeResult[] }>(axeOfPage);
  const places = (results: AxeResult[]) => results.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`));
  return {
    serious: places(violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')),
    incompleteContrast: places(incomplete.filter((one) => one.id === 'color-contrast')),
  };
}
