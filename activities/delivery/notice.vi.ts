import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import { noticeSentence } from '../../procedures/notices.vi.ts';
import { type RemindedLimit, sayLimit } from './reminder.vi.ts';

/** One sentence in the field's words; a notice of a procedure that has no sentence yet points to the case. */
export function sayNotice(notice: string, limit: RemindedLimit | null, asOf: string, calendar: CalendarVersion): string {
  const sentence = noticeSentence(notice);
  return limit === null ? sentence : `${sentence} ${sayLimit(limit, asOf, calendar)}.`;
}
