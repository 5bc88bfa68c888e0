import { dateOf } from '../apply-effect.ts';
import { namesFittingOffices } from '../named-offices.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect, type Performer } from '../procedure.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import { criminalCheckDone, determinationIsOpen, determinedWhereUnstable, foundBeforeOpening, hasStableResidence, isBeforeR4, isR4, notAddictedFound } from './guards.ts';
import * as schemas from './schemas.ts';
import { beginTerm } from './term.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });

/** Who decides (rules.md §2): the chair before R4, the police chief from R4. */
export const decides: readonly Performer[] = [headOf('supervisingCommittee', 'R1', 'R2', 'R3'), headOf('supervisingPolice', 'R4')];
export const deciderOf = ({ state }: { readonly state: { readonly regime: string } }): 'supervisingPolice' | 'supervisingCommittee' => (state.regime === 'R4' ? 'supervisingPolice' : 'supervisingCommittee');

/** A decision in force: the year, the list of users, the monthly look at the residence (its number is a calendar month, so it is a task). */
const beginManagement: readonly Effect<{ readonly decisionNumber?: string | undefined }>[] = [
  { kind: 'document', template: 'userManagementDecision', issuer: deciderOf },
  {
    kind: 'recordFacts', section: 'userManagement',
    facts: ({ state, body, happenedAt }) => ({
      decidedOn: dateOf(happenedAt), decisionNumber: body.decisionNumber ?? null, decisions: (state.facts.userManagement.decisions ?? 0) + 1, endBlocked: false, determination: null, criminalCheck: null,
    }),
  },
  ...beginTerm,
  { kind: 'openListEntry', list: 'users', office: 'supervisingPolice', ground: 'managementDecided' },
  { kind: 'raiseTask', task: 'residenceCheck', holder: 'supervisingPolice', rank: 3, source: 'NĐ 105/2021 Đ47.1; NĐ 163/2026 Đ55–64', reviewAfterDays: (policy) => policy.supervisionReviewDays },
  { kind: 'completeTask', task: 'decideAfterNotAddicted' },
];

/** From the use found to the decision in force, and the decision made anew. */
export const openingActs: Readonly<Record<string, Act>> = {
  openUserManagement: defineAct({
    event: 'useFound', opens: true, by: [staffOf('supervisingPolice')], from: ['verifying'], schema: schemas.openUserManagement,
    source: both('Luật 73/2021 Đ22–23; NĐ 105/2021 Đ40–41', 'Luật 120/2025 Đ23–24'), guards: [foundBeforeOpening],
    effects: [
      { kind: 'joinOffice', role: 'supervisingPolice', agencyId: ({ context }) => context.official.agencyId },
      { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body }) => body.committeeId },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body }) => ({ foundAt: body.foundAt, testRecord: body.testRecord, decisions: 0, tests: 0, endBlocked: false }) },
      { kind: 'document', template: 'userBiography', issuer: 'supervisingPolice' },
      { kind: 'document', template: 'userStatement', issuer: 'supervisingPolice' },
      { kind: 'startLimit', duty: 'verifyResidence', holder: 'supervisingPolice', from: ({ body }) => body.foundAt, when: ({ body }) => !body.isRemote },
      { kind: 'startLimit', duty: 'verifyResidenceRemote', holder: 'supervisingPolice', from: ({ body }) => body.foundAt, when: ({ body }) => body.isRemote },
      // R4: the chief's 24 hours run from the positive result in hand.
      { kind: 'startLimit', duty: 'decideUserManagement', holder: 'supervisingPolice', when: isR4 },
    ],
  }),
  recordResidence: defineAct({
    event: 'residenceVerified', by: [staffOf('supervisingPolice')], from: ['verifying'], schema: schemas.recordResidence, source: both('NĐ 105/2021 Đ41', 'Luật 120/2025 Đ24.6; NĐ 163/2026 Đ58'),
    guards: [namesFittingOffices({ residencePoliceId: 'supervisingPolice', residenceCommitteeId: 'supervisingCommittee' })],
    effects: [
      { kind: 'meetLimit', duty: 'verifyResidence' },
      { kind: 'meetLimit', duty: 'verifyResidenceRemote' },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body, happenedAt }) => ({ hasStableResidence: body.hasStableResidence, residenceVerifiedOn: dateOf(happenedAt), residencePoliceId: body.residencePoliceId ?? null, residenceCommitteeId: body.residenceCommitteeId ?? null }) },
      // R1–R3: the police that found the use tell the chair of the residence first.
      { kind: 'joinOffice', role: 'supervisingPolice', agencyId: ({ body }) => body.residencePoliceId ?? null, when: isR4 },
      { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body }) => body.residenceCommitteeId ?? null, when: isR4 },
      { kind: 'startLimit', duty: 'notifyUse', holder: 'supervisingPolice', when: isBeforeR4 },
      // Not to be decided before the determination: the law's clock runs from "not addicted" then.
      { kind: 'cancelLimit', duty: 'decideUserManagement', reason: 'determinationFirst', when: ({ body }) => !body.hasStableResidence },
      { kind: 'raiseTask', task: 'openDetermination', holder: 'supervisingPolice', rank: 2, source: 'Luật 73/2021 Đ27.1b; Luật 120/2025 Đ31.1đ', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ body }) => !body.hasStableResidence },
    ],
    to: [{ when: isR4, stage: 'deciding' }, { stage: 'notifying' }],
  }),
  notifyUse: defineAct({
    event: 'useNotified', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['notifying'], regimes: ['R1', 'R2', 'R3'], schema: schemas.notifyUse, source: 'NĐ 105/2021 Đ41.5–6',
    guards: [receiptIsNotInFuture],
    effects: [
      { kind: 'meetLimit', duty: 'notifyUse' },
      { kind: 'document', template: 'userNotice', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ happenedAt }) => ({ notifiedOn: dateOf(happenedAt) }) },
      { kind: 'joinOffice', role: 'supervisingPolice', namedBefore: true, agencyId: ({ state }) => state.facts.userManagement.residencePoliceId ?? null },
      { kind: 'joinOffice', role: 'supervisingCommittee', namedBefore: true, agencyId: ({ state }) => state.facts.userManagement.residenceCommitteeId ?? null },
      {
        kind: 'startLimit', duty: 'decideUserManagement', holder: 'supervisingCommittee', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt,
        when: (situation) => hasStableResidence(situation) || situation.state.facts.userManagement.determination === 'notAddicted',
      },
    ],
    to: [{ stage: 'deciding' }],
  }),
  recordDetermination: defineAct({
    event: 'determinationRecorded', by: [staffOf('supervisingPolice')], from: ['notifying', 'deciding', 'determination'], touchesPerson: true, schema: schemas.recordDetermination,
    source: both('Luật 73/2021 Đ23.5a, 27.1', 'Luật 120/2025 Đ24.5a, 24.6, 31.1'), guards: [determinationIsOpen, criminalCheckDone],
    effects: [
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body }) => ({ determination: body.isAddicted ? 'addicted' : 'notAddicted', determinationResult: { number: body.resultNumber, date: body.resultOn } }) },
      { kind: 'completeTask', task: 'openDetermination' },
      { kind: 'startLimit', duty: 'decideUserManagement', holder: deciderOf, when: ({ state, body }) => !body.isAddicted && state.stage === 'deciding' },
    ],
    to: [
      { when: ({ state, body }) => body.isAddicted && state.stage !== 'determination', close: 'addicted' },
      { when: ({ body }) => body.isAddicted, stage: 'stopping' },
      { when: ({ state }) => state.stage === 'determination', stage: 'reviewing' },
    ],
  }),
  decideManagement: defineAct({
    event: 'managementDecided', by: decides, fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['deciding'], touchesPerson: true, schema: schemas.decideManagement,
    source: both('Luật 73/2021 Đ23.4; NĐ 105/2021 Đ42', 'Luật 120/2025 Đ24.4a'), guards: [determinedWhereUnstable],
    effects: [{ kind: 'meetLimit', duty: 'decideUserManagement' }, ...beginManagement],
    to: [{ stage: 'managed' }],
  }),
  renewManagement: defineAct({
    event: 'managementRenewed', by: decides, fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['reviewing', 'managed'], touchesPerson: true, schema: schemas.decideManagement,
    source: both('NĐ 105/2021 Đ43.2', 'Luật 120/2025 Đ24.4a (I)'), guards: [notAddictedFound],
    effects: beginManagement,
    to: [{ stage: 'managed' }],
  }),
};
