import { startOfLocalDay } from '../../law/dates.ts';
import { NEW_LAW_DATE, REORGANISATION_DATE } from '../../law/regimes.ts';
import { type CaseState, findOffice } from '../legal-case.ts';
import type { LocalPolicy } from '../local-policy.ts';
import type { OfficeRole } from '../offices.ts';
import { staffOf } from '../performers.ts';
import { openingOfficeOf } from '../succession.ts';
import { defineAct, defineProcedure, type Effect } from '../procedure.ts';
import { ageIsSettled, askOnBirthday, birthday, decideOnAge, isAdult } from '../turned-eighteen.ts';
import { custodyActs } from './custody-acts.ts';
import { findGroundArticle } from '../dossier-grounds.ts';
import { juvenileActs } from './juvenile-acts.ts';
import { requestToCourt } from './request-papers.ts';
import {
  childRightsStatedByCompiler, compilerCompetent, countsFromServiceAttempt, dossierComplete, foliosFree, groundKnown, limitationRanOut, mayMoveToNewRules, openingDatesInOrder, queryOpen,
  isEverybodyServed, isReadingOver, listUnserved, noticeIsNumbered, notServedTwice, readingWindowOpen, readingWindowOver, receiverNamed, representativeKnown, requestIsNumbered, requestNumberOf,
} from './guards.ts';
import { issuedNumberOf } from '../document-numbers.ts';
import type { DossierFacts, NoticeFact } from './facts.ts';
import { handedOver } from '../dossier-hash.ts';
import { labourOfficeActs } from './labour-office-acts.ts';
import { compilerDecides, compilerOpens, compilerWorks, proposer } from './performers.ts';
import {
  addPaperSchema, answerCourtQuerySchema, completeDossierSchema, confirmReceiptSchema, deemNoticeServedSchema, endDossierSchema, endGrounds, forwardDossierSchema, moveToNewRulesSchema,
  notifyPersonSchema, openDossierSchema, prepareRequestSchema, prepareStatementSchema, recordNoticeFailureSchema, recordReadingSchema,
} from './schemas.ts';

const compile = { R1: 'Luật XLVPHC Đ103; NĐ 116/2021 Đ40.1', R2: 'TTLT 03/2025; NĐ 116/2021 Đ40.1 (I)', R3: 'TTLT 03/2025; NĐ 116/2021 Đ40.1 (I)', R4: 'Luật 120/2025 Đ35.3, 36.2; NĐ 163/2026 Đ100, 103' };
const papersOf = { R1: 'NĐ 116/2021 Đ41, 51', R2: 'NĐ 116/2021 Đ41, 51 (I)', R3: 'NĐ 116/2021 Đ41, 51 (I)', R4: 'Luật 120/2025 Đ35.3b, 36.2b; NĐ 163/2026 Đ101, 104' };
const notice = { R1: 'NĐ 116/2021 Đ42.1–3, 52', R2: 'NĐ 116/2021 Đ42.1–3, 52 (I)', R3: 'NĐ 116/2021 Đ42.1–3, 52 (I)', R4: 'Luật 120/2025 Đ35.3c, 36.2c; NĐ 163/2026 Đ102.1–3, 105.3' };
const forward = { R1: 'NĐ 116/2021 Đ42.4', R2: 'NĐ 116/2021 Đ42.4 (I)', R3: 'NĐ 116/2021 Đ42.4 (I)', R4: 'Luật 120/2025 Đ35.3d; NĐ 163/2026 Đ102.4' };
const query = { R1: 'NĐ 116/2021 Đ43.3', R2: 'NĐ 116/2021 Đ43.3 (I)', R3: 'NĐ 116/2021 Đ43.3 (I)', R4: 'NĐ 163/2026 Đ102.5, 105.5' };
const subject = { R1: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R2: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R3: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R4: 'Luật 120/2025 Đ35.1–2, 36.1' };

const review = (policy: LocalPolicy): number => policy.reviewUnconfirmedReceiptDays;
/** The labour office files where it takes part (R1), else the office that compiled. */
const senderToCourt = (state: CaseState): OfficeRole => (findOffice(state, 'labourOffice') === undefined ? 'compilingOffice' : 'labourOffice');

/** The decision of 2026-07-01 belongs to the office that has the file then. */
const askCompiler = (question: string): Effect => ({
  kind: 'raiseTask', task: 'humanDecision', holder: 'compilingOffice', rank: 2, subject: () => question, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
});

/** The notice as it was served, under its recipient too. */
const noticeFacts = (state: CaseState, notice: NoticeFact): Partial<DossierFacts> => ({ notice, notices: { ...state.facts.dossier.notices, [notice.recipient]: notice } });

/** Whoever the notice has not reached yet is not forgotten. */
const serveTheRest: readonly Effect[] = [
  { kind: 'completeTask', task: 'serveNotice', subject: ({ body }) => String(body['recipient']) },
  { kind: 'raiseTask', task: 'serveNotice', holder: 'compilingOffice', subject: ({ state }) => listUnserved(state)[0] ?? null, reviewAfterDays: (policy) => policy.reviewNotServedDays, when: (situation) => !isEverybodyServed(situation) },
];

/** What was asked about an unfinished dossier has no object any more once the court has it. */
const atCourt: readonly Effect[] = [
  { kind: 'completeTask', task: 'humanDecision', subject: () => 'procedureOpenAtReorganisation' },
  { kind: 'completeTask', task: 'humanDecision', subject: () => 'halfBuiltDossierProcedure' },
  { kind: 'clearMilestone', name: 'labourOfficeEnds' },
  { kind: 'clearMilestone', name: 'newLawInForce' },
];

/** From the violation record to the receipt by the court (rules.md §3.1). */
export const compulsoryDossier = defineProcedure({
  name: 'compulsoryDossier', version: 1, kind: 'main', secondCase: 'needsReason', initial: 'compiling',
  stages: {
    compiling: { owner: 'compilingOffice' },
    completed: { owner: 'compilingOffice', openEnded: { task: 'notifyPerson', reviewAfterDays: review } },
    notServed: { owner: 'compilingOffice', openEnded: { task: 'serveNotice', reviewAfterDays: (policy) => policy.reviewNotServedDays } },
    reading: { owner: 'compilingOffice' },
    atLabourOffice: { owner: 'labourOffice', receives: { by: 'labourOffice', act: 'receiveDossier', reviewAfterDays: review }, openEnded: { task: 'followReceipt', holder: () => 'compilingOffice', reviewAfterDays: review }, regimes: ['R1'] },
    supplementing: { owner: 'compilingOffice', regimes: ['R1'] },
    reopened: { owner: 'compilingOffice', openEnded: { task: 'completeReturnedDossier', reviewAfterDays: review } },
    sentToCourt: { owner: 'court', receives: { by: 'court', act: 'confirmReceipt', reviewAfterDays: review }, openEnded: { task: 'followReceipt', holder: senderToCourt, reviewAfterDays: review } },
  },
  acts: {
    openDossier: defineAct({
      event: 'dossierOpened', opens: true, by: compilerOpens, from: ['compiling'], source: compile,
      schema: openDossierSchema,
      guards: [compilerCompetent, groundKnown, openingDatesInOrder],
      effects: [
        { kind: 'joinOffice', role: 'compilingOffice', agencyId: ({ context }) => openingOfficeOf(context) },
        { kind: 'joinOffice', role: 'assistingPolice', agencyId: ({ body }) => body.assistingPoliceId ?? null },
        {
          kind: 'recordFacts', section: 'dossier',
          facts: ({ state, body }) => ({
            ground: body.ground, groundArticle: findGroundArticle(body.ground, state.regime, state.person) ?? '', foundBy: body.foundBy, hasStableResidence: body.hasStableResidence,
            violationRecordNumber: body.violationRecord.number, violationRecordDate: body.violationRecord.date, lastViolationOn: body.lastViolationOn,
            addictionResult: body.addictionResult, papers: [], noticeFailures: 0, labourReturnUsed: false, receivedByLabourOffice: false, courtReturns: 0, isEvading: false,
          }),
        },
        { kind: 'startLimit', duty: 'compileDossier', holder: 'compilingOffice', from: ({ body }) => body.violationRecord.date },
        { kind: 'startLimit', duty: 'limitationPeriod', holder: 'compilingOffice', nature: 'limitation', from: ({ body }) => body.lastViolationOn },
        { kind: 'openListEntry', list: 'addicts', office: 'assistingPolice', ground: 'addictionResult', when: ({ body }) => body.assistingPoliceId !== undefined },
        { kind: 'openListEntry', list: 'addicts', office: 'compilingOffice', ground: 'addictionResult' },
        { kind: 'setMilestone', name: birthday, at: ({ context }) => { const on = context.opening?.adultOn ?? null; return on === null ? null : startOfLocalDay(on); }, when: ({ state }) => state.person === 'juvenile' },
        { kind: 'setMilestone', name: 'labourOfficeEnds', at: () => startOfLocalDay(REORGANISATION_DATE), when: ({ state }) => state.regime === 'R1' },
        { kind: 'setMilestone', name: 'newLawInForce', at: () => startOfLocalDay(NEW_LAW_DATE), when: ({ state }) => state.regime !== 'R4' },
        { kind: 'document', template: 'violationRecord', issuer: 'compilingOffice' },
        { kind: 'document', template: 'shortBiography', issuer: 'compilingOffice' },
      ],
    }),
    addPaper: defineAct({
      event: 'paperAdded', by: compilerWorks, from: ['compiling', 'supplementing', 'reopened'], source: papersOf,
      schema: addPaperSchema,
      guards: [foliosFree],
      effects: [
        {
          kind: 'recordFacts', section: 'dossier',
          facts: ({ state, body, context }) => ({
            papers: [
              ...(state.facts.dossier.papers ?? []),
              { type: body.type, number: body.number ?? null, date: body.date, folioFrom: body.folioFrom, folioTo: body.folioTo, uploadId: body.uploadId, sha256: context.uploadHashes?.get(body.uploadId) ?? null },
            ],
          }),
        },
      ],
    }),
    prepareStatement: defineAct({
      event: 'statementPrepared', by: compilerWorks, from: ['compiling', 'supplementing', 'reopened'], source: papersOf,
      schema: prepareStatementSchema,
      effects: [{ kind: 'document', template: 'personStatement', issuer: 'compilingOffice' }],
    }),
    prepareRequest: defineAct({
      event: 'requestPrepared', by: compilerWorks, from: ['compiling', 'reopened'], source: papersOf,
      schema: prepareRequestSchema,
      guards: [childRightsStatedByCompiler],
      // R1: the compiling office proposes to the labour office (Mẫu 29), which asks the court (Mẫu 34).
      effects: [
        { kind: 'document', template: 'dossierProposal', issuer: 'compilingOffice', when: ({ state }) => state.regime === 'R1' },
        ...requestToCourt('compilingOffice').map((effect): Effect => ({ ...effect, when: (situation) => situation.state.regime !== 'R1' && effect.when?.(situation) !== false })),
      ],
    }),
    completeDossier: defineAct({
      event: 'dossierCompleted', by: compilerDecides, from: ['compiling'], source: papersOf,
      schema: completeDossierSchema,
      guards: [representativeKnown, dossierComplete],
      effects: [
        { kind: 'meetLimit', duty: 'compileDossier' },
        { kind: 'document', template: 'dossierNotice', issuer: 'compilingOffice' },
        { kind: 'recordFacts', section: 'dossier', facts: ({ happenedAt }) => ({ completedAt: happenedAt }) },
      ],
      to: [{ stage: 'completed' }],
    }),
    notifyPerson: defineAct({
      event: 'personNotified', by: compilerWorks, from: ['completed', 'notServed'], touchesPerson: true, source: notice,
      schema: notifyPersonSchema,
      guards: [dossierComplete, noticeIsNumbered, notServedTwice],
      effects: [
        // The period is the person's: it runs from receipt, or from a refusal before witnesses (read as receipt, I).
        { kind: 'startLimit', duty: 'readDossier', holder: 'person', nature: 'right', key: ({ state, body }) => (state.person === 'adult' ? null : body.recipient) },
        {
          kind: 'recordFacts', section: 'dossier',
          facts: ({ state, body, happenedAt }) => noticeFacts(state, { number: body.noticeNumber ?? issuedNumberOf(state, 'dossierNotice') ?? '', date: body.noticeDate, recipient: body.recipient, delivery: body.delivery, countsFrom: happenedAt }),
        },
        // R4 has a form for it where a juvenile or the representative will not take the notice.
        { kind: 'document', template: 'noticeRefusalRecord', issuer: 'compilingOffice', when: ({ state, body }) => state.person === 'juvenile' && state.regime === 'R4' && body.delivery === 'refused' },
        ...serveTheRest,
      ],
      to: [{ when: isEverybodyServed, stage: 'reading' }],
    }),
    recordNoticeFailure: defineAct({
      event: 'noticeFailed', by: compilerWorks, from: ['completed', 'notServed'], source: notice,
      schema: recordNoticeFailureSchema,
      effects: [{ kind: 'recordFacts', section: 'dossier', facts: ({ state }) => ({ noticeFailures: (state.facts.dossier.noticeFailures ?? 0) + 1 }) }],
      to: [{ stage: 'notServed' }],
    }),
    deemNoticeServed: defineAct({
      event: 'noticeDeemedServed', by: compilerDecides, from: ['notServed'], touchesPerson: true, source: 'rules.md §3.2 (quyết định của người có thẩm quyền)',
      schema: deemNoticeServedSchema,
      guards: [countsFromServiceAttempt, notServedTwice],
      effects: [
        { kind: 'startLimit', duty: 'readDossier', holder: 'person', nature: 'right', from: ({ body }) => body.countsFrom, key: ({ state, body }) => (state.person === 'adult' ? null : body.recipient) },
        { kind: 'recordFacts', section: 'dossier', facts: ({ state, body }) => noticeFacts(state, { number: body.noticeNumber, date: body.noticeDate, recipient: body.recipient, delivery: 'deemed', countsFrom: body.countsFrom }) },
        ...serveTheRest,
      ],
      to: [{ when: isEverybodyServed, stage: 'reading' }],
    }),
    recordReading: defineAct({
      // A juvenile's reading period runs while the representative still waits for the notice, and the other way round.
      event: 'dossierRead', by: compilerWorks, from: ['completed', 'notServed', 'reading'], source: notice, notBefore: ({ state }) => state.limits.find((limit) => limit.duty === 'readDossier')?.from ?? state.stageEnteredAt,
      schema: recordReadingSchema,
      guards: [readingWindowOpen],
      effects: [{ kind: 'recordFacts', section: 'dossier', facts: ({ happenedAt }) => ({ readAt: happenedAt }) }],
    }),
    forwardDossier: defineAct({
      event: 'dossierForwarded', by: compilerDecides, from: ['reading', 'reopened'], source: forward,
      schema: forwardDossierSchema,
      guards: [ageIsSettled, readingWindowOver, dossierComplete, receiverNamed, requestIsNumbered],
      effects: [
        { kind: 'meetLimit', duty: 'forwardDossier' },
        { kind: 'joinOffice', role: 'labourOffice', agencyId: ({ body }) => body.labourOfficeId ?? null },
        { kind: 'joinOffice', role: 'court', agencyId: ({ body }) => body.courtId ?? null },
        { kind: 'joinOffice', role: 'procuracy', agencyId: ({ body }) => body.procuracyId ?? null },
        { kind: 'document', template: 'fileTransferRecord', issuer: 'compilingOffice' },
        {
          kind: 'recordFacts', section: 'dossier',
          facts: ({ state, body, happenedAt }) => ({
            forwardedAt: happenedAt, requestNumber: requestNumberOf(state, body.requestNumber) ?? '', receivedByLabourOffice: false, ...handedOver(state),
            ...(body.courtId === undefined ? {} : { filedAt: happenedAt }),
            ...(body.proposedFacilityId === undefined ? {} : { proposedFacilityId: body.proposedFacilityId }),
          }),
        },
      ],
      to: [{ when: ({ state }) => state.regime === 'R1', stage: 'atLabourOffice' }, { stage: 'sentToCourt' }],
    }),
    ...labourOfficeActs,
    confirmReceipt: defineAct({
      event: 'receiptConfirmed', by: [staffOf('court')], fromPaperBy: proposer, from: ['sentToCourt'], source: 'PL 01/2022 Đ9.1; PL 03/2022',
      schema: confirmReceiptSchema,
      effects: [
        ...atCourt,
        { kind: 'recordFacts', section: 'dossier', facts: ({ body, happenedAt }) => ({ courtReceivedAt: happenedAt, receiptNumber: body.receiptNumber }) },
      ],
      to: [{ procedure: 'courtReview', stage: 'received' }],
    }),
    answerCourtQuery: defineAct({
      event: 'courtQueryAnswered', by: proposer, from: ['sentToCourt'], laterProcedures: true, source: query,
      schema: answerCourtQuerySchema,
      guards: [queryOpen],
      effects: [
        { kind: 'meetLimit', duty: 'answerCourtQuery' },
        { kind: 'meetLimit', duty: 'supplementForCourtComplex' },
        { kind: 'completeTask', task: 'answerCourtQuery' },
        { kind: 'recordFacts', section: 'court', facts: ({ body, happenedAt }) => ({ answeredAt: happenedAt, answer: body.answer }) },
        { kind: 'notice', notice: 'courtQueryAnswered', to: ['court'] },
      ],
    }),
    ...custodyActs,
    ...juvenileActs,
    decideOnAge: decideOnAge({
      from: 'anyStage',
      by: compilerDecides,
      // An adult's notice need reach one of them only: what waited for the other goes on.
      effects: [{ kind: 'startLimit', duty: 'forwardDossier', holder: 'compilingOffice', from: ({ state }) => state.limits.findLast((limit) => limit.duty === 'readDossier')?.dueDate ?? null, when: (situation) => isAdult(situation) && ['completed', 'notServed'].includes(situation.state.stage) && isEverybodyServed(situation) && isReadingOver(situation) }],
      to: [{ when: (situation) => isAdult(situation) && ['completed', 'notServed'].includes(situation.state.stage) && isEverybodyServed(situation), stage: 'reading' }],
    }),
    endDossier: defineAct({
      event: 'dossierEnded', by: compilerDecides, from: ['compiling', 'completed', 'notServed', 'reading', 'atLabourOffice', 'supplementing', 'reopened'], touchesPerson: true, source: subject,
      schema: endDossierSchema,
      guards: [limitationRanOut],
      effects: [
        { kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ endGround: body.ground }) },
        { kind: 'closeListEntry', list: 'addicts', ground: 'notAddicted', when: ({ body }) => body.ground === 'notAddicted' },
        { kind: 'endCustodyGround', reason: ({ body }) => body.ground },
      ],
      to: endGrounds.map((ground) => ({ when: ({ body }: { body: { ground: string } }) => body.ground === ground, close: ground })),
    }),
    moveToNewRules: defineAct({
      event: 'movedToNewRules', by: compilerDecides, from: ['compiling', 'completed', 'notServed', 'reading', 'atLabourOffice', 'supplementing', 'reopened'], regimes: ['R1', 'R2', 'R3'],
      source: 'Luật 120/2025 Đ56 (chưa quy định; người có thẩm quyền quyết định)',
      schema: moveToNewRulesSchema,
      guards: [mayMoveToNewRules],
      effects: [
        { kind: 'completeTask', task: 'humanDecision', subject: () => 'halfBuiltDossierProcedure' },
        { kind: 'joinOffice', role: 'compilingOffice', agencyId: ({ body }) => body.compilingPoliceId ?? null },
        { kind: 'leaveOffice', role: 'labourOffice' },
        { kind: 'cancelLimit', duty: 'checkDossier', reason: 'movedToNewRules' },
        { kind: 'cancelLimit', duty: 'supplementDossier', reason: 'movedToNewRules' },
        { kind: 'cancelLimit', duty: 'refileDossier', reason: 'movedToNewRules' },
      ],
      to: [
        ...(['compiling', 'completed', 'notServed', 'reading'] as const).map((stage) => ({ when: ({ state }: { state: { stage: string } }) => state.stage === stage, procedure: 'compulsoryDossier', stage })),
        { procedure: 'compulsoryDossier', stage: 'reopened' },
      ],
    }),
  },
  onExpiry: {
    // The day after the reading period is the compiler's (rules.md §6.7: from the last day of the limit that ended).
    readDossier: [{ kind: 'startLimit', duty: 'forwardDossier', holder: 'compilingOffice', from: ({ limit }) => limit?.dueDate ?? null, when: (situation) => situation.state.stage === 'reading' && isReadingOver(situation) }],
    limitationPeriod: [{
      kind: 'raiseTask', task: 'decideOnLimitation', holder: ({ state }) => (state.procedure === 'courtReview' ? 'court' : 'compilingOffice'), rank: 1,
      reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, source: 'Luật XLVPHC Đ6.2d; Luật 120/2025 Đ35.4',
    }],
  },
  onMilestone: {
    [birthday]: askOnBirthday('compilingOffice'),
    // Nobody came after the office that checks: its days bind nobody, and how the file goes on a person decides.
    labourOfficeEnds: [
      { kind: 'cancelLimit', duty: 'checkDossier', reason: 'officeEnded' }, { kind: 'cancelLimit', duty: 'refileDossier', reason: 'officeEnded' },
      askCompiler('procedureOpenAtReorganisation'),
    ],
    newLawInForce: [askCompiler('halfBuiltDossierProcedure')],
  },
  sideProceedings: ['registerVoluntary', 'startVoluntary', 'addictionResult'],
});
