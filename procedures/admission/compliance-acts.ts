import { z } from 'zod';
import { dateOf } from '../apply-effect.ts';
import { cancellationGrounds } from '../deferral-grounds.ts';
import { freeText, groundOf, registerNumber } from '../fields.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Guard } from '../procedure.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import { receivedAt } from './schemas.ts';

const source = { R1: 'Luật XLVPHC Đ113.2–3; PL 01/2022 Đ34', R2: 'Luật XLVPHC Đ113.2–3; PL 01/2022 Đ34', R3: 'Luật XLVPHC Đ113.2–3; PL 01/2022 Đ34', R4: 'Luật 120/2025 Đ39.6; PL 01/2022 Đ34' };
const onPaper = [staffOf('executionCourt'), staffOf('facility')];

const isSuspendedAtHome: Guard<object> = ({ state }) => (state.facts.admission.outsideFor === 'suspendedAtHome' ? null : { code: 'guardNotMet', facts: { needs: 'suspensionOfRemainder' } });
const isNotAsked: Guard<object> = ({ state }) => (state.facts.admission.compliance == null ? null : { code: 'alreadyRecorded', facts: { act: 'reportSuspensionEnd' } });
const isAsked: Guard<object> = ({ state }) => (state.facts.admission.compliance != null && state.facts.admission.compliance.orderedOn === null ? null : { code: 'guardNotMet', facts: { needs: 'reportSuspensionEnd' } });
const isOrdered: Guard<object> = ({ state }) => (state.facts.admission.compliance?.orderedOn == null ? { code: 'guardNotMet', facts: { needs: 'orderReturnToCompliance' } } : null);

/** R4, adults: the law names no renewed use, only that the person is believed to have fled. */
const groundCounts: Guard<{ readonly ground: string }> = ({ body, state }) =>
  state.regime === 'R4' && state.person === 'adult' && body.ground === 'usedAgain' ? { code: 'guardNotMet', facts: { needs: 'groundOfRegime', ground: body.ground }, source: 'Luật 120/2025 Đ39.6' } : null;

/** Whoever recovered with three months left goes on by the law itself (NĐ 116/2021 Đ58.2; Luật 120/2025 Đ39.3); everybody else by the court's order (PL 01/2022 Đ34.1–2). */
export const mayReturn: Guard<object> = ({ state }) => {
  const { compliance, recovery } = state.facts.admission;
  if (compliance?.orderedOn != null) return null;
  if (state.person === 'juvenile') return { code: 'guardNotMet', facts: { needs: 'orderReturnToCompliance' }, source: 'PL 01/2022 Đ34.1–2' };
  if (recovery == null) return { code: 'guardNotMet', facts: { needs: 'recordRecovery' }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ39.3' : 'NĐ 116/2021 Đ58.2' };
  return recovery.mustReturn ? null : { code: 'guardNotMet', facts: { needs: 'threeMonthsLeft', recoveredOn: recovery.on }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ39.3' : 'NĐ 116/2021 Đ58.2' };
};

/** The end of a suspension of the rest of the term: the commune tells the court, which orders the return (rules.md §3.2). */
export const complianceActs: Readonly<Record<string, Act>> = {
  reportSuspensionEnd: defineAct({
    event: 'suspensionEndReported', by: [headOf('supervisingCommittee'), headOf('compilingOffice'), headOf('escortOffice')], fromPaperBy: [staffOf('executionCourt'), staffOf('facility'), staffOf('compilingOffice')], from: ['outside'], source,
    schema: z.strictObject({ ground: groundOf(cancellationGrounds), noticeNumber: registerNumber().optional(), receivedAt, circumstances: freeText(2000) }),
    guards: [isSuspendedAtHome, isNotAsked, groundCounts, receiptIsNotInFuture],
    effects: [
      { kind: 'startLimit', duty: 'returnToCompliance', holder: 'executionCourt', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ compliance: { ground: body.ground, noticeNumber: body.noticeNumber ?? null, reportedOn: dateOf(happenedAt), orderedOn: null } }) },
    ],
  }),
  orderReturnToCompliance: defineAct({
    event: 'complianceOrdered', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: ['outside'], touchesPerson: true, source,
    schema: z.strictObject({ decisionNumber: registerNumber().optional(), reason: freeText(2000) }), guards: [isAsked],
    effects: [
      { kind: 'meetLimit', duty: 'returnToCompliance' },
      { kind: 'startLimit', duty: 'sendReturnToCompliance', holder: 'executionCourt' },
      { kind: 'document', template: 'deferralCancellation', issuer: 'executionCourt' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'suspensionOfRemainder' },
      { kind: 'raiseTask', task: 'bringBack', holder: 'facility', rank: 1, source: 'PL 01/2022 Đ34.3', reviewAfterDays: () => 1 },
      { kind: 'recordFacts', section: 'admission', facts: ({ state, happenedAt }) => (state.facts.admission.compliance == null ? {} : { compliance: { ...state.facts.admission.compliance, orderedOn: dateOf(happenedAt) } }) },
    ],
  }),
  keepSuspension: defineAct({
    event: 'suspensionKept', by: [judgeOf('executionCourt')], fromPaperBy: onPaper, from: ['outside'], source, schema: z.strictObject({ decisionNumber: registerNumber().optional(), reason: freeText(2000) }), guards: [isAsked],
    effects: [{ kind: 'meetLimit', duty: 'returnToCompliance' }, { kind: 'recordFacts', section: 'admission', facts: () => ({ compliance: null }) }],
  }),
  sendReturnToCompliance: defineAct({
    event: 'complianceOrderSent', by: [staffOf('executionCourt')], fromPaperBy: [staffOf('facility')], from: ['outside', 'reception', 'detoxification', 'education', 'reintegration'], source,
    schema: z.strictObject({ sentTo: z.array(z.enum(['person', 'representative', 'facility', 'executingPolice', 'procuracy'])).min(1) }), guards: [isOrdered],
    effects: [{ kind: 'meetLimit', duty: 'sendReturnToCompliance' }],
  }),
};
