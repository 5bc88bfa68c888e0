import { headOf, staffOf } from '../performers.ts';
import type { OfficeRole } from '../offices.ts';
import type { Effect, Performer, Situation, Target } from '../procedure.ts';
import type { monitoringStates } from '../monitoring-report.ts';
import type { MonitoringFacts, Violation } from './facts.ts';
import { findOpenViolation, hasOpenViolation, isDeviceOn, isNonCompliant, isPaused, mendsInTime, neverFitted } from './guards.ts';

/** The chief decides; a delegation makes a deputy a chief for its days (NĐ 163/2026 Đ16.4, 20.7). */
export const chief: readonly Performer[] = [headOf('supervisingPolice')];
export const officers: readonly Performer[] = [staffOf('supervisingPolice')];
export const onPaper: readonly Performer[] = [staffOf('supervisingPolice'), staffOf('supervisingCommittee')];

/** Stages in which there is a decision that is carried out, or about to be. */
export const inForce = ['awaitingFitting', 'monitored', 'temporarilyOff', 'paused', 'violation', 'nonCompliance'] as const;

/** Whoever performed the act that is being recorded. */
export const actorOf = ({ state }: Pick<Situation<object>, 'state'>): OfficeRole => state.acts.at(-1)?.actingRole ?? 'supervisingPolice';

export const tell = (told: (typeof monitoringStates)[number]): Effect<object> => ({ kind: 'reportToMain', act: 'recordMonitoring', body: () => ({ state: told }) });

export const keep = (facts: (situation: Situation<object>) => Partial<MonitoringFacts>): Effect<object> => ({ kind: 'recordFacts', section: 'monitoring', facts });

/** The violation that is being dealt with, in another state. */
export function withViolation(state: Situation['state'], to: Violation['state']): Pick<MonitoringFacts, 'violations'> {
  const open = findOpenViolation(state);
  return { violations: (state.facts.monitoring.violations ?? []).map((one) => (one === open ? { ...one, state: to } : one)) };
}

const tasksOfViolation = ['remindMonitored', 'recordCriminalCheck', 'recordNonCompliance'] as const;
export const violationSettled: readonly Effect<object>[] = [
  { kind: 'cancelLimit', duty: 'mendViolation', reason: 'violationSettled' },
  ...tasksOfViolation.map((task): Effect<object> => ({ kind: 'completeTask', task })),
];

/** The device on again, or for the first time, within the time to mend: then the violation is mended with it. */
export const mendWithDevice: readonly Effect<object>[] = [
  { kind: 'meetLimit', duty: 'mendViolation', when: mendsInTime },
  ...tasksOfViolation.map((task): Effect<object> => ({ kind: 'completeTask', task, when: mendsInTime })),
  { ...keep(({ state }) => withViolation(state, 'mended')), when: mendsInTime },
];

/** Where a case stands by what is open and where the device is. */
export const byDevice: readonly Target<object>[] = [
  { when: hasOpenViolation, stage: 'violation' },
  { when: isNonCompliant, stage: 'nonCompliance' },
  { when: isPaused, stage: 'paused' },
  { when: isDeviceOn, stage: 'monitored' },
  { when: neverFitted, stage: 'awaitingFitting' },
  { stage: 'temporarilyOff' },
];
