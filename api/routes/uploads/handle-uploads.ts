import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { deleteLooseUpload, readUpload, storeUpload } from '../../../db/uploads.ts';
import { asOfficial, asSystem } from '../../../db/transaction.ts';
import { findSight } from '../../../db/queries/find-sight.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { countPages } from '../../count-pages.ts';
import { Problem } from '../../problem.ts';
import { tiffWords, typeWords } from '../../upload-words.vi.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
/** What a browser shows page by page; a TIFF is none of it and is refused with a sentence. */
const accepted = ['application/pdf', 'image/jpeg', 'image/png'] as const;
const uploadParams = z.strictObject({ uploadId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) });
const uploadSchema = z
  .strictObject({ uploadId: z.uuid(), mediaType: z.enum(accepted), size: z.int(), sha256: text.meta({ description: 'of the file, hexadecimal' }), pages: z.int().nullable().meta({ description: 'null where they could not be counted' }), uploadedAt: text })
  .meta({ id: 'Upload' });

export const storeUploadRoute = defineRoute({
  method: 'post', path: '/api/uploads', operationId: 'storeUpload', summary: 'Stores a scanned paper before the act that names it', tag: 'uploads', who: workingOffices, audit: null,
  schemas: {}, rawBody: { mediaTypes: accepted },
  responses: { 201: { description: 'stored', schema: uploadSchema } },
  handler: async (context) => {
    const { deps, request } = context;
    const content: unknown = request.body;
    if (!Buffer.isBuffer(content) || content.length === 0) throw new Problem('uploadRefused', { facts: { reason: 'empty' } });
    // What a file says it is counts for nothing: its first bytes do.
    const found = (await fileTypeFromBuffer(content))?.mime;
    const mediaType = accepted.find((one) => one === found);
    if (mediaType === undefined) throw new Problem('uploadRefused', { facts: { reason: 'typeNotAccepted', accepted, found: found ?? null, words: found === 'image/tiff' ? tiffWords : typeWords } });
    if (request.is(mediaType) === false) throw new Problem('uploadRefused', { facts: { reason: 'typeDiffers', found: mediaType } });
    const pages = await countPages(mediaType, content);
    const { reader } = readerToday(context);
    const stored = await asOfficial(deps.database, reader, (tx) => storeUpload(tx, deps, { officialId: reader.officialId, agencyId: reader.agencyId, mediaType, content, pages, at: deps.now().toISOString() }));
    return json(201, { uploadId: stored.id, mediaType, size: stored.size, sha256: stored.sha256, pages, uploadedAt: stored.uploadedAt }, { Location: `/api/uploads/${stored.id}` });
  },
});

export const readUploadRoute = defineRoute({
  method: 'get', path: '/api/uploads/{uploadId}', operationId: 'readUpload', summary: 'Opens an uploaded file', tag: 'uploads', who: 'anyOfficial', audit: 'openUpload',
  schemas: { params: uploadParams },
  responses: { 200: { description: 'the file', mediaType: 'application/pdf' } },
  handler: async (context) => {
    const { deps, params } = context;
    const { reader } = readerToday(context);
    const file = await asOfficial(deps.database, reader, async (tx) => {
      const found = await readUpload(tx, deps, params.uploadId);
      const isSeen = found !== null && (found.caseId === null ? found.agencyId === reader.agencyId : (await findSight(tx, found.caseId, reader)) !== null);
      if (!isSeen) throw new Problem('notFound');
      await recordAccess(tx, { ...reader, kind: 'openUpload', caseId: found.caseId, personId: found.personId, subject: found.id, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return found;
    });
    context.noteRecorded();
    // As a download: a file somebody sent in is never shown as a page of ours.
    return { status: 200, mediaType: file.mediaType, body: file.content, headers: { 'Content-Disposition': `attachment; filename="${file.id}"`, 'X-Content-Sha256': file.sha256 } };
  },
});

export const deleteUploadRoute = defineRoute({
  method: 'delete', path: '/api/uploads/{uploadId}', operationId: 'deleteUpload', summary: 'Takes back a file of yours that no act has named', tag: 'uploads', who: workingOffices, audit: null,
  schemas: { params: uploadParams },
  responses: { 204: { description: 'gone' } },
  handler: async (context) => {
    const { deps, params } = context;
    const { reader } = readerToday(context);
    // Deleting is no right of officials in the database; the condition on who uploaded it stands in the statement.
    if (!(await asSystem(deps.database, (tx) => deleteLooseUpload(tx, params.uploadId, reader.officialId)))) throw new Problem('notFound');
    return { status: 204 };
  },
});
