import { Button, Group, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { AddAgencyDialog, ChangeAgencyDialog } from './agency-dialogs.tsx';
import { AgencyKindField, spanOf } from './fields.tsx';
import { agenciesQuery, type AgencyDetails, type AgencyKind } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { administrationWords, agenciesWords } from './words.vi.ts';

const day = (date: string | null) => (date === null ? administrationWords.always : showDate(date));

function Row({ agency, onChange }: { readonly agency: AgencyDetails; readonly onChange: () => void }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}><Text fw={600}>{agency.name}</Text><Text size="sm" c="dimmed">{agency.kindLabel} · {agency.id}</Text></Table.Th>
      <Table.Td>{spanOf(agency.from, agency.to)}</Table.Td>
      <Table.Td>{agency.superiors.map((one) => <Text size="sm" key={one.id + (one.from ?? '')}>{one.name} ({spanOf(one.from, one.to)})</Text>)}</Table.Td>
      <Table.Td>
        {agency.successors.map((one) => <Text size="sm" key={one.id}>{agenciesWords.successor(one.name, day(one.from))}</Text>)}
        {agency.predecessors.map((one) => <Text size="sm" key={one.id}>{agenciesWords.predecessor(one.name, day(one.from))}</Text>)}
      </Table.Td>
      <Table.Td>{agency.isOnSystem ? agenciesWords.yes : agenciesWords.no}</Table.Td>
      <Table.Td>{agency.officials}</Table.Td>
      <Table.Td>{agency.openCases}</Table.Td>
      <Table.Td><Button size="compact-sm" variant="default" aria-label={agenciesWords.changeOf(agency.name)} onClick={onChange}>{agenciesWords.change}</Button></Table.Td>
    </Table.Tr>
  );
}

export function AgenciesTab() {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const [kind, setKind] = useState<AgencyKind | null>(null);
  const [isOnSystem, setOnSystem] = useState<'' | 'true' | 'false'>('');
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<AgencyDetails | null>(null);
  const asked = useInfiniteQuery(agenciesQuery({ ...(text === '' ? {} : { text }), ...(kind === null ? {} : { kind }), ...(isOnSystem === '' ? {} : { isOnSystem }) }));
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Group align="flex-end">
          <TextInput label={administrationWords.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value.normalize('NFC'))} maxLength={80} w={240} />
          <AgencyKindField label={agenciesWords.kind} none={agenciesWords.allKinds} value={kind} onChange={setKind} />
          <NativeSelect
            label={agenciesWords.onSystem} value={isOnSystem} data={[{ value: '', label: agenciesWords.any }, { value: 'true', label: agenciesWords.onlyYes }, { value: 'false', label: agenciesWords.onlyNo }]}
            onChange={(event) => setOnSystem((['true', 'false'] as const).find((one) => one === event.currentTarget.value) ?? '')}
          />
        </Group>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{agenciesWords.add}</Button>
      </Group>
      <Loaded of={asked} rows={12}>
        {({ pages }) => {
          const agencies = pages.flatMap((page) => page.agencies);
          if (agencies.length === 0) return <Empty title={agenciesWords.emptyTitle}>{agenciesWords.emptyText}</Empty>;
          return (
            <>
              <WideTable label={administrationWords.tabs.agencies} titles={agenciesWords.columns}>{agencies.map((agency) => <Row key={agency.id} agency={agency} onChange={() => setChanging(agency)} />)}</WideTable>
              {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{administrationWords.more}</Button></Group> : null}
            </>
          );
        }}
      </Loaded>
      {isAdding ? <AddAgencyDialog onClose={() => setAdding(false)} /> : null}
      {changing === null ? null : <ChangeAgencyDialog agency={changing} onClose={() => setChanging(null)} />}
    </Stack>
  );
}
