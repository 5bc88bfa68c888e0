import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { actors, admitted, askCourt, certified, inEducation, inForce, readyForEscort, released } from '../../test/kit/after-court.ts';
import { beginIn, type CaseStory } from '../../test/kit/case-builder.ts';
import type { CaseEvent } from '../case-event.ts';
import { namesOf } from '../labels.ts';
import { openTasks } from '../legal-case.ts';
import type { Procedure } from '../procedure.ts';
import { admission } from './procedure.ts';
import { admissionLabels } from './vi.ts';

/** Facts that another procedure would have recorded. */
function tell(story: CaseStory, ...events: CaseEvent[]): void {
  story['take'](
    events.map((event, index) => ({
      caseId: story.state.caseId, seq: story.state.version + 1 + index, happenedAt: story.asOf, recordedAt: story.asOf, recordedBy: 'system', requestId: 'told', event,
    })),
  );
}
const pending = (reviewPending: boolean): CaseEvent => ({ type: 'factsRecorded', section: 'court', facts: { reviewPending } });
const steps = (story: CaseStory): string[] => story.state.facts.admission.term!.lines.map((line) => `${line.step} ${line.amount} ${line.unit} → ${line.lastDay ?? 'open'}`);

describe('the way to the facility, R1', () => {
  it('the court sends the decision within 3 days of its effect, the district police escort within 5 days of receiving it', () => {
    const story = admitted('R1');
    expect(story.limit('sendForExecution')).toMatchObject({ dueDate: '2022-06-09', outcome: 'inTime', source: 'Luật XLVPHC Đ107' });
    expect(story.limit('escortToFacility')).toMatchObject({ from: '2022-06-08T02:00:00.000Z', dueDate: '2022-06-13', outcome: 'inTime', holderAgencyId: 'ca-huyen:1' });
    expect(story.stage).toBe('admission.reception');
  });
  it('names the facility that the request to the court named, when the court names no other', () => {
    const story = inForce('R1', { dossier: { proposedFacilityId: 'cs:2' } });
    story.act('sendForExecution', { by: actors.R1.court, at: '2022-06-07 09:00', body: { escortOfficeId: 'ca-huyen:1' } });
    expect(story.state.offices.find((office) => office.role === 'facility')?.agencyId).toBe('cs:2');
  });
  it('never guesses the district police: the court names them', () => {
    expect(inForce('R1').refusal('sendForExecution', { by: actors.R1.court, at: '2022-06-07 09:00' })).toMatchObject({ code: 'officeMissing', facts: { role: 'escortOffice' } });
  });
  it('a decision sent but never confirmed comes back for review, as no limit of the law', () => {
    const story = inForce('R1');
    story.act('sendForExecution', { by: actors.R1.court, at: '2022-06-07 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1' } });
    expect(story.wait('2022-06-11').map((one) => one.event.type)).toContain('taskReviewed');
    expect(story.openTasks()).toEqual(['receiveDecision', 'followReceipt']);
  });
  it('the escort office has the sent decision to receive, and the facility the person on the way (NĐ 116/2021 Đ55)', () => {
    const story = inForce('R1');
    story.act('sendForExecution', { by: actors.R1.court, at: '2022-06-07 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1' } });
    expect(openTasks(story.state)).toMatchObject([{ task: 'receiveDecision', holderAgencyId: 'ca-huyen:1' }, { task: 'followReceipt', holderRole: 'court' }]);
    story.act('receiveDecision', { by: actors.R1.escort, at: '2022-06-08 09:00' });
    expect(openTasks(story.state)).toEqual([]);
    story.act('startEscort', { by: actors.R1.escort, at: '2022-06-09 08:00' });
    expect(openTasks(story.state)).toMatchObject([{ task: 'admitPerson', holderAgencyId: 'cs:1' }]);
    story.act('admitPerson', { by: actors.R1.facility, at: '2022-06-09 15:00' });
    expect(openTasks(story.state)).toEqual([]);
  });
  it('a full facility extends the five days by up to three months, once, and the court is told', () => {
    const story = readyForEscort('R1');
    const body = { courtNoticeNumber: '44/CV', courtNoticeDate: '2022-06-13' };
    story.act('extendEscort', { by: actors.R1.labour, at: '2022-06-13 10:00', body });
    expect(story.stage).toBe('admission.facilityFull');
    // From the last day of the five, Monday 13 June, three months.
    expect(story.limit('extendEscort')).toMatchObject({ from: '2022-06-13', dueDate: '2022-09-13', source: 'NĐ 116/2021 Đ54.3' });
    expect(story.limit('escortToFacility').status).toBe('cancelled');
    expect(story.listed('noticeRaised').filter((notice) => notice.notice === 'escortExtended').map((notice) => notice.recipientRole)).toContain('court');
    story.act('startEscort', { by: actors.R1.escort, at: '2022-08-01 09:00' });
    story.act('admitPerson', { by: actors.R1.facility, at: '2022-08-01 11:00' });
    expect(story.limit('extendEscort').outcome).toBe('inTime');
  });
  it('a facility still full after the three months is a question to a person, and the escort is late', () => {
    const story = readyForEscort('R1');
    story.act('extendEscort', { by: actors.R1.escort, at: '2022-06-13 10:00', body: { courtNoticeNumber: '44/CV', courtNoticeDate: '2022-06-13' } });
    story.wait('2022-09-14 01:00');
    expect(story.limit('extendEscort').status).toBe('missed');
    expect(story.openTasks()).toContain('humanDecision');
    expect(story.stage).toBe('admission.facilityFull');
  });
  it('force majeure stops the escort limit, which starts again from the end of it by decision', () => {
    const story = readyForEscort('R1');
    story.act('recordForceMajeure', { by: actors.R1.escort, at: '2022-06-09 09:00', body: { cause: 'naturalDisaster' } });
    expect(story.limit('escortToFacility').status).toBe('paused');
    story.act('recordForceMajeureEnd', { by: actors.R1.escort, at: '2022-06-20 09:00', body: { decisionNumber: '3/QĐ', decidedOn: '2022-06-20' } });
    // Five days after Monday 20 June end on Saturday 25 June and roll to Monday.
    expect(story.limit('escortToFacility')).toMatchObject({ status: 'running', from: '2022-06-20', dueDate: '2022-06-27' });
    expect(story.stage).toBe('admission.awaitingEscort');
  });
  it('an escort missed by the police is recorded and escalated, and moves nothing', () => {
    const story = readyForEscort('R1');
    story.wait('2022-06-14 01:00');
    expect(story.limit('escortToFacility')).toMatchObject({ status: 'missed', escalatedTo: 'ca-tinh:1' });
    expect(story.stage).toBe('admission.awaitingEscort');
  });
});

describe('absconding before admission and the year of execution', () => {
  it('R1: the district police order the search (Mẫu 41) and the year counts anew from the end of the evasion', () => {
    const story = readyForEscort('R1');
    expect(story.limit('executionLimitation')).toMatchObject({ nature: 'limitation', dueDate: '2023-06-06', holderAgencyId: 'ca-huyen:1' });
    story.act('recordAbscondingBeforeAdmission', { by: actors.R1.escort, at: '2022-06-09 08:00' });
    story.act('issueSearchOrder', { by: actors.R1.escort, at: '2022-06-09 15:00' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'searchOrder', issuerAgencyId: 'ca-huyen:1' });
    expect(story.openTasks()).toEqual(['findFugitive']);
    story.wait('2023-06-20');
    expect(story.limit('executionLimitation').status).toBe('paused');
    expect(story.refusal('lapseExecution', { by: actors.R1.escort, at: '2023-06-20 09:00' }).code).toBe('actNotAllowedInStage');
    story.act('recordReturn', { by: actors.R1.escort, at: '2023-07-03 09:00', body: { came: 'caught' } });
    expect(story.stage).toBe('admission.awaitingEscort');
    expect(story.limit('executionLimitation')).toMatchObject({ status: 'running', from: '2023-07-03', dueDate: '2024-07-03' });
    expect(story.limit('escortToFacility')).toMatchObject({ status: 'running', dueDate: '2023-07-10' });
  });
  it('fled from custody before the sending: the court still sends, the police search, and the way goes on from there', () => {
    const story = inForce('R4', { heldSince: '2026-07-20' });
    story.act('recordAbscondingBeforeAdmission', { by: 'cs:1/officer', at: '2026-08-10 09:00' });
    expect(story.stage).toBe('admission.fugitive');
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-11 09:00' });
    expect(story.stage).toBe('admission.fugitive');
    expect(story.refusal('sendForExecution', { by: actors.R4.court, at: '2026-08-11 10:00' }).code).toBe('alreadyRecorded');
    expect(story.state.tasks.find((task) => task.task === 'findFugitive')).toMatchObject({ holderAgencyId: 'ca-xa:1', doneAt: null });
    story.act('recordReturn', { by: actors.R4.escort, at: '2026-08-20 09:00', body: { came: 'caught' } });
    expect(story.stage).toBe('admission.sentForExecution');
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-20 10:00' });
    expect(story.limit('requestFacility').dueAt).toBe('2026-08-21T03:00:00.000Z');
  });
  it('R4: a search order entered from paper is the province’s, which is asked to confirm it', () => {
    const story = readyForEscort('R4');
    story.act('recordAbscondingBeforeAdmission', { by: actors.R4.escort, at: '2026-08-11 12:00' });
    story.act('issueSearchOrder', { by: 'ca-xa:1/officer', at: '2026-08-11 16:00', channel: 'paper' });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'provincialPolice', actingAgencyId: 'ca-tinh:1' });
    expect(story.state.tasks.find((task) => task.task === 'confirmRecord')).toMatchObject({ holderAgencyId: 'ca-tinh:1' });
  });
  it('an office that compiled and escorts has nothing to confirm to itself', () => {
    const story = inForce('R4');
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00', channel: 'paper' });
    expect(story.openTasks()).not.toContain('confirmRecord');
  });
  it('R4: the provincial director orders the search, the commune police do not', () => {
    const story = readyForEscort('R4');
    story.act('recordAbscondingBeforeAdmission', { by: actors.R4.escort, at: '2026-08-11 12:00' });
    expect(story.may('issueSearchOrder', actors.R4.escort).refusal?.code).toBe('notCompetent');
    story.act('issueSearchOrder', { by: 'ca-tinh:1/head', at: '2026-08-11 16:00' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'searchOrder', issuerAgencyId: 'ca-tinh:1' });
  });
  it('R1: a flight entered after the year seemed over had stopped it, and the order is carried out on return', () => {
    const story = readyForEscort('R1');
    story.wait('2023-06-20 09:00');
    expect(story.openTasks()).toContain('lapseExecution');
    story.act('recordAbscondingBeforeAdmission', { by: actors.R1.escort, at: '2022-06-09 08:00', recordedAt: '2023-06-20 09:00' });
    expect(story.limit('executionLimitation').status).toBe('paused');
    // The five days had not run out when the person fled: nobody was late.
    expect(story.limit('escortToFacility').status).toBe('paused');
    expect(story.openTasks()).not.toContain('lapseExecution');
    story.act('recordReturn', { by: actors.R1.escort, at: '2023-07-03 09:00', body: { came: 'caught' } });
    expect(story.limit('executionLimitation')).toMatchObject({ status: 'running', dueDate: '2024-07-03' });
    story.act('startEscort', { by: actors.R1.escort, at: '2023-07-04 09:00' });
    expect(story.stage).toBe('admission.underEscort');
  });
  it('R1: after a year without evasion execution lapses only when a person says so', () => {
    const story = readyForEscort('R1');
    expect(story.refusal('lapseExecution', { by: actors.R1.escort, at: '2023-06-05 09:00' })).toMatchObject({ code: 'guardNotMet', source: 'Luật XLVPHC Đ108' });
    story.wait('2023-06-08');
    expect(story.stage).toBe('admission.awaitingEscort');
    expect(story.openTasks()).toContain('lapseExecution');
    story.act('lapseExecution', { by: actors.R1.escort, at: '2023-06-08 09:00' });
    expect(story.stage).toBe('closed.executionLapsed');
  });
  it('R1: lapsed while held for escort, the person must be let go before the case is over', () => {
    const story = readyForEscort('R1');
    story.act('startEscort', { by: actors.R1.escort, at: '2023-06-05 09:00' });
    story.act('lapseExecution', { by: actors.R1.escort, at: '2023-06-08 09:00' });
    expect(story.state.closed).toBeNull();
    expect(story.openTasks()).toContain('release');
    story.act('recordRelease', { by: actors.R1.escort, at: '2023-06-08 10:00', body: { releasedTo: 'self' } });
    expect(story.stage).toBe('closed.executionLapsed');
  });
  it('R4: no limitation of execution was found, so the court is asked for a date and nobody is blamed for it', () => {
    const story = readyForEscort('R4');
    const limit = story.limit('executionLimitation');
    expect(limit).toMatchObject({ confidence: '?', dueAt: null, nature: 'limitation', source: 'chưa tìm thấy quy định' });
    expect(story.state.tasks.find((task) => task.task === 'setLimitDate' && task.subject === limit.limitId)).toMatchObject({ holderAgencyId: 'ta-kv:1', doneAt: null });
    expect(story.refusal('setLimitDate', { by: 'ca-xa:1/head', at: '2026-08-11 11:00', body: { limitId: limit.limitId, dueDate: '2026-08-20', basis: 'x' } }).code).toBe('notCompetent');
    story.act('setLimitDate', { by: actors.R4.judge, at: '2026-08-11 11:00', body: { limitId: limit.limitId, dueDate: '2026-08-20', basis: 'Tòa án ấn định' } });
    story.wait('2026-08-22');
    expect(story.limit('executionLimitation')).toMatchObject({ status: 'lapsed', escalatedTo: null });
    expect(story.state.tasks.find((task) => task.subject === 'executionLimitation')).toMatchObject({ task: 'humanDecision', holderAgencyId: 'ta-kv:1' });
    expect(story.listed('noticeRaised').some((notice) => notice.notice === 'limitMissed' && notice.subject === limit.limitId)).toBe(false);
    // The date is the court's own: it takes the ground from nobody.
    story.act('startEscort', { by: actors.R4.escort, at: '2026-08-22 09:00' });
    story.act('admitPerson', { by: actors.R4.facility, at: '2026-08-22 11:00' });
    expect(story.openTasks()).not.toContain('setLimitDate');
    expect(story.may('lapseExecution', actors.R4.escort).refusal?.code).toBe('actNotInProcedure');
  });
});

describe('nobody is taken in hand without a ground', () => {
  it('R1: after the year of execution neither escort nor facility may begin, though nobody has said that it lapsed', () => {
    const story = readyForEscort('R1');
    story.wait('2023-06-08');
    const refused = { code: 'guardNotMet', facts: { needs: 'executionLimitation', dueDate: '2023-06-06' }, source: 'Luật XLVPHC Đ108' };
    expect(story.refusal('startEscort', { by: actors.R1.escort, at: '2023-06-08 09:00' })).toMatchObject(refused);
    expect(story.refusal('admitPerson', { by: actors.R1.facility, at: '2023-06-08 09:00' })).toMatchObject(refused);
  });
  it('R1: an escort that began inside the year goes on', () => {
    const story = readyForEscort('R1');
    story.act('startEscort', { by: actors.R1.escort, at: '2023-06-06 21:00' });
    story.act('admitPerson', { by: actors.R1.facility, at: '2023-06-07 02:00' });
    expect(story.stage).toBe('admission.reception');
  });
  it('R1: lapsed and waiting for the release, the person is not admitted after all', () => {
    const story = readyForEscort('R1');
    story.act('startEscort', { by: actors.R1.escort, at: '2023-06-05 09:00' });
    story.act('lapseExecution', { by: actors.R1.escort, at: '2023-06-08 09:00' });
    expect(story.refusal('admitPerson', { by: actors.R1.facility, at: '2023-06-08 10:00' })).toMatchObject({ code: 'caseClosed', facts: { outcome: 'executionLapsed' } });
  });
  it('whoever is held past the last day does not escape by leaving; a flight of before, entered late, is one', () => {
    const story = inEducation('R1');
    story.wait('2023-06-12 08:00');
    expect(story.openTasks()).toContain('release');
    expect(story.refusal('recordEscape', { by: actors.R1.facility, at: '2023-06-12 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'groundToHold' } });
    story.act('recordEscape', { by: actors.R1.facility, at: '2023-06-08 09:00', recordedAt: '2023-06-12 09:00' });
    expect(story.stage).toBe('admission.absconded');
    expect(story.openTasks()).not.toContain('release');
  });
});

describe('a complaint that is not decided', () => {
  it('holds escort and admission, and the refusal names the article', () => {
    const story = readyForEscort('R1');
    tell(story, pending(true));
    expect(story.refusal('startEscort', { by: actors.R1.escort, at: '2022-06-10 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'reviewDecided' }, source: 'Luật XLVPHC Đ107; PL 01/2022 Đ24.1' });
    expect(story.refusal('admitPerson', { by: actors.R1.facility, at: '2022-06-10 09:00' }).facts).toMatchObject({ needs: 'reviewDecided' });
  });
  it('suspends every clock of the execution, releases whoever is held for escort, and gives the days back', () => {
    const story = readyForEscort('R1');
    story.act('startEscort', { by: actors.R1.escort, at: '2022-06-10 09:00' });
    expect(story.refusal('suspendExecution', { by: actors.R1.escort, at: '2022-06-10 10:00' }).facts).toMatchObject({ needs: 'reviewPending' });
    tell(story, pending(true));
    story.act('suspendExecution', { by: actors.R1.escort, at: '2022-06-10 11:00' });
    expect(story.openTasks()).toEqual(expect.arrayContaining(['release', 'reviewSuspension']));
    story.act('recordRelease', { by: actors.R1.escort, at: '2022-06-10 12:00', body: { releasedTo: 'family' } });
    tell(story, pending(false));
    story.act('resumeExecution', { by: actors.R1.judge, at: '2022-06-20 09:00' });
    expect(story.stage).toBe('admission.awaitingEscort');
    // Ten days of suspension move the five days from 13 to 23 June.
    expect(story.limit('escortToFacility')).toMatchObject({ status: 'running', dueDate: '2022-06-23' });
    story.act('startEscort', { by: actors.R1.escort, at: '2022-06-21 09:00' });
    expect(story.state.facts.admission.termStart).toBe('2022-06-21');
    // Held on 10 June on the way already (Luật XLVPHC Đ110.2): that day is not lost.
    story.act('admitPerson', { by: actors.R1.facility, at: '2022-06-21 11:00' });
    expect(steps(story)).toEqual(['start 1 day → 2022-06-21', 'months 12 month → 2023-06-20', 'credit -1 day → 2023-06-19', 'reading 1 day → 2023-06-20']);
    expect(story.state.facts.admission.creditedDays).toBe(1);
  });
});

describe('the chain of 24 hours, R4', () => {
  it('each link has 24 hours from its own receipt', () => {
    const story = admitted('R4');
    const dues = ['requestFacility', 'assignFacility', 'sendAssignment', 'escortToFacility'].map((duty) => [duty, story.limit(duty).dueAt, story.limit(duty).outcome]);
    expect(dues).toEqual([
      ['requestFacility', '2026-08-11T08:00:00.000Z', 'inTime'],
      ['assignFacility', '2026-08-11T10:00:00.000Z', 'inTime'],
      ['sendAssignment', '2026-08-12T02:00:00.000Z', 'inTime'],
      ['escortToFacility', '2026-08-12T03:00:00.000Z', 'inTime'],
    ]);
    expect(story.state.documents.map((document) => document.template)).toEqual(['executionRequest', 'facilityAssignment', 'handoverRecord']);
  });
  it('for the sending by the court the law gives no number: a person sets the date, nobody is late', () => {
    const story = inForce('R4');
    expect(story.limit('sendForExecution')).toMatchObject({ dueAt: null, confidence: '?' });
    const asked = story.state.tasks.find((task) => task.subject === story.limit('sendForExecution').limitId);
    expect(asked).toMatchObject({ task: 'setLimitDate', holderAgencyId: 'ta-kv:1' });
  });
  it('a receipt lies between the sending and now, and the clock runs from it', () => {
    const story = inForce('R4');
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
    const request = (receivedAt: string) => ({ by: actors.R4.escort, at: '2026-08-10 17:00', recordedAt: '2026-08-10 20:00', body: { receivedAt } });
    expect(story.refusal('requestFacility', request('2026-08-10T21:00:00+07:00')).code).toBe('happenedInFuture');
    expect(story.refusal('requestFacility', request('2026-08-10T16:00:00+07:00')).code).toBe('happenedBeforeCause');
    story.act('requestFacility', request('2026-08-10T19:00:00+07:00'));
    expect(story.limit('assignFacility', 'province').dueAt).toBe('2026-08-11T12:00:00.000Z');
  });
  it('a full province passes the request on to C04, which has its own 24 hours and alone assigns', () => {
    const story = inForce('R4');
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
    expect(story.refusal('assignFacility', { by: 'ca-tinh:1/head', at: '2026-08-10 16:00', body: { facilityId: 'cs:2' } }).code).toBe('notCompetent');
    story.act('requestFacility', { by: actors.R4.escort, at: '2026-08-10 17:00' });
    story.act('passOnRequest', { by: 'ca-tinh:1/head', at: '2026-08-11 09:00', body: { centralPoliceId: 'c04', ground: 'facilitiesFull' } });
    expect(story.limit('assignFacility', 'province').outcome).toBe('inTime');
    expect(story.limit('assignFacility', 'central')).toMatchObject({ dueAt: '2026-08-12T02:00:00.000Z', holderAgencyId: 'c04', source: 'NĐ 163/2026 Đ106.2, Đ106.3' });
    expect(story.refusal('assignFacility', { by: 'ca-tinh:1/head', at: '2026-08-11 10:00', body: { facilityId: 'cs:2' } })).toMatchObject({ code: 'notCompetent', facts: { asked: 'central' } });
    story.act('assignFacility', { by: 'c04/head', at: '2026-08-11 16:00', body: { facilityId: 'cs:2' } });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'facilityAssignment', issuerAgencyId: 'c04' });
    expect(story.limit('sendAssignment').holderAgencyId).toBe('c04');
  });
  it('an assignment entered from paper belongs to the office that was asked, and waits for its word', () => {
    const story = inForce('R4');
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
    story.act('requestFacility', { by: actors.R4.escort, at: '2026-08-10 17:00' });
    story.act('passOnRequest', { by: 'ca-tinh:1/head', at: '2026-08-11 09:00', body: { centralPoliceId: 'c04', ground: 'otherProvince' } });
    story.act('assignFacility', { by: 'ca-xa:1/officer', at: '2026-08-11 16:00', channel: 'paper', body: { facilityId: 'cs:2' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'centralPolice', actingAgencyId: 'c04' });
    expect(story.openTasks()).toContain('confirmRecord');
  });
  it('the addict entry ends with the decision to send to a facility; in R1 it stays', () => {
    expect(inForce('R4').state.lists[0]).toMatchObject({ list: 'addicts', to: '2026-08-10', closingGround: 'sentToFacility' });
    expect(admitted('R1').state.lists[0]).toMatchObject({ list: 'addicts', to: null });
  });
});

describe('R2 and R3: the stages of R1 with the offices of the day', () => {
  const story = (): CaseStory => {
    const begun = beginIn('R3', {
      procedure: 'admission', stage: 'awaitingExecution', at: '2025-08-04 08:00', offices: { compilingOffice: 'ca-xa:1', court: 'ta-kv:1', procuracy: 'vks-kv:1' },
      facts: { court: { effectiveOn: '2025-08-04', decision: { kind: 'apply', termMonths: 18 } }, dossier: { proposedFacilityId: 'cs:1' } },
    });
    begun.act('sendForExecution', { by: actors.R4.court, at: '2025-08-04 09:00' });
    begun.act('receiveDecision', { by: actors.R4.escort, at: '2025-08-04 10:00' });
    return begun;
  };
  it('the commune police that filed escort, and an inferred limit is expected, never missed', () => {
    const one = story();
    expect(one.limit('escortToFacility')).toMatchObject({ holderAgencyId: 'ca-xa:1', confidence: 'I', dueDate: '2025-08-11' });
    one.wait('2025-08-13');
    expect(one.limit('escortToFacility')).toMatchObject({ status: 'lapsed', escalatedTo: null });
    one.act('startEscort', { by: actors.R4.escort, at: '2025-08-13 09:00' });
    one.act('admitPerson', { by: actors.R4.facility, at: '2025-08-13 11:00' });
    expect(one.state.facts.admission.term?.end).toBe('2027-02-12');
    expect(one.limit('escortToFacility').outcome).toBe('notMeasured');
  });
  it('the search before admission is ordered by the provincial police, which join with the flight', () => {
    const one = story();
    one.act('recordAbscondingBeforeAdmission', { by: actors.R4.escort, at: '2025-08-05 09:00' });
    expect(one.may('issueSearchOrder', actors.R4.escort).refusal?.code).toBe('notCompetent');
    one.act('issueSearchOrder', { by: 'ca-tinh:1/head', at: '2025-08-05 10:00' });
    expect(one.state.documents.at(-1)).toMatchObject({ template: 'searchOrder', issuerAgencyId: 'ca-tinh:1' });
  });
});

describe('the term of the measure', () => {
  it('R1: runs from the day the person is held for escort, 12 months less one day', () => {
    expect(steps(admitted('R1'))).toEqual(['start 1 day → 2022-06-10', 'months 12 month → 2023-06-09', 'reading 1 day → 2023-06-10']);
  });
  it('R1: facility days while the dossier was prepared are deducted', () => {
    const story = admitted('R1', { heldSince: '2022-05-02' });
    // 30 days of May from the 2nd and 9 of June before the escort.
    expect(steps(story)).toContain('credit -39 day → 2023-05-01');
    expect(story.state.milestones['termEnd']).toBe('2023-05-01T17:00:00.000Z');
    // Fifteen days before 1 May is Sunday 16 April: the Friday before.
    expect(story.limit('noticeOfCompletion')).toMatchObject({ dueDate: '2023-04-14', source: 'NĐ 116/2021 Đ62.1' });
  });
  it('R4: runs from the hand-over record, custody before is deducted from the decision on (NĐ 163/2026 Đ98.3)', () => {
    const story = admitted('R4', { heldSince: '2026-07-20' });
    // 12 days of July and 10 of August.
    expect(steps(story)).toEqual(['start 1 day → 2026-08-11', 'months 24 month → 2028-08-10', 'credit -22 day → 2028-07-19', 'reading 1 day → 2028-07-20']);
    expect(story.state.custodies.map((custody) => custody.kind)).toEqual(['dossierCustody', 'escort', 'measure']);
    expect(story.state.offices.find((office) => office.role === 'custodian')?.to).toBe('2026-08-11');
  });
  it('R1: a court may take off 1–3 months after half the term, 3–6 with merit, and the notice follows', () => {
    const story = inEducation('R1');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2022-12-12 09:00', body: { isProposed: true, postedOn: '2022-12-12' } });
    askCourt(story, 'reduction', '2022-12-20 09:00');
    const reduce = (months: number, withMerit: boolean, decidedOn = '2022-12-26') => ({ by: actors.R1.judge, at: '2022-12-27 09:00', body: { decisionNumber: '9/QĐ-TA', decidedOn, months, withMerit } });
    expect(story.refusal('recordReduction', reduce(4, false))).toMatchObject({ code: 'termOutsideRange', facts: { minMonths: 1, maxMonths: 3 } });
    expect(story.refusal('recordReduction', reduce(2, true))).toMatchObject({ code: 'termOutsideRange', facts: { minMonths: 3, maxMonths: 6 } });
    expect(story.refusal('recordReduction', reduce(2, false, '2022-12-01')).facts).toMatchObject({ needs: 'halfServed' });
    expect(story.refusal('recordReduction', reduce(2, false, '2022-12-14')).facts).toMatchObject({ needs: 'postedLongEnough', until: '2022-12-19' });
    story.act('recordReduction', reduce(2, false));
    expect(steps(story)).toContain('reduction -2 month → 2023-04-09');
    expect(story.limit('noticeOfCompletion').dueDate).toBe('2023-03-24');
  });
  it('R1: a term shortened inside the lead of the notice makes a task, not a late facility', () => {
    const story = inEducation('R1');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2023-02-20 09:00', body: { isProposed: true, postedOn: '2023-02-20' } });
    askCourt(story, 'reduction', '2023-02-27 09:00');
    story.act('recordReduction', { by: actors.R1.judge, at: '2023-03-01 09:00', body: { decisionNumber: '9/QĐ-TA', decidedOn: '2023-03-01', months: 3, withMerit: false } });
    expect(story.state.facts.admission.term?.end).toBe('2023-03-09');
    expect(story.limit('noticeOfCompletion').status).toBe('cancelled');
    expect(story.openTasks()).toContain('sendCompletionNotice');
  });
  it('R4 knows no reduction', () => {
    expect(inEducation('R4').may('recordReduction', actors.R4.facility).refusal?.code).toBe('actNotInProcedure');
  });
});

describe('the term counted again', () => {
  it('a review that amends the months leaves the term alone until the facility applies it', () => {
    const story = inEducation('R1');
    const decision = { kind: 'apply', number: '15/QĐ-TA', decidedAt: '2022-06-06T00:30:00.000Z', withHearing: true, termMonths: 15, ground: null };
    tell(story, { type: 'factsRecorded', section: 'court', facts: { decision } });
    tell(story, { type: 'taskRaised', taskId: 'told', task: 'applyAmendedTerm', holderRole: 'facility', holderAgencyId: 'cs:1', rank: 1, reviewAt: null, reviewEveryDays: null, source: null, subject: null });
    expect(story.state.facts.admission.term?.end).toBe('2023-06-09');
    story.act('recountTerm', { by: actors.R1.facility, at: '2022-08-01 09:00', body: { basis: 'quyết định xem xét lại' } });
    expect(story.state.facts.admission.term?.end).toBe('2023-09-09');
    expect(story.limit('noticeOfCompletion').dueDate).toBe('2023-08-25');
    expect(story.openTasks()).not.toContain('applyAmendedTerm');
  });
  it('a corrected day of an escape moves the end of the term when a person counts it again', () => {
    const story = inEducation('R1');
    story.act('recordEscape', { by: actors.R1.facility, at: '2022-08-01 09:00' });
    const seq = story.state.acts.at(-1)!.seq;
    story.act('recordReturnFromEscape', { by: actors.R1.facility, at: '2022-09-10 09:00', body: { came: 'caught' } });
    expect(steps(story)).toContain('pause 40 day → 2023-07-19');
    story.act('correctRecord', { by: actors.R1.facility, at: '2022-09-12 09:00', body: { actSeq: seq, happenedAt: '2022-09-01T09:00:00+07:00', reason: 'ghi nhầm tháng' } });
    expect(story.state.facts.admission.term?.end).toBe('2023-07-19');
    story.act('recountTerm', { by: actors.R1.facility, at: '2022-09-12 10:00', body: { basis: 'biên bản bỏ trốn', correctedSeq: seq } });
    expect(steps(story)).toContain('pause 9 day → 2023-06-18');
    expect(story.openTasks()).not.toContain('resolveCorrection');
  });
  it('a corrected day of return moves it too, a record of the same day moves nothing', () => {
    const story = inEducation('R1');
    story.act('recordEscape', { by: actors.R1.facility, at: '2022-08-01 09:00' });
    story.act('recordReturnFromEscape', { by: actors.R1.facility, at: '2022-09-10 09:00', body: { came: 'caught' } });
    const seq = story.state.acts.at(-1)!.seq;
    story.act('reviewReduction', { by: actors.R1.facility, at: '2022-09-10 09:00', body: { isProposed: false } });
    const correct = (actSeq: number, day: string) => ({ by: actors.R1.facility, at: '2022-09-12 09:00', body: { actSeq, happenedAt: `${day}T09:00:00+07:00`, reason: 'ghi nhầm ngày' } });
    story.act('correctRecord', correct(story.state.acts.at(-1)!.seq, '2022-09-11'));
    expect(story.state.pauses.at(-1)).toMatchObject({ from: '2022-08-01', to: '2022-09-10' });
    story.act('correctRecord', correct(seq, '2022-09-03'));
    expect(story.state.pauses.at(-1)).toMatchObject({ from: '2022-08-01', to: '2022-09-03' });
    expect(story.state.custodies.at(-1)?.from).toBe('2022-09-03T02:00:00.000Z');
  });
  it('a corrected day of admission raises a task, and the first day is put right by a person, never to a later one', () => {
    const story = inEducation('R4');
    const admittedSeq = story.state.acts.find((act) => act.act === 'admitPerson')!.seq;
    story.act('correctRecord', { by: actors.R4.facility, at: '2026-09-01 09:00', body: { actSeq: admittedSeq, happenedAt: '2026-08-11T15:00:00+07:00', reason: 'ghi nhầm giờ' } });
    expect(story.openTasks()).toContain('resolveCorrection');
    const put = (termStart: string) => ({ by: actors.R4.facility, at: '2026-09-01 10:00', body: { basis: 'biên bản', termStart, correctedSeq: admittedSeq } });
    expect(story.refusal('recountTerm', put('2026-08-12')).facts).toMatchObject({ needs: 'termStart' });
    story.act('recountTerm', put('2026-08-10'));
    expect(story.state.facts.admission.term?.end).toBe('2028-08-09');
    expect(story.openTasks()).not.toContain('resolveCorrection');
  });
});

describe('the stages of the stay', () => {
  it('the profile is the facility’s, at reception; nobody else takes it, and none of it enters an event', () => {
    const story = admitted('R4');
    const body = { education: '9/12', health: 'Đủ sức khỏe', substances: [{ substance: 'Heroin' }] };
    expect(story.may('collectProfile', actors.R4.police).allowed).toBe(false);
    story.act('collectProfile', { by: actors.R4.facility, at: '2026-08-12 09:00', body });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'patientProfile', issuerAgencyId: 'cs:1' });
    expect(story.state.facts.admission.profileOn).toBe('2026-08-12');
    expect(JSON.stringify(story.events)).not.toContain('Heroin');
    expect(inForce('R4').may('collectProfile', actors.R4.facility).allowed).toBe(false);
  });
  it('R4: reception ends within 2 days, detoxification lasts at least 10 days, education at least 3 months, reintegration is the last 30 days', () => {
    const story = admitted('R4');
    const by = actors.R4.facility;
    expect(story.limit('receptionStage')).toMatchObject({ dueDate: '2026-08-13', nature: 'duty' });
    story.act('startDetoxification', { by, at: '2026-08-13 09:00' });
    expect(story.refusal('startEducation', { by, at: '2026-08-22 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { duty: 'detoxification', until: '2026-08-23' }, source: 'NĐ 163/2026 Đ85' });
    story.act('startEducation', { by, at: '2026-08-24 09:00' });
    expect(story.state.facts.admission.labourTherapyFrom).toBe('2026-08-24');
    expect(story.refusal('startReintegration', { by, at: '2026-11-20 09:00' }).facts).toMatchObject({ duty: 'educationStage', until: '2026-11-24' });
    expect(story.refusal('startReintegration', { by, at: '2028-07-10 09:00' }).facts).toMatchObject({ needs: 'reintegrationWindow', opens: '2028-07-11' });
    story.act('startReintegration', { by, at: '2028-07-11 09:00' });
    expect(story.limit('reintegrationStage').outcome).toBe('inTime');
  });
  it('R1 sets no lengths: the facility goes on when it decides', () => {
    const story = admitted('R1');
    for (const act of ['startDetoxification', 'startEducation', 'startReintegration']) story.act(act, { by: actors.R1.facility, at: '2022-06-11 09:00' });
    expect(story.stage).toBe('admission.reintegration');
    expect(story.state.facts.admission.labourTherapyFrom).toBeUndefined();
  });
  it('R1: the reduction is reviewed every three months', () => {
    const story = admitted('R1');
    expect(story.limit('reviewForReduction').dueDate).toBe('2022-09-12');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2022-09-09 09:00', body: { isProposed: false } });
    expect(story.limit('reviewForReduction')).toMatchObject({ status: 'running', dueDate: '2022-12-09' });
  });
  it('suspended for illness the person goes home, the time counts, and a person decides what follows', () => {
    const story = inEducation('R1');
    askCourt(story, 'suspension', '2022-09-28 09:00');
    story.act('recordSuspensionOfRemainder', { by: actors.R1.judge, at: '2022-10-03 09:00', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2022-10-03' } });
    expect(story.openTasks()).toEqual(expect.arrayContaining(['humanDecision', 'reviewStayOutside']));
    expect(story.state.custodies.at(-1)?.endedAt).not.toBeNull();
    story.act('recordRecovery', { by: actors.R1.chair, at: '2022-12-01 08:00', body: { recoveredOn: '2022-12-01', certificateNumber: '4/GCN' } });
    story.act('returnToFacility', { by: actors.R1.facility, at: '2022-12-01 09:00' });
    expect(story.state.custodies.at(-1)).toMatchObject({ kind: 'measure', endedAt: null });
    expect(story.openTasks()).not.toContain('humanDecision');
    expect(story.state.facts.admission.term?.end).toBe('2023-06-09');
  });
});

describe('escape from the facility', () => {
  it('R4: the end is open while the person absconds, the commune police are told within 24 hours, the head orders the search', () => {
    const story = inEducation('R4');
    story.act('recordEscape', { by: actors.R4.facility, at: '2027-01-10 22:00' });
    expect(story.stage).toBe('admission.absconded');
    expect(story.state.facts.admission.term).toMatchObject({ end: null, alarm: null });
    expect(story.state.milestones['termEnd']).toBeUndefined();
    expect(story.limit('noticeOfCompletion').status).toBe('cancelled');
    expect(story.limit('notifyEscape')).toMatchObject({ dueAt: '2027-01-11T15:00:00.000Z', source: 'Luật 120/2025 Đ46.2i' });
    story.act('notifyEscape', { by: actors.R4.facility, at: '2027-01-11 08:00' });
    expect(story.limit('notifyEscape').outcome).toBe('inTime');
    story.act('issueSearchOrderFromFacility', { by: actors.R4.facility, at: '2027-01-11 09:00' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'searchOrder', issuerAgencyId: 'cs:1' });
    expect(story.wait('2027-02-12').filter((one) => one.event.type === 'taskReviewed')).toHaveLength(1);
  });
  it('R4: on return the days lost are added, with the arithmetic, and everything before the end is counted anew', () => {
    const story = inEducation('R4');
    story.act('recordEscape', { by: actors.R4.facility, at: '2027-01-10 22:00' });
    story.act('recordReturnFromEscape', { by: actors.R4.facility, at: '2027-03-01 09:00', body: { came: 'caught' } });
    // 10 January to 28 February: 50 days; the day of return counts again.
    expect(steps(story)).toContain('pause 50 day → 2028-09-29');
    expect(story.state.milestones['termEnd']).toBe('2028-09-29T17:00:00.000Z');
    expect(story.limit('noticeOfCompletion')).toMatchObject({ status: 'running', dueDate: '2028-08-30' });
    expect(story.state.custodies.at(-1)).toMatchObject({ kind: 'measure', holderAgencyId: 'cs:1', endedAt: null });
    expect(story.stage).toBe('admission.education');
  });
  it('R4: a minimum stage length stands still meanwhile', () => {
    const story = admitted('R4');
    story.act('startDetoxification', { by: actors.R4.facility, at: '2026-08-13 09:00' });
    story.act('recordEscape', { by: actors.R4.facility, at: '2026-08-15 22:00' });
    expect(story.limit('detoxification').status).toBe('paused');
    story.act('recordReturnFromEscape', { by: actors.R4.facility, at: '2026-09-01 09:00', body: { came: 'caught' } });
    expect(story.refusal('startEducation', { by: actors.R4.facility, at: '2026-09-08 09:00' }).facts).toMatchObject({ until: '2026-09-09' });
  });
  it('R1: no notice within hours is owed, the rest is the same', () => {
    const story = inEducation('R1');
    story.act('recordEscape', { by: actors.R1.facility, at: '2022-09-01 22:00' });
    expect(story.state.limits.some((limit) => limit.duty === 'notifyEscape')).toBe(false);
    story.act('recordReturnFromEscape', { by: actors.R1.facility, at: '2022-09-11 09:00', body: { came: 'caught' } });
    expect(steps(story)).toContain('pause 10 day → 2023-06-19');
  });
  it('a notice of completion already sent must be sent again when the end moves on', () => {
    const story = inEducation('R1');
    story.act('sendCompletionNotice', { by: actors.R1.facility, at: '2023-05-10 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
    story.act('recordEscape', { by: actors.R1.facility, at: '2023-05-12 22:00' });
    story.act('recordReturnFromEscape', { by: actors.R1.facility, at: '2023-07-12 09:00', body: { came: 'caught' } });
    expect(story.limit('noticeOfCompletion')).toMatchObject({ status: 'running', dueDate: '2023-07-25' });
  });
});

describe('the end of the term', () => {
  it('R1: notice at least 15 days before, certificate on the last day (NĐ 116/2021 Đ62.2), then supervision waits for the person', () => {
    const story = released('R1');
    expect(story.stage).toBe('supervision.awaitingReport');
    expect(story.limit('noticeOfCompletion')).toMatchObject({ dueDate: '2023-05-25', outcome: 'inTime' });
    expect(story.state.facts.admission.completedOn).toBe('2023-06-09');
    expect(story.state.custodies.every((custody) => custody.endedAt !== null)).toBe(true);
    expect(story.state.offices.find((office) => office.role === 'facility')?.to).toBe('2023-06-09');
  });
  it('R4: notice at least 30 days before, supervision proposed within 2 working days and decided before the release', () => {
    const story = released('R4');
    expect(story.limit('noticeOfCompletion')).toMatchObject({ dueDate: '2028-07-11', outcome: 'inTime' });
    expect(story.limit('proposeSupervision')).toMatchObject({ dueDate: '2028-07-05', outcome: 'inTime', source: 'NĐ 163/2026 Đ134.1' });
    expect(story.limit('decideSupervision')).toMatchObject({ dueAt: null, confidence: '?', outcome: 'notMeasured' });
    expect(story.limit('issueCompletionCertificate').outcome).toBe('inTime');
    expect(story.stage).toBe('supervision.underSupervision');
  });
  it('nobody is certified or released before the last day', () => {
    const story = inEducation('R4');
    expect(story.refusal('issueCertificate', { by: actors.R4.facility, at: '2028-08-09 17:00' })).toMatchObject({ code: 'guardNotMet', facts: { termEnd: '2028-08-10' } });
  });
  it('R4: released without a decision, because the chair was slow, the person waits at home and the decision is still owed', () => {
    const story = inEducation('R4');
    const by = actors.R4.facility;
    story.act('sendCompletionNotice', { by, at: '2028-07-03 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
    story.act('issueCertificate', { by, at: '2028-08-10 08:00' });
    story.act('releasePerson', { by, at: '2028-08-10 16:00' });
    expect(story.stage).toBe('supervision.deciding');
    expect(story.limit('proposeSupervision')).toMatchObject({ status: 'missed', holderAgencyId: 'ca-xa:1' });
  });
  it('held past the last day, the alarm rings for holder, superior and procuracy every day until the release is recorded', () => {
    const story = certified('R1');
    expect(story.openTasks()).not.toContain('release');
    story.wait('2023-06-10 01:00');
    expect(story.openTasks()).toContain('release');
    const told = story.listed('noticeRaised').filter((notice) => notice.notice === 'heldPastGround').map((notice) => notice.recipientAgencyId);
    expect(told).toEqual(['cs:1', 'ca-tinh:1', 'vks-huyen:1']);
    for (const day of ['11', '12', '13']) expect(story.wait(`2023-06-${day} 01:00`).filter((one) => one.event.type === 'taskReviewed')).toHaveLength(1);
    story.act('releasePerson', { by: actors.R1.facility, at: '2023-06-13 08:00' });
    expect(story.openTasks()).not.toContain('release');
    // The measure was over on its last day: supervision runs from there, not from the late release.
    expect(story.limit('supervisionTerm')).toMatchObject({ from: '2023-06-09', dueDate: '2025-06-09' });
  });
  it('whoever serves on 2026-07-01 keeps the old term and is supervised under the new law', () => {
    const story = inForce('R1', { effectiveOn: '2025-02-24', months: 18 });
    const { facility, police, chair } = actors.R1;
    story.act('sendForExecution', { by: actors.R1.court, at: '2025-02-24 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1' } });
    story.act('receiveDecision', { by: actors.R1.escort, at: '2025-02-24 10:00' });
    story.act('startEscort', { by: actors.R1.escort, at: '2025-02-25 08:00' });
    story.act('admitPerson', { by: facility, at: '2025-02-25 10:00' });
    story.act('startDetoxification', { by: facility, at: '2025-02-26 08:00' });
    story.act('startEducation', { by: facility, at: '2025-03-20 08:00' });
    expect(story.state.facts.admission.term?.end).toBe('2026-08-24');
    story.act('sendCompletionNotice', { by: facility, at: '2026-07-20 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
    story.act('proposeSupervision', { by: police, at: '2026-07-21 09:00' });
    story.act('decideSupervision', { by: chair, at: '2026-07-28 09:00' });
    story.act('issueCertificate', { by: facility, at: '2026-08-24 08:00' });
    story.act('releasePerson', { by: facility, at: '2026-08-24 09:00' });
    expect(story.stage).toBe('supervision.underSupervision');
    expect(story.state.procedureRegimes).toMatchObject({ admission: 'R1', supervision: 'R4' });
  });
  it('R1 under its own law proposes nothing before the release', () => {
    const story = inEducation('R1');
    story.act('sendCompletionNotice', { by: actors.R1.facility, at: '2023-05-10 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
    expect(story.refusal('proposeSupervision', { by: actors.R1.police, at: '2023-05-11 09:00' })).toMatchObject({ code: 'actNotInProcedure', source: 'Luật 120/2025 Đ56.1' });
  });
});

describe('events of a life', () => {
  it('R1: prison waives the rest and takes the name off the lists', () => {
    const story = inEducation('R1');
    story.act('recordImprisonment', { by: actors.R1.facility, at: '2022-10-03 09:00', body: { judgmentNumber: '77/HSST', from: '2022-10-03' } });
    expect(story.stage).toBe('closed.imprisonment');
    expect(story.state.facts.admission.term).toMatchObject({ end: '2022-10-02', endedBy: 'prison' });
    expect(story.state.lists.every((entry) => entry.to === '2022-10-03')).toBe(true);
  });
  it('R4: the rest is served after prison', () => {
    const story = inEducation('R4');
    story.act('recordImprisonment', { by: actors.R4.facility, at: '2027-01-04 09:00', body: { judgmentNumber: '77/HSST', from: '2027-01-04' } });
    expect(story.stage).toBe('admission.imprisoned');
    expect(story.state.facts.admission.term?.end).toBeNull();
    story.act('recordReleaseFromPrison', { by: actors.R4.facility, at: '2028-01-04 09:00', body: { paperNumber: '5/GCN' } });
    expect(steps(story)).toContain('pause 365 day → 2029-08-10');
    expect(story.stage).toBe('admission.education');
  });
  it('before admission prison is a question to a person', () => {
    const story = readyForEscort('R4');
    story.act('recordImprisonment', { by: actors.R4.escort, at: '2026-08-11 12:00', body: { judgmentNumber: '77/HSST', from: '2026-08-11' } });
    expect(story.stage).toBe('admission.awaitingEscort');
    expect(story.openTasks()).toContain('humanDecision');
  });
  it('exempted from the rest, the person is let go and somebody decides on supervision', () => {
    const story = inEducation('R4');
    askCourt(story, 'exemption', '2026-12-28 09:00');
    story.act('recordExemptionOfRemainder', { by: actors.R4.judge, at: '2027-01-04 09:00', body: { decisionNumber: '4/QĐ-TA', decidedOn: '2027-01-04', ground: 'fatalIllness' } });
    expect(story.openTasks()).toEqual(expect.arrayContaining(['release', 'decideAfterExemption']));
    expect(story.refusal('decideAfterExemption', { by: actors.R4.facility, at: '2027-01-04 10:00', body: { choice: 'close' } }).facts).toMatchObject({ needs: 'release' });
    story.act('recordRelease', { by: actors.R4.facility, at: '2027-01-04 11:00', body: { releasedTo: 'family' } });
    story.act('decideAfterExemption', { by: actors.R4.facility, at: '2027-01-05 10:00', body: { choice: 'close' } });
    expect(story.stage).toBe('closed.remainderExempted');
  });
  it('death ends custody, lists and case', () => {
    const story = inEducation('R1');
    story.act('recordDeath', { by: actors.R1.facility, at: '2022-10-03 09:00', body: { certificateNumber: '1/CT', diedOn: '2022-10-03' } });
    expect(story.stage).toBe('closed.death');
    expect(story.state.lists[0]).toMatchObject({ closingGround: 'death' });
    expect(story.state.custodies.every((custody) => custody.endedAt !== null)).toBe(true);
  });
});

describe('a facility that is not on the system', () => {
  it.each(['R1', 'R4'] as const)('%s: the police enter its stages, notice, certificate and release from paper, and each waits for its word', (regime) => {
    const story = admitted(regime);
    const [police, ends, detox] = regime === 'R1' ? ['ca-huyen:1/officer', '2023-06-09', '2022-06-13'] : ['ca-xa:1/officer', '2028-08-10', '2026-08-13'];
    const entered = (name: string, by: string, day: string, body = {}): void => {
      story.act(name, { by, at: `${day} 09:00`, channel: 'paper', body });
      expect(story.state.acts.at(-1)).toMatchObject({ act: name, actingAgencyId: 'cs:1', channel: 'paper' });
    };
    entered('startDetoxification', police, detox);
    entered('startEducation', police, regime === 'R1' ? '2022-07-01' : '2026-08-24');
    entered('sendCompletionNotice', police, regime === 'R1' ? '2023-05-15' : '2028-07-03', { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' });
    entered('startReintegration', police, regime === 'R1' ? '2023-05-16' : '2028-07-12');
    entered('issueCertificate', 'ca-xa:1/officer', ends);
    entered('releasePerson', 'ca-xa:1/officer', ends);
    expect(story.state.procedure).toBe('supervision');
    expect(story.state.tasks.filter((task) => task.task === 'confirmRecord' && task.holderAgencyId === 'cs:1')).toHaveLength(6);
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(admission as Procedure))) expect([kind, Object.keys(admissionLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('admission');
    expect(built).toEqual(readFrozenTable('admission', built));
  });
});
