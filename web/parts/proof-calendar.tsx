import { VisuallyHidden } from '@mantine/core';
import type { ProofDay } from '../../law/proof.ts';
import { showDate, showWeekday } from './date-text.ts';
import type { MonthDay, MonthGrid } from './proof-shape.ts';
import { spanName } from './proof-text.vi.ts';
import { proofWords } from './proof-words.vi.ts';

/** The word in the square. Numbers are those of the proof. */
function markOf(day: ProofDay, isDue: boolean): string {
  if (isDue && day.action === 'landed') return proofWords.marks.landed;
  switch (day.action) {
    case 'event': return proofWords.marks.event;
    case 'counted': return day.n === null ? '' : String(day.n);
    case 'skipped': return proofWords.marks.skipped;
    case 'rolled': return proofWords.marks.rolled;
    case 'landed': return proofWords.marks.landed;
  }
}

function saysOf(day: ProofDay | null, isDue: boolean): string {
  const why = day === null ? '' : spanName({ name: day.calendarRow?.name ?? null, reason: day.reason });
  const said = day === null ? [] : day.action === 'event' ? [proofWords.saysEvent] : day.action === 'counted' ? [day.n === null ? proofWords.saysMonthEnd : proofWords.saysCounted(day.n)]
    : day.action === 'skipped' ? [proofWords.saysSkipped(why)] : day.action === 'rolled' ? [proofWords.saysRolled(why)] : [proofWords.saysLanded];
  return [...said, ...(isDue ? [proofWords.saysDue] : [])].join(', ');
}

/** Slanted lines that survive a black-and-white printer; they lie under no letter. */
function Hatch() {
  return (
    <svg className="tt-proof-hatch" viewBox="0 0 40 6" preserveAspectRatio="none" aria-hidden focusable="false">
      <path d="M0 6 6 0M6 6 12 0M12 6 18 0M18 6 24 0M24 6 30 0M30 6 36 0M36 6 42 0" stroke="currentColor" strokeWidth="1.2" fill="none" />
    </svg>
  );
}

function Square({ day }: { readonly day: MonthDay }) {
  const { date, marked, isDue } = day;
  const says = saysOf(marked, isDue);
  const kind = marked === null ? (isDue ? 'due' : 'plain') : isDue ? 'due' : marked.action;
  return (
    <td className={`tt-proof-day tt-proof-${kind}`}>
      <span aria-hidden className="tt-proof-number">{Number(date.slice(8))}</span>
      <span aria-hidden className="tt-proof-mark">{marked === null ? (isDue ? proofWords.marks.due : '') : markOf(marked, isDue)}</span>
      {marked?.action === 'skipped' || marked?.action === 'rolled' ? <Hatch /> : null}
      {says === '' ? <VisuallyHidden>{Number(date.slice(8))}</VisuallyHidden> : <VisuallyHidden>{`${showWeekday(date)} ${showDate(date)}: ${says}`}</VisuallyHidden>}
    </td>
  );
}

/** Small calendars of a count: the day of the event uncounted, 1, 2…, days off hatched, the last day filled. */
export function ProofCalendar({ months }: { readonly months: readonly MonthGrid[] }) {
  return (
    <div className="tt-proof-months">
      {months.map((grid) => (
        <div key={`${grid.year}-${grid.month}`} className="tt-proof-month">
          {grid.leftOut > 0 ? <p className="tt-proof-gap">{proofWords.monthsBetween(grid.leftOut)}</p> : null}
          <table className="tt-proof-table">
            <caption>{proofWords.month(grid.month, grid.year)}</caption>
            <thead>
              <tr>{proofWords.weekdays.map((short, index) => <th key={short} scope="col" abbr={proofWords.weekdaysLong[index]}>{short}</th>)}</tr>
            </thead>
            <tbody>
              {grid.weeks.map((week) => (
                <tr key={week.find((day) => day !== null)?.date}>
                  {week.map((day, place) => (day === null ? <td key={proofWords.weekdays[place]} className="tt-proof-day" /> : <Square key={day.date} day={day} />))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}
