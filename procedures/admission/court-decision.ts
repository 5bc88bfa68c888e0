import type { CaseState } from '../legal-case.ts';

/** What the execution needs from the court's decision; null where it was not recorded. */
export function termMonthsOf({ facts }: CaseState): number | null {
  return facts.court.decision?.termMonths ?? null;
}

/** Local date on which the decision took effect, as the court confirmed it. */
export function effectiveOnOf({ facts }: CaseState): string | null {
  return facts.court.effectiveOn ?? null;
}

/** A complaint, recommendation or protest was made in time and is not decided: nothing is executed meanwhile. */
export function isReviewPending({ facts }: CaseState): boolean {
  return facts.court.reviewPending === true;
}
