import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted, certified, inEducation, released, supervised, supervisionClosed } from '../test/kit/after-court.ts';
import type { CaseStory } from '../test/kit/case-builder.ts';
import { acceptCase, bringToCourt, completeDossier, confirmEffect, decideCase, notifyPerson, openCase } from '../test/kit/case-paths.ts';
import { checkRebuild, listPairWrongs, listWrongs } from '../test/kit/check-case.ts';
import { determined, examining, inTreatment, managed, ofEndingCommune, openDetermination, openUser, openWindow, registered, treatmentOver, verified, voluntaryDecided, yearOver } from '../test/kit/own-files.ts';
import { deferralPairs, monitoringPairs } from '../test/kit/pair-beginnings.ts';
import { fork, inBothOrders, takeStep } from '../test/kit/random-walk.ts';
import { pairInBothOrders, type SidePair, takePairStep } from '../test/kit/side-pair.ts';
import { procedureNames } from './index.ts';

// Most of a walk is refusals; nobody reads where they were made.
Error.stackTraceLimit = 0;

const regimes = ['R1', 'R2', 'R3', 'R4'] as const;
const persons = ['adult', 'juvenile'] as const;
type Beginning<T> = readonly (readonly [string, () => T])[];

/** Each beginning is told once; walks go on from copies. */
function once<T>(list: Beginning<T>): Beginning<T> {
  return list.map(([name, begin]) => {
    let told: T | undefined;
    return [name, () => (told ??= begin())];
  });
}

/** Where walks begin: chance alone seldom gets past a complete file or a decision. */
const beginnings: Beginning<CaseStory> = once<CaseStory>([
  ...regimes.flatMap((regime) => [
    ...persons.flatMap((person): [string, () => CaseStory][] => [
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
]);

/** Files of their own: adults and juveniles, in every regime; and in communes that end meanwhile. */
const ownFiles: Beginning<CaseStory> = once<CaseStory>([...regimes.flatMap((regime) => persons.flatMap((person): [string, () => CaseStory][] => [
  [`userManagement ${regime}, ${person}: opened`, () => openUser(regime, {}, person)],
  [`userManagement ${regime}, ${person}: without a residence`, () => verified(regime, false, person)],
  [`userManagement ${regime}, ${person}: managed`, () => managed(regime, person)],
  [`userManagement ${regime}, ${person}: the year over`, () => yearOver(regime, person)],
  [`determination ${regime}, ${person}: asked for`, () => openDetermination(regime, {}, person)],
  [`determination ${regime}, ${person}: examined under supervision`, () => examining(regime, { ground: 'usingUnderSupervision' }, person)],
  [`determination ${regime}, ${person}: not addicted`, () => determined(regime, false, {}, person)],
  [`voluntaryTreatment ${regime}, ${person}: told`, () => openWindow(regime, {}, person)],
  [`voluntaryTreatment ${regime}, ${person}: without a residence`, () => openWindow(regime, { hasStableResidence: false }, person)],
  [`voluntaryTreatment ${regime}, ${person}: registered`, () => registered(regime, {}, person)],
  [`voluntaryTreatment ${regime}, ${person}: decided`, () => voluntaryDecided(regime, person)],
  [`voluntaryTreatment ${regime}, ${person}: in treatment`, () => inTreatment(regime, person)],
  [`voluntaryTreatment ${regime}, ${person}: on the last day`, () => treatmentOver(regime, person)],
])), ...Object.entries(ofEndingCommune).flatMap(([name, begin]) => (['gop', 'chia'] as const).map((commune): [string, () => CaseStory] => [`${name} of the ending commune ${commune}`, () => begin(commune)]))]);

/** A case and what hangs on it, walked together: each act of one is told to the other as the outbox does. */
const pairs: Beginning<SidePair> = once<SidePair>([
  ...regimes.flatMap((regime) => persons.flatMap((person) => Object.entries(deferralPairs).map(([name, begin]): [string, () => SidePair] => [`deferral ${regime}, ${person}: ${name}`, () => begin(regime, person)]))),
  ...Object.entries(monitoringPairs).map(([name, begin]): [string, () => SidePair] => [`electronicMonitoring ${name}`, begin]),
]);

const seed = 2_026_113_0;
/** A pair's step is that of two cases: of the walks asked for it takes half. */
const times = (byDefault: number, share = 1): number => { const asked = process.env['RANDOM_WALKS']; return asked === undefined ? byDefault : Math.ceil(Number(asked) * share); };

const actsSince = (story: CaseStory, start: CaseStory): string => story.state.acts.slice(start.state.acts.length).map((one) => one.act).join(', ');
const differ = (both: ReturnType<typeof inBothOrders>): both is NonNullable<typeof both> => both !== null && JSON.stringify(both.dates[0]) !== JSON.stringify(both.dates[1]);

/** Another way from each beginning, the same at every run. */
const seedOf = (name: string): number => Buffer.from(name).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, seed);

/** Ways of chance, each of some steps from the beginning. */
function walk(name: string, walks: number, length: number, go: (steps: readonly number[]) => void): void {
  fc.assert(fc.property(fc.array(fc.nat(), { minLength: length, maxLength: length }), go), { seed: seedOf(name), numRuns: walks, endOnFailure: false });
}

/** After each step everything that must hold does. A failure names the beginning and the acts, the shortest that fails. */
function walkCase(name: string, begin: () => CaseStory, walks: number): void {
  const start = begin();
  walk(name, walks, 8, (steps) => {
    const story = fork(start);
    for (const step of steps) {
      const act = takeStep(story, step);
      const told = (): string => `${story.stage} at ${story.asOf}, after ${actsSince(story, start)}`;
      for (const wrong of listWrongs(story)) throw new Error(`${wrong}: ${told()}`);
      const both = act === null ? null : inBothOrders(story, step);
      if (differ(both)) throw new Error(`${both.acts.join(' and ')} give other dates in the other order: ${told()}`);
    }
    expect(checkRebuild(story)).toEqual([]);
  });
}

function walkPair(name: string, begin: () => SidePair, walks: number): void {
  const start = begin();
  walk(name, walks, 12, (steps) => {
    const pair = start.fork();
    for (const step of steps) {
      if (pair.isOver) break;
      const act = takePairStep(pair, step);
      const { main, side } = pair;
      const told = (): string => `${side.stage} on ${main.stage} at ${side.asOf}, after ${actsSince(side, start.side)}; on the main case ${actsSince(main, start.main)}`;
      for (const wrong of listPairWrongs(pair)) throw new Error(`${wrong}: ${told()}`);
      for (const both of act === null ? [] : [inBothOrders(side, step), inBothOrders(main, step), pairInBothOrders(pair, step)])
        if (differ(both)) throw new Error(`${both.acts.join(' and ')} give other dates in the other order: ${told()}`);
    }
    pair.deliver();
    for (const wrong of listPairWrongs(pair)) throw new Error(wrong);
    expect([checkRebuild(pair.side), checkRebuild(pair.main)]).toEqual([[], []]);
  });
}

describe('random walks', () => {
  it.each(beginnings)('from a case %s: always a way on, limits of offices that exist, terms within the law, the ledger equal to the case, no order that matters', (name, begin) => {
    walkCase(name, begin, times(4));
  });

  it.each(ownFiles)('from a file of its own, %s: the same', (name, begin) => {
    walkCase(name, begin, times(2));
  });

  it.each(pairs)('from %s: the same of both, each outcome once on the main case, and one truth in two cases', (name, begin) => {
    walkPair(name, begin, times(1, 0.5));
  });

  it('begin in every procedure there is', () => {
    const begun = new Set([...[...beginnings, ...ownFiles].map(([, begin]) => begin()), ...pairs.map(([, begin]) => begin().side)].map((story) => story.state.procedure));
    expect(procedureNames.filter((procedure) => !begun.has(procedure))).toEqual([]);
  });
});
