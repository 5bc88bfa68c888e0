import { addDays, localDateOf, startOfLocalDay } from '../law/dates.ts';
import { type CaseOffice, type CaseState, isLive } from './legal-case.ts';
import { isKindOfRole, type OfficeRole } from './offices.ts';
import type { PerformContext, Refusal } from './procedure.ts';

type World = Pick<PerformContext, 'asOf' | 'agencies'>;

/** A duty belongs to the successor of an office that has ended (rules.md §1: the office is not frozen with the regime). */
export function isSuccessor(endedId: string, agencyId: string, context: World): boolean {
  const ended = context.agencies.get(endedId);
  return ended?.to != null && ended.to < localDateOf(context.asOf) && ended.successorIds.includes(agencyId);
}

/**
 * The office of a capacity whose act it was on a local date, where it has ended since and `agencyId` came after it; null where there is none.
 * What happened is judged by who was competent then (rules.md §6.13), whoever holds the seat on the day it is entered.
 */
export function findEndedOffice(state: CaseState, role: OfficeRole, agencyId: string, on: string, context: World): string | null {
  const seat = state.offices.findLast((one) => {
    const to = context.agencies.get(one.agencyId)?.to ?? null;
    // A seat left before the office ended was another's from then on.
    return one.role === role && one.from <= on && (one.to === null || on <= one.to) && to !== null && on <= to && isSuccessor(one.agencyId, agencyId, context);
  });
  return seat?.agencyId ?? null;
}

const standsOn = (agency: { readonly from: string; readonly to: string | null } | undefined, on: string): boolean => agency !== undefined && agency.from <= on && (agency.to === null || on <= agency.to);

/** The one office that came after an ended one and may sit in its capacity; null where there is none or where there are several: then a person says (rules.md §7). */
export function findHeir(seat: Pick<CaseOffice, 'role' | 'agencyId'>, on: string, { agencies }: Pick<World, 'agencies'>): string | null {
  const fit = (agencies.get(seat.agencyId)?.successorIds ?? []).filter((id) => {
    const agency = agencies.get(id);
    return agency !== undefined && standsOn(agency, on) && isKindOfRole(seat.role, agency.kind);
  });
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

export interface EndedSeat {
  readonly seat: CaseOffice;
  /** first instant without the office, UTC */
  readonly at: string;
  /** local date of that instant */
  readonly on: string;
}

/** Whether the case still waits for something of a capacity. */
export function isOwed({ tasks, limits }: CaseState, role: OfficeRole): boolean {
  return tasks.some((task) => task.doneAt === null && task.holderRole === role) || limits.some((limit) => isLive(limit) && limit.holderRole === role);
}

/** Its seat went to nobody while nothing was owed, and now something is: who takes over was never asked. */
function isUnasked(state: CaseState, seat: CaseOffice): boolean {
  return seat.passedTo === null && isOwed(state, seat.role) && !state.tasks.some((task) => task.doneAt === null && task.task === 'recordSuccession' && task.subject === seat.role);
}

/** The seat as one that ends, or has ended; null where its office has no last day, and where nothing has changed since nobody could be found. */
export function readEndedSeat(state: CaseState, seat: CaseOffice, context: Pick<World, 'agencies'>): EndedSeat | null {
  const to = context.agencies.get(seat.agencyId)?.to ?? null;
  if (seat.to !== null || to === null) return null;
  const on = addDays(to, 1);
  if (seat.passedTo !== undefined && !isUnasked(state, seat) && findHeir(seat, on, context) === null) return null;
  return { seat, on, at: new Date(Date.parse(startOfLocalDay(on))).toISOString() };
}

/** Who stands before the court where the labour office is gone, and finishes what it began (rules.md §1). */
const heirRole: Partial<Readonly<Record<OfficeRole, OfficeRole>>> = { labourOffice: 'compilingOffice' };

/**
 * Who keeps what an ended office owed, and in which capacity: the office it answered to; else, without its limits, another office of the case that can
 * say who takes over. Null for nobody: then only the administrator's list shows the case.
 */
export function findInterim(state: CaseState, { seat, on }: EndedSeat, { agencies }: Pick<World, 'agencies'>): { readonly agencyId: string; readonly role: OfficeRole; readonly keeps: boolean; readonly isHeir: boolean } | null {
  const seated = state.offices.filter((one) => one.to === null && one.agencyId !== seat.agencyId && standsOn(agencies.get(one.agencyId), on));
  const heir = seated.find((one) => one.role === heirRole[seat.role]);
  if (heir !== undefined) return { agencyId: heir.agencyId, role: heir.role, keeps: true, isHeir: true };
  let superior = agencies.get(agencies.get(seat.agencyId)?.superiorId ?? '');
  if (superior !== undefined && !standsOn(superior, on)) superior = superior.successorIds.length === 1 ? agencies.get(superior.successorIds[0] ?? '') : undefined;
  if (superior !== undefined && standsOn(superior, on) && isKindOfRole('interimOffice', superior.kind))
    return { agencyId: superior.agencyId, role: seated.find((one) => one.agencyId === superior.agencyId)?.role ?? 'interimOffice', keeps: true, isHeir: false };
  // A court's delay is never another body's (rules.md §7): whoever only names the office keeps none of its limits.
  const other = seated[0];
  return other === undefined ? null : { agencyId: other.agencyId, role: other.role, keeps: false, isHeir: false };
}

/** The office a case is opened by, in law: the one named that has ended since, else that of the official who enters it. */
export function openingOfficeOf(context: Pick<PerformContext, 'official' | 'opening'>): string {
  return context.opening?.forAgencyId ?? context.official.agencyId;
}

/** Offices there on a local date that have ended since and that the own one came after. */
function listPredecessors(on: string, context: Pick<PerformContext, 'asOf' | 'agencies' | 'official'>): string[] {
  return [...context.agencies.values()].filter((one) => standsOn(one, on) && isSuccessor(one.agencyId, context.official.agencyId, context)).map((one) => one.agencyId).sort();
}

/** Those whose act an opening of a local date may have been, entered by this official: the own office where it was there, then those that it came after. */
export function listOpeningOffices(on: string, context: Pick<PerformContext, 'asOf' | 'agencies' | 'official'>): string[] {
  const ownId = context.official.agencyId;
  return [...(standsOn(context.agencies.get(ownId), on) ? [ownId] : []), ...listPredecessors(on, context)];
}

/** An opening is the act of an office that was there on its local date: the own one, or one named that ended and that the own one came after. The refusal names those that could be meant. */
export function findOpeningFault(on: string, context: Pick<PerformContext, 'asOf' | 'agencies' | 'official' | 'opening'>): Refusal | null {
  const { agencies, official } = context;
  const ownId = official.agencyId;
  const openerId = openingOfficeOf(context);
  const predecessorIds = listPredecessors(on, context);
  const opener = agencies.get(openerId);
  if (opener === undefined) return { code: 'officeMissing', facts: { agencyId: openerId } };
  if (openerId !== ownId && !isSuccessor(openerId, ownId, context)) return { code: 'notCompetent', facts: { actingOffice: openerId, predecessorIds } };
  return standsOn(opener, on) ? null : { code: 'officeNotInForce', facts: { agencyId: openerId, on, predecessorIds } };
}
