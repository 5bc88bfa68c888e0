import { Box, Button, Grid, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { deleteDraft, type FoundDraft } from '../../api/drafts.ts';
import type { components } from '../../api/openapi.d.ts';
import { type ActAnswer, actPath } from '../../api/perform-act.ts';
import { OfflineError, ProblemError } from '../../api/problem.ts';
import { ConflictDiff } from '../conflict-diff.tsx';
import { caseWords, conflictRows, readConflict } from '../conflict-rows.ts';
import { conflictWords } from '../conflict.words.vi.ts';
import { showDate, showInstant } from '../date-text.ts';
import { FormFrame, SchemaFields } from './act-fields.tsx';
import { ActNote, Consequences } from './consequences.tsx';
import { DraftKeeper } from './draft-keeper.ts';
import { DraftLine, LeaveGuard, useDraftState } from './draft-line.tsx';
import { beginEntry, type EntryContent, faultsOfEntry, happenedAtOf, type PersonChoice, officeSchema, type OpeningOffice, readEntry, requestSchema, wireOf, withGiven } from './entry-content.ts';
import { EnvelopeFields } from './envelope-fields.tsx';
import { faultsOfProblem, sentencesOf } from './fault-sentence.ts';
import { controlOf, type FieldSchema, schemaAt, type Values } from './field-schema.ts';
import { focusNext } from './focus-field.ts';
import { ReadBack } from './read-back.tsx';
import { type Refusal, RefusalAlert } from './refusal-alert.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { useDryRun } from './use-entry.ts';
import { keyAfter, useRecording } from './use-recording.ts';
import type { Names } from './value-words.ts';
import { entryWords, envelopeWords } from './words.vi.ts';

export type EntryAct = components['schemas']['AvailableAct'];

/** The case a form is filled for, as it stands now. */
export interface EntryCase {
  readonly caseId: string;
  readonly version: number;
  readonly stageLabel: string;
  readonly facts: Values;
  readonly names: Names;
  /** case time in words; null where the case runs on real time */
  readonly nowText: string | null;
  readonly communeCode: string | null;
  /** what the dossier holds, for an act that makes papers */
  readonly dossier: { readonly papers: number; readonly lastFolio: number; readonly hash: string | null } | null;
}

export interface ActEntryProps {
  readonly act: EntryAct;
  /** null while a dossier is opened */
  readonly of: EntryCase | null;
  readonly found: FoundDraft | null;
  /** of a side proceeding being opened: the case it hangs on */
  readonly mainCaseId?: string;
  readonly person?: { readonly choice: PersonChoice; readonly schema: FieldSchema; readonly head: ReactNode };
  /** what the page before named: each begins the field of its name, and goes before what a draft holds there */
  readonly given?: Values;
  /** of a case that follows from another */
  readonly previousCaseId?: string | undefined;
  /** a draft a colleague prepared, taken over by a button above the form */
  readonly prepared?: { readonly id: string; readonly text: string; readonly read: () => Promise<unknown> } | null;
  /** for somebody else of the office to record */
  readonly isPreparing?: boolean;
  /** of an opening: whose act it may have been on that day */
  readonly offices?: readonly OpeningOffice[];
  /** of an opening that the office has under an earlier law alone: the last day of that law */
  readonly until?: string | null;
  /** told the local day the act is said to have happened on, null for now: which law it falls under is the server's to say */
  readonly onDay?: (day: string | null) => void;
  readonly onRecorded: (answer: ActAnswer, isEarlier: boolean) => void;
  /** the draft is thrown away, or another window's is taken: the form begins anew */
  readonly onRestart: () => void;
}

const lateCodes = new Set(['lateEntryNeedsReason', 'lateEntryNeedsPaper']);

/** From an empty form to what was recorded: fields, consequences, read-back, conflict, refusal; the draft kept all the way. */
export function ActEntry({ act, of, found, mainCaseId, person, given, previousCaseId, prepared = null, isPreparing = false, offices, until = null, onDay, onRecorded, onRestart }: ActEntryProps) {
  const caseId = of?.caseId ?? null;
  const schema = act.schema as FieldSchema;
  const personSchema = person?.choice.kind === 'new' ? person.schema : null;
  const isPaperOnly = act.byPaper;
  const nowWords = useMemo(() => (of === null ? {} : caseWords(schema, of.facts, of.stageLabel, of.names)), [of, schema]);
  const [content, setContent] = useState<EntryContent>(() => {
    const restored = readEntry(found?.content);
    return withGiven(schema, given, restored ?? beginEntry({ schema, version: of?.version ?? null, opened: nowWords, channel: isPaperOnly ? 'paper' : 'system', person: person?.choice ?? null, previousCaseId, isPast: until !== null }));
  });
  const [isRestored, setRestored] = useState(() => readEntry(found?.content) !== null);
  const [keeper] = useState(() => new DraftKeeper(caseId, act.act, content, found));
  const draft = useDraftState(keeper);
  const [step, setStep] = useState<'fill' | 'check'>('fill');
  const [isTried, setTried] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [wrongTexts, setWrongTexts] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [conflict, setConflict] = useState<Values | null>(null);
  const [isChecking, setChecking] = useState(false);
  // Taking over a draft draws every input anew: those of dates and hours keep what was typed.
  const [generation, setGeneration] = useState(0);
  const { sending, record } = useRecording();
  const [isSent, setSent] = useState(false);
  const alertRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isBusy = sending !== 'idle' || isChecking;

  const day = happenedAtOf(content.moment)?.slice(0, 10) ?? null;
  useEffect(() => onDay?.(day), [onDay, day]);
  useEffect(() => keeper.put(content), [keeper, content]);
  useEffect(() => () => keeper.stop(), [keeper]);
  const change = useCallback((next: Partial<EntryContent>) => {
    setContent((now) => ({ ...now, ...next }));
    setRefusal(null);
  }, []);
  const noteName = useCallback((id: string, name: string) => setContent((now) => (now.names[id] === name ? now : { ...now, names: { ...now.names, [id]: name } })), []);
  const noteWrongText = useCallback((path: string, isWrong: boolean) => setWrongTexts((now) => {
    if (now.has(path) === isWrong) return now;
    const next = new Set(now);
    if (isWrong) next.add(path);
    else next.delete(path);
    return next;
  }), []);
  const leave = useCallback((path: string) => setTouched((now) => (now.has(path) ? now : new Set([...now, path]))), []);

  const office = useMemo(() => officeSchema(offices ?? []), [offices]);
  const whole = useMemo(() => requestSchema(schema, personSchema, office), [schema, personSchema, office]);
  // Opening, the act stands beside the body: the address names none.
  const wire = useMemo(() => ({ ...wireOf(content, schema, office), ...(caseId === null ? { act: act.act, ...(mainCaseId === undefined ? {} : { mainCaseId }) } : {}) }), [content, schema, office, caseId, mainCaseId, act.act]);
  const path = of === null ? '/api/cases' : actPath(of.caseId, act.act);
  const faults = useMemo(() => faultsOfEntry(content, wire, whole, wrongTexts), [content, wire, whole, wrongTexts]);
  const labelOfPath = (at: string): string => schemaAt(whole, at)?.['x-label'] ?? (at === 'happenedAt' ? act.eventQuestion : at === 'lateReason' ? envelopeWords.lateReason : envelopeWords.paper);
  const dryRun = useDryRun({ caseId, path, wire, key: content.key, isReady: !isPreparing && faults.length === 0, isSent, missing: [...new Set(faults.map((fault) => labelOfPath(fault.path)))], labelOfPath });
  const isLate = lateCodes.has(dryRun.code ?? '') || (refusal !== null && typeof refusal === 'object' && lateCodes.has(refusal.code)) || content.lateReason !== '';
  const isSecond = dryRun.code === 'secondOpenDossier' || (refusal !== null && typeof refusal === 'object' && refusal.code === 'secondOpenDossier') || content.secondCaseReason !== '';
  const serverFaults = refusal !== null && typeof refusal === 'object' ? [...dryRun.faults, ...faultsOfProblem(refusal)] : dryRun.faults;
  const sentences = sentencesOf([...faults, ...serverFaults], whole, wire);
  const errors = Object.fromEntries(Object.entries(sentences).filter(([at]) => isTried || touched.has(at)));
  const place = { caseId, body: content.body, names: content.names, noteName, errors, noteWrongText, communeCode: of?.communeCode ?? null };

  const showRefusal = (next: Refusal): void => {
    setRefusal(next);
    setStep('fill');
    requestAnimationFrame(() => alertRef.current?.focus());
  };
  const takeError = (error: unknown): void => {
    if (!(error instanceof ProblemError)) {
      showRefusal('offline');
      if (!(error instanceof OfflineError)) throw error;
      return;
    }
    if (error.body.code === 'versionStale' && readConflict(error.body.facts) !== null) {
      setConflict(error.body.facts);
      setStep('fill');
      requestAnimationFrame(() => headingRef.current?.focus());
      return;
    }
    const own = faultsOfProblem(error.body);
    if (own.length === 0) {
      showRefusal(error.body);
      return;
    }
    setTried(true);
    setStep('fill');
    setRefusal(error.body);
    focusNext(own[0]?.path ?? '');
  };

  const check = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) {
      setRefusal('invalid');
      focusNext(faults[0]?.path ?? '');
      return;
    }
    setRefusal(null);
    if (isPreparing) {
      await keeper.save(true);
      return;
    }
    setChecking(true);
    try {
      await dryRun.tryNow();
      setStep('check');
      requestAnimationFrame(() => headingRef.current?.focus());
    } catch (error) {
      takeError(error);
    } finally {
      setChecking(false);
    }
  };
  const send = async (): Promise<void> => {
    setSent(true);
    try {
      const { answer, isEarlier } = await record({ path, wire, key: content.key, version: content.version });
      await keeper.end();
      // A colleague's prepared draft has done its work; where it is gone already nothing is lost.
      if (content.takenFrom !== null) await deleteDraft(content.takenFrom).catch(() => undefined);
      onRecorded(answer, isEarlier);
    } catch (error) {
      setSent(false);
      const key = keyAfter(error, content.key);
      if (key !== content.key) setContent((now) => ({ ...now, key }));
      takeError(error);
    }
  };
  useCtrlEnter(() => {
    if (!isBusy) void (step === 'fill' ? check() : send());
  });

  const takePrepared = async (): Promise<void> => {
    if (prepared === null) return;
    const theirs = readEntry(await prepared.read());
    if (theirs === null) return;
    setContent((now) => ({ ...theirs, key: now.key, version: now.version, opened: now.opened, takenFrom: prepared.id }));
    setGeneration((now) => now + 1);
  };
  const restart = async (): Promise<void> => {
    await keeper.end();
    onRestart();
  };
  const stale = conflict === null ? null : readConflict(conflict);
  const review = (): void => {
    if (stale === null) return;
    setContent((now) => ({ ...now, version: stale.version, opened: nowWords }));
    setConflict(null);
    void check();
  };
  const isMoved = stale === null && of !== null && content.version !== null && of.version > content.version && !isPreparing;
  const status = { idle: '', sending: entryWords.sending, slow: entryWords.slow, accepted: entryWords.accepted }[sending];

  return (
    <Stack gap="md">
      <LeaveGuard keeper={keeper} />
      {isRestored && found !== null ? (
        <Group gap="sm">
          <Text size="sm">{entryWords.draftRestored(showInstant(found.savedAt))}</Text>
          <Button size="compact-sm" variant="default" onClick={() => { setRestored(false); void restart(); }}>{entryWords.draftDrop}</Button>
        </Group>
      ) : null}
      {prepared !== null && content.takenFrom === null ? (
        <Group gap="sm">
          <Text size="sm">{prepared.text}</Text>
          <Button size="compact-sm" onClick={() => void takePrepared()}>{entryWords.takeOfficeDraft}</Button>
        </Group>
      ) : null}
      {isPreparing ? <Text size="sm">{entryWords.prepareText}</Text> : null}
      {isMoved ? <Text size="sm" role="status">{entryWords.changedSince}</Text> : null}
      {stale === null ? null : <ConflictDiff conflict={stale} headingRef={headingRef} rows={conflictRows(schema, content.opened, nowWords, content.body, content.names, conflictWords.stage)} onReview={review} />}
      {refusal === null ? null : <RefusalAlert ref={alertRef} refusal={refusal} />}
      <Grid gap="lg" align="flex-start">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <FormFrame place={place} onLeave={leave}>
            {step === 'check' ? (
              <ReadBack
                content={content} schema={schema} person={personSchema} office={office} question={act.eventQuestion} dossier={act.documents.length > 0 ? (of?.dossier ?? null) : null} headingRef={headingRef}
                actions={<><Button onClick={() => void send()} loading={isBusy}>{entryWords.record}</Button><Button variant="default" onClick={() => setStep('fill')} disabled={isBusy}>{entryWords.edit}</Button></>}
              />
            ) : (
              <Stack key={generation} component="form" gap="lg" onSubmit={(event) => event.preventDefault()} {...{ noValidate: true }}>
                {person === undefined ? null : (
                  <>
                    {person.head}
                    {content.person?.kind !== 'new' ? null : <SchemaFields schema={person.schema} path="person" values={content.person.values} onChange={(values) => change({ person: { kind: 'new', values } })} />}
                  </>
                )}
                {until === null ? null : <Text size="sm">{envelopeWords.openedUntil(showDate(until))}</Text>}
                <EnvelopeFields content={content} onChange={change} question={act.eventQuestion} nowText={of?.nowText ?? null} isPaperOnly={isPaperOnly} canBePaper={of !== null && act.isAllowed} isLate={isLate} />
                {office === null ? null : (
                  <div>
                    <Text size="sm" mb={4}>{envelopeWords.actingOfficeText}</Text>
                    <SchemaFields schema={office} path="" values={{ actingOffice: content.actingOffice }} onChange={({ actingOffice }) => setContent(({ actingOffice: _before, ...now }) => (typeof actingOffice === 'string' ? { ...now, actingOffice } : now))} />
                  </div>
                )}
                {Object.values(schema.properties ?? {}).some((field) => controlOf(field) !== 'fixed') ? <SchemaFields schema={schema} path="body" values={content.body} onChange={(body) => change({ body })} /> : null}
                {isSecond && of === null ? (
                  <div data-path="secondCaseReason">
                    <Textarea label={entryWords.secondReason} withAsterisk={false} required autosize minRows={2} value={content.secondCaseReason} error={errors['secondCaseReason']} onChange={(event) => change({ secondCaseReason: event.currentTarget.value })} />
                  </div>
                ) : null}
                <Group gap="md">
                  <Button type="button" onClick={() => void check()} loading={isBusy}>{isPreparing ? entryWords.prepare : entryWords.check}</Button>
                  <Text size="sm" c="dimmed">{entryWords.goOnHint}</Text>
                </Group>
              </Stack>
            )}
          </FormFrame>
          <Box mih={28} role="status" aria-live="polite"><Text size="sm">{status}{isPreparing && draft.isShared && draft.status === 'saved' ? entryWords.prepared : ''}</Text></Box>
          {isPreparing && draft.isShared ? <Button size="compact-sm" variant="default" onClick={() => void keeper.save(false)}>{entryWords.takeBack}</Button> : null}
          <DraftLine keeper={keeper} onTakeOther={onRestart} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Paper withBorder p="md">
            <Stack gap="lg">
              <ActNote act={act} />
              {isPreparing ? null : <Consequences now={dryRun.now} />}
            </Stack>
          </Paper>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
