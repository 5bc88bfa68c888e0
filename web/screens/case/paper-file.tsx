import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { caseQuery, paperFileQuery } from '../../api/case-queries.ts';
import { api, dataOf } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import type { components } from '../../api/openapi.d.ts';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { papersWords } from './words.vi.ts';

type Move = components['schemas']['PaperFileMove'];
type Answer = components['schemas']['PaperFile'];

function useMove(caseId: string) {
  const queries = useQueryClient();
  // One key per thing that is asked for: a second press of the button is the same move.
  const key = useRef({ of: '', key: '' });
  return useMutation({
    mutationFn: (body: Move) => {
      const of = JSON.stringify(body);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      return dataOf(api.POST('/api/cases/{caseId}/paper-file', { params: { path: { caseId }, header: { 'idempotency-key': key.current.key } }, body }));
    },
    onSuccess: (answer) => {
      key.current = { of: '', key: '' };
      queries.setQueryData(paperFileQuery(caseId).queryKey, answer);
    },
  });
}

function Moves({ caseId, canRecord }: { readonly caseId: string; readonly canRecord: Answer['canRecord'] }) {
  const move = useMove(caseId);
  const me = useQuery(meQuery);
  const legalCase = useQuery(caseQuery(caseId));
  const [place, setPlace] = useState('');
  const [to, setTo] = useState('');
  const own = me.data?.actingAgencyId;
  const others = [...new Map(legalCase.data?.offices.filter((office) => office.to === null && office.agencyId !== own).map((office) => [office.agencyId, office.name]))].map(([value, label]) => ({ value, label }));
  const target = others.find((office) => office.value === to)?.value ?? others[0]?.value;
  const where = place.trim().normalize('NFC');
  return (
    <Stack gap="xs" className="tt-no-print" maw={640}>
      {canRecord.includes('shelf') || canRecord.includes('receive') ? (
        <Group align="flex-end" gap="xs">
          <TextInput label={papersWords.place} description={papersWords.placeHint} value={place} onChange={(event) => setPlace(event.currentTarget.value)} maxLength={120} style={{ flex: 1 }} />
          {canRecord.includes('receive') ? <Button variant="default" loading={move.isPending} onClick={() => move.mutate({ move: 'receive', ...(where === '' ? {} : { place: where }) })}>{papersWords.receive}</Button> : null}
          {canRecord.includes('shelf') ? <Button variant="default" loading={move.isPending} aria-disabled={where === ''} onClick={() => { if (where !== '') move.mutate({ move: 'shelf', place: where }); }}>{papersWords.shelf}</Button> : null}
        </Group>
      ) : null}
      {canRecord.includes('handOver') && target !== undefined ? (
        <Group align="flex-end" gap="xs">
          <NativeSelect label={papersWords.toOffice} data={others} value={target} onChange={(event) => setTo(event.currentTarget.value)} style={{ flex: 1 }} />
          <Button variant="default" loading={move.isPending} onClick={() => move.mutate({ move: 'handOver', toAgencyId: target })}>{papersWords.handOver}</Button>
        </Group>
      ) : null}
      {move.isSuccess ? <Text role="status" size="sm">{papersWords.saved}</Text> : null}
      {move.error === null ? null : <Failed error={move.error} />}
    </Stack>
  );
}

/** Where the paper file physically is, its way there, and what one's office may say about it now. */
export function PaperFile({ caseId, isPrint }: { readonly caseId: string; readonly isPrint: boolean }) {
  const asked = useQuery(paperFileQuery(caseId));
  return (
    <section>
      <Title order={2} mb={4}>{papersWords.paperFile}</Title>
      <Loaded of={asked} rows={2}>
        {({ current, canRecord, movements }) => (
          <Stack gap="sm">
            <Group gap={6}><IconArchive size={16} aria-hidden /><Text fw={600}>{current === null ? papersWords.paperFileNone : `${current.words}, ${papersWords.since(current.sinceText)}`}</Text></Group>
            {isPrint || canRecord.length === 0 ? null : <Moves caseId={caseId} canRecord={canRecord} />}
            {movements.length === 0 ? null : (
              <div>
                <Title order={3}>{papersWords.moves}</Title>
                <ul className="tt-proof-list">{movements.map((move) => <li key={move.id}>{move.words} <Text span size="sm" c="dimmed">{move.atText}, {move.officialName ?? move.officialId}</Text></li>)}</ul>
              </div>
            )}
          </Stack>
        )}
      </Loaded>
    </section>
  );
}
