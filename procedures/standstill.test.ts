import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actors, readyForEscort } from '../test/kit/after-court.ts';
import { addDays, daysBetween } from '../law/dates.ts';
import { applyEffect } from './apply-effect.ts';
import { type CaseState, isLive } from './legal-case.ts';
import type { Effect } from './procedure.ts';
import { Recorder } from './recorder.ts';
import { daysOf } from './standstill.ts';

interface Interval { readonly ground: string; readonly rule: 'restart' | 'extend'; readonly begins: number; readonly lasts: number }

const first = '2022-06-09';
const dayOf = (offset: number): string => addDays(first, offset);
const duty = 'executionLimitation';

const intervals = fc.array(
  fc.record({ rule: fc.constantFrom('restart' as const, 'extend' as const), begins: fc.nat(60), lasts: fc.nat(40) }), { minLength: 1, maxLength: 6 },
).map((all): Interval[] => all.map((one, index) => ({ ...one, ground: `ground${index}` })));

/** Day by day, as a clerk with a calendar on the wall would: no sorting and no joining. */
function countedByHand(origin: string, all: readonly Interval[]): string {
  let from = origin;
  for (let day = origin; day <= dayOf(120); day = addDays(day, 1)) {
    if (all.some((one) => one.rule === 'restart' && dayOf(one.begins + one.lasts) === day)) from = day;
    if (all.some((one) => one.rule === 'extend' && dayOf(one.begins) <= day && day < dayOf(one.begins + one.lasts))) from = addDays(from, 1);
  }
  return from;
}

/** Opens and closes every interval on its day; where several things fall on a day, in the order given by `order`. */
function live(start: CaseState, story: ReturnType<typeof readyForEscort>, all: readonly Interval[], order: readonly number[]): CaseState {
  const recorder = new Recorder(start, story.context(actors.R1.escort, `${dayOf(130)}T09:00:00+07:00`), 'nobody');
  const steps = all.flatMap(({ ground, rule, begins, lasts }, index): { day: number; at: number; effect: Effect }[] => [
    { day: begins, at: (order[index] ?? 0) * 2, effect: { kind: 'openPause', ground, source: 'Đ1', duties: [duty], rule } },
    { day: begins + lasts, at: (order[index] ?? 0) * 2 + 1, effect: { kind: 'closePause', ground } },
  ]);
  for (const { day, effect } of [...steps].sort((a, b) => a.day - b.day || a.at - b.at)) {
    applyEffect(recorder, effect, { body: {}, happenedAt: `${dayOf(day)}T02:00:00.000Z`, context: recorder.context });
    const limit = recorder.state.limits.find((one) => one.duty === duty && isLive(one));
    const isCovered = recorder.state.pauses.some((pause) => pause.to === null && pause.duties.includes(duty));
    expect(limit?.status).toBe(isCovered ? 'paused' : 'running');
  }
  return recorder.state;
}

describe('what stands a limit still', () => {
  it('counts a day once, however many stretches cover it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(40)), { maxLength: 8 }), (spans) => {
      const covered = new Set(spans.flatMap(([begins, lasts]) => Array.from({ length: lasts }, (_, index) => begins + index)));
      expect(daysOf(spans.map(([begins, lasts]) => ({ from: dayOf(begins), to: dayOf(begins + lasts) })))).toBe(covered.size);
    }));
  });

  it('a limit stands still while anything covers it and goes on as counted by hand, in whatever order its intervals were opened and closed', () => {
    const story = readyForEscort('R1');
    const { origin, limitId } = story.limit(duty);
    fc.assert(fc.property(intervals, fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (all, order) => {
      const state = live(story.state, story, all, order);
      const limit = state.limits.find((one) => one.limitId === limitId);
      expect(limit?.from).toBe(countedByHand(origin, all));
      expect(limit?.status).toBe('running');
      const other = live(story.state, story, all, [...order].reverse());
      expect(other.limits.find((one) => one.limitId === limitId)?.dueDate).toBe(limit?.dueDate);
    }), { numRuns: 200 });
  });

  it('never goes back behind its first day', () => {
    const story = readyForEscort('R1');
    const { origin, limitId } = story.limit(duty);
    fc.assert(fc.property(intervals, (all) => {
      const from = live(story.state, story, all, []).limits.find((one) => one.limitId === limitId)?.from ?? '';
      expect(daysBetween(origin, from)).toBeGreaterThanOrEqual(0);
    }), { numRuns: 100 });
  });
});
