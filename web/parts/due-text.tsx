import { Group, Text } from '@mantine/core';
import { IconAlertCircle, IconClock, IconHelpCircle, IconHourglass } from '@tabler/icons-react';
import { words } from '../words.vi.ts';

/** A due date in the server's words. Nothing here counts. */
export interface Due {
  /** "Thứ Ba 24/02/2026" or with the hour; null where the law gives no number */
  readonly text: string | null;
  /** "còn 2 ngày làm việc", "quá hạn 3 ngày"; never shown alone */
  readonly remaining: string | null;
  /** what the date is, in the server's words: "Dự kiến, chưa kiểm chứng", "Ngày xem lại" */
  readonly label?: string;
  /** due: a number of the law; expected: inferred, never overdue; none: no number */
  readonly kind: 'due' | 'expected' | 'none';
  readonly isOverdue: boolean;
}

/** A word and a sign; colour comes third. */
export function DueText({ due, isInline = false }: { readonly due: Due; readonly isInline?: boolean }) {
  const Icon = due.isOverdue ? IconAlertCircle : due.kind === 'none' ? IconHelpCircle : due.kind === 'expected' ? IconHourglass : IconClock;
  const colour = due.isOverdue ? 'var(--tt-overdue)' : undefined;
  return (
    <Group gap={6} wrap="nowrap" align={isInline ? 'center' : 'flex-start'} className={due.kind === 'expected' ? 'tt-expected' : ''} c={colour ?? 'inherit'}>
      <Icon size={16} aria-hidden className="tt-due-icon" />
      <span>
        {due.kind === 'none' && due.text === null ? words.noLegalLimit : due.text}
        {due.remaining === null ? null : <Text component="span" inherit fw={due.isOverdue ? 600 : 400}>{due.text === null ? '' : ' · '}{due.remaining}</Text>}
        {due.kind === 'expected' ? <Text component="span" inherit c="dimmed"> · {due.label ?? words.expectedOnly}</Text> : null}
      </span>
    </Group>
  );
}
