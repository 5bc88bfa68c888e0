import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { listEntries } from '../../../db/queries/list-entries.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { personNameSchema } from '../../person-view.ts';
import { listLabels } from '../../labels.vi.ts';
import { pageQuery } from '../worklist/list-worklist.ts';

const text = z.string();
const entrySchema = z
  .strictObject({
    caseId: z.uuid(), entryId: text, personId: z.uuid(), agencyId: text.nullable(), from: text, to: text.nullable(), ground: text, closingGround: text.nullable(),
    person: personNameSchema.nullable(),
  })
  .meta({ id: 'ListEntry' });

export const readList = defineRoute({
  method: 'get', path: '/api/lists/{list}', operationId: 'readList', summary: 'One of the three lists, as far as it is yours', tag: 'lists', who: 'anyOfficial', audit: 'list',
  schemas: {
    params: z.strictObject({ list: z.enum(['users', 'addicts', 'supervised']).meta({ example: 'addicts' }) }),
    query: z.strictObject({ ...pageQuery, on: z.iso.date().optional().meta({ description: 'only names that stand in the list on that day' }) }),
  },
  responses: { 200: { description: 'a page of the list', schema: z.strictObject({ list: text, label: text, entries: z.array(entrySchema), next: text.nullable() }).meta({ id: 'List' }) } },
  handler: async (context) => {
    const { deps, params, query } = context;
    const { reader } = readerToday(context);
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const page = await listEntries(tx, reader, { list: params.list, limit: query.limit, ...(query.on === undefined ? {} : { on: query.on }), ...(query.after === undefined ? {} : { after: query.after }) });
      const people = await readNames(tx, deps, page.rows.map((row) => row.personId));
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `${params.list}:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      const entries = page.rows.map((row) => {
        return { ...row, person: people.get(row.personId) ?? null };
      });
      return { list: params.list, label: listLabels[params.list], entries, next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
