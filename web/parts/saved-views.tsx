import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBookmark, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, dataOf } from '../api/client.ts';
import { words } from '../words.vi.ts';
import { Failed, Loaded } from './page-state.tsx';
import { savedViewWords } from './saved-views.words.vi.ts';

export type Filters = Readonly<Record<string, string | boolean | undefined>>;

function viewsQuery(screen: string) {
  return queryOptions({ queryKey: ['views', screen], queryFn: () => dataOf(api.GET('/api/views', { params: { query: { screen } } })), staleTime: 5 * 60_000 });
}

/** Filters as the server keeps them: closed values only, without "?". */
export function writeFilters(filters: Filters): string {
  return Object.entries(filters).filter(([, value]) => value !== undefined && value !== false && value !== '').map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`).sort().join('&');
}

export function readFilters(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

function SaveDialog({ screen, query, onClose }: { readonly screen: string; readonly query: string; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/views', { body: { screen, name: name.trim().normalize('NFC'), query } })),
    onSuccess: async (view) => {
      await queries.invalidateQueries({ queryKey: ['views', screen] });
      notifications.show({ message: savedViewWords.saved(view.name) });
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={savedViewWords.save} closeButtonProps={{ 'aria-label': words.close }}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label={savedViewWords.name} description={savedViewWords.nameHint} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={60} required data-autofocus />
          {save.error === null ? null : <Failed error={save.error} />}
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.cancel}</Button><Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>{savedViewWords.save}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Filters kept under a name of one's own; chosen, they are the address of the list. */
export function SavedViews({ screen, filters, onChoose }: { readonly screen: string; readonly filters: Filters; readonly onChoose: (filters: Record<string, string>) => void }) {
  const queries = useQueryClient();
  const [isOpen, menu] = useDisclosure(false);
  const [isSaving, saving] = useDisclosure(false);
  const views = useQuery({ ...viewsQuery(screen), enabled: isOpen });
  const remove = useMutation({
    mutationFn: async (view: { readonly id: string; readonly name: string }) => {
      await api.DELETE('/api/views/{viewId}', { params: { path: { viewId: view.id } } });
      return view.name;
    },
    onSuccess: async (name) => {
      await queries.invalidateQueries({ queryKey: ['views', screen] });
      notifications.show({ message: savedViewWords.removed(name) });
    },
  });
  const query = writeFilters(filters);
  return (
    <>
      <Menu opened={isOpen} onChange={(next) => (next ? menu.open() : menu.close())} position="bottom-end" withinPortal>
        <Menu.Target><Button size="compact-md" variant="default" leftSection={<IconBookmark size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>{savedViewWords.title}</Button></Menu.Target>
        <Menu.Dropdown maw={360}>
          <Loaded of={views} rows={1}>
            {({ views: kept }) => (kept.length === 0 ? <Menu.Label>{savedViewWords.empty}</Menu.Label> : kept.map((view) => (
              <Group key={view.id} wrap="nowrap" gap={4} role="presentation">
                <Menu.Item onClick={() => onChoose(readFilters(view.query))}>{view.name}</Menu.Item>
                <Menu.Item w="auto" px="xs" aria-label={savedViewWords.remove(view.name)} closeMenuOnClick={false} onClick={() => remove.mutate(view)}><IconTrash size={16} aria-hidden /></Menu.Item>
              </Group>
            )))}
          </Loaded>
          <Menu.Divider />
          <Menu.Item disabled={query === ''} onClick={saving.open}>{query === '' ? savedViewWords.nothingToSave : savedViewWords.saveCurrent}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSaving ? <SaveDialog screen={screen} query={query} onClose={saving.close} /> : null}
    </>
  );
}
