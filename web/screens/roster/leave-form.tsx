import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { officeOfficialsQuery } from '../../api/office.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Failed } from '../../parts/page-state.tsx';
import { leaveQuery } from './query.ts';
import { rosterWords } from './words.vi.ts';

/** First what would move is shown, then it is entered. */
export function LeaveForm({ agencyId, officials }: { readonly agencyId: string; readonly officials: readonly { readonly officialId: string; readonly name: string }[] }) {
  const queries = useQueryClient();
  const [officialId, setOfficialId] = useState('');
  const [substituteId, setSubstituteId] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [paper, setPaper] = useState('');
  const ask = (isDryRun: boolean) => dataOf(api.POST('/api/leave', {
    params: { query: isDryRun ? { dryRun: 'true' } : {} }, body: { officialId, substituteId, agencyId, from: from ?? '', to: to ?? '', ...(paper.trim() === '' ? {} : { paperNumber: paper.trim() }) },
  }));
  const enter = useMutation({
    mutationFn: () => ask(false),
    onSuccess: async () => {
      setOfficialId('');
      check.reset();
      await Promise.all([leaveQuery.queryKey, officeOfficialsQuery.queryKey, ['worklist']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      notifications.show({ message: rosterWords.entered });
    },
  });
  const check = useMutation({ mutationFn: () => ask(true), onMutate: () => enter.reset() });
  const isWhole = officialId !== '' && substituteId !== '' && officialId !== substituteId && from !== null && to !== null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isWhole) check.mutate();
  };
  // What was checked is what is entered: any change asks for another look.
  const changed = <T,>(set: (value: T) => void) => (value: T): void => { set(value); check.reset(); };
  const people = [{ value: '', label: rosterWords.chooseWho }, ...officials.map((one) => ({ value: one.officialId, label: one.name }))];
  return (
    <form onSubmit={submit} aria-label={rosterWords.addLeave}>
      <Stack gap="sm">
        <Group align="flex-end">
          <NativeSelect label={rosterWords.who} required value={officialId} onChange={(event) => changed(setOfficialId)(event.currentTarget.value)} data={people} />
          <NativeSelect label={rosterWords.substitute} required value={substituteId} onChange={(event) => changed(setSubstituteId)(event.currentTarget.value)} data={people.filter((one) => one.value === '' || one.value !== officialId)} />
          <DateField label={rosterWords.from} value={from} onChange={changed(setFrom)} required />
          <DateField label={rosterWords.to} value={to} onChange={changed(setTo)} required />
          <TextInput label={rosterWords.paper} value={paper} maxLength={80} onChange={(event) => changed(setPaper)(event.currentTarget.value)} />
          <Button type="submit" variant="default" loading={check.isPending} disabled={!isWhole}>{rosterWords.check}</Button>
        </Group>
        {check.error === null ? null : <Failed error={check.error} />}
        {check.data === undefined ? null : (
          <Alert color="gray" variant="outline" role="status" className="tt-alert">
            <Group justify="space-between">
              <div><Text>{check.data.touches.sentence}</Text><Text>{rosterWords.movesNow(check.data.moved)}</Text></div>
              <Button loading={enter.isPending} onClick={() => enter.mutate()}>{rosterWords.confirm}</Button>
            </Group>
          </Alert>
        )}
        {enter.error === null ? null : <Failed error={enter.error} />}
      </Stack>
    </form>
  );
}
