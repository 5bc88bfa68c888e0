import { Button, Group, NativeSelect, NumberInput, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { refreshAfterAct } from '../api/after-act.ts';
import { actPath, isFinalRefusal, performAct } from '../api/perform-act.ts';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { words } from '../words.vi.ts';
import type { EntryAct } from './act-form/act-entry.tsx';
import type { FieldSchema } from './act-form/field-schema.ts';
import { DateField } from './date-field.tsx';
import { PageLink } from './page-link.tsx';
import { UploadDrop } from './upload-drop.tsx';
import { fileText, UploadProgress } from './upload-field.tsx';
import { batchWords } from './upload.words.vi.ts';
import { type Upload, useUploads } from './use-upload.ts';
import { WideTable } from './wide-table.tsx';

/** What a row says of its scan, as typed. */
interface Row {
  readonly type: string;
  readonly number: string;
  readonly date: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly key: string;
  readonly outcome: 'waiting' | 'sending' | 'recorded' | 'failed';
  readonly fault: string | null;
}

const emptyRow = (): Row => ({ type: '', number: '', date: null, from: null, to: null, key: crypto.randomUUID(), outcome: 'waiting', fault: null });

/** The next free folio before each row: after the dossier's last, or after the row above. */
function proposedFrom(uploads: readonly Upload[], rows: Readonly<Record<string, Row>>, lastFolio: number): Map<string, number> {
  let next = lastFolio + 1;
  return new Map(uploads.map(({ id, stored }) => {
    const from = rows[id]?.from ?? next;
    next = (rows[id]?.to ?? from + Math.max(1, stored?.pages ?? 1) - 1) + 1;
    return [id, from];
  }));
}

/** A whole dossier at once: scans are dropped, named in a table and recorded one after the other, each with its own outcome. */
export function UploadBatch({ act, caseId, version, papers }: { readonly act: EntryAct; readonly caseId: string; readonly version: number; readonly papers: readonly { readonly folioTo: number }[] }) {
  const queries = useQueryClient();
  const [rows, setRows] = useState<Readonly<Record<string, Row>>>({});
  const [isRunning, setRunning] = useState(false);
  const { uploads, add, retry, remove } = useUploads(() => undefined);
  // Folios are proposed from where the dossier stood when the page was opened; rows recorded since count themselves.
  const [lastFolio] = useState(() => Math.max(0, ...papers.map((one) => one.folioTo)));
  const types = useMemo(() => Object.entries((act.schema as FieldSchema).properties?.['type']?.['x-choices'] ?? {}), [act.schema]);
  const rowOf = (id: string): Row => rows[id] ?? emptyRow();
  const change = (id: string, next: Partial<Row>): void => setRows((now) => ({ ...now, [id]: { ...(now[id] ?? emptyRow()), ...next } }));
  const proposed = proposedFrom(uploads, rows, lastFolio);
  const foliosOf = (upload: Upload): { from: number; to: number } => {
    const from = proposed.get(upload.id) ?? lastFolio + 1;
    return { from, to: rowOf(upload.id).to ?? from + Math.max(1, upload.stored?.pages ?? 1) - 1 };
  };
  const isComplete = (upload: Upload): boolean => upload.stored !== null && rowOf(upload.id).type !== '' && rowOf(upload.id).date !== null && foliosOf(upload).to >= foliosOf(upload).from;
  const open = uploads.filter((one) => rowOf(one.id).outcome !== 'recorded');
  const ready = open.filter(isComplete);
  const done = uploads.length - open.length;
  const hasFailed = open.some((one) => rowOf(one.id).outcome === 'failed');

  const recordAll = async (): Promise<void> => {
    setRunning(true);
    let seen: number | null = version;
    for (const upload of ready) {
      const row = rowOf(upload.id);
      const { from, to } = foliosOf(upload);
      change(upload.id, { ...row, from, to, outcome: 'sending', fault: null });
      try {
        const { answer } = await performAct({
          // Its own acts move the case on: only the first is asked against what the page showed.
          path: actPath(caseId, act.act), key: row.key, version: seen,
          wire: { channel: 'system', body: { type: row.type, date: row.date, folioFrom: from, folioTo: to, uploadId: upload.stored?.uploadId, ...(row.number.trim() === '' ? {} : { number: row.number.normalize('NFC').trim() }) } },
        }, () => undefined);
        seen = answer.version;
        change(upload.id, { outcome: 'recorded' });
      } catch (error) {
        seen = null;
        const fault = error instanceof OfflineError ? words.offline : error instanceof ProblemError ? error.body.title : words.failed;
        change(upload.id, { outcome: 'failed', fault, ...(isFinalRefusal(error) ? { key: crypto.randomUUID() } : {}) });
        if (error instanceof OfflineError) break;
      }
    }
    await refreshAfterAct(queries, caseId);
    setRunning(false);
  };

  const { columns } = batchWords;
  const outcomeText = (upload: Upload): string => {
    const { outcome, fault } = rowOf(upload.id);
    return fault ?? (outcome === 'waiting' && !isComplete(upload) ? batchWords.outcomes.incomplete : batchWords.outcomes[outcome]);
  };
  return (
    <Stack gap="md">
      <Title order={2}>{batchWords.title}</Title>
      <Text size="sm">{batchWords.text}</Text>
      <UploadDrop label={batchWords.title} isMany onFiles={add} />
      {uploads.length === 0 ? <Text size="sm" c="dimmed">{batchWords.none}</Text> : (
        <WideTable label={batchWords.title} titles={Object.entries(columns).map(([key, title]) => (key === 'number' ? `${title} ${batchWords.optional}` : title))} minWidth={1000}>
          {uploads.map((upload) => {
            const row = rowOf(upload.id);
            const { from, to } = foliosOf(upload);
            const isFixed = row.outcome === 'recorded' || row.outcome === 'sending';
            const named = (column: string): string => batchWords.ofRow(column, upload.name);
            return (
              <Table.Tr key={upload.id}>
                <Table.Td maw={260}>
                  {upload.stored === null ? <UploadProgress upload={upload} onRetry={() => retry(upload.id)} onRemove={() => remove(upload.id)} /> : (
                    <>
                      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{fileText(upload.name, upload.stored)}</Text>
                      {isFixed ? null : <Button size="compact-xs" variant="default" onClick={() => remove(upload.id)} aria-label={named(words.cancel)}>{words.cancel}</Button>}
                    </>
                  )}
                </Table.Td>
                <Table.Td><NativeSelect aria-label={named(columns.type)} disabled={isFixed} value={row.type} data={[{ value: '', label: '' }, ...types.map(([value, label]) => ({ value, label }))]} onChange={(event) => change(upload.id, { type: event.currentTarget.value })} /></Table.Td>
                <Table.Td><TextInput aria-label={named(columns.number)} disabled={isFixed} maxLength={40} value={row.number} onChange={(event) => change(upload.id, { number: event.currentTarget.value })} /></Table.Td>
                <Table.Td miw={190}><DateField label={<span className="tt-hidden">{named(columns.date)}</span>} disabled={isFixed} value={row.date} onChange={(date) => change(upload.id, { date })} /></Table.Td>
                <Table.Td><NumberInput aria-label={named(columns.from)} disabled={isFixed} hideControls w={80} min={1} value={from} onChange={(next) => change(upload.id, { from: typeof next === 'number' ? next : null })} /></Table.Td>
                <Table.Td><NumberInput aria-label={named(columns.to)} disabled={isFixed} hideControls w={80} min={1} value={to} onChange={(next) => change(upload.id, { to: typeof next === 'number' ? next : null })} /></Table.Td>
                <Table.Td maw={220}><Text size="sm" role="status">{outcomeText(upload)}</Text></Table.Td>
              </Table.Tr>
            );
          })}
        </WideTable>
      )}
      <Group>
        <Button onClick={() => void recordAll()} disabled={ready.length === 0} loading={isRunning}>{hasFailed ? batchWords.retry(ready.length) : batchWords.record(ready.length)}</Button>
        <Text size="sm" role="status">{uploads.length === 0 ? '' : done === uploads.length ? batchWords.allDone : batchWords.summary(done, uploads.length)}</Text>
        <PageLink to="/ho-so/$caseId" params={{ caseId }}>{batchWords.toCase}</PageLink>
      </Group>
    </Stack>
  );
}
