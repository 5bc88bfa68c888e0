import { Box, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { DayCell } from './day-cell.tsx';
import { shiftDay, shiftMonth, sheetOf, weekdayOf } from './days.ts';
import { workDaysQuery } from './query.ts';
import { calendarWords } from './words.vi.ts';

const route = getRouteApi('/shell/viec/lich');
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from a day; null for a key that leads nowhere. */
function dayAfterKey(event: KeyboardEvent, date: string): string | null {
  const step = steps[event.key];
  if (step !== undefined) return shiftDay(date, step);
  if (event.key === 'PageUp') return shiftMonth(date, -1);
  if (event.key === 'PageDown') return shiftMonth(date, 1);
  if (event.key === 'Home') return shiftDay(date, -weekdayOf(date));
  return event.key === 'End' ? shiftDay(date, 6 - weekdayOf(date)) : null;
}

export function CalendarView() {
  const { xem = 'thang', ngay } = route.useSearch();
  const navigate = useNavigate({ from: '/viec/lich' });
  // The server says which day it is; until it has, it is asked for its own month.
  const now = useQuery({ ...workDaysQuery(null), enabled: ngay === undefined });
  const day = ngay ?? now.data?.today;
  const sheet = day === undefined ? null : sheetOf(xem, day);
  const days = useQuery({ ...workDaysQuery(sheet === null ? null : { from: sheet.from, to: sheet.to }), enabled: sheet !== null });
  const [focused, setFocused] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const hasMoved = useRef(false);
  const tabStop = focused !== null && sheet !== null && focused >= sheet.from && focused <= sheet.to ? focused : day;

  // After the keyboard moved beyond the sheet, the day is there only once the next sheet is drawn.
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-date="${focused ?? ''}"]`)?.focus();
  });

  const show = (next: string): void => void navigate({ search: (before) => ({ ...before, ngay: next }), replace: true, resetScroll: false });
  const handleKey = (event: KeyboardEvent, date: string): void => {
    const next = dayAfterKey(event, date);
    if (next === null || sheet === null) return;
    event.preventDefault();
    hasMoved.current = true;
    setFocused(next);
    if (next < sheet.from || next > sheet.to || (xem === 'thang' && next.slice(0, 7) !== day?.slice(0, 7))) show(next);
  };
  const asked = sheet === null ? now : days;

  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1}>{calendarWords.title}</Title>
        <Group gap="xs" className="tt-no-print">
          <SegmentedControl aria-label={calendarWords.view} size="xs" value={xem} data={[{ value: 'thang', label: calendarWords.month }, { value: 'tuan', label: calendarWords.week }]} onChange={(value) => void navigate({ search: (before) => ({ ...before, xem: value === 'tuan' ? 'tuan' : undefined }), replace: true })} />
          <Button size="compact-md" variant="default" disabled={day === undefined} onClick={() => { if (day !== undefined) show(xem === 'tuan' ? shiftDay(day, -7) : shiftMonth(day, -1)); }}>{calendarWords.earlier[xem]}</Button>
          <Button size="compact-md" variant="default" onClick={() => { setFocused(null); void navigate({ search: (before) => ({ ...before, ngay: undefined }), replace: true }); }}>{calendarWords.today}</Button>
          <Button size="compact-md" variant="default" disabled={day === undefined} onClick={() => { if (day !== undefined) show(xem === 'tuan' ? shiftDay(day, 7) : shiftMonth(day, 1)); }}>{calendarWords.later[xem]}</Button>
        </Group>
      </Group>
      <Title order={2} aria-live="polite" mih={30}>{day === undefined || sheet === null ? '' : xem === 'tuan' ? calendarWords.weekName(showDate(sheet.from), showDate(sheet.to)) : calendarWords.monthName(Number(day.slice(5, 7)), Number(day.slice(0, 4)))}</Title>
      <Loaded of={asked} rows={12}>
        {({ days: counted, today, earlier, undated }) => {
          const byDate = new Map(counted.map((one) => [one.day.date, one]));
          return (
            <Stack gap="xs">
              <table ref={table} role="grid" aria-label={calendarWords.title} className="tt-calendar">
                <thead>
                  <tr>
                    {calendarWords.weekdays.map((name, place) => <th key={name} scope="col" abbr={name}><span className="tt-wide">{name}</span><span className="tt-narrow" aria-hidden>{calendarWords.shortWeekdays[place]}</span></th>)}
                  </tr>
                </thead>
                <tbody>
                  {(sheet?.weeks ?? []).map((week) => (
                    <tr key={week[0]}>
                      {week.map((date) => (
                        <DayCell
                          key={date} date={date} work={byDate.get(date)} isToday={date === today} isOutside={xem === 'thang' && date.slice(0, 7) !== day?.slice(0, 7)} isFocused={date === tabStop}
                          onOpen={() => void navigate({ to: '/viec', search: { ngay: date } })} onKey={(event) => handleKey(event, date)}
                        />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              <Box>
                <Text size="sm" c="dimmed">{calendarWords.legend} {calendarWords.hint}</Text>
                {earlier === 0 ? null : <PageLink to="/viec" search={{ nhom: 'overdue' }} size="sm" display="block">{calendarWords.earlierWork(earlier)}</PageLink>}
                {undated === 0 ? null : <PageLink to="/viec" search={{ nhom: 'waiting' }} size="sm" display="block">{calendarWords.undatedWork(undated)}</PageLink>}
              </Box>
            </Stack>
          );
        }}
      </Loaded>
    </Stack>
  );
}
