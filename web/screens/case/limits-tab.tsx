import { Badge, Box, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TermLine } from '../../../law/term.ts';
import { type CaseTimeLimit as Limit, type CaseTimeLimits as Limits, limitsQuery } from '../../api/case-queries.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { DueText } from '../../parts/due-text.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { ProofButton } from '../../parts/proof-button.tsx';
import { ProofPanel, TermProof } from '../../parts/proof-panel.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { historyWords, limitWords } from './words.vi.ts';

const sections = [
  { key: 'missed', title: limitWords.missed, isIn: (limit: Limit) => limit.status === 'missed' },
  { key: 'running', title: limitWords.running, isIn: (limit: Limit) => limit.status === 'running' || limit.status === 'paused' },
  { key: 'met', title: limitWords.met, isIn: (limit: Limit) => limit.status === 'met' },
  { key: 'over', title: limitWords.over, isIn: (limit: Limit) => limit.status === 'lapsed' || limit.status === 'cancelled' },
] as const;

/** What became of a limit: met when and how, or missed, why, and who was told. */
function Outcome({ limit }: { readonly limit: Limit }) {
  if (limit.status === 'met') return <Text size="sm">{limit.metAt === null ? '' : `${limitWords.metAt(showInstant(limit.metAt))}, `}{limit.outcome === null ? limitWords.status['met'] : historyWords.outcomes[limit.outcome]}</Text>;
  if (limit.status === 'missed')
    return (
      <Text size="sm">
        {limit.cause === null ? null : <>{limitWords.cause}: {limit.cause}. </>}{limit.escalatedToName === null ? limitWords.nobodyAlerted : `${limitWords.alerted}: ${limit.escalatedToName}`}.
      </Text>
    );
  return limit.status === 'running' ? null : <Text size="sm">{limitWords.status[limit.status]}</Text>;
}

function LimitItem({ limit, isPrint }: { readonly limit: Limit; readonly isPrint: boolean }) {
  const subject = limit.keyLabel === null ? limit.label : `${limit.label} (${limit.keyLabel})`;
  const proof = { proof: limit.proof, subject, source: limit.source, confidence: limit.confidence } as const;
  return (
    <li>
      <div className="tt-case-line">
        <div>
          <Text fw={600}>{subject}</Text>
          <Text size="sm" c="dimmed">{limitWords.nature[limit.nature]} · {limitWords.holder}: {limit.holder}</Text>
          <Text size="sm" c="dimmed">{limit.source}</Text>
        </div>
        <div>
          <DueText due={limit.due} />
          {limit.provisional ? <Badge color="gray" c="inherit">{limitWords.provisional}</Badge> : null}
          <Outcome limit={limit} />
        </div>
        {isPrint ? null : <ProofButton {...proof} />}
      </div>
      {isPrint && (limit.status === 'running' || limit.status === 'missed') ? <Box py="xs"><ProofPanel {...proof} /></Box> : null}
    </li>
  );
}

/** The arithmetic of each term the case knows. */
function Terms({ terms }: { readonly terms: Limits['terms'] }) {
  return terms.map((one) => (
    <section key={one.term}>
      <Title order={2}>{one.label}</Title>
      <TermProof lines={one.lines as readonly TermLine[]} />
    </section>
  ));
}

/** The pause ledger: where time stood still, did not count, or counted outside; and the custody before the measure. */
function Pauses({ pauses, custodies }: { readonly pauses: Limits['pauses']; readonly custodies: Limits['custodies'] }) {
  const { pauseTable, custodyTable } = limitWords;
  return (
    <section>
      <Title order={2}>{limitWords.pauses}</Title>
      {pauses.length === 0 && custodies.length === 0 ? <Text c="dimmed" size="sm">{limitWords.none}</Text> : null}
      {pauses.length === 0 ? null : (
        <WideTable label={limitWords.pauses} titles={[pauseTable.ground, pauseTable.from, pauseTable.to, pauseTable.days, pauseTable.effect, pauseTable.by, pauseTable.source]}>
          {pauses.map((pause) => (
            <Table.Tr key={pause.pauseId}>
              <Table.Td>{pause.groundLabel}</Table.Td><Table.Td>{showDate(pause.from)}</Table.Td><Table.Td>{pause.to === null ? limitWords.stillOpen : showDate(pause.to)}</Table.Td>
              <Table.Td>{pause.days ?? ''}</Table.Td>
              <Table.Td>
                {pause.terms.map(({ term, words }) => <Text key={term} size="sm">{words}</Text>)}
                {pause.stopped.length === 0 ? null : <Text size="sm">{limitWords.stopped(pause.stopped, limitWords.pauseRule[pause.rule] ?? pause.rule)}</Text>}
                {pause.terms.length === 0 && pause.stopped.length === 0 ? <Text size="sm">{limitWords.pauseRule[pause.rule] ?? pause.rule}</Text> : null}
                {pause.moved.map((text) => <Text key={text} size="sm" c="dimmed">{text}</Text>)}
              </Table.Td>
              <Table.Td>{pause.recordedByName}</Table.Td><Table.Td>{pause.source}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
      {custodies.length === 0 ? null : (
        <WideTable label={limitWords.custodies} titles={[custodyTable.kind, custodyTable.holder, custodyTable.from, custodyTable.to, custodyTable.effect, custodyTable.source]}>
          {custodies.map((one) => (
            <Table.Tr key={one.custodyId}>
              <Table.Td>{one.kindLabel}</Table.Td><Table.Td>{one.holder}</Table.Td><Table.Td>{showInstant(one.from)}</Table.Td><Table.Td>{one.to === null ? limitWords.stillOpen : showInstant(one.to)}</Table.Td>
              <Table.Td>{one.words}</Table.Td><Table.Td>{one.source}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </section>
  );
}

/** Every limit of the case: missed, running, met, over; and where time stood still. */
export function LimitsTab({ caseId, knownOn, isPrint = false }: { readonly caseId: string; readonly knownOn: string | undefined; readonly isPrint?: boolean }) {
  const asked = useQuery(limitsQuery(caseId, knownOn));
  return (
    <Loaded of={asked} rows={8}>
      {({ limits, pauses, custodies, terms }) => (
        <Stack gap="lg">
          {sections.map(({ key, title, isIn }) => {
            const own = limits.filter(isIn);
            if (own.length === 0 && key !== 'running') return null;
            return (
              <section key={key}>
                <Title order={2}>{title} ({own.length})</Title>
                {own.length === 0 ? <Text c="dimmed" size="sm">{limitWords.none}</Text> : <ul className="tt-plain-list">{own.map((limit) => <LimitItem key={limit.limitId} limit={limit} isPrint={isPrint} />)}</ul>}
              </section>
            );
          })}
          <Terms terms={terms} />
          <Pauses pauses={pauses} custodies={custodies} />
        </Stack>
      )}
    </Loaded>
  );
}
