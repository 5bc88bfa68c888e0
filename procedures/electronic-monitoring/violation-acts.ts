import { getMonitoringViolation } from '../../law/monitoring.ts';
import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { consequenceFits, countWith, damageIsOpen, deviceIsOn, isReminded, findOpenViolation, mendIsInTime, needsReminder, nonComplianceStands, obstacleReportedInTime, reminderIsDue, violationIsPossible } from './guards.ts';
import * as schemas from './schemas.ts';
import { byDevice, chief, keep, officers, onPaper, violationSettled, withViolation } from './shared.ts';

const handling = 'NĐ 163/2026 Đ25.2–4';
/** What the police owe next: to remind, to have looked whether it is a crime, or the record of not complying. */
const askNext: readonly Effect<object>[] = [
  { kind: 'raiseTask', task: 'remindMonitored', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ25.3–4', when: needsReminder },
  { kind: 'raiseTask', task: 'recordCriminalCheck', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ25.2', when: ({ state }) => findOpenViolation(state)?.kind === 'deviceDamaged' },
  {
    kind: 'raiseTask', task: 'recordNonCompliance', holder: 'supervisingPolice', rank: 1, source: handling,
    when: ({ state }) => { const open = findOpenViolation(state); return open !== undefined && open.kind !== 'deviceDamaged' && !isReminded(open); },
  },
];

/** A violation: its record and count, the reminder and the time to mend, the record of not complying, and the decision of a person on what follows. */
export const violationActs: Readonly<Record<string, Act>> = {
  recordMonitoringViolation: defineAct({
    event: 'monitoringViolationRecorded', by: officers, fromPaperBy: onPaper, from: ['awaitingFitting', 'monitored', 'temporarilyOff', 'paused'], touchesPerson: true, schema: schemas.recordMonitoringViolation, source: 'NĐ 163/2026 Đ24.1, 25.1', guards: [violationIsPossible],
    effects: [
      { kind: 'document', template: 'monitoringViolation', issuer: 'supervisingPolice' },
      { kind: 'completeTask', task: 'recordMonitoringViolation' },
      {
        kind: 'recordFacts', section: 'monitoring',
        facts: ({ state, body, happenedAt }) => ({ criminalCheck: null, violations: [...(state.facts.monitoring.violations ?? []), { kind: body.kind, recordNumber: body.recordNumber ?? null, at: happenedAt, count: countWith(state, body.kind), state: 'recorded' }] }),
      },
      { kind: 'startLimit', duty: 'mendViolation', holder: 'person', nature: 'right', when: needsReminder },
      ...askNext,
    ],
    to: [{ stage: 'violation' }],
  }),
  remindMonitored: defineAct({
    event: 'monitoredReminded', by: officers, fromPaperBy: onPaper, from: ['violation'], touchesPerson: true, schema: schemas.remindMonitored, source: 'NĐ 163/2026 Đ25.3–4', guards: [reminderIsDue],
    effects: [keep(({ state }) => withViolation(state, 'reminded'))],
  }),
  recordMended: defineAct({
    event: 'monitoringViolationMended', by: officers, fromPaperBy: onPaper, from: ['violation'], schema: schemas.recordMended, source: 'NĐ 163/2026 Đ25.3–4', guards: [deviceIsOn, mendIsInTime],
    effects: [{ kind: 'meetLimit', duty: 'mendViolation' }, keep(({ state }) => withViolation(state, 'mended')), ...violationSettled],
    to: byDevice,
  }),
  withdrawViolation: defineAct({
    event: 'monitoringViolationWithdrawn', by: chief, fromPaperBy: onPaper, from: ['violation'], schema: schemas.withdrawViolation, source: 'NĐ 163/2026 Đ24.2', guards: [obstacleReportedInTime],
    effects: [keep(({ state }) => withViolation(state, 'withdrawn')), ...violationSettled],
    to: byDevice,
  }),
  recordCriminalCheck: defineAct({
    event: 'damageChecked', by: chief, fromPaperBy: onPaper, from: ['violation'], schema: schemas.recordCriminalCheck, source: 'NĐ 163/2026 Đ25.2', guards: [damageIsOpen],
    effects: [
      { kind: 'recordFacts', section: 'monitoring', facts: ({ state, body }) => (body.isProsecuted ? { criminalCheck: 'prosecuted', ...withViolation(state, 'prosecuted') } : { criminalCheck: 'notProsecuted' }) },
      { kind: 'raiseTask', task: 'recordNonCompliance', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ25.2', when: ({ body }) => !body.isProsecuted },
    ],
    to: [{ when: ({ body }) => !body.isProsecuted, stage: 'violation' }, ...byDevice],
  }),
  recordNonCompliance: defineAct({
    event: 'monitoringNotComplied', by: officers, fromPaperBy: onPaper, from: ['violation'], touchesPerson: true, schema: schemas.recordNonCompliance, source: handling, guards: [nonComplianceStands],
    effects: [
      { kind: 'recordFacts', section: 'monitoring', facts: ({ state, body, happenedAt }) => ({ ...withViolation(state, 'notComplied'), nonCompliance: { recordNumber: body.recordNumber ?? null, on: dateOf(happenedAt) } }) },
      ...violationSettled,
    ],
    to: [{ stage: 'nonCompliance' }],
  }),
  decideOnNonCompliance: defineAct({
    event: 'nonComplianceDecided', by: chief, fromPaperBy: onPaper, from: ['nonCompliance'], touchesPerson: true, schema: schemas.decideOnNonCompliance, source: 'NĐ 163/2026 Đ25.5; Luật 120/2025 Đ47.2', guards: [consequenceFits],
    effects: [
      // No amount: the decree sends to the law of administrative fines, and no number of it was read.
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ nonCompliance: null, consequence: { choice: body.choice, paperNumber: body.paperNumber ?? null, on: dateOf(happenedAt) } }) },
      { kind: 'reportToMain', act: 'recordMonitoring', body: ({ body }) => ({ state: 'notComplied', consequence: body.choice }) },
    ],
    to: byDevice,
  }),
};

/** The time to mend is over and nothing says that it was mended: the next record is owed. Nothing moves by that alone. */
export const onMendOver: readonly Effect[] = [
  { kind: 'raiseTask', task: 'recordNonCompliance', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ25.3–4', when: ({ state }) => state.stage === 'violation' && findOpenViolation(state) !== undefined },
];

/** Nobody came to have the device put on again. */
export const onNotPresented: readonly Effect[] = [
  { kind: 'raiseTask', task: 'recordMonitoringViolation', holder: 'supervisingPolice', rank: 1, source: getMonitoringViolation('didNotPresent').source, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
];
