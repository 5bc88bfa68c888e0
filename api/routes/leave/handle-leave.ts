import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { countTouchedByOfficial } from '../../../db/administration.ts';
import { giveBack, handOver, type Leave, listLeave, lockLeave } from '../../../db/leave.ts';
import { isOfficialOfAgency } from '../../../db/queries/is-official-of-agency.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { officialLeave } from '../../../db/schema/index.ts';
import { asSystem } from '../../../db/transaction.ts';
import { POSITIONS } from '../../../law/competence.ts';
import { agencyId, officialId } from '../../../procedures/fields.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { administratorToday, conflict, describeTouched, dryRunQuery, noteChange, officesAndAdministrators, requireOffice, runChange, touchSchema } from '../administration/administer.ts';
import { addDelegation } from '../administration/handle-delegations.ts';

const text = z.string();

const leaveSchema = z
  .strictObject({
    id: z.uuid(), officialId: text, officialName: text, agencyId: text, agencyName: text, substituteId: text, substituteName: text, from: text, to: text, paperNumber: text.nullable(),
    state: z.enum(['coming', 'running', 'over']), stateLabel: text, handedOverAt: text.nullable(), endedAt: text.nullable(), moved: z.int().meta({ description: 'work items that lie or lay with the substitute' }),
  })
  .meta({ id: 'Leave' });

const stateLabels = { coming: 'Sắp nghỉ', running: 'Đang nghỉ', over: 'Đã trở lại' } as const;

function describeLeave(leave: Leave, today: string): z.output<typeof leaveSchema> {
  const state = leave.endedAt !== null || leave.to < today ? 'over' : leave.from > today ? 'coming' : 'running';
  return { ...leave, state, stateLabel: stateLabels[state] };
}

export const listLeaveRoute = defineRoute({
  method: 'get', path: '/api/leave', operationId: 'listLeave', summary: 'Who of your office is away, and who stands in', tag: 'leave', who: officesAndAdministrators, audit: null,
  schemas: { query: z.strictObject({ agencyId: agencyId().optional(), all: z.enum(['true', 'false']).optional().meta({ description: 'true: what is over as well' }), limit: z.coerce.number<string>().int().min(1).max(200).default(100) }) },
  responses: { 200: { description: 'the leave', schema: z.strictObject({ leave: z.array(leaveSchema) }).meta({ id: 'LeaveList' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, isOperator } = administratorToday(context);
    const office = isOperator ? query.agencyId : reader.agencyId;
    const rows = await asSystem(deps.database, (tx) => listLeave(tx, { ...(office === undefined ? {} : { agencyId: office }), includeOver: query.all === 'true', limit: query.limit }));
    return json(200, { leave: rows.map((row) => describeLeave(row, reader.on)) });
  },
});

const answerSchema = z.strictObject({ isDryRun: z.boolean(), leave: leaveSchema, moved: z.int().meta({ description: 'work items handed over now, or given back' }), delegationId: z.uuid().nullable(), touches: touchSchema }).meta({ id: 'LeaveAnswer' });

const newLeave = z.strictObject({
  officialId: officialId(), agencyId: agencyId(), substituteId: officialId(), from: z.iso.date(), to: z.iso.date(), paperNumber: text.trim().min(1).max(80).optional(),
  delegation: z.strictObject({ position: z.enum(POSITIONS), prefix: z.enum(['KT.', 'TL.']), paperNumber: text.trim().min(1).max(80) }).optional().meta({ description: 'the substitute signs meanwhile in this position' }),
});

export const enterLeaveRoute = defineRoute({
  method: 'post', path: '/api/leave', operationId: 'enterLeave', summary: 'An official is away from–to: its open work goes to a substitute of the same office and comes back at the end', tag: 'leave', who: officesAndAdministrators, audit: null,
  schemas: { query: z.strictObject(dryRunQuery), body: newLeave },
  examples: { body: { officialId: 'can-bo:a', agencyId: 'ca-xa:00004', substituteId: 'can-bo:b', from: '2026-07-06', to: '2026-07-10' } },
  responses: { 200: { description: 'entered, or what would move', schema: answerSchema } },
  handler: async (context) => {
    const { body, query, deps } = context;
    const administrator = administratorToday(context);
    requireOffice(administrator, body.agencyId);
    const isDryRun = query.dryRun === 'true';
    const today = administrator.reader.on;
    if (body.to < body.from) throw conflict('datesReversed', { from: body.from, to: body.to });
    if (body.to < today) throw conflict('leaveInPast', { to: body.to });
    const found = await runChange(context, isDryRun, async (tx) => {
      // One entry at a time per official, so that two overlapping ones never both pass.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`leave:${body.officialId}`}))`);
      if (!(await isOfficialOfAgency(tx, body.officialId, body.agencyId, body.from))) throw conflict('notOfOffice', { officialId: body.officialId });
      if (body.substituteId === body.officialId || !(await isOfficialOfAgency(tx, body.substituteId, body.agencyId, body.from))) throw conflict('notOfOffice', { officialId: body.substituteId });
      const others = await tx.execute<{ official_id: string }>(sql`
        select official_id from official_leave where official_id in (${body.officialId}, ${body.substituteId}) and ended_at is null and in_force_from <= ${body.to}::date and in_force_to >= ${body.from}::date`);
      if (others.rows.some((row) => row.official_id === body.officialId)) throw conflict('leaveOverlaps', { officialId: body.officialId });
      if (others.rows.length > 0) throw conflict('substituteAway', { officialId: body.substituteId });
      const touches = await countTouchedByOfficial(tx, body.officialId, body.from, body.agencyId);
      const id = randomUUID();
      await tx.insert(officialLeave).values({
        id, officialId: body.officialId, agencyId: body.agencyId, substituteId: body.substituteId, inForceFrom: body.from, inForceTo: body.to, paperNumber: body.paperNumber ?? null, enteredBy: administrator.reader.officialId, enteredAt: deps.now().toISOString(),
      });
      const delegationId =
        body.delegation === undefined ? null : await addDelegation(tx, { fromOfficialId: body.officialId, toOfficialId: body.substituteId, agencyId: body.agencyId, ...body.delegation, from: body.from, to: body.to });
      const moved = body.from <= today ? await handOver(tx, { id, officialId: body.officialId, substituteId: body.substituteId, agencyId: body.agencyId }, deps.now().toISOString()) : 0;
      const leave = await lockLeave(tx, id);
      if (leave === null) throw new Error('a leave vanished');
      await noteChange(tx, context, administrator, {
        kind: 'leaveEntered', subjectId: body.officialId, subjectAgencyId: body.agencyId, before: null, after: { leaveId: id, official: leave.officialName, substituteId: body.substituteId, substitute: leave.substituteName, from: body.from, to: body.to, moved, delegationId },
      });
      return { leave, moved, delegationId, touches };
    });
    return json(200, { isDryRun, leave: describeLeave(found.leave, today), moved: found.moved, delegationId: found.delegationId, touches: describeTouched(found.touches) });
  },
});

export const endLeaveRoute = defineRoute({
  method: 'post', path: '/api/leave/{leaveId}/end', operationId: 'endLeave', summary: 'The official is back: what the substitute still has of its work goes back now', tag: 'leave', who: officesAndAdministrators, audit: null,
  schemas: { params: z.strictObject({ leaveId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }), query: z.strictObject(dryRunQuery) },
  responses: { 200: { description: 'ended, or what would come back', schema: answerSchema } },
  handler: async (context) => {
    const { params, query, deps } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const today = administrator.reader.on;
    const found = await runChange(context, isDryRun, async (tx) => {
      const leave = await lockLeave(tx, params.leaveId);
      // To somebody of another office there is none.
      if (leave === null || (!administrator.isOperator && leave.agencyId !== administrator.reader.agencyId)) throw new Problem('notFound');
      if (leave.endedAt !== null) throw conflict('leaveOver', { endedAt: leave.endedAt });
      const touches = await countTouchedByOfficial(tx, leave.substituteId, today, leave.agencyId);
      const moved = await giveBack(tx, leave, administrator.reader.officialId, deps.now().toISOString());
      // The delegation that came with the leave ends with it.
      await tx.execute(sql`
        update delegation set in_force_to = ${today}::date - 1 where from_official_id = ${leave.officialId} and to_official_id = ${leave.substituteId} and agency_id = ${leave.agencyId} and in_force_from = ${leave.from} and in_force_to = ${leave.to} and in_force_to >= ${today}::date`);
      const names = await listOfficialNames(tx, [leave.officialId]);
      await noteChange(tx, context, administrator, {
        kind: 'leaveEnded', subjectId: leave.officialId, subjectAgencyId: leave.agencyId, before: { leaveId: leave.id, to: leave.to }, after: { leaveId: leave.id, official: names.get(leave.officialId), endedOn: today, givenBack: moved },
      });
      return { leave: { ...leave, endedAt: deps.now().toISOString() }, moved, touches };
    });
    return json(200, { isDryRun, leave: describeLeave(found.leave, today), moved: found.moved, delegationId: null, touches: describeTouched(found.touches) });
  },
});
