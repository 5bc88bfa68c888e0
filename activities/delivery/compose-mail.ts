import { sql } from 'drizzle-orm';
import { readCalendar } from '../../db/queries/read-calendar.ts';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import { localDateOf } from '../../law/dates.ts';
import type { Confidence } from '../../law/regimes.ts';
import type { Tx } from '../../db/connect.ts';
import type { Mail } from './mail-sender.ts';
import { sayNotice } from './notice.vi.ts';
import { longDay, nameOfDuty, type RemindedLimit, sayLimit } from './reminder.vi.ts';

export interface DueMail {
  readonly mail: Mail;
  readonly officialId: string;
  readonly agencyId: string | null;
}

interface MailRow extends Record<string, unknown> {
  id: string;
  kind: 'notice' | 'digest';
  status: string;
  dedupe_key: string;
  official_id: string;
  email: string | null;
  case_id: string | null;
  agency_id: string | null;
  notice: string | null;
  subject: string | null;
  raised_at: string | null;
  code: string | null;
  duty: string | null;
  due_date: string | null;
  source: string | null;
  confidence: Confidence | null;
}

interface DigestRow extends Record<string, unknown> {
  code: string;
  kind: 'limit' | 'task';
  name: string;
  due_date: string | null;
  source: string | null;
  confidence: Confidence | null;
}

const mostLines = 60;
const daysAhead = 3;

function caseLink(baseUrl: string, caseId: string): string {
  return `${baseUrl}/cases/${caseId}`;
}

function composeNotice(row: MailRow, baseUrl: string, calendar: CalendarVersion): { subject: string; text: string } {
  const asOf = new Date(row.raised_at ?? 0).toISOString();
  const limit: RemindedLimit | null =
    row.duty === null ? null : { duty: row.duty, dueDate: row.due_date, source: row.source ?? '', confidence: row.confidence ?? 'T' };
  const what = sayNotice(row.notice ?? '', limit, asOf, calendar);
  const subject = limit === null ? what : nameOfDuty(limit.duty);
  return { subject: `[${row.code ?? ''}] ${subject}`, text: `Vụ việc ${row.code ?? ''}\n\n${what}\n\n${caseLink(baseUrl, row.case_id ?? '')}\n` };
}

/** What waits at the official's offices and is late or due within three days, the latest first. */
async function composeDigest(tx: Tx, officialId: string, day: string, baseUrl: string, calendar: CalendarVersion): Promise<{ subject: string; text: string }> {
  const found = await tx.execute<DigestRow>(sql`
    select w.code, w.kind, w.name, w.due_date::text as due_date, w.source, w.confidence
    from work_item w join case_current c on c.case_id = w.case_id
    left join work_assignment a on a.case_id = w.case_id and a.item_id = w.item_id and a.agency_id = w.agency_id
    where not c.is_simulated and (a.official_id is null or a.official_id = ${officialId})
      and w.due_date is not null and w.due_date <= ${day}::date + ${daysAhead}::int
      and exists (select 1 from official_position p where p.official_id = ${officialId} and p.agency_id = w.agency_id
        and p.in_force_from <= ${day} and (p.in_force_to is null or p.in_force_to >= ${day}))
    order by w.urgency, w.sort_at, w.case_id, w.item_id limit ${mostLines + 1}`);
  const asOf = `${day}T00:00:00.000Z`;
  const lines = found.rows.slice(0, mostLines).map((row) => {
    const words =
      row.kind === 'limit'
        ? sayLimit({ duty: row.name, dueDate: row.due_date, source: row.source ?? '', confidence: row.confidence ?? 'T' }, asOf, calendar)
        : `việc cần xem lại, ${longDay(row.due_date ?? day)} (không phải hạn luật)`;
    return `- ${row.code}: ${words}`;
  });
  const more = found.rows.length > mostLines ? '\nCòn nữa, xem danh sách việc.' : '';
  return { subject: `Việc đến hạn ngày ${longDay(day)}`, text: `${lines.length === 0 ? 'Không có việc nào đến hạn.' : lines.join('\n')}${more}\n\n${baseUrl}\n` };
}

/** The mail of a row that still waits; null where it was sent, failed, or has nobody to go to any more. */
export async function composeMail(tx: Tx, mailId: string, baseUrl: string): Promise<DueMail | null> {
  const found = await tx.execute<MailRow>(sql`
    select m.id, m.kind, m.status, m.dedupe_key, m.official_id, o.email, n.case_id, n.agency_id, n.notice, n.subject, n.raised_at, l.code,
      t.duty, t.due_date::text as due_date, t.source, t.confidence
    from mail m join official o on o.id = m.official_id
    left join notice n on n.id = m.notice_id left join legal_case l on l.id = n.case_id
    left join time_limit t on t.case_id = n.case_id and t.limit_id = n.subject
    where m.id = ${mailId}`);
  const row = found.rows[0];
  if (row === undefined || row.status !== 'waiting' || row.email === null) return null;
  const day = row.kind === 'digest' ? (row.dedupe_key.split(':').at(-1) ?? localDateOf(new Date().toISOString())) : '';
  const calendar = await readCalendar(tx);
  const words = row.kind === 'digest' ? await composeDigest(tx, row.official_id, day, baseUrl, calendar) : composeNotice(row, baseUrl, calendar);
  return { mail: { id: row.id, to: row.email, ...words }, officialId: row.official_id, agencyId: row.agency_id };
}
