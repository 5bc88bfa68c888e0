import { sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { giveBack, handOver, listDueLeave, lockLeave } from '../db/leave.ts';
import { asSystem } from '../db/transaction.ts';
import type { DeliveryActivities } from '../workflows/activity-contract.ts';

/** Hands over the work of who went on leave, gives it back where a leave is over, and lays back what somebody took on at an office and is no longer of it. Safe to run at any time. */
export function createTendOffices({ database, now }: { readonly database: Database; readonly now: () => string }): DeliveryActivities['tendOffices'] {
  return async ({ day }) => {
    const due = await asSystem(database, (tx) => listDueLeave(tx, day));
    let handedOver = 0;
    let givenBack = 0;
    for (const { id } of due.over)
      givenBack += await asSystem(database, async (tx) => {
        const leave = await lockLeave(tx, id);
        return leave === null || leave.endedAt !== null ? 0 : giveBack(tx, leave, 'system', now());
      });
    for (const { id } of due.begun)
      handedOver += await asSystem(database, async (tx) => {
        const leave = await lockLeave(tx, id);
        return leave === null || leave.endedAt !== null ? 0 : handOver(tx, leave, now());
      });
    const laidBack = await asSystem(database, (tx) =>
      tx.execute(sql`
        delete from work_assignment a where not exists (
          select from official_position p where p.official_id = a.official_id and p.agency_id = a.agency_id and (p.in_force_to is null or p.in_force_to >= ${day}::date))
        and exists (select from legal_case c where c.id = a.case_id and not c.is_simulated)`),
    );
    return { handedOver, givenBack, laidBack: laidBack.rowCount ?? 0 };
  };
}
