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
  /** only what the bell counts */
  readonly bellOnly?: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** A court's delay is before its chief judge, or whoever acts for them today, and nobody else of the court. */
function isForReader(reader: Reader) {
  return sql`(n.notice <> 'limitEscalated' or not exists (select 1 from agency a where a.id = n.agency_id and a.kind = 'court')
    or exists (select 1 from official_position p where p.official_id = ${reader.officialId} and p.agency_id = n.agency_id and p.position = 'chiefJudge' and p.in_force_from <= ${reader.on} and (p.in_force_to is null or p.in_force_to >= ${reader.on}))
    or exists (select 1 from delegation d where d.to_official_id = ${reader.officialId} and d.agency_id = n.agency_id and d.position = 'chiefJudge' and d.in_force_from <= ${reader.on} and d.in_force_to >= ${reader.on}))`;
}

/** What a notice is about: a duty, a task or somebody held by its own id, else the news of its case. */
const thing = (alias: 'n' | 'later' | 'marked') => sql.raw(`${alias}.case_id, coalesce(${alias}.subject, '')`);

/**
 * What the bell counts: told to this official and not read, the latest of its thing, in a case that is not over, and still of moment —
 * a duty or task that waits, somebody still held past the ground.
 */
export function ringsFor(reader: Reader) {
  return sql`${isForReader(reader)}
    and not exists (select from notice_read r where r.notice_id = n.id and r.official_id = ${reader.officialId})
    and (exists (select from notice_recipient t where t.notice_id = n.id and t.official_id = ${reader.officialId}) or not exists (select from notice_recipient t where t.notice_id = n.id))
    and exists (select from case_current c where c.case_id = n.case_id and c.closed_at is null and (n.notice <> 'heldPastGround' or c.is_held_past_ground))
    and (n.subject is null or n.notice not in ('limitComing', 'limitMissed', 'taskDue') or exists (select from work_item w where w.case_id = n.case_id and w.item_id = n.subject and w.agency_id = n.agency_id))
    and (n.subject is null or n.notice <> 'limitEscalated' or exists (select from time_limit l where l.case_id = n.case_id and l.limit_id = n.subject and l.status = 'missed'))
    and not exists (select from notice later where later.agency_id = n.agency_id and (${thing('later')}) = (${thing('n')}) and (later.raised_at, later.id) > (n.raised_at, n.id))`;
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
    where n.agency_id = ${reader.agencyId} and ${ask.bellOnly === true ? ringsFor(reader) : isForReader(reader)} ${unread} ${beyond} order by n.raised_at desc, n.id desc limit ${ask.limit + 1}`);
  const rows = found.rows.slice(0, ask.limit).map((row) => ({
    id: row.id, caseId: row.case_id, code: row.code, notice: row.notice, recipientRole: row.recipient_role, subject: row.subject, duty: row.duty,
    raisedAt: new Date(row.raised_at).toISOString(), readAt: row.read_at === null ? null : new Date(row.read_at).toISOString(),
  }));
  const last = rows.at(-1);
  return { rows, next: found.rows.length > ask.limit && last !== undefined ? `${last.raisedAt}_${last.id}` : null };
}

/** Marks a notice to the reader's office as read by this official, and the older ones about the same thing. False: there is none. */
export async function markNoticeRead(tx: Tx, reader: Reader, noticeId: string, at: string): Promise<boolean> {
  const known = await tx.execute(sql`select from notice n where n.id = ${noticeId} and n.agency_id = ${reader.agencyId} and ${isForReader(reader)}`);
  if (known.rowCount !== 1) return false;
  await tx.execute(sql`
    insert into notice_read (notice_id, official_id, read_at)
    select n.id, ${reader.officialId}, ${at}::timestamptz from notice marked join notice n on n.agency_id = marked.agency_id and (${thing('n')}) = (${thing('marked')}) and (n.raised_at, n.id) <= (marked.raised_at, marked.id)
    where marked.id = ${noticeId} and ${isForReader(reader)} on conflict do nothing`);
  return true;
}

/** Marks every notice to the reader's office up to an instant as read by this official; how many were not before. */
export async function markNoticesRead(tx: Tx, reader: Reader, until: string, at: string): Promise<number> {
  const marked = await tx.execute(sql`
    insert into notice_read (notice_id, official_id, read_at)
    select n.id, ${reader.officialId}, ${at}::timestamptz from notice n where n.agency_id = ${reader.agencyId} and n.raised_at <= ${until}::timestamptz
      and ${isForReader(reader)} and not exists (select from notice_read r where r.notice_id = n.id and r.official_id = ${reader.officialId})
    on conflict do nothing`);
  return marked.rowCount ?? 0;
}
