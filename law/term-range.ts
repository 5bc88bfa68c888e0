import type { LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';
import { type Confidence, type Regime, regimeAt } from './regimes.ts';
import { requireWhole } from './term.ts';
import type { PersonKind } from './time-limits.ts';

export type TermRange = {
  minMonths: number;
  maxMonths: number;
  /** The regime whose range applies: that of the first decision's date. */
  regime: Regime;
  source: string;
  confidence: Confidence;
};

/** The months of voluntary treatment: six to twelve, chosen at registration, before R4; from R4 the length of every treatment, by how many times before (evidenced by a person). */
export function voluntaryTermRange(regime: Regime, timeNumber: number): TermRange {
  requireWhole(timeNumber, 'timeNumber');
  if (regime !== 'R4') return { minMonths: 6, maxMonths: 12, regime, source: 'Luật 73/2021 Đ30.2, 31.1', confidence: 'T' };
  const months = timeNumber === 1 ? 24 : 36;
  return { minMonths: months, maxMonths: months, regime, source: 'Luật 120/2025 Đ29.1', confidence: 'T' };
}

/**
 * The months a court may order (rules §3.2). The range follows the date of the first decision, also for a dossier opened under older law
 * (Luật 120/2025 Đ56.2); `timeNumber` is evidenced and confirmed by the judge, never computed.
 * @throws LawError `badTerm`, `badDate`, `unknownRegime`
 */
export function legalTermRange(procedureRegime: Regime, person: PersonKind, firstDecisionDate: LocalDate, timeNumber: number): TermRange {
  requireWhole(timeNumber, 'timeNumber');
  const regime = regimeAt(firstDecisionDate);
  if (regime < procedureRegime) throw new LawError('badTerm', { reason: 'decision before the procedure', regime: procedureRegime, date: firstDecisionDate });
  if (regime === 'R4') {
    const months = timeNumber === 1 ? 24 : 36;
    return { minMonths: months, maxMonths: months, regime, source: 'Luật 120/2025 Đ29', confidence: 'T' };
  }
  return person === 'juvenile'
    ? { minMonths: 6, maxMonths: 12, regime, source: 'Luật 73/2021 Đ33.3', confidence: 'T' }
    : { minMonths: 12, maxMonths: 24, regime, source: 'Luật XLVPHC Đ95.2', confidence: 'T' };
}
