import { dateOf } from '../apply-effect.ts';
import { namesNewCommune } from '../named-offices.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { deviceIsOff, deviceIsOn, isPaused, moveIsRecorded, noticedBefore, reasonIsOpen, removalIsLawful, timeIsLeft, wasHandedOver, wornLongEnough } from './guards.ts';
import * as schemas from './schemas.ts';
import { byDevice, chief, inForce, keep, mendWithDevice, officers, onPaper, tell } from './shared.ts';
import { pauseGround, recountTerm } from './term.ts';

/** A lawful removal while a violation is open: it cannot be mended meanwhile, and nobody counts that time. */
const stopMending: Effect<object> = { kind: 'cancelLimit', duty: 'mendViolation', reason: 'deviceLawfullyOff' };

/** While the decision is in force: off for a while and on again, moved, replaced, handed over to another commune. */
export const deviceActs: Readonly<Record<string, Act>> = {
  removeTemporarily: defineAct({
    event: 'deviceTakenOffForAWhile', by: officers, fromPaperBy: onPaper, from: ['monitored', 'violation', 'nonCompliance'], touchesPerson: true, schema: schemas.removeTemporarily, source: 'NĐ 163/2026 Đ19.1–2', guards: [deviceIsOn, removalIsLawful],
    effects: [
      // The person asks (Mẫu 05); for a custody the body that carries it out does, on a paper of its own (Mẫu 06).
      { kind: 'document', template: 'monitoringPersonRequest', issuer: 'supervisingPolice', when: ({ body }) => body.ground !== 'criminalCustody' },
      { kind: 'document', template: 'monitoringCustodyRequest', issuer: 'supervisingPolice', when: ({ body }) => body.ground === 'criminalCustody' },
      { kind: 'document', template: 'monitoringRemoval', issuer: 'supervisingPolice' },
      stopMending,
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ device: 'off', removal: { ground: body.ground, on: dateOf(happenedAt), reasonEndedAt: null } }) },
    ],
    to: [{ stage: 'temporarilyOff' }],
  }),
  recordReasonEnded: defineAct({
    event: 'reasonOfRemovalEnded', by: officers, from: ['temporarilyOff', 'paused'], schema: schemas.recordReasonEnded, source: 'NĐ 163/2026 Đ19.1, 20.2, 24.1đ', guards: [reasonIsOpen],
    effects: [
      { kind: 'startLimit', duty: 'presentForRefit', holder: 'person', nature: 'right' },
      keep(({ state, happenedAt }) => {
        const { pause, removal } = state.facts.monitoring;
        return pause != null ? { pause: { ...pause, reasonEndedAt: happenedAt } } : removal == null ? {} : { removal: { ...removal, reasonEndedAt: happenedAt } };
      }),
    ],
  }),
  refitDevice: defineAct({
    event: 'deviceFittedAgain', by: officers, fromPaperBy: onPaper, from: ['temporarilyOff', 'paused', 'violation', 'nonCompliance'], touchesPerson: true, schema: schemas.refitDevice, source: 'NĐ 163/2026 Đ19.1–2, 20.2', guards: [deviceIsOff, timeIsLeft],
    effects: [
      { kind: 'meetLimit', duty: 'presentForRefit' },
      // What an alarm showed is still owed its record.
      { kind: 'completeTask', task: 'recordMonitoringViolation', subject: () => null },
      { kind: 'document', template: 'monitoringRefit', issuer: 'supervisingPolice' },
      { ...tell('resumed'), when: isPaused },
      { kind: 'closePause', ground: pauseGround, when: isPaused },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ state, body, happenedAt }) => ({ device: 'on', deviceNumber: body.deviceNumber ?? state.facts.monitoring.deviceNumber ?? '', positionedOn: dateOf(happenedAt), removal: null, pause: null }) },
      ...mendWithDevice,
      ...recountTerm,
    ],
    to: byDevice,
  }),
  changePosition: defineAct({
    event: 'devicePositionChanged', by: officers, fromPaperBy: onPaper, from: ['monitored'], touchesPerson: true, schema: schemas.changePosition, source: 'NĐ 163/2026 Đ19.3', guards: [deviceIsOn, wornLongEnough],
    effects: [
      { kind: 'document', template: 'monitoringPersonRequest', issuer: 'supervisingPolice' },
      { kind: 'document', template: 'monitoringPositionChange', issuer: 'supervisingPolice' },
      keep(({ happenedAt }) => ({ positionedOn: dateOf(happenedAt) })),
    ],
  }),
  replaceDevice: defineAct({
    event: 'deviceReplaced', by: officers, fromPaperBy: onPaper, from: ['monitored', 'violation', 'nonCompliance'], touchesPerson: true, schema: schemas.replaceDevice, source: 'NĐ 163/2026 Đ19.4, 23.2c', guards: [deviceIsOn, noticedBefore],
    effects: [
      // The person's own hours to report what they noticed; found by the police, nobody owed a report.
      { kind: 'startLimit', duty: 'reportDamage', holder: 'person', nature: 'right', from: ({ body }) => body.noticedAt ?? null },
      { kind: 'completeTask', task: 'replaceDevice' },
      { kind: 'meetLimit', duty: 'reportDamage', when: ({ body }) => body.noticedAt !== undefined },
      { kind: 'document', template: 'monitoringReplacement', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body }) => ({ deviceNumber: body.deviceNumber ?? '' }), when: ({ body }) => body.deviceNumber !== undefined },
    ],
  }),

  recordResidenceChange: defineAct({
    event: 'residenceChangeCompleted', by: officers, from: inForce, schema: schemas.recordResidenceChange, source: 'NĐ 163/2026 Đ21.2', guards: [namesNewCommune],
    effects: [
      { kind: 'startLimit', duty: 'handOverMonitoring', holder: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body }) => ({ moveToPoliceId: body.toPoliceId, moveToCommitteeId: body.toCommitteeId }) },
    ],
  }),
  handOverMonitoring: defineAct({
    event: 'monitoringHandedOver', by: officers, from: inForce, schema: schemas.handOverMonitoring, source: 'NĐ 163/2026 Đ21.2', guards: [moveIsRecorded],
    effects: [
      { kind: 'meetLimit', duty: 'handOverMonitoring' },
      // The new commune monitors what is left; the old one keeps reading its own period.
      { kind: 'joinOffice', role: 'supervisingPolice', namedBefore: true, agencyId: ({ state }) => state.facts.monitoring.moveToPoliceId ?? null },
      { kind: 'joinOffice', role: 'supervisingCommittee', namedBefore: true, agencyId: ({ state }) => state.facts.monitoring.moveToCommitteeId ?? null },
      keep(({ happenedAt }) => ({ moveToPoliceId: null, moveToCommitteeId: null, handedOverOn: dateOf(happenedAt) })),
      { kind: 'raiseTask', task: 'assignReceivingOfficer', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ21.2', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
    ],
  }),
  assignReceivingOfficer: defineAct({
    event: 'monitoringTakenOver', by: chief, fromPaperBy: onPaper, from: inForce, schema: schemas.assignReceivingOfficer, source: 'NĐ 163/2026 Đ21.2', guards: [wasHandedOver],
    effects: [{ kind: 'document', template: 'monitoringTakeover', issuer: 'supervisingPolice' }],
  }),
};
