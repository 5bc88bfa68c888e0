import { List, Stack, Text, Title } from '@mantine/core';
import type { WhatIf } from '../../api/what-if.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { LimitLine } from '../../parts/limit-line.tsx';
import { RefusalDetails } from '../../parts/refusal-details.tsx';
import { words } from '../../words.vi.ts';
import { whatIfWords } from './what-if.words.vi.ts';

type Step = WhatIf['steps'][number];
type Limit = WhatIf['limits'][number];

function Entries({ entries }: { readonly entries: readonly { readonly at: string; readonly words: string }[] }) {
  return <List size="sm">{entries.map((one, index) => <List.Item key={`${one.at}.${String(index)}`}>{showInstant(one.at)}: {one.words}</List.Item>)}</List>;
}

function StepPart({ step }: { readonly step: Step }) {
  const { refusal } = step;
  return (
    <section>
      <Text fw={600}>{showInstant(step.at)} · {step.label}{step.isOwn || step.by === null ? '' : ` (${whatIfWords.inName(step.by)})`}</Text>
      {refusal === null ? null : (
        <>
          <Text size="sm" fw={600}>{whatIfWords.refused}: {refusal.sentence}</Text>
          <RefusalDetails lines={refusal.details} />
          {refusal.source === null ? null : <Text size="sm">{words.sourceIs}: {refusal.source}</Text>}
        </>
      )}
      <Entries entries={step.recorded} />
      {refusal === null ? <Text size="sm">{whatIfWords.leadsTo(step.stageLabel)}</Text> : null}
    </section>
  );
}

function oldDue({ oldDueDate, oldDueAt }: Limit): string | null {
  return oldDueDate !== null ? showDate(oldDueDate) : oldDueAt === null ? null : showInstant(oldDueAt);
}

/** What the server says would become of the case; nothing here is counted by the page. */
export function WhatIfAnswer({ answer }: { readonly answer: WhatIf }) {
  return (
    <Stack gap="md" component="section" aria-label={whatIfWords.answer} aria-live="polite">
      <Title order={2}>{whatIfWords.answer}</Title>
      <Text size="sm" c="dimmed">{whatIfWords.nothingRecorded(answer.version)}</Text>
      {answer.steps.map((step, index) => <StepPart key={`${step.act}.${String(index)}`} step={step} />)}
      <section>
        <Title order={3}>{whatIfWords.later}</Title>
        {answer.later.length === 0 ? <Text size="sm" c="dimmed">{whatIfWords.nothingLater}</Text> : <Entries entries={answer.later} />}
        <Text size="sm" fw={600} mt="xs">{whatIfWords.end(showInstant(answer.until), answer.stageLabel)}</Text>
      </section>
      <section>
        <Title order={3}>{whatIfWords.limits}</Title>
        {answer.limits.length === 0 ? <Text size="sm" c="dimmed">{whatIfWords.noLimits}</Text> : (
          <Stack gap="sm" component="ul" className="tt-plain-list">
            {answer.limits.map((limit) => (
              <li key={`${limit.limitId}.${limit.duty}`}>
                <LimitLine limit={limit} proof={limit.proof} />
                <Text size="sm" c="dimmed">{whatIfWords.change[limit.change]}{limit.change !== 'moved' || oldDue(limit) === null ? '' : `, ${whatIfWords.before(oldDue(limit) ?? '')}`}</Text>
              </li>
            ))}
          </Stack>
        )}
      </section>
      {answer.gone.length === 0 ? null : (
        <section>
          <Title order={3}>{whatIfWords.gone}</Title>
          <List size="sm">{answer.gone.map((limit) => <List.Item key={limit.limitId}>{limit.label}</List.Item>)}</List>
        </section>
      )}
    </Stack>
  );
}
