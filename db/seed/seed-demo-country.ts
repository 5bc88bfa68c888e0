import { CALENDAR_VERSIONS } from '../../law/calendar/versions.ts';
import { buildDivisionMap } from '../../law/divisions.ts';
import type { Database } from '../connect.ts';
import { readDivisionFiles } from './read-division-files.ts';
import { seedDemo } from './seed-demo.ts';
import { seedReference } from './seed-reference.ts';

/** The whole map with its offices, the calendars, and the demo's offices and officials. @returns true at the first start */
export async function seedDemoCountry(owner: Database, say: (sentence: string) => void = () => undefined): Promise<boolean> {
  const started = Date.now();
  const isFirst = await seedReference(owner, { map: buildDivisionMap(await readDivisionFiles()), calendars: CALENDAR_VERSIONS, at: new Date(started).toISOString() });
  await seedDemo(owner);
  if (isFirst) say(`The administrative map and its offices are loaded (${((Date.now() - started) / 1000).toFixed(1)} s).`);
  return isFirst;
}
