import type { CaseState } from './legal-case.ts';
import type { OfficeRole } from './offices.ts';

/**
 * What an office that has ended still owed in a capacity goes to another; null: to none yet. Who was late before stays in the record: a missed limit keeps
 * its holder, the seat says who has the work now. With it goes what the ended office itself only kept for one before it.
 */
export function passOnDuties(state: CaseState, role: OfficeRole, endedId: string, toId: string | null): CaseState {
  const seats = state.offices.map((seat) => (seat.role === role && seat.agencyId === endedId) || seat.passedTo === endedId ? { ...seat, passedTo: toId } : seat);
  const passed = seats.filter((seat, index) => seat !== state.offices[index]);
  const roles: ReadonlySet<string> = new Set(passed.map((seat) => seat.role));
  const holders: ReadonlySet<string | null> = new Set([endedId, ...state.offices.flatMap((seat) => (seat.role === role && seat.passedTo !== undefined ? [seat.passedTo] : []))]);
  const isPassed = (item: { readonly holderRole: string; readonly holderAgencyId: string | null }): boolean => roles.has(item.holderRole) && holders.has(item.holderAgencyId);
  return {
    ...state, offices: seats,
    limits: state.limits.map((limit) => ((limit.status === 'running' || limit.status === 'paused') && isPassed(limit) ? { ...limit, holderAgencyId: toId } : limit)),
    tasks: state.tasks.map((task) => (task.doneAt === null && isPassed(task) ? { ...task, holderAgencyId: toId } : task)),
  };
}
