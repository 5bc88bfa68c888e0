import { fieldWords } from '../words.vi.ts';

/**
 * A date as typed, day first: "13/02/2026", "3/2/2026", "13-2-2026", "13022026". Answers a local date YYYY-MM-DD,
 * null for anything else: a wrong date is never made into another one.
 */
export function parseDateText(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** "09:30", "9h30", "0930" as HH:mm; null for anything else. */
export function parseTimeText(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*[:hg.]\s*(\d{2})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})\s*$/.exec(text);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** 2026-02-13 → 13/02/2026. Shows a date that is there; counts nothing. */
export function showDate(localDate: string): string {
  const [year, month, day] = localDate.slice(0, 10).split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** Its weekday in words. */
export function showWeekday(localDate: string): string {
  return fieldWords.weekdays[new Date(`${localDate.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
}

const vietnam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** An instant as Việt Nam writes it, "09:30 07/07/2026". */
export function showInstant(instant: string): string {
  const parts = Object.fromEntries(vietnam.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${parts['hour'] ?? ''}:${parts['minute'] ?? ''} ${parts['day'] ?? ''}/${parts['month'] ?? ''}/${parts['year'] ?? ''}`;
}

/** The local date of an instant in Việt Nam, YYYY-MM-DD. */
export function localDateOf(instant: string): string {
  const parts = Object.fromEntries(vietnam.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
}
