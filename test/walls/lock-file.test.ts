import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;
const manifest = readJson('package.json');
const lock = readJson('package-lock.json') as {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
};

describe('the dependencies', () => {
  it('are named with exact versions', () => {
    for (const list of ['dependencies', 'devDependencies']) {
      for (const [name, version] of Object.entries(manifest[list] as Record<string, string>)) {
        expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
      }
    }
  });

  it('are locked without the name of any host, so that any registry serves them', () => {
    const withHost = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(withHost.map(([path]) => path)).toEqual([]);
  });

  it('are locked with the hash of each package', () => {
    const bare = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.integrity === undefined && entry.link !== true);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('run an install script only where somebody decided so', () => {
    const decided = Object.keys(manifest.allowScripts as Record<string, boolean>);
    const withScript = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
      .filter((name) => !name.startsWith('@esbuild/') && !decided.includes(name) && name !== '@esbuild-kit/core-utils');
    expect(withScript).toEqual([]);
  });
});
