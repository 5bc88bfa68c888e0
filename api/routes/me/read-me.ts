import { z } from 'zod';
import { POSITION_LABELS } from '../../../law/vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';

const text = z.string();
const meSchema = z
  .strictObject({
    officialId: text, name: text, mode: z.enum(['embedded', 'production']), now: text,
    positions: z.array(z.strictObject({ agencyId: text, agencyName: text, agencyKind: text, position: text, positionLabel: text, prefix: text.nullable(), from: text, to: text.nullable(), isHeldToday: z.boolean() })),
  })
  .meta({ id: 'Me' });

export const readMe = defineRoute({
  method: 'get', path: '/api/me', operationId: 'readMe', summary: 'Who is signed in, and in which positions', tag: 'me', who: 'anyOfficial', audit: null, schemas: {},
  responses: { 200: { description: 'the official', schema: meSchema } },
  handler: async ({ deps, signedIn }) => {
    const today = vietnamDate(deps.now());
    return Promise.resolve(
      json(200, {
        officialId: signedIn.officialId, name: signedIn.name, mode: deps.mode, now: deps.now().toISOString(),
        positions: signedIn.positions.map((one) => ({ ...one, positionLabel: POSITION_LABELS[one.position], isHeldToday: one.from <= today && (one.to === null || today <= one.to) })),
      }),
    );
  },
});
