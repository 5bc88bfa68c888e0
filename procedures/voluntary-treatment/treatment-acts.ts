import { dateOf } from '../apply-effect.ts';
import { assignCounsellors, counsellorsOf } from '../counsellors.ts';
import { patientProfile } from '../patient-profile.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, type Condition, defineAct } from '../procedure.ts';
import { isPresent, isTreatedAtHome, leaveIsOpen } from './guards.ts';
import { followUp } from './registration-acts.ts';
import * as schemas from './schemas.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const watching = [staffOf('supervisingPolice'), staffOf('supervisingCommittee'), staffOf('facility')];
const isPositive: Condition<{ readonly result: string }> = ({ body }) => body.result === 'positive';

/** While the treatment runs: plan, monthly look, tests, breaches, leaving and coming back, a move. */
export const treatmentActs: Readonly<Record<string, Act>> = {
  collectProfile: defineAct({
    event: 'profileCollected', by: watching, from: ['awaitingStart', 'inTreatment'], schema: patientProfile, source: both('NĐ 116/2021 Đ22.2', 'NĐ 163/2026 Đ84.2'),
    effects: [
      { kind: 'document', template: 'patientProfile', issuer: (situation) => (isTreatedAtHome(situation) === null ? 'supervisingPolice' : 'facility') },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ happenedAt }) => ({ profileOn: dateOf(happenedAt) }) },
    ],
  }),
  setTreatmentPlan: defineAct({
    event: 'treatmentPlanSet', by: watching, from: ['awaitingStart', 'inTreatment'], schema: schemas.setTreatmentPlan, source: both('NĐ 116/2021 Đ31.1b, 32', 'NĐ 163/2026 Đ84'),
    effects: [{ kind: 'recordFacts', section: 'voluntary', facts: ({ happenedAt }) => ({ planSetOn: dateOf(happenedAt) }) }, { kind: 'document', template: 'treatmentPlan', issuer: 'supervisingPolice' }],
  }),
  assignCounsellors: defineAct({
    event: 'counsellorsAssigned', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingCommittee'), staffOf('supervisingPolice')], from: ['awaitingStart', 'inTreatment'], regimes: ['R4'], schema: assignCounsellors, source: 'NĐ 163/2026 Đ130.1', guards: [isTreatedAtHome],
    effects: [
      { kind: 'document', template: 'counsellorAssignment', issuer: 'supervisingCommittee' },
      { kind: 'recordFacts', section: 'voluntary', facts: (situation) => ({ counsellors: counsellorsOf(situation) }) },
    ],
  }),
  recordFollowUp: defineAct({
    event: 'followUpRecorded', by: watching, from: ['inTreatment'], schema: schemas.recordFollowUp, source: both('NĐ 116/2021 Đ32.1c', 'Luật 120/2025 Đ32.5b, d'),
    effects: [
      { kind: 'completeTask', task: 'followUp' }, followUp,
      { kind: 'recordFacts', section: 'voluntary', facts: ({ state, happenedAt }) => ({ followUps: (state.facts.voluntary.followUps ?? 0) + 1, lastFollowUpOn: dateOf(happenedAt) }) },
    ],
  }),
  recordDrugTest: defineAct({
    event: 'drugTestRecorded', by: watching, from: ['inTreatment'], touchesPerson: true, schema: schemas.recordDrugTest, source: both('NĐ 116/2021 Đ33.1c', 'Luật 120/2025 Đ32.5b'),
    effects: [
      { kind: 'recordFacts', section: 'voluntary', facts: ({ state }) => ({ tests: (state.facts.voluntary.tests ?? 0) + 1 }) },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ happenedAt }) => ({ lastPositiveOn: dateOf(happenedAt), useFound: true, criminalCheck: null }), when: isPositive },
    ],
    to: [{ when: isPositive, stage: 'useFound' }],
  }),
  recordCriminalCheck: defineAct({
    event: 'criminalCheckRecorded', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['useFound'], schema: schemas.recordCriminalCheck, source: 'BLHS Đ256a',
    effects: [{ kind: 'recordFacts', section: 'voluntary', facts: ({ body }) => ({ criminalCheck: body.isProsecuted ? 'prosecuted' : 'notProsecuted' }) }],
    to: [{ when: ({ body }) => body.isProsecuted, stage: 'prosecuted' }],
  }),
  recordCriminalOutcome: defineAct({
    event: 'criminalOutcomeRecorded', by: [headOf('supervisingPolice')], from: ['prosecuted'], schema: schemas.recordCriminalOutcome, source: 'BLHS Đ256a; Luật 120/2025 Đ35.1, 36.1',
    to: [{ stage: 'useFound' }],
  }),
  recordViolation: defineAct({
    event: 'violationRecorded', by: [staffOf('supervisingPolice')], from: ['inTreatment'], regimes: ['R4'], touchesPerson: true, schema: schemas.recordViolation, source: 'Luật 120/2025 Đ47.3–4',
    effects: [
      {
        kind: 'recordFacts', section: 'voluntary',
        facts: ({ state, body }) => ({ violations: (state.facts.voluntary.violations ?? 0) + 1, communeActReviewed: state.facts.voluntary.communeActReviewed === true || body.kind === 'communeEducationAct' }),
      },
      // First: a reminder; second: a review meeting; the third leads to the dossier.
      { kind: 'raiseTask', task: 'remindPatient', holder: 'supervisingPolice', rank: 2, source: 'Luật 120/2025 Đ47.4a', when: ({ state, body }) => body.kind === 'breachOfDuty' && state.facts.voluntary.violations === 1 },
      { kind: 'raiseTask', task: 'holdReviewMeeting', holder: 'supervisingPolice', rank: 2, source: 'Luật 120/2025 Đ47.3, 47.4b', when: ({ state, body }) => body.kind === 'communeEducationAct' || state.facts.voluntary.violations === 2 },
      { kind: 'raiseTask', task: 'recordBrokenAgreement', holder: 'supervisingPolice', rank: 1, source: 'Luật 120/2025 Đ47.4c', when: ({ state }) => (state.facts.voluntary.violations ?? 0) >= 3 },
    ],
  }),
  recordReaction: defineAct({
    event: 'reactionRecorded', by: [staffOf('supervisingPolice')], from: ['inTreatment'], regimes: ['R4'], schema: schemas.recordReturn, source: 'Luật 120/2025 Đ47.3–4',
    effects: [{ kind: 'completeTask', task: 'remindPatient' }, { kind: 'completeTask', task: 'holdReviewMeeting' }],
  }),
  recordLeave: defineAct({
    event: 'leaveRecorded', by: watching, from: ['inTreatment'], schema: schemas.recordLeave, source: both('NĐ 116/2021 Đ3, 31.3d', 'Luật 120/2025 Đ32.8c, 33.5; NĐ 163/2026 Đ4'), guards: [isPresent],
    effects: [
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body, happenedAt }) => ({ leftOn: dateOf(happenedAt), leaveKind: body.kind }) },
      { kind: 'startLimit', duty: 'returnToTreatment', holder: 'person', nature: 'right', when: ({ body }) => body.kind === 'leftFacility' },
      { kind: 'raiseTask', task: 'findAbsentPatient', holder: 'supervisingPolice', reviewAfterDays: (policy) => policy.reviewFugitiveDays },
    ],
  }),
  recordReturn: defineAct({
    event: 'returnRecorded', by: watching, from: ['inTreatment'], schema: schemas.recordReturn, source: both('NĐ 116/2021 Đ3', 'NĐ 163/2026 Đ4'), guards: [leaveIsOpen],
    effects: [
      { kind: 'meetLimit', duty: 'returnToTreatment' },
      { kind: 'recordFacts', section: 'voluntary', facts: () => ({ leftOn: null, leaveKind: null }) },
      { kind: 'completeTask', task: 'findAbsentPatient' },
    ],
  }),
  transferTreatment: defineAct({
    event: 'treatmentTransferred', by: [headOf('supervisingCommittee', 'R1', 'R2', 'R3'), headOf('supervisingPolice', 'R4')], fromPaperBy: [staffOf('supervisingPolice')], from: ['awaitingStart', 'inTreatment'], schema: schemas.transferTreatment,
    source: both('NĐ 116/2021 Đ32.2', 'Luật 120/2025 Đ48.2'),
    effects: [
      { kind: 'document', template: 'voluntaryTransfer', issuer: ({ state }) => (state.regime === 'R4' ? 'supervisingPolice' : 'supervisingCommittee') },
      { kind: 'closeListEntry', list: 'addicts', ground: 'moved' },
      { kind: 'joinOffice', role: 'supervisingPolice', agencyId: ({ body }) => body.toPoliceId },
      { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body }) => body.toCommitteeId },
      { kind: 'openListEntry', list: 'addicts', office: 'supervisingPolice', ground: 'moved' },
    ],
  }),
};
