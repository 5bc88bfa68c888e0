import { z } from 'zod';
import { agencyId, freeText, groundOf, instant, localDate, personalText, registerNumber } from '../fields.ts';
import { stopGrounds } from './facts.ts';

export const testResults = ['negative', 'positive'] as const;
export const endChoices = ['closingAllowed', 'closingRefused'] as const;

export const openUserManagement = z.strictObject({
  /** when the use was found; an hour limit runs from this instant */
  foundAt: instant(),
  testRecord: z.strictObject({ number: registerNumber(), date: localDate() }),
  /** mountains, islands, far places: the longer limit of the residence check */
  isRemote: z.boolean(),
  committeeId: agencyId(),
  use: freeText(2000).optional(),
  place: personalText(300).optional(),
});
export const recordResidence = z.strictObject({
  hasStableResidence: z.boolean(), recordNumber: registerNumber().optional(),
  /** the commune where the person lives, where it is another than the one that found the use */
  residencePoliceId: agencyId().optional(), residenceCommitteeId: agencyId().optional(),
}).refine((body) => (body.residencePoliceId === undefined) === (body.residenceCommitteeId === undefined), { path: ['residenceCommitteeId'] });
export const notifyUse = z.strictObject({ noticeNumber: registerNumber().optional(), receivedAt: instant().optional() });
export const recordDetermination = z.strictObject({ isAddicted: z.boolean(), resultNumber: registerNumber(), resultOn: localDate() });
export const decideManagement = z.strictObject({ decisionNumber: registerNumber().optional(), team: personalText(1000).optional(), helper: personalText().optional() });
export const recordDrugTest = z.strictObject({ result: groundOf(testResults), recordNumber: registerNumber() });
export const recordCriminalCheck = z.strictObject({ isProsecuted: z.boolean(), paperNumber: registerNumber().optional() });
export const continueManagement = z.strictObject({ choice: groundOf(endChoices), basis: freeText(2000) });
export const recordResidenceCheck = z.strictObject({ remarks: freeText(1000).optional() });
export const suspendManagement = z.strictObject({ decisionNumber: registerNumber().optional(), custodyPaperNumber: registerNumber(), custodyFrom: localDate() });
export const resumeManagement = z.strictObject({ paperNumber: registerNumber() });
export const recordMove = z.strictObject({
  toPoliceId: agencyId(), toCommitteeId: agencyId(),
  /** day of arrival where it is known: the decree counts from it, the law from the departure */
  arrivedOn: localDate().optional(), newAddress: personalText(500).optional(),
});
export const transferUserFile = z.strictObject({ noticeNumber: registerNumber().optional() });
export const stopManagement = z.strictObject({ ground: groundOf(stopGrounds), decisionNumber: registerNumber().optional(), paperNumber: registerNumber().optional(), paperDate: localDate().optional() });
export const endManagement = z.strictObject({ decisionNumber: registerNumber().optional() });
export const sendManagementDecision = z.strictObject({ sendingNumber: registerNumber().optional() });
