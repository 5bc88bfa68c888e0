import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const notCode = ['node_modules', 'docs', 'deploy', 'coverage'];
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notCode.includes(entry.name)).map((entry) => entry.name).sort();

describe('the map', () => {
  it('draws every folder of the product, and no other', () => {
    const drawn = [...read('docs/map.svg').matchAll(/>([a-z]+)\/<\/text>/g)].map((match) => match[1]).sort();
    expect(drawn).toEqual(folders.filter((name) => !['bench', 'test'].includes(name)));
  });

  it('tells what every folder holds', () => {
    const told = [...read('docs/map.md').matchAll(/^\| `([a-z]+)\/` \|/gm)].map((match) => match[1]).sort();
    expect(told).toEqual(folders);
  });

  it.each(['README.md', 'docs/map.md'])('%s shows only pictures and pages that are there', (page) => {
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !existsSync(root + folder + link))).toEqual([]);
  });
});
