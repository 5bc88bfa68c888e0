import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted, certified, inEducation, released, supervised, supervisionClosed } from '../test/kit/after-court.ts';
import type { CaseStory } from '../test/kit/case-builder.ts';
import { acceptCase, bringToCourt, completeDossier, confirmEffect, decideCase, notifyPerson, openCase } from '../test/kit/case-paths.ts';
import { monitored, monitoringDecided, violated } from '../test/kit/monitoring.ts';
import { checkRebuild, listWrongs } from '../test/kit/check-case.ts';
import { fork, inBothOrders, takeStep } from '../test/kit/random-walk.ts';

// Most of a walk is refusals; nobody reads where they were made.
Error.stackTraceLimit = 0;

/** Where walks begin: chance alone seldom gets past a complete file or a decision. */
const beginnings: readonly (readonly [string, () => CaseStory])[] = [
  ...(['R1', 'R2', 'R3', 'R4'] as const).flatMap((regime) => [
    ...(['adult', 'juvenile'] as const).flatMap((person): [string, () => CaseStory][] => [
      [`${regime}, ${person}: opened`, () => openCase(regime, { person })],
      [`${regime}, ${person}: notified`, () => notifyPerson(completeDossier(openCase(regime, { person })))],
      [`${regime}, ${person}: at court`, () => bringToCourt(regime, { person })],
      [`${regime}, ${person}: accepted`, () => acceptCase(regime, { person })],
    ]),
    [`${regime}: decided`, () => decideCase(regime)] as const,
    [`${regime}: in force`, () => confirmEffect(decideCase(regime))] as const,
  ]),
  ...(['R1', 'R4'] as const).flatMap((regime) =>
    Object.entries({ admitted, inEducation, certified, released, supervised, supervisionClosed }).map(([name, begin]): [string, () => CaseStory] => [`${regime}: ${name}`, () => begin(regime)])),
  ...Object.entries({ monitoringDecided, monitored, violated: () => violated('deviceRemoved') }).map(([name, begin]): [string, () => CaseStory] => [`R4: ${name}`, () => begin()]),
];

const seed = 2_026_113_0;

/** Walks a way of chance; after each step everything that must hold does. A failure names the beginning and the acts, the shortest that fails. */
function walk(begin: () => CaseStory, walks: number): void {
  const start = begin();
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (steps) => {
      const story = fork(start);
      for (const step of steps) {
        const act = takeStep(story, step);
        const told = (): string => `${story.stage} at ${story.asOf}, after ${story.state.acts.slice(start.state.acts.length).map((one) => one.act).join(', ')}`;
        for (const wrong of listWrongs(story)) throw new Error(`${wrong}: ${told()}`);
        const both = act === null ? null : inBothOrders(story, step);
        if (both !== null && JSON.stringify(both.dates[0]) !== JSON.stringify(both.dates[1])) throw new Error(`${both.acts.join(' and ')} give other dates in the other order: ${told()}`);
      }
      expect(checkRebuild(story)).toEqual([]);
    }),
    { seed, numRuns: walks, endOnFailure: false },
  );
}

describe('random walks', () => {
  it.each(beginnings)('from a case %s: always a way on, limits of offices that exist, terms within the law, the ledger equal to the case, no order that matters', (_name, begin) => {
    walk(begin, Number(process.env['RANDOM_WALKS'] ?? 6));
  });
});
