import { z } from 'zod';
import { paperTypes } from '../dossier-papers.ts';
import type { Regime } from '../../law/regimes.ts';
import { agencyId, freeText, groundOf, localDate, onlyFor, onlyIn, personalText, registerNumber, uploadId, wholeNumber, withChoicesOf } from '../fields.ts';
import { representativeRelations } from './facts.ts';
import { dossierGroundNames, groundRegimes } from '../dossier-grounds.ts';

const beforeR4: readonly Regime[] = ['R1', 'R2', 'R3'];

export const openDossierSchema = z.strictObject({
  ground: withChoicesOf(groundRegimes, groundOf(dossierGroundNames)),
  violationRecord: z.strictObject({ number: registerNumber(), date: localDate() }),
  lastViolationOn: localDate(),
  hasStableResidence: z.boolean(),
  foundBy: withChoicesOf({ district: ['R1'] }, z.enum(['commune', 'district', 'provincial'])),
  addictionResult: z.strictObject({ kind: z.enum(['clinicResult', 'substitutionSite']), number: registerNumber(), date: localDate() }),
  /** the commune police that help the committee */
  assistingPoliceId: onlyIn(['R1'], agencyId().optional()),
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

/** Before R4 the request about a juvenile tells of the family and how the facility will guard the child's rights (NĐ 116/2021 Đ53.2a). */
const ofChild = <S extends z.ZodType>(schema: S): S => onlyIn(beforeR4, onlyFor(['juvenile'], schema));
const childRights = { familyCircumstances: ofChild(freeText(4000).optional()), managementPlan: ofChild(freeText(4000).optional()) };

export const prepareRequestSchema = z.strictObject({ reason: freeText(4000).optional(), ...childRights });

export const recordRepresentativeSchema = z.strictObject({
  relation: z.enum(representativeRelations), fullName: personalText(), sex: z.enum(['male', 'female']).optional().meta({ personal: true }), birthDate: localDate().optional().meta({ personal: true }),
  identityNumber: personalText(20).optional(), identityIssuedBy: personalText(200).optional(), residence: personalText(500).optional(), phone: personalText(30).optional(), paperNumber: registerNumber().optional(),
});

/** What the juvenile, or the representative, says and an official writes down. */
export const takeDownStatementSchema = z.strictObject({ teller: z.enum(['person', 'representative']), told: freeText(8000).optional(), place: freeText(300).optional(), witnesses: freeText(600).optional() });

export const prepareOpinionSchema = z.strictObject({ stance: z.enum(['agrees', 'disagrees']), opinion: freeText(4000).optional() });

export const prepareRefusalSchema = z.strictObject({ withheld: z.enum(['statement', 'opinion', 'both']), place: freeText(300).optional(), reason: freeText(2000).optional(), witnesses: freeText(600) });

/** What the person tells, taken down for the person to sign; without it the form leaves room. */
export const prepareStatementSchema = z.strictObject({ use: freeText(4000).optional(), earlierTreatment: freeText(1000).optional(), substitution: freeText(500).optional() });

export const completeDossierSchema = z.strictObject({});

export const startCustodySchema = z
  .strictObject({
    place: withChoicesOf({ family: beforeR4 }, z.enum(['family', 'facility'])),
    custodianId: agencyId().optional(),
    decisionNumber: registerNumber().optional(),
    decisionDate: localDate(),
    familyAgrees: onlyIn(beforeR4, z.boolean().optional()),
    /** absconded from the family's care, which ends that decision */
    replacesFamilyCare: onlyIn(beforeR4, z.boolean().optional()),
    familyMember: onlyIn(beforeR4, freeText(300).optional()),
    familyStatement: onlyIn(beforeR4, freeText(300).optional()),
    condition: freeText(1000).optional(),
    belongings: freeText(1000).optional(),
    giver: personalText().optional(),
    receiver: personalText().optional(),
  })
  .refine((body) => body.place === 'family' || body.custodianId !== undefined, { path: ['custodianId'] });

export const endCustodySchema = z.strictObject({ reason: z.enum(['released', 'decisionCancelled', 'transferredToClinic', 'absconded']), recordNumber: registerNumber().optional() });

export const recordCustodyEscapeSchema = z.strictObject({ circumstances: freeText(1000).optional() });
export const notifyCustodyEscapeSchema = z.strictObject({ noticeNumber: registerNumber().optional() });
export const issueSearchOrderFromCustodySchema = z.strictObject({
  heightCentimetres: wholeNumber(50, 250).optional().meta({ personal: true }), weightKilograms: wholeNumber(10, 300).optional().meta({ personal: true }),
  distinguishingMarks: freeText(1000).optional(), contacts: freeText(1000).optional(),
});

const delivered = {
  recipient: z.enum(['person', 'representative']),
  /** needed where the notice was not issued here */
  noticeNumber: registerNumber().optional(),
  noticeDate: localDate(),
  /** the signed receipt, or the record of refusal */
  proofUploadId: uploadId(),
  witnesses: freeText(600).optional(),
};

export const notifyPersonSchema = z
  .strictObject({ ...delivered, delivery: z.enum(['received', 'refused']) })
  .refine((body) => body.delivery === 'received' || body.witnesses !== undefined, { path: ['witnesses'] });

export const recordNoticeFailureSchema = z.strictObject({
  recipient: z.enum(['person', 'representative']).optional(), ground: z.enum(['absent', 'whereaboutsUnknown', 'addressWrong', 'representativeAbsent']), recordNumber: registerNumber(), witnesses: freeText(600), proofUploadId: uploadId(),
});

export const deemNoticeServedSchema = z.strictObject({
  recipient: z.enum(['person', 'representative']), noticeNumber: registerNumber(), noticeDate: localDate(), countsFrom: localDate(), basis: freeText(1000),
});

export const recordReadingSchema = z.strictObject({
  reader: z.enum(['person', 'representative', 'both', 'declined']), recordNumber: registerNumber().optional(), uploadId: uploadId().optional(), remarks: freeText().optional(),
});

export const forwardDossierSchema = z.strictObject({
  /** needed where the request was not issued here */
  requestNumber: registerNumber().optional(),
  folioCount: wholeNumber(1, 9999),
  labourOfficeId: onlyIn(['R1'], agencyId().optional()),
  /** chosen by a person, never guessed */
  courtId: onlyIn(['R2', 'R3', 'R4'], agencyId().optional()),
  procuracyId: agencyId().optional(),
  proposedFacilityId: onlyIn(beforeR4, agencyId().optional()),
});

export const receiveDossierSchema = z.strictObject({ receiptNumber: registerNumber(), folioCount: wholeNumber(1, 9999).optional() });

export const fileWithCourtSchema = z.strictObject({
  courtId: agencyId(), procuracyId: agencyId().optional(), requestNumber: registerNumber().optional(), proposedFacilityId: agencyId(), ...childRights,
});

export const fileWithoutCheckSchema = fileWithCourtSchema.extend({ basis: freeText(1000) });

export const returnToCompilerSchema = z.strictObject({ letterNumber: registerNumber().optional(), missing: z.array(z.enum(paperTypes)).min(1).max(20), reason: freeText() });

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
