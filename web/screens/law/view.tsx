import { Stack, Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { meQuery } from '../../api/me.ts';
import { ComparisonTab } from './comparison-tab.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { PapersTab } from './papers-tab.tsx';
import { GlossaryTab, InstrumentsTab } from './reference-tabs.tsx';
import { RehearsalTab } from './rehearsal-tab.tsx';
import { lawWords } from './words.vi.ts';

const route = getRouteApi('/shell/phap-luat');
const tabs = ['limits', 'compare', 'instruments', 'papers', 'glossary', 'rehearsal'] as const;

export function LawView() {
  const { muc } = route.useSearch();
  const navigate = useNavigate({ from: '/phap-luat' });
  const me = useQuery(meQuery);
  // Whoever administers tries a draft on every case; the server refuses everybody else.
  const shown = tabs.filter((tab) => tab !== 'rehearsal' || me.data?.actingAgencyKind === 'operator');
  const chosen = shown.find((tab) => tab === muc) ?? 'limits';
  return (
    <Stack gap="sm">
      <Title order={1}>{lawWords.title}</Title>
      <Text c="dimmed" maw={820}>{lawWords.intro}</Text>
      <Tabs value={chosen} keepMounted={false} onChange={(value) => void navigate({ search: (now) => ({ ...now, muc: tabs.find((tab) => tab === value) }) })}>
        <Tabs.List mb="md">{shown.map((tab) => <Tabs.Tab key={tab} value={tab}>{lawWords.tabs[tab]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="limits"><LimitsTab /></Tabs.Panel>
        <Tabs.Panel value="compare"><ComparisonTab /></Tabs.Panel>
        <Tabs.Panel value="instruments"><InstrumentsTab /></Tabs.Panel>
        <Tabs.Panel value="papers"><PapersTab /></Tabs.Panel>
        <Tabs.Panel value="glossary"><GlossaryTab /></Tabs.Panel>
        <Tabs.Panel value="rehearsal"><RehearsalTab /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
