import { defineAct } from '../procedure.ts';
import { registryOrJudge, judgeOnPaper, proposerOnPaper, registry } from './performers.ts';
import { noDefenderYet } from './juvenile-guards.ts';
import { recordDefenderSchema, requestDefenderSchema } from './schemas.ts';

const beforeHearing = ['checking', 'supplementRequested', 'hearingOpened', 'hearingPostponed', 'suspended'];

/** Nobody under eighteen stands before the court without somebody to defend them (PL 01/2022 Đ2.5). */
export const juvenileActs = {
  recordDefender: defineAct({
    event: 'defenderRecorded', by: registry, fromPaperBy: proposerOnPaper, from: beforeHearing, persons: ['juvenile'], source: 'PL 01/2022 Đ2.5, 18.2',
    schema: recordDefenderSchema,
    effects: [
      { kind: 'recordFacts', section: 'court', facts: ({ state, body }) => ({ defender: { kind: body.kind, chosenBy: body.chosenBy, requestedFrom: state.facts.court.defender?.requestedFrom ?? null } }) },
      { kind: 'completeTask', task: 'recordDefender' },
    ],
  }),
  requestDefender: defineAct({
    event: 'defenderRequested', by: registryOrJudge, fromPaperBy: judgeOnPaper, from: beforeHearing, persons: ['juvenile'], source: 'PL 01/2022 Đ2.5',
    schema: requestDefenderSchema,
    guards: [noDefenderYet],
    effects: [
      { kind: 'document', template: 'defenderRequest', issuer: 'court' },
      { kind: 'recordFacts', section: 'court', facts: ({ body }) => ({ defender: { kind: null, chosenBy: null, requestedFrom: body.requestedFrom } }) },
      { kind: 'raiseTask', task: 'recordDefender', holder: 'court', source: 'PL 01/2022 Đ2.5', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays },
    ],
  }),
} as const;
