import { localDateOf } from '../law/dates.ts';
import type { EventOf } from './case-event.ts';
import type { CaseCustody, CasePause, CaseState } from './legal-case.ts';

/** Bodies that name a day of their own for what they begin or end. */
const daysNamed = ['from', 'endedOn'] as const;

/** Custody and pauses that the corrected act began or ended move with it: terms are counted from them. Both times of the record stay in the ledger. */
export function moveWithCorrection(state: CaseState, { correctsSeq, happenedAt, facts }: EventOf<'recordCorrected'>): { custodies: readonly CaseCustody[]; pauses: readonly CasePause[] } {
  const { custodies, pauses } = state;
  const act = state.acts.find((one) => one.seq === correctsSeq);
  if (act === undefined) return { custodies, pauses };
  // The events of one act run from its own number to the next act's.
  const until = state.acts.find((one) => one.seq > act.seq)?.seq ?? Number.MAX_SAFE_INTEGER;
  const isOfAct = (seq: number | undefined): boolean => seq !== undefined && seq > act.seq && seq < until;
  const begunBy = (id: string): boolean => isOfAct(Number(id.split('-')[1]));
  const moveInstant = (at: string): string => (happenedAt !== null && at === act.happenedAt ? happenedAt : at);
  const moveDay = (day: string): string => {
    const named = daysNamed.find((name) => act.facts[name] === day);
    if (named !== undefined) return typeof facts[named] === 'string' ? facts[named] : day;
    return happenedAt !== null && day === localDateOf(act.happenedAt) ? localDateOf(happenedAt) : day;
  };
  return {
    custodies: custodies.map((one) => ({
      ...one, from: begunBy(one.custodyId) ? moveInstant(one.from) : one.from, endedAt: one.endedAt !== null && isOfAct(one.endedSeq) ? moveInstant(one.endedAt) : one.endedAt,
    })),
    pauses: pauses.map((one) => ({
      ...one, from: begunBy(one.pauseId) ? moveDay(one.from) : one.from, to: one.to !== null && isOfAct(one.closedSeq) ? moveDay(one.to) : one.to,
    })),
  };
}
