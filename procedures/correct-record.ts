import { findTimeLimit, type TimeLimit } from '../law/time-limits.ts';
import { applyEffect, dateOf, outcomeOf } from './apply-effect.ts';
import { CaseError } from './case-error.ts';
import { countLimit } from './count-limit.ts';
import type { CaseAct, CaseState, CaseTimeLimit } from './legal-case.ts';
import type { AnyBody, Effect, Situation } from './procedure.ts';
import type { Recorder } from './recorder.ts';
import { toUtc } from './recorder.ts';
import { countsFrom } from './standstill.ts';
import { isSuccessor } from './succession.ts';
import { getProcedure } from './index.ts';

/** The events of one transaction run from the act's number to the next act's. */
function endOfAct(state: CaseState, act: CaseAct): number {
  return state.acts.find((one) => one.seq > act.seq)?.seq ?? Number.MAX_SAFE_INTEGER;
}

function isFrom(from: string, happenedAt: string): boolean {
  return from.length === 10 ? from === dateOf(happenedAt) : toUtc(from) === happenedAt;
}

/**
 * Corrects an earlier record by adding to it (rules.md §6.13): limits that ran from it are counted again, limits it met are judged again.
 * Never undoes a thing done to a person: where the act touched one, a task goes to the office that owns it.
 * @throws CaseError correctionNotAllowed
 */
export function correctRecord(recorder: Recorder, body: Readonly<Record<string, unknown>>, at: string): void {
  const { state, context } = recorder;
  const corrected = state.acts.find((one) => one.seq === body['actSeq']);
  if (corrected === undefined || corrected.act === 'correctRecord') throw new CaseError('correctionNotAllowed', { actSeq: body['actSeq'] });
  const owner = corrected.actingAgencyId ?? '';
  if (owner !== context.official.agencyId && !isSuccessor(owner, context.official.agencyId, context)) throw new CaseError('correctionNotAllowed', { actSeq: corrected.seq, reason: 'otherOffice' });
  const happenedAt = typeof body['happenedAt'] === 'string' ? toUtc(body['happenedAt']) : null;
  if (happenedAt !== null && happenedAt > toUtc(context.asOf)) throw new CaseError('happenedInFuture', { happenedAt });
  const previous = state.acts.findLast((one) => one.seq < corrected.seq && one.act !== 'correctRecord');
  if (happenedAt !== null && previous !== undefined && happenedAt < previous.happenedAt) throw new CaseError('happenedBeforeCause', { happenedAt, earliest: previous.happenedAt });
  const definition = getProcedure(corrected.procedure).acts[corrected.act];
  const facts = checkFacts(body['facts'], corrected, definition?.schema.shape ?? {});
  const conflict = definition?.touchesPerson === true;
  recorder.record({ type: 'recordCorrected', correctsSeq: corrected.seq, happenedAt, facts: facts as never, conflict }, at);
  if (happenedAt !== null) {
    const until = endOfAct(state, corrected);
    for (const limit of state.limits) {
      if (limit.startedBySeq > corrected.seq && limit.startedBySeq < until && limit.status !== 'cancelled' && isFrom(limit.origin, corrected.happenedAt)) {
        const law = findTimeLimit({ duty: limit.duty as never, regime: limit.regime, person: state.person, on: dateOf(happenedAt) });
        if (law === undefined) continue;
        recount(recorder, limit, law, limit.origin.length === 10 ? dateOf(happenedAt) : happenedAt, corrected, at);
      } else if (limit.metAt === corrected.happenedAt)
        recorder.record({ type: 'timeLimitMet', limitId: limit.limitId, at: happenedAt, outcome: outcomeOf(limit, happenedAt, corrected.recordedAt) }, at);
    }
  }
  recountStopped(recorder, state, corrected, at);
  const { custodies, pauses } = recorder.state;
  if (!isSame([custodies, pauses], [state.custodies, state.pauses]))
    for (const effect of getProcedure(state.procedure).onMovedTime ?? []) applyEffect(recorder, effect, { body: {}, happenedAt: at, context });
  if (definition !== undefined) followFacts(recorder, corrected, definition.effects ?? [], facts, happenedAt, at);
  if (conflict && corrected.actingRole !== null)
    applyEffect(
      recorder,
      { kind: 'raiseTask', task: 'resolveCorrection', holder: corrected.actingRole, rank: 1, subject: () => String(corrected.seq) },
      { body: {}, happenedAt: at, context },
    );
}

/** A stretch that stopped a limit ends, or lasts, otherwise than it seemed: what goes on or began anew after it is counted again. */
function recountStopped(recorder: Recorder, before: CaseState, corrected: CaseAct, at: string): void {
  for (const limit of recorder.state.limits) {
    if (limit.stoppedBy.length === 0 || limit.status === 'cancelled' || limit.status === 'paused') continue;
    const from = countsFrom(recorder.state, limit);
    if (from === limit.from || from === countsFrom(before, limit)) continue;
    const law = findTimeLimit({ duty: limit.duty as never, regime: limit.regime, person: before.person, on: dateOf(from) });
    if (law !== undefined && law.amount !== null) recount(recorder, limit, law, limit.origin, corrected, at);
  }
}

/** What a corrected fact changes: limits that ran from it are counted again, the facts drawn from it follow. Compared under one state, so that only the correction tells. */
function followFacts(recorder: Recorder, corrected: CaseAct, effects: readonly Effect[], facts: Record<string, unknown>, happenedAt: string | null, at: string): void {
  const { context } = recorder;
  const seen = (body: AnyBody, moment: string): Situation => ({ state: recorder.state, body, happenedAt: moment, context });
  const [before, after] = [seen(corrected.facts, corrected.happenedAt), seen({ ...corrected.facts, ...facts }, happenedAt ?? corrected.happenedAt)];
  const until = endOfAct(recorder.state, corrected);
  for (const effect of effects) {
    if (effect.when !== undefined && !(effect.when(before) && effect.when(after))) continue;
    if (effect.kind === 'startLimit' && effect.from !== undefined && effect.counted === undefined) {
      const from = effect.from(after);
      if (from === null || from === effect.from(before)) continue;
      const limit = recorder.state.limits.find((one) => one.duty === effect.duty && one.startedBySeq > corrected.seq && one.startedBySeq < until && one.status !== 'cancelled');
      const law = limit === undefined ? undefined : findTimeLimit({ duty: effect.duty, regime: limit.regime, person: recorder.state.person, on: dateOf(from) });
      if (limit !== undefined && law !== undefined) recount(recorder, limit, law, from, corrected, at);
    } else if (effect.kind === 'recordFacts') {
      const [old, now] = [effect.facts(before) as AnyBody, effect.facts(after) as AnyBody];
      const present = recorder.state.facts[effect.section] as AnyBody;
      // A later act may have set the fact anew; then the correction of the earlier one no longer tells.
      const changed = Object.entries(now).filter(([name, value]) => !isSame(value, old[name]) && isSame(present[name], old[name]));
      if (changed.length > 0) recorder.record({ type: 'factsRecorded', section: effect.section, facts: Object.fromEntries(changed) as never }, at);
    }
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Counts a limit anew from a corrected moment, with what stood it still since, and judges again whether it was met in time. */
function recount(recorder: Recorder, limit: CaseTimeLimit, law: TimeLimit, origin: string, corrected: CaseAct, at: string): void {
  const counted = countLimit(law, countsFrom(recorder.state, { ...limit, origin }), limit.nature, recorder.context);
  recorder.record(
    { type: 'timeLimitRecomputed', limitId: limit.limitId, from: counted.from, dueDate: counted.dueDate, dueAt: counted.dueAt, warnAt: counted.warnAt, provisional: counted.provisional, proof: counted.proof as never, reason: `correction:${String(corrected.seq)}`, origin },
    at,
  );
  followExpiry(recorder, limit, counted.dueDate, corrected, at);
  if (limit.metAt === null) return;
  const again = recorder.state.limits.find((one) => one.limitId === limit.limitId);
  if (again !== undefined) recorder.record({ type: 'timeLimitMet', limitId: limit.limitId, at: limit.metAt, outcome: outcomeOf(again, limit.metAt, corrected.recordedAt) }, at);
}

/** What began when the limit ran out began on the wrong day: met already it is counted again, else it begins anew when the corrected limit runs out. */
function followExpiry(recorder: Recorder, limit: CaseTimeLimit, dueDate: string | null, corrected: CaseAct, at: string): void {
  if (limit.dueDate === null || dueDate === limit.dueDate) return;
  for (const effect of getProcedure(limit.procedure).onExpiry?.[limit.duty as TimeLimit['duty']] ?? []) {
    if (effect.kind !== 'startLimit') continue;
    const begun = recorder.state.limits.find((one) => one.duty === effect.duty && one.startedBySeq > limit.startedBySeq && one.from === limit.dueDate && one.status !== 'cancelled');
    if (begun === undefined) continue;
    const law = findTimeLimit({ duty: effect.duty, regime: begun.regime, person: recorder.state.person, on: dueDate ?? begun.from });
    if (begun.metAt !== null && dueDate !== null && law !== undefined) recount(recorder, begun, law, dueDate, corrected, at);
    else recorder.record({ type: 'timeLimitCancelled', limitId: begun.limitId, reason: `correction:${String(corrected.seq)}` }, at);
  }
}

function checkFacts(given: unknown, corrected: CaseAct, shape: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (given === undefined) return {};
  const facts = given as Record<string, unknown>;
  for (const [name, value] of Object.entries(facts)) {
    const field = shape[name] as { safeParse: (value: unknown) => { success: boolean } } | undefined;
    if (field === undefined || !(name in corrected.facts) || !field.safeParse(value).success) throw new CaseError('bodyInvalid', { field: `facts.${name}` });
  }
  return facts;
}
