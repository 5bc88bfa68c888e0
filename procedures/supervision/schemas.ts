import { z } from 'zod';
import { agencyId, freeText, groundOf, localDate, officialId, personalText, registerNumber } from '../fields.ts';

export const testKinds = ['planned', 'unannounced'] as const;
export const testResults = ['negative', 'positive', 'refused'] as const;
export const planPeriods = ['month', 'quarter', 'year'] as const;
export const closingChoices = ['closingAllowed', 'closingRefused'] as const;
export const criminalOutcomes = ['notConvicted', 'convictedWithoutPrison'] as const;
export const otherMeasures = ['compulsoryEducationFacility', 'reformatorySchool', 'compulsoryTreatment'] as const;

export const personReports = z.strictObject({ recordNumber: registerNumber().optional() });
export const assignOfficer = z.strictObject({
  officerId: officialId(), volunteers: z.array(z.string().trim().min(1).max(200).normalize('NFC')).max(2).meta({ personal: true }).optional(),
  duties: freeText(2000).optional(),
});
export const setPlan = z.strictObject({ period: groundOf(planPeriods), plan: freeText(4000) });
export const recordMonthlyReview = z.strictObject({ remarks: freeText(2000).optional() });
export const recordDrugTest = z.strictObject({ kind: groundOf(testKinds), result: groundOf(testResults), recordNumber: registerNumber().optional() });
export const escortToTest = z.strictObject({ decisionNumber: registerNumber().optional(), place: freeText(300).optional() });
export const recordAbsence = z.strictObject({ isReported: z.boolean(), until: localDate().optional(), reason: freeText(500).optional() });
export const recordReturn = z.strictObject({ recordNumber: registerNumber().optional() });
export const recordMove = z.strictObject({ toPoliceId: agencyId(), toCommitteeId: agencyId(), newAddress: personalText(500).optional() });
export const notifyMove = z.strictObject({ noticeNumber: registerNumber().optional() });
export const recordCriminalCheck = z.strictObject({ isProsecuted: z.boolean(), paperNumber: registerNumber().optional() });
export const recordCriminalOutcome = z.strictObject({ outcome: groundOf(criminalOutcomes), paperNumber: registerNumber() });
export const recordDetermination = z.strictObject({ isAddicted: z.boolean(), resultNumber: registerNumber(), resultOn: localDate() });
export const linkNewDossier = z.strictObject({ caseId: z.uuid() });
export const recordVoluntaryRegistration = z.strictObject({ registrationNumber: registerNumber(), registeredOn: localDate() });
export const decideClosingAfterReview = z.strictObject({ choice: groundOf(closingChoices), basis: freeText(2000) });
export const recordImprisonment = z.strictObject({ judgmentNumber: registerNumber(), from: localDate() });
export const recordReleaseFromPrison = z.strictObject({ paperNumber: registerNumber() });
export const recordOtherMeasure = z.strictObject({ measure: groundOf(otherMeasures), decisionNumber: registerNumber(), decidedOn: localDate() });
export const proposeClosing = z.strictObject({ proposalNumber: registerNumber().optional() });
export const closeSupervision = z.strictObject({ certificateNumber: registerNumber().optional() });
