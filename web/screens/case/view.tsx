import { Box, Group, Stack, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { caseQuery } from '../../api/case-queries.ts';
import { meQuery } from '../../api/me.ts';
import { ProblemError } from '../../api/problem.ts';
import { showDate } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { settings } from '../../settings.ts';
import { ClockMover } from './case-clock.tsx';
import { CaseHeader } from './case-header.tsx';
import { HistoryTab } from './history-tab.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { PapersTab } from './papers-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { type CaseTab, caseTabs } from './search.ts';
import { SideTab } from './side-tab.tsx';
import { WhatIfTab } from './what-if-tab.tsx';
import { caseWords, knownOnWords } from './words.vi.ts';

const route = getRouteApi('/shell/ho-so/$caseId');

const panels: Readonly<Record<CaseTab, (props: { readonly caseId: string; readonly knownOn: string | undefined }) => React.ReactNode>> = {
  'dien-bien': HistoryTab, 'thoi-han': LimitsTab, 'giay-to': PapersTab, nguoi: PeopleTab, phu: SideTab, 'neu-nhu': WhatIfTab,
};

function KnownOnBanner({ caseId, day }: { readonly caseId: string; readonly day: string }) {
  return (
    <Group className="tt-known-on" role="status" justify="space-between">
      <Text><Text span inherit fw={600}>{knownOnWords.banner(showDate(day))}</Text> {knownOnWords.noActs}</Text>
      <PageLink to="/ho-so/$caseId" params={{ caseId }} search={{}} className="tt-no-print">{knownOnWords.back}</PageLink>
    </Group>
  );
}

export function CaseView() {
  const { caseId } = route.useParams();
  const { tab = 'dien-bien', ngay, in: isPrint } = route.useSearch();
  const navigate = useNavigate({ from: '/ho-so/$caseId' });
  const me = useQuery(meQuery);
  const asked = useQuery(caseQuery(caseId, ngay));
  const isHidden = asked.error instanceof ProblemError && asked.error.body.code === 'caseNotFound';
  if (isHidden && settings.mode === 'embedded' && me.data?.actingAgencyKind === 'operator') return <ClockMover caseId={caseId} />;
  if (isPrint === true) return <PrintSheet caseId={caseId} knownOn={ngay} />;

  // Who does no act of the case supposes none.
  const tabs = me.data?.actingAgencyKind === 'oversight' ? caseTabs.filter((name) => name !== 'neu-nhu') : caseTabs;
  const Panel = panels[tab];
  return (
    <Stack gap="md">
      {ngay === undefined ? null : <KnownOnBanner caseId={caseId} day={ngay} />}
      <Loaded of={asked} rows={8}>
        {(legalCase) => (
          <>
            <CaseHeader legalCase={legalCase} knownOn={ngay} />
            <Tabs value={tab} keepMounted={false} onChange={(next) => void navigate({ search: (now) => ({ ...now, tab: caseTabs.find((one) => one === next) }), resetScroll: false })}>
              <Tabs.List aria-label={caseWords.tabsLabel} className="tt-no-print">
                {tabs.map((name) => <Tabs.Tab key={name} value={name}>{caseWords.tabs[name]}</Tabs.Tab>)}
              </Tabs.List>
              {tabs.map((name) => <Tabs.Panel key={name} value={name} pt="md">{name === tab ? <Box><Panel caseId={caseId} knownOn={ngay} /></Box> : null}</Tabs.Panel>)}
            </Tabs>
          </>
        )}
      </Loaded>
    </Stack>
  );
}
