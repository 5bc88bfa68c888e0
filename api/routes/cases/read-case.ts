import { z } from 'zod';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { isRegime } from '../../../law/regimes.ts';
import { readIdentity } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { activeCustody, runningLimits } from '../../../procedures/legal-case.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { describeDocument, describeLimit, documentSchema, limitSchema } from '../../act-answer.ts';
import { readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { personSchema, showPerson } from '../../person-view.ts';

const text = z.string();

const caseSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, version: z.int(), regime: text, regimeLabel: text, procedure: text, procedureLabel: text, procedureVersion: z.int(), stage: text, stageLabel: text,
    openedAt: text, stageEnteredAt: text, previousCaseId: text.nullable(), isSimulated: z.boolean(), caseNow: text.meta({ description: 'the time it is in the case' }),
    isFormer: z.boolean().meta({ description: 'your office left the case: you see what was recorded until then' }),
    personKind: z.enum(['adult', 'juvenile']), person: personSchema.nullable().meta({ description: 'null where it was expunged' }),
    offices: z.array(z.strictObject({ role: text, agencyId: text, name: text, from: text, to: text.nullable() })),
    nextLimit: limitSchema.nullable(),
    tasks: z.array(z.strictObject({ taskId: text, task: text, label: text, holderRole: text, holderAgencyId: text.nullable(), rank: z.int(), reviewAt: text.nullable(), source: text.nullable(), subject: text.nullable(), raisedAt: text })),
    custody: z.strictObject({ custodyId: text, kind: text, holderRole: text, holderAgencyId: text.nullable(), from: text, credited: z.boolean(), ground: text, groundEndedAt: text.nullable() }).nullable(),
    pauses: z.array(z.strictObject({ pauseId: text, ground: text, source: text, from: text, to: text.nullable(), rule: text })),
    lists: z.array(z.strictObject({ entryId: text, list: text, agencyId: text.nullable(), from: text, to: text.nullable(), ground: text, closingGround: text.nullable() })),
    documents: z.array(documentSchema),
    milestones: z.record(z.string(), text),
    facts: z.record(z.string(), z.record(z.string(), z.unknown())),
    pendingOutcome: text.nullable(), closed: z.strictObject({ outcome: text, at: text }).nullable(),
  })
  .meta({ id: 'Case' });

export const readCaseRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}', operationId: 'readCase', summary: 'A case as it stands', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the case', schema: caseSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase' }, async (tx, { head, state, now, isFormer }) => {
      const names = await listAgencyNames(tx, state.offices.map((office) => office.agencyId));
      const identity = await readIdentity(tx, context.deps, state.personId);
      const next = [...runningLimits(state)].filter((limit) => limit.dueAt !== null).sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))[0];
      const custody = activeCustody(state);
      return json(200, {
        caseId: state.caseId, code: state.code, version: state.version, regime: state.regime, regimeLabel: isRegime(state.regime) ? REGIME_LABELS[state.regime] : state.regime,
        procedure: state.procedure, procedureLabel: procedureLabel(state.procedure), procedureVersion: state.procedureVersion, stage: state.stage, stageLabel: labelOf('stages', state.procedure, state.stage), openedAt: state.openedAt, stageEnteredAt: state.stageEnteredAt,
        previousCaseId: state.previousCaseId, isSimulated: head.isSimulated, caseNow: now.toISOString(), isFormer, personKind: state.person,
        person: identity === null ? null : showPerson(identity),
        offices: state.offices.map(({ role, agencyId, from, to }) => ({ role, agencyId, name: names.get(agencyId) ?? agencyId, from, to })),
        nextLimit: next === undefined ? null : describeLimit(next),
        tasks: state.tasks.filter((task) => task.doneAt === null).map(({ taskId, task, holderRole, holderAgencyId, rank, reviewAt, source, subject, raisedAt }) => ({ taskId, task, label: labelOf('tasks', state.procedure, task), holderRole, holderAgencyId, rank, reviewAt, source, subject, raisedAt })),
        custody: custody === undefined ? null : { custodyId: custody.custodyId, kind: custody.kind, holderRole: custody.holderRole, holderAgencyId: custody.holderAgencyId, from: custody.from, credited: custody.credited, ground: custody.ground, groundEndedAt: custody.groundEndedAt },
        pauses: state.pauses.map(({ pauseId, ground, source, from, to, rule }) => ({ pauseId, ground, source, from, to, rule })),
        lists: state.lists.map(({ entryId, list, agencyId, from, to, ground, closingGround }) => ({ entryId, list, agencyId, from, to, ground, closingGround })),
        documents: state.documents.map(describeDocument), milestones: state.milestones, facts: state.facts, pendingOutcome: state.pendingOutcome, closed: state.closed,
      }, { ETag: `"${state.version}"` });
    }),
});
