import { addDays, laterOf, localDateOf, startOfLocalDay, toEpochDay, toInstantMs } from '../law/dates.ts';
import { addReviewDays } from './count-limit.ts';
import type { CasePause, CaseState, CaseTimeLimit } from './legal-case.ts';

/** What stands a limit still, and from when it counts once the days are taken out. Derived from the pause ledger; nothing of it is stored. */
type Still = Pick<CaseTimeLimit, 'stoppedBy' | 'origin'>;

/** Every interval that stood the limit still since it was counted from its origin, open ones too. */
export function stretchesOf(state: Pick<CaseState, 'pauses'>, limit: Pick<CaseTimeLimit, 'stoppedBy'>): readonly CasePause[] {
  return state.pauses.filter((pause) => limit.stoppedBy.includes(pause.pauseId));
}

/** A limit stands still while any interval that covers it is open. */
export function standsStill(state: Pick<CaseState, 'pauses'>, limit: Pick<CaseTimeLimit, 'stoppedBy'>): boolean {
  return stretchesOf(state, limit).some((pause) => pause.to === null);
}

/** How much the spans cover together, each point once. */
function coveredBy(spans: readonly { readonly from: number; readonly to: number }[]): number {
  let total = 0;
  let next = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const first = Math.max(from, next);
    if (first >= to) continue;
    total += to - first;
    next = to;
  }
  return total;
}

/** Days covered by at least one of the stretches, each once: the day one begins is lost, the day it ends counts again. */
export function daysOf(stretches: readonly { readonly from: string; readonly to: string }[]): number {
  return coveredBy(stretches.map(({ from, to }) => ({ from: toEpochDay(from), to: toEpochDay(to) })));
}

/** The moment of a day of the ledger: that of the act that recorded it where it happened on that day, else the beginning of the day (rules.md §6.10). */
function momentOf({ acts }: CaseState, day: string, seq: number): string {
  const act = acts.findLast((one) => one.seq < seq);
  return act !== undefined && localDateOf(act.happenedAt) === day ? act.happenedAt : startOfLocalDay(day);
}

const openedSeq = (pause: CasePause): number => Number(pause.pauseId.split('-')[1]);
/** Only intervals that are over, in order; what a correction turned inside out took no time. */
const closed = (stretches: readonly CasePause[]): (CasePause & { readonly to: string })[] => stretches.flatMap((pause) => (pause.to === null || pause.to < pause.from ? [] : [{ ...pause, to: pause.to }]));

function restarts(stretches: readonly CasePause[]): boolean {
  return stretches.some((pause) => pause.rule === 'restart');
}

/** Whether the limit begins anew rather than going on, because of an interval that is over. */
export function beginsAnew(state: Pick<CaseState, 'pauses'>, limit: Pick<CaseTimeLimit, 'stoppedBy'>): boolean {
  return restarts(closed(stretchesOf(state, limit)));
}

/**
 * From when the limit counts: after the last interval that begins it anew, else from its origin, and later by every day that
 * another interval covers from there on, each day once. The order in which intervals were opened and closed does not matter.
 */
export function countsFrom(state: CaseState, limit: Still & Pick<CaseTimeLimit, 'unit'>): string {
  const over = closed(stretchesOf(state, limit));
  if (limit.unit === 'hour') {
    const spans = over.map((pause) => ({ rule: pause.rule, from: toInstantMs(momentOf(state, pause.from, openedSeq(pause))), to: toInstantMs(momentOf(state, pause.to, pause.closedSeq ?? state.version)) }));
    const origin = toInstantMs(limit.origin.length === 10 ? startOfLocalDay(limit.origin) : limit.origin);
    const base = Math.max(origin, ...spans.filter((one) => one.rule === 'restart').map((one) => one.to));
    const lost = coveredBy(spans.filter((one) => one.rule !== 'restart').map((one) => ({ from: Math.max(one.from, base), to: one.to })));
    return base === origin && lost === 0 ? limit.origin : new Date(base + lost).toISOString();
  }
  const origin = limit.origin.length === 10 ? limit.origin : localDateOf(limit.origin);
  const ends = over.filter((pause) => pause.rule === 'restart').map((pause) => pause.to);
  const anew = ends.reduce<string | null>((last, end) => (last === null || end > last ? end : last), null);
  const base = anew === null || anew < origin ? origin : anew;
  const lost = daysOf(over.filter((pause) => pause.rule !== 'restart').map((pause) => ({ from: laterOf(pause.from, base), to: pause.to })));
  // Going on, an instant stays one; begun anew, it is a day.
  return anew === null || anew < origin ? addReviewDays(limit.origin, lost) : addDays(base, lost);
}
