import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { CaseStory } from '../../test/kit/case-builder.ts';
import { chair, deciderOf, inTreatment, officer, openWindow, police, registered, registrationBody, voluntaryBody, voluntaryDecided } from '../../test/kit/own-files.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { voluntaryTreatment } from './procedure.ts';
import { voluntaryTreatmentLabels } from './vi.ts';

const both = ['R1', 'R4'] as const;
const nextCase = '5a4d1c0e-0000-4000-8000-00000000000b';
const breakBody = (ground: string, on: string) => ({ ground, violationRecord: { number: '9/BB-VPHC', date: on }, lastViolationOn: on });
const broken = (ground: string, at: string, by = police) => ({ by, at, body: breakBody(ground, at.slice(0, 10)) });

describe('the window of registration', () => {
  it('R1: five working days from being told, a right of the person', () => {
    expect(openWindow('R1').limit('registerVoluntary')).toMatchObject({ amount: 5, unit: 'workingDay', dueDate: '2022-11-18', holderRole: 'person', nature: 'right', source: 'NĐ 116/2021 Đ3, Đ28' });
  });
  it('R1: across Tết only working days count', () => {
    const story = new CaseStory('R1');
    story.act('openVoluntaryTreatment', { by: officer, at: '2023-01-17 11:00', body: voluntaryBody('R1', { toldAt: '2023-01-17T10:00:00+07:00', addictionResult: { number: '1', date: '2023-01-16' } }) });
    expect(story.limit('registerVoluntary').dueDate).toBe('2023-01-31');
  });
  it('R4: twenty-four hours from being told, through the night', () => {
    expect(openWindow('R4').limit('registerVoluntary')).toMatchObject({ amount: 24, unit: 'hour', dueAt: '2026-09-12T03:00:00.000Z', source: 'NĐ 163/2026 Đ4.7' });
  });
  it('runs from being told, not from when the file was opened', () => {
    const story = new CaseStory('R1');
    story.act('openVoluntaryTreatment', { by: chair, at: '2022-11-14 09:00', body: voluntaryBody('R1', { committeeId: undefined, policeId: 'ca-xa:1' }) });
    expect(story.limit('registerVoluntary').dueDate).toBe('2022-11-18');
    expect(story.state.lists).toMatchObject([{ list: 'addicts', agencyId: 'ca-xa:1' }]);
  });
  it('belongs to the committee and the police before R4, to the police alone in R4; both offices are named', () => {
    expect(new CaseStory('R4').refusal('openVoluntaryTreatment', { by: chair, at: '2026-09-11 11:00', body: voluntaryBody('R4', { policeId: 'ca-xa:1' }) }).code).toBe('notCompetent');
    expect(new CaseStory('R1').refusal('openVoluntaryTreatment', { by: officer, at: '2022-11-11 11:00', body: voluntaryBody('R1', { committeeId: undefined }) })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'committeeId' } });
    expect(new CaseStory('R1').refusal('openVoluntaryTreatment', { by: officer, at: '2022-11-11 09:00', body: voluntaryBody('R1') })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'toldAt' } });
  });
  it.each([['R1', '2022-11-16 09:00', '2022-11-21 09:00'], ['R4', '2026-09-11 16:00', '2026-09-12 10:30']] as const)('%s: nobody has failed to register while the window runs; afterwards the agreement is broken', (regime, inside, after) => {
    const story = openWindow(regime);
    expect(story.refusal('recordBrokenAgreement', broken('notRegistered', inside))).toMatchObject({ code: 'windowStillOpen' });
    story.wait(after);
    expect(story.openTasks()).toContain('decideAfterNoRegistration');
    expect(story.limit('registerVoluntary').status).toBe('lapsed');
    story.act('recordBrokenAgreement', broken('notRegistered', after));
    expect(story.stage).toBe('voluntaryTreatment.broken');
    expect(story.openTasks()).toEqual(['openNewDossier']);
  });
  it('R1: force majeure begins the window anew when it ends', () => {
    const story = openWindow('R1');
    story.act('recordForceMajeure', { by: chair, at: '2022-11-14 09:00', body: { decisionNumber: '3/QĐ-UBND' } });
    expect(story.limit('registerVoluntary').status).toBe('paused');
    story.act('endForceMajeure', { by: chair, at: '2022-11-28 09:00', body: { endedOn: '2022-11-28' } });
    expect(story.limit('registerVoluntary')).toMatchObject({ status: 'running', dueDate: '2022-12-05' });
    expect(openWindow('R4').may('recordForceMajeure', chair).allowed).toBe(false);
  });
});

describe('the registration', () => {
  it.each([['R1', 5, false], ['R1', 6, true], ['R1', 12, true], ['R1', 13, false], ['R4', 12, false], ['R4', 24, true]] as const)('%s: %d months are lawful: %s', (regime, months, isLawful) => {
    const story = openWindow(regime);
    const options = { by: officer, at: regime === 'R1' ? '2022-11-15 09:00' : '2026-09-11 15:00', body: registrationBody(regime, { months }) };
    if (isLawful) expect(story.act('registerVoluntary', options)).not.toEqual([]);
    else expect(story.refusal('registerVoluntary', options)).toMatchObject({ code: 'bodyInvalid', facts: { field: 'months' }, source: regime === 'R1' ? 'Luật 73/2021 Đ30.2, 31.1' : 'Luật 120/2025 Đ29.1' });
  });
  it('R4: the second time takes thirty-six months', () => {
    const story = openWindow('R4');
    expect(story.refusal('registerVoluntary', { by: officer, at: '2026-09-11 15:00', body: registrationBody('R4', { timeNumber: 2 }) }).facts).toMatchObject({ minMonths: 36 });
  });
  it.each(both)('%s: without a stable residence only a public facility', (regime) => {
    const story = openWindow(regime, { hasStableResidence: false });
    expect(story.refusal('registerVoluntary', { by: officer, at: regime === 'R1' ? '2022-11-15 09:00' : '2026-09-11 15:00', body: registrationBody(regime) }).facts).toMatchObject({ needs: 'publicFacility' });
  });
  it('R4: a result older than six months needs a new determination', () => {
    const story = new CaseStory('R4');
    story.act('openVoluntaryTreatment', { by: officer, at: '2027-01-11 11:00', body: voluntaryBody('R4', { toldAt: '2027-01-11T10:00:00+07:00', addictionResult: { number: '1', date: '2026-07-10' } }) });
    expect(story.refusal('registerVoluntary', { by: officer, at: '2027-01-11 15:00', body: registrationBody('R4') })).toMatchObject({ facts: { needs: 'freshAddictionResult', until: '2027-01-10' }, source: 'Luật 120/2025 Đ31.1b' });
  });
  it('R1: the chair decides within three working days; R4: the police chief within twenty-four hours', () => {
    expect(registered('R1').limit('decideVoluntary')).toMatchObject({ amount: 3, dueDate: '2022-11-18', holderRole: 'supervisingCommittee', source: 'NĐ 116/2021 Đ30.1' });
    expect(registered('R4').limit('decideVoluntary')).toMatchObject({ amount: 24, unit: 'hour', dueAt: '2026-09-12T08:00:00.000Z', holderRole: 'supervisingPolice' });
    expect(registered('R1').refusal('decideVoluntary', { by: police, at: '2022-11-18 09:00' }).code).toBe('notCompetent');
    expect(registered('R4').may('decideVoluntary', chair).allowed).toBe(false);
  });
  it('R4: for a public facility the province decides, asked within twenty-four hours and deciding within twenty-four', () => {
    const story = openWindow('R4');
    story.act('registerVoluntary', { by: officer, at: '2026-09-11 15:00', body: registrationBody('R4', { place: 'publicFacility', facilityId: 'cs:1' }) });
    expect(story.limit('requestVoluntaryFacility')).toMatchObject({ dueAt: '2026-09-12T08:00:00.000Z', source: 'NĐ 163/2026 Đ95' });
    expect(story.refusal('decideVoluntary', { by: police, at: '2026-09-11 16:00' }).facts).toMatchObject({ needs: 'requestVoluntaryFacility' });
    story.act('requestVoluntaryFacility', { by: police, at: '2026-09-11 16:00', body: { provincialPoliceId: 'ca-tinh:1' } });
    expect(story.limit('decideVoluntaryFacility')).toMatchObject({ holderAgencyId: 'ca-tinh:1', dueAt: '2026-09-12T09:00:00.000Z' });
    expect(story.refusal('decideVoluntary', { by: police, at: '2026-09-11 17:00' }).code).toBe('notCompetent');
    story.act('decideVoluntary', { by: 'ca-tinh:1/head', at: '2026-09-12 08:00', body: { decisionNumber: '5/QĐ-CAT' } });
    expect(story.stage).toBe('voluntaryTreatment.awaitingStart');
    expect(story.state.documents.slice(-2)).toMatchObject([{ template: 'voluntaryDecision', issuerAgencyId: 'ca-tinh:1' }, { template: 'paperHandover', issuerAgencyId: 'ca-xa:1' }]);
  });
  it('a registration that is not in order goes back and waits, reviewed by local policy', () => {
    const story = registered('R1');
    story.act('returnRegistration', { by: chair, at: '2022-11-16 09:00', body: { reason: 'thiếu giấy tờ tùy thân' } });
    expect(story.stage).toBe('voluntaryTreatment.awaitingRegistration');
    expect(story.limit('decideVoluntary').status).toBe('cancelled');
    expect(story.openTasks()).toEqual(['followRegistration']);
  });
});

describe('somebody in substitution treatment', () => {
  it('brings what the site confirmed; only R4 knows that paper, and it names the site’s number', () => {
    const substitutionPaper = { number: '8/GXN-CSTT', date: '2026-09-10' };
    const story = openWindow('R4');
    story.act('registerVoluntary', { by: officer, at: '2026-09-11 15:00', body: registrationBody('R4', { substitutionPaper }) });
    expect(story.state.acts.at(-1)?.facts).toMatchObject({ substitutionPaper });
    expect(openWindow('R1').refusal('registerVoluntary', { by: officer, at: '2022-11-14 09:00', body: registrationBody('R1', { substitutionPaper }) })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'substitutionPaper' } });
  });
});

describe('the profile', () => {
  const profile = { education: '9/12', health: 'Đủ sức khỏe', substances: [{ substance: 'Heroin', way: 'injected' }] };
  it.each(both)('%s: is taken by whoever looks after the treatment, asks what the decree names, and enters no event', (regime) => {
    const story = inTreatment(regime);
    const at = regime === 'R1' ? '2022-11-24 09:00' : '2026-09-16 09:00';
    expect(story.may('collectProfile', 'ta-kv:1/judge').allowed).toBe(false);
    expect(story.refusal('collectProfile', { by: officer, at, body: { ...profile, substances: [] } }).code).toBe('bodyInvalid');
    expect(story.refusal('collectProfile', { by: officer, at, body: { education: '9/12', health: 'tốt' } }).code).toBe('bodyInvalid');
    story.act('collectProfile', { by: officer, at, body: { ...profile, maritalStatus: 'single' } });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'patientProfile', issuerAgencyId: 'ca-xa:1' });
    expect(JSON.stringify(story.events)).not.toMatch(/Heroin|injected|single|9\/12/);
  });
});

describe('who counsels and helps', () => {
  it('R4: the chair names at least one for somebody treated at home; in a facility its own people do it', () => {
    const home = inTreatment('R4');
    const body = { counsellors: ['Kiều Thuỷ Ngoãn, Trạm Y tế phường'], decisionNumber: '92/QĐ-UBND' };
    expect(home.may('assignCounsellors', police).allowed).toBe(false);
    home.act('assignCounsellors', { by: chair, at: '2026-09-16 09:00', body });
    expect(home.state.facts.voluntary.counsellors).toEqual({ on: '2026-09-16', number: '92/QĐ-UBND', count: 1 });
    expect(home.state.documents.at(-1)).toMatchObject({ template: 'counsellorAssignment', issuerAgencyId: 'ubnd-xa:1' });
    const facility = openWindow('R4');
    facility.act('registerVoluntary', { by: officer, at: '2026-09-11 15:00', body: registrationBody('R4', { place: 'privateFacility', facilityId: 'cs:1' }) });
    facility.act('decideVoluntary', { by: police, at: '2026-09-12 08:00' });
    expect(facility.refusal('assignCounsellors', { by: chair, at: '2026-09-16 09:00', body }).facts).toMatchObject({ needs: 'treatedAtHome' });
    expect(inTreatment('R1').may('assignCounsellors', chair).allowed).toBe(false);
  });
});

describe('the start', () => {
  it.each([['R1', 5, '2022-11-25', 'NĐ 116/2021 Đ3'], ['R4', 2, '2026-09-15', 'NĐ 163/2026 Đ4.8']] as const)('%s: within %d working days of the decision', (regime, amount, dueDate, source) => {
    expect(voluntaryDecided(regime).limit('startVoluntary')).toMatchObject({ amount, unit: 'workingDay', dueDate, holderRole: 'person', nature: 'right', source });
  });
  it.each([['R1', '2022-11-28 09:00'], ['R4', '2026-09-16 09:00']] as const)('%s: not begun in time, the agreement is broken', (regime, after) => {
    const story = voluntaryDecided(regime);
    story.wait(after);
    expect(story.openTasks()).toContain('decideAfterNoStart');
    story.act('recordBrokenAgreement', broken('notStarted', after));
    expect(story.state.facts.voluntary).toMatchObject({ breakGround: 'notStarted' });
  });
  it('R1: the term runs from the start; R4 at home from the registration record', () => {
    expect(inTreatment('R1').state.facts.voluntary.term).toMatchObject({ start: '2022-11-22', end: '2023-05-22' });
    expect(inTreatment('R4').state.facts.voluntary.term).toMatchObject({ start: '2026-09-11', end: '2028-09-11' });
    expect(inTreatment('R4').limit('noticeOfVoluntaryCompletion')).toMatchObject({ amount: 30, unit: 'day', dueDate: '2028-08-11', confidence: 'T' });
  });
});

describe('the treatment', () => {
  it.each(both)('%s: is looked at every month: the task comes back, no limit of the law', (regime) => {
    const story = inTreatment(regime);
    const tasks = regime === 'R4' ? ['openMonitoring', 'followUp'] : ['followUp'];
    expect(story.openTasks()).toEqual(tasks);
    story.act('recordFollowUp', { by: officer, at: regime === 'R1' ? '2022-12-20 09:00' : '2026-10-12 09:00', body: { stagesDone: 2 } });
    expect(story.openTasks()).toEqual(tasks);
    expect(story.state.facts.voluntary).toMatchObject({ followUps: 1 });
  });
  it.each([['R1', '2022-12-12 09:00', '2022-12-16 09:00', '2022-12-20 09:00', 5], ['R4', '2026-10-12 09:00', '2026-10-13 09:00', '2026-10-15 09:00', 2]] as const)('%s: who leaves and stays away %s', (regime, left, inside, after, days) => {
    const story = inTreatment(regime);
    expect(story.refusal('recordBrokenAgreement', broken('leftVoluntaryTreatment', inside)).facts).toMatchObject({ needs: 'leave' });
    story.act('recordLeave', { by: officer, at: left, body: { kind: 'leftFacility' } });
    expect(story.limit('returnToTreatment')).toMatchObject({ amount: days, unit: 'workingDay', nature: 'right' });
    expect(story.refusal('recordBrokenAgreement', broken('leftVoluntaryTreatment', inside)).code).toBe('windowStillOpen');
    story.wait(after);
    expect(story.openTasks()).toContain('recordBrokenAgreement');
    story.act('recordBrokenAgreement', broken('leftVoluntaryTreatment', after));
    expect(story.stage).toBe('voluntaryTreatment.broken');
    expect(story.state.milestones).toEqual({});
  });
  it('who comes back in time goes on, the term unmoved', () => {
    const story = inTreatment('R1');
    story.act('recordLeave', { by: officer, at: '2022-12-12 09:00', body: { kind: 'leftFacility' } });
    expect(story.refusal('completeTreatment', { by: chair, at: '2022-12-13 09:00' }).facts).toMatchObject({ needs: 'voluntaryTermEnd' });
    story.act('recordReturn', { by: officer, at: '2022-12-15 09:00' });
    expect(story.limit('returnToTreatment')).toMatchObject({ status: 'met', outcome: 'inTime' });
    expect(story.openTasks()).toEqual(['followUp']);
  });
  it('R1: a use found breaks the agreement; from 2025-07-01 the criminal check comes first', () => {
    const before = inTreatment('R1');
    before.act('recordDrugTest', { by: officer, at: '2023-01-09 09:00', body: { result: 'positive', recordNumber: '7' } });
    expect(before.stage).toBe('voluntaryTreatment.useFound');
    before.act('recordBrokenAgreement', broken('usedDuringVoluntaryTreatment', '2023-01-10 09:00'));
    const later = inTreatment('R4');
    later.act('recordDrugTest', { by: officer, at: '2026-12-07 09:00', body: { result: 'positive', recordNumber: '7' } });
    expect(later.refusal('recordBrokenAgreement', broken('usedDuringVoluntaryTreatment', '2026-12-08 09:00')).facts).toMatchObject({ needs: 'criminalCheck' });
    later.act('recordCriminalCheck', { by: police, at: '2026-12-08 09:00', body: { isProsecuted: false } });
    later.act('recordBrokenAgreement', broken('usedDuringVoluntaryTreatment', '2026-12-08 10:00'));
    expect(later.stage).toBe('voluntaryTreatment.broken');
  });
  it('R4: prosecuted, the file waits for the judgment', () => {
    const story = inTreatment('R4');
    story.act('recordDrugTest', { by: officer, at: '2026-12-07 09:00', body: { result: 'positive', recordNumber: '7' } });
    story.act('recordCriminalCheck', { by: police, at: '2026-12-08 09:00', body: { isProsecuted: true } });
    expect(story.stage).toBe('voluntaryTreatment.prosecuted');
    story.act('recordCriminalOutcome', { by: police, at: '2027-03-08 09:00', body: { outcome: 'notConvicted', paperNumber: '4' } });
    expect(story.stage).toBe('voluntaryTreatment.useFound');
  });
  it('R4: a reminder, a review meeting, and the third breach leads to the dossier', () => {
    const story = inTreatment('R4');
    const breach = (at: string) => story.act('recordViolation', { by: officer, at, body: { kind: 'breachOfDuty', recordNumber: '1/BB' } });
    breach('2026-10-05 09:00');
    expect(story.openTasks()).toContain('remindPatient');
    story.act('recordReaction', { by: officer, at: '2026-10-05 15:00' });
    breach('2026-11-02 09:00');
    expect(story.openTasks()).toContain('holdReviewMeeting');
    expect(story.refusal('recordBrokenAgreement', broken('thirdViolation', '2026-11-03 09:00')).facts).toMatchObject({ needs: 'thirdViolation', count: 2 });
    breach('2026-12-07 09:00');
    story.act('recordBrokenAgreement', broken('thirdViolation', '2026-12-07 10:00'));
    expect(story.stage).toBe('voluntaryTreatment.broken');
    expect(inTreatment('R1').may('recordViolation', officer).allowed).toBe(false);
    expect(inTreatment('R1').refusal('recordBrokenAgreement', broken('thirdViolation', '2022-12-12 09:00')).facts).toMatchObject({ needs: 'groundOfRegime' });
  });
  it('a move hands the file over and keeps the term', () => {
    const story = inTreatment('R1');
    story.act('transferTreatment', { by: chair, at: '2023-01-16 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
    expect(story.state.lists.map((entry) => [entry.agencyId, entry.to, entry.closingGround])).toEqual([['ca-xa:1', '2023-01-16', 'moved'], ['ca-xa:2', null, null]]);
    expect(story.may('completeTreatment', chair).allowed).toBe(false);
    expect(story.state.facts.voluntary.term?.end).toBe('2023-05-22');
  });
});

describe('completed', () => {
  it('R1: at the end of the term, certified by the chair; supervision of one year follows the report', () => {
    const story = inTreatment('R1');
    expect(story.refusal('completeTreatment', { by: chair, at: '2023-05-19 09:00' })).toMatchObject({ facts: { needs: 'voluntaryTermEnd', opens: '2023-05-22' } });
    story.wait('2023-05-22 08:00');
    expect(story.openTasks()).toContain('completeTreatment');
    story.act('completeTreatment', { by: chair, at: '2023-05-22 09:00', body: { certificateNumber: '3/GXN' } });
    expect(story.stage).toBe('supervision.awaitingReport');
    expect(story.state.facts.supervision).toMatchObject({ completedOn: '2023-05-22', term: { end: '2024-05-22' } });
    expect(story.limit('supervisionTerm')).toMatchObject({ amount: 1, unit: 'year', dueDate: '2024-05-22' });
    expect(story.state.lists).toMatchObject([{ list: 'addicts', to: null }]);
    story.act('personReports', { by: police, at: '2023-05-24 09:00' });
    story.act('openSupervisionFile', { by: police, at: '2023-05-25 09:00' });
    story.act('decideSupervision', { by: chair, at: '2023-05-26 09:00', body: { decisionNumber: '30/QĐ-UBND' } });
    story.act('closeSupervision', { by: chair, at: '2024-05-22 09:00' });
    story.act('removeFromList', { by: police, at: '2024-05-23 09:00', body: { ground: 'termServed' } });
    expect(story.stage).toBe('closed.removed');
  });
  it('R4: supervision is decided before the end, the addict entry ends with the treatment', () => {
    const story = inTreatment('R4');
    story.act('sendVoluntaryCompletionNotice', { by: police, at: '2028-08-07 09:00' });
    expect(story.limit('noticeOfVoluntaryCompletion').status).toBe('met');
    expect(story.limit('proposeSupervision')).toMatchObject({ dueDate: '2028-08-09' });
    story.act('proposeSupervision', { by: police, at: '2028-08-08 09:00' });
    story.act('decideSupervision', { by: chair, at: '2028-08-10 09:00', body: { decisionNumber: '21/QĐ-UBND' } });
    expect(story.stage).toBe('voluntaryTreatment.inTreatment');
    story.act('completeTreatment', { by: police, at: '2028-09-11 09:00' });
    expect(story.stage).toBe('supervision.underSupervision');
    expect(story.state.facts.supervision.term?.end).toBe('2029-09-11');
    expect(story.state.lists.map((entry) => [entry.list, entry.closingGround])).toEqual([['addicts', 'voluntaryCompleted'], ['supervised', null]]);
    expect(inTreatment('R1').refusal('proposeSupervision', { by: police, at: '2023-05-02 09:00' }).code).toBe('actNotInProcedure');
  });
  it('not over an open leave or a use nobody dealt with', () => {
    const story = inTreatment('R1');
    story.act('recordLeave', { by: officer, at: '2023-05-19 09:00', body: { kind: 'skippedSessions' } });
    expect(story.refusal('completeTreatment', { by: chair, at: '2023-05-22 09:00' }).facts).toMatchObject({ needs: 'returnToTreatment' });
  });
});

describe('broken', () => {
  it.each(both)('%s: a new dossier is linked and this file closes; the entry goes over', (regime) => {
    const story = openWindow(regime);
    const after = regime === 'R1' ? '2022-11-21 09:00' : '2026-09-14 09:00';
    story.act('recordBrokenAgreement', broken('notRegistered', after));
    story.act('linkNewDossier', { by: officer, at: after.replace('09:00', '15:00'), body: { caseId: nextCase } });
    expect(story.stage).toBe('closed.broken');
    expect(story.state.lists[0]).toMatchObject({ list: 'addicts', closingGround: 'newDossier' });
    expect(story.state.facts.voluntary.newCaseId).toBe(nextCase);
  });
  it('is recorded by the chair or the police chief before R4, by the chief alone in R4', () => {
    const story = openWindow('R1');
    story.wait('2022-11-21 09:00');
    expect(story.may('recordBrokenAgreement', chair).allowed).toBe(true);
    expect(openWindow('R4').may('recordBrokenAgreement', chair).allowed).toBe(false);
    expect(deciderOf('R4')).toBe(police);
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(voluntaryTreatment as Procedure))) expect([kind, Object.keys(voluntaryTreatmentLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('voluntaryTreatment');
    expect(built).toEqual(readFrozenTable('voluntaryTreatment', built));
  });
});
