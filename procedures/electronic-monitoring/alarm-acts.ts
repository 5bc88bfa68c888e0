import { type Act, defineAct, type Situation } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import { alarmIsNew, alarmIsOpen, damageReportFits, deviceIsOn, findAlarm } from './guards.ts';
import * as schemas from './schemas.ts';
import { inForce, officers, onPaper } from './shared.ts';

const contents = 'NĐ 163/2026 Đ18.1b';
type Checked = Situation<{ readonly receivedAt?: string | undefined }>;
const receivedAt = ({ state, body }: Checked): string | null => findAlarm(state, body.receivedAt)?.receivedAt ?? null;

/**
 * Alarms of the device: received, and looked into (NĐ 163/2026 Đ18.1b). How and by when, the ministry says in a rule nobody has read (Đ18.2): the
 * limit bears no number. No alarm is a violation; whoever looks into it says what it was, and a violation has its own record.
 */
export const alarmActs: Readonly<Record<string, Act>> = {
  recordAlarm: defineAct({
    event: 'deviceAlarmRecorded', by: officers, fromPaperBy: onPaper, from: ['monitored', 'violation', 'nonCompliance'], schema: schemas.recordAlarm, source: contents, guards: [deviceIsOn, alarmIsNew],
    effects: [
      {
        kind: 'recordFacts', section: 'monitoring',
        facts: ({ state, body }) => ({ alarms: [...(state.facts.monitoring.alarms ?? []), { hint: body.hint, receivedAt: toUtc(body.receivedAt), receivedBy: body.officerId, number: body.alarmNumber ?? null, finding: null, checkedAt: null }] }),
      },
      { kind: 'startLimit', duty: 'checkAlarm', holder: 'supervisingPolice', key: ({ body }) => toUtc(body.receivedAt), from: ({ body }) => toUtc(body.receivedAt) },
      { kind: 'raiseTask', task: 'checkAlarm', holder: 'supervisingPolice', rank: 1, source: contents, subject: ({ body }) => toUtc(body.receivedAt), reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
    ],
  }),
  checkAlarm: defineAct({
    event: 'deviceAlarmChecked', by: officers, fromPaperBy: onPaper, from: inForce, schema: schemas.checkAlarm, source: 'NĐ 163/2026 Đ18.1b, 23.2c, 24', guards: [alarmIsOpen, damageReportFits],
    effects: [
      { kind: 'meetLimit', duty: 'checkAlarm', key: receivedAt },
      { kind: 'completeTask', task: 'checkAlarm', subject: receivedAt },
      // What follows is another act, by whoever records it: the device is replaced, the violation has its record (Mẫu 10, 18).
      { kind: 'raiseTask', task: 'replaceDevice', holder: 'supervisingPolice', rank: 2, source: 'NĐ 163/2026 Đ19.4', subject: receivedAt, when: ({ body }) => body.finding === 'damageReported' || body.finding === 'damageUnreported' },
      { kind: 'raiseTask', task: 'recordMonitoringViolation', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ24.1, 25.1', subject: receivedAt, when: ({ body }) => body.finding === 'violation' },
      {
        kind: 'recordFacts', section: 'monitoring',
        facts: ({ state, body, happenedAt }) => { const checked = findAlarm(state, body.receivedAt); return { alarms: (state.facts.monitoring.alarms ?? []).map((one) => (one === checked ? { ...one, finding: body.finding, checkedAt: happenedAt } : one)) }; },
      },
    ],
  }),
};
