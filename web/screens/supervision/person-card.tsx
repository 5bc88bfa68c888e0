import { Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DueText } from '../../parts/due-text.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { WayLink } from '../../parts/way-link.tsx';
import { words } from '../../words.vi.ts';
import type { Supervised } from './query.ts';
import { RecordMenu } from './record-menu.tsx';
import { TermBar } from './term-bar.tsx';
import { supervisionWords } from './words.vi.ts';

/** What rests on a local plan says so in words beside a sign. */
function LocalPlan({ basis }: { readonly basis: string }) {
  return <Text size="xs" c="dimmed"><IconHome size={14} aria-hidden style={{ verticalAlign: -2 }} /> {basis.includes(supervisionWords.localPlan) ? basis : `${supervisionWords.localPlan}: ${basis}`}</Text>;
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <div><dt>{title}</dt><dd>{children}</dd></div>;
}

function Tests({ tests }: { readonly tests: Supervised['tests'] }) {
  return (
    <Fact title={supervisionWords.tests}>
      {supervisionWords.testCounts(tests.planned, tests.unannounced)}; {tests.lastText === null ? supervisionWords.noTest : supervisionWords.lastTest(tests.lastText)}
      {tests.lastPositiveText === null ? null : <Text size="sm" fw={600}>{supervisionWords.positive(tests.lastPositiveText)}</Text>}
      {tests.isRemovalBlocked ? <Text size="sm">{supervisionWords.removalBlocked}</Text> : null}
      <LocalPlan basis={tests.next.basis} />
    </Fact>
  );
}

function Review({ review: { lastText, next } }: { readonly review: Supervised['review'] }) {
  return (
    <Fact title={supervisionWords.review}>
      {lastText === null ? supervisionWords.noReview : supervisionWords.lastReview(lastText)}
      {next.dateText === null ? null : <Text size="sm">{supervisionWords.nextReview(next.dateText)}{next.isOver ? ` · ${supervisionWords.reviewPassed}` : ''}</Text>}
      <LocalPlan basis={next.basis} />
    </Fact>
  );
}

function Helpers({ officer, volunteerCount, plan }: Pick<Supervised, 'officer' | 'volunteerCount' | 'plan'>) {
  return (
    <>
      <Fact title={supervisionWords.officer}>{officer === null ? supervisionWords.noOfficer : (officer.name ?? officer.officialId)}<Text size="sm">{supervisionWords.volunteers(volunteerCount)}</Text></Fact>
      <Fact title={supervisionWords.plan}>{plan === null ? supervisionWords.noPlan : `${supervisionWords.planSet(plan.setText)}${plan.periodLabel === null ? '' : `, ${supervisionWords.planEvery(plan.periodLabel)}`}`}</Fact>
    </>
  );
}

function Waiting({ clocks, tasks }: Pick<Supervised, 'clocks' | 'tasks'>) {
  // A monthly review stands above with its date and its ground.
  const own = tasks.filter((task) => task.task !== 'monthlyReview');
  if (own.length === 0 && clocks.length === 0) return null;
  return (
    <details>
      <summary><Text span size="sm">{supervisionWords.waiting} ({own.length + clocks.length})</Text></summary>
      <ul className="tt-changes">
        {own.map((task) => <li key={task.taskId}>{task.label}{task.reviewText === null ? '' : ` · ${task.reviewText}`}{task.isLocalPlan ? ` · ${supervisionWords.localPlan}` : ''}</li>)}
        {clocks.map((clock) => <li key={clock.limitId}>{clock.label} · {clock.holder}: <DueText due={clock.due} isInline /></li>)}
      </ul>
    </details>
  );
}

export function PersonCard({ one }: { readonly one: Supervised }) {
  const name = one.person === null ? supervisionWords.nobody : `${one.person.fullName}, ${String(one.person.birthYear)}`;
  return (
    <Paper withBorder p="sm" component="li" className="tt-supervised">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h3">{name}</Title>
          <Text size="sm">
            <PageLink to="/ho-so/$caseId" params={{ caseId: one.caseId }}>{one.code}</PageLink> · {one.stageLabel}{one.personKind === 'juvenile' ? ` · ${words.juvenile}` : ''}{one.isSimulated ? ` · ${words.simulatedTime}` : ''}
          </Text>
          {one.decisionNumber === null ? null : <Text size="sm" c="dimmed">{supervisionWords.decision(one.decisionNumber, one.decidedText)}</Text>}
        </div>
        <Group gap="xs" className="tt-no-print">
          {one.nextAct === null ? null : <WayLink caseId={one.caseId} ways={[one.nextAct, ...one.nextAct.others]} look="button" ariaLabel={supervisionWords.nextOf(one.nextAct.label, name)} />}
          <RecordMenu caseId={one.caseId} name={name} />
        </Group>
      </Group>
      {one.absentSinceText === null ? null : <Text fw={600} mt={4}><IconAlertCircle size={16} aria-hidden style={{ verticalAlign: -2 }} /> {supervisionWords.absentNow(one.absentSinceText)}</Text>}
      <div className="tt-supervised-body">
        {one.counted === null ? <Text size="sm" c="dimmed">{supervisionWords.notCounted}</Text> : <TermBar counted={one.counted} term={one.term} />}
        <dl className="tt-facts"><Tests tests={one.tests} /><Review review={one.review} /><Helpers officer={one.officer} volunteerCount={one.volunteerCount} plan={one.plan} /></dl>
      </div>
      <Waiting clocks={one.clocks} tasks={one.tasks} />
    </Paper>
  );
}
