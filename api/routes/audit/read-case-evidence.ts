import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listStoredFiles, listWitnesses, readStoredEntries } from '../../../db/queries/read-evidence.ts';
import { asSystem } from '../../../db/transaction.ts';
import { type LedgerFault, verifyCase } from '../../../db/verify-ledger.ts';
import { readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditors } from '../../who.ts';
import { recheckSteps, wholeCaseWords } from './words.vi.ts';

const text = z.string();

const verificationSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, version: z.int(), headHash: text, checkedAt: text, isWhole: z.boolean(), sentence: text.meta({ description: 'the state of the chain in words' }),
    firstBadSeq: z.int().nullable(), fault: text.nullable(),
  })
  .meta({ id: 'CaseVerification' });

/** Checks one chain now. The witnesses of a chain are no official's to read: the caller checked the reader's right. */
async function verifyNow(deps: ApiDeps, caseId: string): Promise<LedgerFault | null> {
  return asSystem(deps.database, async (tx) => {
    // One snapshot: an act recorded meanwhile must not look like a fault.
    await tx.execute(sql`set transaction isolation level repeatable read, read only`);
    return verifyCase(tx, caseId);
  });
}

function describeVerification(known: { caseId: string; code: string; version: number; headHash: string; checkedAt: string }, fault: LedgerFault | null): z.output<typeof verificationSchema> {
  return { ...known, isWhole: fault === null, sentence: fault === null ? wholeCaseWords(known.version) : fault.sentence, firstBadSeq: fault?.seq ?? null, fault: fault?.kind ?? null };
}

export const verifyCaseRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/verification', operationId: 'verifyCase', summary: 'Checks the hash chain of one case now: whole, or the first bad entry', tag: 'audit', who: auditors, audit: 'viewHistory',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the state of the chain', schema: verificationSchema } },
  handler: async (context) => {
    const { deps, params } = context;
    const { head, state } = await readCase(context, params.caseId, { kind: 'viewHistory', subject: 'verification' }, (_tx, view) => Promise.resolve(view));
    const fault = await verifyNow(deps, params.caseId);
    return json(200, describeVerification({ caseId: params.caseId, code: state.code, version: head.version, headHash: head.headHash.toString('hex'), checkedAt: deps.now().toISOString() }, fault));
  },
});

const evidenceSchema = z
  .strictObject({
    schemaVersion: z.literal(1), madeAt: text, madeBy: text, product: text, howToCheck: z.array(text), verification: verificationSchema,
    entries: z.array(z.strictObject({ seq: z.int(), payload: text.meta({ description: 'the stored bytes, UTF-8' }), prevHash: text, hash: text })),
    witnesses: z.array(z.strictObject({ kind: z.enum(['request', 'wake', 'anchor']), id: text, version: z.int(), hash: text, at: text })),
    files: z.array(z.strictObject({ kind: z.enum(['document', 'upload', 'text']), id: text, state: text.nullable(), mediaType: text.nullable(), size: z.int().nullable(), sha256: text })),
  })
  .meta({ id: 'Evidence' });

export const exportEvidence = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/evidence', operationId: 'exportEvidence', summary: 'A package with which anybody can check the chain of a case again; without personal text; recorded as an export', tag: 'audit', who: auditors, audit: 'export',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the package', schema: evidenceSchema } },
  handler: async (context) => {
    const { deps, params, signedIn } = context;
    const found = await readCase(context, params.caseId, { kind: 'export', subject: 'evidence' }, async (tx, { head, state, reader }) => ({
      head, state, entries: await readStoredEntries(tx, reader, params.caseId), files: await listStoredFiles(tx, reader, params.caseId),
    }));
    const fault = await verifyNow(deps, params.caseId);
    const witnesses = await asSystem(deps.database, (tx) => listWitnesses(tx, params.caseId));
    const madeAt = deps.now().toISOString();
    const { head, state, entries, files } = found;
    return json(
      200,
      {
        schemaVersion: 1, madeAt, madeBy: signedIn.name, product: `trinh-tu ${deps.version}`, howToCheck: recheckSteps,
        verification: describeVerification({ caseId: params.caseId, code: state.code, version: head.version, headHash: head.headHash.toString('hex'), checkedAt: madeAt }, fault), entries, witnesses, files,
      },
      { 'Content-Disposition': `attachment; filename="${state.code}-kiem-chung.json"` },
    );
  },
});
