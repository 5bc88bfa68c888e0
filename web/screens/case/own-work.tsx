import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/me.ts';
import { ownWorkQuery } from '../../api/case-queries.ts';
import { DueText } from '../../parts/due-text.tsx';
import type { components } from '../../api/openapi.d.ts';
import { WayLink, waysOf } from '../../parts/way-link.tsx';
import { caseWords } from './words.vi.ts';

function OwnWorkName({ caseId, item }: { readonly caseId: string; readonly item: components['schemas']['WorkItem'] }) {
  const ways = waysOf(item);
  return ways === null ? <Text span>{item.label}</Text> : <WayLink caseId={caseId} ways={ways} label={item.label} look="link" />;
}

/** What waits for one's own office on this case, the most urgent first; nothing where nothing waits. */
export function OwnWork({ caseId }: { readonly caseId: string }) {
  const me = useQuery(meQuery);
  const kind = me.data?.actingAgencyKind;
  const { data } = useQuery({ ...ownWorkQuery(caseId), enabled: kind !== undefined && kind !== 'oversight' && kind !== 'operator' });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Stack component="section" gap={4} aria-label={caseWords.ownWork} className="tt-no-print">
      <Text fw={600}>{caseWords.ownWork}</Text>
      <ul className="tt-plain-list">
        {data.items.map((item) => (
          <li key={item.itemId}>
            <Group gap="sm" style={{ rowGap: 0 }}>
              <OwnWorkName caseId={caseId} item={item} />
              <DueText due={item.due} isInline />
              <Text span size="sm" c="dimmed">{item.assignedToName ?? caseWords.nobodyYet}{item.waitsOn === null ? '' : ` · ${item.waitsOn}`}</Text>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
