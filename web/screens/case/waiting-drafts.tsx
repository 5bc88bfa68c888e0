import { Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { actsQuery } from '../../api/case-queries.ts';
import { officeDraftsQuery } from '../../api/drafts.ts';
import { meQuery } from '../../api/me.ts';
import { showInstant } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { caseWords } from './words.vi.ts';

/** What colleagues prepared and laid before the office, for whoever may perform the act. */
export function WaitingDrafts({ caseId }: { readonly caseId: string }) {
  const me = useQuery(meQuery);
  const isReader = me.data === undefined || me.data.actingAgencyKind === 'oversight' || me.data.actingAgencyKind === 'operator';
  const drafts = useQuery({ ...officeDraftsQuery(caseId), enabled: !isReader });
  const acts = useQuery({ ...actsQuery(caseId), enabled: !isReader && (drafts.data?.length ?? 0) > 0 });
  const mine = new Set(acts.data?.acts.filter((act) => act.kind === 'now').map((act) => act.act));
  const waiting = (drafts.data ?? []).filter((draft) => !draft.isMine && mine.has(draft.act));
  if (waiting.length === 0) return null;
  return (
    <Stack gap={4} component="ul" className="tt-plain-list tt-no-print" aria-label={caseWords.waitingDrafts}>
      {waiting.map((draft) => (
        <li key={draft.id}>
          <Group gap={6}>
            <IconPencil size={16} aria-hidden />
            <Text span>{caseWords.waitingDraft(draft.actLabel, draft.officialName, showInstant(draft.savedAt))}</Text>
            <PageLink to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: draft.act }} aria-label={caseWords.seeDraftOf(draft.actLabel)}>{caseWords.seeDraft}</PageLink>
          </Group>
        </li>
      ))}
    </Stack>
  );
}
