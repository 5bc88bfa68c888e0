import { Button, Group, Stack, Table, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PageLink } from '../../parts/page-link.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { words } from '../../words.vi.ts';
import { countedCasesQuery, type Filter } from './query.ts';
import { statisticsWords } from './words.vi.ts';

export function CountedCases({ filter, on, onClose }: { readonly filter: Filter; readonly on: string | undefined; readonly onClose: () => void }) {
  const asked = useInfiniteQuery(countedCasesQuery(filter, on));
  return (
    <Stack component="section" aria-label={statisticsWords.cases} gap="xs" className="tt-counted">
      <Loaded of={asked} rows={5}>
        {({ pages }) => (
          <>
            <Group justify="space-between">
              <Title order={2} tabIndex={-1} ref={(element) => element?.focus({ preventScroll: true })}>{statisticsWords.casesTitle(pages[0]?.total ?? 0)}</Title>
              <Button variant="default" size="compact-md" onClick={onClose}>{statisticsWords.closeCases}</Button>
            </Group>
            <WideTable label={statisticsWords.cases} titles={[statisticsWords.person, statisticsWords.code, statisticsWords.stage, statisticsWords.opened, statisticsWords.lateDuties]} minWidth={760}>
              {pages.flatMap((page) => page.cases).map((row) => (
                <Table.Tr key={row.caseId}>
                  <Table.Th scope="row" fw={400}>{row.person === null ? words.unnamed : `${row.person.fullName}, ${String(row.person.birthYear)}`}</Table.Th>
                  <Table.Td className="tt-code"><PageLink to="/ho-so/$caseId" params={{ caseId: row.caseId }}>{row.code}</PageLink></Table.Td>
                  <Table.Td>{row.procedureLabel}: {row.stageLabel}</Table.Td>
                  <Table.Td>{row.openedText}</Table.Td>
                  <Table.Td>{row.late.map((one) => `${one.label} (${one.holderName ?? ''}${one.holderName === null ? '' : ', '}${one.causeLabel})`).join('; ')}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
            {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{statisticsWords.more}</Button></Group> : null}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
