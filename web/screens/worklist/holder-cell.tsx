import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type InfiniteData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import type { components } from '../../api/openapi.d.ts';
import { Failed } from '../../parts/page-state.tsx';
import { changeItem, type Item } from './query.ts';
import { worklistWords } from './words.vi.ts';

type Pages = InfiniteData<components['schemas']['Worklist']>;

/** Taking work on shows at once; where somebody was faster, the row goes back to what it was and the server's sentence says who may know more. */
function useClaim(item: Item) {
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  return useMutation({
    mutationFn: () => dataOf(api.POST('/api/worklist/{id}/claim', { params: { path: { id: item.id } } })),
    onMutate: async () => {
      await queries.cancelQueries({ queryKey: ['worklist'] });
      const before = queries.getQueriesData<Pages>({ queryKey: ['worklist'] });
      queries.setQueriesData<Pages>({ queryKey: ['worklist'] }, (data) => changeItem(data, item.id, { assignedTo: me.data?.officialId ?? '', assignedToName: me.data?.name ?? '' }));
      return before;
    },
    onError: (error, _nothing, before) => {
      for (const [key, data] of before ?? []) queries.setQueryData(key, data);
      notifications.show({ message: <Failed error={error} />, withCloseButton: true });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['worklist'] }),
  });
}

export function HolderCell({ item, tabIndex, canAssign, onAssign }: { readonly item: Item; readonly tabIndex: 0 | -1; readonly canAssign: boolean; readonly onAssign: (item: Item) => void }) {
  const claim = useClaim(item);
  return (
    <Group gap={4} align="center" wrap={item.assignedTo === null ? 'nowrap' : 'wrap'}>
      {item.assignedTo === null ? (
        <Button size="compact-xs" variant="default" tabIndex={tabIndex} disabled={claim.isPending} onClick={() => claim.mutate()} aria-label={worklistWords.claimFor(item.label, item.code)}>{worklistWords.claim}</Button>
      ) : (
        <Text size="sm">{item.assignedToName ?? item.assignedTo}</Text>
      )}
      {canAssign ? <Button size="compact-xs" variant="default" className="tt-no-print" tabIndex={tabIndex} onClick={() => onAssign(item)} aria-label={(item.assignedTo === null ? worklistWords.assignFor : worklistWords.assignOtherFor)(item.label, item.code)}>{item.assignedTo === null ? worklistWords.assign : worklistWords.assignOther}</Button> : null}
    </Group>
  );
}
