import { z } from 'zod';
import { listProcedures } from '../../../procedures/index.ts';
import type { Act } from '../../../procedures/procedure.ts';
import { actAnswerSchema } from '../../act-answer.ts';
import { actRequestSchema, dryRunQuery, type Envelope } from '../../act-envelope.ts';
import { askAct } from '../../ask-act.ts';
import { caseParams, defineRoute, idempotencyHeader, readVersion, type Route } from '../../define-route.ts';
import { CaseError } from '../../../procedures/case-error.ts';
import { describeConflict, isRefusal } from '../../describe-conflict.ts';
import { exampleOf } from '../../example-of.ts';
import { workingOffices } from '../../who.ts';

export const acceptedSchema = z.strictObject({ requestId: z.uuid(), caseId: z.uuid(), status: z.enum(['received', 'accepted']) }).meta({ id: 'Accepted' });

interface NamedAct {
  readonly act: string;
  /** procedure and definition; the same name may mean something else in another procedure */
  readonly variants: readonly { readonly procedure: string; readonly definition: Act }[];
}

function listActs(): NamedAct[] {
  const found = new Map<string, { procedure: string; definition: Act }[]>();
  for (const procedure of listProcedures())
    for (const [act, definition] of Object.entries(procedure.acts)) {
      if (definition.opens === true || definition.onlyReported === true) continue;
      const variants = found.get(act) ?? [];
      if (!variants.some((one) => one.definition.schema === definition.schema)) variants.push({ procedure: procedure.name, definition });
      found.set(act, variants);
    }
  return [...found].map(([act, variants]) => ({ act, variants }));
}

function sourcesOf({ variants }: NamedAct): string {
  return [...new Set(variants.map(({ definition }) => (typeof definition.source === 'string' ? definition.source : Object.entries(definition.source).map(([regime, source]) => `${regime}: ${source}`).join('; '))))].join(' | ');
}

function defineActRoute(named: NamedAct): Route {
  const { act, variants } = named;
  const bodies = variants.map(({ definition }) => definition.schema.strict());
  const [first, ...others] = bodies;
  if (first === undefined) throw new Error(`act ${act} has no schema`);
  const body = others.length === 0 ? first : z.union([first, ...others]);
  return defineRoute({
    method: 'post', path: `/api/cases/{caseId}/acts/${act}`, operationId: act, tag: variants[0]?.procedure ?? 'acts', who: workingOffices, audit: null,
    summary: `${act} (${sourcesOf(named)})`,
    schemas: { params: caseParams, query: dryRunQuery, headers: idempotencyHeader, body: actRequestSchema(body) },
    examples: { body: { happenedAt: '2026-07-06T09:30:00+07:00', channel: 'system', body: exampleOf(first) } },
    responses: {
      200: { description: 'recorded, or with dryRun what would be', schema: actAnswerSchema },
      202: { description: 'taken for good, not recorded yet: ask at Location', schema: acceptedSchema },
    },
    handler: async (context) => {
      const { caseId } = context.params;
      const expectedVersion = readVersion(context.headers['if-match']);
      const asked = { act, wire: context.body as unknown as Envelope & { body: Record<string, unknown> }, idempotencyKey: context.headers['idempotency-key'], expectedVersion };
      try {
        return await askAct(context, caseId, asked, context.query.dryRun === 'true');
      } catch (error) {
        if (expectedVersion === null || !isRefusal(error)) throw error;
        const conflict = await describeConflict(context, caseId, asked, expectedVersion);
        if (conflict === null) throw error;
        throw conflict;
      }
    },
  });
}

const unknownAct = defineRoute({
  method: 'post', path: '/api/cases/{caseId}/acts/{act}', operationId: 'performUnknownAct', summary: 'Any other name: refused', tag: 'acts', who: workingOffices, audit: null,
  schemas: { params: caseParams.extend({ act: z.string().max(80).meta({ example: 'noSuchAct' }) }), query: dryRunQuery, headers: idempotencyHeader, body: actRequestSchema(z.record(z.string(), z.json())) },
  examples: { body: { body: {} } },
  responses: { 200: { description: 'never' } },
  handler: ({ params }) => Promise.reject(new CaseError('actNotInProcedure', { act: params.act })),
});

/** One route per act of the registry, each with its own schema, and one for names that are none. */
export const actRoutes: readonly Route[] = [...listActs().map(defineActRoute), unknownAct];
