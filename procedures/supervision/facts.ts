import type { CounsellorFacts } from '../counsellors.ts';
import type { TermFacts } from '../term-facts.ts';

/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type SupervisionFacts = {
  /** the day the measure was completed; the term runs from it (Luật 73/2021 Đ40; Luật 120/2025 Đ42) */
  readonly completedOn: string;
  readonly term: TermFacts;
  readonly reportedOn: string;
  readonly proposedOn: string;
  readonly decidedOn: string;
  readonly decisionNumber: string | null;
  readonly officerId: string;
  readonly volunteerCount: number;
  /** R4: who counsels and helps, by the decision made last */
  readonly counsellors: CounsellorFacts;
  readonly planSetOn: string;
  readonly planPeriod: 'month' | 'quarter' | 'year';
  readonly lastReviewOn: string;
  readonly plannedTests: number;
  readonly unannouncedTests: number;
  /** refused tests are no tests: they are counted apart */
  readonly refusedTests: number;
  readonly escortedToTestOn: string;
  readonly lastTestOn: string;
  readonly lastPositiveOn: string;
  /** R1–R3: a positive test inside the term stands against "no use found" until a person decides otherwise */
  readonly removalBlocked: boolean;
  readonly criminalCheck: 'prosecuted' | 'notProsecuted';
  readonly determination: 'addicted' | 'notAddicted';
  readonly closingDecision: 'closingAllowed' | 'closingRefused';
  readonly absentSince: string | null;
  readonly moveToPoliceId: string | null;
  readonly moveToCommitteeId: string | null;
  readonly departedOn: string;
  readonly movedOn: string;
  readonly stageBefore: string;
  readonly closedOn: string;
  readonly newCaseId: string;
};
