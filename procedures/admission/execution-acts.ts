import { startOfLocalDay } from '../../law/dates.ts';
import { NEW_LAW_DATE } from '../../law/regimes.ts';
import type { Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { beforeEscort } from '../deferral-grounds.ts';
import { findOffice } from '../legal-case.ts';
import type { OfficeRole } from '../offices.ts';
import { type Act, defineAct, type Effect, type Performer, type Situation } from '../procedure.ts';
import { effectiveOnOf } from './court-decision.ts';
import {
  assigningOffice, decidesExecution, escortOfficeFor, escortOfficeIsKnown, executionHasLapsed, executionHasNotLapsed, facilityFor, facilityIsAsked, facilityIsKnown, holdsExecution, isAskedOffice, isBeforeR4, isDecidedBeforeR4, isHeldForEscort,
  isLimitLive, isNotAdmitted, isNotExtendedYet, isNotHeld, isNotPassedOn, isNotRequestedYet, isNotSentYet, isR4, lastDayOfEscortLimit, newLawIsInForce, noReviewPending, ordersSearch, provincialPoliceFor, provincialPoliceIsKnown,
  reviewIsPending, searchingOffice,
} from './guards.ts';
import { facilityFitForJuvenile, schoolForJuvenilesOnly } from './juvenile-guards.ts';
import { holdStages, holdTargets, isHeldBy, sinceHold, stageBeforeHold } from './holds.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import * as schemas from './schemas.ts';

/** Every clock of the way to the facility. */
const executionDuties: readonly Duty[] = ['sendForExecution', 'requestFacility', 'assignFacility', 'sendAssignment', 'escortToFacility', 'extendEscort', 'executionLimitation'];
/** Who enters from paper what an office does that is not on the system: number, date and scan of its paper. */
const onPaper: readonly Performer[] = [staffOf('escortOffice'), staffOf('court'), staffOf('compilingOffice'), staffOf('facility')];
/** Recorded from paper it is the court's where the court records it, else the police's. */
const deciderOnPaper = ({ state, context }: Situation<object>): OfficeRole => (findOffice(state, 'court')?.agencyId === context.official.agencyId ? 'court' : 'escortOffice');

/** Decided before 2026-07-01 and not admitted then: the old term stays, and which steps carry it out is a recorded human decision (rules.md §1). */
const askAboutSteps: Effect = {
  kind: 'raiseTask', task: 'humanDecision', holder: (situation) => decidesExecution(situation), rank: 2, subject: () => 'decidedNotAdmitted', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
};
export const onNewLaw: readonly Effect[] = [{ ...askAboutSteps, when: isNotAdmitted }];

/** On entry from the court: its own clock and the limitation of execution. Moved to the steps of R4, what runs goes on. */
export const onEntry: readonly Effect[] = [
  { kind: 'startLimit', duty: 'sendForExecution', holder: 'court', from: ({ state }) => effectiveOnOf(state), when: (situation) => situation.state.facts.admission.sentOn === undefined && !isLimitLive('sendForExecution')(situation) },
  // R4: no number was found, so the court that decided is asked for a date and nobody is blamed (rules.md §6.3).
  { kind: 'startLimit', duty: 'executionLimitation', holder: 'escortOffice', nature: 'limitation', asks: 'court', from: ({ state }) => effectiveOnOf(state), when: (situation) => !isLimitLive('executionLimitation')(situation) },
  { kind: 'setMilestone', name: 'newLawInForce', at: () => startOfLocalDay(NEW_LAW_DATE), when: isBeforeR4 },
  // Handed over after the change, it takes the new steps (rules.md §6.1); that it does is a person's to say (§1).
  { ...askAboutSteps, when: (situation) => isR4(situation) && isDecidedBeforeR4(situation) && situation.state.facts.admission.movedToNewRulesOn === undefined },
];

/** From the decision in force to the day before the facility's door. */
export const executionActs: Readonly<Record<string, Act>> = {
  sendForExecution: defineAct({
    event: 'sentForExecution', by: [staffOf('court')], fromPaperBy: [staffOf('compilingOffice'), staffOf('labourOffice')], from: ['awaitingExecution', 'fugitive', 'deferred'],
    schema: schemas.sendForExecution, source: { R1: 'Luật XLVPHC Đ107', R2: 'Luật XLVPHC Đ107', R3: 'Luật XLVPHC Đ107', R4: 'PL 03/2022; NĐ 163/2026 Đ106' },
    // Fled or deferred before the sending: the decision still goes to the police, who carry it out when the person is back or the deferral over.
    guards: [isNotSentYet, escortOfficeIsKnown],
    effects: [
      { kind: 'joinOffice', role: 'escortOffice', agencyId: (situation) => escortOfficeFor(situation) },
      { kind: 'joinOffice', role: 'facility', agencyId: (situation) => facilityFor(situation) },
      { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body }) => body.supervisingCommitteeId ?? null },
      { kind: 'meetLimit', duty: 'sendForExecution' },
      { kind: 'recordFacts', section: 'admission', facts: ({ state, happenedAt }) => ({ sentOn: dateOf(happenedAt), ...(state.stage === 'fugitive' || state.stage === 'deferred' ? { stageBefore: 'sentForExecution' } : {}) }) },
    ],
    to: [{ when: ({ state }) => state.stage === 'awaitingExecution', stage: 'sentForExecution' }],
  }),
  receiveDecision: defineAct({
    event: 'decisionReceived', by: [staffOf('escortOffice')], fromPaperBy: [staffOf('court'), staffOf('compilingOffice')], from: ['sentForExecution'],
    schema: schemas.receiveDecision, source: { R1: 'NĐ 116/2021 Đ54.1', R2: 'NĐ 116/2021 Đ54.1', R3: 'NĐ 116/2021 Đ54.1', R4: 'NĐ 163/2026 Đ106.1' },
    effects: [
      { kind: 'startLimit', duty: 'requestFacility', holder: 'escortOffice' },
      { kind: 'startLimit', duty: 'escortToFacility', holder: 'escortOffice', when: isBeforeR4 },
      { kind: 'startLimit', duty: 'fileDeferral', holder: 'person', nature: 'right', from: ({ body }) => body.personReceivedOn ?? null },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ receivedOn: dateOf(happenedAt) }) },
    ],
    to: [{ when: isR4, stage: 'awaitingFacility' }, { stage: 'awaitingEscort' }],
  }),

  // R4: the chain of 24 hours.
  requestFacility: defineAct({
    event: 'facilityRequested', by: [headOf('escortOffice')], fromPaperBy: [staffOf('escortOffice')], from: ['awaitingFacility'], regimes: ['R4'],
    schema: schemas.requestFacility, source: 'NĐ 163/2026 Đ106.1', guards: [isNotRequestedYet, provincialPoliceIsKnown, receiptIsNotInFuture],
    effects: [
      { kind: 'joinOffice', role: 'provincialPolice', agencyId: (situation) => provincialPoliceFor(situation) },
      { kind: 'meetLimit', duty: 'requestFacility' },
      { kind: 'document', template: 'executionRequest', issuer: 'escortOffice' },
      { kind: 'startLimit', duty: 'assignFacility', holder: 'provincialPolice', key: () => 'province', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
      { kind: 'recordFacts', section: 'admission', facts: () => ({ facilityAsked: 'province' }) },
    ],
  }),
  passOnRequest: defineAct({
    event: 'facilityRequestPassedOn', by: [headOf('provincialPolice')], fromPaperBy: [staffOf('escortOffice')], from: ['awaitingFacility'], regimes: ['R4'],
    schema: schemas.passOnRequest, source: 'NĐ 163/2026 Đ106.3', guards: [facilityIsAsked, isNotPassedOn, schoolForJuvenilesOnly, receiptIsNotInFuture],
    effects: [
      { kind: 'joinOffice', role: 'centralPolice', agencyId: ({ body }) => body.centralPoliceId },
      { kind: 'meetLimit', duty: 'assignFacility', key: () => 'province' },
      { kind: 'startLimit', duty: 'assignFacility', holder: 'centralPolice', key: () => 'central', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
      { kind: 'recordFacts', section: 'admission', facts: ({ body }) => ({ facilityAsked: 'central', passedOnBecause: body.ground }) },
    ],
  }),
  assignFacility: defineAct({
    event: 'facilityAssigned', by: [headOf('provincialPolice'), headOf('centralPolice')], fromPaperBy: [staffOf('escortOffice')], whose: assigningOffice,
    from: ['awaitingFacility'], regimes: ['R4'], schema: schemas.assignFacility, source: 'NĐ 163/2026 Đ106.2, 106.3; Luật 120/2025 Đ38', guards: [facilityIsAsked, isAskedOffice, facilityFitForJuvenile],
    effects: [
      { kind: 'meetLimit', duty: 'assignFacility' },
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId },
      { kind: 'document', template: 'facilityAssignment', issuer: assigningOffice },
      { kind: 'startLimit', duty: 'sendAssignment', holder: assigningOffice },
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body, happenedAt }) => ({
          assignedBy: state.facts.admission.facilityAsked === 'central' ? 'centralPolice' : 'provincialPolice', assignedOn: dateOf(happenedAt), assignmentNumber: body.decisionNumber ?? null,
          ...(state.person === 'adult' ? {} : { facilityKind: state.facts.admission.passedOnBecause === 'reformatorySchool' ? 'reformatorySchool' : 'publicFacility' }),
        }),
      },
    ],
    to: [{ stage: 'facilityAssigned' }],
  }),
  sendAssignment: defineAct({
    event: 'assignmentSent', by: [staffOf('provincialPolice'), staffOf('centralPolice')], fromPaperBy: [staffOf('escortOffice'), staffOf('facility')], whose: assigningOffice,
    from: ['facilityAssigned'], regimes: ['R4'], schema: schemas.sendAssignment, source: 'NĐ 163/2026 Đ106.4', guards: [isAskedOffice, receiptIsNotInFuture],
    effects: [
      { kind: 'meetLimit', duty: 'sendAssignment' },
      { kind: 'startLimit', duty: 'escortToFacility', holder: 'escortOffice', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
    ],
    to: [{ stage: 'awaitingEscort' }],
  }),

  startEscort: defineAct({
    event: 'escortStarted', by: [staffOf('escortOffice')], fromPaperBy: [staffOf('facility'), staffOf('compilingOffice')], from: ['awaitingEscort', 'facilityFull'], touchesPerson: true,
    schema: schemas.startEscort, source: { R1: 'NĐ 116/2021 Đ54.1–2; Luật XLVPHC Đ110.2', R2: 'NĐ 116/2021 Đ54', R3: 'NĐ 116/2021 Đ54', R4: 'NĐ 163/2026 Đ107.1–2' },
    guards: [noReviewPending, executionHasNotLapsed, facilityIsKnown],
    effects: [
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId ?? null },
      { kind: 'startCustody', custody: 'escort', holder: 'escortOffice', credited: false, ground: 'courtDecisionInForce' },
      { kind: 'completeTask', task: 'escortAtOnce' },
      // A place was found after all.
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'facilityStillFull' },
      // R1–R3: the term begins on the day the person is held for escort (rules.md §6.12).
      { kind: 'recordFacts', section: 'admission', when: isBeforeR4, facts: ({ state, happenedAt }) => ({ termStart: state.facts.admission.termStart ?? dateOf(happenedAt) }) },
    ],
    to: [{ stage: 'underEscort' }],
  }),
  extendEscort: defineAct({
    event: 'escortExtended', by: [headOf('escortOffice'), headOf('labourOffice', 'R1')], fromPaperBy: onPaper, from: ['awaitingEscort'], regimes: ['R1', 'R2', 'R3'],
    schema: schemas.extendEscort, source: 'NĐ 116/2021 Đ54.3', guards: [isNotExtendedYet],
    effects: [
      { kind: 'startLimit', duty: 'extendEscort', holder: 'escortOffice', from: ({ state }) => lastDayOfEscortLimit(state) },
      { kind: 'cancelLimit', duty: 'escortToFacility', reason: 'extended' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ escortExtendedOn: dateOf(happenedAt) }) },
    ],
    to: [{ stage: 'facilityFull' }],
  }),
  recordForceMajeure: defineAct({
    event: 'forceMajeureRecorded', by: [staffOf('escortOffice')], fromPaperBy: onPaper, from: ['awaitingEscort', 'facilityFull', 'underEscort'],
    schema: schemas.recordForceMajeure, source: { R1: 'NĐ 116/2021 Đ54.3', R2: 'NĐ 116/2021 Đ54.3', R3: 'NĐ 116/2021 Đ54.3', R4: 'NĐ 163/2026 Đ107.3' },
    effects: [
      { kind: 'openPause', ground: 'forceMajeure', source: 'NĐ 116/2021 Đ54.3; NĐ 163/2026 Đ107.3', duties: ['escortToFacility', 'extendEscort'], rule: 'restart' },
      { kind: 'recordFacts', section: 'admission', facts: ({ state }) => ({ stageBefore: stageBeforeHold(state) }) },
    ],
    to: [{ stage: 'forceMajeure' }],
  }),
  recordForceMajeureEnd: defineAct({
    ...sinceHold('forceMajeure'), event: 'forceMajeureEnded', by: [headOf('escortOffice')], fromPaperBy: onPaper, from: holdStages,
    schema: schemas.recordForceMajeureEnd, source: { R1: 'NĐ 116/2021 Đ54.3', R2: 'NĐ 116/2021 Đ54.3', R3: 'NĐ 116/2021 Đ54.3', R4: 'NĐ 163/2026 Đ107.3' },
    guards: [isHeldBy('forceMajeure', 'NĐ 116/2021 Đ54.3; NĐ 163/2026 Đ107.3')],
    effects: [{ kind: 'closePause', ground: 'forceMajeure' }],
    to: holdTargets,
  }),

  recordAbscondingBeforeAdmission: defineAct({
    event: 'abscondingRecorded', by: [staffOf('escortOffice'), staffOf('custodian')], fromPaperBy: onPaper, from: [...beforeEscort, 'underEscort', 'deferred', 'forceMajeure'], touchesPerson: true,
    schema: schemas.recordAbscondingBeforeAdmission, source: { R1: 'NĐ 116/2021 Đ56.1', R2: 'NĐ 116/2021 Đ56.1', R3: 'NĐ 116/2021 Đ56.1', R4: 'NĐ 163/2026 Đ109.1' },
    effects: [
      { kind: 'endCustody', reason: 'absconded' },
      { kind: 'openPause', ground: 'absconding', source: 'Luật XLVPHC Đ108.3; NĐ 116/2021 Đ56.4; NĐ 163/2026 Đ107.4', duties: executionDuties.filter((duty) => duty !== 'sendForExecution'), rule: 'restart' },
      { kind: 'completeTask', task: 'lapseExecution', when: ({ state }) => state.limits.some((limit) => limit.duty === 'executionLimitation' && limit.status === 'paused') },
      { kind: 'joinOffice', role: 'provincialPolice', when: (situation) => searchingOffice(situation) === 'provincialPolice', agencyId: (situation) => provincialPoliceFor(situation) },
      { kind: 'recordFacts', section: 'admission', facts: ({ state }) => ({ stageBefore: stageBeforeHold(state) }) },
    ],
    to: [{ stage: 'fugitive' }],
  }),
  issueSearchOrder: defineAct({
    event: 'searchOrderIssued', by: [headOf('provincialPolice'), headOf('escortOffice', 'R1')], fromPaperBy: [staffOf('escortOffice')], whose: searchingOffice, from: ['fugitive'],
    guards: [ordersSearch], schema: schemas.issueSearchOrder, source: { R1: 'NĐ 116/2021 Đ56.1', R2: 'NĐ 116/2021 Đ56.1', R3: 'NĐ 116/2021 Đ56.1', R4: 'NĐ 163/2026 Đ109.1' },
    effects: [
      { kind: 'document', template: 'searchOrder', issuer: searchingOffice },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ searchOrderOn: dateOf(happenedAt) }) },
    ],
  }),
  recordReturn: defineAct({
    ...sinceHold('absconding'), event: 'fugitiveReturned', by: [staffOf('escortOffice')], fromPaperBy: [staffOf('provincialPolice'), staffOf('compilingOffice')], from: ['fugitive'], touchesPerson: true,
    schema: schemas.recordReturn, source: { R1: 'NĐ 116/2021 Đ56; Luật XLVPHC Đ108.3', R2: 'NĐ 116/2021 Đ56', R3: 'NĐ 116/2021 Đ56', R4: 'NĐ 163/2026 Đ107.4, 109' },
    effects: [{ kind: 'closePause', ground: 'absconding' }],
    to: holdTargets,
  }),

  lapseExecution: defineAct({
    event: 'executionLapsed', by: [headOf('escortOffice'), judgeOf('court')], fromPaperBy: onPaper, whose: deciderOnPaper, from: [...beforeEscort, 'underEscort', 'forceMajeure', 'executionSuspended'], regimes: ['R1', 'R2', 'R3'],
    schema: schemas.lapseExecution, source: 'Luật XLVPHC Đ108.2–3', guards: [executionHasLapsed],
    effects: [
      { kind: 'endCustodyGround', reason: 'executionLapsed' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ executionLapsedOn: dateOf(happenedAt) }) },
    ],
    to: [{ close: 'executionLapsed' }],
  }),
  moveExecutionToNewRules: defineAct({
    event: 'executionMovedToNewRules', by: [headOf('escortOffice'), judgeOf('court')], fromPaperBy: onPaper, whose: decidesExecution, from: ['awaitingExecution', 'sentForExecution', 'awaitingEscort', 'facilityFull'], regimes: ['R1', 'R2', 'R3'],
    schema: schemas.moveExecutionToNewRules, source: 'Luật 120/2025 Đ56 (chưa quy định; người có thẩm quyền quyết định)', guards: [newLawIsInForce, holdsExecution, noReviewPending, executionHasNotLapsed],
    effects: [
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'decidedNotAdmitted' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'facilityStillFull' },
      { kind: 'clearMilestone', name: 'newLawInForce' },
      // The days of the old steps end with them; the year in which the decision may be carried out goes on.
      { kind: 'cancelLimit', duty: 'escortToFacility', reason: 'movedToNewRules' },
      { kind: 'cancelLimit', duty: 'extendEscort', reason: 'movedToNewRules' },
      { kind: 'startLimit', duty: 'requestFacility', holder: 'escortOffice', regime: () => 'R4', when: ({ state }) => state.stage === 'awaitingEscort' || state.stage === 'facilityFull' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ movedToNewRulesOn: dateOf(happenedAt) }) },
    ],
    to: [
      ...(['awaitingExecution', 'sentForExecution'] as const).map((stage) => ({ when: ({ state }: Pick<Situation, 'state'>) => state.stage === stage, procedure: 'admission', stage })),
      { procedure: 'admission', stage: 'awaitingFacility' },
    ],
  }),
  suspendExecution: defineAct({
    event: 'executionSuspended', by: [headOf('escortOffice'), judgeOf('court')], fromPaperBy: onPaper, whose: deciderOnPaper, from: [...beforeEscort, 'underEscort', 'forceMajeure', 'deferred', 'fugitive'],
    schema: schemas.suspendExecution, source: 'PL 01/2022 Đ24.1; PL 03/2022', guards: [reviewIsPending],
    effects: [
      { kind: 'openPause', ground: 'reviewPending', source: 'PL 01/2022 Đ24.1; PL 03/2022', duties: executionDuties, rule: 'extend' },
      { kind: 'completeTask', task: 'suspendExecution' },
      // A decision under review is not in force: nobody is held on it.
      { kind: 'endCustodyGround', reason: 'reviewPending', when: isHeldForEscort },
      // The next hold begins the term; the days of this one are deducted from it (term.ts).
      { kind: 'recordFacts', section: 'admission', facts: ({ state }) => ({ stageBefore: stageBeforeHold(state), termStart: null }) },
    ],
    to: holdTargets,
  }),
  resumeExecution: defineAct({
    ...sinceHold('reviewPending'), event: 'executionResumed', by: [headOf('escortOffice'), judgeOf('court')], fromPaperBy: onPaper, whose: deciderOnPaper, from: holdStages,
    schema: schemas.suspendExecution, source: 'PL 01/2022 Đ41; PL 03/2022', guards: [noReviewPending, isHeldBy('reviewPending', 'PL 01/2022 Đ41; PL 03/2022')],
    effects: [{ kind: 'closePause', ground: 'reviewPending' }, { kind: 'completeTask', task: 'suspendExecution' }],
    to: holdTargets,
  }),
};

/** The year is over: a person must say so, nothing lapses by itself (rules.md §7). */
export const onLimitationOver: readonly Effect[] = [
  { kind: 'raiseTask', task: 'lapseExecution', holder: 'escortOffice', rank: 1, source: 'Luật XLVPHC Đ108.2', when: isBeforeR4 },
  // R4: only a date that the court set for itself; what follows from it no text says.
  { kind: 'raiseTask', task: 'humanDecision', holder: 'court', rank: 2, subject: () => 'executionLimitation', when: isR4, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
];
/** Still no place after three months: a person decides what follows. */
export const onExtensionOver: readonly Effect[] = [
  { kind: 'raiseTask', task: 'humanDecision', holder: 'escortOffice', subject: () => 'facilityStillFull', when: isNotHeld, reviewAfterDays: (policy) => policy.reviewFullFacilityDays },
];
