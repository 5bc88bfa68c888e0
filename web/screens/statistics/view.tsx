import { Anchor, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { CountedCases } from './counted-cases.tsx';
import { type Filter, statisticsQuery } from './query.ts';
import { statisticsWords } from './words.vi.ts';

const BarChart = lazy(() => import('./bar-chart.tsx'));
const route = getRouteApi('/shell/thong-ke');
type Statistics = components['schemas']['Statistics'];

interface Row {
  readonly label: string;
  /** beside its bar, where the whole label has no room */
  readonly short?: string;
  readonly cases: number;
  readonly limits?: number;
  readonly filter: Filter | null;
}

/** A number one may open: its cases are listed. */
function Count({ row, onOpen }: { readonly row: Row; readonly onOpen: (filter: Filter) => void }) {
  const { filter } = row;
  if (filter === null || row.cases === 0) return <>{row.cases}</>;
  return <Anchor component="button" type="button" underline="always" inherit fw="inherit" aria-label={statisticsWords.showCases(row.label, row.cases)} onClick={() => onOpen(filter)}>{row.cases}</Anchor>;
}

function FigureGroup({ title, head, rows, onOpen }: { readonly title: string; readonly head: string; readonly rows: readonly Row[]; readonly onOpen: (filter: Filter) => void }) {
  const bars = useMemo(() => rows.map((row) => ({ label: row.short ?? row.label, value: row.cases })), [rows]);
  const open = (index: number): void => {
    const filter = rows[index]?.filter;
    if (filter !== null && filter !== undefined) onOpen(filter);
  };
  const hasLimits = rows.some((row) => row.limits !== undefined);
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} mb="xs">{title}</Title>
      {rows.length === 0 ? (
        <Text size="sm">{statisticsWords.nothing}</Text>
      ) : (
        <>
          <Suspense fallback={<div style={{ height: rows.length * 30 + 12 }} />}><BarChart bars={bars} onOpen={open} /></Suspense>
          <Table verticalSpacing={4} mt="xs">
            <Table.Thead><Table.Tr><Table.Th>{head}</Table.Th><Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>{statisticsWords.cases}</Table.Th>{hasLimits ? <Table.Th ta="right">{statisticsWords.limits}</Table.Th> : null}</Table.Tr></Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.label}><Table.Th scope="row" fw={400}>{row.label}</Table.Th><Table.Td ta="right"><Count row={row} onOpen={onOpen} /></Table.Td>{hasLimits ? <Table.Td ta="right">{row.limits}</Table.Td> : null}</Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Paper>
  );
}

const officeCounts = ['opened', 'due', 'inTime', 'late', 'recordedLate', 'missed'] as const;

function Offices({ offices, onOpen }: { readonly offices: Statistics['offices']; readonly onOpen: (filter: Filter) => void }) {
  const { columns } = statisticsWords;
  return (
    <Paper withBorder p="md" component="section" aria-label={statisticsWords.offices}>
      <Title order={2} mb="xs">{statisticsWords.offices}</Title>
      <WideTable label={statisticsWords.offices} titles={Object.values(columns)} minWidth={900} wordColumns={1}>
        {offices.map((office) => (
          <Table.Tr key={office.agencyId}>
            <Table.Th scope="row" fw={400}>{office.name}</Table.Th>
            <Table.Td ta="right"><Count row={{ label: `${office.name}, ${columns.open}`, cases: office.open, filter: office.filter }} onOpen={onOpen} /></Table.Td>
            <Table.Td ta="right"><Count row={{ label: `${office.name}, ${columns.overdue}`, cases: office.overdue, filter: { ...office.filter, isOverdue: 'true' } }} onOpen={onOpen} /></Table.Td>
            {officeCounts.map((name) => <Table.Td key={name} ta="right">{office[name]}</Table.Td>)}
            <Table.Td ta="right">{office.target ?? <Text span size="sm" c="dimmed">{office.targetNote}</Text>}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </Paper>
  );
}

function Figure({ label, row, note, onOpen }: { readonly label: string; readonly row: Row; readonly note?: string; readonly onOpen: (filter: Filter) => void }) {
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">{label}</Text>
      <Text component="div" fw={600} fz={28}><Count row={row} onOpen={onOpen} /></Text>
      {note === undefined ? null : <Text size="sm" c="dimmed">{note}</Text>}
    </Paper>
  );
}

function Numbers({ data, onOpen }: { readonly data: Statistics; readonly onOpen: (filter: Filter) => void }) {
  // The rows keep their identity while the numbers are the same, so that the charts are not drawn anew.
  const stages = useMemo(() => data.stages.map(({ procedureLabel, stageLabel, cases, filter }) => ({ label: `${procedureLabel}: ${stageLabel}`, short: stageLabel, cases, filter })), [data.stages]);
  const group = { onOpen };
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Figure label={statisticsWords.open} row={{ label: statisticsWords.open, cases: data.open.cases, filter: data.open.filter }} {...group} />
        <Figure label={statisticsWords.overdue} row={{ label: statisticsWords.overdue, cases: data.overdue.cases, filter: data.overdue.filter }} note={statisticsWords.overdueLimits(data.overdue.limits)} {...group} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <FigureGroup title={statisticsWords.byStage} head={statisticsWords.stage} rows={stages} {...group} />
        <FigureGroup title={statisticsWords.byDuty} head={statisticsWords.duty} rows={data.overdueByDuty} {...group} />
        <FigureGroup title={statisticsWords.byHolder} head={statisticsWords.holder} rows={data.overdueByHolder} {...group} />
        <FigureGroup title={statisticsWords.byCause} head={statisticsWords.cause} rows={data.overdueByCause} {...group} />
      </SimpleGrid>
      <Offices offices={data.offices} {...group} />
    </>
  );
}

export function StatisticsView() {
  const { ngay, so } = route.useSearch();
  const navigate = useNavigate({ from: '/thong-ke' });
  const asked = useQuery(statisticsQuery(ngay));
  const open = ({ on: _cut, ...filter }: Filter): void => void navigate({ search: (now) => ({ ...now, so: filter }), resetScroll: true });
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <Title order={1}>{statisticsWords.title}</Title>
        <Group align="flex-end">
          <DateField label={statisticsWords.on} value={ngay ?? null} onChange={(value) => void navigate({ search: (now) => ({ ...now, ngay: value ?? undefined }), replace: true })} />
          <ExportMenu path="/api/statistics" query={{ on: ngay }} name="thong-ke" />
        </Group>
      </Group>
      {so === undefined ? null : <CountedCases filter={so as Filter} on={ngay} onClose={() => void navigate({ search: (now) => ({ ...now, so: undefined }) })} />}
      <Loaded of={asked} rows={12}>
        {(data) => (
          <>
            <Text size="sm" c="dimmed">{statisticsWords.onlyMain} {statisticsWords.cutOff(data.cutOffText)}{data.withSimulated ? `. ${statisticsWords.withSimulated}` : ''}</Text>
            {data.open.cases === 0 && data.offices.length === 0 ? <Empty title={statisticsWords.emptyTitle}>{statisticsWords.emptyText}</Empty> : <Numbers data={data} onOpen={open} />}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
