import { z } from 'zod';
import { agencyId, freeText, groundOf, instant, localDate, onlyIn, personalText, registerNumber, wholeNumber } from '../fields.ts';
import { breakGrounds, treatmentPlaces } from './facts.ts';

export const testResults = ['negative', 'positive'] as const;
export const leaveKinds = ['leftFacility', 'skippedSessions', 'brokeProfessionalRules'] as const;
export const violationKinds = ['breachOfDuty', 'communeEducationAct'] as const;
export const criminalOutcomes = ['notConvicted', 'convictedWithoutPrison'] as const;

export const openVoluntaryTreatment = z.strictObject({
  toldAt: instant(),
  addictionResult: z.strictObject({ number: registerNumber(), date: localDate() }),
  hasStableResidence: z.boolean(),
  /** the other office of the commune: the committee where the police open it, the police where the committee does */
  policeId: agencyId().optional(),
  committeeId: agencyId().optional(),
});
export const registerVoluntary = z
  .strictObject({
    place: groundOf(treatmentPlaces),
    facilityId: agencyId().optional(),
    months: wholeNumber(1, 60),
    /** first or second time of treatment: evidenced by a person, never computed */
    timeNumber: wholeNumber(1, 9),
    timeNumberEvidence: registerNumber().optional(),
    registrationNumber: registerNumber().optional(),
    /** of somebody in substitution treatment: what the site confirmed (R4 Mẫu 35; NĐ 163/2026 Đ89.3c); the site makes it, the file keeps it */
    substitutionPaper: onlyIn(['R4'], z.strictObject({ number: registerNumber(), date: localDate() }).optional()),
    registeredBy: z.enum(['person', 'representative']),
    familyRepresentative: personalText().optional(),
    plan: freeText(2000).optional(),
  })
  .refine((body) => (body.place === 'home') === (body.facilityId === undefined), { path: ['facilityId'] });
export const returnRegistration = z.strictObject({ letterNumber: registerNumber().optional(), reason: freeText(2000) });
export const requestVoluntaryFacility = z.strictObject({ provincialPoliceId: agencyId(), requestNumber: registerNumber().optional(), receivedAt: instant().optional() });
export const decideVoluntary = z.strictObject({ decisionNumber: registerNumber().optional(), facilityId: agencyId().optional(), supporters: personalText(1000).optional(), familyRepresentative: personalText().optional() });
export const startTreatment = z.strictObject({ recordNumber: registerNumber().optional(), contractNumber: registerNumber().optional() });
export const setTreatmentPlan = z.strictObject({ plan: freeText(4000) });
export const recordFollowUp = z.strictObject({ stagesDone: wholeNumber(0, 5), remarks: freeText(2000).optional() });
export const recordDrugTest = z.strictObject({ result: groundOf(testResults), recordNumber: registerNumber() });
export const recordCriminalCheck = z.strictObject({ isProsecuted: z.boolean(), paperNumber: registerNumber().optional() });
export const recordCriminalOutcome = z.strictObject({ outcome: groundOf(criminalOutcomes), paperNumber: registerNumber() });
export const recordViolation = z.strictObject({ kind: groundOf(violationKinds), recordNumber: registerNumber(), violation: freeText(2000).optional() });
export const recordLeave = z.strictObject({ kind: groundOf(leaveKinds), noticeNumber: registerNumber().optional(), circumstances: freeText(1000).optional() });
export const recordReturn = z.strictObject({ recordNumber: registerNumber().optional() });
export const recordForceMajeure = z.strictObject({ decisionNumber: registerNumber(), event: freeText(500).optional() });
export const endForceMajeure = z.strictObject({ endedOn: localDate() });
export const transferTreatment = z.strictObject({ toPoliceId: agencyId(), toCommitteeId: agencyId(), letterNumber: registerNumber().optional(), newAddress: personalText(500).optional() });
export const sendVoluntaryCompletionNotice = z.strictObject({ noticeNumber: registerNumber().optional(), receivedAt: instant().optional() });
export const completeTreatment = z.strictObject({ certificateNumber: registerNumber().optional() });
export const recordBrokenAgreement = z.strictObject({
  ground: groundOf(breakGrounds), violationRecord: z.strictObject({ number: registerNumber(), date: localDate() }), lastViolationOn: localDate(), violation: freeText(4000).optional(),
});
export const linkNewDossier = z.strictObject({ caseId: z.uuid() });
