/** What a workflow may ask of the world. Types only: an implementation named here would pull the disk into the bundle. */

/** A document whose file is wanted in the state it is in. */
export interface PendingDocument {
  readonly documentId: string;
  readonly state: 'draft' | 'signed' | 'issued';
}

/** The case as far as coordination needs it. Instants are UTC. Carries no personal data. */
export interface CaseSummary {
  readonly caseId: string;
  readonly version: number;
  readonly procedure: string;
  readonly stage: string;
  /** next instant (case time) at which time alone changes something */
  readonly nextWakeAt: string | null;
  /** documents asked for or changed in state whose file is not made yet */
  readonly pendingDocuments: readonly PendingDocument[];
  readonly isClosed: boolean;
}

/** A refusal as it crosses the wire; see procedures/case-error.ts for the codes. */
export interface RefusalFacts {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source: string | null;
}

export interface ActInput {
  readonly caseId: string;
  readonly requestId: string;
  /** for the reader of the history; the ledger's request row decides */
  readonly act: string;
  readonly bodyHash: string;
  /** case time, UTC instant */
  readonly asOf: string;
}

export type ActOutcome =
  | { readonly status: 'recorded'; readonly events: readonly string[]; readonly summary: CaseSummary }
  | { readonly status: 'refused'; readonly refusal: RefusalFacts; readonly summary: CaseSummary | null };

export interface WakeInput {
  readonly caseId: string;
  /** idempotency key: workflow id, effect and a counter carried across runs */
  readonly wakeId: string;
  readonly asOf: string;
}

export interface WakeOutcome {
  readonly events: readonly string[];
  readonly summary: CaseSummary;
}

export interface LoadedCase {
  readonly summary: CaseSummary;
  /** number of the first wake the ledger does not hold, so that a case started again uses no wake's key twice */
  readonly wakeSeq: number;
}

/** Run as local activities: one short ledger transaction each, idempotent, milliseconds. */
export interface LedgerActivities {
  /** null before the case is opened */
  loadCase(input: { readonly caseId: string }): Promise<LoadedCase | null>;
  recordAct(input: ActInput): Promise<ActOutcome>;
  recordWake(input: WakeInput): Promise<WakeOutcome>;
}

/** Run as ordinary activities: slow or outside the house, with retries of their own. */
export interface OutsideActivities {
  /** renders the document's file in its present state; the same call again makes the same bytes */
  produceDocument(input: { readonly caseId: string; readonly documentId: string; readonly asOf: string }): Promise<void>;
  /** keeps the ended run's history, since Temporal forgets it */
  archiveRun(input: { readonly workflowId: string; readonly runId: string }): Promise<void>;
}

/** Asked by the workflows that serve all cases. Ordinary activities. */
export interface DeliveryActivities {
  /** delivers notices and mails as they come up, until the time is over; beats meanwhile */
  drainOutbox(input: { readonly forSeconds: number }): Promise<{ readonly delivered: number; readonly failed: number }>;
  /** one mail per official with what is due; the day is a local date, the same day again sends nothing twice; with an hour of Việt Nam only to those who want it by then */
  sendDigests(input: { readonly day: string; readonly hour?: number }): Promise<{ readonly sent: number }>;
  /** starts every open case again that has no run, from the ledger */
  reconcileCases(): Promise<{ readonly open: number; readonly started: number; readonly asked: number }>;
  /** hands work over where a leave began or ended on a local date, and lays back what belongs to nobody of the office */
  tendOffices(input: { readonly day: string }): Promise<{ readonly handedOver: number; readonly givenBack: number; readonly laidBack: number }>;
  /** signs the ledger as it stands; nothing new makes no anchor */
  anchorLedger(): Promise<{ readonly cases: number }>;
}
