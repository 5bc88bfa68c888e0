import { dateOf } from '../apply-effect.ts';
import { findOffice } from '../legal-case.ts';
import { staffOf } from '../performers.ts';
import { type Act, type Condition, defineAct, type Effect } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import { isMinor } from '../turned-eighteen.ts';
import { basisLiesBetween, baseOf, effectNotBefore, facilityIsThere, groundFits, isFittedByFacility, isNotFitted, ranBefore } from './guards.ts';
import type { MonitoringGround } from './facts.ts';
import * as schemas from './schemas.ts';
import { actorOf, byDevice, chief, mendWithDevice, officers, onPaper, tell } from './shared.ts';
import { baseDecisionOf, baseEndOf, pauseGround, recountTerm } from './term.ts';

type Opened = { readonly ground: MonitoringGround; readonly basisAt: string };
const asked: Condition<Opened> = ({ body }) => body.ground === 'parentsRequest';
const ran: Condition<Opened> = ({ body, context }) => ranBefore(context.opening?.main, body.ground);
const decideDuties = ['decideMonitoring', 'decideMonitoringOnRequest', 'decideMonitoringOfRunning'] as const;

/** Fitted: the device is worn from here on, and the time after which the rest may be exempted runs. */
const beginWearing: readonly Effect<{ readonly deviceNumber: string }>[] = [
  { kind: 'meetLimit', duty: 'fitDevice' },
  { kind: 'document', template: 'monitoringFitting', issuer: actorOf },
  { kind: 'document', template: 'monitoringCommitment', issuer: actorOf },
  { kind: 'startLimit', duty: 'monitoringBeforeExemption', holder: 'person', from: ({ happenedAt }) => dateOf(happenedAt) },
];

/** From the ground to the device on the body. */
export const openingActs: Readonly<Record<string, Act>> = {
  openMonitoring: defineAct({
    event: 'monitoringOpened', opens: true, by: officers, fromPaperBy: onPaper, from: ['deciding'], schema: schemas.openMonitoring, source: 'Luật 120/2025 Đ12.1–2; NĐ 163/2026 Đ15, 16.2',
    guards: [groundFits, basisLiesBetween],
    effects: [
      // Age counts on the day of the decision: whoever turned eighteen meanwhile is monitored as an adult.
      { kind: 'changePersonKind', person: 'adult', when: ({ context }) => context.opening?.main !== undefined && !isMinor({ state: context.opening.main }) },
      {
        kind: 'recordFacts', section: 'monitoring',
        facts: ({ body, context }) => {
          const main = context.opening?.main;
          const base = main === undefined ? 'supervision' : baseOf(main, body.ground);
          return { ground: body.ground, base, baseDecision: main === undefined ? null : baseDecisionOf(main, base), baseEnd: main === undefined ? null : baseEndOf(main, base), device: 'none', violations: [], removal: null, pause: null, criminalCheck: null, nonCompliance: null };
        },
      },
      { kind: 'startLimit', duty: 'decideMonitoringOnRequest', holder: 'supervisingPolice', from: ({ body }) => body.basisAt, when: asked },
      { kind: 'startLimit', duty: 'decideMonitoringOfRunning', holder: 'supervisingPolice', when: (situation) => !asked(situation) && ran(situation) },
      { kind: 'startLimit', duty: 'decideMonitoring', holder: 'supervisingPolice', from: ({ body }) => body.basisAt, when: (situation) => !asked(situation) && !ran(situation) },
      { kind: 'document', template: 'monitoringRequest', issuer: 'supervisingPolice', when: asked },
      tell('opened'),
    ],
  }),
  closeWithoutDecision: defineAct({
    event: 'monitoringNotDecided', by: chief, fromPaperBy: onPaper, from: ['deciding'], schema: schemas.closeWithoutDecision, source: 'NĐ 163/2026 Đ15, 20.4',
    effects: [{ kind: 'completeTask', task: 'endAfterMain' }, tell('notDecided')],
    to: [{ close: 'notDecided' }],
  }),
  decideMonitoring: defineAct({
    event: 'monitoringDecided', by: chief, fromPaperBy: onPaper, from: ['deciding'], touchesPerson: true, schema: schemas.decideMonitoring, source: 'Luật 120/2025 Đ12.2; NĐ 163/2026 Đ16', guards: [effectNotBefore, facilityIsThere],
    effects: [
      ...decideDuties.map((duty): Effect<object> => ({ kind: 'meetLimit', duty })),
      { kind: 'document', template: 'monitoringDecision', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ decidedOn: dateOf(happenedAt), decisionNumber: body.decisionNumber ?? null, effectiveAt: toUtc(body.effectiveAt), fittedBy: body.fittedBy }) },
      ...recountTerm,
      { kind: 'startLimit', duty: 'fitDevice', holder: 'supervisingPolice', from: ({ body }) => body.effectiveAt, when: ({ body }) => body.fittedBy === 'byPolice' },
      // The facility has no hours of its own, only the door: "trước khi … ra khỏi cơ sở".
      { kind: 'raiseTask', task: 'fitDevice', holder: 'facility', rank: 1, source: 'NĐ 163/2026 Đ16.3, 17.4', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays, when: isFittedByFacility },
    ],
    to: [{ stage: 'awaitingFitting' }],
  }),
  fitDevice: defineAct({
    event: 'deviceFitted', by: [...officers, staffOf('facility')], fromPaperBy: onPaper, from: ['awaitingFitting', 'paused', 'violation', 'nonCompliance'], touchesPerson: true, schema: schemas.fitDevice, source: 'NĐ 163/2026 Đ17', guards: [isNotFitted],
    whose: ({ state, context, channel }) => (findOffice(state, 'facility')?.agencyId === context.official.agencyId || (channel === 'paper' && state.facts.monitoring.fittedBy === 'byFacility') ? 'facility' : 'supervisingPolice'),
    effects: [
      ...beginWearing,
      { kind: 'meetLimit', duty: 'presentForRefit' },
      { kind: 'closePause', ground: pauseGround },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ device: 'on', deviceNumber: body.deviceNumber, fittedOn: dateOf(happenedAt), positionedOn: dateOf(happenedAt), pause: null }) },
      ...mendWithDevice,
      ...recountTerm,
      // Its part is done once the person wears it; its papers it still finishes.
      { kind: 'leaveOffice', role: 'facility' },
      tell('fitted'),
    ],
    to: byDevice,
  }),
};
