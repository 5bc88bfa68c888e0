import { workflowIdOf } from '../../workflows/messages.ts';
import { type AskHttp, createHttp } from '../http.ts';
import { readCpu, readLoadAverage, readMemory } from '../machine.ts';
import { drive, type Load, type Rate, rateOf, round } from '../measure.ts';
import type { ProfileShare } from '../processes/profile.ts';
import type { Stack } from '../stack.ts';
import { addPaper, type BenchCase, openBenchCases, waitForDocuments } from './bench-cases.ts';
import { appointOfficials, type BenchOfficial } from './officials.ts';

export interface ActLevel {
  readonly officials: number;
  readonly product: Rate;
  readonly bareWorkflow: Rate;
  readonly bareInsert: Rate;
  /** acts of the product for each update of the bare workflow */
  readonly ratio: number;
  /** CPU milliseconds for one act, by process; null where the system does not tell */
  readonly cpuMsPerAct: Readonly<Record<string, number>> | null;
  /** the same for one update of the bare workflow */
  readonly cpuMsPerBareUpdate: Readonly<Record<string, number>> | null;
  readonly loadAverage: number;
}

export interface ActResults {
  readonly levels: readonly ActLevel[];
  readonly opening: { readonly cases: number; readonly perSecond: number; readonly papers: number };
  /** measured acts that were taken but not recorded within the door's patience */
  readonly answeredAccepted: number;
  readonly sqlStatementsPerAct: number;
  readonly historyEventsPerAct: number;
  readonly profileAt10: readonly ProfileShare[];
  readonly memoryMiB: Readonly<Record<string, number>> | null;
}

export interface ActOptions {
  /** of one measured stretch; each is measured twice, the three systems in turn */
  readonly seconds: number;
  readonly say: (sentence: string) => void;
}

const rounds = 2;
/** So many cases that none grows far beyond the length of a real one while it is measured. */
const casesEach: Readonly<Record<number, number>> = { 1: 20, 10: 4, 40: 2 };

interface Lot {
  readonly officials: number;
  readonly cases: readonly (readonly BenchCase[])[];
}

/** Each official takes its own cases in turn. */
function takeTurns({ cases }: Lot): (official: number) => BenchCase {
  const turns = cases.map(() => 0);
  return (official) => {
    const own = cases[official] ?? [];
    const turn = (turns[official] ?? 0) + 1;
    turns[official] = turn;
    const next = own[turn % own.length];
    if (next === undefined) throw new Error('an official without cases');
    return next;
  };
}

function perAct(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>, acts: number): Record<string, number> | null {
  const entries = Object.entries(after).map(([name, time]) => [name, round((time - (before[name] ?? 0)) / acts, 2)] as const);
  return entries.every(([, time]) => time === 0) ? null : Object.fromEntries(entries);
}

async function readHistoryLength({ temporal }: Stack, cases: readonly BenchCase[]): Promise<number> {
  const lengths = await Promise.all(cases.map(async ({ caseId }) => (await temporal.client.workflow.getHandle(workflowIdOf(caseId)).describe()).historyLength));
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Acts through HTTP beside both baselines, on the same servers, turn by turn, so that what disturbs one disturbs all. */
export async function benchActs(stack: Stack, { seconds, say }: ActOptions): Promise<ActResults> {
  const http = createHttp();
  const { ask } = http;
  try {
    const officials = await appointOfficials(stack, 40);
    const opening = await openLots(stack, ask, officials, say);
    const { lots } = opening;
    const families = { ...stack.families, bench: [process.pid], baseline: [stack.baseline.pid] };

    const runProduct = (lot: Lot, forSeconds: number): Promise<Load> => {
      const take = takeTurns(lot);
      return drive(lot.officials, forSeconds, (official) => addPaper(stack.facts.baseUrl, ask, take(official)));
    };
    const runInsert = (lot: Lot, forSeconds: number): Promise<Load> => {
      const take = takeTurns(lot);
      return drive(lot.officials, forSeconds, (official) => addPaper(stack.insertUrl, ask, take(official)));
    };
    const runBare = (lot: Lot, forSeconds: number): Promise<Load> => stack.baseline.ask<Load>('drive', { officials: lot.officials, seconds: forSeconds });

    const acceptedBefore = http.countAccepted();
    const levels: ActLevel[] = [];
    let historyEventsPerAct = 0;
    for (const lot of lots) {
      say(`  acts: ${lot.officials} at once`);
      const all = lot.cases.flat();
      await stack.baseline.ask('startWorkflows', all.length);
      // Warm: code compiled, connections open, workflows in the cache.
      await runProduct(lot, 1.5);
      await runBare(lot, 1);
      await runInsert(lot, 0.5);
      const loads = { product: [] as Load[], bare: [] as Load[], insert: [] as Load[] };
      const spent: { product: Record<string, number>[]; bare: Record<string, number>[] } = { product: [], bare: [] };
      const historyBefore = await readHistoryLength(stack, all);
      for (let round = 0; round < rounds; round += 1) {
        const first = await readCpu(families);
        loads.product.push(await runProduct(lot, seconds));
        const second = await readCpu(families);
        loads.bare.push(await runBare(lot, seconds));
        const third = await readCpu(families);
        loads.insert.push(await runInsert(lot, Math.max(1, seconds / 2)));
        spent.product.push(first, second);
        spent.bare.push(second, third);
      }
      const rates = { product: rateOf(loads.product), bare: rateOf(loads.bare), insert: rateOf(loads.insert) };
      const historyAfter = await readHistoryLength(stack, all);
      if (lot.officials === 1) historyEventsPerAct = round((historyAfter - historyBefore) / rates.product.count, 2);
      levels.push({
        officials: lot.officials, product: rates.product, bareWorkflow: rates.bare, bareInsert: rates.insert, ratio: round(rates.product.perSecond / rates.bare.perSecond, 2),
        cpuMsPerAct: sumSpent(spent.product, rates.product.count), cpuMsPerBareUpdate: sumSpent(spent.bare, rates.bare.count), loadAverage: readLoadAverage(),
      });
      await stack.baseline.ask('finishWorkflows');
    }

    const ten = lots.find((lot) => lot.officials === 10);
    if (ten === undefined) throw new Error('nothing was measured at 10');
    say('  acts: where the time goes');
    const statementsBefore = await stack.product.ask<number>('countStatements');
    const [profileAt10, profiled] = await Promise.all([stack.product.ask<ProfileShare[]>('profile', 4), runProduct(ten, 4)]);
    const statementsAfter = await stack.product.ask<number>('countStatements');
    return {
      levels, opening: opening.facts, historyEventsPerAct, profileAt10, answeredAccepted: http.countAccepted() - acceptedBefore, sqlStatementsPerAct: round((statementsAfter - statementsBefore) / profiled.waits.length),
      memoryMiB: await readMemory({ ...stack.families, holder: [stack.facts.holder] }),
    };
  } finally {
    http.close();
  }
}

function sumSpent(pairs: readonly Readonly<Record<string, number>>[], count: number): Record<string, number> | null {
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  for (const [index, one] of pairs.entries())
    for (const [name, time] of Object.entries(one)) (index % 2 === 0 ? before : after)[name] = ((index % 2 === 0 ? before : after)[name] ?? 0) + time;
  return perAct(before, after, count);
}

async function openLots(
  stack: Stack, ask: AskHttp, officials: readonly BenchOfficial[], say: ActOptions['say'],
): Promise<{ lots: readonly Lot[]; facts: ActResults['opening'] }> {
  say('  acts: opening the cases');
  const started = performance.now();
  const lots: Lot[] = [];
  for (const [key, each] of Object.entries(casesEach)) {
    const count = Number(key);
    lots.push({ officials: count, cases: await openBenchCases(stack, ask, officials.slice(0, count), each) });
  }
  const cases = lots.reduce((sum, lot) => sum + lot.cases.flat().length, 0);
  const perSecond = round(cases / ((performance.now() - started) / 1000));
  return { lots, facts: { cases, perSecond, papers: await waitForDocuments(stack, 90) } };
}
