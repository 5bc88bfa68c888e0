import type { Regime } from '../law/regimes.ts';
import { getProcedure, procedureNames, procedureNamesBefore } from '../procedures/index.ts';
import type { Act, ActingOfficial, Procedure } from '../procedures/procedure.ts';

/** What waits, as far as finding the act that would do it needs to know. */
export interface WaitingWork {
  readonly kind: 'limit' | 'task';
  /** duty or task */
  readonly name: string;
  readonly role: string;
  readonly procedure: string;
  readonly stage: string;
  readonly regime: Regime | null;
}

// Tasks that end by what an act does to the world, not by naming them.
const actsOfTasks: Readonly<Record<string, string>> = { release: 'recordRelease', recordSuccession: 'recordSuccession', resolveDispute: 'settleTask', resolveCorrection: 'settleTask' };

const meets = (act: Act | undefined, duty: string): boolean => (act?.effects ?? []).some((effect) => effect.kind === 'meetLimit' && effect.duty === duty);

/** A duty that another office ends by receiving is done, for its holder, by the act that always sends there. */
function sendsToReceiver({ stages, acts }: Procedure, act: Act, duty: string): boolean {
  return (act.to ?? []).some((target) => {
    const receives = 'stage' in target && !('procedure' in target) && target.when === undefined ? stages[target.stage]?.receives : undefined;
    return receives !== undefined && meets(acts[receives.act], duty);
  });
}

/** True where the act, once recorded, meets the duty or completes the task, or sets off what does; an act that breaks the proceeding off is no way to do what waits in it. */
export function doesWork(procedure: Procedure, name: string, work: Pick<WaitingWork, 'kind' | 'name'>): boolean {
  const act = procedure.acts[name];
  if (act === undefined || act.breaksOff === true) return false;
  if (work.kind === 'limit') return meets(act, work.name) || sendsToReceiver(procedure, act, work.name);
  return work.name === name || actsOfTasks[work.name] === name || (act.effects ?? []).some((effect) => effect.kind === 'completeTask' && effect.task === work.name);
}

/** Open to the stage the case is in: of its own procedure, or of an earlier one that is taken late. */
function isOpenTo(procedure: string, act: Act, work: WaitingWork): boolean {
  if (act.opens === true || act.onlyReported === true) return false;
  if (work.regime !== null && act.regimes !== undefined && !act.regimes.includes(work.regime)) return false;
  if (procedure !== work.procedure) return act.laterProcedures === true;
  return act.from === 'anyStage' || act.from.includes(work.stage);
}

/** Whether one of these positions performs the act; `role` null: in whatever capacity. Judged by the procedure's table alone. */
export function mayPerform(act: Act | undefined, work: { readonly role: string | null; readonly regime: Regime | null }, positions: ActingOfficial['positions']): boolean {
  return act !== undefined && act.by.some(
    (one) => (work.role === null || one.role === work.role) && (work.regime === null || one.regimes === undefined || one.regimes.includes(work.regime)) && positions.some((held) => one.positions.includes(held.position)),
  );
}

/** An act open to a case in this procedure: its own, or one of an earlier procedure that is taken late. */
export function findActByName(procedure: string, act: string): { readonly procedure: string; readonly definition: Act } | undefined {
  const earlier = procedureNames.slice(0, Math.max(0, procedureNames.indexOf(procedure))).filter((name) => getProcedure(name).acts[act]?.laterProcedures === true);
  const [found] = [...(getProcedure(procedure).acts[act] === undefined ? [] : [procedure]), ...earlier];
  const definition = found === undefined ? undefined : getProcedure(found).acts[act];
  return found === undefined || definition === undefined ? undefined : { procedure: found, definition };
}

/**
 * The act that would do a piece of work and that this official may perform in the capacity that holds it; null for none. Judged by the procedure's
 * table alone, so that a list costs no look into each case: the act itself still asks the case.
 */
export function findActOfWork(work: WaitingWork, positions: ActingOfficial['positions']): { readonly act: string; readonly procedure: string } | null {
  if (!procedureNames.includes(work.procedure)) return null;
  // Its own procedure first, then those behind it.
  for (const procedure of [work.procedure, ...procedureNamesBefore(work.procedure)]) {
    const fit = Object.entries(getProcedure(procedure).acts).flatMap(([act, definition]) => (doesWork(getProcedure(procedure), act, work) && isOpenTo(procedure, definition, work) && mayPerform(definition, work, positions) ? [act] : []));
    // What is named like the work is the way to do it; the others are ways around it.
    const act = fit.find((name) => name === work.name) ?? fit[0];
    if (act !== undefined) return { act, procedure };
  }
  return null;
}
