import { describe, expect, it } from '@jest/globals';
import { isDuty } from '../../law/time-limits.ts';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { CaseStory, compilerOf, upload } from '../../test/kit/case-builder.ts';
import { acceptCase, addPaper, atCourt, bringToCourt, completeDossier, confirmEffect, dayOf, decideCase, notifyPerson, openBody, openCase } from '../../test/kit/case-paths.ts';
import { listDuties } from '../../test/kit/procedure-duties.ts';
import { enteredNumberOf } from '../document-numbers.ts';
import { getProcedure } from '../index.ts';
import { namesOf } from '../labels.ts';
import { findNextLimit, openTasks } from '../legal-case.ts';
import type { Procedure } from '../procedure.ts';
import { compulsoryDossier } from './procedure.ts';
import { compulsoryDossierLabels } from './vi.ts';

const both = ['R1', 'R4'] as const;

/** From the decision in force into the facility, on 2026-08-04. */
function admitR4(story: CaseStory): CaseStory {
  story.act('sendForExecution', { by: 'ta-kv:1/clerk', at: '2026-08-03 09:00' });
  story.act('receiveDecision', { by: 'ca-xa:1/head', at: '2026-08-03 10:00' });
  story.act('requestFacility', { by: 'ca-xa:1/head', at: '2026-08-03 11:00' });
  story.act('assignFacility', { by: 'ca-tinh:1/head', at: '2026-08-03 14:00', body: { facilityId: 'cs:1' } });
  story.act('sendAssignment', { by: 'ca-tinh:1/officer', at: '2026-08-03 15:00' });
  story.act('admitPerson', { by: 'cs:1/head', at: '2026-08-04 09:00' });
  return story;
}

const heldTasks = (story: CaseStory): string[] => openTasks(story.state).map((task) => `${task.task}: ${task.holderAgencyId ?? ''}`);

describe('opening', () => {
  it.each([['R1', 5, '2023-05-15', 'NĐ 116/2021 Đ40.1'], ['R4', 1, '2026-07-07', 'NĐ 163/2026 Đ100.1, Đ103.1']] as const)(
    '%s: the dossier must be compiled within %d working days of the violation record',
    (regime, amount, dueDate, source) => {
      expect(openCase(regime).limit('compileDossier')).toMatchObject({ amount, unit: 'workingDay', dueDate, source, confidence: 'T', holderRole: 'compilingOffice' });
    },
  );

  it('runs the compiling days from the record, not from the day it was typed', () => {
    const story = new CaseStory('R4');
    story.act('openDossier', { by: 'ca-xa:1/head', at: '2026-07-07 09:00', body: openBody('R4') });
    expect(story.limit('compileDossier')).toMatchObject({ from: '2026-07-06', dueDate: '2026-07-07' });
  });

  it('puts the person on the list of addicts and asks for the violation record and the biography', () => {
    const story = openCase('R4');
    expect(story.state.lists).toMatchObject([{ list: 'addicts', agencyId: 'ca-xa:1', to: null, ground: 'addictionResult' }]);
    expect(story.state.documents.map((one) => one.template)).toEqual(['violationRecord', 'shortBiography']);
  });

  it('in R1 belongs to the commune chair; the commune police only help, and keep the list', () => {
    const story = new CaseStory('R1');
    expect(story.refusal('openDossier', { by: 'ca-xa:1/head', at: dayOf('R1', 0), body: openBody('R1') })).toMatchObject({ code: 'notCompetent' });
    expect(openCase('R1').state.lists).toMatchObject([{ list: 'addicts', agencyId: 'ca-xa:1' }]);
  });

  it('in R1 belongs to the district or provincial police for the cases they found, and to nobody else for those', () => {
    const body = openBody('R1', { foundBy: 'district' });
    const story = new CaseStory('R1');
    story.act('openDossier', { by: 'ca-huyen:1/head', at: dayOf('R1', 0), body });
    expect(story.state.offices).toContainEqual({ role: 'compilingOffice', agencyId: 'ca-huyen:1', from: '2023-05-08', to: null });
    expect(new CaseStory('R1').refusal('openDossier', { by: 'ubnd-xa:1/head', at: dayOf('R1', 0), body }).code).toBe('notCompetent');
  });

  it('in R4 belongs to the commune police chief alone, whoever found the case', () => {
    for (const by of ['ubnd-xa:1/head', 'ca-tinh:1/head', 'ca-xa:1/officer'])
      expect(new CaseStory('R4').refusal('openDossier', { by, at: dayOf('R4', 0), body: openBody('R4', { foundBy: 'provincial' }) }).code).toBe('notCompetent');
    expect(new CaseStory('R4').act('openDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 0), body: openBody('R4', { foundBy: 'provincial' }) })).not.toEqual([]);
  });

  it('knows the ground of refused monitoring only in R4, and the relapse of a juvenile only from R4 on', () => {
    const refused = (regime: 'R1' | 'R4', person: 'adult' | 'juvenile', ground: string): string | null => {
      const story = new CaseStory(regime, { person });
      const options = { by: compilerOf(regime), at: dayOf(regime, 0), body: openBody(regime, { ground }) };
      try { story.act('openDossier', options); return null; } catch (error) { return (error as { code: string }).code; }
    };
    expect(refused('R1', 'adult', 'refusedMonitoring')).toBe('guardNotMet');
    expect(refused('R4', 'adult', 'refusedMonitoring')).toBeNull();
    expect(refused('R1', 'juvenile', 'relapsedUnderSupervision')).toBe('guardNotMet');
    expect(refused('R4', 'juvenile', 'relapsedUnderSupervision')).toBeNull();
  });

  it.each([['R1', null], ['R4', 'bodyInvalid']] as const)('%s: police that help the committee are a field of R1 alone', (regime, code) => {
    const options = { by: compilerOf(regime), at: dayOf(regime, 0), body: openBody(regime, { assistingPoliceId: 'ca-xa:1' }) };
    if (code === null) expect(new CaseStory(regime).act('openDossier', options)).not.toEqual([]);
    else expect(new CaseStory(regime).refusal('openDossier', options)).toMatchObject({ code, facts: { field: 'assistingPoliceId', regime } });
  });

  it('refuses a record dated after the opening and a violation after its record', () => {
    const refuse = (more: object) => new CaseStory('R4').refusal('openDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 0), body: openBody('R4', { ...more }) }).code;
    expect(refuse({ violationRecord: { number: '1', date: '2026-07-07' } })).toBe('happenedBeforeCause');
    expect(refuse({ lastViolationOn: '2026-07-07' })).toBe('happenedBeforeCause');
  });
});

describe('completeness', () => {
  it('names every missing paper with its form and article (NĐ 163/2026 Đ101)', () => {
    const story = openCase('R1');
    addPaper(story, 'shortBiography', dayOf('R1', 1));
    const refusal = story.refusal('completeDossier', { by: 'ubnd-xa:1/head', at: dayOf('R1', 2) });
    expect(refusal).toMatchObject({ code: 'dossierIncomplete', source: 'NĐ 116/2021 Đ41.1b, Đ51.1' });
    expect(refusal.facts['missing']).toEqual([
      { type: 'violationRecord', form: 'Mẫu 27', article: 'NĐ 116/2021 Đ41.1b, Đ51.1' },
      { type: 'addictionResult', form: null, article: 'NĐ 116/2021 Đ41.1c, Đ51.1' },
      { type: 'statement', form: 'Mẫu 31', article: 'NĐ 116/2021 Đ41.1d, Đ51.1' },
      { type: 'request', form: 'Mẫu 29', article: 'NĐ 116/2021 Đ41.1đ, Đ51.1' },
    ]);
  });

  it('in R4 asks an adult for no statement, and accepts the confirmation of the substitution site for the result', () => {
    const story = openCase('R4');
    for (const type of ['shortBiography', 'violationRecord', 'substitutionSiteConfirmation', 'request'] as const) addPaper(story, type, dayOf('R4', 1, '08:00'));
    story.act('completeDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 1) });
    expect(story.stage).toBe('compulsoryDossier.completed');
  });

  it.each(both)('%s: without stable residence the police paper on it is needed too', (regime) => {
    const story = openCase(regime, { body: { hasStableResidence: false } });
    const refusal = story.refusal('completeDossier', { by: compilerOf(regime), at: dayOf(regime, 1) });
    expect((refusal.facts['missing'] as { type: string }[]).map((one) => one.type)).toContain('unstableResidencePaper');
  });

  it('counts no folio twice', () => {
    const story = openCase('R4');
    const body = { type: 'other', date: '2026-07-06', folioFrom: 1, folioTo: 4, uploadId: upload };
    story.act('addPaper', { by: 'ca-xa:1/officer', at: dayOf('R4', 1), body });
    expect(story.refusal('addPaper', { by: 'ca-xa:1/officer', at: dayOf('R4', 1), body: { ...body, folioFrom: 4, folioTo: 5 } }).code).toBe('alreadyRecorded');
  });

  it('completed a day late the compiling is late; typed a day late it is not', () => {
    const late = openCase('R4');
    for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'request'] as const) addPaper(late, type, dayOf('R4', 1));
    const typed = new CaseStory('R4');
    typed.act('openDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 0), body: openBody('R4') });
    for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'request'] as const) addPaper(typed, type, dayOf('R4', 1));
    late.act('completeDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 2) });
    expect(late.limit('compileDossier').outcome).toBe('late');
    typed.wait(dayOf('R4', 3));
    expect(typed.limit('compileDossier').status).toBe('missed');
    expect(findNextLimit(typed.state)).toMatchObject({ duty: 'compileDossier', status: 'missed' });
    typed.act('completeDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 1, '16:00'), recordedAt: dayOf('R4', 3) });
    expect(typed.limit('compileDossier')).toMatchObject({ status: 'met', outcome: 'inTimeRecordedLate' });
    expect(findNextLimit(typed.state)).toMatchObject({ duty: 'limitationPeriod', status: 'running' });
  });
});

describe('notice and reading', () => {
  it.each([['R1', '2023-05-17'], ['R4', '2026-07-10']] as const)('%s: three working days of reading run from the receipt of the notice', (regime, dueDate) => {
    const story = notifyPerson(completeDossier(openCase(regime)));
    expect(story.limit('readDossier')).toMatchObject({ dueDate, nature: 'right', holderRole: 'person' });
    expect(story.stage).toBe('compulsoryDossier.reading');
  });

  it('nothing is forwarded while the reading period runs, even if the person has read already', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    story.act('recordReading', { by: 'ca-xa:1/officer', at: '2026-07-08 09:00', body: { reader: 'person' } });
    const forward = { by: 'ca-xa:1/head', body: { requestNumber: '7', folioCount: 4, courtId: 'ta-kv:1' } };
    expect(story.refusal('forwardDossier', { ...forward, at: '2026-07-10 23:00' })).toMatchObject({ code: 'windowStillOpen', facts: { dueDate: '2026-07-10' } });
    story.act('forwardDossier', { ...forward, at: '2026-07-13 09:00' });
    expect(story.stage).toBe('compulsoryDossier.sentToCourt');
  });

  it('the working day for forwarding begins with the last day of the reading period', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    expect(story.state.limits.some((limit) => limit.duty === 'forwardDossier')).toBe(false);
    story.wait('2026-07-11 00:00');
    expect(story.limit('forwardDossier')).toMatchObject({ from: '2026-07-10', dueDate: '2026-07-13', holderAgencyId: 'ca-xa:1' });
  });

  it('a refusal before witnesses counts as receipt; without witnesses it is no proof', () => {
    const story = completeDossier(openCase('R4'));
    const body = { recipient: 'person', delivery: 'refused', noticeNumber: '5/TB', noticeDate: '2026-07-07', proofUploadId: upload };
    expect(story.refusal('notifyPerson', { by: 'ca-xa:1/officer', at: '2026-07-07 14:00', body }).code).toBe('bodyInvalid');
    story.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2026-07-07 14:00', body: { ...body, witnesses: 'hai người làm chứng' } });
    expect(story.limit('readDossier').dueDate).toBe('2026-07-10');
  });

  it('a person who is not found starts no period: the office is reminded until the notice is served or a date is set', () => {
    const story = completeDossier(openCase('R4'));
    const deemed = { by: 'ca-xa:1/head', at: '2026-07-14 09:00', body: { recipient: 'person', noticeNumber: '5/TB', noticeDate: '2026-07-07', countsFrom: '2026-07-14', basis: 'niêm yết' } };
    expect(story.refusal('deemNoticeServed', deemed).code).toBe('actNotAllowedInStage');
    story.act('recordNoticeFailure', { by: 'ca-xa:1/officer', at: '2026-07-07 15:00', body: { ground: 'absent', recordNumber: '6/BB', witnesses: 'tổ trưởng', proofUploadId: upload } });
    expect(story.openTasks()).toContain('serveNotice');
    expect(story.wait('2026-07-14 15:00').map((one) => one.event.type)).toContain('taskReviewed');
    expect(story.state.limits.some((limit) => limit.duty === 'readDossier')).toBe(false);
    story.act('deemNoticeServed', { ...deemed, at: '2026-07-14 16:00' });
    expect(story.limit('readDossier')).toMatchObject({ from: '2026-07-14', dueDate: '2026-07-17' });
  });

  it('reading after the period is no reading under the law', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    expect(story.refusal('recordReading', { by: 'ca-xa:1/officer', at: '2026-07-11 08:00', body: { reader: 'person' } }).code).toBe('windowClosed');
  });
});

describe('R1: the labour office', () => {
  const forwarded = (): CaseStory => {
    const story = notifyPerson(completeDossier(openCase('R1')));
    story.act('forwardDossier', { by: 'ubnd-xa:1/deputy', at: dayOf('R1', 10), body: { requestNumber: '7', folioCount: 5, labourOfficeId: 'ldtbxh:1' } });
    return story;
  };
  const file = { courtId: 'ta-huyen:1', requestNumber: '9', proposedFacilityId: 'cs:1' };

  it('its two working days run from receipt, not from the sending', () => {
    const story = forwarded();
    expect(story.state.limits.some((limit) => limit.duty === 'checkDossier')).toBe(false);
    expect(story.refusal('fileWithCourt', { by: 'ldtbxh:1/head', at: dayOf('R1', 11), body: file })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'receiveDossier' } });
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 11), body: { receiptNumber: '3' } });
    expect(story.limit('checkDossier')).toMatchObject({ dueDate: '2023-05-23', holderAgencyId: 'ldtbxh:1' });
  });

  it('returns once; supplement and filing again have two working days each', () => {
    const story = forwarded();
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 10, '14:00'), body: { receiptNumber: '3' } });
    const giveBack = { by: 'ldtbxh:1/head', body: { letterNumber: '4', missing: ['statement'], reason: 'thiếu chữ ký' } };
    story.act('returnToCompiler', { ...giveBack, at: dayOf('R1', 11) });
    expect(story.limit('checkDossier').outcome).toBe('inTime');
    story.act('receiveReturnedDossier', { by: 'ca-xa:1/officer', at: dayOf('R1', 11, '15:00') });
    expect(story.limit('supplementDossier')).toMatchObject({ dueDate: '2023-05-23', holderAgencyId: 'ubnd-xa:1' });
    addPaper(story, 'statement', dayOf('R1', 14));
    story.act('supplementDossier', { by: 'ubnd-xa:1/head', at: dayOf('R1', 14, '16:00'), body: { letterNumber: '8', folioCount: 6 } });
    expect(story.limit('supplementDossier').outcome).toBe('inTime');
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 15), body: { receiptNumber: '5' } });
    expect(story.limit('refileDossier').dueDate).toBe('2023-05-25');
    expect(story.refusal('returnToCompiler', { ...giveBack, at: dayOf('R1', 15, '10:00') })).toMatchObject({ code: 'guardNotMet', facts: { reason: 'secondReturn' } });
    story.act('fileWithCourt', { by: 'ldtbxh:1/head', at: dayOf('R1', 16), body: file });
    expect(story.limit('refileDossier').outcome).toBe('inTime');
    expect(story.state.documents.map((one) => one.template)).toEqual(expect.arrayContaining(['labourOfficeReturn', 'dossierRequest', 'fileTransferRecord']));
  });

  it('is not there any more: from 2025-03-01 a person decides to file without its check', () => {
    const story = new CaseStory('R1');
    story.act('openDossier', { by: 'ubnd-xa:1/head', at: '2025-02-20 09:00', body: { ...openBody('R1'), violationRecord: { number: '1', date: '2025-02-20' }, lastViolationOn: '2025-02-18' } });
    for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'] as const) addPaper(story, type, '2025-02-21 09:00');
    story.act('completeDossier', { by: 'ubnd-xa:1/head', at: '2025-02-21 10:00' });
    story.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2025-02-21 15:00', body: { recipient: 'person', delivery: 'received', noticeNumber: '1', noticeDate: '2025-02-21', proofUploadId: upload } });
    const without = { by: 'ubnd-xa:1/head', body: { ...file, basis: 'không còn Phòng LĐTBXH' } };
    expect(story.refusal('fileWithoutCheck', { ...without, at: '2025-02-27 09:00' }).code).toBe('guardNotMet');
    expect(story.refusal('forwardDossier', { by: 'ubnd-xa:1/head', at: '2025-03-03 09:00', body: { requestNumber: '1', folioCount: 5, labourOfficeId: 'ldtbxh:1' } }).code).toBe('officeNotInForce');
    story.wait('2025-03-01 00:00');
    expect(story.openTasks()).toContain('humanDecision');
    story.act('fileWithoutCheck', { ...without, at: '2025-03-03 09:00' });
    expect(story.stage).toBe('compulsoryDossier.sentToCourt');
    story.act('confirmReceipt', { by: 'ta-huyen:1/clerk', at: '2025-03-03 15:00', body: { receiptNumber: '1' } });
    expect(story.state).toMatchObject({ procedure: 'courtReview', regime: 'R2', procedureRegimes: { compulsoryDossier: 'R1', courtReview: 'R2' } });
    expect(story.openTasks()).not.toContain('humanDecision');
  });
});

describe('R1: a labour office that is not on the system', () => {
  it('has its filing entered from paper by the office that compiled', () => {
    const story = notifyPerson(completeDossier(openCase('R1')));
    story.act('forwardDossier', { by: 'ubnd-xa:1/head', at: dayOf('R1', 10), body: { requestNumber: '7', folioCount: 6, labourOfficeId: 'ldtbxh:1' } });
    story.act('receiveDossier', { by: 'ubnd-xa:1/officer', at: dayOf('R1', 10, '14:00'), channel: 'paper', body: { receiptNumber: '31' } });
    story.act('fileWithCourt', { by: 'ubnd-xa:1/officer', at: dayOf('R1', 11), channel: 'paper', body: { courtId: 'ta-huyen:1', requestNumber: '9', proposedFacilityId: 'cs:1' } });
    expect(story.stage).toBe('compulsoryDossier.sentToCourt');
    expect(story.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ldtbxh:1', recordedBy: 'ubnd-xa:1:officer' });
    expect(story.limit('checkDossier').outcome).toBe('inTime');
  });
});

describe('the way to the court', () => {
  it.each(['R1', 'R2', 'R3', 'R4'] as const)('%s: the confirmed receipt hands the case to the court under the law of that day', (regime) => {
    const story = bringToCourt(regime);
    expect(story.stage).toBe('courtReview.received');
    expect(story.state.regime).toBe(regime);
    const missed = story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late');
    expect(missed).toEqual([]);
  });

  it('a court is named by a person, never guessed; a labour office has no place after R1', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    const at = '2026-07-13 09:00';
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at, body: { requestNumber: '7', folioCount: 4 } })).toMatchObject({ code: 'officeMissing', facts: { field: 'courtId' } });
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at, body: { requestNumber: '7', folioCount: 4, courtId: 'vks-kv:1' } }).code).toBe('officeKindWrong');
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at, body: { requestNumber: '7', folioCount: 4, courtId: 'ta-huyen:1' } }).code).toBe('officeNotInForce');
  });

  it('from R4 on only the chief forwards; a deputy needs a delegation', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    story.wait('2026-07-13 09:00');
    expect(story.may('forwardDossier', 'ca-xa:1/deputy').allowed).toBe(false);
    expect(story.may('forwardDossier', 'ca-xa:1/head').allowed).toBe(true);
  });

  it('R4: a sent file is work of the court, which is to receive it, and the sender follows it until then', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-13 09:00', body: { requestNumber: '7', folioCount: 4, courtId: 'ta-kv:1' } });
    expect(heldTasks(story)).toEqual(['confirmReceipt: ta-kv:1', 'followReceipt: ca-xa:1']);
    story.act('confirmReceipt', { by: 'ta-kv:1/clerk', at: '2026-07-13 15:00', body: { receiptNumber: '44' } });
    expect(heldTasks(story)).toEqual([]);
  });

  it('R1: a sent file is first work of the labour office, then of the court, and each time of its sender', () => {
    const story = notifyPerson(completeDossier(openCase('R1')));
    story.act('forwardDossier', { by: compilerOf('R1'), at: dayOf('R1', 10), body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, labourOfficeId: 'ldtbxh:1' } });
    expect(heldTasks(story)).toEqual(['receiveDossier: ldtbxh:1', 'followReceipt: ubnd-xa:1']);
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 10, '14:00'), body: { receiptNumber: '31' } });
    expect(heldTasks(story)).toEqual([]);
    story.act('fileWithCourt', { by: 'ldtbxh:1/head', at: dayOf('R1', 14), body: { courtId: 'ta-huyen:1', requestNumber: '9/ĐN-CNBB', proposedFacilityId: 'cs:1' } });
    expect(heldTasks(story)).toEqual(['confirmReceipt: ta-huyen:1', 'followReceipt: ldtbxh:1']);
  });

  it('a file sent and not confirmed comes back as a task; the proposer may enter the receipt from paper, and the court is asked to confirm that', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-13 09:00', body: { requestNumber: '7', folioCount: 4, courtId: 'ta-kv:1' } });
    expect(story.wait('2026-07-16 09:00').map((one) => one.event.type)).toContain('taskReviewed');
    story.act('confirmReceipt', { by: 'ca-xa:1/officer', at: '2026-07-13 15:00', recordedAt: '2026-07-16 10:00', channel: 'paper', body: { receiptNumber: '44' } });
    expect(story.listed('actRecorded').at(-1)).toMatchObject({ act: 'confirmReceipt', actingRole: 'court', actingAgencyId: 'ta-kv:1', recordedByAgencyId: 'ca-xa:1', lateEntry: true });
    expect(story.state.tasks.find((task) => task.task === 'confirmRecord')).toMatchObject({ holderAgencyId: 'ta-kv:1', doneAt: null });
    // The court's clocks run from the day the file came, not from the day somebody typed it.
    expect(story.limit('acceptDossier')).toMatchObject({ dueDate: '2026-07-14' });
  });
});

describe('custody meanwhile', () => {
  const home = { place: 'family', familyAgrees: true, decisionNumber: '1', decisionDate: '2023-05-08' };

  it('R1: at home with a stable residence and consent, not credited; in a facility credited', () => {
    const story = openCase('R1');
    story.act('startCustody', { by: 'ubnd-xa:1/head', at: dayOf('R1', 1), body: home });
    expect(story.state.custodies).toMatchObject([{ kind: 'family', credited: false }]);
    story.act('startCustody', { by: 'ubnd-xa:1/head', at: dayOf('R1', 2), body: { place: 'facility', custodianId: 'cs:1', replacesFamilyCare: true, familyAgrees: true, decisionNumber: '2', decisionDate: '2023-05-10' } });
    expect(story.state.custodies).toMatchObject([{ kind: 'family', endedAt: '2023-05-10T02:00:00.000Z' }, { kind: 'dossierCustody', credited: true, holderAgencyId: 'cs:1', endedAt: null }]);
  });

  it('R1: not at home without consent, not in a facility against it', () => {
    const story = openCase('R1');
    const at = dayOf('R1', 1);
    expect(story.refusal('startCustody', { by: 'ubnd-xa:1/head', at, body: { ...home, familyAgrees: false } }).source).toBe('NĐ 116/2021 Đ45.1');
    expect(story.refusal('startCustody', { by: 'ubnd-xa:1/head', at, body: { ...home, place: 'facility', custodianId: 'cs:1' } }).source).toBe('NĐ 116/2021 Đ45.2');
  });

  it('R4: never at home', () => {
    expect(openCase('R4').refusal('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 0, '15:00'), body: home })).toMatchObject({ code: 'guardNotMet', source: 'Luật 120/2025 Đ37' });
  });

  it('a dossier that ends, of somebody not subject to the measure (Luật 120/2025 Đ35.2), while the person is held closes only with the release, and everybody concerned is told', () => {
    const story = openCase('R4');
    story.act('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 0, '15:00'), body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-06' } });
    story.act('endDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 1), body: { ground: 'notSubject', paperNumber: '2', paperDate: '2026-07-07' } });
    expect(story.state.closed).toBeNull();
    expect(story.state.tasks.find((task) => task.task === 'release')).toMatchObject({ rank: 1, holderAgencyId: 'cs:1', doneAt: null });
    expect(story.listed('noticeRaised').filter((one) => one.notice === 'heldPastGround').map((one) => one.recipientAgencyId)).toEqual(['cs:1', 'ca-tinh:1']);
    expect(story.refusal('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 1, '11:00'), body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-06' } }).code).toBe('caseClosed');
    story.act('recordRelease', { by: 'cs:1/officer', at: dayOf('R4', 1, '12:00'), body: { releasedTo: 'family' } });
    expect(story.stage).toBe('closed.notSubject');
  });
});

describe('no ground to hold', () => {
  const custody = { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-06' };

  it('once the court refused, no new custody is ordered, whatever may still be asked of the court above', () => {
    const story = decideCase('R4', { body: { outcome: 'notApply', decisionNumber: '33' } });
    expect(story.refusal('startCustody', { by: 'ca-xa:1/head', at: '2026-07-23 09:00', body: custody })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'groundToHold', ended: 'notApply' } });
  });

  it('the measure once begun, custody of the dossier is over for good', () => {
    const story = admitR4(confirmEffect(decideCase('R4')));
    story.act('recordEscape', { by: 'cs:1/head', at: '2026-08-20 09:00' });
    expect(story.refusal('startCustody', { by: 'ca-xa:1/head', at: '2026-08-25 09:00', body: custody }).facts).toMatchObject({ needs: 'groundToHold', ended: 'measureBegun' });
  });

  it('a dossier that waits for the release alone does not go on', () => {
    const story = openCase('R4');
    story.act('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 0, '15:00'), body: custody });
    story.act('endDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 1), body: { ground: 'notSubject', paperNumber: '2', paperDate: '2026-07-07' } });
    expect(story.refusal('prepareRequest', { by: 'ca-xa:1/head', at: dayOf('R4', 1, '11:00') })).toMatchObject({ code: 'caseClosed', facts: { outcome: 'notSubject' } });
  });
});

describe('the decision on custody', () => {
  const order = (decisionDate: string) => ({ by: 'ca-xa:1/head', at: '2026-07-08 09:00', body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate } });
  it('is not of tomorrow, nor older than the record it rests on: credit is counted from it', () => {
    const story = completeDossier(openCase('R4'));
    expect(story.refusal('startCustody', order('2026-07-09')).code).toBe('happenedInFuture');
    expect(story.refusal('startCustody', order('2026-07-05')).code).toBe('happenedBeforeCause');
  });
  it('R4: every day from it on is taken off the term, though the person came in a day later', () => {
    const story = acceptCase('R4');
    story.act('startCustody', { ...order('2026-07-14'), at: '2026-07-15 09:00' });
    story.act('endCustody', { by: 'cs:1/officer', at: '2026-07-17 09:00', body: { reason: 'transferredToClinic' } });
    expect(admitR4(confirmEffect(decideCase('R4', { story }))).state.facts.admission).toMatchObject({ creditedDays: 4, term: { end: '2028-07-30' } });
  });
});

describe('custody whose decision is cancelled', () => {
  const held = () => {
    const story = openCase('R4');
    story.act('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 0, '15:00'), body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-06' } });
    return story;
  };
  it('ends the ground, not the hold: the facility is alarmed until it records the release', () => {
    const story = held();
    story.act('endCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 1), body: { reason: 'decisionCancelled' } });
    expect(story.state.custodies[0]).toMatchObject({ groundEndReason: 'decisionCancelled', endedAt: null });
    expect(story.state.tasks.find((task) => task.task === 'release')).toMatchObject({ holderAgencyId: 'cs:1', rank: 1, doneAt: null });
    expect(story.listed('noticeRaised').filter((notice) => notice.notice === 'heldPastGround').map((notice) => notice.recipientAgencyId)).toEqual(['cs:1', 'ca-tinh:1']);
    expect(story.refusal('recordRelease', { by: 'ca-xa:1/head', at: dayOf('R4', 1, '10:00'), body: { releasedTo: 'self' } }).code).toBe('notCompetent');
    story.act('recordRelease', { by: 'cs:1/officer', at: dayOf('R4', 1, '11:00'), body: { releasedTo: 'self' } });
    expect(story.state.custodies[0]?.endedAt).not.toBeNull();
    expect(story.openTasks()).not.toContain('release');
  });
  it('a release is recorded by whoever holds the person, or from that office’s paper', () => {
    const story = held();
    expect(story.refusal('endCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 1), body: { reason: 'released' } })).toMatchObject({ code: 'notCompetent', facts: { holder: 'cs:1' } });
    story.act('endCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 1), channel: 'paper', body: { reason: 'released' } });
    expect(story.state.custodies[0]?.endedAt).not.toBeNull();
  });
  it('R1: care at home ends with its decision: nobody has to be let out', () => {
    const story = openCase('R1');
    story.act('startCustody', { by: compilerOf('R1'), at: dayOf('R1', 1), body: { place: 'family', decisionNumber: '1', decisionDate: '2023-05-09', familyAgrees: true } });
    story.act('endCustody', { by: compilerOf('R1'), at: dayOf('R1', 2), body: { reason: 'decisionCancelled' } });
    expect(story.state.custodies[0]?.endedAt).not.toBeNull();
    expect(story.openTasks()).not.toContain('release');
  });
  it('asks for the decision and the record of the hand-over, R1 Mẫu 36 and 37, R4 Mẫu 32 and 31', () => {
    expect(held().state.documents.slice(-2)).toMatchObject([{ template: 'custodyDecision', issuerAgencyId: 'ca-xa:1' }, { template: 'custodyHandover', issuerAgencyId: 'ca-xa:1' }]);
  });
});

describe('one number for one paper', () => {
  it('the notice and the request are named by the numbers they were issued with; one not issued here needs its number', () => {
    const story = completeDossier(openCase('R4'));
    const notify = { by: 'ca-xa:1/head', at: dayOf('R4', 1, '14:00'), body: { recipient: 'person', delivery: 'received', noticeDate: '2026-07-07', proofUploadId: upload } };
    expect(story.refusal('notifyPerson', notify)).toMatchObject({ code: 'bodyInvalid', facts: { field: 'noticeNumber' } });
    const { documentId } = story.state.documents.find((one) => one.template === 'dossierNotice')!;
    story.act('signDocument', { by: 'ca-xa:1/head', at: dayOf('R4', 1, '11:00'), body: { documentId } });
    story.act('issueDocument', { by: 'ca-xa:1/officer', at: dayOf('R4', 1, '11:30'), body: { documentId, number: '05/TB-CAX' } });
    story.act('notifyPerson', notify);
    expect(story.state.facts.dossier.notice?.number).toBe('05/TB-CAX');
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at: dayOf('R4', 7), body: { folioCount: 6, courtId: 'ta-kv:1' } })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'requestNumber' } });
  });
  it('an act that carries the number of its paper has entered it; without one it is drawn at issue', () => {
    const story = openCase('R4');
    const record = story.state.documents.find((one) => one.template === 'violationRecord')!;
    expect(enteredNumberOf(story.state, record)).toBe('12/BB-VPHC');
    story.act('startCustody', { by: 'ca-xa:1/head', at: dayOf('R4', 0, '15:00'), body: { place: 'facility', custodianId: 'cs:1', decisionDate: '2026-07-06' } });
    expect(enteredNumberOf(story.state, story.state.documents.find((one) => one.template === 'custodyDecision')!)).toBeNull();
    expect(story.state.facts.dossier.custodyDecision).toEqual({ number: null, date: '2026-07-06' });
    const notified = notifyPerson(completeDossier(openCase('R4')));
    expect(enteredNumberOf(notified.state, notified.state.documents.find((one) => one.template === 'dossierNotice')!)).toBe('5/TB');
    expect(enteredNumberOf(notified.state, notified.state.documents.find((one) => one.template === 'shortBiography')!)).toBeNull();
  });
});

describe('limitation', () => {
  it('R4: the corrected end of an evasion counts the period again', () => {
    const story = openCase('R4');
    story.act('recordEvasion', { by: 'ca-xa:1/officer', at: '2026-07-20 09:00', body: { from: '2026-07-20', kind: 'evading', leftCustody: false, recordNumber: '3' } });
    story.act('endEvasion', { by: 'ca-xa:1/officer', at: '2027-01-05 09:00', body: { endedOn: '2027-01-05', recordNumber: '4' } });
    const { seq } = story.state.acts.at(-1)!;
    expect(story.limit('limitationPeriod')).toMatchObject({ from: '2027-01-05', dueDate: '2027-04-05' });
    story.act('correctRecord', { by: 'ca-xa:1/head', at: '2027-01-06 09:00', body: { actSeq: seq, facts: { endedOn: '2026-12-28' }, reason: 'ghi nhầm ngày chấm dứt' } });
    expect(story.limit('limitationPeriod')).toMatchObject({ from: '2026-12-28', dueDate: '2027-03-29', status: 'running' });
  });

  it.each([['R1', '2023-08-07', 'Luật XLVPHC Đ6.2d'], ['R4', '2026-10-05', 'Luật 120/2025 Đ35.4, Đ36.3']] as const)('%s: three months from the last violation', (regime, dueDate, source) => {
    expect(openCase(regime).limit('limitationPeriod')).toMatchObject({ dueDate, source, nature: 'limitation' });
  });

  it('that runs out ends nothing by itself: a person is asked, and only then may the dossier end on it', () => {
    const story = openCase('R4');
    const end = { by: 'ca-xa:1/head', body: { ground: 'limitationExpired', paperNumber: '2', paperDate: '2026-10-07' } };
    expect(story.refusal('endDossier', { ...end, at: '2026-10-05 09:00' }).code).toBe('guardNotMet');
    story.wait('2026-10-06 00:00');
    expect(story.stage).toBe('compulsoryDossier.compiling');
    expect(story.state.tasks.find((task) => task.task === 'decideOnLimitation')).toMatchObject({ holderAgencyId: 'ca-xa:1', rank: 1 });
    story.act('endDossier', { ...end, at: '2026-10-07 09:00' });
    expect(story.stage).toBe('closed.limitationExpired');
  });

  it('R4: stands still while the person evades and begins anew when that ends', () => {
    const story = openCase('R4');
    story.act('recordEvasion', { by: 'ca-xa:1/officer', at: '2026-07-20 09:00', body: { from: '2026-07-20', kind: 'evading', leftCustody: false, recordNumber: '3' } });
    story.wait('2027-01-04 09:00');
    expect(story.limit('limitationPeriod').status).toBe('paused');
    story.act('endEvasion', { by: 'ca-xa:1/officer', at: '2027-01-05 09:00', body: { endedOn: '2027-01-05', recordNumber: '4' } });
    expect(story.limit('limitationPeriod')).toMatchObject({ status: 'running', from: '2027-01-05', dueDate: '2027-04-05' });
  });

  it('R4: an evasion entered after the period seemed over had stopped it, and nobody is asked to end the case any more', () => {
    const story = openCase('R4');
    story.wait('2026-10-20 09:00');
    expect(story.limit('limitationPeriod').status).toBe('lapsed');
    expect(story.openTasks()).toContain('decideOnLimitation');
    story.act('recordEvasion', { by: 'ca-xa:1/officer', at: '2026-10-20 09:00', body: { from: '2026-09-01', kind: 'evading', leftCustody: false, recordNumber: '3' } });
    expect(story.limit('limitationPeriod').status).toBe('paused');
    expect(story.openTasks()).not.toContain('decideOnLimitation');
    expect(story.refusal('endDossier', { by: 'ca-xa:1/head', at: '2026-10-21 09:00', body: { ground: 'limitationExpired', paperNumber: '2', paperDate: '2026-10-21' } }).code).toBe('guardNotMet');
    story.act('endEvasion', { by: 'ca-xa:1/officer', at: '2026-11-02 09:00', body: { endedOn: '2026-11-02', recordNumber: '4' } });
    expect(story.limit('limitationPeriod')).toMatchObject({ status: 'running', dueDate: '2027-02-02' });
  });

  it('R4: an evasion that began after the period was over revives nothing', () => {
    const story = openCase('R4');
    story.wait('2026-10-20 09:00');
    story.act('recordEvasion', { by: 'ca-xa:1/officer', at: '2026-10-20 09:00', body: { from: '2026-10-10', kind: 'evading', leftCustody: false, recordNumber: '3' } });
    expect(story.limit('limitationPeriod').status).toBe('lapsed');
    expect(story.openTasks()).toContain('decideOnLimitation');
  });

  it('R1 knows no such restart', () => {
    expect(openCase('R1').refusal('recordEvasion', { by: 'ubnd-xa:1/officer', at: dayOf('R1', 2), body: { from: '2023-05-10', kind: 'evading', leftCustody: false, recordNumber: '3' } }).code).toBe('actNotInProcedure');
  });
});

describe('a question only a person can answer', () => {
  it('is answered by the office it was put to, not by any other in the case', () => {
    const story = acceptCase('R4');
    story.act('recordExclusion', { by: 'ca-xa:1/officer', at: '2026-07-15 09:00', body: { ground: 'pregnant', paperNumber: '1', paperDate: '2026-07-15' } });
    const answer = { at: '2026-07-15 10:00', body: { question: 'exclusion', choice: 'end', basis: 'giấy khám thai' } };
    expect(story.refusal('recordHumanDecision', { ...answer, by: 'ca-xa:1/head' }).code).toBe('notCompetent');
    story.act('recordHumanDecision', { ...answer, by: 'ta-kv:1/judge' });
    expect(story.openTasks()).not.toContain('humanDecision');
  });
});

describe('the new law', () => {
  it('asks the office of a half-built dossier on 2026-07-01, which may move it to R4 with a compiler that law knows', () => {
    const story = new CaseStory('R3');
    story.act('openDossier', { by: 'ca-xa:1/head', at: '2026-06-29 09:00', body: { ...openBody('R3'), violationRecord: { number: '1', date: '2026-06-29' }, lastViolationOn: '2026-06-26' } });
    expect(story.refusal('moveToNewRules', { by: 'ca-xa:1/head', at: '2026-06-30 09:00', body: { basis: 'x' } }).code).toBe('guardNotMet');
    story.wait('2026-07-01 08:00');
    expect(story.state.tasks.find((task) => task.task === 'humanDecision')).toMatchObject({ subject: 'halfBuiltDossierProcedure', holderAgencyId: 'ca-xa:1' });
    expect(story.state.regime).toBe('R3');
    story.act('moveToNewRules', { by: 'ca-xa:1/head', at: '2026-07-02 09:00', body: { basis: 'quyết định của Trưởng Công an' } });
    expect(story.state).toMatchObject({ regime: 'R4', stage: 'compiling', procedure: 'compulsoryDossier' });
    expect(story.openTasks()).not.toContain('humanDecision');
  });
});

describe('corrections and late entries', () => {
  it('a corrected day of the notice blames nobody for a forwarding that was not due yet', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    const seq = story.state.acts.at(-1)!.seq;
    story.wait('2026-07-14 08:00');
    expect(story.limit('forwardDossier')).toMatchObject({ dueDate: '2026-07-13', status: 'missed' });
    story.act('correctRecord', { by: 'ca-xa:1/head', at: '2026-07-14 09:00', body: { actSeq: seq, happenedAt: '2026-07-09T14:00:00+07:00', reason: 'ghi nhầm ngày' } });
    story.wait('2026-07-15 08:00');
    expect(story.state.limits.filter((limit) => limit.duty === 'forwardDossier').map((limit) => [limit.dueDate, limit.status])).toEqual([['2026-07-13', 'cancelled'], ['2026-07-15', 'running']]);
  });

  it('a late entry needs a reason and a paper', () => {
    const story = completeDossier(openCase('R4'));
    story.act('notifyPerson', {
      by: 'ca-xa:1/officer', at: '2026-07-07 14:00', recordedAt: '2026-07-20 09:00',
      body: { recipient: 'person', delivery: 'received', noticeNumber: '5', noticeDate: '2026-07-07', proofUploadId: upload },
    });
    expect(story.listed('actRecorded').at(-1)).toMatchObject({ lateEntry: true });
    expect(story.limit('readDossier')).toMatchObject({ dueDate: '2026-07-10', warnAt: [] });
  });

  it('a corrected hour of the notice counts the reading period again and keeps the first record', () => {
    const story = notifyPerson(completeDossier(openCase('R4')));
    const seq = story.state.acts.findLast((act) => act.act === 'notifyPerson')!.seq;
    story.act('correctRecord', { by: 'ca-xa:1/head', at: '2026-07-08 09:00', body: { actSeq: seq, happenedAt: '2026-07-08T08:00:00+07:00', reason: 'ghi nhầm ngày' } });
    expect(story.limit('readDossier')).toMatchObject({ dueDate: '2026-07-13', status: 'running' });
    expect(story.listed('actRecorded').filter((one) => one.act === 'notifyPerson')).toHaveLength(1);
    expect(story.openTasks()).toContain('resolveCorrection');
  });

  it('a corrected date of the violation record moves the compiling days with it', () => {
    const story = openCase('R4');
    const seq = story.state.acts.findLast((act) => act.act === 'openDossier')!.seq;
    story.act('correctRecord', { by: 'ca-xa:1/head', at: '2026-07-06 15:00', body: { actSeq: seq, facts: { violationRecord: { number: '12/BB-VPHC', date: '2026-07-03' } }, reason: 'ghi nhầm' } });
    expect(story.limit('compileDossier')).toMatchObject({ from: '2026-07-03', dueDate: '2026-07-06' });
    expect(story.limit('limitationPeriod').dueDate).toBe('2026-10-05');
    expect(story.state.facts.dossier.violationRecordDate).toBe('2026-07-03');
  });
});

describe('the court asks', () => {
  it.each([['R1', 'ldtbxh:1'], ['R4', 'ca-xa:1']] as const)('%s: two working days from the receipt of its letter, for the proposer', (regime, holderAgencyId) => {
    const story = acceptCase(regime);
    const at = (hour: string) => dayOf(regime, regime === 'R4' ? 9 : 17, hour);
    expect(story.refusal('answerCourtQuery', { by: `${holderAgencyId}/head`, at: at('09:00'), body: { answer: 'explained', letterNumber: '1' } })).toMatchObject({ code: 'guardNotMet' });
    story.act('requestSupplement', { by: atCourt(regime, 'judge'), at: at('10:00'), body: { letterNumber: '2', ground: 'unclearOrContradictory', isComplex: false, needed: 'kết quả xác minh' } });
    expect(story.state.limits.some((limit) => limit.duty === 'answerCourtQuery')).toBe(false);
    story.act('confirmQueryReceipt', { by: `${holderAgencyId}/officer`, at: at('15:00') });
    expect(story.limit('answerCourtQuery')).toMatchObject({ amount: 2, holderAgencyId, confidence: 'T' });
    story.act('answerCourtQuery', { by: `${holderAgencyId}/officer`, at: at('16:00'), body: { answer: 'supplemented', letterNumber: '3' } });
    expect(story.limit('answerCourtQuery').outcome).toBe('inTime');
    expect(story.stage).toBe('courtReview.supplementRequested');
  });
});

describe('the procedure as data', () => {
  it('uses only duties that exist in the law', () => {
    const duties = listDuties(compulsoryDossier);
    expect(duties.filter((duty) => !isDuty(duty))).toEqual([]);
    expect(duties).toEqual(expect.arrayContaining(['compileDossier', 'readDossier', 'forwardDossier', 'checkDossier', 'supplementDossier', 'refileDossier', 'answerCourtQuery', 'limitationPeriod']));
  });

  it('gives every open-ended stage an owner and a review date', () => {
    for (const stage of Object.values(getProcedure('compulsoryDossier').stages)) if (stage.openEnded !== undefined) expect(stage.owner).toBeTruthy();
    expect(Object.entries(getProcedure('compulsoryDossier').stages).filter(([, stage]) => stage.openEnded !== undefined).map(([name]) => name)).toEqual(['completed', 'notServed', 'atLabourOffice', 'reopened', 'sentToCourt']);
  });

  it('says every stage, act, field and choice in Vietnamese', () => {
    for (const [kind, names] of Object.entries(namesOf(compulsoryDossier as Procedure))) expect([kind, Object.keys(compulsoryDossierLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });

  it('says for every stage and act who may and who may not, as published', () => {
    const table = buildActTable('compulsoryDossier');
    expect(readFrozenTable('compulsoryDossier', table)).toEqual(table);
  });
});
