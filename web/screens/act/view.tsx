import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { refreshAfterAct } from '../../api/after-act.ts';
import { actsQuery, caseQuery, documentsQuery } from '../../api/case-queries.ts';
import { draftQuery, type OfficeDraft, officeDraftsQuery, readOfficeDraft } from '../../api/drafts.ts';
import type { components } from '../../api/openapi.d.ts';
import type { ActAnswer } from '../../api/perform-act.ts';
import { ActEntry, type EntryAct, type EntryCase } from '../../parts/act-form/act-entry.tsx';
import { isRecord, type Values } from '../../parts/act-form/field-schema.ts';
import { showRecorded } from '../../parts/act-form/show-recorded.tsx';
import { entryWords } from '../../parts/act-form/words.vi.ts';
import { showInstant, showWeekday } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { UploadBatch } from '../../parts/upload-batch.tsx';
import { words } from '../../words.vi.ts';
import { actWords } from './words.vi.ts';

type CaseData = components['schemas']['Case'];
const route = getRouteApi('/shell/ho-so/$caseId/ghi/$act');
/** The one act of which a whole dossier brings many at once. */
const actOfScans = 'addPaper';

function papersOf(facts: CaseData['facts']): { folioTo: number }[] {
  const dossier: unknown = (facts as Record<string, unknown>)['dossier'];
  const papers = isRecord(dossier) ? dossier['papers'] : undefined;
  return Array.isArray(papers) ? papers.filter(isRecord).map((one) => ({ folioTo: Number(one['folioTo']) })) : [];
}

function entryCase(found: CaseData, hash: string | null): EntryCase {
  const papers = papersOf(found.facts);
  return {
    caseId: found.caseId, version: found.version, stageLabel: found.stageLabel, facts: found.facts, names: Object.fromEntries(found.offices.map((one) => [one.agencyId, one.name])),
    nowText: found.isSimulated ? `${showInstant(found.caseNow)} (${showWeekday(found.caseNow)})` : null, communeCode: found.person?.communeCode ?? null,
    dossier: papers.length === 0 ? null : { papers: papers.length, lastFolio: Math.max(...papers.map((one) => one.folioTo)), hash },
  };
}

/** Why the act may not be recorded now, with its article. */
function NotNow({ act }: { readonly act: EntryAct }) {
  return (
    <Empty title={actWords.notNowTitle}>
      {act.kind === 'otherOffice' ? actWords.competence(act.belongsTo.join(', ')) : (act.refusal?.sentence ?? '')}
      {act.refusal?.source == null ? '' : ` ${words.sourceIs}: ${act.refusal.source}`}
      {act.kind === 'otherOffice' ? null : act.refusal?.details.map((line) => <Text span display="block" inherit key={line}>{line}</Text>)}
    </Empty>
  );
}

interface FormProps {
  readonly act: EntryAct;
  readonly found: CaseData;
  readonly drafts: readonly OfficeDraft[];
  /** values named in the address */
  readonly given: Values;
  readonly onRecorded: (answer: ActAnswer, isEarlier: boolean) => void;
}

function ActForm({ act, found, drafts, given, onRecorded }: FormProps) {
  const { caseId } = found;
  const [visit, setVisit] = useState(() => crypto.randomUUID());
  const draft = useQuery(draftQuery(caseId, act.act, visit));
  const papers = useQuery({ ...documentsQuery(caseId), enabled: act.documents.length > 0 });
  const theirs = drafts.find((one) => one.act === act.act && !one.isMine);
  return (
    <Loaded of={{ ...draft, data: draft.isSuccess ? { draft: draft.data } : undefined }}>
      {({ draft: own }) => (
        <ActEntry
          key={visit} act={act} given={given} of={entryCase(found, papers.data?.dossier.hash ?? null)} found={own} isPreparing={act.byColleague} onRecorded={onRecorded} onRestart={() => setVisit(crypto.randomUUID())}
          prepared={theirs === undefined || act.byColleague ? null : { id: theirs.id, text: entryWords.officeDraft(theirs.officialName, showInstant(theirs.savedAt)), read: () => readOfficeDraft(caseId, theirs.id) }}
        />
      )}
    </Loaded>
  );
}

export function ActView() {
  const { caseId, act: name } = route.useParams();
  const { nhieu, ...given } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const acts = useQuery(actsQuery(caseId));
  const found = useQuery(caseQuery(caseId));
  const drafts = useQuery(officeDraftsQuery(caseId));
  const heading = useRef<HTMLHeadingElement>(null);
  const act = acts.data?.acts.find((one) => one.act === name);
  const hasAct = act !== undefined;
  useEffect(() => {
    if (hasAct) heading.current?.focus({ preventScroll: true });
  }, [hasAct, name]);

  // The one form is for the act as it stood when the page was opened; what changed since is shown when it is sent.
  const [opened, setOpened] = useState<{ readonly key: string; readonly act: EntryAct } | null>(null);
  const key = `${caseId}/${name}`;
  // A case that changed while another page stood open is asked for anew before its form opens, or the form would begin with an old version.
  const isFresh = opened?.key === key || (!acts.isFetching && !found.isFetching);
  if (act !== undefined && isFresh && (opened?.key !== key || (opened.act.kind !== 'now' && !opened.act.byColleague && act !== opened.act))) setOpened({ key, act });
  const shown = opened?.key !== key ? act : act !== undefined && (act.kind === 'now' || act.byColleague) ? act : opened.act;

  const finish = (answer: ActAnswer, isEarlier: boolean): void => {
    void refreshAfterAct(queries, caseId);
    showRecorded(answer, isEarlier, (documentId) => void navigate({ to: '/tai-lieu/$caseId/$documentId', params: { caseId, documentId } }));
    void navigate({ to: '/ho-so/$caseId', params: { caseId } });
  };
  return (
    <Stack gap="md">
      <Group gap="md" justify="space-between">
        <div>
          <Text size="sm"><PageLink to="/ho-so/$caseId" params={{ caseId }}>{actWords.toCase}</PageLink>{found.data === undefined ? '' : ` ${actWords.ofCase(found.data.code, found.data.person?.fullName ?? null)}`}</Text>
          <Title order={1} ref={heading} tabIndex={-1}>{shown?.label ?? actWords.title}</Title>
        </div>
        {name === actOfScans && shown?.kind === 'now' ? (
          <PageLink to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: name }} search={nhieu === true ? {} : { nhieu: true }}>{nhieu === true ? actWords.one : actWords.many}</PageLink>
        ) : null}
      </Group>
      <Loaded of={isFresh ? acts : { ...acts, data: undefined }}>
        {() => (
          <Loaded of={found}>
            {(data) =>
              shown === undefined ? <Empty title={entryWords.noSuchAct}>{entryWords.noSuchActText}</Empty>
                : shown.kind !== 'now' && !shown.byColleague ? <NotNow act={shown} />
                  : name === actOfScans && nhieu === true ? <UploadBatch act={shown} caseId={caseId} version={data.version} papers={papersOf(data.facts)} />
                    : <ActForm key={`${key}?${JSON.stringify(given)}`} act={shown} found={data} given={given} drafts={drafts.data ?? []} onRecorded={finish} />
            }
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}
