import { createHash } from 'node:crypto';
import { actEnvelopeSchema, type ActEnvelope, openRequestBody, type SealedBody } from '../../db/act-envelope.ts';
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import type { RequestToDecide } from '../../db/ledger.ts';
import { nameStatement, runStatement } from '../../db/named-statements.ts';
import { encryptText, type OpenKey, openWrappedKey, type VaultKeys } from '../../db/vault.ts';
import type { Act } from '../../procedures/procedure.ts';
import { splitPersonal } from '../../procedures/fields.ts';

export interface OpenedRequest {
  readonly row: RequestToDecide;
  readonly envelope: ActEnvelope;
  readonly sealed: SealedBody;
  readonly key: OpenKey;
}

/** Opens what the door stored. @throws ExpungedError, ZodError: faults, since the door wrote it */
export function openRequest(keys: VaultKeys, row: RequestToDecide, wrappedKey: Buffer | null): OpenedRequest {
  const key = openWrappedKey(keys, row.personId, wrappedKey);
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

const keepStatement = nameStatement<'id' | 'caseId' | 'personId' | 'ciphertext' | 'sha256' | 'recordedAt'>(sql`
  insert into personal_text (id, case_id, person_id, request_id, ciphertext, sha256, recorded_at)
  values (${sql.placeholder('id')}, ${sql.placeholder('caseId')}, ${sql.placeholder('personId')}, ${sql.placeholder('id')}, ${sql.placeholder('ciphertext')},
    ${sql.placeholder('sha256')}, ${sql.placeholder('recordedAt')})`);

/** Keeps the personal part under the person's key; its id is the request's, one text per request. Sent before this returns. */
export function sendPersonalPart(tx: Tx, opened: OpenedRequest, part: Record<string, unknown>, caseId: string, recordedAt: string): Promise<unknown> {
  const { row, key } = opened;
  const ciphertext = encryptText(key, `text:${row.id}`, JSON.stringify(part));
  return runStatement(tx, keepStatement, { id: row.id, caseId, personId: row.personId, ciphertext, sha256: createHash('sha256').update(ciphertext).digest(), recordedAt });
}
