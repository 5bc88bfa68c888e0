import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { decryptText, encryptText, type OpenKey } from './vault.ts';

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
  /** the record of a side proceeding that this is the outcome of */
  reportedFrom: z.strictObject({ caseId: z.uuid(), seq: z.int() }).optional(),
  /** version the caller had seen (If-Match); another one under the lock is versionStale */
  expectedVersion: z.int().min(0).optional(),
  /** present on the act that opens a case; its code is drawn in the transaction that records it */
  opening: z
    .strictObject({
      regime: z.enum(['R1', 'R2', 'R3', 'R4']),
      person: z.enum(['adult', 'juvenile']),
      /** a juvenile's eighteenth birthday, on which the case asks which rules go on */
      adultOn: z.iso.date().optional(),
      previousCaseId: z.uuid().nullable(),
      isSimulated: z.boolean(),
      /** case time less real time, milliseconds */
      clockOffsetMs: z.int(),
      /** a reason for a second open dossier of the same person was given (its text is in the body) */
      hasSecondCaseReason: z.boolean(),
      /** of a side proceeding: the case it hangs on */
      mainCaseId: z.uuid().optional(),
      /** the office that has ended and whose act the opening was */
      forAgencyId: name.optional(),
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

/** sha256, hex, of the canonical JSON of a whole request as it was sent. */
export function hashRequest(request: unknown): string {
  return createHash('sha256').update(canonicalJson(request), 'utf8').digest('hex');
}

/** The body of a request under the person's key; bytes moved to another request do not open. */
export function sealRequestBody(key: OpenKey, requestId: string, sealed: SealedBody): Buffer {
  return encryptText(key, `request:${requestId}`, canonicalJson(sealed));
}

export function openRequestBody(key: OpenKey, requestId: string, ciphertext: Buffer): SealedBody {
  return sealedBodySchema.parse(JSON.parse(decryptText(key, `request:${requestId}`, ciphertext)));
}
