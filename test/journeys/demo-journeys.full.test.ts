import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timeline } from '../../bin/demo/case-timeline.ts';
import { readFrozenTimeline, readTimeline, recheckLimits, runDemo, toldBy } from '../kit/demo-timeline.ts';

describe('a case opened in R1, decided in R2, serving through R3 into R4, supervised under R4', () => {
  let out = '';
  let printed = '';
  let timeline: Timeline;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'trinh-tu-journey-test-'));
    printed = await runDemo('--journey', 'r1-to-r4', '--out', out);
    timeline = await readTimeline(out);
  }, 900_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it('tells the frozen timeline', async () => {
    const told = toldBy(timeline);
    expect(told).toEqual(await readFrozenTimeline('r1-to-r4', told));
  });

  it('goes through the four regimes, each procedure under that of the day it was entered, and ends removed from the list', () => {
    const regimes = new Map(timeline.limits.map((limit) => [limit.duty, limit.regime]));
    expect([regimes.get('checkDossier'), regimes.get('decideCase'), regimes.get('escortToFacility'), regimes.get('supervisionTerm')]).toEqual(['R1', 'R2', 'R2', 'R4']);
    expect(timeline.closed?.outcome).toBe('removed');
    expect(timeline.totals.missed).toEqual([]);
    expect(printed).toContain(`r1-to-r4: ${timeline.totals.acts} acts`);
  });

  it('passes from the offices of the old map to those that came after them on 2025-07-01, by time alone', () => {
    const passed = timeline.entries.filter((entry) => entry.kind === 'time' && entry.at === '2025-07-01 00:00').flatMap((entry) => entry.changes);
    expect(passed.filter((change) => change.includes('kế thừa')).length).toBeGreaterThanOrEqual(4);
  });

  it('keeps the term of the decision through the new law', () => {
    expect(timeline.terms.measure).toMatchObject({ end: '2027-03-25' });
    expect(timeline.documents.filter((document) => document.state !== 'issued')).toEqual([]);
    expect(recheckLimits(timeline).filter((one) => one.faults.length > 0)).toEqual([]);
  });
});

describe('a juvenile under R4', () => {
  let out = '';
  let timeline: Timeline;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'trinh-tu-journey-test-'));
    await runDemo('--journey', 'juvenile', '--out', out);
    timeline = await readTimeline(out);
  }, 900_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it('tells the frozen timeline', async () => {
    const told = toldBy(timeline);
    expect(told).toEqual(await readFrozenTimeline('juvenile', told));
  });

  it('goes by the ordinance for juveniles, misses nothing, and every paper is issued', () => {
    expect(timeline.limits.find((limit) => limit.duty === 'decideCase')?.article).toContain('PL 01/2022');
    expect(timeline.closed?.outcome).toBe('removed');
    expect(timeline.totals.missed).toEqual([]);
    expect(timeline.documents.filter((document) => document.state !== 'issued')).toEqual([]);
    expect(recheckLimits(timeline).filter((one) => one.faults.length > 0)).toEqual([]);
  });

  it('has the mother at every step, asks for the move on the eighteenth birthday, and is supervised for one year', () => {
    const acts = new Set(timeline.entries.map((entry) => entry.act));
    for (const act of ['recordRepresentative', 'takeDownStatement', 'prepareOpinion', 'requestDefender', 'recordDefender', 'recordComplaint', 'passOnRequest', 'transferAtEighteen']) expect([act, acts.has(act)]).toEqual([act, true]);
    expect(timeline.entries.filter((entry) => entry.kind === 'time' && entry.at === '2028-02-28 00:00').flatMap((entry) => entry.changes).join(' ')).toContain('Đủ 18 tuổi');
    expect(timeline.terms.supervision).toMatchObject({ end: '2029-07-07' });
  });
});

describe('a voluntary patient who breaks off under R4', () => {
  let out = '';
  let files: readonly Timeline[] = [];

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'trinh-tu-journey-test-'));
    await runDemo('--journey', 'voluntary', '--out', out);
    files = await Promise.all([out, join(out, 'next'), join(out, 'next', 'next')].map(readTimeline));
  }, 900_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it.each([['voluntary', 0], ['voluntary-treatment', 1], ['voluntary-dossier', 2]] as const)('tells the frozen timeline of %s', async (name, index) => {
    const timeline = files[index];
    if (timeline === undefined) throw new Error('the file was not told');
    const told = toldBy(timeline);
    expect(told).toEqual(await readFrozenTimeline(name, told));
  });

  it('closes the determination and the treatment when the next file is named in them, and leaves the dossier open', () => {
    expect(files.map((timeline) => timeline.closed?.outcome ?? null)).toEqual(['addicted', 'broken', null]);
  });

  it('misses nothing, counts what a second count confirms, and issues every paper', () => {
    for (const timeline of files) {
      expect(timeline.totals.missed).toEqual([]);
      expect(recheckLimits(timeline).filter((one) => one.faults.length > 0)).toEqual([]);
    }
    expect(files.map((timeline) => timeline.documents.filter((document) => document.state !== 'issued').length)).toEqual([0, 0, 0]);
  });
});
