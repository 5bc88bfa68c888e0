import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFolder, IconSearch } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { api, dataOf } from '../api/client.ts';
import { meQuery } from '../api/me.ts';
import { openingActsQuery } from '../api/opening-acts.ts';
import { Failed } from '../parts/page-state.tsx';
import { words } from '../words.vi.ts';
import { placesOf } from './navigation.ts';
import { searchWords, shellWords } from './words.vi.ts';
import { withoutAccents } from '../parts/without-accents.ts';

const typingPauseMs = 300;
const leastLetters = 2;

/** Names and numbers go in the body of the request; what was found is forgotten with the box. */
function searchQuery(text: string) {
  return queryOptions({
    queryKey: ['search', text], queryFn: ({ signal }) => dataOf(api.POST('/api/search', { body: { text }, signal })), enabled: text.length >= leastLetters, gcTime: 0, staleTime: 0, refetchOnWindowFocus: false,
  });
}

/** What is found comes after what was typed and takes the mark from the first line with it: Enter opens the first all the same. */
function openFirst(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || document.querySelector('[data-action][data-selected]') !== null) return;
  document.querySelector<HTMLElement>('[data-action]')?.click();
}

export default function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const me = useQuery(meQuery);
  const opening = useQuery(openingActsQuery(null));
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim().normalize('NFC'), typingPauseMs);
  const found = useQuery(searchQuery(asked));
  const isAsked = asked.length >= leastLetters;
  const openings = (opening.data?.acts ?? []).filter((act) => act.isAllowed || act.byColleague || act.byPaper);
  const places = placesOf(me.data?.actingAgencyKind ?? '').map(({ to, label, icon }) => ({ to, label, Icon: icon, viec: undefined as string | undefined }));
  const pages = [...places, ...openings.map((act, index) => ({ to: '/ho-so/moi', label: index === 0 ? shellWords.newCase : act.label, Icon: IconFolder, viec: act.act }))].filter(({ label }) => withoutAccents(label).includes(withoutAccents(typed.trim())));
  const cases = isAsked ? (found.data?.cases ?? []) : [];
  const go = (to: string, viec?: string): void => {
    onClose();
    void navigate(viec === undefined ? { to } : { to: '/ho-so/moi', search: { viec } });
  };
  return (
    <Spotlight.Root forceOpened query={typed} onQueryChange={setTyped} onSpotlightClose={onClose} shortcut={null} scrollable maxHeight={480}>
      {/* Whoever presses Ctrl K types on at once: the library's own focus comes a moment later. */}
      <Spotlight.Search autoFocus placeholder={searchWords.hint} aria-label={shellWords.search} leftSection={<IconSearch size={18} aria-hidden />} autoComplete="off" maxLength={120} onKeyDown={openFirst} />
      <Spotlight.ActionsList>
        {cases.length === 0 ? null : (
          <Spotlight.ActionsGroup label={searchWords.cases}>
            {cases.map(({ caseId, code, person, birthYear, procedureLabel, stageLabel }) => (
              <Spotlight.Action
                key={caseId} label={`${person ?? words.unnamed}${birthYear === null ? '' : `, ${birthYear}`} · ${code}`} description={[procedureLabel, stageLabel].filter((part) => part !== null).join(' · ')}
                leftSection={<IconFolder size={18} aria-hidden />} onClick={() => go(`/ho-so/${caseId}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pages.length === 0 ? null : (
          <Spotlight.ActionsGroup label={searchWords.pages}>
            {pages.map(({ to, label, Icon, viec }) => <Spotlight.Action key={`${to}:${viec ?? ''}`} label={label} leftSection={<Icon size={18} aria-hidden />} onClick={() => go(to, viec)} />)}
          </Spotlight.ActionsGroup>
        )}
        {cases.length > 0 || pages.length > 0 ? null : <Spotlight.Empty>{!isAsked ? searchWords.typeMore : found.isFetching ? searchWords.searching : searchWords.nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      {found.error === null || !isAsked ? null : <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {isAsked && found.data?.isCut === true ? <Spotlight.Footer>{searchWords.isCut}</Spotlight.Footer> : null}
    </Spotlight.Root>
  );
}
