import { Alert, Button, FileButton, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { CalendarPreview } from './calendar-preview.tsx';
import { administrationKey, type CalendarBody, enterCalendar } from './query.ts';
import { Refused } from '../../parts/refused.tsx';
import { calendarsWords } from './words.vi.ts';
import { readYear } from './year-json.ts';

const shortestReason = 3;

/** Paste or choose a year, see what it changes, give the reason, sign. */
export function CalendarImport({ first }: { readonly first: string }) {
  const queries = useQueryClient();
  const [text, setText] = useState(first);
  const [fault, setFault] = useState<'notJson' | 'notYear' | 'notCsv' | null>(null);
  const [reason, setReason] = useState('');
  const look = useMutation({ mutationFn: (asked: CalendarBody) => enterCalendar(asked, true) });
  const sign = useMutation({
    mutationFn: ({ asked, previewHash }: { asked: CalendarBody; previewHash: string }) => enterCalendar({ ...asked, reason: reason.trim(), previewHash }, false),
    onSuccess: async () => {
      look.reset();
      setReason('');
      setText('');
      await queries.invalidateQueries({ queryKey: administrationKey });
    },
  });
  // What was looked at is what is signed.
  const change = (next: string): void => { setText(next); setFault(null); look.reset(); sign.reset(); };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    sign.reset();
    const read = readYear(text);
    if ('fault' in read) {
      look.reset();
      setFault(read.fault);
    } else look.mutate(read.body);
  };
  const { data: found, variables: asked } = look;
  return (
    <Paper withBorder p="md" component="section" aria-label={calendarsWords.import}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={2}>{calendarsWords.import}</Title>
          <Text size="sm">{calendarsWords.importText}</Text>
          <Textarea label={calendarsWords.json} value={text} required autosize minRows={4} maxRows={14} spellCheck={false} error={fault === null ? undefined : calendarsWords[fault]} classNames={{ input: 'tt-mono' }} onChange={(event) => change(event.currentTarget.value)} />
          <Group>
            <FileButton accept="application/json,.json,text/csv,.csv" onChange={(file) => { if (file !== null) void file.text().then(change); }}>{(props) => <Button variant="default" {...props}>{calendarsWords.file}</Button>}</FileButton>
            <Button type="submit" variant={found === undefined ? 'filled' : 'default'} loading={look.isPending} disabled={text.trim() === ''}>{calendarsWords.preview}</Button>
          </Group>
        </Stack>
      </form>
      {look.error === null ? null : <Refused error={look.error} />}
      {found === undefined ? null : (
        <Stack gap="sm" mt="md">
          <CalendarPreview preview={found.preview} />
          <Textarea label={calendarsWords.reason} required autosize minRows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value.normalize('NFC'))} />
          {sign.error === null ? null : <Refused error={sign.error} />}
          <Group justify="flex-end"><Button loading={sign.isPending} disabled={reason.trim().length < shortestReason} onClick={() => sign.mutate({ asked, previewHash: found.preview.previewHash })}>{calendarsWords.sign}</Button></Group>
        </Stack>
      )}
      {sign.data?.calendarId == null ? null : <Alert color="gray" variant="outline" role="status" className="tt-alert" mt="md"><Text fw={600}>{calendarsWords.signed(sign.data.calendarId, sign.data.orderedCases)}</Text></Alert>}
    </Paper>
  );
}
