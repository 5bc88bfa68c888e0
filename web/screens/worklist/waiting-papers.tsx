import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { localDateOf, showDate, showInstant } from '../../parts/date-text.ts';
import { PageButton } from '../../parts/page-button.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import { type OfWaiting, type WaitingDraft, type WaitingPaper, waitingPapersQuery } from './query.ts';
import { worklistWords } from './words.vi.ts';

const nameOf = ({ person }: OfWaiting): string => (person === null ? words.unnamed : `${person.fullName}, ${String(person.birthYear)}`);

function CaseLine({ one }: { readonly one: OfWaiting }) {
  return (
    <Text size="sm">
      {nameOf(one)} · <PageLink size="sm" to="/ho-so/$caseId" params={{ caseId: one.caseId }}>{one.code}</PageLink>{one.isSimulated ? ` · ${words.simulatedTime}` : ''}
    </Text>
  );
}

function Line({ action, children }: { readonly action: ReactNode; readonly children: ReactNode }) {
  return <li className="tt-line"><Group justify="space-between" align="flex-start" wrap="nowrap"><div>{children}</div>{action}</Group></li>;
}

function PaperLine({ paper }: { readonly paper: WaitingPaper }) {
  const { caseId, documentId, act } = paper;
  return (
    <Line action={<PageButton size="compact-md" variant="default" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act }} search={{ documentId }} aria-label={worklistWords.actOf(paper.actLabel, paper.title, nameOf(paper))}>{paper.actLabel}</PageButton>}>
      <PageLink to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId }}>{paper.title}</PageLink>
      <CaseLine one={paper} />
      <Text size="sm" c="dimmed">{[worklistWords.askedOn(showDate(localDateOf(paper.askedAt))), paper.stateLabel, paper.formNote].filter((part) => part !== null).join(' · ')}</Text>
    </Line>
  );
}

function DraftLine({ draft }: { readonly draft: WaitingDraft }) {
  const { caseId, act } = draft;
  return (
    <Line action={<PageButton size="compact-md" variant="default" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act }} aria-label={worklistWords.actOf(worklistWords.seeDraft, draft.actLabel, nameOf(draft))}>{worklistWords.seeDraft}</PageButton>}>
      <Text span fw={600}>{draft.actLabel}</Text>
      <CaseLine one={draft} />
      <Text size="sm" c="dimmed">{worklistWords.preparedBy(draft.officialName, showInstant(draft.savedAt))}</Text>
    </Line>
  );
}

function Lines({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  return count === 0 ? null : <section aria-label={title}><Title order={2} size="h3">{title} ({count})</Title><ul className="tt-plain-list">{children}</ul></section>;
}

/** What waits for this official as a paper: to sign, to number, and what colleagues laid before the office. */
export function WaitingPapers() {
  const asked = useQuery(waitingPapersQuery);
  return (
    <Loaded of={asked} rows={6}>
      {({ papers, drafts }) => {
        const toSign = papers.filter((paper) => paper.state === 'draft');
        const toIssue = papers.filter((paper) => paper.state === 'signed');
        if (papers.length + drafts.length === 0) return <Empty title={worklistWords.noPapers}>{worklistWords.noPapersText}</Empty>;
        return (
          <Stack gap="md" maw={900}>
            <Lines title={worklistWords.drafts} count={drafts.length}>{drafts.map((draft) => <DraftLine key={`${draft.caseId}.${draft.act}.${draft.officialName}`} draft={draft} />)}</Lines>
            <Lines title={worklistWords.toSign} count={toSign.length}>{toSign.map((paper) => <PaperLine key={paper.caseId + paper.documentId} paper={paper} />)}</Lines>
            <Lines title={worklistWords.toIssue} count={toIssue.length}>{toIssue.map((paper) => <PaperLine key={paper.caseId + paper.documentId} paper={paper} />)}</Lines>
          </Stack>
        );
      }}
    </Loaded>
  );
}
