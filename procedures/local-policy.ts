/**
 * Numbers that are no law: review dates, leads and habits an office may set for itself. Every one is shown as
 * "không phải hạn luật". Days are calendar days unless the name says otherwise.
 */
export interface LocalPolicy {
  /** an entry recorded later than this after it happened needs a reason and a paper */
  readonly lateEntryAfterHours: number;
  /** hours of grace after a due instant before the superior is told */
  readonly escalateAfterHours: number;
  /** leads of warnings, hours before an hour limit */
  readonly hourLeads: readonly number[];
  /** office hours of a working day, local times "HH:MM"; outside them 24-hour clocks and escalations go to the duty officer */
  readonly officeHours: { readonly from: string; readonly to: string };
  readonly reviewSuspendedDays: number;
  readonly reviewFullFacilityDays: number;
  readonly reviewFugitiveDays: number;
  readonly reviewNotServedDays: number;
  readonly reviewUnconfirmedReceiptDays: number;
  /** a person on the way to a facility that has not recorded the arrival */
  readonly reviewArrivalDays: number;
  readonly reviewHumanDecisionDays: number;
  /** monthly list and supervision review of the local plans */
  readonly supervisionReviewDays: number;
  /** Hà Nội's plan: a local review step before the name leaves the list */
  readonly localRemovalReview: boolean;
}

export const defaultPolicy: LocalPolicy = {
  lateEntryAfterHours: 24,
  escalateAfterHours: 0,
  hourLeads: [12, 4, 1],
  officeHours: { from: '07:30', to: '17:00' },
  reviewSuspendedDays: 30,
  reviewFullFacilityDays: 30,
  reviewFugitiveDays: 30,
  reviewNotServedDays: 7,
  reviewUnconfirmedReceiptDays: 3,
  reviewArrivalDays: 1,
  reviewHumanDecisionDays: 3,
  supervisionReviewDays: 30,
  localRemovalReview: false,
};
