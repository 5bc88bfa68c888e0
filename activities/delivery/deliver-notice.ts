import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../law/dates.ts';
import type { Tx } from '../../db/connect.ts';
import { legalCase, mail, notice } from '../../db/schema/index.ts';
import { eq } from 'drizzle-orm';
import { orderMails, type NoticeOrder } from './outbox.ts';
import { raiseOperatorTask } from './raise-operator-task.ts';
import { findAssignee, listRecipients, wantsMail } from './recipients.ts';

/**
 * Puts a notice before an office and orders a mail for each of its officials who wants one; for a work item that
 * somebody took on, for that one alone. A simulated case sends no mail. An office without officials gives a task to a person.
 */
export async function deliverNotice(tx: Tx, order: NoticeOrder, now: string): Promise<void> {
  const id = randomUUID();
  const [stored] = await tx
    .insert(notice)
    .values({ id, caseId: order.caseId, seq: order.seq, notice: order.notice, recipientRole: order.recipientRole, agencyId: order.agencyId, subject: order.subject, raisedAt: order.raisedAt })
    .onConflictDoNothing({ target: [notice.caseId, notice.seq, notice.agencyId] })
    .returning({ id: notice.id });
  if (stored === undefined) return;
  const recipients = await listRecipients(tx, order.agencyId, localDateOf(now));
  if (recipients.length === 0) {
    await raiseOperatorTask(tx, { task: 'noticeWithoutReader', agencyId: order.agencyId, subject: order.agencyId, facts: { caseId: order.caseId, notice: order.notice } }, now);
    return;
  }
  const [row] = await tx.select({ isSimulated: legalCase.isSimulated }).from(legalCase).where(eq(legalCase.id, order.caseId));
  if (row === undefined || row.isSimulated) return;
  const assignee = order.subject === null ? null : await findAssignee(tx, { caseId: order.caseId, itemId: order.subject, agencyId: order.agencyId });
  const told = recipients.filter((one) => wantsMail(one, order.notice) && (assignee === null || one.officialId === assignee));
  if (told.length === 0) return;
  const mails = told.map((one) => ({
    id: randomUUID(), dedupeKey: `notice:${order.caseId}:${order.seq}:${one.officialId}`, noticeId: stored.id, officialId: one.officialId,
    kind: 'notice' as const, status: 'waiting' as const, createdAt: now,
  }));
  const ordered = await tx.insert(mail).values(mails).onConflictDoNothing({ target: mail.dedupeKey }).returning({ id: mail.id });
  await orderMails(tx, ordered.map(({ id: mailId }) => ({ mailId, caseId: order.caseId })), now);
}
