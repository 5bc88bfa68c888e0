import { createHash } from 'node:crypto';
import { actEnvelopeSchema, type ActEnvelope, openRequestBody, type SealedBody } from '../../db/act-envelope.ts';
import type { ActRequestRow } from '../../db/act-request.ts';
import type { Tx } from '../../db/connect.ts';
import { encryptText, type OpenKey, openPersonKey, type VaultKeys } from '../../db/vault.ts';
import { personalText } from '../../db/schema/index.ts';
import type { Act } from '../../procedures/procedure.ts';
import { splitPersonal } from '../../procedures/fields.ts';

export interface OpenedRequest {
  readonly row: ActRequestRow;
  readonly envelope: ActEnvelope;
  readonly sealed: SealedBody;
  readonly key: OpenKey;
}

/** Opens what the door stored. @throws ExpungedError, ZodError: faults, since the door wrote it */
export async function openRequest(tx: Tx, keys: VaultKeys, row: ActRequestRow): Promise<OpenedRequest> {
  const key = await openPersonKey(tx, keys, row.personId);
  return { row, envelope: actEnvelopeSchema.parse(row.envelope), sealed: openRequestBody(key, row.id, row.bodyCiphertext), key };
}

/** What of a request is personal: fields of the body, and the reasons given beside it; null where nothing is. */
export function findPersonalPart(definition: Act | undefined, sealed: SealedBody): Record<string, unknown> | null {
  const parsed = definition?.schema.safeParse(sealed.body);
  const fields = definition === undefined || parsed?.success !== true ? {} : splitPersonal(definition.schema, parsed.data).personal;
  const reasons = {
    ...(sealed.lateReason === undefined ? {} : { lateReason: sealed.lateReason }),
    ...(sealed.secondCaseReason === undefined ? {} : { secondCaseReason: sealed.secondCaseReason }),
  };
  const part = { ...fields, ...reasons };
  return Object.keys(part).length === 0 ? null : part;
}

/** Keeps the personal part under the person's key; its id is the request's, one text per request. */
export async function keepPersonalPart(tx: Tx, opened: OpenedRequest, part: Record<string, unknown>, caseId: string, recordedAt: string): Promise<void> {
  const { row, key } = opened;
  const ciphertext = encryptText(key, `text:${row.id}`, JSON.stringify(part));
  await tx.insert(personalText).values({
    id: row.id, caseId, personId: row.personId, requestId: row.id, ciphertext, sha256: createHash('sha256').update(ciphertext).digest(), recordedAt,
  });
}
