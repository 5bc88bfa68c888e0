import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { listAgencyNames } from '../db/queries/list-agency-names.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { type CaseState, runningLimits } from '../procedures/legal-case.ts';
import { describeEvents, type WordSources } from './event-words.vi.ts';
import { dutyLabel, paperLabel, roleLabel } from './labels.vi.ts';

const text = z.string();

export const limitSchema = z
  .strictObject({
    limitId: text, duty: text, label: text, key: text.nullable(), nature: z.enum(['duty', 'right', 'limitation', 'minimum']), holderRole: text, holder: text,
    holderAgencyId: text.nullable(), runsFrom: text, regime: text, amount: z.number().nullable(), unit: text, confidence: z.enum(['T', 'S', 'I', '?']), source: text,
    dueDate: text.nullable(), dueAt: text.nullable(), provisional: z.boolean(), status: z.enum(['running', 'paused', 'met', 'missed', 'lapsed', 'cancelled']),
    metAt: text.nullable(), outcome: z.enum(['inTime', 'late', 'inTimeRecordedLate', 'notMeasured']).nullable(), escalatedTo: text.nullable(),
  })
  .meta({ id: 'TimeLimit' });

export const documentSchema = z
  .strictObject({
    documentId: text, template: text, title: text, issuerRole: text, issuerAgencyId: text.nullable(), actSeq: z.int(), state: z.enum(['draft', 'signed', 'numbered', 'issued', 'void']),
    number: text.nullable(), signerId: text.nullable(), date: text.nullable(),
  })
  .meta({ id: 'CaseDocument' });

export const eventWordsSchema = z.strictObject({ seq: z.int(), type: text, happenedAt: text, words: text }).meta({ id: 'RecordedEvent' });

export const actAnswerSchema = z
  .strictObject({
    requestId: z.uuid().nullable().meta({ description: 'null for a dry run' }),
    caseId: z.uuid(),
    code: text,
    version: z.int(),
    isDryRun: z.boolean(),
    recorded: z.array(eventWordsSchema),
    runningLimits: z.array(limitSchema),
    documents: z.array(documentSchema).meta({ description: 'papers this act asked for or changed' }),
  })
  .meta({ id: 'ActAnswer' });
export type ActAnswer = z.output<typeof actAnswerSchema>;

export function describeLimit(limit: CaseState['limits'][number]): z.output<typeof limitSchema> {
  const { limitId, duty, key, nature, holderRole, holderAgencyId, from, regime, amount, unit, confidence, source, dueDate, dueAt, provisional, status, metAt, outcome, escalatedTo } = limit;
  return {
    limitId, duty, label: dutyLabel(duty), key, nature, holderRole, holder: roleLabel(holderRole), holderAgencyId, runsFrom: from, regime, amount, unit, confidence, source, dueDate, dueAt,
    provisional, status, metAt, outcome, escalatedTo,
  };
}

export function describeDocument(document: CaseState['documents'][number]): z.output<typeof documentSchema> {
  const { documentId, template, issuerRole, issuerAgencyId, actSeq, state, number, signerId, date } = document;
  return { documentId, template, title: paperLabel(template), issuerRole, issuerAgencyId, actSeq, state, number, signerId, date };
}

/** Agencies that the words of events name. */
export function agenciesNamed(events: readonly RecordedEvent[]): string[] {
  const ids = new Set<string>();
  for (const { event } of events)
    for (const name of ['agencyId', 'holderAgencyId', 'issuerAgencyId', 'recipientAgencyId', 'actingAgencyId', 'recordedByAgencyId', 'toAgencyId'] as const) {
      const value: unknown = name in event ? (event as Readonly<Record<string, unknown>>)[name] : null;
      if (typeof value === 'string') ids.add(value);
    }
  return [...ids];
}

export async function wordSources(tx: Tx, state: CaseState, events: readonly RecordedEvent[]): Promise<WordSources> {
  const names = await listAgencyNames(tx, agenciesNamed(events));
  return {
    dutyOf: (limitId) => state.limits.find((one) => one.limitId === limitId)?.duty,
    templateOf: (documentId) => state.documents.find((one) => one.documentId === documentId)?.template,
    agencyName: (agencyId) => names.get(agencyId),
  };
}

/** What an act brought about, in words. `state` is the case right after its events. */
export async function answerAct(tx: Tx, requestId: string | null, state: CaseState, events: readonly RecordedEvent[]): Promise<ActAnswer> {
  const touched = new Set(events.flatMap(({ event }) => (event.type === 'documentRequested' || event.type === 'documentStateChanged' ? [event.documentId] : [])));
  return {
    requestId, caseId: state.caseId, code: state.code, version: state.version, isDryRun: requestId === null,
    recorded: describeEvents(events, await wordSources(tx, state, events)),
    runningLimits: runningLimits(state).map(describeLimit),
    documents: state.documents.filter((one) => touched.has(one.documentId)).map(describeDocument),
  };
}
