import { z } from 'zod';
import { AGENCY_KINDS, POSITIONS } from '../../../law/competence.ts';
import { AGENCY_KIND_LABELS, POSITION_LABELS } from '../../../law/vi.ts';
import { defineRoute, json } from '../../define-route.ts';

const answerSchema = z
  .strictObject({ positions: z.array(z.strictObject({ value: z.enum(POSITIONS), label: z.string() })), agencyKinds: z.array(z.strictObject({ value: z.enum(AGENCY_KINDS), label: z.string() })) })
  .meta({ id: 'OfficeChoices' });

export const listOfficeChoices = defineRoute({
  method: 'get', path: '/api/office-choices', operationId: 'listOfficeChoices', summary: 'The positions and the kinds of office by their names, for a field to choose from', tag: 'offices', who: 'anyOfficial', audit: null,
  schemas: {},
  responses: { 200: { description: 'the choices', schema: answerSchema } },
  handler: () =>
    Promise.resolve(json(200, {
      positions: POSITIONS.map((value) => ({ value, label: POSITION_LABELS[value] })), agencyKinds: AGENCY_KINDS.map((value) => ({ value, label: AGENCY_KIND_LABELS[value] })),
    })),
});
