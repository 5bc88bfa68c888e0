import { Stack, Tabs, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CaseTab } from './case-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { auditWords } from './words.vi.ts';

const route = getRouteApi('/shell/kiem-tra');
const tabs = ['overview', 'log', 'case'] as const;

export function AuditView() {
  const { muc = 'overview' } = route.useSearch();
  const navigate = useNavigate({ from: '/kiem-tra' });
  return (
    <Stack gap="sm">
      <Title order={1}>{auditWords.title}</Title>
      <Tabs value={muc} keepMounted={false} onChange={(value) => void navigate({ search: (now) => ({ ...now, muc: tabs.find((tab) => tab === value) }) })}>
        <Tabs.List mb="md">{tabs.map((tab) => <Tabs.Tab key={tab} value={tab}>{auditWords.tabs[tab]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="overview"><OverviewTab /></Tabs.Panel>
        <Tabs.Panel value="log"><LogTab /></Tabs.Panel>
        <Tabs.Panel value="case"><CaseTab /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
