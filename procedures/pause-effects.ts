import { creditedDaysOf } from './admission/term.ts';
import { addDays, laterOf } from '../law/dates.ts';
import type { Confidence } from '../law/regimes.ts';
import type { CaseCustody, CasePause, CaseState } from './legal-case.ts';
import { daysOf } from './standstill.ts';
import type { TermFacts } from './term-facts.ts';

/** Terms that the pause ledger bears on. */
export type TermName = 'measure' | 'supervision';

/** What an interval does to a term: how, and how many days of it. A day that two intervals cover is told with the first of them. */
export interface TermEffect {
  readonly term: TermName;
  readonly effect: 'counted' | 'uncounted' | 'undecided' | 'ends';
  /** days of the term it covers; null while it is open */
  readonly days: number | null;
  /** undecided at first, and settled by a person */
  readonly isDecided: boolean;
}

/** What a custody does to the term of the measure. */
export interface CustodyEffect {
  readonly custody: CaseCustody;
  readonly effect: 'credited' | 'notCredited' | 'unsaid';
  /** days taken off; null before the term begins */
  readonly days: number | null;
  readonly source: string;
  readonly confidence: Confidence;
}

const supervisionGrounds: ReadonlySet<string> = new Set(['unreportedAbsence', 'prison']);
const measureGrounds: ReadonlySet<string> = new Set(['absconding', 'prison', 'hospital', 'bereavement', 'proceedings', 'prosecution', 'suspendedAtHome', 'overstay']);

function verdictOf({ facts, procedureRegimes }: CaseState, pause: CasePause, term: TermName): Pick<TermEffect, 'effect' | 'isDecided'> {
  // R1–R3: the sentence waives the rest of the measure.
  if (term === 'measure' && pause.ground === 'prison' && procedureRegimes['admission'] !== 'R4') return { effect: 'ends', isDecided: false };
  if (pause.rule === 'counted') return { effect: 'counted', isDecided: false };
  if (pause.rule !== 'undecided') return { effect: 'uncounted', isDecided: false };
  const decided = facts.admission.daysDecided?.[pause.pauseId];
  return { effect: decided ?? 'undecided', isDecided: decided !== undefined };
}

/** First counted day of a term and its last, null while that is open. */
function spanOf(state: CaseState, term: TermName): { readonly from: string; readonly end: string | null } | null {
  const facts: TermFacts | undefined = term === 'measure' ? state.facts.admission.term : state.facts.supervision.term;
  // The day the measure was completed is not counted towards supervision.
  return facts === undefined ? null : { from: term === 'measure' ? facts.start : addDays(facts.start, 1), end: facts.end };
}

/** Of each interval that bears on a term, what it does to it. */
export function listTermEffects(state: CaseState): ReadonlyMap<string, readonly TermEffect[]> {
  const found = new Map<string, TermEffect[]>();
  for (const term of ['measure', 'supervision'] as const) {
    const span = spanOf(state, term);
    if (span === null) continue;
    const grounds = term === 'measure' ? measureGrounds : supervisionGrounds;
    const told: { from: string; to: string }[] = [];
    // What ends the term begins the day after its last.
    const lastDay = (pause: CasePause): string | null => (span.end === null || verdictOf(state, pause, term).effect !== 'ends' ? span.end : addDays(span.end, 1));
    const touches = (pause: CasePause): boolean => grounds.has(pause.ground) && (pause.to === null || pause.to > span.from) && pause.from <= (lastDay(pause) ?? pause.from);
    for (const pause of state.pauses.filter(touches).sort((a, b) => (a.from < b.from ? -1 : 1))) {
      const verdict = verdictOf(state, pause, term);
      const stretch = pause.to === null ? null : { from: laterOf(pause.from, span.from), to: pause.to };
      const days = stretch === null ? null : daysOf([...told, stretch]) - daysOf(told);
      // What counts takes nothing from the days another one loses.
      if (stretch !== null && verdict.effect === 'uncounted') told.push(stretch);
      found.set(pause.pauseId, [...(found.get(pause.pauseId) ?? []), { term, ...verdict, days }]);
    }
  }
  return found;
}

const isBeforeMeasure = ({ kind }: CaseCustody): boolean => kind !== 'measure';

/** Every custody before the measure with what of it is taken off the term, under which article. */
export function listCustodyEffects(state: CaseState): CustodyEffect[] {
  const credited = creditedDaysOf(state);
  return state.custodies.filter(isBeforeMeasure).map((custody): CustodyEffect => {
    const days = credited?.get(custody.custodyId) ?? (credited === null ? null : 0);
    if (custody.kind === 'family') return { custody, effect: 'notCredited', days: 0, source: 'NĐ 116/2021 Đ44.3', confidence: 'T' };
    if (custody.kind === 'dossierCustody')
      return { custody, effect: custody.credited ? 'credited' : 'notCredited', days, source: (state.procedureRegimes['compulsoryDossier'] ?? state.regime) === 'R4' ? 'Luật 120/2025 Đ37.2; NĐ 163/2026 Đ98.3' : 'NĐ 116/2021 Đ44.3', confidence: 'T' };
    // On the way: R1–R3 from the day of the hold (Đ110.2); for R4 no text was found.
    return (state.procedureRegimes['admission'] ?? state.regime) === 'R4'
      ? { custody, effect: 'unsaid', days: null, source: 'chưa có văn bản nói có được trừ hay không', confidence: '?' }
      : { custody, effect: 'credited', days, source: 'Luật XLVPHC Đ110.2', confidence: 'I' };
  });
}
