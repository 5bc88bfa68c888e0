import type { Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { askHumanDecision, leaveAllLists } from '../every-stage.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import {
  escapeIsUnnotified, executionHasNotLapsed, facilityIsKnown, firstDayIsLawful, facilityStages, isBeforeR4, isHeldWithGround, isR4, isServing, minimumIsOver, noReviewPending,
  reintegrationWindowIsOpen, termIsKnown,
} from './guards.ts';
import { patientProfile } from '../patient-profile.ts';
import { headOf, staffOf } from '../performers.ts';
import { isAdult } from '../turned-eighteen.ts';
import { onBirthday } from './juvenile-acts.ts';
import * as schemas from './schemas.ts';
import { backToStage, dayAfterLeave, endStay, leaveIsOver, rememberStage, takeBack } from './stays.ts';
import { recountTerm } from './term.ts';

/** Stage lengths and reviews stand still while the person is not there. */
const stayDuties: readonly Duty[] = ['receptionStage', 'detoxification', 'educationStage', 'reviewForReduction'];
const absconding = 'Luật XLVPHC Đ132.4; NĐ 116/2021 Đ56.4; NĐ 163/2026 Đ109.3';
const abscond: Extract<Effect, { kind: 'openPause' }> = { kind: 'openPause', ground: 'absconding', source: absconding, duties: stayDuties, rule: 'uncounted' };
const stay = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });

/** Who may enter from paper what a facility does that is not on the system: the police that brought the person, and the office that compiled the file. */
const nearOffices = [staffOf('escortOffice'), staffOf('compilingOffice')];

/** From the facility's door through the stages of the stay. */
export const facilityActs: Readonly<Record<string, Act>> = {
  admitPerson: defineAct({
    event: 'personAdmitted', by: [staffOf('facility')], fromPaperBy: nearOffices, from: ['awaitingEscort', 'underEscort', 'facilityFull'], touchesPerson: true,
    schema: schemas.admitPerson, source: stay('NĐ 116/2021 Đ55', 'NĐ 163/2026 Đ84, 107.1, 108'), guards: [noReviewPending, executionHasNotLapsed, termIsKnown, facilityIsKnown],
    effects: [
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId ?? null },
      takeBack,
      { kind: 'leaveOffice', role: 'custodian' },
      { kind: 'meetLimit', duty: 'escortToFacility' },
      { kind: 'meetLimit', duty: 'extendEscort' },
      { kind: 'completeTask', task: 'escortAtOnce' },
      { kind: 'cancelLimit', duty: 'executionLimitation', reason: 'executed' },
      { kind: 'cancelLimit', duty: 'fileDeferral', reason: 'executed' },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'decidedNotAdmitted' },
      ...['facilityStillFull', 'executionLimitation'].map((question): Effect => ({ kind: 'completeTask', task: 'humanDecision', subject: () => question })),
      // The months a review set are those the term is counted from here.
      { kind: 'completeTask', task: 'applyAmendedTerm' },
      // Carried out in time and typed after the year was over.
      { kind: 'completeTask', task: 'lapseExecution' },
      // A juvenile's place is looked at on that day; which steps carry out the decision is settled for everybody.
      { kind: 'clearMilestone', name: 'newLawInForce', when: isAdult },
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
      { kind: 'startLimit', duty: 'reviewForReduction', holder: 'facility', when: isAdult },
      // Turned eighteen on the way: the school is told at once.
      ...onBirthday.filter((effect) => effect.kind === 'raiseTask'),
    ],
    to: [{ stage: 'reception' }],
  }),
  collectProfile: defineAct({
    event: 'profileCollected', by: [staffOf('facility')], fromPaperBy: nearOffices, from: facilityStages, schema: patientProfile, source: stay('NĐ 116/2021 Đ22.2', 'NĐ 163/2026 Đ84.2'),
    effects: [{ kind: 'document', template: 'patientProfile', issuer: 'facility' }, { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ profileOn: dateOf(happenedAt) }) }],
  }),
  startDetoxification: defineAct({
    event: 'detoxificationStarted', by: [staffOf('facility')], fromPaperBy: nearOffices, from: ['reception'], schema: schemas.startDetoxification, source: stay('NĐ 116/2021 Đ22–23', 'NĐ 163/2026 Đ84–85'),
    effects: [{ kind: 'meetLimit', duty: 'receptionStage' }, { kind: 'startLimit', duty: 'detoxification', holder: 'facility' }],
    to: [{ stage: 'detoxification' }],
  }),
  startEducation: defineAct({
    event: 'educationStarted', by: [staffOf('facility')], fromPaperBy: nearOffices, from: ['detoxification'], schema: schemas.startEducation, source: stay('NĐ 116/2021 Đ24–25', 'NĐ 163/2026 Đ85–87'),
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
    event: 'reintegrationStarted', by: [staffOf('facility')], fromPaperBy: nearOffices, from: ['education'], schema: schemas.startReintegration, source: stay('NĐ 116/2021 Đ26', 'NĐ 163/2026 Đ86, 88'),
    guards: [minimumIsOver('educationStage'), reintegrationWindowIsOpen],
    effects: [{ kind: 'meetLimit', duty: 'educationStage' }, { kind: 'meetLimit', duty: 'reintegrationStage' }, { kind: 'document', template: 'reintegrationPlan', issuer: 'facility' }],
    to: [{ stage: 'reintegration' }],
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
    schema: schemas.recordEscape, source: stay('NĐ 116/2021 Đ56.2–4', 'NĐ 163/2026 Đ109.2–3; Luật 120/2025 Đ46.2i'), guards: [isHeldWithGround, leaveIsOver],
    effects: [
      { kind: 'endCustody', reason: 'escaped' },
      { ...abscond, when: (situation) => dayAfterLeave(situation.state) === null },
      // From leave the days are lost from the day on which the person was not back.
      { ...abscond, from: ({ state, happenedAt }) => dayAfterLeave(state) ?? happenedAt, when: (situation) => dayAfterLeave(situation.state) !== null },
      rememberStage,
      ...endStay({ to: ({ state, happenedAt }) => dayAfterLeave(state) ?? happenedAt }),
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ escapedOn: dateOf(happenedAt) }) },
      ...recountTerm,
      { kind: 'startLimit', duty: 'notifyEscape', holder: 'facility' },
    ],
    to: [{ stage: 'absconded' }],
  }),
  notifyEscape: defineAct({
    event: 'escapeNotified', by: [staffOf('facility')], from: ['absconded', ...facilityStages], regimes: ['R4'], schema: schemas.notifyEscape, source: 'Luật 120/2025 Đ46.2i', guards: [escapeIsUnnotified],
    effects: [{ kind: 'meetLimit', duty: 'notifyEscape' }, { kind: 'document', template: 'escapeNotice', issuer: 'facility' }, { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ escapeNotifiedOn: dateOf(happenedAt) }) }],
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

  recordImprisonment: defineAct({
    event: 'imprisonmentRecorded', by: [staffOf('facility'), staffOf('escortOffice'), staffOf('court'), staffOf('compilingOffice'), staffOf('provincialPolice'), staffOf('custodian')],
    from: 'anyStage', touchesPerson: true, schema: schemas.recordImprisonment, source: stay('NĐ 116/2021 Đ58.3d; Luật 73/2021 Đ43.3', 'Luật 120/2025 Đ47.1, 48'),
    effects: [
      ...leaveAllLists('imprisonment'),
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'criminalProceedings' },
      { kind: 'closePause', ground: 'absconding', when: isServing, to: ({ body }) => body.from },
      { ...rememberStage, when: isServing },
      ...endStay({ when: isServing, to: ({ body }) => String(body['from']) }),
      { kind: 'openPause', ground: 'prison', source: 'NĐ 116/2021 Đ58.3d; Luật 120/2025 Đ47.1', duties: stayDuties, rule: 'uncounted', when: isServing, from: ({ body }) => body.from },
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
