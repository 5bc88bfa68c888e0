import { Button, Group, Input, Progress, Stack, Text } from '@mantine/core';
import { IconCheck, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { removeFile, type StoredFile } from '../api/uploads.ts';
import { type FieldProps, useForm } from './act-form/form-context.ts';
import { UploadDrop } from './upload-drop.tsx';
import { uploadWords } from './upload.words.vi.ts';
import { type Upload, useUploads } from './use-upload.ts';

/** How a stored file is called: its name, size, pages and the beginning of its hash. */
export function fileText(name: string, { size, sha256, pages }: StoredFile): string {
  return [name, uploadWords.size(size), ...(typeof pages === 'number' ? [uploadWords.pages(pages)] : []), uploadWords.hash(sha256)].join(' · ');
}

export function UploadProgress({ upload, onRetry, onRemove }: { readonly upload: Upload; readonly onRetry: () => void; readonly onRemove: () => void }) {
  return (
    <Stack gap={4}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{upload.name} · {upload.fault ?? uploadWords.percent(upload.share)}</Text>
        <Group gap={4}>
          {upload.fault === null ? null : <Button size="compact-sm" variant="default" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>{uploadWords.retry(upload.name)}</Button>}
          <Button size="compact-sm" variant="default" leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>{uploadWords.remove(upload.name)}</Button>
        </Group>
      </Group>
      {upload.fault === null ? <Progress value={upload.share * 100} aria-label={uploadWords.sending(upload.name)} /> : null}
    </Stack>
  );
}

/** One scanned paper: picked or dropped, sent at once, its id is the field's value. */
export function UploadControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, names, noteName } = useForm();
  const hintId = useId();
  const { uploads, add, retry, remove } = useUploads((upload, stored) => {
    noteName(stored.uploadId, fileText(upload.name, stored));
    onChange(stored.uploadId);
  });
  const storedId = typeof value === 'string' && value !== '' ? value : null;
  const open = uploads.filter((one) => one.stored === null);
  const drop = (): void => {
    if (storedId === null) return;
    onChange(undefined);
    // Where another act names it already the server keeps it.
    void removeFile(storedId).catch(() => undefined);
  };
  const name = storedId === null ? '' : (names[storedId] ?? uploadWords.stored);
  return (
    <Input.Wrapper label={label} required={isRequired} withAsterisk={false} error={errors[path]} labelElement="div">
      <Stack gap="xs" mt={4} id={hintId}>
        {storedId === null ? null : (
          <Group gap="xs" justify="space-between" wrap="nowrap">
            <Group gap={6} wrap="nowrap"><IconCheck size={16} aria-hidden className="tt-due-icon" /><Text size="sm" style={{ overflowWrap: 'anywhere' }}>{name}</Text></Group>
            <Button size="compact-sm" variant="default" leftSection={<IconTrash size={14} aria-hidden />} onClick={drop}>{uploadWords.remove(name.split(' · ')[0] ?? '')}</Button>
          </Group>
        )}
        {open.map((upload) => <UploadProgress key={upload.id} upload={upload} onRetry={() => retry(upload.id)} onRemove={() => remove(upload.id)} />)}
        {storedId === null && open.every((one) => one.fault !== null) ? <UploadDrop label={label} onFiles={(files) => add(files.slice(0, 1))} /> : null}
      </Stack>
    </Input.Wrapper>
  );
}
