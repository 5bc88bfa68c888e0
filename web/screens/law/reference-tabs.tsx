import { Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { withoutAccents } from '../../parts/without-accents.ts';
import { glossaryQuery, instrumentsQuery } from './query.ts';
import { lawWords } from './words.vi.ts';

function span(from: string | null, to: string | null): string {
  return `${from === null ? '…' : showDate(from)} – ${to === null ? lawWords.now : showDate(to)}`;
}

export function InstrumentsTab() {
  const asked = useQuery(instrumentsQuery);
  return (
    <Loaded of={asked}>
      {({ regimes, instruments }) => {
        const shortOf = new Map(instruments.map((one) => [one.key, one.short]));
        return (
          <Stack>
            <Title order={2}>{lawWords.bodies}</Title>
            <WideTable minWidth={760} isHeadSticky label={lawWords.bodies} titles={[lawWords.regime, lawWords.columns.span, lawWords.restsOn]}>
              {regimes.map((regime) => (
                <Table.Tr key={regime.regime}>
                  <Table.Th scope="row" fw={regime.isInForce ? 600 : 400}>{regime.label}<Text size="sm">{regime.changes}</Text></Table.Th>
                  <Table.Td>{span(regime.inForceFrom, regime.inForceTo)}<Text size="xs" c="dimmed">{regime.isInForce ? lawWords.inForce : lawWords.notInForce}</Text></Table.Td>
                  <Table.Td>{regime.instruments.map((key) => shortOf.get(key) ?? key).join(', ')}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
            <Title order={2}>{lawWords.tabs.instruments}</Title>
            <WideTable minWidth={760} isHeadSticky label={lawWords.tabs.instruments} titles={[lawWords.name, lawWords.number, lawWords.instrument, lawWords.columns.span, lawWords.replacedBy]}>
              {instruments.map((one) => (
                <Table.Tr key={one.key}>
                  <Table.Th scope="row" fw={400}>{one.short}</Table.Th>
                  <Table.Td>{one.number}</Table.Td>
                  <Table.Td>{one.title}{one.note === null ? null : <Text size="xs" c="dimmed">{lawWords.note}: {one.note}</Text>}</Table.Td>
                  <Table.Td>{span(one.inForceFrom, one.inForceTo)}<Text size="xs" c="dimmed">{one.isInForce ? lawWords.inForce : lawWords.notInForce}</Text></Table.Td>
                  <Table.Td>{one.replacedBy === null ? '' : (shortOf.get(one.replacedBy) ?? one.replacedBy)}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
          </Stack>
        );
      }}
    </Loaded>
  );
}

export function GlossaryTab() {
  const asked = useQuery(glossaryQuery);
  const [text, setText] = useState('');
  const wanted = withoutAccents(useDeferredValue(text).trim());
  return (
    <Stack>
      <TextInput label={lawWords.findTerm} value={text} onChange={(event) => setText(event.currentTarget.value.normalize('NFC'))} maw={360} />
      <Loaded of={asked}>
        {({ terms }) => {
          const shown = terms.filter((one) => withoutAccents(`${one.term} ${one.meaning}`).includes(wanted));
          if (shown.length === 0) return <Empty title={lawWords.emptyTerms}>{lawWords.emptyTermsText}</Empty>;
          return (
            <WideTable minWidth={760} isHeadSticky label={lawWords.tabs.glossary} titles={[lawWords.term, lawWords.meaning, lawWords.columns.source]}>
              {shown.map((one) => <Table.Tr key={`${one.term}.${one.identifier}`}><Table.Th scope="row" fw={400}>{one.term}</Table.Th><Table.Td>{one.meaning}</Table.Td><Table.Td>{one.source}</Table.Td></Table.Tr>)}
            </WideTable>
          );
        }}
      </Loaded>
    </Stack>
  );
}
