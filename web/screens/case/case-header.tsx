import { Alert, Badge, Button, CopyButton, Group, Popover, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArchive, IconBellExclamation, IconCalendarTime, IconCheck, IconCopy, IconLock, IconPlayerPause, IconPrinter, IconSitemap, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { limitsQuery } from '../../api/case-queries.ts';
import type { components } from '../../api/openapi.d.ts';
import { DateField } from '../../parts/date-field.tsx';
import { localDateOf, showDate } from '../../parts/date-text.ts';
import { LimitLine } from '../../parts/limit-line.tsx';
import { PageButton } from '../../parts/page-button.tsx';
import { StageStrip } from '../../parts/stage-strip.tsx';
import { words } from '../../words.vi.ts';
import { CaseActs } from './case-acts.tsx';
import { FollowingCases } from './following-cases.tsx';
import { CaseClock } from './case-clock.tsx';
import { IdentityNumber } from './identity-number.tsx';
import { OwnWork } from './own-work.tsx';
import { WaitingDrafts } from './waiting-drafts.tsx';
import { caseWords, knownOnWords } from './words.vi.ts';

export type LegalCase = components['schemas']['Case'];

/** "04/1999" stays as it is; a full date is shown day first. */
const birthText = (date: string) => (date.length === 4 ? date : showDate(date));

function PersonLine({ legalCase }: { readonly legalCase: LegalCase }) {
  const { person } = legalCase;
  return (
    <Group gap="sm" align="baseline">
      <Title order={1}>{person === null ? caseWords.unnamed : person.fullName}</Title>
      {person === null ? null : <Text>{caseWords.born(birthText(person.birthDate))}, {person.sex === 'male' ? caseWords.male : caseWords.female}</Text>}
      {legalCase.isJuvenile ? <Badge size="lg" color="gray" c="inherit" leftSection={<IconUser size={14} aria-hidden />}>{words.juvenile}</Badge> : null}
    </Group>
  );
}

function NextDeadline({ legalCase, knownOn }: { readonly legalCase: LegalCase; readonly knownOn: string | undefined }) {
  const limits = useQuery(limitsQuery(legalCase.caseId, knownOn));
  const next = legalCase.nextLimit;
  if (legalCase.closed !== null) return null;
  const proof = next === null ? undefined : limits.data?.limits.find((limit) => limit.limitId === next.limitId)?.proof;
  return (
    <div>
      <Text c="dimmed" size="sm">{caseWords.nextDeadline}</Text>
      <Group mih={30}>{next === null ? <Text span>{caseWords.noDeadline}</Text> : <LimitLine limit={next} {...(proof === undefined ? {} : { proof })} />}</Group>
    </div>
  );
}

function KnownOnChooser({ legalCase }: { readonly legalCase: LegalCase }) {
  const navigate = useNavigate({ from: '/ho-so/$caseId' });
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const show = () => {
    if (day === null) return;
    setOpen(false);
    void navigate({ search: (now) => ({ ...now, ngay: day }) });
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} width={320} trapFocus returnFocus shadow="md" withinPortal closeOnClickOutside={false}>
      <Popover.Target><Button variant="default" leftSection={<IconCalendarTime size={16} aria-hidden />} onClick={() => setOpen((now) => !now)}>{caseWords.knownOnOpen}</Button></Popover.Target>
      <Popover.Dropdown aria-label={caseWords.knownOnOpen}>
        <Stack gap="xs">
          <DateField label={knownOnWords.choose} value={day} onChange={setDay} min={localDateOf(legalCase.openedAt)} max={localDateOf(legalCase.caseNow)} />
          <Group><Button size="sm" onClick={show} aria-disabled={day === null}>{knownOnWords.show}</Button><Button size="sm" variant="default" onClick={() => setOpen(false)}>{words.cancel}</Button></Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Notes({ legalCase }: { readonly legalCase: LegalCase }) {
  return (
    <>
      {legalCase.isFormer ? <Alert color="gray" variant="outline" className="tt-alert" icon={<IconLock size={18} aria-hidden />}>{caseWords.former}</Alert> : null}
      {legalCase.enteredFrom === null ? null : <Group gap={6} wrap="nowrap"><IconArchive size={16} className="tt-due-icon" aria-hidden /><Text size="sm">{legalCase.enteredFrom.words}</Text></Group>}
      {legalCase.closed === null ? null : <Alert color="gray" variant="outline" className="tt-alert" icon={<IconLock size={18} aria-hidden />}>{caseWords.closed(showDate(localDateOf(legalCase.closed.at)))}</Alert>}
      {legalCase.pauseReason === null ? null : <Group gap={6} wrap="nowrap"><IconPlayerPause size={16} className="tt-due-icon" aria-hidden /><Text><Text span inherit fw={600}>{caseWords.paused}:</Text> {legalCase.pauseReason}</Text></Group>}
      {legalCase.undelivered === 0 ? null : <Group gap={6} wrap="nowrap" align="flex-start"><IconBellExclamation size={16} aria-hidden className="tt-due-icon" /><Text><Text span inherit fw={600}>{caseWords.undelivered(legalCase.undelivered)}.</Text> <Text span size="sm" c="dimmed">{caseWords.undeliveredHint}</Text></Text></Group>}
    </>
  );
}

/** Who the case is about, where it stands, what is due next, and what one may do. */
export function CaseHeader({ legalCase, knownOn, isPrint = false }: { readonly legalCase: LegalCase; readonly knownOn: string | undefined; readonly isPrint?: boolean }) {
  const { caseId, code, person } = legalCase;
  const isNow = knownOn === undefined;
  return (
    <Stack gap="sm">
      {legalCase.isSimulated ? <CaseClock legalCase={legalCase} /> : null}
      <PersonLine legalCase={legalCase} />
      <Group gap="xs" style={{ rowGap: 4 }}>
        <Text span><VisuallyHidden>{caseWords.code}: </VisuallyHidden><Text span inherit fw={600}>{code}</Text></Text>
        <CopyButton value={code}>
          {({ copied, copy }) => <Button className="tt-no-print" size="compact-xs" variant="default" onClick={copy} aria-label={caseWords.copyCode} leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}><span aria-live="polite">{copied ? words.copied : words.copy}</span></Button>}
        </CopyButton>
        <Text span c="dimmed">· {legalCase.regimeLabel}</Text>
        {person === null ? null : <Text span c="dimmed">· {caseWords.residence}: {person.residence}</Text>}
        {person === null ? null : <IdentityNumber caseId={caseId} masked={legalCase.identityNumberMasked} isPrint={isPrint} />}
      </Group>
      <StageStrip stages={legalCase.stages} stageLabel={legalCase.stageLabel} />
      <NextDeadline legalCase={legalCase} knownOn={knownOn} />
      <Notes legalCase={legalCase} />
      {isNow && !isPrint && !legalCase.isFormer ? <><OwnWork caseId={caseId} /><WaitingDrafts caseId={caseId} /></> : null}
      {isPrint ? null : (
        <Group gap="sm" className="tt-no-print tt-case-buttons">
          {isNow && !legalCase.isFormer ? <CaseActs caseId={caseId} /> : null}
          {isNow && !legalCase.isFormer ? <FollowingCases caseId={caseId} /> : null}
          <PageButton to="/ho-so/$caseId/so-do" params={{ caseId }} variant="default" leftSection={<IconSitemap size={16} aria-hidden />}>{caseWords.map}</PageButton>
          {isNow ? <KnownOnChooser legalCase={legalCase} /> : null}
          <PageButton to="/ho-so/$caseId" params={{ caseId }} search={isNow ? { in: true } : { ngay: knownOn, in: true }} variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>{caseWords.print}</PageButton>
        </Group>
      )}
    </Stack>
  );
}
