import { defineProcedure } from '../procedure.ts';
import { completionActs, onTermEnd } from './completion-acts.ts';
import { executionActs, onEntry, onExtensionOver, onLimitationOver } from './execution-acts.ts';
import { facilityActs } from './facility-acts.ts';

/** From the decision in force to the release: execution, the stay in the facility, completion. */
export const admission = defineProcedure({
  name: 'admission',
  version: 1,
  initial: 'awaitingExecution',
  stages: {
    awaitingExecution: { owner: 'court' },
    sentForExecution: { owner: 'escortOffice', openEnded: { task: 'confirmReceipt', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    awaitingFacility: { owner: 'provincialPolice', regimes: ['R4'] },
    facilityAssigned: { owner: 'provincialPolice', regimes: ['R4'] },
    awaitingEscort: { owner: 'escortOffice' },
    facilityFull: { owner: 'escortOffice', regimes: ['R1', 'R2', 'R3'], openEnded: { task: 'findPlace', reviewAfterDays: (policy) => policy.reviewFullFacilityDays } },
    forceMajeure: { owner: 'escortOffice', openEnded: { task: 'reviewForceMajeure', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    fugitive: { owner: 'escortOffice', openEnded: { task: 'findFugitive', reviewAfterDays: (policy) => policy.reviewFugitiveDays } },
    executionSuspended: { owner: 'escortOffice', openEnded: { task: 'reviewSuspension', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    underEscort: { owner: 'escortOffice' },
    reception: { owner: 'facility' },
    detoxification: { owner: 'facility' },
    education: { owner: 'facility' },
    reintegration: { owner: 'facility' },
    absconded: { owner: 'facility', openEnded: { task: 'findFugitive', reviewAfterDays: (policy) => policy.reviewFugitiveDays } },
    outside: { owner: 'facility', openEnded: { task: 'reviewStayOutside', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    imprisoned: { owner: 'facility', regimes: ['R4'], openEnded: { task: 'followImprisonment', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    exempted: { owner: 'facility', openEnded: { task: 'decideAfterExemption', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: { ...executionActs, ...facilityActs, ...completionActs },
  onEntry,
  onExpiry: { executionLimitation: onLimitationOver, extendEscort: onExtensionOver },
  onMilestone: { termEnd: onTermEnd },
  sideProceedings: ['deferral', 'exemptionBeforeAdmission', 'returnToCompliance', 'juvenileTransferAt18'],
});
