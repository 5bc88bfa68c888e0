import { z } from 'zod';
import { isOfficialOfAgency } from '../../../db/queries/is-official-of-agency.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { assignWork, claimWork, releaseWork } from '../../../db/work-assignment.ts';
import { officialId } from '../../../procedures/fields.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { leadersOfOffices, workingOffices } from '../../who.ts';

const itemParams = z.strictObject({ id: z.string().regex(/^[0-9a-f-]{36}\.[\w-]{3,60}$/).meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11.timeLimit-12' }) });
const assignmentSchema = z.strictObject({ id: z.string(), assignedTo: z.string().nullable() }).meta({ id: 'Assignment' });

function readItem(id: string): { caseId: string; itemId: string } {
  const dot = id.indexOf('.');
  return { caseId: id.slice(0, dot), itemId: id.slice(dot + 1) };
}

export const claimWorkRoute = defineRoute({
  method: 'post', path: '/api/worklist/{id}/claim', operationId: 'claimWork', summary: 'Takes a work item of your office on', tag: 'worklist', who: workingOffices, audit: null,
  schemas: { params: itemParams },
  responses: { 200: { description: 'yours', schema: assignmentSchema } },
  handler: async (context) => {
    const { deps, params } = context;
    const { reader } = readerToday(context);
    const holder = await asOfficial(deps.database, reader, (tx) => claimWork(tx, { ...readItem(params.id), agencyId: reader.agencyId, officialId: reader.officialId, at: deps.now().toISOString() }));
    if (holder === null) throw new Problem('notFound');
    if (holder !== reader.officialId) throw new Problem('alreadyClaimed', { facts: { officialId: holder } });
    return json(200, { id: params.id, assignedTo: holder });
  },
});

export const assignWorkRoute = defineRoute({
  method: 'post', path: '/api/worklist/{id}/assign', operationId: 'assignWork', summary: 'Gives a work item to an official of your office, or lays it back (null)', tag: 'worklist',
  who: leadersOfOffices, audit: null,
  schemas: { params: itemParams, body: z.strictObject({ officialId: officialId().nullable() }) },
  examples: { body: { officialId: 'can-bo:nguyen-van-a' } },
  responses: { 200: { description: 'given', schema: assignmentSchema } },
  handler: async (context) => {
    const { deps, params, body } = context;
    const { reader } = readerToday(context);
    await asOfficial(deps.database, reader, async (tx) => {
      const item = { ...readItem(params.id), agencyId: reader.agencyId };
      if (body.officialId === null) {
        await releaseWork(tx, item);
        return;
      }
      if (!(await isOfficialOfAgency(tx, body.officialId, reader.agencyId, reader.on))) throw new Problem('requestInvalid', { facts: { fields: [{ path: 'officialId', code: 'notOfYourOffice' }] } });
      const isGiven = await assignWork(tx, { ...item, officialId: body.officialId, assignedBy: reader.officialId, at: deps.now().toISOString() });
      if (!isGiven) throw new Problem('notFound');
    });
    return json(200, { id: params.id, assignedTo: body.officialId });
  },
});
