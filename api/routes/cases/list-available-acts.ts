import { z } from 'zod';
import { isOfficeRole } from '../../../procedures/offices.ts';
import { canPerform, findAct } from '../../../procedures/perform.ts';
import { getProcedure, procedureNames } from '../../../procedures/index.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { performContextOf } from '../../ask-act.ts';
import { readCase, requestIdOf } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { roleLabel } from '../../labels.vi.ts';
import { problemSentences } from '../../problem.vi.ts';

const text = z.string();
const actSchema = z.strictObject({
  act: text, label: text, procedure: text, source: text.nullable(), schema: z.record(z.string(), z.unknown()).meta({ description: 'JSON Schema of its fields' }),
  isAllowed: z.boolean(), byPaper: z.boolean().meta({ description: 'may be recorded from paper for the office it belongs to' }),
  belongsTo: z.array(text).meta({ description: 'capacities that perform it' }),
  refusal: z.strictObject({ code: text, sentence: text, source: text.nullable(), facts: z.record(z.string(), z.unknown()) }).nullable(),
  kind: z.enum(['now', 'notNow', 'otherOffice']),
});

const answerSchema = z.strictObject({ caseId: z.uuid(), version: z.int(), procedure: text, stage: text, acts: z.array(actSchema) }).meta({ id: 'AvailableActs' });

export const listAvailableActs = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/available-acts', operationId: 'listAvailableActs', summary: 'What may be done now, by whom, and why the rest may not', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the acts', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'availableActs' }, async (tx, { state, acting, now }) => {
      const performing = await performContextOf(context, tx, { caseId: state.caseId, acting, now, body: null, requestId: requestIdOf(context) });
      const names = new Set(procedureNames.filter((name) => name in state.procedureRegimes).flatMap((name) => Object.keys(getProcedure(name).acts)));
      const acts = [...names].flatMap((act) => {
        const found = findAct(state, act);
        if (found === undefined) return [];
        const { procedure, definition } = found;
        const regime = state.procedureRegimes[procedure.name] ?? state.regime;
        const own = canPerform(state, act, performing, 'system');
        const paper = canPerform(state, act, performing, 'paper');
        const refusal = own.refusal ?? null;
        // An act of another regime is no act of this case at all.
        if (refusal?.code === 'actNotInProcedure') return [];
        const isOther = refusal !== null && !paper.allowed && (refusal.code === 'notCompetent' || paper.refusal?.code === 'notCompetent');
        return [{
          act, label: labelOf('acts', procedure.name, act), procedure: procedure.name, source: typeof definition.source === 'string' ? definition.source : (definition.source[regime] ?? null), schema: schemaOf(definition.schema), isAllowed: own.allowed, byPaper: !own.allowed && paper.allowed,
          belongsTo: [...new Set(definition.by.filter((one) => one.regimes === undefined || one.regimes.includes(regime)).map((one) => (isOfficeRole(one.role) ? roleLabel(one.role) : one.role)))],
          refusal: refusal === null ? null : { code: refusal.code, sentence: problemSentences[refusal.code], source: refusal.source, facts: refusal.facts },
          kind: own.allowed || paper.allowed ? ('now' as const) : isOther ? ('otherOffice' as const) : ('notNow' as const),
        }];
      });
      return json(200, { caseId: state.caseId, version: state.version, procedure: state.procedure, stage: state.stage, acts });
    }),
});

// A schema never changes while the process runs, and making its JSON Schema is most of the work of this answer.
const schemas = new WeakMap<z.ZodObject, Record<string, unknown>>();

function schemaOf(schema: z.ZodObject): Record<string, unknown> {
  const known = schemas.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>;
  schemas.set(schema, made);
  return made;
}
