import type { TermFacts } from '../term-facts.ts';

/** Why management stops before its term is over (Luật 73/2021 Đ23.5; Luật 120/2025 Đ24.5). */
export const stopGrounds = ['addicted', 'communeEducation', 'educationFacility', 'reformatorySchool', 'imprisonment', 'death', 'declaredMissing', 'custodyLongerThanTerm'] as const;
export type StopGround = (typeof stopGrounds)[number];

/** Legal facts of the management of a person who used drugs: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type UserManagementFacts = {
  /** instant at which the use was found */
  readonly foundAt: string;
  readonly testRecord: { readonly number: string; readonly date: string };
  readonly hasStableResidence: boolean;
  readonly residenceVerifiedOn: string;
  /** the commune where the person lives, where it is another than the one that found the use */
  readonly residencePoliceId: string | null;
  readonly residenceCommitteeId: string | null;
  readonly notifiedOn: string;
  readonly decidedOn: string;
  readonly decisionNumber: string | null;
  /** how many decisions there were: each one begins a year anew */
  readonly decisions: number;
  readonly term: TermFacts;
  readonly tests: number;
  readonly lastTestOn: string;
  /** a use found inside the term stands against the end by time until a person decides or a new decision begins a new term */
  readonly endBlocked: boolean;
  readonly lastPositiveOn: string;
  readonly criminalCheck: 'prosecuted' | 'notProsecuted' | null;
  readonly determination: 'addicted' | 'notAddicted' | null;
  readonly determinationResult: { readonly number: string; readonly date: string };
  readonly suspendedOn: string | null;
  readonly moveToPoliceId: string | null;
  readonly moveToCommitteeId: string | null;
  readonly departedOn: string;
  readonly endedBy: 'stopped' | 'ended';
  readonly stopGround: StopGround;
  readonly endDecidedOn: string;
};
