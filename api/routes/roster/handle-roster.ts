import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listOfficialsOnDuty, listShifts, replaceShifts } from '../../../db/duty-roster.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { isOfficeHour, readOfficeHours } from '../../../db/queries/office-hours.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { isOfficialOfAgency } from '../../../db/queries/is-official-of-agency.ts';
import { asSystem } from '../../../db/transaction.ts';
import { agencyId, officialId } from '../../../procedures/fields.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { positionsOn, vietnamDate } from '../../signed-in.ts';
import { administratorToday, conflict, noteChange, officesAndAdministrators, requireOffice } from '../administration/administer.ts';

const text = z.string();
const instant = z.iso.datetime({ offset: true });

const rosterSchema = z
  .strictObject({
    agencyId: text, from: text, to: text, now: text, isOfficeHour: z.boolean(), officeHours: z.strictObject({ from: text, to: text, note: text }),
    onDuty: z.array(z.strictObject({ officialId: text, name: text })).meta({ description: 'now: by the roster, else whoever is duty officer' }),
    shifts: z.array(z.strictObject({ id: z.uuid(), officialId: text, officialName: text, startsAt: text, endsAt: text })),
  })
  .meta({ id: 'DutyRoster' });

const dayMs = 86_400_000;
const note = 'giờ làm việc theo nội quy địa phương, không phải hạn luật';

type Deps = Parameters<Parameters<typeof defineRoute>[0]['handler']>[0]['deps'];

function readRoster(deps: Deps, office: string, span: { readonly from: string; readonly to: string }): Promise<z.output<typeof rosterSchema>> {
  const now = deps.now().toISOString();
  return asSystem(deps.database, async (tx) => {
    const hours = await readOfficeHours(tx, office, vietnamDate(deps.now()));
    const onDuty = await listOfficialsOnDuty(tx, office, now);
    const names = await listOfficialNames(tx, onDuty);
    return {
      agencyId: office, ...span, now, isOfficeHour: isOfficeHour(now, hours, await readCalendar(tx)), officeHours: { ...hours, note },
      onDuty: onDuty.map((id) => ({ officialId: id, name: names.get(id) ?? id })), shifts: await listShifts(tx, office, span.from, span.to),
    };
  });
}

export const readRosterRoute = defineRoute({
  method: 'get', path: '/api/duty-roster', operationId: 'readDutyRoster', summary: 'Who of your office is on duty: now, and by the roster of a span', tag: 'roster', who: officesAndAdministrators, audit: null,
  schemas: { query: z.strictObject({ agencyId: agencyId().optional().meta({ description: 'of another office: administrators only' }), from: instant.optional().meta({ description: 'default: a day ago' }), to: instant.optional().meta({ description: 'default: two weeks from now' }) }) },
  responses: { 200: { description: 'the roster', schema: rosterSchema } },
  handler: async (context) => {
    const { deps, query, signedIn } = context;
    const { reader } = readerToday(context);
    const isOperator = positionsOn(signedIn, reader.on).some((one) => one.agencyId === reader.agencyId && one.agencyKind === 'operator');
    const office = query.agencyId ?? reader.agencyId;
    if (office !== reader.agencyId && !isOperator) throw new Problem('notAllowed', { facts: { agencyId: office } });
    const now = deps.now().getTime();
    const span = { from: new Date(query.from ?? now - dayMs).toISOString(), to: new Date(query.to ?? now + 14 * dayMs).toISOString() };
    return json(200, await readRoster(deps, office, span));
  },
});

const newRoster = z.strictObject({
  agencyId: agencyId(), from: instant, to: instant, shifts: z.array(z.strictObject({ officialId: officialId(), startsAt: instant, endsAt: instant })).max(500), reason: text.trim().max(500).optional(),
});

export const saveRosterRoute = defineRoute({
  method: 'put', path: '/api/duty-roster', operationId: 'saveDutyRoster', summary: 'Puts the shifts of a span in the place of those that begin in it', tag: 'roster', who: officesAndAdministrators, audit: null,
  schemas: { body: newRoster },
  examples: {
    body: {
      agencyId: 'ca-xa:00004', from: '2026-07-06T00:00:00+07:00', to: '2026-07-13T00:00:00+07:00', shifts: [{ officialId: 'can-bo:a', startsAt: '2026-07-06T17:00:00+07:00', endsAt: '2026-07-07T07:30:00+07:00' }],
    },
  },
  responses: { 200: { description: 'the roster of that span as it is now', schema: rosterSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const administrator = administratorToday(context);
    requireOffice(administrator, body.agencyId);
    const span = { from: new Date(body.from).toISOString(), to: new Date(body.to).toISOString() };
    const shifts = body.shifts.map((one) => ({ id: randomUUID(), officialId: one.officialId, startsAt: new Date(one.startsAt).toISOString(), endsAt: new Date(one.endsAt).toISOString() }));
    if (span.to <= span.from || shifts.some((one) => one.endsAt <= one.startsAt)) throw conflict('datesReversed');
    const outside = shifts.find((one) => one.startsAt < span.from || one.startsAt >= span.to);
    if (outside !== undefined) throw conflict('shiftOutside', { startsAt: outside.startsAt });
    for (const one of shifts)
      if (shifts.some((other) => other !== one && other.officialId === one.officialId && other.startsAt < one.endsAt && one.startsAt < other.endsAt)) throw conflict('shiftsOverlap', { officialId: one.officialId, startsAt: one.startsAt });
    await asSystem(deps.database, async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`roster:${body.agencyId}`}))`);
      for (const one of shifts)
        if (!(await isOfficialOfAgency(tx, one.officialId, body.agencyId, vietnamDate(new Date(one.startsAt))))) throw conflict('notOfOffice', { officialId: one.officialId });
      const struck = await replaceShifts(tx, { agencyId: body.agencyId, ...span, shifts, by: administrator.reader.officialId, at: deps.now().toISOString() });
      await noteChange(tx, context, administrator, {
        kind: 'rosterChanged', subjectId: body.agencyId, subjectAgencyId: body.agencyId, before: { ...span, shifts: struck }, after: { ...span, shifts: shifts.map(({ officialId: id, startsAt, endsAt }) => ({ officialId: id, startsAt, endsAt })) }, reason: body.reason,
      });
    });
    return json(200, await readRoster(deps, body.agencyId, span));
  },
});
