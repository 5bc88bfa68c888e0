import type { TermFacts } from '../term-facts.ts';

export type FacilityStage = 'reception' | 'detoxification' | 'education' | 'reintegration';

/** A reduction granted by a court (R1–R3). */
export type ReductionFacts = { readonly months: number; readonly decisionNumber: string; readonly decidedOn: string; readonly withMerit: boolean };

/** A leave: last day and days on the road as the head granted them. */
export type LeaveFacts = {
  readonly kin: 'parent' | 'spouse' | 'child';
  readonly requestedOn: string;
  readonly granted: { readonly from: string; readonly until: string; readonly travelDays: number; readonly number: string | null } | null;
};

/** The days for which a body conducting proceedings asked for the person. */
export type RemovalFacts = { readonly requestNumber: string; readonly until: string; readonly number: string | null; readonly extensions: number };

/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type AdmissionFacts = {
  readonly sentOn: string;
  /** the day a person moved an execution under way to the steps of R4 */
  readonly movedToNewRulesOn: string;
  readonly receivedOn: string;
  /** who was asked to name the facility (R4) */
  readonly facilityAsked: 'province' | 'central';
  readonly passedOnBecause: string;
  readonly assignedBy: 'provincialPolice' | 'centralPolice';
  readonly assignedOn: string;
  /** R4: where a juvenile serves (Luật 120/2025 Đ36.4) */
  readonly facilityKind: 'reformatorySchool' | 'publicFacility';
  readonly transferredAtEighteenOn: string;
  /** R1–R3: a juvenile with under six months left on 2026-07-01 stays where they are (NĐ 163/2026 Đ151.6) */
  readonly staysAtNewLaw: boolean;
  readonly assignmentNumber: string | null;
  readonly escortExtendedOn: string;
  readonly searchOrderOn: string;
  /** stage to come back to after an absence, an escape or a suspension */
  readonly stageBefore: string;
  /** R1–R3: the day the person was held for escort; R4: the day of the hand-over record; null where the hold came to nothing */
  readonly termStart: string | null;
  readonly admittedOn: string;
  readonly handoverNumber: string;
  /** the day the profile was taken last (R1–R3 Mẫu 19; R4 Mẫu 17) */
  readonly profileOn: string;
  /** facility days of the time before, deducted from the term */
  readonly creditedDays: number;
  readonly term: TermFacts;
  readonly reductions: readonly ReductionFacts[];
  /** occupational therapy runs beside the stages from this day */
  readonly labourTherapyFrom: string;
  readonly escapedOn: string;
  readonly escapeNotifiedOn: string;
  readonly outsideFor: 'proceedings' | 'prosecution' | 'hospital' | 'bereavement' | 'suspendedAtHome' | null;
  /** leave for a bereavement that is asked for, granted or under way; null once it is over */
  readonly leave: LeaveFacts | null;
  /** temporary removal for proceedings that is decided or under way; null once it is over */
  readonly removal: RemovalFacts | null;
  /** what a person decided of time outside of which no text says whether it counts, by interval of the pause ledger */
  readonly daysDecided: Readonly<Record<string, 'counted' | 'uncounted'>>;
  /** suspended at home and well again: the day, and whether the law sends the person back (three months left) */
  readonly recovery: { readonly on: string; readonly certificateNumber: string; readonly mustReturn: boolean } | null;
  /** the deferral in force; null once it is over */
  readonly deferral: { readonly ground: string; readonly number: string | null; readonly on: string } | null;
  /** what the commune reported of a suspension at home, and the court's order to return; null where nothing is asked */
  readonly compliance: { readonly ground: string; readonly noticeNumber: string | null; readonly reportedOn: string; readonly orderedOn: string | null } | null;
  readonly exemptedOn: string;
  readonly exemptionGround: string;
  readonly noticeSentOn: string;
  /** end of the term that the notice named */
  readonly noticeFor: string;
  readonly certifiedOn: string;
  /** the day the measure was completed: the last day of the term, however late the release */
  readonly completedOn: string;
  readonly executionLapsedOn: string;
  /** the execution ended before its time: by an exemption of the law, or by the court on a ground no text gives a consequence */
  readonly executionEnd: { readonly kind: 'exempted' | 'cancelled'; readonly ground: string; readonly number: string | null; readonly decidedOn: string };
  /** what the facility asked the court of the rest of the term; null once decided */
  readonly remainderRequest: { readonly kind: 'reduction' | 'suspension' | 'exemption'; readonly number: string | null; readonly requestedOn: string; readonly docketNumber: string | null; readonly judgeId: string | null } | null;
};
