import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFault } from './start-fault.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the console is made of: a change in one of them means it is built again. */
const sources = ['web', 'procedures', 'law'];
const mark = 'built-from.txt';

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of sources) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.startsWith(join(root, 'web', 'dist')));
    for (const path of files.sort()) hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}

function runVite(folder: string): Promise<void> {
  return new Promise((done, fail) => {
    // In a process of its own: the builder's memory is gone when it has built. Whoever builds, the pages are those of production.
    execFile(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', join(root, 'web', 'vite.config.ts'), '--outDir', folder], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } }, (error, _stdout, stderr) => {
      if (error === null) done();
      else fail(new StartFault(`The console could not be built: ${stderr.trim() === '' ? error.message : stderr.trim()}\nTry "npm ci", then start again.`));
    });
  });
}

/** Builds the console where it is not there or older than its sources; answers its folder. @throws StartFault where it cannot be built */
export async function buildConsole(say: (sentence: string) => void): Promise<string> {
  const folder = join(root, 'web', 'dist');
  const wanted = await hashSources();
  const built = await readFile(join(folder, mark), 'utf8').catch(() => null);
  if (built === wanted) return folder;
  say('Console: building the pages …');
  await runVite(folder);
  await writeFile(join(folder, mark), wanted);
  return folder;
}

/** The console as an image brings it along; null where this installation has none. */
export function findBuiltConsole(): string | null {
  const folder = join(root, 'web', 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}
