import { useQueryClient } from '@tanstack/react-query';
import { LookAndSign } from '../../parts/look-and-sign.tsx';
import { CalendarPreview } from './calendar-preview.tsx';
import { administrationKey, enterCalendar } from './query.ts';
import { calendarsWords } from './words.vi.ts';
import { readYear } from './year-json.ts';

/** Paste or choose a year, see what it changes, give the reason, sign. */
export function CalendarImport({ first }: { readonly first: string }) {
  const queries = useQueryClient();
  return (
    <LookAndSign
      words={calendarsWords.import} first={first} accept="application/json,.json,text/csv,.csv" rows={{ least: 4, most: 14 }} clearsOnSigned
      read={readYear} ask={(year, signed) => enterCalendar({ ...year, ...signed }, signed === null)} onSigned={() => queries.invalidateQueries({ queryKey: administrationKey })}
      showPreview={(preview) => <CalendarPreview preview={preview} />} tellSigned={({ calendarId, orderedCases }) => (calendarId === null ? null : calendarsWords.signed(calendarId, orderedCases))}
    />
  );
}
