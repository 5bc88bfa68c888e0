import { z } from 'zod';
import { dateOf } from '../apply-effect.ts';
import { freeText, groundOf, localDate, personalText, registerNumber } from '../fields.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect, type Guard } from '../procedure.ts';
import { mayReturn } from './compliance-acts.ts';
import { facilityStages, isNotHeld } from './guards.ts';
import { isMonthsLeft } from './juvenile-guards.ts';
import { backToStage, beginStay, endStay, isOutsideFor, morningAfter, returnDue, stays, takeBack } from './stays.ts';
import { recountTerm } from './term.ts';

const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
/** From the papers of a facility that is not on the system. */
const onPaper = [staffOf('escortOffice'), staffOf('compilingOffice')];
const ofHead = [staffOf('facility'), ...onPaper];
const hospital = both('NĐ 116/2021 Đ67.2, 67.4', 'NĐ 163/2026 Đ114');
const removal = both('NĐ 116/2021 Đ59; Luật XLVPHC Đ115', 'NĐ 163/2026 Đ111; Luật XLVPHC Đ115');
const beforeR4 = ['R1', 'R2', 'R3'] as const;

/** What the body conducting proceedings wrote, before anybody is handed over (NĐ 116/2021 Đ59.1). */
const request = { requestNumber: registerNumber(), requestDate: localDate(), requestingBody: personalText(300), reason: freeText(1000) };
const requestIsNotInFuture: Guard<{ readonly requestDate: string }> = ({ body, happenedAt }) => (body.requestDate > dateOf(happenedAt) ? { code: 'happenedInFuture', facts: { requestDate: body.requestDate } } : null);
const notDecidedYet: Guard<object> = ({ state }) => (state.facts.admission.removal == null ? null : { code: 'alreadyRecorded', facts: { fact: 'temporaryRemoval' } });
const isDecided: Guard<object> = ({ state }) => (state.facts.admission.removal == null ? { code: 'guardNotMet', facts: { needs: 'decideTemporaryRemoval' } } : null);
const endsAhead: Guard<{ readonly until: string }> = ({ state, body, happenedAt }) => {
  const earliest = state.facts.admission.removal?.until ?? dateOf(happenedAt);
  return body.until < earliest || body.until < dateOf(happenedAt) ? { code: 'bodyInvalid', facts: { field: 'until', from: earliest } } : null;
};
const returnMilestone: Effect = { kind: 'setMilestone', name: returnDue, at: ({ state }) => { const until = state.facts.admission.removal?.until; return until === undefined ? null : morningAfter(until); } };

const isQuestioned: Guard<{ readonly pauseId: string }> = ({ state, body }) => {
  const pause = state.pauses.find((one) => one.pauseId === body.pauseId && one.rule === 'undecided');
  if (pause === undefined || pause.to === null) return { code: 'guardNotMet', facts: { needs: 'undecidedDays', pauseId: body.pauseId } };
  return state.facts.admission.daysDecided?.[body.pauseId] === undefined ? null : { code: 'alreadyRecorded', facts: { fact: 'daysOutside' } };
};

/** Suspended at home, with three months left or more, the law sends whoever is well again back (NĐ 116/2021 Đ58.2; Luật 120/2025 Đ39.3). */
const resumeMonths = 3;
const recoveryNotRecorded: Guard<object> = ({ state }) => (state.facts.admission.recovery == null ? null : { code: 'alreadyRecorded', facts: { fact: 'recovery' } });
const recoveryIsOver: Guard<{ readonly recoveredOn: string }> = ({ body, happenedAt }) => (body.recoveredOn > dateOf(happenedAt) ? { code: 'happenedInFuture', facts: { recoveredOn: body.recoveredOn } } : null);

/** Time outside the facility that is no flight: each ground with its own acts, article and effect on the term (stays.ts). */
export const stayActs: Readonly<Record<string, Act>> = {
  sendToHospital: defineAct({
    event: 'sentToHospital', by: [staffOf('facility')], fromPaperBy: onPaper, from: facilityStages, touchesPerson: true, source: hospital,
    // Beyond what the facility can treat; its superior and the family are told.
    schema: z.strictObject({ hospital: personalText(300), illness: freeText(1000).optional(), reportNumber: registerNumber().optional(), familyToldOn: localDate().optional() }),
    effects: [...beginStay('hospital'), { kind: 'startLimit', duty: 'inpatientTreatment', holder: 'facility' }],
    to: [{ stage: 'outside' }],
  }),
  returnFromHospital: defineAct({
    event: 'returnedFromHospital', by: [staffOf('facility')], fromPaperBy: onPaper, from: ['outside'], touchesPerson: true, source: hospital, guards: [isOutsideFor('hospital')],
    schema: z.strictObject({ dischargeNumber: registerNumber().optional(), health: freeText(1000).optional() }),
    effects: endStay(),
    to: backToStage,
  }),

  decideTemporaryRemoval: defineAct({
    event: 'temporaryRemovalDecided', by: [headOf('facility')], fromPaperBy: ofHead, from: facilityStages, source: removal, guards: [notDecidedYet, requestIsNotInFuture, endsAhead],
    schema: z.strictObject({ ...request, until: localDate(), decisionNumber: registerNumber().optional() }),
    effects: [
      { kind: 'document', template: 'temporaryRemovalDecision', issuer: 'facility' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body }) => ({ removal: { requestNumber: body.requestNumber, until: body.until, number: body.decisionNumber ?? null, extensions: 0 } }) },
    ],
  }),
  handOverForProceedings: defineAct({
    event: 'handedOverForProceedings', by: [staffOf('facility')], fromPaperBy: onPaper, from: facilityStages, touchesPerson: true, source: removal, guards: [isDecided],
    schema: z.strictObject({ receiver: personalText(300).optional(), recordNumber: registerNumber().optional() }),
    effects: [...beginStay('proceedings'), returnMilestone, { kind: 'document', template: 'stayHandover', issuer: 'facility' }],
    to: [{ stage: 'outside' }],
  }),
  extendTemporaryRemoval: defineAct({
    event: 'temporaryRemovalExtended', by: [headOf('facility')], fromPaperBy: ofHead, from: [...facilityStages, 'outside'], source: both('NĐ 116/2021 Đ59.3', 'NĐ 163/2026 Đ111'), guards: [isDecided, requestIsNotInFuture, endsAhead],
    // R4: the request goes to the deputy head of the provincial investigation body, whose answer is entered.
    schema: z.strictObject({ requestNumber: registerNumber(), requestDate: localDate(), until: localDate(), agreementNumber: registerNumber().optional() }),
    effects: [
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body }) => { const known = state.facts.admission.removal; return known == null ? {} : { removal: { ...known, until: body.until, extensions: known.extensions + 1 } }; },
      },
      { ...returnMilestone, when: ({ state }) => state.facts.admission.outsideFor === 'proceedings' },
      { kind: 'completeTask', task: 'askForReturn' },
    ],
  }),
  returnFromProceedings: defineAct({
    event: 'returnedFromProceedings', by: [staffOf('facility')], fromPaperBy: onPaper, from: ['outside'], touchesPerson: true, source: removal, guards: [isOutsideFor('proceedings')],
    schema: z.strictObject({ giver: personalText(300).optional(), recordNumber: registerNumber().optional() }),
    effects: endStay(),
    to: backToStage,
  }),

  suspendForProsecution: defineAct({
    event: 'suspendedForProsecution', by: [headOf('facility')], fromPaperBy: ofHead, from: facilityStages, regimes: beforeR4, touchesPerson: true, source: stays.prosecution.source, guards: [requestIsNotInFuture],
    schema: z.strictObject({ ...request, decisionNumber: registerNumber().optional() }),
    effects: [{ kind: 'endCustody', reason: 'handedToCriminalBody' }, ...beginStay('prosecution'), { kind: 'completeTask', task: 'humanDecision', subject: () => 'criminalProceedings' }],
    to: [{ stage: 'outside' }],
  }),
  returnFromProsecution: defineAct({
    event: 'returnedFromProsecution', by: [headOf('facility')], fromPaperBy: ofHead, from: ['outside'], regimes: beforeR4, touchesPerson: true, source: stays.prosecution.source, guards: [isOutsideFor('prosecution')],
    // "May have to go on": who says so is in no text, so that whoever does answers for it.
    schema: z.strictObject({ outcome: groundOf(['notConvicted', 'convictedWithoutPrison']), paperNumber: registerNumber(), basis: freeText(1000) }),
    effects: [
      takeBack, ...endStay(), ...recountTerm,
      {
        kind: 'raiseTask', task: 'decideDaysOutside', holder: 'facility', rank: 2, source: 'Luật XLVPHC Đ117', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
        subject: ({ state }) => state.pauses.findLast((pause) => pause.ground === 'prosecution')?.pauseId ?? null,
      },
    ],
    to: backToStage,
  }),

  decideDaysOutside: defineAct({
    event: 'daysOutsideDecided', by: [headOf('facility')], fromPaperBy: ofHead, from: [...facilityStages, 'outside', 'absconded'], touchesPerson: true, source: 'rules.md §1', guards: [isQuestioned],
    schema: z.strictObject({ pauseId: z.string().min(3).max(40), counts: z.boolean(), basisNumber: registerNumber().optional(), basis: freeText(2000) }),
    effects: [
      { kind: 'recordFacts', section: 'admission', facts: ({ state, body }) => ({ daysDecided: { ...state.facts.admission.daysDecided, [body.pauseId]: body.counts ? 'counted' : 'uncounted' } }) },
      ...recountTerm,
      { kind: 'completeTask', task: 'decideDaysOutside', subject: ({ body }) => body.pauseId },
    ],
  }),

  recordRecovery: defineAct({
    event: 'recoveryRecorded', by: [headOf('supervisingCommittee'), headOf('compilingOffice'), headOf('escortOffice'), headOf('facility')], fromPaperBy: ofHead, from: ['outside'], persons: ['adult'],
    source: both('NĐ 116/2021 Đ58.2; Luật XLVPHC Đ112.2', 'Luật 120/2025 Đ39.3'), guards: [isOutsideFor('suspendedAtHome'), recoveryNotRecorded, recoveryIsOver],
    schema: z.strictObject({ recoveredOn: localDate(), certificateNumber: registerNumber() }),
    effects: [
      { kind: 'recordFacts', section: 'admission', facts: (situation) => ({ recovery: { on: situation.body.recoveredOn, certificateNumber: situation.body.certificateNumber, mustReturn: isMonthsLeft(situation, resumeMonths, situation.body.recoveredOn) } }) },
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'suspensionOfRemainder' },
      { kind: 'raiseTask', task: 'bringBack', holder: 'facility', rank: 1, source: 'NĐ 116/2021 Đ58.2; Luật 120/2025 Đ39.3', reviewAfterDays: () => 1, when: ({ state }) => state.facts.admission.recovery?.mustReturn === true },
    ],
  }),
  returnToFacility: defineAct({
    event: 'returnedToFacility', by: [staffOf('facility')], fromPaperBy: onPaper, from: ['outside'], touchesPerson: true, source: both('NĐ 116/2021 Đ58.2', 'Luật 120/2025 Đ39.3'), guards: [isOutsideFor('suspendedAtHome'), mayReturn],
    schema: z.strictObject({ recordNumber: registerNumber().optional() }),
    effects: [{ ...takeBack, when: isNotHeld }, ...endStay()],
    to: backToStage,
  }),
};

/** More than ten days in hospital: the head has to look at a suspension (NĐ 116/2021 Đ58.2, 58.5a). */
export const onInpatientDays: readonly Effect[] = [
  { kind: 'raiseTask', task: 'considerSuspension', holder: 'facility', rank: 2, source: 'NĐ 116/2021 Đ58.2, 58.5a', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: ({ state }) => state.facts.admission.outsideFor === 'hospital' },
];

/** The days asked for are over: the body that asked brings the person back or asks for more (NĐ 116/2021 Đ59.2–3). */
export const onReturnDue: readonly Effect[] = [
  { kind: 'raiseTask', task: 'askForReturn', holder: 'facility', rank: 1, source: 'NĐ 116/2021 Đ59.2–3; NĐ 163/2026 Đ111', reviewAfterDays: () => 1, when: ({ state }) => state.facts.admission.outsideFor === 'proceedings' },
];
