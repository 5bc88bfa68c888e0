import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timeline } from '../../bin/demo/case-timeline.ts';
import { readFrozenTimeline, readTimeline, recheckLimits, runDemo, toldBy } from '../kit/demo-timeline.ts';

const regimes = ['R4', 'R1'] as const;

let out = '';
let printed = '';
const timelines = new Map<string, Timeline>();

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'trinh-tu-demo-test-'));
  printed = await runDemo('--out', out);
  for (const regime of regimes) timelines.set(regime, await readTimeline(join(out, regime)));
}, 900_000);

afterAll(() => rm(out, { recursive: true, force: true }));

function timelineOf(regime: string): Timeline {
  const found = timelines.get(regime);
  if (found === undefined) throw new Error(`no timeline of ${regime}`);
  return found;
}

describe.each(regimes)('the demo of %s', (regime) => {
  it('tells the frozen timeline', async () => {
    const told = toldBy(timelineOf(regime));
    expect(told).toEqual(await readFrozenTimeline(regime, told));
  });

  it('counts every limit so that a second, separate count agrees', () => {
    const checked = recheckLimits(timelineOf(regime));
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

  it('is monitored from the facility’s door to the last day of the supervision, under the law that knows it', async () => {
    const told = timelineOf(regime).entries.filter((entry) => entry.act === 'recordMonitoring').map((entry) => [entry.at, entry.facts['state']].join(' '));
    expect(told).toEqual(regime === 'R1' ? [] : ['2028-06-15 10:00 opened', '2028-07-22 15:00 fitted', '2030-08-12 08:00 ended']);
    if (regime === 'R1') return;
    const beside = await readTimeline(join(out, regime, 'beside'));
    expect(beside.closed).toEqual({ outcome: 'ended', at: '2030-08-12 08:30' });
    expect(beside.totals.missed).toEqual([]);
    expect(beside.documents.filter((document) => document.state !== 'issued')).toEqual([]);
    // The absence of twenty days lengthened the supervision, and the monitoring with it.
    expect(beside.limits.filter((limit) => limit.duty === 'monitoringTerm').map((limit) => limit.dueDate)).toEqual(['2030-07-22', '2030-08-11']);
  });

  it('prints how many events Temporal keeps for the case', () => {
    const { totals } = timelineOf(regime);
    expect(printed).toContain(`${regime}: ${totals.acts} acts, ${totals.ledgerEvents} ledger events, ${totals.temporalEvents} Temporal history events in ${totals.temporalRuns} runs`);
    // Every hand-over begins a run of the next procedure's type.
    expect(new Set(timelineOf(regime).runs.map((run) => run.workflowType))).toEqual(new Set(['compulsoryDossier', 'courtReview', 'admission', 'supervision', 'listRemoval']));
    expect(totals.temporalEvents).toBeGreaterThan(500);
  });
});
