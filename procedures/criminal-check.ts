import { dateOf } from './apply-effect.ts';

/** From this day illegal use by a supervised person may be a crime: the criminal check comes before the determination (BLHS Đ256a). */
const criminalCheckFrom = '2025-07-01';

/** Whether a test of that moment (instant or local date) has to be looked at as a crime first. */
export function needsCriminalCheck(takenAt: string): boolean {
  return dateOf(takenAt) >= criminalCheckFrom;
}
