import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { officeOfficialsQuery } from '../../api/office.ts';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import type { Item } from './query.ts';
import { worklistWords } from './words.vi.ts';

const nobody = '';

/** To whom of the office a piece of work goes; everybody with what they have in hand, so that the load can be judged. */
export function AssignDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const office = useQuery(officeOfficialsQuery);
  const [chosen, setChosen] = useState(item.assignedTo ?? nobody);
  const assign = useMutation({
    mutationFn: () => dataOf(api.POST('/api/worklist/{id}/assign', { params: { path: { id: item.id } }, body: { officialId: chosen === nobody ? null : chosen } })),
    onSuccess: () => {
      const name = office.data?.officials.find((one) => one.officialId === chosen)?.name;
      notifications.show({ message: name === undefined ? worklistWords.laidBack : worklistWords.assigned(name) });
      onClose();
    },
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['worklist'] }), queries.invalidateQueries({ queryKey: officeOfficialsQuery.queryKey })]),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    assign.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={worklistWords.assignTitle} closeButtonProps={{ 'aria-label': words.close }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{item.label} · {item.code}</Text>
          <Loaded of={office} rows={4}>
            {({ officials }) => (
              <Radio.Group label={worklistWords.assignTo} value={chosen} onChange={setChosen}>
                <Stack gap="xs" mt="xs">
                  {officials.map(({ officialId, name, positionLabel, workItems, awayUntilText }, place) => (
                    <Radio
                      key={officialId} value={officialId} label={name} {...(place === 0 ? { 'data-autofocus': true } : {})}
                      description={[positionLabel, worklistWords.inHand(workItems), ...(awayUntilText === null ? [] : [worklistWords.away(awayUntilText)])].join(' · ')}
                    />
                  ))}
                  <Radio value={nobody} label={worklistWords.layBack} />
                </Stack>
              </Radio.Group>
            )}
          </Loaded>
          {assign.error === null ? null : <Failed error={assign.error} />}
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.cancel}</Button><Button type="submit" loading={assign.isPending} disabled={chosen === (item.assignedTo ?? nobody)}>{worklistWords.assign}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
