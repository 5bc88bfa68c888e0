import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DueText } from '../../parts/due-text.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import type { Column } from '../../parts/virtual-table.tsx';
import { WayLink, waysOf } from '../../parts/way-link.tsx';
import { words } from '../../words.vi.ts';
import { HolderCell } from './holder-cell.tsx';
import type { Item } from './query.ts';
import { worklistWords } from './words.vi.ts';

/** What stands under the name of the work: on whom it waits, or why it is late and who was told. */
function Reasons({ item }: { readonly item: Item }) {
  return (
    <>
      {item.waitsOn === null ? null : <Text size="sm" c="dimmed">{worklistWords.waitsOn}: {item.waitsOn}</Text>}
      {item.cause === null ? null : <Text size="sm" c="dimmed">{worklistWords.cause}: {item.cause}</Text>}
      {item.escalatedTo === null ? null : <Text size="sm" c="dimmed">{worklistWords.told}: {item.escalatedTo}</Text>}
    </>
  );
}

/** Leads to the act that does the work, a choice of them, or the case where nothing is recorded for it. */
function WorkLink({ item, tabIndex }: { readonly item: Item; readonly tabIndex: number }) {
  const ways = waysOf(item);
  if (ways === null) return <PageLink to="/ho-so/$caseId" params={{ caseId: item.caseId }} tabIndex={tabIndex}>{item.label}</PageLink>;
  return <WayLink caseId={item.caseId} ways={ways} label={item.label} look="link" choice={item.id} tabIndex={tabIndex} />;
}

export function listColumns(canAssign: boolean, onAssign: (item: Item) => void): readonly Column<Item>[] {
  return [
    { key: 'due', title: worklistWords.columns.due, width: 'minmax(190px, 1.2fr)', isPlainInCard: true, cell: (item) => <DueText due={item.due} /> },
    { key: 'work', title: worklistWords.columns.work, width: 'minmax(200px, 1.8fr)', isPlainInCard: true, cell: (item, tabIndex) => (
      <>
        <WorkLink item={item} tabIndex={tabIndex} />
        <Reasons item={item} />
      </>
    ) },
    { key: 'person', title: worklistWords.columns.person, width: 'minmax(120px, 0.8fr)', isPlainInCard: true, cell: ({ person }) => (person === null ? <Text c="dimmed" size="sm">{words.unnamed}</Text> : <>{person.fullName}, {person.birthYear}</>) },
    { key: 'code', title: worklistWords.columns.code, width: 'minmax(222px, 0.6fr)', cell: (item, tabIndex) => (
      <>
        <Link className="tt-code" to="/ho-so/$caseId" params={{ caseId: item.caseId }} tabIndex={tabIndex}>{item.code}</Link>
        {item.isSimulated ? <Text size="xs" c="dimmed">{worklistWords.simulated}</Text> : null}
      </>
    ) },
    { key: 'source', title: worklistWords.columns.source, width: 'minmax(130px, 0.8fr)', cell: (item) => <Text component="span" size="sm">{item.source ?? ''}</Text> },
    { key: 'holder', title: worklistWords.columns.holder, width: `minmax(${canAssign ? '180px' : '110px'}, 0.5fr)`, cell: (item, tabIndex) => <HolderCell item={item} tabIndex={tabIndex} canAssign={canAssign} onAssign={onAssign} /> },
  ];
}
