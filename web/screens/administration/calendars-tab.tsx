import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { Loaded } from '../../parts/page-state.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { type Calendars, calendarsQuery } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { calendarsWords } from './words.vi.ts';
import { writeYearJson } from './year-json.ts';

function Years({ years, onModel }: { readonly years: Calendars['years']; readonly onModel: (year: Calendars['years'][number]) => void }) {
  return (
    <WideTable label={calendarsWords.years} titles={calendarsWords.yearColumns}>
      {[...years].reverse().map((year) => (
        <Table.Tr key={year.year}>
          <Table.Th scope="row">{year.year}</Table.Th>
          <Table.Td>{year.statusLabel}</Table.Td>
          <Table.Td>
            {year.daysOff.length}
            <details>
              <summary>{calendarsWords.see}</summary>
              <ul className="tt-changes">{year.daysOff.map((day) => <li key={day.date}>{day.weekday} {showDate(day.date)}: {day.name} ({day.kindLabel}{day.isProvisional ? `, ${calendarsWords.provisional}` : ''})</li>)}</ul>
            </details>
          </Table.Td>
          <Table.Td>{year.workingSaturdays.map((day) => showDate(day.date)).join(', ')}</Table.Td>
          <Table.Td>{year.unconfirmed.map((day) => showDate(day.date)).join(', ')}</Table.Td>
          <Table.Td><Button size="compact-sm" variant="default" aria-label={calendarsWords.asModelOf(year.year)} onClick={() => onModel(year)}>{calendarsWords.asModel}</Button></Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

function Versions({ versions }: Pick<Calendars, 'versions'>) {
  return (
    <WideTable label={calendarsWords.versions} titles={calendarsWords.versionColumns}>
      {versions.map((one) => {
        const instrument = one.source?.['instrument'];
        return (
          <Table.Tr key={one.id}>
            <Table.Th scope="row">{one.id}{one.isCurrent ? <Text size="sm" fw={400}>{calendarsWords.isCurrent}</Text> : null}</Table.Th>
            <Table.Td>{showDate(one.publishedOn)}</Table.Td><Table.Td>{one.enteredBy}</Table.Td><Table.Td>{one.year}</Table.Td><Table.Td>{typeof instrument === 'string' ? instrument : ''}</Table.Td>
            <Table.Td>{one.reason}<Text size="sm" c="dimmed">{one.sentence}</Text></Table.Td>
          </Table.Tr>
        );
      })}
    </WideTable>
  );
}

export function CalendarsTab() {
  const asked = useQuery(calendarsQuery);
  const [model, setModel] = useState({ text: '', taken: 0 });
  return (
    <Stack>
      <Loaded of={asked} rows={2}>
        {({ current, recount }) => (
          <Group gap="lg">
            <Text fw={600}>{calendarsWords.current(current)}</Text>
            {recount.ordered === 0 ? null : <Text role="status">{calendarsWords.recount(recount.done, recount.ordered)}{recount.failed === 0 ? '' : ` · ${calendarsWords.recountFailed(recount.failed)}`}</Text>}
          </Group>
        )}
      </Loaded>
      <CalendarImport key={model.taken} first={model.text} />
      {asked.data === undefined ? null : (
        <>
          <Title order={2}>{calendarsWords.years}</Title>
          <Years years={asked.data.years} onModel={(year) => { setModel(({ taken }) => ({ text: writeYearJson(year, ''), taken: taken + 1 })); window.scrollTo({ top: 0 }); }} />
          <Title order={2}>{calendarsWords.versions}</Title>
          <Versions versions={asked.data.versions} />
        </>
      )}
    </Stack>
  );
}
