import { z } from 'zod';
import { limitSchema, describeLimit } from '../../act-answer.ts';
import { readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';

const answerSchema = z
  .strictObject({
    caseId: z.uuid(), version: z.int(), caseNow: z.string(),
    limits: z.array(limitSchema.extend({ startedBySeq: z.int(), proof: z.json().meta({ description: 'each day counted, skipped or rolled, and why' }) })),
    pauses: z.array(z.strictObject({ pauseId: z.string(), ground: z.string(), source: z.string(), from: z.string(), to: z.string().nullable(), duties: z.array(z.string()), rule: z.string() })),
  })
  .meta({ id: 'TimeLimits' });

export const readTimeLimits = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/time-limits', operationId: 'readTimeLimits', summary: 'Every limit of a case with its proof', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams, query: z.strictObject({ status: z.enum(['running', 'paused', 'met', 'missed', 'lapsed', 'cancelled']).optional() }) },
  responses: { 200: { description: 'the limits', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'timeLimits' }, (_tx, { state, now }) => {
      const { status } = context.query;
      return Promise.resolve(
        json(200, {
          caseId: state.caseId, version: state.version, caseNow: now.toISOString(),
          limits: state.limits.filter((limit) => status === undefined || limit.status === status).map((limit) => ({ ...describeLimit(limit), startedBySeq: limit.startedBySeq, proof: limit.proof })),
          pauses: state.pauses.map(({ pauseId, ground, source, from, to, duties, rule }) => ({ pauseId, ground, source, from, to, duties, rule })),
        }),
      );
    }),
});
