import { addDays, startOfLocalDay } from '../law/dates.ts';
import type { Pause, PauseGround, Term, TermLine } from '../law/term.ts';
import type { CaseState } from './legal-case.ts';

/** A term as it was computed once, with its arithmetic line by line. Dates are local; `end` is the last whole day, null while it is open. */
export type TermFacts = {
  readonly start: string;
  readonly end: string | null;
  /** readings that lie a day apart; equal where they agree */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly differ: boolean;
  /** the earlier reading, against which alarms are measured */
  readonly alarm: string | null;
  readonly endedBy: 'prison' | null;
  readonly lines: readonly TermLine[];
};

export function toTermFacts(term: Term): TermFacts {
  const { readings } = term;
  return {
    start: term.termStart, end: term.termEnd, earliest: readings.earliest, latest: readings.latest, differ: readings.differ, alarm: term.alarmDate,
    endedBy: term.endedBy, lines: term.lines.map((line) => ({ ...line })),
  };
}

function asPauses<Ground extends PauseGround>(pauses: CaseState['pauses'], grounds: readonly Ground[]): (Pause & { ground: Ground })[] {
  return pauses.flatMap((pause) => {
    const ground = grounds.find((one) => one === pause.ground);
    // Corrected dates may leave nothing of an absence.
    return ground === undefined || (pause.to !== null && pause.to < pause.from) ? [] : [{ from: pause.from, to: pause.to, ground, article: pause.source }];
  });
}

/** Stretches of the pause ledger that do not count towards a term. */
export function uncountedPauses<Ground extends PauseGround>(state: CaseState, grounds: readonly Ground[]): (Pause & { ground: Ground })[] {
  return asPauses(state.pauses.filter((pause) => pause.rule !== 'undecided'), grounds);
}

const openQuestions: readonly PauseGround[] = ['prosecution', 'overstay'];

/** Stretches of which no text says whether they count: those a person decided do not, and those nobody has decided on. */
export function questionedPauses({ pauses, facts }: CaseState, verdict: 'uncounted' | 'undecided'): Pause[] {
  const decided = facts.admission.daysDecided ?? {};
  return asPauses(pauses.filter((pause) => pause.rule === 'undecided' && (decided[pause.pauseId] ?? 'undecided') === verdict), openQuestions);
}

/** The exclusive end of a local day: the midnight that follows it, +07:00. */
export function endOfLocalDay(date: string): string {
  return startOfLocalDay(addDays(date, 1));
}
