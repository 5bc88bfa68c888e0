import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { ScreenSettings } from '../api/me.ts';
import { switchShortcuts } from '../parts/shortcuts.ts';

/** Puts the official's own choices, kept on the server, into effect in this browser. */
export function useOwnSettings(settings: ScreenSettings | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  const { theme, shortcutsOff, density } = settings ?? {};
  const isKnown = settings !== undefined;
  useEffect(() => {
    if (isKnown) setColorScheme(theme ?? 'auto');
  }, [isKnown, theme, setColorScheme]);
  useEffect(() => {
    if (isKnown) switchShortcuts(shortcutsOff ?? false);
  }, [isKnown, shortcutsOff]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density ?? 'normal';
  }, [density]);
}
