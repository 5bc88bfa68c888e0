import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { listDelegations, type OfficialDelegationRow } from '../../../db/queries/list-officials.ts';
import { delegation } from '../../../db/schema/index.ts';
import { asSystem } from '../../../db/transaction.ts';
import { type Position, POSITIONS } from '../../../law/competence.ts';
import { POSITION_LABELS } from '../../../law/vi.ts';
import { agencyId, officialId } from '../../../procedures/fields.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { administratorToday, changedSchema, conflict, describeTouched, dryRunQuery, noteChange, officesAndAdministrators, requireOffice, runChange } from './administer.ts';

const text = z.string();
const position = z.enum(POSITIONS);
const prefix = z.enum(['KT.', 'TL.']).meta({ description: 'KT.: for the head; TL.: by its order' });

export const delegationSchema = z
  .strictObject({
    id: z.uuid(), fromOfficialId: text, fromOfficialName: text, toOfficialId: text, toOfficialName: text, agencyId: text, agencyName: text, position, positionLabel: text, prefix, from: text, to: text, paperNumber: text.nullable(),
    isInForce: z.boolean(),
  })
  .meta({ id: 'Delegation' });

export function describeDelegation(row: OfficialDelegationRow, today: string): z.output<typeof delegationSchema> {
  return { ...row, positionLabel: POSITION_LABELS[row.position], isInForce: row.from <= today && today <= row.to };
}

export const listDelegationsRoute = defineRoute({
  method: 'get', path: '/api/administration/delegations', operationId: 'listDelegations', summary: 'Who signs for whom: of your office, or of all', tag: 'administration', who: officesAndAdministrators, audit: null,
  schemas: { query: z.strictObject({ agencyId: agencyId().optional(), on: z.iso.date().optional().meta({ description: 'only those that hold on this local date' }), limit: z.coerce.number<string>().int().min(1).max(500).default(200) }) },
  responses: { 200: { description: 'the delegations', schema: z.strictObject({ delegations: z.array(delegationSchema) }).meta({ id: 'Delegations' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, isOperator } = administratorToday(context);
    const office = isOperator ? query.agencyId : reader.agencyId;
    const rows = await asSystem(deps.database, (tx) => listDelegations(tx, { limit: query.limit, ...(office === undefined ? {} : { agencyId: office }), ...(query.on === undefined ? {} : { on: query.on }) }));
    return json(200, { delegations: rows.map((row) => describeDelegation(row, reader.on)) });
  },
});

export interface NewDelegation {
  readonly fromOfficialId: string;
  readonly toOfficialId: string;
  readonly agencyId: string;
  readonly position: Position;
  readonly prefix: 'KT.' | 'TL.';
  /** local dates, both included */
  readonly from: string;
  readonly to: string;
  readonly paperNumber: string;
}

/** @throws Problem administrationConflict where the one does not hold what is handed on, or the other is not of the office */
export async function addDelegation(tx: Tx, given: NewDelegation): Promise<string> {
  if (given.to < given.from) throw conflict('datesReversed', { from: given.from, to: given.to });
  const holds = await tx.execute(sql`
    select from official_position where official_id = ${given.fromOfficialId} and agency_id = ${given.agencyId} and position = ${given.position} and in_force_from <= ${given.from}::date and (in_force_to is null or in_force_to >= ${given.to}::date)`);
  if ((holds.rowCount ?? 0) === 0) throw conflict('delegatorNotHolding', { officialId: given.fromOfficialId, position: given.position });
  const isOfOffice = await tx.execute(sql`
    select from official_position where official_id = ${given.toOfficialId} and official_id <> ${given.fromOfficialId} and agency_id = ${given.agencyId} and in_force_from <= ${given.from}::date and (in_force_to is null or in_force_to >= ${given.from}::date)`);
  if ((isOfOffice.rowCount ?? 0) === 0) throw conflict('notOfOffice', { officialId: given.toOfficialId });
  const same = await tx.execute(sql`
    select from delegation where from_official_id = ${given.fromOfficialId} and to_official_id = ${given.toOfficialId} and agency_id = ${given.agencyId} and position = ${given.position}
      and in_force_from <= ${given.to}::date and in_force_to >= ${given.from}::date`);
  if ((same.rowCount ?? 0) > 0) throw conflict('delegationOverlaps');
  const id = randomUUID();
  await tx.insert(delegation).values({
    id, fromOfficialId: given.fromOfficialId, toOfficialId: given.toOfficialId, agencyId: given.agencyId, position: given.position, prefix: given.prefix, inForceFrom: given.from, inForceTo: given.to, paperNumber: given.paperNumber,
  });
  return id;
}

const nothing = { openCases: 0, workItems: 0, delegations: 0 } as const;

export const addDelegationRoute = defineRoute({
  method: 'post', path: '/api/administration/delegations', operationId: 'addDelegation', summary: 'Lets one official sign in the place of another of the same office, from–to, on a paper', tag: 'administration', who: officesAndAdministrators, audit: null,
  schemas: {
    query: z.strictObject(dryRunQuery),
    body: z.strictObject({ fromOfficialId: officialId(), toOfficialId: officialId(), agencyId: agencyId(), position, prefix, from: z.iso.date(), to: z.iso.date(), paperNumber: text.trim().min(1).max(80) }),
  },
  examples: { body: { fromOfficialId: 'can-bo:truong', toOfficialId: 'can-bo:pho', agencyId: 'ca-xa:00004', position: 'head', prefix: 'KT.', from: '2026-07-06', to: '2026-12-31', paperNumber: '01/UQ-CAP' } },
  responses: { 200: { description: 'entered, or what would be', schema: changedSchema } },
  handler: async (context) => {
    const { body, query } = context;
    const administrator = administratorToday(context);
    requireOffice(administrator, body.agencyId);
    const isDryRun = query.dryRun === 'true';
    const id = await runChange(context, isDryRun, async (tx) => {
      const made = await addDelegation(tx, body);
      await noteChange(tx, context, administrator, { kind: 'delegationAdded', subjectId: made, subjectAgencyId: body.agencyId, before: null, after: { ...body } });
      return made;
    });
    return json(200, { isDryRun, id, touches: describeTouched(nothing) });
  },
});

export const endDelegationRoute = defineRoute({
  method: 'post', path: '/api/administration/delegations/{delegationId}/end', operationId: 'endDelegation', summary: 'Ends a delegation early, with a last day', tag: 'administration', who: officesAndAdministrators, audit: null,
  schemas: {
    params: z.strictObject({ delegationId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }), query: z.strictObject(dryRunQuery),
    body: z.strictObject({ lastDay: z.iso.date(), reason: text.trim().min(3).max(500) }),
  },
  examples: { body: { lastDay: '2026-12-31', reason: 'Thủ trưởng trở lại làm việc' } },
  responses: { 200: { description: 'ended, or what that touches', schema: changedSchema } },
  handler: async (context) => {
    const { body, query, params } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    await runChange(context, isDryRun, async (tx) => {
      const found = await tx.execute<{ agency_id: string; from: string; to: string }>(sql`select agency_id, in_force_from::text as "from", in_force_to::text as "to" from delegation where id = ${params.delegationId} for update`);
      const row = found.rows[0];
      // To somebody of another office there is none.
      if (row === undefined || (!administrator.isOperator && row.agency_id !== administrator.reader.agencyId)) throw new Problem('notFound');
      if (row.to <= body.lastDay) throw conflict('delegationOver', { to: row.to });
      // One that has not begun ends before its first day: it never holds.
      await tx.execute(sql`update delegation set in_force_to = ${body.lastDay}, in_force_from = least(in_force_from, ${body.lastDay}::date + 1) where id = ${params.delegationId}`);
      await noteChange(tx, context, administrator, { kind: 'delegationEnded', subjectId: params.delegationId, subjectAgencyId: row.agency_id, before: { from: row.from, to: row.to }, after: { from: row.from, to: body.lastDay }, reason: body.reason });
    });
    return json(200, { isDryRun, id: params.delegationId, touches: describeTouched({ ...nothing, delegations: 1 }) });
  },
});
