import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { listAwaitedOffices } from '../../../db/queries/list-awaited-offices.ts';
import { asSystem } from '../../../db/transaction.ts';
import { requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { roleLabel } from '../../labels.vi.ts';
import { administrators } from '../../who.ts';
import { administratorToday } from './administer.ts';

const text = z.string();
const named = z.strictObject({ id: text, name: text });

const awaitedSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, role: text, roleLabel: text, agencyId: text, agencyName: text, endedOn: text, askedAgencyId: text.nullable(), askedAgencyName: text.nullable(), since: text,
    runningLimits: z.int(), nextDueDate: text.nullable(), candidates: z.array(named).readonly().meta({ description: 'those that came after it by the map; several for a split place, none where the map has no line' }),
  })
  .meta({ id: 'AwaitedOffice' });

export const listAwaitedOfficesRoute = defineRoute({
  method: 'get', path: '/api/administration/awaited-offices', operationId: 'listAwaitedOffices', summary: 'Open cases of an office that has ended and that nobody, or several, came after: who is asked to say which office takes over (act recordSuccession)', tag: 'administration',
  who: administrators, audit: 'list',
  schemas: { query: z.strictObject({ limit: z.coerce.number<string>().int().min(1).max(500).default(200) }) },
  responses: { 200: { description: 'the longest waiting first', schema: z.strictObject({ awaited: z.array(awaitedSchema) }).meta({ id: 'AwaitedOffices' }) } },
  handler: async (context) => {
    const { deps } = context;
    const { reader } = administratorToday(context);
    const rows = await asSystem(deps.database, async (tx) => {
      const found = await listAwaitedOffices(tx, context.query.limit);
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `awaitedOffices:${found.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return found;
    });
    context.noteRecorded();
    return json(200, { awaited: rows.map((row) => ({ ...row, roleLabel: roleLabel(row.role) })) });
  },
});
