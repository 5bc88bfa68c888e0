import { describe, expect, it } from '@jest/globals';
import { actors, admitted, askCourt, inEducation, inForce, readyForEscort } from '../../test/kit/after-court.ts';

const evidence = { evidenceNumber: '12/GCN-BV', evidenceDate: '2022-06-08' } as const;

describe('exempted before admission', () => {
  it('R1: the court that decided exempts a pregnant woman; its decision is a paper of its own and the case is over', () => {
    const story = readyForEscort('R1');
    story.act('recordExclusion', { by: actors.R1.escort, at: '2022-06-09 08:00', body: { ground: 'pregnant', paperNumber: '12/GCN-BV', paperDate: '2022-06-08' } });
    expect(story.state.tasks.find((task) => task.subject === 'exclusion')).toMatchObject({ task: 'humanDecision', holderAgencyId: 'ta-huyen:1' });
    expect(story.may('exemptFromExecution', actors.R1.escort).refusal?.code).toBe('notCompetent');
    expect(story.may('exemptFromExecution', actors.R1.court).refusal?.code).toBe('notCompetent');
    story.act('exemptFromExecution', { by: actors.R1.judge, at: '2022-06-09 15:00', body: { ground: 'pregnancy', ...evidence } });
    expect(story.state.acts.at(-1)).toMatchObject({ act: 'exemptFromExecution', actingAgencyId: 'ta-huyen:1' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'executionEndDecision', issuerAgencyId: 'ta-huyen:1' });
    expect(story.stage).toBe('closed.executionExempted');
    expect(story.openTasks()).toEqual([]);
    // R1: an addict stays on the list, however ill or pregnant.
    expect(story.state.lists[0]).toMatchObject({ list: 'addicts', to: null });
  });

  it('held for escort, the person must be let go first: the release is never assumed', () => {
    const story = readyForEscort('R1');
    story.act('startEscort', { by: actors.R1.escort, at: '2022-06-09 09:00' });
    story.act('exemptFromExecution', { by: actors.R1.judge, at: '2022-06-09 15:00', body: { ground: 'fatalIllness', ...evidence } });
    expect(story.state.closed).toBeNull();
    expect(story.openTasks()).toContain('release');
    expect(story.refusal('admitPerson', { by: actors.R1.facility, at: '2022-06-09 16:00' }).code).toBe('caseClosed');
    story.act('recordRelease', { by: actors.R1.escort, at: '2022-06-09 17:00', body: { releasedTo: 'family' } });
    expect(story.stage).toBe('closed.executionExempted');
  });

  it('R4: whoever is not sent after all is on the list of addicts again', () => {
    const story = readyForEscort('R4');
    story.act('exemptFromExecution', { by: actors.R4.judge, at: '2026-08-11 15:00', body: { ground: 'fatalIllness', evidenceNumber: '3/GCN', evidenceDate: '2026-08-10' } });
    expect(story.state.lists.at(-1)).toMatchObject({ list: 'addicts', agencyId: 'ca-xa:1', from: '2026-08-11', to: null, ground: 'executionExempted' });
  });

  it('no longer addicted during a deferral leaves the list; without the deferral there is no such ground', () => {
    const story = readyForEscort('R1');
    const exempt = (body: Record<string, unknown>) => ({ by: actors.R1.judge, at: '2022-06-09 15:00', body: { ground: 'notAddictedDuringDeferral', ...evidence, ...body } });
    expect(story.refusal('exemptFromExecution', exempt({}))).toMatchObject({ code: 'bodyInvalid', facts: { field: 'deferralNumber' }, source: 'NĐ 116/2021 Đ57.3; Luật XLVPHC Đ111' });
    expect(story.refusal('exemptFromExecution', exempt({ deferralNumber: '2/QĐ-TA', evidenceDate: '2022-06-10' })).code).toBe('happenedInFuture');
    story.act('exemptFromExecution', exempt({ deferralNumber: '2/QĐ-TA' }));
    expect(story.state.lists[0]).toMatchObject({ list: 'addicts', to: '2022-06-09', closingGround: 'notAddicted' });
  });

  it('entered from the court’s paper by the police it waits for the court’s word', () => {
    const story = readyForEscort('R1');
    story.act('exemptFromExecution', { by: 'ca-huyen:1/officer', at: '2022-06-09 15:00', channel: 'paper', body: { ground: 'pregnancy', ...evidence, decisionNumber: '9/QĐ-TA' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'court', actingAgencyId: 'ta-huyen:1', paper: { number: '12/BB' } });
    expect(story.openTasks()).toEqual(['confirmRecord']);
  });

  it('in the facility it is the rest that is exempted, not the execution', () => {
    expect(admitted('R4').may('exemptFromExecution', actors.R4.judge).refusal?.code).toBe('actNotAllowedInStage');
  });
});

describe('a ground that no text gives a consequence', () => {
  const cancel = (ground: string, at = '2022-06-09 15:00') => ({ by: actors.R1.judge, at, body: { ground, reason: 'Theo kết luận kèm theo.' } });

  it('is recorded first; then the court ends the execution and answers for it', () => {
    const story = readyForEscort('R1');
    expect(story.refusal('cancelExecution', cancel('lostCapacity'))).toMatchObject({ code: 'guardNotMet', facts: { needs: 'recordLossOfCapacity' }, source: 'rules.md §7' });
    story.act('recordLossOfCapacity', { by: actors.R1.escort, at: '2022-06-09 08:00', body: { conclusionNumber: '4/KL', concludedOn: '2022-06-08' } });
    story.act('cancelExecution', cancel('lostCapacity'));
    expect(story.stage).toBe('closed.executionCancelled');
    expect(story.state.facts.admission.executionEnd).toEqual({ kind: 'cancelled', ground: 'lostCapacity', number: null, decidedOn: '2022-06-09' });
  });

  it('found not addicted, the person leaves the list of addicts', () => {
    const story = readyForEscort('R1');
    story.act('recordNotAddicted', { by: actors.R1.escort, at: '2022-06-09 08:00', body: { resultNumber: '4/PKQ', resultDate: '2022-06-08' } });
    story.act('cancelExecution', cancel('notAddicted'));
    expect(story.state.lists[0]).toMatchObject({ list: 'addicts', closingGround: 'notAddicted' });
  });

  it('for pregnancy the law has a way of its own', () => {
    const story = readyForEscort('R1');
    story.act('recordExclusion', { by: actors.R1.escort, at: '2022-06-09 08:00', body: { ground: 'pregnant', paperNumber: '12/GCN-BV', paperDate: '2022-06-08' } });
    expect(story.refusal('cancelExecution', cancel('exclusionFound'))).toMatchObject({ code: 'guardNotMet', facts: { needs: 'exemptFromExecution' } });
  });

  it('comes up in the facility too: the alarm rings until the person is let go', () => {
    const story = inEducation('R4');
    story.act('recordLossOfCapacity', { by: actors.R4.facility, at: '2026-10-05 08:00', body: { conclusionNumber: '4/KL', concludedOn: '2026-10-01' } });
    story.act('cancelExecution', { ...cancel('lostCapacity', '2026-10-06 09:00'), by: actors.R4.judge });
    expect(story.state.milestones['termEnd']).toBeUndefined();
    expect(story.openTasks()).toContain('release');
    story.act('recordRelease', { by: actors.R4.facility, at: '2026-10-06 15:00', body: { releasedTo: 'family' } });
    expect(story.stage).toBe('closed.executionCancelled');
  });
});

describe('the court that decides on the rest of the term', () => {
  it('is named by the facility that asks, takes part from then on and decides; the facility does not', () => {
    const story = inEducation('R1');
    expect(story.may('recordExemptionOfRemainder', actors.R1.judge).refusal?.code).toBe('notCompetent');
    askCourt(story, 'exemption', '2022-09-01 09:00', 'ta-tinh:1');
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'remainderRequest', issuerAgencyId: 'cs:1' });
    expect(story.state.offices.find((office) => office.role === 'executionCourt')).toMatchObject({ agencyId: 'ta-tinh:1', to: null });
    expect(story.limit('acceptSuspensionRequest')).toMatchObject({ holderAgencyId: 'ta-tinh:1', confidence: '?', dueAt: null });
    expect(story.refusal('requestRemainderDecision', { by: actors.R1.facility, at: '2022-09-02 09:00', body: { kind: 'suspension', courtId: 'ta-huyen:1', reason: 'x' } }).code).toBe('alreadyRecorded');
    const body = { decisionNumber: '4/QĐ-TA', decidedOn: '2022-09-12', ground: 'fatalIllness' };
    for (const by of [actors.R1.facility, actors.R1.judge]) expect(story.may('recordExemptionOfRemainder', by).refusal?.code).toBe('notCompetent');
    expect(story.refusal('recordSuspensionOfRemainder', { by: 'ta-tinh:1/judge', at: '2022-09-12 09:00', body: { decisionNumber: '4/QĐ-TA', decidedOn: '2022-09-12' } }).facts).toMatchObject({ needs: 'requestRemainderDecision', asked: 'exemption' });
    story.act('acceptRemainderRequest', { by: 'ta-tinh:1/clerk', at: '2022-09-05 09:00', body: { docketNumber: '3/TL' } });
    expect(story.limit('acceptSuspensionRequest').status).toBe('met');
    story.act('recordExemptionOfRemainder', { by: 'ta-tinh:1/judge', at: '2022-09-12 09:00', body });
    expect(story.limit('decideSuspension').status).toBe('met');
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'remainderDecision', issuerAgencyId: 'ta-tinh:1' });
    expect(story.openTasks()).not.toContain('decideRemainderRequest');
    expect(story.stage).toBe('admission.exempted');
  });

  it('refuses as well, and the facility may ask again', () => {
    const story = inEducation('R4');
    expect(story.refusal('requestRemainderDecision', { by: actors.R4.facility, at: '2026-10-05 09:00', body: { kind: 'reduction', courtId: 'ta-kv:1', reason: 'x' } })).toMatchObject({ code: 'actNotInProcedure', source: 'Luật 120/2025 Đ29.3' });
    askCourt(story, 'suspension', '2026-10-05 09:00');
    story.act('refuseRemainderRequest', { by: actors.R4.judge, at: '2026-10-09 09:00', body: { reason: 'Chưa đủ căn cứ.' } });
    expect(story.state.facts.admission.remainderRequest).toBeNull();
    expect(story.stage).toBe('admission.education');
    askCourt(story, 'exemption', '2026-10-12 09:00');
    story.act('recordExemptionOfRemainder', { by: actors.R4.judge, at: '2026-10-14 09:00', body: { decisionNumber: '4/QĐ-TA', decidedOn: '2026-10-14', ground: 'fatalIllness' } });
    expect(story.stage).toBe('admission.exempted');
  });

  it('a court that is not on the system: the facility enters its decision from the paper, and the court is asked for its word', () => {
    const story = inEducation('R4');
    askCourt(story, 'suspension', '2026-10-05 09:00');
    story.act('recordSuspensionOfRemainder', { by: 'cs:1/officer', at: '2026-10-09 09:00', channel: 'paper', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2026-10-09' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'executionCourt', actingAgencyId: 'ta-kv:1' });
    expect(story.openTasks()).toContain('confirmRecord');
  });
});

describe('days on the way', () => {
  const escorted = (heldSince: string | undefined, startAt: string, admitAt: string) => {
    const story = readyForEscort('R4', heldSince === undefined ? {} : { heldSince });
    story.act('startEscort', { by: actors.R4.escort, at: startAt });
    story.act('admitPerson', { by: actors.R4.facility, at: admitAt });
    return story;
  };

  it('R4: a day between custody and hand-over is neither credited nor served; the reading that would deduct it is shown, and the alarm uses it', () => {
    const story = escorted('2026-07-20', '2026-08-11 14:00', '2026-08-14 08:00');
    const { term } = story.state.facts.admission;
    // Custody of 20 July to 11 August: 23 days. 12 and 13 August are on the way.
    expect(term?.lines.map((line) => `${line.step} ${String(line.amount)}`)).toEqual(['start 1', 'months 24', 'credit -23', 'reading 1', 'reading -2']);
    expect(term).toMatchObject({ end: '2028-07-21', earliest: '2028-07-19', latest: '2028-07-22', alarm: '2028-07-19', differ: true });
    expect(term?.lines.at(-1)).toMatchObject({ confidence: '?', lastDay: '2028-07-19' });
    expect(story.state.milestones['termEnd']).toBe('2028-07-19T17:00:00.000Z');
  });

  it('R4: from custody straight to the facility there is nothing to doubt', () => {
    const { term } = escorted('2026-07-20', '2026-08-11 14:00', '2026-08-12 08:00').state.facts.admission;
    expect(term).toMatchObject({ end: '2028-07-19', earliest: '2028-07-19', alarm: '2028-07-19' });
  });

  it('R4: whoever is let go on the earlier reading is certified then, and the measure is completed that day', () => {
    const story = escorted(undefined, '2026-08-11 14:00', '2026-08-13 08:00');
    expect(story.state.facts.admission.term).toMatchObject({ end: '2028-08-12', alarm: '2028-08-10' });
    expect(story.refusal('issueCertificate', { by: actors.R4.facility, at: '2028-08-09 08:00' }).code).toBe('actNotAllowedInStage');
    story.act('startDetoxification', { by: actors.R4.facility, at: '2026-08-14 09:00' });
    story.act('startEducation', { by: actors.R4.facility, at: '2026-08-27 09:00' });
    story.act('sendCompletionNotice', { by: actors.R4.facility, at: '2028-07-03 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
    expect(story.refusal('issueCertificate', { by: actors.R4.facility, at: '2028-08-09 08:00' }).facts).toMatchObject({ needs: 'termEnd', termEnd: '2028-08-10' });
    story.act('issueCertificate', { by: actors.R4.facility, at: '2028-08-10 08:00' });
    story.act('releasePerson', { by: actors.R4.facility, at: '2028-08-10 16:00' });
    expect(story.state.facts.admission.completedOn).toBe('2028-08-10');
    expect(story.state.documents.filter((one) => one.template === 'paperHandover')).toHaveLength(1);
  });
});

describe('recorded from paper, and corrected', () => {
  it('what the police decide about the execution is entered from its paper by the court', () => {
    const story = readyForEscort('R1');
    story.act('recordForceMajeure', { by: actors.R1.court, at: '2022-06-09 09:00', channel: 'paper', body: { cause: 'epidemic' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'escortOffice', actingAgencyId: 'ca-huyen:1', channel: 'paper', paper: { number: '12/BB', date: '2022-01-01' } });
    expect(story.may('recordForceMajeureEnd', 'ldtbxh:1/officer', 'paper').refusal?.code).toBe('notCompetent');
    story.act('recordForceMajeureEnd', { by: actors.R1.court, at: '2022-06-10 09:00', channel: 'paper', body: { decisionNumber: '3/QĐ', decidedOn: '2022-06-10' } });
    story.wait('2023-06-08');
    story.act('lapseExecution', { by: 'ca-huyen:1/officer', at: '2023-06-12 09:00', channel: 'paper' });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'escortOffice', channel: 'paper' });
    expect(story.stage).toBe('closed.executionLapsed');
  });

  it('a corrected flight before admission counts the stopped limits again and leaves the rest to a person', () => {
    const story = readyForEscort('R1');
    story.act('recordAbscondingBeforeAdmission', { by: actors.R1.escort, at: '2022-06-09 08:00' });
    story.act('recordReturn', { by: actors.R1.escort, at: '2022-07-04 09:00', body: { came: 'caught' } });
    const seq = story.state.acts.at(-1)!.seq;
    expect(story.limit('executionLimitation')).toMatchObject({ from: '2022-07-04', dueDate: '2023-07-04' });
    story.act('correctRecord', { by: actors.R1.escort, at: '2022-07-08 09:00', body: { actSeq: seq, happenedAt: '2022-07-01T09:00:00+07:00', reason: 'ghi nhầm ngày' } });
    expect(story.limit('executionLimitation')).toMatchObject({ from: '2022-07-01', dueDate: '2023-07-03' });
    expect(story.limit('escortToFacility')).toMatchObject({ from: '2022-07-01', dueDate: '2022-07-06' });
    expect(story.state.tasks.find((task) => task.task === 'resolveCorrection')).toMatchObject({ holderAgencyId: 'ca-huyen:1', subject: String(seq), doneAt: null });
  });

  it('R4: a limit of hours that began with the return begins at the corrected hour', () => {
    const story = readyForEscort('R4');
    story.act('recordAbscondingBeforeAdmission', { by: actors.R4.escort, at: '2026-08-11 12:00' });
    story.act('recordReturn', { by: actors.R4.escort, at: '2026-08-14 15:00', body: { came: 'caught' } });
    const seq = story.state.acts.at(-1)!.seq;
    expect(story.limit('escortToFacility').dueAt).toBe('2026-08-15T08:00:00.000Z');
    story.act('correctRecord', { by: actors.R4.escort, at: '2026-08-14 16:00', body: { actSeq: seq, happenedAt: '2026-08-14T13:00:00+07:00', reason: 'ghi nhầm giờ' } });
    expect(story.limit('escortToFacility').dueAt).toBe('2026-08-15T06:00:00.000Z');
    // The limitation without a number: asked for again, since its date went with the pause.
    expect(story.openTasks().filter((task) => task === 'setLimitDate').length).toBeGreaterThan(0);
  });

  it('before the sending nobody but the court is asked', () => {
    const story = inForce('R4');
    expect(story.state.tasks.filter((task) => task.doneAt === null).map((task) => task.holderAgencyId)).toEqual(['ta-kv:1', 'ta-kv:1']);
  });
});
