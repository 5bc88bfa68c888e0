import { Alert, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { caseQuery, limitsQuery } from '../../api/case-queries.ts';
import { localDateOf, showDate, showInstant } from '../../parts/date-text.ts';
import { DueText } from '../../parts/due-text.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { ProofButton } from '../../parts/proof-button.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { limitWords, peopleWords } from './words.vi.ts';

/** A local date, or the local date of an instant. */
const dayOf = (moment: string) => showDate(moment.length === 10 ? moment : localDateOf(moment));

function Windows({ caseId, knownOn, isPrint }: { readonly caseId: string; readonly knownOn: string | undefined; readonly isPrint: boolean }) {
  const asked = useQuery(limitsQuery(caseId, knownOn));
  const { windowTable } = peopleWords;
  return (
    <section>
      <Title order={2} mb={4}>{peopleWords.windows}</Title>
      <Loaded of={asked} rows={3}>
        {({ limits }) => {
          const windows = limits.filter((limit) => limit.nature === 'right');
          if (windows.length === 0) return <Text size="sm" c="dimmed">{peopleWords.noWindows}</Text>;
          return (
            <WideTable label={peopleWords.windows} titles={Object.values(windowTable).filter((title) => !isPrint || title !== windowTable.proof)}>
                  {windows.map((limit) => (
                    <Table.Tr key={limit.limitId}>
                      <Table.Td>{limit.keyLabel ?? limit.holder}</Table.Td><Table.Td>{limit.label}</Table.Td><Table.Td>{dayOf(limit.runsFrom)}</Table.Td><Table.Td><DueText due={limit.due} /></Table.Td><Table.Td>{limitWords.status[limit.status]}</Table.Td>
                      {isPrint ? null : <Table.Td><ProofButton proof={limit.proof} subject={`${limit.label} (${limit.keyLabel ?? limit.holder})`} source={limit.source} confidence={limit.confidence} /></Table.Td>}
                    </Table.Tr>
                  ))}
                </WideTable>
          );
        }}
      </Loaded>
    </section>
  );
}

/** The offices of the case, whom a decision was served on with the window each has, and who holds the person. */
export function PeopleTab({ caseId, knownOn, isPrint = false }: { readonly caseId: string; readonly knownOn: string | undefined; readonly isPrint?: boolean }) {
  const asked = useQuery(caseQuery(caseId, knownOn));
  const { officeTable } = peopleWords;
  return (
    <Loaded of={asked}>
      {({ offices, custody }) => (
        <Stack gap="lg">
          {custody === null ? null : (
            <section>
              <Title order={2}>{peopleWords.custody}</Title>
              <Text>{custody.kindLabel}, {custody.holder}, {peopleWords.custodySince(showInstant(custody.from))}</Text>
              {custody.groundEndedAt === null ? null : <Alert color="gray" variant="outline" className="tt-alert" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}><Text fw={600} c="var(--tt-overdue)">{peopleWords.groundEnded(showInstant(custody.groundEndedAt))}</Text></Alert>}
            </section>
          )}
          <section>
            <Title order={2} mb={4}>{peopleWords.offices}</Title>
            <WideTable label={peopleWords.offices} titles={Object.values(officeTable)}>
                  {offices.map((office) => (
                    <Table.Tr key={`${office.role}-${office.agencyId}-${office.from}`}><Table.Td>{office.roleLabel}</Table.Td><Table.Td>{office.name}</Table.Td><Table.Td>{dayOf(office.from)}</Table.Td><Table.Td>{office.to === null ? peopleWords.stillIn : dayOf(office.to)}</Table.Td></Table.Tr>
                  ))}
                </WideTable>
          </section>
          <Windows caseId={caseId} knownOn={knownOn} isPrint={isPrint} />
        </Stack>
      )}
    </Loaded>
  );
}
