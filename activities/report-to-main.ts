import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { sql } from 'drizzle-orm';
import { type ActEnvelope, hashRequest, sealRequestBody } from '../db/act-envelope.ts';
import { type ActRequestRow, findActRequest, storeActRequest } from '../db/act-request.ts';
import { findCaseHead, readEvents } from '../db/ledger.ts';
import { asSystem } from '../db/transaction.ts';
import type { Tx } from '../db/connect.ts';
import { openPersonKey } from '../db/vault.ts';
import { fold } from '../procedures/fold-case.ts';
import { followMainChanged, followMainClosed, refuseReport } from '../procedures/side-links.ts';
import { firstInput, performActUpdate, storedOutcomeSchema, workflowIdOf } from '../workflows/messages.ts';
import type { MainChangedOrder, MainClosedOrder, ReportOrder } from './delivery/outbox.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { recordOutside } from './ledger/record-outside.ts';

export type LinkDeps = LedgerDeps & { readonly client: Client; readonly taskQueue: () => string };

/** A report holds the other rows up no longer than this; what was not answered by then is asked again. */
const patienceMs = 10_000;

interface Asked {
  readonly row: ActRequestRow;
  readonly procedure: string;
  readonly clockOffsetMs: number;
}

/** Stores what a side proceeding reported as a request on its main case, once, in the name of the official who recorded it there. */
async function storeReport(tx: Tx, deps: LinkDeps, { caseId, seq }: ReportOrder): Promise<Asked> {
  const events = await readEvents(tx, caseId);
  const side = fold(events);
  const reported = events.find((one) => one.seq === seq);
  // The act it came from stands before it in the same transaction.
  const act = events.findLast((one) => one.seq < seq && one.requestId === reported?.requestId && one.event.type === 'actRecorded')?.event;
  if (side?.mainCaseId == null || reported?.event.type !== 'outcomeReported' || act?.type !== 'actRecorded') throw new Error(`event ${seq} of ${caseId} reports nothing`);
  const { mainCaseId, personId } = side;
  const head = await findCaseHead(tx, mainCaseId);
  const current = (await tx.execute<{ procedure: string }>(sql`select procedure from case_current where case_id = ${mainCaseId}`)).rows[0];
  if (head === null || current === undefined) throw new Error(`the main case of ${caseId} is not there`);
  const idempotencyKey = `report:${caseId}:${seq}`;
  const run = { procedure: current.procedure, clockOffsetMs: head.clockOffsetMs };
  const known = await findActRequest(tx, reported.recordedBy, idempotencyKey);
  if (known !== null) return { row: known, ...run };
  const { act: name, facts } = reported.event;
  const envelope: ActEnvelope = {
    schemaVersion: 1, happenedAt: reported.happenedAt, channel: act.channel, hasLateReason: false, reportedFrom: { caseId, seq },
    ...(act.signerId === null ? {} : { signerId: act.signerId }), ...(act.paper === null ? {} : { paper: act.paper }),
  };
  const id = randomUUID();
  const stored = await storeActRequest(tx, {
    id, officialId: reported.recordedBy, agencyId: act.recordedByAgencyId, idempotencyKey, caseId: mainCaseId, personId: head.personId, act: name,
    bodyHash: hashRequest({ act: name, facts, envelope }), envelope, bodyCiphertext: sealRequestBody(await openPersonKey(tx, deps.keys, personId), id, { body: facts }), receivedAt: deps.now(),
  });
  return { row: stored.request, ...run };
}

async function hand({ client, taskQueue }: LinkDeps, { row, procedure, clockOffsetMs }: Asked): Promise<void> {
  const startWorkflowOperation = new WithStartWorkflowOperation(procedure, {
    workflowId: workflowIdOf(row.caseId), taskQueue: taskQueue(), args: [firstInput(row.caseId, clockOffsetMs)], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  const message = { requestId: row.id, act: row.act, bodyHash: row.bodyHash, happenedAt: (row.envelope as unknown as ActEnvelope).happenedAt };
  try {
    await client.connection.withDeadline(Date.now() + patienceMs, () => client.workflow.executeUpdateWithStart(performActUpdate, { startWorkflowOperation, updateId: row.id, args: [message] }));
  } catch (error) {
    // What was decided stands with the request.
    if (!(error instanceof WorkflowUpdateFailedError)) throw error;
  }
}

/** Brings the outcome of a side proceeding to its main case. Recorded there, or refused and then a task for a person; anything else is tried again. */
export function createReportToMain(deps: LinkDeps): (order: ReportOrder) => Promise<void> {
  return async (order) => {
    const asked = await asSystem(deps.database, (tx) => storeReport(tx, deps, order));
    const isDecided = (row: ActRequestRow) => row.status === 'recorded' || row.status === 'refused';
    if (!isDecided(asked.row)) await hand(deps, asked);
    const row = await asSystem(deps.database, (tx) => findActRequest(tx, asked.row.officialId, asked.row.idempotencyKey));
    if (row === null || !isDecided(row)) throw new Error(`report ${asked.row.id} is not decided yet`);
    const outcome = storedOutcomeSchema.parse(row.outcome);
    if (outcome.status === 'recorded') return;
    const { code } = outcome.refusal;
    await recordOutside(deps, order.caseId, `${row.idempotencyKey}:refused`, (state, context) => refuseReport(state, context, { seq: order.seq, code }));
  };
}

async function listOpenSides(deps: LinkDeps, caseId: string): Promise<string[]> {
  const open = await asSystem(deps.database, (tx) => tx.execute<{ case_id: string }>(sql`select case_id from case_current where main_case_id = ${caseId} and closed_at is null`));
  return open.rows.map((row) => row.case_id);
}

/** Tells the side proceedings of a closed case, which their holders then end. */
export function createFollowMainClosed(deps: LinkDeps): (order: MainClosedOrder) => Promise<void> {
  return async ({ caseId }) => {
    for (const sideId of await listOpenSides(deps, caseId)) await recordOutside(deps, sideId, `main-closed:${sideId}`, followMainClosed);
  };
}

/** Lets the side proceedings of a case take from it what changed. The main case is read once the proceeding is locked, so that the later of two orders never brings the older state. */
export function createFollowMainChanged(deps: LinkDeps): (order: MainChangedOrder) => Promise<void> {
  return async ({ caseId, seq }) => {
    for (const sideId of await listOpenSides(deps, caseId))
      await recordOutside(deps, sideId, `main-changed:${sideId}:${seq}`, async (state, context, tx) => {
        const head = await findCaseHead(tx, caseId);
        const main = head === null ? null : await deps.cache.load(tx, caseId, head);
        return main === null ? [] : followMainChanged(state, context, main);
      });
  };
}
