import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { listAgencyNames } from '../db/queries/list-agency-names.ts';
import { readCalendar } from '../db/queries/read-calendar.ts';
import type { CalendarVersion } from '../law/calendar/calendar.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { dueWords } from '../procedures/due-words.vi.ts';
import { type CaseState, runningLimits } from '../procedures/legal-case.ts';
import { describeEvents, type WordSources } from './event-words.vi.ts';
import { dutyLabel, paperLabel, roleLabel } from './labels.vi.ts';

const text = z.string();

/** A due date in the server's words, so that no screen computes one. */
export const dueSchema = z
  .strictObject({
    label: text.meta({ description: '"Hạn", "Dự kiến, chưa kiểm chứng", "Chưa có hạn luật định"' }), text: text.meta({ description: '"Thứ Ba 24/02/2026"; with hours "09:30 Thứ Ba 07/07/2026"' }),
    remaining: text.nullable().meta({ description: '"còn 2 ngày làm việc", "quá hạn 3 ngày"; null where nothing runs or nobody is late' }),
    kind: z.enum(['due', 'expected', 'none']), isOverdue: z.boolean(), unit: z.enum(['workingDay', 'day', 'hour']).nullable(),
  })
  .meta({ id: 'Due' });

export const limitSchema = z
  .strictObject({
    limitId: text, duty: text, label: text, key: text.nullable(), nature: z.enum(['duty', 'right', 'limitation', 'minimum']), holderRole: text, holder: text,
    holderAgencyId: text.nullable(), runsFrom: text, regime: text, amount: z.number().nullable(), unit: text, confidence: z.enum(['T', 'S', 'I', '?']), source: text,
    dueDate: text.nullable(), dueAt: text.nullable(), provisional: z.boolean(), status: z.enum(['running', 'paused', 'met', 'missed', 'lapsed', 'cancelled']),
    metAt: text.nullable(), outcome: z.enum(['inTime', 'late', 'inTimeRecordedLate', 'notMeasured']).nullable(), escalatedTo: text.nullable(), due: dueSchema,
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
    runningLimits: z.array(limitSchema.extend({
      isChanged: z.boolean().meta({ description: 'began with this act, or was counted anew by it' }),
      proof: z.unknown().meta({ description: 'of a changed one, else null: each day counted, skipped or rolled, and why' }),
    })),
    documents: z.array(documentSchema).meta({ description: 'papers this act asked for or changed' }),
    warnings: z.array(text).meta({ description: 'of a dry run: what looks strange and stops nobody' }),
  })
  .meta({ id: 'ActAnswer' });
export type ActAnswer = z.output<typeof actAnswerSchema>;

/** When a limit is looked at: case time, and the calendar its working days are counted by. */
export interface LookedAt {
  /** UTC instant, case time */
  readonly now: string;
  readonly calendar: CalendarVersion;
}

export function describeLimit(limit: CaseState['limits'][number], { now, calendar }: LookedAt): z.output<typeof limitSchema> {
  const { limitId, duty, key, nature, holderRole, holderAgencyId, from, regime, amount, unit, confidence, source, dueDate, dueAt, provisional, status, metAt, outcome, escalatedTo } = limit;
  return {
    limitId, duty, label: dutyLabel(duty), key, nature, holderRole, holder: roleLabel(holderRole), holderAgencyId, runsFrom: from, regime, amount, unit, confidence, source, dueDate, dueAt,
    provisional, status, metAt, outcome, escalatedTo, due: dueWords(limit, now, calendar),
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

/** What was read in the same request already and need not be asked again. */
export interface KnownWords {
  readonly calendar: CalendarVersion;
  readonly agencyNames: ReadonlyMap<string, string>;
}

export async function wordSources(tx: Tx, state: CaseState, events: readonly RecordedEvent[], known: KnownWords | null = null): Promise<WordSources> {
  const missing = agenciesNamed(events).filter((id) => known?.agencyNames.has(id) !== true);
  const names = new Map([...(known?.agencyNames ?? []), ...(await listAgencyNames(tx, missing))]);
  return {
    dutyOf: (limitId) => state.limits.find((one) => one.limitId === limitId)?.duty,
    taskOf: (taskId) => state.tasks.find((one) => one.taskId === taskId)?.task,
    templateOf: (documentId) => state.documents.find((one) => one.documentId === documentId)?.template,
    agencyName: (agencyId) => names.get(agencyId),
  };
}

/** What an act brought about, in words. `state` is the case right after its events. */
export async function answerAct(tx: Tx, requestId: string | null, state: CaseState, events: readonly RecordedEvent[], known: KnownWords | null = null): Promise<ActAnswer> {
  const touched = new Set(events.flatMap(({ event }) => (event.type === 'documentRequested' || event.type === 'documentStateChanged' ? [event.documentId] : [])));
  const changed = new Set(events.flatMap(({ event }) => (event.type === 'timeLimitStarted' || event.type === 'timeLimitRecomputed' ? [event.limitId] : [])));
  // The same answer for ever: its words are those of the moment it was recorded.
  const at: LookedAt = { now: events.at(-1)?.recordedAt ?? state.stageEnteredAt, calendar: known?.calendar ?? (await readCalendar(tx)) };
  return {
    requestId, caseId: state.caseId, code: state.code, version: state.version, isDryRun: requestId === null,
    recorded: describeEvents(events, await wordSources(tx, state, events, known)),
    runningLimits: runningLimits(state).map((limit) => ({ ...describeLimit(limit, at), isChanged: changed.has(limit.limitId), proof: changed.has(limit.limitId) ? limit.proof : null })),
    documents: state.documents.filter((one) => touched.has(one.documentId)).map(describeDocument), warnings: [],
  };
}
