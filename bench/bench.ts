import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchActs } from './acts/bench-acts.ts';
import { benchStart } from './bench-start.ts';
import { describeMachine, readLoadAverage } from './machine.ts';
import { benchDocuments } from './pure/bench-documents.ts';
import { benchDueDates } from './pure/bench-due-dates.ts';
import { type ProductionTemporal, startProductionTemporal } from './production-shape/start-production-temporal.ts';
import { type BenchResults, printReport } from './report.ts';
import { type Stack, startStack } from './stack.ts';
import { benchLawRehearsal } from './worklist/bench-rehearsal.ts';
import { benchWorklist } from './worklist/bench-worklist.ts';
import { checkFreshness } from './worklist/check-freshness.ts';

const usage = 'npm run bench -- [--production-shape] [--only pure,worklist,acts,start] [--cases 250000] [--seconds 5] [--out FILE]';

const { values } = parseArgs({
  options: {
    'production-shape': { type: 'boolean', default: false }, only: { type: 'string' }, cases: { type: 'string', default: '250000' }, seconds: { type: 'string', default: '5' }, out: { type: 'string' }, help: { type: 'boolean', default: false },
  },
});

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const stops: (() => Promise<unknown>)[] = [];
let stopping: Promise<void> | null = null;

/** Backwards, once, however the bench ends. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch((error: unknown) => say(`not stopped cleanly: ${String(error)}`));
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void stopAll().then(() => process.exit(130));
  });

async function openStack(temporal: ProductionTemporal | null): Promise<Stack> {
  say('Starting the product');
  const stack = await startStack({ temporal });
  stops.push(() => stack.stop());
  return stack;
}

const devShape = 'dev shape: Temporal’s dev server in memory, Postgres without fsync';
const productionShape = 'production shape: Temporal server 1.32 over Postgres with 512 shards, both databases with fsync';

async function run(): Promise<BenchResults> {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const before = readLoadAverage();
  const isProduction = values['production-shape'];
  const parts = values.only?.split(',') ?? (isProduction ? ['acts'] : ['pure', 'worklist', 'acts', 'start']);
  const has = (part: string): boolean => parts.includes(part);

  if (has('pure')) say('Due dates and documents');
  const pure = has('pure') ? { dueDates: benchDueDates(1), documents: await benchDocuments() } : {};
  const online = has('worklist') || has('acts') ? await benchOnline(isProduction, has) : {};
  if (has('start')) say('First and second start');
  const start = has('start') ? { start: await benchStart((stop) => stops.push(stop)) } : {};
  return {
    schemaVersion: 1, startedAt, shape: isProduction ? productionShape : devShape, machine: describeMachine(), loadAverage: { before, after: readLoadAverage() }, ...online, ...pure, ...start,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/** What needs the running product; it is stopped again before the next part, so that nothing is measured beside it. */
async function benchOnline(isProduction: boolean, has: (part: string) => boolean): Promise<Pick<BenchResults, 'acts' | 'worklist' | 'lawRehearsal' | 'freshness'>> {
  const temporal = isProduction ? await startProductionTemporal({ env: process.env, say }) : null;
  if (temporal !== null) stops.push(() => temporal.stop());
  const stack = await openStack(temporal);
  const worklist = has('worklist') ? { worklist: await benchWorklist(stack, { cases: Number(values.cases), say }), lawRehearsal: await benchLawRehearsal(stack, say) } : {};
  const acts = has('acts') ? { acts: await benchActs(stack, { seconds: Number(values.seconds), say }) } : {};
  say('  worklist: an act is in the list as soon as it is answered');
  const freshness = await checkFreshness(stack, 20);
  await stack.stop();
  return { ...worklist, ...acts, freshness };
}

if (values.help) process.stdout.write(`${usage}\n`);
else
  try {
    const results = await run();
    const file = values.out ?? join(import.meta.dirname, '..', '.cache', 'bench', `${results.startedAt.replaceAll(':', '-').slice(0, 19)}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(results, null, 1)}\n`);
    process.stdout.write(`${printReport(results)}\nWritten to ${file}\n`);
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
