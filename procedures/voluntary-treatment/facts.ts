import type { CounsellorFacts } from '../counsellors.ts';
import type { DossierGround } from '../dossier-grounds.ts';
import type { TermFacts } from '../term-facts.ts';

export const treatmentPlaces = ['home', 'privateFacility', 'publicFacility'] as const;
export type TreatmentPlace = (typeof treatmentPlaces)[number];

/** How the agreement was broken: each is a ground of the compulsory dossier that follows, under the same name. */
export const breakGrounds = ['notRegistered', 'notStarted', 'leftVoluntaryTreatment', 'usedDuringVoluntaryTreatment', 'refusedMonitoring', 'violatedAfterCommuneMeasure', 'thirdViolation'] as const satisfies readonly DossierGround[];
export type BreakGround = (typeof breakGrounds)[number];

/** Legal facts of voluntary treatment: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type VoluntaryFacts = {
  /** instant at which the person was told the result: the registration window runs from there */
  readonly toldAt: string;
  readonly addictionResult: { readonly number: string; readonly date: string };
  readonly hasStableResidence: boolean;
  readonly registeredOn: string;
  readonly place: TreatmentPlace;
  /** months asked for, then decided */
  readonly months: number;
  readonly timeNumber: number;
  readonly decidedOn: string;
  readonly decisionNumber: string | null;
  readonly startedOn: string;
  readonly term: TermFacts;
  readonly profileOn: string;
  readonly planSetOn: string;
  /** R4, at home: who counsels and helps (NĐ 163/2026 Đ130.1) */
  readonly counsellors: CounsellorFacts;
  readonly followUps: number;
  readonly lastFollowUpOn: string;
  readonly tests: number;
  readonly lastPositiveOn: string;
  /** a use found in the treatment that nobody has dealt with yet */
  readonly useFound: boolean;
  readonly criminalCheck: 'prosecuted' | 'notProsecuted' | null;
  /** R4: breaches of duty that were recorded; the third leads to the dossier (Luật 120/2025 Đ47.4) */
  readonly violations: number;
  /** R4: an act that calls for education at the commune was reviewed (Luật 120/2025 Đ47.3) */
  readonly communeActReviewed: boolean;
  readonly leftOn: string | null;
  readonly leaveKind: 'leftFacility' | 'skippedSessions' | 'brokeProfessionalRules' | null;
  readonly noticeSentOn: string;
  readonly completedOn: string;
  readonly brokenOn: string;
  readonly breakGround: BreakGround;
  readonly violationRecord: { readonly number: string; readonly date: string };
  readonly lastViolationOn: string;
  readonly newCaseId: string;
};
