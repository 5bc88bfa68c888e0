import { randomUUID } from 'node:crypto';
import type { Tx } from '../../db/connect.ts';
import { operatorTask } from '../../db/schema/index.ts';

export interface UndeliveredThing {
  readonly task: 'mailUndeliverable' | 'noticeWithoutReader' | 'deliveryFailed';
  /** the office that should have been told */
  readonly agencyId: string | null;
  /** what it was about; the same subject raises one task */
  readonly subject: string;
  /** ids and codes only */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the product cannot deliver becomes a task for a person. */
export async function raiseOperatorTask(tx: Tx, thing: UndeliveredThing, now: string): Promise<void> {
  await tx
    .insert(operatorTask)
    .values({ id: randomUUID(), task: thing.task, agencyId: thing.agencyId, subject: thing.subject, facts: { ...thing.facts }, raisedAt: now })
    .onConflictDoNothing({ target: [operatorTask.task, operatorTask.subject] });
}
