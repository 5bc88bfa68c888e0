import { defineProcedure, type Effect } from '../procedure.ts';
import { askOnBirthday, birthday, decideOnAge, isAdult } from '../turned-eighteen.ts';
import { askToConfirm, decisionActs } from './decision-acts.ts';
import { juvenileActs } from './juvenile-acts.ts';
import { chiefs, judgeOnPaper, judges } from './performers.ts';
import { preparationActs } from './preparation-acts.ts';
import { reviewActs } from './review-acts.ts';

/** The file is in: a file found incomplete goes back, a complete one is accepted. */
const onEntry: readonly Effect[] = [
  { kind: 'startLimit', duty: 'returnIncompleteDossier', holder: 'court', when: ({ state }) => state.stage === 'received' },
  { kind: 'startLimit', duty: 'acceptDossier', holder: 'court', when: ({ state }) => state.stage === 'received' },
];

/**
 * From the receipt of the file to the decision in force (rules.md §3.2). A missed deadline of the court is a flag and an escalation,
 * never a transition; windows are per addressee; the court itself confirms that its decision took effect.
 */
export const courtReview = defineProcedure({
  name: 'courtReview', version: 1, kind: 'main', initial: 'received',
  stages: {
    received: { owner: 'court' },
    checking: { owner: 'court' },
    supplementRequested: { owner: 'court' },
    hearingOpened: { owner: 'court' },
    hearingPostponed: { owner: 'court' },
    heard: { owner: 'court' },
    suspended: { owner: 'court', openEnded: { task: 'reviewSuspension', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    decided: { owner: 'court' },
    underReview: { owner: 'reviewCourt' },
    awaitingEffect: { owner: 'court', openEnded: { task: 'confirmEffect', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: {
    ...preparationActs, ...decisionActs, ...reviewActs, ...juvenileActs,
    // What was decided about a juvenile stays that.
    decideOnAge: decideOnAge({
      from: ['received', 'checking', 'supplementRequested', 'hearingOpened', 'hearingPostponed', 'heard', 'suspended'],
      by: [...judges, ...chiefs], fromPaperBy: judgeOnPaper,
      // An adult stands for themselves: the parents are no party any more.
      effects: [{ kind: 'recordFacts', section: 'court', when: isAdult, facts: () => ({ hasRepresentative: false }) }],
    }),
  },
  onEntry,
  onMilestone: { [birthday]: askOnBirthday('court') },
  onExpiry: {
    complain: askToConfirm,
    recommend: askToConfirm,
    protest: askToConfirm,
    supplementForCourt: [
      { kind: 'startLimit', duty: 'openAfterSupplement', holder: 'court', from: ({ limit }) => limit?.dueDate ?? null, when: ({ state }) => state.stage === 'supplementRequested' },
      { kind: 'raiseTask', task: 'goOnWithoutSupplement', holder: 'court', source: 'PL 01/2022 Đ15.4', when: ({ state }) => state.stage === 'supplementRequested' },
    ],
    supplementForCourtComplex: [
      { kind: 'startLimit', duty: 'openAfterSupplement', holder: 'court', from: ({ limit }) => limit?.dueDate ?? null, when: ({ state }) => state.stage === 'supplementRequested' },
      { kind: 'raiseTask', task: 'goOnWithoutSupplement', holder: 'court', source: 'PL 01/2022 Đ15.4', when: ({ state }) => state.stage === 'supplementRequested' },
    ],
  },
  sideProceedings: ['consultation', 'suspensionOfExecution', 'complaintAboutConduct'],
});
