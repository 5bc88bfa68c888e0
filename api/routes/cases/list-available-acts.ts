import { z } from 'zod';
import { canPerform, findAct } from '../../../procedures/perform.ts';
import { getProcedure, pathOf } from '../../../procedures/index.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { listWaysOf } from '../../act-of-work.ts';
import { performContextOf } from '../../ask-act.ts';
import { readCase, requestIdOf } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { listWork } from '../../next-act.ts';
import { type AvailableAct, availableActSchema, describeAct, forOffice } from '../../describe-act.ts';

const text = z.string();

const answerSchema = z.strictObject({ caseId: z.uuid(), version: z.int(), procedure: text, stage: text, stageLabel: text, acts: z.array(availableActSchema) }).meta({ id: 'AvailableActs' });

/** What leads on from the stage stands before what may befall a case at any time. */
function isOfStage(state: CaseState, act: AvailableAct): boolean {
  const from = act.procedure === state.procedure ? getProcedure(act.procedure).acts[act.act]?.from : undefined;
  return from !== undefined && from !== 'anyStage' && from.includes(state.stage);
}

/** Where each act stands in what waits: the work it does by its place, then the act among the ways to do it. */
function listDoing(state: CaseState, agencyId: string, now: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { act } of listWork(state, agencyId, now).flatMap(listWaysOf)) if (!places.has(act)) places.set(act, places.size);
  return places;
}

/** What the official may do and what waits first stands first, then what is of the stage; one act at most is the most urgent. */
function orderByUrgency(state: CaseState, acts: readonly AvailableAct[], agencyId: string, now: string): AvailableAct[] {
  const rank = { now: 0, notNow: 1, otherOffice: 2 } as const;
  const doing = listDoing(state, agencyId, now);
  const ranked = acts.map((act, index) => ({ act, work: (act.isAllowed ? doing.get(act.act) : undefined) ?? Number.MAX_SAFE_INTEGER, place: isOfStage(state, act) ? 0 : 1, index }));
  const sorted = ranked.sort((a, b) => rank[a.act.kind] - rank[b.act.kind] || a.work - b.work || a.place - b.place || a.index - b.index);
  const first = sorted.find((one) => one.work < Number.MAX_SAFE_INTEGER);
  return sorted.map(({ act }) => ({ ...act, isUrgent: act === first?.act }));
}

export const listAvailableActs = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/available-acts', operationId: 'listAvailableActs', summary: 'What may be done now, by whom, and why the rest may not; the most urgent first', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the acts', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'availableActs' }, async (tx, { state, acting, now }) => {
      const performing = await performContextOf(context, tx, { caseId: state.caseId, acting, now, body: null, requestId: requestIdOf(context) });
      const names = new Set(pathOf(state.procedure).filter((name) => name in state.procedureRegimes).flatMap((name) => Object.keys(getProcedure(name).acts)));
      const acts = [...names].flatMap((name) => {
        const found = findAct(state, name);
        if (found === undefined || found.definition.onlyReported === true) return [];
        const { procedure, definition } = found;
        const own = canPerform(state, name, performing, 'system');
        const paper = canPerform(state, name, performing, 'paper');
        // An act of another regime is no act of this case at all.
        if (own.refusal?.code === 'actNotInProcedure') return [];
        return [describeAct({ name, procedure: procedure.name, definition, regime: state.procedureRegimes[procedure.name] ?? state.regime, state, person: state.person, acting, own, paper, office: canPerform(state, name, forOffice(performing), 'system') })];
      });
      return json(200, {
        caseId: state.caseId, version: state.version, procedure: state.procedure, stage: state.stage, stageLabel: labelOf('stages', state.procedure, state.stage), acts: orderByUrgency(state, acts, acting.agencyId, now.toISOString()),
      });
    }),
});
