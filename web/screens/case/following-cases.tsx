import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFilePlus } from '@tabler/icons-react';
import { followingCasesQuery } from '../../api/following-cases.ts';
import { meQuery } from '../../api/me.ts';
import { OpenOnce } from '../../parts/open-once.tsx';
import { PageButton } from '../../parts/page-button.tsx';
import { caseWords } from './words.vi.ts';

/** The file that follows from this one, opened with what this one holds; nothing where none follows or it is another office's to open. */
export function FollowingCases({ caseId }: { readonly caseId: string }) {
  const me = useQuery(meQuery);
  const asked = useQuery({ ...followingCasesQuery(caseId), enabled: me.data !== undefined && me.data.actingAgencyKind !== 'oversight' });
  return (asked.data?.cases ?? []).filter((one) => one.isAllowed).map(({ act, label, openCase }) => (
    openCase !== null ? <Text key={act} size="sm"><OpenOnce label={caseWords.following(label)} open={openCase} /></Text> :
    <PageButton key={act} variant="default" to="/ho-so/moi" search={{ tu: caseId, viec: act }} leftSection={<IconFilePlus size={16} aria-hidden />}>{caseWords.following(label)}</PageButton>
  ));
}
