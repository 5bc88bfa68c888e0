import { z } from 'zod';
import type { Duty } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { beforeEscort, requestGrounds } from '../deferral-grounds.ts';
import { groundOf, localDate, registerNumber } from '../fields.ts';
import { headOf, judgeOf, staffOf } from '../performers.ts';
import { type CaseState, isLive } from '../legal-case.ts';
import { type Act, defineAct, type Effect, type Performer, type Situation } from '../procedure.ts';
import { holdStages, holdTargets, isHeldBy, stageBeforeHold } from './holds.ts';

const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
const deferred = 'NĐ 116/2021 Đ57.1–2; Luật 120/2025 Đ39.1';
/** What the police owe begins anew when the deferral ends; what is left of the limitation runs on (I: no text says what becomes of either). */
const escortChain: readonly Duty[] = ['requestFacility', 'assignFacility', 'sendAssignment', 'escortToFacility', 'extendEscort'];

/** The court's file, or the police that enter it from its paper. */
const ofCourt: readonly Performer[] = [judgeOf('court'), staffOf('court')];
const near: readonly Performer[] = [staffOf('court'), staffOf('compilingOffice'), staffOf('escortOffice'), staffOf('assistingPolice')];
/** An outcome belongs to its own day: the case may have gone on before it was entered. */
const anyDay: Pick<Act, 'notBefore'> = { notBefore: ({ state }) => state.openedAt };
const isOwed = (state: CaseState, duty: Duty): boolean => state.limits.some((limit) => limit.duty === duty && isLive(limit));
/** The escort was due, and is due anew. */
const awaitsEscort = ({ state }: Situation): boolean => ['awaitingEscort', 'underEscort'].includes(state.facts.admission.stageBefore ?? '') && !isOwed(state, 'escortToFacility');
const resume: readonly Effect[] = [
  { kind: 'closePause', ground: 'deferral' },
  { kind: 'closePause', ground: 'deferralLimitation' },
  { kind: 'startLimit', duty: 'escortToFacility', holder: 'escortOffice', when: awaitsEscort },
  { kind: 'recordFacts', section: 'admission', facts: () => ({ deferral: null }) },
];
const isDeferred = isHeldBy('deferral', deferred);
const number = { decisionNumber: registerNumber().optional() };

/** What a proceeding of deferral or exemption means for the execution: recorded from it, never by hand. */
export const deferralActs: Readonly<Record<string, Act>> = {
  recordDeferralRequest: defineAct({
    ...anyDay, event: 'deferralRequestRecorded', onlyReported: true, by: ofCourt, fromPaperBy: near, from: 'anyStage', source: both('NĐ 116/2021 Đ57.4–5', 'NĐ 163/2026 Đ110'),
    schema: z.strictObject({ asks: z.enum(['deferral', 'exemption']), ground: groundOf(requestGrounds), filedOn: localDate() }),
    // No text stops the escort while a request is looked at (NĐ 116/2021 Đ57): nothing else moves.
    effects: [{ kind: 'meetLimit', duty: 'fileDeferral' }],
  }),
  recordDeferral: defineAct({
    ...anyDay, event: 'deferralRecorded', onlyReported: true, by: ofCourt, fromPaperBy: near, from: [...beforeEscort, 'underEscort', 'forceMajeure', 'executionSuspended', 'fugitive'], touchesPerson: true, source: both('NĐ 116/2021 Đ57.1; Luật XLVPHC Đ111.1', 'Luật 120/2025 Đ39.1; NĐ 163/2026 Đ110'),
    schema: z.strictObject({ ground: groundOf(['seriouslyIll', 'familyHardship']), ...number }),
    effects: [
      { kind: 'openPause', ground: 'deferral', source: deferred, duties: escortChain, rule: 'restart' },
      // What was late before is owed no more; that it was late stays.
      ...escortChain.map((duty): Effect => ({ kind: 'cancelLimit', duty, reason: 'deferred', when: ({ state }) => !isOwed(state, duty) })),
      { kind: 'openPause', ground: 'deferralLimitation', source: deferred, duties: ['executionLimitation'], rule: 'extend' },
      // Nobody is held for an execution that is put off (rules.md §7).
      { kind: 'endCustodyGround', reason: 'executionDeferred' },
      { kind: 'recordFacts', section: 'admission', facts: ({ state, body, happenedAt }) => ({ stageBefore: stageBeforeHold(state), termStart: null, deferral: { ground: body.ground, number: body.decisionNumber ?? null, on: dateOf(happenedAt) } }) },
    ],
    to: holdTargets,
  }),
  endDeferral: defineAct({
    ...anyDay, event: 'deferralEnded', onlyReported: true, by: [headOf('compilingOffice'), headOf('escortOffice')], fromPaperBy: near, from: holdStages, touchesPerson: true, source: both('NĐ 116/2021 Đ57.2', 'Luật 120/2025 Đ39.1'),
    schema: z.strictObject({ evidenceNumber: registerNumber(), evidenceDate: localDate() }), guards: [isDeferred],
    effects: resume,
    to: holdTargets,
  }),
  recordDeferralCancelled: defineAct({
    ...anyDay, event: 'deferralCancellationRecorded', onlyReported: true, by: ofCourt, fromPaperBy: near, from: holdStages, touchesPerson: true, source: both('Luật XLVPHC Đ113.2–3', 'Luật 120/2025 Đ39.6'),
    schema: z.strictObject({ ground: groundOf(['groundEnded', 'usedAgain', 'believedFled']), ...number }), guards: [isDeferred],
    effects: [
      ...resume,
      // "Ngay": at once, no number of hours.
      { kind: 'raiseTask', task: 'escortAtOnce', holder: 'escortOffice', rank: 1, source: 'Luật XLVPHC Đ113.3; Luật 120/2025 Đ39.6', reviewAfterDays: () => 1 },
    ],
    to: holdTargets,
  }),
  recordDeferralOutcome: defineAct({
    ...anyDay, event: 'deferralOutcomeRecorded', onlyReported: true, by: ofCourt, fromPaperBy: near, from: 'anyStage', source: both('PL 01/2022 Đ29; PL 03/2022', 'PL 01/2022 Đ29; PL 03/2022; Luật 120/2025 Đ39'),
    schema: z.strictObject({ asks: z.enum(['deferral', 'exemption']), outcome: z.enum(['refused', 'withdrawn']) }),
  }),
};
