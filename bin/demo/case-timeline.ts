import { setTimeout as wait } from 'node:timers/promises';
import type { ApiClient, CaseHistory, ListedDocument } from './api-client.ts';
import type { Story } from './story.ts';

/** Local time of Việt Nam, to the minute: "2026-07-06 09:30". */
function localTime(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Papers are made in the background: waits until each has the file of the state it is in. */
export async function waitForPapers(client: ApiClient, as: string, caseId: string, timeoutMs = 60_000): Promise<readonly ListedDocument[]> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const documents = await client.listDocuments(as, caseId);
    const missing = documents.filter((document) => document.href === null);
    if (missing.length === 0) return documents;
    if (Date.now() > deadline) throw new Error(`These papers were not made within ${timeoutMs / 1000} s: ${missing.map((one) => `${one.template} (${one.documentId})`).join(', ')}`);
    await wait(250);
  }
}

/** The whole life of a case for a reader and for a test: who did what when under which article, every limit with its proof, the terms with their arithmetic, lists, papers, runs. */
export async function buildTimeline(client: ApiClient, as: string, caseId: string, story: Story) {
  const documents = await waitForPapers(client, as, caseId);
  const found = await client.readCase(as, caseId);
  const history = await settledHistory(client, as, caseId);
  const limits = await client.readLimits(as, caseId);
  const { entries, runs } = history;
  const acts = entries.filter((entry) => entry.kind === 'act');
  return {
    title: story.title, regime: story.regime, caseId, code: found.code, openedAt: localTime(found.openedAt), closed: found.closed === null ? null : { outcome: found.closed.outcome, at: localTime(found.closed.at) },
    entries: entries.map((entry) => ({
      seq: entry.seq, kind: entry.kind, at: localTime(entry.happenedAt), act: entry.act, procedure: entry.procedure, by: entry.kind === 'time' ? 'thời gian' : entry.recordedByName, office: entry.recordedByAgency, article: entry.source,
      facts: entry.facts, changes: entry.changes, limitsStarted: entry.limitsStarted, limitsMet: entry.limitsMet.map(({ duty, outcome }) => ({ duty, outcome })), limitsMissed: entry.limitsMissed,
      documents: entry.documents.map((document) => document.template),
    })),
    limits: limits.map((limit) => ({
      duty: limit.duty, label: limit.label, key: limit.key, nature: limit.nature, holder: limit.holder, holderAgencyId: limit.holderAgencyId, regime: limit.regime, runsFrom: limit.runsFrom, amount: limit.amount, unit: limit.unit,
      article: limit.source, confidence: limit.confidence, dueDate: limit.dueDate, dueAt: limit.dueAt, provisional: limit.provisional, status: limit.status, metAt: limit.metAt === null ? null : localTime(limit.metAt),
      outcome: limit.outcome, proof: limit.proof,
    })),
    terms: { measure: found.facts['admission']?.['term'] ?? null, supervision: found.facts['supervision']?.['term'] ?? null },
    pauses: found.pauses.map(({ ground, source, from, to, rule }) => ({ ground, article: source, from, to, rule })),
    lists: found.lists.map(({ list, agencyId, from, to, ground, closingGround }) => ({ list, agencyId, from, to, ground, closingGround })),
    documents: documents.map((document, index) => ({
      template: document.template, issuer: document.issuerAgencyId, state: document.state, number: document.number, date: document.date, signer: document.signerId,
      file: `${String(index + 1).padStart(2, '0')}-${document.template}.pdf`, href: document.href,
    })),
    runs: runs.map(({ workflowType, runId, status, events }) => ({ workflowType, runId, status, events })),
    totals: {
      acts: acts.length, ledgerEvents: history.version, temporalRuns: runs.length, temporalEvents: runs.reduce((sum, run) => sum + run.events, 0), documents: documents.length,
      limits: limits.length, missed: limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late').map((limit) => limit.duty),
    },
  };
}

export type Timeline = Awaited<ReturnType<typeof buildTimeline>>;

/** Temporal lists a run that has just ended a moment later. */
async function settledHistory(client: ApiClient, as: string, caseId: string): Promise<CaseHistory> {
  let history = await client.readHistory(as, caseId);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const again = await wait(250).then(() => client.readHistory(as, caseId));
    const isSettled = again.runs.length > 0 && again.runs.every((run) => run.status !== 'RUNNING') && JSON.stringify(again.runs) === JSON.stringify(history.runs);
    history = again;
    if (isSettled) break;
  }
  return history;
}
