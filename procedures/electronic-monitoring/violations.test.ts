import { describe, expect, it } from '@jest/globals';
import { MONITORING_VIOLATIONS } from '../../law/monitoring.ts';
import { supervised } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';
import { chief, decided, monitored, monitoringDecided, officer, openMonitoring, violated, worn } from '../../test/kit/monitoring.ts';
import { inTreatment } from '../../test/kit/own-files.ts';

const circumstances = 'Theo cảnh báo của hệ thống';
/** Recorded, reminded and mended within the hours; leaves the case as it was before. */
function recordedAndMended(story: CaseStory, kind: string, day: string): CaseStory {
  violated(kind, `${day} 10:00`, story);
  story.act('remindMonitored', { by: officer, at: `${day} 11:00` });
  story.act('recordMended', { by: officer, at: `${day} 15:00` });
  return story;
}
/** Monitored while treated at home. */
function monitoredAtHome(): { main: CaseStory; story: CaseStory } {
  const main = inTreatment('R4');
  const story = openMonitoring({ main: main.state, at: '2026-09-14 11:00', body: { ground: 'homeTreatment', basisAt: '2026-09-14T10:00:00+07:00' } });
  story.act('decideMonitoring', { by: chief, at: '2026-09-14 12:00', body: { ...decided, effectiveAt: '2026-09-14T13:00:00+07:00' } });
  story.act('fitDevice', { by: officer, at: '2026-09-14 15:00', body: worn });
  return { main, story };
}

describe('the first violations are met with a reminder and time to mend (NĐ 163/2026 Đ25.3–4)', () => {
  it('removed for the first time: recorded, twenty-four hours from the record, reminded, mended', () => {
    const story = violated('deviceRemoved');
    expect(story.stage).toBe('electronicMonitoring.violation');
    expect(story.limit('mendViolation')).toMatchObject({ amount: 24, unit: 'hour', from: '2028-09-01T03:00:00.000Z', dueAt: '2028-09-02T03:00:00.000Z', holderRole: 'person', source: 'NĐ 163/2026 Đ25.3–4' });
    expect(story.openTasks()).toEqual(['remindMonitored', 'handleViolation']);
    story.act('remindMonitored', { by: officer, at: '2028-09-01 11:00', body: { content: 'Nhắc nhở' } });
    expect(story.openTasks()).toEqual(['handleViolation']);
    story.act('recordMended', { by: officer, at: '2028-09-02 10:00' });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.openTasks()).toEqual([]);
    expect(story.state.facts.monitoring.violations).toEqual([{ kind: 'deviceRemoved', recordNumber: '7/BB', at: '2028-09-01T03:00:00.000Z', count: 1, state: 'mended' }]);
  });
  it('not mended in the hours: nothing moves by that, the record of not complying is asked for and may be made', () => {
    const story = violated('batteryLeftEmpty');
    expect(story.refusal('recordNonCompliance', { by: officer, at: '2028-09-02 09:59', body: { circumstances } })).toMatchObject({ code: 'windowStillOpen', source: 'NĐ 163/2026 Đ25.3–4' });
    story.wait('2028-09-02 10:30');
    expect([story.stage, story.limit('mendViolation').status]).toEqual(['electronicMonitoring.violation', 'lapsed']);
    expect(story.openTasks()).toContain('recordNonCompliance');
    expect(story.refusal('recordMended', { by: officer, at: '2028-09-02 11:00' })).toMatchObject({ code: 'windowClosed', facts: { duty: 'mendViolation' } });
    story.act('recordNonCompliance', { by: officer, at: '2028-09-02 11:00', body: { circumstances, recordNumber: '8/BB' } });
    expect(story.stage).toBe('electronicMonitoring.nonCompliance');
    expect(story.state.facts.monitoring).toMatchObject({ nonCompliance: { recordNumber: '8/BB', on: '2028-09-02' }, violations: [{ state: 'notComplied' }] });
  });
  it('mended in time and typed later, it was mended in time', () => {
    const story = violated('deviceRemoved');
    story.act('recordMended', { by: officer, at: '2028-09-02 08:00', recordedAt: '2028-09-02 12:00' });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.openTasks()).toEqual([]);
  });
  it.each([['deviceRemoved', 1], ['batteryLeftEmpty', 2]] as const)('%s: after %s reminders the record of not complying is owed at once', (kind, reminders) => {
    const story = monitored();
    for (let count = 1; count <= reminders; count += 1) recordedAndMended(story, kind, `2028-09-0${String(count)}`);
    violated(kind, '2028-09-20 10:00', story);
    expect(story.state.facts.monitoring.violations?.at(-1)).toMatchObject({ count: reminders + 1 });
    expect(story.openTasks()).toEqual(['recordNonCompliance', 'handleViolation']);
    expect(story.state.limits.filter((limit) => limit.duty === 'mendViolation' && limit.status === 'running')).toEqual([]);
    expect(story.refusal('remindMonitored', { by: officer, at: '2028-09-20 11:00' })).toMatchObject({ facts: { needs: 'noReminderLeft' } });
    expect(story.refusal('recordMended', { by: officer, at: '2028-09-20 11:00' })).toMatchObject({ facts: { needs: 'noReminderLeft' } });
    story.act('recordNonCompliance', { by: officer, at: '2028-09-20 11:00', body: { circumstances } });
    expect(story.stage).toBe('electronicMonitoring.nonCompliance');
  });
  it('kinds that the decree names in one breath are counted together, others apart', () => {
    const story = recordedAndMended(recordedAndMended(monitored(), 'batteryLeftEmpty', '2028-09-01'), 'deviceRemoved', '2028-09-03');
    expect(story.state.facts.monitoring.violations).toMatchObject([{ count: 1 }, { count: 1 }]);
    recordedAndMended(story, 'batteryLeftEmpty', '2028-09-05');
    expect(story.state.facts.monitoring.violations?.at(-1)).toMatchObject({ count: 2 });
    expect(MONITORING_VIOLATIONS.map((one) => [one.point, one.group, one.reminders])).toEqual([['a', 'damage', 0], ['b', 'device', 1], ['c', 'device', 1], ['d', 'neglect', 2], ['đ', 'neglect', 2]]);
  });
  it('refused at the fitting, it is mended by the fitting', () => {
    const story = violated('deviceRefused', '2028-08-11 17:00', monitoringDecided());
    expect(story.stage).toBe('electronicMonitoring.violation');
    story.act('fitDevice', { by: officer, at: '2028-08-12 08:00', body: worn });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring.violations).toMatchObject([{ kind: 'deviceRefused', state: 'mended' }]);
    expect(monitored().refusal('recordMonitoringViolation', { by: officer, at: '2028-09-01 10:00', body: { kind: 'deviceRefused', circumstances } })).toMatchObject({ facts: { needs: 'deviceOff' } });
  });
  it('fitted only after the hours, the violation is still to be dealt with', () => {
    const story = violated('deviceRefused', '2028-08-11 17:00', monitoringDecided());
    story.act('fitDevice', { by: officer, at: '2028-08-13 08:00', body: worn });
    expect(story.stage).toBe('electronicMonitoring.violation');
    story.act('recordNonCompliance', { by: officer, at: '2028-08-13 09:00', body: { circumstances } });
    story.act('decideOnNonCompliance', { by: chief, at: '2028-08-14 09:00', body: { choice: 'fine', basis: 'x' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
  });
  it('what is not on the body can be neither damaged nor left empty', () => {
    expect(monitoringDecided().refusal('recordMonitoringViolation', { by: officer, at: '2028-08-11 17:00', body: { kind: 'batteryLeftEmpty', circumstances } })).toMatchObject({ facts: { needs: 'deviceOn' }, source: 'NĐ 163/2026 Đ24.1d, 25.4' });
    expect(monitored().refusal('recordMonitoringViolation', { by: officer, at: '2028-09-01 10:00', body: { kind: 'didNotPresent', circumstances } })).toMatchObject({ facts: { needs: 'reasonEnded' } });
  });
  it('lawfully taken off or paused while it is open, the time to mend runs no further', () => {
    const story = violated('deviceRemoved');
    story.act('removeTemporarily', { by: officer, at: '2028-09-01 12:00', body: { ground: 'criminalCustody', requestOn: '2028-09-01', requestNumber: '3/LTG' } });
    expect(story.limit('mendViolation').status).toBe('cancelled');
    story.act('refitDevice', { by: officer, at: '2028-09-15 09:00', body: { position: 'cổ chân trái' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
  });
});

describe('what is none, and what may be a crime', () => {
  it('something nobody could help, reported within twenty-four hours of its end, is no violation and is not counted (NĐ 163/2026 Đ24.2)', () => {
    const story = violated('batteryLeftEmpty');
    const body = { ground: 'forceMajeure', endedAt: '2028-08-31T08:00:00+07:00', reportedAt: '2028-09-01T08:30:00+07:00', basis: 'Mất điện diện rộng' };
    expect(story.refusal('withdrawViolation', { by: chief, at: '2028-09-01 12:00', body })).toMatchObject({ code: 'windowClosed', facts: { duty: 'reportObstacle' }, source: 'NĐ 163/2026 Đ24.2' });
    story.act('withdrawViolation', { by: chief, at: '2028-09-01 12:00', body: { ...body, reportedAt: '2028-09-01T08:00:00+07:00' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    violated('batteryLeftEmpty', '2028-09-10 10:00', story);
    expect(story.state.facts.monitoring.violations).toMatchObject([{ state: 'withdrawn' }, { count: 1 }]);
  });
  it('damage: first the criminal answer; prosecuted, it is not answered here too (NĐ 163/2026 Đ25.2)', () => {
    const story = violated('deviceDamaged');
    expect(story.openTasks()).toEqual(['recordCriminalCheck', 'handleViolation']);
    expect(story.refusal('recordNonCompliance', { by: officer, at: '2028-09-01 11:00', body: { circumstances } })).toMatchObject({ facts: { needs: 'criminalCheck' }, source: 'NĐ 163/2026 Đ25.2' });
    story.act('recordCriminalCheck', { by: chief, at: '2028-09-04 09:00', body: { isProsecuted: true, paperNumber: '3/KTVA' } });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.openTasks()).toEqual([]);
    expect(violated('deviceRemoved').refusal('recordCriminalCheck', { by: chief, at: '2028-09-01 11:00', body: { isProsecuted: false } })).toMatchObject({ facts: { needs: 'damage' } });
  });
  it('damage: not prosecuted, it is answered at its first time', () => {
    const story = violated('deviceDamaged');
    story.act('recordCriminalCheck', { by: chief, at: '2028-09-04 09:00', body: { isProsecuted: false } });
    expect([story.stage, story.openTasks()]).toEqual(['electronicMonitoring.violation', ['recordNonCompliance', 'handleViolation']]);
    story.act('recordNonCompliance', { by: officer, at: '2028-09-04 10:00', body: { circumstances } });
    expect(story.stage).toBe('electronicMonitoring.nonCompliance');
  });
});

describe('what follows, a person decides', () => {
  const notComplied = (story: CaseStory, at = '2028-09-20'): CaseStory => {
    violated('deviceDamaged', `${at} 10:00`, story);
    story.act('recordCriminalCheck', { by: chief, at: `${at} 11:00`, body: { isProsecuted: false } });
    story.act('recordNonCompliance', { by: officer, at: `${at} 12:00`, body: { circumstances } });
    return story;
  };
  it('the supervised: a fine, of which no number is known or kept; never a dossier (NĐ 163/2026 Đ25.5)', () => {
    const story = notComplied(monitored());
    const body = { choice: 'fine', paperNumber: '5/BBVPHC', basis: 'Chuyển xử phạt' };
    expect(story.may('decideOnNonCompliance', officer).allowed).toBe(false);
    expect(story.refusal('decideOnNonCompliance', { by: chief, at: '2028-09-21 09:00', body: { ...body, choice: 'compulsoryDossier' } })).toMatchObject({ facts: { needs: 'consequenceOfBase' }, source: 'Luật 120/2025 Đ47.2' });
    story.act('decideOnNonCompliance', { by: chief, at: '2028-09-21 09:00', body });
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring.consequence).toEqual({ choice: 'fine', paperNumber: '5/BBVPHC', on: '2028-09-21' });
    const main = supervised('R4');
    story.report(main);
    expect(main.stage).toBe('supervision.underSupervision');
    expect(main.state.facts.monitoring.reported).toEqual({ state: 'notComplied', on: '2028-09-21' });
  });
  it('treated at home: the dossier, which the main case is asked to prepare; no fine (Luật 120/2025 Đ47.2)', () => {
    const { main, story } = monitoredAtHome();
    notComplied(story, '2026-10-05');
    expect(story.refusal('decideOnNonCompliance', { by: chief, at: '2026-10-06 09:00', body: { choice: 'fine', basis: 'x' } })).toMatchObject({ facts: { needs: 'consequenceOfBase' }, source: 'NĐ 163/2026 Đ25.5' });
    story.act('decideOnNonCompliance', { by: chief, at: '2026-10-06 09:00', body: { choice: 'compulsoryDossier', basis: 'x' } });
    story.report(main);
    expect(main.openTasks()).toContain('recordBrokenAgreement');
    main.act('recordBrokenAgreement', { by: chief, at: '2026-10-06 15:00', body: { ground: 'refusedMonitoring', violationRecord: { number: '9/BB', date: '2026-10-06' }, lastViolationOn: '2026-10-05' } });
    expect(main.stage).toBe('voluntaryTreatment.broken');
    story.follow(main.state, '2026-10-06 16:00');
    expect(story.openTasks()).toContain('endMonitoring');
  });
  it('whoever violated is not exempted from the rest (NĐ 163/2026 Đ20.3)', () => {
    const story = recordedAndMended(monitored(), 'batteryLeftEmpty', '2028-09-01');
    story.wait('2029-08-13 09:00');
    expect(story.openTasks()).not.toContain('considerExemption');
    expect(story.refusal('exemptRemainder', { by: chief, at: '2029-08-13 10:00', body: { noOtherViolation: true, basis: 'x' } })).toMatchObject({ facts: { needs: 'noMonitoringViolation' } });
  });
});
