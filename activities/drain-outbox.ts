import { sql } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { asSystem } from '../db/transaction.ts';
import type { DeliveryActivities } from '../workflows/activity-contract.ts';
import { composeMail } from './delivery/compose-mail.ts';
import { deliverNotice } from './delivery/deliver-notice.ts';
import { type MailSender } from './delivery/mail-sender.ts';
import { buryRow, claimRows, type ClaimedRow, finishRow, mostAttempts, postponeRow, type MainChangedOrder, type MainClosedOrder, type RecountOrder, type ReportOrder } from './delivery/outbox.ts';
import { raiseOperatorTask } from './delivery/raise-operator-task.ts';

export interface DeliveryDeps {
  readonly database: Database;
  readonly mailSender: MailSender;
  /** counts the limits of a case anew by a calendar that was signed */
  readonly recountCase: (order: RecountOrder) => Promise<void>;
  /** records the outcome of a side proceeding on its main case */
  readonly reportToMain: (order: ReportOrder) => Promise<void>;
  /** tells the side proceedings of a case that was closed */
  readonly followMainClosed: (order: MainClosedOrder) => Promise<void>;
  /** lets the side proceedings of a case take from it what changed */
  readonly followMainChanged: (order: MainChangedOrder) => Promise<void>;
  /** address of the product, for links in mails */
  readonly baseUrl: string;
  /** real instant, UTC */
  readonly now: () => string;
}

const batch = 20;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(error, 'responseCode') ?? Reflect.get(error, 'code');
  return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
}

async function sendMail(deps: DeliveryDeps, row: ClaimedRow, mailId: string): Promise<void> {
  const { database, mailSender, baseUrl, now } = deps;
  const due = await asSystem(database, (tx) => composeMail(tx, mailId, baseUrl));
  if (due === null) return asSystem(database, (tx) => finishRow(tx, row.id, now()));
  try {
    await mailSender.send(due.mail);
  } catch (error) {
    const failure = codeOf(error);
    const isFinal = (error instanceof Error && error.name === 'MailRefused') || row.attempts >= mostAttempts;
    if (!isFinal) throw error;
    return asSystem(database, async (tx) => {
      await tx.execute(sql`update mail set status = 'failed', attempts = ${row.attempts}, last_failure = ${failure} where id = ${mailId}`);
      await raiseOperatorTask(tx, { task: 'mailUndeliverable', agencyId: due.agencyId, subject: mailId, facts: { officialId: due.officialId, failure } }, now());
      await buryRow(tx, row.id, failure, now());
    });
  }
  return asSystem(database, async (tx) => {
    await tx.execute(sql`update mail set status = 'sent', attempts = ${row.attempts}, sent_at = ${now()}, last_failure = null where id = ${mailId}`);
    await finishRow(tx, row.id, now());
  });
}

async function deliver(deps: DeliveryDeps, row: ClaimedRow): Promise<'delivered' | 'failed'> {
  const { database, now } = deps;
  const { order } = row;
  try {
    if (order.kind === 'mail') await sendMail(deps, row, order.order.mailId);
    else if (order.kind !== 'notice') {
      if (order.kind === 'recount') await deps.recountCase(order.order);
      else if (order.kind === 'report') await deps.reportToMain(order.order);
      else if (order.kind === 'mainClosed') await deps.followMainClosed(order.order);
      else await deps.followMainChanged(order.order);
      await asSystem(database, (tx) => finishRow(tx, row.id, now()));
    } else
      await asSystem(database, async (tx) => {
        await deliverNotice(tx, order.order, now());
        await finishRow(tx, row.id, now());
      });
    return 'delivered';
  } catch (error) {
    const failure = codeOf(error);
    await asSystem(database, async (tx) => {
      if (row.attempts < mostAttempts) return postponeRow(tx, row, failure, now());
      await raiseOperatorTask(tx, { task: 'deliveryFailed', agencyId: null, subject: String(row.id), facts: { failure } }, now());
      return buryRow(tx, row.id, failure, now());
    });
    return 'failed';
  }
}

/** Delivers what waits now. A row that fails comes back later and never holds up the others. */
export async function drainOnce(deps: DeliveryDeps): Promise<{ delivered: number; failed: number; taken: number }> {
  const rows = await asSystem(deps.database, (tx) => claimRows(tx, batch, deps.now()));
  let delivered = 0;
  for (const row of rows) if ((await deliver(deps, row)) === 'delivered') delivered += 1;
  return { delivered, failed: rows.length - delivered, taken: rows.length };
}

export interface Turn {
  /** tells the caller that the turn is alive */
  readonly beat: () => void;
  /** fires when the worker stops */
  readonly cancelled: AbortSignal;
}

function rest(milliseconds: number, cancelled: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    cancelled.addEventListener('abort', done);
  });
}

/** A turn of the dispatcher: looks every second, and at once again while rows keep coming. Ends early when the worker stops. */
export async function drainOutbox(deps: DeliveryDeps, forSeconds: number, turn: Turn): ReturnType<DeliveryActivities['drainOutbox']> {
  const end = performance.now() + forSeconds * 1000;
  let delivered = 0;
  let failed = 0;
  while (performance.now() < end && !turn.cancelled.aborted) {
    const round = await drainOnce(deps);
    delivered += round.delivered;
    failed += round.failed;
    turn.beat();
    if (round.taken < batch) await rest(1000, turn.cancelled);
  }
  return { delivered, failed };
}
