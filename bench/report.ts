import type { ActLevel, ActResults } from './acts/bench-acts.ts';
import type { StartResults } from './bench-start.ts';
import type { Machine } from './machine.ts';
import { round } from './measure.ts';
import type { DocumentResults } from './pure/bench-documents.ts';
import type { DueDateResults } from './pure/bench-due-dates.ts';
import type { RehearsalResults } from './worklist/bench-rehearsal.ts';
import type { WorklistResults } from './worklist/bench-worklist.ts';
import type { FreshnessResult } from './worklist/check-freshness.ts';

export interface BenchResults {
  readonly schemaVersion: 1;
  readonly startedAt: string;
  readonly shape: string;
  readonly machine: Machine;
  /** of the last minute, before and after */
  readonly loadAverage: { readonly before: number; readonly after: number };
  readonly acts?: ActResults;
  readonly dueDates?: DueDateResults;
  readonly documents?: DocumentResults;
  readonly worklist?: WorklistResults;
  readonly lawRehearsal?: RehearsalResults;
  readonly freshness?: FreshnessResult;
  readonly start?: StartResults;
  readonly seconds: number;
}

type Row = readonly string[];

function table(rows: readonly Row[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`).join('\n');
}

const verdict = (isReached: boolean): string => (isReached ? 'reached' : 'MISSED');

function levelRows({ officials, product, bareWorkflow, bareInsert, ratio, loadAverage }: ActLevel): Row {
  return [
    String(officials), String(product.perSecond), String(product.p50Ms), String(product.p95Ms), String(bareWorkflow.perSecond), String(bareWorkflow.p95Ms), String(bareInsert.perSecond), String(bareInsert.p95Ms),
    String(ratio), String(loadAverage),
  ];
}

function describeCpu(spent: Readonly<Record<string, number>> | null): string {
  return spent === null ? 'not told by this system' : Object.entries(spent).map(([name, time]) => `${name} ${time}`).join(', ');
}

function actLines(acts: ActResults): string[] {
  const ten = acts.levels.find((level) => level.officials === 10);
  const memory = acts.memoryMiB;
  return [
    'Acts through HTTP, and both baselines',
    table([['officials', 'acts/s', 'p50 ms', 'p95 ms', 'bare workflow/s', 'p95 ms', 'bare insert/s', 'p95 ms', 'ratio', 'load avg'], ...acts.levels.map(levelRows)]),
    `  ratio to the bare workflow at 10: ${ten?.ratio ?? '-'} (aim 0.6: ${verdict((ten?.ratio ?? 0) >= 0.6)}); p95 at 10: ${ten?.product.p95Ms ?? '-'} ms (aim 150: ${verdict((ten?.product.p95Ms ?? 1e9) <= 150)})`,
    `  CPU ms per act at 10: ${describeCpu(ten?.cpuMsPerAct ?? null)}`,
    `  CPU ms per bare update at 10: ${describeCpu(ten?.cpuMsPerBareUpdate ?? null)}`,
    `  SQL statements per act: ${acts.sqlStatementsPerAct}; history events per act: ${acts.historyEventsPerAct}; answered 202: ${acts.answeredAccepted}`,
    `  cases opened: ${acts.opening.cases}, ${acts.opening.perSecond}/s with an upload each; papers made: ${acts.opening.papers}`,
    `  the product's main thread at 10: ${acts.profileAt10.filter((part) => part.share >= 0.01).map((part) => `${part.part} ${round(part.share * 100)} %`).join('; ')}`,
    ...(memory === null ? [] : [`  memory after the acts: ${Object.values(memory).reduce((sum, size) => sum + size, 0)} MiB (${describeCpu(memory)}) (aim 1536: ${verdict(Object.values(memory).reduce((sum, size) => sum + size, 0) <= 1536)})`]),
  ];
}

/** The results as a person reads them. */
export function printReport(results: BenchResults): string {
  const { machine, acts, dueDates, documents, worklist, lawRehearsal, freshness, start } = results;
  return [
    '',
    `Bench of ${results.startedAt}, ${results.shape}`,
    `  ${machine.cores} × ${machine.model}, ${machine.memoryGiB} GiB, Node ${machine.node}; load average ${results.loadAverage.before} before, ${results.loadAverage.after} after; took ${results.seconds} s`,
    '',
    ...(acts === undefined ? [] : actLines(acts)),
    ...(worklist === undefined
      ? []
      : [
          '',
          `Worklist with ${worklist.loaded.cases} open cases, ${worklist.loaded.workItems} items`,
          table([['office', 'items', 'query p95 ms', 'HTTP p95 ms'], ...worklist.offices.map((one) => [one.agencyId, String(one.items), String(one.queryP95Ms), String(one.httpP95Ms)])]),
          `  over all: query p95 ${worklist.queryP95Ms} ms (aim 50: ${verdict(worklist.queryP95Ms <= 50)}), HTTP p95 ${worklist.httpP95Ms} ms (aim 50: ${verdict(worklist.httpP95Ms <= 50)})`,
        ]),
    ...(lawRehearsal === undefined
      ? []
      : [`  a draft law over ${lawRehearsal.cases} of them: ${lawRehearsal.seconds} s for ${lawRehearsal.limits} limits, ${lawRehearsal.moved} moved (aim 60: ${verdict(lawRehearsal.seconds <= 60)}); reading alone ${lawRehearsal.readSeconds} s`]),
    ...(freshness === undefined
      ? []
      : [
          `  in the other office's list as soon as the act is answered: ${freshness.seenAtOnce} of ${freshness.acts} (${verdict(freshness.seenAtOnce === freshness.acts)})`,
          `  in it by itself, from sending the act: p50 ${freshness.liveP50Ms} ms, p95 ${freshness.liveP95Ms} ms (aim 1000: ${verdict(freshness.liveP95Ms <= 1000)})`,
        ]),
    ...(dueDates === undefined
      ? []
      : ['', `Due dates a second on one core: ${dueDates.withoutProofPerSecond} (aim 100,000: ${verdict(dueDates.withoutProofPerSecond >= 100_000)}), with proof ${dueDates.withProofPerSecond} (aim 10,000: ${verdict(dueDates.withProofPerSecond >= 10_000)})`]),
    ...(documents === undefined
      ? []
      : [
          `Documents: ${documents.perSecond}/s, ${documents.cpuMs} ms of CPU each, warm (aim 15: ${verdict(documents.cpuMs <= 15)}); slowest ${documents.slowest.paper} ${documents.slowest.cpuMs} ms; ` +
            `largest ${documents.largestKiB} KiB (aim 150: ${verdict(documents.largestKiB <= 150)}), average ${documents.averageKiB} KiB; ${documents.papers} papers`,
        ]),
    ...(start === undefined
      ? []
      : [`Start to ready: first ${start.firstStartSeconds} s, second ${start.secondStartSeconds} s (aim 10: ${verdict(start.secondStartSeconds <= 10)}); at rest ${start.restingMiB === null ? 'unknown' : `${start.restingMiB} MiB`}`]),
    '',
  ].join('\n');
}
