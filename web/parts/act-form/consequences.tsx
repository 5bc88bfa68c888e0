import { List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActAnswer } from '../../api/perform-act.ts';
import type { ProblemBody } from '../../api/problem.ts';
import { words } from '../../words.vi.ts';
import { LimitLine } from '../limit-line.tsx';
import { RefusalDetails } from '../refusal-details.tsx';
import type { components } from '../../api/openapi.d.ts';
import { entryWords } from './words.vi.ts';

type Act = components['schemas']['AvailableAct'];

/** What the act is, under which article, and which papers it makes. */
export function ActNote({ act }: { readonly act: Act }) {
  return (
    <Stack gap={4}>
      <Title order={2} size="h3">{entryWords.beside}</Title>
      <Text size="sm">{act.sentence}</Text>
      {act.source === null ? null : <Text size="sm">{words.sourceIs}: {act.source}</Text>}
      <Text size="sm" fw={600} mt="xs">{entryWords.documents}</Text>
      {act.documents.length === 0 ? <Text size="sm" c="dimmed">{entryWords.noDocuments}</Text> : <List size="sm">{act.documents.map((title) => <List.Item key={title}>{title}</List.Item>)}</List>}
    </Stack>
  );
}

function Changed({ answer }: { readonly answer: ActAnswer }) {
  const changed = answer.runningLimits.filter((one) => one.isChanged);
  const others = answer.runningLimits.length - changed.length;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>{entryWords.afterLimits}</Text>
      {changed.length === 0 ? <Text size="sm" c="dimmed">{entryWords.afterNoLimits}</Text> : <Stack gap="sm" component="ul" className="tt-plain-list">{changed.map((limit) => <li key={limit.limitId}><LimitLine limit={limit} proof={limit.proof} /></li>)}</Stack>}
      {others === 0 ? null : <Text size="sm" c="dimmed">{entryWords.afterOthers(others)}</Text>}
      <Text size="sm" fw={600}>{entryWords.afterRecorded}</Text>
      <List size="sm">{answer.recorded.map((one) => <List.Item key={one.seq}>{one.words}</List.Item>)}</List>
      {answer.documents.length === 0 ? null : (
        <>
          <Text size="sm" fw={600}>{entryWords.afterDocuments}</Text>
          <List size="sm">{answer.documents.map((one) => <List.Item key={one.documentId}>{one.title}</List.Item>)}</List>
        </>
      )}
      {answer.warnings.length === 0 ? null : (
        <>
          <Text size="sm" fw={600}>{entryWords.warnings}</Text>
          <List size="sm">{answer.warnings.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>
        </>
      )}
    </Stack>
  );
}

export type Consequence =
  | { readonly kind: 'waiting'; readonly missing: readonly string[] }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly problem: ProblemBody; readonly missing: readonly string[] }
  | { readonly kind: 'away' }
  | { readonly kind: 'answered'; readonly answer: ActAnswer };

function Missing({ labels }: { readonly labels: readonly string[] }) {
  return labels.length === 0 ? null : (
    <>
      <Text size="sm" fw={600}>{entryWords.afterMissing}</Text>
      <List size="sm">{labels.map((label) => <List.Item key={label}>{label}</List.Item>)}</List>
    </>
  );
}

function shown(now: Consequence): ReactNode {
  switch (now.kind) {
    case 'waiting': return <><Text size="sm" c="dimmed">{entryWords.afterWaiting}</Text><Missing labels={now.missing} /></>;
    case 'asking': return <Text size="sm" c="dimmed">{entryWords.afterAsking}</Text>;
    case 'away': return <Text size="sm">{words.offline}</Text>;
    case 'refused':
      if (now.missing.length > 0) return <Missing labels={now.missing} />;
      return (
        <>
          <Text size="sm">{entryWords.afterRefused}</Text>
          <Text size="sm" fw={600}>{now.problem.title}</Text>
          <RefusalDetails lines={now.problem.details} />
          {now.problem.source === null ? null : <Text size="sm">{words.sourceIs}: {now.problem.source}</Text>}
        </>
      );
    case 'answered': return <Changed answer={now.answer} />;
  }
}

/** "Sau khi ghi": what the server says would be recorded; nothing here is counted by the page. */
export function Consequences({ now }: { readonly now: Consequence }) {
  return (
    <Stack gap="xs" component="section" aria-label={entryWords.after} aria-live="polite">
      <Title order={2} size="h3">{entryWords.after}</Title>
      {shown(now)}
    </Stack>
  );
}
