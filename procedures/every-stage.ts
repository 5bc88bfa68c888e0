import { localDateOf } from '../law/dates.ts';
import { z } from 'zod';
import type { Position } from '../law/competence.ts';
import { agencyId, freeText, groundOf, instant, localDate, officialId, registerNumber } from './fields.ts';
import { activeCustody, type CaseDocument, type CaseState, type CaseTask, findOffice } from './legal-case.ts';
import { isOfficeRole, type OfficeRole, officeRoleNames } from './offices.ts';
import { type Act, defineAct, type Effect, type Guard, type Performer, type Procedure, type Situation } from './procedure.ts';
import { isSuccessor } from './succession.ts';

const anyPosition: readonly Position[] = ['head', 'deputy', 'officer', 'clerk', 'dutyOfficer', 'judge', 'chiefJudge'];
const signing: readonly Position[] = ['head', 'deputy', 'judge', 'chiefJudge'];
/** who may set a date that no text gives */
const setting: readonly Position[] = [...signing, 'officer', 'clerk'];
const performers = (roles: readonly OfficeRole[], positions: readonly Position[]): Performer[] => roles.map((role) => ({ role, positions }));

/** Offices that may learn of an event in the person's life first, whatever the stage. */
const near: readonly OfficeRole[] = ['facility', 'custodian', 'supervisingPolice', 'compilingOffice', 'escortOffice', 'court', 'supervisingCommittee', 'labourOffice', 'provincialPolice'];

/** A paper of the own office. One of an office that has ended is that office's: who came after it may enter what was done with it then, and void what was left. */
function ownDocument({ state, body, happenedAt, context }: Situation<{ documentId: string }>, isVoiding: boolean): CaseDocument | undefined {
  const document = state.documents.find((one) => one.documentId === body.documentId);
  const issuerId = document?.issuerAgencyId ?? null;
  if (issuerId === null || issuerId === context.official.agencyId) return issuerId === null ? undefined : document;
  const endedOn = context.agencies.get(issuerId)?.to ?? '';
  return isSuccessor(issuerId, context.official.agencyId, context) && (isVoiding || localDateOf(happenedAt) <= endedOn) ? document : undefined;
}

const documentIn = (states: readonly CaseDocument['state'][], isVoiding = false): Guard<{ documentId: string }> => (situation) => {
  const document = ownDocument(situation, isVoiding);
  if (document === undefined) return { code: 'notCompetent', facts: { documentId: situation.body.documentId } };
  return states.includes(document.state) ? null : { code: 'documentStateWrong', facts: { documentId: document.documentId, state: document.state }, source: 'NĐ 30/2020 Đ13–18' };
};

const isHeld: Guard<object> = ({ state }) => (activeCustody(state) === undefined ? { code: 'guardNotMet', facts: { needs: 'custody' } } : null);

const limitWithoutDate: Guard<{ limitId: string }> = ({ state, body }) => {
  const limit = state.limits.find((one) => one.limitId === body.limitId);
  // What a term's own arithmetic gave is nobody's to set.
  const isOfTerm = typeof limit?.proof === 'object' && limit.proof !== null && 'lines' in limit.proof;
  return limit !== undefined && (limit.status === 'running' || limit.status === 'paused') && (limit.confidence === '?' || limit.provisional) && !isOfTerm
    ? null
    : { code: 'guardNotMet', facts: { needs: 'limitWithoutLegalNumber', limitId: body.limitId } };
};

/** Whoever was asked for the date of a limit, and sets it again: for a right that is never its bearer. */
function setterOf(state: CaseState, limitId: string): Pick<CaseTask, 'holderRole' | 'holderAgencyId'> | undefined {
  return state.tasks.findLast((task) => task.task === 'setLimitDate' && task.subject === limitId) ?? state.limits.find((one) => one.limitId === limitId);
}

/** The office's own, or another's that is not on the system, by its paper (rules.md §6.14). */
const ownLimit: Guard<{ limitId: string }> = ({ state, body, context, channel }) => {
  const setter = setterOf(state, body.limitId);
  if (setter === undefined || channel === 'paper') return null;
  const setterId = isOfficeRole(setter.holderRole) ? (findOffice(state, setter.holderRole)?.agencyId ?? null) : setter.holderAgencyId;
  return setterId === null || setterId === context.official.agencyId ? null : { code: 'notCompetent', facts: { limitId: body.limitId } };
};

const dateNotBeforeStart: Guard<{ limitId: string; dueDate: string }> = ({ state, body }) => {
  const from = state.limits.find((one) => one.limitId === body.limitId)?.from;
  return from !== undefined && body.dueDate < (from.length === 10 ? from : localDateOf(from)) ? { code: 'bodyInvalid', facts: { field: 'dueDate', from } } : null;
};

const actOfOwnOffice: Guard<{ actSeq: number }> = ({ state, body, context }) => {
  const act = state.acts.find((one) => one.seq === body.actSeq);
  const owner = act?.actingAgencyId ?? '';
  if (act === undefined || (owner !== context.official.agencyId && !isSuccessor(owner, context.official.agencyId, context))) return { code: 'notCompetent', facts: { actSeq: body.actSeq } };
  return act.channel === 'paper' ? null : { code: 'guardNotMet', facts: { needs: 'paperRecord' } };
};

/** What no other act can settle: a dispute over a record made for an office, and a correction that met a thing done to a person. */
const settleable: Guard<{ taskId: string }> = ({ state, body, context }) => {
  const task = state.tasks.find((one) => one.taskId === body.taskId && one.doneAt === null);
  if (task === undefined || (task.task !== 'resolveDispute' && task.task !== 'resolveCorrection')) return { code: 'guardNotMet', facts: { needs: 'taskToSettle', taskId: body.taskId } };
  return task.holderAgencyId === context.official.agencyId ? null : { code: 'notCompetent', facts: { taskId: body.taskId } };
};

/** A release is never assumed: whoever does not hold the person enters it from the paper of the office that does. */
export const heldByOwnOffice: Guard<object> = ({ state, context, channel }) => {
  const custody = activeCustody(state);
  const holderId = custody?.holderAgencyId ?? null;
  const present = custody !== undefined && isOfficeRole(custody.holderRole) ? findOffice(state, custody.holderRole)?.agencyId : undefined;
  return channel === 'paper' || holderId === null || [holderId, present].includes(context.official.agencyId) ? null : { code: 'notCompetent', facts: { holder: holderId } };
};

/** The question is answered by the office it was put to. */
const ownQuestion: Guard<{ question: string }> = ({ state, body, context }) => {
  const asked = state.tasks.filter((task) => task.task === 'humanDecision' && task.doneAt === null && task.subject === body.question);
  if (asked.length === 0) return { code: 'guardNotMet', facts: { needs: 'humanDecision', question: body.question } };
  return asked.some((task) => task.holderAgencyId === null || task.holderAgencyId === context.official.agencyId) ? null : { code: 'notCompetent', facts: { question: body.question } };
};

/** What is carried out by an act of its own is not only written down: question → choice → act. */
const actOfChoice: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  halfBuiltDossierProcedure: { newRules: 'moveToNewRules' },
  decidedNotAdmitted: { newRules: 'moveExecutionToNewRules' },
};

const choiceHasNoAct: Guard<{ question: string; choice: string }> = ({ state, body }) => {
  const act = state.regime === 'R4' ? undefined : actOfChoice[body.question]?.[body.choice];
  return act === undefined ? null : { code: 'guardNotMet', facts: { needs: 'actOfDecision', decidedBy: act } };
};

const roleIsFilled: Guard<{ role: OfficeRole }> = ({ state, body }) =>
  state.offices.some((office) => office.role === body.role && office.to === null) ? null : { code: 'officeMissing', facts: { role: body.role } };

/** All three lists lose the name: what is over is over for every list. */
export const leaveAllLists = (ground: string): Effect[] => [
  { kind: 'closeListEntry', list: 'users', ground },
  { kind: 'closeListEntry', list: 'addicts', ground },
  { kind: 'closeListEntry', list: 'supervised', ground },
];

/** Questions about whether the measure may be carried out at all. */
const ofCourt: ReadonlySet<string> = new Set(['exclusion', 'lossOfCapacity', 'notAddicted']);

/** Who decides what the law leaves open: the office that owns the stage now, else the one that compiled the dossier. */
function decider({ state }: { state: CaseState }, question = ''): OfficeRole {
  // Before the facility's door only the court that decided can draw the consequence.
  if (ofCourt.has(question) && state.procedure === 'admission' && state.facts.admission.admittedOn === undefined) return 'court';
  const order: Readonly<Record<string, OfficeRole>> = {
    compulsoryDossier: 'compilingOffice', courtReview: 'court', admission: 'facility', supervision: 'supervisingPolice', listRemoval: 'supervisingPolice',
    userManagement: 'supervisingPolice', voluntaryTreatment: 'supervisingPolice',
  };
  // Off the main path it is the office that opened the case.
  const role = order[state.procedure] ?? state.offices[0]?.role ?? 'compilingOffice';
  return state.kind !== 'main' || state.offices.some((office) => office.role === role && office.to === null) ? role : 'compilingOffice';
}

/** Raises "a person must decide", with the question as its subject. */
export const askHumanDecision = (question: string): Effect => ({
  kind: 'raiseTask', task: 'humanDecision', holder: (situation) => decider(situation, question), rank: 2, subject: () => question,
  reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
});

export const exclusionGrounds = ['pregnant', 'raisingChildUnder36Months', 'noAdministrativeCapacity'] as const;

/** Acts that exist at every stage of every procedure (rules.md §6.13–14, §7). A procedure may define its own act of the same name instead. */
export const everyStageActs: Readonly<Record<string, Act>> = {
  recordDeath: defineAct({
    event: 'deathRecorded', by: performers(near, anyPosition), from: 'anyStage', touchesPerson: true, source: 'Luật 73/2021 Đ43.3; Luật 120/2025 Đ48',
    schema: z.strictObject({ certificateNumber: registerNumber(), diedOn: localDate() }),
    effects: [...leaveAllLists('death'), { kind: 'endCustody', reason: 'death' }],
    to: [{ close: 'death' }],
  }),
  recordDeclaredMissing: defineAct({
    event: 'declaredMissingRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật 73/2021 Đ43.3; Luật 120/2025 Đ48',
    schema: z.strictObject({ courtDecisionNumber: registerNumber(), declaredOn: localDate() }),
    effects: [...leaveAllLists('declaredMissing'), { kind: 'endCustody', reason: 'declaredMissing' }],
    to: [{ close: 'declaredMissing' }],
  }),
  recordCriminalProceedings: defineAct({
    event: 'criminalProceedingsRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật 120/2025 Đ47; PL 01/2022 Đ16',
    schema: z.strictObject({ decisionNumber: registerNumber(), decidedOn: localDate() }),
    effects: [askHumanDecision('criminalProceedings')],
  }),
  recordImprisonment: defineAct({
    event: 'imprisonmentRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật 73/2021 Đ39, 43.3; Luật 120/2025 Đ47.1, 48',
    schema: z.strictObject({ judgmentNumber: registerNumber(), from: localDate() }),
    effects: [...leaveAllLists('imprisonment'), { kind: 'completeTask', task: 'humanDecision', subject: () => 'criminalProceedings' }, askHumanDecision('imprisonment')],
  }),
  recordExclusion: defineAct({
    event: 'exclusionRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật XLVPHC Đ96.2; Luật 120/2025 Đ35.2',
    schema: z.strictObject({ ground: groundOf(exclusionGrounds), paperNumber: registerNumber(), paperDate: localDate() }),
    effects: [askHumanDecision('exclusion')],
  }),
  recordLossOfCapacity: defineAct({
    event: 'lossOfCapacityRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật XLVPHC Đ96.2; Luật 120/2025 Đ35.2',
    schema: z.strictObject({ conclusionNumber: registerNumber(), concludedOn: localDate() }),
    effects: [askHumanDecision('lossOfCapacity')],
  }),
  recordNotAddicted: defineAct({
    event: 'notAddictedRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật 73/2021 Đ27; Luật 120/2025 Đ31',
    schema: z.strictObject({ resultNumber: registerNumber(), resultDate: localDate() }),
    effects: [askHumanDecision('notAddicted')],
  }),
  recordMove: defineAct({
    event: 'moveRecorded', by: performers(near, anyPosition), from: 'anyStage', source: 'Luật 73/2021 Đ26.2, 43.2; Luật 120/2025 Đ27.2, 48.2',
    schema: z.strictObject({ toPoliceId: agencyId(), movedOn: localDate(), newAddress: freeText(300).optional() }),
    effects: [askHumanDecision('move')],
  }),
  recordHumanDecision: defineAct({
    event: 'humanDecisionRecorded', by: performers(officeRoleNames, signing), from: 'anyStage', source: 'rules.md §1',
    schema: z.strictObject({ question: z.string().min(2).max(60), choice: z.enum(['continue', 'end', 'oldRules', 'newRules', 'other']), basis: freeText() }),
    guards: [ownQuestion, choiceHasNoAct],
    effects: [{ kind: 'completeTask', task: 'humanDecision', subject: ({ body }) => body.question }],
  }),
  recordRelease: defineAct({
    event: 'personReleased', by: performers(['facility', 'custodian', 'compilingOffice', 'escortOffice'], anyPosition), fromPaperBy: performers(['court', 'procuracy', 'supervisingPolice'], anyPosition),
    from: 'anyStage', laterProcedures: true, touchesPerson: true, source: 'rules.md §7',
    schema: z.strictObject({ recordNumber: registerNumber().optional(), releasedTo: z.enum(['self', 'family', 'communePolice', 'otherAuthority']) }),
    whose: ({ state }) => { const role = activeCustody(state)?.holderRole; return role === undefined || role === 'person' ? 'facility' : role; },
    guards: [isHeld, heldByOwnOffice], effects: [{ kind: 'endCustody', reason: 'released' }],
  }),
  setLimitDate: defineAct({
    event: 'limitDateSet', by: performers(officeRoleNames, setting), fromPaperBy: performers(officeRoleNames, setting), from: 'anyStage',
    whose: ({ state, body }) => { const role = setterOf(state, body.limitId)?.holderRole; return role !== undefined && isOfficeRole(role) ? role : null; }, source: 'rules.md §3.2',
    schema: z.strictObject({ limitId: z.string().min(3).max(40), dueDate: localDate(), basis: freeText(500) }),
    guards: [limitWithoutDate, ownLimit, dateNotBeforeStart],
    effects: [{ kind: 'completeTask', task: 'setLimitDate', subject: ({ body }) => body.limitId }],
  }),
  signDocument: defineAct({
    event: 'documentSigned', by: performers(officeRoleNames, signing), from: 'anyStage', laterProcedures: true, formerOffices: true, source: 'NĐ 30/2020 Đ13',
    schema: z.strictObject({ documentId: z.string().min(3).max(40) }),
    guards: [documentIn(['draft'])],
    effects: [{ kind: 'documentState', change: ({ body, context }) => ({ documentId: body.documentId, state: 'signed', number: null, signerId: context.official.officialId, date: null }) }],
  }),
  issueDocument: defineAct({
    event: 'documentIssued', by: performers(officeRoleNames, anyPosition), from: 'anyStage', laterProcedures: true, formerOffices: true, source: 'NĐ 30/2020 Đ15–18',
    schema: z.strictObject({ documentId: z.string().min(3).max(40), number: registerNumber().meta({ description: 'from the paper register; drawn from the series when absent' }).optional() }),
    guards: [documentIn(['signed'])],
    effects: [{
      kind: 'documentState',
      change: ({ state, body, happenedAt }) => ({
        documentId: body.documentId, state: 'issued', number: body.number ?? null, date: localDateOf(happenedAt),
        signerId: state.documents.find((one) => one.documentId === body.documentId)?.signerId ?? null,
      }),
    }],
  }),
  voidDocument: defineAct({
    event: 'documentVoided', by: performers(officeRoleNames, signing), from: 'anyStage', laterProcedures: true, formerOffices: true, source: 'NĐ 30/2020 Đ18.3',
    schema: z.strictObject({ documentId: z.string().min(3).max(40), reason: freeText(500) }),
    guards: [documentIn(['draft', 'signed', 'numbered', 'issued'], true)],
    effects: [{
      kind: 'documentState',
      change: ({ state, body }) => {
        const document = state.documents.find((one) => one.documentId === body.documentId);
        return { documentId: body.documentId, state: 'void', number: document?.number ?? null, signerId: document?.signerId ?? null, date: document?.date ?? null };
      },
    }],
  }),
  confirmRecord: defineAct({
    event: 'recordConfirmed', by: performers(officeRoleNames, anyPosition), from: 'anyStage', laterProcedures: true, formerOffices: true, source: 'rules.md §6.14',
    schema: z.strictObject({ actSeq: z.int().min(1) }),
    guards: [actOfOwnOffice],
    effects: [{ kind: 'confirmRecord', verdict: ({ body }) => ({ actSeq: body.actSeq, verdict: 'confirmed' }) }, { kind: 'completeTask', task: 'confirmRecord', subject: ({ body }) => String(body.actSeq) }],
  }),
  disputeRecord: defineAct({
    event: 'recordDisputed', by: performers(officeRoleNames, anyPosition), from: 'anyStage', laterProcedures: true, formerOffices: true, source: 'rules.md §6.14',
    schema: z.strictObject({ actSeq: z.int().min(1), reason: freeText(1000) }),
    guards: [actOfOwnOffice],
    effects: [
      { kind: 'confirmRecord', verdict: ({ body }) => ({ actSeq: body.actSeq, verdict: 'disputed' }) },
      { kind: 'completeTask', task: 'confirmRecord', subject: ({ body }) => String(body.actSeq) },
      { kind: 'raiseTask', task: 'resolveDispute', holder: ({ state }) => decider({ state }), rank: 1, subject: ({ body }) => String(body.actSeq) },
    ],
  }),
  settleTask: defineAct({
    event: 'taskSettled', by: performers(officeRoleNames, signing), from: 'anyStage', laterProcedures: true, source: 'rules.md §6.13–14',
    schema: z.strictObject({ taskId: z.string().min(3).max(40), outcome: freeText(1000) }),
    guards: [settleable],
    effects: ['resolveDispute', 'resolveCorrection'].map((task): Effect => ({
      kind: 'completeTask', task, subject: ({ state, body }) => state.tasks.find((one) => one.taskId === body['taskId'])?.subject ?? null,
      when: ({ state, body }) => state.tasks.some((one) => one.taskId === body['taskId'] && one.task === task),
    })),
  }),
  correctRecord: defineAct({
    event: 'recordCorrected', by: performers(officeRoleNames, ['head', 'chiefJudge']), from: 'anyStage', laterProcedures: true, source: 'rules.md §6.13',
    schema: z.strictObject({ actSeq: z.int().min(1), happenedAt: instant().optional(), facts: z.record(z.string(), z.json()).optional(), reason: freeText(1000) }),
  }),
  recordSuccession: defineAct({
    event: 'officeSucceeded', by: performers(officeRoleNames, anyPosition), from: 'anyStage', laterProcedures: true, source: 'rules.md §1',
    schema: z.strictObject({ role: z.enum(officeRoleNames as [OfficeRole, ...OfficeRole[]]), agencyId: agencyId(), basis: registerNumber().optional(), decidedBy: officialId().optional() }),
    guards: [roleIsFilled],
    effects: officeRoleNames.map((role): Effect => ({ kind: 'joinOffice', role, when: ({ body }) => body['role'] === role, agencyId: ({ body }) => String(body['agencyId']) })),
  }),
};

const reportOfOwn: Guard<{ reportSeq: number }> = ({ state, body, context }) => {
  const task = state.tasks.find((one) => one.task === 'settleReport' && one.doneAt === null && one.subject === String(body.reportSeq));
  if (task === undefined) return { code: 'guardNotMet', facts: { needs: 'taskToSettle', taskId: String(body.reportSeq) } };
  return task.holderAgencyId === null || task.holderAgencyId === context.official.agencyId ? null : { code: 'notCompetent', facts: { reportSeq: body.reportSeq } };
};

/** Acts about the record, which every case has; what happens to the person is recorded on the main case. */
const recordActs = [
  'recordHumanDecision', 'setLimitDate', 'signDocument', 'issueDocument', 'voidDocument', 'confirmRecord', 'disputeRecord', 'settleTask', 'correctRecord', 'recordSuccession',
] as const;

export const sideActs: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(recordActs.map((name) => [name, everyStageActs[name] as Act])),
  settleReport: defineAct({
    event: 'reportSettled', by: performers(officeRoleNames, signing), from: 'anyStage', laterProcedures: true, source: 'rules.md §7',
    schema: z.strictObject({ reportSeq: z.int().min(1), choice: z.enum(['reportAgain', 'settledOtherwise']), basis: freeText(1000) }),
    guards: [reportOfOwn],
    effects: [
      { kind: 'completeTask', task: 'settleReport', subject: ({ body }) => String(body.reportSeq) },
      {
        kind: 'reportToMain', when: ({ body }) => body.choice === 'reportAgain', act: ({ state, body }) => state.reports.find((one) => one.seq === body.reportSeq)?.act ?? '',
        body: ({ state, body }) => state.reports.find((one) => one.seq === body.reportSeq)?.facts ?? {}, at: ({ state, body, happenedAt }) => state.reports.find((one) => one.seq === body.reportSeq)?.happenedAt ?? happenedAt,
      },
    ],
  }),
};

/** A procedure with the acts of every stage beside its own. */
export function withEveryStageActs(procedure: Procedure): Procedure {
  return { ...procedure, acts: { ...(procedure.kind === 'side' ? sideActs : everyStageActs), ...procedure.acts } };
}

