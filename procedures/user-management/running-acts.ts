import { dateOf } from '../apply-effect.ts';
import { askHumanDecision } from '../every-stage.ts';
import { namesNewCommune } from '../named-offices.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { isBeforeR4, moveIsRecorded } from './guards.ts';
import { deciderOf, decides } from './opening-acts.ts';
import * as schemas from './schemas.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const residenceCheck: Effect = {
  kind: 'raiseTask', task: 'residenceCheck', holder: 'supervisingPolice', rank: 3, source: 'NĐ 105/2021 Đ47.1; NĐ 163/2026 Đ55–64', reviewAfterDays: (policy) => policy.supervisionReviewDays,
};
const inForce = ['managed', 'determination', 'reviewing', 'suspended'] as const;

/** While the decision is in force: tests, the look at the residence, custody (R4), a move. */
export const runningActs: Readonly<Record<string, Act>> = {
  recordResidenceCheck: defineAct({
    event: 'residenceChecked', by: [staffOf('supervisingPolice')], from: ['managed', 'reviewing'], schema: schemas.recordResidenceCheck, source: both('NĐ 105/2021 Đ47.1', 'NĐ 163/2026 Đ55–64'),
    effects: [{ kind: 'completeTask', task: 'residenceCheck' }, residenceCheck],
  }),
  recordDrugTest: defineAct({
    event: 'drugTestRecorded', by: [staffOf('supervisingPolice')], from: ['managed'], touchesPerson: true, schema: schemas.recordDrugTest, source: both('NĐ 105/2021 Đ45; Luật 73/2021 Đ27.1a', 'Luật 120/2025 Đ24.4b, 31.1c'),
    effects: [
      { kind: 'recordFacts', section: 'userManagement', facts: ({ state, happenedAt }) => ({ tests: (state.facts.userManagement.tests ?? 0) + 1, lastTestOn: dateOf(happenedAt) }) },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ happenedAt }) => ({ lastPositiveOn: dateOf(happenedAt), endBlocked: true, determination: null, criminalCheck: null }), when: ({ body }) => body.result === 'positive' },
    ],
    to: [{ when: ({ body }) => body.result === 'positive', stage: 'determination' }],
  }),
  recordCriminalCheck: defineAct({
    event: 'criminalCheckRecorded', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['determination'], schema: schemas.recordCriminalCheck, source: 'BLHS Đ256a; Luật 120/2025 Đ31.1c',
    effects: [
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body }) => ({ criminalCheck: body.isProsecuted ? 'prosecuted' : 'notProsecuted' }) },
      { ...askHumanDecision('criminalProceedings'), when: ({ body }) => body['isProsecuted'] },
    ],
  }),
  continueManagement: defineAct({
    event: 'managementContinued', by: decides, from: ['reviewing'], schema: schemas.continueManagement,
    // No text of R4 says what a use without addiction means for the end of the year: a person decides.
    source: 'rules.md §7', regimes: ['R4'],
    effects: [{ kind: 'recordFacts', section: 'userManagement', facts: ({ body }) => ({ endBlocked: body.choice === 'closingRefused' }) }],
    to: [{ stage: 'managed' }],
  }),
  suspendManagement: defineAct({
    event: 'managementSuspended', by: decides, from: ['managed', 'reviewing', 'determination'], regimes: ['R4'], touchesPerson: true, schema: schemas.suspendManagement, source: 'Luật 120/2025 Đ24.7',
    effects: [
      { kind: 'document', template: 'userManagementSuspension', issuer: 'supervisingPolice' },
      // The year goes on meanwhile: what is left of it is managed after the custody.
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body }) => ({ suspendedOn: body.custodyFrom }) },
      { kind: 'completeTask', task: 'residenceCheck' },
    ],
    to: [{ stage: 'suspended' }],
  }),
  resumeManagement: defineAct({
    event: 'managementResumed', by: decides, from: ['suspended'], regimes: ['R4'], schema: schemas.resumeManagement, source: 'Luật 120/2025 Đ24.7',
    effects: [{ kind: 'recordFacts', section: 'userManagement', facts: () => ({ suspendedOn: null }) }, residenceCheck],
    to: [{ stage: 'managed' }],
  }),
  recordMove: defineAct({
    event: 'departureRecorded', by: [staffOf('supervisingPolice')], from: inForce, schema: schemas.recordMove, source: both('Luật 73/2021 Đ26.2; NĐ 105/2021 Đ47.2', 'Luật 120/2025 Đ25.4, 27.2'), guards: [namesNewCommune],
    effects: [
      { kind: 'startLimit', duty: 'notifyUserMove', holder: 'supervisingPolice' },
      { kind: 'startLimit', duty: 'transferUserFile', holder: 'supervisingCommittee', from: ({ body }) => body.arrivedOn ?? null, when: isBeforeR4 },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body, happenedAt }) => ({ moveToPoliceId: body.toPoliceId, moveToCommitteeId: body.toCommitteeId, departedOn: dateOf(happenedAt) }) },
      { kind: 'document', template: 'userFileTransfer', issuer: deciderOf },
    ],
  }),
  transferUserFile: defineAct({
    event: 'userFileTransferred', by: decides, fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: inForce, schema: schemas.transferUserFile,
    source: both('Luật 73/2021 Đ26.2; NĐ 105/2021 Đ47.2', 'Luật 120/2025 Đ27.2'), guards: [moveIsRecorded],
    effects: [
      { kind: 'meetLimit', duty: 'notifyUserMove' },
      { kind: 'meetLimit', duty: 'transferUserFile' },
      { kind: 'closeListEntry', list: 'users', ground: 'moved' },
      // The new commune takes over what is left of the year (NĐ 105/2021 Đ43.3); the old one keeps reading its own period.
      { kind: 'joinOffice', role: 'supervisingPolice', namedBefore: true, agencyId: ({ state }) => state.facts.userManagement.moveToPoliceId ?? null },
      { kind: 'joinOffice', role: 'supervisingCommittee', namedBefore: true, agencyId: ({ state }) => state.facts.userManagement.moveToCommitteeId ?? null },
      { kind: 'openListEntry', list: 'users', office: 'supervisingPolice', ground: 'moved' },
      { kind: 'recordFacts', section: 'userManagement', facts: () => ({ moveToPoliceId: null, moveToCommitteeId: null }) },
    ],
  }),
};
