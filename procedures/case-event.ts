import { z } from 'zod';

/**
 * What the ledger holds: one zod union, `type` in the past tense. Events carry ids, dates and legal facts, never personal text.
 * Instants are UTC with milliseconds ("2026-07-06T02:30:00.000Z"); dates are local dates of Việt Nam.
 */
const name = z.string().min(1);
const instant = z.iso.datetime();
const date = z.iso.date();
const confidence = z.enum(['T', 'S', 'I', '?']);
const json = z.json();
const facts = z.record(z.string(), json);

export const caseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('caseOpened'), code: name, personId: name, person: z.enum(['adult', 'juvenile']),
    regime: name, procedure: name, procedureVersion: z.int(), stage: name, previousCaseId: name.nullable(),
    // kind absent: of the main path; mainCaseId of a side proceeding: the case it hangs on
    kind: z.enum(['side', 'standalone']).optional(), mainCaseId: name.optional(),
  }),
  z.strictObject({
    type: z.literal('actRecorded'), act: name, event: name, procedure: name, stage: name, source: name.nullable(),
    channel: z.enum(['system', 'paper']), actingRole: name.nullable(), actingAgencyId: name.nullable(),
    recordedByAgencyId: name, signerId: name.nullable(), signerPrefix: name.nullable(),
    paper: z.strictObject({ number: name, date, uploadId: name.optional() }).nullable(),
    lateEntry: z.boolean(), timeUncertain: z.boolean(), facts, personalTextId: name.nullable(),
    // the outcome of a side proceeding: the record it rests on
    reportedFrom: z.strictObject({ caseId: name, seq: z.int() }).optional(),
  }),
  z.strictObject({ type: z.literal('stageEntered'), procedure: name, stage: name }),
  /** decided by a person: from here on the rules for this kind of person apply */
  z.strictObject({ type: z.literal('personKindChanged'), person: z.enum(['adult', 'juvenile']) }),
  z.strictObject({
    type: z.literal('procedureEntered'), procedure: name, procedureVersion: z.int(), regime: name, stage: name,
    direction: z.enum(['forward', 'back']), confidence,
  }),
  z.strictObject({
    type: z.literal('timeLimitStarted'), limitId: name, duty: name, key: name.nullable(), procedure: name,
    nature: z.enum(['duty', 'right', 'limitation', 'minimum']), holderRole: name, holderAgencyId: name.nullable(),
    from: name, regime: name, amount: z.number().nullable(), unit: name, bound: name, confidence, source: name,
    dueDate: date.nullable(), dueAt: instant.nullable(), warnAt: z.array(instant), provisional: z.boolean(), proof: json,
  }),
  z.strictObject({
    type: z.literal('timeLimitMet'), limitId: name, at: instant,
    outcome: z.enum(['inTime', 'late', 'inTimeRecordedLate', 'notMeasured']),
  }),
  // staysMissed: what ended the duty came after it had run out
  z.strictObject({ type: z.literal('timeLimitCancelled'), limitId: name, reason: name, staysMissed: z.literal(true).optional() }),
  z.strictObject({ type: z.literal('timeLimitWarned'), limitId: name, warnAt: instant }),
  z.strictObject({ type: z.literal('timeLimitExpired'), limitId: name, dueAt: instant }),
  z.strictObject({ type: z.literal('timeLimitEscalated'), limitId: name, toAgencyId: name }),
  z.strictObject({
    type: z.literal('timeLimitRecomputed'), limitId: name, from: name, dueDate: date.nullable(), dueAt: instant.nullable(),
    warnAt: z.array(instant), provisional: z.boolean(), proof: json, reason: name,
    // from when it runs without what stood it still; absent: as before after a pause, else `from`
    origin: name.optional(),
  }),
  z.strictObject({ type: z.literal('timeLimitPaused'), limitId: name, ground: name }),
  z.strictObject({
    type: z.literal('taskRaised'), taskId: name, task: name, holderRole: name, holderAgencyId: name.nullable(),
    rank: z.int().min(1).max(3), reviewAt: instant.nullable(), reviewEveryDays: z.int().min(1).nullable(), source: name.nullable(), subject: name.nullable(),
  }),
  z.strictObject({ type: z.literal('taskReviewed'), taskId: name, reviewAt: instant.nullable() }),
  z.strictObject({ type: z.literal('taskDone'), taskId: name }),
  z.strictObject({ type: z.literal('documentRequested'), documentId: name, template: name, issuerRole: name, issuerAgencyId: name.nullable(), actSeq: z.int() }),
  z.strictObject({
    type: z.literal('documentStateChanged'), documentId: name, state: z.enum(['draft', 'signed', 'numbered', 'issued', 'void']),
    number: name.nullable(), signerId: name.nullable(), date: date.nullable(),
  }),
  z.strictObject({ type: z.literal('noticeRaised'), noticeId: name, notice: name, recipientRole: name, recipientAgencyId: name.nullable(), subject: name.nullable() }),
  z.strictObject({ type: z.literal('listEntryOpened'), entryId: name, list: z.enum(['users', 'addicts', 'supervised']), officeRole: name, agencyId: name.nullable(), from: date, ground: name }),
  z.strictObject({ type: z.literal('listEntryClosed'), entryId: name, to: date, ground: name }),
  z.strictObject({
    type: z.literal('custodyStarted'), custodyId: name, kind: z.enum(['family', 'dossierCustody', 'escort', 'measure']), holderRole: name,
    holderAgencyId: name.nullable(), from: instant, credited: z.boolean(), ground: name,
  }),
  z.strictObject({ type: z.literal('custodyGroundEnded'), custodyId: name, at: instant, reason: name }),
  z.strictObject({ type: z.literal('custodyEnded'), custodyId: name, at: instant, reason: name }),
  z.strictObject({
    type: z.literal('pauseOpened'), pauseId: name, ground: name, source: name, from: date, duties: z.array(name),
    // counted: time outside that counts as served; undecided: no text says whether it does
    rule: z.enum(['restart', 'extend', 'uncounted', 'counted', 'undecided']), recordedBy: name,
  }),
  z.strictObject({ type: z.literal('pauseClosed'), pauseId: name, to: date }),
  // succeeds: the office that ended and whose duties it takes over
  z.strictObject({ type: z.literal('officeJoined'), role: name, agencyId: name, from: date, succeeds: name.optional() }),
  // it ended and no one office came after it; interimAgencyId: who keeps what it owed until a person says who takes over
  z.strictObject({ type: z.literal('officeAwaited'), role: name, agencyId: name, interimAgencyId: name.nullable() }),
  z.strictObject({ type: z.literal('officeLeft'), role: name, agencyId: name, to: date }),
  z.strictObject({ type: z.literal('milestoneSet'), name, at: instant }),
  z.strictObject({ type: z.literal('milestoneReached'), name, at: instant }),
  z.strictObject({ type: z.literal('milestoneCleared'), name }),
  z.strictObject({ type: z.literal('factsRecorded'), section: name, facts }),
  z.strictObject({ type: z.literal('recordCorrected'), correctsSeq: z.int(), happenedAt: instant.nullable(), facts, conflict: z.boolean() }),
  z.strictObject({ type: z.literal('recordConfirmed'), actSeq: z.int(), verdict: z.enum(['confirmed', 'disputed']) }),
  /** of a side proceeding: to be recorded on the main case as an act */
  z.strictObject({ type: z.literal('outcomeReported'), act: name, facts }),
  z.strictObject({ type: z.literal('reportRefused'), reportSeq: z.int(), code: name }),
  /** closing waits while somebody is still held */
  z.strictObject({ type: z.literal('closingHeld'), outcome: name }),
  z.strictObject({ type: z.literal('caseClosed'), outcome: name }),
]);

export type CaseEvent = z.output<typeof caseEventSchema>;
export type CaseEventType = CaseEvent['type'];
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;

/** An event as the ledger keeps it: numbered from 1 in its case, with both times and the actor. */
export interface RecordedEvent {
  readonly caseId: string;
  readonly seq: number;
  /** when it happened (legal time) */
  readonly happenedAt: string;
  /** when it was recorded (case time) */
  readonly recordedAt: string;
  /** official's id, or "system" for what time alone brought about */
  readonly recordedBy: string;
  /** the act request or wake this event came from; one transaction */
  readonly requestId: string;
  readonly event: CaseEvent;
}
