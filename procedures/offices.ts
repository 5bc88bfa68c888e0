import type { AgencyKind } from '../law/competence.ts';

/**
 * The capacities in which an office takes part in a case. Rights to a case come from them alone.
 * The office behind a capacity may change (succession, move); the duty stays with the capacity.
 */
export const officeRoles = {
  /** compiles and files the dossier; the "proposer" before the court */
  compilingOffice: ['communePolice', 'districtPolice', 'provincialPolice', 'communeCommittee'],
  /** R1: helps the commune's committee to compile; decides nothing */
  assistingPolice: ['communePolice'],
  /** R1: checks the dossier and files it with the court */
  labourOffice: ['labourOffice'],
  court: ['court'],
  reviewCourt: ['court'],
  procuracy: ['procuracy'],
  reviewProcuracy: ['procuracy'],
  provincialPolice: ['provincialPolice'],
  centralPolice: ['centralPolice'],
  /** takes the person to the facility */
  escortOffice: ['communePolice', 'districtPolice'],
  /** holds the person while the dossier is prepared */
  custodian: ['facility', 'clinic'],
  facility: ['facility'],
  clinic: ['clinic'],
  supervisingPolice: ['communePolice'],
  supervisingCommittee: ['communeCommittee'],
  /** decides on reduction, suspension and exemption of the rest of the term; named by the facility that asks */
  executionCourt: ['court'],
  /** keeps what an office owed that ended without one office after it, until a person names who takes over */
  interimOffice: ['provincialPolice', 'centralPolice', 'procuracy'],
} as const satisfies Record<string, readonly AgencyKind[]>;

export type OfficeRole = keyof typeof officeRoles;

/** Who holds a limit: an office in a capacity, or the person whose right it is. */
export type HolderRole = OfficeRole | 'person';

export const officeRoleNames = Object.keys(officeRoles) as OfficeRole[];

export function isOfficeRole(name: string): name is OfficeRole {
  return name in officeRoles;
}

/** True when an office of this kind may take part in this capacity. */
export function isKindOfRole(role: OfficeRole, kind: AgencyKind): boolean {
  return (officeRoles[role] as readonly AgencyKind[]).includes(kind);
}
