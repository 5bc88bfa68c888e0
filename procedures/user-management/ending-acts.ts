import { dateOf } from '../apply-effect.ts';
import { staffOf } from '../performers.ts';
import { type Act, type Condition, defineAct, type Effect } from '../procedure.ts';
import { isR4, mayEnd, stopIsLawful } from './guards.ts';
import { deciderOf, decides } from './opening-acts.ts';
import * as schemas from './schemas.ts';
import { forgetTerm } from './term.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const isBlocked: Condition<object> = ({ state }) => state.facts.userManagement.endBlocked === true;

/** R1–R3: the decision is sent within its own days; R4 knows no number, the file closes with the decision. */
const afterDecision: readonly Effect<object>[] = [
  ...forgetTerm,
  { kind: 'completeTask', task: 'residenceCheck' },
  { kind: 'completeTask', task: 'endManagement' },
  { kind: 'startLimit', duty: 'sendUserDecision', holder: 'supervisingCommittee' },
];

/** The year stopped before its end or ended with it. */
export const endingActs: Readonly<Record<string, Act>> = {
  stopManagement: defineAct({
    event: 'managementStopped', by: decides, fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['managed', 'determination', 'stopping', 'reviewing', 'suspended'], touchesPerson: true,
    schema: schemas.stopManagement, source: both('Luật 73/2021 Đ23.5; NĐ 105/2021 Đ48.1', 'Luật 120/2025 Đ24.5, 24.7'), guards: [stopIsLawful],
    effects: [
      { kind: 'document', template: 'userManagementStop', issuer: deciderOf },
      { kind: 'closeListEntry', list: 'users', ground: ({ body }) => body.ground },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ body, happenedAt }) => ({ endedBy: 'stopped', stopGround: body.ground, endDecidedOn: dateOf(happenedAt) }) },
      ...afterDecision,
    ],
    to: [{ when: isR4, close: 'stopped' }, { stage: 'sending' }],
  }),
  endManagement: defineAct({
    event: 'managementEnded', by: decides, fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['managed', 'suspended'], touchesPerson: true,
    schema: schemas.endManagement, source: both('NĐ 105/2021 Đ48.2; Luật 73/2021 Đ26.3a', 'Luật 120/2025 Đ24.2, 27.3a'), guards: [mayEnd],
    effects: [
      { kind: 'meetLimit', duty: 'userManagementTerm' },
      { kind: 'document', template: 'userManagementEnd', issuer: deciderOf },
      { kind: 'closeListEntry', list: 'users', ground: 'termServed' },
      { kind: 'recordFacts', section: 'userManagement', facts: ({ happenedAt }) => ({ endedBy: 'ended', endDecidedOn: dateOf(happenedAt) }) },
      ...afterDecision,
    ],
    to: [{ when: isR4, close: 'ended' }, { stage: 'sending' }],
  }),
  sendManagementDecision: defineAct({
    event: 'managementDecisionSent', by: [staffOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['sending'], regimes: ['R1', 'R2', 'R3'], schema: schemas.sendManagementDecision, source: 'NĐ 105/2021 Đ48.3',
    effects: [{ kind: 'meetLimit', duty: 'sendUserDecision' }],
    to: [{ when: ({ state }) => state.facts.userManagement.endedBy === 'stopped', close: 'stopped' }, { close: 'ended' }],
  }),
};

/** The year is over: the decider ends it, or, where a use was found, first says what it means. */
export const onTermEnd: readonly Effect[] = [
  { kind: 'raiseTask', task: 'decideAfterNotAddicted', holder: deciderOf, rank: 1, when: isBlocked, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
  { kind: 'raiseTask', task: 'endManagement', holder: deciderOf, rank: 1, when: (situation) => !isBlocked(situation) },
];
