import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../law/dates.ts';
import type { Tx } from '../../db/connect.ts';
import { caseChange, legalCase, mail, notice, noticeRecipient } from '../../db/schema/index.ts';
import { eq } from 'drizzle-orm';
import { orderMails, type NoticeOrder } from './outbox.ts';
import { raiseOperatorTask } from './raise-operator-task.ts';
import { isDelayOfCourt, listChiefJudges, listRecipients, wantsMail } from './recipients.ts';
import { routeNotice } from './route-notice.ts';

/**
 * Puts a notice before an office, keeps who of it was told (routeNotice; of a court's delay its chief judge alone), and orders a mail for each of those
 * who wants one. A simulated case sends no mail. An office without officials gives a task to a person.
 */
export async function deliverNotice(tx: Tx, order: NoticeOrder, now: string): Promise<void> {
  const id = randomUUID();
  const [stored] = await tx
    .insert(notice)
    .values({ id, caseId: order.caseId, seq: order.seq, notice: order.notice, recipientRole: order.recipientRole, agencyId: order.agencyId, subject: order.subject, raisedAt: order.raisedAt })
    .onConflictDoNothing({ target: [notice.caseId, notice.seq, notice.agencyId] })
    .returning({ id: notice.id });
  if (stored === undefined) return;
  // What the notice is about was told when it was recorded: whoever has notices before them asks again now that there is one more.
  await tx.insert(caseChange).values({ caseId: order.caseId, version: order.seq });
  const on = localDateOf(now);
  const recipients = (await isDelayOfCourt(tx, order.notice, order.agencyId)) ? await listChiefJudges(tx, order.agencyId, on) : await listRecipients(tx, order.agencyId, on);
  if (recipients.length === 0) {
    await raiseOperatorTask(tx, { task: 'noticeWithoutReader', agencyId: order.agencyId, subject: order.agencyId, facts: { caseId: order.caseId, notice: order.notice } }, now);
    return;
  }
  const [row] = await tx.select({ isSimulated: legalCase.isSimulated }).from(legalCase).where(eq(legalCase.id, order.caseId));
  if (row === undefined) return;
  // A simulated case lives in its own time; a real one is told now, however long the delivery waited.
  const addressed = await routeNotice(tx, order, recipients, row.isSimulated ? order.raisedAt : now);
  await tx.insert(noticeRecipient).values(addressed.map(({ recipient, capacity }) => ({ noticeId: stored.id, officialId: recipient.officialId, capacity, toldAt: now }))).onConflictDoNothing();
  if (row.isSimulated) return;
  const told = addressed.flatMap(({ recipient }) => (wantsMail(recipient, order.notice) ? [recipient] : []));
  if (told.length === 0) return;
  const mails = told.map((one) => ({
    id: randomUUID(), dedupeKey: `notice:${order.caseId}:${order.seq}:${one.officialId}`, noticeId: stored.id, officialId: one.officialId,
    kind: 'notice' as const, status: 'waiting' as const, createdAt: now,
  }));
  const ordered = await tx.insert(mail).values(mails).onConflictDoNothing({ target: mail.dedupeKey }).returning({ id: mail.id });
  await orderMails(tx, ordered.map(({ id: mailId }) => ({ mailId, caseId: order.caseId })), now);
}
