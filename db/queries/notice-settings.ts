import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** An official's own choices on mails and digests. */
export interface NoticeSettings {
  readonly mail: 'all' | 'important' | 'none';
  readonly digest: boolean;
  /** hour of Việt Nam at which the digest comes */
  readonly digestHour: number;
  /** by kind of notice, before `mail` */
  readonly kinds: Readonly<Record<string, boolean>>;
}

/** Notices that are mailed unless an official chose otherwise. */
const importantNotices: ReadonlySet<string> = new Set(['limitComing', 'limitMissed', 'limitEscalated', 'taskDue', 'heldPastGround']);

/** Whether a kind of notice comes by mail. */
export function isMailed(settings: Pick<NoticeSettings, 'mail' | 'kinds'>, notice: string): boolean {
  return settings.kinds[notice] ?? (settings.mail === 'all' || (settings.mail === 'important' && importantNotices.has(notice)));
}

export const defaultDigestHour = 7;

/** Settings as stored, filled up with what holds where nothing was chosen. */
export function toNoticeSettings(stored: Readonly<Record<string, unknown>> | null): NoticeSettings {
  const mail = stored?.['mail'];
  const hour = stored?.['digestHour'];
  const kinds = stored?.['kinds'];
  return {
    mail: mail === 'all' || mail === 'none' ? mail : 'important', digest: stored?.['digest'] !== false, digestHour: typeof hour === 'number' ? hour : defaultDigestHour,
    kinds: typeof kinds === 'object' && kinds !== null ? (kinds as Record<string, boolean>) : {},
  };
}

export async function readNoticeSettings(tx: Tx, officialId: string): Promise<NoticeSettings> {
  const found = await tx.execute<{ settings: Record<string, unknown> }>(sql`select settings from notice_setting where official_id = ${officialId}`);
  return toNoticeSettings(found.rows[0]?.settings ?? null);
}

export async function saveNoticeSettings(tx: Tx, officialId: string, settings: NoticeSettings, at: string): Promise<void> {
  await tx.execute(sql`
    insert into notice_setting (official_id, settings, changed_at) values (${officialId}, ${JSON.stringify(settings)}::jsonb, ${at})
    on conflict (official_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`);
}
