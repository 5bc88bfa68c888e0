import { localDateOf, toInstantMs } from '../../law/dates.ts';
import type { Duty } from '../../law/time-limits.ts';
import { type CaseState, type CaseTimeLimit, findOffice } from '../legal-case.ts';
import type { HolderRole } from '../offices.ts';
import type { PerformContext } from '../procedure.ts';
import type { Addressee } from './facts.ts';

/** How each addressee asks for review (PL 01/2022 Đ36). */
export const dutyOfAddressee = { person: 'complain', representative: 'complain', proposer: 'recommend', procuracy: 'protest' } as const satisfies Record<Addressee, Duty>;

const decidingActs = ['decideCase', 'terminate', 'suspend'];

/** The proposer before the court: in R1 the labour office while it exists, else the office that compiled. */
export function proposerRole(state: CaseState, context: Pick<PerformContext, 'agencies' | 'asOf'>): 'labourOffice' | 'compilingOffice' {
  const labour = findOffice(state, 'labourOffice');
  if (labour === undefined) return 'compilingOffice';
  const endedOn = context.agencies.get(labour.agencyId)?.to ?? null;
  return endedOn !== null && endedOn < localDateOf(context.asOf) ? 'compilingOffice' : 'labourOffice';
}

export function holderOfWindow(addressee: Addressee, state: CaseState, context: Pick<PerformContext, 'agencies' | 'asOf'>): HolderRole {
  if (addressee === 'proposer') return proposerRole(state, context);
  return addressee === 'procuracy' ? 'procuracy' : 'person';
}

/** Addressees whose windows must have closed before the decision can take effect. */
export function listAddressees(state: CaseState): readonly Addressee[] {
  return state.facts.court.hasRepresentative === true ? ['person', 'representative', 'proposer', 'procuracy'] : ['person', 'proposer', 'procuracy'];
}

/** The addressee's window against the latest decision; undefined while it has not begun. */
export function findWindow(state: CaseState, addressee: Addressee): CaseTimeLimit | undefined {
  const decided = state.acts.findLast((act) => decidingActs.includes(act.act));
  if (decided === undefined) return undefined;
  return state.limits.findLast((limit) => limit.duty === dutyOfAddressee[addressee] && limit.key === addressee && limit.startedBySeq > decided.seq && limit.status !== 'cancelled');
}

export function hasWindow(state: CaseState, addressee: Addressee): boolean {
  return findWindow(state, addressee) !== undefined;
}

function isWindowClosed(state: CaseState, addressee: Addressee, at: string): boolean {
  const own = (state.facts.court.challenges ?? []).filter((challenge) => challenge.by === addressee);
  // Withdrawal makes the decision effective as far as its author is concerned (PL 01/2022 Đ39.6).
  if (own.some((challenge) => challenge.status === 'withdrawn')) return true;
  const window = findWindow(state, addressee);
  // A window begun or dated late may end before another that has run out already: that one stays closed.
  if (window?.status === 'lapsed') return true;
  const dueAt = window?.dueAt;
  return dueAt != null && toInstantMs(dueAt) <= toInstantMs(at);
}

/** Addressees whose window is open, has no date yet or has not even begun. */
export function listOpenWindows(state: CaseState, at: string): readonly Addressee[] {
  return listAddressees(state).filter((addressee) => !isWindowClosed(state, addressee, at));
}

export function hasOpenChallenge(state: CaseState): boolean {
  return (state.facts.court.challenges ?? []).some((challenge) => challenge.status === 'open');
}

/** Every window closed unused: only now may the court be asked to confirm the effect. */
export function isReadyForEffect(state: CaseState, at: string): boolean {
  return state.facts.court.decision != null && !hasOpenChallenge(state) && listOpenWindows(state, at).length === 0;
}

/** Earliest local date the decision can have taken effect: the day after the last window's last day, or the day of the review decision, which takes effect at once. */
export function findEarliestEffect(state: CaseState): string | null {
  const { review } = state.facts.court;
  if (review?.decidedAt != null && review.outcome !== 'stopAsWithdrawn') return localDateOf(review.decidedAt);
  let latest: string | null = null;
  for (const addressee of listAddressees(state)) {
    const withdrawn = (state.facts.court.challenges ?? []).some((challenge) => challenge.by === addressee && challenge.status === 'withdrawn');
    const dueAt = withdrawn ? undefined : findWindow(state, addressee)?.dueAt;
    // dueAt is the midnight after the last day.
    const from = dueAt == null ? null : localDateOf(dueAt);
    if (from !== null && (latest === null || from > latest)) latest = from;
  }
  return latest;
}
