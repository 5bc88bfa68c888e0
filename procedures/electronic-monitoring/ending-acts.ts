import { dateOf } from '../apply-effect.ts';
import { type Act, type Condition, defineAct, type Effect } from '../procedure.ts';
import { endIsLawful, isNotCarriedOut, mayBeExempted, neverFitted, wasFitted } from './guards.ts';
import * as schemas from './schemas.ts';
import { chief, inForce, keep, officers, onPaper, tell } from './shared.ts';
import { forgetTerm, pauseGround } from './term.ts';

const isExempted: Condition<object> = ({ state }) => state.facts.monitoring.ending?.kind === 'exempted';
const isEnding: Condition<object> = ({ state }) => state.facts.monitoring.ending !== undefined;

/** What is owed no more once the measure is decided to end. */
const nothingLeft: readonly Effect<object>[] = [
  ...forgetTerm,
  ...['endAfterMain', 'considerExemption', 'pauseMonitoring', 'recordReasonEnded', 'recordResidenceChange', 'fitDevice', 'remindMonitored', 'recordCriminalCheck', 'recordNonCompliance', 'recordMonitoringViolation'].map((task): Effect<object> => ({ kind: 'completeTask', task })),
  { kind: 'closePause', ground: pauseGround },
];

/** The pause, the exemption of what is left, the end: each a decision of the chief and a record of carrying it out. */
export const endingActs: Readonly<Record<string, Act>> = {
  pauseMonitoring: defineAct({
    event: 'monitoringPaused', by: chief, fromPaperBy: onPaper, from: ['awaitingFitting', 'monitored', 'temporarilyOff', 'violation', 'nonCompliance'], touchesPerson: true, schema: schemas.pauseMonitoring, source: 'NĐ 163/2026 Đ20.1', 
    effects: [
      { kind: 'document', template: 'monitoringPause', issuer: 'supervisingPolice' },
      { kind: 'openPause', ground: pauseGround, source: 'NĐ 163/2026 Đ20.1', duties: ['monitoringBeforeExemption'], rule: 'extend', from: ({ body }) => body.from },
      { kind: 'cancelLimit', duty: 'mendViolation', reason: 'monitoringPaused' },
      { kind: 'cancelLimit', duty: 'presentForRefit', reason: 'monitoringPaused' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body }) => ({ removal: null, pause: { ground: body.ground, from: body.from, reasonEndedAt: null, isCarriedOut: false } }) },
      tell('paused'),
    ],
    to: [{ stage: 'paused' }],
  }),
  exemptRemainder: defineAct({
    event: 'remainderOfMonitoringExempted', by: chief, fromPaperBy: onPaper, from: ['monitored', 'temporarilyOff'], touchesPerson: true, schema: schemas.exemptRemainder, source: 'NĐ 163/2026 Đ20.3', guards: [mayBeExempted],
    effects: [
      { kind: 'document', template: 'monitoringExemption', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ ending: { kind: 'exempted', ground: null, number: body.decisionNumber ?? null, on: dateOf(happenedAt) } }) },
      ...nothingLeft, tell('exempted'),
    ],
    to: [{ stage: 'ending' }],
  }),
  refuseExemption: defineAct({
    event: 'exemptionOfMonitoringRefused', by: chief, fromPaperBy: onPaper, from: ['monitored', 'temporarilyOff'], schema: schemas.refuseExemption, source: 'NĐ 163/2026 Đ20.3', guards: [mayBeExempted],
    effects: [{ kind: 'completeTask', task: 'considerExemption' }],
  }),
  endMonitoring: defineAct({
    event: 'monitoringEnded', by: chief, fromPaperBy: onPaper, from: inForce, touchesPerson: true, schema: schemas.endMonitoring, source: 'NĐ 163/2026 Đ20.4', guards: [endIsLawful],
    effects: [
      { kind: 'document', template: 'monitoringEnd', issuer: 'supervisingPolice' },
      { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ ending: { kind: 'ended', ground: body.ground, number: body.decisionNumber ?? null, on: dateOf(happenedAt) } }) },
      ...nothingLeft, tell('ended'),
    ],
    // Never worn, there is nothing to take off.
    to: [{ when: neverFitted, close: 'ended' }, { stage: 'ending' }],
  }),
  carryOutDecision: defineAct({
    event: 'deviceTakenOff', by: officers, fromPaperBy: onPaper, from: ['paused', 'ending'], touchesPerson: true, schema: schemas.carryOutDecision, source: 'NĐ 163/2026 Đ20.2–4, 20.6', guards: [wasFitted, isNotCarriedOut],
    effects: [
      { kind: 'document', template: 'monitoringPauseRecord', issuer: 'supervisingPolice', when: (situation) => !isEnding(situation) },
      { kind: 'document', template: 'monitoringExemptionRecord', issuer: 'supervisingPolice', when: isExempted },
      { kind: 'document', template: 'monitoringEndRecord', issuer: 'supervisingPolice', when: (situation) => isEnding(situation) && !isExempted(situation) },
      keep(({ state }) => { const { pause } = state.facts.monitoring; return { device: 'off', pause: pause == null ? null : { ...pause, isCarriedOut: true } }; }),
    ],
    to: [{ when: (situation) => !isEnding(situation), stage: 'paused' }, { when: isExempted, close: 'exempted' }, { close: 'ended' }],
  }),
};

/** The last day is over: the chief decides that it ends. */
export const onTermEnd: readonly Effect[] = [{ kind: 'raiseTask', task: 'endMonitoring', holder: 'supervisingPolice', rank: 1, source: 'NĐ 163/2026 Đ20.4a' }];

/** Long enough without a violation: the chief considers whether the rest is exempted, as the decree says; nothing must follow. */
export const onExemptionPossible: readonly Effect[] = [
  { kind: 'raiseTask', task: 'considerExemption', holder: 'supervisingPolice', rank: 3, source: 'NĐ 163/2026 Đ20.3', reviewAfterDays: (policy) => policy.supervisionReviewDays, when: ({ state }) => (state.facts.monitoring.violations ?? []).every((one) => one.state === 'withdrawn') },
];
