import { findRegimeAt, type Regime } from '../../../law/regimes.ts';
import type { CaseRow } from './read-workbook.ts';

/** The procedures that a row passes through. */
export type Part = 'dossier' | 'court' | 'admission' | 'supervision';

/** The regime of each: every hand-over picks it by its own day (rules.md §6.1); one that the row does not come to has that of the one before it. */
export function regimesOf({ courtReceivedOn, effectiveOn, releasedOn }: CaseRow['values'], dossier: Regime): Readonly<Record<Part, Regime>> {
  const at = (day: string | undefined, before: Regime): Regime => (day === undefined ? before : (findRegimeAt(day) ?? before));
  const court = at(courtReceivedOn, dossier);
  const admission = at(effectiveOn, court);
  return { dossier, court, admission, supervision: at(releasedOn, admission) };
}
