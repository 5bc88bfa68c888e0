import { z } from 'zod';
import type { CaseState, CaseTimeLimit } from '../procedures/legal-case.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';
import { findWays, labelled, type WaitingWork } from './act-of-work.ts';

export const waySchema = z.strictObject({ act: z.string(), label: z.string() }).meta({ id: 'WayToDo' });

export const nextActSchema = waySchema
  .extend({ others: z.array(waySchema).meta({ description: 'other acts that would do the same work' }) }).nullable()
  .meta({ id: 'NextAct', description: 'of what waits for your office on this case, the most urgent that you may record; null: there is none. Judged by the procedure’s table: the case is asked when it is recorded' });

/** A window before an event is no work until it opens: nobody certifies an end two years ahead. */
function isOpenYet({ proof }: Pick<CaseTimeLimit, 'proof'>, now: string): boolean {
  const window: unknown = typeof proof === 'object' && proof !== null && 'window' in proof ? proof.window : null;
  const opensAt = typeof window === 'object' && window !== null && 'opensAt' in window ? window.opensAt : null;
  return typeof opensAt !== 'string' || Date.parse(opensAt) <= Date.parse(now);
}

/** What waits on a case, the most urgent first: what is the office's own before what is another's, tasks of the highest rank before all dates. `now`: case time, UTC; a length that must be reached first is no work before it is. */
export function listWork(state: CaseState, agencyId: string, now: string): (WaitingWork & { readonly isOwn: boolean })[] {
  const place = { procedure: state.procedure, stage: state.stage, regime: state.procedureRegimes[state.procedure] ?? state.regime };
  const tasks = state.tasks.filter((task) => task.doneAt === null)
    .map((task) => ({ ...place, kind: 'task' as const, name: task.task, subject: task.subject, role: task.holderRole, isOwn: task.holderAgencyId === agencyId, at: task.rank === 1 ? '' : (task.reviewAt ?? '~') }));
  const limits = state.limits
    .filter((limit) => !limit.isOver && isOpenYet(limit, now) && (limit.nature === 'minimum' ? limit.status === 'running' && limit.dueAt !== null && limit.dueAt <= now : limit.nature === 'duty' && (limit.status === 'running' || limit.status === 'missed' || limit.status === 'lapsed')))
    .map((limit) => ({ ...place, kind: 'limit' as const, name: limit.duty, subject: null, role: limit.holderRole, isOwn: limit.holderAgencyId === agencyId, at: limit.dueAt ?? '~' }));
  return [...tasks, ...limits].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ at: _at, ...work }) => work);
}

/** The most urgent act the reader may record on a case for their own office. */
export function findNextAct(state: CaseState, acting: ActingOfficial, now: string): z.output<typeof nextActSchema> {
  for (const { isOwn, ...work } of listWork(state, acting.agencyId, now)) {
    const [way, ...others] = isOwn ? findWays(work, acting.positions) : [];
    if (way !== undefined) return { ...labelled(way), others: others.map(labelled) };
  }
  return null;
}
