import { Anchor, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ActAnswer } from '../../api/perform-act.ts';
import { entryWords } from './words.vi.ts';

const shownMs = 20_000;

/** Says what was recorded, with the papers made one click away. `open` goes to a page: a notice stands outside the router. */
export function showRecorded(answer: ActAnswer, isEarlier: boolean, open: (documentId: string) => void): void {
  const id = `recorded-${answer.version}`;
  notifications.show({
    id, autoClose: shownMs, title: entryWords.recordedTitle, color: 'blue', role: 'status',
    message: (
      <Stack gap={4}>
        {isEarlier ? <Text size="sm">{entryWords.alreadyRecorded}</Text> : null}
        <List size="sm">{answer.recorded.slice(0, 5).map((one) => <List.Item key={one.seq}>{one.words}</List.Item>)}</List>
        {answer.documents.map((one) => (
          <Anchor key={one.documentId} size="sm" underline="always" href={`/tai-lieu/${answer.caseId}/${one.documentId}`} onClick={(event) => { event.preventDefault(); notifications.hide(id); open(one.documentId); }}>
            {entryWords.openPaper(one.title)}
          </Anchor>
        ))}
      </Stack>
    ),
  });
}
