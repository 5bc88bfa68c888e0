import { Stack, Table, Text, Title } from '@mantine/core';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { RehearsalAnswer } from './rehearsal-query.ts';
import { rehearsalWords } from './rehearsal.words.vi.ts';

type Row = RehearsalAnswer['preview']['rows'][number];

const shown = (moment: string): string => (moment.length === 10 ? showDate(moment) : showInstant(moment));

function due(row: Row, which: 'old' | 'new'): string {
  const [date, at] = which === 'old' ? [row.oldDate, row.oldAt] : [row.newDate, row.newAt];
  // Where only the hour moves, the hour is what is shown.
  return row.shiftDays === 0 && at !== null ? showInstant(at) : date !== null ? showDate(date) : at === null ? rehearsalWords.noDate : showInstant(at);
}

/** What the draft would move: how many cases, by whom and by how much, and the first of them one by one. */
export function RehearsalResult({ preview }: { readonly preview: RehearsalAnswer['preview'] }) {
  return (
    <Stack gap="xs" component="section" aria-label={rehearsalWords.previewTitle}>
      <Title order={3}>{rehearsalWords.previewTitle}</Title>
      <Text size="lg" fw={600} role="status">{preview.sentence}</Text>
      <Text size="sm">{preview.notInForce}</Text>
      {preview.simulatedCases === 0 ? null : <Text size="sm">{rehearsalWords.simulated(preview.simulatedCases)}</Text>}
      {preview.warnings.map((warning) => <Text key={warning} fw={600}>{warning}</Text>)}
      <Text size="sm" c="dimmed">{rehearsalWords.looked(preview.looked)}</Text>
      {preview.groups.length === 0 ? null : (
        <WideTable label={rehearsalWords.groups} titles={rehearsalWords.groupColumns}>
          {preview.groups.map((one) => (
            <Table.Tr key={[one.duty, one.regime, one.person, one.agencyId, one.shiftDays].join('|')}>
              <Table.Th scope="row" fw={400}>{one.label}</Table.Th><Table.Td>{one.regime}</Table.Td><Table.Td>{one.agency}</Table.Td><Table.Td>{one.shift}</Table.Td><Table.Td>{one.count}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
      {preview.rows.length === 0 ? null : (
        <WideTable label={rehearsalWords.rows} titles={rehearsalWords.rowColumns}>
          {preview.rows.map((row) => (
            <Table.Tr key={[row.code, row.duty, row.key, row.runsFrom, row.oldAt].join('|')}>
              <Table.Th scope="row" fw={400}>{row.code}</Table.Th><Table.Td>{row.label}</Table.Td><Table.Td>{row.agency}</Table.Td><Table.Td>{shown(row.runsFrom)}</Table.Td>
              <Table.Td>{due(row, 'old')}</Table.Td><Table.Td>{due(row, 'new')}{row.isOverdueAtOnce ? ` (${rehearsalWords.overdue})` : ''}</Table.Td><Table.Td>{row.shift}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
      {preview.isCut ? <Text size="sm" c="dimmed">{rehearsalWords.cut}</Text> : null}
    </Stack>
  );
}
