import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import type { LocalPolicy } from '../../procedures/local-policy.ts';
import { nextWakeAt } from '../../procedures/perform-wake.ts';
import type { CaseSummary, PendingDocument } from '../../workflows/activity-contract.ts';

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

/** Documents whose file was not made yet in the state they are in. */
async function listPendingDocuments(tx: Tx, state: CaseState): Promise<PendingDocument[]> {
  if (state.documents.length === 0) return [];
  const found = await tx.execute<{ document_id: string; state: string }>(sql`select document_id, state from document_file where case_id = ${state.caseId}`);
  const made = new Set(found.rows.map((row) => fileKey(row.document_id, row.state)));
  return state.documents.flatMap((document) => {
    const wanted = fileStateOf(document);
    return wanted === null || made.has(fileKey(document.documentId, wanted)) ? [] : [{ documentId: document.documentId, state: wanted }];
  });
}

/** What the case's workflow keeps of it. */
export async function summariseCase(tx: Tx, state: CaseState, policy: LocalPolicy): Promise<CaseSummary> {
  return {
    caseId: state.caseId, version: state.version, procedure: state.procedure, stage: state.stage, nextWakeAt: nextWakeAt(state, { policy }),
    pendingDocuments: await listPendingDocuments(tx, state), isClosed: state.closed !== null,
  };
}
