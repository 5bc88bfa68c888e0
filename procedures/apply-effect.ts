import { addDays, daysBetween, laterOf, localDateOf, startOfLocalDay, toInstantMs } from '../law/dates.ts';
import { regimeAt, type Regime } from '../law/regimes.ts';
import { findTimeLimit } from '../law/time-limits.ts';
import { addReviewDays, countGivenDate, countLimit } from './count-limit.ts';
import { activeCustody, type CaseTimeLimit, findDutyHolder, findOffice, isLive, openTasks } from './legal-case.ts';
import { isOfficeRole, type HolderRole } from './offices.ts';
import type { Effect, Situation } from './procedure.ts';
import type { Recorder } from './recorder.ts';
import { toUtc } from './recorder.ts';
import { needSeat, seatNamedBefore, seatOffice } from './seat-office.ts';
import { beginsAnew, countsFrom, standsStill } from './standstill.ts';

/** Local date of an instant or of a bare date. */
export function dateOf(moment: string): string {
  return moment.length === 10 ? moment : localDateOf(moment);
}

function read<T>(value: T | ((situation: Situation) => T), situation: Situation): T {
  return typeof value === 'function' ? (value as (situation: Situation) => T)(situation) : value;
}

function agencyOf(recorder: Recorder, role: HolderRole | null): string | null {
  return role !== null && isOfficeRole(role) ? findDutyHolder(recorder.state, role) : null;
}

function sameLimit(limit: CaseTimeLimit, duty: string, key: string | null | undefined): boolean {
  return limit.duty === duty && (key === undefined || limit.key === key);
}

function startLimit(recorder: Recorder, effect: Extract<Effect, { kind: 'startLimit' }>, situation: Situation): void {
  const from = effect.from === undefined ? situation.happenedAt : effect.from(situation);
  if (from === null) return;
  const { state, context } = recorder;
  const regime: Regime = effect.regime?.(situation) ?? state.regime;
  const limit = findTimeLimit({ duty: effect.duty, regime, person: effect.person?.(situation) ?? state.person, on: dateOf(from) });
  if (limit === undefined) return;
  const given = effect.counted?.(situation);
  if (given === null) return;
  const key = effect.key?.(situation) ?? null;
  for (const one of state.limits)
    if (isLive(one) && one.duty === effect.duty && one.key === key)
      recorder.record({ type: 'timeLimitCancelled', limitId: one.limitId, reason: 'replaced' }, situation.happenedAt);
  const holderRole = read(effect.holder, situation);
  const minimum = limit.bound === 'atLeast' && limit.direction === 'after';
  const nature = minimum ? 'minimum' : (effect.nature ?? 'duty');
  const counted = given === undefined ? countLimit(limit, from, nature, context) : { ...countGivenDate(from, given.dueDate, context), proof: given.proof };
  needSeat(recorder, holderRole, situation.happenedAt);
  const limitId = recorder.nextId('limit');
  recorder.record(
    {
      type: 'timeLimitStarted', limitId, duty: effect.duty, key, procedure: state.procedure, nature, holderRole, holderAgencyId: agencyOf(recorder, holderRole),
      from: counted.from, regime, amount: limit.amount, unit: limit.unit, bound: limit.bound, confidence: limit.confidence, source: limit.source,
      dueDate: counted.dueDate, dueAt: counted.dueAt, warnAt: counted.warnAt, provisional: counted.provisional, proof: counted.proof as never,
    },
    situation.happenedAt,
  );
  // Begun inside an interval that covers it, it stands still from the first.
  for (const pause of state.pauses)
    if (pause.to === null && pause.duties.includes(effect.duty)) recorder.record({ type: 'timeLimitPaused', limitId, ground: pause.ground }, situation.happenedAt);
  // The law gives no number: the competent person is asked for a date, nobody is blamed.
  if (counted.dueAt === null) askForDate(recorder, { limitId, holderRole: effect.asks ?? holderRole, source: limit.source }, situation.happenedAt);
}

function askForDate(recorder: Recorder, { limitId, holderRole, source }: { readonly limitId: string; readonly holderRole: HolderRole; readonly source: string }, at: string): void {
  if (openTasks(recorder.state, 'setLimitDate').some((task) => task.subject === limitId)) return;
  const days = recorder.context.policy.reviewHumanDecisionDays;
  recorder.record(
    {
      type: 'taskRaised', taskId: recorder.nextId('task'), task: 'setLimitDate', holderRole, holderAgencyId: agencyOf(recorder, holderRole), rank: 3,
      reviewAt: addReviewDays(at, days), reviewEveryDays: days, source, subject: limitId,
    },
    at,
  );
}

/** Who was asked for the date of a limit the last time; its holder where nobody was. */
function askedBefore({ state }: Recorder, limit: CaseTimeLimit): HolderRole {
  return state.tasks.findLast((task) => task.task === 'setLimitDate' && task.subject === limit.limitId)?.holderRole ?? limit.holderRole;
}

/** Outcome of meeting a limit at an instant: met when it happened, however late it was typed (rules.md §6.13). */
export function outcomeOf(limit: CaseTimeLimit, metAt: string, recordedAt: string): 'inTime' | 'late' | 'inTimeRecordedLate' | 'notMeasured' {
  if (limit.dueAt === null || limit.nature === 'minimum') return 'notMeasured';
  // Days are compared as days: a paper that gives only the next day's date must not pass for midnight of the last.
  const isLate = limit.unit === 'hour' || limit.dueDate === null ? toInstantMs(metAt) > toInstantMs(limit.dueAt) : dateOf(metAt) > limit.dueDate;
  // A period of limitation or a term runs out on nobody: only a duty, or a right, can be late.
  if (isLate) return limit.confidence === 'I' || limit.nature === 'limitation' ? 'notMeasured' : 'late';
  return toInstantMs(recordedAt) > toInstantMs(limit.dueAt) ? 'inTimeRecordedLate' : 'inTime';
}

function meetLimit(recorder: Recorder, duty: string, key: string | null | undefined, at: string): void {
  for (const limit of recorder.state.limits) {
    if (!sameLimit(limit, duty, key) || limit.status === 'met' || limit.status === 'cancelled') continue;
    const outcome = outcomeOf(limit, at, recorder.context.asOf);
    recorder.record({ type: 'timeLimitMet', limitId: limit.limitId, at: toUtc(at), outcome }, at);
    completeTasks(recorder, 'setLimitDate', limit.limitId, at);
  }
}

function completeTasks(recorder: Recorder, task: string, subject: string | null | undefined, at: string): void {
  for (const one of openTasks(recorder.state, task))
    if (subject === undefined || one.subject === subject) recorder.record({ type: 'taskDone', taskId: one.taskId }, at);
}

/** Still owed when the case is over: a release, an outcome its main case did not take, and the word of an office on what was recorded or corrected in its name. */
const outlivesCase: ReadonlySet<string> = new Set(['release', 'confirmRecord', 'resolveDispute', 'resolveCorrection', 'settleReport']);

/** Cancels every limit still running and every task but those that outlive the case. */
export function endEverything(recorder: Recorder, at: string, reason: string): void {
  for (const limit of recorder.state.limits) if (isLive(limit)) recorder.record({ type: 'timeLimitCancelled', limitId: limit.limitId, reason }, at);
  for (const task of openTasks(recorder.state)) if (!outlivesCase.has(task.task)) recorder.record({ type: 'taskDone', taskId: task.taskId }, at);
}

/** The office that is told when this one is late; null where none is known. */
export function superiorOf(recorder: Recorder, agencyId: string | null): string | null {
  const agency = agencyId === null ? undefined : recorder.context.agencies.get(agencyId);
  // A court's delay is its own chief judge's matter, never another body's (rules.md §7).
  return agency?.kind === 'court' ? agency.agencyId : (agency?.superiorId ?? null);
}

/** The ground for holding ended while somebody is held: a task of the highest rank to the holder, its superior and the procuracy (rules.md §7). */
export function endCustodyGround(recorder: Recorder, reason: string, at: string): void {
  const custody = activeCustody(recorder.state);
  if (custody === undefined || custody.groundEndedAt !== null) return;
  recorder.record({ type: 'custodyGroundEnded', custodyId: custody.custodyId, at: toUtc(at), reason }, at);
  recorder.record(
    {
      type: 'taskRaised', taskId: recorder.nextId('task'), task: 'release', holderRole: custody.holderRole, holderAgencyId: custody.holderAgencyId, rank: 1,
      reviewAt: addReviewDays(at, 1), reviewEveryDays: 1, source: null, subject: custody.custodyId,
    },
    at,
  );
  const told: [HolderRole, string | null][] = [
    [custody.holderRole, custody.holderAgencyId],
    [custody.holderRole, superiorOf(recorder, custody.holderAgencyId)],
    ['procuracy', agencyOf(recorder, 'procuracy')],
  ];
  for (const [role, agencyId] of told)
    if (agencyId !== null)
      recorder.record({ type: 'noticeRaised', noticeId: recorder.nextId('notice'), notice: 'heldPastGround', recipientRole: role, recipientAgencyId: agencyId, subject: custody.custodyId }, at);
}

/** The intervals of the ground end; a limit goes on once none that covers it is open, by the days they cover together. */
function closePauses(recorder: Recorder, effect: Extract<Effect, { kind: 'closePause' }>, situation: Situation): void {
  const at = situation.happenedAt;
  const ended = recorder.state.pauses.filter((one) => one.ground === effect.ground && one.to === null);
  for (const { pauseId, from } of ended)
    // A prison term may begin before the absence it ends was noticed: then the absence took no day.
    recorder.record({ type: 'pauseClosed', pauseId, to: laterOf(dateOf(effect.to?.(situation) ?? at), from) }, at);
  for (const limit of recorder.state.limits)
    if (limit.status === 'paused' && ended.some(({ pauseId }) => limit.stoppedBy.includes(pauseId)) && !standsStill(recorder.state, limit)) goOn(recorder, limit, `pause:${effect.ground}`, at);
}

/** Counts a limit from where it runs once what stood it still is taken out. */
function goOn(recorder: Recorder, limit: CaseTimeLimit, reason: string, at: string): void {
  const law = findTimeLimit({ duty: limit.duty as never, regime: limit.regime, person: recorder.state.person, on: dateOf(limit.from) });
  if (law === undefined) return;
  const from = countsFrom(recorder.state, limit);
  // A date that a person set where the law has no number moves with the pause; begun anew, it is asked for again.
  const setDate = law.amount === null && !beginsAnew(recorder.state, limit) ? limit.dueDate : null;
  const counted = setDate === null ? countLimit(law, from, limit.nature, recorder.context) : countGivenDate(from, addDays(setDate, daysBetween(dateOf(limit.from), dateOf(from))), recorder.context);
  recorder.record(
    { type: 'timeLimitRecomputed', limitId: limit.limitId, from: counted.from, dueDate: counted.dueDate, dueAt: counted.dueAt, warnAt: counted.warnAt, provisional: counted.provisional, proof: counted.proof as never, reason },
    at,
  );
  if (counted.dueAt === null) askForDate(recorder, { limitId: limit.limitId, holderRole: askedBefore(recorder, limit), source: law.source }, at);
}

/** Turns one consequence of an act, an expiry or a milestone into events. */
export function applyEffect(recorder: Recorder, effect: Effect, given: Omit<Situation, 'state'>): void {
  const situation: Situation = { ...given, state: recorder.state };
  if (effect.when?.(situation) === false) return;
  const at = situation.happenedAt;
  const { state } = recorder;
  switch (effect.kind) {
    case 'startLimit':
      startLimit(recorder, effect, situation);
      return;
    case 'meetLimit':
      meetLimit(recorder, effect.duty, effect.key?.(situation), at);
      return;
    case 'cancelLimit': {
      const key = effect.key?.(situation);
      // What has run out ends too: entered late but done in time nobody missed it (rules.md §6.13), done late it is owed no more.
      const hasRunOut = (limit: CaseTimeLimit): boolean => (limit.status === 'missed' || limit.status === 'lapsed') && limit.nature === 'duty' && !limit.isOver;
      for (const limit of state.limits)
        if (sameLimit(limit, effect.duty, key) && (isLive(limit) || hasRunOut(limit))) {
          const staysMissed = !isLive(limit) && limit.dueAt !== null && toInstantMs(at) >= toInstantMs(limit.dueAt);
          recorder.record({ type: 'timeLimitCancelled', limitId: limit.limitId, reason: effect.reason, ...(staysMissed ? { staysMissed: true as const } : {}) }, at);
          completeTasks(recorder, 'setLimitDate', limit.limitId, at);
        }
      return;
    }
    case 'openPause': {
      const from = dateOf(effect.from?.(situation) ?? at);
      recorder.record({ type: 'pauseOpened', pauseId: recorder.nextId('pause'), ground: effect.ground, source: read(effect.source, situation), from, duties: [...effect.duties], rule: effect.rule, recordedBy: recorder.recordedBy }, at);
      // Entered late, it stops what seemed to have run out meanwhile too: then the limit was still running.
      const since = toInstantMs(effect.from === undefined ? at : startOfLocalDay(from));
      const ranThen = (limit: CaseTimeLimit): boolean =>
        limit.status === 'running' || ((limit.status === 'missed' || limit.status === 'lapsed') && limit.dueAt !== null && toInstantMs(limit.dueAt) > since);
      // What stands still already is covered by this interval too.
      for (const limit of recorder.state.limits)
        if ((limit.status === 'paused' || ranThen(limit)) && (effect.duties as readonly string[]).includes(limit.duty))
          recorder.record({ type: 'timeLimitPaused', limitId: limit.limitId, ground: effect.ground }, at);
      return;
    }
    case 'closePause':
      closePauses(recorder, effect, situation);
      return;
    case 'raiseTask': {
      const holderRole = read(effect.holder, situation);
      if (holderRole === null) return;
      const subject = effect.subject?.(situation) ?? null;
      if (openTasks(state, effect.task).some((task) => task.subject === subject)) return;
      needSeat(recorder, holderRole, at);
      const days = effect.reviewAfterDays?.(recorder.context.policy) ?? null;
      recorder.record(
        {
          type: 'taskRaised', taskId: recorder.nextId('task'), task: effect.task, holderRole, holderAgencyId: agencyOf(recorder, holderRole), rank: effect.rank ?? 2,
          reviewAt: days === null ? null : addReviewDays(at, days), reviewEveryDays: days, source: effect.source ?? null, subject,
        },
        at,
      );
      return;
    }
    case 'completeTask':
      completeTasks(recorder, effect.task, effect.subject?.(situation), at);
      return;
    case 'document': {
      const role = read(effect.issuer, situation);
      const actSeq = state.acts.at(-1)?.seq ?? state.version;
      recorder.record({ type: 'documentRequested', documentId: recorder.nextId('document'), template: effect.template, issuerRole: role, issuerAgencyId: agencyOf(recorder, role), actSeq }, at);
      return;
    }
    case 'openListEntry':
      if (state.lists.some((entry) => entry.list === effect.list && entry.to === null)) return;
      recorder.record({ type: 'listEntryOpened', entryId: recorder.nextId('entry'), list: effect.list, officeRole: effect.office, agencyId: agencyOf(recorder, effect.office), from: dateOf(at), ground: effect.ground }, at);
      return;
    case 'closeListEntry':
      for (const entry of state.lists)
        if (entry.list === effect.list && entry.to === null)
          recorder.record({ type: 'listEntryClosed', entryId: entry.entryId, to: dateOf(at), ground: read(effect.ground, situation) }, at);
      return;
    case 'startCustody': {
      const held = activeCustody(state);
      if (held !== undefined) {
        recorder.record({ type: 'custodyEnded', custodyId: held.custodyId, at: toUtc(at), reason: 'followedByOtherCustody' }, at);
        // Held on a ground of its own now: the alarm was about the one that ended.
        completeTasks(recorder, 'release', held.custodyId, at);
      }
      const holderRole = read(effect.holder, situation);
      recorder.record(
        { type: 'custodyStarted', custodyId: recorder.nextId('custody'), kind: effect.custody, holderRole, holderAgencyId: agencyOf(recorder, holderRole), from: toUtc(at), credited: read(effect.credited, situation), ground: effect.ground },
        at,
      );
      return;
    }
    case 'endCustody': {
      const custody = activeCustody(state);
      if (custody === undefined) return;
      recorder.record({ type: 'custodyEnded', custodyId: custody.custodyId, at: toUtc(at), reason: read(effect.reason, situation) }, at);
      completeTasks(recorder, 'release', undefined, at);
      return;
    }
    case 'endCustodyGround':
      endCustodyGround(recorder, read(effect.reason, situation), at);
      return;
    case 'joinOffice': {
      const agencyId = effect.agencyId(situation);
      if (agencyId !== null) (effect.namedBefore === true ? seatNamedBefore : seatOffice)(recorder, effect.role, agencyId, dateOf(at), at);
      return;
    }
    case 'leaveOffice': {
      const present = findOffice(state, effect.role);
      if (present !== undefined) recorder.record({ type: 'officeLeft', role: effect.role, agencyId: present.agencyId, to: dateOf(at) }, at);
      return;
    }
    case 'setMilestone': {
      const when_ = effect.at(situation);
      if (when_ !== null) recorder.record({ type: 'milestoneSet', name: effect.name, at: toUtc(when_) }, at);
      return;
    }
    case 'clearMilestone':
      if (effect.name in state.milestones) recorder.record({ type: 'milestoneCleared', name: effect.name }, at);
      return;
    case 'recordFacts':
      recorder.record({ type: 'factsRecorded', section: effect.section, facts: effect.facts(situation) as never }, at);
      return;
    case 'notice':
      for (const role of read(effect.to, situation)) raiseNotice(recorder, effect.notice, role, effect.subject?.(situation) ?? null, at);
      return;
    case 'reportToMain':
      recorder.record({ type: 'outcomeReported', act: read(effect.act, situation), facts: effect.body(situation) as never }, effect.at?.(situation) ?? at);
      return;
    case 'documentState':
      recorder.record({ type: 'documentStateChanged', ...effect.change(situation) }, at);
      return;
    case 'changePersonKind':
      if (state.person !== effect.person) recorder.record({ type: 'personKindChanged', person: effect.person }, at);
      return;
    case 'confirmRecord':
      recorder.record({ type: 'recordConfirmed', ...effect.verdict(situation) }, at);
      return;
  }
}

/** Tells the office in a capacity, if one takes part. The person is told by service of documents, not by a notice. */
export function raiseNotice(recorder: Recorder, notice: string, role: HolderRole, subject: string | null, at: string, agencyId = agencyOf(recorder, role)): void {
  if (agencyId === null) return;
  recorder.record({ type: 'noticeRaised', noticeId: recorder.nextId('notice'), notice, recipientRole: role, recipientAgencyId: agencyId, subject }, at);
}

export function enterProcedure(recorder: Recorder, procedure: { name: string; version: number; initial: string }, stage: string | undefined, isBack: boolean, at: string): void {
  const known = recorder.state.procedureRegimes[procedure.name];
  const regime = isBack && known !== undefined ? known : regimeAt(dateOf(at));
  recorder.record(
    {
      type: 'procedureEntered', procedure: procedure.name, procedureVersion: procedure.version, regime, stage: stage ?? procedure.initial,
      direction: isBack ? 'back' : 'forward', confidence: regime === 'R2' || regime === 'R3' ? 'I' : 'T',
    },
    at,
  );
}
