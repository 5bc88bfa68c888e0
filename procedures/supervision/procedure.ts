import { monitoringReport } from '../monitoring-report.ts';
import { defineProcedure } from '../procedure.ts';
import { endingActs, onSupervisionEnd } from './ending-acts.ts';
import { onEntry, onMovedTime, openingActs } from './opening-acts.ts';
import { runningActs } from './running-acts.ts';
import { birthday, rememberBirthday } from '../turned-eighteen.ts';

/** Supervision after rehabilitation. A move changes the office, never the stage. */
export const supervision = defineProcedure({
  name: 'supervision',
  version: 1, kind: 'main',
  initial: 'awaitingReport',
  stages: {
    awaitingReport: { owner: 'supervisingPolice', regimes: ['R1', 'R2', 'R3'], openEnded: { task: 'findUnreportedPerson', reviewAfterDays: (policy) => policy.supervisionReviewDays } },
    deciding: { owner: 'supervisingCommittee' },
    underSupervision: { owner: 'supervisingPolice' },
    criminalCheck: { owner: 'supervisingPolice', openEnded: { task: 'recordCriminalCheck', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    prosecuted: { owner: 'supervisingPolice', openEnded: { task: 'awaitJudgment', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    determination: { owner: 'supervisingPolice', openEnded: { task: 'recordDetermination', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    positiveNotAddictedReview: { owner: 'supervisingCommittee', openEnded: { task: 'decideClosingAfterReview', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    relapsed: { owner: 'supervisingPolice', openEnded: { task: 'openNewDossier', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    imprisoned: { owner: 'supervisingPolice', regimes: ['R4'], openEnded: { task: 'followImprisonment', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    closing: { owner: 'supervisingCommittee' },
  },
  acts: { ...openingActs, ...runningActs, ...endingActs, ...monitoringReport() },
  onEntry,
  onMilestone: { supervisionEnd: onSupervisionEnd, [birthday]: [rememberBirthday] },
  onMovedTime,
  sideProceedings: ['electronicMonitoring', 'userManagement', 'voluntaryTreatment'],
});
