import { Alert, Button, FileButton, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Refused } from './refused.tsx';

const shortestReason = 3;

/** What the server answered: what the text would bring about, with the hash that a signature names. */
interface Looked {
  readonly preview: { readonly previewHash: string };
}

export interface LookAndSignProps<Body, Fault extends string, Answer extends Looked> {
  readonly words: Readonly<Record<'title' | 'intro' | 'text' | 'file' | 'look' | 'reason' | 'sign', string>> & { readonly hint?: string; readonly faults: Readonly<Record<Fault, string>> };
  readonly first: string;
  /** of the file chooser */
  readonly accept: string;
  readonly rows: { readonly least: number; readonly most: number };
  readonly read: (text: string) => { readonly body: Body } | { readonly fault: Fault };
  /** `signed` null looks and changes nothing */
  readonly ask: (body: Body, signed: { readonly reason: string; readonly previewHash: string } | null) => Promise<Answer>;
  readonly onSigned: () => Promise<void>;
  readonly clearsOnSigned?: boolean;
  readonly showPreview: (preview: Answer['preview']) => ReactNode;
  /** null while nothing was signed */
  readonly tellSigned: (answer: Answer) => string | null;
}

/** A text is pasted or chosen, looked at, and signed with a reason: what was looked at is what is signed. */
export function LookAndSign<Body, Fault extends string, Answer extends Looked>({ words, first, accept, rows, read, ask, onSigned, clearsOnSigned = false, showPreview, tellSigned }: LookAndSignProps<Body, Fault, Answer>) {
  const [text, setText] = useState(first);
  const [fault, setFault] = useState<Fault | null>(null);
  const [reason, setReason] = useState('');
  const look = useMutation({ mutationFn: (body: Body) => ask(body, null) });
  const sign = useMutation({
    mutationFn: ({ body, previewHash }: { body: Body; previewHash: string }) => ask(body, { reason: reason.trim(), previewHash }),
    onSuccess: async () => {
      look.reset();
      setReason('');
      if (clearsOnSigned) setText('');
      await onSigned();
    },
  });
  const change = (next: string): void => { setText(next); setFault(null); look.reset(); sign.reset(); };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    sign.reset();
    const found = read(text);
    if ('fault' in found) {
      look.reset();
      setFault(found.fault);
    } else look.mutate(found.body);
  };
  const told = sign.data === undefined ? null : tellSigned(sign.data);
  return (
    <Paper withBorder p="md" component="section" aria-label={words.title}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={2}>{words.title}</Title>
          <Text size="sm" maw={820}>{words.intro}</Text>
          <Textarea label={words.text} description={words.hint} value={text} required autosize minRows={rows.least} maxRows={rows.most} spellCheck={false} error={fault === null ? undefined : words.faults[fault]} classNames={{ input: 'tt-mono' }} onChange={(event) => change(event.currentTarget.value)} />
          <Group>
            <FileButton accept={accept} onChange={(file) => { if (file !== null) void file.text().then(change); }}>{(props) => <Button variant="default" {...props}>{words.file}</Button>}</FileButton>
            <Button type="submit" variant={look.data === undefined ? 'filled' : 'default'} loading={look.isPending} disabled={text.trim() === ''}>{words.look}</Button>
          </Group>
        </Stack>
      </form>
      {look.error === null ? null : <Refused error={look.error} />}
      {look.data === undefined ? null : (
        <Stack gap="sm" mt="md">
          {showPreview(look.data.preview)}
          <Textarea label={words.reason} required autosize minRows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value.normalize('NFC'))} />
          {sign.error === null ? null : <Refused error={sign.error} />}
          <Group justify="flex-end"><Button loading={sign.isPending} disabled={reason.trim().length < shortestReason} onClick={() => { if (look.isSuccess) sign.mutate({ body: look.variables, previewHash: look.data.preview.previewHash }); }}>{words.sign}</Button></Group>
        </Stack>
      )}
      {told === null ? null : <Alert color="gray" variant="outline" role="status" className="tt-alert" mt="md"><Text fw={600}>{told}</Text></Alert>}
    </Paper>
  );
}
