import { citeOn } from '../law/instruments.ts';
import { isRegime, type Regime } from '../law/regimes.ts';
import { correctRecord } from './correct-record.ts';
import { countGivenDate } from './count-limit.ts';
import { applyEffect, dateOf, endEverything, enterProcedure, raiseNotice } from './apply-effect.ts';
import { CaseError } from './case-error.ts';
import type { RecordedEvent } from './case-event.ts';
import { findForeignField, splitPersonal } from './fields.ts';
import { activeCustody, type CaseState, findDutyHolder, findOffice, openTasks } from './legal-case.ts';
import { noticesByEvent } from './notices.ts';
import { findSeatFault } from './named-offices.ts';
import { isKindOfRole, isOfficeRole, type OfficeRole } from './offices.ts';
import { catchUp } from './perform-wake.ts';
import type { Act, ActingOfficial, PerformContext, Performer, Procedure, Refusal, Situation, Target } from './procedure.ts';
import { Recorder, toUtc } from './recorder.ts';
import { settleExpiries } from './settle-expiries.ts';
import { findEndedOffice, findOpeningFault, isSuccessor, openingOfficeOf } from './succession.ts';
import { findOpening, getProcedure, procedureNamesBefore } from './index.ts';

/** An act as it is asked for. `happenedAt` is an instant with offset; a bare date starts at 00:00 and is marked uncertain (rules.md §6.10). */
export interface ActRequest {
  readonly act: string;
  readonly happenedAt: string;
  readonly channel: 'system' | 'paper';
  /** who signed, where somebody else records; official's id */
  readonly signerId?: string;
  readonly paper?: { readonly number: string; readonly date: string; readonly uploadId?: string };
  /** true when a reason for the late entry was given (its text is personal and stored apart) */
  readonly hasLateReason?: boolean;
  readonly personalTextId?: string;
  /** the record of a side proceeding that this is the outcome of */
  readonly reportedFrom?: { readonly caseId: string; readonly seq: number };
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Permission {
  readonly allowed: boolean;
  readonly refusal?: CaseError;
  readonly role?: OfficeRole;
  readonly prefix?: string | null;
}

/** Procedure and definition of an act as the case stands: its own procedure first, then earlier ones that accept it late; without a case, the act that opens one. */
export function findAct(state: CaseState | null, act: string): { procedure: Procedure; definition: Act } | undefined {
  if (state === null) return findOpening(act);
  const own = getProcedure(state.procedure);
  const definition = own.acts[act];
  if (definition !== undefined && definition.opens !== true) return { procedure: own, definition };
  // A case that went back has also passed procedures that lie ahead of it again; their acts wait until it returns.
  for (const name of procedureNamesBefore(state.procedure)) {
    if (!(name in state.procedureRegimes)) continue;
    const earlier = getProcedure(name).acts[act];
    if (earlier?.laterProcedures === true) return { procedure: getProcedure(name), definition: earlier };
  }
  return undefined;
}

function sourceOf(act: Act, regime: Regime): string | null {
  return typeof act.source === 'string' ? act.source : (act.source[regime] ?? null);
}

function matchPerformer(performers: readonly Performer[], regime: Regime | null, official: ActingOfficial, takesPart: (performer: Performer) => boolean): { role: OfficeRole; prefix: string | null } | undefined {
  for (const performer of performers) {
    if (regime !== null && performer.regimes !== undefined && !performer.regimes.includes(regime)) continue;
    if (!takesPart(performer)) continue;
    const held = official.positions.find((one) => performer.positions.includes(one.position));
    if (held !== undefined) return { role: performer.role, prefix: held.prefix };
  }
  return undefined;
}

/** Where its main case stands, a side proceeding cannot be opened: the refusal; null where it can. */
function refuseMain({ side }: Procedure, main: CaseState): Refusal | null {
  if (main.closed !== null) return { code: 'caseClosed', facts: { outcome: main.closed.outcome } };
  const stages = side?.openedIn[main.procedure] ?? [];
  return stages.includes(main.stage) ? null : { code: 'actNotAllowedInStage', facts: { stage: main.stage, stages: Object.values(side?.openedIn ?? {}).flat() } };
}

/**
 * May this official perform this act on the case as it stands? Looks at the act, the stage, the regime and the competence;
 * body, dates and guards are looked at by perform(). Never throws; the refusal carries code and article.
 * `regimeOfOpening` narrows who may open a case; without it whoever may open one under some regime may.
 */
export function canPerform(state: CaseState | null, act: string, context: PerformContext, channel: 'system' | 'paper' = 'system', regimeOfOpening: Regime | null = null): Permission {
  const found = findAct(state, act);
  const refuse = (code: ConstructorParameters<typeof CaseError>[0], facts: Record<string, unknown> = {}, source: string | null = null): Permission => ({
    allowed: false, refusal: new CaseError(code, { act, ...facts }, source),
  });
  if (found === undefined) return refuse('actNotInProcedure', { procedure: state?.procedure ?? null });
  const { definition, procedure } = found;
  const regime = state === null ? regimeOfOpening : (state.procedureRegimes[procedure.name] ?? state.regime);
  const source = regime === null ? null : sourceOf(definition, regime);
  if (state?.closed != null && definition.laterProcedures !== true) return refuse('caseClosed', { outcome: state.closed.outcome }, source);
  // Over but for the release: nothing goes on that could hold the person anew.
  if (state?.pendingOutcome != null && definition.from !== 'anyStage' && definition.laterProcedures !== true) return refuse('caseClosed', { outcome: state.pendingOutcome }, source);
  if (regime !== null && definition.regimes !== undefined && !definition.regimes.includes(regime)) return refuse('actNotInProcedure', { regime }, source);
  if (state !== null && definition.persons !== undefined && !definition.persons.includes(state.person)) return refuse('actNotInProcedure', { person: state.person }, source);
  if (state !== null && procedure.name === state.procedure && definition.from !== 'anyStage' && !definition.from.includes(state.stage))
    return refuse('actNotAllowedInStage', { stage: state.stage, stages: definition.from }, source);
  const agency = context.agencies.get(state === null ? openingOfficeOf(context) : context.official.agencyId);
  if (agency === undefined) return refuse('notCompetent', {}, source);
  const main = state === null && procedure.side !== undefined ? (context.opening?.main ?? null) : undefined;
  if (main === null) return refuse('caseNotFound', {}, source);
  const misplaced = main === undefined ? null : refuseMain(procedure, main);
  if (misplaced !== null) return refuse(misplaced.code, misplaced.facts, source);
  // What hangs on a case is opened by an office that takes part in it.
  const seats = state ?? main;
  const takesPart = ({ role, kinds }: Performer): boolean =>
    seats === undefined ? isKindOfRole(role, agency.kind) && kinds?.includes(agency.kind) !== false : seats.offices.some((office) => office.role === role && (office.to === null || definition.formerOffices === true) && (office.agencyId === agency.agencyId || isSuccessor(office.agencyId, agency.agencyId, context)));
  const performers = channel === 'system' ? definition.by : [...(definition.fromPaperBy ?? []), ...definition.by];
  const match = matchPerformer(performers, regime, context.official, takesPart);
  if (match === undefined) {
    if (channel === 'paper' && definition.fromPaperBy === undefined) return refuse('paperChannelNotAllowed', {}, source);
    return refuse('notCompetent', { by: definition.by.map((one) => one.role) }, source);
  }
  return { allowed: true, role: match.role, prefix: match.prefix };
}

function checkTimes(state: CaseState | null, definition: Act, situation: Situation, request: ActRequest, source: string | null): boolean {
  const { happenedAt, context } = situation;
  const asOf = toUtc(context.asOf);
  if (happenedAt > asOf) throw new CaseError('happenedInFuture', { happenedAt, asOf }, source);
  if (state !== null) {
    const inOwnStage = definition.from !== 'anyStage' && definition.laterProcedures !== true;
    const earliest = definition.notBefore?.(situation) ?? (inOwnStage ? state.stageEnteredAt : state.openedAt);
    if (happenedAt < earliest) throw new CaseError('happenedBeforeCause', { happenedAt, earliest }, source);
  }
  const isLate = Date.parse(asOf) - Date.parse(happenedAt) > context.policy.lateEntryAfterHours * 3_600_000;
  // It rests on a record that was asked for its reason and its paper where it was made.
  if (request.reportedFrom !== undefined) return isLate;
  if (isLate && request.hasLateReason !== true) throw new CaseError('lateEntryNeedsReason', { happenedAt }, source);
  if ((isLate || situation.channel === 'paper') && request.paper === undefined) throw new CaseError('lateEntryNeedsPaper', { happenedAt }, source);
  return isLate;
}

function followTarget(recorder: Recorder, target: Target, at: string): void {
  if ('close' in target) {
    if (activeCustody(recorder.state) === undefined) closeCase(recorder, target.close, at);
    else recorder.record({ type: 'closingHeld', outcome: target.close }, at);
  } else if ('procedure' in target) {
    const next = getProcedure(target.procedure);
    const isBack = procedureNamesBefore(recorder.state.procedure).includes(next.name);
    enterProcedure(recorder, next, target.stage, isBack, at);
    for (const effect of next.onEntry ?? []) applyEffect(recorder, effect, { body: {}, happenedAt: at, context: recorder.context });
    watchOpenEnded(recorder, at);
  } else {
    recorder.record({ type: 'stageEntered', procedure: recorder.state.procedure, stage: target.stage }, at);
    watchOpenEnded(recorder, at);
  }
}

function closeCase(recorder: Recorder, outcome: string, at: string): void {
  endEverything(recorder, at, 'caseClosed');
  recorder.record({ type: 'caseClosed', outcome }, at);
}

/** No dead ends: an open-ended stage has an owner and a review date of local policy (rules.md §7). */
function watchOpenEnded(recorder: Recorder, at: string): void {
  const stage = getProcedure(recorder.state.procedure).stages[recorder.state.stage];
  const given = { body: {}, happenedAt: at, context: recorder.context };
  const subject = (): string => recorder.state.stage;
  if (stage?.receives !== undefined) applyEffect(recorder, { kind: 'raiseTask', task: stage.receives.act, holder: stage.receives.by, reviewAfterDays: stage.receives.reviewAfterDays, subject }, given);
  if (stage?.openEnded !== undefined)
    applyEffect(recorder, { kind: 'raiseTask', task: stage.openEnded.task, holder: stage.openEnded.holder?.(recorder.state) ?? stage.owner, reviewAfterDays: stage.openEnded.reviewAfterDays, subject }, given);
}

function leaveStage(recorder: Recorder, at: string): void {
  const stage = getProcedure(recorder.state.procedure).stages[recorder.state.stage];
  for (const task of [stage?.receives?.act, stage?.openEnded?.task])
    if (task !== undefined) applyEffect(recorder, { kind: 'completeTask', task }, { body: {}, happenedAt: at, context: recorder.context });
}

function checkAgenciesNamed(recorder: Recorder): void {
  for (const { event } of recorder.events) {
    const fault = event.type === 'officeJoined' && isOfficeRole(event.role) ? findSeatFault(event.role, event.agencyId, event.from, recorder.context) : null;
    if (fault !== null) throw new CaseError(fault.code, { ...fault.facts });
  }
}

/** The offices of the main case that take part in what hangs on it. */
function inheritOffices(recorder: Recorder, { side }: Procedure, at: string): void {
  const main = recorder.context.opening?.main;
  if (side === undefined || main === undefined) return;
  for (const role of side.inherits)
    applyEffect(recorder, { kind: 'joinOffice', role, agencyId: () => findOffice(main, role)?.agencyId ?? null }, { body: {}, happenedAt: at, context: recorder.context });
}

function openingRecorder(request: ActRequest, procedure: Procedure, regime: Regime, person: 'adult' | 'juvenile', context: PerformContext): Recorder {
  const { opening } = context;
  if (opening === undefined) throw new CaseError('caseNotFound', { act: request.act });
  return Recorder.opening(opening.caseId, context, request.happenedAt, {
    type: 'caseOpened', code: opening.code, personId: opening.personId, person, regime, procedure: procedure.name, procedureVersion: procedure.version,
    stage: procedure.initial, previousCaseId: opening.previousCaseId, ...(procedure.kind === 'main' ? {} : { kind: procedure.kind }),
    ...(procedure.side === undefined || opening.main === undefined ? {} : { mainCaseId: opening.main.caseId }),
  });
}

/** A date where the law gives no number: set by the competent person, who answers for it. */
function setLimitDate(recorder: Recorder, body: Readonly<Record<string, unknown>>, at: string): void {
  const limit = recorder.state.limits.find((one) => one.limitId === body['limitId']);
  if (limit === undefined) throw new CaseError('guardNotMet', { limitId: body['limitId'] });
  const counted = countGivenDate(limit.from, String(body['dueDate']), recorder.context);
  recorder.record(
    { type: 'timeLimitRecomputed', limitId: limit.limitId, from: counted.from, dueDate: counted.dueDate, dueAt: counted.dueAt, warnAt: counted.warnAt, provisional: false, proof: counted.proof as never, reason: 'setByPerson' },
    at,
  );
}

/** Acts whose consequence is about the record itself and cannot be said as an effect. */
const engineActs: Readonly<Record<string, (recorder: Recorder, body: Readonly<Record<string, unknown>>, at: string) => void>> = { correctRecord, setLimitDate };

/**
 * Performs an act on a case (null to open one) and returns what is to be recorded, in order. Pure.
 * What time alone brought about before the act happened is recorded first.
 * @throws CaseError when the law or the state says no; then nothing is to be recorded.
 */
export function perform(before: CaseState | null, request: ActRequest, context: PerformContext, regimeOfOpening?: Regime, person: 'adult' | 'juvenile' = 'adult'): RecordedEvent[] {
  const timeUncertain = request.happenedAt.length === 10;
  const happenedAt = toUtc(timeUncertain ? `${request.happenedAt}T00:00:00+07:00` : request.happenedAt);
  let earlier: RecordedEvent[] = [];
  let state = before;
  if (before !== null) {
    const past = new Recorder(before, context, 'system');
    catchUp(past, happenedAt < toUtc(context.asOf) ? happenedAt : context.asOf);
    earlier = past.events;
    state = past.state;
  }
  if (findAct(state, request.act)?.definition.onlyReported === true && request.reportedFrom === undefined) throw new CaseError('actNotInProcedure', { act: request.act });
  const openingFault = state === null ? findOpeningFault(dateOf(happenedAt), context) : null;
  if (openingFault !== null) throw new CaseError(openingFault.code, { act: request.act, ...openingFault.facts });
  const permission = canPerform(state, request.act, context, request.channel, regimeOfOpening ?? null);
  if (permission.refusal !== undefined) throw permission.refusal;
  const found = findAct(state, request.act);
  if (found === undefined || permission.role === undefined) throw new CaseError('actNotInProcedure', { act: request.act });
  const { definition, procedure } = found;
  const regime = state === null ? regimeOfOpening : (state.procedureRegimes[procedure.name] ?? state.regime);
  if (regime === undefined || !isRegime(regime)) throw new CaseError('bodyInvalid', { field: 'regime' });
  const cite = (source: string | null): string | null => (source === null ? null : citeOn(source, dateOf(happenedAt)));
  const source = cite(sourceOf(definition, regime));
  const parsed = definition.schema.safeParse(request.body);
  if (!parsed.success)
    throw new CaseError('bodyInvalid', { fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code })) }, source);
  const body = parsed.data;

  const recorder = state === null ? openingRecorder({ ...request, happenedAt }, procedure, regime, person, context) : new Recorder(state, context, context.official.officialId);
  if (state === null) inheritOffices(recorder, procedure, happenedAt);
  // What happened in the days of an office that has ended is entered by its successor from that office's papers, whichever channel was named.
  const openerId = openingOfficeOf(context);
  const endedOwn = state !== null ? findEndedOffice(state, permission.role, context.official.agencyId, dateOf(happenedAt), context) : openerId === context.official.agencyId ? null : openerId;
  const own = context.agencies.get(context.official.agencyId);
  // One of another kind carries on the papers of the old office, not its capacity.
  const maySit = endedOwn === null || (own !== undefined && isKindOfRole(permission.role, own.kind));
  // A successor takes its seat first: the guards look at who is in office.
  const seated = recorder.state.offices.filter((office) => office.role === permission.role && office.to === null).map((office) => office.agencyId);
  if (maySit && seated.some((agencyId) => isSuccessor(agencyId, context.official.agencyId, context)))
    applyEffect(recorder, { kind: 'joinOffice', role: permission.role, agencyId: () => context.official.agencyId }, { body: {}, happenedAt: toUtc(context.asOf), context });
  const channel = endedOwn === null ? request.channel : 'paper';
  const situation: Omit<Situation, 'state'> & { state: CaseState } = { state: recorder.state, body, happenedAt, context, channel };
  const isLate = checkTimes(state, definition, situation, request, source);
  for (const guard of definition.guards ?? []) {
    const refusal = guard(situation);
    if (refusal !== null) throw new CaseError(refusal.code, { act: request.act, ...refusal.facts }, cite(refusal.source ?? source));
  }
  const kind = recorder.state.person;
  const foreign = findForeignField(definition.schema, body, regime, kind);
  if (foreign !== undefined) throw new CaseError('bodyInvalid', { field: foreign, regime, person: kind }, source);

  // From paper, the act belongs to the office whose act it is in law, not to the one that typed it.
  const owner = definition.whose?.(situation) ?? null;
  const actingRole = owner ?? definition.by.find((one) => one.regimes === undefined || one.regimes.includes(regime))?.role ?? permission.role;
  const isOwn = definition.by.some((one) => one.role === permission.role && (one.regimes === undefined || one.regimes.includes(regime))) && (owner === null || owner === permission.role);
  const role = isOwn ? permission.role : actingRole;
  // No office acted before there was one.
  if (isOwn && endedOwn === null && own !== undefined && own.from > dateOf(happenedAt)) throw new CaseError('officeNotInForce', { agencyId: own.agencyId, on: dateOf(happenedAt) }, source);
  const seatedAgencyId = isOwn ? context.official.agencyId : (findOffice(recorder.state, role)?.agencyId ?? null);
  const actingAgencyId = state === null ? openerId : seatedAgencyId === null ? null : (findEndedOffice(recorder.state, role, seatedAgencyId, dateOf(happenedAt), context) ?? seatedAgencyId);
  // Nor does one that is gone: who takes over must be recorded first.
  const actingTo = actingAgencyId === null ? null : (context.agencies.get(actingAgencyId)?.to ?? null);
  if (actingTo !== null && actingTo < dateOf(happenedAt)) throw new CaseError('officeNotInForce', { agencyId: actingAgencyId, on: dateOf(happenedAt), role }, source);
  const { facts } = splitPersonal(definition.schema, body);
  const act = recorder.record(
    {
      type: 'actRecorded', act: request.act, event: definition.event, procedure: procedure.name, stage: recorder.state.stage, source, channel,
      actingRole: role, actingAgencyId, recordedByAgencyId: context.official.agencyId, signerId: request.signerId ?? null, signerPrefix: permission.prefix ?? null,
      paper: request.paper === undefined ? null : { ...request.paper }, lateEntry: isLate, timeUncertain, facts: facts as never, personalTextId: request.personalTextId ?? null,
      ...(request.reportedFrom === undefined ? {} : { reportedFrom: request.reportedFrom }),
    },
    happenedAt,
  );
  // An office that takes part in several capacities has nothing to confirm to itself, and an ended one is confirmed for by who came after it.
  const confirmerId = isOfficeRole(role) ? findDutyHolder(recorder.state, role) : null;
  if (!isOwn && confirmerId !== null && confirmerId !== context.official.agencyId)
    recorder.record(
      { type: 'taskRaised', taskId: recorder.nextId('task'), task: 'confirmRecord', holderRole: role, holderAgencyId: confirmerId, rank: 3, reviewAt: null, reviewEveryDays: null, source, subject: String(act.seq) },
      happenedAt,
    );
  engineActs[request.act]?.(recorder, body, happenedAt);
  const given = { body, happenedAt, context };
  for (const effect of definition.effects ?? []) applyEffect(recorder, effect, given);
  if (state !== null) settleExpiries(recorder, state, happenedAt);
  // A task named like an act asked for that act.
  for (const task of openTasks(recorder.state, request.act))
    if (task.subject === null || task.subject === recorder.state.stage) recorder.record({ type: 'taskDone', taskId: task.taskId }, happenedAt);
  const target = (definition.to ?? []).find((one) => {
    return one.when === undefined || one.when({ ...given, state: recorder.state });
  });
  if (target !== undefined) {
    leaveStage(recorder, happenedAt);
    followTarget(recorder, target, happenedAt);
  } else if (state === null) watchOpenEnded(recorder, happenedAt);
  for (const told of noticesByEvent[definition.event] ?? []) {
    const office = isOfficeRole(told) ? findOffice(recorder.state, told) : undefined;
    if (office !== undefined && office.agencyId !== context.official.agencyId) raiseNotice(recorder, definition.event, told, null, happenedAt);
  }
  // Whoever was waiting for the release may be let go now.
  const { pendingOutcome } = recorder.state;
  if (pendingOutcome !== null && activeCustody(recorder.state) === undefined) closeCase(recorder, pendingOutcome, happenedAt);
  checkAgenciesNamed(recorder);
  return [...earlier, ...recorder.events];
}
