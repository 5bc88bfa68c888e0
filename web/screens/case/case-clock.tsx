import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { IconClockPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { showInstant } from '../../parts/date-text.ts';
import { Failed } from '../../parts/page-state.tsx';
import { settings } from '../../settings.ts';
import { words } from '../../words.vi.ts';
import type { LegalCase } from './case-header.tsx';
import { clockWords } from './words.vi.ts';

function MoveForm({ caseId }: { readonly caseId: string }) {
  const queries = useQueryClient();
  const [days, setDays] = useState<string | number>(1);
  const move = useMutation({
    mutationFn: (count: number) => dataOf(api.POST('/api/cases/{caseId}/fast-forward', { params: { path: { caseId } }, body: { days: count } })),
    // Who may not read the case has nothing to read anew, and keeps the page with its answer.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId], predicate: (query) => query.state.data !== undefined }),
  });
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs">
        <NumberInput label={clockWords.days} value={days} onChange={setDays} min={1} max={3660} allowDecimal={false} size="xs" w={130} />
        <Button size="xs" variant="default" loading={move.isPending} leftSection={<IconClockPlay size={16} aria-hidden />} onClick={() => { if (typeof days === 'number') move.mutate(days); }}>{clockWords.go}</Button>
        <Text size="sm" c="dimmed">{clockWords.again}</Text>
      </Group>
      {move.data === undefined ? null : <Text role="status">{clockWords.moved(showInstant(move.data.caseNow))}</Text>}
      {move.error === null ? null : <Failed error={move.error} />}
    </Stack>
  );
}

/** The time of a simulated case; who runs the demonstration may move it on. */
export function CaseClock({ legalCase }: { readonly legalCase: LegalCase }) {
  const me = useQuery(meQuery);
  const mayMove = settings.mode === 'embedded' && me.data?.actingAgencyKind === 'operator';
  return (
    <Stack gap="xs" className="tt-banner" role="note">
      <Text size="sm"><Text span inherit fw={600}>{words.simulatedTime}.</Text> {clockWords.now(showInstant(legalCase.caseNow))}</Text>
      {mayMove ? <MoveForm caseId={legalCase.caseId} /> : null}
    </Stack>
  );
}

/** For an administrator, who sees no case but may move the time of a simulated one. */
export function ClockMover({ caseId }: { readonly caseId: string }) {
  return (
    <Stack gap="sm" maw={640}>
      <Title order={1}>{clockWords.adminTitle}</Title>
      <Text>{clockWords.adminText}</Text>
      <MoveForm caseId={caseId} />
    </Stack>
  );
}
