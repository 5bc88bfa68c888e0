import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getCacheFolder } from '../../bin/embedded/temporal-binary.ts';

const run = promisify(execFile);

const version = '1.32.0';
const module = 'go.temporal.io/server';

/** The production server and what belongs to it, all of one version. */
export interface TemporalServerFiles {
  readonly server: string;
  readonly sqlTool: string;
  /** folder of the module: its schema and its configurations are in it */
  readonly moduleFolder: string;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false);
}

async function runGo(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<string> {
  try {
    // Builds of another project's settings must not reach in: the module is built as its authors pinned it.
    const { stdout } = await run('go', [...args], { env: { ...env, GOWORK: 'off' }, maxBuffer: 64 * 2 ** 20 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error('The production shape builds the Temporal server and needs Go 1.26 or newer: no go was found on the PATH.');
    throw new Error(`go ${args[0] ?? ''} failed:\n${(error as { stderr?: string }).stderr?.trim().split('\n').slice(-10).join('\n') ?? String(error)}`);
  }
}

/** Finds the server in the cache, or builds it there with Go's own tools: some four minutes, once. @throws Error that says what is missing */
export async function buildTemporalServer(env: Readonly<Record<string, string | undefined>>, say: (sentence: string) => void): Promise<TemporalServerFiles> {
  const folder = join(getCacheFolder(env), `temporal-server-${version}-${process.platform}-${process.arch}`);
  await mkdir(folder, { recursive: true });
  const server = join(folder, 'server');
  const sqlTool = join(folder, 'sql');
  if (!((await isExecutable(server)) && (await isExecutable(sqlTool)))) {
    say(`Building the Temporal server ${version} into ${folder}: some four minutes, once`);
    await runGo(['install', `${module}/cmd/server@v${version}`, `${module}/cmd/tools/sql@v${version}`], { ...env, GOBIN: folder });
  }
  const { Dir } = JSON.parse(await runGo(['mod', 'download', '-json', `${module}@v${version}`], env)) as { Dir?: string };
  if (Dir === undefined) throw new Error(`The module ${module} ${version} was not found in Go's cache.`);
  return { server, sqlTool, moduleFolder: Dir };
}
