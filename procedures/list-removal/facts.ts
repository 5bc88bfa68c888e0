/** The grounds of Luật 73/2021 Đ43.3 and Luật 120/2025 Đ48 as rules.md §3.4 gathers them. */
export const removalGrounds = ['termServed', 'decisionServed', 'imprisonment', 'otherMeasure', 'moved', 'death', 'declaredMissing'] as const;
export type RemovalGround = (typeof removalGrounds)[number];

/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type RemovalFacts = {
  /** ground that is known before the removal itself, e.g. another measure */
  readonly ground: RemovalGround;
  /** local plan's review (Hà Nội): not a step of the law */
  readonly localReview: 'approved' | 'postponed';
  readonly reviewedOn: string;
  readonly removedOn: string;
};
