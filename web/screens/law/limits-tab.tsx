import { Group, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { DateField } from '../../parts/date-field.tsx';
import { showDate } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { limitsQuery, regimes, useRegimeChoices } from './query.ts';
import { lawWords } from './words.vi.ts';
import { withoutAccents } from '../../parts/without-accents.ts';

type Limit = components['schemas']['LegalLimit'];
const route = getRouteApi('/shell/phap-luat');

/** How long, with its sign of doubt: an inferred number is dashed, an unknown one says so. */
export function Amount({ limit }: { readonly limit: Limit }) {
  return <span className={limit.confidence === 'I' ? 'tt-expected' : ''}>{limit.direction === 'before' ? `${lawWords.before} ` : ''}{limit.amountLabel}</span>;
}

function LimitRow({ limit }: { readonly limit: Limit }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>{limit.label}<Text size="xs" c="dimmed">{limit.regimeLabel}</Text></Table.Th>
      <Table.Td style={{ whiteSpace: 'nowrap' }}><Amount limit={limit} /></Table.Td>
      <Table.Td>{limit.runsFromLabel}{limit.unit === 'hour' ? null : <Text size="xs" c="dimmed">{limit.rolls ? lawWords.rolls : lawWords.doesNotRoll}</Text>}</Table.Td>
      <Table.Td>{limit.personLabel}</Table.Td>
      <Table.Td>{limit.source}</Table.Td>
      <Table.Td>{limit.confidenceLabel}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{showDate(limit.inForceFrom)} – {limit.inForceTo === null ? lawWords.now : showDate(limit.inForceTo)}</Table.Td>
      <Table.Td ta="right">{limit.openCases}</Table.Td>
    </Table.Tr>
  );
}

/** Limits in force on a date. The filter is text of the law, never of a person, and still stays out of the address. */
export function LimitsTab() {
  const { ngay, cheDo } = route.useSearch();
  const navigate = useNavigate({ from: '/phap-luat' });
  const [text, setText] = useState('');
  const wanted = withoutAccents(useDeferredValue(text));
  const choices = useRegimeChoices();
  const asked = useQuery(limitsQuery(ngay, cheDo));
  const columns = lawWords.columns;
  return (
    <Stack>
      <Group align="flex-start">
        <DateField label={lawWords.inForceOn} value={ngay ?? null} onChange={(value) => void navigate({ search: (now) => ({ ...now, ngay: value ?? undefined }), replace: true })} />
        <NativeSelect
          label={lawWords.regime} value={cheDo ?? ''} data={[{ value: '', label: lawWords.allRegimes }, ...choices]}
          onChange={(event) => { const value = event.currentTarget.value; void navigate({ search: (now) => ({ ...now, cheDo: regimes.find((one) => one === value) }) }); }}
        />
        <TextInput label={lawWords.find} value={text} onChange={(event) => setText(event.currentTarget.value.normalize('NFC'))} miw={280} />
      </Group>
      <Loaded of={asked} rows={12}>
        {({ limits }) => {
          const shown = limits.filter((limit) => wanted === '' || withoutAccents(`${limit.label} ${limit.source} ${limit.amountLabel}`).includes(wanted));
          if (shown.length === 0) return <Empty title={lawWords.emptyTitle}>{lawWords.emptyText}</Empty>;
          return (
            <>
              <Text size="sm" c="dimmed" role="status">{lawWords.count(shown.length, limits.length)}</Text>
              <WideTable label={lawWords.tabs.limits} titles={[columns.duty, columns.amount, columns.from, columns.person, columns.source, columns.sure, columns.span, columns.open]} minWidth={1000} wordColumns={7} isHeadSticky>
                {shown.map((limit) => <LimitRow key={`${limit.duty}.${limit.regime}.${limit.person}.${limit.inForceFrom}`} limit={limit} />)}
              </WideTable>
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
