import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect, type Performer } from '../procedure.ts';
import { exemptionIsEvidenced, facilityStages, groundIsRecorded } from './guards.ts';
import { judgeOf, staffOf } from '../performers.ts';
import { beforeEscort } from '../deferral-grounds.ts';
import * as schemas from './schemas.ts';
import { endStay } from './stays.ts';
import { forgetTermEnd } from './term.ts';

const beforeAdmission = [...beforeEscort, 'deferred', 'forceMajeure', 'fugitive', 'executionSuspended', 'underEscort'] as const;
/** The court that decided; its decision may be entered from its paper by those who carry it out. */
const onPaper: readonly Performer[] = [staffOf('court'), staffOf('escortOffice'), staffOf('compilingOffice'), staffOf('facility')];

/** Whoever is not sent after all, and is an addict all the same, is on the list again. */
const listAgain = (ground: string, isAddicted: (given: string) => boolean): Effect => ({
  kind: 'openListEntry', list: 'addicts', office: 'compilingOffice', ground,
  when: ({ state, body }) => isAddicted(String(body['ground'])) && state.lists.some((entry) => entry.list === 'addicts' && entry.closingGround === 'sentToFacility'),
});

/** The ends of an execution that has no object any more: the exemptions of the law, and what the court draws from a ground no text speaks of. */
export const endingActs: Readonly<Record<string, Act>> = {
  exemptFromExecution: defineAct({
    event: 'executionExempted', by: [judgeOf('court')], fromPaperBy: onPaper, from: beforeAdmission, touchesPerson: true, schema: schemas.exemptFromExecution,
    source: { R1: 'NĐ 116/2021 Đ57.3; Luật XLVPHC Đ111', R2: 'NĐ 116/2021 Đ57.3', R3: 'NĐ 116/2021 Đ57.3', R4: 'Luật 120/2025 Đ39.2; NĐ 163/2026 Đ110' }, guards: [exemptionIsEvidenced],
    effects: [
      { kind: 'endCustodyGround', reason: 'executionExempted' },
      { kind: 'document', template: 'executionEndDecision', issuer: 'court' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ executionEnd: { kind: 'exempted', ground: body.ground, number: body.decisionNumber ?? null, decidedOn: dateOf(happenedAt) } }) },
      { kind: 'closeListEntry', list: 'addicts', ground: 'notAddicted', when: ({ body }) => body.ground === 'notAddictedDuringDeferral' },
      listAgain('executionExempted', (ground) => ground !== 'notAddictedDuringDeferral'),
    ],
    to: [{ close: 'executionExempted' }],
  }),
  cancelExecution: defineAct({
    event: 'executionCancelled', by: [judgeOf('court')], fromPaperBy: onPaper, from: [...beforeAdmission, ...facilityStages, 'outside', 'absconded'], touchesPerson: true, schema: schemas.cancelExecution,
    // Who may not be subject to the measure is in the law, what follows when it comes up now is not: the court decides and answers for it.
    source: 'Luật XLVPHC Đ96.2; Luật 120/2025 Đ35.2; rules.md §7 (người có thẩm quyền quyết định)', guards: [groundIsRecorded],
    effects: [
      { kind: 'endCustodyGround', reason: 'executionCancelled' },
      { kind: 'document', template: 'executionEndDecision', issuer: 'court' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ executionEnd: { kind: 'cancelled', ground: body.ground, number: body.decisionNumber ?? null, decidedOn: dateOf(happenedAt) } }) },
      { kind: 'closeListEntry', list: 'addicts', ground: 'notAddicted', when: ({ body }) => body.ground === 'notAddicted' },
      listAgain('executionCancelled', (ground) => ground !== 'notAddicted'),
      ...endStay(),
      ...forgetTermEnd,
    ],
    to: [{ close: 'executionCancelled' }],
  }),
};
