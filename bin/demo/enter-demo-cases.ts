import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { dataPaths } from '../embedded/data-folder.ts';
import { type ActAnswer, type ApiClient, ApiRefusal } from './api-client.ts';
import { type DemoCase, listDemoCases } from './demo-cases.ts';
import { makeScan } from './scan-paper.ts';
import { instantOf, type Step, type StoryContext } from './story.ts';

const markerSchema = z.object({
  schemaVersion: z.literal(1),
  /** local date the cases' dates are counted back from; an interrupted entry goes on with it */
  day: z.iso.date(),
  enteredAt: z.iso.datetime().nullable(),
});
type Marker = z.output<typeof markerSchema>;

async function findMarker(dataDir: string): Promise<Marker | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(dataPaths(dataDir).demoCases, 'utf8')));
  } catch {
    // None yet, or cut short while it was written: the keys of the acts keep everything from being entered twice.
    return null;
  }
}

async function writeMarker(dataDir: string, marker: Marker): Promise<void> {
  const path = dataPaths(dataDir).demoCases;
  await writeFile(`${path}.partial`, `${JSON.stringify(marker)}\n`);
  await rename(`${path}.partial`, path);
}

const lateReason = 'Hồ sơ minh họa được nhập khi khởi động lần đầu.';
/** What is younger is entered as of today, and its papers wait for their signature. */
const lateAfterMs = 20 * 3_600_000;

function envelopeOf(step: Step, number: number): { happenedAt: string; lateReason?: string; paper?: { number: string; date: string }; channel?: 'paper' } {
  const happenedAt = instantOf(step.at);
  const isOwn = step.channel === undefined && Date.now() - Date.parse(happenedAt) < lateAfterMs;
  return { happenedAt, ...(step.channel === undefined ? {} : { channel: step.channel }), ...(isOwn ? {} : { lateReason, paper: { number: `${String(number).padStart(2, '0')}/SO`, date: step.at.slice(0, 10) } }) };
}

let scan: Promise<Uint8Array> | null = null;
function getScan(): Promise<Uint8Array> {
  scan ??= makeScan('Bản quét minh họa', ['Trang này thay cho bản quét của hồ sơ giấy.']);
  return scan;
}

/** An act asked for before with another scan, or when it was not late yet, was stored then: its outcome counts. */
async function once(client: ApiClient, as: string, key: string, ask: (key: string) => Promise<ActAnswer>): Promise<ActAnswer> {
  try {
    return await ask(key);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 'idempotencyKeyReused') throw error;
    const found = (await client.request(as, 'GET', `/api/requests/${key}`)) as { outcome: ActAnswer | null };
    // Stored, but never handed over: nothing came of it, so it is asked anew.
    return found.outcome ?? (await ask(`${key}-anew`));
  }
}

async function enterCase(client: ApiClient, demo: DemoCase, keyOf: (index: number) => string): Promise<void> {
  const [opening, ...steps] = demo.steps;
  if (opening === undefined) return;
  // One scan shows the whole file of a case.
  const uploads = new Map<string, Promise<string>>();
  const scanFor = (as: string): Promise<string> => {
    const known = uploads.get(as) ?? getScan().then((content) => client.upload(as, content));
    uploads.set(as, known);
    return known;
  };
  let last = await once(client, opening.as, keyOf(0), async (key) =>
    client.openCase(opening.as, { ...envelopeOf(opening, demo.number), act: opening.act, person: demo.person, regime: demo.regime, ...(demo.actingOffice === null ? {} : { actingOffice: demo.actingOffice }), body: opening.body }, key),
  );
  for (const [index, step] of steps.entries()) {
    const { as, act, body = {} } = step;
    const context: StoryContext = {
      caseId: last.caseId, last,
      scan: () => scanFor(as),
      limitId: (duty) => last.runningLimits.findLast((limit) => limit.duty === duty)?.limitId ?? '',
    };
    last = await once(client, as, keyOf(index + 1), async (key) =>
      client.act(as, context.caseId, act, { ...envelopeOf(step, demo.number), body: typeof body === 'function' ? await body(context) : body }, key),
    );
  }
}

export interface EnterDemoCasesOptions {
  readonly client: ApiClient;
  readonly dataDir: string;
  /** local date of Việt Nam */
  readonly today: string;
  readonly say: (sentence: string) => void;
  /** how many cases are entered at a time */
  readonly atOnce?: number;
}

/**
 * Enters the demo cases over the API as late entries, once per data folder; an interrupted entry is completed by the next call.
 * @returns how many cases were entered; 0 where they were there already
 */
export async function enterDemoCases({ client, dataDir, today, say, atOnce = 8 }: EnterDemoCasesOptions): Promise<number> {
  const marker = await findMarker(dataDir);
  if (marker?.enteredAt != null) return 0;
  const day = marker?.day ?? today;
  await writeMarker(dataDir, { schemaVersion: 1, day, enteredAt: null });
  const cases = listDemoCases(day);
  const waiting = [...cases].sort((a, b) => b.steps.length - a.steps.length);
  const started = Date.now();
  let entered = 0;
  let reported = 0;

  const enterNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { number } = next;
      try {
        await enterCase(client, next, (index) => `demo-case-${String(number).padStart(2, '0')}-${String(index).padStart(3, '0')}`);
      } catch (error) {
        // One case that the law's change overtook must not keep the product from starting.
        if (!(error instanceof ApiRefusal) || error.status >= 500) throw error;
        say(`Demo case ${number} stops half-way: ${error.message}`);
      }
      entered += 1;
      if (entered * 4 >= cases.length * (reported + 1) && entered < cases.length) {
        reported += 1;
        say(`Demo cases: ${entered} of ${cases.length}.`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, enterNext));
  await writeMarker(dataDir, { schemaVersion: 1, day, enteredAt: new Date().toISOString() });
  say(`${cases.length} demo cases were entered (${((Date.now() - started) / 1000).toFixed(1)} s).`);
  return cases.length;
}
