import { Button, Menu, Text, useComputedColorScheme } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconLogout, IconMoon, IconSettings, IconSun, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSaveSettings } from '../api/me.ts';
import { signInAsOther, signOut } from '../session/session.ts';
import { settings } from '../settings.ts';
import { shellWords } from './words.vi.ts';

export function AccountMenu({ name, position, onShortcuts }: { readonly name: string; readonly position: string; readonly onShortcuts: () => void }) {
  const save = useSaveSettings();
  const scheme = useComputedColorScheme('light');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="inherit" size="compact-md" rightSection={<IconChevronDown size={14} aria-hidden />} aria-label={`${shellWords.account}: ${name}`}>
          <Text component="span" size="sm" visibleFrom="sm">{name}</Text>
          <Text component="span" size="sm" hiddenFrom="sm">{shellWords.account}</Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="dimmed">{name}<br />{position}</Menu.Label>
        <Menu.Item component={Link} to="/tai-khoan" leftSection={<IconSettings size={16} aria-hidden />}>{shellWords.settings}</Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShortcuts}>{shellWords.help}</Menu.Item>
        <Menu.Item leftSection={scheme === 'dark' ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />} onClick={() => save.mutate({ theme: scheme === 'dark' ? 'light' : 'dark' })}>{scheme === 'dark' ? shellWords.light : shellWords.dark}</Menu.Item>
        <Menu.Divider />
        {settings.mode === 'embedded' ? <Menu.Item leftSection={<IconUsers size={16} aria-hidden />} onClick={() => void signInAsOther()}>{shellWords.otherOfficial}</Menu.Item> : null}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>{shellWords.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
