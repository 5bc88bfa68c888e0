import { z } from 'zod';
import { canPerform, findAct } from '../../../procedures/perform.ts';
import { getProcedure, pathOf } from '../../../procedures/index.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { doesWork } from '../../act-of-work.ts';
import { performContextOf } from '../../ask-act.ts';
import { readCase, requestIdOf } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { type AvailableAct, availableActSchema, describeAct, forOffice } from '../../describe-act.ts';

const text = z.string();

const answerSchema = z.strictObject({ caseId: z.uuid(), version: z.int(), procedure: text, stage: text, stageLabel: text, acts: z.array(availableActSchema) }).meta({ id: 'AvailableActs' });

/** When what an act does is due, what is named like the work before ways around it: tasks of the highest rank before all dates; null where it does nothing that waits. */
function urgencyOf(state: CaseState, act: AvailableAct): string | null {
  const procedure = getProcedure(act.procedure);
  const keyOf = (dueAt: string, work: string): string => `${dueAt}#${work === act.act ? '0' : '1'}`;
  const tasks = state.tasks.filter((task) => task.doneAt === null && task.rank === 1 && doesWork(procedure, act.act, { kind: 'task', name: task.task })).map((task) => keyOf('', task.task));
  const limits = state.limits
    .filter((limit) => (limit.status === 'running' || limit.status === 'missed') && limit.nature === 'duty' && limit.dueAt !== null && doesWork(procedure, act.act, { kind: 'limit', name: limit.duty }))
    .map((limit) => keyOf(limit.dueAt ?? '', limit.duty));
  return [...tasks, ...limits].sort()[0] ?? null;
}

/** What leads on from the stage stands before what may befall a case at any time. */
function isOfStage(state: CaseState, act: AvailableAct): boolean {
  const from = act.procedure === state.procedure ? getProcedure(act.procedure).acts[act.act]?.from : undefined;
  return from !== undefined && from !== 'anyStage' && from.includes(state.stage);
}

/** What the official may do and what is due first stands first, then what is of the stage; one act at most is the most urgent. */
function orderByUrgency(state: CaseState, acts: readonly AvailableAct[]): AvailableAct[] {
  const rank = { now: 0, notNow: 1, otherOffice: 2 } as const;
  const latest = '~';
  const ranked = acts.map((act) => ({ act, due: act.isAllowed ? urgencyOf(state, act) : null, place: isOfStage(state, act) ? 0 : 1 }));
  const first = ranked.reduce<(typeof ranked)[number] | null>((best, one) => (one.due !== null && (best === null || one.due < (best.due ?? latest)) ? one : best), null);
  return ranked
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => rank[a.act.kind] - rank[b.act.kind] || ((a.due ?? latest) < (b.due ?? latest) ? -1 : (a.due ?? latest) > (b.due ?? latest) ? 1 : a.place - b.place || a.index - b.index))
    .map(({ act }) => ({ ...act, isUrgent: act === first?.act }));
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
        caseId: state.caseId, version: state.version, procedure: state.procedure, stage: state.stage, stageLabel: labelOf('stages', state.procedure, state.stage), acts: orderByUrgency(state, acts),
      });
    }),
});
