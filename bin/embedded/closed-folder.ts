import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Say } from './temporal-binary.ts';

/** The first folder on the way to `path` that only its owner may enter; null where everyone gets there. */
export async function findClosedFolder(path: string): Promise<string | null> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const mode = await stat(folder).then((found) => found.mode, () => null);
    if (mode !== null && (mode & 0o001) === 0) return folder;
    if (dirname(folder) === folder) return null;
  }
}

const folderForRoot = '/var/lib/trinh-tu';

/**
 * The data folder of this run: what the operator named, else the default beside the code. Root in a folder of its own
 * gets one under /var/lib, because Postgres runs as another user, who could not enter.
 */
export async function chooseDataDir(named: string | undefined, byDefault: string, say: Say): Promise<string> {
  if (named !== undefined && named !== '') return resolve(named);
  if (process.getuid?.() !== 0) return resolve(byDefault);
  const closed = await findClosedFolder(byDefault);
  if (closed === null) return resolve(byDefault);
  say(`Postgres runs as another user than root and cannot enter ${closed}: the data is kept in ${folderForRoot}.`);
  return folderForRoot;
}
