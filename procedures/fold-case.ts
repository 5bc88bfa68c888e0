import { emptyFacts, type FactSection } from './case-facts.ts';
import type { CaseEvent, EventOf, RecordedEvent } from './case-event.ts';
import { canBeMissed, type CaseState, type CaseTimeLimit, isLive } from './legal-case.ts';
import { moveWithCorrection } from './move-with-correction.ts';
import { passOnDuties } from './pass-on-duties.ts';
import type { HolderRole, OfficeRole } from './offices.ts';
import type { Regime } from '../law/regimes.ts';

function change<T>(items: readonly T[], matches: (item: T) => boolean, patch: Partial<T>): readonly T[] {
  return items.map((item) => (matches(item) ? { ...item, ...patch } : item));
}

function changeLimit(state: CaseState, limitId: string, patch: Partial<CaseTimeLimit>): CaseState {
  return { ...state, limits: change(state.limits, (limit) => limit.limitId === limitId, patch) };
}

/** Counted anew. What stood it still stays in account unless the new dates say where it runs from now; it stands still while an interval that covers it is open. */
function recomputed(state: CaseState, limit: CaseTimeLimit, event: EventOf<'timeLimitRecomputed'>): CaseTimeLimit {
  const goesOn = event.origin !== undefined || event.reason.startsWith('pause:');
  const isOpen = (pauseId: string): boolean => state.pauses.some((pause) => pause.pauseId === pauseId && pause.to === null);
  const stoppedBy = goesOn ? limit.stoppedBy : limit.stoppedBy.filter(isOpen);
  return {
    ...limit, from: event.from, dueDate: event.dueDate, dueAt: event.dueAt, warnAt: event.warnAt, provisional: event.provisional, proof: event.proof,
    origin: event.origin ?? (goesOn ? limit.origin : event.from), stoppedBy, status: stoppedBy.some(isOpen) ? 'paused' : 'running', metAt: null, outcome: null,
  };
}

function open(recorded: RecordedEvent, event: EventOf<'caseOpened'>): CaseState {
  const regime = event.regime as Regime;
  return {
    caseId: recorded.caseId, code: event.code, version: recorded.seq, personId: event.personId, person: event.person,
    previousCaseId: event.previousCaseId, kind: event.kind ?? 'main', mainCaseId: event.mainCaseId ?? null, regime, procedureRegimes: { [event.procedure]: regime }, procedure: event.procedure,
    procedureVersion: event.procedureVersion, stage: event.stage, openedAt: recorded.happenedAt, stageEnteredAt: recorded.happenedAt,
    limits: [], tasks: [], offices: [], custodies: [], pauses: [], documents: [], lists: [], milestones: {}, acts: [], facts: emptyFacts, reports: [], pendingOutcome: null, closed: null,
  };
}

function apply(state: CaseState, recorded: RecordedEvent): CaseState {
  const event: CaseEvent = recorded.event;
  switch (event.type) {
    case 'caseOpened':
      throw new Error(`case ${recorded.caseId} opened twice`);
    case 'actRecorded':
      return { ...state, acts: [...state.acts, {
        seq: recorded.seq, act: event.act, event: event.event, procedure: event.procedure, happenedAt: recorded.happenedAt, recordedAt: recorded.recordedAt,
        recordedBy: recorded.recordedBy, channel: event.channel, actingRole: event.actingRole as OfficeRole | null, actingAgencyId: event.actingAgencyId,
        timeUncertain: event.timeUncertain, signerId: event.signerId, signerPrefix: event.signerPrefix, paper: event.paper,
        facts: event.facts, personalTextId: event.personalTextId, verdict: null, correctedBySeq: null,
      }] };
    case 'personKindChanged':
      return { ...state, person: event.person };
    case 'stageEntered':
      // A challenge made in time reopens what only waited for the release.
      return { ...state, stage: event.stage, stageEnteredAt: recorded.happenedAt, pendingOutcome: null };
    case 'procedureEntered': {
      const regime = event.regime as Regime;
      return {
        ...state, procedure: event.procedure, procedureVersion: event.procedureVersion, regime, stage: event.stage, stageEnteredAt: recorded.happenedAt, pendingOutcome: null,
        procedureRegimes: { ...state.procedureRegimes, [event.procedure]: regime },
      };
    }
    case 'timeLimitStarted': {
      const { type: _type, ...limit } = event;
      return { ...state, limits: [...state.limits, {
        ...limit, origin: event.from, stoppedBy: [], holderRole: event.holderRole as HolderRole, regime: event.regime as Regime, status: 'running', metAt: null, outcome: null,
        escalatedTo: null, isOver: false, startedBySeq: recorded.seq, startedRecordedAt: recorded.recordedAt,
      }] };
    }
    case 'timeLimitMet':
      return changeLimit(state, event.limitId, { status: 'met', metAt: event.at, outcome: event.outcome });
    case 'timeLimitCancelled':
      return changeLimit(state, event.limitId, event.staysMissed === true ? { isOver: true } : { status: 'cancelled' });
    case 'timeLimitPaused': {
      const pause = state.pauses.findLast((one) => one.ground === event.ground && one.to === null);
      return { ...state, limits: state.limits.map((limit) => (limit.limitId !== event.limitId ? limit : {
        ...limit, status: 'paused', stoppedBy: pause === undefined || limit.stoppedBy.includes(pause.pauseId) ? limit.stoppedBy : [...limit.stoppedBy, pause.pauseId],
      })) };
    }
    case 'timeLimitWarned': {
      const limit = state.limits.find((one) => one.limitId === event.limitId);
      return changeLimit(state, event.limitId, { warnAt: (limit?.warnAt ?? []).filter((at) => at > event.warnAt) });
    }
    case 'timeLimitExpired': {
      const limit = state.limits.find((one) => one.limitId === event.limitId);
      return changeLimit(state, event.limitId, { status: limit !== undefined && canBeMissed(limit) ? 'missed' : 'lapsed', warnAt: [] });
    }
    case 'timeLimitEscalated':
      return changeLimit(state, event.limitId, { escalatedTo: event.toAgencyId });
    case 'timeLimitRecomputed':
      return { ...state, limits: state.limits.map((limit) => (limit.limitId === event.limitId ? recomputed(state, limit, event) : limit)) };
    case 'taskRaised':
      return { ...state, tasks: [...state.tasks, {
        taskId: event.taskId, task: event.task, holderRole: event.holderRole as HolderRole, holderAgencyId: event.holderAgencyId, rank: event.rank,
        reviewAt: event.reviewAt, reviewEveryDays: event.reviewEveryDays, source: event.source, subject: event.subject, raisedAt: recorded.happenedAt, doneAt: null,
      }] };
    case 'taskReviewed':
      return { ...state, tasks: change(state.tasks, (task) => task.taskId === event.taskId, { reviewAt: event.reviewAt }) };
    case 'taskDone':
      return { ...state, tasks: change(state.tasks, (task) => task.taskId === event.taskId, { doneAt: recorded.happenedAt, reviewAt: null }) };
    case 'documentRequested':
      return { ...state, documents: [...state.documents, {
        documentId: event.documentId, template: event.template, issuerRole: event.issuerRole as HolderRole, issuerAgencyId: event.issuerAgencyId,
        actSeq: event.actSeq, state: 'draft', number: null, signerId: null, date: null,
      }] };
    case 'documentStateChanged':
      return { ...state, documents: change(state.documents, (one) => one.documentId === event.documentId, {
        state: event.state, number: event.number, signerId: event.signerId, date: event.date,
      }) };
    case 'noticeRaised':
      return state;
    case 'listEntryOpened':
      return { ...state, lists: [...state.lists, { entryId: event.entryId, list: event.list, agencyId: event.agencyId, from: event.from, to: null, ground: event.ground, closingGround: null }] };
    case 'listEntryClosed':
      return { ...state, lists: change(state.lists, (entry) => entry.entryId === event.entryId, { to: event.to, closingGround: event.ground }) };
    case 'custodyStarted':
      return { ...state, custodies: [...state.custodies, {
        custodyId: event.custodyId, kind: event.kind, holderRole: event.holderRole as HolderRole, holderAgencyId: event.holderAgencyId, from: event.from,
        credited: event.credited, ground: event.ground, groundEndedAt: null, groundEndReason: null, endedAt: null,
      }] };
    case 'custodyGroundEnded':
      return { ...state, custodies: change(state.custodies, (one) => one.custodyId === event.custodyId, { groundEndedAt: event.at, groundEndReason: event.reason }) };
    case 'custodyEnded':
      return { ...state, custodies: change(state.custodies, (one) => one.custodyId === event.custodyId, { endedAt: event.at, endedSeq: recorded.seq }) };
    case 'pauseOpened':
      return { ...state, pauses: [...state.pauses, { pauseId: event.pauseId, ground: event.ground, source: event.source, from: event.from, to: null, duties: event.duties, rule: event.rule }] };
    case 'pauseClosed':
      return { ...state, pauses: change(state.pauses, (pause) => pause.pauseId === event.pauseId, { to: event.to, closedSeq: recorded.seq }) };
    case 'officeJoined': {
      const { succeeds } = event;
      const passed = succeeds === undefined ? state : passOnDuties(state, event.role as OfficeRole, succeeds, event.agencyId);
      return {
        ...passed, offices: [...passed.offices, { role: event.role as OfficeRole, agencyId: event.agencyId, from: event.from, to: null }],
        // A duty belongs to whoever is in the capacity now (rules.md §1); a record to confirm and a release stay with the office that acted.
        limits: change(passed.limits, (limit) => isLive(limit) && limit.holderRole === event.role, { holderAgencyId: event.agencyId }),
        tasks: change(passed.tasks, (task) => task.doneAt === null && task.holderRole === event.role && task.task !== 'confirmRecord' && task.task !== 'release', { holderAgencyId: event.agencyId }),
      };
    }
    case 'officeAwaited':
      return passOnDuties(state, event.role as OfficeRole, event.agencyId, event.interimAgencyId);
    case 'officeLeft':
      return { ...state, offices: change(state.offices, (office) => office.role === event.role && office.agencyId === event.agencyId && office.to === null, { to: event.to, leftSeq: recorded.seq }) };
    case 'milestoneSet':
      return { ...state, milestones: { ...state.milestones, [event.name]: event.at } };
    case 'milestoneReached':
    case 'milestoneCleared': {
      const { [event.name]: _gone, ...milestones } = state.milestones;
      return { ...state, milestones };
    }
    case 'factsRecorded': {
      const section = event.section as FactSection;
      return { ...state, facts: { ...state.facts, [section]: { ...state.facts[section], ...event.facts } } };
    }
    case 'recordCorrected':
      return { ...state, ...moveWithCorrection(state, event), acts: state.acts.map((act) => act.seq !== event.correctsSeq ? act : {
        ...act, happenedAt: event.happenedAt ?? act.happenedAt, facts: { ...act.facts, ...event.facts }, correctedBySeq: recorded.seq,
      }) };
    case 'recordConfirmed':
      return { ...state, acts: change(state.acts, (act) => act.seq === event.actSeq, { verdict: event.verdict }) };
    case 'outcomeReported':
      return { ...state, reports: [...state.reports, { seq: recorded.seq, act: event.act, facts: event.facts, happenedAt: recorded.happenedAt, refusal: null }] };
    case 'reportRefused':
      return { ...state, reports: change(state.reports, (one) => one.seq === event.reportSeq, { refusal: event.code }) };
    case 'closingHeld':
      return { ...state, pendingOutcome: event.outcome };
    case 'caseClosed':
      return { ...state, pendingOutcome: null, closed: { outcome: event.outcome, at: recorded.happenedAt }, milestones: {} };
  }
}

/** Adds one recorded event to the case. The first must be `caseOpened`. */
export function foldOne(state: CaseState | null, recorded: RecordedEvent): CaseState {
  if (state === null) {
    if (recorded.event.type !== 'caseOpened') throw new Error(`case ${recorded.caseId} does not begin with caseOpened`);
    return open(recorded, recorded.event);
  }
  if (recorded.seq !== state.version + 1) throw new Error(`case ${recorded.caseId}: event ${String(recorded.seq)} after ${String(state.version)}`);
  return { ...apply(state, recorded), version: recorded.seq };
}

/** The case as its events make it; null for none. Events must be in order, from 1, without gaps. */
export function fold(events: Iterable<RecordedEvent>): CaseState | null {
  let state: CaseState | null = null;
  for (const recorded of events) state = foldOne(state, recorded);
  return state;
}
