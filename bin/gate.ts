import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { connect, type Database } from '../db/connect.ts';
import { readEvents } from '../db/ledger.ts';
import { listCaseIds } from '../db/queries/list-open-cases.ts';
import { listCalendars } from '../db/queries/read-calendar.ts';
import { asSystem } from '../db/transaction.ts';
import type { CalendarVersion } from '../law/calendar/calendar.ts';
import { getCalendarVersion } from '../law/calendar/versions.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { checkCase, type GateCase, type GateLine, groupLines } from '../procedures/check-gate.ts';
import { fold } from '../procedures/fold-case.ts';
import { type Difference, outlookOf } from '../procedures/outlook.ts';
import { reachProduct } from './embedded/reach-product.ts';
import { StartFault } from './embedded/start-fault.ts';
import { differenceWords, gateUsage, gateWords } from './gate.vi.ts';

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const everySoOften = 1000;
const pageSize = 500;

/** Runs with the ledger of the product that DATA_DIR or DATABASE_URL names. */
async function withLedger<T>(fn: (database: Database) => Promise<T>): Promise<T> {
  const product = await reachProduct(process.env, say);
  const database = connect(product.config.database.url, { max: 2, applicationName: 'trinh-tu gate' });
  try {
    return await fn(database);
  } finally {
    await database.close();
    await product.stop();
  }
}

async function* listCases(database: Database): AsyncGenerator<readonly RecordedEvent[]> {
  let afterId: string | undefined;
  for (;;) {
    const ids = await asSystem(database, (tx) => listCaseIds(tx, { limit: pageSize, ...(afterId === undefined ? {} : { afterId }) }));
    for (const id of ids) yield await asSystem(database, (tx) => readEvents(tx, id));
    afterId = ids.at(-1);
    if (ids.length < pageSize) return;
  }
}

/** Writes down how every case looks to the code that runs now. The file holds ids, dates and legal facts and nobody's name; it is for its owner alone to read. */
async function record(database: Database, path: string, withEvents: boolean): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600 });
  const write = async (line: GateLine): Promise<void> => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  };
  let count = 0;
  for await (const events of listCases(database)) {
    const state = fold(events);
    if (state === null) continue;
    if (withEvents) for (const event of events) await write({ event });
    await write({ outlook: outlookOf(state) });
    count += 1;
    if (count % everySoOften === 0) say(gateWords.progress(count));
  }
  file.end();
  await once(file, 'finish');
  say(gateWords.recorded(count, path));
  return 0;
}

async function* readLines(path: string): AsyncGenerator<GateLine> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) if (line.trim() !== '') yield JSON.parse(line) as GateLine;
}

/** The cases of a file one after another: no more than one is held at a time. */
async function* readCases(path: string): AsyncGenerator<GateCase> {
  let lines: GateLine[] = [];
  const caseOf = (line: GateLine | undefined): string | undefined => (line === undefined ? undefined : 'event' in line ? line.event.caseId : line.outlook.caseId);
  for await (const line of readLines(path)) {
    if (lines.length > 0 && caseOf(lines[0]) !== caseOf(line)) {
      yield* groupLines(lines);
      lines = [];
    }
    lines.push(line);
  }
  yield* groupLines(lines);
}

async function check(path: string, eventsOf: (caseId: string) => Promise<readonly RecordedEvent[]>, calendars: (id: string) => CalendarVersion): Promise<number> {
  let cases = 0;
  let count = 0;
  for await (const { caseId, events, outlooks } of readCases(path)) {
    const differences: Difference[] = checkCase(events.length > 0 ? events : await eventsOf(caseId), outlooks, calendars);
    for (const one of differences) process.stdout.write(`${differenceWords(one)}\n`);
    cases += 1;
    count += differences.length;
  }
  say(count === 0 ? gateWords.same(cases) : gateWords.differ(cases, count));
  return count === 0 ? 0 : 1;
}

async function holdsEvents(path: string): Promise<boolean> {
  for await (const line of readLines(path)) return 'event' in line;
  return true;
}

async function checkAgainst(path: string): Promise<number> {
  if (await holdsEvents(path)) return check(path, () => Promise.resolve([]), getCalendarVersion);
  return withLedger(async (database) => {
    const calendars = new Map((await asSystem(database, listCalendars)).map((one) => [one.id, one]));
    return check(path, (caseId) => asSystem(database, (tx) => readEvents(tx, caseId)), (id) => calendars.get(id) ?? getCalendarVersion(id));
  });
}

async function run([command, ...rest]: readonly string[]): Promise<number> {
  // Who may do what is asked by being refused a thousand times over; nobody reads where.
  Error.stackTraceLimit = 0;
  const out = rest[rest.indexOf('--out') + 1];
  if (command === 'record' && rest.includes('--out') && out !== undefined) return withLedger((database) => record(database, out, rest.includes('--events')));
  if (command === 'check' && rest[0] !== undefined) return checkAgainst(rest[0]);
  say(gateUsage);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  say(error.message);
  process.exitCode = 1;
}
