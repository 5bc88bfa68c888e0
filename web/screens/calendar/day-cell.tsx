import { Text, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { calendarWords } from './words.vi.ts';

type WorkDay = components['schemas']['WorkDay'];

function sayDay({ day, due, overdue }: WorkDay): string {
  return [
    day.dayText, day.name ?? day.kindLabel, day.isProvisional && day.name !== null ? calendarWords.provisional : null,
    due === 0 ? calendarWords.nothing : calendarWords.due(due), overdue === 0 ? null : calendarWords.overdue(overdue),
  ].filter((part) => part !== null).join(', ');
}

interface Props {
  readonly date: string;
  readonly work: WorkDay | undefined;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One day: its number, how much is due, and the name of a day off. */
export function DayCell({ date, work, isToday, isOutside, isFocused, onOpen, onKey }: Props) {
  const isOff = work !== undefined && !work.day.isWorked;
  return (
    <td role="gridcell" className={`tt-day${isOff ? ' tt-day-off' : ''}${isToday ? ' tt-day-today' : ''}${isOutside ? ' tt-day-outside' : ''}`}>
      <button type="button" data-date={date} tabIndex={isFocused ? 0 : -1} aria-current={isToday ? 'date' : undefined} onClick={onOpen} onKeyDown={onKey}>
        <VisuallyHidden>{work === undefined ? date : sayDay(work)}</VisuallyHidden>
        <span aria-hidden className="tt-day-number">{Number(date.slice(8))}</span>
        {work === undefined ? null : (
          <span aria-hidden className="tt-day-facts">
            {work.due === 0 ? null : <Text span size="sm" display="block"><b>{work.due}</b><span className="tt-wide"> {calendarWords.due(work.due).slice(String(work.due).length + 1)}</span></Text>}
            {work.overdue === 0 ? null : <Text span size="xs" display="block" className="tt-overdue">{calendarWords.overdue(work.overdue)}</Text>}
            {work.day.name === null ? null : <Text span size="xs" display="block" className="tt-day-name">{work.day.name}{work.day.kind === 'makeUp' ? ` (${work.day.kindLabel ?? ''})` : ''}</Text>}
          </span>
        )}
      </button>
    </td>
  );
}
