import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { workAssignment } from './schema/index.ts';

export interface Assignment {
  readonly caseId: string;
  readonly itemId: string;
  readonly agencyId: string;
  readonly officialId: string;
  readonly assignedBy: string;
  /** real instant, UTC */
  readonly at: string;
}

/** Gives a work item of an office to one of its officials; one given before passes on. False: the office has no such item. */
export async function assignWork(tx: Tx, assignment: Assignment): Promise<boolean> {
  const assigned = await tx.execute(sql`
    insert into work_assignment (case_id, item_id, agency_id, official_id, assigned_by, assigned_at)
    select case_id, item_id, agency_id, ${assignment.officialId}, ${assignment.assignedBy}, ${assignment.at}::timestamptz from work_item
    where case_id = ${assignment.caseId} and item_id = ${assignment.itemId} and agency_id = ${assignment.agencyId}
    on conflict (case_id, item_id, agency_id) do update set official_id = excluded.official_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at`);
  return assigned.rowCount === 1;
}

/** Takes a work item on where nobody has; the official who has it now, or null for no such item. */
export async function claimWork(tx: Tx, claim: Omit<Assignment, 'assignedBy'>): Promise<string | null> {
  await tx.execute(sql`
    insert into work_assignment (case_id, item_id, agency_id, official_id, assigned_by, assigned_at)
    select case_id, item_id, agency_id, ${claim.officialId}, ${claim.officialId}, ${claim.at}::timestamptz from work_item
    where case_id = ${claim.caseId} and item_id = ${claim.itemId} and agency_id = ${claim.agencyId}
    on conflict (case_id, item_id, agency_id) do nothing`);
  const [row] = await tx
    .select({ officialId: workAssignment.officialId })
    .from(workAssignment)
    .where(and(eq(workAssignment.caseId, claim.caseId), eq(workAssignment.itemId, claim.itemId), eq(workAssignment.agencyId, claim.agencyId)));
  return row?.officialId ?? null;
}

/** Lays a work item back. */
export async function releaseWork(tx: Tx, item: Pick<Assignment, 'caseId' | 'itemId' | 'agencyId'>): Promise<void> {
  await tx.delete(workAssignment).where(and(eq(workAssignment.caseId, item.caseId), eq(workAssignment.itemId, item.itemId), eq(workAssignment.agencyId, item.agencyId)));
}
