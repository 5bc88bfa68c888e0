import { monitoringReport } from '../monitoring-report.ts';
import { defineProcedure, type Effect } from '../procedure.ts';
import { endingActs, onTermEnd } from './ending-acts.ts';
import { registrationActs } from './registration-acts.ts';
import { treatmentActs } from './treatment-acts.ts';

/** Monitoring that was not complied with leads to the dossier (Luật 120/2025 Đ47.2): its own record of violation is still made here. */
const onRefusedMonitoring: Effect<{ readonly consequence?: string | undefined }> = {
  kind: 'raiseTask', task: 'recordBrokenAgreement', holder: 'supervisingPolice', rank: 1, source: 'Luật 120/2025 Đ47.2; NĐ 163/2026 Đ25.2–4', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
  when: ({ state, body }) => body.consequence === 'compulsoryDossier' && (state.stage === 'inTreatment' || state.stage === 'useFound'),
};

/**
 * Voluntary treatment: the window between the result and the dossier, the decision, the treatment itself (rules.md §3.1 registerVoluntary,
 * startVoluntary). Completed, it goes on into supervision; broken, a new dossier names this case as the one before.
 */
export const voluntaryTreatment = defineProcedure({
  name: 'voluntaryTreatment', version: 1, kind: 'standalone', secondCase: 'needsReason', initial: 'awaitingRegistration',
  stages: {
    awaitingRegistration: { owner: 'supervisingPolice', openEnded: { task: 'followRegistration', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    deciding: { owner: 'supervisingPolice' },
    awaitingStart: { owner: 'supervisingPolice' },
    inTreatment: { owner: 'supervisingPolice' },
    useFound: { owner: 'supervisingPolice', openEnded: { task: 'decideOnUseFound', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    prosecuted: { owner: 'supervisingPolice', openEnded: { task: 'awaitJudgment', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    broken: { owner: 'supervisingPolice', openEnded: { task: 'openNewDossier', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: { ...registrationActs, ...treatmentActs, ...endingActs, ...monitoringReport([onRefusedMonitoring]) },
  // The windows are the person's: nobody's office is blamed when they close, somebody must look what follows.
  onExpiry: {
    registerVoluntary: [{ kind: 'raiseTask', task: 'decideAfterNoRegistration', holder: 'supervisingPolice', rank: 1, source: 'NĐ 116/2021 Đ3, 33; Luật 120/2025 Đ35.1a', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state }) => state.stage === 'awaitingRegistration' }],
    startVoluntary: [{ kind: 'raiseTask', task: 'decideAfterNoStart', holder: 'supervisingPolice', rank: 1, source: 'NĐ 116/2021 Đ3, 33; Luật 120/2025 Đ35.1a', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state }) => state.stage === 'awaitingStart' }],
    returnToTreatment: [{ kind: 'raiseTask', task: 'recordBrokenAgreement', holder: 'supervisingPolice', rank: 1, source: 'NĐ 116/2021 Đ3; NĐ 163/2026 Đ4', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state }) => state.facts.voluntary.leftOn != null }],
  },
  onMilestone: { voluntaryEnd: onTermEnd },
  sideProceedings: ['electronicMonitoring', 'substitutionTreatment'],
});
