import { z } from 'zod';
import { agencyId } from '../../../procedures/fields.ts';
import { openings } from '../../../procedures/index.ts';
import { actAnswerSchema } from '../../act-answer.ts';
import { dryRunQuery, envelopeShape } from '../../act-envelope.ts';
import { defineRoute, idempotencyHeader } from '../../define-route.ts';
import { exampleOf } from '../../example-of.ts';
import { openCase } from '../../open-case.ts';
import { newPersonSchema } from '../../person-view.ts';
import { workingOffices } from '../../who.ts';
import { acceptedSchema } from '../acts/perform-act.ts';

const names = openings.map(({ act }) => act);
const [firstBody, ...otherBodies] = openings.map(({ definition }) => definition.schema.strict());
const bodySchema = firstBody === undefined ? z.record(z.string(), z.json()) : otherBodies.length === 0 ? firstBody : z.union([firstBody, ...otherBodies]);

const openingSchema = z.strictObject({
  ...envelopeShape,
  act: z.enum(names).optional().meta({ description: `which act opens it, and with it which procedure; default: ${names[0] ?? ''}` }),
  person: z.union([z.strictObject({ personId: z.uuid() }), newPersonSchema]).optional().meta({ description: 'left out for a side proceeding alone, which is of the person of its main case' }),
  mainCaseId: z.uuid().optional().meta({ description: 'of a side proceeding: the case it hangs on, in which you take part' }),
  regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional().meta({ description: 'default: the one in force on the day it happened' }),
  actingOffice: agencyId().optional().meta({ description: 'the office whose act the opening was, where it has ended and yours came after it: entered from its papers, with a reason and a paper' }),
  previousCaseId: z.uuid().optional().meta({ description: 'the case this one follows from' }),
  secondCaseReason: z.string().trim().min(3).max(1000).normalize('NFC').optional().meta({ description: 'why a second open dossier of the same person is right; kept encrypted' }),
  simulatedFrom: z.iso.datetime({ offset: true }).optional().meta({ description: 'embedded mode only: a simulated case whose clock begins here' }),
  body: bodySchema,
});

export const openCaseRoute = defineRoute({
  method: 'post', path: '/api/cases', operationId: 'openCase', summary: 'Opens a case: a dossier, or a file of its own', tag: 'cases', who: workingOffices, audit: null,
  schemas: { query: dryRunQuery, headers: idempotencyHeader.omit({ 'if-match': true }), body: openingSchema },
  examples: {
    body: {
      happenedAt: '2026-07-06T09:30:00+07:00', channel: 'system',
      person: { fullName: 'Nguyễn Văn Thử', birthDate: '1999-04-30', sex: 'male', residence: 'Số 1, phố Thử, phường Thử', communeCode: '00004' }, body: exampleOf(bodySchema),
    },
  },
  responses: {
    200: { description: 'with dryRun: what would be recorded', schema: actAnswerSchema },
    201: { description: 'opened', schema: actAnswerSchema },
    202: { description: 'taken for good, not recorded yet: ask at Location', schema: acceptedSchema },
  },
  handler: (context) => {
    const { act = names[0] ?? '', person, mainCaseId, regime, actingOffice, previousCaseId, secondCaseReason, simulatedFrom, ...wire } = context.body;
    return openCase(
      context,
      {
        act, wire, idempotencyKey: context.headers['idempotency-key'], expectedVersion: null,
        person: person ?? null, mainCaseId: mainCaseId ?? null, regime: regime ?? null, actingOffice: actingOffice ?? null, previousCaseId: previousCaseId ?? null, secondCaseReason: secondCaseReason ?? null, simulatedFrom: simulatedFrom ?? null,
      },
      context.query.dryRun === 'true',
    );
  },
});
