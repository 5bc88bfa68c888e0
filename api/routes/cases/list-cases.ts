import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { findPersonsByName } from '../../../db/queries/find-persons-by-name.ts';
import { type CasesAsk, caseSorts, listCases } from '../../../db/queries/list-cases.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { caseRowSchema, describeCaseRows } from '../../case-rows.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { pageQuery } from '../worklist/list-worklist.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();
const yesNo = z.enum(['true', 'false']).optional();

const filterShape = {
  kind: z.enum(['main', 'side', 'standalone']).optional().meta({ description: 'of the main path, hanging on a case of it, or standing by itself; default: all' }), mainCaseId: z.uuid().optional().meta({ description: 'the proceedings that hang on this case' }),
  procedure: text.max(60).optional(), stage: text.max(60).optional(), regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional(), code: text.max(60).optional(), personId: z.uuid().optional(),
  openedFrom: z.iso.date().optional(), openedTo: z.iso.date().optional(),
  sort: z.enum(caseSorts).optional().meta({ description: 'default: opened' }), order: z.enum(['asc', 'desc']).optional().meta({ description: 'default: desc for opened, asc for due and code' }),
} as const;

const pageSchema = z.strictObject({ cases: z.array(caseRowSchema), next: text.nullable() }).meta({ id: 'Cases' });

const isTrue = (value: 'true' | 'false' | undefined) => (value === undefined ? undefined : value === 'true');

export const listCasesRoute = defineRoute({
  method: 'get', path: '/api/cases', operationId: 'listCases', summary: 'The cases you may see, the latest opened first unless asked otherwise', tag: 'cases', who: 'anyOfficial', audit: 'list',
  schemas: { query: z.strictObject({ ...pageQuery, ...filterShape, isOpen: yesNo, isSimulated: yesNo, hasMissed: yesNo, isHeldPastGround: yesNo }) },
  responses: { 200: { description: 'a page of cases', schema: pageSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const { isOpen, isSimulated, hasMissed, isHeldPastGround, limit, ...filters } = query;
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const page = await listCases(tx, reader, {
        limit, ...withoutAbsent(filters), ...withoutAbsent({ isOpen: isTrue(isOpen), isSimulated: isTrue(isSimulated), hasMissed: isTrue(hasMissed), isHeldPastGround: isTrue(isHeldPastGround) }),
      });
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `cases:${page.rows.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return { cases: await describeCaseRows(tx, deps, page.rows), next: page.next };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});

const bool = z.boolean().optional();

export const searchCasesRoute = defineRoute({
  method: 'post', path: '/api/cases/search', operationId: 'searchCases', summary: 'The same list, found by a name too: names never stand in an address', tag: 'cases', who: 'anyOfficial', audit: 'searchPerson',
  schemas: {
    body: z.strictObject({
      ...filterShape, name: text.trim().min(1).max(120).normalize('NFC').optional().meta({ description: 'syllables of a name, accents or not; the last one may be its beginning', example: 'nguyen van a' }),
      isOpen: bool, isSimulated: bool, hasMissed: bool, isHeldPastGround: bool, after: text.max(300).optional(), limit: z.int().min(1).max(200).default(50),
    }),
  },
  examples: { body: { name: 'nguyen van a', isOpen: true, sort: 'due', order: 'asc', limit: 50 } },
  responses: { 200: { description: 'a page of cases', schema: pageSchema.extend({ isCut: z.boolean().meta({ description: 'the name fits more persons than could be looked at: type more of it' }) }).meta({ id: 'FoundCases' }) } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const { name, ...filters } = body;
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const found = name === undefined ? null : await findPersonsByName(tx, deps, reader, name);
      const ask = { ...withoutAbsent(filters), limit: body.limit, ...(found === null ? {} : { personIds: found.personIds }) } as CasesAsk;
      const page = await listCases(tx, reader, ask);
      await recordAccess(tx, {
        ...reader, kind: name === undefined ? 'list' : 'searchPerson', caseId: null, personId: null, subject: `${name === undefined ? 'cases' : 'casesByName'}:${page.rows.length}`, purpose: null,
        requestId: requestIdOf(context), at: deps.now().toISOString(),
      });
      return { cases: await describeCaseRows(tx, deps, page.rows), next: page.next, isCut: found?.isCut ?? false };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
