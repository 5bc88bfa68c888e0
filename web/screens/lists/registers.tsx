import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/me.ts';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { registersQuery } from './query.ts';
import { listsWords } from './words.vi.ts';

function RegisterTable() {
  const asked = useQuery(registersQuery);
  const print = useMutation({ mutationFn: ({ href, name }: { href: string; name: string }) => saveFile(href, name) });
  return (
    <Loaded of={asked} rows={3}>
      {({ registers }) =>
        registers.length === 0 ? (
          <Text size="sm">{listsWords.noRegisters}</Text>
        ) : (
          <>
            {print.error === null ? null : <Failed error={print.error} />}
            <Table maw={720}>
              <Table.Tbody>
                {registers.map((one) => (
                  <Table.Tr key={`${one.kind}.${String(one.year)}`}>
                    <Table.Th scope="row" fw={400}>{one.label}, {one.year}</Table.Th>
                    <Table.Td>{listsWords.registerLine(one.count, one.voided)}</Table.Td>
                    <Table.Td><Group justify="flex-end"><Button size="compact-sm" variant="default" onClick={() => print.mutate({ href: one.href, name: `${one.kind}-${String(one.year)}.pdf` })}>{listsWords.print(one.label)}</Button></Group></Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )
      }
    </Loaded>
  );
}

/** The office's own registers, to print. An auditor keeps none. */
export function Registers() {
  const me = useQuery(meQuery);
  if (me.data === undefined || me.data.actingAgencyKind === 'oversight') return null;
  return (
    <Stack gap="xs" mt="md" component="section" aria-label={listsWords.registers}>
      <Title order={2}>{listsWords.registers}</Title>
      <Text size="sm" c="dimmed">{listsWords.registersText}</Text>
      <RegisterTable />
    </Stack>
  );
}
