import { Button, Group, Modal, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { officeOfficialsQuery } from '../../api/office.ts';
import { showDate } from '../../parts/date-text.ts';
import { Empty, Failed, Loaded } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import { LeaveForm } from './leave-form.tsx';
import { type Leave, leaveQuery } from './query.ts';
import { rosterWords } from './words.vi.ts';

function EndDialog({ leave, onClose }: { readonly leave: Leave; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const ask = (isDryRun: boolean) => dataOf(api.POST('/api/leave/{leaveId}/end', { params: { path: { leaveId: leave.id }, query: isDryRun ? { dryRun: 'true' } : {} } }));
  const preview = useQuery({ queryKey: ['leave-end', leave.id], queryFn: () => ask(true), gcTime: 0, retry: false });
  const end = useMutation({
    mutationFn: () => ask(false),
    onSuccess: async () => {
      await Promise.all([leaveQuery.queryKey, officeOfficialsQuery.queryKey, ['worklist']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      notifications.show({ message: rosterWords.ended });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={rosterWords.end} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack>
        <Loaded of={preview} rows={1}>{({ moved }) => <Text>{rosterWords.endAsk(leave.officialName, moved)}</Text>}</Loaded>
        {end.error === null ? null : <Failed error={end.error} />}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.cancel}</Button><Button loading={end.isPending} disabled={preview.data === undefined} onClick={() => end.mutate()}>{rosterWords.confirm}</Button></Group>
      </Stack>
    </Modal>
  );
}

/** Who is away and who has their work meanwhile; for those who lead the office. */
export function LeaveSection() {
  const office = useQuery(officeOfficialsQuery);
  const me = useQuery(meQuery);
  const canSee = office.data?.canAssign ?? false;
  const leave = useQuery({ ...leaveQuery, enabled: canSee });
  const [ending, setEnding] = useState<Leave | null>(null);
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        <Title order={2}>{rosterWords.leave}</Title>
        <Loaded of={office} rows={3}>
          {({ officials }) => !canSee ? <Text c="dimmed">{rosterWords.leaveForLeaders}</Text> : (
            <Loaded of={leave} rows={3}>
              {({ leave: rows }) => (
                <>
                  {rows.length === 0 ? <Empty title={rosterWords.noLeave}>{rosterWords.noLeaveText}</Empty> : (
                    <Table className="tt-stacked" aria-label={rosterWords.leave}>
                      <Table.Thead><Table.Tr>{Object.values(rosterWords.leaveColumns).map((name) => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
                      <Table.Tbody>
                        {rows.map((one) => (
                          <Table.Tr key={one.id}>
                            <Table.Td>{one.officialName}</Table.Td><Table.Td>{one.substituteName}</Table.Td><Table.Td>{showDate(one.from)}</Table.Td><Table.Td>{showDate(one.to)}</Table.Td><Table.Td>{one.stateLabel}</Table.Td><Table.Td>{one.moved}</Table.Td>
                            <Table.Td>{one.state === 'over' ? null : <Button size="compact-sm" variant="default" aria-label={rosterWords.endOf(one.officialName)} onClick={() => setEnding(one)}>{rosterWords.end}</Button>}</Table.Td>
                          </Table.Tr>
                        ))}
                      </Table.Tbody>
                    </Table>
                  )}
                  {me.data === undefined ? null : <LeaveForm agencyId={me.data.actingAgencyId} officials={officials} />}
                  {ending === null ? null : <EndDialog leave={ending} onClose={() => setEnding(null)} />}
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      </Stack>
    </Paper>
  );
}
