import { describe, expect, it } from '@jest/globals';
import { foldMonths } from './fold-months.ts';

const monthOf = (instant: string) => instant.slice(0, 7);
const entry = (seq: number, happenedAt: string, more: { kind?: 'act' | 'time'; missed?: boolean } = {}) => ({ seq, kind: more.kind ?? 'time', happenedAt, limitsMissed: more.missed === true ? ['x'] : [], documents: [] });

describe('months of a history', () => {
  it('folds neighbours in which only time passed, and never one with an act or a missed limit', () => {
    const runs = foldMonths([
      entry(1, '2026-01-05', { kind: 'act' }), entry(2, '2026-02-05'), entry(3, '2026-03-05'), entry(4, '2026-03-07'), entry(5, '2026-04-01', { missed: true }), entry(6, '2026-05-01'),
    ], monthOf);
    expect(runs.map(({ from, to, isQuiet, entries }) => [from, to, isQuiet, entries.map((one) => one.seq)])).toEqual([
      ['2026-05', '2026-05', true, [6]], ['2026-04', '2026-04', false, [5]], ['2026-02', '2026-03', true, [4, 3, 2]], ['2026-01', '2026-01', false, [1]],
    ]);
  });

  it('keeps the later of two entries of one moment above', () => {
    expect(foldMonths([entry(1, '2026-01-05', { kind: 'act' }), entry(2, '2026-01-05')], monthOf)[0]?.entries.map((one) => one.seq)).toEqual([2, 1]);
  });
});
