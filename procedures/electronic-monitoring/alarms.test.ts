import { describe, expect, it } from '@jest/globals';
import { openTasks } from '../legal-case.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';
import { chief, monitored, monitoringDecided, officer, violated } from '../../test/kit/monitoring.ts';

const received = '2028-09-01T08:40:00+07:00';
const alarmBody = { hint: 'deviceRemoved', receivedAt: received, officerId: 'ca-xa:1:officer', alarmNumber: 'CB-77' } as const;
function alarmed(more: object = {}, story: CaseStory = monitored()): CaseStory {
  story.act('recordAlarm', { by: officer, at: '2028-09-01 09:00', body: { ...alarmBody, ...more } });
  return story;
}
const check = (finding: string, more: object = {}, at = '2028-09-01 11:00') => ({ by: officer, at, body: { finding, basis: 'Cán bộ đã đến nơi cư trú kiểm tra.', ...more } });
const limits = (story: CaseStory) => story.state.limits.filter((one) => one.duty === 'checkAlarm');

describe('an alarm of the device (NĐ 163/2026 Đ18.1b)', () => {
  it('is received by somebody at an instant, asks to be looked into, and is no violation', () => {
    const story = alarmed();
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring).toMatchObject({ violations: [], alarms: [{ hint: 'deviceRemoved', receivedAt: '2028-09-01T01:40:00.000Z', receivedBy: 'ca-xa:1:officer', number: 'CB-77', finding: null }] });
    expect(openTasks(story.state)).toEqual(expect.arrayContaining([expect.objectContaining({ task: 'checkAlarm', holderAgencyId: 'ca-xa:1', rank: 1, source: 'NĐ 163/2026 Đ18.1b' })]));
    // The process is the ministry's and unknown: no number, a date is asked of a person.
    expect(limits(story)).toMatchObject([{ amount: null, confidence: '?', from: '2028-09-01T01:40:00.000Z', dueAt: null, dueDate: null }]);
    expect(story.openTasks()).toContain('setLimitDate');
    expect(story.state.documents.filter((one) => one.template === 'monitoringViolation')).toEqual([]);
  });
  it('nothing comes of it by time alone', () => {
    const story = alarmed();
    story.wait('2028-11-01');
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring.violations).toEqual([]);
    expect(story.openTasks()).toContain('checkAlarm');
  });
  it('comes from a device that is worn, not from the future, not from before it was worn, and once', () => {
    expect(monitoringDecided().may('recordAlarm', officer).allowed).toBe(false);
    const story = monitored();
    const ask = (more: object) => story.refusal('recordAlarm', { by: officer, at: '2028-09-01 09:00', body: { ...alarmBody, ...more } });
    expect(ask({ receivedAt: '2028-09-01T10:00:00+07:00' }).code).toBe('happenedInFuture');
    expect(ask({ receivedAt: '2028-08-01T10:00:00+07:00' })).toMatchObject({ code: 'happenedBeforeCause', facts: { earliest: '2028-08-12' } });
    alarmed({}, story);
    expect(ask({}).facts).toMatchObject({ fact: 'alarm' });
    expect(story.may('recordAlarm', 'ubnd-xa:1/head').allowed).toBe(false);
    expect(story.may('recordAlarm', chief).allowed).toBe(true);
  });
});

describe('what looking into it found', () => {
  it('a false alarm ends there', () => {
    const story = alarmed();
    story.act('checkAlarm', check('falseAlarm'));
    expect(story.state.facts.monitoring.alarms).toMatchObject([{ finding: 'falseAlarm', checkedAt: '2028-09-01T04:00:00.000Z' }]);
    expect(limits(story)).toMatchObject([{ status: 'met' }]);
    expect(story.openTasks()).toEqual([]);
    expect(story.refusal('checkAlarm', check('falseAlarm')).facts).toMatchObject({ needs: 'alarm' });
  });
  it('damage reported within 24 hours of being noticed is a duty kept; later it was not', () => {
    const noticed = '2028-08-31T09:00:00+07:00';
    const story = alarmed();
    expect(story.refusal('checkAlarm', check('damageReported')).code).toBe('bodyInvalid');
    expect(story.refusal('checkAlarm', check('damageReported', { noticedAt: noticed, reportedAt: '2028-09-01T09:01:00+07:00' }))).toMatchObject({ code: 'windowClosed', facts: { duty: 'reportDamage', dueDate: '2028-09-01T02:00:00.000Z' }, source: 'NĐ 163/2026 Đ23.2c' });
    expect(story.refusal('checkAlarm', check('damageReported', { noticedAt: received, reportedAt: noticed })).code).toBe('happenedBeforeCause');
    story.act('checkAlarm', check('damageReported', { noticedAt: noticed, reportedAt: '2028-09-01T09:00:00+07:00' }));
    expect(story.openTasks()).toEqual(['replaceDevice']);
    story.act('replaceDevice', { by: officer, at: '2028-09-01 15:00', body: { cause: 'deviceBroken', deviceNumber: 'TB-0200', noticedAt: noticed } });
    expect(story.openTasks()).toEqual([]);
    expect(story.state.facts.monitoring.violations).toEqual([]);
    const late = alarmed();
    late.act('checkAlarm', check('damageUnreported', { noticedAt: noticed }));
    expect(late.openTasks()).toEqual(['replaceDevice']);
  });
  it('a violation has its own record, by whoever makes it; until then nothing counts', () => {
    const story = alarmed();
    story.act('checkAlarm', check('violation'));
    expect(story.stage).toBe('electronicMonitoring.monitored');
    expect(story.state.facts.monitoring.violations).toEqual([]);
    expect(story.openTasks()).toEqual(['recordMonitoringViolation']);
    violated('deviceRemoved', '2028-09-01 12:00', story);
    expect(story.openTasks()).toEqual(['remindMonitored', 'handleViolation']);
    expect(story.state.facts.monitoring.violations).toMatchObject([{ kind: 'deviceRemoved', count: 1 }]);
  });
  it('of two that wait, whoever looked says which; each has its own task and time', () => {
    const story = alarmed();
    story.act('recordAlarm', { by: officer, at: '2028-09-01 09:30', body: { ...alarmBody, hint: 'batteryLeftEmpty', receivedAt: '2028-09-01T09:20:00+07:00', alarmNumber: 'CB-78' } });
    expect(story.refusal('checkAlarm', check('falseAlarm'))).toMatchObject({ code: 'bodyInvalid', facts: { field: 'receivedAt' } });
    expect(story.refusal('checkAlarm', check('falseAlarm', { receivedAt: '2028-09-01T09:21:00+07:00' })).facts).toMatchObject({ needs: 'alarm' });
    story.act('checkAlarm', check('falseAlarm', { receivedAt: '2028-09-01T09:20:00+07:00' }));
    expect(limits(story).map((one) => one.status).sort()).toEqual(['met', 'running']);
    expect(story.openTasks().filter((task) => task === 'checkAlarm')).toHaveLength(1);
    story.act('checkAlarm', check('violation', {}, '2028-09-01 12:00'));
    expect(limits(story).map((one) => one.status)).toEqual(['met', 'met']);
  });
});
