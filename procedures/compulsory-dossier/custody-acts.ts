import { staffOf } from '../performers.ts';
import { defineAct } from '../procedure.ts';
import { custodyDecisionInOrder, custodyPlaceLawful, evading, evasionNotInFuture, groundToHold, heldDuringDossier, mayHold, notEvading, standsStill } from './guards.ts';
import { compilerDecides, compilerWorks } from './performers.ts';
import { endCustodySchema, endEvasionSchema, recordEvasionSchema, startCustodySchema } from './schemas.ts';

/** Holding the person while the dossier is prepared and heard, and what happens when they evade. Possible until the measure itself begins. */
export const custodyActs = {
  startCustody: defineAct({
    event: 'custodyOrdered', by: compilerDecides, from: 'anyStage', laterProcedures: true, touchesPerson: true,
    source: { R1: 'NĐ 116/2021 Đ44–47', R2: 'NĐ 116/2021 Đ44–47', R3: 'NĐ 116/2021 Đ44–47', R4: 'Luật 120/2025 Đ37; NĐ 163/2026 Đ98' },
    schema: startCustodySchema,
    guards: [mayHold, groundToHold, custodyPlaceLawful, custodyDecisionInOrder],
    effects: [
      { kind: 'joinOffice', role: 'custodian', when: ({ body }) => body.place === 'facility', agencyId: ({ body }) => body.custodianId ?? null },
      { kind: 'startCustody', custody: 'family', holder: 'compilingOffice', credited: false, ground: 'familyCare', when: ({ body }) => body.place === 'family' },
      // Time in a facility is taken off the term, time at home is not (NĐ 116/2021 Đ44.3; Luật 120/2025 Đ37.2).
      { kind: 'startCustody', custody: 'dossierCustody', holder: 'custodian', credited: true, ground: 'dossierCustody', when: ({ body }) => body.place === 'facility' },
      { kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ custodyPlace: body.place, custodyDecision: { number: body.decisionNumber, date: body.decisionDate } }) },
    ],
  }),
  endCustody: defineAct({
    event: 'custodyEnded', by: [...compilerDecides, staffOf('custodian')], from: 'anyStage', laterProcedures: true, touchesPerson: true,
    source: { R1: 'NĐ 116/2021 Đ44.2, 48.3', R2: 'NĐ 116/2021 Đ44.2, 48.3', R3: 'NĐ 116/2021 Đ44.2, 48.3', R4: 'Luật 120/2025 Đ37; NĐ 163/2026 Đ98' },
    schema: endCustodySchema,
    guards: [heldDuringDossier],
    effects: [{ kind: 'endCustody', reason: ({ body }) => body.reason }],
  }),
  recordEvasion: defineAct({
    event: 'evasionRecorded', by: compilerWorks, from: 'anyStage', regimes: ['R4'], laterProcedures: true, source: 'Luật 120/2025 Đ35.4, 36.3',
    schema: recordEvasionSchema,
    guards: [mayHold, notEvading, evasionNotInFuture],
    effects: [
      { kind: 'openPause', ground: 'evasion', source: 'Luật 120/2025 Đ35.4', duties: ['limitationPeriod'], rule: 'restart', from: ({ body }) => body.from },
      { kind: 'completeTask', task: 'decideOnLimitation', when: standsStill('limitationPeriod') },
      { kind: 'endCustody', reason: 'absconded', when: ({ body }) => body.leftCustody },
      { kind: 'recordFacts', section: 'dossier', facts: () => ({ isEvading: true }) },
    ],
  }),
  endEvasion: defineAct({
    event: 'evasionEnded', by: compilerWorks, from: 'anyStage', regimes: ['R4'], laterProcedures: true, source: 'Luật 120/2025 Đ35.4, 36.3',
    schema: endEvasionSchema,
    guards: [evading],
    effects: [
      { kind: 'closePause', ground: 'evasion', to: ({ body }) => body.endedOn },
      { kind: 'recordFacts', section: 'dossier', facts: () => ({ isEvading: false }) },
    ],
  }),
} as const;
