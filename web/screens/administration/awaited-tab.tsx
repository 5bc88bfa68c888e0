import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { awaitedQuery } from './query.ts';
import { administrationWords, awaitedWords } from './words.vi.ts';

/** Cases of offices that ended without one successor: who is asked, and what runs meanwhile. */
export function AwaitedTab() {
  const asked = useQuery(awaitedQuery);
  return (
    <Loaded of={asked} rows={6}>
      {({ awaited }) =>
        awaited.length === 0 ? (
          <Empty title={awaitedWords.emptyTitle}>{awaitedWords.emptyText}</Empty>
        ) : (
          <WideTable label={administrationWords.tabs.awaited} titles={awaitedWords.columns}>
            {awaited.map((one) => (
              <Table.Tr key={`${one.caseId}.${one.role}`}>
                <Table.Td>{one.code}<Text size="sm" c="dimmed">{awaitedWords.since(showInstant(one.since))}</Text></Table.Td>
                <Table.Td>{one.agencyName}<Text size="sm" c="dimmed">{awaitedWords.ended(one.roleLabel, showDate(one.endedOn))}</Text></Table.Td>
                <Table.Td>{one.candidates.length === 0 ? awaitedWords.none : one.candidates.map((candidate) => candidate.name).join('; ')}</Table.Td>
                <Table.Td>{one.askedAgencyName ?? awaitedWords.nobody}</Table.Td>
                <Table.Td>{awaitedWords.running(one.runningLimits, one.nextDueDate === null ? null : showDate(one.nextDueDate))}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )
      }
    </Loaded>
  );
}
