import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import { nameStatement, runStatement } from '../../db/named-statements.ts';
import { outbox } from '../../db/schema/index.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { concernsSides } from '../../procedures/side-links.ts';

/** A notice of a case, as its event raised it. */
export interface NoticeOrder {
  readonly caseId: string;
  readonly seq: number;
  readonly notice: string;
  readonly recipientRole: string;
  readonly agencyId: string;
  readonly subject: string | null;
  /** case time, UTC */
  readonly raisedAt: string;
}

/** One case whose running limits are to be counted by a calendar that was signed. */
export interface RecountOrder {
  readonly caseId: string;
  readonly calendarId: string;
  readonly signedBy: string;
}

/** An outcome that a side proceeding reported: case and event. */
export interface ReportOrder {
  readonly caseId: string;
  readonly seq: number;
}

/** A case of the main path that was closed. */
export interface MainClosedOrder {
  readonly caseId: string;
}

/** A case that changed in a way that may concern what hangs on it; `seq`: the last such event. */
export interface MainChangedOrder {
  readonly caseId: string;
  readonly seq: number;
}

export type OutboxOrder =
  | { readonly kind: 'notice'; readonly order: NoticeOrder }
  | { readonly kind: 'mail'; readonly order: { readonly mailId: string } }
  | { readonly kind: 'recount'; readonly order: RecountOrder }
  | { readonly kind: 'report'; readonly order: ReportOrder }
  | { readonly kind: 'mainClosed'; readonly order: MainClosedOrder }
  | { readonly kind: 'mainChanged'; readonly order: MainChangedOrder };

export interface ClaimedRow {
  readonly id: number;
  readonly attempts: number;
  readonly order: OutboxOrder;
}

/** After so many failures a row is dead and a person is asked. With the waits below: about a day. */
export const mostAttempts = 12;

const leaseSeconds = 60;

const ordersStatement = nameStatement<'rows' | 'now'>(sql`
  insert into outbox (case_id, kind, dedupe_key, payload, created_at, available_at)
  select r.case_id, r.kind, r.dedupe_key, r.payload, ${sql.placeholder('now')}::timestamptz, ${sql.placeholder('now')}::timestamptz
  from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) as r(case_id uuid, kind text, dedupe_key text, payload jsonb) on conflict (dedupe_key) do nothing`);

/** Sends the rows for what an act or a wake wants told and reported, in its transaction, before this returns; null for nothing. `now` is the real instant. */
export function sendOrders(tx: Tx, events: readonly RecordedEvent[], now: string): Promise<unknown> | null {
  const rows: { case_id: string; kind: string; dedupe_key: string; payload: object }[] = events.flatMap(({ caseId, seq, happenedAt, event }) => {
    if (event.type === 'outcomeReported') return [{ case_id: caseId, kind: 'report', dedupe_key: `report:${caseId}:${seq}`, payload: { caseId, seq } }];
    if (event.type === 'caseClosed') return [{ case_id: caseId, kind: 'mainClosed', dedupe_key: `main-closed:${caseId}:${seq}`, payload: { caseId } }];
    if (event.type !== 'noticeRaised' || event.recipientAgencyId === null) return [];
    const order: NoticeOrder = {
      caseId, seq, notice: event.notice, recipientRole: event.recipientRole, agencyId: event.recipientAgencyId, subject: event.subject, raisedAt: happenedAt,
    };
    return [{ case_id: caseId, kind: 'notice', dedupe_key: `notice:${caseId}:${seq}`, payload: order }];
  });
  const changed = events.findLast(({ event }) => concernsSides(event));
  if (changed !== undefined) rows.push({ case_id: changed.caseId, kind: 'mainChanged', dedupe_key: `main-changed:${changed.caseId}:${changed.seq}`, payload: { caseId: changed.caseId, seq: changed.seq } });
  return rows.length === 0 ? null : runStatement(tx, ordersStatement, { rows: JSON.stringify(rows), now });
}

export async function orderMails(tx: Tx, mails: readonly { readonly mailId: string; readonly caseId: string | null }[], now: string): Promise<void> {
  if (mails.length === 0) return;
  await tx
    .insert(outbox)
    .values(mails.map(({ mailId, caseId }) => ({ caseId, kind: 'mail', dedupeKey: `mail:${mailId}`, payload: { mailId }, createdAt: now, availableAt: now })))
    .onConflictDoNothing({ target: outbox.dedupeKey });
}

/** Takes waiting rows for a minute; whoever dies with them lets them go by that. */
export async function claimRows(tx: Tx, limit: number, now: string): Promise<ClaimedRow[]> {
  const claimed = await tx.execute<{ id: string; attempts: number; kind: string; payload: unknown }>(sql`
    update outbox set attempts = attempts + 1, available_at = ${now}::timestamptz + make_interval(secs => ${leaseSeconds})
    where id in (select id from outbox where status = 'waiting' and available_at <= ${now} order by available_at, id limit ${limit} for update skip locked)
    returning id, attempts, kind, payload`);
  return claimed.rows
    .map((row) => ({ id: Number(row.id), attempts: row.attempts, order: { kind: row.kind, order: row.payload } as OutboxOrder }))
    .sort((a, b) => a.id - b.id);
}

export async function finishRow(tx: Tx, id: number, now: string): Promise<void> {
  await tx.execute(sql`update outbox set status = 'done', finished_at = ${now}, last_failure = null where id = ${id}`);
}

/** Puts a row back for later: 2, 4, 8 … seconds, at most an hour. */
export async function postponeRow(tx: Tx, row: ClaimedRow, failure: string, now: string): Promise<void> {
  const wait = Math.min(2 ** row.attempts, 3600);
  await tx.execute(sql`update outbox set available_at = ${now}::timestamptz + make_interval(secs => ${wait}), last_failure = ${failure} where id = ${row.id}`);
}

export async function buryRow(tx: Tx, id: number, failure: string, now: string): Promise<void> {
  await tx.execute(sql`update outbox set status = 'dead', finished_at = ${now}, last_failure = ${failure} where id = ${id}`);
}
