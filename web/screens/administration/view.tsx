import { Stack, Tabs, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AgenciesTab } from './agencies-tab.tsx';
import { AwaitedTab } from './awaited-tab.tsx';
import { CalendarsTab } from './calendars-tab.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { OfficialsTab } from './officials-tab.tsx';
import { administrationTabs } from './tabs.ts';
import { TemplatesTab } from './templates-tab.tsx';
import { administrationWords } from './words.vi.ts';

const route = getRouteApi('/shell/quan-tri');

export function AdministrationView() {
  const { muc = 'officials' } = route.useSearch();
  const navigate = useNavigate({ from: '/quan-tri' });
  return (
    <Stack gap="sm">
      <div><Title order={1}>{administrationWords.title}</Title><Text size="sm" c="dimmed">{administrationWords.lead}</Text></div>
      <Tabs value={muc} keepMounted={false} onChange={(value) => void navigate({ search: { muc: administrationTabs.find((tab) => tab === value) } })}>
        <Tabs.List mb="md">{administrationTabs.map((tab) => <Tabs.Tab key={tab} value={tab}>{administrationWords.tabs[tab]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="officials"><OfficialsTab /></Tabs.Panel>
        <Tabs.Panel value="agencies"><AgenciesTab /></Tabs.Panel>
        <Tabs.Panel value="awaited"><AwaitedTab /></Tabs.Panel>
        <Tabs.Panel value="calendars"><CalendarsTab /></Tabs.Panel>
        <Tabs.Panel value="templates"><TemplatesTab /></Tabs.Panel>
        <Tabs.Panel value="changes"><ChangesTab /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
