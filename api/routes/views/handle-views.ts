import { z } from 'zod';
import { deleteView, listViews, saveView } from '../../../db/queries/saved-views.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';

const text = z.string();
/** Filters an official may keep: more than these nobody finds again. */
const mostViews = 50;

const viewSchema = z.strictObject({ id: z.uuid(), screen: text, name: text, query: text, savedAt: text }).meta({ id: 'SavedView' });
const screen = text.regex(/^[a-z][a-z-]{1,30}$/).meta({ example: 'ho-so' });

/** Names of filters and their closed values only: names of persons, numbers and free text never enter an address. */
const query = text.max(500).regex(/^[A-Za-z0-9_=&.,:%-]*$/).refine((value) => !/(^|&)(name|text|q|identityNumber|fullName)=/i.test(value) && !/\d{9}/.test(value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')), 'personalText');

export const listViewsRoute = defineRoute({
  method: 'get', path: '/api/views', operationId: 'listViews', summary: 'The filters you keep', tag: 'me', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ screen: screen.optional() }) },
  responses: { 200: { description: 'your filters', schema: z.strictObject({ views: z.array(viewSchema) }).meta({ id: 'SavedViews' }) } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    return json(200, { views: await asOfficial(context.deps.database, reader, (tx) => listViews(tx, reader.officialId, context.query.screen ?? null)) });
  },
});

export const saveViewRoute = defineRoute({
  method: 'put', path: '/api/views', operationId: 'saveView', summary: 'Keeps a filter; the same name on the same screen replaces it', tag: 'me', who: 'anyOfficial', audit: null,
  schemas: { body: z.strictObject({ screen, name: text.trim().min(1).max(60).normalize('NFC').meta({ example: 'Quá hạn' }), query: query.meta({ description: 'of the address, without "?"; no personal text', example: 'hasMissed=true&sort=due' }) }) },
  examples: { body: { screen: 'ho-so', name: 'Quá hạn', query: 'hasMissed=true&sort=due' } },
  responses: { 200: { description: 'kept', schema: viewSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const saved = await asOfficial(deps.database, reader, (tx) => saveView(tx, reader.officialId, body, deps.now().toISOString(), mostViews));
    if (saved === null) throw new Problem('requestInvalid', { facts: { fields: [{ path: 'body', code: 'tooManyViews' }], most: mostViews } });
    return json(200, saved);
  },
});

export const deleteViewRoute = defineRoute({
  method: 'delete', path: '/api/views/{viewId}', operationId: 'deleteView', summary: 'Throws a filter away', tag: 'me', who: 'anyOfficial', audit: null,
  schemas: { params: z.strictObject({ viewId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }) },
  responses: { 204: { description: 'gone' } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    if (!(await asOfficial(context.deps.database, reader, (tx) => deleteView(tx, reader.officialId, context.params.viewId)))) throw new Problem('notFound');
    return { status: 204 };
  },
});
