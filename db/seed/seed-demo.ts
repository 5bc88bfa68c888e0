import type { Database } from '../connect.ts';
import { agency, agencySuccession, agencySuperior, auditorGrant, courtArea, delegation, official, officialPosition } from '../schema/index.ts';
import { asSystem } from '../transaction.ts';
import { demoAgencies, demoAreas, demoDelegations, demoGrants, demoOfficials, demoPositions, demoSuccessions, demoSuperiors } from './demo-offices.ts';
import { insertRows } from './insert-rows.ts';

/** Adds the demo's offices and officials beside the map; what is there already stays. After seedReference; as the owner or the application. */
export async function seedDemo(database: Database): Promise<void> {
  await asSystem(database, async (tx) => {
    const added = await insertRows(tx, agency, demoAgencies);
    // Superiors have no key of their own: they come with the offices, once.
    if (added > 0) await insertRows(tx, agencySuperior, demoSuperiors);
    await insertRows(tx, agencySuccession, demoSuccessions);
    await insertRows(tx, courtArea, demoAreas);
    await insertRows(tx, official, demoOfficials);
    await insertRows(tx, officialPosition, demoPositions);
    await insertRows(tx, delegation, demoDelegations);
    await insertRows(tx, auditorGrant, demoGrants);
  });
}
