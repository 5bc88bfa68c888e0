import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { findCaseHead } from '../db/ledger.ts';
import { documentFile } from '../db/schema/index.ts';
import { asSystem } from '../db/transaction.ts';
import { encryptBytes, openPersonKeys } from '../db/vault.ts';
import { renderDocument } from '../documents/index.ts';
import type { OutsideActivities } from '../workflows/activity-contract.ts';
import { buildDocumentData } from './document-data/index.ts';
import { loadDocumentSources } from './documents/load-document-sources.ts';
import { paperRegimeOf } from './documents/paper-regime.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { fileStateOf } from './ledger/summarise-case.ts';

/** The case does not hold what the paper needs: an act asked for a paper too early. */
export class DocumentDataMissing extends Error {
  readonly template: string;
  constructor(template: string) {
    super(`the case does not hold the data of ${template}`);
    this.name = 'DocumentDataMissing';
    this.template = template;
  }
}

/** Owner of a file's bytes in the vault. */
export function ownerOfFile(caseId: string, documentId: string, state: string): string {
  return `document:${caseId}:${documentId}:${state}`;
}

/** Renders a document in the state it is in and keeps the file under the person's key; does nothing where it is made already or no longer wanted. */
export function createProduceDocument(deps: LedgerDeps): OutsideActivities['produceDocument'] {
  const { database, keys, cache, now } = deps;
  return async ({ caseId, documentId, asOf }) => {
    const work = await asSystem(database, async (tx) => {
      const head = await findCaseHead(tx, caseId);
      const state = head === null ? null : await cache.load(tx, caseId, head);
      const document = state?.documents.find((one) => one.documentId === documentId);
      const wanted = document === undefined ? null : fileStateOf(document);
      if (state == null || document === undefined || wanted === null) return null;
      const made = await tx.execute(sql`select 1 from document_file where case_id = ${caseId} and document_id = ${documentId} and state = ${wanted}`);
      if (made.rows.length > 0) return null;
      const key = (await openPersonKeys(tx, keys, [state.personId])).get(state.personId);
      // Expunged meanwhile: there is nothing left to write about.
      if (key === undefined) return null;
      return { state, document, wanted, key, sources: await loadDocumentSources(tx, keys, state, documentId, asOf) };
    });
    if (work === null) return;
    const { state, document, wanted, key, sources } = work;
    const data = buildDocumentData(document.template, sources);
    if (data === null) throw new DocumentDataMissing(document.template);
    const bytes = Buffer.from(
      await renderDocument(document.template, paperRegimeOf(state, document), data, {
        state: wanted, ...(wanted === 'issued' && document.number !== null ? { number: document.number } : {}),
      }),
    );
    await asSystem(database, (tx) =>
      tx
        .insert(documentFile)
        .values({
          caseId, documentId, state: wanted, version: state.version, personId: state.personId, mediaType: 'application/pdf', size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest(), ciphertext: encryptBytes(key, ownerOfFile(caseId, documentId, wanted), bytes), madeAt: now(),
        })
        .onConflictDoNothing(),
    );
  };
}
