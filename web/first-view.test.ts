import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildConsole } from '../bin/embedded/build-console.ts';
import { makeClientTypes } from '../bin/write-client.ts';

const web = fileURLToPath(new URL('.', import.meta.url));
/** What a page may weigh before the worklist can be used: gzip, scripts and styles and the page itself. */
const mostBytes = 400_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** The files a chunk needs before it runs, itself among them. */
function filesOf(manifest: Manifest, entry: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[entry];
  if (chunk === undefined) throw new Error(`${entry} is not in the manifest`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, seen);
  return seen;
}

async function listSources(ending: RegExp): Promise<string[]> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.parentPath.startsWith(join(web, 'dist'))).map((entry) => join(entry.parentPath, entry.name));
}

describe('the first view', () => {
  it('weighs at most 400 kB with everything the worklist needs', async () => {
    const folder = await buildConsole(() => undefined);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const files = new Set(['index.html', ...filesOf(manifest, 'index.html'), ...filesOf(manifest, 'screens/worklist/view.tsx')]);
    const sizes = await Promise.all([...files].map(async (file) => ({ file, bytes: gzipSync(await readFile(join(folder, file))).length })));
    const total = sizes.reduce((sum, one) => sum + one.bytes, 0);
    // A list that names no style would leave out a third of what is loaded.
    expect(sizes.some((one) => one.file.endsWith('.css'))).toBe(true);
    expect({ total, largest: [...sizes].sort((a, b) => b.bytes - a.bytes).slice(0, 3), isLight: total <= mostBytes }).toMatchObject({ isLight: true });
    for (const heavy of ['echarts', 'xyflow', 'pdfjs'])
      expect([...files].filter((file) => file.toLowerCase().includes(heavy))).toEqual([]);
  }, 240_000);
});

describe('the words of the console', () => {
  it('stand in vi.ts files alone', async () => {
    const files = await listSources(/\.tsx$/);
    expect(files.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      // Combining marks too: a word that is not composed would slip through the first range.
      for (const [line, content] of text.split('\n').entries()) if (!/^\s*(\/\/|\/?\*)/.test(content) && /[À-ỹ\u0300-\u036f]/.test(content)) found.push(`${file.slice(web.length)}:${line + 1}`);
    }
    expect(found).toEqual([]);
  });

  it('are composed letters (NFC)', async () => {
    const files = await listSources(/vi\.ts$/);
    expect(files.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      if (text !== text.normalize('NFC')) found.push(file.slice(web.length));
    }
    expect(found).toEqual([]);
  });
});

describe('the types of the client', () => {
  it('are those of the route table', async () => {
    const [made, kept] = await Promise.all([makeClientTypes(), readFile(join(web, 'api', 'openapi.d.ts'), 'utf8')]);
    // Compared line by line first: a page of types is no message.
    const lines = kept.split('\n');
    expect(made.split('\n').findIndex((line, place) => line !== lines[place])).toBe(-1);
    expect(made === kept).toBe(true);
  }, 120_000);
});
