import { describe, expect, it } from '@jest/globals';
import { completeDossier, dayOf, notifyPerson, openBody, openCase } from '../test/kit/case-paths.ts';
import { CaseStory, compilerOf } from '../test/kit/case-builder.ts';

const police = compilerOf('R4');

describe('at every stage', () => {
  it('a limit that was over when it was entered late is missed, and sends no notice about the past (rules §6.13)', () => {
    const story = new CaseStory('R4');
    story.act('openDossier', { by: police, at: dayOf('R4', 0), recordedAt: dayOf('R4', 10), body: openBody('R4') });
    story.wait(dayOf('R4', 10, '10:00'));
    expect(story.limit('compileDossier')).toMatchObject({ status: 'missed' });
    expect(story.listed('noticeRaised').filter((event) => event.notice === 'limitMissed')).toEqual([]);
  });

  it('a limit missed while the case is watched tells its holder', () => {
    const story = openCase('R4');
    story.wait(dayOf('R4', 10));
    expect(story.listed('noticeRaised').some((event) => event.notice === 'limitMissed')).toBe(true);
  });

  it('an open-ended stage before the notice is owed by the office that compiles, with a date to look again (rules §7)', () => {
    const story = completeDossier(openCase('R4'));
    expect(story.openTasks()).toContain('notifyPerson');
    story.act('recordDeath', { by: police, at: dayOf('R4', 2), body: { certificateNumber: '1/CT', diedOn: dayOf('R4', 2).slice(0, 10) } });
    expect(story.state.closed).toMatchObject({ outcome: 'death' });
    expect(story.openTasks()).toEqual([]);
  });

  it('a task entered months late is looked at once, not day by day through the past (rules §6.13)', () => {
    const story = completeDossier(openCase('R4'));
    story.wait('2026-11-02 09:00');
    const task = story.state.tasks.find((one) => one.task === 'notifyPerson');
    expect(story.listed('taskReviewed').filter((event) => event.taskId === task?.taskId)).toHaveLength(1);
    expect(task?.reviewAt).toMatch(/^2026-11-0[2-5]/);
    expect(story.listed('noticeRaised').filter((event) => event.notice === 'taskDue')).toEqual([]);
  });

  it('the word of an office on what was recorded in its name is still owed when the case is over (rules §6.14)', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    story.act('forwardDossier', { by: police, at: '2026-07-13 09:00', body: { requestNumber: '7', folioCount: 4, courtId: 'ta-kv:1' } });
    story.act('confirmReceipt', { by: 'ca-xa:1/officer', at: '2026-07-13 15:00', recordedAt: '2026-07-16 10:00', channel: 'paper', body: { receiptNumber: '44' } });
    story.act('recordDeath', { by: police, at: '2026-07-17 09:00', body: { certificateNumber: '1/CT', diedOn: '2026-07-17' } });
    expect(story.state.closed).toMatchObject({ outcome: 'death' });
    expect(story.openTasks()).toEqual(['confirmRecord']);
    story.act('confirmRecord', { by: 'ta-kv:1/clerk', at: '2026-07-20 09:00', body: { actSeq: Number(story.state.tasks.find((task) => task.task === 'confirmRecord')?.subject) } });
    expect(story.openTasks()).toEqual([]);
  });
});
