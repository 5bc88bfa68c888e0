import { startOfLocalDay } from '../../law/dates.ts';
import { staffOf } from '../performers.ts';
import { defineAct, defineProcedure, type Effect } from '../procedure.ts';
import { custodyActs } from './custody-acts.ts';
import { findGroundArticle } from './grounds.ts';
import {
  assistingPoliceOnlyInR1, compilerCompetent, countsFromServiceAttempt, dossierComplete, foliosFree, groundKnown, limitationRanOut, mayMoveToNewRules, openingDatesInOrder, queryOpen,
  readingWindowOpen, readingWindowOver, receiverNamed,
} from './guards.ts';
import { labourOfficeActs } from './labour-office-acts.ts';
import { compilerDecides, compilerWorks, proposer } from './performers.ts';
import {
  addPaperSchema, answerCourtQuerySchema, completeDossierSchema, confirmReceiptSchema, deemNoticeServedSchema, endDossierSchema, endGrounds, forwardDossierSchema, moveToNewRulesSchema,
  notifyPersonSchema, openDossierSchema, prepareRequestSchema, recordNoticeFailureSchema, recordReadingSchema,
} from './schemas.ts';

const compile = { R1: 'Luật XLVPHC Đ103; NĐ 116/2021 Đ40.1', R2: 'TTLT 03/2025; NĐ 116/2021 Đ40.1 (I)', R3: 'TTLT 03/2025; NĐ 116/2021 Đ40.1 (I)', R4: 'Luật 120/2025 Đ35.3, 36.2; NĐ 163/2026 Đ100, 103' };
const papersOf = { R1: 'NĐ 116/2021 Đ41, 51', R2: 'NĐ 116/2021 Đ41, 51 (I)', R3: 'NĐ 116/2021 Đ41, 51 (I)', R4: 'Luật 120/2025 Đ35.3b, 36.2b; NĐ 163/2026 Đ101, 104' };
const notice = { R1: 'NĐ 116/2021 Đ42.1–3', R2: 'NĐ 116/2021 Đ42.1–3 (I)', R3: 'NĐ 116/2021 Đ42.1–3 (I)', R4: 'Luật 120/2025 Đ35.3c; NĐ 163/2026 Đ102.1–3' };
const forward = { R1: 'NĐ 116/2021 Đ42.4', R2: 'NĐ 116/2021 Đ42.4 (I)', R3: 'NĐ 116/2021 Đ42.4 (I)', R4: 'Luật 120/2025 Đ35.3d; NĐ 163/2026 Đ102.4' };
const query = { R1: 'NĐ 116/2021 Đ43.3', R2: 'NĐ 116/2021 Đ43.3 (I)', R3: 'NĐ 116/2021 Đ43.3 (I)', R4: 'NĐ 163/2026 Đ102.5, 105.5' };
const subject = { R1: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R2: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R3: 'Luật XLVPHC Đ96.2; Luật 73/2021 Đ32', R4: 'Luật 120/2025 Đ35.1–2, 36.1' };

/** The decision of 2026-07-01 belongs to the office that has the file then. */
const askCompiler = (question: string): Effect => ({
  kind: 'raiseTask', task: 'humanDecision', holder: 'compilingOffice', rank: 2, subject: () => question, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
});

/** What was asked about an unfinished dossier has no object any more once the court has it. */
const atCourt: readonly Effect[] = [
  { kind: 'completeTask', task: 'humanDecision', subject: () => 'procedureOpenAtReorganisation' },
  { kind: 'completeTask', task: 'humanDecision', subject: () => 'halfBuiltDossierProcedure' },
  { kind: 'clearMilestone', name: 'labourOfficeEnds' },
  { kind: 'clearMilestone', name: 'newLawInForce' },
];

/** From the violation record to the receipt by the court (rules.md §3.1). */
export const compulsoryDossier = defineProcedure({
  name: 'compulsoryDossier', version: 1, initial: 'compiling',
  stages: {
    compiling: { owner: 'compilingOffice' },
    completed: { owner: 'compilingOffice', openEnded: { task: 'notifyPerson', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    notServed: { owner: 'compilingOffice', openEnded: { task: 'serveNotice', reviewAfterDays: (policy) => policy.reviewNotServedDays } },
    reading: { owner: 'compilingOffice' },
    atLabourOffice: { owner: 'labourOffice', openEnded: { task: 'confirmReceipt', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays }, regimes: ['R1'] },
    supplementing: { owner: 'compilingOffice', regimes: ['R1'] },
    reopened: { owner: 'compilingOffice', openEnded: { task: 'completeReturnedDossier', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    sentToCourt: { owner: 'compilingOffice', openEnded: { task: 'confirmReceipt', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
  },
  acts: {
    openDossier: defineAct({
      event: 'dossierOpened', opens: true, by: compilerDecides, from: ['compiling'], source: compile,
      schema: openDossierSchema,
      guards: [compilerCompetent, groundKnown, openingDatesInOrder, assistingPoliceOnlyInR1],
      effects: [
        { kind: 'joinOffice', role: 'compilingOffice', agencyId: ({ context }) => context.official.agencyId },
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
        { kind: 'setMilestone', name: 'labourOfficeEnds', at: () => startOfLocalDay('2025-03-01'), when: ({ state }) => state.regime === 'R1' },
        { kind: 'setMilestone', name: 'newLawInForce', at: () => startOfLocalDay('2026-07-01'), when: ({ state }) => state.regime !== 'R4' },
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
          facts: ({ state, body }) => ({ papers: [...(state.facts.dossier.papers ?? []), { type: body.type, number: body.number ?? null, date: body.date, folioFrom: body.folioFrom, folioTo: body.folioTo, uploadId: body.uploadId }] }),
        },
      ],
    }),
    prepareRequest: defineAct({
      event: 'requestPrepared', by: compilerWorks, from: ['compiling', 'reopened'], source: papersOf,
      schema: prepareRequestSchema,
      // R1: the compiling office proposes to the labour office (Mẫu 29), which asks the court (Mẫu 34).
      effects: [
        { kind: 'document', template: 'dossierProposal', issuer: 'compilingOffice', when: ({ state }) => state.regime === 'R1' },
        { kind: 'document', template: 'dossierRequest', issuer: 'compilingOffice', when: ({ state }) => state.regime !== 'R1' },
      ],
    }),
    completeDossier: defineAct({
      event: 'dossierCompleted', by: compilerDecides, from: ['compiling'], source: papersOf,
      schema: completeDossierSchema,
      guards: [dossierComplete],
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
      guards: [dossierComplete],
      effects: [
        // The period is the person's: it runs from receipt, or from a refusal before witnesses (read as receipt, I).
        { kind: 'startLimit', duty: 'readDossier', holder: 'person', nature: 'right' },
        { kind: 'recordFacts', section: 'dossier', facts: ({ body, happenedAt }) => ({ notice: { number: body.noticeNumber, date: body.noticeDate, recipient: body.recipient, delivery: body.delivery, countsFrom: happenedAt } }) },
      ],
      to: [{ stage: 'reading' }],
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
      guards: [countsFromServiceAttempt],
      effects: [
        { kind: 'startLimit', duty: 'readDossier', holder: 'person', nature: 'right', from: ({ body }) => body.countsFrom },
        { kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ notice: { number: body.noticeNumber, date: body.noticeDate, recipient: body.recipient, delivery: 'deemed', countsFrom: body.countsFrom } }) },
      ],
      to: [{ stage: 'reading' }],
    }),
    recordReading: defineAct({
      event: 'dossierRead', by: compilerWorks, from: ['reading'], source: notice,
      schema: recordReadingSchema,
      guards: [readingWindowOpen],
      effects: [{ kind: 'recordFacts', section: 'dossier', facts: ({ happenedAt }) => ({ readAt: happenedAt }) }],
    }),
    forwardDossier: defineAct({
      event: 'dossierForwarded', by: compilerDecides, from: ['reading', 'reopened'], source: forward,
      schema: forwardDossierSchema,
      guards: [readingWindowOver, dossierComplete, receiverNamed],
      effects: [
        { kind: 'meetLimit', duty: 'forwardDossier' },
        { kind: 'joinOffice', role: 'labourOffice', agencyId: ({ body }) => body.labourOfficeId ?? null },
        { kind: 'joinOffice', role: 'court', agencyId: ({ body }) => body.courtId ?? null },
        { kind: 'joinOffice', role: 'procuracy', agencyId: ({ body }) => body.procuracyId ?? null },
        { kind: 'document', template: 'fileTransferRecord', issuer: 'compilingOffice' },
        {
          kind: 'recordFacts', section: 'dossier',
          facts: ({ body, happenedAt }) => ({
            forwardedAt: happenedAt, requestNumber: body.requestNumber, receivedByLabourOffice: false,
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
    readDossier: [{ kind: 'startLimit', duty: 'forwardDossier', holder: 'compilingOffice', from: ({ limit }) => limit?.dueDate ?? null, when: ({ state }) => state.stage === 'reading' }],
    limitationPeriod: [{
      kind: 'raiseTask', task: 'decideOnLimitation', holder: ({ state }) => (state.procedure === 'courtReview' ? 'court' : 'compilingOffice'), rank: 1,
      reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, source: 'Luật XLVPHC Đ6.2d; Luật 120/2025 Đ35.4',
    }],
  },
  onMilestone: {
    labourOfficeEnds: [askCompiler('procedureOpenAtReorganisation')],
    newLawInForce: [askCompiler('halfBuiltDossierProcedure')],
  },
  sideProceedings: ['registerVoluntary', 'startVoluntary', 'addictionResult'],
});
