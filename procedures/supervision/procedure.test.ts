import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { actors, released, supervised, supervisionClosed } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { supervision } from './procedure.ts';
import { supervisionLabels } from './vi.ts';

const { police, chair } = actors.R1;
const steps = (story: CaseStory): string[] => story.state.facts.supervision.term!.lines.map((line) => `${line.step} ${line.amount} ${line.unit} → ${line.lastDay ?? 'open'}`);
const positive = { kind: 'unannounced', result: 'positive', recordNumber: '6/BB' };
const newCase = { caseId: '5a4d1c0e-0000-4000-8000-00000000000a' };

describe('opening, R1', () => {
  it('the person reports within 5 working days, the file follows in 3, the decision in 2', () => {
    const story = supervised('R1');
    // 9 June 2023 is a Friday.
    expect(story.limit('reportToCommune')).toMatchObject({ nature: 'right', holderRole: 'person', dueDate: '2023-06-16', outcome: 'inTime', source: 'NĐ 116/2021 Đ62.5' });
    expect(story.limit('openSupervisionFile')).toMatchObject({ holderAgencyId: 'ca-xa:1', dueDate: '2023-06-16', outcome: 'inTime' });
    expect(story.limit('decideSupervision')).toMatchObject({ holderAgencyId: 'ubnd-xa:1', dueDate: '2023-06-19', outcome: 'inTime' });
    expect(story.stage).toBe('supervision.underSupervision');
    expect(story.state.documents.slice(-2).map((document) => document.template)).toEqual(['supervisionProposal', 'supervisionDecision']);
    expect(story.state.lists.find((entry) => entry.list === 'supervised')).toMatchObject({ from: '2023-06-16', agencyId: 'ca-xa:1', to: null });
  });
  it('a person who does not report blames no office; the file may be opened on the notice once the five days are over', () => {
    const story = released('R1');
    expect(story.refusal('openSupervisionFile', { by: police, at: '2023-06-15 09:00' })).toMatchObject({ code: 'windowStillOpen', source: 'NĐ 116/2021 Đ62.5' });
    story.wait('2023-06-19 08:00');
    expect(story.limit('reportToCommune')).toMatchObject({ status: 'lapsed', escalatedTo: null });
    expect(story.openTasks()).toContain('findUnreportedPerson');
    story.act('openSupervisionFile', { by: police, at: '2023-06-19 09:00' });
    expect(story.stage).toBe('supervision.deciding');
  });
  it('the chair decides on a file, not without one', () => {
    const story = released('R1');
    story.act('personReports', { by: police, at: '2023-06-13 09:00' });
    expect(story.refusal('decideSupervision', { by: chair, at: '2023-06-14 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'supervisionProposal' }, source: 'NĐ 116/2021 Đ77' });
  });
});

describe('opening, R4', () => {
  it('decided before the release, supervision runs from the last day of the measure without a report', () => {
    const story = supervised('R4');
    expect(story.state.limits.some((limit) => limit.duty === 'reportToCommune')).toBe(false);
    expect(story.state.lists.find((entry) => entry.list === 'supervised')).toMatchObject({ from: '2028-08-10', to: null });
    expect(story.openTasks()).toEqual(['openMonitoring', 'monthlyReview']);
    expect(story.may('personReports', actors.R4.police).refusal?.code).toBe('actNotInProcedure');
  });
});

describe('the term of supervision', () => {
  it('is two years for adults from the day the measure was completed, however late the decision, and never rolls', () => {
    expect(steps(supervised('R1'))).toEqual(['start 0 day → 2023-06-09', 'months 24 month → 2025-06-09', 'reading -1 day → 2025-06-08']);
    const story = supervised('R4');
    // Saturday.
    expect(story.limit('supervisionTerm')).toMatchObject({ dueDate: '2030-08-10', nature: 'limitation', source: 'Luật 120/2025 Đ42.1–2' });
    expect(story.state.milestones['supervisionEnd']).toBe('2030-08-09T17:00:00.000Z');
  });
  it('is one year for juveniles', () => {
    expect(supervised('R4', { person: 'juvenile' }).limit('supervisionTerm').dueDate).toBe('2029-08-10');
  });
  it('a reported absence changes nothing', () => {
    const story = supervised('R4');
    const before = story.state.facts.supervision.term;
    story.act('recordAbsence', { by: actors.R4.police, at: '2028-10-02 09:00', body: { isReported: true, until: '2028-10-20' } });
    expect(story.state.facts.supervision.term).toEqual(before);
    expect(story.state.pauses).toEqual([]);
    expect(story.refusal('recordReturn', { by: actors.R4.police, at: '2028-10-20 09:00' }).facts).toMatchObject({ needs: 'unreportedAbsence' });
  });
  it.each([['R1', '2024-01-15', '2024-02-04', '2025-06-29'], ['R4', '2028-10-02', '2028-10-22', '2030-08-30']] as const)('%s: an unreported absence does not count: the end is open, then twenty days later', (regime, from, to, end) => {
    const story = supervised(regime);
    const by = actors[regime].police;
    story.act('recordAbsence', { by, at: `${from} 09:00`, body: { isReported: false } });
    expect(story.state.facts.supervision.term?.end).toBeNull();
    expect(story.state.milestones['supervisionEnd']).toBeUndefined();
    expect(story.limit('supervisionTerm').status).toBe('cancelled');
    expect(story.openTasks()).toContain('findAbsentPerson');
    expect(story.refusal('closeSupervision', { by: actors[regime].chair, at: `${to} 08:00` }).facts).toMatchObject({ needs: 'returnFromAbsence' });
    story.act('recordReturn', { by, at: `${to} 09:00` });
    expect(steps(story)).toContain(`pause 20 day → ${end}`);
    expect(story.limit('supervisionTerm')).toMatchObject({ status: 'running', dueDate: end });
    expect(story.openTasks()).toEqual(regime === 'R4' ? ['openMonitoring', 'monthlyReview'] : ['monthlyReview']);
  });
});

describe('helpers, plan and reviews', () => {
  it('an officer and at most two volunteers help; R4 writes the team down in Mẫu 55', () => {
    const story = supervised('R4');
    const assign = (volunteers: string[]) => ({ by: actors.R4.chair, at: '2028-08-15 09:00', body: { officerId: 'ca-xa:1:officer', volunteers } });
    expect(story.refusal('assignOfficer', assign(['Một', 'Hai', 'Ba'])).code).toBe('bodyInvalid');
    story.act('assignOfficer', assign(['Nguyễn Thị Ưởng', 'Đỗ Thị Quỵnh']));
    expect(story.state.facts.supervision).toMatchObject({ officerId: 'ca-xa:1:officer', volunteerCount: 2 });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'teamAssignment', issuerAgencyId: 'ubnd-xa:1' });
    // A volunteer's name is personal: it never enters an event.
    expect(JSON.stringify(story.events)).not.toContain('Ưởng');
  });
  it('R4: the chair names who counsels; after a move the new chair owes it and decides anew on the old decision', () => {
    const story = supervised('R4');
    const body = { counsellors: ['Kiều Thuỷ Ngoãn, Trạm Y tế phường'], decisionNumber: '92/QĐ-UBND' };
    expect(story.may('assignCounsellors', actors.R4.police).allowed).toBe(false);
    expect(story.refusal('assignCounsellors', { by: actors.R4.chair, at: '2028-08-15 09:00', body: { counsellors: [] } }).code).toBe('bodyInvalid');
    story.act('assignCounsellors', { by: actors.R4.chair, at: '2028-08-15 09:00', body });
    expect(story.state.facts.supervision.counsellors).toEqual({ on: '2028-08-15', number: '92/QĐ-UBND', count: 1 });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'counsellorAssignment', issuerAgencyId: 'ubnd-xa:1' });
    expect(JSON.stringify(story.events)).not.toContain('Ngoãn');
    expect(story.openTasks()).not.toContain('assignCounsellors');
    story.act('recordMove', { by: actors.R4.police, at: '2028-12-04 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
    story.act('notifyMove', { by: actors.R4.police, at: '2028-12-04 15:00', body: { noticeNumber: '15/TB-CAP' } });
    expect(story.openTasks()).toContain('assignCounsellors');
    expect(story.may('assignCounsellors', actors.R4.chair).allowed).toBe(false);
    story.act('assignCounsellors', { by: 'ubnd-xa:2/head', at: '2028-12-06 09:00', body: { counsellors: ['Nguyễn Thị Quỵnh Hương'] } });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'counsellorReassignment', issuerAgencyId: 'ubnd-xa:2' });
    expect(story.openTasks()).not.toContain('assignCounsellors');
  });
  it('R1 names helpers in the decision and moves nobody into a task', () => {
    expect(supervised('R1').may('assignCounsellors', actors.R1.chair).allowed).toBe(false);
  });
  it('R1 has no form for the team', () => {
    const story = supervised('R1');
    const count = story.state.documents.length;
    story.act('assignOfficer', { by: chair, at: '2023-06-20 09:00', body: { officerId: 'ca-xa:1:officer' } });
    expect(story.state.documents).toHaveLength(count);
  });
  it('the monthly review is a habit of the local plan: it comes back every 30 days and no one is late', () => {
    const story = supervised('R1');
    const reviews = () => story.listed('noticeRaised').filter((notice) => notice.notice === 'taskDue').length;
    story.wait('2023-07-17 09:00');
    expect(reviews()).toBe(1);
    story.act('recordMonthlyReview', { by: police, at: '2023-07-20 09:00', body: { remarks: 'ổn định' } });
    story.wait('2023-08-18 09:00');
    expect(reviews()).toBe(1);
    story.wait('2023-08-19 10:00');
    expect(reviews()).toBe(2);
    expect(story.state.limits.some((limit) => limit.status === 'missed')).toBe(false);
    expect(story.state.tasks.at(-1)?.source).toBeNull();
  });
  it('the plan is recorded with its period', () => {
    const story = supervised('R1');
    story.act('setPlan', { by: police, at: '2023-06-20 09:00', body: { period: 'quarter', plan: 'học nghề' } });
    expect(story.state.facts.supervision).toMatchObject({ planPeriod: 'quarter', planSetOn: '2023-06-20' });
  });
});

describe('moving to another commune', () => {
  it.each([['R1', '5 working days', '2024-03-15 16:00', '2024-03-22T17:00:00.000Z'], ['R4', '24 hours', '2029-03-15 16:00', '2029-03-16T09:00:00.000Z']] as const)('%s: the old commune tells the new one within %s and hands over', (regime, _limit, departed, dueAt) => {
    const story = supervised(regime);
    const by = actors[regime].police;
    story.act('recordMove', { by, at: departed, body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2', newAddress: 'thôn 4' } });
    expect(story.limit('notifyMove')).toMatchObject({ dueAt, holderAgencyId: 'ca-xa:1' });
    const notice = story.state.documents.at(-1)!;
    expect(notice).toMatchObject({ template: 'moveNotice', issuerAgencyId: 'ca-xa:1' });
    const day = departed.slice(0, 10);
    story.act('notifyMove', { by, at: `${day} 17:00` });
    expect(story.limit('notifyMove').outcome).toBe('inTime');
    const before = story.state.offices.filter((office) => office.role === 'supervisingPolice');
    expect(before).toMatchObject([{ agencyId: 'ca-xa:1', to: day }, { agencyId: 'ca-xa:2', from: day, to: null }]);
    // Duties go with the capacity.
    expect(story.limit('supervisionTerm').holderAgencyId).toBe('ca-xa:2');
    expect(story.state.tasks.find((task) => task.task === 'monthlyReview' && task.doneAt === null)?.holderAgencyId).toBe('ca-xa:2');
    expect(story.state.lists.filter((entry) => entry.list === 'supervised').map((entry) => [entry.agencyId, entry.closingGround])).toEqual([['ca-xa:1', 'moved'], ['ca-xa:2', null]]);
    expect(story.stage).toBe('supervision.underSupervision');
    // The old commune may no longer act, but finishes its own paper.
    expect(story.may('recordDrugTest', by).refusal?.code).toBe('notCompetent');
    expect(story.may('recordDrugTest', 'ca-xa:2/head').allowed).toBe(true);
    story.act('signDocument', { by, at: `${day} 17:30`, body: { documentId: notice.documentId } });
    expect(story.state.documents.find((one) => one.documentId === notice.documentId)?.state).toBe('signed');
  });
  it('R1: the addict entry moves too; R4 has none left', () => {
    for (const [regime, day, count] of [['R1', '2024-03-15', 2], ['R4', '2029-03-15', 1]] as const) {
      const story = supervised(regime);
      story.act('recordMove', { by: police, at: `${day} 09:00`, body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
      story.act('notifyMove', { by: police, at: `${day} 10:00` });
      expect(story.state.lists.filter((entry) => entry.to === null && entry.agencyId === 'ca-xa:2')).toHaveLength(count);
    }
  });
  it('nothing is handed over before a departure is recorded', () => {
    expect(supervised('R1').refusal('notifyMove', { by: police, at: '2024-03-15 17:00' }).facts).toMatchObject({ needs: 'move' });
  });
});

describe('a refused test', () => {
  const refused = { kind: 'unannounced', result: 'refused', recordNumber: '6/BB' };
  it('R4: is no test; the person is taken to one, and the task stays until there is a result (Luật 120/2025 Đ23.2)', () => {
    const story = supervised('R4');
    expect(story.refusal('escortToTest', { by: police, at: '2029-05-07 08:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'refusedTest' } });
    story.act('recordDrugTest', { by: police, at: '2029-05-07 09:00', body: refused });
    expect(story.state.facts.supervision).toMatchObject({ refusedTests: 1 });
    expect(story.state.facts.supervision.unannouncedTests).toBeUndefined();
    expect(story.state.facts.supervision.lastTestOn).toBeUndefined();
    expect(story.state.tasks.find((task) => task.task === 'testAfterRefusal')).toMatchObject({ holderAgencyId: 'ca-xa:1', rank: 1, source: 'Luật 120/2025 Đ23.2; Luật XLVPHC Đ124.1c', doneAt: null });
    expect(story.may('escortToTest', 'ca-xa:1/officer').refusal?.code).toBe('notCompetent');
    story.act('escortToTest', { by: police, at: '2029-05-07 10:00', body: { decisionNumber: '2/QĐ-AG' } });
    expect(story.openTasks()).toContain('testAfterRefusal');
    story.act('recordDrugTest', { by: police, at: '2029-05-07 11:00', body: { ...refused, result: 'positive' } });
    expect(story.openTasks()).not.toContain('testAfterRefusal');
    expect(story.stage).toBe('supervision.criminalCheck');
  });
  it('R1: no text says what follows, so a person decides', () => {
    const story = supervised('R1');
    story.act('recordDrugTest', { by: police, at: '2024-05-06 09:00', body: refused });
    expect(story.state.tasks.find((task) => task.subject === 'testRefused')).toMatchObject({ task: 'humanDecision', holderAgencyId: 'ca-xa:1' });
    expect(story.refusal('escortToTest', { by: police, at: '2024-05-06 10:00' })).toMatchObject({ code: 'actNotInProcedure', source: 'Luật 120/2025 Đ23.2' });
    story.act('recordDrugTest', { by: police, at: '2024-05-07 09:00', body: { kind: 'unannounced', result: 'negative' } });
    expect(story.openTasks()).not.toContain('humanDecision');
  });
});

describe('a positive test', () => {
  it('before 2025-07-01 leads straight to the determination, from that day first to the criminal check (BLHS Đ256a)', () => {
    const early = supervised('R1');
    early.act('recordDrugTest', { by: police, at: '2024-05-06 09:00', body: positive });
    expect(early.stage).toBe('supervision.determination');
    const late = supervised('R4');
    late.act('recordDrugTest', { by: police, at: '2029-05-07 09:00', body: positive });
    expect(late.stage).toBe('supervision.criminalCheck');
    expect(late.openTasks()).toContain('recordCriminalCheck');
    late.act('recordCriminalCheck', { by: police, at: '2029-05-08 09:00', body: { isProsecuted: false } });
    expect(late.stage).toBe('supervision.determination');
  });
  it('a negative one changes nothing but the count (NĐ 116/2021 Đ79.2c)', () => {
    const story = supervised('R1');
    story.act('recordDrugTest', { by: police, at: '2024-05-06 09:00', body: { kind: 'planned', result: 'negative' } });
    expect(story.state.facts.supervision).toMatchObject({ plannedTests: 1, unannouncedTests: 0, lastTestOn: '2024-05-06' });
    expect(story.stage).toBe('supervision.underSupervision');
  });
  it('prosecuted and not convicted, the determination follows', () => {
    const story = supervised('R4');
    story.act('recordDrugTest', { by: police, at: '2029-05-07 09:00', body: positive });
    story.act('recordCriminalCheck', { by: police, at: '2029-05-08 09:00', body: { isProsecuted: true } });
    expect(story.openTasks()).toContain('awaitJudgment');
    story.act('recordCriminalOutcome', { by: police, at: '2029-09-03 09:00', body: { outcome: 'notConvicted', paperNumber: '1/QĐ' } });
    expect(story.stage).toBe('supervision.determination');
  });
  it('addicted: a new, linked dossier; this case ends as relapsed and its supervised entry with it', () => {
    const story = supervised('R1');
    story.act('recordDrugTest', { by: police, at: '2024-05-06 09:00', body: positive });
    story.act('recordDetermination', { by: police, at: '2024-05-13 09:00', body: { isAddicted: true, resultNumber: '8/KQ', resultOn: '2024-05-13' } });
    expect(story.stage).toBe('supervision.relapsed');
    expect(story.openTasks()).toContain('openNewDossier');
    story.act('linkNewDossier', { by: police, at: '2024-05-14 09:00', body: newCase });
    expect(story.stage).toBe('closed.relapsed');
    expect(story.state.facts.supervision.newCaseId).toBe(newCase.caseId);
    expect(story.state.lists.every((entry) => entry.to !== null)).toBe(true);
  });
  it('R4: found addicted, the person leaves the supervised list and stands on the addict list again', () => {
    const story = supervised('R4');
    story.act('recordDrugTest', { by: police, at: '2029-05-07 09:00', body: positive });
    story.act('recordCriminalCheck', { by: police, at: '2029-05-08 09:00', body: { isProsecuted: false } });
    story.act('recordDetermination', { by: police, at: '2029-05-14 09:00', body: { isAddicted: true, resultNumber: '8/KQ', resultOn: '2029-05-14' } });
    expect(story.state.lists.filter((entry) => entry.to === null).map((entry) => [entry.list, entry.ground])).toEqual([['addicts', 'relapse']]);
    expect(story.state.lists.find((entry) => entry.list === 'supervised')?.closingGround).toBe('addicted');
  });
  it('R1: not addicted, a person decides whether the test stands against "no use found"; while it stands nothing is certified', () => {
    const story = supervised('R1');
    story.act('recordDrugTest', { by: police, at: '2024-05-06 09:00', body: positive });
    story.act('recordDetermination', { by: police, at: '2024-05-13 09:00', body: { isAddicted: false, resultNumber: '8/KQ', resultOn: '2024-05-13' } });
    expect(story.stage).toBe('supervision.positiveNotAddictedReview');
    expect(story.openTasks()).toContain('decideClosingAfterReview');
    story.act('decideClosingAfterReview', { by: chair, at: '2024-05-20 09:00', body: { choice: 'closingRefused', basis: 'có sử dụng' } });
    expect(story.stage).toBe('supervision.underSupervision');
    story.wait('2025-06-10');
    expect(story.openTasks()).toContain('decideClosingAfterReview');
    expect(story.openTasks()).not.toContain('closeSupervision');
    expect(story.refusal('closeSupervision', { by: chair, at: '2025-06-10 09:00' })).toMatchObject({ facts: { needs: 'noUseFound' }, source: 'Luật 73/2021 Đ43.3a' });
    story.act('decideClosingAfterReview', { by: chair, at: '2025-06-11 09:00', body: { choice: 'closingAllowed', basis: 'hội đồng' } });
    story.act('closeSupervision', { by: chair, at: '2025-06-11 10:00' });
    expect(story.stage).toBe('listRemoval.removing');
  });
  it('nobody reviews a closing that nothing stands against', () => {
    expect(supervised('R1').refusal('decideClosingAfterReview', { by: chair, at: '2024-05-20 09:00', body: { choice: 'closingRefused', basis: 'x' } }).facts).toMatchObject({ needs: 'positiveTest' });
  });
});

describe('an absence that a positive test ended', () => {
  it('ended on the day the person was back, though the return is entered when the test has been looked into', () => {
    const story = supervised('R4');
    const by = actors.R4.police;
    story.act('recordAbsence', { by, at: '2028-10-02 09:00', body: { isReported: false } });
    story.act('recordDrugTest', { by, at: '2028-10-22 09:00', body: { kind: 'unannounced', result: 'positive' } });
    story.act('recordCriminalCheck', { by, at: '2028-10-30 09:00', body: { isProsecuted: false } });
    story.act('recordDetermination', { by, at: '2028-11-06 09:00', body: { isAddicted: false, resultNumber: '3', resultOn: '2028-11-06' } });
    story.act('decideClosingAfterReview', { by: actors.R4.chair, at: '2028-11-10 09:00', body: { choice: 'closingAllowed', basis: 'x' } });
    expect(story.refusal('recordReturn', { by, at: '2028-10-01 09:00', recordedAt: '2028-11-10 10:00' }).code).toBe('happenedBeforeCause');
    story.act('recordReturn', { by, at: '2028-10-22 09:00', recordedAt: '2028-11-10 10:00' });
    expect(story.limit('supervisionTerm').dueDate).toBe('2030-08-30');
  });
});

describe('corrected days', () => {
  it('of an absence and of the return move the end of the term, and what follows it', () => {
    const story = supervised('R4');
    const correct = (actSeq: number, day: string) => ({ by: actors.R4.police, at: '2028-11-01 09:00', body: { actSeq, happenedAt: `${day}T09:00:00+07:00`, reason: 'ghi nhầm ngày' } });
    story.act('recordAbsence', { by: actors.R4.police, at: '2028-10-02 09:00', body: { isReported: false } });
    const left = story.state.acts.at(-1)!.seq;
    story.act('recordReturn', { by: actors.R4.police, at: '2028-10-22 09:00' });
    const back = story.state.acts.at(-1)!.seq;
    expect(story.limit('supervisionTerm').dueDate).toBe('2030-08-30');
    story.act('correctRecord', correct(left, '2028-10-12'));
    expect(story.limit('supervisionTerm').dueDate).toBe('2030-08-20');
    story.act('correctRecord', correct(back, '2028-10-17'));
    expect(story.limit('supervisionTerm').dueDate).toBe('2030-08-15');
    expect(story.state.facts.supervision.term?.end).toBe('2030-08-15');
    expect(story.state.milestones['supervisionEnd']).toBe('2030-08-14T17:00:00.000Z');
  });
});

describe('prison and other measures', () => {
  it('R1: off every list and over', () => {
    const story = supervised('R1');
    story.act('recordImprisonment', { by: police, at: '2024-05-06 09:00', body: { judgmentNumber: '77/HSST', from: '2024-05-06' } });
    expect(story.stage).toBe('closed.imprisonment');
    expect(story.state.lists.every((entry) => entry.closingGround === 'imprisonment')).toBe(true);
  });
  it('R4: off the list meanwhile, the rest of the term is supervised afterwards', () => {
    const story = supervised('R4');
    story.act('recordImprisonment', { by: police, at: '2029-01-08 09:00', body: { judgmentNumber: '77/HSST', from: '2029-01-08' } });
    expect(story.stage).toBe('supervision.imprisoned');
    expect(story.limit('closeSupervision').status).toBe('cancelled');
    expect(story.state.lists.filter((entry) => entry.to === null)).toEqual([]);
    story.act('recordReleaseFromPrison', { by: police, at: '2030-01-08 09:00', body: { paperNumber: '2/GCN' } });
    expect(story.limit('supervisionTerm').dueDate).toBe('2031-08-10');
    expect(story.state.lists.at(-1)).toMatchObject({ list: 'supervised', to: null, ground: 'releasedFromPrison' });
    expect(story.stage).toBe('supervision.underSupervision');
  });
  it('R4: prison that began before the absence it explains leaves nothing of the absence', () => {
    const story = supervised('R4');
    story.act('recordAbsence', { by: police, at: '2029-01-10 09:00', body: { isReported: false } });
    story.act('recordImprisonment', { by: police, at: '2029-02-08 09:00', body: { judgmentNumber: '77/HSST', from: '2029-01-08' } });
    story.act('recordReleaseFromPrison', { by: police, at: '2030-01-08 09:00', body: { paperNumber: '2/GCN' } });
    expect(story.limit('supervisionTerm').dueDate).toBe('2031-08-10');
  });
  it('another measure ends supervision and is a ground of removal', () => {
    const story = supervised('R4');
    story.act('recordOtherMeasure', { by: police, at: '2029-01-08 09:00', body: { measure: 'compulsoryEducationFacility', decisionNumber: '9/QĐ', decidedOn: '2029-01-05' } });
    expect(story.stage).toBe('listRemoval.removing');
    expect(story.refusal('removeFromList', { by: police, at: '2029-01-09 09:00', body: { ground: 'decisionServed' } }).facts).toMatchObject({ needs: 'supervisionCompleted' });
    story.act('removeFromList', { by: police, at: '2029-01-09 09:00', body: { ground: 'otherMeasure', paperNumber: '9/QĐ', paperDate: '2029-01-05' } });
    expect(story.stage).toBe('closed.removed');
  });
  it('death takes the name off every list and ends the case', () => {
    const story = supervised('R1');
    story.act('recordDeath', { by: police, at: '2024-05-06 09:00', body: { certificateNumber: '1/CT', diedOn: '2024-05-06' } });
    expect(story.stage).toBe('closed.death');
    expect(story.state.lists.map((entry) => [entry.list, entry.closingGround])).toEqual([['addicts', 'death'], ['supervised', 'death']]);
  });
});

describe('closing', () => {
  it('R1: at the expiry, not before; the earlier reading rings first', () => {
    const story = supervised('R1');
    expect(story.refusal('closeSupervision', { by: chair, at: '2025-06-06 09:00' })).toMatchObject({ facts: { opens: '2025-06-08' }, source: 'NĐ 116/2021 Đ81' });
    story.wait('2025-06-09 08:00');
    expect(story.openTasks()).toContain('closeSupervision');
    story.act('closeSupervision', { by: chair, at: '2025-06-09 09:00' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'supervisionCompletion', issuerAgencyId: 'ubnd-xa:1' });
    expect(story.openTasks()).toEqual(['removeFromList']);
  });
  it('R4: within the 3 working days before the expiry, which the police propose and the chair certifies', () => {
    const story = supervised('R4');
    // The last day is Saturday 10 August 2030: the window opens on Wednesday 7.
    expect(story.refusal('proposeClosing', { by: police, at: '2030-08-06 16:00' })).toMatchObject({ facts: { opens: '2030-08-07' }, source: 'NĐ 163/2026 Đ138' });
    story.act('proposeClosing', { by: police, at: '2030-08-07 09:00' });
    expect(story.stage).toBe('supervision.closing');
    story.act('closeSupervision', { by: chair, at: '2030-08-08 09:00' });
    expect(story.limit('closeSupervision')).toMatchObject({ dueDate: '2030-08-09', outcome: 'inTime' });
    expect(story.stage).toBe('listRemoval.removing');
  });
  it('R1: closed after the expiry, the term itself is nobody’s delay', () => {
    const story = supervised('R1');
    story.act('closeSupervision', { by: actors.R1.chair, at: '2025-06-16 09:00' });
    expect(story.limit('supervisionTerm')).toMatchObject({ status: 'met', outcome: 'notMeasured' });
  });
  it('R4: a chair who lets the window pass is late, and the case stays where it is', () => {
    const story = supervised('R4');
    story.wait('2030-08-12 08:00');
    expect(story.limit('closeSupervision').status).toBe('missed');
    expect(story.stage).toBe('supervision.underSupervision');
    story.act('closeSupervision', { by: chair, at: '2030-08-12 09:00' });
    expect(story.limit('closeSupervision').outcome).toBe('late');
  });
  it('nobody is late on the main path', () => {
    for (const regime of ['R1', 'R4'] as const) {
      const story = supervisionClosed(regime);
      expect(story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late')).toEqual([]);
      expect(story.state.limits.filter((limit) => limit.status === 'running').map((limit) => limit.duty)).toEqual([]);
    }
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(supervision as Procedure))) expect([kind, Object.keys(supervisionLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('supervision');
    expect(built).toEqual(readFrozenTable('supervision', built));
  });
});
