import { dateOf } from '../apply-effect.ts';
import { leaveAllLists } from '../every-stage.ts';
import { namesNewCommune } from '../named-offices.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { assignCounsellors, counsellorsOf } from '../counsellors.ts';
import { headOf, staffOf } from '../performers.ts';
import { absenceIsOpen, beginOfAbsence, hadAddictEntry, hasMoved, hasNotMoved, isBeforeR4, isPresent, isR4, moveIsRecorded, stageToReturnTo } from './guards.ts';
import * as schemas from './schemas.ts';
import { forgetTermEnd, recountTerm } from './term.ts';

const absence = 'NĐ 116/2021 Đ79.1b; NĐ 163/2026 Đ136.1a';
const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
const withPerson = ['awaitingReport', 'deciding', 'underSupervision', 'criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'closing'] as const;
const monthlyReview: Effect = { kind: 'raiseTask', task: 'monthlyReview', holder: 'supervisingPolice', rank: 3, reviewAfterDays: (policy) => policy.supervisionReviewDays };

/** Daily supervision: helpers, plan, reviews, absence, move, prison. */
export const runningActs: Readonly<Record<string, Act>> = {
  assignOfficer: defineAct({
    event: 'supervisionOfficerAssigned', by: [headOf('supervisingCommittee'), headOf('supervisingPolice')], from: ['deciding', 'underSupervision'],
    schema: schemas.assignOfficer, source: both('NĐ 116/2021 Đ79.3', 'NĐ 163/2026 Đ136.3'),
    effects: [
      { kind: 'document', template: 'teamAssignment', issuer: 'supervisingCommittee', when: isR4 },
      { kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ officerId: body.officerId, volunteerCount: body.volunteers?.length ?? 0 }) },
    ],
  }),
  assignCounsellors: defineAct({
    event: 'counsellorsAssigned', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingCommittee'), staffOf('supervisingPolice')], from: ['underSupervision'], regimes: ['R4'], schema: assignCounsellors, source: 'NĐ 163/2026 Đ130.4, 136.1b',
    effects: [
      // After a move the new chair's decision rests on that of the old one (Mẫu 60).
      { kind: 'document', template: 'counsellorAssignment', issuer: 'supervisingCommittee', when: hasNotMoved },
      { kind: 'document', template: 'counsellorReassignment', issuer: 'supervisingCommittee', when: hasMoved },
      { kind: 'completeTask', task: 'assignCounsellors' },
      { kind: 'recordFacts', section: 'supervision', facts: (situation) => ({ counsellors: counsellorsOf(situation) }) },
    ],
  }),
  setPlan: defineAct({
    event: 'supervisionPlanSet', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['underSupervision'], schema: schemas.setPlan,
    source: both('NĐ 116/2021 Đ79–80', 'NĐ 163/2026 Đ136–137'),
    effects: [{ kind: 'recordFacts', section: 'supervision', facts: ({ body, happenedAt }) => ({ planSetOn: dateOf(happenedAt), planPeriod: body.period }) }],
  }),
  recordMonthlyReview: defineAct({
    event: 'monthlyReviewRecorded', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['underSupervision'],
    // A habit of the local plans, not a limit of the law.
    schema: schemas.recordMonthlyReview, source: 'kế hoạch địa phương, không phải hạn luật',
    effects: [
      { kind: 'completeTask', task: 'monthlyReview' }, monthlyReview,
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ lastReviewOn: dateOf(happenedAt) }) },
    ],
  }),

  recordAbsence: defineAct({
    event: 'absenceRecorded', by: [staffOf('supervisingPolice')], from: ['underSupervision'], schema: schemas.recordAbsence, source: both('NĐ 116/2021 Đ79.1', 'NĐ 163/2026 Đ136.1'), guards: [isPresent],
    effects: [
      { kind: 'openPause', ground: 'unreportedAbsence', source: absence, duties: [], rule: 'uncounted', when: ({ body }) => !body.isReported },
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ absentSince: dateOf(happenedAt) }), when: ({ body }) => !body.isReported },
      ...recountTerm.map((effect): Effect<{ readonly isReported: boolean }> => ({ ...effect, when: (situation) => !situation.body.isReported && effect.when?.(situation) !== false })),
      { kind: 'raiseTask', task: 'findAbsentPerson', holder: 'supervisingPolice', source: absence, reviewAfterDays: (policy) => policy.reviewFugitiveDays, when: ({ body }) => !body.isReported },
    ],
  }),
  recordReturn: defineAct({
    event: 'returnRecorded', by: [staffOf('supervisingPolice')], from: ['underSupervision'], schema: schemas.recordReturn, source: both('NĐ 116/2021 Đ79.1b', 'NĐ 163/2026 Đ136.1a'), guards: [absenceIsOpen],
    // Back while a positive test was looked into, the person was back then, though the stage began later.
    notBefore: ({ state }) => beginOfAbsence(state) ?? state.stageEnteredAt,
    effects: [
      { kind: 'closePause', ground: 'unreportedAbsence' },
      { kind: 'recordFacts', section: 'supervision', facts: () => ({ absentSince: null }) },
      ...recountTerm,
      { kind: 'completeTask', task: 'findAbsentPerson' },
    ],
  }),

  recordMove: defineAct({
    event: 'departureRecorded', by: [staffOf('supervisingPolice')], from: withPerson, schema: schemas.recordMove, source: both('NĐ 116/2021 Đ79.1c; Luật 73/2021 Đ43.2', 'NĐ 163/2026 Đ136.1b; Luật 120/2025 Đ48.2'), guards: [namesNewCommune],
    effects: [
      { kind: 'startLimit', duty: 'notifyMove', holder: 'supervisingPolice' },
      { kind: 'document', template: 'moveNotice', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'supervision', facts: ({ body, happenedAt }) => ({ moveToPoliceId: body.toPoliceId, moveToCommitteeId: body.toCommitteeId, departedOn: dateOf(happenedAt) }) },
    ],
  }),
  notifyMove: defineAct({
    event: 'moveNotified', by: [headOf('supervisingPolice')], from: withPerson, schema: schemas.notifyMove, source: both('NĐ 116/2021 Đ79.1c', 'NĐ 163/2026 Đ136.1b'), guards: [moveIsRecorded],
    effects: [
      { kind: 'meetLimit', duty: 'notifyMove' },
      { kind: 'closeListEntry', list: 'supervised', ground: 'moved' },
      { kind: 'closeListEntry', list: 'addicts', ground: 'moved' },
      // The new commune takes over; the old one keeps reading its own period.
      { kind: 'joinOffice', role: 'supervisingPolice', namedBefore: true, agencyId: ({ state }) => state.facts.supervision.moveToPoliceId ?? null },
      { kind: 'joinOffice', role: 'supervisingCommittee', namedBefore: true, agencyId: ({ state }) => state.facts.supervision.moveToCommitteeId ?? null },
      { kind: 'openListEntry', list: 'supervised', office: 'supervisingPolice', ground: 'moved', when: ({ state }) => state.facts.supervision.decidedOn !== undefined },
      { kind: 'openListEntry', list: 'addicts', office: 'supervisingPolice', ground: 'moved', when: hadAddictEntry },
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ moveToPoliceId: null, moveToCommitteeId: null, movedOn: dateOf(happenedAt) }) },
      // The new police advise, the new chair decides; no text says by when.
      { kind: 'raiseTask', task: 'assignCounsellors', holder: 'supervisingCommittee', rank: 2, source: 'NĐ 163/2026 Đ136.1b', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state }) => state.regime === 'R4' && state.facts.supervision.decidedOn !== undefined },
    ],
  }),

  recordImprisonment: defineAct({
    event: 'imprisonmentRecorded', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: withPerson, touchesPerson: true,
    schema: schemas.recordImprisonment, source: both('Luật 73/2021 Đ43.3b', 'Luật 120/2025 Đ47.1, 48.4b'),
    effects: [
      ...leaveAllLists('imprisonment'),
      { kind: 'closePause', ground: 'unreportedAbsence', to: ({ body }) => body.from, when: isR4 },
      { kind: 'openPause', ground: 'prison', source: 'Luật 120/2025 Đ47.1', duties: ['decideSupervision', 'proposeSupervision'], rule: 'extend', when: isR4, from: ({ body }) => body.from },
      { kind: 'recordFacts', section: 'supervision', facts: ({ state }) => ({ stageBefore: stageToReturnTo(state), absentSince: null }), when: isR4 },
      ...recountTerm.map((effect): Effect => ({ ...effect, when: (situation) => isR4(situation) && effect.when?.(situation) !== false })),
      ...forgetTermEnd.map((effect): Effect => ({ ...effect, when: isBeforeR4 })),
      { kind: 'completeTask', task: 'monthlyReview' },
      // Found: in prison.
      { kind: 'completeTask', task: 'findAbsentPerson' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'criminalProceedings' },
    ],
    // R1–R3: off the list and over; R4: the rest of the term is supervised after prison.
    to: [{ when: isR4, stage: 'imprisoned' }, { close: 'imprisonment' }],
  }),
  recordReleaseFromPrison: defineAct({
    event: 'releasedFromPrison', by: [staffOf('supervisingPolice')], from: ['imprisoned'], regimes: ['R4'], schema: schemas.recordReleaseFromPrison, source: 'Luật 120/2025 Đ47.1',
    effects: [
      { kind: 'closePause', ground: 'prison' }, ...recountTerm,
      { kind: 'openListEntry', list: 'supervised', office: 'supervisingPolice', ground: 'releasedFromPrison', when: ({ state }) => state.facts.supervision.decidedOn !== undefined },
      { ...monthlyReview, when: ({ state }) => state.facts.supervision.decidedOn !== undefined },
    ],
    to: [{ when: ({ state }) => state.facts.supervision.stageBefore === 'deciding', stage: 'deciding' }, { stage: 'underSupervision' }],
  }),
};
