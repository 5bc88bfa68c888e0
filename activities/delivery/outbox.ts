import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import { outbox } from '../../db/schema/index.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';

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

export type OutboxOrder = { readonly kind: 'notice'; readonly order: NoticeOrder } | { readonly kind: 'mail'; readonly order: { readonly mailId: string } };

export interface ClaimedRow {
  readonly id: number;
  readonly attempts: number;
  readonly order: OutboxOrder;
}

/** After so many failures a row is dead and a person is asked. With the waits below: about a day. */
export const mostAttempts = 12;

const leaseSeconds = 60;

/** Rows for what an act or a wake wants told; written in its transaction. `now` is the real instant. */
export async function orderNotices(tx: Tx, events: readonly RecordedEvent[], now: string): Promise<void> {
  const rows = events.flatMap(({ caseId, seq, happenedAt, event }) => {
    if (event.type !== 'noticeRaised' || event.recipientAgencyId === null) return [];
    const order: NoticeOrder = {
      caseId, seq, notice: event.notice, recipientRole: event.recipientRole, agencyId: event.recipientAgencyId, subject: event.subject, raisedAt: happenedAt,
    };
    return [{ caseId, kind: 'notice', dedupeKey: `notice:${caseId}:${seq}`, payload: { ...order }, createdAt: now, availableAt: now }];
  });
  if (rows.length > 0) await tx.insert(outbox).values(rows).onConflictDoNothing({ target: outbox.dedupeKey });
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
