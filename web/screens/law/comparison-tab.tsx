import { Group, NativeSelect, Stack, Switch, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { components } from '../../api/openapi.d.ts';
import { Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { Amount } from './limits-tab.tsx';
import { comparisonQuery, type Regime, regimes, useRegimeChoices } from './query.ts';
import { lawWords } from './words.vi.ts';

const route = getRouteApi('/shell/phap-luat');

function Side({ limits }: { readonly limits: readonly components['schemas']['LegalLimit'][] }) {
  if (limits.length === 0) return <Text size="sm" c="dimmed">{lawWords.noLimit}</Text>;
  return (
    <>
      {limits.map((limit) => <div key={limit.inForceFrom}><Amount limit={limit} /><Text size="xs" c="dimmed">{limit.source} · {limit.confidenceLabel}</Text></div>)}
    </>
  );
}

export function ComparisonTab() {
  const { trai = 'R1', phai = 'R4', khac = true } = route.useSearch();
  const navigate = useNavigate({ from: '/phap-luat' });
  const asked = useQuery(comparisonQuery(trai, phai));
  const choices = useRegimeChoices();
  const choose = (side: 'trai' | 'phai') => (value: string) => void navigate({ search: (now) => ({ ...now, [side]: regimes.find((one) => one === value) }) });
  const select = (label: string, value: Regime, onChange: (value: string) => void) => <NativeSelect label={label} value={value} data={choices} onChange={(event) => onChange(event.currentTarget.value)} />;
  return (
    <Stack>
      <Group align="flex-end">
        {select(lawWords.left, trai, choose('trai'))}
        {select(lawWords.right, phai, choose('phai'))}
        <Switch label={lawWords.onlyDifferent} checked={khac} onChange={(event) => { const { checked } = event.currentTarget; void navigate({ search: (now) => ({ ...now, khac: checked }) }); }} />
      </Group>
      <Loaded of={asked} rows={12}>
        {({ left, right, rows }) => {
          const shown = khac ? rows.filter((row) => !row.isSame) : rows;
          return (
            <>
              <Text size="sm" c="dimmed" role="status">{lawWords.differentCount(rows.filter((row) => !row.isSame).length)}</Text>
              <WideTable label={lawWords.tabs.compare} titles={[lawWords.columns.duty, left.label, right.label, lawWords.difference]} minWidth={820} isHeadSticky>
                {shown.map((row) => (
                  <Table.Tr key={`${row.duty}.${row.person}`}>
                    <Table.Th scope="row" fw={400}>{row.label}{row.person === 'any' ? null : <Text size="xs" c="dimmed">{row.personLabel}</Text>}</Table.Th>
                    <Table.Td><Side limits={row.left} /></Table.Td>
                    <Table.Td><Side limits={row.right} /></Table.Td>
                    <Table.Td>{row.difference ?? lawWords.same}</Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
