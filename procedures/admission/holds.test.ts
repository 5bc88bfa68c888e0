import { describe, expect, it } from '@jest/globals';
import { actors, readyForEscort } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';

const deferralFile = { caseId: '5a4d1c0e-0000-4000-8000-000000000003', seq: 9 };
const { escort, judge } = actors.R1;

function defer(story: CaseStory, at: string): void {
  story.act('recordDeferral', { by: judge, at, body: { ground: 'seriouslyIll', decisionNumber: '7/QĐ-TA' }, reportedFrom: deferralFile });
}
function endDeferral(story: CaseStory, at: string): void {
  story.act('endDeferral', { by: 'ca-huyen:1/head', at, body: { evidenceNumber: '3/XN', evidenceDate: at.slice(0, 10) }, reportedFrom: deferralFile });
}
const forceMajeure = (story: CaseStory, at: string): void => void story.act('recordForceMajeure', { by: escort, at, body: { cause: 'naturalDisaster' } });
const endForceMajeure = (story: CaseStory, at: string): void => void story.act('recordForceMajeureEnd', { by: escort, at, body: { decisionNumber: '4/QĐ', decidedOn: at.slice(0, 10) } });
const pausesOf = (story: CaseStory) => story.state.pauses.map(({ ground, from, to }) => `${ground} ${from}–${to ?? ''}`);

/** Waiting for the escort since 2022-06-08, a flood since the 10th, deferred by the court on the 13th. */
function floodedAndDeferred(): CaseStory {
  const story = readyForEscort('R1');
  forceMajeure(story, '2022-06-10 09:00');
  defer(story, '2022-06-13 09:00');
  return story;
}

describe('two holds on one execution', () => {
  it('a deferral granted while the road is flooded is taken, and shown', () => {
    const story = floodedAndDeferred();
    expect(story.stage).toBe('admission.deferred');
    expect(pausesOf(story)).toEqual(['forceMajeure 2022-06-10–', 'deferral 2022-06-13–', 'deferralLimitation 2022-06-13–']);
  });

  it('the end of the flood does not start the escort again while the deferral stands; the end of the deferral does', () => {
    const story = floodedAndDeferred();
    endForceMajeure(story, '2022-06-20 09:00');
    expect([story.stage, story.limit('escortToFacility').status]).toEqual(['admission.deferred', 'paused']);
    expect(story.listed('timeLimitRecomputed')).toEqual([]);
    endDeferral(story, '2022-07-11 09:00');
    expect([story.stage, story.limit('escortToFacility').status]).toEqual(['admission.awaitingEscort', 'running']);
    expect(story.limit('escortToFacility')).toMatchObject({ from: '2022-07-11', dueDate: '2022-07-18' });
  });

  it('the end of the deferral does not start it while the flood lasts; back where it stood, it waits for the end of the flood', () => {
    const story = floodedAndDeferred();
    endDeferral(story, '2022-07-11 09:00');
    expect([story.stage, story.limit('escortToFacility').status]).toEqual(['admission.forceMajeure', 'paused']);
    endForceMajeure(story, '2022-07-20 09:00');
    expect([story.stage, story.limit('escortToFacility').from]).toEqual(['admission.awaitingEscort', '2022-07-20']);
  });

  it('what is left of the year goes on once: days covered twice are lost once', () => {
    const story = readyForEscort('R1');
    const before = story.limit('executionLimitation').dueDate;
    defer(story, '2022-06-13 09:00');
    story.act('recordAbscondingBeforeAdmission', { by: escort, at: '2022-06-20 09:00' });
    expect(story.stage).toBe('admission.fugitive');
    // The year begins anew with the return (Luật XLVPHC Đ108.3), and stands still for the deferral that goes on.
    story.act('recordReturn', { by: escort, at: '2022-06-27 09:00', body: { came: 'caught' } });
    expect([story.stage, story.limit('executionLimitation').status]).toEqual(['admission.deferred', 'paused']);
    endDeferral(story, '2022-07-04 09:00');
    expect(before).toBe('2023-06-06');
    expect(story.limit('executionLimitation')).toMatchObject({ from: '2022-07-04', dueDate: '2023-07-04' });
  });

  it('a hold that is not there is not ended', () => {
    const story = readyForEscort('R1');
    defer(story, '2022-06-13 09:00');
    expect(story.refusal('recordForceMajeureEnd', { by: escort, at: '2022-06-14 09:00', body: { decisionNumber: '4/QĐ', decidedOn: '2022-06-14' } })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'openHold', hold: 'forceMajeure' } });
  });

  it('the end of the flood, entered after the deferral came, is of its own day', () => {
    const story = floodedAndDeferred();
    story.act('recordForceMajeureEnd', { by: escort, at: '2022-06-11 09:00', recordedAt: '2022-06-14 09:00', body: { decisionNumber: '4/QĐ', decidedOn: '2022-06-11' } });
    expect([pausesOf(story)[0], story.limit('escortToFacility').status, story.stage]).toEqual(['forceMajeure 2022-06-10–2022-06-11', 'paused', 'admission.deferred']);
  });

  it('a corrected end of a hold counts again what both holds cover together', () => {
    const story = floodedAndDeferred();
    endDeferral(story, '2022-06-20 09:00');
    endForceMajeure(story, '2022-06-27 09:00');
    const ended = story.state.acts.findLast((act) => act.act === 'recordForceMajeureEnd');
    story.act('correctRecord', { by: escort, at: '2022-06-28 09:00', body: { actSeq: ended?.seq, happenedAt: '2022-06-21T09:00:00+07:00', reason: 'Ghi nhầm ngày.' } });
    expect(story.limit('escortToFacility')).toMatchObject({ from: '2022-06-21', origin: '2022-06-08T02:00:00.000Z' });
  });
});

describe('hours that two holds cover', () => {
  it('R4: the 24 hours of the escort begin anew with the hour the last hold ends', () => {
    const story = readyForEscort('R4');
    const { escort: police, judge: decides } = actors.R4;
    story.act('recordForceMajeure', { by: police, at: '2026-08-11 12:00', body: { cause: 'naturalDisaster' } });
    story.act('recordDeferral', { by: decides, at: '2026-08-12 09:00', body: { ground: 'familyHardship' }, reportedFrom: deferralFile });
    story.act('endDeferral', { by: police, at: '2026-08-20 10:00', body: { evidenceNumber: '3/XN', evidenceDate: '2026-08-20' }, reportedFrom: deferralFile });
    expect(story.limit('escortToFacility').status).toBe('paused');
    story.act('recordForceMajeureEnd', { by: police, at: '2026-08-20 15:30', body: { decisionNumber: '4/QĐ', decidedOn: '2026-08-20' } });
    expect(story.limit('escortToFacility')).toMatchObject({ status: 'running', dueAt: '2026-08-21T08:30:00.000Z' });
  });
});
