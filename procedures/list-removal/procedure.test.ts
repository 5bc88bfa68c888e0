import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { actors, supervisionClosed } from '../../test/kit/after-court.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { listRemoval } from './procedure.ts';
import { listRemovalLabels } from './vi.ts';

const { police, chair } = actors.R1;

describe('the removal', () => {
  it('R1: term served without use found closes the supervised and the addict entry', () => {
    const story = supervisionClosed('R1');
    expect(story.refusal('removeFromList', { by: police, at: '2025-06-10 09:00', body: { ground: 'decisionServed' } })).toMatchObject({ code: 'guardNotMet', facts: { ground: 'termServed' }, source: 'Luật 73/2021 Đ43.3a' });
    story.act('removeFromList', { by: police, at: '2025-06-10 09:00', body: { ground: 'termServed' } });
    expect(story.stage).toBe('closed.removed');
    expect(story.state.lists.map((entry) => [entry.list, entry.to, entry.closingGround])).toEqual([['addicts', '2025-06-10', 'termServed'], ['supervised', '2025-06-10', 'termServed']]);
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'listRemovalNotice', issuerAgencyId: 'ca-xa:1' });
  });
  it('R4: decision served closes the supervised entry; the addict entry ended with the decision to send', () => {
    const story = supervisionClosed('R4');
    expect(story.refusal('removeFromList', { by: police, at: '2030-08-12 09:00', body: { ground: 'termServed' } }).facts).toMatchObject({ ground: 'decisionServed' });
    story.act('removeFromList', { by: police, at: '2030-08-12 09:00', body: { ground: 'decisionServed', noticeNumber: '4/QĐ-CAX' } });
    expect(story.state.lists.map((entry) => [entry.list, entry.closingGround])).toEqual([['addicts', 'sentToFacility'], ['supervised', 'decisionServed']]);
    expect(story.stage).toBe('closed.removed');
    expect(story.openTasks()).toEqual([]);
  });
  it.each(['imprisonment', 'otherMeasure', 'moved', 'death', 'declaredMissing'] as const)('%s is a ground of its own and rests on a paper', (ground) => {
    const story = supervisionClosed('R4');
    expect(story.refusal('removeFromList', { by: police, at: '2030-08-12 09:00', body: { ground } }).facts).toMatchObject({ needs: 'paper', ground });
    story.act('removeFromList', { by: police, at: '2030-08-12 09:00', body: { ground, paperNumber: '1', paperDate: '2030-08-11' } });
    expect(story.state.lists.at(-1)?.closingGround).toBe(ground);
  });
  it('a removal nobody makes comes back for review: the law sets no days', () => {
    const story = supervisionClosed('R4');
    expect(story.wait('2030-08-12 10:00').map((one) => one.event.type)).toContain('taskReviewed');
    expect(story.stage).toBe('listRemoval.removing');
  });
});

describe('a positive test inside the term that is learned late', () => {
  it('blocks the first ground and sends the case back', () => {
    const story = supervisionClosed('R4');
    const learn = (takenOn: string) => ({ by: police, at: '2030-08-12 09:00', body: { takenOn, recordNumber: '6/BB' } });
    expect(story.refusal('recordLatePositiveTest', learn('2030-08-11')).facts).toMatchObject({ needs: 'testInsideTerm', end: '2030-08-10' });
    story.act('recordLatePositiveTest', learn('2030-08-02'));
    expect(story.stage).toBe('supervision.criminalCheck');
    expect(story.state.procedureRegimes['supervision']).toBe('R4');
    story.act('recordCriminalCheck', { by: police, at: '2030-08-13 09:00', body: { isProsecuted: false } });
    story.act('recordDetermination', { by: police, at: '2030-08-16 09:00', body: { isAddicted: false, resultNumber: '8/KQ', resultOn: '2030-08-16' } });
    story.act('decideClosingAfterReview', { by: chair, at: '2030-08-19 09:00', body: { choice: 'closingAllowed', basis: 'không nghiện' } });
    story.act('closeSupervision', { by: chair, at: '2030-08-19 10:00' });
    expect(story.stage).toBe('listRemoval.removing');
    // Coming back started nothing anew: the term and its limits stay as they were.
    expect(story.state.limits.filter((limit) => limit.duty === 'supervisionTerm')).toHaveLength(1);
  });
  it('taken before 2025-07-01 it leads to the determination without a criminal check', () => {
    const story = supervisionClosed('R1');
    story.act('recordLatePositiveTest', { by: police, at: '2025-07-02 09:00', body: { takenOn: '2025-06-02', recordNumber: '6/BB' } });
    expect(story.stage).toBe('supervision.determination');
    expect(story.state.procedureRegimes['supervision']).toBe('R1');
  });
});

describe('the local review (Hà Nội)', () => {
  it('is a step where the province has it, may be postponed, and approves before the first ground', () => {
    const story = supervisionClosed('R1', { policy: { localRemovalReview: true } });
    expect(story.stage).toBe('listRemoval.localReview');
    expect(story.refusal('removeFromList', { by: police, at: '2025-06-10 09:00', body: { ground: 'termServed' } }).code).toBe('actNotAllowedInStage');
    story.act('decideLocalReview', { by: chair, at: '2025-06-12 09:00', body: { outcome: 'postponed' } });
    expect(story.stage).toBe('listRemoval.localReview');
    story.act('decideLocalReview', { by: chair, at: '2025-06-16 09:00', body: { outcome: 'approved', minutesNumber: '2/BB' } });
    story.act('removeFromList', { by: police, at: '2025-06-16 15:00', body: { ground: 'termServed' } });
    expect(story.stage).toBe('closed.removed');
    expect(story.state.facts.removal).toMatchObject({ localReview: 'approved', reviewedOn: '2025-06-16', removedOn: '2025-06-16', ground: 'termServed' });
  });
  it('is no step of the law: without the policy it does not exist', () => {
    expect(supervisionClosed('R1').may('decideLocalReview', chair).refusal?.code).toBe('actNotAllowedInStage');
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(listRemoval as Procedure))) expect([kind, Object.keys(listRemovalLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('listRemoval');
    expect(built).toEqual(readFrozenTable('listRemoval', built));
  });
});
