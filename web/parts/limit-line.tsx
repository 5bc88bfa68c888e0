import { Group, Text } from '@mantine/core';
import type { components } from '../api/openapi.d.ts';
import { DueText } from './due-text.tsx';
import { ProofButton } from './proof-button.tsx';

export type Limit = components['schemas']['TimeLimit'];

/** What is due, by when, under which article, and how that was counted. */
export function LimitLine({ limit, proof }: { readonly limit: Limit; readonly proof?: unknown }) {
  return (
    <Group gap="xs" wrap="wrap" align="center">
      <Text span fw={600}>{limit.label}</Text>
      <DueText due={limit.due} isInline />
      <Text span size="sm" c="dimmed">{limit.source}</Text>
      {proof === undefined ? null : <ProofButton proof={proof} subject={limit.label} source={limit.source} confidence={limit.confidence} />}
    </Group>
  );
}
