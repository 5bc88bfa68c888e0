import { Group, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { showDate, showInstant, showWeekday } from '../date-text.ts';
import { type EntryContent, happenedAtOf, paperSchema } from './entry-content.ts';
import type { FieldSchema } from './field-schema.ts';
import { readBack, type ReadLine } from './value-words.ts';
import { entryWords, envelopeWords } from './words.vi.ts';

function momentText({ moment }: EntryContent): string {
  const at = happenedAtOf(moment);
  if (at === undefined) return envelopeWords.modes.now;
  return at.length === 10 ? `${showWeekday(at)} ${showDate(at)}` : `${showInstant(at).slice(0, 5)} ${showWeekday(at)} ${showDate(at)}`;
}

function envelopeLines(content: EntryContent, question: string, office: FieldSchema | null): ReadLine[] {
  const line = (path: string, label: string, text: string): ReadLine => ({ path, label, text, isEmpty: false });
  return [
    line('happenedAt', question, momentText(content)),
    ...(office === null ? [] : readBack(office, { actingOffice: content.actingOffice }, content.names).filter((one) => !one.isEmpty)),
    ...(content.channel === 'paper' ? [line('channel', envelopeWords.channel, envelopeWords.channels.paper)] : []),
    ...(content.lateReason.trim() === '' ? [] : [line('lateReason', envelopeWords.lateReason, content.lateReason)]),
    ...(content.paper === null ? [] : readBack(paperSchema, content.paper, content.names, 'paper').filter((one) => !one.isEmpty)),
    ...(content.signerId === null ? [] : [line('signerId', envelopeWords.signer, content.names[content.signerId] ?? content.signerId)]),
  ];
}

export interface ReadBackProps {
  readonly content: EntryContent;
  readonly schema: FieldSchema;
  readonly person: FieldSchema | null;
  /** whose act an opening was, where that was asked */
  readonly office: FieldSchema | null;
  readonly question: string;
  /** what the dossier holds at this moment, where the act decides on it */
  readonly dossier: { readonly papers: number; readonly lastFolio: number; readonly hash: string | null } | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly actions: ReactNode;
}

/** Every value in words, to be read before it is recorded for good. */
export function ReadBack({ content, schema, person, office, question, dossier, headingRef, actions }: ReadBackProps) {
  const lines = [
    ...(content.person === null ? [] : content.person.kind === 'known' ? [{ path: 'person', label: entryWords.person, text: content.person.text, isEmpty: false }] : readBack(person ?? {}, content.person.values, content.names, 'person')),
    ...envelopeLines(content, question, office), ...readBack(schema, content.body, content.names, 'body'),
  ];
  return (
    <Stack gap="sm">
      <Title order={2} tabIndex={-1} ref={headingRef}>{entryWords.readBackTitle}</Title>
      <Text size="sm">{entryWords.readBackText}</Text>
      <Table>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.path}>
              <Table.Th scope="row" w="38%" fw={500}>{line.label}</Table.Th>
              <Table.Td c={line.isEmpty ? 'dimmed' : 'inherit'} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{line.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {dossier === null ? null : (
        <Stack gap={2}>
          <Text size="sm">{entryWords.folios(dossier.papers, dossier.lastFolio)}</Text>
          {dossier.hash === null ? null : <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{entryWords.dossierHash}: <code>{dossier.hash}</code></Text>}
        </Stack>
      )}
      <Group>{actions}</Group>
    </Stack>
  );
}
