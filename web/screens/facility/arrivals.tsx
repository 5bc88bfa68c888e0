import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DueText } from '../../parts/due-text.tsx';
import { PageButton } from '../../parts/page-button.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { WayLink } from '../../parts/way-link.tsx';
import { words } from '../../words.vi.ts';
import { type Arrival, type Clock, type Completion } from './query.ts';
import { facilityWords } from './words.vi.ts';

const shownFirst = 4;

export function nameOf(person: Arrival['person']): string {
  return person === null ? facilityWords.nobody : `${person.fullName}, ${String(person.birthYear)}`;
}

function Head({ one }: { readonly one: Pick<Arrival, 'person' | 'caseId' | 'code' | 'personKind' | 'isSimulated' | 'stageLabel'> }) {
  return (
    <div>
      <Text fw={600}>{nameOf(one.person)}{one.personKind === 'juvenile' ? <Text span fw={400}> · {words.juvenile}</Text> : null}</Text>
      <Text size="sm"><PageLink to="/ho-so/$caseId" params={{ caseId: one.caseId }}>{one.code}</PageLink> · {one.stageLabel}{one.isSimulated ? ` · ${words.simulatedTime}` : ''}</Text>
    </div>
  );
}

function ClockLine({ clock }: { readonly clock: Clock }) {
  return <li><Text span size="sm">{clock.label}: {clock.due.kind === 'none' ? '' : clock.due.text}{clock.metText === null ? '' : ` → ${clock.metText}`} ({clock.statusLabel}){clock.holder === '' ? '' : ` · ${clock.holder}`}</Text></li>;
}

function ArrivalRow({ arrival }: { readonly arrival: Arrival }) {
  const current = arrival.chain.find((clock) => clock.limitId === arrival.current);
  return (
    <li className="tt-line">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Head one={arrival} />
        {arrival.nextAct !== null || arrival.place === 'door' ? (
          <WayLink
            caseId={arrival.caseId} look="filled" ways={arrival.nextAct === null ? [{ act: 'admitPerson', label: facilityWords.admit }] : [arrival.nextAct, ...arrival.nextAct.others]}
            ariaLabel={facilityWords.nextOf(arrival.nextAct?.label ?? facilityWords.admit, nameOf(arrival.person))}
          />
        ) : (
          <PageButton size="compact-md" variant="default" to="/ho-so/$caseId" params={{ caseId: arrival.caseId }} aria-label={facilityWords.openOf(nameOf(arrival.person))}>{facilityWords.open}</PageButton>
        )}
      </Group>
      {current === undefined ? <Text size="sm" c="dimmed">{facilityWords.noClock}</Text> : (
        <div><Text size="sm" c="dimmed">{current.label}{arrival.escortOffice === null ? '' : ` · ${arrival.escortOffice}`}{arrival.isHeld ? ` · ${facilityWords.held}` : ''}</Text><DueText due={current.due} isInline /></div>
      )}
      {arrival.chain.length === 0 ? null : (
        <details>
          <summary><Text span size="sm">{facilityWords.chain(arrival.chain.length)}</Text></summary>
          <ol className="tt-chain">{arrival.chain.map((clock) => <ClockLine key={clock.limitId} clock={clock} />)}</ol>
        </details>
      )}
    </li>
  );
}

/** Which act of the ending is next: in time the notice, on the last day the certificate, then the release. */
function nextEnding({ remainingDays, mustAnnounce, mustCertify }: { readonly remainingDays: number | null; readonly mustAnnounce: boolean; readonly mustCertify: boolean }): keyof typeof facilityWords.endings | null {
  const isLastDay = remainingDays !== null && remainingDays <= 1;
  if (isLastDay) return mustCertify ? 'issueCertificate' : 'releasePerson';
  return mustAnnounce ? 'sendCompletionNotice' : null;
}

function CompletionRow({ completion }: { readonly completion: Completion }) {
  const { term, remainingDays, clocks, tasks, caseId } = completion;
  const name = nameOf(completion.person);
  const open = new Set(tasks.map((task) => task.task));
  const isRunning = (duty: string) => clocks.some((clock) => clock.duty === duty && (clock.status === 'running' || clock.status === 'missed'));
  const next = nextEnding({ ...completion, mustAnnounce: open.has('sendCompletionNotice') || isRunning('noticeOfCompletion'), mustCertify: open.has('issueCertificate') || isRunning('issueCompletionCertificate') });
  const notice = clocks.find((clock) => clock.duty === 'noticeOfCompletion');
  return (
    <li className="tt-line">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Head one={completion} />
        {next === null ? null : <PageButton size="compact-md" variant="default" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: next }} aria-label={facilityWords.endings[next].of(name)}>{facilityWords.endings[next].label}</PageButton>}
      </Group>
      <Text>{facilityWords.ends}: {term?.endText ?? facilityWords.endOpen}{remainingDays === null ? '' : ` · ${facilityWords.remaining(remainingDays)}`}</Text>
      {term?.note == null ? null : <Text size="sm" c="dimmed">{term.note}</Text>}
      {notice === undefined ? <Text size="sm" c="dimmed">{facilityWords.nothingToAnnounce}</Text>
        : notice.metText === null ? <Group gap={6} wrap="nowrap" align="flex-start"><Text size="sm">{notice.label}:</Text><DueText due={notice.due} isInline /></Group> : <Text size="sm">{facilityWords.noticeSent} {notice.metText} ({notice.statusLabel})</Text>}
    </li>
  );
}

function Box<T>({ title, count, rows, empty, row }: { readonly title: string; readonly count: string; readonly rows: readonly T[]; readonly empty: string; readonly row: (one: T) => ReactNode }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Group justify="space-between"><Title order={2} size="h3">{title}</Title><Text>{count}</Text></Group>
      {rows.length === 0 ? <Text size="sm" c="dimmed">{empty}</Text> : <ul className="tt-plain-list">{(isWhole ? rows : rows.slice(0, shownFirst)).map(row)}</ul>}
      {isWhole || rows.length <= shownFirst ? null : <Button size="compact-sm" variant="default" mt="xs" onClick={() => setWhole(true)}>{facilityWords.moreOf(rows.length)}</Button>}
    </Paper>
  );
}

/** Who comes, and which hour clock runs for whom; those who may stand before the door first, those who do not come for now last. */
export function Arrivals({ total, halted, rows }: { readonly total: number; readonly halted: number; readonly rows: readonly Arrival[] }) {
  const count = [facilityWords.arrivalCount(total), ...(halted === 0 ? [] : [facilityWords.haltedCount(halted)])].join(' · ');
  return <Box title={facilityWords.arrivals} count={count} rows={rows} empty={facilityWords.noArrivals} row={(one) => <ArrivalRow key={one.caseId} arrival={one} />} />;
}

/** Whose term ends, and what is to be told by when. */
export function Completions({ total, rows }: { readonly total: number; readonly rows: readonly Completion[] }) {
  return <Box title={facilityWords.completions} count={facilityWords.arrivalCount(total)} rows={rows} empty={facilityWords.noCompletions} row={(one) => <CompletionRow key={one.caseId} completion={one} />} />;
}
