import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readStartConfig, describeFaults } from '../config.ts';
import { type ApiClient, createApiClient } from './demo/api-client.ts';
import { buildTimeline } from './demo/case-timeline.ts';
import { type Played, playStory, StoryRefused } from './demo/play-story.ts';
import { signInWithin } from './demo/sign-in-within.ts';
import { journeys } from './demo/journeys.ts';
import { nameOfStory, type Story } from './demo/story.ts';
import { storyR1 } from './demo/story-r1.ts';
import { storyR4 } from './demo/story-r4.ts';
import { findFreePort } from './embedded/ports.ts';
import { StartFault } from './embedded/start-fault.ts';
import { createOrderedStop } from './ordered-stop.ts';
import { type EmbeddedProduct, startEmbeddedProduct } from './parts/embedded-product.ts';

const auditor = 'kiem-tra-vien';
const administrator = 'quan-tri-vien';

const usage = `npm run demo -- [--regime R4|R1 | --journey NAME] [--out DIR]   plays one whole case and writes its timeline and papers (with neither: both regimes, each in a folder of its own; default of DIR: .cache/demo). Journeys: ${Object.keys(journeys).join(', ')}`;

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

function readArguments(): { readonly stories: readonly Story[]; readonly out: string } {
  const { values } = parseArgs({ options: { regime: { type: 'string' }, journey: { type: 'string' }, out: { type: 'string' } }, strict: true });
  const journey = values.journey === undefined ? null : (journeys[values.journey] ?? null);
  if (values.journey !== undefined && (journey === null || values.regime !== undefined)) throw new StartFault(`There is no journey ${values.journey}, or --regime was given besides. Journeys: ${Object.keys(journeys).join(', ')}.\n${usage}`);
  const stories = journey !== null ? [journey] : values.regime === undefined ? [storyR4, storyR1] : [storyR4, storyR1].filter((story) => story.regime === values.regime);
  if (stories.length === 0) throw new StartFault(`There is a story for R4 and one for R1, none for ${values.regime ?? ''}.\n${usage}`);
  return { stories, out: resolve(values.out ?? join('.cache', 'demo')) };
}

/** Plays one story and writes its timeline and its papers. */
async function tell(product: EmbeddedProduct, story: Story, folder: string): Promise<void> {
  const started = Date.now();
  const client = createApiClient({ baseUrl: product.api.address, signIn: await signInWithin(product.config) });
  say(`\n${story.title}`);
  const played = await playStory({ client, story, administrator, say, keyPrefix: `demo-${nameOfStory(story)}` });
  // Files that follow from one another: each in a folder inside the one before.
  for (let one: Played | undefined = played, told = story, at = folder; one !== undefined; one = one.next, told = told.next?.story ?? told, at = join(at, 'next')) {
    await write(client, told, one.caseId, at, started);
    // What hung on it: beside it.
    if (one.besideId !== undefined) await write(client, { ...told, journey: `${nameOfStory(told)}-beside`, title: `${told.title}: thủ tục kèm theo` }, one.besideId, join(at, 'beside'), started);
  }
}

async function write(client: ApiClient, story: Story, caseId: string, folder: string, started: number): Promise<void> {
  const { documents, ...timeline } = await buildTimeline(client, auditor, caseId, story);
  await mkdir(folder, { recursive: true });
  for (const { href, file } of documents) if (href !== null) await writeFile(join(folder, file), await client.openDocument(auditor, href));
  await writeFile(join(folder, 'timeline.json'), `${JSON.stringify({ ...timeline, documents: documents.map(({ href: _, ...document }) => document) }, null, 1)}\n`);
  const { totals } = timeline;
  say(
    `\n${nameOfStory(story)}: ${totals.acts} acts, ${totals.ledgerEvents} ledger events, ${totals.temporalEvents} Temporal history events in ${totals.temporalRuns} runs, ${totals.documents} papers, ` +
      `${totals.limits} limits (${totals.missed.length === 0 ? 'none missed' : `missed: ${totals.missed.join(', ')}`}); ${((Date.now() - started) / 1000).toFixed(1)} s. Written to ${folder}`,
  );
}

async function main(): Promise<void> {
  const { stories, out } = readArguments();
  const dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-demo-'));
  // Postgres may run as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const stop = createOrderedStop({ seconds: 30, say });
  stop.add('data folder', () => rm(dataDir, { recursive: true, force: true }));
  try {
    // An address meant for the product itself is none of the demo's.
    const { BASE_URL: _address, OIDC_ISSUER: _issuer, ...given } = process.env;
    const env = { LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '100000', ...given, MODE: 'embedded', HOST: '127.0.0.1', DATA_DIR: dataDir, PORT: String(await findFreePort(0)) };
    const start = readStartConfig(env);
    if (!start.ok) throw new StartFault(describeFaults(start.faults));
    const product = await startEmbeddedProduct({ env, start: start.config, say, isDisposable: true, addStop: (name, run) => { stop.add(name, run); } });
    for (const story of stories) await tell(product, story, stories.length === 1 ? out : join(out, nameOfStory(story)));
    await stop.run(0);
  } catch (error) {
    say(error instanceof StartFault || error instanceof StoryRefused ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    await stop.run(1);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StartFault) && !(error instanceof TypeError)) throw error;
  say(error instanceof StartFault ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 1;
}
