import { z } from 'zod';
import { listTimeLimits } from '../../../law/time-limits.ts';
import { describeProcedure } from '../../../procedures/procedure.ts';
import { getProcedure, procedureNames } from '../../../procedures/index.ts';
import { defineRoute, json } from '../../define-route.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { Problem } from '../../problem.ts';

const text = z.string();

const limitRow = z.looseObject({ duty: text, label: text, regime: text, person: text, amount: z.number().nullable(), unit: text, source: text, confidence: text }).meta({ id: 'LegalLimit' });

export const listLegalLimits = defineRoute({
  method: 'get', path: '/api/law/limits', operationId: 'listLegalLimits', summary: 'Every time limit of the law, with source, confidence and dates', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional(), duty: text.max(60).optional(), person: z.enum(['adult', 'juvenile', 'any']).optional() }) },
  responses: { 200: { description: 'the limits', schema: z.strictObject({ limits: z.array(limitRow) }).meta({ id: 'LegalLimits' }) } },
  handler: async ({ query }) => {
    const isWanted = (limit: { regime: string; duty: string; person: string }) =>
      (query.regime === undefined || limit.regime === query.regime) && (query.duty === undefined || limit.duty === query.duty) && (query.person === undefined || limit.person === query.person);
    return Promise.resolve(json(200, { limits: listTimeLimits().filter(isWanted).map((limit) => ({ ...limit, label: dutyLabel(limit.duty) })) }));
  },
});

const mapSchema = z
  .strictObject({
    procedure: text, version: z.int(), stages: z.array(z.looseObject({ stage: text, owner: text })),
    acts: z.array(z.looseObject({ act: text, from: z.array(text), to: z.array(text), source: text, starts: z.array(text), meets: z.array(text), documents: z.array(text) })),
  })
  .meta({ id: 'ProcedureMap' });

export const readProcedure = defineRoute({
  method: 'get', path: '/api/procedures/{name}', operationId: 'readProcedure', summary: 'A procedure as a map: stages, and acts with who may perform them', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { params: z.strictObject({ name: text.max(60).meta({ example: 'compulsoryDossier' }) }) },
  responses: { 200: { description: 'the map', schema: mapSchema } },
  handler: async ({ params }) => {
    if (!procedureNames.includes(params.name)) throw new Problem('notFound', { facts: { known: procedureNames } });
    return Promise.resolve(json(200, describeProcedure(getProcedure(params.name))));
  },
});
