import { Button, Group, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconPoint } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api, dataOf } from '../../api/client.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Failed, Loaded } from '../../parts/page-state.tsx';
import { type Notice, noticesQuery } from './query.ts';
import { noticesWords } from './words.vi.ts';

const route = getRouteApi('/shell/thong-bao');

/** Marks one notice, or all up to the latest one on show; the bell counts anew. */
function useMarking() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (what: { readonly noticeId: string } | { readonly until: string }) => {
      if ('until' in what) await dataOf(api.POST('/api/notices/read', { body: what }));
      else await api.POST('/api/notices/{noticeId}/read', { params: { path: what } });
    },
    onError: (error) => notifications.show({ message: <Failed error={error} />, withCloseButton: true }),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['notices'] }), queries.invalidateQueries({ queryKey: ['me'] })]),
  });
}

function NoticeRow({ notice, onMark }: { readonly notice: Notice; readonly onMark: (noticeId: string) => void }) {
  const isUnread = notice.readAt === null;
  return (
    <Table.Tr>
      <Table.Td className="tt-notice-when">{notice.raisedText}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap" align="flex-start">
          {isUnread ? <IconPoint size={18} aria-hidden className="tt-due-icon" /> : null}
          <div>
            <Text span fw={isUnread ? 600 : 400}>{notice.sentence}</Text>
            {isUnread ? <Text size="sm">{noticesWords.isUnread}</Text> : null}
            {notice.dutyLabel === null ? null : <Text size="sm" c="dimmed">{noticesWords.about}: {notice.dutyLabel}</Text>}
            <Text size="sm" c="dimmed">{noticesWords.to} {notice.roleLabel}</Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td><PageLink to="/ho-so/$caseId" params={{ caseId: notice.caseId }} onClick={() => { if (isUnread) onMark(notice.id); }}>{notice.code ?? noticesWords.open}</PageLink></Table.Td>
      <Table.Td>{isUnread ? <Button size="compact-sm" variant="default" leftSection={<IconCheck size={14} aria-hidden />} aria-label={noticesWords.markReadOf(notice.sentence, notice.code ?? '')} onClick={() => onMark(notice.id)}>{noticesWords.markRead}</Button> : null}</Table.Td>
    </Table.Tr>
  );
}

export function NoticesView() {
  const { xem = 'chua-doc' } = route.useSearch();
  const navigate = useNavigate({ from: '/thong-bao' });
  const asked = useInfiniteQuery(noticesQuery(xem === 'chua-doc'));
  const marking = useMarking();
  const rows = asked.data?.pages.flatMap((page) => page.notices) ?? [];
  const latest = rows[0]?.raisedAt;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1}>{noticesWords.title}</Title>
        <Group gap="xs">
          <SegmentedControl
            aria-label={noticesWords.which} size="xs" value={xem} data={[{ value: 'chua-doc', label: noticesWords.unread }, { value: 'tat-ca', label: noticesWords.all }]}
            onChange={(value) => void navigate({ search: { xem: value === 'tat-ca' ? 'tat-ca' : undefined }, replace: true })}
          />
          <Button size="compact-md" variant="default" disabled={latest === undefined || rows.every((row) => row.readAt !== null)} loading={marking.isPending} onClick={() => { if (latest !== undefined) marking.mutate({ until: latest }); }}>{noticesWords.markAll}</Button>
          <PageLink to="/tai-khoan" size="sm">{noticesWords.settings}</PageLink>
        </Group>
      </Group>
      <Loaded of={asked} rows={8}>
        {() =>
          rows.length === 0 ? (
            <Empty title={noticesWords.emptyTitle}>{xem === 'chua-doc' ? noticesWords.emptyUnread : noticesWords.emptyAll}</Empty>
          ) : (
            <Stack gap="sm">
              <Table className="tt-stacked" aria-label={noticesWords.title}>
                <Table.Thead><Table.Tr>{Object.values(noticesWords.columns).map((name) => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
                <Table.Tbody>{rows.map((notice) => <NoticeRow key={notice.id} notice={notice} onMark={(noticeId) => marking.mutate({ noticeId })} />)}</Table.Tbody>
              </Table>
              {asked.hasNextPage ? <Group><Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{noticesWords.more}</Button></Group> : null}
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
}
