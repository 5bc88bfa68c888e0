import { type Act, defineProcedure } from '../procedure.ts';
import { alarmActs } from './alarm-acts.ts';
import { deviceActs } from './device-acts.ts';
import { endingActs, onExemptionPossible, onTermEnd } from './ending-acts.ts';
import { concernsMonitoring, followMain } from './follow-main.ts';
import { openingActs } from './opening-acts.ts';
import { recountTerm } from './term.ts';
import { onMendOver, onNotPresented, violationActs } from './violation-acts.ts';

/** Nothing of this is known before the decree, whatever the regime of the case it hangs on. */
const onlyR4 = (acts: Readonly<Record<string, Act>>): Readonly<Record<string, Act>> => Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, { ...act, regimes: ['R4'] }]));

/**
 * Electronic monitoring (Luật 120/2025 Đ12; NĐ 163/2026 Đ14–26): a proceeding of the commune's police, hanging on the supervision, on what leads to
 * it, or on voluntary treatment at home. It lasts no longer than those and ends with them; what happens to the person is recorded there.
 */
export const electronicMonitoring = defineProcedure({
  name: 'electronicMonitoring', version: 1, kind: 'side', secondCase: 'needsReason', initial: 'deciding',
  side: {
    openedIn: {
      // Supervision is decided before the person leaves the facility, and the device is put on there.
      admission: ['education', 'reintegration', 'outside'],
      supervision: ['underSupervision', 'criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'closing'],
      voluntaryTreatment: ['awaitingStart', 'inTreatment', 'useFound'],
    },
    inherits: ['supervisingPolice', 'supervisingCommittee', 'facility'],
    follows: { concerns: concernsMonitoring, effects: followMain },
  },
  stages: {
    deciding: { owner: 'supervisingPolice', openEnded: { task: 'followMonitoringDecision', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    awaitingFitting: { owner: 'supervisingPolice', openEnded: { task: 'followFitting', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    monitored: { owner: 'supervisingPolice' },
    temporarilyOff: { owner: 'supervisingPolice', openEnded: { task: 'followRemoval', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    paused: { owner: 'supervisingPolice', openEnded: { task: 'followPause', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    violation: { owner: 'supervisingPolice', openEnded: { task: 'handleViolation', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    nonCompliance: { owner: 'supervisingPolice', openEnded: { task: 'decideOnNonCompliance', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    ending: { owner: 'supervisingPolice', openEnded: { task: 'carryOutDecision', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: onlyR4({ ...openingActs, ...deviceActs, ...alarmActs, ...violationActs, ...endingActs }),
  onExpiry: { mendViolation: onMendOver, presentForRefit: onNotPresented, monitoringBeforeExemption: onExemptionPossible },
  onMilestone: { monitoringEnd: onTermEnd },
  onMovedTime: recountTerm,
  sideProceedings: ['substitutionTreatment'],
});
