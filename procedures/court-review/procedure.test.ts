import { describe, expect, it } from '@jest/globals';
import { isDuty } from '../../law/time-limits.ts';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { type CaseStory, courtOf, moment } from '../../test/kit/case-builder.ts';
import { acceptCase, addPaper, applyBody, atCourt, bringToCourt, confirmEffect, courtDays, dayOf, decideCase, everyone, hold, judgeId, openHearing, setOpenDates } from '../../test/kit/case-paths.ts';
import { listDuties } from '../../test/kit/procedure-duties.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { courtReview } from './procedure.ts';
import { courtReviewLabels } from './vi.ts';

const both = ['R1', 'R4'] as const;
type Both = (typeof both)[number];
const proposer = { R1: 'ldtbxh:1', R4: 'ca-xa:1' } as const;

const at = (story: CaseStory, day: keyof ReturnType<typeof courtDays>, time?: string, more = 0): string => dayOf(story.regime, courtDays(story.regime)[day] + more, time);
const instantOf = (text: string): string => moment(text);

/** From the challenge to the file in the hands of the court above. */
function bringToReview(story: CaseStory, day: string): CaseStory {
  story.act('forwardForReview', { by: atCourt(story.regime, 'clerk'), at: `${day} 09:00`, body: { reviewCourtId: 'ta-tinh:1', reviewProcuracyId: 'vks-tinh:1', letterNumber: '61' } });
  story.act('receiveReviewFile', { by: 'ta-tinh:1/clerk', at: `${day} 15:00` });
  story.act('acceptReview', { by: 'ta-tinh:1/chiefJudge', at: `${day} 16:00`, body: { docketNumber: '9/PT', judgeId: 'ta-tinh:1:judge' } });
  return story;
}

function hearReview(story: CaseStory, noticed: string, held: string): CaseStory {
  story.act('notifyReviewHearing', { by: 'ta-tinh:1/clerk', at: noticed, body: { hearingAt: instantOf(held), noticeNumber: '10' } });
  story.act('holdReviewHearing', { by: 'ta-tinh:1/clerk', at: held, body: { minutesNumber: '11', proposer: 'present', procurator: 'present', complainant: 'present' } });
  return story;
}

/** R4, applied on 2026-07-22 with the person present, complained of on the 24th, at the provincial court on the 27th. */
const underReview = (): CaseStory => {
  const story = decideCase('R4');
  story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', body: { by: 'person' } });
  return bringToReview(story, '2026-07-27');
};

describe('the main path', () => {
  it.each(['R1', 'R2', 'R3', 'R4'] as const)('%s: receipt, acceptance, hearing, decision, closed windows, effect: admission begins and nothing was late', (regime) => {
    const story = confirmEffect(decideCase(regime));
    expect(story.state).toMatchObject({ procedure: 'admission', regime });
    expect(story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late')).toEqual([]);
    expect(story.state.facts.court).toMatchObject({ decision: { kind: 'apply', number: '33/QĐ-TA' }, reviewPending: false, termMonths: regime === 'R4' ? 24 : 18 });
  });

  it.each(both)('%s: every step of the court has its limit, from the right day', (regime) => {
    const story = decideCase(regime);
    const days = courtDays(regime);
    const from = (duty: string): string => story.limit(duty).from.slice(0, 10);
    expect(story.limit('acceptDossier')).toMatchObject({ amount: 1, unit: 'workingDay', confidence: 'S', outcome: 'inTime' });
    expect(from('decideCase')).toBe(dayOf(regime, days.accept).slice(0, 10));
    expect(story.limit('decideCase')).toMatchObject({ amount: 15, unit: 'day', confidence: 'S' });
    expect(from('holdHearing')).toBe(dayOf(regime, days.open).slice(0, 10));
    expect(story.limit('sendHearingDecision')).toMatchObject({ amount: 3, bound: 'atLeast', outcome: 'inTime' });
    expect(from('sendDecision')).toBe(dayOf(regime, days.hearing).slice(0, 10));
    expect(story.limit('notifyAcceptance')).toMatchObject({ amount: 2, outcome: 'inTime', confidence: 'I' });
    expect(story.limit('firstDecision')).toMatchObject({ amount: 3, outcome: 'inTime' });
  });

  it('R4: the name leaves the list of addicts when the decision that sends to a facility is in force, not before', () => {
    const story = decideCase('R4');
    expect(story.state.lists.find((entry) => entry.list === 'addicts')?.to).toBeNull();
    confirmEffect(story);
    expect(story.state.lists.find((entry) => entry.list === 'addicts')).toMatchObject({ closingGround: 'sentToFacility' });
    expect(confirmEffect(decideCase('R1')).state.lists.find((entry) => entry.list === 'addicts')?.to).toBeNull();
  });

  it('makes the papers of the path', () => {
    expect(decideCase('R4').state.documents.map((one) => one.template)).toEqual([
      'violationRecord', 'shortBiography', 'dossierNotice', 'fileTransferRecord', 'acceptanceNotice', 'hearingDecision', 'hearingMinutes', 'courtDecision', 'sendingRecord',
    ]);
  });

  it('a missed deadline of the court is a flag and goes to its own chief judge, never a transition', () => {
    const story = acceptCase('R4');
    story.wait('2026-08-05 09:00');
    expect(story.limit('decideCase')).toMatchObject({ status: 'missed', dueDate: '2026-07-29', escalatedTo: 'ta-kv:1' });
    expect(story.stage).toBe('courtReview.checking');
    // A number that was only inferred blames nobody.
    expect(story.limit('firstDecision').status).toBe('lapsed');
  });
});

describe('return to the dossier', () => {
  const body = { letterNumber: '50', missing: ['statement'], reason: 'thiếu' };

  it.each([['R1', 'atLabourOffice'], ['R4', 'reopened']] as const)('%s: an incomplete file goes back, and the dossier and its regime come back with it', (regime, stage) => {
    const story = bringToCourt(regime);
    story.act('returnToDossier', { by: atCourt(regime, 'judge'), at: at(story, 'accept'), body });
    expect(story.state).toMatchObject({ procedure: 'compulsoryDossier', stage, regime });
    expect(story.limit('returnIncompleteDossier').outcome).toBe('inTime');
    expect(story.limit('acceptDossier').status).toBe('cancelled');
    expect(story.state.facts.dossier).toMatchObject({ courtReturns: 1, missingForCourt: ['statement'] });
  });

  it('R4: supplemented and sent again, the court begins anew', () => {
    const story = bringToCourt('R4');
    story.act('returnToDossier', { by: 'ta-kv:1/judge', at: '2026-07-14 09:00', body });
    expect(story.may('confirmEffect', 'ta-kv:1/judge').refusal?.code).toBe('actNotInProcedure');
    addPaper(story, 'statement', '2026-07-14 14:00');
    story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-15 09:00', body: { requestNumber: '8', folioCount: 5, courtId: 'ta-kv:1' } });
    story.act('confirmReceipt', { by: 'ta-kv:1/clerk', at: '2026-07-15 15:00', body: { receiptNumber: '45' } });
    expect(story.stage).toBe('courtReview.received');
    expect(story.limit('acceptDossier')).toMatchObject({ dueDate: '2026-07-16', status: 'running' });
  });

  it('R1: the labour office may pass it on to the compiler once more', () => {
    const story = bringToCourt('R1');
    story.act('returnToDossier', { by: 'ta-huyen:1/judge', at: dayOf('R1', 16), body });
    story.act('returnToCompiler', { by: 'ldtbxh:1/head', at: dayOf('R1', 16, '15:00'), body: { letterNumber: '4', missing: ['statement'], reason: 'Tòa án trả' } });
    expect(story.stage).toBe('compulsoryDossier.supplementing');
  });
});

describe('supplement', () => {
  const ask = (story: CaseStory, isComplex = false): void => {
    story.act('requestSupplement', { by: atCourt(story.regime, 'judge'), at: at(story, 'accept', '16:00'), body: { letterNumber: '2', ground: 'unclearOrContradictory', isComplex, needed: 'x' } });
    story.act('confirmQueryReceipt', { by: `${proposer[story.regime as Both]}/officer`, at: at(story, 'accept', '16:30') });
  };

  it.each(both)('%s: after the answer the judge has one working day to open the hearing', (regime) => {
    const story = acceptCase(regime);
    ask(story);
    expect(story.limit('supplementForCourt')).toMatchObject({ amount: 2, holderRole: 'court', nature: 'right' });
    story.act('receiveSupplement', { by: atCourt(regime, 'clerk'), at: at(story, 'accept', '09:00', 1), body: { outcome: 'received', letterNumber: '3' } });
    expect(story.limit('answerCourtQuery').outcome).toBe('inTime');
    expect(story.limit('openAfterSupplement')).toMatchObject({ from: expect.stringContaining(at(story, 'accept', '', 1).trim()), status: 'running' });
    openHearing(story);
    expect(story.limit('openAfterSupplement').metAt).not.toBeNull();
  });

  it('without an answer the judge goes on only when the time is over, and has the day after it', () => {
    const story = acceptCase('R4');
    ask(story);
    const none = { by: 'ta-kv:1/clerk', body: { outcome: 'notReceived' } };
    expect(story.refusal('receiveSupplement', { ...none, at: '2026-07-16 23:00' }).code).toBe('windowStillOpen');
    story.wait('2026-07-17 08:00');
    expect(story.limit('answerCourtQuery').status).toBe('missed');
    expect(story.limit('openAfterSupplement')).toMatchObject({ from: '2026-07-16', dueDate: '2026-07-17' });
    expect(story.openTasks()).toContain('goOnWithoutSupplement');
    story.act('receiveSupplement', { ...none, at: '2026-07-17 09:00' });
    expect(story.stage).toBe('courtReview.checking');
    expect(story.state.limits.filter((limit) => limit.duty === 'openAfterSupplement')).toHaveLength(1);
  });

  it('a complex case has up to five working days', () => {
    const story = acceptCase('R4');
    ask(story, true);
    expect(story.limit('supplementForCourtComplex')).toMatchObject({ dueDate: '2026-07-21', holderAgencyId: 'ca-xa:1' });
    expect(story.state.limits.some((limit) => limit.duty === 'answerCourtQuery')).toBe(false);
  });
});

describe('hearing', () => {
  it.each([['proposer', 'proposerAbsent', 'Đ20.1'], ['procurator', 'procuratorAbsent', 'Đ20.1']] as const)('without the %s there is no hearing: it must be postponed', (who, mustPostpone, article) => {
    const story = openHearing(acceptCase('R4'));
    const refusal = story.refusal('recordHearing', { by: 'ta-kv:1/clerk', at: '2026-07-22 09:00', body: { minutesNumber: '1', form: 'inPerson', ...everyone, [who]: 'absent' } });
    expect(refusal).toMatchObject({ code: 'guardNotMet', facts: { mustPostpone } });
    expect(refusal.source).toContain(article);
  });

  it('an interpreter who cannot be replaced at once postpones it too', () => {
    const story = openHearing(acceptCase('R4'));
    expect(story.refusal('recordHearing', { by: 'ta-kv:1/clerk', at: '2026-07-22 09:00', body: { minutesNumber: '1', form: 'inPerson', ...everyone, interpreter: 'absentIrreplaceable' } }).facts['mustPostpone']).toBe('interpreterAbsent');
  });

  it.each(['absentWithoutReason', 'askedAbsence', 'absentWithReason'] as const)('it goes on though the person is %s (with good reason the court may postpone)', (person) => {
    expect(hold(openHearing(acceptCase('R4')), { person }).stage).toBe('courtReview.heard');
  });

  it.each([['R1', 'mustPostpone'], ['R4', 'mayPostpone']] as const)('%s: postponed, it is held within five working days of the notice', (regime, how) => {
    const story = openHearing(acceptCase(regime));
    story.act('postponeHearing', {
      by: atCourt(regime, 'judge'), at: at(story, 'hearing'),
      body: { ground: how === 'mustPostpone' ? 'procuratorAbsent' : 'personAbsentWithReason', noticeNumber: '31', newHearingAt: instantOf(at(story, 'hearing', '09:00', 5)) },
    });
    expect(story.stage).toBe('courtReview.hearingPostponed');
    expect(story.limit('resumePostponedHearing')).toMatchObject({ amount: 5, unit: 'workingDay', status: 'running' });
    expect(story.limit('holdHearing').status).toBe('cancelled');
    // The overall time goes on: no text says that it stands still.
    expect(story.limit('decideCase').status).toBe('running');
    hold(story, {}, at(story, 'hearing', '09:00', 5));
    expect(story.limit('resumePostponedHearing').status).toBe('met');
    expect(story.state.documents.map((one) => one.template)).toContain('hearingPostponement');
  });

  it('only the assigned judge decides; the registry may type for the judge', () => {
    const story = hold(openHearing(acceptCase('R4')));
    expect(story.refusal('decideCase', { by: 'ta-kv:1/chiefJudge', at: '2026-07-22 10:30', body: applyBody('R4') })).toMatchObject({ code: 'notCompetent', facts: { judgeId: judgeId('R4') } });
    story.act('decideCase', { by: 'ta-kv:1/clerk', at: '2026-07-22 10:30', channel: 'paper', signerId: judgeId('R4'), body: applyBody('R4') });
    expect(story.listed('actRecorded').at(-1)).toMatchObject({ act: 'decideCase', actingAgencyId: 'ta-kv:1', signerId: judgeId('R4'), channel: 'paper' });
  });

  it('a complex case has thirty days in all from the acceptance, extended once while the fifteen run', () => {
    const story = acceptCase('R4');
    story.act('extendAsComplex', { by: 'ta-kv:1/judge', at: '2026-07-20 09:00', body: { reason: 'cần giám định' } });
    expect(story.limit('decideComplexCase')).toMatchObject({ amount: 30, dueDate: '2026-08-13' });
    expect(story.limit('decideCase').status).toBe('cancelled');
    expect(story.refusal('extendAsComplex', { by: 'ta-kv:1/judge', at: '2026-07-21 09:00', body: { reason: 'x' } }).code).toBe('guardNotMet');
    const late = acceptCase('R4');
    expect(late.refusal('extendAsComplex', { by: 'ta-kv:1/judge', at: '2026-07-31 09:00', body: { reason: 'x' } }).code).toBe('guardNotMet');
  });
});

describe('the term', () => {
  const refuse = (regime: Both, more: object) => hold(openHearing(acceptCase(regime))).refusal('decideCase', { by: atCourt(regime, 'judge'), at: dayOf(regime, courtDays(regime).hearing, '10:30'), body: { ...applyBody(regime), ...more } });

  it.each([['R1', 11], ['R1', 25], ['R4', 23], ['R4', 36]] as const)('%s: %d months for a first time are outside the law', (regime, termMonths) => {
    expect(refuse(regime, { termMonths }).code).toBe('termOutsideRange');
  });

  it('R4: 36 months from the second time on, evidenced and confirmed by the judge, never computed', () => {
    expect(refuse('R4', { termMonths: 36, timeNumber: 2, timeNumberConfirmed: undefined })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'timeNumberConfirmed' } });
    expect(refuse('R4', { timeNumber: undefined, timeNumberConfirmed: undefined, timeNumberEvidence: undefined })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'timeNumber' } });
    expect(decideCase('R4', { body: { ...applyBody('R4'), termMonths: 36, timeNumber: 2 } }).state.facts.court).toMatchObject({ termMonths: 36, timeNumber: 2 });
  });
});

describe('windows', () => {
  it.each([['R1', '2023-06-06'], ['R4', '2026-07-27']] as const)('%s: who was present has three working days from the announcement', (regime, dueDate) => {
    expect(decideCase(regime).limit('complain', 'person')).toMatchObject({ dueDate, nature: 'right', confidence: 'I' });
  });

  it.each(both)('%s: who was absent has them from the own receipt, and the court keeps being told who was not served', (regime) => {
    const story = decideCase(regime, { attendance: { person: 'absentWithoutReason' } });
    expect(story.state.limits.some((limit) => limit.duty === 'complain')).toBe(false);
    expect(story.state.tasks.find((task) => task.task === 'serveDecision')).toMatchObject({ subject: 'person', doneAt: null, reviewEveryDays: 7 });
    story.act('recordService', { by: `${story.state.offices.find((one) => one.role === 'compilingOffice')!.agencyId}/officer`, at: at(story, 'hearing', '09:00', 7), body: { addressee: 'person', outcome: 'received' } });
    expect(story.limit('complain', 'person').from.slice(0, 10)).toBe(at(story, 'hearing', '', 7).trim());
    expect(story.openTasks()).not.toContain('serveDecision');
  });

  it('adults: no number for recommendation and protest: the court sets the date, not the bearer of the right', () => {
    const story = decideCase('R4');
    const limit = story.limit('protest', 'procuracy');
    expect(limit).toMatchObject({ dueDate: null, confidence: '?', holderAgencyId: 'vks-kv:1' });
    const body = { limitId: limit.limitId, dueDate: '2026-07-29', basis: 'quyết định' };
    expect(story.refusal('setLimitDate', { by: 'vks-kv:1/head', at: '2026-07-22 12:00', body }).code).toBe('notCompetent');
    story.act('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-22 12:00', body });
    expect(story.limit('protest').dueDate).toBe('2026-07-29');
  });

  it('juveniles: five working days each, read in the ordinance', () => {
    const story = acceptCase('R4', { person: 'juvenile' });
    hold(openHearing(story), { representative: 'present' });
    story.act('decideCase', { by: 'ta-kv:1/judge', at: '2026-07-22 10:30', body: applyBody('R4') });
    for (const [duty, key] of [['complain', 'person'], ['complain', 'representative'], ['recommend', 'proposer'], ['protest', 'procuracy']] as const)
      expect(story.limit(duty, key)).toMatchObject({ dueDate: '2026-07-29', confidence: 'T' });
  });

  it('a person never found: a failure with witnesses first, then the judge sets the day the window counts from', () => {
    const story = decideCase('R4', { attendance: { person: 'absentWithoutReason' } });
    const set = { by: 'ta-kv:1/judge', at: '2026-08-03 09:00', body: { addressee: 'person', countsFrom: '2026-08-03', basis: 'niêm yết' } };
    expect(story.refusal('setServiceWindow', set)).toMatchObject({ code: 'guardNotMet', facts: { needs: 'recordServiceFailure' } });
    story.act('recordServiceFailure', { by: 'ta-kv:1/clerk', at: '2026-07-27 09:00', body: { addressee: 'person', ground: 'whereaboutsUnknown', recordNumber: '4', witnesses: 'tổ trưởng' } });
    expect(story.openTasks()).toContain('setServiceWindow');
    story.act('setServiceWindow', set);
    expect(story.limit('complain', 'person')).toMatchObject({ from: '2026-08-03', dueDate: '2026-08-06' });
  });

  it('an office records only its own receipt', () => {
    const story = decideCase('R4', { attendance: { person: 'absentWithoutReason' } });
    expect(story.refusal('recordService', { by: 'vks-kv:1/officer', at: '2026-07-23 09:00', body: { addressee: 'person', outcome: 'received' } }).code).toBe('notCompetent');
  });

  it('nothing becomes final by itself: the last closed window asks the court, which confirms date and basis', () => {
    const story = setOpenDates(decideCase('R4'), 22);
    const confirm = { by: 'ta-kv:1/judge', body: { effectiveOn: '2026-07-29', basis: 'windowsClosed' } };
    story.wait('2026-07-28 08:00');
    expect(story.openTasks()).not.toContain('confirmEffect');
    expect(story.refusal('confirmEffect', { ...confirm, at: '2026-07-28 09:00' })).toMatchObject({ code: 'windowStillOpen', facts: { open: ['proposer', 'procuracy'] } });
    story.wait('2026-07-29 08:00');
    expect(story.state.tasks.find((task) => task.task === 'confirmEffect')).toMatchObject({ holderAgencyId: 'ta-kv:1', rank: 1 });
    expect(story.stage).toBe('courtReview.decided');
    expect(story.refusal('confirmEffect', { ...confirm, at: '2026-07-29 09:00', body: { ...confirm.body, effectiveOn: '2026-07-28' } }).code).toBe('happenedBeforeCause');
    story.act('confirmEffect', { ...confirm, at: '2026-07-29 09:00' });
    expect(story.state.procedure).toBe('admission');
  });
});

describe('not applied, terminated, suspended', () => {
  const held = (): CaseStory => {
    const story = acceptCase('R4');
    story.act('startCustody', { by: 'ca-xa:1/head', at: '2026-07-15 09:00', body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-15' } });
    return story;
  };

  it('not applied: whoever is held must be released at once, and the case closes only with the release', () => {
    const story = decideCase('R4', { story: held(), body: { outcome: 'notApply', decisionNumber: '33' } });
    expect(story.state.tasks.find((task) => task.task === 'release')).toMatchObject({ rank: 1, holderAgencyId: 'cs:1' });
    expect(story.listed('noticeRaised').filter((one) => one.notice === 'heldPastGround').map((one) => one.recipientAgencyId)).toEqual(['cs:1', 'ca-tinh:1', 'vks-kv:1']);
    confirmEffect(story);
    expect(story.state).toMatchObject({ closed: null, pendingOutcome: 'notApplied' });
    // The police that filed do not hold the person: their word alone ends no alarm.
    expect(story.refusal('recordRelease', { by: 'ca-xa:1/officer', at: '2026-07-31 08:00', body: { releasedTo: 'family' } })).toMatchObject({ code: 'notCompetent', facts: { holder: 'cs:1' } });
    story.act('recordRelease', { by: 'cs:1/officer', at: '2026-07-31 09:00', body: { releasedTo: 'family' } });
    expect(story.stage).toBe('closed.notApplied');
    expect(story.state.lists.find((entry) => entry.list === 'addicts')?.to).toBeNull();
  });

  it('held anew after a refusal was annulled, the alarm of the first custody falls silent', () => {
    const story = decideCase('R4', { story: held(), body: { outcome: 'notApply', decisionNumber: '33' } });
    story.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-23 09:00', body: { letterNumber: '1' } });
    hearReview(bringToReview(story, '2026-07-24'), '2026-07-24 17:00', '2026-07-30 09:00');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-30 10:00', body: { outcome: 'annulRefusalAndRemand', decisionNumber: '12' } });
    expect(story.openTasks()).toContain('release');
    story.act('startCustody', { by: 'ca-xa:1/head', at: '2026-07-30 14:00', body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '2', decisionDate: '2026-07-30' } });
    expect(story.openTasks()).not.toContain('release');
    expect(story.state.custodies.at(-1)).toMatchObject({ groundEndedAt: null, endedAt: null });
  });

  it('a release entered from paper is the act of whoever holds the person, and waits for its word', () => {
    const story = decideCase('R4', { story: held(), body: { outcome: 'notApply', decisionNumber: '33' } });
    story.act('recordRelease', { by: 'ca-xa:1/officer', at: '2026-07-23 09:00', channel: 'paper', body: { releasedTo: 'family' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'custodian', actingAgencyId: 'cs:1' });
    expect(story.state.tasks.findLast((task) => task.task === 'confirmRecord')).toMatchObject({ holderAgencyId: 'cs:1', doneAt: null });
  });

  it('a protest made in time and entered after the effect reopens what only waited for the release', () => {
    const story = confirmEffect(decideCase('R4', { story: held(), body: { outcome: 'notApply', decisionNumber: '33' } }));
    expect(story.state.pendingOutcome).toBe('notApplied');
    story.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-24 09:00', recordedAt: '2026-07-31 09:00', body: { letterNumber: '1' } });
    story.act('recordRelease', { by: 'cs:1/officer', at: '2026-07-31 10:00', body: { releasedTo: 'family' } });
    expect(story.stage).toBe('courtReview.underReview');
    hearReview(bringToReview(story, '2026-08-03'), '2026-08-03 17:00', '2026-08-07 09:00');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-08-07 11:00', body: { outcome: 'annulRefusalAndRemand', decisionNumber: '12' } });
    story.act('acceptDossier', { by: 'ta-kv:1/chiefJudge', at: '2026-08-10 09:00', body: { docketNumber: '40/TL', judgeId: 'ta-kv:1:other', procuracyId: 'vks-kv:1', hasRepresentative: false } });
    expect(story.stage).toBe('courtReview.checking');
  });

  it('terminated without a hearing: every window runs from the own receipt; the effect closes the case', () => {
    const story = acceptCase('R4');
    story.act('terminate', { by: 'ta-kv:1/judge', at: '2026-07-16 09:00', body: { ground: 'proposalWithdrawn', decisionNumber: '40' } });
    expect(story.limit('firstDecision').outcome).toBe('inTime');
    expect(story.limit('decideCase').outcome).toBe('inTime');
    expect(story.state.tasks.filter((task) => task.task === 'serveDecision' && task.doneAt === null).map((task) => task.subject)).toEqual(['person', 'proposer', 'procuracy']);
    for (const [addressee, by] of [['person', 'ca-xa:1/officer'], ['proposer', 'ca-xa:1/officer'], ['procuracy', 'vks-kv:1/officer']] as const)
      story.act('recordService', { by, at: '2026-07-17 09:00', body: { addressee, outcome: 'received' } });
    expect(story.limit('complain', 'person')).toMatchObject({ dueDate: '2026-07-22' });
    for (const duty of ['recommend', 'protest'])
      story.act('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-17 10:00', body: { limitId: story.limit(duty).limitId, dueDate: '2026-07-22', basis: 'x' } });
    story.act('confirmEffect', { by: 'ta-kv:1/judge', at: '2026-07-23 09:00', body: { effectiveOn: '2026-07-23', basis: 'windowsClosed' } });
    expect(story.stage).toBe('closed.terminated');
  });

  it('found not addicted while the court examines: the court terminates, and the name leaves the list with the effect', () => {
    const story = acceptCase('R4');
    story.act('recordNotAddicted', { by: 'ta-kv:1/clerk', at: '2026-07-15 09:00', body: { resultNumber: '4/PKQ', resultDate: '2026-07-14' } });
    story.act('terminate', { by: 'ta-kv:1/judge', at: '2026-07-16 09:00', body: { ground: 'notSubject' } });
    expect(story.state.facts.court.decision).toMatchObject({ kind: 'terminate', number: null });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'terminationDecision' });
    for (const [addressee, by] of [['person', 'ca-xa:1/officer'], ['proposer', 'ca-xa:1/officer'], ['procuracy', 'vks-kv:1/officer']] as const)
      story.act('recordService', { by, at: '2026-07-17 09:00', body: { addressee, outcome: 'received' } });
    for (const duty of ['recommend', 'protest'])
      story.act('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-17 10:00', body: { limitId: story.limit(duty).limitId, dueDate: '2026-07-22', basis: 'x' } });
    expect(story.state.lists.find((entry) => entry.list === 'addicts')?.to).toBeNull();
    story.act('confirmEffect', { by: 'ta-kv:1/judge', at: '2026-07-23 09:00', body: { effectiveOn: '2026-07-23', basis: 'windowsClosed' } });
    expect(story.state.lists.find((entry) => entry.list === 'addicts')).toMatchObject({ to: '2026-07-23', closingGround: 'notAddicted' });
    expect(story.stage).toBe('closed.terminated');
  });

  it('the limitation period ends a case at court only by the judge, once it has run out', () => {
    const story = acceptCase('R4');
    const end = { by: 'ta-kv:1/judge', body: { ground: 'limitationExpired', decisionNumber: '40' } };
    expect(story.refusal('terminate', { ...end, at: '2026-10-01 09:00' }).code).toBe('guardNotMet');
    story.wait('2026-10-06 09:00');
    expect(story.state.tasks.find((task) => task.task === 'decideOnLimitation')).toMatchObject({ holderAgencyId: 'ta-kv:1' });
    story.act('terminate', { ...end, at: '2026-10-06 10:00' });
    expect(story.stage).toBe('courtReview.decided');
  });

  it('suspended: the court is reminded by local policy; when the ground ends it goes on', () => {
    const story = openHearing(acceptCase('R4'));
    story.act('suspend', { by: 'ta-kv:1/judge', at: '2026-07-20 09:00', body: { ground: 'seriouslyIll', decisionNumber: '41' } });
    expect(story.stage).toBe('courtReview.suspended');
    expect(story.limit('holdHearing').status).toBe('cancelled');
    expect(story.wait('2026-08-19 09:00').filter((one) => one.event.type === 'taskReviewed')).not.toEqual([]);
    story.act('resume', { by: 'ta-kv:1/judge', at: '2026-08-20 09:00', body: { decisionNumber: '42', groundEndedOn: '2026-08-18', evidenceNumber: '7' } });
    expect(story.stage).toBe('courtReview.checking');
    expect(story.openTasks()).toContain('openResumedHearing');
    expect(story.openTasks()).not.toContain('reviewSuspension');
  });
});

describe('complaint, recommendation, protest', () => {
  it.each(both)('%s: inside the window it stops the effect, and the court has two working days to send it up', (regime) => {
    const story = setOpenDates(decideCase(regime), courtDays(regime).confirm - 2);
    story.act('recordComplaint', { by: atCourt(regime, 'clerk'), at: at(story, 'hearing', '09:00', 1), body: { by: 'person' } });
    expect(story.stage).toBe('courtReview.underReview');
    expect(story.limit('forwardForReview')).toMatchObject({ amount: 2, holderRole: 'court', status: 'running' });
    expect(story.limit('complain', 'person').outcome).toBe('inTime');
    story.wait(at(story, 'confirm'));
    expect(story.openTasks()).not.toContain('confirmEffect');
    expect(story.state.facts.court.reviewPending).toBe(true);
  });

  it('after the window it is refused; days of force majeure do not count', () => {
    const story = decideCase('R4');
    const late = { by: 'ta-kv:1/clerk', at: '2026-07-30 09:00' };
    expect(story.refusal('recordComplaint', { ...late, body: { by: 'person' } })).toMatchObject({ code: 'windowClosed', facts: { dueDate: '2026-07-27' } });
    const majeure = (from: string, to: string) => ({ by: 'person', forceMajeure: { from, to, evidenceNumber: '5' } });
    expect(story.refusal('recordComplaint', { ...late, body: majeure('2026-07-27', '2026-07-28') }).code).toBe('windowClosed');
    story.act('recordComplaint', { ...late, body: majeure('2026-07-27', '2026-07-29') });
    expect(story.stage).toBe('courtReview.underReview');
    expect(story.state.pauses).toMatchObject([{ ground: 'forceMajeure', from: '2026-07-27', to: '2026-07-29', rule: 'uncounted' }]);
  });

  it('what counts is the day it was made, not the day it arrived', () => {
    const story = decideCase('R4');
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-29 09:00', body: { by: 'person', madeOn: '2026-07-27' } });
    expect(story.limit('forwardForReview').dueDate).toBe('2026-07-31');
  });

  it('proposer and procuracy enter their own', () => {
    const recommended = decideCase('R1');
    recommended.act('recordRecommendation', { by: 'ldtbxh:1/head', at: at(recommended, 'hearing', '09:00', 1), body: { letterNumber: '1' } });
    expect(recommended.state.facts.court.challenges).toMatchObject([{ by: 'proposer', status: 'open' }]);
    const protested = decideCase('R4');
    protested.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-23 09:00', body: { letterNumber: '1' } });
    expect(protested.stage).toBe('courtReview.underReview');
  });

  it('made in time but entered when the case is in admission: execution must stop, escort and facility are told', () => {
    const story = confirmEffect(decideCase('R4'));
    expect(story.refusal('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-29 09:00', recordedAt: '2026-08-03 09:00', body: { by: 'person' } }).code).toBe('windowClosed');
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', recordedAt: '2026-08-03 09:00', body: { by: 'person' } });
    expect(story.state.procedure).toBe('admission');
    expect(story.state.facts.court.reviewPending).toBe(true);
    expect(story.state.tasks.find((task) => task.task === 'suspendExecution')).toMatchObject({ rank: 1, doneAt: null });
    expect(story.limit('forwardForReview')).toMatchObject({ status: 'running', regime: 'R4' });
    bringToReview(story, '2026-08-04');
    hearReview(story, '2026-08-04 17:00', '2026-08-10 09:00');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-08-10 11:00', body: { outcome: 'keep', decisionNumber: '12' } });
    expect(story.state.facts.court.reviewPending).toBe(false);
    expect(story.state.procedure).toBe('admission');
    expect(story.openTasks()).not.toContain('suspendExecution');
  });

  it('in admission, a review that annuls brings the case back to the court and ends the ground to hold', () => {
    const story = confirmEffect(decideCase('R4'));
    story.act('startCustody', { by: 'ca-xa:1/head', at: '2026-07-31 10:00', body: { place: 'facility', custodianId: 'cs:1', decisionNumber: '1', decisionDate: '2026-07-31' } });
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', recordedAt: '2026-08-03 09:00', body: { by: 'person' } });
    hearReview(bringToReview(story, '2026-08-04'), '2026-08-04 17:00', '2026-08-10 09:00');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-08-10 11:00', body: { outcome: 'annulAndTerminate', decisionNumber: '12', terminationGround: 'notSubject' } });
    expect(story.stage).toBe('courtReview.awaitingEffect');
    expect(story.openTasks()).toEqual(expect.arrayContaining(['release', 'confirmEffect']));
    story.act('confirmEffect', { by: 'ta-kv:1/judge', at: '2026-08-11 09:00', body: { effectiveOn: '2026-08-10', basis: 'reviewDecided' } });
    expect(story.state.pendingOutcome).toBe('terminated');
    // Not sent to a facility after all: on the addicts' list again.
    expect(story.state.lists.filter((entry) => entry.list === 'addicts')).toMatchObject([{ closingGround: 'sentToFacility' }, { to: null, ground: 'decisionAnnulled' }]);
  });

  it('made in time but entered when the person is in the facility: a person is asked every day what becomes of the hold', () => {
    const story = confirmEffect(decideCase('R4'));
    story.act('sendForExecution', { by: 'ta-kv:1/clerk', at: '2026-08-03 09:00' });
    story.act('receiveDecision', { by: 'ca-xa:1/head', at: '2026-08-03 10:00' });
    story.act('requestFacility', { by: 'ca-xa:1/head', at: '2026-08-03 11:00' });
    story.act('assignFacility', { by: 'ca-tinh:1/head', at: '2026-08-03 14:00', body: { facilityId: 'cs:1' } });
    story.act('sendAssignment', { by: 'ca-tinh:1/officer', at: '2026-08-03 15:00' });
    story.act('admitPerson', { by: 'cs:1/head', at: '2026-08-04 09:00' });
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', recordedAt: '2026-08-04 10:00', body: { by: 'person' } });
    expect(story.openTasks()).not.toContain('suspendExecution');
    expect(story.state.tasks.find((task) => task.task === 'humanDecision')).toMatchObject({ subject: 'reviewPendingWhileServing', holderAgencyId: 'cs:1', rank: 1, reviewEveryDays: 1 });
    story.act('withdrawComplaint', { by: 'ta-kv:1/clerk', at: '2026-08-05 09:00', body: { by: 'person' } });
    expect(story.openTasks()).not.toContain('humanDecision');
  });

  it('withdrawn before the review began, the decision stands as soon as the other windows are closed', () => {
    const story = setOpenDates(decideCase('R4'), 17);
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', body: { by: 'person' } });
    story.act('withdrawComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 15:00', body: { by: 'person' } });
    expect(story.stage).toBe('courtReview.decided');
    expect(story.limit('forwardForReview').status).toBe('cancelled');
    expect(story.openTasks()).toContain('confirmEffect');
    story.act('confirmEffect', { by: 'ta-kv:1/judge', at: '2026-07-24 16:00', body: { effectiveOn: '2026-07-24', basis: 'complaintWithdrawn' } });
    expect(story.state.procedure).toBe('admission');
  });
});

describe('review', () => {
  it('the court above accepts within two working days of the file, hears within five of the assignment, notice three before', () => {
    const story = underReview();
    expect(story.limit('acceptReview')).toMatchObject({ amount: 2, outcome: 'inTime', holderAgencyId: 'ta-tinh:1' });
    expect(story.limit('holdReviewHearing')).toMatchObject({ dueDate: '2026-08-03' });
    hearReview(story, '2026-07-28 09:00', '2026-07-31 09:00');
    expect(story.limit('noticeOfReviewHearing').outcome).toBe('inTime');
    expect(story.limit('holdReviewHearing').metAt).not.toBeNull();
  });

  it('the judge who decided below does not review', () => {
    const story = decideCase('R4');
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', body: { by: 'person' } });
    story.act('forwardForReview', { by: 'ta-kv:1/clerk', at: '2026-07-27 09:00', body: { reviewCourtId: 'ta-tinh:1', letterNumber: '1' } });
    story.act('receiveReviewFile', { by: 'ta-tinh:1/clerk', at: '2026-07-27 15:00' });
    expect(story.refusal('acceptReview', { by: 'ta-tinh:1/chiefJudge', at: '2026-07-27 16:00', body: { docketNumber: '9', judgeId: judgeId('R4') } }).facts['reason']).toBe('judgeDecidedBefore');
  });

  it('the complainant’s first absence with good reason postpones, a second does not (PL 01/2022 Đ39.5)', () => {
    const story = underReview();
    story.act('notifyReviewHearing', { by: 'ta-tinh:1/clerk', at: '2026-07-28 09:00', body: { hearingAt: '2026-07-31T09:00:00+07:00', noticeNumber: '10' } });
    const come = { minutesNumber: '1', proposer: 'present', procurator: 'present', complainant: 'absentWithReason' };
    expect(story.refusal('holdReviewHearing', { by: 'ta-tinh:1/clerk', at: '2026-07-31 09:00', body: come }).facts['mustPostpone']).toBe('complainantAbsentWithReason');
    const postpone = (newHearingAt: string) => ({ ground: 'complainantAbsentWithReason', newHearingAt, noticeNumber: '2' });
    story.act('postponeReviewHearing', { by: 'ta-tinh:1/judge', at: '2026-07-31 09:30', body: postpone('2026-08-05T09:00:00+07:00') });
    expect(story.limit('resumePostponedHearing', 'review').dueDate).toBe('2026-08-07');
    expect(story.refusal('postponeReviewHearing', { by: 'ta-tinh:1/judge', at: '2026-08-05 09:00', body: postpone('2026-08-07T09:00:00+07:00') }).facts['reason']).toBe('secondAbsence');
    story.act('holdReviewHearing', { by: 'ta-tinh:1/clerk', at: '2026-08-05 09:00', body: come });
    expect(story.limit('resumePostponedHearing', 'review').status).toBe('met');
  });

  it('a term changed by the review stays inside the law, and the review takes effect at once', () => {
    const story = decideCase('R1');
    story.act('recordComplaint', { by: 'ta-huyen:1/clerk', at: dayOf('R1', 25), body: { by: 'person' } });
    bringToReview(story, '2023-06-05');
    hearReview(story, '2023-06-06 09:00', '2023-06-09 09:00');
    const amend = (termMonths: number) => ({ by: 'ta-tinh:1/judge', at: '2023-06-09 10:00', body: { outcome: 'amendTerm', decisionNumber: '12', termMonths } });
    expect(story.refusal('decideReview', amend(6)).code).toBe('termOutsideRange');
    story.act('decideReview', amend(12));
    expect(story.stage).toBe('courtReview.awaitingEffect');
    expect(story.limit('sendDecision', 'review')).toMatchObject({ holderAgencyId: 'ta-tinh:1', status: 'running' });
    story.act('sendReviewDecision', { by: 'ta-tinh:1/clerk', at: '2023-06-12 09:00', body: { sentTo: ['person', 'proposer', 'procuracy'] } });
    expect(story.limit('sendDecision', 'review').outcome).toBe('inTime');
    story.act('confirmEffect', { by: 'ta-huyen:1/judge', at: '2023-06-12 10:00', body: { effectiveOn: '2023-06-09', basis: 'reviewDecided' } });
    expect(story.state.facts.court).toMatchObject({ termMonths: 12, effectiveOn: '2023-06-09' });
    expect(story.state.procedure).toBe('admission');
  });

  it('an annulled refusal goes back to the court below, to another judge, and every clock begins anew', () => {
    const story = decideCase('R4', { body: { outcome: 'notApply', decisionNumber: '33' } });
    story.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-23 09:00', body: { letterNumber: '1' } });
    bringToReview(story, '2026-07-24');
    hearReview(story, '2026-07-24 17:00', '2026-07-30 09:00');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-30 10:00', body: { outcome: 'annulRefusalAndRemand', decisionNumber: '12' } });
    expect(story.stage).toBe('courtReview.received');
    expect(story.openTasks()).toContain('acceptRemandedCase');
    const accept = { by: 'ta-kv:1/chiefJudge', at: '2026-08-03 09:00' };
    const body = { docketNumber: '22', judgeId: judgeId('R4'), procuracyId: 'vks-kv:1', hasRepresentative: false };
    expect(story.refusal('acceptDossier', { ...accept, body })).toMatchObject({ code: 'guardNotMet', facts: { reason: 'judgeDecidedBefore' } });
    story.act('acceptDossier', { ...accept, body: { ...body, judgeId: 'ta-kv:1:other' } });
    expect(story.limit('decideCase')).toMatchObject({ dueDate: '2026-08-18', status: 'running' });
  });

  it.each([['apply', 'annulRefusalAndRemand'], ['notApply', 'amendTerm']] as const)('a decision to %s cannot be answered by %s', (outcome, answer) => {
    const story = decideCase('R4', outcome === 'apply' ? {} : { body: { outcome, decisionNumber: '33' } });
    story.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-23 09:00', body: { letterNumber: '1' } });
    hearReview(bringToReview(story, '2026-07-24'), '2026-07-24 17:00', '2026-07-30 09:00');
    const body = { outcome: answer, decisionNumber: '12', ...(answer === 'amendTerm' ? { termMonths: 24 } : {}) };
    expect(story.refusal('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-30 10:00', body })).toMatchObject({ code: 'guardNotMet', facts: { outcome: answer } });
  });

  it('withdrawn after its acceptance, the court above stops it and the decision stands (PL 01/2022 Đ39.6)', () => {
    const story = setOpenDates(underReview(), 17);
    story.act('withdrawComplaint', { by: 'ta-tinh:1/clerk', at: '2026-07-28 09:00', body: { by: 'person' } });
    expect(story.stage).toBe('courtReview.underReview');
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-28 10:00', body: { outcome: 'stopAsWithdrawn', decisionNumber: '12' } });
    expect(story.stage).toBe('courtReview.decided');
    expect(story.openTasks()).toContain('confirmEffect');
  });
});

describe('a second challenge', () => {
  it('made while its window is open, after a first was withdrawn from the court above, goes there too', () => {
    const story = setOpenDates(underReview(), 28);
    story.act('withdrawComplaint', { by: 'ta-tinh:1/clerk', at: '2026-07-28 09:00', body: { by: 'person' } });
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-28 10:00', body: { outcome: 'stopAsWithdrawn', decisionNumber: '12' } });
    story.act('recordProtest', { by: 'vks-kv:1/head', at: '2026-07-29 09:00', body: { letterNumber: '1' } });
    bringToReview(story, '2026-07-30');
    expect(story.state.facts.court.review).toMatchObject({ docketNumber: '9/PT', decidedAt: null });
    expect(story.limit('forwardForReview').outcome).toBe('inTime');
  });
});

describe('late entries and records for a court that is not on the system', () => {
  it('an acceptance in time that is entered a week later leaves nobody late: the duty to return the file ended with it', () => {
    const story = bringToCourt('R4');
    const [accepted, entered] = [at(story, 'accept'), at(story, 'accept', '09:00', 7)];
    story.wait(instantOf(entered));
    expect(story.limit('returnIncompleteDossier').status).toBe('missed');
    story.act('acceptDossier', { by: atCourt('R4', 'chiefJudge'), at: accepted, recordedAt: entered, body: { docketNumber: '21/TL', judgeId: judgeId('R4'), procuracyId: courtOf('R4').procuracyId, hasRepresentative: false } });
    expect(story.limit('returnIncompleteDossier').status).toBe('cancelled');
    expect(story.limit('acceptDossier').outcome).toBe('inTimeRecordedLate');
  });

  it('an acceptance after the two days of returning leaves that miss as it was, though nobody owes the return any more', () => {
    const story = bringToCourt('R4');
    story.act('acceptDossier', { by: atCourt('R4', 'chiefJudge'), at: at(story, 'accept', '09:00', 7), body: { docketNumber: '21/TL', judgeId: judgeId('R4'), procuracyId: courtOf('R4').procuracyId, hasRepresentative: false } });
    expect(story.limit('returnIncompleteDossier')).toMatchObject({ status: 'missed', isOver: true });
  });

  it('the proposer enters the court’s decision from paper; the court is asked to confirm it', () => {
    const story = openHearing(acceptCase('R4'));
    story.act('recordHearing', { by: 'ca-xa:1/officer', at: '2026-07-22 09:00', recordedAt: '2026-07-24 09:00', channel: 'paper', body: { minutesNumber: '30', form: 'inPerson', ...everyone } });
    story.act('decideCase', { by: 'ca-xa:1/head', at: '2026-07-22 10:30', recordedAt: '2026-07-24 09:30', channel: 'paper', body: applyBody('R4') });
    expect(story.listed('actRecorded').at(-1)).toMatchObject({ act: 'decideCase', actingAgencyId: 'ta-kv:1', recordedByAgencyId: 'ca-xa:1', lateEntry: true });
    expect(story.state.tasks.filter((task) => task.task === 'confirmRecord' && task.holderAgencyId === 'ta-kv:1')).toHaveLength(2);
    expect(story.limit('decideCase').outcome).toBe('inTime');
    expect(story.limit('complain', 'person').dueDate).toBe('2026-07-27');
  });

  it('a court that followed another hands over the decision as its first act in the case', () => {
    const story = decideCase('R2', { attendance: { person: 'absentWithoutReason' } });
    story.act('recordService', { by: 'ta-kv:1/clerk', at: '2025-07-02 09:00', body: { addressee: 'person', outcome: 'received' } });
    expect(story.limit('complain', 'person')).toMatchObject({ dueDate: '2025-07-07' });
    expect(story.state.offices.filter((office) => office.role === 'court').map((office) => [office.agencyId, office.to])).toEqual([['ta-huyen:1', '2025-07-01'], ['ta-kv:1', null]]);
  });

  it('windows dated late, in whatever order, still end in the question to the court', () => {
    const story = decideCase('R4');
    const date = (duty: string, dueDate: string) => ({ by: 'ta-kv:1/judge', at: '2026-08-03 09:00', body: { limitId: story.limit(duty).limitId, dueDate, basis: 'ghi trong quyết định' } });
    story.act('setLimitDate', date('recommend', '2026-07-30'));
    story.wait('2026-08-03 10:00');
    expect(story.openTasks()).not.toContain('confirmEffect');
    story.act('setLimitDate', { ...date('protest', '2026-07-29'), at: '2026-08-03 11:00' });
    story.wait('2026-08-03 12:00');
    expect(story.openTasks()).toContain('confirmEffect');
    const confirm = (at: string, effectiveOn: string) => ({ by: 'ta-kv:1/judge', at, body: { effectiveOn, basis: 'windowsClosed' } });
    expect(story.refusal('confirmEffect', { ...confirm('2026-07-30 09:00', '2026-07-30'), recordedAt: '2026-08-03 13:00' })).toMatchObject({ code: 'happenedBeforeCause', facts: { earliest: '2026-07-31' } });
    story.act('confirmEffect', confirm('2026-08-03 13:00', '2026-07-31'));
    expect(story.stage).toBe('admission.awaitingExecution');
  });

  it('a window has no last day before its first, and who may use it does not move it', () => {
    const story = decideCase('R4');
    const { limitId } = story.limit('protest');
    expect(story.refusal('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-23 09:00', body: { limitId, dueDate: '2026-07-21', basis: 'x' } })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'dueDate' } });
    story.act('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-23 09:00', body: { limitId, dueDate: '2026-07-29', basis: 'ghi trong quyết định' } });
    expect(story.refusal('setLimitDate', { by: 'vks-kv:1/head', at: '2026-07-24 09:00', body: { limitId, dueDate: '2026-09-30', basis: 'x' } }).code).toBe('notCompetent');
    story.act('setLimitDate', { by: 'ta-kv:1/judge', at: '2026-07-24 10:00', body: { limitId, dueDate: '2026-07-30', basis: 'ghi nhầm ngày' } });
    expect(story.limit('protest').dueDate).toBe('2026-07-30');
  });

  it('sent in time and typed late, it was sent in time: hearing decision after the hearing, decision after its effect', () => {
    const story = acceptCase('R4');
    story.act('openHearing', { by: 'ta-kv:1/judge', at: '2026-07-16 09:00', body: { decisionNumber: '30/QĐ', hearingAt: '2026-07-22T09:00:00+07:00', form: 'inPerson', place: 'phòng họp số 2' } });
    hold(story);
    story.act('sendHearingDecision', { by: 'ta-kv:1/clerk', at: '2026-07-16 16:00', recordedAt: '2026-07-22 09:30', body: { sentTo: ['person', 'proposer', 'procuracy'] } });
    expect(story.limit('sendHearingDecision')).toMatchObject({ status: 'met', outcome: 'inTimeRecordedLate' });
    story.act('decideCase', { by: 'ta-kv:1/judge', at: '2026-07-22 10:30', body: applyBody('R4') });
    confirmEffect(story);
    expect(story.limit('sendDecision').status).toBe('missed');
    const sent = { by: 'ta-kv:1/clerk', recordedAt: '2026-08-03 09:00', body: { sentTo: ['person', 'proposer', 'procuracy'] } };
    expect(story.refusal('sendDecision', { ...sent, at: '2026-07-21 09:00' }).code).toBe('happenedBeforeCause');
    story.act('sendDecision', { ...sent, at: '2026-07-23 09:00' });
    expect(story.limit('sendDecision')).toMatchObject({ status: 'met', outcome: 'inTimeRecordedLate' });
  });

  it('a corrected day of receipt moves the window of the absent person and raises what may conflict', () => {
    const story = decideCase('R4', { attendance: { person: 'absentWithoutReason' } });
    story.act('recordService', { by: 'ta-kv:1/clerk', at: '2026-07-27 09:00', body: { addressee: 'person', outcome: 'received' } });
    const seq = story.state.acts.findLast((act) => act.act === 'recordService')!.seq;
    story.act('correctRecord', { by: 'ta-kv:1/chiefJudge', at: '2026-07-28 09:00', body: { actSeq: seq, happenedAt: '2026-07-28T08:00:00+07:00', reason: 'nhầm ngày' } });
    expect(story.limit('complain', 'person').dueDate).toBe('2026-07-31');
    expect(story.openTasks()).toContain('resolveCorrection');
  });
});

describe('the procedure as data', () => {
  it('uses only duties that exist in the law, and all of the main path', () => {
    const duties = listDuties(courtReview);
    expect(duties.filter((duty) => !isDuty(duty))).toEqual([]);
    expect(duties).toEqual(expect.arrayContaining([
      'returnIncompleteDossier', 'acceptDossier', 'notifyAcceptance', 'firstDecision', 'supplementForCourt', 'supplementForCourtComplex', 'openAfterSupplement', 'holdHearing', 'sendHearingDecision', 'resumePostponedHearing',
      'decideCase', 'decideComplexCase', 'sendDecision', 'complain', 'recommend', 'protest', 'forwardForReview', 'acceptReview', 'holdReviewHearing', 'noticeOfReviewHearing',
    ]));
  });

  it('says every stage, act, field and choice in Vietnamese', () => {
    for (const [kind, names] of Object.entries(namesOf(courtReview as Procedure))) expect([kind, Object.keys(courtReviewLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });

  it('says for every stage and act who may and who may not, as published', () => {
    const table = buildActTable('courtReview');
    expect(readFrozenTable('courtReview', table)).toEqual(table);
  });

  it('names the offices of first instance of its regime', () => {
    for (const regime of both) expect(acceptCase(regime).state.offices).toEqual(expect.arrayContaining([expect.objectContaining({ role: 'court', agencyId: courtOf(regime).courtId }), expect.objectContaining({ role: 'procuracy', agencyId: courtOf(regime).procuracyId })]));
  });
});
