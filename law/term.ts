import { addMonths, daysBetween, earlierOf, addDays, isLocalDate, laterOf, type LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';
import { findTimeLimit, type PersonKind } from './time-limits.ts';
import type { Confidence, Regime } from './regimes.ts';

/** Why a stretch of time does not count towards a term; for `prosecution` and `overstay` no text says so, and a person decided it. */
export type PauseGround = 'absconding' | 'prison' | 'unreportedAbsence' | 'prosecution' | 'overstay';

/** A stretch that is not counted: the day it begins is lost, the day of return counts again. `to` null = still open. */
export type Pause = {
  from: LocalDate;
  to: LocalDate | null;
  ground: PauseGround;
  article: string;
};

/** A stretch of custody while the dossier was prepared; both days count. */
export type Custody = {
  from: LocalDate;
  to: LocalDate;
  place: 'family' | 'facility';
};

/** A reduction of the term by a court, in months, with the article or decision it rests on (R1–R3 only). */
export type Reduction = { months: number; article: string };

/** One line of the arithmetic, for people to read and check. */
export type TermLine = {
  step: 'start' | 'months' | 'base' | 'credit' | 'pause' | 'openPause' | 'ignoredPause' | 'reduction' | 'prisonEnds' | 'reading' | 'undecided' | 'leave' | 'travel';
  /** What was added or taken, in the unit named; 0 where nothing moves. */
  amount: number;
  unit: 'day' | 'month' | 'year';
  /** Last day of the term after this line; null while the end is open. */
  lastDay: LocalDate | null;
  article: string;
  confidence: Confidence;
};

export type Term = {
  termStart: LocalDate;
  /** Last day of the term (a whole day, not rolled); null while the person is absconding or in prison. */
  termEnd: LocalDate | null;
  isOpen: boolean;
  /** Set when the law ends the term early: prison in R1–R3 waives the rest. */
  endedBy: 'prison' | null;
  /** The reading of the product, and the one a day apart; equal when the end is open or waived. */
  readings: { earliest: LocalDate | null; latest: LocalDate | null; differ: boolean };
  /** Day alarms are measured against: the earlier reading. */
  alarmDate: LocalDate | null;
  lines: readonly TermLine[];
};

export type TermInput = {
  /** The regime of the execution. */
  regime: Regime;
  /** Term in the decision, in months. */
  months: number;
  /** R1–R3: the day the person is held for escort (Luật XLVPHC Đ110.2); R4: the day of the hand-over record (Mẫu 42). */
  startedOn: LocalDate;
  custody?: readonly Custody[];
  /** Days held to be taken to the facility, both ends included; those before the first day of the term are looked at. */
  escort?: readonly Pick<Custody, 'from' | 'to'>[];
  reductions?: readonly Reduction[];
  pauses?: readonly Pause[];
  /** Stretches of which no text says whether they count, and nobody has decided: they count, and the reading without them is shown. */
  undecided?: readonly Pause[];
};

const START_ARTICLE: Record<Regime, { article: string; confidence: Confidence }> = {
  R1: { article: 'Luật XLVPHC Đ110.2', confidence: 'T' },
  R2: { article: 'Luật XLVPHC Đ110.2', confidence: 'T' },
  R3: { article: 'Luật XLVPHC Đ110.2', confidence: 'T' },
  R4: { article: 'biên bản giao nhận, Mẫu 42 (cách hiểu của sản phẩm)', confidence: 'I' },
};

export function requireDate(date: LocalDate): LocalDate {
  if (!isLocalDate(date)) throw new LawError('badDate', { date });
  return date;
}

export function requireWhole(value: number, name: string): number {
  if (!Number.isInteger(value) || value < 1) throw new LawError('badTerm', { [name]: value });
  return value;
}

/**
 * Days of custody credited against the term: facility time in every regime, family time in none (R4 knows only facility custody).
 * Each day counts once, both ends included; days from the start of the term on are already served.
 */
export function countCreditedDays(custody: readonly Custody[], termStart: LocalDate): number {
  const facility = custody.filter((stretch) => stretch.place === 'facility').sort((a, b) => (a.from < b.from ? -1 : 1));
  let counted = 0;
  let next = '0001-01-01';
  for (const stretch of facility) {
    if (requireDate(stretch.to) < requireDate(stretch.from)) throw new LawError('badTerm', { from: stretch.from, to: stretch.to });
    const first = laterOf(stretch.from, next);
    const endExclusive = earlierOf(addDays(stretch.to, 1), termStart);
    if (first < endExclusive) {
      counted += daysBetween(first, endExclusive);
      next = endExclusive;
    }
  }
  return counted;
}

/** Days held on the way to the facility before the first day of the term, which no custody of the dossier's time covers already. */
export function countEscortDays(custody: readonly Custody[], escort: readonly Pick<Custody, 'from' | 'to'>[], termStart: LocalDate): number {
  const held = escort.map((stretch): Custody => ({ ...stretch, place: 'facility' }));
  return countCreditedDays([...custody, ...held], termStart) - countCreditedDays(custody, termStart);
}

/** Sorted, overlapping stretches joined so that no day is added twice. An open stretch swallows what follows. */
function joinPauses(pauses: readonly Pause[]): Pause[] {
  const sorted = [...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: Pause[] = [];
  for (const pause of sorted) {
    requireDate(pause.from);
    if (pause.to !== null && requireDate(pause.to) < pause.from) throw new LawError('badTerm', { from: pause.from, to: pause.to });
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && pause.from > last.to)) joined.push({ ...pause });
    else if (last.to !== null && (pause.to === null || pause.to > last.to)) {
      // The part beyond the earlier stretch stands for itself, with its own ground.
      joined.push({ ...pause, from: last.to });
    }
  }
  return joined;
}

type Running = { lastDay: LocalDate | null; lines: TermLine[] };

/** Adds each pause that falls inside the (growing) term; a day before its first counted day is not lost from it. */
function addPauses(running: Running, firstDay: LocalDate, pauses: readonly Pause[], confidence: Confidence): void {
  for (const pause of joinPauses(pauses)) {
    const lastDay = running.lastDay;
    if (lastDay === null) return;
    const from = laterOf(pause.from, firstDay);
    if (from > lastDay || (pause.to !== null && pause.to <= from)) {
      running.lines.push({ step: 'ignoredPause', amount: 0, unit: 'day', lastDay, article: pause.article, confidence });
      continue;
    }
    if (pause.to === null) {
      running.lastDay = null;
      running.lines.push({ step: 'openPause', amount: 0, unit: 'day', lastDay: null, article: pause.article, confidence });
      return;
    }
    const days = daysBetween(from, pause.to);
    running.lastDay = addDays(lastDay, days);
    running.lines.push({ step: 'pause', amount: days, unit: 'day', lastDay: running.lastDay, article: pause.article, confidence });
  }
}

/**
 * The end of the measure (rules §3.3, §6.12): months first with the first day counted, then days of credit, then time absconded
 * (and in R4 prison) added, reductions last. A term of liberty never rolls over a day off.
 * The other reading, a day later, does not count the first day; alarms use the earlier one.
 * Held for an escort that came to nothing: R1–R3 count from the day of the hold (Luật XLVPHC Đ110.2), so those days are deducted; R4 counts from
 * the hand-over and deducts the dossier's custody alone, so that days on the way between the two are a reading of their own.
 * @throws LawError `badTerm`, `badDate`
 */
export function computeTerm(input: TermInput): Term {
  const { undecided = [], ...decided } = input;
  const term = computeDecidedTerm(decided);
  const [first] = undecided;
  if (first === undefined || term.termEnd === null || term.endedBy !== null) return term;
  const other = computeDecidedTerm({ ...decided, pauses: [...(decided.pauses ?? []), ...undecided] });
  const amount = other.termEnd === null ? 0 : daysBetween(term.termEnd, other.termEnd);
  if (other.termEnd !== null && amount === 0) return term;
  const latest = other.readings.latest;
  return { ...term, readings: { ...term.readings, latest, differ: true }, lines: [...term.lines, { step: 'undecided', amount, unit: 'day', lastDay: other.termEnd, article: first.article, confidence: '?' }] };
}

function computeDecidedTerm(input: Omit<TermInput, 'undecided'>): Term {
  const { regime, months, startedOn, custody = [], escort = [], reductions = [], pauses = [] } = input;
  requireDate(startedOn);
  requireWhole(months, 'months');
  if (regime === 'R4' && reductions.length > 0) throw new LawError('badTerm', { reason: 'no reduction in R4' });
  const start = START_ARTICLE[regime];
  const lines: TermLine[] = [{ step: 'start', amount: 1, unit: 'day', lastDay: startedOn, article: start.article, confidence: start.confidence }];
  const running: Running = { lastDay: addDays(addMonths(startedOn, months), -1), lines };
  lines.push({ step: 'months', amount: months, unit: 'month', lastDay: running.lastDay, article: 'BLDS 2015 Đ148.3 (ngày đầu được tính)', confidence: 'I' });
  const credit = countCreditedDays(custody, startedOn);
  if (credit > 0 && running.lastDay !== null) {
    running.lastDay = addDays(running.lastDay, -credit);
    const article = regime === 'R4' ? 'Luật 120/2025 Đ37.2; NĐ 163/2026 Đ98.3' : 'NĐ 116/2021 Đ44.3';
    lines.push({ step: 'credit', amount: -credit, unit: 'day', lastDay: running.lastDay, article, confidence: 'T' });
  }
  const held = countEscortDays(custody, escort, startedOn);
  if (held > 0 && regime !== 'R4' && running.lastDay !== null) {
    running.lastDay = addDays(running.lastDay, -held);
    lines.push({ step: 'credit', amount: -held, unit: 'day', lastDay: running.lastDay, article: 'Luật XLVPHC Đ110.2 (ngày bị giữ để đưa đi)', confidence: 'I' });
  }
  // In R1–R3 a prison sentence waives the rest: the term ends the day before it begins.
  const prison = regime === 'R4' ? undefined : joinPauses(pauses.filter((pause) => pause.ground === 'prison'))[0];
  addPauses(running, startedOn, regime === 'R4' ? pauses : pauses.filter((pause) => pause.ground !== 'prison' && (prison === undefined || pause.from < prison.from)), 'T');
  for (const reduction of reductions) {
    requireWhole(reduction.months, 'reduction');
    if (running.lastDay !== null) running.lastDay = addDays(addMonths(addDays(running.lastDay, 1), -reduction.months), -1);
    lines.push({ step: 'reduction', amount: -reduction.months, unit: 'month', lastDay: running.lastDay, article: reduction.article, confidence: 'T' });
  }
  if (prison !== undefined && (running.lastDay === null || prison.from <= running.lastDay)) {
    const lastDay = addDays(prison.from, -1);
    lines.push({ step: 'prisonEnds', amount: 0, unit: 'day', lastDay, article: prison.article, confidence: 'T' });
    return { termStart: startedOn, termEnd: lastDay, isOpen: false, endedBy: 'prison', readings: sameReading(lastDay), alarmDate: lastDay, lines };
  }
  return finishTerm(startedOn, running, 1, regime === 'R4' ? held : 0);
}

export function sameReading(date: LocalDate | null): Term['readings'] {
  return { earliest: date, latest: date, differ: false };
}

/** Closes the arithmetic with the reading that lies `otherReading` days away, and with the one that would deduct days no text deducts. */
export function finishTerm(termStart: LocalDate, running: Running, otherReading: 1 | -1, doubtfulDays = 0): Term {
  const { lastDay, lines } = running;
  if (lastDay === null) return { termStart, termEnd: null, isOpen: true, endedBy: null, readings: sameReading(null), alarmDate: null, lines };
  const other = addDays(lastDay, otherReading);
  lines.push({ step: 'reading', amount: otherReading, unit: 'day', lastDay: other, article: 'cách hiểu khác về ngày đầu (BLDS 2015 Đ147)', confidence: 'I' });
  if (doubtfulDays > 0)
    lines.push({ step: 'reading', amount: -doubtfulDays, unit: 'day', lastDay: addDays(lastDay, -doubtfulDays), article: 'ngày trên đường áp giải: chưa có văn bản nói có được trừ hay không', confidence: '?' });
  const earliest = addDays(earlierOf(lastDay, other), doubtfulDays === 0 ? 0 : -doubtfulDays);
  return { termStart, termEnd: lastDay, isOpen: false, endedBy: null, readings: { earliest, latest: laterOf(lastDay, other), differ: true }, alarmDate: earliest, lines };
}

export type SupervisionInput = {
  regime: Regime;
  person: PersonKind;
  /** False for everyone who did not complete the compulsory measure (voluntary, substitution): 1 year. */
  isAfterCompulsoryMeasure: boolean;
  /** The day the measure was completed; the term runs from it, however late the file is opened. */
  completedOn: LocalDate;
  /** Unreported absence in every regime; prison in R4 (the rest resumes). */
  pauses?: readonly Pause[];
};

/** Months of supervision: 24 for adults after the compulsory measure, 12 for everyone else. */
export function getSupervisionMonths(input: Pick<SupervisionInput, 'regime' | 'person' | 'isAfterCompulsoryMeasure'>): { months: number; article: string } {
  const person = input.isAfterCompulsoryMeasure ? input.person : 'juvenile';
  const limit = findTimeLimit({ duty: 'supervisionTerm', regime: input.regime, person });
  if (limit?.amount == null) throw new LawError('noLegalNumber', { duty: 'supervisionTerm', regime: input.regime });
  return { months: limit.amount * 12, article: limit.source };
}

/**
 * The term of supervision (rules §3.4): from the day the measure was completed, not counting that day; unreported absence is not counted.
 * Never rolls. The other reading counts the day of completion and ends a day earlier; alarms use it.
 * @throws LawError `badTerm`, `badDate`
 */
export function computeSupervisionTerm(input: SupervisionInput): Term {
  const { regime, completedOn, pauses = [] } = input;
  requireDate(completedOn);
  const { months, article } = getSupervisionMonths(input);
  const lines: TermLine[] = [{ step: 'start', amount: 0, unit: 'day', lastDay: completedOn, article, confidence: 'T' }];
  const running: Running = { lastDay: addMonths(completedOn, months), lines };
  lines.push({ step: 'months', amount: months, unit: 'month', lastDay: running.lastDay, article: `${article}; BLDS 2015 Đ148.4`, confidence: 'T' });
  const counted = pauses.filter((pause) => pause.ground === 'unreportedAbsence' || (regime === 'R4' && pause.ground === 'prison'));
  addPauses(running, addDays(completedOn, 1), counted, 'T');
  return finishTerm(completedOn, running, -1);
}

/**
 * A term that nothing lengthens or shortens (management of a user, voluntary treatment): so many months from a day that is not counted.
 * Never rolls. The other reading counts the first day and ends a day earlier; alarms use it.
 * @throws LawError `badTerm`, `badDate`
 */
export function computePlainTerm({ from, months, article, confidence }: { from: LocalDate; months: number; article: string; confidence: Confidence }): Term {
  requireDate(from);
  const lastDay = addMonths(from, requireWhole(months, 'months'));
  const lines: TermLine[] = [
    { step: 'start', amount: 0, unit: 'day', lastDay: from, article, confidence },
    { step: 'months', amount: months, unit: 'month', lastDay, article: `${article}; BLDS 2015 Đ148.4`, confidence },
  ];
  return finishTerm(from, { lastDay, lines }, -1);
}
