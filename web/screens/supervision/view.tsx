import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Empty, Failed, Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { PersonCard } from './person-card.tsx';
import { supervisionQuery, supervisionStages } from './query.ts';
import { supervisionWords } from './words.vi.ts';

const route = getRouteApi('/shell/sau-cai');

export function SupervisionView() {
  const { giaiDoan } = route.useSearch();
  const navigate = useNavigate({ from: '/sau-cai' });
  const asked = useInfiniteQuery(supervisionQuery(giaiDoan));
  const print = useMutation({ mutationFn: () => saveFile(`/api/supervision/overview.pdf${giaiDoan === undefined ? '' : `?stage=${giaiDoan}`}`, supervisionWords.fileName) });
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1}>{supervisionWords.title}</Title>
          <Text size="sm" c="dimmed">{asked.data?.pages[0] === undefined ? null : supervisionWords.asOf(asked.data.pages[0].nowText)}</Text>
        </div>
        <Group align="flex-end" className="tt-no-print">
          <NativeSelect
            label={supervisionWords.stage} value={giaiDoan ?? ''}
            data={[{ value: '', label: supervisionWords.allStages }, ...(asked.data?.pages[0]?.stages ?? []).map((one) => ({ value: one.stage, label: `${one.label} (${String(one.count)})` }))]}
            onChange={(event) => { const { value } = event.currentTarget; void navigate({ search: { giaiDoan: supervisionStages.find((stage) => stage === value) } }); }}
          />
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} loading={print.isPending} onClick={() => print.mutate()}>{supervisionWords.printMonth}</Button>
        </Group>
      </Group>
      {print.error === null ? null : <Failed error={print.error} />}
      <Loaded of={asked} rows={10}>
        {({ pages }) => {
          const people = pages.flatMap((page) => page.people);
          if (people.length === 0) return <Empty title={supervisionWords.emptyTitle}>{supervisionWords.emptyText}</Empty>;
          return (
            <>
              <Stack component="ul" gap="sm" className="tt-plain-list" aria-label={supervisionWords.people}>{people.map((one) => <PersonCard key={one.caseId} one={one} />)}</Stack>
              <Group>
                <Text size="sm" c="dimmed">{supervisionWords.count(people.length, pages[0]?.total ?? people.length)}</Text>
                {asked.hasNextPage ? <Button variant="default" size="compact-md" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{supervisionWords.more}</Button> : null}
              </Group>
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
