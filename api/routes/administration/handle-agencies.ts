import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { countTouchedByAgency } from '../../../db/administration.ts';
import type { Tx } from '../../../db/connect.ts';
import { type AgencyDetails, type AgencyDetailsAsk, listAgencyDetails } from '../../../db/queries/list-agency-details.ts';
import { agency, agencySuccession, agencySuperior } from '../../../db/schema/index.ts';
import { asSystem } from '../../../db/transaction.ts';
import { AGENCY_KINDS } from '../../../law/competence.ts';
import { addDays } from '../../../law/dates.ts';
import { AGENCY_KIND_LABELS } from '../../../law/vi.ts';
import { agencyId } from '../../../procedures/fields.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { administrators } from '../../who.ts';
import { administratorToday, changedSchema, conflict, describeTouched, dryRunQuery, noteChange, runChange } from './administer.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();
const link = z.strictObject({ id: text, name: text, from: text.nullable(), to: text.nullable() });
const level = z.enum(['district', 'regional', 'provincial']);

const agencySchema = z
  .strictObject({
    id: text, kind: z.enum(AGENCY_KINDS), kindLabel: text, level: text.nullable(), name: text, shortSymbol: text.nullable(), provinceCode: text.nullable(), districtCode: text.nullable(), communeCode: text.nullable(), from: text.nullable(), to: text.nullable(),
    isDemo: z.boolean(), isOnSystem: z.boolean(), superiors: z.array(link).readonly(), successors: z.array(link).readonly(), predecessors: z.array(link).readonly(), officials: z.int(), openCases: z.int(),
  })
  .meta({ id: 'AgencyDetails' });

function describeAgency(row: AgencyDetails): z.output<typeof agencySchema> {
  return { ...row, kindLabel: AGENCY_KIND_LABELS[row.kind] };
}

export const listAgencyDetailsRoute = defineRoute({
  method: 'get', path: '/api/administration/agencies', operationId: 'listAgencyDetails', summary: 'Offices with dates, superiors, successors, officials and open cases', tag: 'administration', who: administrators, audit: null,
  schemas: {
    query: z.strictObject({
      id: agencyId().optional(), kind: z.enum(AGENCY_KINDS).optional(), text: text.trim().min(1).max(80).optional(), provinceCode: text.regex(/^\d{2}$/).optional(), on: z.iso.date().optional(), isOnSystem: z.enum(['true', 'false']).optional(),
      after: text.max(80).optional().meta({ description: '`next` of the page before' }), limit: z.coerce.number<string>().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: { description: 'a page of offices', schema: z.strictObject({ agencies: z.array(agencySchema), next: text.nullable() }).meta({ id: 'AgenciesInDetail' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    administratorToday(context);
    const { after, limit, isOnSystem, ...filters } = query;
    const given = withoutAbsent(filters) as Pick<AgencyDetailsAsk, 'id' | 'kind' | 'text' | 'provinceCode' | 'on'>;
    const rows = await asSystem(deps.database, (tx) =>
      listAgencyDetails(tx, { ...given, ...(isOnSystem === undefined ? {} : { isOnSystem: isOnSystem === 'true' }), ...(after === undefined ? {} : { afterId: after }), limit: limit + 1 }),
    );
    return json(200, { agencies: rows.slice(0, limit).map(describeAgency), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null });
  },
});

const newAgency = z.strictObject({
  id: agencyId().meta({ example: 'ca-xa:00005' }), kind: z.enum(AGENCY_KINDS), level: level.nullable().optional(), name: text.trim().min(3).max(200).normalize('NFC'), shortSymbol: text.trim().max(20).nullable().optional(),
  provinceCode: text.regex(/^\d{2}$/).nullable().optional(), districtCode: text.regex(/^\d{3}$/).nullable().optional(), communeCode: text.regex(/^\d{5}$/).nullable().optional(), from: z.iso.date(), to: z.iso.date().nullable().optional(),
  isOnSystem: z.boolean().default(true), superiorId: agencyId().nullable().optional(), predecessorIds: z.array(agencyId()).max(20).default([]), reason: text.trim().min(3).max(500),
});

/** @throws Problem administrationConflict for an office that is not there */
async function requireAgency(tx: Tx, id: string): Promise<{ from: string | null; to: string | null }> {
  const found = await tx.execute<{ from: string | null; to: string | null }>(sql`select in_force_from::text as "from", in_force_to::text as "to" from agency where id = ${id}`);
  const row = found.rows[0];
  if (row === undefined) throw conflict('successorMissing', { agencyId: id });
  return row;
}

export const addAgencyRoute = defineRoute({
  method: 'post', path: '/api/administration/agencies', operationId: 'addAgency', summary: 'Adds an office from a date, with its superior and the offices it takes over from', tag: 'administration', who: administrators, audit: null,
  schemas: { query: z.strictObject(dryRunQuery), body: newAgency },
  examples: { body: { id: 'ca-xa:99999', kind: 'communePolice', name: 'Công an phường Mới', from: '2026-07-06', isOnSystem: true, predecessorIds: [], reason: 'Nghị quyết sắp xếp đơn vị hành chính' } },
  responses: { 200: { description: 'added, or what would be', schema: changedSchema } },
  handler: async (context) => {
    const { body, query } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const { reason, predecessorIds, superiorId, ...given } = body;
    const touched = await runChange(context, isDryRun, async (tx) => {
      if (given.to != null && given.to < given.from) throw conflict('datesReversed', { from: given.from, to: given.to });
      const known = await tx.execute(sql`select from agency where id = ${given.id}`);
      if ((known.rowCount ?? 0) > 0) throw conflict('agencyExists', { agencyId: given.id });
      await tx.insert(agency).values({
        id: given.id, kind: given.kind, level: given.level ?? null, name: given.name, shortSymbol: given.shortSymbol ?? null, provinceCode: given.provinceCode ?? null, districtCode: given.districtCode ?? null, communeCode: given.communeCode ?? null,
        inForceFrom: given.from, inForceTo: given.to ?? null, isOnSystem: given.isOnSystem,
      });
      if (superiorId != null) {
        await requireAgency(tx, superiorId);
        await tx.insert(agencySuperior).values({ agencyId: given.id, superiorId, inForceFrom: given.from });
      }
      let touches = { openCases: 0, workItems: 0, delegations: 0 };
      for (const oldId of predecessorIds) {
        await requireAgency(tx, oldId);
        await tx.insert(agencySuccession).values({ oldId, newId: given.id, on: given.from });
        const one = await countTouchedByAgency(tx, oldId, given.from);
        touches = { openCases: touches.openCases + one.openCases, workItems: touches.workItems + one.workItems, delegations: touches.delegations + one.delegations };
      }
      await noteChange(tx, context, administrator, { kind: 'agencyAdded', subjectId: given.id, subjectAgencyId: given.id, before: null, after: { ...given, superiorId: superiorId ?? null, predecessorIds }, reason });
      return touches;
    });
    return json(200, { isDryRun, id: given.id, touches: describeTouched(touched) });
  },
});

const agencyChange = z.strictObject({
  name: text.trim().min(3).max(200).normalize('NFC').optional(), shortSymbol: text.trim().max(20).nullable().optional(), isOnSystem: z.boolean().optional(),
  to: z.iso.date().nullable().optional().meta({ description: 'last day of the office; null: it goes on' }),
  superior: z.strictObject({ id: agencyId(), from: z.iso.date() }).optional().meta({ description: 'answers to this office from a date; to the one before until the day before' }),
  successor: z.strictObject({ id: agencyId(), on: z.iso.date() }).optional().meta({ description: 'takes over on a date' }),
  reason: text.trim().min(3).max(500),
});

async function changeSuperior(tx: Tx, id: string, superior: { readonly id: string; readonly from: string }): Promise<void> {
  await requireAgency(tx, superior.id);
  await tx.execute(sql`
    update agency_superior set in_force_to = ${addDays(superior.from, -1)} where agency_id = ${id} and (in_force_from is null or in_force_from < ${superior.from}::date) and (in_force_to is null or in_force_to >= ${superior.from}::date)`);
  // A superior already entered from that day on gives way: it never held.
  await tx.execute(sql`update agency_superior set in_force_to = in_force_from - 1 where agency_id = ${id} and in_force_from >= ${superior.from}::date`);
  await tx.insert(agencySuperior).values({ agencyId: id, superiorId: superior.id, inForceFrom: superior.from });
}

async function addSuccessor(tx: Tx, id: string, successor: { readonly id: string; readonly on: string }): Promise<void> {
  const found = await requireAgency(tx, successor.id);
  if ((found.from !== null && found.from > successor.on) || (found.to !== null && found.to < successor.on)) throw conflict('successorNotInForce', { agencyId: successor.id, on: successor.on });
  await tx.insert(agencySuccession).values({ oldId: id, newId: successor.id, on: successor.on }).onConflictDoNothing();
}

export const changeAgencyRoute = defineRoute({
  method: 'post', path: '/api/administration/agencies/{agencyId}', operationId: 'changeAgency', summary: 'Changes an office: name, end, superior, successor, whether it is on the system', tag: 'administration', who: administrators, audit: null,
  schemas: { params: z.strictObject({ agencyId: agencyId().meta({ example: 'ca-xa:00004' }) }), query: z.strictObject(dryRunQuery), body: agencyChange },
  examples: { body: { isOnSystem: false, reason: 'Chưa kết nối' } },
  responses: { 200: { description: 'changed, or what that touches', schema: changedSchema } },
  handler: async (context) => {
    const { body, query, params, deps } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const id = params.agencyId;
    const touched = await runChange(context, isDryRun, async (tx) => {
      const [before] = await listAgencyDetails(tx, { id, limit: 1 });
      if (before === undefined) throw new Problem('notFound');
      if (body.to != null && before.from !== null && body.to < before.from) throw conflict('datesReversed', { from: before.from, to: body.to });
      const set = {
        ...(body.name === undefined ? {} : { name: body.name }), ...(body.shortSymbol === undefined ? {} : { shortSymbol: body.shortSymbol }), ...(body.isOnSystem === undefined ? {} : { isOnSystem: body.isOnSystem }), ...(body.to === undefined ? {} : { inForceTo: body.to }),
      };
      if (Object.keys(set).length > 0) await tx.update(agency).set(set).where(sql`${agency.id} = ${id}`);
      if (body.superior !== undefined) await changeSuperior(tx, id, body.superior);
      if (body.successor !== undefined) await addSuccessor(tx, id, body.successor);
      const [after] = await listAgencyDetails(tx, { id, limit: 1 });
      await noteChange(tx, context, administrator, { kind: 'agencyChanged', subjectId: id, subjectAgencyId: id, before: noteOf(before), after: after === undefined ? null : noteOf(after), reason: body.reason });
      return countTouchedByAgency(tx, id, vietnamDate(deps.now()));
    });
    return json(200, { isDryRun, id, touches: describeTouched(touched) });
  },
});

function noteOf({ name, shortSymbol, isOnSystem, from, to, superiors, successors }: AgencyDetails): Record<string, unknown> {
  return { name, shortSymbol, isOnSystem, from, to, superiors: superiors.map(({ id, from: since, to: until }) => ({ id, from: since, to: until })), successors: successors.map(({ id, from: on }) => ({ id, on })) };
}
