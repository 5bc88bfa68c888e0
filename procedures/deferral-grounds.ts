/** What a deferral and the execution it stops say to each other: grounds, and the stages before the way to the facility. */
export const deferralGrounds = ['seriouslyIll', 'familyHardship'] as const;
export const exemptionGrounds = ['fatalIllness', 'pregnancy', 'notAddictedDuringDeferral'] as const;
export const requestGrounds = [...deferralGrounds, ...exemptionGrounds] as const;
export type RequestGround = (typeof requestGrounds)[number];

/** Why the court is asked to cancel a deferral (PL 01/2022 Đ30.1); for adults under R4 renewed use is no ground any more (Luật 120/2025 Đ39.6). */
export const cancellationGrounds = ['groundEnded', 'usedAgain', 'believedFled'] as const;

/** Stages of the execution in which the person is not on the way yet. */
export const beforeEscort = ['awaitingExecution', 'sentForExecution', 'awaitingFacility', 'facilityAssigned', 'awaitingEscort', 'facilityFull'] as const;
