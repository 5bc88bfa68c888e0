import { z } from 'zod';
import type { CaseState } from '../procedures/legal-case.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';
import { labelOf } from '../procedures/vi.ts';
import { findActOfWork } from './act-of-work.ts';

export const nextActSchema = z
  .strictObject({ act: z.string(), label: z.string() }).nullable()
  .meta({ description: 'of what waits for your office on this case, the most urgent that you may record; null: there is none. Judged by the procedure’s table: the case is asked when it is recorded' });

/** The most urgent act the reader may record on a case: tasks of the highest rank first, then by date. `now`: case time, UTC; a length that must be reached first is no work before it is. */
export function findNextAct(state: CaseState, acting: ActingOfficial, now: string): z.output<typeof nextActSchema> {
  const tasks = state.tasks.filter((task) => task.doneAt === null && task.holderAgencyId === acting.agencyId).map((task) => ({ kind: 'task' as const, name: task.task, role: task.holderRole, at: task.rank === 1 ? '' : (task.reviewAt ?? '~') }));
  const limits = state.limits
    .filter((limit) => limit.holderAgencyId === acting.agencyId && !limit.isOver && (limit.nature === 'minimum' ? limit.status === 'running' && limit.dueAt !== null && limit.dueAt <= now : limit.nature === 'duty' && (limit.status === 'running' || limit.status === 'missed' || limit.status === 'lapsed')))
    .map((limit) => ({ kind: 'limit' as const, name: limit.duty, role: limit.holderRole, at: limit.dueAt ?? '~' }));
  for (const work of [...tasks, ...limits].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const found = findActOfWork({ ...work, procedure: state.procedure, stage: state.stage, regime: state.procedureRegimes[state.procedure] ?? state.regime }, acting.positions);
    if (found !== null) return { act: found.act, label: labelOf('acts', found.procedure, found.act) };
  }
  return null;
}
