import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileSpreadsheet, IconFolderPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { meQuery } from '../../api/me.ts';
import { openingActsQuery } from '../../api/opening-acts.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import { caseColumns } from './columns.tsx';
import { CaseFilters } from './filters.tsx';
import { type CaseRow, casesQuery, filtersOf } from './query.ts';
import type { Search } from './search.ts';
import { casesWords } from './words.vi.ts';

const route = getRouteApi('/shell/ho-so');
const typingPauseMs = 300;
/** What a workbook of paper cases opens */
const dossier = 'openDossier';
const idOf = (row: CaseRow): string => row.caseId;

export function CasesView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/ho-so' });
  // Of the page alone: a name stays neither in the address nor in the browser.
  const [name, setName] = useState('');
  const [asked] = useDebouncedValue(name.trim().normalize('NFC'), typingPauseMs);
  const cases = useInfiniteQuery(casesQuery(search, asked));
  const me = useQuery(meQuery);
  // An auditor opens no dossier and is refused the question.
  const opening = useQuery({ ...openingActsQuery(null), enabled: me.data !== undefined && me.data.actingAgencyKind !== 'oversight' });
  const firstFilter = useRef<HTMLInputElement>(null);
  const pages = cases.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.cases) ?? [], [pages]);

  const open = useCallback((row: CaseRow) => void navigate({ to: '/ho-so/$caseId', params: { caseId: row.caseId } }), [navigate]);
  const change = useCallback((next: Partial<Search>) => void navigate({ search: (now) => ({ ...now, ...next, chon: undefined }), resetScroll: false }), [navigate]);
  const select = useCallback((key: string) => void navigate({ search: (now) => ({ ...now, chon: key }), replace: true, resetScroll: false }), [navigate]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = cases;
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useShortcuts({ '/': () => firstFilter.current?.focus() });
  const isFiltered = asked !== '' || Object.keys(filtersOf(search)).length > 0;

  return (
    <Stack gap="sm">
      <Group justify="space-between" mih={36}>
        <Title order={1}>{casesWords.title}</Title>
        <Group gap="sm">
          {opening.data?.acts.some((act) => act.act === dossier && act.isAllowed) === true ? <Button component={Link} to="/ho-so/nhap-giay" variant="default" leftSection={<IconFileSpreadsheet size={18} aria-hidden />}>{casesWords.paperCases}</Button> : null}
          {opening.data?.acts.some((act) => act.isAllowed || act.byColleague || act.byPaper) === true ? <Button component={Link} to="/ho-so/moi" leftSection={<IconFolderPlus size={18} aria-hidden />}>{casesWords.newCase}</Button> : null}
        </Group>
      </Group>
      <CaseFilters search={search} onChange={change} name={name} onName={setName} first={firstFilter} />
      <Text size="sm" c="dimmed" mih={22} aria-live="polite">{pages === undefined ? '' : `${casesWords.shown(rows.length, hasNextPage)}${pages[0]?.isCut === true ? ` · ${casesWords.isCut}` : ''}`}</Text>
      <Loaded of={cases} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty title={casesWords.emptyTitle}>{isFiltered ? casesWords.emptyFiltered : casesWords.emptyText}</Empty>
          ) : (
            <VirtualTable label={casesWords.title} rows={rows} columns={caseColumns} rowKey={idOf} selected={search.chon ?? null} onSelect={select} onOpen={open} onEndReached={fetchMore} height="calc(100dvh - 300px)" {...(hasNextPage ? { totalRows: 'unknown' as const } : {})} />
          )
        }
      </Loaded>
    </Stack>
  );
}
