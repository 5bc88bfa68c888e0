import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { sideCasesQuery, type SideCases } from '../../api/case-queries.ts';
import { openingActsQuery } from '../../api/opening-acts.ts';
import { showDate } from '../../parts/date-text.ts';
import { DueText } from '../../parts/due-text.tsx';
import { OpenOnce } from '../../parts/open-once.tsx';
import { PageButton } from '../../parts/page-button.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { sideWords } from './words.vi.ts';

/** What may be opened here now, and what may not while one is open; nothing is drawn where there is nothing. */
function Openings({ caseId }: { readonly caseId: string }) {
  const asked = useQuery(openingActsQuery(null, caseId));
  const acts = asked.data?.acts ?? [];
  const allowed = acts.filter((act) => act.kind === 'now');
  return (
    <>
      {allowed.length === 0 ? null : (
        <Group gap="sm" className="tt-no-print">
          {allowed.map((act) => (
            <PageButton key={act.act} to="/ho-so/moi" search={{ viec: act.act, chinh: caseId }} leftSection={<IconFolderPlus size={18} aria-hidden />}>{act.label}</PageButton>
          ))}
        </Group>
      )}
      {acts.map(({ act, label, openCase }) => (openCase === null ? null : <Text key={act} size="sm" className="tt-no-print"><OpenOnce label={label} open={openCase} /></Text>))}
    </>
  );
}

function Row({ row }: { readonly row: SideCases['cases'][number] }) {
  return (
    <Table.Tr>
      <Table.Td><PageLink to="/ho-so/$caseId" params={{ caseId: row.caseId }}>{row.procedureLabel ?? row.code}</PageLink><Text size="sm" c="dimmed" className="tt-code">{row.code}</Text></Table.Td>
      <Table.Td>{row.closedOutcomeLabel ?? row.stageLabel ?? sideWords.left}</Table.Td>
      <Table.Td>{row.holder ?? ''}</Table.Td>
      <Table.Td>{row.due === null ? <Text span size="sm" c="dimmed">{sideWords.noDue}</Text> : <><DueText due={row.due} /><Text size="sm" c="dimmed">{row.nextDutyLabel}</Text></>}</Table.Td>
      <Table.Td>{showDate(row.openedOn)}</Table.Td>
    </Table.Tr>
  );
}

/** The proceedings that hang on the case, each with its own clock and holder, and the case it hangs on itself. */
export function SideTab({ caseId }: { readonly caseId: string }) {
  const asked = useQuery(sideCasesQuery(caseId));
  const { table } = sideWords;
  return (
    <Loaded of={asked} rows={3}>
      {({ main, cases }) => (
        <Stack gap="md">
          {main === null ? null : (
            <section>
              <Title order={2}>{sideWords.main}</Title>
              <Text><PageLink to="/ho-so/$caseId" params={{ caseId: main.caseId }}>{main.code}</PageLink>{main.stageLabel === null ? '' : `: ${main.stageLabel}`}</Text>
            </section>
          )}
          <Openings caseId={caseId} />
          {cases.length > 0 ? <WideTable label={sideWords.title} titles={[table.work, table.stage, table.holder, table.due, table.opened]}>{cases.map((row) => <Row key={row.caseId} row={row} />)}</WideTable>
            : main === null ? <Empty title={sideWords.emptyTitle}>{sideWords.emptyText}</Empty> : null}
        </Stack>
      )}
    </Loaded>
  );
}
