import { z } from 'zod';
import { asSystem } from '../../../db/transaction.ts';
import { findCaseHead } from '../../../db/ledger.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { administrators } from '../../who.ts';

const tenYearsMs = 10 * 366 * 86_400_000;

export const fastForwardCase = defineRoute({
  method: 'post', path: '/api/cases/{caseId}/fast-forward', operationId: 'fastForwardCase', summary: 'Moves the time of one simulated case, from deadline to deadline (embedded mode only)', tag: 'cases', who: administrators, audit: null,
  schemas: {
    params: caseParams,
    body: z.union([z.strictObject({ to: z.iso.datetime({ offset: true }).meta({ description: 'case time to reach' }) }), z.strictObject({ days: z.int().min(1).max(3660) })]),
  },
  examples: { body: { days: 30 } },
  responses: { 200: { description: 'the case at its new time', schema: z.strictObject({ caseId: z.uuid(), caseNow: z.string(), steps: z.int(), clockOffsetMs: z.number() }).meta({ id: 'MovedCase' }) } },
  handler: async ({ deps, params, body }) => {
    if (deps.clock === null || deps.mode !== 'embedded') throw new Problem('embeddedModeOnly');
    const head = await asSystem(deps.database, (tx) => findCaseHead(tx, params.caseId));
    if (head === null) throw new Problem('caseNotFound');
    const now = deps.now().getTime() + head.clockOffsetMs;
    const target = 'to' in body ? Date.parse(body.to) : now + body.days * 86_400_000;
    if (target <= now || target > now + tenYearsMs) throw new Problem('requestInvalid', { facts: { fields: [{ path: 'to', code: target <= now ? 'notInFuture' : 'tooFar' }], caseNow: new Date(now).toISOString() } });
    return json(200, { caseId: params.caseId, ...(await deps.clock.moveTo(params.caseId, new Date(target))) });
  },
});
