import type { CalendarBody, Calendars } from './query.ts';
import { readYearCsv } from './year-csv.vi.ts';

export type ReadYear = { readonly body: CalendarBody } | { readonly fault: 'notJson' | 'notYear' | 'notCsv' };

/** The text of a year, JSON or the rows of a spreadsheet, as it goes to the server, which judges every day of it. */
export function readYear(text: string): ReadYear {
  if (!text.trim().startsWith('{')) {
    const body = readYearCsv(text);
    return body === null ? { fault: 'notCsv' } : { body };
  }
  try {
    const value: unknown = JSON.parse(text.normalize('NFC'));
    if (typeof value !== 'object' || value === null || Array.isArray(value) || typeof (value as { year?: unknown }).year !== 'number') return { fault: 'notYear' };
    // Reason and proof of the preview belong to the signature; a file brings neither.
    const { reason: _reason, previewHash: _previewHash, ...body } = value as CalendarBody;
    return { body };
  } catch {
    return { fault: 'notJson' };
  }
}

/** A year that is there, in the form it is entered in; its paper is left to be named anew. */
export function writeYearJson(year: Calendars['years'][number], instrument: string): string {
  const { daysOff, workingSaturdays } = year;
  const body: CalendarBody = {
    year: year.year, status: year.status === 'provisional' ? 'provisional' : 'final', source: { instrument, issuedOn: '' },
    daysOff: daysOff.map(({ date, name, kind, madeUpOn, isProvisional }) => ({ date, name, kind, ...(madeUpOn === null ? {} : { madeUpOn }), ...(isProvisional ? { isProvisional } : {}) })),
    workingSaturdays: workingSaturdays.map(({ date, name, insteadOf }) => ({ date, name, insteadOf })),
  };
  return JSON.stringify(body, null, 1);
}
