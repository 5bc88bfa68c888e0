import { createHash } from 'node:crypto';
import { type CaseState, type CaseTimeLimit, findNextLimit } from '../procedures/legal-case.ts';
import { canonicalJson } from './canonical-json.ts';
import type { caseCurrent, caseDocument, caseOffice, caseTask, custody, listEntry, timeLimit, workItem } from './schema/index.ts';

/** Every row that a case's events make, besides the events. `sectionHashes` tell what must be written again. */
export interface CaseProjection {
  readonly caseId: string;
  readonly version: number;
  readonly current: typeof caseCurrent.$inferSelect;
  readonly sections: {
    readonly office: readonly (typeof caseOffice.$inferSelect)[];
    readonly limit: readonly (typeof timeLimit.$inferSelect)[];
    readonly task: readonly (typeof caseTask.$inferSelect)[];
    readonly work: readonly (typeof workItem.$inferSelect)[];
    readonly list: readonly (typeof listEntry.$inferSelect)[];
    readonly custody: readonly (typeof custody.$inferSelect)[];
    readonly document: readonly (typeof caseDocument.$inferSelect)[];
  };
}

export type SectionName = keyof CaseProjection['sections'];

/** What the case's row says and its events do not. */
export interface CaseClock {
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
}

const vietnamOffsetMs = 7 * 3_600_000;
const noDate = '9999-01-01T00:00:00.000Z';

function localDate(instant: string): string {
  return new Date(Date.parse(instant) + vietnamOffsetMs).toISOString().slice(0, 10);
}

/** A limit of an office that still waits for something to be done; a window that has closed does not. */
function isWork(limit: CaseTimeLimit): boolean {
  if (limit.nature === 'minimum') return false;
  const isOpen = limit.status === 'running' || limit.status === 'paused';
  return isOpen || (limit.nature === 'duty' && !limit.isOver && (limit.status === 'missed' || limit.status === 'lapsed'));
}

/** Who has the work of a limit: its holder, or who came after that one where it has ended since. */
function workerOf(state: CaseState, limit: CaseTimeLimit): string | null {
  const seats = state.offices.filter((seat) => seat.role === limit.holderRole);
  const own = seats.find((seat) => seat.agencyId === limit.holderAgencyId);
  const passed = own ?? seats.findLast((seat) => seat.passedTo !== undefined);
  return passed?.passedTo === undefined ? limit.holderAgencyId : passed.passedTo;
}

function projectWork(state: CaseState, clock: CaseClock): (typeof workItem.$inferSelect)[] {
  if (state.closed !== null && state.tasks.every((task) => task.doneAt !== null)) return [];
  const toReal = (instant: string | null) => (instant === null ? noDate : new Date(Date.parse(instant) - clock.clockOffsetMs).toISOString());
  const shared = { caseId: state.caseId, code: state.code, personId: state.personId, procedure: state.procedure, stage: state.stage };
  const rows: (typeof workItem.$inferSelect)[] = [];
  for (const limit of state.limits) {
    const worker = state.closed === null && isWork(limit) ? workerOf(state, limit) : null;
    if (worker === null) continue;
    rows.push({
      ...shared, itemId: limit.limitId, kind: 'limit', agencyId: worker, role: limit.holderRole, name: limit.duty, subject: limit.key, urgency: 1,
      sortAt: limit.status === 'paused' ? noDate : toReal(limit.dueAt), dueDate: limit.dueDate, dueAt: limit.dueAt, nature: limit.nature, confidence: limit.confidence,
      status: limit.status as 'running', rank: 2, source: limit.source,
    });
  }
  for (const task of state.tasks) {
    if (task.doneAt !== null || task.holderAgencyId === null) continue;
    rows.push({
      ...shared, itemId: task.taskId, kind: 'task', agencyId: task.holderAgencyId, role: task.holderRole, name: task.task, subject: task.subject, urgency: task.rank === 1 ? 0 : 1,
      sortAt: toReal(task.reviewAt), dueDate: task.reviewAt === null ? null : localDate(task.reviewAt), dueAt: task.reviewAt, nature: null, confidence: null,
      status: 'open', rank: task.rank, source: task.source,
    });
  }
  return rows;
}

function hashOf(rows: unknown): string {
  return createHash('sha256').update(canonicalJson(rows)).digest('base64url').slice(0, 22);
}

/** The case before an act, with the hashes that stand in the tables for it. */
export interface ProjectedBefore {
  readonly state: CaseState;
  readonly sectionHashes: Readonly<Record<string, string>>;
}

type Part = 'offices' | 'limits' | 'tasks' | 'lists' | 'custodies' | 'documents';

/** What a section's rows are made of, besides what never changes. Work items of a simulated case also move with its clock. */
const madeOf: Readonly<Record<SectionName, readonly Part[]>> = {
  office: ['offices'], limit: ['limits'], task: ['tasks'], work: ['limits', 'tasks', 'offices'], list: ['lists'], custody: ['custodies'], document: ['documents'],
};

/** The hash of a section whose rows cannot have changed, since the fold left all it is made of alone; null where they may have. */
function findSameHash(name: SectionName, state: CaseState, clock: CaseClock, before: ProjectedBefore | null): string | null {
  if (before === null || madeOf[name].some((part) => state[part] !== before.state[part])) return null;
  if (name === 'work' && (clock.isSimulated || state.procedure !== before.state.procedure || state.stage !== before.state.stage || state.closed !== before.state.closed)) return null;
  return before.sectionHashes[name] ?? null;
}

/**
 * Folded state to rows. The same state and clock give the same rows, so a rebuild equals what was live. What `before` proves unchanged is not hashed again.
 */
export function projectCase(state: CaseState, clock: CaseClock, before: ProjectedBefore | null = null): CaseProjection {
  const { caseId } = state;
  const held = state.custodies.find((one) => one.endedAt === null);
  const next = findNextLimit(state);
  const sections: CaseProjection['sections'] = {
    office: state.offices.map((office, position) => ({
      caseId, position, role: office.role, agencyId: office.agencyId, inForceFrom: office.from, inForceTo: office.to, leftSeq: office.leftSeq ?? null, openedOn: localDate(state.openedAt),
    })),
    limit: state.limits.map((limit) => ({
      caseId, limitId: limit.limitId, duty: limit.duty, key: limit.key, procedure: limit.procedure, nature: limit.nature, holderRole: limit.holderRole,
      holderAgencyId: limit.holderAgencyId, runsFrom: limit.from, regime: limit.regime, amount: limit.amount, unit: limit.unit, bound: limit.bound,
      confidence: limit.confidence, source: limit.source, dueDate: limit.dueDate, dueAt: limit.dueAt, warnAt: limit.warnAt, provisional: limit.provisional,
      proof: limit.proof ?? null, status: limit.status, metAt: limit.metAt, outcome: limit.outcome, escalatedTo: limit.escalatedTo,
      startedBySeq: limit.startedBySeq, startedRecordedAt: limit.startedRecordedAt,
    })),
    task: state.tasks.map((task) => ({
      caseId, taskId: task.taskId, task: task.task, holderRole: task.holderRole, holderAgencyId: task.holderAgencyId, rank: task.rank, reviewAt: task.reviewAt,
      reviewEveryDays: task.reviewEveryDays, source: task.source, subject: task.subject, raisedAt: task.raisedAt, doneAt: task.doneAt,
    })),
    work: projectWork(state, clock),
    list: state.lists.map((entry) => ({
      caseId, entryId: entry.entryId, list: entry.list, agencyId: entry.agencyId, personId: state.personId, inForceFrom: entry.from, inForceTo: entry.to,
      ground: entry.ground, closingGround: entry.closingGround, isSimulated: clock.isSimulated,
    })),
    custody: state.custodies.map((one) => ({
      caseId, custodyId: one.custodyId, kind: one.kind, holderRole: one.holderRole, holderAgencyId: one.holderAgencyId, fromAt: one.from, credited: one.credited,
      ground: one.ground, groundEndedAt: one.groundEndedAt, groundEndReason: one.groundEndReason, endedAt: one.endedAt,
    })),
    document: state.documents.map((one) => ({
      caseId, documentId: one.documentId, template: one.template, issuerRole: one.issuerRole, issuerAgencyId: one.issuerAgencyId, actSeq: one.actSeq,
      state: one.state, number: one.number, signerId: one.signerId, date: one.date,
    })),
  };
  return {
    caseId,
    version: state.version,
    current: {
      caseId, code: state.code, personId: state.personId, personKind: state.person, previousCaseId: state.previousCaseId, kind: state.kind, mainCaseId: state.mainCaseId, version: state.version, regime: state.regime,
      procedure: state.procedure, procedureVersion: state.procedureVersion, stage: state.stage, openedAt: state.openedAt, openedOn: localDate(state.openedAt),
      stageEnteredAt: state.stageEnteredAt, nextDueAt: next?.dueAt ?? null, nextDuty: next?.duty ?? null,
      missedCount: state.limits.filter((limit) => limit.status === 'missed').length, isHeld: held !== undefined, isHeldPastGround: held !== undefined && held.groundEndedAt !== null,
      pendingOutcome: state.pendingOutcome, closedOutcome: state.closed?.outcome ?? null, closedAt: state.closed?.at ?? null, isSimulated: clock.isSimulated,
      sectionHashes: Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, findSameHash(name as SectionName, state, clock, before) ?? hashOf(rows)])),
    },
    sections,
  };
}
