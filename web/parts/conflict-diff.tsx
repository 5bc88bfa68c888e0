import { Alert, Button, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { type Ref } from 'react';
import { words } from '../words.vi.ts';
import type { Conflict, ConflictRow } from './conflict-rows.ts';
import { conflictWords } from './conflict.words.vi.ts';
import { showInstant } from './date-text.ts';
import { WideTable } from './wide-table.tsx';

/** What others recorded meanwhile, field by field beside one's own; nothing that was typed is lost. */
export function ConflictDiff({ conflict, rows, onReview, headingRef }: { readonly conflict: Conflict; readonly rows: readonly ConflictRow[]; readonly onReview: () => void; readonly headingRef?: Ref<HTMLHeadingElement> }) {
  return (
    <Alert color="gray" variant="outline" className="tt-alert" icon={<IconArrowsDiff size={18} aria-hidden />} role="region" aria-label={conflictWords.title}>
      <Stack gap="sm">
        <Title order={2} size="h3" tabIndex={-1} ref={headingRef}>{conflictWords.title}</Title>
        <Text size="sm">{conflictWords.kept}</Text>
        <Text fw={600} size="sm">{conflictWords.since}</Text>
        {conflict.since.length === 0 ? <Text size="sm">{conflictWords.nothingSince}</Text> : (
          <List size="sm" spacing={4}>
            {conflict.since.map((one) => (
              <List.Item key={one.seq}>
                <Text span size="sm" fw={600}>{one.words}</Text> <Text span size="sm" c="dimmed">{conflictWords.by(one.who, one.office, showInstant(one.at))}</Text>
                {one.changes.length === 0 ? null : <Text size="sm">{one.changes.join('; ')}</Text>}
              </List.Item>
            ))}
          </List>
        )}
        <Text size="sm" c="dimmed">{conflictWords.compare}</Text>
        <WideTable label={conflictWords.compare} titles={[conflictWords.field, conflictWords.before, conflictWords.now, conflictWords.mine]} minWidth={520}>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={500}>{row.label}</Table.Th>
              <Table.Td>{row.before ?? conflictWords.none}</Table.Td>
              <Table.Td fw={row.isMoved ? 600 : 400}>{row.now ?? conflictWords.none}{row.isMoved ? ` (${conflictWords.moved})` : ''}</Table.Td>
              <Table.Td>{row.mine ?? conflictWords.none}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
        {conflict.stillAllowed ? <Group><Button onClick={onReview}>{conflictWords.review}</Button></Group> : (
          <div>
            <Text size="sm" fw={600}>{conflictWords.notAllowed} {conflict.refusal?.sentence ?? ''}</Text>
            {conflict.refusal?.source == null ? null : <Text size="sm">{words.sourceIs}: {conflict.refusal.source}</Text>}
            <Text size="sm">{conflictWords.stay}</Text>
          </div>
        )}
      </Stack>
    </Alert>
  );
}
