import { z } from 'zod';
import { countOpenCasesByLimit, type LimitCount } from '../../../db/queries/count-limits.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { getInstrument, type InstrumentKey } from '../../../law/instruments.ts';
import { listTimeLimits, type TimeLimit } from '../../../law/time-limits.ts';
import { getProcedure, procedureNames } from '../../../procedures/index.ts';
import { readerToday } from '../../case-view.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { describeProcedureMap, procedureMapSchema } from '../../procedure-map.vi.ts';
import { Problem } from '../../problem.ts';
import { amountWords, confidenceWords, instrumentsCited, personWords, runsFromWords } from './words.vi.ts';

const text = z.string();
const confidence = z.enum(['T', 'S', 'I', '?']);

const limitRow = z
  .strictObject({
    duty: text, label: text, regime: z.enum(['R1', 'R2', 'R3', 'R4']), regimeLabel: text, person: z.enum(['adult', 'juvenile', 'any']), personLabel: text,
    amount: z.number().nullable(), unit: z.enum(['workingDay', 'day', 'hour', 'month', 'year']), amountLabel: text.meta({ description: '"2 ngày làm việc"' }), bound: z.enum(['atMost', 'atLeast']),
    direction: z.enum(['after', 'before']), rolls: z.boolean(), runsFrom: text, runsFromLabel: text, source: text, confidence, confidenceLabel: text,
    inForceFrom: text, inForceTo: text.nullable(), instruments: z.array(z.strictObject({ key: text, short: text, number: text, title: text })),
    openCases: z.int().meta({ description: 'of the cases you may see: how many wait under it now' }),
  })
  .meta({ id: 'LegalLimit' });

function countFor(limit: TimeLimit, counts: readonly LimitCount[]): number {
  return counts.filter((one) => one.duty === limit.duty && one.regime === limit.regime && (limit.person === 'any' || limit.person === one.person)).reduce((sum, one) => sum + one.openCases, 0);
}

export function describeLegalLimit(limit: TimeLimit, counts: readonly LimitCount[]): z.output<typeof limitRow> {
  const instrument = (key: InstrumentKey) => {
    const { short, number, title } = getInstrument(key);
    return { key, short, number, title };
  };
  return {
    duty: limit.duty, label: dutyLabel(limit.duty), regime: limit.regime, regimeLabel: REGIME_LABELS[limit.regime], person: limit.person, personLabel: personWords[limit.person],
    amount: limit.amount, unit: limit.unit, amountLabel: amountWords(limit), bound: limit.bound, direction: limit.direction, rolls: limit.rolls, runsFrom: limit.runsFrom, runsFromLabel: runsFromWords(limit.runsFrom),
    source: limit.source, confidence: limit.confidence, confidenceLabel: confidenceWords(limit.confidence), inForceFrom: limit.inForceFrom, inForceTo: limit.inForceTo,
    instruments: instrumentsCited(limit.source).map(instrument), openCases: countFor(limit, counts),
  };
}

export const legalLimitSchema = limitRow;

export const listLegalLimits = defineRoute({
  method: 'get', path: '/api/law/limits', operationId: 'listLegalLimits', summary: 'Every time limit of the law, or those in force on a date, with source, confidence and how many open cases wait under each', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: {
    query: z.strictObject({
      on: z.iso.date().optional().meta({ description: 'only what is in force on this local date' }), regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional(), duty: text.max(60).optional(),
      person: z.enum(['adult', 'juvenile', 'any']).optional(),
    }),
  },
  responses: { 200: { description: 'the limits', schema: z.strictObject({ on: text.nullable(), limits: z.array(limitRow) }).meta({ id: 'LegalLimits' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { on, regime, duty, person } = query;
    const { reader } = readerToday(context);
    const counts = await asOfficial(deps.database, reader, (tx) => countOpenCasesByLimit(tx, reader));
    const isWanted = (limit: TimeLimit) =>
      (regime === undefined || limit.regime === regime) && (duty === undefined || limit.duty === duty) && (person === undefined || limit.person === person) &&
      (on === undefined || (limit.inForceFrom <= on && (limit.inForceTo === null || on <= limit.inForceTo)));
    return json(200, { on: on ?? null, limits: listTimeLimits().filter(isWanted).map((limit) => describeLegalLimit(limit, counts)) });
  },
});

export const readProcedure = defineRoute({
  method: 'get', path: '/api/procedures/{name}', operationId: 'readProcedure', summary: 'A procedure as a map: stages, and acts with who may perform them', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: {
    params: z.strictObject({ name: text.max(60).meta({ example: 'compulsoryDossier' }) }),
    query: z.strictObject({ regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional().meta({ description: 'whose offices and articles the sentences name; default: R4' }) }),
  },
  responses: { 200: { description: 'the map', schema: procedureMapSchema } },
  handler: async ({ params, query }) => {
    if (!procedureNames.includes(params.name)) throw new Problem('notFound', { facts: { known: procedureNames } });
    return Promise.resolve(json(200, describeProcedureMap(getProcedure(params.name), query.regime ?? 'R4')));
  },
});
