import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { headOf, staffOf } from '../performers.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import { beginSupervision, decisionActs, isNotProposed, supervisionProposal } from '../supervision-decision.ts';
import { isDecided, isR4, neverClosed, reportCameOrIsOver } from './guards.ts';
import * as schemas from './schemas.ts';
import { recountTerm } from './term.ts';

const onlyOnce = (effects: readonly Effect<object>[]): Effect[] =>
  effects.map((effect): Effect => ({ ...effect, when: (situation) => neverClosed(situation) && effect.when?.(situation) !== false }));

/** On entry from admission. Coming back from the removal finds everything as it was left. */
export const onEntry: readonly Effect[] = onlyOnce([
  { kind: 'recordFacts', section: 'supervision', facts: ({ state, happenedAt }) => ({ completedOn: state.facts.admission.completedOn ?? state.facts.voluntary.completedOn ?? dateOf(happenedAt) }) },
  ...recountTerm,
  // The person's own duty: nobody's office is blamed for it.
  { kind: 'startLimit', duty: 'reportToCommune', holder: 'person', nature: 'right' },
  ...beginSupervision.map((effect): Effect<object> => ({ ...effect, when: isDecided })),
  {
    kind: 'startLimit', duty: 'proposeSupervision', holder: 'supervisingPolice',
    when: (situation) => isR4(situation) && situation.state.facts.supervision.proposedOn === undefined && !situation.state.limits.some((limit) => limit.duty === 'proposeSupervision' && limit.status !== 'cancelled'),
  },
]);

/** A corrected day of absence or prison moves the end of the term, unless the term is over. */
export const onMovedTime: readonly Effect[] = onlyOnce(recountTerm).map((effect): Effect => ({ ...effect, when: (situation) => situation.state.stage !== 'relapsed' && effect.when?.(situation) !== false }));

/** From the person's return to the decision in force. */
export const openingActs: Readonly<Record<string, Act>> = {
  personReports: defineAct({
    event: 'personReported', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], from: ['awaitingReport'], regimes: ['R1', 'R2', 'R3'],
    schema: schemas.personReports, source: 'NĐ 116/2021 Đ62.5',
    effects: [
      { kind: 'meetLimit', duty: 'reportToCommune' },
      { kind: 'startLimit', duty: 'openSupervisionFile', holder: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ reportedOn: dateOf(happenedAt) }) },
    ],
    to: [{ stage: 'deciding' }],
  }),
  openSupervisionFile: defineAct({
    event: 'supervisionFileOpened', by: [headOf('supervisingPolice')], fromPaperBy: [staffOf('supervisingCommittee')], from: ['awaitingReport', 'deciding'], regimes: ['R1', 'R2', 'R3'],
    schema: supervisionProposal, source: 'NĐ 116/2021 Đ77', guards: [reportCameOrIsOver, isNotProposed, receiptIsNotInFuture],
    effects: [
      { kind: 'meetLimit', duty: 'openSupervisionFile' },
      { kind: 'document', template: 'supervisionProposal', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'supervision', facts: ({ happenedAt }) => ({ proposedOn: dateOf(happenedAt) }) },
      { kind: 'startLimit', duty: 'decideSupervision', holder: 'supervisingCommittee', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
    ],
    to: [{ stage: 'deciding' }],
  }),
  ...decisionActs({ from: ['deciding'], guards: [], moves: true }),
};
