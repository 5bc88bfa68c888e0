import type { TermFacts } from '../term-facts.ts';

export type FacilityStage = 'reception' | 'detoxification' | 'education' | 'reintegration';

/** A reduction granted by a court (R1–R3). */
export type ReductionFacts = { readonly months: number; readonly decisionNumber: string; readonly decidedOn: string; readonly withMerit: boolean };

/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type AdmissionFacts = {
  readonly sentOn: string;
  readonly receivedOn: string;
  /** who was asked to name the facility (R4) */
  readonly facilityAsked: 'province' | 'central';
  readonly passedOnBecause: string;
  readonly assignedBy: 'provincialPolice' | 'centralPolice';
  readonly assignedOn: string;
  readonly assignmentNumber: string | null;
  readonly escortExtendedOn: string;
  readonly searchOrderOn: string;
  /** stage to come back to after an absence, an escape or a suspension */
  readonly stageBefore: string;
  /** R1–R3: the day the person was held for escort; R4: the day of the hand-over record; null where the hold came to nothing */
  readonly termStart: string | null;
  readonly admittedOn: string;
  readonly handoverNumber: string;
  /** facility days of the time before, deducted from the term */
  readonly creditedDays: number;
  readonly term: TermFacts;
  readonly reductions: readonly ReductionFacts[];
  /** occupational therapy runs beside the stages from this day */
  readonly labourTherapyFrom: string;
  readonly escapedOn: string;
  readonly escapeNotifiedOn: string;
  readonly outsideFor: 'proceedings' | 'hospital' | 'bereavement' | 'suspendedAtHome' | null;
  readonly exemptedOn: string;
  readonly exemptionGround: string;
  readonly noticeSentOn: string;
  /** end of the term that the notice named */
  readonly noticeFor: string;
  readonly certifiedOn: string;
  /** the day the measure was completed: the last day of the term, however late the release */
  readonly completedOn: string;
  readonly executionLapsedOn: string;
};
