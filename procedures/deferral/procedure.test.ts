import { describe, expect, it } from '@jest/globals';
import { actors, inForce, readyForEscort } from '../../test/kit/after-court.ts';
import { CaseStory } from '../../test/kit/case-builder.ts';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import type { CaseState } from '../legal-case.ts';

type Handed = 'R1' | 'R4';
const days = {
  R1: { file: '2022-06-10 09:00', filed: '2022-06-10', accept: '2022-06-13 09:00', decide: '2022-06-15 09:00', served: '2022-06-15', effect: '2022-06-27 09:00', effectiveOn: '2022-06-21', end: '2022-08-01 09:00' },
  R4: { file: '2026-08-13 09:00', filed: '2026-08-13', accept: '2026-08-14 09:00', decide: '2026-08-17 09:00', served: '2026-08-17', effect: '2026-08-28 09:00', effectiveOn: '2026-08-24', end: '2026-10-01 09:00' },
} as const;

const asked = (regime: Handed, more: object = {}) => ({ asks: 'deferral', ground: 'seriouslyIll', filedOn: days[regime].filed, filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: days[regime].filed, reason: 'Đang điều trị', ...more });

/** A request filed on a case that waits for its escort. */
function filed(regime: Handed, more: object = {}, main: CaseState = readyForEscort(regime).state): CaseStory {
  const story = new CaseStory(regime, { main });
  story.act('fileDeferralRequest', { by: actors[regime].court, at: days[regime].file, body: asked(regime, more) });
  return story;
}

function decided(regime: Handed, outcome = 'grantDeferral', more: object = {}, main?: CaseState): CaseStory {
  const story = filed(regime, more, main);
  story.act('acceptDeferralRequest', { by: actors[regime].court, at: days[regime].accept, body: { docketNumber: '3/TLHM' } });
  story.act('decideDeferral', { by: actors[regime].judge, at: days[regime].decide, body: { outcome, decisionNumber: '18/QĐ-TA', reason: 'Có căn cứ' } });
  return story;
}

/** Served, its windows over or dated, in force. */
function inEffect(regime: Handed, outcome = 'grantDeferral', more: object = {}, main?: CaseState): CaseStory {
  const story = decided(regime, outcome, more, main);
  for (const addressee of ['person', 'procuracy']) story.act('recordDeferralService', { by: actors[regime].court, at: days[regime].decide, body: { addressee, receivedOn: days[regime].served } });
  const protest = story.limit('protest');
  if (protest.dueDate === null) story.act('setLimitDate', { by: actors[regime].judge, at: days[regime].decide, body: { limitId: protest.limitId, dueDate: days[regime].effectiveOn.replace(/\d\d$/u, (day) => String(Number(day) - 1)), basis: 'Tòa án ấn định' } });
  story.act('confirmDeferralEffect', { by: actors[regime].judge, at: days[regime].effect, body: { effectiveOn: days[regime].effectiveOn } });
  return story;
}

describe.each(['R1', 'R4'] as const)('a deferral before admission (%s)', (regime) => {
  const { court, judge, police, escort } = actors[regime];

  it('is opened on the main case by an office that takes part in it, with its offices, and by nobody else', () => {
    const main = readyForEscort(regime).state;
    const story = filed(regime, {}, main);
    expect(story.state).toMatchObject({ kind: 'side', mainCaseId: main.caseId, personId: main.personId, procedure: 'deferral', stage: 'requested' });
    const seat = (state: CaseState, role: string) => state.offices.find((office) => office.role === role && office.to === null)?.agencyId;
    for (const role of ['court', 'procuracy', 'compilingOffice', 'escortOffice']) expect([role, seat(story.state, role)]).toEqual([role, seat(main, role)]);
    const outsider = new CaseStory(regime, { main }).refusal('fileDeferralRequest', { by: 'ta-tinh:1/clerk', at: days[regime].file, body: asked(regime) });
    expect(outsider.code).toBe('notCompetent');
    expect(new CaseStory(regime).refusal('fileDeferralRequest', { by: court, at: days[regime].file, body: asked(regime) }).code).toBe('caseNotFound');
  });

  it('is not opened once the person is in the facility, nor on a closed case', () => {
    const main = readyForEscort(regime).state;
    const refusal = (state: CaseState) => new CaseStory(regime, { main: state }).refusal('fileDeferralRequest', { by: court, at: days[regime].file, body: asked(regime) }).code;
    expect(refusal({ ...main, stage: 'education' })).toBe('actNotAllowedInStage');
    expect(refusal({ ...main, closed: { outcome: 'death', at: main.openedAt } })).toBe('caseClosed');
  });

  it('acceptDeferralRequest: 2 working days from the receipt; decideDeferral: 3 working days from the assignment', () => {
    const story = filed(regime);
    expect(story.limit('acceptDeferralRequest')).toMatchObject({ amount: 2, unit: 'workingDay', holderRole: 'court' });
    story.act('acceptDeferralRequest', { by: court, at: days[regime].accept, body: { docketNumber: '3/TLHM' } });
    expect(story.limit('acceptDeferralRequest')).toMatchObject({ status: 'met', outcome: 'inTime' });
    expect(story.limit('decideDeferral')).toMatchObject({ amount: 3, unit: 'workingDay', holderRole: 'court' });
  });

  it('grounds of a deferral and of an exemption are two lists', () => {
    const refusal = (more: object) => new CaseStory(regime, { main: readyForEscort(regime).state }).refusal('fileDeferralRequest', { by: court, at: days[regime].file, body: asked(regime, more) }).facts['needs'];
    expect(refusal({ ground: 'pregnancy' })).toBe('groundOfRequest');
    expect(refusal({ asks: 'exemption', ground: 'familyHardship' })).toBe('groundOfRequest');
    expect(refusal({ asks: 'exemption', ground: 'notAddictedDuringDeferral' })).toBe('deferralGranted');
  });

  it('takes effect when the windows to challenge it have closed, and not before anybody received it', () => {
    const story = decided(regime);
    const confirm = { by: judge, at: days[regime].effect, body: { effectiveOn: days[regime].effectiveOn } };
    expect(story.refusal('confirmDeferralEffect', confirm).facts['needs']).toBe('recordDeferralService');
    story.act('recordDeferralService', { by: court, at: days[regime].decide, body: { addressee: 'person', receivedOn: days[regime].served } });
    story.act('recordDeferralService', { by: court, at: days[regime].decide, body: { addressee: 'procuracy', receivedOn: days[regime].served } });
    // Adults: the law read gives the procuracy no number, so the court is asked for a date.
    expect(story.refusal('confirmDeferralEffect', confirm)).toMatchObject({ code: 'windowStillOpen', facts: { duty: 'protest', dueDate: null } });
    expect(story.openTasks()).toEqual(expect.arrayContaining(['setLimitDate', 'confirmDeferralEffect']));
  });

  it('the day of a window that no text gives is the court\'s; the police that escort enter it from the court\'s paper, for the court to confirm', () => {
    const story = decided(regime);
    for (const addressee of ['person', 'procuracy']) story.act('recordDeferralService', { by: court, at: days[regime].decide, body: { addressee, receivedOn: days[regime].served } });
    const { limitId, dueDate } = story.limit('protest');
    expect(dueDate).toBeNull();
    const set = { by: escort, at: days[regime].decide, body: { limitId, dueDate: days[regime].effectiveOn, basis: 'Công văn của Tòa án' } };
    expect(story.refusal('setLimitDate', set).code).toBe('notCompetent');
    const recorded = story.act('setLimitDate', { ...set, channel: 'paper' });
    expect(recorded.find((one) => one.event.type === 'actRecorded')?.event).toMatchObject({ channel: 'paper', actingRole: 'court' });
    expect(recorded.find((one) => one.event.type === 'taskRaised')?.event).toMatchObject({ task: 'confirmRecord', holderRole: 'court' });
    expect([story.limit('protest').dueDate, story.openTasks()]).toEqual([days[regime].effectiveOn, expect.not.arrayContaining(['setLimitDate'])]);
  });

  it('in effect moves the main case to "deferred", which stops the escort and the limitation, and nobody is held', () => {
    const main = readyForEscort(regime);
    const story = inEffect(regime, 'grantDeferral', {}, main.state);
    expect(story.stage).toBe('deferral.deferred');
    const recorded = story.report(main);
    expect(main.stage).toBe('admission.deferred');
    expect(recorded.find((one) => one.event.type === 'actRecorded')?.event).toMatchObject({ act: 'recordDeferral', reportedFrom: { caseId: story.state.caseId, seq: story.state.reports.at(-1)?.seq } });
    expect(main.state.pauses.map(({ ground, rule, to }) => [ground, rule, to])).toEqual([['deferral', 'restart', null], ['deferralLimitation', 'extend', null]]);
    // No text stops the escort while a request is looked at: it ran out meanwhile, and is owed no more.
    expect(main.limit('escortToFacility')).toMatchObject({ status: 'missed', isOver: true });
    expect(main.limit('executionLimitation').status).toBe('paused');
    expect(main.refusal('startEscort', { by: escort, at: days[regime].end, body: {} }).code).toBe('actNotAllowedInStage');
    expect(main.openTasks()).toContain('reviewDeferral');
  });

  it('when its ground ends the execution goes on: the escort begins anew, the limitation runs on with what was left', () => {
    const main = readyForEscort(regime);
    const before = { escort: main.limit('escortToFacility'), limitation: main.limit('executionLimitation') };
    const story = inEffect(regime, 'grantDeferral', {}, main.state);
    story.report(main);
    story.act('recordGroundEnded', { by: police.startsWith('ca-xa') && regime === 'R1' ? actors.R1.chair : police, at: days[regime].end, body: { evidenceNumber: '9/GXN', evidenceDate: days[regime].end.slice(0, 10) } });
    expect(story.stage).toBe('closed.deferralGroundEnded');
    story.report(main);
    expect(main.stage).toBe('admission.awaitingEscort');
    expect(main.state.pauses.every((pause) => pause.to !== null)).toBe(true);
    const escortNow = main.limit('escortToFacility');
    expect([escortNow.limitId === before.escort.limitId, escortNow.status, escortNow.from.slice(0, 10)]).toEqual([false, 'running', days[regime].end.slice(0, 10)]);
    // R4 has no limitation of a known length: the court was asked for a date and is asked again.
    if (regime === 'R1') expect((main.limit('executionLimitation').dueDate ?? '') > (before.limitation.dueDate ?? '9')).toBe(true);
  });

  it('cancelled, it is carried out at once: a task of the highest rank, without a number of hours', () => {
    const main = readyForEscort(regime);
    const story = inEffect(regime, 'grantDeferral', {}, main.state);
    story.report(main);
    const chief = regime === 'R1' ? actors.R1.chair : police;
    story.act('askCancellation', { by: chief, at: days[regime].end, body: { ground: 'believedFled', noticeNumber: '41/TB', circumstances: 'Không có mặt tại nơi cư trú' } });
    expect(story.limit('cancelDeferral')).toMatchObject({ holderRole: 'court', amount: null, confidence: '?' });
    story.act('cancelDeferral', { by: judge, at: days[regime].end.replace('09:00', '15:00'), body: { decisionNumber: '25/QĐ-TA', reason: 'Bỏ trốn' } });
    story.report(main);
    expect(main.stage).toBe('admission.awaitingEscort');
    expect(main.state.tasks.find((task) => task.task === 'escortAtOnce')).toMatchObject({ rank: 1, doneAt: null });
    story.act('sendDeferralCancellation', { by: court, at: days[regime].end.replace('09:00', '16:00'), body: { sentTo: ['person', 'executingPolice'] } });
    expect(story.stage).toBe('closed.deferralCancelled');
    main.act('startEscort', { by: escort, at: days[regime].end.replace('09:00', '17:00'), body: {} });
    expect(main.openTasks()).not.toContain('escortAtOnce');
  });

  it('refused, it leaves the main case where it is, which learns of it', () => {
    const main = readyForEscort(regime);
    const story = inEffect(regime, 'refuse', {}, main.state);
    expect(story.stage).toBe('closed.deferralRefused');
    story.report(main);
    expect(main.stage).toBe('admission.awaitingEscort');
    expect(main.state.acts.at(-1)).toMatchObject({ act: 'recordDeferralOutcome', facts: { outcome: 'refused' } });
  });

  it('an exemption ends the execution of the main case', () => {
    const main = readyForEscort(regime);
    const story = inEffect(regime, 'grantExemption', { asks: 'exemption', ground: 'pregnancy' }, main.state);
    expect(story.stage).toBe('closed.exemptionGranted');
    story.report(main);
    expect(main.stage).toBe('closed.executionExempted');
  });

  it('what was changed upon a challenge is what takes effect', () => {
    const story = decided(regime, 'refuse');
    story.act('recordDeferralService', { by: court, at: days[regime].decide, body: { addressee: 'person', receivedOn: days[regime].served } });
    story.act('recordDeferralChallenge', { by: court, at: days[regime].decide, body: { by: 'person', madeOn: days[regime].served } });
    story.act('recordChallengeOutcome', { by: court, at: days[regime].effect, body: { result: 'changed', outcome: 'grantDeferral', reviewNumber: '7/QĐ-TA', reviewDate: days[regime].effectiveOn } });
    story.act('confirmDeferralEffect', { by: judge, at: days[regime].effect, body: { effectiveOn: days[regime].effectiveOn } });
    expect([story.stage, story.state.reports.at(-1)]).toEqual(['deferral.deferred', expect.objectContaining({ act: 'recordDeferral', facts: { ground: 'seriouslyIll', decisionNumber: '7/QĐ-TA' } })]);
  });

  it('publishes who may do what at which stage', () => {
    const built = buildActTable('deferral');
    expect(built).toEqual(readFrozenTable('deferral', built));
  });
});

describe('what differs', () => {
  it('R1: fileDeferral is 2 working days from the receipt; filed later it is looked at by a decision of the court, never lost', () => {
    const main = inForce('R1');
    main.act('sendForExecution', { by: actors.R1.court, at: '2022-06-07 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1', sentTo: ['person'] } });
    main.act('receiveDecision', { by: actors.R1.escort, at: '2022-06-07 15:00', body: { personReceivedOn: '2022-06-07' } });
    expect(main.limit('fileDeferral')).toMatchObject({ dueDate: '2022-06-09', holderRole: 'person', nature: 'right' });
    const inTime = filed('R1', { filedOn: '2022-06-09', evidenceDate: '2022-06-08' }, main.state);
    expect([inTime.state.facts.deferral.isLate, inTime.openTasks()]).toEqual([false, []]);
    inTime.report(main);
    expect(main.limit('fileDeferral')).toMatchObject({ status: 'met', outcome: expect.stringContaining('inTime') });
    const late = filed('R1', {}, main.state);
    expect([late.state.facts.deferral.isLate, late.openTasks()]).toEqual([true, ['humanDecision']]);
  });

  it('R4: a request has no limit of its own (NĐ 163/2026 Đ110)', () => {
    expect(readyForEscort('R4').state.limits.map((limit) => limit.duty)).not.toContain('fileDeferral');
    expect(readyForEscort('R1').state.limits.map((limit) => limit.duty)).toContain('fileDeferral');
  });

  it('R4, adults: renewed use is no ground to cancel any more (Luật 120/2025 Đ39.6)', () => {
    const story = inEffect('R4');
    expect(story.refusal('askCancellation', { by: actors.R4.police, at: days.R4.end, body: { ground: 'usedAgain', circumstances: 'x' } })).toMatchObject({ facts: { needs: 'groundOfRegime' }, source: 'Luật 120/2025 Đ39.6' });
  });

  it('juveniles: the representative files, 5 working days to challenge, and the execution goes on by the court alone (PL 01/2022 Đ29–30)', () => {
    const main = readyForEscort('R4', { person: 'juvenile' });
    expect(new CaseStory('R4', { main: main.state }).refusal('fileDeferralRequest', { by: actors.R4.court, at: days.R4.file, body: asked('R4') })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'filedBy' } });
    const story = inEffect('R4', 'grantDeferral', { filedBy: 'representative' }, main.state);
    expect(story.state.limits.filter((limit) => ['complain', 'protest'].includes(limit.duty)).map(({ duty, amount, confidence }) => [duty, amount, confidence])).toEqual([['complain', 5, 'T'], ['protest', 5, 'T']]);
    expect(story.refusal('recordGroundEnded', { by: actors.R4.police, at: days.R4.end, body: { evidenceNumber: '9', evidenceDate: '2026-10-01' } })).toMatchObject({ facts: { needs: 'askCancellation' }, source: 'PL 01/2022 Đ30.1–2' });
    story.act('askCancellation', { by: actors.R4.police, at: days.R4.end, body: { ground: 'groundEnded', circumstances: 'Đã khỏi bệnh' } });
    expect(story.limit('cancelDeferral')).toMatchObject({ amount: 3, unit: 'workingDay', confidence: 'T' });
    story.act('cancelDeferral', { by: actors.R4.judge, at: '2026-10-02 09:00', body: { reason: 'Điều kiện hoãn không còn' } });
    expect(story.limit('sendDeferralCancellation')).toMatchObject({ amount: 2, unit: 'workingDay', confidence: 'T' });
  });

  it('no longer addicted in a deferral: an exemption asked for in the same file, refused it leaves the deferral', () => {
    const main = readyForEscort('R4');
    const story = inEffect('R4', 'grantDeferral', {}, main.state);
    story.report(main);
    const ask = { asks: 'exemption', ground: 'notAddictedDuringDeferral', filedOn: '2026-10-01', evidenceNumber: '5/KL', evidenceDate: '2026-09-30' };
    story.act('requestExemption', { by: actors.R4.court, at: days.R4.end, body: ask });
    story.act('acceptDeferralRequest', { by: actors.R4.court, at: '2026-10-02 09:00', body: { docketNumber: '9/TLHM' } });
    story.act('decideDeferral', { by: actors.R4.judge, at: '2026-10-05 09:00', body: { outcome: 'grantExemption', decisionNumber: '30/QĐ-TA', reason: 'Không còn nghiện' } });
    story.act('recordDeferralService', { by: actors.R4.court, at: '2026-10-05 15:00', body: { addressee: 'person', receivedOn: '2026-10-05' } });
    story.act('recordDeferralService', { by: actors.R4.court, at: '2026-10-05 15:00', body: { addressee: 'procuracy', receivedOn: '2026-10-05' } });
    story.act('setLimitDate', { by: actors.R4.judge, at: '2026-10-05 16:00', body: { limitId: story.limit('protest').limitId, dueDate: '2026-10-12', basis: 'Tòa án ấn định' } });
    story.act('confirmDeferralEffect', { by: actors.R4.judge, at: '2026-10-14 09:00', body: { effectiveOn: '2026-10-13' } });
    story.report(main);
    expect([main.stage, main.state.facts.admission.executionEnd]).toEqual(['closed.executionExempted', expect.objectContaining({ ground: 'notAddictedDuringDeferral' })]);
  });

  it('a person under escort is let go: the alarm is raised and the term does not begin with that hold', () => {
    const main = readyForEscort('R1');
    const story = inEffect('R1', 'grantDeferral', {}, main.state);
    main.act('startEscort', { by: actors.R1.escort, at: days.R1.decide.replace('09:00', '10:00'), body: {} });
    story.report(main);
    expect([main.stage, main.openTasks().includes('release'), main.state.facts.admission.termStart]).toEqual(['admission.deferred', true, null]);
  });

  it('an outcome is recorded on the main case by its report alone, never by hand', () => {
    const main = readyForEscort('R4');
    expect(main.refusal('recordDeferral', { by: actors.R4.judge, at: days.R4.effect, body: { ground: 'seriouslyIll' } }).code).toBe('actNotInProcedure');
  });

  it('a request is ended without a decision where the main case is over, which the product says and nobody else', () => {
    const story = filed('R4');
    const end = { by: actors.R4.judge, at: days.R4.accept, body: { cause: 'mainCaseClosed', basis: 'Người phải chấp hành đã chết' } };
    expect(story.refusal('endDeferralRequest', end).facts['needs']).toBe('mainCaseClosed');
    story.act('endDeferralRequest', { ...end, body: { cause: 'withdrawn', basis: 'Rút đơn' } });
    expect(story.stage).toBe('closed.endedWithoutDecision');
  });

  it('nobody was admitted while the execution stands still: a deferral in force ends by its ground or by the court; where the main case did not take it, the request may end', () => {
    const main = readyForEscort('R4');
    const story = inEffect('R4', 'grantDeferral', {}, main.state);
    story.report(main);
    const end = { by: actors.R4.judge, at: days.R4.end, body: { cause: 'personAdmitted', basis: 'Đã vào cơ sở' } };
    expect(story.refusal('endDeferralRequest', end).facts['needs']).toBe('endOfDeferral');
    // Nor while an exemption is asked for in it.
    story.act('requestExemption', { by: actors.R4.court, at: days.R4.end, body: { ground: 'fatalIllness', filedOn: '2026-10-01', evidenceNumber: '5/KL', evidenceDate: '2026-09-30' } });
    expect(story.refusal('endDeferralRequest', end).facts['needs']).toBe('endOfDeferral');
    const untaken = inEffect('R4', 'grantDeferral', {}, readyForEscort('R4').state);
    untaken.refuseReport(untaken.state.reports.at(-1)?.seq ?? 0, 'actNotAllowedInStage');
    untaken.act('endDeferralRequest', end);
    expect(untaken.stage).toBe('closed.endedWithoutDecision');
  });
});
