import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { needsCriminalCheck } from '../criminal-check.ts';
import { headOf, staffOf } from '../performers.ts';
import { askHumanDecision } from '../every-stage.ts';
import { closingIsOpen, hasLocalReview, isBlocked, isPresent, isR4, mayBeEscortedToTest, noUseStands, relapseIsNoGround, reviewIsNeeded, testWasRefused, voluntaryComesFirst } from './guards.ts';
import * as schemas from './schemas.ts';
import { forgetTermEnd } from './term.ts';

/** Taking a person to the test they refused (also for one who came under supervision before). */
const escortedTest = 'Luật 120/2025 Đ23.2; Luật XLVPHC Đ124.1c';
const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });

/** Tests, what a positive one leads to, and the close of the term. */
export const endingActs: Readonly<Record<string, Act>> = {
  recordDrugTest: defineAct({
    event: 'drugTestRecorded', by: [staffOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['underSupervision'], touchesPerson: true,
    schema: schemas.recordDrugTest, source: both('NĐ 116/2021 Đ79.2c', 'NĐ 163/2026 Đ136.2c; Luật 120/2025 Đ23'),
    effects: [
      {
        kind: 'recordFacts', section: 'supervision',
        facts: ({ state: { facts: { supervision: known } }, body, happenedAt }) => ({
          ...(body.result === 'refused' ? { refusedTests: (known.refusedTests ?? 0) + 1 } : {
            plannedTests: (known.plannedTests ?? 0) + (body.kind === 'planned' ? 1 : 0), unannouncedTests: (known.unannouncedTests ?? 0) + (body.kind === 'unannounced' ? 1 : 0), lastTestOn: dateOf(happenedAt),
          }),
          ...(body.result === 'positive' ? { lastPositiveOn: dateOf(happenedAt), removalBlocked: true } : {}),
        }),
      },
      // A refusal is no result: from L120 on the person is taken to the test; before it no text says what follows.
      { kind: 'raiseTask', task: 'testAfterRefusal', holder: 'supervisingPolice', rank: 1, source: escortedTest, when: (situation) => situation.body.result === 'refused' && mayBeEscortedToTest(situation) },
      { ...askHumanDecision('testRefused'), when: (situation) => situation.body['result'] === 'refused' && !mayBeEscortedToTest(situation) },
      { kind: 'completeTask', task: 'testAfterRefusal', when: ({ body }) => body.result !== 'refused' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'testRefused', when: ({ body }) => body.result !== 'refused' },
    ],
    to: [{ when: (situation) => situation.body.result === 'positive' && needsCriminalCheck(situation.happenedAt), stage: 'criminalCheck' }, { when: ({ body }) => body.result === 'positive', stage: 'determination' }],
  }),
  escortToTest: defineAct({
    event: 'escortToTestOrdered', by: [headOf('supervisingPolice')], from: ['underSupervision'], touchesPerson: true, schema: schemas.escortToTest, source: escortedTest, guards: [testWasRefused],
    effects: [{ kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ escortedToTestOn: dateOf(happenedAt) }) }],
  }),
  recordCriminalCheck: defineAct({
    event: 'criminalCheckRecorded', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['criminalCheck'], schema: schemas.recordCriminalCheck, source: 'BLHS Đ256a',
    effects: [{ kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ criminalCheck: body.isProsecuted ? 'prosecuted' : 'notProsecuted' }) }],
    to: [{ when: ({ body }) => body.isProsecuted, stage: 'prosecuted' }, { stage: 'determination' }],
  }),
  recordCriminalOutcome: defineAct({
    event: 'criminalOutcomeRecorded', by: [headOf('supervisingPolice')], from: ['prosecuted'], schema: schemas.recordCriminalOutcome, source: 'BLHS Đ256a; Luật 120/2025 Đ31.1d',
    to: [{ stage: 'determination' }],
  }),
  recordDetermination: defineAct({
    event: 'determinationRecorded', by: [headOf('supervisingPolice'), staffOf('clinic')], from: ['determination'], touchesPerson: true, schema: schemas.recordDetermination,
    source: both('Luật 73/2021 Đ27.1d', 'Luật 120/2025 Đ31.1d, 48.4b'),
    effects: [
      { kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ determination: body.isAddicted ? 'addicted' : 'notAddicted' }) },
      { kind: 'closeListEntry', list: 'supervised', ground: 'addicted', when: (situation) => situation.body.isAddicted && isR4(situation) },
      { kind: 'openListEntry', list: 'addicts', office: 'supervisingPolice', ground: 'relapse', when: ({ body }) => body.isAddicted },
      ...forgetTermEnd.map((effect): Effect<{ readonly isAddicted: boolean }> => ({ ...effect, when: ({ body }) => body.isAddicted })),
      { kind: 'raiseTask', task: 'recordVoluntaryRegistration', holder: 'supervisingPolice', source: 'Luật 73/2021 Đ33.1a; NĐ 116/2021 Đ28', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: (situation) => situation.body.isAddicted && relapseIsNoGround(situation) },
    ],
    to: [{ when: ({ body }) => body.isAddicted, stage: 'relapsed' }, { stage: 'positiveNotAddictedReview' }],
  }),
  linkNewDossier: defineAct({
    event: 'newDossierLinked', by: [staffOf('supervisingPolice')], from: ['relapsed'], schema: schemas.linkNewDossier, source: both('Luật 73/2021 Đ32.4', 'Luật 120/2025 Đ35.1d'),
    effects: [
      { kind: 'closeListEntry', list: 'supervised', ground: 'relapsed' },
      // The person stays an addict: the new dossier's own entry goes on from here.
      { kind: 'closeListEntry', list: 'addicts', ground: 'newDossier' },
      { kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ newCaseId: body.caseId }) },
    ],
    to: [{ close: 'relapsed' }],
  }),
  // Before Luật 120/2025 a juvenile's relapse is no ground: voluntary treatment comes first, a new dossier only where that fails.
  recordVoluntaryRegistration: defineAct({
    event: 'voluntaryRegistrationRecorded', by: [staffOf('supervisingPolice')], from: ['relapsed'], persons: ['juvenile'], schema: schemas.recordVoluntaryRegistration, source: 'Luật 73/2021 Đ33.1a; NĐ 116/2021 Đ28', guards: [voluntaryComesFirst],
    effects: [{ kind: 'closeListEntry', list: 'supervised', ground: 'voluntaryTreatment' }],
    to: [{ close: 'voluntaryTreatment' }],
  }),
  decideClosingAfterReview: defineAct({
    event: 'closingReviewed', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['positiveNotAddictedReview', 'underSupervision', 'closing'],
    // No text says what a positive test without addiction means for the end of the term: a person decides.
    schema: schemas.decideClosingAfterReview, source: 'rules.md §7', guards: [reviewIsNeeded],
    effects: [
      { kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ closingDecision: body.choice, removalBlocked: body.choice === 'closingRefused' }) },
      { kind: 'completeTask', task: 'decideClosingAfterReview' },
    ],
    to: [{ when: ({ state }) => state.stage === 'positiveNotAddictedReview', stage: 'underSupervision' }],
  }),
  recordOtherMeasure: defineAct({
    event: 'otherMeasureRecorded', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')],
    from: ['awaitingReport', 'deciding', 'underSupervision', 'criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'closing'], touchesPerson: true,
    schema: schemas.recordOtherMeasure, source: both('Luật 73/2021 Đ43.3b', 'Luật 120/2025 Đ48.4b'),
    effects: [{ kind: 'recordFacts', section: 'removal', facts: () => ({ ground: 'otherMeasure' }) }, { kind: 'completeTask', task: 'monthlyReview' }, { kind: 'completeTask', task: 'findAbsentPerson' }, ...forgetTermEnd],
    to: [{ procedure: 'listRemoval', stage: 'removing' }],
  }),
  proposeClosing: defineAct({
    event: 'closingProposed', by: [headOf('supervisingPolice')], from: ['underSupervision'], schema: schemas.proposeClosing, source: both('NĐ 116/2021 Đ81', 'NĐ 163/2026 Đ138'), guards: [isPresent, closingIsOpen],
    to: [{ stage: 'closing' }],
  }),
  closeSupervision: defineAct({
    event: 'supervisionCompleted', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['underSupervision', 'closing'], touchesPerson: true,
    schema: schemas.closeSupervision, source: both('NĐ 116/2021 Đ81', 'NĐ 163/2026 Đ138'), guards: [isPresent, closingIsOpen, noUseStands],
    effects: [
      { kind: 'meetLimit', duty: 'closeSupervision' },
      { kind: 'meetLimit', duty: 'supervisionTerm' },
      { kind: 'document', template: 'supervisionCompletion', issuer: 'supervisingCommittee' },
      { kind: 'clearMilestone', name: 'supervisionEnd' },
      { kind: 'completeTask', task: 'closeSupervision' },
      { kind: 'completeTask', task: 'monthlyReview' },
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ closedOn: dateOf(happenedAt) }) },
    ],
    to: [{ when: hasLocalReview, procedure: 'listRemoval', stage: 'localReview' }, { procedure: 'listRemoval', stage: 'removing' }],
  }),
};

/** The term is over: the chair certifies, unless a positive test stands in the way and a person must decide first. */
export const onSupervisionEnd: readonly Effect[] = [
  { kind: 'raiseTask', task: 'decideClosingAfterReview', holder: 'supervisingCommittee', rank: 1, when: isBlocked, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
  { kind: 'raiseTask', task: 'closeSupervision', holder: 'supervisingCommittee', rank: 1, when: (situation) => !isBlocked(situation) },
];
