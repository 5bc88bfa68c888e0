import { staffOf } from '../performers.ts';
import { defineAct } from '../procedure.ts';
import { representativeKnown } from './guards.ts';
import { compilerWorks } from './performers.ts';
import { prepareOpinionSchema, prepareRefusalSchema, recordRepresentativeSchema, takeDownStatementSchema } from './schemas.ts';

const whileCompiling = ['compiling', 'supplementing', 'reopened'] as const;
const papersOf = { R1: 'Luật 73/2021 Đ34.1c; NĐ 116/2021 Đ51', R2: 'NĐ 116/2021 Đ51 (I)', R3: 'NĐ 116/2021 Đ51 (I)', R4: 'Luật 120/2025 Đ36.2b; NĐ 163/2026 Đ104' };

/** What only a juvenile's dossier holds: who stands beside the child, what they say, and the records of what was not said. */
export const juvenileActs = {
  recordRepresentative: defineAct({
    event: 'representativeRecorded', by: [...compilerWorks, staffOf('court'), staffOf('facility'), staffOf('supervisingPolice')], from: 'anyStage', laterProcedures: true, persons: ['juvenile'],
    source: { R1: 'Luật 73/2021 Đ34.2', R2: 'Luật 73/2021 Đ34.2', R3: 'Luật 73/2021 Đ34.2', R4: 'Luật 120/2025 Đ36.2' },
    schema: recordRepresentativeSchema,
    // Which bond is a legal fact; who it is stays with the personal text of this act.
    effects: [{ kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ representative: { relation: body.relation } }) }],
  }),
  takeDownStatement: defineAct({
    event: 'statementTakenDown', by: compilerWorks, from: whileCompiling, regimes: ['R4'], persons: ['juvenile'], source: papersOf.R4,
    schema: takeDownStatementSchema,
    effects: [{ kind: 'document', template: 'statementRecord', issuer: 'compilingOffice' }],
  }),
  prepareOpinion: defineAct({
    event: 'opinionPrepared', by: compilerWorks, from: whileCompiling, persons: ['juvenile'], source: papersOf,
    schema: prepareOpinionSchema,
    guards: [representativeKnown],
    effects: [{ kind: 'document', template: 'representativeOpinion', issuer: 'compilingOffice' }],
  }),
  prepareRefusal: defineAct({
    event: 'refusalRecorded', by: compilerWorks, from: whileCompiling, regimes: ['R4'], persons: ['juvenile'], source: papersOf.R4,
    schema: prepareRefusalSchema,
    effects: [{ kind: 'document', template: 'refusalRecord', issuer: 'compilingOffice' }],
  }),
} as const;
