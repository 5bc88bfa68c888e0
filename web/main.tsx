import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './style.css';
import 'dayjs/locale/vi';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { router } from './router.ts';
import { restoreSession } from './session/session.ts';
import { cssVariables, theme } from './theme.ts';

const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// Under this name the lock of the page's scrolling, behind every dialog, looks for the nonce of its style.
Object.assign(window, { __webpack_nonce__: nonce });

// Who is signed in decides what the first page is.
await restoreSession();
createRoot(place).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
      <QueryClientProvider client={queryClient}>
        <ModalsProvider>
          <Notifications position="bottom-right" autoClose={6000} notificationMaxHeight="min(480px, 60vh)" />
          <RouterProvider router={router} />
        </ModalsProvider>
      </QueryClientProvider>
    </DatesProvider>
  </MantineProvider>,
);
