import { Button, CopyButton, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconArrowsSplit2, IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Proof } from '../../law/proof.ts';
import type { TermLine } from '../../law/term.ts';
import { showDate } from './date-text.ts';
import { ProofCalendar } from './proof-calendar.tsx';
import { layOutMonths, readProof, spansOf } from './proof-shape.ts';
import { articlesOf, proofAsText, sentenceOf, spanName, spanText, termChangeText } from './proof-text.vi.ts';
import { proofWords } from './proof-words.vi.ts';
import { WideTable } from './wide-table.tsx';

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text fw={600} size="sm">{title}</Text>
      {children}
    </div>
  );
}

function Skipped({ proof }: { readonly proof: Proof }) {
  const skipped = spansOf(proof.days, (day) => day.action === 'skipped');
  const worked = spansOf(proof.days, (day) => day.action === 'counted' && day.calendarRow !== null);
  const isRolled = proof.rawLastDay !== null && proof.rawLastDay !== proof.dueDate && proof.window === null;
  const rolled = spansOf(proof.days, (day) => day.action === 'rolled');
  const needsCalendar = proof.calendar !== null && proof.limit.unit === 'workingDay';
  return (
    <>
      {skipped.length > 0 ? (
        <Block title={proofWords.skippedTitle}>
          <ul className="tt-proof-list">{skipped.map((span) => <li key={span.from}><strong>{spanText(span)}</strong>: {spanName(span)} <Text span c="dimmed" size="sm">({span.source})</Text></li>)}</ul>
        </Block>
      ) : needsCalendar ? <Text size="sm">{proofWords.noneSkipped}</Text> : null}
      {worked.length > 0 ? (
        <Block title={proofWords.workedTitle}>
          <ul className="tt-proof-list">{worked.map((span) => <li key={span.from}>{spanText(span)}: {spanName(span)} <Text span c="dimmed" size="sm">({span.source})</Text></li>)}</ul>
        </Block>
      ) : null}
      {isRolled && proof.rawLastDay !== null ? (
        <Block title={proofWords.rolledTitle}>
          <Text size="sm">{(proof.limit.direction === 'before' ? proofWords.rolledBackLine : proofWords.rolledLine)(proof.rawLastDay, proof.dueDate)}</Text>
          <ul className="tt-proof-list">{rolled.map((span) => <li key={span.from}>{spanText(span)}: {spanName(span)} <Text span c="dimmed" size="sm">({span.source})</Text></li>)}</ul>
        </Block>
      ) : null}
    </>
  );
}

function Hours({ proof }: { readonly proof: Proof }) {
  return (
    <Block title={proofWords.hoursTitle}>
      <Group gap="lg" align="stretch" className="tt-proof-hours">
        <div><Text size="sm" c="dimmed">{proofWords.hoursFrom}</Text><Text fw={600}>{proofWords.moment(proof.window?.opensAt ?? proof.from)}</Text></div>
        <IconArrowRight size={20} aria-hidden style={{ alignSelf: 'center' }} />
        <div><Text size="sm" c="dimmed">{proofWords.hoursTo}</Text><Text fw={600}>{proofWords.moment(proof.dueAt)}</Text></div>
      </Group>
      {proof.isStartUncertain ? <Text size="sm" mt={4}>{proofWords.uncertainStart}</Text> : null}
    </Block>
  );
}

function Footing({ proof }: { readonly proof: Proof }) {
  const { calendar } = proof;
  return (
    <>
      {proof.readings.differ ? (
        <Group gap="xs" wrap="nowrap" align="flex-start" className="tt-proof-note">
          <IconArrowsSplit2 size={18} aria-hidden className="tt-due-icon" />
          <div><Text fw={600} size="sm">{proofWords.readingsTitle}</Text><Text size="sm">{proofWords.readingsLine(proof.readings.earliest, proof.readings.latest)} {proofWords.readingsUse}</Text></div>
        </Group>
      ) : null}
      {calendar === null ? null : (
        <Text size="sm">
          <Text span inherit fw={600}>{proofWords.calendar}:</Text> {calendar.version} · {calendar.years.map(({ year, status }) => `${year}: ${proofWords.years[status] ?? status}`).join('; ')}.
        </Text>
      )}
      {calendar?.isProvisional === true ? <Group gap="xs" wrap="nowrap"><IconAlertTriangle size={16} aria-hidden /><Text size="sm">{proofWords.provisional}</Text></Group> : null}
      {calendar === null || calendar.unconfirmed.length === 0 ? null : <Text size="sm">{proofWords.unconfirmed}: {calendar.unconfirmed.map((one) => showDate(one.date)).join(', ')}.</Text>}
    </>
  );
}

const keys = ['event', 'counted', 'skipped', 'due'] as const;

function CountProof({ proof }: { readonly proof: Proof }) {
  const { counted, ends } = sentenceOf(proof);
  const isHours = proof.limit.unit === 'hour';
  return (
    <>
      <p className="tt-proof-sentence">{counted} <IconArrowRight size={18} aria-hidden className="tt-proof-arrow" /> <strong>{ends}</strong></p>
      {isHours ? <Hours proof={proof} /> : (
        <div className="tt-proof-body">
          <div>
            <ProofCalendar months={layOutMonths(proof)} />
            <p className="tt-proof-legend" aria-hidden>
              {keys.map((key) => <span key={key}><span className={`tt-proof-key tt-proof-${key}`} />{proofWords.legend[key]}</span>)}
            </p>
          </div>
          <Stack gap="xs"><Skipped proof={proof} /></Stack>
        </div>
      )}
      <Footing proof={proof} />
    </>
  );
}

/** Each line of a term's arithmetic with the last day it leads to. */
export function TermProof({ lines }: { readonly lines: readonly TermLine[] }) {
  const last = lines.findLast((line) => line.step !== 'reading' && line.step !== 'undecided')?.lastDay ?? null;
  return (
    <>
      {last === null ? null : <p className="tt-proof-sentence"><strong>{proofWords.termEnd(last)}</strong></p>}
      <Text fw={600} size="sm">{proofWords.termTitle}</Text>
      <WideTable label={proofWords.termTitle} titles={Object.values(proofWords.termColumns)} minWidth={480}>
        {lines.map((line, index) => (
          <Table.Tr key={`${line.step}-${String(index)}`}>
            <Table.Th scope="row" fw={400}>{proofWords.termSteps[line.step] ?? line.step}</Table.Th>
            <Table.Td>{termChangeText(line)}</Table.Td>
            <Table.Td>{line.lastDay === null ? proofWords.termOpen : showDate(line.lastDay)}</Table.Td>
            <Table.Td>{line.article}{line.confidence === 'T' ? null : <Text span c="dimmed" size="sm"> ({proofWords.confidence[line.confidence]})</Text>}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </>
  );
}

export interface ProofPanelProps {
  /** the proof as the server keeps it with the limit */
  readonly proof: unknown;
  /** what is due, in words */
  readonly subject: string;
  readonly source: string;
  readonly confidence?: string;
}

/** How a due date was counted, to the last day left out. */
export function ProofPanel({ proof, subject, source, confidence }: ProofPanelProps) {
  const read = readProof(proof);
  const sources = read.kind === 'count' ? articlesOf(read.proof) : [source];
  const sure = confidence === undefined ? undefined : proofWords.confidence[confidence];
  return (
    <Stack gap="sm">
      {read.kind === 'count' ? <CountProof proof={read.proof} /> : null}
      {read.kind === 'term' ? <TermProof lines={read.lines} /> : null}
      {read.kind === 'setByPerson' ? <Text>{proofWords.setByPerson(read.dueDate)}</Text> : null}
      {read.kind === 'noNumber' ? <Text>{proofWords.noNumber}</Text> : null}
      {read.kind === 'none' ? <Text>{proofWords.noProof}</Text> : null}
      <Text size="sm"><Text span inherit fw={600}>{proofWords.sources}:</Text> {sources.join('; ')}{sure === undefined ? '' : ` (${sure})`}.</Text>
      <CopyButton value={proofAsText(proof, subject, source)}>
        {({ copied, copy }) => (
          <Button className="tt-no-print" variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}>
            <span aria-live="polite">{copied ? proofWords.copied : proofWords.copy}</span>
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}
