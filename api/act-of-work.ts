import type { Regime } from '../law/regimes.ts';
import { getProcedure, procedureNames, procedureNamesBefore } from '../procedures/index.ts';
import type { Act, ActingOfficial, Procedure } from '../procedures/procedure.ts';
import { labelOf } from '../procedures/vi.ts';
import { listWays } from '../procedures/ways.ts';

/** What waits, as far as finding the act that would do it needs to know. */
export interface WaitingWork {
  readonly kind: 'limit' | 'task';
  /** duty or task */
  readonly name: string;
  /** of a task: what it is about */
  readonly subject: string | null;
  readonly role: string;
  readonly procedure: string;
  readonly stage: string;
  readonly regime: Regime | null;
}

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
  return work.name === name || (act.effects ?? []).some((effect) => effect.kind === 'completeTask' && effect.task === work.name);
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

/** An act by which a piece of work may be done. */
export interface Way {
  readonly act: string;
  readonly procedure: string;
}

/** The acts by which a piece of work may be done in the stage the case is in, the usual one first, whoever performs them. Judged by the procedures' tables alone. */
export function listWaysOf(work: WaitingWork): Way[] {
  if (!procedureNames.includes(work.procedure)) return [];
  // Its own procedure first, then those behind it.
  const path = [work.procedure, ...procedureNamesBefore(work.procedure)];
  const listed = path.map((procedure) => listWays(procedure, work)).find((acts) => acts !== undefined);
  const isOpen = (procedure: string, act: string): boolean => { const definition = getProcedure(procedure).acts[act]; return definition !== undefined && isOpenTo(procedure, definition, work); };
  if (listed !== undefined) return listed.flatMap((act): Way[] => path.filter((procedure) => isOpen(procedure, act)).slice(0, 1).map((procedure) => ({ act, procedure })));
  // What is named like the work is the way to do it; another act only settles it in passing.
  const named = path.filter((procedure) => work.name in getProcedure(procedure).acts);
  if (named.length > 0) return named.filter((procedure) => isOpen(procedure, work.name)).slice(0, 1).map((procedure) => ({ act: work.name, procedure }));
  for (const procedure of path) {
    const acts = Object.keys(getProcedure(procedure).acts).filter((act) => doesWork(getProcedure(procedure), act, work) && isOpen(procedure, act));
    if (acts.length > 0) return acts.map((act) => ({ act, procedure }));
  }
  return [];
}

/** Those of them that this official may perform in the capacity that holds the work; a list costs no look into each case: the act itself still asks the case. */
export function findWays(work: WaitingWork, positions: ActingOfficial['positions']): Way[] {
  return listWaysOf(work).filter(({ act, procedure }) => mayPerform(getProcedure(procedure).acts[act], work, positions));
}

/** A way as a screen offers it. */
export const labelled = ({ act, procedure }: Way): { readonly act: string; readonly label: string } => ({ act, label: labelOf('acts', procedure, act) });
