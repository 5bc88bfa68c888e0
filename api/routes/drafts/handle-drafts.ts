import { z } from 'zod';
import { deleteDraft, listDrafts, readDraft, saveDraft } from '../../../db/drafts.ts';
import { findSight } from '../../../db/queries/find-sight.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
const draftParams = z.strictObject({ draftId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) });
const factsShape = { id: z.uuid(), caseId: z.uuid().nullable(), act: text, revision: z.int(), savedAt: text };
const factsSchema = z.strictObject(factsShape).meta({ id: 'DraftFacts' });
const draftSchema = z.strictObject({ ...factsShape, content: z.json() }).meta({ id: 'Draft' });

export const listDraftsRoute = defineRoute({
  method: 'get', path: '/api/drafts', operationId: 'listDrafts', summary: 'Your drafts, without their content', tag: 'drafts', who: workingOffices, audit: null, schemas: {},
  responses: { 200: { description: 'your drafts', schema: z.strictObject({ drafts: z.array(factsSchema) }).meta({ id: 'Drafts' }) } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    return json(200, { drafts: await asOfficial(context.deps.database, reader, (tx) => listDrafts(tx, reader.officialId)) });
  },
});

export const saveDraftRoute = defineRoute({
  method: 'put', path: '/api/drafts', operationId: 'saveDraft', summary: 'Saves what you typed: one draft per case and act', tag: 'drafts', who: workingOffices, audit: null,
  schemas: {
    body: z.strictObject({
      caseId: z.uuid().nullable().meta({ description: 'null for a dossier not opened yet' }), act: text.regex(/^[a-zA-Z]{3,60}$/), content: z.json().meta({ description: 'kept encrypted' }),
      expectedRevision: z.int().min(0).optional().meta({ description: 'the revision you saw; another one is refused' }),
    }),
  },
  examples: { body: { caseId: null, act: 'openDossier', content: { note: 'nháp' } } },
  responses: { 200: { description: 'saved', schema: factsSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const saved = await asOfficial(deps.database, reader, async (tx) => {
      if (body.caseId !== null && (await findSight(tx, body.caseId, reader)) === null) throw new Problem('caseNotFound');
      const { caseId, act, content, expectedRevision } = body;
      return saveDraft(tx, deps, { officialId: reader.officialId, agencyId: reader.agencyId, caseId, act, content, at: deps.now().toISOString(), ...(expectedRevision === undefined ? {} : { expectedRevision }) });
    });
    if (saved === null) throw new Problem('versionStale', { facts: { expectedRevision: body.expectedRevision } });
    return json(200, saved);
  },
});

export const readDraftRoute = defineRoute({
  method: 'get', path: '/api/drafts/{draftId}', operationId: 'readDraft', summary: 'A draft of yours', tag: 'drafts', who: workingOffices, audit: null,
  schemas: { params: draftParams },
  responses: { 200: { description: 'the draft', schema: draftSchema, example: { id: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11', caseId: null, act: 'openDossier', revision: 1, savedAt: '2026-07-06T02:30:00.000Z', content: { note: 'nháp' } } } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    const draft = await asOfficial(context.deps.database, reader, (tx) => readDraft(tx, context.deps, reader.officialId, context.params.draftId));
    if (draft === null) throw new Problem('notFound');
    return json(200, draft);
  },
});

export const deleteDraftRoute = defineRoute({
  method: 'delete', path: '/api/drafts/{draftId}', operationId: 'deleteDraft', summary: 'Throws a draft away', tag: 'drafts', who: workingOffices, audit: null,
  schemas: { params: draftParams },
  responses: { 204: { description: 'gone' } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    if (!(await asOfficial(context.deps.database, reader, (tx) => deleteDraft(tx, reader.officialId, context.params.draftId)))) throw new Problem('notFound');
    return { status: 204 };
  },
});
