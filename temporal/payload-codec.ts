import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import proto from '@temporalio/proto';
import type { Payload, PayloadCodec } from '@temporalio/common';

/** Looks up by key id; the current one encrypts, the others only decrypt. */
export interface PayloadKeys {
  readonly currentId: string;
  /** 32 bytes each. */
  readonly keys: Readonly<Record<string, Buffer>>;
}

type Context = Parameters<PayloadCodec['encode']>[1];

const PayloadMessage = proto.temporal.api.common.v1.Payload;
const encoding = Buffer.from('binary/encrypted');
const cipherName = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** What a schedule puts behind the id of each of its runs: they are one place, since a run is handed the result of the run before. */
const timeOfRun = /-\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Ties a payload to its workflow where Temporal says which one that is: a payload moved to another does not open. */
function boundTo(context: Context): string {
  return (context?.workflowId ?? '').replace(timeOfRun, '');
}

function readText(payload: Payload, name: string): string | null {
  const bytes = payload.metadata?.[name];
  return bytes == null ? null : Buffer.from(bytes).toString('utf8');
}

/** AES-256-GCM over whole payloads. Decoding refuses an unknown key, a changed byte and a payload of another workflow. */
export function createPayloadCodec({ currentId, keys }: PayloadKeys): PayloadCodec {
  const getKey = (id: string): Buffer => {
    const key = keys[id];
    if (key === undefined) throw new Error(`No payload key with the id ${id}: set PAYLOAD_OLD_KEYS`);
    return key;
  };
  getKey(currentId);

  const encrypt = (payload: Payload, context: Context): Payload => {
    const bound = boundTo(context);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(cipherName, getKey(currentId), nonce);
    cipher.setAAD(Buffer.from(`${currentId}\n${bound}`));
    const plain = PayloadMessage.encode(payload).finish();
    return {
      metadata: {
        encoding,
        'key-id': Buffer.from(currentId),
        ...(bound === '' ? {} : { 'bound-to': Buffer.from(bound) }),
      },
      data: Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]),
    };
  };

  const decrypt = (payload: Payload, context: Context): Payload => {
    if (readText(payload, 'encoding') !== encoding.toString()) return payload;
    const keyId = readText(payload, 'key-id') ?? '';
    const bound = readText(payload, 'bound-to') ?? '';
    const here = boundTo(context);
    // A reader without context (an archive, a replay) opens what the tag proves; one with context also checks the place.
    if (here !== '' && bound !== '' && bound.replace(timeOfRun, '') !== here) throw new Error('An encrypted payload belongs to another workflow');
    const data = Buffer.from(payload.data ?? new Uint8Array());
    const decipher = createDecipheriv(cipherName, getKey(keyId), data.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(`${keyId}\n${bound}`));
    decipher.setAuthTag(data.subarray(data.length - tagBytes));
    return PayloadMessage.decode(Buffer.concat([decipher.update(data.subarray(nonceBytes, data.length - tagBytes)), decipher.final()]));
  };

  return {
    // Through a promise, so that a payload that does not open is a rejection and never a throw.
    encode: (payloads, context) => Promise.resolve().then(() => payloads.map((payload) => encrypt(payload, context))),
    decode: (payloads, context) => Promise.resolve().then(() => payloads.map((payload) => decrypt(payload, context))),
  };
}
