import { Button, Group, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { signInBeside } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';
import { shellWords } from './words.vi.ts';

/** Over the page, which stays as it is with all that was typed. */
export function ExpiredDialog() {
  const session = useSession();
  const queries = useQueryClient();
  const wasExpired = useRef(false);
  useEffect(() => {
    if (session.kind === 'signedIn' && wasExpired.current) void queries.invalidateQueries();
    wasExpired.current = session.kind === 'expired';
  }, [session, queries]);
  return (
    <Modal opened={session.kind === 'expired'} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={shellWords.expiredTitle}>
      <Text>{shellWords.expiredText}</Text>
      {session.kind === 'expired' && session.isOther ? <Text role="alert" mt="sm" fw={600}>{shellWords.expiredOther(session.user.profile.name ?? '')}</Text> : null}
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={signInBeside}>{shellWords.expiredButton}</Button>
      </Group>
    </Modal>
  );
}
