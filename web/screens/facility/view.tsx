import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { Arrivals, Completions } from './arrivals.tsx';
import { Census } from './census.tsx';
import { facilityQuery, stages } from './query.ts';
import { Residents } from './residents.tsx';
import { facilityWords } from './words.vi.ts';

const route = getRouteApi('/shell/co-so');

export function FacilityView() {
  const { giaiDoan } = route.useSearch();
  const navigate = useNavigate({ from: '/co-so' });
  const asked = useInfiniteQuery(facilityQuery(giaiDoan));
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline"><Title order={1}>{facilityWords.title}</Title><Text size="sm" c="dimmed">{asked.data?.pages[0] === undefined ? null : facilityWords.asOf(asked.data.pages[0].nowText)}</Text></Group>
      <Loaded of={asked} rows={12}>
        {({ pages }) => {
          const first = pages[0];
          if (first === undefined) return null;
          const rows = pages.flatMap((page) => page.residents.rows);
          return (
            <Stack gap="sm">
              <Census census={first.census} />
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
                <Arrivals {...first.arrivals} />
                <Completions {...first.completions} />
              </SimpleGrid>
              <Group justify="space-between" align="flex-end">
                <Title order={2}>{facilityWords.residents}</Title>
                <NativeSelect
                  label={facilityWords.stageFilter} value={giaiDoan ?? ''}
                  data={[{ value: '', label: facilityWords.allStages }, ...first.census.stages.map((one) => ({ value: one.stage, label: `${one.label} (${String(one.count)})` }))]}
                  onChange={(event) => { const { value } = event.currentTarget; void navigate({ search: { giaiDoan: stages.find((stage) => stage === value) }, resetScroll: false }); }}
                />
              </Group>
              {rows.length === 0 ? giaiDoan === undefined ? <Empty title={facilityWords.noResidentsYet}>{facilityWords.noResidentsYetText}</Empty> : <Empty title={facilityWords.noResidents}>{facilityWords.noResidentsText}</Empty> : <Residents rows={rows} />}
              <Group>
                <Text size="sm" c="dimmed">{facilityWords.rowsOf(rows.length, first.residents.total)}</Text>
                {asked.hasNextPage ? <Button variant="default" size="compact-md" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{facilityWords.moreRows}</Button> : null}
              </Group>
            </Stack>
          );
        }}
      </Loaded>
    </Stack>
  );
}
