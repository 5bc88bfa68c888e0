import { z } from 'zod';
import { findRequestOf } from '../../../db/queries/find-request-of.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { actAnswerSchema } from '../../act-answer.ts';
import { describeRefusal } from '../../../procedures/refusal-details.vi.ts';
import { answerRecorded, refusalOf } from '../../ask-act.ts';
import { readerToday } from '../../case-view.ts';
import { citationWords } from '../../citation.vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem, statusOfCode } from '../../problem.ts';
import { problemSentences } from '../../problem.vi.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
const answerSchema = z
  .strictObject({
    requestId: z.uuid(), caseId: z.uuid(), act: text, status: z.enum(['received', 'accepted', 'recorded', 'refused']), receivedAt: text, finishedAt: text.nullable(),
    outcome: actAnswerSchema.nullable().meta({ description: 'of a recorded one: what its first answer said' }),
    refusal: z.strictObject({ code: text, status: z.int(), sentence: text, source: text.nullable(), details: z.array(text), facts: z.record(z.string(), z.unknown()) }).nullable(),
  })
  .meta({ id: 'RequestOutcome' });

export const readRequest = defineRoute({
  method: 'get', path: '/api/requests/{request}', operationId: 'readRequest', summary: 'What became of an act you asked for, by its id or your Idempotency-Key', tag: 'acts', who: workingOffices, audit: null,
  schemas: { params: z.strictObject({ request: text.min(8).max(100).regex(/^[\w.:-]+$/).meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) }) },
  responses: { 200: { description: 'its state', schema: answerSchema } },
  handler: async (context) => {
    const { deps, params } = context;
    const { reader } = readerToday(context);
    const row = await asOfficial(deps.database, reader, (tx) => findRequestOf(tx, reader.officialId, params.request));
    if (row === null) throw new Problem('notFound');
    const refusal = row.status === 'refused' ? refusalOf(row) : null;
    return json(200, {
      requestId: row.id, caseId: row.caseId, act: row.act, status: row.status, receivedAt: row.receivedAt, finishedAt: row.finishedAt,
      outcome: row.status === 'recorded' ? await answerRecorded(deps, row.caseId, row.id) : null,
      refusal: refusal === null ? null : { code: refusal.code, status: statusOfCode[refusal.code], sentence: problemSentences[refusal.code], source: citationWords(refusal.source), details: describeRefusal(refusal.code, refusal.facts), facts: refusal.facts },
    });
  },
});
