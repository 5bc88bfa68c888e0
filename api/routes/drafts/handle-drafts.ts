import { z } from 'zod';
import { deleteDraft, type DraftFacts, listDrafts, listOfficeDrafts, readDraft, readOfficeDraft, saveDraft } from '../../../db/drafts.ts';
import { findSight } from '../../../db/queries/find-sight.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { findAct } from '../../../procedures/perform.ts';
import { readCase, readerToday } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
const draftParams = z.strictObject({ draftId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) });
const factsShape = { id: z.uuid(), caseId: z.uuid().nullable(), act: text, revision: z.int(), savedAt: text, isShared: z.boolean().meta({ description: 'laid before your office, for whoever may perform the act' }) };
const factsSchema = z.strictObject(factsShape).meta({ id: 'DraftFacts' });
const draftSchema = z.strictObject({ ...factsShape, content: z.json() }).meta({ id: 'Draft' });

const officeDraftSchema = z.strictObject({ ...factsShape, actLabel: text, officialId: text, officialName: text, isMine: z.boolean() }).meta({ id: 'OfficeDraft' });

function shown<T extends DraftFacts>({ sharedAt, ...draft }: T): Omit<T, 'sharedAt'> & { readonly isShared: boolean } {
  return { ...draft, isShared: sharedAt !== null };
}

export const listDraftsRoute = defineRoute({
  method: 'get', path: '/api/drafts', operationId: 'listDrafts', summary: 'Your drafts, without their content', tag: 'drafts', who: workingOffices, audit: null, schemas: {},
  responses: { 200: { description: 'your drafts', schema: z.strictObject({ drafts: z.array(factsSchema) }).meta({ id: 'Drafts' }) } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    return json(200, { drafts: (await asOfficial(context.deps.database, reader, (tx) => listDrafts(tx, reader.officialId))).map(shown) });
  },
});

export const saveDraftRoute = defineRoute({
  method: 'put', path: '/api/drafts', operationId: 'saveDraft', summary: 'Saves what you typed: one draft per case and act', tag: 'drafts', who: workingOffices, audit: null,
  schemas: {
    body: z.strictObject({
      caseId: z.uuid().nullable().meta({ description: 'null for a dossier not opened yet' }), act: text.regex(/^[a-zA-Z]{3,60}$/), content: z.json().meta({ description: 'kept encrypted' }),
      expectedRevision: z.int().min(0).optional().meta({ description: 'the revision you saw; another one is refused' }),
      isShared: z.boolean().optional().meta({ description: 'true lays it before your office, false takes it back; only on a case; default: as it was' }),
    }).refine((body) => body.caseId !== null || body.isShared !== true, { path: ['isShared'] }),
  },
  examples: { body: { caseId: null, act: 'openDossier', content: { note: 'nháp' } } },
  responses: { 200: { description: 'saved', schema: factsSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const saved = await asOfficial(deps.database, reader, async (tx) => {
      if (body.caseId !== null && (await findSight(tx, body.caseId, reader)) === null) throw new Problem('caseNotFound');
      const { caseId, act, content, expectedRevision, isShared } = body;
      return saveDraft(tx, deps, { officialId: reader.officialId, agencyId: reader.agencyId, caseId, act, content, at: deps.now().toISOString(), ...(expectedRevision === undefined ? {} : { expectedRevision }), ...(isShared === undefined ? {} : { isShared }) });
    });
    if (saved === null) throw new Problem('versionStale', { facts: { expectedRevision: body.expectedRevision } });
    return json(200, shown(saved));
  },
});

export const readDraftRoute = defineRoute({
  method: 'get', path: '/api/drafts/{draftId}', operationId: 'readDraft', summary: 'A draft of yours', tag: 'drafts', who: workingOffices, audit: null,
  schemas: { params: draftParams },
  responses: { 200: { description: 'the draft', schema: draftSchema, example: { id: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11', caseId: null, act: 'openDossier', revision: 1, savedAt: '2026-07-06T02:30:00.000Z', isShared: false, content: { note: 'nháp' } } } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    const draft = await asOfficial(context.deps.database, reader, (tx) => readDraft(tx, context.deps, reader.officialId, context.params.draftId));
    if (draft === null) throw new Problem('notFound');
    return json(200, shown(draft));
  },
});

export const deleteDraftRoute = defineRoute({
  method: 'delete', path: '/api/drafts/{draftId}', operationId: 'deleteDraft', summary: 'Throws a draft away: yours, or one laid before your office', tag: 'drafts', who: workingOffices, audit: null,
  schemas: { params: draftParams },
  responses: { 204: { description: 'gone' } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    if (!(await asOfficial(context.deps.database, reader, (tx) => deleteDraft(tx, reader, context.params.draftId)))) throw new Problem('notFound');
    return { status: 204 };
  },
});

export const listCaseDraftsRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/drafts', operationId: 'listCaseDrafts', summary: 'Drafts on this case laid before your office, without their content', tag: 'drafts', who: workingOffices, audit: null,
  schemas: { params: caseParams },
  responses: { 200: { description: 'the drafts, the latest first', schema: z.strictObject({ drafts: z.array(officeDraftSchema) }).meta({ id: 'OfficeDrafts' }) } },
  handler: (context) =>
    readCase(context, context.params.caseId, null, async (tx, { state, reader }) => {
      const drafts = await listOfficeDrafts(tx, reader.agencyId, state.caseId);
      return json(200, {
        drafts: drafts.map((one) => ({ ...shown(one), actLabel: labelOf('acts', findAct(state, one.act)?.procedure.name ?? state.procedure, one.act), isMine: one.officialId === reader.officialId })),
      });
    }),
});

export const readCaseDraftRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/drafts/{draftId}', operationId: 'readCaseDraft', summary: 'A draft laid before your office; the look is recorded', tag: 'drafts', who: workingOffices, audit: 'viewCase',
  schemas: { params: caseParams.extend(draftParams.shape) },
  responses: { 200: { description: 'the draft', schema: draftSchema, example: { id: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11', caseId: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11', act: 'completeDossier', revision: 1, savedAt: '2026-07-06T02:30:00.000Z', isShared: true, content: { note: 'nháp' } } } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'draft' }, async (tx, { state, reader }) => {
      const draft = await readOfficeDraft(tx, context.deps, reader.agencyId, state.caseId, context.params.draftId);
      if (draft === null) throw new Problem('notFound');
      return json(200, shown(draft));
    }),
});
