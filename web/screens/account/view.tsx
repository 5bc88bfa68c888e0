import { Group, Paper, SegmentedControl, Stack, Switch, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Me, meQuery, useSaveSettings } from '../../api/me.ts';
import { ProblemError } from '../../api/problem.ts';
import { showDate } from '../../parts/date-text.ts';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { NoticeSettingsForm } from './notice-settings-form.tsx';
import { noticeSettingsQuery } from './query.ts';
import { accountWords } from './words.vi.ts';

const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, label: accountWords.themes[value] }));
const densities = (['normal', 'compact'] as const).map((value) => ({ value, label: accountWords.densities[value] }));

function ScreenSection({ settings }: { readonly settings: Me['settings'] }) {
  const save = useSaveSettings();
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        <Title order={2}>{accountWords.screen}</Title>
        <Group gap="xl">
          <Stack gap={4}><Text size="sm" fw={500}>{accountWords.theme}</Text><SegmentedControl aria-label={accountWords.theme} data={themes} value={settings.theme ?? 'auto'} onChange={(value) => save.mutate({ theme: value === 'light' || value === 'dark' ? value : 'auto' })} /></Stack>
          <Stack gap={4}><Text size="sm" fw={500}>{accountWords.density}</Text><SegmentedControl aria-label={accountWords.density} data={densities} value={settings.density ?? 'normal'} onChange={(value) => save.mutate({ density: value === 'compact' ? 'compact' : 'normal' })} /></Stack>
        </Group>
        <Switch label={accountWords.shortcutsOff} description={accountWords.shortcutsHint} checked={settings.shortcutsOff ?? false} onChange={(event) => save.mutate({ shortcutsOff: event.currentTarget.checked })} />
        <Text size="sm" c="dimmed">{accountWords.keptOnServer}</Text>
        {save.error === null ? null : <Failed error={save.error} />}
      </Stack>
    </Paper>
  );
}

function PositionsSection({ me }: { readonly me: Me }) {
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        <Title order={2}>{accountWords.positions}</Title>
        <Text>{accountWords.actingFor(me.actingAgencyName)}</Text>
        <WideTable label={accountWords.positions} titles={Object.values(accountWords.columns)}>
          {me.positions.map((one) => (
            <Table.Tr key={`${one.agencyId} ${one.position} ${one.from} ${one.prefix ?? ''}`}>
              <Table.Th scope="row" fw={400}>{one.agencyName}</Table.Th>
              <Table.Td>{one.positionLabel}</Table.Td>
              <Table.Td>{one.prefix === null ? accountWords.own : accountWords.delegated(one.prefix)}</Table.Td>
              <Table.Td>{showDate(one.from)}</Table.Td>
              <Table.Td>{one.to === null ? accountWords.openEnd : `${showDate(one.to)}${one.isHeldToday ? '' : ` (${accountWords.past})`}`}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
        <Text size="sm" c="dimmed">{accountWords.positionsHint}</Text>
      </Stack>
    </Paper>
  );
}

export function AccountView() {
  const me = useQuery(meQuery);
  const notices = useQuery(noticeSettingsQuery);
  // Auditors get no notices: for them there is nothing to choose.
  const isRefused = notices.error instanceof ProblemError && notices.error.body.status === 403;
  return (
    <Stack gap="md" maw={900}>
      <Title order={1}>{accountWords.title}</Title>
      <Loaded of={me}>
        {(official) => (
          <>
            <ScreenSection settings={official.settings} />
            {isRefused ? null : (
              <Paper withBorder p="md" component="section">
                <Stack gap="md">
                  <Title order={2}>{accountWords.notices}</Title>
                  <Text size="sm" c="dimmed">{accountWords.noticesHint}</Text>
                  <Loaded of={notices} rows={6}>{(settings) => <NoticeSettingsForm settings={settings} />}</Loaded>
                </Stack>
              </Paper>
            )}
            <PositionsSection me={official} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
