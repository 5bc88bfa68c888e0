import { Button, Checkbox, Group, Menu, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { spanOf } from './fields.tsx';
import { AddOfficialDialog, AddPositionDialog, DelegateDialog, EndDelegationDialog, EndOfficialDialog, EndPositionDialog } from './official-dialogs.tsx';
import { type Official, officialsQuery } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { administrationWords, officialsWords } from './words.vi.ts';

const dialogs = { addPosition: AddPositionDialog, endPosition: EndPositionDialog, delegate: DelegateDialog, endDelegation: EndDelegationDialog, end: EndOfficialDialog } as const;
type What = keyof typeof dialogs;

/** What can be done with an official as he stands. */
function whatFor(official: Official): What[] {
  if (official.endedOn !== null) return [];
  const holds = official.positions.some((one) => one.isHeldToday);
  return ['addPosition', ...(official.positions.some((one) => one.isHeldToday || one.to === null) ? (['endPosition'] as const) : []), ...(holds ? (['delegate'] as const) : []), ...(official.delegations.some((one) => one.isInForce) ? (['endDelegation'] as const) : []), 'end'];
}

function Row({ official, onChoose }: { readonly official: Official; readonly onChoose: (what: What) => void }) {
  const whats = whatFor(official);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text fw={600}>{official.name}</Text>
        <Text size="sm" c="dimmed">{official.signInSubject}{official.isDemo ? ` · ${officialsWords.demo}` : ''}</Text>
        {official.endedOn === null ? null : <Text size="sm">{officialsWords.ended(showDate(official.endedOn))}</Text>}
      </Table.Th>
      <Table.Td>
        {official.positions.map((one) => (
          <Text size="sm" key={one.agencyId + one.position + one.from} c={one.isHeldToday ? 'inherit' : 'dimmed'}>{one.positionLabel}, {one.agencyName} ({spanOf(one.from, one.to)}{one.isHeldToday ? '' : `, ${officialsWords.notHeld}`})</Text>
        ))}
      </Table.Td>
      <Table.Td>
        {official.delegations.map((one) => <Text size="sm" key={one.id} c={one.isInForce ? 'inherit' : 'dimmed'}>{officialsWords.delegation(one.prefix, one.fromOfficialName, one.toOfficialName, showDate(one.to))}{one.isInForce ? '' : ` (${officialsWords.notInForce})`}</Text>)}
        {official.leave === null ? null : <Text size="sm">{officialsWords.leave(showDate(official.leave.to), official.leave.substituteName)}</Text>}
      </Table.Td>
      <Table.Td>{official.workItems}</Table.Td>
      <Table.Td>
        {whats.length === 0 ? null : (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target><Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} aria-label={administrationWords.actionsOf(official.name)}>{administrationWords.actions}</Button></Menu.Target>
            <Menu.Dropdown>{whats.map((what) => <Menu.Item key={what} onClick={() => onChoose(what)}>{officialsWords[what]}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function OfficialsTab() {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const [includeEnded, setIncludeEnded] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<{ what: What; official: Official } | null>(null);
  const asked = useInfiniteQuery(officialsQuery(text, includeEnded));
  const Dialog = chosen === null ? null : dialogs[chosen.what];
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Group align="flex-end">
          <TextInput label={administrationWords.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value.normalize('NFC'))} maxLength={80} w={280} />
          <Checkbox label={officialsWords.includeEnded} checked={includeEnded} onChange={(event) => setIncludeEnded(event.currentTarget.checked)} mb={8} />
        </Group>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{officialsWords.add}</Button>
      </Group>
      <Loaded of={asked} rows={12}>
        {({ pages }) => {
          const officials = pages.flatMap((page) => page.officials);
          if (officials.length === 0) return <Empty title={officialsWords.emptyTitle}>{officialsWords.emptyText}</Empty>;
          return (
            <>
              <WideTable label={administrationWords.tabs.officials} titles={officialsWords.columns}>{officials.map((official) => <Row key={official.id} official={official} onChoose={(what) => setChosen({ what, official })} />)}</WideTable>
              {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{administrationWords.more}</Button></Group> : null}
            </>
          );
        }}
      </Loaded>
      {isAdding ? <AddOfficialDialog onClose={() => setAdding(false)} /> : null}
      {Dialog === null || chosen === null ? null : <Dialog official={chosen.official} onClose={() => setChosen(null)} />}
    </Stack>
  );
}
