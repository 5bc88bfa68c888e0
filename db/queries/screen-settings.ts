import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { ringsFor } from './list-notices.ts';

export interface ScreenFacts {
  /** what the bell counts */
  readonly unreadNotices: number;
  /** how the official wants its screen; empty where nothing was chosen */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What the frame of every page shows of an official. */
export async function readScreenFacts(tx: Tx, reader: Reader): Promise<ScreenFacts> {
  const found = await tx.execute<{ unread: number; settings: Record<string, unknown> | null }>(sql`
    select (select count(*)::int from notice n where n.agency_id = ${reader.agencyId} and ${ringsFor(reader)}) as unread,
      (select settings from screen_setting where official_id = ${reader.officialId}) as settings`);
  const row = found.rows[0];
  return { unreadNotices: row?.unread ?? 0, settings: row?.settings ?? {} };
}

/** Keeps an official's own choices; the whole of them each time. */
export async function saveScreenSettings(tx: Tx, officialId: string, settings: Readonly<Record<string, unknown>>, at: string): Promise<void> {
  await tx.execute(sql`
    insert into screen_setting (official_id, settings, changed_at) values (${officialId}, ${JSON.stringify(settings)}::jsonb, ${at})
    on conflict (official_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`);
}
