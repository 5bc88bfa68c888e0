import { z } from 'zod';
import { AGENCY_KINDS } from '../../../law/competence.ts';
import { AGENCY_KIND_LABELS } from '../../../law/vi.ts';
import { listAgencies } from '../../../db/queries/list-agencies.ts';
import { resolveCompetence } from '../../../db/queries/resolve-competence.ts';
import { defineRoute, json } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();
const agencySchema = z
  .strictObject({
    id: text, kind: z.enum(AGENCY_KINDS), kindLabel: text, level: text.nullable(), name: text, shortSymbol: text.nullable(), provinceCode: text.nullable(), districtCode: text.nullable(), communeCode: text.nullable(),
    from: text.nullable(), to: text.nullable(), isDemo: z.boolean(), isOnSystem: z.boolean(),
  })
  .meta({ id: 'Agency' });

const levels = z.enum(['district', 'regional', 'provincial']);

export const listAgenciesRoute = defineRoute({
  method: 'get', path: '/api/agencies', operationId: 'listAgencies', summary: 'Offices that exist on a day', tag: 'offices', who: 'anyOfficial', audit: null,
  schemas: {
    query: z.strictObject({
      kind: z.enum(AGENCY_KINDS).optional(), level: levels.optional(), on: z.iso.date().optional().meta({ description: 'default: today' }), provinceCode: text.regex(/^\d{2}$/).optional(), communeCode: text.regex(/^\d{5}$/).optional(),
      text: text.trim().min(1).max(80).optional(), afterId: text.max(80).optional(), limit: z.coerce.number<string>().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: { description: 'the offices', schema: z.strictObject({ agencies: z.array(agencySchema), next: text.nullable() }).meta({ id: 'Agencies' }) } },
  handler: async ({ deps, query }) => {
    const { on, limit, ...filters } = query;
    const given = withoutAbsent(filters);
    const rows = await listAgencies(deps.database.db, { ...given, on: on ?? vietnamDate(deps.now()), limit });
    return json(200, { agencies: rows.map((row) => ({ ...row, kindLabel: AGENCY_KIND_LABELS[row.kind] })), next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null });
  },
});

export const findCompetentAgency = defineRoute({
  method: 'get', path: '/api/agencies/competent', operationId: 'findCompetentAgency', summary: 'Which office of a kind is competent for a place on a day; several or none: a person chooses', tag: 'offices', who: 'anyOfficial', audit: null,
  schemas: {
    query: z.strictObject({
      kind: z.enum(AGENCY_KINDS).meta({ example: 'communePolice' }), level: levels.optional(), communeCode: text.regex(/^\d{5}$/).meta({ example: '00004' }), codeOn: z.iso.date().optional(), on: z.iso.date().optional(),
    }),
  },
  responses: {
    200: { description: 'the offices', schema: z.strictObject({ agencies: z.array(agencySchema), communes: z.array(z.strictObject({ code: text, name: text })), isDemo: z.boolean() }).meta({ id: 'Competence' }) },
  },
  handler: async ({ deps, query }) => {
    const { kind, level, communeCode, codeOn, on } = query;
    const found = await resolveCompetence(deps.database.db, { kind, communeCode, on: on ?? vietnamDate(deps.now()), ...(level === undefined ? {} : { level }), ...(codeOn === undefined ? {} : { codeOn }) });
    return json(200, { agencies: found.agencies.map((row) => ({ ...row, kindLabel: AGENCY_KIND_LABELS[row.kind] })), communes: found.communes, isDemo: found.isDemo });
  },
});
