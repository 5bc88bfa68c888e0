import { z } from 'zod';
import { monitoringViolationKinds } from '../../law/monitoring.ts';
import { agencyId, freeText, groundOf, instant, localDate, officialId, onlyFor, personalText, registerNumber } from '../fields.ts';
import { consequences } from '../monitoring-report.ts';
import { alarmFindings, alarmHints, endGrounds, monitoringGrounds, pauseGrounds, removalGrounds } from './facts.ts';

const position = personalText(100);

export const openMonitoring = z.strictObject({
  ground: groundOf(monitoringGrounds),
  /** the supervision decision or the request received, the decision on treatment at home made: the hours run from this instant */
  basisAt: instant(),
  requestNumber: registerNumber().optional(),
  /** who asked for a juvenile */
  requestedBy: onlyFor(['juvenile'], personalText().optional()),
  note: freeText(1000).optional(),
});
export const closeWithoutDecision = z.strictObject({ reason: freeText(1000), paperNumber: registerNumber().optional() });
export const decideMonitoring = z.strictObject({
  decisionNumber: registerNumber().optional(),
  effectiveAt: instant(),
  fittedBy: z.enum(['byPolice', 'byFacility']),
  /** the officer who carries it out */
  officerId: officialId().optional(),
});
export const fitDevice = z.strictObject({ deviceNumber: registerNumber(), position, recordNumber: registerNumber().optional(), commitmentSigned: z.boolean(), accessories: freeText(500).optional() });

export const removeTemporarily = z
  .strictObject({
    ground: groundOf(removalGrounds),
    /** the request of the custody body, or of the person where it has a number */
    requestNumber: registerNumber().optional(), requestOn: localDate(),
    /** of a stay abroad */
    leavesOn: localDate().optional(), returnsOn: localDate().optional(),
    recordNumber: registerNumber().optional(), requester: personalText().optional(), reason: freeText(1000).optional(),
    /** of a custody: the decision that is carried out and who made it, the asker's position and unit (Mẫu 06) */
    custodyNumber: registerNumber().optional(), custodyOn: localDate().optional(), custodyBy: personalText(300).optional(), requesterPosition: personalText().optional(), requesterUnit: personalText(300).optional(),
  })
  .refine((body) => body.ground !== 'stayAbroad' || (body.leavesOn !== undefined && body.returnsOn !== undefined), { path: ['returnsOn'] });
export const recordReasonEnded = z.strictObject({ paperNumber: registerNumber().optional(), note: freeText(1000).optional() });
export const refitDevice = z.strictObject({ deviceNumber: registerNumber().optional(), position, recordNumber: registerNumber().optional() });
export const changePosition = z.strictObject({ reason: z.enum(['wornLongEnough', 'medical']), requestOn: localDate(), paperNumber: registerNumber().optional(), position, recordNumber: registerNumber().optional() });
export const replaceDevice = z.strictObject({
  cause: z.enum(['deviceBroken', 'accessoryBroken', 'accessoryLost']),
  /** when the person noticed it and when they reported it; left out where the police found it */
  noticedAt: instant().optional(), deviceNumber: registerNumber().optional(), recordNumber: registerNumber().optional(), description: freeText(1000).optional(),
});

export const pauseMonitoring = z.strictObject({ ground: groundOf(pauseGrounds), paperNumber: registerNumber(), from: localDate(), decisionNumber: registerNumber().optional() });
export const exemptRemainder = z.strictObject({
  decisionNumber: registerNumber().optional(),
  /** nothing in law but what the official looked up: no other breach of the law meanwhile */
  noOtherViolation: z.literal(true), basis: freeText(1000),
});
export const refuseExemption = z.strictObject({ basis: freeText(1000) });
export const endMonitoring = z.strictObject({ ground: groundOf(endGrounds), decisionNumber: registerNumber().optional(), paperNumber: registerNumber().optional() });
export const carryOutDecision = z.strictObject({ recordNumber: registerNumber().optional(), deviceReturned: z.boolean(), note: freeText(1000).optional() });

export const recordResidenceChange = z.strictObject({ toPoliceId: agencyId(), toCommitteeId: agencyId(), newAddress: personalText(500).optional() });
export const handOverMonitoring = z.strictObject({ recordNumber: registerNumber().optional() });
export const assignReceivingOfficer = z.strictObject({ officerId: officialId(), decisionNumber: registerNumber().optional() });

export const recordAlarm = z.strictObject({
  /** what of Đ24.1 it may point at; the device alone never says that it is so */
  hint: groundOf(alarmHints), receivedAt: instant(),
  /** who received it */
  officerId: officialId(), alarmNumber: registerNumber().optional(), note: freeText(1000).optional(),
});
export const checkAlarm = z
  .strictObject({
    /** which alarm, by the instant it was received; left out where only one waits */
    receivedAt: instant().optional(), finding: groundOf(alarmFindings),
    /** of damage or loss: when the person noticed it and when they reported it */
    noticedAt: instant().optional(), reportedAt: instant().optional(), recordNumber: registerNumber().optional(), basis: freeText(1000),
  })
  .refine((body) => body.finding !== 'damageReported' || (body.noticedAt !== undefined && body.reportedAt !== undefined), { path: ['reportedAt'] });

export const recordMonitoringViolation = z.strictObject({ kind: groundOf(monitoringViolationKinds), foundAt: instant().optional(), recordNumber: registerNumber().optional(), circumstances: freeText(2000), witnesses: personalText(500).optional() });
export const remindMonitored = z.strictObject({ recordNumber: registerNumber().optional(), content: freeText(1000).optional() });
export const recordMended = z.strictObject({ note: freeText(1000).optional() });
export const withdrawViolation = z.strictObject({
  ground: z.enum(['forceMajeure', 'objectiveObstacle', 'technicalFault']),
  endedAt: instant(), reportedAt: instant(), basis: freeText(1000),
});
export const recordCriminalCheck = z.strictObject({ isProsecuted: z.boolean(), paperNumber: registerNumber().optional() });
export const recordNonCompliance = z.strictObject({ recordNumber: registerNumber().optional(), circumstances: freeText(2000) });
export const decideOnNonCompliance = z.strictObject({ choice: groundOf(consequences), paperNumber: registerNumber().optional(), basis: freeText(2000) });
