import { earlierOf } from '../../law/dates.ts';
import { dateOf } from '../apply-effect.ts';
import { type Act, defineAct, type Effect, type Target } from '../procedure.ts';
import { decisionActs } from '../supervision-decision.ts';
import { minorHandedOver } from './juvenile-guards.ts';
import { isMinor } from '../turned-eighteen.ts';
import { hasTermEnd, isBeforeR4, isCertified, isNotCertified, isReleased, isSupervisedUnderR4, isTermOver, noticeIsSent, r4LawApplies, supervisorsAreKnown } from './guards.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { receiptIsNotInFuture } from '../receipt.ts';
import * as schemas from './schemas.ts';
import { endStay } from './stays.ts';
import { forgetTermEnd, termEndOf } from './term.ts';

const lastStages = ['education', 'reintegration', 'outside'] as const;
/** Those to whom the facility sends the certificate, and who may enter it and the release from paper: before R4 the committee is the one that is told (NĐ 116/2021 Đ62). */
const receivers = [staffOf('supervisingPolice'), staffOf('supervisingCommittee', 'R1', 'R2', 'R3')];
const articles = { r1: 'NĐ 116/2021 Đ62', r4: 'NĐ 163/2026 Đ123' } as const;

type Supervisors = { readonly supervisingPoliceId?: string | undefined; readonly supervisingCommitteeId?: string | undefined };
const joinSupervisors: readonly Effect<Supervisors>[] = [
  { kind: 'joinOffice', role: 'supervisingPolice', agencyId: ({ body }) => body.supervisingPoliceId ?? null },
  { kind: 'joinOffice', role: 'supervisingCommittee', agencyId: ({ body }) => body.supervisingCommitteeId ?? null },
];

/** Where supervision begins: decided before the release (R4), still to be decided, or waiting for the person's report (R1–R3). */
export const toSupervision: readonly Target[] = [
  { when: (situation) => isSupervisedUnderR4(situation) && situation.state.facts.supervision.decidedOn !== undefined, procedure: 'supervision', stage: 'underSupervision' },
  { when: isSupervisedUnderR4, procedure: 'supervision', stage: 'deciding' },
  { procedure: 'supervision', stage: 'awaitingReport' },
];

/** The end of the stay: notice, supervision prepared (R4), certificate, release. */
export const completionActs: Readonly<Record<string, Act>> = {
  sendCompletionNotice: defineAct({
    event: 'completionNoticeSent', by: [headOf('facility')], fromPaperBy: [staffOf('supervisingPolice'), staffOf('escortOffice'), staffOf('compilingOffice')], from: lastStages,
    schema: schemas.sendCompletionNotice, source: { R1: 'NĐ 116/2021 Đ62.1', R2: 'NĐ 116/2021 Đ62.1', R3: 'NĐ 116/2021 Đ62.1', R4: 'NĐ 163/2026 Đ123.1' },
    guards: [hasTermEnd, supervisorsAreKnown, receiptIsNotInFuture],
    effects: [
      ...joinSupervisors,
      { kind: 'meetLimit', duty: 'noticeOfCompletion' },
      { kind: 'completeTask', task: 'sendCompletionNotice' },
      { kind: 'document', template: 'completionNotice', issuer: 'facility' },
      { kind: 'recordFacts', section: 'admission', facts: ({ state, happenedAt }) => ({ noticeSentOn: dateOf(happenedAt), noticeFor: termEndOf(state) ?? '' }) },
      {
        kind: 'startLimit', duty: 'proposeSupervision', holder: 'supervisingPolice', regime: () => 'R4', from: ({ body, happenedAt }) => body.receivedAt ?? happenedAt,
        when: (situation) => r4LawApplies(situation) === null && situation.state.facts.supervision.proposedOn === undefined,
      },
    ],
  }),
  // R4: supervision is proposed and decided before the release (rules.md §7).
  ...decisionActs({ from: [...lastStages], guards: [r4LawApplies, noticeIsSent], moves: false }),
  issueCertificate: defineAct({
    event: 'completionCertified', by: [headOf('facility')], fromPaperBy: receivers, from: lastStages, touchesPerson: true,
    schema: schemas.issueCertificate, source: { R1: articles.r1, R2: articles.r1, R3: articles.r1, R4: 'NĐ 163/2026 Đ123.2' }, guards: [isTermOver, isNotCertified],
    effects: [
      { kind: 'meetLimit', duty: 'issueCompletionCertificate' },
      { kind: 'document', template: 'completionCertificate', issuer: 'facility' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ certifiedOn: dateOf(happenedAt) }) },
    ],
  }),
  releasePerson: defineAct({
    event: 'personReleased', by: [staffOf('facility')], fromPaperBy: [...receivers, staffOf('court')], from: lastStages, touchesPerson: true,
    schema: schemas.releasePerson, source: { R1: 'Luật XLVPHC Đ114; NĐ 116/2021 Đ62', R2: 'NĐ 116/2021 Đ62', R3: 'NĐ 116/2021 Đ62', R4: articles.r4 },
    guards: [isTermOver, isCertified, supervisorsAreKnown, minorHandedOver],
    effects: [
      ...joinSupervisors,
      { kind: 'endCustody', reason: 'termServed' },
      // Nobody came for the juvenile: the facility takes them home (NĐ 116/2021 Đ62.3, Mẫu 47).
      { kind: 'document', template: 'juvenileHandover', issuer: 'facility', when: (situation) => isMinor(situation) && isBeforeR4(situation) && situation.body.fetchedByFamily !== true && situation.body.releasedTo !== 'socialProtection' },
      // R4: certificate and supervision decision are handed over against a record (Mẫu 23).
      { kind: 'document', template: 'paperHandover', issuer: 'facility', when: isSupervisedUnderR4 },
      // The measure ends with its term; a late release does not move the supervision that follows.
      { kind: 'recordFacts', section: 'admission', facts: ({ state, happenedAt }) => ({ completedOn: earlierOf(termEndOf(state) ?? dateOf(happenedAt), dateOf(happenedAt)) }) },
      ...endStay(),
      // What was asked about the stay is past with it.
      { kind: 'completeTask', task: 'decideDaysOutside' },
      { kind: 'completeTask', task: 'transferAtEighteen' },
      ...['usedOnLeave', 'juvenilePlaceAtNewLaw'].map((question): Effect => ({ kind: 'completeTask', task: 'humanDecision', subject: () => question })),
      ...forgetTermEnd,
      { kind: 'leaveOffice', role: 'facility' },
    ],
    to: toSupervision,
  }),
  decideAfterExemption: defineAct({
    event: 'exemptionFollowedUp', by: [headOf('facility'), judgeOf('executionCourt'), judgeOf('court')], from: ['exempted'],
    // Whether somebody exempted from the rest is supervised is not said in law: a person decides.
    schema: schemas.decideAfterExemption, source: 'rules.md §1', guards: [isReleased, supervisorsOrClosing],
    effects: [
      ...joinSupervisors,
      { kind: 'recordFacts', section: 'admission', facts: ({ state, happenedAt }) => ({ completedOn: state.facts.admission.exemptedOn ?? dateOf(happenedAt) }) },
      { kind: 'leaveOffice', role: 'facility', when: ({ body }) => body.choice === 'supervise' },
    ],
    to: [{ when: ({ body }) => body.choice === 'close', close: 'remainderExempted' }, ...toSupervision],
  }),
};

function supervisorsOrClosing(situation: Parameters<typeof supervisorsAreKnown>[0] & { readonly body: { readonly choice: 'supervise' | 'close' } }): ReturnType<typeof supervisorsAreKnown> {
  return situation.body.choice === 'close' ? null : supervisorsAreKnown(situation);
}

/** The last day is over and somebody is still held: the alarm rings until the release is recorded. */
export const onTermEnd: readonly Effect[] = [
  { kind: 'endCustodyGround', reason: 'termServed' },
  // Treated at home to the end, nobody has to be let go, but somebody must certify and hand over.
  { kind: 'raiseTask', task: 'issueCertificate', holder: 'facility', rank: 1, when: ({ state }) => state.facts.admission.certifiedOn === undefined },
];

