import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { countTouchedByOfficial } from '../../../db/administration.ts';
import type { Tx } from '../../../db/connect.ts';
import { listOfficials, type OfficialRow } from '../../../db/queries/list-officials.ts';
import { official, officialPosition } from '../../../db/schema/index.ts';
import { asSystem } from '../../../db/transaction.ts';
import { AGENCY_KINDS, type Position, POSITIONS } from '../../../law/competence.ts';
import { AGENCY_KIND_LABELS, POSITION_LABELS } from '../../../law/vi.ts';
import { agencyId, officialId } from '../../../procedures/fields.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { administrators } from '../../who.ts';
import { administratorToday, changedSchema, conflict, describeTouched, dryRunQuery, noteChange, officesAndAdministrators, runChange } from './administer.ts';
import { delegationSchema, describeDelegation } from './handle-delegations.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();
const position = z.enum(POSITIONS);

const officialSchema = z
  .strictObject({
    id: text, name: text, email: text.nullable(), signInSubject: text.nullable(), isDemo: z.boolean(), endedOn: text.nullable(),
    positions: z.array(z.strictObject({ agencyId: text, agencyName: text, agencyKind: z.enum(AGENCY_KINDS), agencyKindLabel: text, position, positionLabel: text, from: text, to: text.nullable(), isHeldToday: z.boolean() })),
    delegations: z.array(delegationSchema), leave: z.strictObject({ id: z.uuid(), from: text, to: text, substituteId: text, substituteName: text }).nullable().meta({ description: 'the leave of today' }),
    workItems: z.int().meta({ description: 'taken on and still open' }),
  })
  .meta({ id: 'Official' });

function describeOfficial(row: OfficialRow, today: string): z.output<typeof officialSchema> {
  return {
    ...row,
    positions: row.positions.map((one) => ({
      ...one, agencyKindLabel: AGENCY_KIND_LABELS[one.agencyKind], positionLabel: POSITION_LABELS[one.position], isHeldToday: one.from <= today && (one.to === null || today <= one.to),
    })),
    delegations: row.delegations.map((one) => describeDelegation(one, today)),
  };
}

function writeCursor(row: OfficialRow): string {
  return Buffer.from(JSON.stringify([row.name, row.id])).toString('base64url');
}

/** A malformed cursor starts anew. */
function readCursor(after: string | undefined): readonly [string, string] | null {
  if (after === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'string' ? [parts[0], parts[1]] : null;
  } catch {
    return null;
  }
}

export const listOfficialsRoute = defineRoute({
  method: 'get', path: '/api/administration/officials', operationId: 'listOfficials', summary: 'Officials with positions, delegations and leave; the head of an office sees its own', tag: 'administration', who: officesAndAdministrators, audit: null,
  schemas: {
    query: z.strictObject({
      text: text.trim().min(1).max(80).optional(), agencyId: agencyId().optional(), position: position.optional(), on: z.iso.date().optional().meta({ description: 'holds a position on this local date' }),
      includeEnded: z.enum(['true', 'false']).optional(), id: officialId().optional(), after: text.max(400).optional().meta({ description: '`next` of the page before' }), limit: z.coerce.number<string>().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: { description: 'a page of officials', schema: z.strictObject({ officials: z.array(officialSchema), next: text.nullable() }).meta({ id: 'Officials' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, isOperator } = administratorToday(context);
    const { after, limit, includeEnded, ...filters } = query;
    const given = withoutAbsent(filters) as { text?: string; agencyId?: string; position?: Position; on?: string; id?: string };
    const cursor = readCursor(after);
    const rows = await asSystem(deps.database, (tx) =>
      listOfficials(tx, {
        ...given, ...(isOperator ? {} : { agencyId: reader.agencyId }), includeEnded: includeEnded === 'true', ...(cursor === null ? {} : { after: cursor }), limit: limit + 1, today: reader.on,
      }),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return json(200, { officials: page.map((row) => describeOfficial(row, reader.on)), next: rows.length > limit && last !== undefined ? writeCursor(last) : null });
  },
});

const newPosition = z.strictObject({ agencyId: agencyId(), position, from: z.iso.date(), to: z.iso.date().nullable().optional() });
type NewPosition = z.output<typeof newPosition>;

/** @throws Problem administrationConflict */
async function addPosition(tx: Tx, holder: string, given: NewPosition): Promise<void> {
  const to = given.to ?? null;
  if (to !== null && to < given.from) throw conflict('datesReversed', { from: given.from, to });
  const found = await tx.execute(sql`select from agency where id = ${given.agencyId} and (in_force_from is null or in_force_from <= ${given.from}::date) and (in_force_to is null or in_force_to >= ${given.from}::date)`);
  if (found.rowCount !== 1) throw conflict('agencyNotInForce', { agencyId: given.agencyId, on: given.from });
  const held = await tx.execute(sql`
    select from official_position where official_id = ${holder} and agency_id = ${given.agencyId} and position = ${given.position}
      and daterange(in_force_from, in_force_to, '[]') && daterange(${given.from}::date, ${to}::date, '[]')`);
  if ((held.rowCount ?? 0) > 0) throw conflict('positionOverlaps', { agencyId: given.agencyId, position: given.position });
  await tx.insert(officialPosition).values({ officialId: holder, agencyId: given.agencyId, position: given.position, inForceFrom: given.from, inForceTo: to });
}

export const addOfficialRoute = defineRoute({
  method: 'post', path: '/api/administration/officials', operationId: 'addOfficial', summary: 'Adds an official with its first positions', tag: 'administration', who: administrators, audit: null,
  schemas: {
    query: z.strictObject(dryRunQuery),
    body: z.strictObject({
      name: text.trim().min(2).max(120).normalize('NFC'), email: z.email().max(200).nullable().optional(), signInSubject: text.trim().min(1).max(200).meta({ description: "subject at the sign-in's issuer" }),
      positions: z.array(newPosition).min(1).max(10), reason: text.trim().max(500).optional(),
    }),
  },
  examples: { body: { name: 'Nguyễn Văn Ánh', signInSubject: 'nguyen-van-anh', positions: [{ agencyId: 'ca-xa:00004', position: 'officer', from: '2026-07-06' }] } },
  responses: { 200: { description: 'added, or what would be', schema: changedSchema } },
  handler: async (context) => {
    const { body, query } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const id = `can-bo:${randomUUID()}`;
    await runChange(context, isDryRun, async (tx) => {
      const taken = await tx.execute(sql`select from official where sign_in_subject = ${body.signInSubject}`);
      if ((taken.rowCount ?? 0) > 0) throw conflict('signInTaken');
      await tx.insert(official).values({ id, name: body.name, email: body.email ?? null, signInSubject: body.signInSubject });
      for (const one of body.positions) {
        await addPosition(tx, id, one);
        await noteChange(tx, context, administrator, { kind: 'positionAdded', subjectId: id, subjectAgencyId: one.agencyId, before: null, after: { name: body.name, ...one }, reason: body.reason });
      }
      await noteChange(tx, context, administrator, { kind: 'officialAdded', subjectId: id, subjectAgencyId: null, before: null, after: { name: body.name }, reason: body.reason });
    });
    return json(200, { isDryRun, id, touches: describeTouched({ openCases: 0, workItems: 0, delegations: 0 }) });
  },
});

const officialParams = z.strictObject({ officialId: officialId().meta({ example: 'can-bo:nguyen-van-a' }) });

/** @throws Problem notFound */
async function getName(tx: Tx, id: string, today: string): Promise<string> {
  const found = await tx.execute<{ name: string; ended_on: string | null }>(sql`select name, ended_on::text as ended_on from official where id = ${id} for update`);
  const row = found.rows[0];
  if (row === undefined) throw new Problem('notFound');
  if (row.ended_on !== null && row.ended_on < today) throw conflict('officialEnded', { endedOn: row.ended_on });
  return row.name;
}

export const addPositionRoute = defineRoute({
  method: 'post', path: '/api/administration/officials/{officialId}/positions', operationId: 'addPosition', summary: 'Gives an official a position from a date, with or without an end', tag: 'administration', who: administrators, audit: null,
  schemas: { params: officialParams, query: z.strictObject(dryRunQuery), body: newPosition.extend({ reason: text.trim().max(500).optional() }) },
  examples: { body: { agencyId: 'ca-xa:00004', position: 'officer', from: '2026-07-06' } },
  responses: { 200: { description: 'given, or what would be', schema: changedSchema } },
  handler: async (context) => {
    const { body, query, params, deps } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const { reason, ...given } = body;
    await runChange(context, isDryRun, async (tx) => {
      const name = await getName(tx, params.officialId, vietnamDate(deps.now()));
      await addPosition(tx, params.officialId, given);
      await noteChange(tx, context, administrator, { kind: 'positionAdded', subjectId: params.officialId, subjectAgencyId: given.agencyId, before: null, after: { name, ...given }, reason });
    });
    return json(200, { isDryRun, id: params.officialId, touches: describeTouched({ openCases: 0, workItems: 0, delegations: 0 }) });
  },
});

export const endPositionRoute = defineRoute({
  method: 'post', path: '/api/administration/officials/{officialId}/positions/end', operationId: 'endPosition', summary: 'Ends a position with a last day; work taken on falls back to the office once it is over', tag: 'administration', who: administrators, audit: null,
  schemas: {
    params: officialParams, query: z.strictObject(dryRunQuery),
    body: z.strictObject({ agencyId: agencyId(), position, from: z.iso.date().meta({ description: 'first day of the position that is ended' }), lastDay: z.iso.date(), reason: text.trim().min(3).max(500) }),
  },
  examples: { body: { agencyId: 'ca-xa:00004', position: 'officer', from: '2026-07-06', lastDay: '2026-12-31', reason: 'Điều động' } },
  responses: { 200: { description: 'ended, or what that touches', schema: changedSchema } },
  handler: async (context) => {
    const { body, query, params, deps } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const today = vietnamDate(deps.now());
    const touched = await runChange(context, isDryRun, async (tx) => {
      const name = await getName(tx, params.officialId, today);
      if (body.lastDay < body.from) throw conflict('datesReversed', { from: body.from, to: body.lastDay });
      const ended = await tx.execute<{ before: string | null }>(sql`
        with before as (select in_force_to from official_position where official_id = ${params.officialId} and agency_id = ${body.agencyId} and position = ${body.position} and in_force_from = ${body.from}
          and (in_force_to is null or in_force_to > ${body.lastDay}::date) for update)
        update official_position p set in_force_to = ${body.lastDay} from before where p.official_id = ${params.officialId} and p.agency_id = ${body.agencyId} and p.position = ${body.position} and p.in_force_from = ${body.from}
        returning before.in_force_to::text as before`);
      const row = ended.rows[0];
      if (row === undefined) throw conflict('positionMissing', { agencyId: body.agencyId, position: body.position, from: body.from });
      const touches = await countTouchedByOfficial(tx, params.officialId, body.lastDay, body.agencyId);
      if (body.lastDay < today) await layBackWork(tx, params.officialId, body.agencyId, today);
      await noteChange(tx, context, administrator, {
        kind: 'positionEnded', subjectId: params.officialId, subjectAgencyId: body.agencyId, before: { name, position: body.position, from: body.from, to: row.before }, after: { name, position: body.position, from: body.from, to: body.lastDay }, reason: body.reason,
      });
      return touches;
    });
    return json(200, { isDryRun, id: params.officialId, touches: describeTouched(touched) });
  },
});

/** What somebody who no longer works at an office took on is nobody's again. */
async function layBackWork(tx: Tx, holder: string, agency: string, today: string): Promise<void> {
  await tx.execute(sql`
    delete from work_assignment a where a.official_id = ${holder} and a.agency_id = ${agency}
      and not exists (select from official_position p where p.official_id = ${holder} and p.agency_id = ${agency} and p.in_force_from <= ${today}::date and (p.in_force_to is null or p.in_force_to >= ${today}::date))`);
}

export const endOfficialRoute = defineRoute({
  method: 'post', path: '/api/administration/officials/{officialId}/end', operationId: 'endOfficial', summary: 'The official uses the product until a last day', tag: 'administration', who: administrators, audit: null,
  schemas: { params: officialParams, query: z.strictObject(dryRunQuery), body: z.strictObject({ lastDay: z.iso.date(), reason: text.trim().min(3).max(500) }) },
  examples: { body: { lastDay: '2026-12-31', reason: 'Nghỉ hưu' } },
  responses: { 200: { description: 'ended, or what that touches', schema: changedSchema } },
  handler: async (context) => {
    const { body, query, params, deps } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const touched = await runChange(context, isDryRun, async (tx) => {
      const name = await getName(tx, params.officialId, vietnamDate(deps.now()));
      const touches = await countTouchedByOfficial(tx, params.officialId, body.lastDay);
      await tx.execute(sql`update official set ended_on = ${body.lastDay} where id = ${params.officialId}`);
      await tx.execute(sql`update official_position set in_force_to = ${body.lastDay} where official_id = ${params.officialId} and in_force_from <= ${body.lastDay}::date and (in_force_to is null or in_force_to > ${body.lastDay}::date)`);
      await noteChange(tx, context, administrator, { kind: 'officialEnded', subjectId: params.officialId, subjectAgencyId: null, before: { name, endedOn: null }, after: { name, endedOn: body.lastDay }, reason: body.reason });
      return touches;
    });
    return json(200, { isDryRun, id: params.officialId, touches: describeTouched(touched) });
  },
});
