import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { createPayloadCodec } from './payload-codec.ts';

const old = Buffer.alloc(32, 1);
const fresh = Buffer.alloc(32, 2);
const context = (workflowId: string) => ({ type: 'workflow' as const, namespace: 'default', workflowId });
const payload = defaultPayloadConverter.toPayload({ act: 'acceptDossier' });

describe('the payload codec', () => {
  const codec = createPayloadCodec({ currentId: 'b', keys: { a: old, b: fresh } });

  async function roundTrip(encoded: Payload[], workflowId?: string) {
    const [decoded] = await codec.decode(encoded, workflowId === undefined ? undefined : context(workflowId));
    return defaultPayloadConverter.fromPayload(decoded!);
  }

  it('gives back what was put in', async () => {
    const encoded = await codec.encode([payload], context('case-1'));
    expect(Buffer.from(encoded[0]!.data!).includes('acceptDossier')).toBe(false);
    expect(await roundTrip(encoded, 'case-1')).toEqual({ act: 'acceptDossier' });
    expect(await roundTrip(encoded)).toEqual({ act: 'acceptDossier' });
  });

  it('opens what an earlier key sealed', async () => {
    const earlier = createPayloadCodec({ currentId: 'a', keys: { a: old } });
    expect(await roundTrip(await earlier.encode([payload], context('case-1')), 'case-1')).toEqual({ act: 'acceptDossier' });
  });

  it('refuses a payload that was moved to another workflow', async () => {
    const encoded = await codec.encode([payload], context('case-1'));
    await expect(codec.decode(encoded, context('case-2'))).rejects.toThrow('another workflow');
  });

  it('refuses a payload whose place was rewritten', async () => {
    const encoded = await codec.encode([payload], context('case-1'));
    encoded[0]!.metadata!['bound-to'] = Buffer.from('case-2');
    await expect(codec.decode(encoded, context('case-2'))).rejects.toThrow();
  });

  it('refuses a changed byte and an unknown key', async () => {
    const encoded = await codec.encode([payload]);
    const data = encoded[0]!.data!;
    data[20]! ^= 1;
    await expect(codec.decode(encoded)).rejects.toThrow();
    await expect(createPayloadCodec({ currentId: 'c', keys: { c: fresh } }).decode(await codec.encode([payload]))).rejects.toThrow('PAYLOAD_OLD_KEYS');
  });

  it('leaves a payload that was never encrypted as it is', async () => {
    expect(await codec.decode([payload])).toEqual([payload]);
  });
});
