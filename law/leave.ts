import { addDays, daysBetween, type LocalDate } from './dates.ts';
import type { Confidence } from './regimes.ts';
import { requireDate, type TermLine } from './term.ts';

/**
 * A leave of days and of days on the road, from the day the person left, which is not counted. What was granted binds; the law only sets the most.
 * @throws LawError `badTerm`, `badDate`
 */
export function computeLeave({ from, until, travelDays, article, confidence }: { from: LocalDate; until: LocalDate; travelDays: number; article: string; confidence: Confidence }): readonly TermLine[] {
  const amount = daysBetween(requireDate(from), requireDate(until)) - travelDays;
  const lastDay = addDays(from, amount);
  return [
    { step: 'start', amount: 0, unit: 'day', lastDay: from, article, confidence },
    { step: 'leave', amount, unit: 'day', lastDay, article, confidence },
    ...(travelDays === 0 ? [] : [{ step: 'travel' as const, amount: travelDays, unit: 'day' as const, lastDay: until, article, confidence }]),
  ];
}
