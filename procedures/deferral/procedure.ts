import { startOfLocalDay } from '../../law/dates.ts';
import { dateOf } from '../apply-effect.ts';
import { beforeEscort } from '../deferral-grounds.ts';
import { issuedNumberOf } from '../document-numbers.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { defineAct, defineProcedure, type Effect, type Guard, type PerformContext, type Situation } from '../procedure.ts';
import {
  assignedJudge, causeIsTrue, deferralIsNumbered, deferredBefore, evidenceNotLater, filedByRepresentative, groundCancels, groundFits, inOpenWindow, numberOfDeferral, outcomeFitsRequest, papersNotLater,
  receivedNotLater, resumesByItself, windowsClosed,
} from './guards.ts';
import type { DeferralFacts } from './facts.ts';
import * as schemas from './schemas.ts';

const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
const request = both('NĐ 116/2021 Đ57.4–5', 'Luật 120/2025 Đ39.1–2; NĐ 163/2026 Đ110');
const ofCourt = (article: string) => both(`PL 01/2022 ${article}; PL 03/2022`, `PL 01/2022 ${article}; PL 03/2022; Luật 120/2025 Đ39`);
const cancellation = both('Luật XLVPHC Đ113.2–3; PL 01/2022 Đ30', 'Luật 120/2025 Đ39.6; PL 01/2022 Đ30');

/** The police near the person: they gather the facts, and enter from paper what a court does that is not on the system. */
const near = [staffOf('compilingOffice'), staffOf('escortOffice'), staffOf('assistingPolice')];
const onPaper = [staffOf('court'), staffOf('compilingOffice'), staffOf('escortOffice')];

type Filed = Pick<DeferralFacts, 'asks' | 'ground' | 'filedOn'> & { readonly evidenceNumber: string; readonly evidenceDate: string };

/** What the request says, and whether it came after the window of the main case. */
const askedFacts = (body: Filed, context: PerformContext) => {
  const window = context.opening?.main?.limits.findLast((limit) => limit.duty === 'fileDeferral');
  return {
    asks: body.asks, ground: body.ground, filedOn: body.filedOn, evidence: { number: body.evidenceNumber, date: body.evidenceDate }, docketNumber: null, judgeId: null,
    decided: null, isLate: window?.dueDate != null && body.filedOn > window.dueDate,
  };
};

/** The court's decision on the measure, as the main case holds it: the papers of this proceeding name it. */
const decisionOfMain: Effect = {
  kind: 'recordFacts', section: 'court',
  facts: ({ context }) => {
    const main = context.opening?.main;
    const decision = main?.facts.court.decision;
    return main === undefined || decision == null ? {} : { decision: { ...decision, number: decision.number ?? issuedNumberOf(main, 'courtDecision') } };
  },
};

const startAcceptance: Effect = { kind: 'startLimit', duty: 'acceptDeferralRequest', holder: 'court' };
const hasDeferral = ({ state }: Situation): boolean => state.facts.deferral.deferredOn != null;
const decided = (outcome: string) => ({ state }: Situation): boolean => state.facts.deferral.decided?.outcome === outcome;
const numberOf = (number: string | null | undefined) => (number == null ? {} : { decisionNumber: number });
/** After a review there is no window left. */
const windowsClosedUnlessReviewed: Guard<{ readonly effectiveOn: string }> = (situation) => (situation.state.stage === 'reviewed' ? null : windowsClosed(situation));

/** Deferral of and exemption from the execution before admission (rules.md §3.2–3.3): a file of the court that decided, hanging on the case. */
export const deferral = defineProcedure({
  name: 'deferral', version: 1, kind: 'side', secondCase: 'refused', initial: 'requested',
  side: {
    openedIn: { admission: [...beforeEscort, 'forceMajeure', 'executionSuspended', 'underEscort'] },
    inherits: ['compilingOffice', 'court', 'procuracy', 'escortOffice', 'assistingPolice', 'supervisingCommittee', 'facility'],
  },
  stages: {
    requested: { owner: 'court' },
    accepted: { owner: 'court' },
    // R1: the committee of the commune, to which the person presents; from R2 its police (Luật XLVPHC Đ113.1; Luật 120/2025 Đ39.6).
    // In no force yet: the windows to challenge it run from each receipt.
    decided: { owner: 'court', openEnded: { task: 'confirmDeferralEffect', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    challenged: { owner: 'court', openEnded: { task: 'recordChallengeOutcome', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    reviewed: { owner: 'court', openEnded: { task: 'confirmDeferralEffect', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    deferred: { owner: 'compilingOffice', openEnded: { task: 'reviewDeferral', reviewAfterDays: (policy) => policy.reviewSuspendedDays } },
    cancellationAsked: { owner: 'court' },
    cancelled: { owner: 'court' },
  },
  acts: {
    fileDeferralRequest: defineAct({
      event: 'deferralRequestFiled', opens: true, by: [staffOf('court')], fromPaperBy: near, from: ['requested'], source: request, schema: schemas.fileDeferralRequest,
      guards: [groundFits, deferredBefore, papersNotLater, filedByRepresentative],
      effects: [
        decisionOfMain,
        { kind: 'recordFacts', section: 'deferral', facts: ({ body, context }) => ({ ...askedFacts(body, context), deferredOn: null, deferralNumber: null, cancellationAsked: null }) },
        startAcceptance,
        { kind: 'document', template: 'deferralRequest', issuer: 'compilingOffice' },
        // Late is not lost: the court says whether the request is looked at all the same.
        { kind: 'raiseTask', task: 'humanDecision', holder: 'court', rank: 2, subject: () => 'lateDeferralRequest', source: 'NĐ 116/2021 Đ57.5', when: ({ state }) => state.facts.deferral.isLate === true, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
        {
          kind: 'reportToMain', act: 'recordDeferralRequest', body: ({ body }) => ({ asks: body.asks, ground: body.ground, filedOn: body.filedOn }),
          // The window is the person's: it is met by the day of filing, not by that of the receipt.
          at: ({ body, happenedAt }) => (body.filedOn === dateOf(happenedAt) ? happenedAt : startOfLocalDay(body.filedOn)),
        },
      ],
    }),
    acceptDeferralRequest: defineAct({
      event: 'deferralRequestAccepted', by: [staffOf('court')], fromPaperBy: onPaper, from: ['requested'], source: ofCourt('Đ29'), schema: schemas.acceptDeferralRequest,
      effects: [
        { kind: 'meetLimit', duty: 'acceptDeferralRequest' },
        { kind: 'startLimit', duty: 'decideDeferral', holder: 'court' },
        { kind: 'recordFacts', section: 'deferral', facts: ({ body }) => ({ docketNumber: body.docketNumber, judgeId: body.judgeId ?? null }) },
      ],
      to: [{ stage: 'accepted' }],
    }),
    decideDeferral: defineAct({
      event: 'deferralDecided', by: [judgeOf('court')], fromPaperBy: onPaper, from: ['accepted'], touchesPerson: true, source: ofCourt('Đ29'), schema: schemas.decideDeferral,
      guards: [assignedJudge, outcomeFitsRequest, deferralIsNumbered],
      effects: [
        { kind: 'meetLimit', duty: 'decideDeferral' },
        { kind: 'completeTask', task: 'humanDecision', subject: () => 'lateDeferralRequest' },
        { kind: 'document', template: 'deferralDecision', issuer: 'court' },
        { kind: 'recordFacts', section: 'deferral', facts: ({ body }) => ({ decided: { outcome: body.outcome, number: body.decisionNumber ?? null } }) },
      ],
      to: [{ stage: 'decided' }],
    }),
    recordDeferralService: defineAct({
      event: 'deferralDecisionServed', by: [staffOf('court')], fromPaperBy: onPaper, from: ['decided'], source: ofCourt('Đ29.5, 37'), schema: schemas.recordDeferralService, guards: [receivedNotLater],
      effects: [
        { kind: 'startLimit', duty: 'complain', holder: 'person', nature: 'right', asks: 'court', key: () => 'person', from: ({ body }) => body.receivedOn, when: ({ body }) => body.addressee === 'person' },
        { kind: 'startLimit', duty: 'protest', holder: 'procuracy', nature: 'right', asks: 'court', key: () => 'procuracy', from: ({ body }) => body.receivedOn, when: ({ body }) => body.addressee === 'procuracy' },
      ],
    }),
    recordDeferralChallenge: defineAct({
      event: 'deferralChallenged', by: [staffOf('court')], fromPaperBy: onPaper, from: ['decided'], source: ofCourt('Đ35–37'), schema: schemas.recordDeferralChallenge, guards: [inOpenWindow],
      effects: [
        { kind: 'meetLimit', duty: 'complain', key: () => 'person', when: ({ body }) => body.by === 'person' },
        { kind: 'meetLimit', duty: 'protest', key: () => 'procuracy', when: ({ body }) => body.by === 'procuracy' },
      ],
      to: [{ stage: 'challenged' }],
    }),
    recordChallengeOutcome: defineAct({
      event: 'deferralChallengeDecided', by: [staffOf('court')], fromPaperBy: onPaper, from: ['challenged'], source: ofCourt('Đ41'), schema: schemas.recordChallengeOutcome,
      effects: [{
        kind: 'recordFacts', section: 'deferral', when: ({ body }) => body.result === 'changed',
        facts: ({ body }) => ({ decided: { outcome: body.outcome ?? 'refuse', number: body.reviewNumber } }),
      }],
      to: [{ stage: 'reviewed' }],
    }),
    confirmDeferralEffect: defineAct({
      event: 'deferralTookEffect', by: [judgeOf('court')], fromPaperBy: onPaper, from: ['decided', 'reviewed'], touchesPerson: true, source: ofCourt('Đ29.5'), schema: schemas.confirmDeferralEffect,
      guards: [windowsClosedUnlessReviewed],
      effects: [
        { kind: 'cancelLimit', duty: 'complain', reason: 'decisionTookEffect' },
        { kind: 'cancelLimit', duty: 'protest', reason: 'decisionTookEffect' },
        { kind: 'reportToMain', when: decided('grantDeferral'), act: 'recordDeferral', body: ({ state }) => ({ ground: state.facts.deferral.ground, ...numberOf(state.facts.deferral.decided?.number) }) },
        {
          kind: 'reportToMain', when: decided('grantExemption'), act: 'exemptFromExecution',
          body: ({ state }) => ({
            ground: state.facts.deferral.ground, evidenceNumber: state.facts.deferral.evidence?.number, evidenceDate: state.facts.deferral.evidence?.date, ...numberOf(state.facts.deferral.decided?.number),
            ...(state.facts.deferral.ground === 'notAddictedDuringDeferral' ? { deferralNumber: numberOfDeferral(state) } : {}),
          }),
        },
        { kind: 'reportToMain', when: decided('refuse'), act: 'recordDeferralOutcome', body: ({ state }) => ({ asks: state.facts.deferral.asks, outcome: 'refused' }) },
        {
          kind: 'recordFacts', section: 'deferral', when: decided('grantDeferral'),
          facts: ({ state, body }) => ({ deferredOn: body.effectiveOn, deferralNumber: state.facts.deferral.decided?.number ?? issuedNumberOf(state, 'deferralDecision') }),
        },
      ],
      to: [
        { when: decided('grantExemption'), close: 'exemptionGranted' },
        { when: (situation) => decided('grantDeferral')(situation) || hasDeferral(situation), stage: 'deferred' },
        { close: 'deferralRefused' },
      ],
    }),
    endDeferralRequest: defineAct({
      event: 'deferralRequestEnded', by: [judgeOf('court')], fromPaperBy: onPaper, from: ['requested', 'accepted', 'decided', 'challenged', 'reviewed', 'deferred', 'cancellationAsked', 'cancelled'], source: 'rules.md §7 (người có thẩm quyền quyết định)',
      schema: schemas.endDeferralRequest, guards: [causeIsTrue],
      effects: [
        { kind: 'completeTask', task: 'endAfterMain' },
        { kind: 'completeTask', task: 'humanDecision', subject: () => 'lateDeferralRequest' },
        { kind: 'cancelLimit', duty: 'acceptDeferralRequest', reason: 'requestEnded' },
        { kind: 'cancelLimit', duty: 'decideDeferral', reason: 'requestEnded' },
        { kind: 'reportToMain', when: ({ body }) => body.cause === 'withdrawn', act: 'recordDeferralOutcome', body: ({ state }) => ({ asks: state.facts.deferral.asks, outcome: 'withdrawn' }) },
      ],
      to: [{ when: (situation) => situation.body.cause === 'withdrawn' && hasDeferral(situation), stage: 'deferred' }, { close: 'endedWithoutDecision' }],
    }),

    recordPresence: defineAct({
      event: 'presenceRecorded', by: [...near, staffOf('supervisingCommittee')], from: ['deferred'], source: both('Luật XLVPHC Đ113.1', 'Luật 120/2025 Đ39.6'), schema: schemas.recordPresence,
      effects: [{ kind: 'recordFacts', section: 'deferral', facts: ({ happenedAt }) => ({ lastPresentOn: dateOf(happenedAt) }) }],
    }),
    requestExemption: defineAct({
      event: 'exemptionRequested', by: [staffOf('court')], fromPaperBy: near, from: ['deferred'], source: request, schema: schemas.requestExemption,
      guards: [groundFits, papersNotLater],
      effects: [
        { kind: 'recordFacts', section: 'deferral', facts: ({ body, context }) => askedFacts(body, context) },
        startAcceptance,
        { kind: 'document', template: 'deferralRequest', issuer: 'compilingOffice' },
      ],
      to: [{ stage: 'requested' }],
    }),
    recordGroundEnded: defineAct({
      event: 'deferralGroundEnded', by: [headOf('compilingOffice'), headOf('escortOffice')], fromPaperBy: near, from: ['deferred'], touchesPerson: true, source: both('NĐ 116/2021 Đ57.2', 'Luật 120/2025 Đ39.1'),
      schema: schemas.recordGroundEnded, guards: [resumesByItself, evidenceNotLater],
      effects: [{ kind: 'reportToMain', act: 'endDeferral', body: ({ body }) => ({ evidenceNumber: body.evidenceNumber, evidenceDate: body.evidenceDate }) }],
      to: [{ close: 'deferralGroundEnded' }],
    }),
    askCancellation: defineAct({
      event: 'cancellationAsked', by: [headOf('compilingOffice'), headOf('escortOffice'), headOf('supervisingCommittee')], fromPaperBy: [staffOf('court'), ...near], from: ['deferred'], source: cancellation, schema: schemas.askCancellation,
      guards: [groundCancels],
      effects: [
        { kind: 'startLimit', duty: 'cancelDeferral', holder: 'court' },
        { kind: 'recordFacts', section: 'deferral', facts: ({ body, happenedAt }) => ({ cancellationAsked: { ground: body.ground, noticeNumber: body.noticeNumber ?? null, on: dateOf(happenedAt) } }) },
      ],
      to: [{ stage: 'cancellationAsked' }],
    }),
    cancelDeferral: defineAct({
      event: 'deferralCancelled', by: [judgeOf('court')], fromPaperBy: onPaper, from: ['cancellationAsked'], touchesPerson: true, source: cancellation, schema: schemas.cancelDeferral,
      guards: [assignedJudge],
      effects: [
        { kind: 'meetLimit', duty: 'cancelDeferral' },
        { kind: 'startLimit', duty: 'sendDeferralCancellation', holder: 'court' },
        { kind: 'document', template: 'deferralCancellation', issuer: 'court' },
        { kind: 'reportToMain', act: 'recordDeferralCancelled', body: ({ state, body }) => ({ ground: state.facts.deferral.cancellationAsked?.ground ?? '', ...numberOf(body.decisionNumber) }) },
        { kind: 'recordFacts', section: 'deferral', facts: () => ({ deferredOn: null }) },
      ],
      to: [{ stage: 'cancelled' }],
    }),
    keepDeferral: defineAct({
      event: 'deferralKept', by: [judgeOf('court')], fromPaperBy: onPaper, from: ['cancellationAsked'], source: cancellation, schema: schemas.keepDeferral, guards: [assignedJudge],
      effects: [{ kind: 'meetLimit', duty: 'cancelDeferral' }, { kind: 'recordFacts', section: 'deferral', facts: () => ({ cancellationAsked: null }) }],
      to: [{ stage: 'deferred' }],
    }),
    sendDeferralCancellation: defineAct({
      event: 'deferralCancellationSent', by: [staffOf('court')], fromPaperBy: near, from: ['cancelled'], source: cancellation, schema: schemas.sendDeferralCancellation,
      effects: [{ kind: 'meetLimit', duty: 'sendDeferralCancellation' }],
      to: [{ close: 'deferralCancelled' }],
    }),
  },
});
