import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actsQuery } from '../../api/case-queries.ts';
import { supposeActs } from '../../api/what-if.ts';
import { DateField } from '../../parts/date-field.tsx';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { WhatIfAnswer } from './what-if-answer.tsx';
import { type SupposedStep, WhatIfForm } from './what-if-form.tsx';
import { whatIfWords } from './what-if.words.vi.ts';

/** What would become of the case if …: acts that might be done, one after another, on a copy the server throws away. */
export function WhatIfTab({ caseId, knownOn }: { readonly caseId: string; readonly knownOn: string | undefined }) {
  const acts = useQuery(actsQuery(caseId));
  const [steps, setSteps] = useState<readonly SupposedStep[]>([]);
  const [until, setUntil] = useState<string | null>(null);
  const look = useMutation({ mutationFn: () => supposeActs(caseId, { acts: steps.map(({ act, happenedAt, body }) => ({ act, happenedAt, body: { ...body } as never })), ...(until === null ? {} : { until }) }) });
  const change = (next: readonly SupposedStep[]): void => { setSteps(next); look.reset(); };
  if (knownOn !== undefined) return <Text>{whatIfWords.knownOn}</Text>;
  return (
    <Stack gap="lg">
      <Text size="sm" maw={820}>{whatIfWords.intro}</Text>
      <Loaded of={acts} rows={4}>{(found) => <Paper withBorder p="md"><WhatIfForm caseId={caseId} acts={found.acts} onAdd={(step) => change([...steps, step])} /></Paper>}</Loaded>
      <section>
        <Title order={2}>{whatIfWords.steps}</Title>
        {steps.length === 0 ? <Text size="sm" c="dimmed">{whatIfWords.noSteps}</Text> : (
          <ol>
            {steps.map((step) => (
              <li key={step.key}>
                <Group gap="sm"><Text size="sm">{step.happenedAt.length === 10 ? showDate(step.happenedAt) : showInstant(step.happenedAt)} · {step.label}</Text><Button size="compact-sm" variant="default" onClick={() => change(steps.filter((one) => one.key !== step.key))}>{whatIfWords.remove(step.label)}</Button></Group>
              </li>
            ))}
          </ol>
        )}
      </section>
      <Group align="flex-end" gap="sm">
        <DateField label={whatIfWords.until} description={whatIfWords.untilHint} value={until} onChange={(next) => { setUntil(next); look.reset(); }} />
        <Button onClick={() => look.mutate()} loading={look.isPending}>{whatIfWords.look}</Button>
      </Group>
      {look.error === null ? null : <Failed error={look.error} onRetry={() => look.mutate()} />}
      {look.data === undefined ? null : <WhatIfAnswer answer={look.data} />}
    </Stack>
  );
}
