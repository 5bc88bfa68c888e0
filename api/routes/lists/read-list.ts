import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import type { Tx } from '../../../db/connect.ts';
import { readNames } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { countEntries, listEntries } from '../../../db/queries/list-entries.ts';
import { readSeenStates, type SeenState, statesAtOnce } from '../../../db/queries/read-seen-states.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import { dayWords } from '../../../procedures/due-words.vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { dayTextOf } from '../../day-words.ts';
import { defineRoute, json } from '../../define-route.ts';
import { personNameSchema } from '../../person-view.ts';
import { listLabels } from '../../labels.vi.ts';
import { pageQuery } from '../worklist/list-worklist.ts';
import { entryGroundLabel, expectExit } from './entry-words.vi.ts';

const text = z.string();
const entrySchema = z
  .strictObject({
    caseId: z.uuid(), code: text, entryId: text, personId: z.uuid(), agencyId: text.nullable(), agencyName: text.nullable(), from: text, fromText: text, to: text.nullable(), toText: text.nullable(),
    ground: text, groundLabel: text, closingGround: text.nullable(), closingGroundLabel: text.nullable(), isSimulated: z.boolean(),
    expectedExit: z.strictObject({ date: text.nullable(), dateText: text.nullable(), basis: text, blocks: z.array(text).meta({ description: 'what stands against it now' }) }),
    person: personNameSchema.nullable(),
  })
  .meta({ id: 'ListEntry' });

export const lists = ['users', 'addicts', 'supervised'] as const;

async function readStates(tx: Tx, reader: Reader, caseIds: readonly string[]): Promise<Map<string, SeenState>> {
  const unique = [...new Set(caseIds)];
  const states = new Map<string, SeenState>();
  for (let first = 0; first < unique.length; first += statesAtOnce)
    for (const [id, state] of await readSeenStates(tx, reader, unique.slice(first, first + statesAtOnce))) states.set(id, state);
  return states;
}

export const readList = defineRoute({
  method: 'get', path: '/api/lists/{list}', operationId: 'readList', summary: 'One of the three lists, as far as it is yours', tag: 'lists', who: 'anyOfficial', audit: 'list',
  schemas: {
    params: z.strictObject({ list: z.enum(lists).meta({ example: 'addicts' }) }),
    query: z.strictObject({
      ...pageQuery, on: z.iso.date().optional().meta({ description: 'only names that stand in the list on that day' }),
      standing: z.enum(['true', 'false']).optional().meta({ description: 'true: names that still stand; false: those that left' }),
    }),
  },
  responses: {
    200: {
      description: 'a page of the list',
      schema: z.strictObject({ list: text, label: text, counts: z.strictObject({ standing: z.int().meta({ description: 'names that stand on the day asked for, else now' }), left: z.int() }), entries: z.array(entrySchema), next: text.nullable() }).meta({ id: 'List' }),
    },
  },
  handler: async (context) => {
    const { deps, params, query } = context;
    const { reader } = readerToday(context);
    const now = deps.now();
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const ask = { list: params.list, withSimulated: deps.mode === 'embedded', ...(query.on === undefined ? {} : { on: query.on }) };
      const counts = await countEntries(tx, reader, ask);
      const page = await listEntries(tx, reader, {
        ...ask, limit: query.limit, ...(query.standing === undefined ? {} : { standing: query.standing === 'true' }), ...(query.after === undefined ? {} : { after: query.after }),
      });
      const people = await readNames(tx, deps, page.rows.map((row) => row.personId));
      const agencies = await listAgencyNames(tx, [...new Set(page.rows.flatMap((row) => row.agencyId ?? []))]);
      const states = await readStates(tx, reader, page.rows.map((row) => row.caseId));
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `${params.list}:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: now.toISOString() });
      const entries = page.rows.map((row) => {
        const seen = states.get(row.caseId);
        const exit = expectExit({ list: params.list, to: row.to }, seen?.state, new Date(now.getTime() + (seen?.clockOffsetMs ?? 0)).toISOString());
        return {
          ...row, agencyName: row.agencyId === null ? null : (agencies.get(row.agencyId) ?? null), fromText: dayWords(row.from), toText: dayTextOf(row.to), groundLabel: entryGroundLabel(row.ground),
          closingGroundLabel: row.closingGround === null ? null : entryGroundLabel(row.closingGround), expectedExit: { ...exit, dateText: dayTextOf(exit.date) }, person: people.get(row.personId) ?? null,
        };
      });
      return { list: params.list, label: listLabels[params.list], counts, entries, next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
