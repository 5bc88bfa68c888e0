/** Who is examined (Luật 73/2021 Đ27.1; Luật 120/2025 Đ31.1). */
export const determinationGrounds = ['managedUserUsing', 'noStableResidence', 'usingUnderCommuneEducation', 'usingUnderSupervision', 'voluntary', 'registeringWithoutResult'] as const;
export type DeterminationGround = (typeof determinationGrounds)[number];

/** What may follow a result: which file is opened next. */
export const followingCases = ['voluntaryTreatment', 'compulsoryDossier', 'substitutionTreatment'] as const;
export type FollowingCase = (typeof followingCases)[number];

/** Legal facts of a determination of addiction: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type DeterminationFacts = {
  readonly ground: DeterminationGround;
  readonly groundArticle: string;
  readonly hasStableResidence: boolean;
  readonly isHeld: boolean;
  readonly testRecord: { readonly number: string; readonly date: string } | null;
  readonly criminalCheckNumber: string | null;
  /** instant at which the clinic received the person; its days run from there */
  readonly receivedAt: string;
  readonly isAddicted: boolean;
  readonly result: { readonly number: string; readonly date: string };
  /** instant at which the person, or who stands for the person, was told: the window of the voluntary registration runs from there */
  readonly toldAt: string;
  /** proposed by the ground, confirmed by who links the next file */
  readonly following: FollowingCase;
  readonly followingCaseId: string | null;
};
