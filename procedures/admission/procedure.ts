import { defineProcedure } from '../procedure.ts';
import { complianceActs } from './compliance-acts.ts';
import { completionActs, onTermEnd } from './completion-acts.ts';
import { deferralActs } from './deferral-acts.ts';
import { endingActs } from './ending-acts.ts';
import { executionActs, onEntry, onExtensionOver, onLimitationOver, onNewLaw } from './execution-acts.ts';
import { facilityActs } from './facility-acts.ts';
import { juvenileActs, onBirthday, onNewLawForJuveniles } from './juvenile-acts.ts';
import { monitoringReport } from '../monitoring-report.ts';
import { leaveActs, onLeaveOver } from './leave-acts.ts';
import { remainderActs } from './remainder-acts.ts';
import { onInpatientDays, onReturnDue, stayActs } from './stay-acts.ts';
import { returnDue } from './stays.ts';
import { birthday } from '../turned-eighteen.ts';

/** From the decision in force to the release: execution, the stay in the facility, completion. */
export const admission = defineProcedure({
  name: 'admission',
  version: 1, kind: 'main',
  initial: 'awaitingExecution',
  stages: {
    awaitingExecution: { owner: 'court' },
    sentForExecution: {
      owner: 'escortOffice', receives: { by: 'escortOffice', act: 'receiveDecision', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
      openEnded: { task: 'followReceipt', holder: () => 'court', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
    },
    awaitingFacility: { owner: 'provincialPolice', regimes: ['R4'] },
    facilityAssigned: { owner: 'provincialPolice', regimes: ['R4'] },
    awaitingEscort: { owner: 'escortOffice' },
    facilityFull: { owner: 'escortOffice', regimes: ['R1', 'R2', 'R3'], openEnded: { task: 'findPlace', reviewAfterDays: (policy) => policy.reviewFullFacilityDays } },
    forceMajeure: { owner: 'escortOffice', openEnded: { task: 'reviewForceMajeure', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    fugitive: { owner: 'escortOffice', openEnded: { task: 'findFugitive', reviewAfterDays: (policy) => policy.reviewFugitiveDays } },
    executionSuspended: { owner: 'escortOffice', openEnded: { task: 'reviewSuspension', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    deferred: { owner: 'escortOffice', openEnded: { task: 'reviewDeferral', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    underEscort: { owner: 'escortOffice', receives: { by: 'facility', act: 'admitPerson', reviewAfterDays: (policy) => policy.reviewArrivalDays } },
    reception: { owner: 'facility' },
    detoxification: { owner: 'facility' },
    education: { owner: 'facility' },
    reintegration: { owner: 'facility' },
    absconded: { owner: 'facility', openEnded: { task: 'findFugitive', reviewAfterDays: (policy) => policy.reviewFugitiveDays } },
    outside: { owner: 'facility', openEnded: { task: 'reviewStayOutside', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    imprisoned: { owner: 'facility', regimes: ['R4'], openEnded: { task: 'followImprisonment', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    exempted: { owner: 'facility', openEnded: { task: 'decideAfterExemption', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: { ...executionActs, ...endingActs, ...deferralActs, ...facilityActs, ...stayActs, ...leaveActs, ...remainderActs, ...complianceActs, ...completionActs, ...juvenileActs, ...monitoringReport() },
  onEntry,
  onExpiry: { executionLimitation: onLimitationOver, extendEscort: onExtensionOver, bereavementLeave: onLeaveOver, inpatientTreatment: onInpatientDays },
  onMilestone: { termEnd: onTermEnd, [returnDue]: onReturnDue, [birthday]: onBirthday, newLawInForce: [...onNewLaw, ...onNewLawForJuveniles] },
});
