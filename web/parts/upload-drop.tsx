import { Box, FileButton, Button, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { acceptedTypes } from '../api/uploads.ts';
import { settings } from '../settings.ts';
import { uploadWords } from './upload.words.vi.ts';

const megabyte = 1024 * 1024;

/** Where files are picked or dropped; many at once where `isMany`. */
export function UploadDrop({ label, isMany = false, onFiles, describedBy }: { readonly label: string; readonly isMany?: boolean; readonly onFiles: (files: readonly File[]) => void; readonly describedBy?: string }) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  const button = (props: { onClick: () => void }) => (
    <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} aria-label={isMany ? undefined : uploadWords.chooseOf(label)} aria-describedby={describedBy} {...props}>{isMany ? uploadWords.chooseMany : uploadWords.choose}</Button>
  );
  return (
    <Box className="tt-drop" data-over={isOver} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Group gap="sm">
        {isMany ? <FileButton multiple accept={acceptedTypes.join(',')} onChange={(files) => { if (files.length > 0) onFiles(files); }}>{button}</FileButton>
          : <FileButton accept={acceptedTypes.join(',')} onChange={(file) => { if (file !== null) onFiles([file]); }}>{button}</FileButton>}
        <Text size="sm">{uploadWords.drop}</Text>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>{uploadWords.accepted(Math.floor(settings.uploadLimitBytes / megabyte))}</Text>
    </Box>
  );
}
