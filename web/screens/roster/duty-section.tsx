import { Button, Group, Modal, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { officeOfficialsQuery } from '../../api/office.ts';
import { showInstant } from '../../parts/date-text.ts';
import { Empty, Failed, Loaded } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import { type Roster, rosterQuery } from './query.ts';
import { ShiftForm, useSaveShifts } from './shift-form.tsx';
import { rosterWords } from './words.vi.ts';

function StrikeDialog({ roster, shift, onClose }: { readonly roster: Roster; readonly shift: Roster['shifts'][number]; readonly onClose: () => void }) {
  const save = useSaveShifts(roster, onClose);
  return (
    <Modal opened onClose={onClose} title={rosterWords.strike} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack>
        <Text>{rosterWords.strikeAsk(shift.officialName, showInstant(shift.startsAt), showInstant(shift.endsAt))}</Text>
        {save.error === null ? null : <Failed error={save.error} />}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.cancel}</Button><Button data-autofocus loading={save.isPending} onClick={() => save.mutate(roster.shifts.filter((one) => one.id !== shift.id))}>{rosterWords.strike}</Button></Group>
      </Stack>
    </Modal>
  );
}

function Shifts({ roster, canChange, onStrike }: { readonly roster: Roster; readonly canChange: boolean; readonly onStrike: (shift: Roster['shifts'][number]) => void }) {
  if (roster.shifts.length === 0) return <Empty title={rosterWords.noShifts}>{rosterWords.noShiftsText}</Empty>;
  const { change, ...columns } = rosterWords.shiftColumns;
  return (
    <Table className="tt-stacked" aria-label={rosterWords.shifts}>
      <Table.Thead><Table.Tr>{[...Object.values(columns), ...(canChange ? [change] : [])].map((name) => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>
        {roster.shifts.map((shift) => (
          <Table.Tr key={shift.id}>
            <Table.Td>{shift.officialName}</Table.Td><Table.Td>{showInstant(shift.startsAt)}</Table.Td><Table.Td>{showInstant(shift.endsAt)}</Table.Td>
            {canChange ? <Table.Td><Button size="compact-sm" variant="default" aria-label={rosterWords.strikeOf(shift.officialName, showInstant(shift.startsAt))} onClick={() => onStrike(shift)}>{rosterWords.strike}</Button></Table.Td> : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Who receives what cannot wait until the office opens. */
export function DutySection() {
  const roster = useQuery(rosterQuery);
  const office = useQuery(officeOfficialsQuery);
  const [striking, setStriking] = useState<Roster['shifts'][number] | null>(null);
  const canChange = office.data?.canAssign ?? false;
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        <Title order={2}>{rosterWords.duty}</Title>
        <Loaded of={roster} rows={6}>
          {(known) => (
            <>
              <Text><b>{rosterWords.nowOnDuty}: </b>{known.onDuty.length === 0 ? rosterWords.nobodyOnDuty : known.onDuty.map((one) => one.name).join(', ')}</Text>
              <Text size="sm" c="dimmed">{known.isOfficeHour ? rosterWords.officeHour : rosterWords.outsideHours}. {rosterWords.hours(known.officeHours.from, known.officeHours.to, known.officeHours.note)}</Text>
              <Title order={3}>{rosterWords.shifts}</Title>
              <Shifts roster={known} canChange={canChange} onStrike={setStriking} />
              {canChange ? <ShiftForm roster={known} officials={office.data?.officials ?? []} /> : null}
              {striking === null ? null : <StrikeDialog roster={known} shift={striking} onClose={() => setStriking(null)} />}
            </>
          )}
        </Loaded>
      </Stack>
    </Paper>
  );
}
