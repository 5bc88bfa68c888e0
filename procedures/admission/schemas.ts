import { z } from 'zod';
import { agencyId, freeText, groundOf, instant, localDate, officialId, onlyFor, personalText, registerNumber, wholeNumber, withChoicesOf } from '../fields.ts';

export const passOnGrounds = ['facilitiesFull', 'otherProvince', 'reformatorySchool'] as const;
export const forceMajeureCauses = ['naturalDisaster', 'epidemic', 'seriousAccident', 'other'] as const;
export const exemptionGrounds = ['fatalIllness', 'pregnancy', 'progressDuringSuspension'] as const;
export const coercionKinds = ['none', 'coerced', 'administrativeDetention'] as const;
export const sendAddressees = ['person', 'proposer', 'executingPolice', 'communeCommittee', 'facility'] as const;

const decisionNumber = registerNumber();
/** When the addressee received it, where it did not travel at once through the product. */
export const receivedAt = instant().optional();

export const sendForExecution = z.strictObject({
  escortOfficeId: agencyId().optional(), facilityId: agencyId().optional(), supervisingCommitteeId: agencyId().optional(),
  sentTo: z.array(groundOf(sendAddressees)).min(1).max(5).optional(),
});
export const receiveDecision = z.strictObject({ personReceivedOn: localDate().optional() });
export const requestFacility = z.strictObject({
  provincialPoliceId: agencyId().optional(), receivedAt, whereabouts: personalText(500).optional(), health: freeText(1000).optional(),
});
export const passOnRequest = z.strictObject({ centralPoliceId: agencyId(), ground: groundOf(passOnGrounds), receivedAt });
/** Juveniles: that the public facility is fit for persons of 12 to under 18 (Luật 120/2025 Đ36.4). */
export const assignFacility = z.strictObject({ facilityId: agencyId(), decisionNumber: decisionNumber.optional(), fitForJuveniles: onlyFor(['juvenile'], z.literal(true).optional()) });
export const transferAtEighteen = z.strictObject({ facilityId: agencyId(), decisionNumber: decisionNumber.optional(), recordNumber: registerNumber().optional() });
export const sendAssignment = z.strictObject({ receivedAt });
export const startEscort = z.strictObject({ facilityId: agencyId().optional(), coercion: groundOf(coercionKinds).default('none'), coercionDecisionNumber: decisionNumber.optional() });
export const extendEscort = z.strictObject({ courtNoticeNumber: registerNumber(), courtNoticeDate: localDate(), reason: freeText(1000).optional() });
export const recordForceMajeure = z.strictObject({ cause: groundOf(forceMajeureCauses), description: freeText(1000).optional() });
export const recordForceMajeureEnd = z.strictObject({ decisionNumber, decidedOn: localDate() });
export const recordAbscondingBeforeAdmission = z.strictObject({ provincialPoliceId: agencyId().optional(), circumstances: freeText(1000).optional() });
export const issueSearchOrder = z.strictObject({
  heightCentimetres: wholeNumber(50, 250).optional().meta({ personal: true }), weightKilograms: wholeNumber(10, 300).optional().meta({ personal: true }),
  distinguishingMarks: freeText(1000).optional(), contacts: freeText(1000).optional(),
});
export const recordReturn = z.strictObject({ recordNumber: registerNumber().optional(), came: groundOf(['caught', 'ownWill']) });
export const lapseExecution = z.strictObject({ basisNumber: registerNumber().optional(), basis: freeText(1000).optional() });
export const executionExemptions = ['fatalIllness', 'pregnancy', 'notAddictedDuringDeferral'] as const;
export const cancellationGrounds = ['lostCapacity', 'exclusionFound', 'notAddicted'] as const;
export const remainderKinds = ['reduction', 'suspension', 'exemption'] as const;
export const exemptFromExecution = z.strictObject({
  ground: groundOf(executionExemptions), evidenceNumber: registerNumber(), evidenceDate: localDate(), deferralNumber: registerNumber().optional(), decisionNumber: decisionNumber.optional(), reason: freeText(2000).optional(),
});
export const cancelExecution = z.strictObject({ ground: groundOf(cancellationGrounds), decisionNumber: decisionNumber.optional(), reason: freeText(2000) });
export const moveExecutionToNewRules = z.strictObject({ basis: freeText(1000) });
export const suspendExecution = z.strictObject({ basis: freeText(1000).optional() });

export const admitPerson = z.strictObject({
  recordNumber: registerNumber().optional(), facilityId: agencyId().optional(), paperCount: wholeNumber(1, 500).optional(),
  condition: freeText(1000).optional(), belongings: freeText(1000).optional(), giver: personalText().optional(), receiver: personalText().optional(),
});
export const startDetoxification = z.strictObject({ profileNumber: registerNumber().optional(), planNumber: registerNumber().optional() });
export const startEducation = z.strictObject({ hasLabourTherapy: z.boolean().default(false) });
export const startReintegration = z.strictObject({ planNumber: registerNumber().optional() });
export const reviewReduction = z.strictObject({ isProposed: z.boolean(), postedOn: localDate().optional() });
export const requestRemainderDecision = z.strictObject({
  kind: withChoicesOf({ reduction: ['R1', 'R2', 'R3'] }, groundOf(remainderKinds)), courtId: agencyId(), requestNumber: registerNumber().optional(), receivedAt, reason: freeText(2000), enclosures: freeText(2000).optional(),
});
export const acceptRemainderRequest = z.strictObject({ docketNumber: registerNumber(), judgeId: officialId().optional() });
export const refuseRemainderRequest = z.strictObject({ decisionNumber: decisionNumber.optional(), reason: freeText(2000) });
export const recordReduction = z.strictObject({ decisionNumber, decidedOn: localDate(), months: wholeNumber(1, 6), withMerit: z.boolean() });
export const recountTerm = z.strictObject({ basis: freeText(1000), basisNumber: registerNumber().optional(), termStart: localDate().optional(), correctedSeq: z.int().min(1).optional() });
export const recordEscape = z.strictObject({ circumstances: freeText(1000).optional() });
export const notifyEscape = z.strictObject({ noticeNumber: registerNumber().optional() });
export const recordSuspensionOfRemainder = z.strictObject({ decisionNumber, decidedOn: localDate() });
export const recordExemptionOfRemainder = z.strictObject({ decisionNumber, decidedOn: localDate(), ground: groundOf(exemptionGrounds) });
export const recordImprisonment = z.strictObject({ judgmentNumber: registerNumber(), from: localDate() });
export const recordReleaseFromPrison = z.strictObject({ paperNumber: registerNumber() });

const supervisors = { supervisingPoliceId: agencyId().optional(), supervisingCommitteeId: agencyId().optional() };
export const sendCompletionNotice = z.strictObject({ ...supervisors, receivedAt, returnsTo: personalText(500).optional(), progress: freeText(1000).optional() });
export const issueCertificate = z.strictObject({ certificateNumber: registerNumber().optional() });
export const releasePerson = z.strictObject({ ...supervisors, releasedTo: groundOf(['self', 'family', 'communePolice', 'communeCommittee', 'socialProtection']).default('self'),
  /** juveniles, R1–R3: without family that came, the facility takes the person home against a record (Mẫu 47) */
  fetchedByFamily: onlyFor(['juvenile'], z.boolean().optional()), recordNumber: registerNumber().optional(), condition: freeText(1000).optional(), receiver: personalText().optional(),
});
export const decideAfterExemption = z.strictObject({ ...supervisors, choice: groundOf(['supervise', 'close']), basis: freeText(1000).optional() });
