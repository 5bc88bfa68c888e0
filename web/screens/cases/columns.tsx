import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { showDate } from '../../parts/date-text.ts';
import { DueText } from '../../parts/due-text.tsx';
import type { Column } from '../../parts/virtual-table.tsx';
import { words } from '../../words.vi.ts';
import type { CaseRow } from './query.ts';
import { casesWords } from './words.vi.ts';

function PersonCell({ row }: { readonly row: CaseRow }) {
  return (
    <>
      {row.person === null ? <Text span c="dimmed" size="sm">{words.unnamed}</Text> : `${row.person.fullName}, ${row.person.birthYear}`}
      {row.personKind === 'juvenile' ? <Text size="sm" fw={600}>{words.juvenile}</Text> : null}
    </>
  );
}

function DueCell({ row }: { readonly row: CaseRow }) {
  if (row.closedOutcomeLabel !== null) return <Text span size="sm">{casesWords.closed(row.closedOutcomeLabel)}</Text>;
  return (
    <>
      {row.due === null ? <Text span size="sm" c="dimmed">{casesWords.noDue}</Text> : <DueText due={row.due} />}
      {row.nextDutyLabel === null ? null : <Text size="sm" c="dimmed">{row.nextDutyLabel}</Text>}
      {row.isHeldPastGround === true ? <Text size="sm" className="tt-overdue" fw={600}>{casesWords.heldPastGround}</Text> : row.isHeld === true ? <Text size="sm" c="dimmed">{casesWords.held}</Text> : null}
      {(row.missedCount ?? 0) > 0 ? <Text size="sm" c="dimmed">{casesWords.missedCount(row.missedCount ?? 0)}</Text> : null}
    </>
  );
}

export const caseColumns: readonly Column<CaseRow>[] = [
  { key: 'person', title: casesWords.columns.person, width: 'minmax(150px, 1fr)', isPlainInCard: true, cell: (row) => <PersonCell row={row} /> },
  { key: 'code', title: casesWords.columns.code, width: 'minmax(222px, 0.6fr)', cell: (row, tabIndex) => (
    <>
      <Link className="tt-code" to="/ho-so/$caseId" params={{ caseId: row.caseId }} tabIndex={tabIndex}>{row.code}</Link>
      {row.isSimulated ? <Text size="xs" c="dimmed">{casesWords.simulated}</Text> : null}
    </>
  ) },
  { key: 'stage', title: casesWords.columns.stage, width: 'minmax(180px, 1.3fr)', isPlainInCard: true, cell: (row) => (row.isFormer ? <Text span size="sm" c="dimmed">{casesWords.former}</Text> : (
    <>
      {row.stageLabel}
      <Text size="sm" c="dimmed">{row.procedureLabel}</Text>
    </>
  )) },
  { key: 'due', title: casesWords.columns.due, width: 'minmax(200px, 1.3fr)', isPlainInCard: true, cell: (row) => <DueCell row={row} /> },
  { key: 'opened', title: casesWords.columns.opened, width: '110px', cell: (row) => showDate(row.openedOn) },
  { key: 'regime', title: casesWords.columns.regime, width: 'minmax(120px, 0.8fr)', cell: (row) => <Text span size="sm">{row.regimeLabel}</Text> },
];
