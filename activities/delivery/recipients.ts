import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';

export interface Recipient {
  readonly officialId: string;
  readonly email: string | null;
  /** which notices come by mail as well; in the product all are shown */
  readonly mail: 'all' | 'important' | 'none';
  readonly digest: boolean;
}

/** Notices that are mailed unless an official chose otherwise. */
const importantNotices: ReadonlySet<string> = new Set(['limitComing', 'limitMissed', 'limitEscalated', 'taskDue', 'heldPastGround']);

export function wantsMail(recipient: Recipient, notice: string): boolean {
  return recipient.email !== null && (recipient.mail === 'all' || (recipient.mail === 'important' && importantNotices.has(notice)));
}

function toRecipient(row: { official_id: string; email: string | null; settings: Record<string, unknown> | null }): Recipient {
  const mail = row.settings?.['mail'];
  return { officialId: row.official_id, email: row.email, mail: mail === 'all' || mail === 'none' ? mail : 'important', digest: row.settings?.['digest'] !== false };
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

/** The official who took a work item on at this office, or null. */
export async function findAssignee(tx: Tx, item: { readonly caseId: string; readonly itemId: string; readonly agencyId: string }): Promise<string | null> {
  const found = await tx.execute<{ official_id: string }>(
    sql`select official_id from work_assignment where case_id = ${item.caseId} and item_id = ${item.itemId} and agency_id = ${item.agencyId}`,
  );
  return found.rows[0]?.official_id ?? null;
}
