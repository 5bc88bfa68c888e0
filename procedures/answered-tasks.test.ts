import { describe, expect, it } from '@jest/globals';
import { actors, askCourt, certified, inEducation, readyForEscort, supervised } from '../test/kit/after-court.ts';
import { acceptCase, atCourt, bringToCourt, decideCase } from '../test/kit/case-paths.ts';
import { beginIn, type CaseStory } from '../test/kit/case-builder.ts';
import { listProcedures } from './index.ts';
import type { Effect } from './procedure.ts';

const questions = (story: CaseStory): string[] => story.state.tasks.filter((task) => task.doneAt === null && task.task === 'humanDecision').map((task) => task.subject ?? '');

describe('a task is done once its question is answered', () => {
  it('every task that a procedure raises is completed by some act, or is the name of one', () => {
    const effectsOf = (procedure: ReturnType<typeof listProcedures>[number]): Effect[] => [
      ...Object.values(procedure.acts).flatMap((act) => act.effects ?? []), ...(procedure.onEntry ?? []), ...(procedure.onMovedTime ?? []), ...(procedure.side?.follows?.effects ?? []),
      ...Object.values(procedure.onExpiry ?? {}).flat(), ...Object.values(procedure.onMilestone ?? {}).flat(),
    ];
    const all = listProcedures();
    const completed = new Set(all.flatMap((procedure) => [...effectsOf(procedure).flatMap((effect) => (effect.kind === 'completeTask' ? [effect.task] : [])), ...Object.keys(procedure.acts)]));
    const raised = new Set(all.flatMap((procedure) => effectsOf(procedure).flatMap((effect) => (effect.kind === 'raiseTask' ? [effect.task] : []))));
    expect([...raised].filter((task) => !completed.has(task))).toEqual([]);
  });

  it('no place in time: the escort that begins, and the arrival, answer what was to follow', () => {
    const story = readyForEscort('R1');
    story.act('extendEscort', { by: actors.R1.escort, at: '2022-06-10 09:00', body: { courtNoticeNumber: '4/CV', courtNoticeDate: '2022-06-10' } });
    story.wait('2022-09-20 09:00');
    expect(questions(story)).toEqual(['facilityStillFull']);
    story.act('startEscort', { by: actors.R1.escort, at: '2022-09-21 09:00' });
    expect(questions(story)).toEqual([]);
  });

  it('the year of execution: whoever was admitted in time, entered late, leaves no question of its lapse', () => {
    const story = readyForEscort('R1');
    story.act('extendEscort', { by: actors.R1.escort, at: '2022-06-10 09:00', body: { courtNoticeNumber: '4/CV', courtNoticeDate: '2022-06-10' } });
    story.wait('2023-06-08 09:00');
    expect(story.openTasks()).toContain('lapseExecution');
    story.act('admitPerson', { by: actors.R1.facility, at: '2023-06-05 09:00', recordedAt: '2023-06-08 10:00' });
    expect(story.openTasks()).not.toContain('lapseExecution');
  });

  it('R4: the court set a date for the execution; carried out afterwards nothing is asked about it', () => {
    const story = readyForEscort('R4');
    const limit = story.limit('executionLimitation');
    story.act('setLimitDate', { by: actors.R4.judge, at: '2026-08-11 11:00', body: { limitId: limit.limitId, dueDate: '2026-08-20', basis: 'Tòa án ấn định.' } });
    story.wait('2026-08-22 09:00');
    expect(questions(story)).toContain('executionLimitation');
    story.act('startEscort', { by: actors.R4.escort, at: '2026-08-22 10:00' });
    story.act('admitPerson', { by: actors.R4.facility, at: '2026-08-22 14:00' });
    expect(questions(story)).toEqual([]);
  });

  it('evading entered late stops a limitation that seemed to have run out, and its question with it', () => {
    const story = bringToCourt('R4');
    story.wait('2026-12-20 09:00');
    expect(story.openTasks()).toContain('decideOnLimitation');
    story.act('recordEvasion', { by: 'ca-xa:1/officer', at: '2026-12-20 10:00', body: { from: '2026-08-01', kind: 'evading', leftCustody: false, recordNumber: '5/BB' } });
    expect(story.openTasks()).not.toContain('decideOnLimitation');
  });

  it('the court that decides on the measure has answered whether it may be applied', () => {
    const story = acceptCase('R4');
    story.act('recordExclusion', { by: atCourt('R4', 'clerk'), at: '2026-07-15 09:00', body: { ground: 'raisingChildUnder36Months', paperNumber: '3/XN', paperDate: '2026-07-14' } });
    expect(questions(story)).toEqual(['exclusion']);
    decideCase('R4', { story });
    expect(questions(story)).toEqual([]);
  });

  it('a suspension for criminal proceedings answers them; so does the sentence', () => {
    const court = acceptCase('R4');
    court.act('recordCriminalProceedings', { by: atCourt('R4', 'clerk'), at: '2026-07-15 09:00', body: { decisionNumber: '3/QĐ', decidedOn: '2026-07-14' } });
    court.act('suspend', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { ground: 'criminalProceedings', decisionNumber: '4/QĐ-TA' } });
    expect(questions(court)).toEqual([]);
    const stay = inEducation('R1');
    stay.act('recordCriminalProceedings', { by: actors.R1.facility, at: '2022-10-03 09:00', body: { decisionNumber: '3/QĐ', decidedOn: '2022-10-01' } });
    expect(questions(stay)).toEqual(['criminalProceedings']);
    stay.act('suspendForProsecution', { by: actors.R1.facility, at: '2022-10-04 09:00', body: { requestNumber: '1/YC', requestDate: '2022-10-03', requestingBody: 'Cơ quan điều tra', reason: 'khởi tố' } });
    expect(questions(stay)).toEqual([]);
    const watched = supervised('R4');
    watched.act('recordAbsence', { by: actors.R4.police, at: '2028-09-01 09:00', body: { isReported: false } });
    watched.act('recordCriminalProceedings', { by: actors.R4.police, at: '2028-09-10 09:00', body: { decisionNumber: '3/QĐ', decidedOn: '2028-09-09' } });
    watched.act('recordImprisonment', { by: actors.R4.police, at: '2028-10-02 09:00', body: { judgmentNumber: '9/HSST', from: '2028-10-01' } });
    expect([questions(watched), watched.openTasks().includes('findAbsentPerson')]).toEqual([[], false]);
  });

  it('exempted for pregnancy, the exclusion on the same ground is answered', () => {
    const story = inEducation('R4');
    story.act('recordExclusion', { by: actors.R4.facility, at: '2026-10-01 09:00', body: { ground: 'pregnant', paperNumber: '3/GCN', paperDate: '2026-09-30' } });
    askCourt(story, 'exemption', '2026-10-02 09:00');
    story.act('recordExemptionOfRemainder', { by: actors.R4.judge, at: '2026-10-06 09:00', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2026-10-06', ground: 'pregnancy' } });
    expect(questions(story)).toEqual([]);
  });

  it('let go at the end of the term, nothing is asked of the stay any more', () => {
    const story = certified('R1');
    askCourt(story, 'reduction', '2023-06-09 09:00');
    expect(story.openTasks()).toContain('decideRemainderRequest');
    story.act('releasePerson', { by: actors.R1.facility, at: '2023-06-09 16:00' });
    expect(story.openTasks().filter((task) => ['decideRemainderRequest', 'sendCompletionNotice', 'issueCertificate', 'reviewStayOutside'].includes(task))).toEqual([]);
  });

  it('a term that turns out to end later asks for nothing on the day it seemed to end', () => {
    const story = supervised('R1');
    story.wait('2025-06-09 12:00');
    expect(story.openTasks()).toContain('closeSupervision');
    story.act('recordAbsence', { by: actors.R1.police, at: '2025-04-01 09:00', recordedAt: '2025-06-09 13:00', body: { isReported: false } });
    expect(story.openTasks()).not.toContain('closeSupervision');
    story.act('recordReturn', { by: actors.R1.police, at: '2025-06-09 14:00' });
    story.wait('2025-08-20 09:00');
    expect(story.openTasks()).toContain('closeSupervision');
  });

  it('whoever is admitted after a review amended the months serves those months', () => {
    const story = beginIn('R4', {
      procedure: 'admission', stage: 'awaitingEscort', at: '2026-08-11 08:00', offices: { compilingOffice: 'ca-xa:1', court: 'ta-kv:1', escortOffice: 'ca-xa:1', facility: 'cs:1' },
      facts: { court: { decision: { kind: 'apply', number: '15/QĐ-TA', decidedAt: '2026-08-10T01:00:00.000Z', withHearing: true, termMonths: 24, ground: null } } },
      events: [{ type: 'taskRaised', taskId: 'task-0', task: 'applyAmendedTerm', holderRole: 'escortOffice', holderAgencyId: 'ca-xa:1', rank: 1, reviewAt: null, reviewEveryDays: null, source: 'PL 01/2022 Đ41.2', subject: null }],
    });
    story.act('startEscort', { by: actors.R4.escort, at: '2026-08-11 14:00' });
    story.act('admitPerson', { by: actors.R4.facility, at: '2026-08-11 16:00' });
    expect(story.openTasks()).not.toContain('applyAmendedTerm');
  });
});
