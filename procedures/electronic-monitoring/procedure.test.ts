import { describe, expect, it } from '@jest/globals';
import { certified, released, supervised } from '../../test/kit/after-court.ts';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { beginIn, CaseStory } from '../../test/kit/case-builder.ts';
import { chief, decided, monitored, monitoringDecided, officer, opened, openMonitoring, worn } from '../../test/kit/monitoring.ts';
import { inTreatment, openWindow } from '../../test/kit/own-files.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { electronicMonitoring } from './procedure.ts';
import { electronicMonitoringLabels } from './vi.ts';

const facility = 'cs:1/officer';
const runningDuties = (story: CaseStory): string[] => story.state.limits.filter((limit) => limit.status === 'running').map((limit) => limit.duty);

/** A juvenile treated at home under R4. */
function juvenileAtHome(): CaseStory {
  const story = openWindow('R4', {}, 'juvenile');
  story.act('registerVoluntary', { by: officer, at: '2026-09-11 15:00', body: { place: 'home', months: 24, timeNumber: 1, registeredBy: 'representative' } });
  story.act('decideVoluntary', { by: chief, at: '2026-09-12 09:00', body: { decisionNumber: '91/QĐ' } });
  story.act('startTreatment', { by: officer, at: '2026-09-14 09:00' });
  return story;
}

describe('who is monitored, and from when the hours of the decision run', () => {
  it('decideMonitoring: twelve hours, through the night, from the receipt of the supervision decision (NĐ 163/2026 Đ16.2a)', () => {
    const story = openMonitoring({ at: '2028-08-12 07:00', body: { basisAt: '2028-08-11T20:00:00+07:00' } });
    expect(story.limit('decideMonitoring')).toMatchObject({ amount: 12, unit: 'hour', from: '2028-08-11T20:00:00+07:00', dueAt: '2028-08-12T01:00:00.000Z', holderAgencyId: 'ca-xa:1', confidence: 'T', source: 'NĐ 163/2026 Đ16' });
    expect(story.state).toMatchObject({ kind: 'side', regime: 'R4', facts: { monitoring: { ground: 'supervised', base: 'supervision', baseEnd: { end: '2030-08-10', alarm: '2030-08-09' } } } });
    story.act('decideMonitoring', { by: chief, at: '2028-08-12 07:30', body: { ...decided, effectiveAt: '2028-08-12T08:00:00+07:00' } });
    expect(story.limit('decideMonitoring')).toMatchObject({ status: 'met', outcome: 'inTime' });
  });
  it('decideMonitoring: opened late it is late, and its superior is told', () => {
    const story = openMonitoring({ at: '2028-08-12 09:00', body: { basisAt: '2028-08-11T08:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2028-08-12 10:00', body: { ...decided, effectiveAt: '2028-08-12T10:00:00+07:00' } });
    expect(story.limit('decideMonitoring')).toMatchObject({ status: 'met', outcome: 'late' });
  });
  it('twenty-four hours from what the parents of a juvenile ask for (NĐ 163/2026 Đ15.2a, 16.2b)', () => {
    const story = openMonitoring({ person: 'juvenile', at: '2028-10-02 09:00', body: { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn', basisAt: '2028-10-02T08:00:00+07:00' } });
    expect(story.limit('decideMonitoringOnRequest')).toMatchObject({ amount: 24, dueAt: '2028-10-03T01:00:00.000Z', source: 'NĐ 163/2026 Đ16.2b' });
    expect(story.state.limits.map((limit) => limit.duty)).not.toContain('decideMonitoring');
  });
  it('a juvenile is monitored on request, or without a stable residence; an adult never on request', () => {
    const juvenile = supervised('R4', { person: 'juvenile' }).state;
    const ask = (main: typeof juvenile, body: object) => new CaseStory('R4', { main }).refusal('openMonitoring', { by: officer, at: '2028-10-02 09:00', body: { ...opened, ...body } });
    expect(ask(juvenile, {})).toMatchObject({ code: 'guardNotMet', facts: { needs: 'monitoringGround', person: 'adult' }, source: 'NĐ 163/2026 Đ15' });
    expect(ask(supervised('R4').state, { ground: 'parentsRequest', requestedBy: 'x' })).toMatchObject({ facts: { needs: 'monitoringGround', person: 'juvenile' } });
    expect(ask(juvenile, { ground: 'parentsRequest' })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'requestedBy' } });
    expect(openMonitoring({ person: 'juvenile', body: { ground: 'supervisedWithoutResidence' } }).limit('decideMonitoring').amount).toBe(12);
  });
  it('turned eighteen meanwhile, somebody is monitored as an adult', () => {
    const main = supervised('R4', { person: 'juvenile' }).state;
    const grown = { ...main, facts: { ...main.facts, dossier: { ...main.facts.dossier, turnedEighteenOn: '2028-01-05' } } };
    expect(openMonitoring({ main: grown }).state.person).toBe('adult');
  });
  it('nobody is monitored before supervision or treatment at home is decided, nor for a treatment elsewhere', () => {
    const main = supervised('R4').state;
    const undecided = { ...main, facts: { ...main.facts, supervision: { ...main.facts.supervision, decidedOn: undefined as never } } };
    const ask = (on: typeof main, body: object = {}) => new CaseStory('R4', { main: on }).refusal('openMonitoring', { by: officer, at: '2028-08-11 09:00', body: { ...opened, ...body } });
    expect(ask(undecided)).toMatchObject({ facts: { needs: 'decisionOfMain' }, source: 'NĐ 163/2026 Đ16.2' });
    expect(ask(main, { ground: 'homeTreatment' })).toMatchObject({ facts: { needs: 'decisionOfMain' } });
    expect(ask(main, { basisAt: '2028-07-05T08:00:00+07:00' })).toMatchObject({ code: 'happenedBeforeCause', facts: { earliest: '2028-07-06' } });
    expect(ask(main, { basisAt: '2028-08-11T10:00:00+07:00' })).toMatchObject({ code: 'happenedInFuture' });
  });
  it('is opened on a case by the police that take part in it, from R4 on', () => {
    const main = supervised('R4').state;
    expect(openMonitoring({ main }).state).toMatchObject({ mainCaseId: main.caseId, personId: main.personId, offices: [{ role: 'supervisingPolice', agencyId: 'ca-xa:1' }, { role: 'supervisingCommittee', agencyId: 'ubnd-xa:1' }] });
    expect(new CaseStory('R4', { main }).refusal('openMonitoring', { by: 'ca-xa:2/head', at: '2028-08-11 09:00', body: opened }).code).toBe('notCompetent');
    expect(new CaseStory('R3', { main }).refusal('openMonitoring', { by: officer, at: '2028-08-11 09:00', body: opened }).code).toBe('actNotInProcedure');
  });
  it('somebody supervised already on 2026-07-01 is monitored too, and no text says by when: a person sets the day (NĐ 163/2026 Đ151.1)', () => {
    const main = beginIn('R3', {
      procedure: 'supervision', stage: 'underSupervision', at: '2026-05-11 09:00', offices: { supervisingPolice: 'ca-xa:1', supervisingCommittee: 'ubnd-xa:1' },
      facts: { supervision: { completedOn: '2026-05-04', decidedOn: '2026-05-11' } },
    }).state;
    const story = openMonitoring({ main, at: '2026-07-06 09:00', body: { basisAt: '2026-05-11T10:00:00+07:00' } });
    expect(story.limit('decideMonitoringOfRunning')).toMatchObject({ amount: null, confidence: '?', dueAt: null, source: 'NĐ 163/2026 Đ151.1' });
    expect(story.openTasks()).toContain('setLimitDate');
    story.wait('2026-09-01 09:00');
    expect(story.state.limits.map((limit) => limit.status)).not.toContain('missed');
  });
  it('the main case asks for it once supervision is decided: of adults alone', () => {
    expect(released('R4').openTasks()).toContain('openMonitoring');
    expect(released('R4', { person: 'juvenile' }).openTasks()).not.toContain('openMonitoring');
    expect(inTreatment('R4').openTasks()).toContain('openMonitoring');
    expect([...supervised('R1').openTasks(), ...inTreatment('R1').openTasks()]).not.toContain('openMonitoring');
    const main = released('R4');
    openMonitoring({ main: main.state }).report(main);
    expect(main.openTasks()).not.toContain('openMonitoring');
    expect(main.state.facts.monitoring.reported).toEqual({ state: 'opened', on: '2028-08-11' });
  });
  it('what the main case is told is never recorded there by hand', () => {
    expect(released('R4').refusal('recordMonitoring', { by: officer, at: '2028-08-11 09:00', body: { state: 'fitted' } }).code).toBe('actNotInProcedure');
  });
  it('is dropped without a decision where its ground fell away first', () => {
    const story = openMonitoring();
    story.act('closeWithoutDecision', { by: chief, at: '2028-08-11 12:00', body: { reason: 'Người đó đã chết' } });
    expect(story.stage).toBe('closed.notDecided');
    expect(story.state.reports.at(-1)?.facts).toEqual({ state: 'notDecided' });
  });
});

describe('the decision and the fitting', () => {
  it('fitDevice: twenty-four hours from the effect of the decision, not from its making (NĐ 163/2026 Đ17.1)', () => {
    const story = monitoringDecided();
    expect(story.stage).toBe('electronicMonitoring.awaitingFitting');
    expect(story.limit('fitDevice')).toMatchObject({ amount: 24, unit: 'hour', from: decided.effectiveAt, dueAt: '2028-08-12T09:00:00.000Z', holderAgencyId: 'ca-xa:1', source: 'NĐ 163/2026 Đ17' });
    story.act('fitDevice', { by: officer, at: '2028-08-12 09:00', body: worn });
    expect(story.limit('fitDevice')).toMatchObject({ status: 'met', outcome: 'inTime' });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring).toMatchObject({ device: 'on', deviceNumber: 'TB-0172', fittedOn: '2028-08-12' });
  });
  it('fitDevice: missed, the superior is told', () => {
    const story = monitoringDecided();
    story.wait('2028-08-12 17:00');
    expect(story.limit('fitDevice')).toMatchObject({ status: 'missed', escalatedTo: 'ca-tinh:1' });
  });
  it('the chief decides, a deputy only by delegation; nobody else', () => {
    const story = openMonitoring();
    for (const [by, allowed] of [[chief, true], [officer, false], ['ubnd-xa:1/head', false], ['ca-tinh:1/head', false]] as const) expect([by, story.may('decideMonitoring', by).allowed]).toEqual([by, allowed]);
  });
  it('does not take effect before it is made', () => {
    expect(openMonitoring().refusal('decideMonitoring', { by: chief, at: '2028-08-11 15:00', body: { ...decided, effectiveAt: '2028-08-11T14:00:00+07:00' } }).code).toBe('happenedBeforeCause');
  });
  it('the facility puts it on before the person leaves, with no hours of its own; then its part is done (NĐ 163/2026 Đ16.3, 17.4)', () => {
    const main = certified('R4').state;
    const story = openMonitoring({ main, at: '2028-07-06 11:00', body: { basisAt: '2028-07-06T10:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2028-07-06 15:00', body: { ...decided, effectiveAt: '2028-08-10T08:00:00+07:00', fittedBy: 'byFacility' } });
    expect(story.state.limits.map((limit) => limit.duty)).not.toContain('fitDevice');
    expect(story.state.tasks.find((task) => task.task === 'fitDevice')).toMatchObject({ holderAgencyId: 'cs:1', rank: 1, source: 'NĐ 163/2026 Đ16.3, 17.4', doneAt: null });
    story.act('fitDevice', { by: facility, at: '2028-08-10 15:00', body: worn });
    expect(story.openTasks()).not.toContain('fitDevice');
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'facility', actingAgencyId: 'cs:1' });
    expect(story.may('removeTemporarily', officer).allowed).toBe(true);
    expect(story.state.offices.find((office) => office.role === 'facility')?.to).toBe('2028-08-10');
    // Nothing is known of the end before the supervision begins; then it is taken from there.
    expect(story.state.facts.monitoring.term).toMatchObject({ start: '2028-08-10', end: null });
    story.follow(released('R4').state, '2028-08-11 09:00');
    expect(story.state.facts.monitoring.term).toMatchObject({ end: '2030-08-10', alarm: '2030-08-09' });
    expect(story.limit('monitoringTerm')).toMatchObject({ dueDate: '2030-08-10', nature: 'limitation', source: 'NĐ 163/2026 Đ15.1a, 15.2b' });
  });
  it('released without it, the person has it put on by the police; where nobody holds them there is no facility to ask', () => {
    const story = openMonitoring({ main: certified('R4').state, at: '2028-07-06 11:00', body: { basisAt: '2028-07-06T10:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2028-07-06 15:00', body: { ...decided, effectiveAt: '2028-08-10T08:00:00+07:00', fittedBy: 'byFacility' } });
    story.act('fitDevice', { by: officer, at: '2028-08-11 09:00', body: worn });
    expect(story.state.acts.at(-1)).toMatchObject({ actingRole: 'supervisingPolice' });
    expect(openMonitoring().refusal('decideMonitoring', { by: chief, at: '2028-08-11 15:00', body: { ...decided, fittedBy: 'byFacility' } })).toMatchObject({ facts: { needs: 'facilityToFit' }, source: 'NĐ 163/2026 Đ17.4' });
    expect(monitored().refusal('fitDevice', { by: officer, at: '2028-08-13 09:00', body: worn }).code).toBe('actNotAllowedInStage');
  });
});

describe('how long', () => {
  it('an adult: as long as the supervision, whose absences move it, with the arithmetic', () => {
    const main = supervised('R4');
    const story = monitored({ main: main.state });
    expect(story.state.facts.monitoring.term?.lines.map((line) => [line.step, line.lastDay])).toEqual([['start', '2028-08-11'], ['base', '2030-08-10']]);
    // Its day comes of that arithmetic: nobody sets another.
    expect(story.refusal('setLimitDate', { by: officer, at: '2028-09-01 09:00', body: { limitId: story.limit('monitoringTerm').limitId, dueDate: '2029-01-01', basis: 'x' } })).toMatchObject({ facts: { needs: 'limitWithoutLegalNumber' } });
    main.act('recordAbsence', { by: officer, at: '2028-10-02 09:00', body: { isReported: false } });
    story.follow(main.state, '2028-10-02 10:00');
    expect(story.state.facts.monitoring.term).toMatchObject({ end: null });
    expect(runningDuties(story)).not.toContain('monitoringTerm');
    main.act('recordReturn', { by: officer, at: '2028-10-12 09:00' });
    story.follow(main.state, '2028-10-12 10:00');
    expect(story.state.facts.monitoring.term?.end).toBe('2030-08-20');
    expect(story.limit('monitoringTerm')).toMatchObject({ status: 'running', dueDate: '2030-08-20' });
    // The same state of the main case again records nothing.
    expect(story.follow(main.state, '2028-10-12 11:00')).toEqual([]);
  });
  it('asked for by the parents: a year of its own, on the line of each day', () => {
    const story = openMonitoring({ main: juvenileAtHome().state, at: '2026-10-05 09:00', body: { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn', basisAt: '2026-10-05T08:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2026-10-05 15:00', body: { ...decided, effectiveAt: '2026-10-05T16:00:00+07:00' } });
    expect(story.state.facts.monitoring).toMatchObject({ base: 'homeTreatment', baseEnd: { end: '2028-09-11' }, term: { end: '2027-10-05', earliest: '2027-10-04', alarm: '2027-10-04' } });
    expect(story.limit('requestedMonitoringTerm')).toMatchObject({ amount: 1, unit: 'year', dueDate: '2027-10-05', source: 'NĐ 163/2026 Đ15.2a' });
  });
  it('or what is left of the supervision, where that is less on the day of the decision', () => {
    const story = openMonitoring({ person: 'juvenile', at: '2028-10-02 09:00', body: { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn', basisAt: '2028-10-02T08:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2028-10-02 15:00', body: { ...decided, effectiveAt: '2028-10-02T16:00:00+07:00' } });
    expect(story.state.facts.monitoring.term).toMatchObject({ end: '2029-08-10', lines: [{ step: 'start' }, { step: 'months', lastDay: '2029-10-02' }, { step: 'base', lastDay: '2029-08-10' }] });
  });
  it('an adult treated at home: as long as the treatment', () => {
    const story = openMonitoring({ main: inTreatment('R4').state, at: '2026-09-14 11:00', body: { ground: 'homeTreatment', basisAt: '2026-09-14T10:00:00+07:00' } });
    expect(story.state.facts.monitoring).toMatchObject({ base: 'homeTreatment', baseEnd: { end: '2028-09-11' } });
  });
  it('its last day over, the chief is asked to end it; nothing ends by itself', () => {
    const story = monitored();
    story.wait('2030-08-10 09:00');
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.openTasks()).toContain('endMonitoring');
    expect(story.refusal('endMonitoring', { by: chief, at: '2030-08-10 16:00', body: { ground: 'termOver' } })).toMatchObject({ facts: { needs: 'monitoringTermEnd', opens: '2030-08-11' }, source: 'NĐ 163/2026 Đ20.4a' });
    story.act('endMonitoring', { by: chief, at: '2030-08-11 09:00', body: { ground: 'termOver', decisionNumber: '60/QĐ-CAX' } });
    expect(story.stage).toBe('electronicMonitoring.ending');
    expect(story.limit('monitoringTerm')).toMatchObject({ status: 'lapsed' });
    story.act('carryOutDecision', { by: officer, at: '2030-08-11 10:00', body: { deviceReturned: true } });
    expect(story.stage).toBe('closed.ended');
    expect(story.state.reports.at(-1)?.facts).toEqual({ state: 'ended' });
  });
  it('what the main case says between the last day and the decision shows the end once', () => {
    const main = supervised('R4');
    const story = monitored({ main: main.state });
    story.wait('2030-08-11 08:00');
    expect(story.limit('monitoringTerm').status).toBe('lapsed');
    story.follow(main.state, '2030-08-11 08:30');
    expect(story.state.limits.filter((limit) => limit.duty === 'monitoringTerm')).toHaveLength(1);
  });
});

describe('off for a while, and on again', () => {
  const medical = { ground: 'medical', requestOn: '2028-10-02', reason: 'Chụp cộng hưởng từ' };
  it('taken off for treatment, put on again at once; the term goes on', () => {
    const story = monitored();
    story.act('removeTemporarily', { by: officer, at: '2028-10-02 09:00', body: medical });
    expect(story.stage).toBe('electronicMonitoring.temporarilyOff');
    expect(story.openTasks()).toContain('followRemoval');
    story.act('refitDevice', { by: officer, at: '2028-10-04 09:00', body: { position: 'cổ chân phải', recordNumber: '9/BB' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring).toMatchObject({ device: 'on', removal: null, positionedOn: '2028-10-04', term: { end: '2030-08-10' } });
  });
  it('the reason over, the person has twenty-four hours to present; who does not is recorded, by a person (NĐ 163/2026 Đ24.1đ)', () => {
    const story = monitored();
    story.act('removeTemporarily', { by: officer, at: '2028-10-02 09:00', body: medical });
    story.act('recordReasonEnded', { by: officer, at: '2028-10-05 08:00' });
    expect(story.limit('presentForRefit')).toMatchObject({ amount: 24, dueAt: '2028-10-06T01:00:00.000Z', holderRole: 'person', source: 'NĐ 163/2026 Đ24.1đ' });
    const early = story.refusal('recordMonitoringViolation', { by: officer, at: '2028-10-05 20:00', body: { kind: 'didNotPresent', circumstances: 'x' } });
    expect(early).toMatchObject({ code: 'windowStillOpen', facts: { duty: 'presentForRefit' } });
    story.wait('2028-10-06 09:00');
    expect(story.limit('presentForRefit').status).toBe('lapsed');
    expect(story.openTasks()).toContain('recordMonitoringViolation');
    expect(story.stage).toBe('electronicMonitoring.temporarilyOff');
    story.act('recordMonitoringViolation', { by: officer, at: '2028-10-06 10:00', body: { kind: 'didNotPresent', circumstances: 'Không đến' } });
    expect(story.stage).toBe('electronicMonitoring.violation');
    story.act('refitDevice', { by: officer, at: '2028-10-07 09:00', body: { position: 'cổ chân trái' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring.violations).toMatchObject([{ kind: 'didNotPresent', count: 1, state: 'mended' }]);
  });
  it('abroad by land or sea only for the days the decree says; by air for any; for a custody on the paper of who holds the person (NĐ 163/2026 Đ19.1)', () => {
    const ask = (body: object) => monitored().refusal('removeTemporarily', { by: officer, at: '2028-10-02 09:00', body: { requestOn: '2028-10-02', ...body } });
    expect(ask({ ground: 'stayAbroad', leavesOn: '2028-10-05', returnsOn: '2028-10-11' })).toMatchObject({ facts: { needs: 'longEnoughAbroad', until: '2028-10-12' }, source: 'NĐ 163/2026 Đ19.1c' });
    expect(ask({ ground: 'stayAbroad' }).code).toBe('bodyInvalid');
    expect(ask({ ground: 'criminalCustody' })).toMatchObject({ facts: { needs: 'paper' } });
    for (const body of [{ ground: 'stayAbroad', leavesOn: '2028-10-05', returnsOn: '2028-10-12' }, { ground: 'leavingByAir', leavesOn: '2028-10-05', returnsOn: '2028-10-06' }, { ground: 'criminalCustody', requestNumber: '3/LTG' }]) {
      const story = monitored();
      story.act('removeTemporarily', { by: officer, at: '2028-10-02 09:00', body: { requestOn: '2028-10-02', ...body } });
      expect(story.stage).toBe('electronicMonitoring.temporarilyOff');
    }
  });
  it('put elsewhere on the body after a month there, or where a doctor says so (NĐ 163/2026 Đ19.3)', () => {
    const story = monitored();
    const body = { reason: 'wornLongEnough', requestOn: '2028-09-11', position: 'cổ tay trái' };
    expect(story.refusal('changePosition', { by: officer, at: '2028-09-11 09:00', body })).toMatchObject({ facts: { needs: 'wornLongEnough', until: '2028-09-12' }, source: 'NĐ 163/2026 Đ19.3' });
    expect(story.refusal('changePosition', { by: officer, at: '2028-09-11 09:00', body: { ...body, reason: 'medical' } })).toMatchObject({ facts: { needs: 'paper' } });
    story.act('changePosition', { by: officer, at: '2028-09-12 09:00', body });
    expect(story.state.facts.monitoring.positionedOn).toBe('2028-09-12');
  });
  it('replaced when broken; the person reported it within twenty-four hours, or not (NĐ 163/2026 Đ23.2c)', () => {
    const story = monitored();
    story.act('replaceDevice', { by: officer, at: '2028-09-05 09:00', body: { cause: 'deviceBroken', noticedAt: '2028-09-04T10:00:00+07:00', deviceNumber: 'TB-0200' } });
    expect(story.limit('reportDamage')).toMatchObject({ status: 'met', outcome: 'inTime', source: 'NĐ 163/2026 Đ23.2c' });
    expect(story.state.facts.monitoring.deviceNumber).toBe('TB-0200');
    story.act('replaceDevice', { by: officer, at: '2028-09-09 09:00', body: { cause: 'accessoryLost', noticedAt: '2028-09-07T10:00:00+07:00' } });
    expect(story.limit('reportDamage').outcome).toBe('late');
    expect(story.state.facts.monitoring.deviceNumber).toBe('TB-0200');
  });
});

describe('pause, exemption, end', () => {
  const prison = { ground: 'imprisonment', paperNumber: '44/HSST', from: '2028-11-06', decisionNumber: '50/QĐ-CAX' };
  function pausedByPrison(): { main: CaseStory; story: CaseStory } {
    const main = supervised('R4');
    const story = monitored({ main: main.state });
    main.act('recordImprisonment', { by: officer, at: '2028-11-06 09:00', body: { judgmentNumber: '44/HSST', from: '2028-11-06' } });
    story.follow(main.state, '2028-11-06 10:00');
    return { main, story };
  }
  it('prison in the main case asks for the pause; the device comes off with a record of its own (NĐ 163/2026 Đ20.1–2)', () => {
    const { story } = pausedByPrison();
    expect(story.openTasks()).toContain('pauseMonitoring');
    story.act('pauseMonitoring', { by: chief, at: '2028-11-06 11:00', body: prison });
    expect(story.stage).toBe('electronicMonitoring.paused');
    expect(story.state.pauses).toMatchObject([{ ground: 'monitoringPaused', from: '2028-11-06', to: null }]);
    expect(story.limit('monitoringBeforeExemption').status).toBe('paused');
    story.act('carryOutDecision', { by: officer, at: '2028-11-06 14:00', body: { deviceReturned: true } });
    expect(story.stage).toBe('electronicMonitoring.paused');
    expect(story.refusal('carryOutDecision', { by: officer, at: '2028-11-07 14:00', body: { deviceReturned: true } }).code).toBe('alreadyRecorded');
  });
  it('back with time left, it is worn again; what counts towards an exemption moves by the pause', () => {
    const { main, story } = pausedByPrison();
    story.act('pauseMonitoring', { by: chief, at: '2028-11-06 11:00', body: prison });
    story.act('carryOutDecision', { by: officer, at: '2028-11-06 14:00', body: { deviceReturned: true } });
    main.act('recordReleaseFromPrison', { by: officer, at: '2029-01-05 09:00', body: { paperNumber: '1/GCN' } });
    story.follow(main.state, '2029-01-05 10:00');
    expect(story.openTasks()).toContain('recordReasonEnded');
    story.act('recordReasonEnded', { by: officer, at: '2029-01-05 11:00' });
    expect(story.limit('presentForRefit').dueAt).toBe('2029-01-06T04:00:00.000Z');
    story.act('refitDevice', { by: officer, at: '2029-01-05 15:00', body: { position: 'cổ chân trái', deviceNumber: 'TB-0300' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.pauses[0]).toMatchObject({ from: '2028-11-06', to: '2029-01-05' });
    expect(story.limit('monitoringBeforeExemption')).toMatchObject({ status: 'running', dueDate: '2029-10-11' });
    // The sixty days of prison lengthen the supervision, and the monitoring with it.
    expect(story.state.facts.monitoring.term?.end).toBe('2030-10-09');
    expect(story.state.reports.map((report) => report.facts['state'])).toEqual(['opened', 'fitted', 'paused', 'resumed']);
  });
  it('a year of its own goes on during a pause; that it might not is another reading, never the earlier one', () => {
    const story = openMonitoring({ main: juvenileAtHome().state, at: '2026-10-05 09:00', body: { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn', basisAt: '2026-10-05T08:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2026-10-05 15:00', body: { ...decided, effectiveAt: '2026-10-05T16:00:00+07:00' } });
    story.act('fitDevice', { by: officer, at: '2026-10-05 17:00', body: worn });
    story.act('pauseMonitoring', { by: chief, at: '2026-11-09 09:00', body: { ground: 'reformatorySchool', paperNumber: '8/QĐ-TA', from: '2026-11-09' } });
    story.act('recordReasonEnded', { by: officer, at: '2026-12-09 09:00' });
    story.act('refitDevice', { by: officer, at: '2026-12-09 15:00', body: { position: 'cổ chân trái' } });
    expect(story.state.facts.monitoring.term).toMatchObject({ end: '2027-10-05', alarm: '2027-10-04', latest: '2027-11-04' });
    expect(story.state.facts.monitoring.term?.lines.at(-1)).toMatchObject({ step: 'reading', amount: 30, confidence: '?' });
  });
  it('back when the term is over, nothing is put on again', () => {
    const story = openMonitoring({ main: juvenileAtHome().state, at: '2026-10-05 09:00', body: { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn', basisAt: '2026-10-05T08:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2026-10-05 15:00', body: { ...decided, effectiveAt: '2026-10-05T16:00:00+07:00' } });
    story.act('fitDevice', { by: officer, at: '2026-10-05 17:00', body: worn });
    story.act('pauseMonitoring', { by: chief, at: '2026-11-09 09:00', body: { ground: 'educationFacility', paperNumber: '8/QĐ-TA', from: '2026-11-09' } });
    story.act('recordReasonEnded', { by: officer, at: '2027-11-09 09:00' });
    expect(story.refusal('refitDevice', { by: officer, at: '2027-11-09 10:00', body: { position: 'x' } })).toMatchObject({ facts: { needs: 'monitoringTimeLeft', end: '2027-10-05' } });
    story.act('endMonitoring', { by: chief, at: '2027-11-09 11:00', body: { ground: 'termOver' } });
    story.act('carryOutDecision', { by: officer, at: '2027-11-09 12:00', body: { deviceReturned: true } });
    expect(story.stage).toBe('closed.ended');
  });
  it('after a year without a violation the chief considers whether an adult is exempted from the rest; after six months a juvenile (NĐ 163/2026 Đ20.3)', () => {
    const story = monitored();
    const body = { noOtherViolation: true, basis: 'Chấp hành tốt', decisionNumber: '52/QĐ-CAX' };
    expect(story.limit('monitoringBeforeExemption')).toMatchObject({ amount: 1, unit: 'year', nature: 'minimum', dueDate: '2029-08-12', source: 'NĐ 163/2026 Đ20.3a' });
    expect(story.refusal('exemptRemainder', { by: chief, at: '2029-08-11 09:00', body })).toMatchObject({ facts: { needs: 'timeBeforeExemption', until: '2029-08-12' }, source: 'NĐ 163/2026 Đ20.3' });
    story.wait('2029-08-13 09:00');
    expect(story.openTasks()).toContain('considerExemption');
    expect(story.refusal('exemptRemainder', { by: chief, at: '2029-08-13 10:00', body: { ...body, noOtherViolation: false } }).code).toBe('bodyInvalid');
    story.act('exemptRemainder', { by: chief, at: '2029-08-13 10:00', body });
    expect(story.stage).toBe('electronicMonitoring.ending');
    story.act('carryOutDecision', { by: officer, at: '2029-08-13 15:00', body: { deviceReturned: true } });
    expect(story.stage).toBe('closed.exempted');
    const juvenile = openMonitoring({ person: 'juvenile', body: { ground: 'supervisedWithoutResidence' } });
    juvenile.act('decideMonitoring', { by: chief, at: '2028-08-11 15:00', body: decided });
    juvenile.act('fitDevice', { by: officer, at: '2028-08-12 09:00', body: worn });
    expect(juvenile.limit('monitoringBeforeExemption')).toMatchObject({ amount: 6, unit: 'month', dueDate: '2029-02-12', source: 'NĐ 163/2026 Đ20.3b' });
  });
  it('to exempt is no duty: refused with a reason, it goes on', () => {
    const story = monitored();
    story.wait('2029-08-13 09:00');
    story.act('refuseExemption', { by: chief, at: '2029-08-13 10:00', body: { basis: 'Còn nguy cơ tái nghiện' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.openTasks()).not.toContain('considerExemption');
  });
  it('ends on a paper when the person goes to a facility, or is supervised no more (NĐ 163/2026 Đ20.4)', () => {
    const main = supervised('R4');
    const story = monitored({ main: main.state });
    expect(story.refusal('endMonitoring', { by: chief, at: '2028-10-02 09:00', body: { ground: 'sentToFacility' } })).toMatchObject({ facts: { needs: 'paper' }, source: 'NĐ 163/2026 Đ20.4' });
    main.act('recordDrugTest', { by: officer, at: '2028-10-02 09:00', body: { kind: 'planned', result: 'positive' } });
    main.act('recordCriminalCheck', { by: chief, at: '2028-10-03 09:00', body: { isProsecuted: false } });
    story.follow(main.state, '2028-10-03 10:00');
    expect(story.openTasks()).not.toContain('endMonitoring');
    main.act('recordDetermination', { by: chief, at: '2028-10-06 09:00', body: { isAddicted: true, resultNumber: '12', resultOn: '2028-10-06' } });
    story.follow(main.state, '2028-10-06 10:00');
    expect(story.openTasks()).toContain('endMonitoring');
    story.act('endMonitoring', { by: chief, at: '2028-10-06 11:00', body: { ground: 'baseEnded', paperNumber: '12/PKQ' } });
    expect(story.stage).toBe('electronicMonitoring.ending');
    expect(runningDuties(story)).toEqual([]);
  });
  it('ends without a record of taking off where it was never worn', () => {
    const story = monitoringDecided();
    story.act('endMonitoring', { by: chief, at: '2028-08-11 18:00', body: { ground: 'death', paperNumber: '2/GCT' } });
    expect(story.stage).toBe('closed.ended');
  });
  it('paused before it was ever worn, it is put on for the first time afterwards', () => {
    const story = monitoringDecided();
    story.act('pauseMonitoring', { by: chief, at: '2028-08-12 09:00', body: { ...prison, from: '2028-08-12' } });
    expect(story.refusal('carryOutDecision', { by: officer, at: '2028-08-12 10:00', body: { deviceReturned: true } })).toMatchObject({ facts: { needs: 'deviceOn' } });
    story.act('recordReasonEnded', { by: officer, at: '2028-10-02 09:00' });
    expect(story.refusal('refitDevice', { by: officer, at: '2028-10-02 10:00', body: { position: 'x' } })).toMatchObject({ facts: { needs: 'deviceOff' } });
    story.act('fitDevice', { by: officer, at: '2028-10-02 10:00', body: worn });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.pauses[0]?.to).toBe('2028-10-02');
  });
});

describe('a move', () => {
  it('the old commune hands over within twenty-four hours of the change of residence; the new one goes on with what is left (NĐ 163/2026 Đ21.2)', () => {
    const main = supervised('R4');
    const story = monitored({ main: main.state });
    expect(story.refusal('handOverMonitoring', { by: officer, at: '2028-10-02 09:00' })).toMatchObject({ facts: { needs: 'move' } });
    main.act('recordMove', { by: officer, at: '2028-10-02 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
    main.act('notifyMove', { by: chief, at: '2028-10-02 15:00' });
    story.follow(main.state, '2028-10-02 16:00');
    expect(story.openTasks()).toContain('recordResidenceChange');
    story.act('recordResidenceChange', { by: officer, at: '2028-10-03 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
    expect(story.limit('handOverMonitoring')).toMatchObject({ amount: 24, dueAt: '2028-10-04T02:00:00.000Z', holderAgencyId: 'ca-xa:1', source: 'NĐ 163/2026 Đ21.2' });
    expect(story.refusal('assignReceivingOfficer', { by: chief, at: '2028-10-03 10:00', body: { officerId: 'ca-xa:2:officer' } })).toMatchObject({ facts: { needs: 'handOverMonitoring' } });
    story.act('handOverMonitoring', { by: officer, at: '2028-10-03 15:00', body: { recordNumber: '6/BB' } });
    expect(story.limit('handOverMonitoring')).toMatchObject({ status: 'met', outcome: 'inTime' });
    expect(story.may('assignReceivingOfficer', chief).allowed).toBe(false);
    story.act('assignReceivingOfficer', { by: 'ca-xa:2/head', at: '2028-10-04 09:00', body: { officerId: 'ca-xa:2:officer' } });
    expect(story.openTasks()).not.toContain('assignReceivingOfficer');
    expect(story.limit('monitoringTerm')).toMatchObject({ holderAgencyId: 'ca-xa:2', dueDate: '2030-08-10' });
    expect(story.follow(main.state, '2028-10-04 10:00')).toEqual([]);
    story.act('recordMonitoringViolation', { by: 'ca-xa:2/officer', at: '2028-10-10 09:00', body: { kind: 'batteryLeftEmpty', circumstances: 'x' } });
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(electronicMonitoring as Procedure))) expect([kind, Object.keys(electronicMonitoringLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('electronicMonitoring');
    expect(built).toEqual(readFrozenTable('electronicMonitoring', built));
  });
});
