import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { mail } from '../db/schema/index.ts';
import { defaultDigestHour } from '../db/queries/notice-settings.ts';
import { asSystem } from '../db/transaction.ts';
import type { DeliveryActivities } from '../workflows/activity-contract.ts';
import type { DeliveryDeps } from './drain-outbox.ts';
import { orderMails } from './delivery/outbox.ts';

const daysAhead = 3;

/** Orders one mail per official whose offices have something late or due within three days; the text is made when it is sent. */
export function createSendDigests({ database, now }: Pick<DeliveryDeps, 'database' | 'now'>): DeliveryActivities['sendDigests'] {
  return ({ day, hour = 23 }) =>
    asSystem(database, async (tx) => {
      const found = await tx.execute<{ official_id: string }>(sql`
        select distinct p.official_id
        from official_position p join official o on o.id = p.official_id left join notice_setting s on s.official_id = o.id
        where o.email is not null and (o.ended_on is null or o.ended_on >= ${day}) and coalesce(s.settings->>'digest', 'true') <> 'false' and coalesce((s.settings->>'digestHour')::int, ${defaultDigestHour}) <= ${hour}::int
          and p.in_force_from <= ${day} and (p.in_force_to is null or p.in_force_to >= ${day})
          and exists (select 1 from work_item w join case_current c on c.case_id = w.case_id
            left join work_assignment a on a.case_id = w.case_id and a.item_id = w.item_id and a.agency_id = w.agency_id
            where w.agency_id = p.agency_id and not c.is_simulated and w.due_date <= ${day}::date + ${daysAhead}::int
              and (a.official_id is null or a.official_id = p.official_id))`);
      const at = now();
      const rows = found.rows.map(({ official_id: officialId }) => ({
        id: randomUUID(), dedupeKey: `digest:${officialId}:${day}`, officialId, kind: 'digest' as const, status: 'waiting' as const, createdAt: at,
      }));
      if (rows.length === 0) return { sent: 0 };
      const ordered = await tx.insert(mail).values(rows).onConflictDoNothing({ target: mail.dedupeKey }).returning({ id: mail.id });
      await orderMails(tx, ordered.map(({ id: mailId }) => ({ mailId, caseId: null })), at);
      return { sent: ordered.length };
    });
}
