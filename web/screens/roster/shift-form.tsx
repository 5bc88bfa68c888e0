import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { DateField } from '../../parts/date-field.tsx';
import { parseTimeText } from '../../parts/date-text.ts';
import { Failed } from '../../parts/page-state.tsx';
import { fieldWords } from '../../words.vi.ts';
import { instantOf, type Roster, rosterQuery } from './query.ts';
import { rosterWords } from './words.vi.ts';

type Shift = Pick<Roster['shifts'][number], 'officialId' | 'startsAt' | 'endsAt'>;

/** Puts the shifts of the span on show in the place of those that begin in it. */
export function useSaveShifts(roster: Roster, onSaved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shifts: readonly Shift[]) => {
      const within = shifts.filter((one) => one.startsAt >= roster.from);
      return dataOf(api.PUT('/api/duty-roster', { body: { agencyId: roster.agencyId, from: roster.from, to: roster.to, shifts: within.map(({ officialId, startsAt, endsAt }) => ({ officialId, startsAt, endsAt })) } }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: rosterQuery.queryKey });
      notifications.show({ message: rosterWords.saved });
      onSaved();
    },
  });
}

function TimeField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const isWrong = value.trim() !== '' && parseTimeText(value) === null;
  return <TextInput label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} placeholder={fieldWords.timeHint} error={isWrong ? fieldWords.timeWrong : undefined} required w={150} />;
}

export function ShiftForm({ roster, officials }: { readonly roster: Roster; readonly officials: readonly { readonly officialId: string; readonly name: string }[] }) {
  const [officialId, setOfficialId] = useState('');
  const [startDate, setStartDate] = useState<string | null>(null);
  const [endDate, setEndDate] = useState<string | null>(null);
  const [startTime, setStartTime] = useState('17:00');
  const [endTime, setEndTime] = useState('07:30');
  const save = useSaveShifts(roster, () => setOfficialId(''));
  const [from, to] = [parseTimeText(startTime), parseTimeText(endTime)];
  const isWhole = officialId !== '' && startDate !== null && endDate !== null && from !== null && to !== null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isWhole) save.mutate([...roster.shifts, { officialId, startsAt: new Date(instantOf(startDate, from)).toISOString(), endsAt: new Date(instantOf(endDate, to)).toISOString() }]);
  };
  return (
    <form onSubmit={submit} aria-label={rosterWords.addShift}>
      <Stack gap="sm">
        <Group align="flex-end">
          <NativeSelect label={rosterWords.who} required value={officialId} onChange={(event) => setOfficialId(event.currentTarget.value)} data={[{ value: '', label: rosterWords.chooseWho }, ...officials.map((one) => ({ value: one.officialId, label: one.name }))]} />
          <DateField label={rosterWords.startDate} value={startDate} onChange={setStartDate} required />
          <TimeField label={rosterWords.startTime} value={startTime} onChange={setStartTime} />
          <DateField label={rosterWords.endDate} value={endDate} onChange={setEndDate} required />
          <TimeField label={rosterWords.endTime} value={endTime} onChange={setEndTime} />
          <Button type="submit" variant="default" loading={save.isPending} disabled={!isWhole}>{rosterWords.addShift}</Button>
        </Group>
        {save.error === null ? null : <Failed error={save.error} />}
      </Stack>
    </form>
  );
}
