import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findTemporalBinary } from '../../bin/embedded/temporal-binary.ts';
import { StartFault } from '../../bin/embedded/start-fault.ts';

describe('finding the Temporal server', () => {
  let folder: string;
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trinh-tu-binary-'));
    said.length = 0;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function writeBinary(name: string, server: string): Promise<string> {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, `#!/bin/sh\necho "temporal version 0.0.0 (Server ${server}, UI 2.0.0)"\n`);
    await chmod(path, 0o755);
    return path;
  }

  it('takes the binary the operator named', async () => {
    const cli = await writeBinary('mine', '1.32.5');
    expect(await findTemporalBinary({ cli, env: {}, say })).toBe(cli);
    expect(said.join()).toContain('TEMPORAL_CLI');
  });

  it('refuses a named binary of another version, and says which is needed', async () => {
    const cli = await writeBinary('old', '1.25.0');
    const fault = await findTemporalBinary({ cli, env: {}, say }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StartFault);
    expect((fault as Error).message).toMatch(/carries server 1\.25\.0; this product needs 1\.32/);
  });

  it('takes the right one on PATH', async () => {
    const path = await writeBinary('bin/temporal', '1.32.0');
    expect(await findTemporalBinary({ cli: null, env: { PATH: join(folder, 'bin'), TRINH_TU_CACHE: folder }, say })).toBe(path);
  });

  it('passes over a wrong one on PATH and takes the cache', async () => {
    await writeBinary('bin/temporal', '1.20.0');
    const { XDG_CACHE_HOME, HOME, TRINH_TU_CACHE } = process.env;
    const found = await findTemporalBinary({ cli: null, env: { PATH: join(folder, 'bin'), XDG_CACHE_HOME, HOME, TRINH_TU_CACHE }, say });
    expect(said.join('\n')).toContain('passed over');
    expect(found).not.toContain(folder);
  });
});
