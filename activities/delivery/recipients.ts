import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import { isMailed, type NoticeSettings, toNoticeSettings } from '../../db/queries/notice-settings.ts';

export interface Recipient {
  readonly officialId: string;
  readonly email: string | null;
  /** which notices come by mail as well; in the product all are shown */
  readonly settings: NoticeSettings;
}

export function wantsMail(recipient: Recipient, notice: string): boolean {
  return recipient.email !== null && isMailed(recipient.settings, notice);
}

function toRecipient(row: { official_id: string; email: string | null; settings: Record<string, unknown> | null }): Recipient {
  return { officialId: row.official_id, email: row.email, settings: toNoticeSettings(row.settings) };
}

/** Officials of an office who hold a position there on a local date. */
export async function listRecipients(tx: Tx, agencyId: string, on: string): Promise<Recipient[]> {
  const found = await tx.execute<{ official_id: string; email: string | null; settings: Record<string, unknown> | null }>(sql`
    select o.id as official_id, o.email, s.settings
    from official o left join notice_setting s on s.official_id = o.id
    where (o.ended_on is null or o.ended_on >= ${on}) and exists (
      select 1 from official_position p where p.official_id = o.id and p.agency_id = ${agencyId} and p.in_force_from <= ${on} and (p.in_force_to is null or p.in_force_to >= ${on}))
    order by o.id`);
  return found.rows.map(toRecipient);
}

/** A court's delay is told to its chief judge, and to whoever acts for them by a delegation of that day; no other judge or clerk is addressed (rules.md §7). */
export async function listChiefJudges(tx: Tx, agencyId: string, on: string): Promise<Recipient[]> {
  const found = await tx.execute<{ official_id: string; email: string | null; settings: Record<string, unknown> | null }>(sql`
    select o.id as official_id, o.email, s.settings
    from official o left join notice_setting s on s.official_id = o.id
    where (o.ended_on is null or o.ended_on >= ${on}) and (
      exists (select 1 from official_position p where p.official_id = o.id and p.agency_id = ${agencyId} and p.position = 'chiefJudge' and p.in_force_from <= ${on} and (p.in_force_to is null or p.in_force_to >= ${on}))
      or exists (select 1 from delegation d where d.to_official_id = o.id and d.agency_id = ${agencyId} and d.position = 'chiefJudge' and d.in_force_from <= ${on} and d.in_force_to >= ${on}))
    order by o.id`);
  return found.rows.map(toRecipient);
}

/** Whether a notice is one about a court's own delay. */
export async function isDelayOfCourt(tx: Tx, notice: string, agencyId: string): Promise<boolean> {
  if (notice !== 'limitEscalated') return false;
  const found = await tx.execute(sql`select 1 from agency where id = ${agencyId} and kind = 'court'`);
  return found.rows.length > 0;
}

/** The official who took a work item on at this office, or null. */
export async function findAssignee(tx: Tx, item: { readonly caseId: string; readonly itemId: string; readonly agencyId: string }): Promise<string | null> {
  const found = await tx.execute<{ official_id: string }>(
    sql`select official_id from work_assignment where case_id = ${item.caseId} and item_id = ${item.itemId} and agency_id = ${item.agencyId}`,
  );
  return found.rows[0]?.official_id ?? null;
}
