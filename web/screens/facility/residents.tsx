import { Group, Stack, Table, Text } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDashed, IconMapPin, IconPlayerPlay } from '@tabler/icons-react';
import { PageLink } from '../../parts/page-link.tsx';
import { WayLink } from '../../parts/way-link.tsx';
import { words } from '../../words.vi.ts';
import { nameOf } from './arrivals.tsx';
import type { Resident } from './query.ts';
import { facilityWords } from './words.vi.ts';

type EducationStage = Resident['stages'][number];
const icons = { done: IconCheck, here: IconMapPin, ahead: IconCircle, beside: IconPlayerPlay, none: IconCircleDashed } as const;

function boundState({ bound, isReached }: EducationStage): string | null {
  if (bound === null || isReached === null) return null;
  if (bound === 'atLeast') return isReached ? facilityWords.reached : facilityWords.notReached;
  if (bound === 'atMost') return isReached ? facilityWords.overMost : facilityWords.withinMost;
  return isReached ? facilityWords.windowOpen : facilityWords.windowShut;
}

function StageCell({ stage }: { readonly stage: EducationStage }) {
  const Icon = icons[stage.state];
  const isHere = stage.state === 'here';
  const state = stage.state === 'here' || stage.state === 'done' ? boundState(stage) : null;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Icon size={16} aria-hidden className="tt-due-icon" />
      <div>
        <Text size="sm" fw={isHere ? 600 : 400} c={stage.state === 'ahead' || stage.state === 'none' ? 'dimmed' : 'inherit'}>
          {stage.stateLabel}{stage.reachedDays === null ? '' : ` · ${facilityWords.days(stage.reachedDays)}`}
        </Text>
        {stage.boundText === null ? null : <Text size="xs" c="dimmed">{stage.boundText}</Text>}
        {state === null ? null : <Text size="xs">{state}</Text>}
      </div>
    </Group>
  );
}

function PersonCell({ resident }: { readonly resident: Resident }) {
  return (
    <>
      <Text fw={600}>{nameOf(resident.person)}</Text>
      <Text size="sm"><PageLink to="/ho-so/$caseId" params={{ caseId: resident.caseId }}>{resident.code}</PageLink></Text>
      <Text size="sm">{resident.placeLabel}{resident.admittedText === null ? '' : `, ${facilityWords.admitted(resident.admittedText)}`}{resident.personKind === 'juvenile' ? ` · ${words.juvenile}` : ''}</Text>
      {resident.nextAct === null ? null : <WayLink caseId={resident.caseId} ways={[resident.nextAct, ...resident.nextAct.others]} label={`${facilityWords.next}: ${resident.nextAct.label}`} look="small" />}
      {resident.isHeldPastGround ? <Text size="sm" fw={600} className="tt-overdue">{facilityWords.mustRelease}</Text> : null}
    </>
  );
}

function TermCell({ resident: { term, remainingDays, creditedDays, reducedMonths } }: { readonly resident: Resident }) {
  const more = [...(creditedDays > 0 ? [facilityWords.credited(creditedDays)] : []), ...(reducedMonths > 0 ? [facilityWords.reduced(reducedMonths)] : [])];
  return (
    <>
      <Text size="sm">{term?.endText ?? facilityWords.endOpen}</Text>
      {remainingDays === null ? null : <Text size="sm" fw={600}>{facilityWords.remaining(remainingDays)}</Text>}
      {term?.note == null ? null : <Text size="xs" c="dimmed">{term.note}</Text>}
      {more.length === 0 ? null : <Text size="xs" c="dimmed">{more.join(', ')}</Text>}
    </>
  );
}

/** Five parts of the process side by side; labour therapy runs beside the others. */
export function Residents({ rows }: { readonly rows: readonly Resident[] }) {
  const parts = rows[0]?.stages ?? [];
  return (
    <Table className="tt-stacked tt-residents" aria-label={facilityWords.residents} verticalSpacing={6} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w="19%">{facilityWords.person}</Table.Th>
          {parts.map((part) => <Table.Th scope="col" key={part.stage}>{part.label}{part.stage === 'labourTherapy' ? <Text size="xs" c="dimmed">{facilityWords.beside}</Text> : null}</Table.Th>)}
          <Table.Th scope="col" w="16%">{facilityWords.term}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((resident) => (
          <Table.Tr key={resident.caseId}>
            <Table.Td><PersonCell resident={resident} /></Table.Td>
            {resident.stages.map((stage) => <Table.Td key={stage.stage}><Stack gap={2}><span className="tt-narrow tt-cell-title">{stage.label}</span><StageCell stage={stage} /></Stack></Table.Td>)}
            <Table.Td><span className="tt-narrow tt-cell-title">{facilityWords.term}</span><TermCell resident={resident} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
