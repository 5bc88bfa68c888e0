import { Alert, Button, FileButton, Group, Paper, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { Refused } from '../../parts/refused.tsx';
import { type DraftBody, draftExample, readDraftJson, rehearsalsKey, rehearsalsQuery, rehearseLaw } from './rehearsal-query.ts';
import { RehearsalResult } from './rehearsal-result.tsx';
import { rehearsalWords } from './rehearsal.words.vi.ts';

const shortestReason = 3;

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
  const [text, setText] = useState(draftExample);
  const [fault, setFault] = useState<'notJson' | 'notDraft' | null>(null);
  const [reason, setReason] = useState('');
  const look = useMutation({ mutationFn: (asked: DraftBody) => rehearseLaw(asked, true) });
  const sign = useMutation({
    mutationFn: ({ asked, previewHash }: { asked: DraftBody; previewHash: string }) => rehearseLaw({ ...asked, reason: reason.trim(), previewHash }, false),
    onSuccess: async () => {
      look.reset();
      setReason('');
      await queries.invalidateQueries({ queryKey: rehearsalsKey });
    },
  });
  // What was looked at is what is signed.
  const change = (next: string): void => { setText(next); setFault(null); look.reset(); sign.reset(); };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    sign.reset();
    const read = readDraftJson(text);
    if ('fault' in read) {
      look.reset();
      setFault(read.fault);
    } else look.mutate(read.body);
  };
  const { data: found, variables: asked } = look;
  return (
    <Stack gap="lg">
      <Paper withBorder p="md" component="section" aria-label={rehearsalWords.title}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Title order={2}>{rehearsalWords.title}</Title>
            <Text size="sm" maw={820}>{rehearsalWords.intro}</Text>
            <Textarea label={rehearsalWords.json} description={rehearsalWords.jsonHint} value={text} required autosize minRows={6} maxRows={16} spellCheck={false} error={fault === null ? undefined : rehearsalWords[fault]} classNames={{ input: 'tt-mono' }} onChange={(event) => change(event.currentTarget.value)} />
            <Group>
              <FileButton accept="application/json,.json" onChange={(file) => { if (file !== null) void file.text().then(change); }}>{(props) => <Button variant="default" {...props}>{rehearsalWords.file}</Button>}</FileButton>
              <Button type="submit" variant={found === undefined ? 'filled' : 'default'} loading={look.isPending} disabled={text.trim() === ''}>{rehearsalWords.preview}</Button>
            </Group>
          </Stack>
        </form>
        {look.error === null ? null : <Refused error={look.error} />}
        {found === undefined ? null : (
          <Stack gap="sm" mt="md">
            <RehearsalResult preview={found.preview} />
            <Textarea label={rehearsalWords.reason} required autosize minRows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value.normalize('NFC'))} />
            {sign.error === null ? null : <Refused error={sign.error} />}
            <Group justify="flex-end"><Button loading={sign.isPending} disabled={reason.trim().length < shortestReason} onClick={() => sign.mutate({ asked, previewHash: found.preview.previewHash })}>{rehearsalWords.sign}</Button></Group>
          </Stack>
        )}
        {sign.data?.rehearsalId == null ? null : <Alert color="gray" variant="outline" role="status" className="tt-alert" mt="md"><Text fw={600}>{rehearsalWords.signed(sign.data.rehearsalId)}</Text></Alert>}
      </Paper>
      <Kept />
    </Stack>
  );
}
