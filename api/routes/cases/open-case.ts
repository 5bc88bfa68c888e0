import { z } from 'zod';
import { getProcedure } from '../../../procedures/index.ts';
import { actAnswerSchema } from '../../act-answer.ts';
import { dryRunQuery, envelopeShape } from '../../act-envelope.ts';
import { defineRoute, idempotencyHeader } from '../../define-route.ts';
import { exampleOf } from '../../example-of.ts';
import { openCase } from '../../open-case.ts';
import { newPersonSchema } from '../../person-view.ts';
import { workingOffices } from '../../who.ts';
import { acceptedSchema } from '../acts/perform-act.ts';

const openings = Object.entries(getProcedure('compulsoryDossier').acts).filter(([, act]) => act.opens === true);
const names = openings.map(([name]) => name);
const [firstBody, ...otherBodies] = openings.map(([, act]) => act.schema.strict());
const bodySchema = firstBody === undefined ? z.record(z.string(), z.json()) : otherBodies.length === 0 ? firstBody : z.union([firstBody, ...otherBodies]);

const openingSchema = z.strictObject({
  ...envelopeShape,
  ...(names.length > 1 ? { act: z.enum(names).optional().meta({ description: `which act opens it; default: ${names[0] ?? ''}` }) } : {}),
  person: z.union([z.strictObject({ personId: z.uuid() }), newPersonSchema]),
  regime: z.enum(['R1', 'R2', 'R3', 'R4']).optional().meta({ description: 'default: the one in force on the day it happened' }),
  previousCaseId: z.uuid().optional().meta({ description: 'the case this one follows from' }),
  secondCaseReason: z.string().trim().min(3).max(1000).normalize('NFC').optional().meta({ description: 'why a second open dossier of the same person is right; kept encrypted' }),
  simulatedFrom: z.iso.datetime({ offset: true }).optional().meta({ description: 'embedded mode only: a simulated case whose clock begins here' }),
  body: bodySchema,
});

export const openCaseRoute = defineRoute({
  method: 'post', path: '/api/cases', operationId: 'openCase', summary: 'Opens a dossier', tag: 'cases', who: workingOffices, audit: null,
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
    const { person, regime, previousCaseId, secondCaseReason, simulatedFrom, ...wire } = context.body;
    const act = 'act' in wire && typeof wire.act === 'string' ? wire.act : names[0];
    return openCase(
      context,
      {
        act: act ?? 'openDossier', wire: wire, idempotencyKey: context.headers['idempotency-key'], expectedVersion: null,
        person, regime: regime ?? null, previousCaseId: previousCaseId ?? null, secondCaseReason: secondCaseReason ?? null, simulatedFrom: simulatedFrom ?? null,
      },
      context.query.dryRun === 'true',
    );
  },
});
