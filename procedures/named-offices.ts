import { dateOf } from './apply-effect.ts';
import { isKindOfRole, type OfficeRole } from './offices.ts';
import type { Guard, PerformContext, Refusal } from './procedure.ts';

/** Why an office cannot take part in a capacity from a local date on; null where it can. */
export function findSeatFault(role: OfficeRole, agencyId: string, on: string, { agencies }: Pick<PerformContext, 'agencies'>): Refusal | null {
  const agency = agencies.get(agencyId);
  if (agency === undefined) return { code: 'officeMissing', facts: { agencyId, role } };
  if (!isKindOfRole(role, agency.kind)) return { code: 'officeKindWrong', facts: { agencyId, role } };
  return agency.from > on || (agency.to !== null && agency.to < on) ? { code: 'officeNotInForce', facts: { agencyId, on } } : null;
}

/** Offices that a later act is to seat are looked at when they are named: that act could never be done with one that does not fit. */
export const namesFittingOffices = (fields: Readonly<Record<string, OfficeRole>>): Guard<object> => ({ body, happenedAt, context }) => {
  for (const [field, role] of Object.entries(fields)) {
    const agencyId: unknown = Object.entries(body).find(([name]) => name === field)?.[1];
    const fault = typeof agencyId === 'string' ? findSeatFault(role, agencyId, dateOf(happenedAt), context) : null;
    if (fault !== null) return fault;
  }
  return null;
};

/** Of a move: police and committee of the commune the person goes to. */
export const namesNewCommune = namesFittingOffices({ toPoliceId: 'supervisingPolice', toCommitteeId: 'supervisingCommittee' });
