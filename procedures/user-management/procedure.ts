import { defineProcedure } from '../procedure.ts';
import { endingActs, onTermEnd } from './ending-acts.ts';
import { openingActs } from './opening-acts.ts';
import { runningActs } from './running-acts.ts';

/** Management of a person who used drugs and is not addicted: one year by decision of the commune (rules.md §2, §3.4). It is no administrative sanction. */
export const userManagement = defineProcedure({
  name: 'userManagement', version: 1, kind: 'standalone', secondCase: 'refused', initial: 'verifying',
  stages: {
    verifying: { owner: 'supervisingPolice' },
    notifying: { owner: 'supervisingPolice', regimes: ['R1', 'R2', 'R3'] },
    deciding: { owner: 'supervisingPolice', openEnded: { task: 'followDecision', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    managed: { owner: 'supervisingPolice' },
    determination: { owner: 'supervisingPolice', openEnded: { task: 'openDetermination', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    stopping: { owner: 'supervisingPolice', openEnded: { task: 'stopManagement', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    reviewing: { owner: 'supervisingCommittee', openEnded: { task: 'decideAfterNotAddicted', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    suspended: { owner: 'supervisingPolice', regimes: ['R4'], openEnded: { task: 'followCustody', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    sending: { owner: 'supervisingCommittee', regimes: ['R1', 'R2', 'R3'] },
  },
  acts: { ...openingActs, ...runningActs, ...endingActs },
  onMilestone: { userManagementEnd: onTermEnd },
});
