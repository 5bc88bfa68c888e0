import { Stack, Table, Text, Title } from '@mantine/core';
import { showDate, showWeekday } from '../../parts/date-text.ts';
import type { CalendarAnswer } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { calendarsWords } from './words.vi.ts';

const inWords = (date: string) => `${showWeekday(date)} ${showDate(date)}`;

/** What signing would change: how many cases, which days, which limits from when to when. */
export function CalendarPreview({ preview }: { readonly preview: CalendarAnswer['preview'] }) {
  const lists = [
    [calendarsWords.added, preview.addedDaysOff], [calendarsWords.removed, preview.removedDaysOff], [calendarsWords.addedSaturdays, preview.addedWorkingSaturdays], [calendarsWords.removedSaturdays, preview.removedWorkingSaturdays],
  ] as const;
  const moved = lists.filter(([, dates]) => dates.length > 0);
  return (
    <Stack gap="xs" component="section" aria-label={calendarsWords.previewTitle}>
      <Title order={3}>{calendarsWords.previewTitle}</Title>
      <Text size="lg" fw={600} role="status">{preview.sentence}</Text>
      {preview.simulatedCases === 0 ? null : <Text size="sm">{calendarsWords.simulated(preview.simulatedCases)}</Text>}
      {preview.warnings.map((warning) => <Text key={warning} fw={600}>{warning}</Text>)}
      {moved.length === 0 ? <Text size="sm">{calendarsWords.sameDays}</Text> : moved.map(([title, dates]) => <Text key={title} size="sm"><b>{title}:</b> {dates.map(inWords).join(', ')}</Text>)}
      {preview.changes.length === 0 ? null : (
        <WideTable label={calendarsWords.changes} titles={calendarsWords.changeColumns}>
          {preview.changes.map((one) => (
            <Table.Tr key={[one.duty, one.regime, one.agencyId, one.oldDate, one.newDate].join('|')}>
              <Table.Th scope="row" fw={400}>{one.label}</Table.Th><Table.Td>{one.agency}</Table.Td>
              <Table.Td>{one.oldDate === null ? calendarsWords.noDate : inWords(one.oldDate)}</Table.Td><Table.Td>{inWords(one.newDate)}{one.isProvisional ? ` (${calendarsWords.provisional})` : ''}</Table.Td><Table.Td>{one.count}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
      {preview.isCut ? <Text size="sm" c="dimmed">{calendarsWords.cut}</Text> : null}
    </Stack>
  );
}
