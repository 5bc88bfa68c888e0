import { Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../parts/page-state.tsx';
import { templatesQuery } from './query.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { administrationWords, templatesWords } from './words.vi.ts';

export function TemplatesTab() {
  const asked = useQuery(templatesQuery);
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">{templatesWords.note}</Text>
      <Loaded of={asked} rows={12}>
        {({ templates }) => (
          <WideTable label={administrationWords.tabs.templates} titles={templatesWords.columns}>
            {templates.map((one) => (
              <Table.Tr key={`${one.id}.${one.regime}`}>
                <Table.Th scope="row" fw={400}>{one.title}</Table.Th><Table.Td>{one.regimeLabel}</Table.Td><Table.Td>{one.form ?? templatesWords.noForm}</Table.Td>
                <Table.Td>{one.instrumentShort}<Text size="xs" c="dimmed">{one.confidenceLabel}</Text></Table.Td><Table.Td>{one.note}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
      </Loaded>
    </Stack>
  );
}
