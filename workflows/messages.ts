import { z } from 'zod';

/** Names and shapes by which the outside talks to the workflow of a case. Ids, act names, dates and hashes only. */
export const performActUpdate = 'performAct';
/** Asks the run to go on as a new one, on the code that runs now. */
export const checkpointUpdate = 'checkpoint';
/** Answers the CaseSummary the run last saw, or null before the case is opened. */
export const summaryQuery = 'summary';
/** Answers when the run will next wake by itself, as an ISO instant of the workflow's own time (without the case's clock offset), or null. */
export const nextWakeQuery = 'nextWake';

/** The one workflow of the outbox, and the schedule of the daily digest, per namespace. */
export const outboxWorkflow = { type: 'dispatchOutbox', workflowId: 'outbox' } as const;
export const digestSchedule = { type: 'dailyDigest', scheduleId: 'daily-digest', workflowId: 'daily-digest' } as const;
/** Starts every open case again that lost its run. */
export const reconcileSchedule = { type: 'reconcileCases', scheduleId: 'reconcile-cases', workflowId: 'reconcile-cases' } as const;

/** An act as its update carries it; everything else stands in the ledger's request row. */
export const actMessageSchema = z.strictObject({
  requestId: z.uuid(),
  act: z.string().regex(/^[a-zA-Z]{3,60}$/),
  /** sha256 of the canonical body, hexadecimal */
  bodyHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** instant with offset, or a local date */
  happenedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
});
export type ActMessage = z.output<typeof actMessageSchema>;

/** What a run of a case starts from: the rest is read from the ledger. */
export const caseInputSchema = z.object({
  schemaVersion: z.literal(1),
  caseId: z.uuid(),
  /** case time less Temporal's time of this workflow, when the workflow was started */
  clockOffsetMs: z.int().default(0),
  /** number of the next wake; carried on, so that a wake's key is never used twice */
  wakeSeq: z.int().min(0).default(0),
  /** version of the case the run before had seen; the ledger is never behind it */
  handledSeq: z.int().min(0).default(0),
  /** a run goes on as a new one after so many history events; default: when Temporal suggests it */
  maxEvents: z.int().min(1).optional(),
});
export type CaseInput = z.output<typeof caseInputSchema>;

export function workflowIdOf(caseId: string): string {
  return `case-${caseId}`;
}

/** The input of a case's first run, and of one that is started again from the ledger. */
export function firstInput(caseId: string, clockOffsetMs: number, maxEvents?: number): CaseInput {
  return { schemaVersion: 1, caseId, clockOffsetMs, wakeSeq: 0, handledSeq: 0, ...(maxEvents === undefined ? {} : { maxEvents }) };
}

/** What `act_request.outcome` holds once an act is decided. */
export const storedOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('recorded'), events: z.array(z.string()), version: z.int() }),
  z.object({
    status: z.literal('refused'),
    refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()), source: z.string().nullable() }),
  }),
]);
export type StoredOutcome = z.output<typeof storedOutcomeSchema>;
