import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timeline } from '../../bin/demo/case-timeline.ts';
import { CALENDAR_VERSIONS } from '../../law/calendar/versions.ts';
import type { Proof } from '../../law/proof.ts';
import { recheckProof } from '../law/recheck-proof.ts';

const root = join(import.meta.dirname, '..', '..');
const regimes = ['R4', 'R1'] as const;

let out = '';
let printed = '';
const timelines = new Map<string, Timeline>();

/** The command itself, as somebody types it. */
function runDemo(folder: string): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin', 'demo.ts'), '--out', folder], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (bytes: Buffer) => { printed += bytes.toString('utf8'); });
    child.once('error', fail);
    child.once('exit', (code) => { done(code ?? -1); });
  });
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'trinh-tu-demo-test-'));
  const code = await runDemo(out);
  if (code !== 0) throw new Error(`the demo ended with ${code}:\n${printed.split('\n').slice(-6).join('\n')}`);
  for (const regime of regimes) timelines.set(regime, JSON.parse(await readFile(join(out, regime, 'timeline.json'), 'utf8')) as Timeline);
}, 900_000);

afterAll(() => rm(out, { recursive: true, force: true }));

function timelineOf(regime: string): Timeline {
  const found = timelines.get(regime);
  if (found === undefined) throw new Error(`no timeline of ${regime}`);
  return found;
}

/** What must never change by itself: acts, dates, articles, limits, terms, lists, papers. No ids, hashes or counts of Temporal. */
function projection({ closed, entries, limits, terms, pauses, lists, documents }: Timeline) {
  return {
    closed,
    acts: entries.flatMap((entry) => (entry.act === null ? [] : [[entry.at, entry.act, entry.by, entry.article].join(' | ')])),
    expiries: entries.flatMap((entry) => (entry.kind === 'time' && entry.changes.length > 0 ? entry.changes.map((change) => `${entry.at} | ${change}`) : [])),
    limits: limits.map(({ duty, key, runsFrom, amount, unit, dueDate, status, outcome, article, confidence, provisional }) =>
      [duty + (key === null ? '' : `/${key}`), `from ${runsFrom.slice(0, 10)}`, `${amount ?? '?'} ${unit}`, `due ${dueDate ?? '-'}${provisional ? ' (provisional)' : ''}`, `${status} ${outcome ?? ''}`.trim(), `${article} ${confidence}`].join(' | '),
    ),
    terms, pauses, lists,
    documents: documents.map(({ template, issuer, state, number, date }) => [template, issuer, state, number ?? '-', date ?? '-'].join(' | ')),
  };
}

describe.each(regimes)('the demo of %s', (regime) => {
  it('tells the frozen timeline', async () => {
    const file = join(root, 'test', 'frozen', `timeline-${regime.toLowerCase()}.json`);
    const told = projection(timelineOf(regime));
    if (process.env['UPDATE_FROZEN'] === '1') await writeFile(file, `${JSON.stringify(told, null, 1)}\n`);
    expect(told).toEqual(JSON.parse(await readFile(file, 'utf8')));
  });

  it('counts every limit so that a second, separate count agrees', () => {
    const calendars = new Map(CALENDAR_VERSIONS.map((version) => [version.id, version]));
    const newest = CALENDAR_VERSIONS.at(-1);
    const checked = timelineOf(regime).limits.flatMap((limit) => {
      const proof = limit.proof as Partial<Proof> | null;
      // A date set by a person, a term with its own arithmetic and a year without a calendar have no count of days to repeat.
      if (proof?.limit === undefined || limit.provisional) return [];
      const calendar = calendars.get(proof.calendar?.version ?? '') ?? newest;
      return calendar === undefined ? [] : [{ duty: limit.duty, faults: recheckProof(proof as Proof, calendar) }];
    });
    expect(checked.length).toBeGreaterThan(25);
    expect(checked.filter((one) => one.faults.length > 0)).toEqual([]);
  });

  it('misses nothing, ends removed from the list, and every paper is issued and written', async () => {
    const { totals, closed, documents } = timelineOf(regime);
    expect(totals.missed).toEqual([]);
    expect(closed?.outcome).toBe('removed');
    expect(documents.filter((document) => document.state !== 'issued')).toEqual([]);
    const files = await readdir(join(out, regime));
    expect(files.filter((name) => name.endsWith('.pdf')).sort()).toEqual(documents.map((document) => document.file).sort());
    for (const { file } of documents) expect((await readFile(join(out, regime, file))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('has the side roads it promises', () => {
    const acts = new Set(timelineOf(regime).entries.map((entry) => entry.act));
    for (const act of ['requestSupplement', 'postponeHearing', 'recordComplaint', 'decideReview', 'recordEscape', 'recordReturnFromEscape', 'recordAbsence', 'notifyMove', 'recordDrugTest', 'closeSupervision', 'removeFromList'])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });

  it('prints how many events Temporal keeps for the case', () => {
    const { totals } = timelineOf(regime);
    expect(printed).toContain(`${regime}: ${totals.acts} acts, ${totals.ledgerEvents} ledger events, ${totals.temporalEvents} Temporal history events in ${totals.temporalRuns} runs`);
    // Every hand-over begins a run of the next procedure's type.
    expect(new Set(timelineOf(regime).runs.map((run) => run.workflowType))).toEqual(new Set(['compulsoryDossier', 'courtReview', 'admission', 'supervision', 'listRemoval']));
    expect(totals.temporalEvents).toBeGreaterThan(500);
  });
});
