import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { DateField } from '../../parts/date-field.tsx';
import { showInstant } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { accessKinds, logQuery } from './query.ts';
import { auditWords } from './words.vi.ts';

const route = getRouteApi('/shell/kiem-tra');

export function LogTab() {
  const { tu, den, loai } = route.useSearch();
  const navigate = useNavigate({ from: '/kiem-tra' });
  const asked = useInfiniteQuery(logQuery({ kind: loai, from: tu, to: den }));
  return (
    <Stack>
      <Group align="flex-start">
        <DateField label={auditWords.from} value={tu ?? null} onChange={(value) => void navigate({ search: (now) => ({ ...now, tu: value ?? undefined }), replace: true })} />
        <DateField label={auditWords.to} value={den ?? null} onChange={(value) => void navigate({ search: (now) => ({ ...now, den: value ?? undefined }), replace: true })} />
        <NativeSelect
          label={auditWords.kind} value={loai ?? ''} data={[{ value: '', label: auditWords.allKinds }, ...accessKinds.map((kind) => ({ value: kind, label: auditWords.kinds[kind] }))]}
          onChange={(event) => { const { value } = event.currentTarget; void navigate({ search: (now) => ({ ...now, loai: accessKinds.find((kind) => kind === value) }) }); }}
        />
      </Group>
      <Loaded of={asked} rows={12}>
        {({ pages }) => {
          const looks = pages.flatMap((page) => page.looks);
          if (looks.length === 0) return <Empty title={auditWords.noLooks}>{auditWords.noLooksText}</Empty>;
          return (
            <>
              <WideTable label={auditWords.tabs.log} titles={Object.values(auditWords.looks)} minWidth={860} isHeadSticky>
                {looks.map((look) => (
                  <Table.Tr key={look.id}>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{showInstant(look.at)}</Table.Td>
                    <Table.Td>{look.official ?? look.officialId}</Table.Td>
                    <Table.Td>{look.agency ?? look.agencyId}</Table.Td>
                    <Table.Td>{look.label}</Table.Td>
                    <Table.Td>{look.caseId === null ? null : <PageLink to="/kiem-tra" search={{ muc: 'case', hoSo: look.caseId }} underline="always">{look.code ?? look.caseId}</PageLink>}</Table.Td>
                    <Table.Td>{look.subject === null ? null : <Text span size="sm" c="dimmed">{look.subject}</Text>}</Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
              {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{auditWords.more}</Button></Group> : null}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
