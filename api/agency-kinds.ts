import type { AgencyKind } from '../law/competence.ts';
import { type OfficeRole, officeRoles } from '../procedures/offices.ts';

/** In which capacity the office named by a field takes part, where the field's name does not say it by itself ("courtId" is the court). */
const rolesOfFields: Readonly<Record<string, OfficeRole>> = {
  custodianId: 'custodian', assistingPoliceId: 'assistingPolice', proposedFacilityId: 'facility', escortOfficeId: 'escortOffice', toPoliceId: 'supervisingPolice', toCommitteeId: 'supervisingCommittee',
  compilingPoliceId: 'assistingPolice', residencePoliceId: 'supervisingPolice', residenceCommitteeId: 'supervisingCommittee',
};

/** Kinds of office that a field may name; null where any may be. What perform() accepts is its own to say. */
export function agencyKindsOf(field: string): readonly AgencyKind[] | null {
  const role = rolesOfFields[field] ?? field.replace(/Id$/, '');
  return role in officeRoles ? officeRoles[role as OfficeRole] : null;
}
