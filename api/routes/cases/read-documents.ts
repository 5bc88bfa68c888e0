import { z } from 'zod';
import { listDocumentFiles, readDocumentFile } from '../../../db/queries/read-document-file.ts';
import { listCaseUploads } from '../../../db/uploads.ts';
import type { CaseDocument } from '../../../procedures/legal-case.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { describePapers, enteredFromNote, papersShape, paperFormNote } from '../../case-papers.vi.ts';
import { describeDocument, documentSchema } from '../../act-answer.ts';
import { knownOnQuery, readCase } from '../../case-view.ts';
import { documentStateLabels, roleLabel } from '../../labels.vi.ts';
import { describeUploads, uploadSchema } from '../../case-uploads.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';

const text = z.string();
const fileSchema = z.strictObject({ state: text, size: z.int(), sha256: text, madeAt: text });
const answerSchema = z
  .strictObject({
    caseId: z.uuid(), version: z.int(), documents: z.array(documentSchema.extend({
      stateLabel: text, issuer: text, signerName: text.nullable(), formNote: text.nullable().meta({ description: 'what its form is, and whether the form itself was read' }),
      paperNote: text.nullable().meta({ description: 'that it waits for no signature, because its act was entered from a paper that is out' }),
      files: z.array(fileSchema), href: text.nullable().meta({ description: 'null while its file is being made' }),
    })),
    knownOn: text.nullable(), uploads: z.array(uploadSchema),
    ...papersShape,
  })
  .meta({ id: 'Documents' });

/** Which file shows a document as it is; a voided one is shown as it last was. */
function wantedStates(document: CaseDocument): string[] {
  switch (document.state) {
    case 'draft': return ['draft'];
    case 'signed':
    case 'numbered': return ['signed'];
    case 'issued': return ['issued'];
    case 'void': return ['issued', 'signed', 'draft'];
  }
}

export const listDocuments = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/documents', operationId: 'listDocuments', summary: 'The papers of a case, made here and uploaded', tag: 'documents', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams, query: z.strictObject(knownOnQuery) },
  responses: { 200: { description: 'the papers', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'documents', knownOn: context.query.knownOn }, async (tx, { state, knownOn }) => {
      const files = await listDocumentFiles(tx, state.caseId);
      // Uploads keep real time, a case may have its own: what was there by a day is what the acts of that day had named.
      const named = JSON.stringify(state.acts);
      const uploads = (await listCaseUploads(tx, state.caseId)).filter((upload) => knownOn === null || named.includes(upload.id));
      const officials = await listOfficialNames(tx, [...uploads.map((upload) => upload.uploadedBy), ...state.documents.flatMap((one) => (one.signerId === null ? [] : [one.signerId]))]);
      const agencies = await listAgencyNames(tx, uploads.map((upload) => upload.agencyId));
      return json(200, {
        caseId: state.caseId, version: state.version,
        documents: state.documents.map((document) => {
          const own = files.filter((file) => file.documentId === document.documentId);
          const isMade = wantedStates(document).some((wanted) => own.some((file) => file.state === wanted));
          return {
            ...describeDocument(document), stateLabel: documentStateLabels[document.state], issuer: roleLabel(document.issuerRole),
            signerName: document.signerId === null ? null : (officials.get(document.signerId) ?? null), formNote: paperFormNote(document.template, state.regime), paperNote: enteredFromNote(state, document),
            files: own.map(({ state: made, size, sha256, madeAt }) => ({ state: made, size, sha256, madeAt })),
            href: isMade ? `/api/cases/${state.caseId}/documents/${document.documentId}.pdf` : null,
          };
        }),
        knownOn, uploads: describeUploads(state, uploads, { officials, agencies }),
        ...describePapers(state, knownOn),
      });
    }),
});

export const openDocument = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/documents/{documentId}.pdf', operationId: 'openDocument', summary: 'A paper as PDF, in the state it is in', tag: 'documents', who: 'anyOfficial', audit: 'openDocument',
  schemas: { params: caseParams.extend({ documentId: z.string().regex(/^[\w-]{3,60}$/).meta({ example: 'document-4' }) }) },
  responses: { 200: { description: 'the file', mediaType: 'application/pdf' } },
  handler: (context) => {
    const { caseId, documentId } = context.params;
    return readCase(context, caseId, { kind: 'openDocument', subject: documentId }, async (tx, { state }) => {
      const document = state.documents.find((one) => one.documentId === documentId);
      if (document === undefined) throw new Problem('notFound');
      const file = await readDocumentFile(tx, context.deps, caseId, documentId, wantedStates(document));
      if (file === null) throw new Problem('notFound', { facts: { reason: 'notMadeYet' }, headers: { 'Retry-After': '2' } });
      return {
        status: 200, mediaType: 'application/pdf', body: file.content,
        headers: { 'Content-Disposition': `inline; filename="${state.code}-${document.template}.pdf"`, 'X-Content-Sha256': file.sha256, ETag: `"${file.sha256}"` },
      };
    });
  },
});
