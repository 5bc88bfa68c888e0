import { localDateOf } from '../law/dates.ts';
import { addReviewDays } from './count-limit.ts';
import { findOffice, openTasks } from './legal-case.ts';
import { type HolderRole, isKindOfRole, isOfficeRole, type OfficeRole } from './offices.ts';
import type { Recorder } from './recorder.ts';
import { toUtc } from './recorder.ts';
import { type EndedSeat, findHeir, findInterim, isOwed, isSuccessor, readEndedSeat } from './succession.ts';

const dayMs = 86_400_000;
const source = 'rules.md §1';

/** What happened long ago is told to nobody as news (rules.md §6.13). */
function tell(recorder: Recorder, notice: string, role: OfficeRole, agencyId: string, at: string): void {
  if (Date.parse(recorder.context.asOf) - Date.parse(at) > dayMs) return;
  recorder.record({ type: 'noticeRaised', noticeId: recorder.nextId('notice'), notice, recipientRole: role, recipientAgencyId: agencyId, subject: role }, at);
}

/** The lists an ended office kept are kept by the one that came after it, without a gap. */
function moveLists(recorder: Recorder, endedId: string, role: OfficeRole, agencyId: string, on: string, at: string): void {
  for (const entry of recorder.state.lists) {
    if (entry.agencyId !== endedId || entry.to !== null) continue;
    recorder.record({ type: 'listEntryClosed', entryId: entry.entryId, to: on, ground: 'officeSucceeded' }, at);
    recorder.record({ type: 'listEntryOpened', entryId: recorder.nextId('entry'), list: entry.list, officeRole: role, agencyId, from: on, ground: 'officeSucceeded' }, at);
  }
}

/** The office that kept things meanwhile goes when it keeps nothing more. */
function dismissInterim(recorder: Recorder, on: string, at: string): void {
  const interim = findOffice(recorder.state, 'interimOffice');
  if (interim === undefined || openTasks(recorder.state, 'recordSuccession').some((task) => task.holderAgencyId === interim.agencyId)) return;
  recorder.record({ type: 'officeLeft', role: 'interimOffice', agencyId: interim.agencyId, to: on }, at);
}

/** Seats an office in a capacity from a local date. Where the one before it has ended, it takes over what that one owed and kept. `isNeeded`: what it will owe begins with this act. */
export function seatOffice(recorder: Recorder, role: OfficeRole, agencyId: string, on: string, at: string, isNeeded = false): void {
  const present = findOffice(recorder.state, role);
  if (present?.agencyId === agencyId) return;
  // An act of then names the office of then: its seat has been passed on already.
  if (present !== undefined && recorder.state.offices.some((seat) => seat.role === role && seat.agencyId === agencyId && seat.from <= on && seat.passedTo === present.agencyId)) return;
  const endedOn = present === undefined ? null : (recorder.context.agencies.get(present.agencyId)?.to ?? null);
  const succeeds = present !== undefined && endedOn !== null && endedOn < on ? present.agencyId : null;
  if (present !== undefined) recorder.record({ type: 'officeLeft', role, agencyId: present.agencyId, to: on }, at);
  recorder.record({ type: 'officeJoined', role, agencyId, from: on, ...(succeeds === null ? {} : { succeeds }) }, at);
  if (succeeds !== null) {
    moveLists(recorder, succeeds, role, agencyId, on, at);
    for (const task of openTasks(recorder.state, 'recordSuccession')) if (task.subject === role) recorder.record({ type: 'taskDone', taskId: task.taskId }, at);
    dismissInterim(recorder, on, at);
    tell(recorder, 'officeSucceeded', role, agencyId, at);
  }
  // Entered late, it may have ended since.
  passOnEndedSeat(recorder, role, isNeeded);
}

/**
 * Seats an office that an earlier act named. Where it has ended since, the one that came after it takes the seat; where nobody or several did, it has the
 * seat on its last day, and who takes over is asked as for any seat.
 */
export function seatNamedBefore(recorder: Recorder, role: OfficeRole, agencyId: string, on: string, at: string): void {
  const endedOn = recorder.context.agencies.get(agencyId)?.to ?? null;
  const heir = endedOn === null || endedOn >= on ? agencyId : findHeir({ role, agencyId }, on, recorder.context);
  seatOffice(recorder, role, heir ?? agencyId, heir === null && endedOn !== null ? endedOn : on, at, true);
}

/** Nobody, or several, came after the office: what it owed is kept, and a person is asked who takes over. */
function awaitOffice(recorder: Recorder, ended: EndedSeat, isNeeded: boolean): void {
  const { seat, at, on } = ended;
  const interim = findInterim(recorder.state, ended, recorder.context);
  if (interim?.isHeir === true) {
    recorder.record({ type: 'officeAwaited', role: seat.role, agencyId: seat.agencyId, interimAgencyId: interim.agencyId }, at);
    return;
  }
  // Its part in the case was over before: nobody is asked, and nobody is needed.
  if (!isNeeded && !isOwed(recorder.state, seat.role)) {
    recorder.record({ type: 'officeAwaited', role: seat.role, agencyId: seat.agencyId, interimAgencyId: null }, at);
    return;
  }
  if (interim?.role === 'interimOffice' && findOffice(recorder.state, 'interimOffice')?.agencyId !== interim.agencyId) seatOffice(recorder, 'interimOffice', interim.agencyId, on, at);
  recorder.record({ type: 'officeAwaited', role: seat.role, agencyId: seat.agencyId, interimAgencyId: interim?.keeps === true ? interim.agencyId : null }, at);
  const days = recorder.context.policy.reviewHumanDecisionDays;
  recorder.record(
    {
      type: 'taskRaised', taskId: recorder.nextId('task'), task: 'recordSuccession', holderRole: interim?.role ?? seat.role, holderAgencyId: interim?.agencyId ?? null, rank: 1,
      reviewAt: addReviewDays(at, days), reviewEveryDays: days, source, subject: seat.role,
    },
    at,
  );
  if (interim !== null) tell(recorder, 'officeAwaited', interim.role, interim.agencyId, at);
}

/** Of several that came after the office, the one that opens the case from its papers has it. */
function findEntering({ context }: Recorder, { seat, on }: EndedSeat): string | null {
  const own = context.agencies.get(context.official.agencyId);
  const isEntering = context.opening?.forAgencyId === seat.agencyId && own !== undefined && own.from <= on && isSuccessor(seat.agencyId, own.agencyId, context) && isKindOfRole(seat.role, own.kind);
  return isEntering ? own.agencyId : null;
}

/** Passes a seat on whose office has ended by now; leaves every other as it is. */
export function passOnEndedSeat(recorder: Recorder, role: OfficeRole, isNeeded = false): void {
  const seat = findOffice(recorder.state, role);
  const ended = seat === undefined ? null : readEndedSeat(recorder.state, seat, recorder.context);
  if (ended === null || ended.at > toUtc(recorder.context.asOf)) return;
  const heir = findHeir(ended.seat, ended.on, recorder.context) ?? findEntering(recorder, ended);
  if (heir !== null) seatOffice(recorder, role, heir, ended.on, ended.at);
  else awaitOffice(recorder, ended, isNeeded);
}

/**
 * A seat that ended owing nothing, so that nobody was asked who takes over: it is to owe something now. What is owed from before its last day, entered
 * late, the wake of that day asks about.
 */
export function needSeat(recorder: Recorder, role: HolderRole, at: string): void {
  const seat = isOfficeRole(role) ? findOffice(recorder.state, role) : undefined;
  if (seat?.passedTo !== null || openTasks(recorder.state, 'recordSuccession').some((task) => task.subject === role)) return;
  const on = localDateOf(at);
  if (on > (recorder.context.agencies.get(seat.agencyId)?.to ?? '')) awaitOffice(recorder, { seat, at, on }, true);
}
