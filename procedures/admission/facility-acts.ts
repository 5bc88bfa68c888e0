import type { Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { askHumanDecision, leaveAllLists } from '../every-stage.ts';
import { type Act, defineAct, type Effect, type Target } from '../procedure.ts';
import {
  cameFrom, escapeIsUnnotified, executionHasNotLapsed, facilityIsKnown, firstDayIsLawful, facilityStages, isBeforeR4, isHeldWithGround, isNotHeld, isR4, isServing, minimumIsOver, noReviewPending, postingHasDate, reductionIsLawful,
  reintegrationWindowIsOpen, stageToReturnTo, termIsKnown,
} from './guards.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import * as schemas from './schemas.ts';
import { forgetTermEnd, recountTerm } from './term.ts';

/** Stage lengths and reviews stand still while the person is not there. */
const stayDuties: readonly Duty[] = ['receptionStage', 'detoxification', 'educationStage', 'reviewForReduction'];
const absconding = 'Luật XLVPHC Đ132.4; NĐ 116/2021 Đ56.4; NĐ 163/2026 Đ109.3';
const stay = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });

const backToStage: readonly Target[] = facilityStages.map((stage) => ({ when: cameFrom(stage), stage }));
const rememberStage: Effect = { kind: 'recordFacts', section: 'admission', facts: ({ state }) => ({ stageBefore: stageToReturnTo(state) }) };
const takeBack: Effect = { kind: 'startCustody', custody: 'measure', holder: 'facility', credited: false, ground: 'courtDecisionInForce' };

/** Who may enter from paper what a facility does that is not on the system: the police that brought the person. */
const nearPolice = [staffOf('escortOffice'), staffOf('compilingOffice')];

/** From the facility's door through the stages of the stay. */
export const facilityActs: Readonly<Record<string, Act>> = {
  admitPerson: defineAct({
    event: 'personAdmitted', by: [staffOf('facility')], fromPaperBy: [staffOf('escortOffice')], from: ['awaitingEscort', 'underEscort', 'facilityFull'], touchesPerson: true,
    schema: schemas.admitPerson, source: stay('NĐ 116/2021 Đ55', 'NĐ 163/2026 Đ84, 107.1, 108'), guards: [noReviewPending, executionHasNotLapsed, termIsKnown, facilityIsKnown],
    effects: [
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId ?? null },
      takeBack,
      { kind: 'leaveOffice', role: 'custodian' },
      { kind: 'meetLimit', duty: 'escortToFacility' },
      { kind: 'meetLimit', duty: 'extendEscort' },
      { kind: 'cancelLimit', duty: 'executionLimitation', reason: 'executed' },
      { kind: 'cancelLimit', duty: 'fileDeferral', reason: 'executed' },
      { kind: 'document', template: 'handoverRecord', issuer: 'facility' },
      {
        kind: 'recordFacts', section: 'admission',
        // R4: the term begins with the hand-over record; R1–R3: with the hold for escort, or here where nobody had to be fetched.
        facts: ({ state, body, happenedAt }) => ({
          admittedOn: dateOf(happenedAt), handoverNumber: body.recordNumber ?? '', stageBefore: 'reception',
          termStart: state.regime === 'R4' ? dateOf(happenedAt) : (state.facts.admission.termStart ?? dateOf(happenedAt)),
        }),
      },
      ...recountTerm,
      { kind: 'startLimit', duty: 'receptionStage', holder: 'facility' },
      { kind: 'startLimit', duty: 'reviewForReduction', holder: 'facility' },
    ],
    to: [{ stage: 'reception' }],
  }),
  startDetoxification: defineAct({
    event: 'detoxificationStarted', by: [staffOf('facility')], fromPaperBy: nearPolice, from: ['reception'], schema: schemas.startDetoxification, source: stay('NĐ 116/2021 Đ22–23', 'NĐ 163/2026 Đ84–85'),
    effects: [{ kind: 'meetLimit', duty: 'receptionStage' }, { kind: 'startLimit', duty: 'detoxification', holder: 'facility' }],
    to: [{ stage: 'detoxification' }],
  }),
  startEducation: defineAct({
    event: 'educationStarted', by: [staffOf('facility')], fromPaperBy: nearPolice, from: ['detoxification'], schema: schemas.startEducation, source: stay('NĐ 116/2021 Đ24–25', 'NĐ 163/2026 Đ85–87'),
    guards: [minimumIsOver('detoxification')],
    effects: [
      { kind: 'meetLimit', duty: 'detoxification' },
      { kind: 'startLimit', duty: 'educationStage', holder: 'facility' },
      // R4: occupational therapy from the end of detoxification to the end of the term; R1–R3 as the facility's own order has it.
      { kind: 'recordFacts', section: 'admission', when: ({ state, body }) => state.regime === 'R4' || body.hasLabourTherapy, facts: ({ happenedAt }) => ({ labourTherapyFrom: dateOf(happenedAt) }) },
    ],
    to: [{ stage: 'education' }],
  }),
  startReintegration: defineAct({
    event: 'reintegrationStarted', by: [staffOf('facility')], fromPaperBy: nearPolice, from: ['education'], schema: schemas.startReintegration, source: stay('NĐ 116/2021 Đ26', 'NĐ 163/2026 Đ86, 88'),
    guards: [minimumIsOver('educationStage'), reintegrationWindowIsOpen],
    effects: [{ kind: 'meetLimit', duty: 'educationStage' }, { kind: 'meetLimit', duty: 'reintegrationStage' }],
    to: [{ stage: 'reintegration' }],
  }),

  reviewReduction: defineAct({
    event: 'reductionReviewed', by: [headOf('facility')], from: facilityStages, regimes: ['R1', 'R2', 'R3'], schema: schemas.reviewReduction, source: 'NĐ 116/2021 Đ58.5', guards: [postingHasDate],
    effects: [
      { kind: 'meetLimit', duty: 'reviewForReduction' },
      { kind: 'startLimit', duty: 'reviewForReduction', holder: 'facility' },
      { kind: 'startLimit', duty: 'postReductionList', holder: 'facility', from: ({ body }) => (body.isProposed ? (body.postedOn ?? null) : null) },
    ],
  }),
  recordReduction: defineAct({
    event: 'reductionRecorded', by: [judgeOf('court'), headOf('facility')], fromPaperBy: [staffOf('facility')], from: facilityStages, regimes: ['R1', 'R2', 'R3'], touchesPerson: true,
    schema: schemas.recordReduction, source: 'NĐ 116/2021 Đ58; Luật XLVPHC Đ112', guards: [reductionIsLawful],
    effects: [
      { kind: 'meetLimit', duty: 'postReductionList' },
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body }) => ({ reductions: [...(state.facts.admission.reductions ?? []), { months: body.months, decisionNumber: body.decisionNumber, decidedOn: body.decidedOn, withMerit: body.withMerit }] }),
      },
      ...recountTerm,
    ],
  }),
  recountTerm: defineAct({
    event: 'termRecounted', by: [headOf('facility'), headOf('escortOffice')], from: [...facilityStages, 'outside', 'absconded', 'awaitingEscort', 'underEscort', 'facilityFull'], touchesPerson: true,
    // A review amended the months, or a corrected record moved the first day: the term never changes by itself.
    schema: schemas.recountTerm, source: 'PL 01/2022 Đ41.2; rules.md §6.13', guards: [firstDayIsLawful],
    effects: [
      { kind: 'recordFacts', section: 'admission', when: ({ body }) => body.termStart !== undefined, facts: ({ body }) => ({ termStart: body.termStart ?? null }) },
      ...recountTerm.map((effect): Effect => ({ ...effect, when: (situation) => isServing(situation) && effect.when?.(situation) !== false })),
      { kind: 'completeTask', task: 'applyAmendedTerm' },
      { kind: 'completeTask', task: 'resolveCorrection', when: ({ body }) => body.correctedSeq !== undefined, subject: ({ body }) => String(body.correctedSeq) },
    ],
  }),

  recordEscape: defineAct({
    event: 'escapeRecorded', by: [staffOf('facility')], fromPaperBy: [staffOf('escortOffice'), staffOf('provincialPolice')], from: [...facilityStages, 'outside'], touchesPerson: true,
    schema: schemas.recordEscape, source: stay('NĐ 116/2021 Đ56.2–4', 'NĐ 163/2026 Đ109.2–3; Luật 120/2025 Đ46.2i'), guards: [isHeldWithGround],
    effects: [
      { kind: 'endCustody', reason: 'escaped' },
      { kind: 'openPause', ground: 'absconding', source: absconding, duties: stayDuties, rule: 'uncounted' },
      rememberStage,
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ escapedOn: dateOf(happenedAt), outsideFor: null }) },
      ...recountTerm,
      { kind: 'startLimit', duty: 'notifyEscape', holder: 'facility' },
    ],
    to: [{ stage: 'absconded' }],
  }),
  notifyEscape: defineAct({
    event: 'escapeNotified', by: [staffOf('facility')], from: ['absconded', ...facilityStages], regimes: ['R4'], schema: schemas.notifyEscape, source: 'Luật 120/2025 Đ46.2i', guards: [escapeIsUnnotified],
    effects: [{ kind: 'meetLimit', duty: 'notifyEscape' }, { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ escapeNotifiedOn: dateOf(happenedAt) }) }],
  }),
  issueSearchOrderFromFacility: defineAct({
    event: 'searchOrderIssued', by: [headOf('facility')], from: ['absconded'], schema: schemas.issueSearchOrder, source: stay('NĐ 116/2021 Đ56.2', 'NĐ 163/2026 Đ109.2'),
    effects: [
      { kind: 'document', template: 'searchOrder', issuer: 'facility' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ searchOrderOn: dateOf(happenedAt) }) },
    ],
  }),
  recordReturnFromEscape: defineAct({
    event: 'escapedPersonReturned', by: [staffOf('facility')], fromPaperBy: [staffOf('escortOffice'), staffOf('provincialPolice')], from: ['absconded'], touchesPerson: true,
    schema: schemas.recordReturn, source: stay('NĐ 116/2021 Đ56', 'NĐ 163/2026 Đ109'),
    effects: [{ kind: 'closePause', ground: 'absconding' }, takeBack, ...recountTerm],
    to: backToStage,
  }),

  stayOutside: defineAct({
    event: 'stayOutsideStarted', by: [headOf('facility')], from: facilityStages, touchesPerson: true, schema: schemas.stayOutside,
    source: stay('NĐ 116/2021 Đ59, 67, 70; Luật XLVPHC Đ115.2', 'NĐ 163/2026 Đ111, 114, 121'),
    // The time counts as served and the person stays in the facility's charge: the term is left alone.
    effects: [rememberStage, { kind: 'recordFacts', section: 'admission', facts: ({ body }) => ({ outsideFor: body.ground }) }],
    to: [{ stage: 'outside' }],
  }),
  returnToFacility: defineAct({
    event: 'returnedToFacility', by: [staffOf('facility')], from: ['outside'], touchesPerson: true, schema: schemas.returnToFacility,
    source: stay('NĐ 116/2021 Đ59, 67, 70', 'NĐ 163/2026 Đ111, 114, 121'),
    effects: [{ ...takeBack, when: isNotHeld }, { kind: 'recordFacts', section: 'admission', facts: () => ({ outsideFor: null }) }],
    to: backToStage,
  }),
  recordSuspensionOfRemainder: defineAct({
    event: 'remainderSuspended', by: [judgeOf('court'), headOf('facility')], fromPaperBy: [staffOf('facility')], from: [...facilityStages, 'outside'], touchesPerson: true,
    schema: schemas.recordSuspensionOfRemainder, source: stay('NĐ 116/2021 Đ58; Luật XLVPHC Đ112.2', 'Luật 120/2025 Đ39.3; NĐ 163/2026 Đ110'),
    effects: [
      { kind: 'endCustody', reason: 'suspended' }, rememberStage,
      { kind: 'recordFacts', section: 'admission', facts: () => ({ outsideFor: 'suspendedAtHome' }) },
      askHumanDecision('suspensionOfRemainder'),
    ],
    to: [{ stage: 'outside' }],
  }),
  recordExemptionOfRemainder: defineAct({
    event: 'remainderExempted', by: [judgeOf('court'), headOf('facility')], fromPaperBy: [staffOf('facility')], from: [...facilityStages, 'outside'], touchesPerson: true,
    schema: schemas.recordExemptionOfRemainder, source: stay('NĐ 116/2021 Đ58.3', 'Luật 120/2025 Đ39.3'),
    effects: [
      { kind: 'endCustodyGround', reason: 'remainderExempted' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ exemptedOn: dateOf(happenedAt), exemptionGround: body.ground }) },
      ...forgetTermEnd,
    ],
    to: [{ stage: 'exempted' }],
  }),

  recordImprisonment: defineAct({
    event: 'imprisonmentRecorded', by: [staffOf('facility'), staffOf('escortOffice'), staffOf('court'), staffOf('compilingOffice'), staffOf('provincialPolice'), staffOf('custodian')],
    from: 'anyStage', touchesPerson: true, schema: schemas.recordImprisonment, source: stay('NĐ 116/2021 Đ58.3d; Luật 73/2021 Đ43.3', 'Luật 120/2025 Đ47.1, 48'),
    effects: [
      ...leaveAllLists('imprisonment'),
      { kind: 'closePause', ground: 'absconding', when: isServing, to: ({ body }) => body.from },
      { kind: 'openPause', ground: 'prison', source: 'NĐ 116/2021 Đ58.3d; Luật 120/2025 Đ47.1', duties: stayDuties, rule: 'uncounted', when: isServing, from: ({ body }) => body.from },
      { ...rememberStage, when: isServing },
      { kind: 'endCustody', reason: 'imprisonment', when: isServing },
      ...recountTerm.map((effect): Effect => ({ ...effect, when: (situation) => isServing(situation) && effect.when?.(situation) !== false })),
      { ...askHumanDecision('imprisonment'), when: (situation) => !isServing(situation) },
    ],
    // R1–R3: prison waives the rest; R4: the rest is served afterwards.
    to: [{ when: (situation) => isServing(situation) && isBeforeR4(situation), close: 'imprisonment' }, { when: (situation) => isServing(situation) && isR4(situation), stage: 'imprisoned' }],
  }),
  recordReleaseFromPrison: defineAct({
    event: 'releasedFromPrison', by: [staffOf('facility')], fromPaperBy: [staffOf('escortOffice')], from: ['imprisoned'], regimes: ['R4'], touchesPerson: true,
    schema: schemas.recordReleaseFromPrison, source: 'Luật 120/2025 Đ47.1',
    effects: [{ kind: 'closePause', ground: 'prison' }, takeBack, ...recountTerm],
    to: backToStage,
  }),
};
