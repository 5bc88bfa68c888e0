import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { localDateOf } from '../../../law/dates.ts';
import type { RecordedEvent } from '../../../procedures/case-event.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { describeRefusal } from '../../../procedures/refusal-details.vi.ts';
import { labelOf, procedureWithAct } from '../../../procedures/vi.ts';
import { type Supposed, type SupposedStep, telling, whatIf } from '../../../procedures/what-if.ts';
import { describeLimit, limitSchema, wordSources } from '../../act-answer.ts';
import { agencyIdsIn, performContextOf } from '../../ask-act.ts';
import { readCase, requestIdOf } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { describeEvents } from '../../event-words.vi.ts';
import { roleLabel } from '../../labels.vi.ts';
import { Problem } from '../../problem.ts';
import { problemSentences } from '../../problem.vi.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
const mostSteps = 12;
const monthsAhead = 12;
const mostYearsAhead = 6;

const bodySchema = z.strictObject({
  acts: z.array(z.strictObject({
    act: text.min(2).max(80), happenedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).meta({ description: 'when it would happen; a date to come is what this is for' }),
    body: z.record(text, z.json()).default({}).meta({ description: "the act's own fields; personal text, numbers of papers and scans may be left out" }),
  })).max(mostSteps).meta({ description: 'one after another; none: what time alone will bring' }),
  until: z.iso.date().optional().meta({ description: 'how far time is let pass; default: twelve months after the last act' }),
});

const entrySchema = z.strictObject({ at: text, type: text, words: text });
const stepSchema = z.strictObject({
  act: text, label: text, at: text, by: text.nullable().meta({ description: 'the capacity in whose name it would be done' }), isOwn: z.boolean().meta({ description: 'false: another office\'s act, supposed in its name' }),
  stage: text, stageLabel: text, recorded: z.array(entrySchema),
  refusal: z.strictObject({ code: text, sentence: text, source: text.nullable(), details: z.array(text), facts: z.record(text, z.unknown()) }).nullable(),
});
const answerSchema = z
  .strictObject({
    caseId: z.uuid(), version: z.int().meta({ description: 'of the case as it is: nothing was added' }), from: text, until: text, steps: z.array(stepSchema), later: z.array(entrySchema).meta({ description: 'what time alone would bring after the last step' }),
    stage: text, stageLabel: text,
    limits: z.array(limitSchema.extend({ proof: z.unknown(), change: z.enum(['new', 'moved', 'same']), oldDueDate: text.nullable(), oldDueAt: text.nullable() })).meta({ description: 'beside the same case left alone until then' }),
    gone: z.array(limitSchema).meta({ description: 'limits that run now and would be no more' }),
  })
  .meta({ id: 'WhatIf' });

function stageWords(state: CaseState): { stage: string; stageLabel: string } {
  const { closed } = state;
  if (closed !== null) return { stage: `closed.${closed.outcome}`, stageLabel: labelOf('outcomes', state.procedure, closed.outcome) };
  return { stage: `${state.procedure}.${state.stage}`, stageLabel: labelOf('stages', state.procedure, state.stage) };
}

async function wordsOf(tx: Tx, state: CaseState, events: readonly RecordedEvent[], known: Parameters<typeof wordSources>[3]): Promise<z.output<typeof entrySchema>[]> {
  const told = events.filter(({ event }) => telling.has(event.type));
  const words = describeEvents(told, await wordSources(tx, state, told, known));
  return words.map((one, index) => ({ at: told[index]?.happenedAt ?? one.happenedAt, type: one.type, words: one.words }));
}

function refusalOf({ refusal, act }: SupposedStep): z.output<typeof stepSchema>['refusal'] {
  if (refusal === null) return null;
  return { code: refusal.code, sentence: problemSentences[refusal.code], source: refusal.source, details: describeRefusal(refusal.code, refusal.facts, procedureWithAct(act)), facts: refusal.facts };
}

function horizonOf(body: z.output<typeof bodySchema>, now: Date): string {
  const last = [now.toISOString(), ...body.acts.map((one) => new Date(one.happenedAt).toISOString())].sort().at(-1) ?? now.toISOString();
  const furthest = new Date(now.getTime());
  furthest.setUTCFullYear(furthest.getUTCFullYear() + mostYearsAhead);
  if (last > furthest.toISOString() || (body.until ?? '') > furthest.toISOString()) throw new Problem('bodyInvalid', { facts: { place: 'body', fields: [{ path: 'body.until', code: 'too_big' }], to: localDateOf(furthest.toISOString()) } });
  if (body.until !== undefined) return body.until;
  const until = new Date(last);
  until.setUTCMonth(until.getUTCMonth() + monthsAhead);
  return until.toISOString();
}

export const whatIfRoute = defineRoute({
  method: 'post', path: '/api/cases/{caseId}/what-if', operationId: 'supposeActs', summary: 'What would become of the case if these acts were done on those days, and what time alone would bring; nothing is recorded of them', tag: 'cases', who: workingOffices, audit: 'viewCase',
  schemas: { params: caseParams, body: bodySchema },
  examples: { body: { acts: [{ act: 'recordDeath', happenedAt: '2026-12-01T09:00:00+07:00', body: { certificateNumber: '15/2026', diedOn: '2026-12-01' } }] } },
  responses: { 200: { description: 'the future of a copy', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'whatIf' }, async (tx, { state, acting, now }) => {
      const { body } = context;
      const until = horizonOf(body, now);
      const performing = await performContextOf(context, tx, { caseId: state.caseId, acting, now, body: [body.acts, agencyIdsIn(state.facts)], requestId: requestIdOf(context) });
      const supposed: Supposed = whatIf(state, body.acts, performing, until);
      const at = { now: supposed.until, calendar: performing.calendar };
      const steps: z.output<typeof stepSchema>[] = [];
      for (const step of supposed.steps)
        steps.push({
          act: step.act, label: labelOf('acts', procedureWithAct(step.act), step.act), at: step.at, by: step.by === null ? null : roleLabel(step.by), isOwn: step.isOwn, ...stageWords(step.state),
          recorded: await wordsOf(tx, step.state, step.events, performing), refusal: refusalOf(step),
        });
      return json(200, {
        caseId: state.caseId, version: state.version, from: now.toISOString(), until: supposed.until, steps, later: await wordsOf(tx, supposed.state, supposed.later, performing), ...stageWords(supposed.state),
        limits: supposed.limits.map(({ limit, change, oldDueDate, oldDueAt }) => ({ ...describeLimit(limit, at), proof: limit.proof, change, oldDueDate, oldDueAt })), gone: supposed.gone.map((limit) => describeLimit(limit, at)),
      });
    }),
});
