import { Alert, Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/openapi.d.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { checkNow, overviewQuery } from './query.ts';
import { auditWords } from './words.vi.ts';

type Overview = components['schemas']['AuditOverview'];
const icons = { whole: IconShieldCheck, broken: IconAlertTriangle, notChecked: IconShieldQuestion };
const countNames = ['cases', 'open', 'closed', 'events', 'missed', 'heldPastGround', 'simulated'] as const;

function ChainState({ chain }: { readonly chain: Overview['chain'] }) {
  const queries = useQueryClient();
  const check = useMutation({ mutationFn: checkNow, onSuccess: (found) => queries.setQueryData(overviewQuery.queryKey, found) });
  const Icon = icons[chain.state];
  return (
    <Paper withBorder p="md" component="section" aria-label={auditWords.chain}>
      <Group align="flex-start">
        <Icon size={32} aria-hidden color={chain.state === 'broken' ? 'var(--tt-overdue)' : 'currentColor'} style={{ flex: 'none' }} />
        <Stack gap={4} style={{ flex: '1 1 200px' }}>
          <Text fw={600} size="lg" role="status">{chain.sentence}</Text>
          <Text size="sm" c="dimmed">{chain.checkedAt === null ? auditWords.notChecked : auditWords.checkedAt(showInstant(chain.checkedAt))}</Text>
          {chain.isPartial ? <Text size="sm">{auditWords.partial}</Text> : null}
          {chain.faults.map((fault) => (
            <Alert key={`${fault.caseId ?? ''}.${fault.kind}`} color="gray" variant="outline" className="tt-alert" title={fault.sentence}>
              {fault.code === null || fault.caseId === null ? null : <PageLink to="/kiem-tra" search={{ muc: 'case', hoSo: fault.caseId }} underline="always">{fault.code}</PageLink>}
              {fault.seq === null ? null : <Text size="sm">{auditWords.firstBad(fault.seq)}</Text>}
            </Alert>
          ))}
          {check.error === null ? null : <Failed error={check.error} />}
        </Stack>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>{auditWords.checkNow}</Button>
      </Group>
    </Paper>
  );
}

export function OverviewTab() {
  const asked = useQuery(overviewQuery);
  return (
    <Loaded of={asked}>
      {({ chain, counts, lastAnchor, grants }) => (
        <Stack>
          <ChainState chain={chain} />
          <SimpleGrid component="dl" cols={{ base: 2, sm: 4, lg: 7 }} m={0}>
            {countNames.map((name) => (
              <Paper key={name} withBorder p="sm">
                <Text component="dt" size="sm" c="dimmed">{auditWords.counts[name]}</Text>
                <Text component="dd" m={0} fw={600} size="xl">{counts[name].toLocaleString('vi-VN')}</Text>
              </Paper>
            ))}
          </SimpleGrid>
          <Text size="sm">{auditWords.anchor}: {lastAnchor === null ? auditWords.noAnchor : auditWords.anchorLine(showInstant(lastAnchor.madeAt), lastAnchor.cases)}</Text>
          <Title order={2}>{auditWords.grants}</Title>
          {grants.length === 0 ? (
            <Text>{auditWords.noGrants}</Text>
          ) : (
            <WideTable label={auditWords.grants} titles={Object.values(auditWords.grant)} minWidth={640}>
              {grants.map((grant) => (
                <Table.Tr key={grant.id}>
                  <Table.Th scope="row" fw={400}>{grant.area}</Table.Th><Table.Td>{grant.purpose}</Table.Td><Table.Td>{showDate(grant.from)}</Table.Td><Table.Td>{showDate(grant.to)}</Table.Td><Table.Td>{grant.grantedBy}</Table.Td>
                  <Table.Td>{grant.isInForce ? auditWords.inForce : auditWords.ended}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
