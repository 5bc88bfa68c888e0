import { dateOf } from '../apply-effect.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, type Condition, defineAct, type Effect, type Situation } from '../procedure.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import { decisionActs } from '../supervision-decision.ts';
import { breakIsProven, isPresent, isR4, noticeIsSent, noUseStands, r4Only, treatmentIsOver } from './guards.ts';
import * as schemas from './schemas.ts';
import { forgetTerm } from './term.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const isHome: Condition<object> = ({ state }) => state.facts.voluntary.place === 'home';

/** Who certifies: at home the commune (the chair before R4, the police chief from R4), in a facility its head. */
const certifier = (situation: Situation<object>): 'facility' | 'supervisingPolice' | 'supervisingCommittee' => (!isHome(situation) ? 'facility' : isR4(situation) ? 'supervisingPolice' : 'supervisingCommittee');

/** The end: completed, with supervision of one year to follow, or broken, with a new dossier to follow. */
export const endingActs: Readonly<Record<string, Act>> = {
  sendVoluntaryCompletionNotice: defineAct({
    event: 'voluntaryCompletionNoticeSent', by: [headOf('supervisingPolice'), headOf('facility')], from: ['inTreatment'], regimes: ['R4'], schema: schemas.sendVoluntaryCompletionNotice, source: 'NĐ 163/2026 Đ93.2, 94.2, 97.1', guards: [receiptIsNotInFuture],
    effects: [
      { kind: 'meetLimit', duty: 'noticeOfVoluntaryCompletion' },
      { kind: 'document', template: 'voluntaryCompletionNotice', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ happenedAt }) => ({ noticeSentOn: dateOf(happenedAt) }) },
      { kind: 'startLimit', duty: 'proposeSupervision', holder: 'supervisingPolice', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt, when: ({ state }) => state.facts.supervision.proposedOn === undefined },
    ],
  }),
  // R4: supervision is proposed and decided before the treatment ends, as it is after the compulsory measure (rules.md §7).
  ...decisionActs({ from: ['inTreatment'], guards: [r4Only, noticeIsSent], moves: false }),
  completeTreatment: defineAct({
    event: 'treatmentCompleted', by: [headOf('supervisingCommittee', 'R1', 'R2', 'R3'), headOf('supervisingPolice', 'R4'), headOf('facility')], fromPaperBy: [staffOf('supervisingPolice'), staffOf('supervisingCommittee')], whose: certifier,
    from: ['inTreatment'], touchesPerson: true, schema: schemas.completeTreatment, source: both('NĐ 116/2021 Đ32.3, 38.2; Luật 73/2021 Đ30.5c, 31.4', 'Luật 120/2025 Đ32.5c, 33.3a, 34.4; NĐ 163/2026 Đ93–97'),
    guards: [treatmentIsOver, isPresent, noUseStands],
    effects: [
      { kind: 'document', template: 'voluntaryCompletion', issuer: certifier },
      // R4: certificate and supervision decision are handed over against a record (Mẫu 23).
      { kind: 'document', template: 'paperHandover', issuer: certifier, when: isR4 },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ state, happenedAt }) => ({ completedOn: state.facts.voluntary.term?.end ?? dateOf(happenedAt) }) },
      // R4 ends the addict entry with the treatment; before, it ends with the supervision served (Luật 120/2025 Đ48.3; Luật 73/2021 Đ43.3a).
      { kind: 'closeListEntry', list: 'addicts', ground: 'voluntaryCompleted', when: isR4 },
      ...forgetTerm,
      { kind: 'leaveOffice', role: 'facility' },
    ],
    to: [
      { when: (situation) => isR4(situation) && situation.state.facts.supervision.decidedOn !== undefined, procedure: 'supervision', stage: 'underSupervision' },
      { when: isR4, procedure: 'supervision', stage: 'deciding' },
      { procedure: 'supervision', stage: 'awaitingReport' },
    ],
  }),
  recordBrokenAgreement: defineAct({
    event: 'agreementBroken', by: [headOf('supervisingPolice'), headOf('supervisingCommittee', 'R1', 'R2', 'R3')], from: ['awaitingRegistration', 'awaitingStart', 'inTreatment', 'useFound'], touchesPerson: true, schema: schemas.recordBrokenAgreement,
    source: both('NĐ 116/2021 Đ3, 33', 'Luật 120/2025 Đ35.1, 36.1, 47'), guards: [breakIsProven],
    effects: [
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body, happenedAt }) => ({ brokenOn: dateOf(happenedAt), breakGround: body.ground, violationRecord: body.violationRecord, lastViolationOn: body.lastViolationOn }) },
      ...forgetTerm,
      { kind: 'cancelLimit', duty: 'registerVoluntary', reason: 'agreementBroken' },
      { kind: 'cancelLimit', duty: 'startVoluntary', reason: 'agreementBroken' },
      ...['decideAfterNoRegistration', 'decideAfterNoStart', 'remindPatient', 'holdReviewMeeting', 'recordBrokenAgreement'].map((task): Effect<object> => ({ kind: 'completeTask', task })),
    ],
    to: [{ stage: 'broken' }],
  }),
  linkNewDossier: defineAct({
    event: 'newDossierLinked', by: [staffOf('supervisingPolice'), staffOf('supervisingCommittee', 'R1', 'R2', 'R3')], from: ['broken'], schema: schemas.linkNewDossier, source: both('Luật 73/2021 Đ32.1–2, 33.1', 'Luật 120/2025 Đ35.1a–b, 36.1'),
    effects: [
      // The person stays an addict: the new dossier's own entry goes on from here.
      { kind: 'closeListEntry', list: 'addicts', ground: 'newDossier' },
      { kind: 'recordFacts', section: 'voluntary', facts: ({ body }) => ({ newCaseId: body.caseId }) },
    ],
    to: [{ close: 'broken' }],
  }),
};

/** The term is over and nobody certified yet. */
export const onTermEnd: readonly Effect[] = [{ kind: 'raiseTask', task: 'completeTreatment', holder: certifier, rank: 1 }];
