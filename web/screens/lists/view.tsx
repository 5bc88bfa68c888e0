import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { meQuery } from '../../api/me.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx';
import { words } from '../../words.vi.ts';
import { type Entry, type ListFilter, listNames, listQuery } from './query.ts';
import { Registers } from './registers.tsx';
import { listsWords } from './words.vi.ts';

const route = getRouteApi('/shell/danh-sach');

function ExitCell({ entry }: { readonly entry: Entry }) {
  const { expectedExit, toText, closingGroundLabel } = entry;
  if (toText !== null) return <>{listsWords.leftOn(toText)}<Text size="sm" c="dimmed">{closingGroundLabel}</Text></>;
  return (
    <>
      {expectedExit.dateText ?? null}
      <Text size="sm" c="dimmed">{expectedExit.basis}</Text>
      {expectedExit.blocks.length === 0 ? <Text size="sm">{listsWords.noBlock}</Text> : <Text size="sm">{listsWords.blocks}: {expectedExit.blocks.join('; ')}</Text>}
    </>
  );
}

const columns: readonly Column<Entry>[] = [
  { key: 'person', title: listsWords.columns.person, width: 'minmax(160px, 1fr)', isPlainInCard: true, cell: ({ person }) => (person === null ? <Text span c="dimmed" size="sm">{words.unnamed}</Text> : `${person.fullName}, ${String(person.birthYear)}`) },
  { key: 'ground', title: listsWords.columns.ground, width: 'minmax(180px, 1.2fr)', cell: (entry) => entry.groundLabel },
  { key: 'from', title: listsWords.columns.from, width: 'minmax(150px, 0.8fr)', cell: (entry) => entry.fromText },
  { key: 'exit', title: listsWords.columns.exit, width: 'minmax(240px, 1.6fr)', cell: (entry) => <ExitCell entry={entry} /> },
  { key: 'code', title: listsWords.columns.code, width: 'minmax(210px, 0.6fr)', cell: (entry, tabIndex) => <Link className="tt-code" to="/ho-so/$caseId" params={{ caseId: entry.caseId }} tabIndex={tabIndex}>{entry.code}</Link> },
  { key: 'office', title: listsWords.columns.office, width: 'minmax(150px, 0.9fr)', cell: (entry) => <Text span size="sm">{entry.agencyName}</Text> },
];

export function ListsView() {
  const { ds = 'addicts', xem, ngay, chon } = route.useSearch();
  const navigate = useNavigate({ from: '/danh-sach' });
  const filter: ListFilter = { standing: xem === 'left' ? 'false' : 'true', ...(ngay === undefined ? {} : { on: ngay }) };
  const asked = useInfiniteQuery(listQuery(ds, filter));
  const pages = asked.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.entries) ?? [], [pages]);
  const counts = pages?.[0]?.counts;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  // Whoever keeps the list prints its form.
  const isKeeper = useQuery(meQuery).data?.actingAgencyKind === 'communePolice';
  const count = (of: number | undefined) => (of === undefined ? '' : ` ${String(of)}`);

  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1}>{listsWords.title}</Title>
        <ExportMenu path={`/api/lists/${ds}`} query={{ standing: filter.standing, on: ngay }} name={ds} {...(isKeeper && ds !== 'addicts' ? { formPath: `/api/lists/${ds}/form.pdf${ngay === undefined ? '' : `?year=${ngay.slice(0, 4)}`}` } : {})} />
      </Group>
      <Group align="flex-end">
        <SegmentedControl
          aria-label={listsWords.which} value={ds} data={listNames.map((name) => ({ value: name, label: listsWords.names[name] }))}
          onChange={(value) => void navigate({ search: { ds: listNames.find((name) => name === value) } })}
        />
        <SegmentedControl
          aria-label={listsWords.title} value={xem ?? 'standing'} data={[{ value: 'standing', label: listsWords.standing + count(counts?.standing) }, { value: 'left', label: listsWords.left + count(counts?.left) }]}
          onChange={(value) => void navigate({ search: (now) => ({ ...now, xem: value === 'left' ? 'left' : undefined, chon: undefined }) })}
        />
        <DateField label={listsWords.on} value={ngay ?? null} onChange={(value) => void navigate({ search: (now) => ({ ...now, ngay: value ?? undefined }), replace: true })} />
      </Group>
      <Loaded of={asked} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty title={listsWords.emptyTitle}>{listsWords.emptyText}</Empty>
          ) : (
            <VirtualTable
              label={listsWords.names[ds]} rows={rows} columns={columns} rowKey={(row) => row.entryId + row.caseId} selected={chon ?? null} onEndReached={fetchMore} height="calc(100dvh - 330px)"
              onSelect={(key) => void navigate({ search: (now) => ({ ...now, chon: key }), replace: true, resetScroll: false })}
              onOpen={(row) => void navigate({ to: '/ho-so/$caseId', params: { caseId: row.caseId } })}
              {...(counts === undefined ? {} : { totalRows: xem === 'left' ? counts.left : counts.standing })}
            />
          )
        }
      </Loaded>
      <Registers />
    </Stack>
  );
}
