import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { listDocumentFiles } from '../../../db/queries/read-document-file.ts';
import { listArchivedRuns, readHistory as readChain } from '../../../db/queries/read-history.ts';
import { readPersonalTexts } from '../../../db/queries/read-personal-texts.ts';
import { wordSources } from '../../act-answer.ts';
import { describeHistory, historyCsv, type HistoryEntry, historyEntrySchema } from '../../case-history.ts';
import { type CaseView, knownOnQuery, readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';

const text = z.string();
const runSchema = z.strictObject({
  runId: text, workflowType: text, status: text, startedAt: text.nullable(), closedAt: text.nullable(), events: z.int(), isArchived: z.boolean(), url: text.nullable().meta({ description: "in Temporal's own UI" }),
});

const historySchema = z
  .strictObject({
    caseId: z.uuid(), code: text, version: z.int(), headHash: text.meta({ description: 'hash of the last event, hexadecimal' }), knownOn: text.nullable(), entries: z.array(historyEntrySchema),
    runs: z.array(runSchema), isTemporalAway: z.boolean().meta({ description: 'true: only archived runs are listed' }),
  })
  .meta({ id: 'History' });

async function readEntries(tx: Tx, deps: ApiDeps, { events, state, reader }: CaseView, withText: boolean): Promise<HistoryEntry[]> {
  const words = await wordSources(tx, state, events);
  const officials = await listOfficialNames(tx, events.map((one) => one.recordedBy));
  const texts = withText ? await readPersonalTexts(tx, deps, state.caseId, state.personId) : new Map<string, Record<string, unknown>>();
  const chain = await readChain(tx, reader, state.caseId);
  const files = new Set((await listDocumentFiles(tx, state.caseId)).map((file) => file.documentId));
  return describeHistory(events, state, { ...words, officialName: (id) => officials.get(id), textOf: (id) => texts.get(id), hasFile: (id) => files.has(id), hashOf: (seq) => chain[seq - 1]?.hash ?? null });
}

export const readHistory = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/history', operationId: 'readHistory', summary: 'Every act: who, when it happened and was recorded, under which article, what it changed', tag: 'cases',
  who: 'anyOfficial', audit: 'viewHistory',
  schemas: {
    params: caseParams,
    query: z.strictObject({
      format: z.enum(['json', 'csv']).optional().meta({ description: 'csv is recorded as an export' }),
      text: z.enum(['true', 'false']).optional().meta({ description: 'true: with the free text of the acts' }),
      after: z.coerce.number<string>().int().min(0).optional().meta({ description: 'only entries whose events all follow this version' }), ...knownOnQuery,
      ...knownOnQuery,
    }),
  },
  responses: { 200: { description: 'the history; with format=csv as text/csv', schema: historySchema } },
  handler: async (context) => {
    const { deps, query, params } = context;
    const isCsv = query.format === 'csv';
    const found = await readCase(context, params.caseId, { kind: isCsv ? 'export' : 'viewHistory', subject: query.text === 'true' ? 'historyWithText' : 'history', knownOn: query.knownOn }, async (tx, view) => ({
      view, entries: (await readEntries(tx, deps, view, query.text === 'true')).filter((entry) => entry.seq > (query.after ?? 0)), archived: await listArchivedRuns(tx, view.reader, params.caseId),
    }));
    const { view, entries, archived } = found;
    const last = view.knownOn === null ? view.head.headHash.toString('hex') : (entries.at(-1)?.hash ?? '');
    if (isCsv) return { status: 200, mediaType: 'text/csv; charset=utf-8', body: historyCsv(entries), headers: { 'Content-Disposition': `attachment; filename="${view.state.code}.csv"` } };
    const live = await deps.runs.list(params.caseId);
    const kept = new Map(archived.map((run) => [run.runId, run]));
    const runs = [
      ...archived.filter((run) => live?.some((one) => one.runId === run.runId) !== true).map(({ runId, workflowType, startedAt, closedAt, eventCount }) => ({
        runId, workflowType, status: 'ARCHIVED', startedAt, closedAt, events: eventCount, isArchived: true, url: deps.runs.urlOf(params.caseId, runId),
      })),
      ...(live ?? []).map((run) => ({ ...run, isArchived: kept.has(run.runId) })),
    ];
    return json(200, { caseId: params.caseId, code: view.state.code, version: view.state.version, headHash: last, knownOn: view.knownOn, entries, runs, isTemporalAway: live === null });
  },
});
