import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { showInstant } from '../date-text.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { entryWords } from './words.vi.ts';

export function useDraftState(keeper: DraftKeeper) {
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}

/** Whether what was typed is on the server, in one line. */
export function DraftLine({ keeper, onTakeOther }: { readonly keeper: DraftKeeper; readonly onTakeOther: () => void }) {
  const { status, savedAt } = useDraftState(keeper);
  const saved = savedAt === null ? '' : entryWords.draftSaved(showInstant(savedAt).slice(0, 5));
  const text = { clean: '', saved, saving: entryWords.draftSaving, unsaved: entryWords.draftUnsaved, offline: entryWords.draftOffline, otherWindow: entryWords.draftOther }[status];
  return (
    <Group gap="xs" mih={28} role="status">
      <Text size="sm" c="dimmed">{text}</Text>
      {status === 'otherWindow' ? (
        <>
          <Button size="compact-sm" variant="default" onClick={onTakeOther}>{entryWords.draftTakeOther}</Button>
          <Button size="compact-sm" variant="default" onClick={() => void keeper.keepMine()}>{entryWords.draftKeepMine}</Button>
        </>
      ) : null}
    </Group>
  );
}

/** Nobody leaves with text that is nowhere but here: it is saved on the way out, and only where that fails one is asked. */
export function LeaveGuard({ keeper }: { readonly keeper: DraftKeeper }) {
  const blocker = useBlocker({
    shouldBlockFn: async () => keeper.isUnsaved && !(await keeper.save()),
    enableBeforeUnload: () => keeper.isUnsaved,
    withResolver: true,
  });
  const isBlocked = blocker.status === 'blocked';
  return (
    <Modal opened={isBlocked} onClose={() => blocker.reset?.()} title={entryWords.leaveTitle}>
      <Text>{entryWords.leaveText}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => blocker.proceed?.()}>{entryWords.leave}</Button>
        <Button data-autofocus onClick={() => blocker.reset?.()}>{entryWords.stay}</Button>
      </Group>
    </Modal>
  );
}
