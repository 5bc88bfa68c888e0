import { z } from 'zod';
import { listCommunes } from '../../../db/queries/list-communes.ts';
import { defineRoute, json } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';
import { withoutAbsent } from '../../without-absent.ts';

const text = z.string();
const communeSchema = z.strictObject({ code: text, name: text, provinceName: text }).meta({ id: 'Commune' });

export const listCommunesRoute = defineRoute({
  method: 'get', path: '/api/communes', operationId: 'listCommunes', summary: 'Communes, wards and special zones that exist on a day, found by name with or without accents', tag: 'offices', who: 'anyOfficial', audit: null,
  schemas: {
    query: z.strictObject({
      text: text.trim().min(1).max(80).optional(), code: text.regex(/^\d{5}$/).optional(), on: z.iso.date().optional().meta({ description: 'default: today' }), limit: z.coerce.number<string>().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: { description: 'the communes by name', schema: z.strictObject({ communes: z.array(communeSchema) }).meta({ id: 'Communes' }) } },
  handler: async ({ deps, query }) => {
    const { on, limit, ...asked } = query;
    const given = withoutAbsent(asked);
    return json(200, { communes: await listCommunes(deps.database.db, { ...given, on: on ?? vietnamDate(deps.now()), limit }) });
  },
});
