import { Badge, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconClockHour4, IconFileText, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actsQuery, caseQuery, historyQuery } from '../../api/case-queries.ts';
import { meQuery } from '../../api/me.ts';
import type { components } from '../../api/openapi.d.ts';
import { localDateOf, showDate, showInstant } from '../../parts/date-text.ts';
import { PageButton } from '../../parts/page-button.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { foldMonths, type MonthRun } from './fold-months.ts';
import { historyWords } from './words.vi.ts';

type Entry = components['schemas']['HistoryEntry'];

interface Around {
  readonly caseId: string;
  /** document id → its title */
  readonly titles: ReadonlyMap<string, string>;
  /** the reader's office; undefined where nothing may be done */
  readonly agencyId: string | undefined;
  readonly mayCorrect: boolean;
  readonly isPrint: boolean;
}

const fewChanges = 3;
const monthOf = (instant: string) => localDateOf(instant).slice(0, 7);
const showMonth = (month: string) => month.split('-').reverse().join('/');
const isStandIn = (entry: Entry) => entry.channel === 'paper' && entry.actingAgency !== null && entry.recordedByAgency !== entry.actingAgency;

function Marks({ entry }: { readonly entry: Entry }) {
  const verdict = entry.verdict === 'confirmed' ? historyWords.confirmed : entry.verdict === 'disputed' ? historyWords.disputed : historyWords.awaiting;
  return (
    <>
      {entry.limitsMissed.length > 0 ? <Group gap={4} c="var(--tt-overdue)" wrap="nowrap"><IconAlertCircle size={16} aria-hidden /><Text span size="sm" fw={600}>{historyWords.missed}</Text></Group> : null}
      {entry.isLateEntry ? <Badge color="gray" c="inherit">{historyWords.lateEntry}</Badge> : null}
      {isStandIn(entry) ? <Badge color="gray" c="inherit">{historyWords.standIn}</Badge> : null}
      {isStandIn(entry) ? <Text span size="sm">{verdict}</Text> : null}
      {entry.correctedBySeq === null ? null : <Badge color="gray" c="inherit">{historyWords.corrected}</Badge>}
    </>
  );
}

/** Who did it, in which office, who typed it, when. */
function WhoAndWhen({ entry }: { readonly entry: Entry }) {
  const isActs = entry.kind === 'act';
  return (
    <Stack gap={0}>
      <Text size="sm">
        {historyWords.happened}: {entry.timeUncertain ? `${showDate(localDateOf(entry.happenedAt))} (${historyWords.uncertain})` : showInstant(entry.happenedAt)} · {historyWords.recorded}: {showInstant(entry.recordedAt)}
      </Text>
      {isActs ? (
        <Text size="sm" c="dimmed">
          {historyWords.office}: {entry.actingAgency ?? entry.recordedByAgency} · {historyWords.by}: {entry.recordedByName ?? entry.recordedBy}{entry.signerPrefix === null ? '' : ` (${entry.signerPrefix})`}
          {entry.source === null ? '' : ` · ${historyWords.from}: ${entry.source}`}
        </Text>
      ) : null}
      {isStandIn(entry) ? <Text size="sm">{historyWords.standInBy(entry.recordedByAgency ?? '', entry.actingAgency ?? '')}</Text> : null}
    </Stack>
  );
}

function Papers({ entry, around }: { readonly entry: Entry; readonly around: Around }) {
  const { caseId } = around;
  if (entry.paper === null && entry.documents.length === 0) return null;
  return (
    <Group gap="md" style={{ rowGap: 2 }}>
      {entry.paper === null ? null : (
        <Text size="sm">
          {historyWords.paper(entry.paper.number, showDate(entry.paper.date))}
          {entry.paper.uploadId === undefined ? null : <> · <PageLink size="sm" to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId: entry.paper.uploadId }}>{historyWords.openPaper}</PageLink></>}
        </Text>
      )}
      {entry.documents.map(({ documentId, template }) => (
        <Group key={documentId} gap={4} wrap="nowrap">
          <IconFileText size={16} aria-hidden className="tt-due-icon" />
          <PageLink size="sm" to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId }}>{around.titles.get(documentId) ?? template}</PageLink>
        </Group>
      ))}
    </Group>
  );
}

function Changes({ entry, isPrint }: { readonly entry: Entry; readonly isPrint: boolean }) {
  const [isAll, setAll] = useState(isPrint);
  if (entry.changes.length === 0) return null;
  const shown = isAll ? entry.changes : entry.changes.slice(0, fewChanges);
  const left = entry.changes.length - fewChanges;
  return (
    <Box>
      <ul className="tt-proof-list" aria-label={historyWords.changes}>{shown.map((change, index) => <li key={`${String(index)}-${change}`}>{change}</li>)}</ul>
      {left > 0 && !isPrint ? <Button variant="default" size="compact-xs" mt={4} aria-expanded={isAll} onClick={() => setAll((now) => !now)}>{isAll ? historyWords.lessChanges : historyWords.moreChanges(left)}</Button> : null}
    </Box>
  );
}

/** What one may do about an entry: correct an own one, confirm or dispute one that was entered for one's office. */
function EntryActs({ entry, around }: { readonly entry: Entry; readonly around: Around }) {
  const { caseId, agencyId, mayCorrect } = around;
  if (entry.actSeq === null || agencyId === undefined || entry.actingAgencyId !== agencyId) return null;
  // Which act is meant; the form takes it as the value of its field.
  const search = { actSeq: entry.actSeq };
  const isOpenStandIn = isStandIn(entry) && entry.verdict === null;
  const label = historyWords.correctOf(entry.actLabel ?? '', showDate(localDateOf(entry.happenedAt)));
  return (
    <Group gap="xs" className="tt-no-print">
      {isOpenStandIn ? <PageButton size="compact-sm" variant="default" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: 'confirmRecord' }} search={search} leftSection={<IconUserCheck size={16} aria-hidden />}>{historyWords.confirm}</PageButton> : null}
      {isOpenStandIn ? <PageButton size="compact-sm" variant="default" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: 'disputeRecord' }} search={search}>{historyWords.dispute}</PageButton> : null}
      {mayCorrect && entry.act !== 'correctRecord' ? <PageButton size="compact-sm" variant="default" aria-label={label} to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: 'correctRecord' }} search={search}>{historyWords.correct}</PageButton> : null}
    </Group>
  );
}

function EntryItem({ entry, around }: { readonly entry: Entry; readonly around: Around }) {
  const isAct = entry.kind === 'act';
  const Icon = isAct ? IconCheck : IconClockHour4;
  return (
    <li className="tt-case-entry">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon size={18} aria-hidden className="tt-due-icon" />
        <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
          <Group gap="xs" justify="space-between" align="flex-start">
            <Group gap="xs"><Title order={3}>{isAct ? entry.actLabel : historyWords.byTime}</Title><Marks entry={entry} /></Group>
            <EntryActs entry={entry} around={around} />
          </Group>
          <WhoAndWhen entry={entry} />
          {entry.limitsMet.map((met, index) => <Text key={`${met.duty}-${String(index)}`} size="sm">{historyWords.met}: {met.label}, {historyWords.outcomes[met.outcome] ?? met.outcome}</Text>)}
          <Papers entry={entry} around={around} />
          <Changes entry={entry} isPrint={around.isPrint} />
        </Stack>
      </Group>
    </li>
  );
}

function Run({ run, around }: { readonly run: MonthRun<Entry>; readonly around: Around }) {
  const [isOpen, setOpen] = useState(around.isPrint || !run.isQuiet);
  const items = <ul className="tt-plain-list">{run.entries.map((entry) => <EntryItem key={entry.seq} entry={entry} around={around} />)}</ul>;
  if (!run.isQuiet) return <section><Title order={2} mt="md">{historyWords.month(showMonth(run.from))}</Title>{items}</section>;
  return (
    <section>
      <Group gap="sm" mt="md"><Title order={2} fw={400} c="dimmed" size="md">{historyWords.quiet(showMonth(run.from), showMonth(run.to), run.entries.length)}</Title><Button className="tt-no-print" variant="default" size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen((now) => !now)}>{isOpen ? historyWords.closeQuiet : historyWords.openQuiet}</Button></Group>
      {isOpen ? items : null}
    </section>
  );
}

/** What happened, newest first; months in which only time passed are folded. */
export function HistoryTab({ caseId, knownOn, isPrint = false }: { readonly caseId: string; readonly knownOn: string | undefined; readonly isPrint?: boolean }) {
  const asked = useQuery(historyQuery(caseId, knownOn));
  const legalCase = useQuery(caseQuery(caseId, knownOn));
  const acts = useQuery({ ...actsQuery(caseId), enabled: knownOn === undefined && legalCase.data?.isFormer === false && !isPrint });
  const me = useQuery(meQuery);
  const around: Around = {
    caseId, isPrint, agencyId: knownOn === undefined ? me.data?.actingAgencyId : undefined,
    titles: new Map(legalCase.data?.documents.map(({ documentId, title }) => [documentId, title])),
    mayCorrect: acts.data?.acts.some((act) => act.act === 'correctRecord' && act.kind === 'now') ?? false,
  };
  return (
    <Loaded of={asked} rows={8}>
      {({ entries }) =>
        entries.length === 0 ? <Empty title={historyWords.emptyTitle} /> : (
          <>
            <Text size="sm" c="dimmed">{historyWords.newestFirst}</Text>
            {foldMonths(entries, monthOf).map((run) => <Run key={run.to} run={run} around={around} />)}
          </>
        )
      }
    </Loaded>
  );
}
