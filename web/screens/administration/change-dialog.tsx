import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { words } from '../../words.vi.ts';
import { administrationKey, type Changed } from './query.ts';
import { Refused } from '../../parts/refused.tsx';
import { administrationWords } from './words.vi.ts';

export interface ChangeDialogProps<Form> {
  readonly title: string;
  /** what was typed; what was looked at is what is confirmed, so any change of it asks for another look */
  readonly form: Form;
  readonly isWhole: boolean;
  readonly ask: (form: Form, query: { dryRun?: 'true' }) => Promise<Changed>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A change in two steps: first how many cases it touches, then it is made. */
export function ChangeDialog<Form>({ title, form, isWhole, ask, onClose, children }: ChangeDialogProps<Form>) {
  const queries = useQueryClient();
  const [checked, setChecked] = useState<Form | null>(null);
  const look = useMutation({ mutationFn: (asked: Form) => ask(asked, { dryRun: 'true' }), onSuccess: (_touched, asked) => setChecked(asked) });
  const make = useMutation({
    mutationFn: (asked: Form) => ask(asked, {}),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: administrationKey });
      notifications.show({ message: administrationWords.done });
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    make.reset();
    if (isWhole) look.mutate(form);
  };
  const isLookedAt = look.data !== undefined && checked === form;
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {children}
          {look.error === null ? null : <Refused error={look.error} />}
          {isLookedAt ? <Alert color="gray" variant="outline" role="status" className="tt-alert"><Text fw={600}>{look.data.touches.sentence}</Text></Alert> : null}
          {make.error === null ? null : <Refused error={make.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{words.cancel}</Button>
            <Button type="submit" variant={isLookedAt ? 'default' : 'filled'} loading={look.isPending} disabled={!isWhole}>{administrationWords.check}</Button>
            {isLookedAt ? <Button loading={make.isPending} onClick={() => make.mutate(form)}>{administrationWords.confirm}</Button> : null}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** One state for a whole form; a new object with every change. */
export function useFields<Form>(first: Form): { form: Form; set: <Key extends keyof Form>(key: Key) => (value: Form[Key]) => void } {
  const [form, setForm] = useState(first);
  return { form, set: (key) => (value) => setForm((now) => ({ ...now, [key]: value })) };
}
