import { z } from 'zod';
import { dateOf } from '../apply-effect.ts';
import { needsCriminalCheck } from '../criminal-check.ts';
import { freeText, groundOf, localDate, registerNumber } from '../fields.ts';
import { headOf, staffOf } from '../performers.ts';
import { type AnyBody, type Condition, defineAct, defineProcedure } from '../procedure.ts';
import { removalGrounds } from './facts.ts';
import { groundIsLawful, isApproved, testIsInsideTerm } from './guards.ts';

export const reviewOutcomes = ['approved', 'postponed'] as const;
const decideLocalReview = z.strictObject({ outcome: groundOf(reviewOutcomes), minutesNumber: registerNumber().optional(), remarks: freeText(1000).optional() });
const removeFromList = z.strictObject({ ground: groundOf(removalGrounds), noticeNumber: registerNumber().optional(), paperNumber: registerNumber().optional(), paperDate: localDate().optional() });
const recordLatePositiveTest = z.strictObject({ takenOn: localDate(), recordNumber: registerNumber() });

const testNeedsCriminalCheck: Condition<AnyBody> = ({ body }) => needsCriminalCheck(String(body['takenOn']));

/** Out of the lists: the local review where the province has one, then the removal. The law knows no application. */
export const listRemoval = defineProcedure({
  name: 'listRemoval',
  version: 1, kind: 'main',
  initial: 'removing',
  stages: {
    localReview: { owner: 'supervisingCommittee', openEnded: { task: 'decideLocalReview', reviewAfterDays: (policy) => policy.supervisionReviewDays } },
    removing: { owner: 'supervisingPolice', openEnded: { task: 'removeFromList', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: {
    decideLocalReview: defineAct({
      event: 'localReviewDecided', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['localReview'], schema: decideLocalReview,
      source: 'kế hoạch địa phương, không phải bước của luật',
      effects: [{ kind: 'recordFacts', section: 'removal', facts: ({ body, happenedAt }) => ({ localReview: body.outcome, reviewedOn: dateOf(happenedAt) }) }],
      to: [{ when: ({ body }) => body.outcome === 'approved', stage: 'removing' }],
    }),
    removeFromList: defineAct({
      event: 'removedFromList', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['removing'], touchesPerson: true, schema: removeFromList,
      source: { R1: 'Luật 73/2021 Đ43.3; NĐ 116/2021 Đ81', R2: 'Luật 73/2021 Đ43.3', R3: 'Luật 73/2021 Đ43.3', R4: 'Luật 120/2025 Đ48.3–4; NĐ 163/2026 Đ135.6, 138' },
      guards: [groundIsLawful, isApproved],
      effects: [
        { kind: 'document', template: 'listRemovalNotice', issuer: 'supervisingPolice' },
        { kind: 'closeListEntry', list: 'supervised', ground: ({ body }) => body.ground },
        { kind: 'closeListEntry', list: 'addicts', ground: ({ body }) => body.ground },
        { kind: 'closeListEntry', list: 'users', ground: ({ body }) => body.ground },
        { kind: 'recordFacts', section: 'removal', facts: ({ body, happenedAt }) => ({ ground: body.ground, removedOn: dateOf(happenedAt) }) },
      ],
      to: [{ close: 'removed' }],
    }),
    recordLatePositiveTest: defineAct({
      event: 'latePositiveTestRecorded', by: [headOf('supervisingPolice')], from: ['localReview', 'removing'], touchesPerson: true, schema: recordLatePositiveTest,
      source: { R1: 'Luật 73/2021 Đ43.3a', R2: 'Luật 73/2021 Đ43.3a', R3: 'Luật 73/2021 Đ43.3a', R4: 'Luật 120/2025 Đ31.1d, 48.4' }, guards: [testIsInsideTerm],
      effects: [{ kind: 'recordFacts', section: 'supervision', facts: ({ body }) => ({ lastPositiveOn: body.takenOn, removalBlocked: true }) }],
      to: [{ when: testNeedsCriminalCheck, procedure: 'supervision', stage: 'criminalCheck' }, { procedure: 'supervision', stage: 'determination' }],
    }),
  },
});
