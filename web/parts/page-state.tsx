import { Alert, Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { words } from '../words.vi.ts';
import { RefusalDetails } from './refusal-details.tsx';

const skeletonAfterMs = 200;

/** Grey bars, only where the wait is long enough to be seen. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), skeletonAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" aria-live="polite" aria-label={words.loading} mih={rows * 40}>
      {isShown ? (
        <Stack gap="xs">
          {Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={32} />)}
        </Stack>
      ) : null}
    </Box>
  );
}

/** Why nothing is here, and what to do next. */
export function Empty({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl">
      <IconInbox size={32} aria-hidden color="var(--mantine-color-dimmed)" />
      <Title order={2} size="h3">{title}</Title>
      {children === undefined ? null : <Text c="dimmed" maw={520} ta="center" size="sm">{children}</Text>}
      {action}
    </Stack>
  );
}

/** The API's own sentence, the article or the support code, and a way on; the rest of the page lives. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const body = error instanceof ProblemError ? error.body : null;
  const sentence = error instanceof OfflineError ? words.offline : body === null || body.title === '' ? words.failed : body.title;
  return (
    <Alert color="gray" variant="outline" icon={<IconAlertTriangle size={18} aria-hidden />} role="alert" title={sentence} className="tt-alert">
      <RefusalDetails lines={body?.details} />
      <Group gap="md" align="center">
        {body?.source === null || body === null ? null : <Text size="sm">{words.sourceIs}: {body.source}</Text>}
        {body?.supportId === undefined ? null : <Text size="sm">{words.supportCode}: <code>{body.supportId}</code></Text>}
        {onRetry === undefined ? null : <Button size="xs" variant="default" onClick={onRetry}>{words.retry}</Button>}
      </Group>
    </Alert>
  );
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** One query on a page: its skeleton, its refusal, or its data. What was loaded before stays beside a failed refresh. */
export function Loaded<T>({ of, rows, children }: { readonly of: Asked<T>; readonly rows?: number; readonly children: (data: T) => ReactNode }) {
  if (of.data !== undefined)
    return (
      <>
        {of.error === null ? null : <Failed error={of.error} onRetry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  if (of.error !== null) return <Failed error={of.error} onRetry={() => void of.refetch()} />;
  return <Loading {...(rows === undefined ? {} : { rows })} />;
}

