import { dateOf } from '../apply-effect.ts';
import { headOf, staffOf } from '../performers.ts';
import { askForMonitoring } from '../monitoring-report.ts';
import { type Act, defineAct, type Effect, type Situation } from '../procedure.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import { bothOfficesNamed, deciderIsCompetent, facilityIsAsked, isBeforeR4, isProvincial, isR4, monthsAreLawful, needsProvince, placeIsLawful, resultIsFresh, toldBeforeOpening } from './guards.ts';
import * as schemas from './schemas.ts';
import { beginTerm } from './term.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const registration = both('Luật 73/2021 Đ27.5c; NĐ 116/2021 Đ28–29', 'Luật 120/2025 Đ31.6, 32.4, 34; NĐ 163/2026 Đ4.7, 89');
const decision = both('NĐ 116/2021 Đ30', 'Luật 120/2025 Đ32.5, 34.3; NĐ 163/2026 Đ89–95');
const deciderOf = (situation: Situation<object>): 'supervisingCommittee' | 'provincialPolice' | 'supervisingPolice' =>
  isBeforeR4(situation) ? 'supervisingCommittee' : isProvincial(situation) ? 'provincialPolice' : 'supervisingPolice';
/** Once a month somebody looks how the treatment goes: a habit of the plans, no number of the law. */
export const followUp: Effect = { kind: 'raiseTask', task: 'followUp', holder: 'supervisingPolice', rank: 3, reviewAfterDays: (policy) => policy.supervisionReviewDays };

/** From the result told to the treatment begun: the person's two windows and the commune's decision between them. */
export const registrationActs: Readonly<Record<string, Act>> = {
  openVoluntaryTreatment: defineAct({
    event: 'voluntaryWindowOpened', opens: true, by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee', 'R1', 'R2', 'R3')], from: ['awaitingRegistration'], schema: schemas.openVoluntaryTreatment, source: registration,
    guards: [toldBeforeOpening, bothOfficesNamed],
    effects: [
      { kind: 'joinOffice', role: 'supervisingPolice', agencyId: ({ body, context }) => (context.agencies.get(context.official.agencyId)?.kind === 'communePolice' ? context.official.agencyId : (body.policeId ?? null)) },
      { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body, context }) => (context.agencies.get(context.official.agencyId)?.kind === 'communeCommittee' ? context.official.agencyId : (body.committeeId ?? null)) },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body }) => ({ toldAt: body.toldAt, addictionResult: body.addictionResult, hasStableResidence: body.hasStableResidence, followUps: 0, tests: 0, violations: 0, useFound: false }) },
      { kind: 'startLimit', duty: 'registerVoluntary', holder: 'person', nature: 'right', from: ({ body }) => body.toldAt },
      { kind: 'openListEntry', list: 'addicts', office: 'supervisingPolice', ground: 'addictionResult' },
    ],
  }),
  registerVoluntary: defineAct({
    event: 'voluntaryRegistered', by: [staffOf('supervisingCommittee', 'R1', 'R2', 'R3'), staffOf('supervisingPolice')], from: ['awaitingRegistration'], schema: schemas.registerVoluntary, source: registration,
    guards: [placeIsLawful, monthsAreLawful, resultIsFresh],
    effects: [
      { kind: 'meetLimit', duty: 'registerVoluntary' },
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId ?? null },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body, happenedAt }) => ({ registeredOn: dateOf(happenedAt), place: body.place, months: body.months, timeNumber: body.timeNumber }) },
      { kind: 'document', template: 'voluntaryRegistration', issuer: ({ state }) => (state.regime === 'R4' ? 'supervisingPolice' : 'supervisingCommittee') },
      { kind: 'document', template: 'voluntaryReceipt', issuer: 'supervisingPolice', when: ({ state }) => state.regime === 'R4' },
      { kind: 'completeTask', task: 'decideAfterNoRegistration' },
      { kind: 'startLimit', duty: 'decideVoluntary', holder: deciderOf, when: (situation) => !isProvincial(situation) },
      { kind: 'startLimit', duty: 'requestVoluntaryFacility', holder: 'supervisingPolice', when: isProvincial },
    ],
    to: [{ stage: 'deciding' }],
  }),
  returnRegistration: defineAct({
    event: 'registrationReturned', by: [headOf('supervisingCommittee', 'R1', 'R2', 'R3'), headOf('supervisingPolice')], from: ['deciding'], schema: schemas.returnRegistration, source: both('NĐ 116/2021 Đ28.5b', 'NĐ 163/2026 Đ89'),
    effects: [
      { kind: 'cancelLimit', duty: 'decideVoluntary', reason: 'registrationReturned' },
      { kind: 'cancelLimit', duty: 'requestVoluntaryFacility', reason: 'registrationReturned' },
      { kind: 'cancelLimit', duty: 'decideVoluntaryFacility', reason: 'registrationReturned' },
    ],
    to: [{ stage: 'awaitingRegistration' }],
  }),
  requestVoluntaryFacility: defineAct({
    event: 'voluntaryFacilityRequested', by: [headOf('supervisingPolice')], from: ['deciding'], regimes: ['R4'], schema: schemas.requestVoluntaryFacility, source: 'NĐ 163/2026 Đ95.1', guards: [needsProvince, receiptIsNotInFuture],
    effects: [
      { kind: 'meetLimit', duty: 'requestVoluntaryFacility' },
      { kind: 'joinOffice', role: 'provincialPolice', agencyId: ({ body }) => body.provincialPoliceId },
      { kind: 'startLimit', duty: 'decideVoluntaryFacility', holder: 'provincialPolice', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt },
    ],
  }),
  decideVoluntary: defineAct({
    event: 'voluntaryDecided', by: [headOf('supervisingCommittee', 'R1', 'R2', 'R3'), headOf('provincialPolice', 'R4'), headOf('supervisingPolice', 'R4')], fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')],
    whose: deciderOf, from: ['deciding'], touchesPerson: true, schema: schemas.decideVoluntary, source: decision, guards: [facilityIsAsked, deciderIsCompetent],
    effects: [
      { kind: 'meetLimit', duty: 'decideVoluntary' },
      { kind: 'meetLimit', duty: 'decideVoluntaryFacility' },
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId ?? null },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body, happenedAt }) => ({ decidedOn: dateOf(happenedAt), decisionNumber: body.decisionNumber ?? null }) },
      { kind: 'document', template: 'voluntaryDecision', issuer: deciderOf },
      // R4: it is handed over against a record (Mẫu 23; NĐ 163/2026 Đ91.2a).
      { kind: 'document', template: 'paperHandover', issuer: 'supervisingPolice', when: isR4 },
      askForMonitoring(({ state }) => state.facts.voluntary.place === 'home'),
      { kind: 'startLimit', duty: 'startVoluntary', holder: 'person', nature: 'right' },
    ],
    to: [{ stage: 'awaitingStart' }],
  }),
  startTreatment: defineAct({
    event: 'treatmentStarted', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee', 'R1', 'R2', 'R3'), staffOf('facility')], from: ['awaitingStart'], touchesPerson: true, schema: schemas.startTreatment,
    source: both('NĐ 116/2021 Đ3, 31, 35–37', 'Luật 120/2025 Đ32–34; NĐ 163/2026 Đ4.8'),
    effects: [
      { kind: 'meetLimit', duty: 'startVoluntary' },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ happenedAt }) => ({ startedOn: dateOf(happenedAt) }) },
      ...beginTerm,
      { kind: 'document', template: 'voluntaryCommitment', issuer: 'supervisingPolice', when: ({ state }) => state.regime === 'R4' },
      { kind: 'completeTask', task: 'decideAfterNoStart' },
      followUp,
    ],
    to: [{ stage: 'inTreatment' }],
  }),
  recordForceMajeure: defineAct({
    event: 'forceMajeureRecorded', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['awaitingRegistration', 'awaitingStart'], regimes: ['R1', 'R2', 'R3'], schema: schemas.recordForceMajeure, source: 'NĐ 116/2021 Đ3',
    effects: [{ kind: 'openPause', ground: 'forceMajeure', source: 'NĐ 116/2021 Đ3', duties: ['registerVoluntary', 'startVoluntary'], rule: 'restart' }],
  }),
  endForceMajeure: defineAct({
    event: 'forceMajeureEnded', by: [headOf('supervisingCommittee')], fromPaperBy: [staffOf('supervisingPolice')], from: ['awaitingRegistration', 'awaitingStart'], regimes: ['R1', 'R2', 'R3'], schema: schemas.endForceMajeure, source: 'NĐ 116/2021 Đ3',
    effects: [{ kind: 'closePause', ground: 'forceMajeure', to: ({ body }) => body.endedOn }],
  }),
};
