import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { words } from './words.vi.ts';

/** White, grey, one blue; red is kept for what is overdue. Shade 8 is the lightest that passes contrast in both themes. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  fontFamily: "'Noto Sans Variable', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.4' }, h2: { fontSize: '1.125rem', lineHeight: '1.4' }, h3: { fontSize: '1rem', lineHeight: '1.5' } } },
  defaultRadius: 'sm',
  components: {
    Badge: { defaultProps: { tt: 'none', radius: 'sm', variant: 'outline' } },
    Button: { defaultProps: { fw: 500 } },
    // What opens has the focus at once, and nothing stands in a menu that is no item.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, events: { hover: true, focus: true, touch: true } } },
  },
});

/** Dimmed text and red that pass 4.5:1 on every background used, in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#545b63', '--tt-overdue': '#b3261e', '--tt-line': '#d5d9de', '--tt-soft': '#f3f5f7', '--mantine-color-anchor': '#1a5293', '--mantine-color-placeholder': '#5f666e' },
  dark: { '--mantine-color-dimmed': '#b3b9c0', '--tt-overdue': '#ff9d95', '--tt-line': '#45494f', '--tt-soft': '#2b2e33', '--mantine-color-anchor': '#8ec1ff', '--mantine-color-placeholder': '#a3aab2' },
});
