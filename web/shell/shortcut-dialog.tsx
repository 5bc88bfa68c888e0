import { Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meQuery, useSaveSettings } from '../api/me.ts';
import { words } from '../words.vi.ts';
import { shortcutWords } from './words.vi.ts';

export function ShortcutDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const me = useQuery(meQuery);
  const save = useSaveSettings();
  return (
    <Modal opened={opened} onClose={onClose} title={shortcutWords.title} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack>
        <Table>
          <Table.Tbody>
            {shortcutWords.rows.map(([key, meaning]) => (
              <Table.Tr key={key}>
                <Table.Th scope="row"><Kbd>{key}</Kbd></Table.Th>
                <Table.Td>{meaning}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch label={shortcutWords.off} checked={me.data?.settings.shortcutsOff ?? false} onChange={(event) => save.mutate({ shortcutsOff: event.currentTarget.checked })} />
      </Stack>
    </Modal>
  );
}
