import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { exportWords } from './saved-views.words.vi.ts';
import { Failed } from './page-state.tsx';
import { saveFile } from './save-file.ts';

/** A whole list as the server writes it: what is filtered, by whom and when stand in its foot. `path` without an ending, `query` of the address; `formPath` where the list has a form of the law. */
export function ExportMenu({ path, query, name, formPath }: { readonly path: string; readonly query: Readonly<Record<string, string | undefined>>; readonly name: string; readonly formPath?: string }) {
  const save = useMutation({
    mutationFn: (ending: 'xlsx' | 'pdf') => {
      const given = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
      return saveFile(`${path}.${ending}${given.size === 0 ? '' : `?${given.toString()}`}`, `${name}.${ending}`);
    },
    onError: (error) => notifications.show({ message: <Failed error={error} />, withCloseButton: true }),
  });
  const saveForm = useMutation({ mutationFn: (form: string) => saveFile(form, `${name}.pdf`), onError: (error) => notifications.show({ message: <Failed error={error} />, withCloseButton: true }) });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button size="compact-md" variant="default" loading={save.isPending || saveForm.isPending} leftSection={<IconPrinter size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>{exportWords.export}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTable size={16} aria-hidden />} onClick={() => save.mutate('xlsx')}>{exportWords.xlsx}</Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => save.mutate('pdf')}>{exportWords.pdf}</Menu.Item>
        {formPath === undefined ? null : <Menu.Item leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => saveForm.mutate(formPath)}>{exportWords.form}</Menu.Item>}
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>{exportWords.print}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
