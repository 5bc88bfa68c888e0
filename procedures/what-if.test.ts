import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../db/canonical-json.ts';
import { acceptCase, courtDays, dayOf, decideCase, openCase, openHearing } from '../test/kit/case-paths.ts';
import { type CaseStory, moment } from '../test/kit/case-builder.ts';
import { type SupposedAct, whatIf } from './what-if.ts';

const police = 'ca-xa:1/head';

function suppose(story: CaseStory, acts: readonly SupposedAct[], until: string, by = police) {
  return whatIf(story.state, acts, story.context(by, story.asOf), until);
}

const on = (day: number, time = '09:00'): string => moment(dayOf('R4', day, time));

describe('what if', () => {
  it('the hearing were postponed: the new hearing has five working days, and the case itself is as it was', () => {
    const story = openHearing(acceptCase('R4'));
    const before = canonicalJson(story.state);
    const { hearing } = courtDays('R4');
    const told = suppose(story, [{ act: 'postponeHearing', happenedAt: on(hearing), body: { ground: 'procuratorAbsent', newHearingAt: on(hearing + 7) } }], on(hearing + 30));
    expect(told.steps).toMatchObject([{ act: 'postponeHearing', by: 'court', isOwn: false, refusal: null }]);
    const resume = told.limits.find(({ limit }) => limit.duty === 'resumePostponedHearing');
    expect(resume).toMatchObject({ change: 'new', limit: { amount: 5, unit: 'workingDay' } });
    expect(resume?.limit.proof).toMatchObject({ dueDate: resume?.limit.dueDate });
    expect(canonicalJson(story.state)).toBe(before);
  });

  it('the person complained inside the window, then again outside: the first opens the review, the second is refused by its name, what follows is still tried', () => {
    const story = decideCase('R4');
    const { hearing } = courtDays('R4');
    const told = suppose(story, [
      { act: 'recordProtest', happenedAt: on(hearing + 40), body: { madeOn: dayOf('R4', hearing - 2).slice(0, 10) } },
      { act: 'noSuchAct', happenedAt: on(hearing + 41), body: {} },
      { act: 'recordDeath', happenedAt: on(hearing + 42), body: { diedOn: dayOf('R4', hearing + 41).slice(0, 10) } },
    ], on(hearing + 60));
    expect(told.steps.map(({ refusal }) => refusal?.code ?? null)).toEqual(['happenedBeforeCause', 'actNotInProcedure', null]);
    expect(told.state.closed).toMatchObject({ outcome: 'death' });
    const complained = suppose(story, [{ act: 'recordComplaint', happenedAt: on(hearing + 2), body: { by: 'person' } }], on(hearing + 20));
    expect(complained.steps[0]?.refusal).toBeNull();
    expect(complained.limits.map(({ limit }) => limit.duty)).toContain('forwardForReview');
  });

  it('nothing were done: what time alone brings, in order, to the day asked for', () => {
    const story = openCase('R4');
    const told = suppose(story, [], on(10));
    expect(told.later.map(({ event }) => event.type)).toContain('timeLimitExpired');
    expect(told.later.every((one, index) => index === 0 || (told.later[index - 1]?.seq ?? 0) < one.seq)).toBe(true);
    expect(told.limits.find(({ limit }) => limit.duty === 'compileDossier')).toMatchObject({ change: 'same', limit: { status: 'missed' } });
    expect(told.until).toBe(new Date(on(10)).toISOString());
  });

  it('an act of one\'s own is done in one\'s own name, and nobody makes up papers for it', () => {
    const story = openCase('R4');
    const told = suppose(story, [{ act: 'endDossier', happenedAt: on(1), body: { ground: 'notSubject', paperDate: on(1).slice(0, 10) } }], on(5));
    expect(told.steps).toMatchObject([{ by: 'compilingOffice', isOwn: true, refusal: null }]);
    expect(told.gone.map((limit) => limit.duty)).toContain('compileDossier');
  });

  it('a date the fields lack is asked for, not made up', () => {
    const told = suppose(openCase('R4'), [{ act: 'endDossier', happenedAt: on(1), body: { ground: 'notSubject' } }], on(5));
    expect(told.steps[0]?.refusal).toMatchObject({ code: 'bodyInvalid', facts: { fields: [{ path: 'paperDate' }] } });
  });
});
