import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { ProblemBody } from '../../api/problem.ts';
import { words } from '../../words.vi.ts';
import { RefusalDetails } from '../refusal-details.tsx';
import { faultsOfProblem } from './fault-sentence.ts';
import { entryWords } from './words.vi.ts';

/** Why nothing was recorded: the server's refusal, no way to the server, or fields that are not right yet. */
export type Refusal = ProblemBody | 'offline' | 'invalid';

function textOf(refusal: Refusal) {
  if (refusal === 'offline') return entryWords.offline;
  if (refusal === 'invalid') return entryWords.invalidText;
  return (
    <>
      <Text size="sm" fw={600}>{refusal.title}</Text>
      <RefusalDetails lines={refusal.details} />
      {refusal.source === null ? null : <Text size="sm">{words.sourceIs}: {refusal.source}</Text>}
      {refusal.supportId === undefined ? null : <Text size="sm">{words.supportCode}: <code>{refusal.supportId}</code></Text>}
    </>
  );
}

export function RefusalAlert({ refusal, ref }: { readonly refusal: Refusal; readonly ref: Ref<HTMLDivElement> }) {
  const isOfFields = refusal === 'invalid' || (refusal !== 'offline' && faultsOfProblem(refusal).length > 0);
  return (
    <Alert ref={ref} tabIndex={-1} role="alert" color="gray" variant="outline" className="tt-alert" icon={<IconAlertTriangle size={18} aria-hidden />} title={isOfFields ? entryWords.invalidTitle : entryWords.refusedTitle}>
      {textOf(refusal)}
    </Alert>
  );
}
