import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import { nextWakeAt } from '../../procedures/perform-wake.ts';
import type { PerformContext } from '../../procedures/procedure.ts';
import type { CaseSummary, PendingDocument } from '../../workflows/activity-contract.ts';
import type { StateCache } from './state-cache.ts';

function fileKey(documentId: string, state: string): string {
  return `${documentId} ${state}`;
}

/** State of the file that a document in this state needs; null for one that needs none. */
export function fileStateOf(document: Pick<CaseDocument, 'state'>): 'draft' | 'signed' | 'issued' | null {
  switch (document.state) {
    case 'void':
      return null;
    case 'numbered':
      return 'signed';
    default:
      return document.state;
  }
}

/** Documents whose file was not made yet in the state they are in. Asks only for what is not known to be made. */
async function listPendingDocuments(tx: Tx, cache: StateCache, state: CaseState): Promise<PendingDocument[]> {
  const wanted = state.documents.flatMap((document) => {
    const file = fileStateOf(document);
    return file === null ? [] : [{ documentId: document.documentId, state: file }];
  });
  const made = cache.madeFiles(state.caseId);
  const isMissing = (file: PendingDocument): boolean => !made.has(fileKey(file.documentId, file.state));
  if (!wanted.some(isMissing)) return [];
  const found = await tx.execute<{ document_id: string; state: string }>(sql`select document_id, state from document_file where case_id = ${state.caseId}`);
  for (const row of found.rows) made.add(fileKey(row.document_id, row.state));
  return wanted.filter(isMissing);
}

/** What the case's workflow keeps of it. */
export async function summariseCase(tx: Tx, cache: StateCache, state: CaseState, world: Pick<PerformContext, 'policy' | 'agencies'>): Promise<CaseSummary> {
  return {
    caseId: state.caseId, version: state.version, procedure: state.procedure, stage: state.stage, nextWakeAt: nextWakeAt(state, world),
    pendingDocuments: await listPendingDocuments(tx, cache, state), isClosed: state.closed !== null,
  };
}
