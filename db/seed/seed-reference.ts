import { sql } from 'drizzle-orm';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { DivisionMap } from '../../law/divisions.ts';
import { enterCalendar } from '../calendar.ts';
import type { Database } from '../connect.ts';
import { agency, agencySuccession, agencySuperior, commune, communeSuccession, district, province } from '../schema/index.ts';
import { asSystem } from '../transaction.ts';
import { generateOffices } from './generate-offices.ts';
import { insertRows } from './insert-rows.ts';

const lockKey = 7_267_003;

export interface Reference {
  readonly map: DivisionMap;
  readonly calendars: readonly CalendarVersion[];
  /** real instant, UTC */
  readonly at: string;
}

/**
 * Loads the map, the offices that follow from it and the calendars. As the owner: the application may only read the map.
 * What is there already stays, so it may run at every start; two at once wait for each other. @returns false when the map was there
 */
export async function seedReference(owner: Database, reference: Reference): Promise<boolean> {
  return asSystem(owner, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
    for (const calendar of reference.calendars) await enterCalendar(tx, calendar, 'system', reference.at);
    const known = await tx.execute(sql`select from commune limit 1`);
    if (known.rowCount !== 0) return false;
    const { map } = reference;
    await insertRows(tx, province, map.provinces);
    await insertRows(tx, district, map.districts);
    await insertRows(tx, commune, map.communes);
    await insertRows(tx, communeSuccession, map.successions);
    const offices = generateOffices(map);
    await insertRows(tx, agency, offices.agencies);
    await insertRows(tx, agencySuperior, offices.superiors);
    await insertRows(tx, agencySuccession, offices.successions);
    return true;
  });
}
