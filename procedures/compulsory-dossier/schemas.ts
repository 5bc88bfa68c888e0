import { z } from 'zod';
import { paperTypes } from '../dossier-papers.ts';
import { agencyId, freeText, groundOf, localDate, registerNumber, uploadId, wholeNumber } from '../fields.ts';
import { dossierGroundNames } from './grounds.ts';

export const openDossierSchema = z.strictObject({
  ground: groundOf(dossierGroundNames),
  violationRecord: z.strictObject({ number: registerNumber(), date: localDate() }),
  lastViolationOn: localDate(),
  hasStableResidence: z.boolean(),
  foundBy: z.enum(['commune', 'district', 'provincial']),
  addictionResult: z.strictObject({ kind: z.enum(['clinicResult', 'substitutionSite']), number: registerNumber(), date: localDate() }),
  /** R1: the commune police that help the committee */
  assistingPoliceId: agencyId().optional(),
  violation: freeText(4000).optional(),
  place: freeText(300).optional(),
  witnesses: freeText(600).optional(),
  personOpinion: freeText().optional(),
  witnessOpinion: freeText().optional(),
});

export const addPaperSchema = z
  .strictObject({
    type: z.enum(paperTypes), number: registerNumber().optional(), date: localDate(), folioFrom: wholeNumber(1, 9999), folioTo: wholeNumber(1, 9999), uploadId: uploadId(),
  })
  .refine((paper) => paper.folioTo >= paper.folioFrom, { path: ['folioTo'] });

export const prepareRequestSchema = z.strictObject({ reason: freeText(4000).optional() });

export const completeDossierSchema = z.strictObject({});

export const startCustodySchema = z
  .strictObject({
    place: z.enum(['family', 'facility']),
    custodianId: agencyId().optional(),
    decisionNumber: registerNumber(),
    decisionDate: localDate(),
    familyAgrees: z.boolean().optional(),
    /** R1: absconded from the family's care, which ends that decision */
    replacesFamilyCare: z.boolean().optional(),
    familyMember: freeText(300).optional(),
  })
  .refine((body) => body.place === 'family' || body.custodianId !== undefined, { path: ['custodianId'] });

export const endCustodySchema = z.strictObject({ reason: z.enum(['released', 'decisionCancelled', 'transferredToClinic', 'absconded']), recordNumber: registerNumber().optional() });

const delivered = {
  recipient: z.enum(['person', 'representative']),
  noticeNumber: registerNumber(),
  noticeDate: localDate(),
  /** the signed receipt, or the record of refusal */
  proofUploadId: uploadId(),
  witnesses: freeText(600).optional(),
};

export const notifyPersonSchema = z
  .strictObject({ ...delivered, delivery: z.enum(['received', 'refused']) })
  .refine((body) => body.delivery === 'received' || body.witnesses !== undefined, { path: ['witnesses'] });

export const recordNoticeFailureSchema = z.strictObject({
  ground: z.enum(['absent', 'whereaboutsUnknown', 'addressWrong', 'representativeAbsent']), recordNumber: registerNumber(), witnesses: freeText(600), proofUploadId: uploadId(),
});

export const deemNoticeServedSchema = z.strictObject({
  recipient: z.enum(['person', 'representative']), noticeNumber: registerNumber(), noticeDate: localDate(), countsFrom: localDate(), basis: freeText(1000),
});

export const recordReadingSchema = z.strictObject({
  reader: z.enum(['person', 'representative', 'both', 'declined']), recordNumber: registerNumber().optional(), uploadId: uploadId().optional(), remarks: freeText().optional(),
});

export const forwardDossierSchema = z.strictObject({
  requestNumber: registerNumber(),
  folioCount: wholeNumber(1, 9999),
  /** R1 */
  labourOfficeId: agencyId().optional(),
  /** R2–R4: chosen by a person, never guessed */
  courtId: agencyId().optional(),
  procuracyId: agencyId().optional(),
  /** R2–R3 */
  proposedFacilityId: agencyId().optional(),
});

export const receiveDossierSchema = z.strictObject({ receiptNumber: registerNumber(), folioCount: wholeNumber(1, 9999).optional() });

export const fileWithCourtSchema = z.strictObject({
  courtId: agencyId(), procuracyId: agencyId().optional(), requestNumber: registerNumber(), proposedFacilityId: agencyId(),
});

export const fileWithoutCheckSchema = fileWithCourtSchema.extend({ basis: freeText(1000) });

export const returnToCompilerSchema = z.strictObject({ letterNumber: registerNumber(), missing: z.array(z.enum(paperTypes)).min(1).max(20), reason: freeText() });

export const receiveReturnedDossierSchema = z.strictObject({ receiptNumber: registerNumber().optional() });

export const supplementDossierSchema = z.strictObject({ letterNumber: registerNumber(), folioCount: wholeNumber(1, 9999) });

export const confirmReceiptSchema = z.strictObject({ receiptNumber: registerNumber(), folioCount: wholeNumber(1, 9999).optional() });

export const answerCourtQuerySchema = z.strictObject({
  answer: z.enum(['supplemented', 'explained', 'cannotSupplement']), letterNumber: registerNumber(), uploadId: uploadId().optional(), reasons: freeText().optional(),
});

export const recordEvasionSchema = z.strictObject({ from: localDate(), kind: z.enum(['evading', 'obstructing']), leftCustody: z.boolean(), recordNumber: registerNumber() });
export const endEvasionSchema = z.strictObject({ endedOn: localDate(), recordNumber: registerNumber() });

export const endGrounds = ['notSubject', 'notAddicted', 'criminalCase', 'voluntaryTreatmentGranted', 'limitationExpired'] as const;
export const endDossierSchema = z.strictObject({ ground: groundOf(endGrounds), paperNumber: registerNumber(), paperDate: localDate(), reason: freeText().optional() });

export const moveToNewRulesSchema = z.strictObject({ compilingPoliceId: agencyId().optional(), basis: freeText(1000) });
