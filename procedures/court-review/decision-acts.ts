import { localDateOf } from '../../law/dates.ts';
import { hashDossier } from '../dossier-hash.ts';
import { staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect, type Situation } from '../procedure.ts';
import type { Addressee } from './facts.ts';
import { addressees } from './facts.ts';
import {
  addresseeTakesPart, assignedJudge, caseNotClosed, effectMayBeConfirmed, isSomethingDecided, notServedYet, sentToAll, servesWhomItMay, serviceFailed, terminationGroundHolds, termInRange, timeNumberEvidenced,
} from './guards.ts';
import { ageIsSettled } from '../turned-eighteen.ts';
import { suspensionGroundOfPerson } from './juvenile-guards.ts';
import { judgeOnPaper, judges, proposerOnPaper, registry } from './performers.ts';
import { dropHearing } from './preparation-acts.ts';
import {
  confirmEffectSchema, decideCaseSchema, recordServiceFailureSchema, recordServiceSchema, sendDecisionSchema, setServiceWindowSchema, suspendSchema, terminateSchema,
} from './schemas.ts';
import { dutyOfAddressee, hasWindow, holderOfWindow, isReadyForEffect, listAddressees } from './windows.ts';

const afterDecision = ['decided', 'suspended', 'underReview'];

/** Present at the hearing: the window runs from the announcement. Proposer and procuracy always are, or there is no hearing. */
function heardAnnouncement({ state }: Pick<Situation, 'state'>, addressee: Addressee): boolean {
  const { attendance } = state.facts.court;
  if (state.stage !== 'heard' || attendance == null) return false;
  return addressee === 'person' || addressee === 'representative' ? attendance[addressee] === 'present' : true;
}

/** One window per addressee; the law's number where it has one, else the court is asked for the date. */
function windowOf(addressee: Addressee, begin: { readonly from?: (situation: Situation) => string | null; readonly when: (situation: Situation) => boolean }): Effect {
  return {
    kind: 'startLimit', duty: dutyOfAddressee[addressee], holder: ({ state, context }) => holderOfWindow(addressee, state, context), nature: 'right', asks: 'court', key: () => addressee, ...begin,
  };
}

const windowsFromAnnouncement: readonly Effect[] = addressees.map((addressee) => windowOf(addressee, { when: (situation) => heardAnnouncement(situation, addressee) }));

const serveTheRest: readonly Effect[] = addressees.map((addressee) => ({
  kind: 'raiseTask', task: 'serveDecision', holder: 'court', subject: () => addressee, reviewAfterDays: (policy) => policy.reviewNotServedDays,
  when: ({ state }) => listAddressees(state).includes(addressee) && !hasWindow(state, addressee),
}));

/** Nothing of the first instance is owed any more but the sending. */
const endOfFirstInstance: readonly Effect[] = [
  { kind: 'meetLimit', duty: 'firstDecision' },
  { kind: 'meetLimit', duty: 'decideCase' },
  { kind: 'meetLimit', duty: 'decideComplexCase' },
  ...dropHearing('decided'),
  { kind: 'cancelLimit', duty: 'openAfterSupplement', reason: 'decided' },
  { kind: 'cancelLimit', duty: 'answerCourtQuery', reason: 'decided' },
  { kind: 'cancelLimit', duty: 'supplementForCourt', reason: 'decided' },
  { kind: 'cancelLimit', duty: 'supplementForCourtComplex', reason: 'decided' },
  { kind: 'completeTask', task: 'openResumedHearing' },
  { kind: 'completeTask', task: 'confirmQueryReceipt' },
  { kind: 'completeTask', task: 'answerCourtQuery' },
  { kind: 'completeTask', task: 'goOnWithoutSupplement' },
  { kind: 'startLimit', duty: 'sendDecision', holder: 'court', key: () => null },
];

/** What the judge had before them, so that it can be proved. */
const hadBefore = ({ facts }: Situation['state']) => ({ dossierHash: hashDossier(facts.dossier.papers ?? []) });

const noReviewYet = { service: {}, challenges: [], review: null, reviewPending: false, queryOpen: false } as const;

/** The court's decisions, their service, and the day they take effect (PL 01/2022 Đ16, 21.4i, 23–25; adults PL 03/2022). */
export const decisionActs: Readonly<Record<string, Act>> = {
  terminate: defineAct({
    event: 'caseTerminated', breaksOff: true, by: judges, fromPaperBy: judgeOnPaper, from: ['checking', 'supplementRequested', 'hearingOpened', 'hearingPostponed', 'heard', 'suspended'], touchesPerson: true, source: 'PL 01/2022 Đ16.1; PL 03/2022 Đ16',
    schema: terminateSchema,
    guards: [assignedJudge, terminationGroundHolds],
    effects: [
      ...endOfFirstInstance,
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body, happenedAt }) => ({ ...noReviewYet, termMonths: null, decision: { kind: 'terminate', number: body.decisionNumber ?? null, decidedAt: happenedAt, withHearing: state.stage === 'heard', termMonths: null, ground: body.ground, ...hadBefore(state) } }),
      },
      ...windowsFromAnnouncement,
      ...serveTheRest,
      { kind: 'document', template: 'terminationDecision', issuer: 'court' },
      { kind: 'endCustodyGround', reason: 'terminated' },
    ],
    to: [{ stage: 'decided' }],
  }),
  suspend: defineAct({
    event: 'caseSuspended', breaksOff: true, by: judges, fromPaperBy: judgeOnPaper, from: ['checking', 'supplementRequested', 'hearingOpened', 'hearingPostponed', 'heard'], source: 'PL 01/2022 Đ16.2; PL 03/2022 Đ16',
    schema: suspendSchema,
    guards: [assignedJudge, suspensionGroundOfPerson],
    effects: [
      ...endOfFirstInstance,
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'criminalProceedings', when: ({ body }) => body.ground === 'criminalProceedings' },
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body, happenedAt }) => ({ ...noReviewYet, suspensionGround: body.ground, decision: { kind: 'suspend', number: body.decisionNumber ?? null, decidedAt: happenedAt, withHearing: state.stage === 'heard', termMonths: null, ground: body.ground, ...hadBefore(state) } }),
      },
      ...windowsFromAnnouncement,
      ...serveTheRest,
      { kind: 'document', template: 'suspensionDecision', issuer: 'court' },
    ],
    to: [{ stage: 'suspended' }],
  }),
  decideCase: defineAct({
    event: 'caseDecided', by: judges, fromPaperBy: judgeOnPaper, from: ['heard'], touchesPerson: true, source: 'PL 01/2022 Đ8, 21.4i, 23; PL 03/2022',
    schema: decideCaseSchema,
    guards: [assignedJudge, ageIsSettled, timeNumberEvidenced, termInRange],
    effects: [
      ...endOfFirstInstance,
      { kind: 'meetLimit', duty: 'limitationPeriod', when: ({ body }) => body.outcome === 'apply' },
      { kind: 'completeTask', task: 'decideOnLimitation' },
      // Whether the measure may be applied is what the court has just decided.
      ...['exclusion', 'lossOfCapacity', 'notAddicted'].map((question): Effect => ({ kind: 'completeTask', task: 'humanDecision', subject: () => question })),
      {
        kind: 'recordFacts', section: 'court',
        facts: ({ state, body, happenedAt }) => ({
          ...noReviewYet, termMonths: body.termMonths ?? null, timeNumber: body.timeNumber ?? null,
          firstDecisionDate: body.rangeFollows === 'thisDecision' ? localDateOf(happenedAt) : (state.facts.court.firstDecisionDate ?? localDateOf(happenedAt)),
          decision: { kind: body.outcome, number: body.decisionNumber ?? null, decidedAt: happenedAt, withHearing: true, termMonths: body.termMonths ?? null, ground: null, ...hadBefore(state) },
        }),
      },
      ...windowsFromAnnouncement,
      ...serveTheRest,
      { kind: 'document', template: 'courtDecision', issuer: 'court' },
      { kind: 'endCustodyGround', reason: 'notApplied', when: ({ body }) => body.outcome === 'notApply' },
    ],
    to: [{ stage: 'decided' }],
  }),
  sendDecision: defineAct({
    event: 'decisionSent', by: registry, fromPaperBy: proposerOnPaper, from: [...afterDecision, 'awaitingEffect'], laterProcedures: true, source: 'PL 01/2022 Đ25; PL 03/2022',
    schema: sendDecisionSchema, notBefore: ({ state }) => state.facts.court.decision?.decidedAt ?? state.stageEnteredAt,
    guards: [caseNotClosed, isSomethingDecided, sentToAll],
    effects: [{ kind: 'meetLimit', duty: 'sendDecision', key: () => null }, { kind: 'document', template: 'sendingRecord', issuer: 'court' }],
  }),
  recordService: defineAct({
    event: 'decisionServed', by: [...registry, staffOf('compilingOffice'), staffOf('labourOffice', 'R1'), staffOf('procuracy'), staffOf('custodian')], from: afterDecision, touchesPerson: true, source: 'PL 01/2022 Đ25, 37; PL 03/2022',
    schema: recordServiceSchema,
    guards: [addresseeTakesPart, servesWhomItMay, notServedYet],
    effects: [
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => ({ service: { ...state.facts.court.service, [body.addressee]: { outcome: body.outcome, at: happenedAt } } }) },
      { kind: 'completeTask', task: 'serveDecision', subject: ({ body }) => body.addressee },
      { kind: 'completeTask', task: 'setServiceWindow', subject: ({ body }) => body.addressee },
      // Absent, or no hearing: the window runs from the own receipt.
      ...addressees.map((addressee) => windowOf(addressee, { when: ({ state, body }) => body['addressee'] === addressee && !hasWindow(state, addressee) })),
    ],
  }),
  recordServiceFailure: defineAct({
    event: 'serviceFailed', by: [...registry, staffOf('compilingOffice'), staffOf('custodian')], from: afterDecision, source: 'rules.md §3.2',
    schema: recordServiceFailureSchema,
    guards: [addresseeTakesPart, servesWhomItMay, notServedYet],
    effects: [
      { kind: 'recordFacts', section: 'court', facts: ({ state, body, happenedAt }) => ({ service: { ...state.facts.court.service, [body.addressee]: { outcome: 'failed', at: happenedAt } } }) },
      { kind: 'raiseTask', task: 'setServiceWindow', holder: 'court', subject: ({ body }) => body.addressee, reviewAfterDays: (policy) => policy.reviewNotServedDays, when: ({ state, body }) => !hasWindow(state, body.addressee) },
    ],
  }),
  setServiceWindow: defineAct({
    event: 'serviceWindowSet', by: judges, fromPaperBy: judgeOnPaper, from: afterDecision, touchesPerson: true, source: 'rules.md §3.2 (quyết định của người có thẩm quyền)',
    schema: setServiceWindowSchema,
    guards: [assignedJudge, addresseeTakesPart, serviceFailed],
    effects: [
      { kind: 'completeTask', task: 'serveDecision', subject: ({ body }) => body.addressee },
      { kind: 'completeTask', task: 'setServiceWindow', subject: ({ body }) => body.addressee },
      { kind: 'recordFacts', section: 'court', facts: ({ state, body }) => ({ service: { ...state.facts.court.service, [body.addressee]: { outcome: 'dateSet', at: body.countsFrom } } }) },
      ...addressees.map((addressee) => windowOf(addressee, { from: ({ body }) => String(body['countsFrom']), when: ({ state, body }) => body['addressee'] === addressee && !hasWindow(state, addressee) })),
    ],
  }),
  confirmEffect: defineAct({
    event: 'effectConfirmed', by: judges, fromPaperBy: judgeOnPaper, from: ['decided', 'awaitingEffect'], touchesPerson: true, source: 'PL 01/2022 Đ24.1, 39.6, 42.2; PL 03/2022',
    schema: confirmEffectSchema,
    guards: [effectMayBeConfirmed],
    effects: [
      { kind: 'recordFacts', section: 'court', facts: ({ body }) => ({ effectiveOn: body.effectiveOn, reviewPending: false }) },
      { kind: 'completeTask', task: 'confirmEffect' },
      // A window without a number in law that nobody dated ends with the court's certificate.
      { kind: 'cancelLimit', duty: 'recommend', reason: 'effectConfirmed' },
      { kind: 'cancelLimit', duty: 'protest', reason: 'effectConfirmed' },
      { kind: 'completeTask', task: 'serveDecision' },
      // R4: the name leaves the addicts' list with the decision that sends to a facility (Luật 120/2025 Đ48.3).
      { kind: 'closeListEntry', list: 'addicts', ground: 'sentToFacility', when: ({ state }) => state.regime === 'R4' && state.facts.court.decision?.kind === 'apply' },
      // Found not addicted meanwhile, the person leaves the list with the end of the examination.
      { kind: 'closeListEntry', list: 'addicts', ground: 'notAddicted', when: ({ state }) => state.facts.court.decision?.kind === 'terminate' && state.acts.some((act) => act.act === 'recordNotAddicted') },
      { kind: 'endCustodyGround', reason: 'notApplied', when: ({ state }) => state.facts.court.decision?.kind === 'notApply' },
      { kind: 'endCustodyGround', reason: 'terminated', when: ({ state }) => state.facts.court.decision?.kind === 'terminate' },
    ],
    to: [
      { when: ({ state }) => state.facts.court.decision?.kind === 'apply', procedure: 'admission' },
      { when: ({ state }) => state.facts.court.decision?.kind === 'notApply', close: 'notApplied' },
      { when: ({ state }) => state.facts.court.decision?.kind === 'terminate', close: 'terminated' },
    ],
  }),
};

/** A window ran out: when it was the last, the court is asked to confirm; nothing becomes final by itself. */
export const askToConfirm: readonly Effect[] = [{
  kind: 'raiseTask', task: 'confirmEffect', holder: 'court', rank: 1, source: 'PL 01/2022 Đ24.1; PL 03/2022', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
  when: ({ state, happenedAt }) => state.procedure === 'courtReview' && state.stage === 'decided' && isReadyForEffect(state, happenedAt),
}];
