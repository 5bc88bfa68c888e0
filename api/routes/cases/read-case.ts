import { z } from 'zod';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { isRegime } from '../../../law/regimes.ts';
import { findCaseHead } from '../../../db/ledger.ts';
import { readIdentity } from '../../../db/persons.ts';
import { countUndelivered } from '../../../db/queries/count-undelivered.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { asSystem } from '../../../db/transaction.ts';
import { pathOf } from '../../../procedures/index.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { activeCustody, type CaseState, findNextLimit } from '../../../procedures/legal-case.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { describeDocument, describeLimit, documentSchema, limitSchema } from '../../act-answer.ts';
import { knownOnQuery, readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { custodyLabels, enteredFromWords, pauseLabel, roleLabel } from '../../labels.vi.ts';
import { maskNumber, personSchema, showPerson } from '../../person-view.ts';
import { Problem } from '../../problem.ts';

const text = z.string();

const caseSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, version: z.int(), regime: text, regimeLabel: text, procedure: text, procedureLabel: text, procedureVersion: z.int(), stage: text, stageLabel: text,
    openedAt: text, stageEnteredAt: text, previousCaseId: text.nullable(), kind: z.enum(['main', 'side', 'standalone']).meta({ description: 'of the main path, hanging on a case of it, or standing by itself' }), mainCaseId: z.uuid().nullable(), mainCode: text.nullable().meta({ description: 'of a side proceeding: the code of its main case' }), isSimulated: z.boolean(), caseNow: text.meta({ description: 'the time it is in the case' }),
    isFormer: z.boolean().meta({ description: 'your office left the case: you see what was recorded until then' }),
    personKind: z.enum(['adult', 'juvenile']), isJuvenile: z.boolean(), person: personSchema.nullable().meta({ description: 'null where it was expunged' }),
    identityNumberMasked: text.nullable().meta({ description: '"0010********"; whole only by reveal-identity; null where none was entered' }),
    enteredFrom: z.strictObject({ number: text, date: text, recordedAt: text, words: text }).nullable().meta({ description: 'the paper file it was entered from, late; null for a case opened here' }),
    knownOn: text.nullable().meta({ description: 'the day asked for with knownOn; null: as known now' }),
    stages: z.array(z.strictObject({ procedure: text, label: text, isDone: z.boolean(), isHere: z.boolean() })).meta({ description: 'the procedures a case goes through, in order' }),
    pauseReason: text.nullable().meta({ description: 'why time stands still, with the article' }), undelivered: z.int().meta({ description: 'notices nobody of the office they went to has opened, and a notice to the person that could not be handed over' }),
    offices: z.array(z.strictObject({ role: text, roleLabel: text, agencyId: text, name: text, from: text, to: text.nullable() })),
    nextLimit: limitSchema.nullable().meta({ description: 'what is overdue and still owed, else what runs out first' }),
    tasks: z.array(z.strictObject({ taskId: text, task: text, label: text, holderRole: text, holderAgencyId: text.nullable(), rank: z.int(), reviewAt: text.nullable(), source: text.nullable(), subject: text.nullable(), raisedAt: text })),
    custody: z.strictObject({ custodyId: text, kind: text, kindLabel: text, holderRole: text, holder: text, holderAgencyId: text.nullable(), from: text, credited: z.boolean(), ground: text, groundEndedAt: text.nullable() }).nullable(),
    pauses: z.array(z.strictObject({ pauseId: text, ground: text, groundLabel: text, source: text, from: text, to: text.nullable(), rule: text })),
    lists: z.array(z.strictObject({ entryId: text, list: text, agencyId: text.nullable(), from: text, to: text.nullable(), ground: text, closingGround: text.nullable() })),
    documents: z.array(documentSchema),
    milestones: z.record(z.string(), text),
    facts: z.record(z.string(), z.record(z.string(), z.unknown())),
    pendingOutcome: text.nullable(), closed: z.strictObject({ outcome: text, at: text }).nullable(),
  })
  .meta({ id: 'Case' });

/** Done: the procedures before the one the case is in, and all it went through once it is closed. */
function describeStages(state: CaseState): z.output<typeof caseSchema>['stages'] {
  const ahead = pathOf(state.procedure);
  // A case that came from a file of its own begins its strip with that file.
  const before = Object.keys(state.procedureRegimes).filter((name) => !ahead.includes(name));
  const path = before.length === 0 ? ahead : [...before, ...ahead.slice(ahead.findIndex((name) => name in state.procedureRegimes))];
  const here = path.indexOf(state.procedure);
  return path.map((procedure, index) => ({
    procedure, label: procedureLabel(procedure), isDone: procedure in state.procedureRegimes && (index < here || (index === here && state.closed !== null)), isHere: index === here && state.closed === null,
  }));
}

/** A case that was opened from a paper and not as it happened. */
function describeEntry({ acts: [opening] }: CaseState): z.output<typeof caseSchema>['enteredFrom'] {
  if (opening?.paper == null) return null;
  const { number, date } = opening.paper;
  return { number, date, recordedAt: opening.recordedAt, words: enteredFromWords(number, date, opening.recordedAt) };
}

function describePause(state: CaseState): string | null {
  // Time outside that counts stands nothing still.
  const pause = state.pauses.findLast((one) => one.to === null && one.rule !== 'counted' && one.rule !== 'undecided');
  return pause === undefined ? null : `${pauseLabel(pause.ground)} (${pause.source})`;
}

export const readCaseRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}', operationId: 'readCase', summary: 'A case as it stands', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams, query: z.strictObject(knownOnQuery) },
  responses: { 200: { description: 'the case', schema: caseSchema } },
  handler: async (context) => {
    const body = await readCase(context, context.params.caseId, { kind: 'viewCase', knownOn: context.query.knownOn }, async (tx, { head, state, now, isFormer, knownOn }) => {
      const at = { now: now.toISOString(), calendar: await readCalendar(tx) };
      const names = await listAgencyNames(tx, state.offices.map((office) => office.agencyId));
      const identity = await readIdentity(tx, context.deps, state.personId);
      const next = findNextLimit(state);
      const custody = activeCustody(state);
      return {
        caseId: state.caseId, code: state.code, version: state.version, regime: state.regime, regimeLabel: isRegime(state.regime) ? REGIME_LABELS[state.regime] : state.regime,
        procedure: state.procedure, procedureLabel: procedureLabel(state.procedure), procedureVersion: state.procedureVersion, stage: state.stage, stageLabel: labelOf('stages', state.procedure, state.stage), openedAt: state.openedAt, stageEnteredAt: state.stageEnteredAt,
        previousCaseId: state.previousCaseId, kind: state.kind, mainCaseId: state.mainCaseId, mainCode: state.mainCaseId === null ? null : ((await findCaseHead(tx, state.mainCaseId))?.code ?? null), isSimulated: head.isSimulated, caseNow: now.toISOString(), isFormer, personKind: state.person, isJuvenile: state.person === 'juvenile', enteredFrom: describeEntry(state), knownOn, stages: describeStages(state), pauseReason: describePause(state), undelivered: state.stage === 'notServed' ? 1 : 0,
        identityNumberMasked: identity?.identityNumber === undefined ? null : maskNumber(identity.identityNumber),
        person: identity === null ? null : showPerson(identity),
        offices: state.offices.map(({ role, agencyId, from, to }) => ({ role, roleLabel: roleLabel(role), agencyId, name: names.get(agencyId) ?? agencyId, from, to })),
        nextLimit: next === undefined ? null : describeLimit(next, at),
        tasks: state.tasks.filter((task) => task.doneAt === null).map(({ taskId, task, holderRole, holderAgencyId, rank, reviewAt, source, subject, raisedAt }) => ({ taskId, task, label: labelOf('tasks', state.procedure, task), holderRole, holderAgencyId, rank, reviewAt, source, subject, raisedAt })),
        custody: custody === undefined ? null : { custodyId: custody.custodyId, kind: custody.kind, kindLabel: custodyLabels[custody.kind], holderRole: custody.holderRole, holder: roleLabel(custody.holderRole), holderAgencyId: custody.holderAgencyId, from: custody.from, credited: custody.credited, ground: custody.ground, groundEndedAt: custody.groundEndedAt },
        pauses: state.pauses.map(({ pauseId, ground, source, from, to, rule }) => ({ pauseId, ground, groundLabel: pauseLabel(ground), source, from, to, rule })),
        lists: state.lists.map(({ entryId, list, agencyId, from, to, ground, closingGround }) => ({ entryId, list, agencyId, from, to, ground, closingGround })),
        documents: state.documents.map(describeDocument), milestones: state.milestones, facts: state.facts, pendingOutcome: state.pendingOutcome, closed: state.closed,
      };
    });
    // Notices are each office's own; how many lie unopened is asked as the product, once the reader has been let in.
    const unopened = body.knownOn === null && !body.isFormer ? await asSystem(context.deps.database, (tx) => countUndelivered(tx, body.caseId)) : 0;
    return json(200, { ...body, undelivered: body.undelivered + unopened }, { ETag: `"${body.version}"` });
  },
});

export const revealIdentity = defineRoute({
  method: 'post', path: '/api/cases/{caseId}/reveal-identity', operationId: 'revealIdentity', summary: 'The whole identity number; the look is recorded', tag: 'cases', who: 'anyOfficial', audit: 'revealIdentity',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the number', schema: z.strictObject({ caseId: z.uuid(), identityNumber: text }).meta({ id: 'IdentityNumber' }) } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'revealIdentity' }, async (tx, { state }) => {
      const identity = await readIdentity(tx, context.deps, state.personId);
      if (identity?.identityNumber === undefined) throw new Problem('notFound', { facts: { reason: 'noIdentityNumber' } });
      return json(200, { caseId: state.caseId, identityNumber: identity.identityNumber });
    }),
});
