import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import { ProblemError } from '../../api/problem.ts';
import { words } from '../../words.vi.ts';
import { caseWords } from './words.vi.ts';

/** Masked until it is asked for; each look at the whole number is recorded, and it goes with the page. */
export function IdentityNumber({ caseId, masked, isPrint }: { readonly caseId: string; readonly masked: string | null; readonly isPrint: boolean }) {
  // Kept by this mutation alone: the number never enters the cache of queries.
  const look = useMutation({ gcTime: 0, mutationFn: () => dataOf(api.POST('/api/cases/{caseId}/reveal-identity', { params: { path: { caseId } } })) });
  if (masked === null) return <Text span c="dimmed">· {caseWords.identity}: {caseWords.noIdentity}</Text>;
  const whole = look.data?.identityNumber;
  return (
    <Group gap={6} component="span">
      <Text span c="dimmed">· {caseWords.identity}:</Text>
      <Text span aria-live="polite">{whole ?? masked}</Text>
      {isPrint ? null : whole === undefined ? (
        <Button className="tt-no-print" size="compact-xs" variant="default" loading={look.isPending} onClick={() => look.mutate()} aria-label={caseWords.showIdentity} title={caseWords.willBeRecorded}>{caseWords.show}</Button>
      ) : (
        <>
          <Button className="tt-no-print" size="compact-xs" variant="default" onClick={() => look.reset()}>{caseWords.hide}</Button>
          <Text span size="sm" c="dimmed">{caseWords.recordedLook}</Text>
        </>
      )}
      {look.error === null ? null : <Text span size="sm" role="alert">{look.error instanceof ProblemError ? look.error.body.title : words.offline}</Text>}
    </Group>
  );
}
