import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

export interface DemoOfficialRow {
  /** subject of the demo sign-in */
  readonly subject: string;
  readonly name: string;
  readonly position: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

/** Officials one may sign in as in the embedded mode, with their latest position, by office. */
export async function listDemoOfficials(database: Database): Promise<DemoOfficialRow[]> {
  const found = await database.db.execute<DemoOfficialRow & Record<string, unknown>>(sql`
    select * from (
      select distinct on (f.id) f.sign_in_subject as subject, f.name, p.position, a.id as "agencyId", a.name as "agencyName", p.in_force_to as "lastDay"
      from official f join official_position p on p.official_id = f.id join agency a on a.id = p.agency_id
      where f.is_demo and f.sign_in_subject is not null order by f.id, p.in_force_from desc
    ) as one order by "lastDay" desc nulls first, "agencyId", position, subject`);
  return found.rows.map(({ subject, name, position, agencyId, agencyName }) => ({ subject, name, position, agencyId, agencyName }));
}
