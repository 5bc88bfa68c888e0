import { z } from 'zod';

const name = z.string().min(1);

/**
 * What stands beside the body of an act request in `act_request.envelope`: no personal text.
 * Written at the door, read by the transaction that records the act.
 */
export const actEnvelopeSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** instant with offset, or a local date where the hour is unknown */
  happenedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
  channel: z.enum(['system', 'paper']),
  signerId: name.optional(),
  paper: z.strictObject({ number: name, date: z.iso.date(), uploadId: z.uuid().optional() }).optional(),
  hasLateReason: z.boolean(),
  /** version the caller had seen (If-Match); another one under the lock is versionStale */
  expectedVersion: z.int().min(0).optional(),
  /** present on the act that opens a case; its code is drawn in the transaction that records it */
  opening: z
    .strictObject({
      regime: z.enum(['R1', 'R2', 'R3', 'R4']),
      person: z.enum(['adult', 'juvenile']),
      previousCaseId: z.uuid().nullable(),
      isSimulated: z.boolean(),
      /** case time less real time, milliseconds */
      clockOffsetMs: z.int(),
      /** a reason for a second open dossier of the same person was given (its text is in the body) */
      hasSecondCaseReason: z.boolean(),
    })
    .optional(),
});
export type ActEnvelope = z.output<typeof actEnvelopeSchema>;

/** What `act_request.body_ciphertext` holds under the person's key, as JSON. */
export const sealedBodySchema = z.strictObject({
  body: z.record(z.string(), z.json()),
  lateReason: z.string().optional(),
  secondCaseReason: z.string().optional(),
});
export type SealedBody = z.output<typeof sealedBodySchema>;
