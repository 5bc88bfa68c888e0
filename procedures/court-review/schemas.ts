import { z } from 'zod';
import { agencyId, freeText, groundOf, instant, localDate, officialId, onlyFor, personalText, registerNumber, uploadId, wholeNumber } from '../fields.ts';
import { paperTypes } from '../dossier-papers.ts';
import { addressees, defenderKinds, defenderSources, reviewOutcomes } from './facts.ts';

export const terminationGrounds = ['notSubject', 'died', 'lostCapacity', 'proposalWithdrawn', 'servingPrison', 'inReformatory', 'gravelyIll', 'limitationExpired'] as const;
export const suspensionGrounds = ['criminalProceedings', 'newHealthFinding', 'forceMajeure', 'seriouslyIll', 'reformatoryConsidered'] as const;
export const mustPostponeGrounds = ['proposerAbsent', 'procuratorAbsent', 'interpreterAbsent', 'judgeOrClerkReplaced'] as const;
export const mayPostponeGrounds = ['personAbsentWithReason', 'representativeAbsentWithReason', 'defenderAbsentWithReason'] as const;

const receivers = [...addressees, 'defender', 'police', 'communeCommittee', 'facility', 'otherParticipant'] as const;
/** Those a court may ask to a hearing (PL 01/2022 Đ18.3). */
const invitees = ['expert', 'school', 'communeCommittee', 'fatherlandFront', 'memberOrganisation', 'otherParticipant'] as const;
/** Trained or experienced in cases of persons under eighteen (PL 01/2022 Đ10.1); asked for their cases alone. */
const judgeFitForJuveniles = onlyFor(['juvenile'], z.literal(true).optional());
const sentTo = z.array(z.enum(receivers)).min(1).max(receivers.length);

export const returnToDossierSchema = z.strictObject({ letterNumber: registerNumber(), missing: z.array(z.enum(paperTypes)).min(1).max(20), reason: freeText() });

export const acceptDossierSchema = z.strictObject({ docketNumber: registerNumber(), judgeId: officialId(), procuracyId: agencyId(), hasRepresentative: z.boolean(), judgeFitForJuveniles });
export const replaceJudgeSchema = z.strictObject({ judgeId: officialId(), ground: z.enum(['refusal', 'challenge', 'cannotContinue']), reason: freeText(1000).optional(), judgeFitForJuveniles });
export const recordDefenderSchema = z.strictObject({ kind: z.enum(defenderKinds), chosenBy: z.enum(['person', 'representative', 'court']), defenderName: personalText(300), paperNumber: registerNumber().optional() });
export const requestDefenderSchema = z.strictObject({ requestedFrom: z.enum(defenderSources), letterNumber: registerNumber().optional() });
export const notifyAcceptanceSchema = z.strictObject({ noticeNumber: registerNumber().optional(), sentTo });

export const requestSupplementSchema = z.strictObject({ letterNumber: registerNumber().optional(), ground: z.enum(['unclearOrContradictory', 'seriousProcedureFault']), isComplex: z.boolean(), needed: freeText() });
export const confirmQueryReceiptSchema = z.strictObject({ receiptNumber: registerNumber().optional() });
export const receiveSupplementSchema = z.strictObject({ outcome: z.enum(['received', 'explained', 'notReceived']), letterNumber: registerNumber().optional() });

export const terminateSchema = z.strictObject({ ground: groundOf(terminationGrounds), decisionNumber: registerNumber().optional(), reason: freeText().optional() });
export const suspendSchema = z.strictObject({ ground: groundOf(suspensionGrounds), decisionNumber: registerNumber().optional(), reason: freeText().optional() });
export const resumeSchema = z.strictObject({ decisionNumber: registerNumber(), groundEndedOn: localDate(), evidenceNumber: registerNumber() });

/** Who sits and speaks at the hearing, as the papers name them; without a name the paper leaves room. */
const namesAtHearing = { clerkName: personalText(200).optional(), procuratorName: personalText(200).optional(), defenderName: personalText(300).optional(), interpreterName: personalText(200).optional() };

export const openHearingSchema = z.strictObject({ decisionNumber: registerNumber().optional(), hearingAt: instant(), form: z.enum(['inPerson', 'online']), place: freeText(300), invited: z.array(z.enum(invitees)).max(invitees.length).optional(), ...namesAtHearing });
export const sendHearingDecisionSchema = z.strictObject({ sentTo });
export const postponeHearingSchema = z.strictObject({ ground: z.enum([...mustPostponeGrounds, ...mayPostponeGrounds]), noticeNumber: registerNumber().optional(), newHearingAt: instant(), reason: freeText().optional() });

const sidePresence = ['present', 'absentWithReason', 'absentWithoutReason', 'askedAbsence'] as const;
export const recordHearingSchema = z.strictObject({
  minutesNumber: registerNumber().optional(),
  form: z.enum(['inPerson', 'online']),
  person: z.enum(sidePresence),
  representative: z.enum([...sidePresence, 'none']),
  defender: z.enum([...sidePresence, 'none']),
  proposer: z.enum(['present', 'absent']),
  procurator: z.enum(['present', 'absent']),
  interpreter: z.enum(['none', 'present', 'absentReplaced', 'absentIrreplaceable']),
  ...namesAtHearing,
  proposerName: personalText(200).optional(),
  representativeName: personalText(200).optional(),
  finishedAt: instant().optional(),
  course: freeText(8000).optional(),
});

export const extendAsComplexSchema = z.strictObject({ decisionNumber: registerNumber().optional(), reason: freeText() });

export const decideCaseSchema = z
  .strictObject({
    outcome: z.enum(['apply', 'notApply']),
    decisionNumber: registerNumber().optional(),
    termMonths: wholeNumber(1, 60).optional(),
    /** 1 for the first time … ; confirmed by the judge on evidence */
    timeNumber: wholeNumber(1, 20).optional(),
    timeNumberConfirmed: z.literal(true).optional(),
    timeNumberEvidence: registerNumber().optional(),
    /** asked only when the law changed between the first decision and this one */
    rangeFollows: z.enum(['firstDecision', 'thisDecision']).optional(),
    reasons: freeText(8000).optional(),
  })
  .refine((body) => body.outcome === 'notApply' || body.termMonths !== undefined, { path: ['termMonths'] })
  .refine((body) => body.outcome === 'apply' || body.termMonths === undefined, { path: ['termMonths'] });

export const sendDecisionSchema = z.strictObject({ sentTo });

export const recordServiceSchema = z
  .strictObject({ addressee: z.enum(addressees), outcome: z.enum(['received', 'refused']), proofUploadId: uploadId().optional(), witnesses: freeText(600).optional() })
  .refine((body) => body.outcome === 'received' || body.witnesses !== undefined, { path: ['witnesses'] });
export const recordServiceFailureSchema = z.strictObject({
  addressee: z.enum(addressees), ground: z.enum(['absent', 'whereaboutsUnknown', 'addressWrong', 'evading']), recordNumber: registerNumber(), witnesses: freeText(600),
});
export const setServiceWindowSchema = z.strictObject({ addressee: z.enum(addressees), countsFrom: localDate(), basis: freeText(1000) });

const challenge = {
  letterNumber: registerNumber().optional(),
  /** date of the writing or its postmark, where it is earlier than the receipt */
  madeOn: localDate().optional(),
  grounds: freeText(8000).optional(),
};
export const recordComplaintSchema = z.strictObject({
  ...challenge,
  by: z.enum(['person', 'representative']),
  /** time that is not counted (PL 01/2022 Đ37.1) */
  forceMajeure: z.strictObject({ from: localDate(), to: localDate(), evidenceNumber: registerNumber() }).optional(),
});
export const recordRecommendationSchema = z.strictObject(challenge);
export const recordProtestSchema = z.strictObject(challenge);
export const withdrawComplaintSchema = z.strictObject({ by: z.enum(addressees), letterNumber: registerNumber().optional() });

export const forwardForReviewSchema = z.strictObject({ reviewCourtId: agencyId(), reviewProcuracyId: agencyId().optional(), letterNumber: registerNumber() });
export const receiveReviewFileSchema = z.strictObject({ receiptNumber: registerNumber().optional() });
export const acceptReviewSchema = z.strictObject({ docketNumber: registerNumber(), judgeId: officialId() });
export const notifyReviewHearingSchema = z.strictObject({ hearingAt: instant(), noticeNumber: registerNumber() });
export const postponeReviewHearingSchema = z.strictObject({ ground: z.enum(['proposerAbsent', 'procuratorAbsent', 'complainantAbsentWithReason', 'judgeOrClerkReplaced']), newHearingAt: instant(), noticeNumber: registerNumber() });
export const holdReviewHearingSchema = z.strictObject({
  minutesNumber: registerNumber(), proposer: z.enum(['present', 'absent']), procurator: z.enum(['present', 'absent']), complainant: z.enum([...sidePresence, 'none']),
});
export const decideReviewSchema = z
  .strictObject({
    outcome: z.enum(reviewOutcomes), decisionNumber: registerNumber().optional(), termMonths: wholeNumber(1, 60).optional(), terminationGround: groundOf(terminationGrounds).optional(),
    rangeFollows: z.enum(['firstDecision', 'thisDecision']).optional(), reasons: freeText(8000).optional(),
  })
  .refine((body) => (body.outcome === 'amendTerm') === (body.termMonths !== undefined), { path: ['termMonths'] })
  .refine((body) => (body.outcome === 'annulAndTerminate') === (body.terminationGround !== undefined), { path: ['terminationGround'] });
export const sendReviewDecisionSchema = z.strictObject({ sentTo });

export const confirmEffectSchema = z.strictObject({ effectiveOn: localDate(), basis: z.enum(['windowsClosed', 'complaintWithdrawn', 'reviewDecided']), certificateNumber: registerNumber().optional() });
