import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { LookAndSign } from '../../parts/look-and-sign.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { draftExample, readDraftJson, rehearsalsKey, rehearsalsQuery, rehearseLaw } from './rehearsal-query.ts';
import { RehearsalResult } from './rehearsal-result.tsx';
import { rehearsalWords } from './rehearsal.words.vi.ts';

function Kept() {
  const asked = useQuery(rehearsalsQuery);
  const save = (id: string, format: 'json' | 'xlsx'): Promise<void> => saveFile(`/api/law/rehearsals/${encodeURIComponent(id)}.${format}`, `dien-tap-${id}.${format}`);
  return (
    <section>
      <Title order={2}>{rehearsalWords.kept}</Title>
      <Loaded of={asked}>
        {({ rehearsals }) => rehearsals.length === 0 ? <Text c="dimmed" size="sm">{rehearsalWords.none}</Text> : (
          <WideTable label={rehearsalWords.kept} titles={rehearsalWords.keptColumns}>
            {rehearsals.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Th scope="row" fw={400}>{one.id}</Table.Th><Table.Td>{one.name}</Table.Td><Table.Td>{showDate(one.inForceFrom)}</Table.Td><Table.Td>{one.sentence}</Table.Td><Table.Td>{one.reason}</Table.Td>
                <Table.Td>{one.signedBy}<Text size="xs" c="dimmed">{showInstant(one.signedAt)}</Text></Table.Td>
                <Table.Td><Group gap="xs"><Button size="compact-sm" variant="default" onClick={() => void save(one.id, 'json')}>{rehearsalWords.signedJson}</Button><Button size="compact-sm" variant="default" onClick={() => void save(one.id, 'xlsx')}>{rehearsalWords.xlsx}</Button></Group></Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
      </Loaded>
    </section>
  );
}

/** Load a draft, see what it would move, give the reason, sign the rehearsal off. Nothing comes into force here. */
export function RehearsalTab() {
  const queries = useQueryClient();
  return (
    <Stack gap="lg">
      <LookAndSign
        words={rehearsalWords.load} first={draftExample} accept="application/json,.json" rows={{ least: 6, most: 16 }}
        read={readDraftJson} ask={(draft, signed) => rehearseLaw({ ...draft, ...signed }, signed === null)} onSigned={() => queries.invalidateQueries({ queryKey: rehearsalsKey })}
        showPreview={(preview) => <RehearsalResult preview={preview} />} tellSigned={({ rehearsalId }) => (rehearsalId === null ? null : rehearsalWords.signed(rehearsalId))}
      />
      <Kept />
    </Stack>
  );
}
