import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { verifyCase } from '../../../db/verify-ledger.ts';
import { asSystem } from '../../../db/transaction.ts';
import { readCase } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { auditors } from '../../who.ts';

const answerSchema = z
  .strictObject({
    caseId: z.uuid(), code: z.string(), version: z.int(), headHash: z.string(), isWhole: z.boolean(),
    sentence: z.string().meta({ description: 'the state of the chain in words' }), firstBadSeq: z.int().nullable(), fault: z.string().nullable(),
  })
  .meta({ id: 'Verification' });

export const readVerification = defineRoute({
  method: 'get', path: '/api/ledger/verification', operationId: 'readVerification', summary: 'Whether the hash chain of a case is whole', tag: 'ledger', who: auditors, audit: 'viewHistory',
  schemas: { query: z.strictObject({ caseId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }) },
  responses: { 200: { description: 'the state of the chain', schema: answerSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { head, state } = await readCase(context, query.caseId, { kind: 'viewHistory', subject: 'verification' }, (_tx, view) => Promise.resolve(view));
    // The grant was checked above; the witnesses of the chain are no official's to read.
    const fault = await asSystem(deps.database, async (tx) => {
      // One snapshot: an act recorded meanwhile must not look like a fault.
      await tx.execute(sql`set transaction isolation level repeatable read, read only`);
      return verifyCase(tx, query.caseId);
    });
    return json(200, {
      caseId: query.caseId, code: state.code, version: head.version, headHash: head.headHash.toString('hex'), isWhole: fault === null,
      sentence: fault === null ? `Sổ của hồ sơ còn nguyên vẹn: ${head.version} bút toán nối liền nhau.` : fault.sentence, firstBadSeq: fault?.seq ?? null, fault: fault?.kind ?? null,
    });
  },
});
