import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCheck, IconCircle, IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { actsQuery, caseQuery, historyQuery, procedureMapQuery } from '../../api/case-queries.ts';
import type { components } from '../../api/openapi.d.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded, Loading } from '../../parts/page-state.tsx';
import { type MapAct, type MapStage, readMap, type ReadMap } from './read-map.ts';
import { procedureMapWords } from './words.vi.ts';

const Flow = lazy(() => import('./flow.tsx'));
const route = getRouteApi('/shell/ho-so/$caseId/so-do');
type LegalCase = components['schemas']['Case'];

const signs = { done: IconCheck, here: IconMapPin, ahead: IconCircle } as const;

function NextAct({ caseId, act, mayDo }: { readonly caseId: string; readonly act: MapAct; readonly mayDo: boolean }) {
  return (
    <li>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <IconArrowRight size={16} aria-hidden className="tt-due-icon" />
        <div>
          <Text fw={600} span>{act.label}</Text>
          {mayDo ? <> · <PageLink to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: act.act }} aria-label={procedureMapWords.doActOf(act.label)}>{procedureMapWords.doAct}</PageLink></> : null}
          <Text size="sm">{act.sentence}</Text>
          <Text size="sm" c="dimmed">{procedureMapWords.by(act.who.join(', '))}{act.toLabels.length === 0 ? '' : `; ${procedureMapWords.leadsTo(act.toLabels.join(', '))}`}</Text>
        </div>
      </Group>
    </li>
  );
}

function Acts({ caseId, title, acts, mayDo }: { readonly caseId: string; readonly title: string; readonly acts: readonly MapAct[]; readonly mayDo: ReadonlySet<string> }) {
  return (
    <>
      <Title order={3} mt="xs">{title}</Title>
      {acts.length === 0 ? <Text size="sm" c="dimmed">{procedureMapWords.nothingNext}</Text> : <Stack component="ul" gap="xs" mt={4} className="tt-plain-list">{acts.map((act) => <NextAct key={act.act} caseId={caseId} act={act} mayDo={mayDo.has(act.act)} />)}</Stack>}
    </>
  );
}

function StageItem({ caseId, stage, next, mayDo }: { readonly caseId: string; readonly stage: MapStage; readonly next: readonly MapAct[]; readonly mayDo: ReadonlySet<string> }) {
  const Sign = signs[stage.state];
  return (
    <li className={`tt-map-item tt-map-item-${stage.state}`} aria-current={stage.state === 'here' ? 'step' : undefined}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <Sign size={18} aria-hidden className="tt-due-icon" />
        <Box style={{ minWidth: 0 }}>
          <Text span fw={stage.state === 'here' ? 600 : 400}>{stage.label}</Text> <Text span size="sm" c="dimmed">({procedureMapWords[stage.state]}{stage.isOpenEnded ? `, ${procedureMapWords.openEnded}` : ''}{stage.isFinal ? `, ${procedureMapWords.end}` : ''})</Text>
          {stage.state === 'ahead' ? null : <> · <PageLink size="sm" to="/ho-so/$caseId" params={{ caseId }} search={{ tab: 'dien-bien' }} aria-label={`${procedureMapWords.record}: ${stage.label}`}>{procedureMapWords.record}</PageLink></>}
          <Text size="sm">{stage.sentence}</Text>
          {stage.state === 'here' ? (
            <Box mt="xs">
              <Acts caseId={caseId} title={procedureMapWords.possible} acts={next.filter((act) => act.to.length > 0)} mayDo={mayDo} />
              <Acts caseId={caseId} title={procedureMapWords.staying} acts={next.filter((act) => act.to.length === 0)} mayDo={mayDo} />
            </Box>
          ) : null}
        </Box>
      </Group>
    </li>
  );
}

function Drawn({ caseId, map, mayDo }: { readonly caseId: string; readonly map: ReadMap; readonly mayDo: ReadonlySet<string> }) {
  if (map.stages.length === 0) return <Empty title={procedureMapWords.emptyTitle} />;
  return (
    <>
      <section aria-label={procedureMapWords.picture} className="tt-no-print">
        <Text size="sm" c="dimmed" mb="xs">{procedureMapWords.legend}</Text>
        <Suspense fallback={<Box className="tt-map"><Loading rows={8} /></Box>}><Flow caseId={caseId} map={map} mayDo={mayDo} /></Suspense>
      </section>
      <section>
        <Title order={2} mb="xs">{procedureMapWords.list}</Title>
        <ol className="tt-plain-list">{map.stages.map((stage) => <StageItem key={stage.id} caseId={caseId} stage={stage} next={map.next} mayDo={mayDo} />)}</ol>
      </section>
    </>
  );
}

const noActs: ReadonlySet<string> = new Set();

function CaseMap({ legalCase, procedure }: { readonly legalCase: LegalCase; readonly procedure: string }) {
  const { caseId, regime } = legalCase;
  const asked = useQuery(procedureMapQuery(procedure, regime));
  const history = useQuery(historyQuery(caseId));
  const acts = useQuery({ ...actsQuery(caseId), enabled: !legalCase.isFormer });
  const here = legalCase.procedure === procedure && legalCase.closed === null ? legalCase.stage : null;
  const entries = history.data?.entries;
  const map = useMemo(() => {
    if (asked.data === undefined) return null;
    const passed = new Set(entries?.filter((entry) => entry.procedure === procedure).flatMap((entry) => (entry.stage === null ? [] : [entry.stage])));
    return readMap(asked.data, { regime, here, passed });
  }, [asked.data, entries, procedure, regime, here]);
  const mayDo = useMemo(() => (acts.data === undefined ? noActs : new Set(acts.data.acts.filter((act) => act.kind === 'now').map((act) => act.act))), [acts.data]);
  return <Loaded of={asked} rows={10}>{() => (map === null ? null : <Drawn caseId={caseId} map={map} mayDo={mayDo} />)}</Loaded>;
}

/** Where a case stands in its procedure, drawn and in words. */
export function ProcedureMapView() {
  const { caseId } = route.useParams();
  const { thuTuc } = route.useSearch();
  const asked = useQuery(caseQuery(caseId));
  return (
    <Loaded of={asked} rows={8}>
      {(legalCase) => {
        const procedure = legalCase.stages.find((stage) => stage.procedure === thuTuc)?.procedure ?? legalCase.procedure;
        return (
          <Stack gap="md">
            <Box><PageLink to="/ho-so/$caseId" params={{ caseId }}>{procedureMapWords.back} {legalCase.code}</PageLink><Title order={1}>{procedureMapWords.title}</Title></Box>
            <Group component="nav" gap="md" aria-label={procedureMapWords.choose}>
              {legalCase.stages.map((stage) => <PageLink key={stage.procedure} to="/ho-so/$caseId/so-do" params={{ caseId }} search={{ thuTuc: stage.procedure }} fw={stage.procedure === procedure ? 600 : 400} aria-current={stage.procedure === procedure ? 'true' : undefined}>{stage.label}</PageLink>)}
            </Group>
            <CaseMap legalCase={legalCase} procedure={procedure} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
