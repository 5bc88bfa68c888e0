import { Alert, Anchor, Button, Chip, Group, Stack, Text, TextInput, Timeline, Title } from '@mantine/core';
import { IconClock, IconEye, IconPlayerPlay, IconWriting } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { showInstant } from '../../parts/date-text.ts';
import { PageButton } from '../../parts/page-button.tsx';
import { Empty, Failed, Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { axisQuery, findCaseByCode, verificationQuery } from './query.ts';
import { auditWords } from './words.vi.ts';

type Item = components['schemas']['CaseAxis']['items'][number];
const route = getRouteApi('/shell/kiem-tra');
const icons = { act: IconWriting, time: IconClock, run: IconPlayerPlay, read: IconEye };
const kinds = ['act', 'time', 'run', 'read'] as const;

function CodeForm() {
  const navigate = useNavigate({ from: '/kiem-tra' });
  const [code, setCode] = useState('');
  const find = useMutation({
    mutationFn: () => findCaseByCode(code.trim()),
    onSuccess: (caseId) => {
      if (caseId !== null) void navigate({ search: (now) => ({ ...now, muc: 'case', hoSo: caseId }) });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    find.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end">
        <TextInput label={auditWords.caseCode} value={code} onChange={(event) => setCode(event.currentTarget.value)} error={find.data === null ? auditWords.notFound : undefined} />
        <Button type="submit" variant="default" loading={find.isPending} disabled={code.trim() === ''}>{auditWords.find}</Button>
      </Group>
      {find.error === null ? null : <Failed error={find.error} />}
    </form>
  );
}

function AxisItem({ item }: { readonly item: Item }) {
  return (
    <>
      <Text size="sm" c="dimmed">
        {showInstant(item.at)}{item.until === null ? '' : ` – ${showInstant(item.until)}`}
        {item.happenedAt === null ? '' : ` · ${auditWords.happenedAt} ${showInstant(item.happenedAt)}`}{item.isLateEntry ? ` · ${auditWords.late}` : ''}
      </Text>
      {item.official === null ? null : <Text size="sm">{item.official}{item.agency === null ? '' : `, ${item.agency}`}</Text>}
      {item.changes.length === 0 ? null : <ul className="tt-changes">{item.changes.map((change, index) => <li key={index}>{change}</li>)}</ul>}
      {item.seq === null || item.hash === null ? null : <Text size="xs" c="dimmed">{auditWords.entries(item.seq, item.lastSeq ?? item.seq)} · <code>{item.hash.slice(0, 16)}</code></Text>}
      {item.url === null ? null : <Anchor href={item.url} size="sm" underline="always" target="_blank" rel="noreferrer">{auditWords.openRun}</Anchor>}
    </>
  );
}

function CaseAxis({ caseId }: { readonly caseId: string }) {
  const { an = [] } = route.useSearch();
  const navigate = useNavigate({ from: '/kiem-tra' });
  const axis = useQuery(axisQuery(caseId));
  const verification = useQuery(verificationQuery(caseId));
  const save = useMutation({ mutationFn: ({ path, name }: { path: string; name: string }) => saveFile(path, name) });
  return (
    <Loaded of={axis} rows={12}>
      {({ code, items, isSimulated, isTemporalAway, hasMoreReads }) => (
        <Stack>
          <Group justify="space-between">
            <Title order={2}>{code}</Title>
            <Group gap="xs">
              <PageButton to="/ho-so/$caseId" params={{ caseId }} variant="default">{auditWords.openCase}</PageButton>
              <Button variant="default" onClick={() => save.mutate({ path: `/api/cases/${caseId}/history?format=csv`, name: `${code}.csv` })}>{auditWords.csv}</Button>
              <Button loading={save.isPending} onClick={() => save.mutate({ path: `/api/cases/${caseId}/evidence`, name: `${code}.json` })}>{auditWords.evidence}</Button>
            </Group>
          </Group>
          {save.error === null ? null : <Failed error={save.error} />}
          <Loaded of={verification} rows={1}>
            {({ sentence, isWhole, firstBadSeq }) => <Alert color="gray" variant="outline" className="tt-alert" role="status" title={sentence}>{isWhole || firstBadSeq === null ? null : auditWords.firstBad(firstBadSeq)}</Alert>}
          </Loaded>
          <Text size="sm">{auditWords.axis}.{isSimulated ? ` ${auditWords.simulated}` : ''}{isTemporalAway ? ` ${auditWords.temporalAway}` : ''}{hasMoreReads ? ` ${auditWords.moreReads}` : ''}</Text>
          <Group gap="xs" role="group" aria-label={auditWords.show}>
            {kinds.map((kind) => (
              <Chip
                key={kind} variant="outline" checked={!an.includes(kind)}
                onChange={(isShown) => void navigate({ search: (now) => ({ ...now, an: isShown ? (now.an ?? []).filter((one) => one !== kind) : [...(now.an ?? []), kind] }), replace: true })}
              >
                {auditWords.axisKinds[kind]}
              </Chip>
            ))}
          </Group>
          <Timeline bulletSize={24} lineWidth={2}>
            {items.filter((item) => !an.includes(item.kind)).map((item, index) => {
              const Icon = icons[item.kind];
              return <Timeline.Item key={`${item.at}.${index}`} bullet={<Icon size={14} aria-label={auditWords.axisKinds[item.kind]} />} title={item.label}><AxisItem item={item} /></Timeline.Item>;
            })}
          </Timeline>
        </Stack>
      )}
    </Loaded>
  );
}

export function CaseTab() {
  const { hoSo } = route.useSearch();
  return (
    <Stack>
      <CodeForm />
      {hoSo === undefined ? <Empty title={auditWords.chooseCase}>{auditWords.chooseCaseText}</Empty> : <CaseAxis key={hoSo} caseId={hoSo} />}
    </Stack>
  );
}
