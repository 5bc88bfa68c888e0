import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import { type Change, type ChangeKind, changesQuery, officeChoicesQuery } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { administrationWords, changesWords } from './words.vi.ts';

const kinds: readonly ChangeKind[] = ['officialAdded', 'officialEnded', 'positionAdded', 'positionEnded', 'delegationAdded', 'delegationEnded', 'agencyAdded', 'agencyChanged', 'leaveEntered', 'leaveEnded', 'rosterChanged', 'calendarSigned', 'lawRehearsed'];

type Labels = ReadonlyMap<string, string>;

function textOf(value: unknown, labels: Labels): string {
  if (value === null || value === undefined || value === '') return changesWords.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return labels.get(value) ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? showDate(value) : value);
  }
  if (Array.isArray(value)) return value.length === 0 ? changesWords.nothing : value.map((one) => textOf(one, labels)).join('; ');
  return Object.values(value).map((one) => textOf(one, labels)).join(', ');
}

const fieldName = (key: string) => (key in changesWords.fields ? changesWords.fields[key as keyof typeof changesWords.fields] : key);

/** Only what differs. */
function Note({ before, after }: Pick<Change, 'before' | 'after'>) {
  const { data } = useQuery(officeChoicesQuery);
  const labels: Labels = new Map([...(data?.positions ?? []), ...(data?.agencyKinds ?? [])].map((one) => [one.value, one.label]));
  const shown = (value: unknown): string => textOf(value, labels);
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((key) => shown(before?.[key]) !== shown(after?.[key]));
  return (
    <ul className="tt-changes">
      {keys.map((key) => <li key={key}>{fieldName(key)}: {before === null ? shown(after?.[key]) : `${shown(before[key])} → ${shown(after?.[key])}`}</li>)}
    </ul>
  );
}

const nameIn = ({ before, after }: Change) => { const name = after?.['name'] ?? before?.['name']; return typeof name === 'string' ? name : null; };

/** Who changed what, for which reason, the latest first. */
export function ChangesTab() {
  const [kind, setKind] = useState<ChangeKind | undefined>();
  const asked = useInfiniteQuery(changesQuery(kind));
  return (
    <Stack>
      <NativeSelect
        label={changesWords.kind} maw={360} value={kind ?? ''} data={[{ value: '', label: changesWords.allKinds }, ...kinds.map((one) => ({ value: one, label: changesWords.kinds[one] }))]}
        onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value))}
      />
      <Loaded of={asked} rows={8}>
        {({ pages }) => {
          const changes = pages.flatMap((page) => page.changes);
          if (changes.length === 0) return <Empty title={changesWords.emptyTitle}>{changesWords.emptyText}</Empty>;
          return (
            <>
              <WideTable label={administrationWords.tabs.changes} titles={changesWords.columns}>
                {changes.map((change) => (
                  <Table.Tr key={change.id}>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{showInstant(change.at)}</Table.Td>
                    <Table.Td>{change.official ?? change.officialId}</Table.Td>
                    <Table.Td>{change.label}</Table.Td>
                    <Table.Td>{nameIn(change) ?? change.subjectId}{change.subjectAgency === null || change.subjectAgency === nameIn(change) ? null : <Text size="sm" c="dimmed">{change.subjectAgency}</Text>}</Table.Td>
                    <Table.Td>{change.reason ?? changesWords.nothing}</Table.Td>
                    <Table.Td><Note before={change.before} after={change.after} /></Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
              {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{administrationWords.more}</Button></Group> : null}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
