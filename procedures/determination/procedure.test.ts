import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { CaseStory } from '../../test/kit/case-builder.ts';
import { clinic, determinationBody, determined, examining, officer, police } from '../../test/kit/own-files.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { determination } from './procedure.ts';
import { determinationLabels } from './vi.ts';

const nextCase = '5a4d1c0e-0000-4000-8000-00000000000b';

describe('the request', () => {
  it.each([['R1', 'usingUnderCommuneEducation', true], ['R4', 'usingUnderCommuneEducation', false], ['R1', 'registeringWithoutResult', false], ['R4', 'registeringWithoutResult', true]] as const)('%s: %s is a ground: %s', (regime, ground, isKnown) => {
    const story = new CaseStory(regime);
    const options = { by: officer, at: regime === 'R1' ? '2022-11-07 09:00' : '2026-09-08 09:00', body: determinationBody(regime, { ground }) };
    if (isKnown) expect(story.act('openDetermination', options)).not.toEqual([]);
    else expect(story.refusal('openDetermination', options).facts).toMatchObject({ needs: 'groundOfRegime' });
  });
  it('is the police’s: the commune, the district and the province in R1; a committee never asks', () => {
    for (const by of ['ca-xa:1/officer', 'ca-huyen:1/officer', 'ca-tinh:1/officer'])
      expect(new CaseStory('R1').act('openDetermination', { by, at: '2022-11-07 09:00', body: determinationBody('R1') })).not.toEqual([]);
    expect(new CaseStory('R1').refusal('openDetermination', { by: 'ubnd-xa:1/head', at: '2022-11-07 09:00', body: determinationBody('R1') }).code).toBe('notCompetent');
  });
  it('R4: the province files for what it found itself, not for somebody’s own wish', () => {
    const at = '2026-09-08 09:00';
    expect(new CaseStory('R4').act('openDetermination', { by: 'ca-tinh:1/officer', at, body: determinationBody('R4') })).not.toEqual([]);
    expect(new CaseStory('R4').refusal('openDetermination', { by: 'ca-tinh:1/officer', at, body: determinationBody('R4', { ground: 'voluntary' }) })).toMatchObject({ code: 'notCompetent', source: 'Luật 120/2025 Đ31.3' });
  });
  it('rests on a test record unless the person asks, and from 2025-07-01 on the criminal check', () => {
    const refuse = (regime: 'R1' | 'R4', more: object) => new CaseStory(regime).refusal('openDetermination', { by: officer, at: regime === 'R1' ? '2022-11-07 09:00' : '2026-09-08 09:00', body: determinationBody(regime, more) }).facts;
    expect(refuse('R1', { testRecord: undefined })).toMatchObject({ needs: 'testRecord' });
    expect(refuse('R4', { criminalCheckNumber: undefined })).toMatchObject({ needs: 'criminalCheck' });
  });
  it('R1: who comes to the clinic of their own wish is taken in there, and takes the result home', () => {
    const story = new CaseStory('R1');
    story.act('openDetermination', { by: 'tt-yt:1/officer', at: '2022-11-07 09:00', body: { ground: 'voluntary', hasStableResidence: true, isHeld: false } });
    expect(story.state.documents).toEqual([]);
    story.act('receivePerson', { by: 'tt-yt:1/officer', at: '2022-11-07 09:30', body: { recordNumber: '14' } });
    story.act('issueResult', { by: clinic, at: '2022-11-09 09:00', body: { isAddicted: true, resultNumber: '12/PKQ' } });
    expect(story.stage).toBe('closed.resultToPerson');
    expect(story.state.lists).toEqual([]);
    expect(new CaseStory('R4').refusal('openDetermination', { by: 'tt-yt:1/officer', at: '2026-09-08 09:00', body: { ground: 'voluntary', hasStableResidence: true, isHeld: false } }).code).toBe('notCompetent');
  });
});

describe('the result', () => {
  it('R1: five calendar days from the person’s reception; a last day on a Sunday moves to Monday', () => {
    expect(examining('R1').limit('addictionResult')).toMatchObject({ amount: 5, unit: 'day', dueDate: '2022-11-14', source: 'TT 18/2021 Đ5', holderRole: 'clinic' });
  });
  it('R1: across Tết the last calendar day moves to the first working day after it', () => {
    const story = new CaseStory('R1');
    story.act('openDetermination', { by: officer, at: '2023-01-17 09:00', body: determinationBody('R1', { testRecord: { number: '1', date: '2023-01-16' } }) });
    story.act('receivePerson', { by: 'tt-yt:1/officer', at: '2023-01-18 09:00', body: { recordNumber: '14' } });
    expect(story.limit('addictionResult').dueDate).toBe('2023-01-27');
  });
  it('R4: the decree was not read: no number, the clinic is asked for a date and nobody is late', () => {
    const story = examining('R4');
    expect(story.limit('addictionResult')).toMatchObject({ amount: null, confidence: '?', dueAt: null });
    expect(story.openTasks()).toContain('setLimitDate');
    story.wait('2026-12-01 09:00');
    expect(story.limit('addictionResult').status).toBe('running');
  });
  it('is the clinic head’s; the police may enter it from the clinic’s paper', () => {
    const story = examining('R1');
    const options = { at: '2022-11-11 09:00', body: { isAddicted: true, resultNumber: '12/PKQ' } };
    expect(story.refusal('issueResult', { by: 'tt-yt:1/officer', ...options }).code).toBe('notCompetent');
    expect(story.may('issueResult', officer, 'paper').allowed).toBe(true);
  });
});

describe('addicted', () => {
  it('enters the list of addicts, is told, and waits for the next file', () => {
    const story = determined('R1');
    expect(story.stage).toBe('determination.addicted');
    expect(story.state.lists).toMatchObject([{ list: 'addicts', agencyId: 'ca-xa:1', to: null }]);
    expect(story.state.facts.determination).toMatchObject({ result: { number: '12/PKQ', date: '2022-11-11' }, toldAt: '2022-11-11T03:00:00.000Z', following: 'voluntaryTreatment' });
    expect(story.openTasks()).toEqual(['openFollowingCase']);
  });
  it('proposes voluntary registration, and refuses a dossier before it', () => {
    const story = determined('R1');
    expect(story.refusal('linkFollowingCase', { by: officer, at: '2022-11-14 09:00', body: { following: 'compulsoryDossier', caseId: nextCase } })).toMatchObject({ facts: { needs: 'voluntaryFirst' }, source: 'Luật 73/2021 Đ27.5c' });
    story.act('linkFollowingCase', { by: officer, at: '2022-11-14 09:00', body: { following: 'voluntaryTreatment', caseId: nextCase } });
    expect(story.stage).toBe('closed.addicted');
    expect(story.state.lists[0]).toMatchObject({ closingGround: 'nextCase' });
    expect(story.state.facts.determination.followingCaseId).toBe(nextCase);
  });
  it('relapse under supervision leads to the dossier: adults always, juveniles from R4 on', () => {
    const proposed = (regime: 'R1' | 'R4', person: 'adult' | 'juvenile') => determined(regime, true, { ground: 'usingUnderSupervision' }, person).state.facts.determination.following;
    expect([proposed('R1', 'adult'), proposed('R1', 'juvenile'), proposed('R4', 'adult'), proposed('R4', 'juvenile')]).toEqual(['compulsoryDossier', 'voluntaryTreatment', 'compulsoryDossier', 'compulsoryDossier']);
  });
  it('R4: a juvenile’s representative is told too', () => {
    const story = examining('R4', {}, 'juvenile');
    story.act('issueResult', { by: clinic, at: '2026-09-11 09:00', body: { isAddicted: true, resultNumber: '12/PKQ' } });
    expect(story.refusal('tellResult', { by: officer, at: '2026-09-11 10:00', body: { recipient: 'person' } })).toMatchObject({ facts: { needs: 'representativeTold' } });
  });
});

describe('not addicted', () => {
  it.each([['userManagement', 'closed.userManagement'], ['noFurther', 'closed.notAddicted']] as const)('a person decides what follows: %s', (choice, stage) => {
    const story = determined('R4', false);
    expect(story.stage).toBe('determination.notAddictedReview');
    expect(story.state.lists).toEqual([]);
    expect(story.refusal('decideAfterNotAddicted', { by: officer, at: '2026-09-14 09:00', body: { choice, basis: 'không nghiện' } }).code).toBe('notCompetent');
    story.act('decideAfterNotAddicted', { by: police, at: '2026-09-14 09:00', body: { choice, basis: 'không nghiện' } });
    expect(story.stage).toBe(stage);
  });
  it('a request that leads nowhere may be withdrawn on a paper, and comes back for review until then', () => {
    const story = new CaseStory('R1');
    story.act('openDetermination', { by: officer, at: '2022-11-07 09:00', body: determinationBody('R1') });
    expect(story.wait('2022-11-14 09:00').map((one) => one.event.type)).toContain('taskReviewed');
    story.act('withdrawDetermination', { by: police, at: '2022-11-14 10:00', body: { reason: 'notExaminable', paperNumber: '3/BC', paperDate: '2022-11-14' } });
    expect(story.stage).toBe('closed.withdrawn');
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(determination as Procedure))) expect([kind, Object.keys(determinationLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('determination');
    expect(built).toEqual(readFrozenTable('determination', built));
  });
});
