import { isLocalDate } from '../dates.ts';
import { LawError } from '../law-error.ts';
import { YEAR_2021 } from './2021.ts';
import { YEAR_2022 } from './2022.ts';
import { YEAR_2023 } from './2023.ts';
import { YEAR_2024 } from './2024.ts';
import { YEAR_2025 } from './2025.ts';
import { YEAR_2026 } from './2026.ts';
import { YEAR_2027 } from './2027.ts';
import type { CalendarVersion } from './calendar.ts';

/** The calendars known in November 2026: 2021–2026 as announced, 2027 provisional. */
const CALENDAR_2026_11: CalendarVersion = {
  id: '2026-11',
  publishedOn: '2026-11-01',
  years: [YEAR_2021, YEAR_2022, YEAR_2023, YEAR_2024, YEAR_2025, YEAR_2026, YEAR_2027],
};

export const CALENDAR_VERSIONS: readonly CalendarVersion[] = [CALENDAR_2026_11];

export const DEFAULT_CALENDAR: CalendarVersion = CALENDAR_2026_11;

/** @throws LawError `unknownCalendar` */
export function getCalendarVersion(id: string): CalendarVersion {
  const version = CALENDAR_VERSIONS.find((row) => row.id === id);
  if (version === undefined) throw new LawError('unknownCalendar', { calendar: id });
  return version;
}

/** Checks a calendar that was entered as data: dates exist and lie in their year, no day twice, Saturdays are Saturdays of a swap. @throws LawError `badCalendar` */
export function checkCalendar(calendar: CalendarVersion): CalendarVersion {
  const years = new Set<number>();
  if (calendar.id.trim() === '') throw new LawError('badCalendar', { reason: 'no id' });
  for (const year of calendar.years) {
    if (years.has(year.year)) throw new LawError('badCalendar', { reason: 'year given twice', year: year.year });
    years.add(year.year);
    const seen = new Set<string>();
    for (const row of [...year.daysOff, ...year.workingSaturdays]) {
      if (!isLocalDate(row.date) || Number(row.date.slice(0, 4)) !== year.year) {
        throw new LawError('badCalendar', { reason: 'date outside its year', year: year.year, date: row.date });
      }
      if (seen.has(row.date)) throw new LawError('badCalendar', { reason: 'day given twice', date: row.date });
      seen.add(row.date);
      if (row.source.trim() === '') throw new LawError('badCalendar', { reason: 'no source', date: row.date });
    }
  }
  return calendar;
}
