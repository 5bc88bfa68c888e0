import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'law', 'divisions');

/** The texts of the administrative map, for buildDivisionMap. */
export async function readDivisionFiles(): Promise<{ oldCommunes: string; newCommunes: string; successions: string }> {
  const [oldCommunes, newCommunes, successions] = await Promise.all(
    ['communes-until-2025-06.tsv', 'communes-from-2025-07.tsv', 'commune-succession-2025-07.tsv'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { oldCommunes: oldCommunes ?? '', newCommunes: newCommunes ?? '', successions: successions ?? '' };
}
