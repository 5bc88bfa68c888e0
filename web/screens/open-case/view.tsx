import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { refreshAfterAct } from '../../api/after-act.ts';
import { deleteDraft, draftQuery, type FoundDraft } from '../../api/drafts.ts';
import { followingCasesQuery } from '../../api/following-cases.ts';
import { openingActsQuery } from '../../api/opening-acts.ts';
import type { components } from '../../api/openapi.d.ts';
import type { ActAnswer } from '../../api/perform-act.ts';
import { ActEntry } from '../../parts/act-form/act-entry.tsx';
import { type OpeningOffice, type PersonChoice, readEntry } from '../../parts/act-form/entry-content.ts';
import type { FieldSchema } from '../../parts/act-form/field-schema.ts';
import { showRecorded } from '../../parts/act-form/show-recorded.tsx';
import { showInstant } from '../../parts/date-text.ts';
import { Empty, Loaded } from '../../parts/page-state.tsx';
import { OpenOnce } from '../../parts/open-once.tsx';
import { PersonSearch } from './person-search.tsx';
import { openCaseWords } from './words.vi.ts';

const route = getRouteApi('/shell/ho-so/moi');

/** A dossier somebody began to enter: gone on with, or thrown away. */
function DraftOffer({ draft, onOpen, onDrop }: { readonly draft: FoundDraft; readonly onOpen: () => void; readonly onDrop: () => void }) {
  return (
    <Group gap="sm" role="group" aria-label={openCaseWords.draftTitle}>
      <Text size="sm"><Text span inherit fw={600}>{openCaseWords.draftTitle}</Text>. {openCaseWords.draftText(showInstant(draft.savedAt))}</Text>
      <Button size="compact-sm" onClick={onOpen}>{openCaseWords.draftOpen}</Button>
      <Button size="compact-sm" variant="default" onClick={onDrop}>{openCaseWords.draftDrop}</Button>
    </Group>
  );
}

/** An act being entered for a day of its own. */
interface Begun {
  readonly act: string;
  readonly day: string;
}

type Following = components['schemas']['FollowingCases'];

type OpeningAct = components['schemas']['OpeningAct'];

interface BeginProps {
  readonly act: OpeningAct;
  /** of a side proceeding: the case it hangs on, and with it the person */
  readonly mainCaseId: string | null;
  readonly personSchema: FieldSchema;
  readonly offices: readonly OpeningOffice[];
  readonly onBegun: (begun: Begun | null) => void;
}

interface FollowProps extends Omit<BeginProps, 'mainCaseId'> {
  readonly from: Following;
  readonly following: Following['cases'][number];
}

/** A file that follows from a case: the person is the one of that case, the form begins with what it holds, and afterwards the case is told. */
function FollowForm({ act, personSchema, offices, from, following, onBegun }: FollowProps) {
  const tellDay = useCallback((day: string | null) => onBegun(day === null ? null : { act: act.act, day }), [onBegun, act.act]);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [visit, setVisit] = useState(() => crypto.randomUUID());
  const draft = useQuery(draftQuery(null, act.act, visit));
  const { person, caseId: previousCaseId } = from;
  if (person === null) return <Empty title={openCaseWords.personGone}>{openCaseWords.personGoneText}</Empty>;
  const finish = (answer: ActAnswer, isEarlier: boolean): void => {
    void refreshAfterAct(queries, answer.caseId);
    showRecorded(answer, isEarlier, (documentId) => void navigate({ to: '/tai-lieu/$caseId/$documentId', params: { caseId: answer.caseId, documentId } }));
    const { link } = following;
    if (link === null) void navigate({ to: '/ho-so/$caseId', params: { caseId: answer.caseId } });
    else void navigate({ to: '/ho-so/$caseId/ghi/$act', params: { caseId: previousCaseId, act: link.act }, search: { ...link.body, caseId: answer.caseId } });
  };
  const head = (
    <Stack gap={4}>
      <Title order={2}>{openCaseWords.chosen}: {person.name}</Title>
      <Text size="sm">{openCaseWords.follows(from.code)}</Text>
    </Stack>
  );
  return (
    <Loaded of={{ ...draft, data: draft.isSuccess ? { found: draft.data } : undefined }}>
      {({ found }) => (
        <ActEntry
          key={visit} act={act} of={null} found={found === null ? null : { ...found, content: null }} given={following.proposed} previousCaseId={previousCaseId}
          person={{ choice: { kind: 'known', personId: person.personId, text: person.name }, schema: personSchema, head }} offices={offices} until={act.until} onDay={tellDay} onRecorded={finish} onRestart={() => setVisit(crypto.randomUUID())}
        />
      )}
    </Loaded>
  );
}

/** Who it is, then the opening act itself. */
function OpenForm({ act, personSchema, offices, mainCaseId, onBegun }: BeginProps) {
  const tellDay = useCallback((day: string | null) => onBegun(day === null ? null : { act: act.act, day }), [onBegun, act.act]);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [visit, setVisit] = useState(() => crypto.randomUUID());
  const [choice, setChoice] = useState<PersonChoice | null>(null);
  const [taken, setTaken] = useState<FoundDraft | null>(null);
  const draft = useQuery(draftQuery(null, act.act, visit));
  const found = draft.data ?? null;
  const restart = (): void => {
    setChoice(null);
    setTaken(null);
    setVisit(crypto.randomUUID());
  };
  const finish = (answer: ActAnswer, isEarlier: boolean): void => {
    void refreshAfterAct(queries, answer.caseId);
    // The case it hangs on offers it no more.
    if (mainCaseId !== null) void refreshAfterAct(queries, mainCaseId);
    showRecorded(answer, isEarlier, (documentId) => void navigate({ to: '/tai-lieu/$caseId/$documentId', params: { caseId: answer.caseId, documentId } }));
    void navigate({ to: '/ho-so/$caseId', params: { caseId: answer.caseId } });
  };
  return (
    <Loaded of={{ ...draft, data: draft.isSuccess ? { found } : undefined }}>
      {() => {
        // A draft of the same act may be about another case: the form begins anew, over it.
        if (mainCaseId !== null) return <ActEntry key={visit} act={act} of={null} mainCaseId={mainCaseId} found={found === null ? null : { ...found, content: null }} offices={offices} until={act.until} onDay={tellDay} onRecorded={finish} onRestart={restart} />;
        if (choice === null)
          return (
            <Stack gap="md">
              {found === null ? null : (
                <DraftOffer
                  draft={found} onDrop={() => void deleteDraft(found.id).catch(() => undefined).then(restart)}
                  onOpen={() => { setTaken(found); setChoice(readEntry(found.content)?.person ?? { kind: 'new', values: {} }); }}
                />
              )}
              <PersonSearch act={act.label} onChoose={setChoice} />
            </Stack>
          );
        const head = (
          <Group justify="space-between">
            <Title order={2}>{choice.kind === 'known' ? `${openCaseWords.chosen}: ${choice.text}` : openCaseWords.newPersonTitle}</Title>
            <Button size="compact-sm" variant="default" onClick={restart}>{openCaseWords.change}</Button>
          </Group>
        );
        // A person chosen anew begins a form of its own; the draft that lay there is written over by revision.
        const own = taken ?? (found === null ? null : { ...found, content: null });
        return <ActEntry key={visit} act={act} of={null} found={own} person={{ choice, schema: personSchema, head }} offices={offices} until={act.until} onDay={tellDay} onRecorded={finish} onRestart={restart} />;
      }}
    </Loaded>
  );
}

/** The opening of a file that follows from another case. */
function FollowCase({ previousCaseId, name }: { readonly previousCaseId: string; readonly name: string }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const opening = useQuery(openingActsQuery(begun?.day ?? null));
  const asked = useQuery(followingCasesQuery(previousCaseId));
  const data = opening.data === undefined || asked.data === undefined ? undefined : { opening: opening.data, from: asked.data };
  return (
    <Stack gap="md">
      <Title order={1}>{openCaseWords.title}</Title>
      <Loaded of={{ ...(opening.isSuccess ? asked : opening), data }}>
        {({ opening: { acts, person, offices }, from }) => {
          const act = acts.find((one) => one.act === name);
          const following = from.cases.find((one) => one.act === name);
          if (act === undefined || (act.kind !== 'now' && begun === null) || following === undefined) return <Empty title={openCaseWords.none}>{act?.refusal?.sentence ?? openCaseWords.nothingFollows(from.code)}</Empty>;
          return <FollowForm act={act} personSchema={person.schema} offices={offices} from={from} following={following} onBegun={setBegun} />;
        }}
      </Loaded>
    </Stack>
  );
}

export function OpenCaseView() {
  const { tu, viec, chinh } = route.useSearch();
  return tu !== undefined && viec !== undefined ? <FollowCase key={tu} previousCaseId={tu} name={viec} /> : <OpenAnyCase chosen={viec} chinh={chinh} />;
}

/** Nothing can be opened: why not, and the open case that stands in the way. */
function NoneNow({ act }: { readonly act: OpeningAct | undefined }) {
  const open = act?.openCase ?? null;
  return (
    <Empty title={openCaseWords.none}>
      {open === null || act === undefined ? (act?.refusal?.sentence ?? openCaseWords.noneOffice) : <OpenOnce label={act.label} open={open} />}
    </Empty>
  );
}

/** A case of its own, or a side proceeding of the case that is named. */
function OpenAnyCase({ chosen, chinh }: { readonly chosen: string | undefined; readonly chinh: string | undefined }) {
  // The day the act is said to have happened on says which law it falls under; the form that is being filled stays.
  const [begun, setBegun] = useState<Begun | null>(null);
  const opening = useQuery(openingActsQuery(begun?.day ?? null, chinh));
  const navigate = useNavigate();
  return (
    <Stack gap="md">
      <Title order={1}>{chinh === undefined ? openCaseWords.title : openCaseWords.sideTitle}</Title>
      <Loaded of={opening}>
        {({ acts, person, offices }) => {
          const allowed = acts.filter((one) => one.kind === 'now');
          // What was asked for and cannot be opened now is not exchanged for another.
          const named = acts.find((one) => one.act === chosen);
          const act = acts.find((one) => one.act === begun?.act) ?? (named === undefined || named.kind === 'now' ? (named ?? allowed[0]) : undefined);
          if (act === undefined) return <NoneNow act={named ?? acts[0]} />;
          return (
            <>
              {allowed.length < 2 ? null : <NativeSelect label={openCaseWords.act} maw={480} value={act.act} data={allowed.map((one) => ({ value: one.act, label: one.label }))} onChange={(event) => { setBegun(null); void navigate({ to: '/ho-so/moi', search: { viec: event.currentTarget.value, chinh }, replace: true }); }} />}
              <OpenForm key={`${act.act}:${chinh ?? ''}`} act={act} mainCaseId={chinh ?? null} personSchema={person.schema} offices={offices} onBegun={setBegun} />
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
