import { z } from 'zod';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { labelOf, procedureLabel } from '../procedures/vi.ts';
import type { CaseState } from '../procedures/legal-case.ts';
import { citationWords } from './citation.vi.ts';
import { describeEvent, isSaidByItsAct, type WordSources } from './event-words.vi.ts';
import { dutyLabel, outcomeLabels, paperLabel, roleLabel } from './labels.vi.ts';

const text = z.string();

/** One entry: an act, or what time alone brought about, with everything it changed. */
export const historyEntrySchema = z
  .strictObject({
    seq: z.int().meta({ description: 'number of its first event' }), lastSeq: z.int(), actSeq: z.int().nullable().meta({ description: 'by which a correction or a confirmation names the act' }), kind: z.enum(['act', 'time']), act: text.nullable(), actLabel: text.nullable(), event: text.nullable(), procedure: text.nullable(), procedureLabel: text.nullable(), stage: text.nullable(), stageLabel: text.nullable(),
    happenedAt: text, timeUncertain: z.boolean(), recordedAt: text, recordedBy: text, recordedByName: text.nullable(), recordedByAgency: text.nullable(),
    actingRole: text.nullable(), actingRoleLabel: text.nullable(), actingAgencyId: text.nullable(), actingAgency: text.nullable(), signerId: text.nullable(), signerPrefix: text.nullable(),
    channel: z.enum(['system', 'paper']).nullable(), paper: z.strictObject({ number: text, date: text, uploadId: text.optional() }).nullable(), isLateEntry: z.boolean(), source: text.nullable(),
    facts: z.record(z.string(), z.unknown()), verdict: z.enum(['confirmed', 'disputed']).nullable(), correctedBySeq: z.int().nullable(),
    changes: z.array(text).meta({ description: 'what it changed, in words' }),
    limitsStarted: z.array(text), limitsStartedLabels: z.array(text),
    limitsMet: z.array(z.strictObject({ duty: text, label: text, outcome: text, outcomeLabel: text })), limitsMissed: z.array(text), limitsMissedLabels: z.array(text),
    documents: z.array(z.strictObject({ documentId: text, template: text, title: text, href: text.nullable().meta({ description: 'null while its file is being made' }) })),
    personalText: z.record(z.string(), z.unknown()).nullable().meta({ description: 'free text of the act; only with text=true' }), requestId: text,
    hash: text.nullable().meta({ description: 'of its last event in the chain, hexadecimal' }),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.output<typeof historyEntrySchema>;

export interface HistorySources extends WordSources {
  readonly officialName: (officialId: string) => string | undefined;
  /** of one event, hexadecimal */
  readonly hashOf: (seq: number) => string | null;
  /** true where a file shows the document; absent: no addresses of files are told */
  readonly hasFile?: (documentId: string) => boolean;
  readonly textOf: (personalTextId: string) => Readonly<Record<string, unknown>> | undefined;
}

/** An act and the events up to the next act of the same transaction; what time brought about before it stands by itself. */
function splitIntoEntries(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const entries: RecordedEvent[][] = [];
  for (const recorded of events) {
    const current = entries.at(-1);
    const last = current?.[0];
    const beginsAct = recorded.event.type === 'actRecorded' && !(last?.event.type === 'caseOpened' && last.requestId === recorded.requestId && current?.every((one) => one.event.type !== 'actRecorded') === true);
    if (current === undefined || last?.requestId !== recorded.requestId || last.recordedBy !== recorded.recordedBy || beginsAct) entries.push([recorded]);
    else current.push(recorded);
  }
  return entries;
}

function describeEntry(events: readonly RecordedEvent[], state: CaseState, sources: HistorySources): HistoryEntry {
  const first = events[0];
  if (first === undefined) throw new Error('an entry without events');
  const recorded = events.find((one) => one.event.type === 'actRecorded');
  const act = recorded?.event.type === 'actRecorded' ? recorded.event : null;
  const kept = state.acts.find((one) => one.seq === recorded?.seq);
  const started = events.flatMap(({ event }) => (event.type === 'timeLimitStarted' ? [event.duty] : []));
  const missed = events.flatMap(({ event }) => (event.type === 'timeLimitExpired' && state.limits.find((one) => one.limitId === event.limitId)?.nature === 'duty' ? [sources.dutyOf(event.limitId) ?? event.limitId] : []));
  const label = (limitId: string) => dutyLabel(sources.dutyOf(limitId) ?? limitId);
  return {
    seq: first.seq, lastSeq: events.at(-1)?.seq ?? first.seq, actSeq: recorded?.seq ?? null, kind: act === null ? 'time' : 'act', act: act?.act ?? null, actLabel: act === null ? null : labelOf('acts', act.procedure, act.act), event: act?.event ?? null, procedure: act?.procedure ?? null, procedureLabel: act === null ? null : procedureLabel(act.procedure), stage: act?.stage ?? null, stageLabel: act === null ? null : labelOf('stages', act.procedure, act.stage),
    happenedAt: (recorded ?? first).happenedAt, timeUncertain: act?.timeUncertain ?? false, recordedAt: first.recordedAt, recordedBy: first.recordedBy,
    recordedByName: sources.officialName(first.recordedBy) ?? null, recordedByAgency: act === null ? null : (sources.agencyName(act.recordedByAgencyId) ?? act.recordedByAgencyId),
    actingRole: act?.actingRole ?? null, actingRoleLabel: act?.actingRole == null ? null : roleLabel(act.actingRole), actingAgencyId: act?.actingAgencyId ?? null, actingAgency: act?.actingAgencyId == null ? null : (sources.agencyName(act.actingAgencyId) ?? act.actingAgencyId),
    signerId: act?.signerId ?? null, signerPrefix: act?.signerPrefix ?? null, channel: act?.channel ?? null,
    paper: act?.paper == null ? null : { number: act.paper.number, date: act.paper.date, ...(act.paper.uploadId === undefined ? {} : { uploadId: act.paper.uploadId }) },
    isLateEntry: act?.lateEntry ?? false,
    source: citationWords(act?.source ?? null), facts: act?.facts ?? {}, verdict: kept?.verdict ?? null, correctedBySeq: kept?.correctedBySeq ?? null,
    changes: events.filter((one) => one !== recorded && !isSaidByItsAct(one.event)).map((one) => describeEvent(one.event, sources)),
    limitsStarted: started, limitsStartedLabels: started.map(dutyLabel),
    limitsMet: events.flatMap(({ event }) => (event.type === 'timeLimitMet' ? [{ duty: sources.dutyOf(event.limitId) ?? event.limitId, label: label(event.limitId), outcome: event.outcome, outcomeLabel: outcomeLabels[event.outcome] }] : [])),
    limitsMissed: missed, limitsMissedLabels: missed.map(dutyLabel),
    documents: events.flatMap(({ event }) => (event.type === 'documentRequested' ? [{
      documentId: event.documentId, template: event.template, title: paperLabel(event.template), href: sources.hasFile?.(event.documentId) === true ? `/api/cases/${state.caseId}/documents/${event.documentId}.pdf` : null,
    }] : [])),
    personalText: act?.personalTextId == null ? null : (sources.textOf(act.personalTextId) ?? null), requestId: first.requestId,
    hash: sources.hashOf(events.at(-1)?.seq ?? first.seq),
  };
}

/** The ledger of a case as an auditor reads it, oldest first. */
export function describeHistory(events: readonly RecordedEvent[], state: CaseState, sources: HistorySources): HistoryEntry[] {
  return splitIntoEntries(events).map((entry) => describeEntry(entry, state, sources));
}

const columns = [
  ['seq', (one: HistoryEntry) => one.seq], ['lastSeq', (one) => one.lastSeq], ['kind', (one) => one.kind], ['act', (one) => one.act], ['actLabel', (one) => one.actLabel], ['event', (one) => one.event], ['procedure', (one) => one.procedure],
  ['happenedAt', (one) => one.happenedAt], ['recordedAt', (one) => one.recordedAt], ['recordedBy', (one) => one.recordedBy], ['recordedByName', (one) => one.recordedByName],
  ['recordedByAgency', (one) => one.recordedByAgency], ['actingRole', (one) => one.actingRole], ['actingAgency', (one) => one.actingAgency], ['signerId', (one) => one.signerId], ['channel', (one) => one.channel],
  ['paperNumber', (one) => one.paper?.number], ['paperDate', (one) => one.paper?.date], ['isLateEntry', (one) => one.isLateEntry], ['source', (one) => one.source],
  ['facts', (one) => JSON.stringify(one.facts)], ['verdict', (one) => one.verdict], ['correctedBySeq', (one) => one.correctedBySeq], ['changes', (one) => one.changes.join(' | ')], ['limitsStarted', (one) => one.limitsStarted.join(' ')],
  ['limitsMet', (one) => one.limitsMet.map((met) => `${met.duty}:${met.outcome}`).join(' ')], ['limitsMissed', (one) => one.limitsMissed.join(' ')],
  ['documents', (one) => one.documents.map((document) => `${document.documentId}:${document.template}`).join(' ')], ['requestId', (one) => one.requestId], ['hash', (one) => one.hash],
] as const satisfies readonly (readonly [string, (one: HistoryEntry) => string | number | boolean | null | undefined])[];

function cell(value: string | number | boolean | null | undefined): string {
  const plain = value === null || value === undefined ? '' : String(value);
  // A cell that begins like a formula is one to a spreadsheet.
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a byte order mark so that spreadsheets read the Vietnamese letters. */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const rows = [columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, read]) => cell(read(entry))))];
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}
