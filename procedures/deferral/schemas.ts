import { z } from 'zod';
import { freeText, groundOf, localDate, officialId, registerNumber, uploadId } from '../fields.ts';
import { cancellationGrounds, requestGrounds } from '../deferral-grounds.ts';
import { deferralAddressees, deferralOutcomes } from './facts.ts';

const asked = {
  asks: z.enum(['deferral', 'exemption']),
  ground: groundOf(requestGrounds),
  filedOn: localDate(),
  /** the certificate of the health facility, or of the commune's chair */
  evidenceNumber: registerNumber(),
  evidenceDate: localDate(),
  evidenceUploadId: uploadId().optional(),
  reason: freeText(2000).optional(),
};

export const fileDeferralRequest = z.strictObject({ ...asked, filedBy: z.enum(['person', 'representative']) });
export const acceptDeferralRequest = z.strictObject({ docketNumber: registerNumber(), judgeId: officialId().optional() });
export const decideDeferral = z.strictObject({ outcome: z.enum(deferralOutcomes), decisionNumber: registerNumber().optional(), reason: freeText(2000) });
export const recordDeferralService = z.strictObject({ addressee: z.enum(deferralAddressees), receivedOn: localDate() });
export const recordDeferralChallenge = z.strictObject({ by: z.enum(deferralAddressees), madeOn: localDate(), letterNumber: registerNumber().optional() });
export const recordChallengeOutcome = z
  .strictObject({ result: z.enum(['kept', 'changed', 'challengeWithdrawn']), outcome: z.enum(deferralOutcomes).optional(), reviewNumber: registerNumber(), reviewDate: localDate() })
  .refine((body) => (body.result === 'changed') === (body.outcome !== undefined), { path: ['outcome'] });
export const confirmDeferralEffect = z.strictObject({ effectiveOn: localDate() });
export const endDeferralRequest = z.strictObject({ cause: z.enum(['withdrawn', 'personAdmitted', 'mainCaseClosed']), basisNumber: registerNumber().optional(), basis: freeText(1000) });
export const recordPresence = z.strictObject({ note: freeText(1000).optional() });
export const requestExemption = z.strictObject({ ...asked, asks: z.literal('exemption').default('exemption') });
export const recordGroundEnded = z.strictObject({ evidenceNumber: registerNumber(), evidenceDate: localDate(), description: freeText(1000).optional() });
export const askCancellation = z.strictObject({ ground: groundOf(cancellationGrounds), noticeNumber: registerNumber().optional(), circumstances: freeText(2000) });
export const cancelDeferral = z.strictObject({ decisionNumber: registerNumber().optional(), reason: freeText(2000) });
export const keepDeferral = z.strictObject({ decisionNumber: registerNumber().optional(), reason: freeText(2000) });
export const sendDeferralCancellation = z.strictObject({ sentTo: z.array(z.enum(['person', 'representative', 'executingPolice', 'proposer', 'procuracy', 'communeCommittee'])).min(1) });
