import { dayWords, momentWords } from '../procedures/due-words.vi.ts';

/** "Thứ Ba 24/02/2026"; null where there is no date. */
export function dayTextOf(date: string | null | undefined): string | null {
  return date == null || date === '' ? null : dayWords(date);
}

/** "09:30 Thứ Ba 07/07/2026"; null where there is no instant. */
export function momentTextOf(instant: string | null | undefined): string | null {
  return instant == null ? null : momentWords(instant);
}
