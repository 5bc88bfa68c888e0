import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { listCases } from '../../../db/queries/list-cases.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { personNameSchema } from '../../person-view.ts';
import { pageQuery } from '../worklist/list-worklist.ts';

const text = z.string();
const yesNo = z.enum(['true', 'false']).optional();

const rowSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, personId: z.uuid(), personKind: z.enum(['adult', 'juvenile']), regime: text, openedOn: text, isSimulated: z.boolean(), isFormer: z.boolean(), procedure: text.nullable(),
    stage: text.nullable(), version: z.int(), nextDueAt: text.nullable(), nextDuty: text.nullable(), missedCount: z.int().nullable(), isHeld: z.boolean().nullable(), isHeldPastGround: z.boolean().nullable(),
    closedOutcome: text.nullable(), closedAt: text.nullable(), person: personNameSchema.nullable(),
  })
  .meta({ id: 'CaseRow' });

const isTrue = (value: 'true' | 'false' | undefined) => (value === undefined ? undefined : value === 'true');

/** Leaves out what was not asked for: an absent filter is no filter. */
function given<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

export const listCasesRoute = defineRoute({
  method: 'get', path: '/api/cases', operationId: 'listCases', summary: 'The cases you may see, the latest opened first', tag: 'cases', who: 'anyOfficial', audit: 'list',
  schemas: {
    query: z.strictObject({
      ...pageQuery, isOpen: yesNo, procedure: text.max(60).optional(), stage: text.max(60).optional(), regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional(), code: text.max(60).optional(), personId: z.uuid().optional(),
      isSimulated: yesNo, hasMissed: yesNo, isHeldPastGround: yesNo, openedFrom: z.iso.date().optional(), openedTo: z.iso.date().optional(),
    }),
  },
  responses: { 200: { description: 'a page of cases', schema: z.strictObject({ cases: z.array(rowSchema), next: text.nullable() }).meta({ id: 'Cases' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const { isOpen, isSimulated, hasMissed, isHeldPastGround, limit, ...filters } = query;
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const page = await listCases(tx, reader, {
        limit, ...given(filters), ...given({ isOpen: isTrue(isOpen), isSimulated: isTrue(isSimulated), hasMissed: isTrue(hasMissed), isHeldPastGround: isTrue(isHeldPastGround) }),
      });
      const people = await readNames(tx, deps, page.rows.map((row) => row.personId));
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `cases:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      const cases = page.rows.map((row) => {
        return { ...row, person: people.get(row.personId) ?? null };
      });
      return { cases, next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
