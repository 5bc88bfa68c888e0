import { type Client, WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { actEnvelopeSchema } from '../db/act-envelope.ts';
import { type ActRequestRow, listUnfinishedRequests } from '../db/act-request.ts';
import type { Database } from '../db/connect.ts';
import { findCaseHead } from '../db/ledger.ts';
import { listOpenCases, type OpenCase } from '../db/queries/list-open-cases.ts';
import { asSystem } from '../db/transaction.ts';
import { findOpening } from '../procedures/index.ts';
import { type ActMessage, firstInput, performActUpdate, workflowIdOf } from '../workflows/messages.ts';

export interface RecoverDeps {
  readonly database: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly now: () => Date;
  readonly onCase?: (caseId: string, wasMissing: boolean) => void;
}

export interface Recovered {
  readonly open: number;
  readonly started: number;
  /** acts that had been taken and never recorded, asked again */
  readonly asked: number;
}

const page = 200;
/** An act asked for a moment ago is on its way. */
const graceMs = 30_000;

async function startCase({ client, taskQueue }: RecoverDeps, one: OpenCase): Promise<boolean> {
  try {
    await client.workflow.start(one.procedure, {
      workflowId: workflowIdOf(one.caseId), taskQueue, args: [firstInput(one.caseId, one.clockOffsetMs)], workflowIdConflictPolicy: 'FAIL', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/** An act that Temporal took and lost was promised to its caller; the ledger knows it by its request, so that it is recorded once. */
async function askAgain({ client, taskQueue, database }: RecoverDeps, row: ActRequestRow): Promise<void> {
  const envelope = actEnvelopeSchema.parse(row.envelope);
  const head = await asSystem(database, (tx) => findCaseHead(tx, row.caseId));
  const message: ActMessage = { requestId: row.id, act: row.act, bodyHash: row.bodyHash, happenedAt: envelope.happenedAt };
  const open = head === null ? null : (await asSystem(database, (tx) => tx.execute<{ procedure: string }>(`select procedure from case_current where case_id = '${row.caseId}'`))).rows[0];
  const procedure = open?.procedure ?? findOpening(row.act)?.procedure.name;
  if (procedure === undefined) throw new Error(`request ${row.id} opens no case and has none`);
  await client.workflow.startUpdateWithStart(performActUpdate, {
    updateId: row.id, args: [message], waitForStage: 'ACCEPTED',
    startWorkflowOperation: new WithStartWorkflowOperation(procedure, {
      workflowId: workflowIdOf(row.caseId), taskQueue, args: [firstInput(row.caseId, head?.clockOffsetMs ?? envelope.opening?.clockOffsetMs ?? 0)],
      workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    }),
  });
}

/** Starts the workflow of every open case that Temporal does not have, from the ledger, with the limits as they were recorded. Safe to run at any time. */
export async function recoverCases(deps: RecoverDeps): Promise<Recovered> {
  const { database, now, onCase } = deps;
  let open = 0;
  let started = 0;
  let afterId: string | undefined;
  for (;;) {
    const cases = await asSystem(database, (tx) => listOpenCases(tx, { limit: page, ...(afterId === undefined ? {} : { afterId }) }));
    for (const one of cases) {
      const wasMissing = await startCase(deps, one);
      open += 1;
      if (wasMissing) started += 1;
      onCase?.(one.caseId, wasMissing);
      afterId = one.caseId;
    }
    if (cases.length < page) break;
  }
  const before = new Date(now().getTime() - graceMs).toISOString();
  const unfinished = (await asSystem(database, (tx) => listUnfinishedRequests(tx, before, 1000))).filter((row) => row.status === 'accepted');
  for (const row of unfinished) await askAgain(deps, row);
  return { open, started, asked: unfinished.length };
}
