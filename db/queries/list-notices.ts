import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

export interface NoticeRow {
  readonly id: string;
  readonly caseId: string;
  readonly code: string | null;
  readonly notice: string;
  readonly recipientRole: string;
  /** a limit's or task's id, where it is about one */
  readonly subject: string | null;
  readonly duty: string | null;
  readonly raisedAt: string;
  readonly readAt: string | null;
}

export interface NoticesAsk {
  readonly unreadOnly: boolean;
  readonly after?: string;
  readonly limit: number;
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([0-9a-f-]{36})$/;

/** Notices to the reader's office, the latest first, with whether this official has read them. */
export async function listNotices(tx: Tx, reader: Reader, ask: NoticesAsk): Promise<{ readonly rows: readonly NoticeRow[]; readonly next: string | null }> {
  const cursor = ask.after === undefined ? null : cursorPattern.exec(ask.after);
  const beyond = cursor === null ? sql`` : sql`and (n.raised_at, n.id) < (${cursor[1]}::timestamptz, ${cursor[2]}::uuid)`;
  const unread = ask.unreadOnly ? sql`and r.read_at is null` : sql``;
  const found = await tx.execute<{ id: string; case_id: string; code: string | null; notice: string; recipient_role: string; subject: string | null; duty: string | null; raised_at: string; read_at: string | null }>(sql`
    select n.id, n.case_id, c.code, n.notice, n.recipient_role, n.subject, l.duty, n.raised_at, r.read_at
    from notice n left join case_current c on c.case_id = n.case_id left join time_limit l on l.case_id = n.case_id and l.limit_id = n.subject
    left join notice_read r on r.notice_id = n.id and r.official_id = ${reader.officialId}
    where n.agency_id = ${reader.agencyId} ${unread} ${beyond} order by n.raised_at desc, n.id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit).map((row) => ({
    id: row.id, caseId: row.case_id, code: row.code, notice: row.notice, recipientRole: row.recipient_role, subject: row.subject, duty: row.duty,
    raisedAt: new Date(row.raised_at).toISOString(), readAt: row.read_at === null ? null : new Date(row.read_at).toISOString(),
  }));
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? `${last.raisedAt}_${last.id}` : null };
}

/** Marks a notice to the reader's office as read by this official. False: there is none. */
export async function markNoticeRead(tx: Tx, reader: Reader, noticeId: string, at: string): Promise<boolean> {
  const known = await tx.execute(sql`select from notice where id = ${noticeId} and agency_id = ${reader.agencyId}`);
  if (known.rowCount !== 1) return false;
  await tx.execute(sql`insert into notice_read (notice_id, official_id, read_at) values (${noticeId}, ${reader.officialId}, ${at}) on conflict do nothing`);
  return true;
}
