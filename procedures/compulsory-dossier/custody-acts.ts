import { headOf, staffOf } from '../performers.ts';
import { defineAct } from '../procedure.ts';
import { heldByOwnOffice } from '../every-stage.ts';
import { cancelsHoldOfOther, custodyDecisionInOrder, custodyPlaceLawful, dossierRegime, evading, evasionNotInFuture, fledFromFacility, groundToHold, handedOverByHolder, heldDuringDossier, heldInFacility, mayHold, notEvading, standsStill } from './guards.ts';
import { compilerDecides, compilerWorks } from './performers.ts';
import { endCustodySchema, endEvasionSchema, issueSearchOrderFromCustodySchema, notifyCustodyEscapeSchema, recordCustodyEscapeSchema, recordEvasionSchema, startCustodySchema } from './schemas.ts';

const escape = { R1: 'NĐ 116/2021 Đ48.1c', R2: 'NĐ 116/2021 Đ48.1c', R3: 'NĐ 116/2021 Đ48.1c', R4: 'NĐ 163/2026 Đ109.2; Luật 120/2025 Đ46.2i' } as const;

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
      // The family's word comes first: it decides where the person may be (NĐ 116/2021 Đ45.1).
      { kind: 'document', template: 'familyConsent', issuer: 'compilingOffice', when: ({ body }) => body.familyAgrees !== undefined && body.replacesFamilyCare !== true },
      { kind: 'document', template: 'custodyDecision', issuer: 'compilingOffice' },
      { kind: 'document', template: 'custodyHandover', issuer: 'compilingOffice' },
      { kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ custodyPlace: body.place, custodyDecision: { number: body.decisionNumber ?? null, date: body.decisionDate } }) },
    ],
  }),
  endCustody: defineAct({
    event: 'custodyEnded', by: [...compilerDecides, staffOf('custodian')], from: 'anyStage', laterProcedures: true, touchesPerson: true,
    source: { R1: 'NĐ 116/2021 Đ44.2, 48.3', R2: 'NĐ 116/2021 Đ44.2, 48.3', R3: 'NĐ 116/2021 Đ44.2, 48.3', R4: 'Luật 120/2025 Đ37; NĐ 163/2026 Đ98' },
    schema: endCustodySchema,
    guards: [heldDuringDossier, handedOverByHolder],
    effects: [
      // Cancelling the decision takes the ground away; the person is free when whoever holds them records the release (rules.md §7).
      { kind: 'endCustodyGround', reason: ({ body }) => body.reason, when: cancelsHoldOfOther },
      { kind: 'endCustody', reason: ({ body }) => body.reason, when: (situation) => !cancelsHoldOfOther(situation) },
    ],
  }),
  recordCustodyEscape: defineAct({
    event: 'custodyEscapeRecorded', by: [staffOf('custodian')], fromPaperBy: compilerWorks, from: 'anyStage', laterProcedures: true, touchesPerson: true, source: escape,
    schema: recordCustodyEscapeSchema,
    guards: [heldInFacility, heldByOwnOffice],
    effects: [
      // Days credited end with the flight.
      { kind: 'endCustody', reason: 'absconded' },
      // R4: within 24 hours to the police that compile the dossier; before, "in good time" (NĐ 116/2021 Đ48.1c), no number.
      { kind: 'startLimit', duty: 'notifyEscape', holder: 'custodian', regime: dossierRegime },
    ],
  }),
  notifyCustodyEscape: defineAct({
    event: 'custodyEscapeNotified', by: [staffOf('custodian')], fromPaperBy: compilerWorks, from: 'anyStage', laterProcedures: true, source: escape,
    schema: notifyCustodyEscapeSchema,
    guards: [fledFromFacility],
    effects: [{ kind: 'meetLimit', duty: 'notifyEscape' }],
  }),
  issueSearchOrderFromCustody: defineAct({
    event: 'searchOrderIssued', by: [headOf('custodian')], from: 'anyStage', regimes: ['R4'], laterProcedures: true, source: 'NĐ 163/2026 Đ109.2; Luật 120/2025 Đ46.2đ',
    schema: issueSearchOrderFromCustodySchema,
    guards: [fledFromFacility],
    effects: [{ kind: 'document', template: 'searchOrder', issuer: 'custodian' }],
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
