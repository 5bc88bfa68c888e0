import type { CaseFacts } from './case-facts.ts';
import type { EventOf } from './case-event.ts';
import type { HolderRole, OfficeRole } from './offices.ts';
import type { ProcedureKind } from './procedure.ts';
import type { Confidence, Regime } from '../law/regimes.ts';

/** One running, met, missed or cancelled time limit of a case. Dates were computed once, when it started or was recomputed. */
export interface CaseTimeLimit {
  readonly limitId: string;
  readonly duty: string;
  readonly key: string | null;
  readonly procedure: string;
  readonly nature: EventOf<'timeLimitStarted'>['nature'];
  readonly holderRole: HolderRole;
  readonly holderAgencyId: string | null;
  readonly from: string;
  /** from when it ran before anything stood it still, and the intervals that did since (standstill.ts) */
  readonly origin: string;
  readonly stoppedBy: readonly string[];
  readonly regime: Regime;
  readonly amount: number | null;
  readonly unit: string;
  readonly bound: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly warnAt: readonly string[];
  readonly provisional: boolean;
  readonly proof: unknown;
  readonly status: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled';
  readonly metAt: string | null;
  readonly outcome: EventOf<'timeLimitMet'>['outcome'] | null;
  readonly escalatedTo: string | null;
  /** ran out and is owed no more: what ended the duty came afterwards */
  readonly isOver: boolean;
  /** event that started it, and when that was recorded (case time) */
  readonly startedBySeq: number;
  readonly startedRecordedAt: string;
}

export interface CaseTask {
  readonly taskId: string;
  readonly task: string;
  readonly holderRole: HolderRole;
  readonly holderAgencyId: string | null;
  readonly rank: number;
  readonly reviewAt: string | null;
  readonly reviewEveryDays: number | null;
  readonly source: string | null;
  readonly subject: string | null;
  readonly raisedAt: string;
  readonly doneAt: string | null;
}

export interface CaseOffice {
  readonly role: OfficeRole;
  readonly agencyId: string;
  readonly from: string;
  readonly to: string | null;
  /** event with which it left: it reads what was recorded until then */
  readonly leftSeq?: number;
  /** the office has ended: who has what it owed now; null: nobody yet. Absent while it is there. */
  readonly passedTo?: string | null;
}

export interface CaseCustody {
  readonly custodyId: string;
  readonly kind: EventOf<'custodyStarted'>['kind'];
  readonly holderRole: HolderRole;
  readonly holderAgencyId: string | null;
  readonly from: string;
  readonly credited: boolean;
  readonly ground: string;
  readonly groundEndedAt: string | null;
  readonly groundEndReason: string | null;
  readonly endedAt: string | null;
  /** event that ended it */
  readonly endedSeq?: number;
}

export interface CasePause {
  readonly pauseId: string;
  readonly ground: string;
  readonly source: string;
  readonly from: string;
  readonly to: string | null;
  readonly duties: readonly string[];
  readonly rule: EventOf<'pauseOpened'>['rule'];
  /** event that closed it */
  readonly closedSeq?: number;
}

export interface CaseDocument {
  readonly documentId: string;
  readonly template: string;
  readonly issuerRole: HolderRole;
  readonly issuerAgencyId: string | null;
  readonly actSeq: number;
  readonly state: EventOf<'documentStateChanged'>['state'];
  readonly number: string | null;
  readonly signerId: string | null;
  readonly date: string | null;
}

export interface CaseListEntry {
  readonly entryId: string;
  readonly list: EventOf<'listEntryOpened'>['list'];
  readonly agencyId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly ground: string;
  readonly closingGround: string | null;
}

/** A recorded act, kept in the state for causes, corrections and confirmations. */
export interface CaseAct {
  readonly seq: number;
  readonly act: string;
  readonly event: string;
  readonly procedure: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly channel: 'system' | 'paper';
  readonly actingRole: OfficeRole | null;
  readonly actingAgencyId: string | null;
  /** true where only the day is known */
  readonly timeUncertain: boolean;
  /** who signed, where somebody else recorded */
  readonly signerId: string | null;
  /** KT. or TL. where one signed for another */
  readonly signerPrefix: string | null;
  readonly paper: EventOf<'actRecorded'>['paper'];
  readonly facts: Readonly<Record<string, unknown>>;
  /** where the act's free text is kept */
  readonly personalTextId: string | null;
  readonly verdict: 'confirmed' | 'disputed' | null;
  readonly correctedBySeq: number | null;
}

/** What a side proceeding reported to its main case. */
export interface CaseReport {
  readonly seq: number;
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly happenedAt: string;
  /** why the main case did not take it; null where it did, or has not answered */
  readonly refusal: string | null;
}

/** The case as its recorded events make it. Nothing in it is ever edited: it is folded anew. */
export interface CaseState {
  readonly caseId: string;
  readonly code: string;
  readonly version: number;
  readonly personId: string;
  readonly person: 'adult' | 'juvenile';
  readonly previousCaseId: string | null;
  readonly kind: ProcedureKind;
  /** of a side proceeding: the case it hangs on */
  readonly mainCaseId: string | null;
  readonly regime: Regime;
  /** regime each procedure was entered under; comes back when the case goes back */
  readonly procedureRegimes: Readonly<Record<string, Regime>>;
  readonly procedure: string;
  readonly procedureVersion: number;
  readonly stage: string;
  readonly openedAt: string;
  readonly stageEnteredAt: string;
  readonly limits: readonly CaseTimeLimit[];
  readonly tasks: readonly CaseTask[];
  readonly offices: readonly CaseOffice[];
  readonly custodies: readonly CaseCustody[];
  readonly pauses: readonly CasePause[];
  readonly documents: readonly CaseDocument[];
  readonly lists: readonly CaseListEntry[];
  readonly milestones: Readonly<Record<string, string>>;
  readonly acts: readonly CaseAct[];
  readonly facts: CaseFacts;
  readonly reports: readonly CaseReport[];
  /** outcome waiting for the release of the person */
  readonly pendingOutcome: string | null;
  readonly closed: { readonly outcome: string; readonly at: string } | null;
}

/** Only a duty whose number was read in the law can be overdue; an inferred one is "expected" and blames nobody. */
export function canBeMissed(limit: Pick<CaseTimeLimit, 'nature' | 'confidence'>): boolean {
  return limit.nature === 'duty' && (limit.confidence === 'T' || limit.confidence === 'S');
}

/** Still to be met: running, or standing still. */
export function isLive(limit: Pick<CaseTimeLimit, 'status'>): boolean {
  return limit.status === 'running' || limit.status === 'paused';
}

export function findOffice(state: CaseState, role: OfficeRole): CaseOffice | undefined {
  return state.offices.findLast((office) => office.role === role && office.to === null);
}

/** The office that owes what a capacity owes: the one in the seat, or who keeps it since that one ended; null where there is none. */
export function findDutyHolder(state: CaseState, role: OfficeRole): string | null {
  const seat = findOffice(state, role);
  return seat === undefined ? null : seat.passedTo === undefined ? seat.agencyId : seat.passedTo;
}

export function runningLimits(state: CaseState, duty?: string): readonly CaseTimeLimit[] {
  return state.limits.filter((limit) => limit.status === 'running' && (duty === undefined || limit.duty === duty));
}

function isOwed(limit: CaseTimeLimit): boolean {
  return limit.status === 'running' || (limit.status === 'missed' && limit.nature === 'duty' && !limit.isOver);
}

/** The limit to look at first: the one overdue and still owed the longest, else what runs out first; undefined in a closed case. */
export function findNextLimit({ closed, limits }: CaseState): CaseTimeLimit | undefined {
  if (closed !== null) return undefined;
  let first: CaseTimeLimit | undefined;
  for (const limit of limits) if (limit.dueAt !== null && isOwed(limit) && (first === undefined || limit.dueAt < (first.dueAt ?? ''))) first = limit;
  return first;
}

export function activeCustody(state: CaseState): CaseCustody | undefined {
  return state.custodies.find((custody) => custody.endedAt === null);
}

export function openTasks(state: CaseState, task?: string): readonly CaseTask[] {
  return state.tasks.filter((one) => one.doneAt === null && (task === undefined || one.task === task));
}
