import { z } from 'zod';
import { listCaseAccess } from '../../../db/access-record.ts';
import type { Tx } from '../../../db/connect.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { listWitnesses, type WitnessRow } from '../../../db/queries/read-evidence.ts';
import { listArchivedRuns, readHistory } from '../../../db/queries/read-history.ts';
import { asSystem } from '../../../db/transaction.ts';
import { procedureLabel } from '../../../procedures/vi.ts';
import { wordSources } from '../../act-answer.ts';
import { describeHistory, type HistoryEntry } from '../../case-history.ts';
import type { CaseRunInfo } from '../../case-runs.ts';
import { type CaseView, readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { auditors } from '../../who.ts';
import { accessLabels, runStatusLabels } from './words.vi.ts';

const text = z.string();

const itemSchema = z.strictObject({
  kind: z.enum(['act', 'time', 'run', 'read']), at: text.meta({ description: 'real instant, UTC: the axis' }), until: text.nullable().meta({ description: 'end of a run' }), label: text,
  officialId: text.nullable(), official: text.nullable(), agency: text.nullable(), seq: z.int().nullable(), lastSeq: z.int().nullable(), happenedAt: text.nullable().meta({ description: 'case time' }),
  recordedAt: text.nullable().meta({ description: 'case time' }), isLateEntry: z.boolean(), changes: z.array(text), hash: text.nullable(), runId: text.nullable(), url: text.nullable(), subject: text.nullable(),
});
type Item = z.output<typeof itemSchema>;

const axisSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, version: z.int(), isSimulated: z.boolean(), isTemporalAway: z.boolean().meta({ description: 'true: only archived runs are listed' }),
    hasMoreReads: z.boolean().meta({ description: 'true: older looks are in the access log' }), items: z.array(itemSchema),
  })
  .meta({ id: 'CaseAxis' });

const nothing: Omit<Item, 'kind' | 'at' | 'label'> = {
  until: null, officialId: null, official: null, agency: null, seq: null, lastSeq: null, happenedAt: null, recordedAt: null, isLateEntry: false, changes: [], hash: null, runId: null, url: null, subject: null,
};

async function describeEntries(tx: Tx, { events, state, reader }: CaseView): Promise<HistoryEntry[]> {
  const words = await wordSources(tx, state, events);
  const officials = await listOfficialNames(tx, events.map((one) => one.recordedBy));
  const chain = await readHistory(tx, reader, state.caseId);
  return describeHistory(events, state, { ...words, officialName: (id) => officials.get(id), textOf: () => undefined, hashOf: (seq) => chain[seq - 1]?.hash ?? null });
}

/** The case's clock may run ahead: the real instant stands with the outcome that was answered for this entry, or the first after it. */
function realInstant(entry: HistoryEntry, witnesses: readonly WitnessRow[], clockOffsetMs: number): string {
  const own = witnesses.find((one) => one.id === entry.requestId) ?? witnesses.find((one) => one.kind !== 'anchor' && one.version >= entry.lastSeq);
  return own?.at ?? new Date(Date.parse(entry.recordedAt) - clockOffsetMs).toISOString();
}

function itemOfEntry(entry: HistoryEntry, at: string): Item {
  return {
    ...nothing, kind: entry.kind, at, label: entry.actLabel ?? entry.changes[0] ?? 'Thời gian trôi qua', officialId: entry.recordedBy, official: entry.recordedByName, agency: entry.recordedByAgency, seq: entry.seq, lastSeq: entry.lastSeq,
    happenedAt: entry.happenedAt, recordedAt: entry.recordedAt, isLateEntry: entry.isLateEntry, changes: entry.changes, hash: entry.hash,
  };
}

function itemOfRun(run: Pick<CaseRunInfo, 'runId' | 'workflowType' | 'status' | 'startedAt' | 'closedAt' | 'url'>): Item {
  return { ...nothing, kind: 'run', at: run.startedAt, until: run.closedAt, label: `Lượt điều phối “${procedureLabel(run.workflowType)}”: ${runStatusLabels[run.status] ?? run.status}`, runId: run.runId, url: run.url, subject: run.status };
}

const mostReads = 500;
const allKinds = 'act,time,run,read';

export const readAxis = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/axis', operationId: 'readAxis', summary: 'One time axis of a case: entries of the ledger, Temporal runs and looks', tag: 'audit', who: auditors, audit: 'viewHistory',
  schemas: { params: caseParams, query: z.strictObject({ kinds: text.regex(/^(act|time|run|read)(,(act|time|run|read))*$/).optional().meta({ description: `comma separated; default: ${allKinds}`, example: allKinds }) }) },
  responses: { 200: { description: 'the axis, oldest first', schema: axisSchema } },
  handler: async (context) => {
    const { deps, params, query } = context;
    const { caseId } = params;
    const found = await readCase(context, caseId, { kind: 'viewHistory', subject: 'axis' }, async (tx, view) => ({
      view, entries: await describeEntries(tx, view), archived: await listArchivedRuns(tx, view.reader, caseId), reads: await listCaseAccess(tx, caseId, { limit: mostReads + 1 }),
    }));
    const { view, entries, archived, reads } = found;
    const witnesses = await asSystem(deps.database, (tx) => listWitnesses(tx, caseId));
    const live = await deps.runs.list(caseId);
    const gone = archived.filter((run) => live?.some((one) => one.runId === run.runId) !== true);
    const wanted = new Set((query.kinds ?? allKinds).split(','));
    const items = [
      ...entries.map((entry) => itemOfEntry(entry, realInstant(entry, witnesses, view.head.clockOffsetMs))),
      ...(live ?? []).map((run) => itemOfRun(run)),
      ...gone.map((run) => itemOfRun({ ...run, status: 'ARCHIVED', startedAt: run.startedAt ?? run.closedAt ?? '', url: deps.runs.urlOf(caseId, run.runId) })),
      ...reads.slice(0, mostReads).map((read): Item => ({ ...nothing, kind: 'read', at: read.at, label: accessLabels[read.kind], officialId: read.officialId, official: read.officialName, agency: read.agencyName, subject: read.subject })),
    ]
      .filter((item) => wanted.has(item.kind))
      .sort((a, b) => (a.at === b.at ? (a.seq ?? 0) - (b.seq ?? 0) : a.at < b.at ? -1 : 1));
    return json(200, { caseId, code: view.state.code, version: view.state.version, isSimulated: view.head.isSimulated, isTemporalAway: live === null, hasMoreReads: reads.length > mostReads, items });
  },
});
