/** Who is served with the court's decisions and has a window of its own to ask for review. */
export const addressees = ['person', 'representative', 'proposer', 'procuracy'] as const;
export type Addressee = (typeof addressees)[number];

/** `decidedAt` is the instant of announcement. */
export type CourtDecisionFact = {
  readonly kind: 'apply' | 'notApply' | 'terminate' | 'suspend';
  /** from the paper register; null where it is drawn when the paper is issued */
  readonly number: string | null;
  readonly decidedAt: string;
  readonly withHearing: boolean;
  /** months; null unless the measure is applied */
  readonly termMonths: number | null;
  readonly ground: string | null;
  /** hash of the whole dossier the court had before it (dossier-hash.ts); null where a file's hash is not known */
  readonly dossierHash?: string | null;
};

export type ServiceFact = { readonly outcome: 'received' | 'refused' | 'failed' | 'dateSet'; readonly at: string };

/** A complaint, recommendation or protest. `madeOn` is the local date that counts for the window. */
export type ChallengeFact = {
  readonly id: string;
  readonly by: Addressee;
  readonly madeOn: string;
  readonly receivedAt: string;
  readonly status: 'open' | 'withdrawn' | 'decided';
};

export type AttendanceFact = {
  readonly person: PersonAttendance;
  readonly representative: PersonAttendance | 'none';
  readonly defender: PersonAttendance | 'none';
  readonly proposer: 'present' | 'absent';
  readonly procurator: 'present' | 'absent';
  readonly interpreter: 'none' | 'present' | 'absentReplaced' | 'absentIrreplaceable';
};
export type PersonAttendance = 'present' | 'absentWithReason' | 'absentWithoutReason' | 'askedAbsence';

export const defenderKinds = ['lawyer', 'legalAidAssistant', 'otherDefender'] as const;
export const defenderSources = ['barAssociation', 'legalAidCentre'] as const;
/** Who defends a juvenile; `kind` null while the body asked has not named anybody. */
export type DefenderFact = {
  readonly kind: (typeof defenderKinds)[number] | null;
  readonly chosenBy: 'person' | 'representative' | 'court' | null;
  readonly requestedFrom: (typeof defenderSources)[number] | null;
};

export type ReviewFact = {
  readonly forwardedAt: string;
  readonly receivedAt: string | null;
  readonly docketNumber: string | null;
  readonly judgeId: string | null;
  readonly hearingAt: string | null;
  readonly heardAt: string | null;
  readonly complainantAbsences: number;
  readonly decidedAt: string | null;
  readonly outcome: ReviewOutcome | null;
};

export const reviewOutcomes = ['keep', 'amendTerm', 'annulRefusalAndRemand', 'annulAndTerminate', 'annulTerminationAndRemand', 'annulSuspensionAndRemand', 'stopAsWithdrawn'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** Legal facts of the court's consideration: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type CourtFacts = {
  readonly docketNumber: string;
  readonly acceptedAt: string;
  readonly judgeId: string;
  /** judges who decided in this case before and may not again (PL 01/2022 Đ11.2) */
  readonly formerJudgeIds: readonly string[];
  readonly hasRepresentative: boolean;
  readonly defender: DefenderFact;
  readonly acceptanceNotifiedAt: string;
  readonly queryOpen: boolean;
  readonly queryComplex: boolean;
  readonly queryNumber: string | null;
  readonly queryReceivedAt: string | null;
  readonly answeredAt: string | null;
  readonly answer: 'supplemented' | 'explained' | 'cannotSupplement' | null;
  readonly isComplex: boolean;
  readonly hearingAt: string | null;
  readonly hearingHeldAt: string | null;
  readonly postponements: number;
  readonly attendance: AttendanceFact | null;
  readonly decision: CourtDecisionFact | null;
  /** months of the measure as they stand, after a review too; null when it is not applied */
  readonly termMonths: number | null;
  /** local date of the first decision to apply or not: the term range follows it */
  readonly firstDecisionDate: string;
  /** first, second … time the measure is applied: evidenced, confirmed by the judge, never computed */
  readonly timeNumber: number | null;
  readonly service: Partial<Readonly<Record<Addressee, ServiceFact>>>;
  readonly challenges: readonly ChallengeFact[];
  /** a review is asked for or running; nothing may be executed meanwhile */
  readonly reviewPending: boolean;
  readonly review: ReviewFact | null;
  readonly suspensionGround: string | null;
  /** local date the court confirmed */
  readonly effectiveOn: string;
};
