import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { officeOfficialsQuery } from '../../api/office.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { useSettledRows } from '../../parts/use-settled-rows.ts';
import { openChoice } from '../../parts/way-link.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import { words } from '../../words.vi.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { listColumns } from './columns.tsx';
import { GroupButtons, totalOf, WorklistFilters } from './filters.tsx';
import { type Item, worklistQuery } from './query.ts';
import type { Search } from './search.ts';
import { WaitingPapers } from './waiting-papers.tsx';
import { worklistWords } from './words.vi.ts';

const route = getRouteApi('/shell/viec');
const idOf = (item: Item): string => item.id;

export function WorklistView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/viec' });
  const asked = useInfiniteQuery(worklistQuery(search));
  const office = useQuery(officeOfficialsQuery);
  const [assigning, setAssigning] = useState<Item | null>(null);
  const firstFilter = useRef<HTMLSelectElement>(null);
  const pages = asked.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const { shown, waiting, showAll } = useSettledRows(rows, idOf, pages?.length ?? 0, JSON.stringify([search.nhom, search.loai, search.cua, search.thuTuc, search.ngay]));
  const counts = pages?.[0]?.counts;
  const total = counts === undefined ? undefined : totalOf(counts, search.nhom);

  const open = useCallback((item: Item) => {
    if (item.act === null) void navigate({ to: '/ho-so/$caseId', params: { caseId: item.caseId } });
    else if (item.otherActs.length > 0) openChoice(item.id);
    else void navigate({ to: '/ho-so/$caseId/ghi/$act', params: { caseId: item.caseId, act: item.act } });
  }, [navigate]);
  const change = useCallback((next: Partial<Search>) => void navigate({ search: (now) => ({ ...now, ...next, chon: undefined }), resetScroll: false }), [navigate]);
  const select = useCallback((key: string) => void navigate({ search: (now) => ({ ...now, chon: key }), replace: true, resetScroll: false }), [navigate]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const canAssign = office.data?.canAssign ?? false;
  const columns = useMemo(() => listColumns(canAssign, setAssigning), [canAssign]);
  useShortcuts({
    a: () => { const item = shown.find((row) => row.id === search.chon) ?? shown[0]; if (item !== undefined) open(item); },
    '/': () => firstFilter.current?.focus(),
  });

  const work = (
    <>
      <Group mih={32} justify="space-between">
        <Box aria-live="polite">{waiting > 0 ? <Button size="compact-sm" variant="default" onClick={showAll}>{words.newRows(waiting)}</Button> : null}</Box>
        {total === undefined ? null : <Text size="sm" c="dimmed">{worklistWords.shownOf(shown.length, total)}</Text>}
      </Group>
      <Loaded of={asked} rows={10}>
        {() =>
          shown.length === 0 ? (
            <Empty title={worklistWords.emptyTitle} action={search.nhom === undefined && search.cua === undefined ? undefined : <Anchor component={Link} to="/viec" underline="always">{worklistWords.allGroups}</Anchor>}>{worklistWords.emptyText}</Empty>
          ) : (
            <VirtualTable
              label={worklistWords.title} rows={shown} columns={columns} rowKey={idOf} selected={search.chon ?? null} onSelect={select} onOpen={open} onEndReached={fetchMore}
              {...(total === undefined ? {} : { totalRows: total })}
            />
          )
        }
      </Loaded>
    </>
  );

  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1}>{worklistWords.title}</Title>
        <WorklistFilters search={search} onChange={change} first={firstFilter} />
      </Group>
      <GroupButtons chosen={search.vanBan === true ? 'papers' : search.nhom} counts={counts} onChoose={(group) => change(group === 'papers' ? { vanBan: true } : { nhom: group, vanBan: undefined })} />
      {search.vanBan === true ? <WaitingPapers /> : work}
      {assigning === null ? null : <AssignDialog item={assigning} onClose={() => setAssigning(null)} />}
    </Stack>
  );
}
