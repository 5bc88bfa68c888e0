import { z } from 'zod';
import { isRegime, REGIME_SPANS } from '../../../law/regimes.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { listProcedures } from '../../../procedures/index.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { defineRoute, json } from '../../define-route.ts';

const text = z.string();

const answerSchema = z
  .strictObject({
    procedures: z.array(z.strictObject({ name: text, label: text, kind: z.enum(['main', 'side', 'standalone']), stages: z.array(z.strictObject({ stage: text, label: text })) })),
    regimes: z.array(z.strictObject({ regime: text, label: text })),
  })
  .meta({ id: 'Procedures' });

export const listProceduresRoute = defineRoute({
  method: 'get', path: '/api/procedures', operationId: 'listProcedures', summary: 'The procedures and their stages in the order a case goes through, and the regimes, by name', tag: 'law', who: 'anyOfficial', audit: null, schemas: {},
  responses: { 200: { description: 'what a list of cases is filtered by', schema: answerSchema } },
  handler: () =>
    Promise.resolve(json(200, {
      procedures: listProcedures().map(({ name, kind, stages }) => ({ name, label: procedureLabel(name), kind, stages: Object.keys(stages).map((stage) => ({ stage, label: labelOf('stages', name, stage) })) })),
      regimes: [...new Set(REGIME_SPANS.map(({ regime }) => regime))].filter(isRegime).map((regime) => ({ regime, label: REGIME_LABELS[regime] })),
    })),
});
