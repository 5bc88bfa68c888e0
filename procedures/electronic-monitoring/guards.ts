import { addDays, addMonths, localDateOf } from '../../law/dates.ts';
import { getMonitoringViolation } from '../../law/monitoring.ts';
import { getRegimeSpan } from '../../law/regimes.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import type { GuardNeed } from '../guard-needs.ts';
import { type CaseState, findOffice } from '../legal-case.ts';
import type { Condition, Guard, Refusal } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import { isMinor } from '../turned-eighteen.ts';
import type { consequences } from '../monitoring-report.ts';
import type { Alarm, endGrounds, MonitoringGround, removalGrounds, Violation } from './facts.ts';

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({ code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }) });
const violationsOf = (state: CaseState): readonly Violation[] => state.facts.monitoring.violations ?? [];

/** The violation that is being dealt with. */
export function findOpenViolation(state: CaseState): Violation | undefined {
  return violationsOf(state).findLast(({ state: one }) => one === 'recorded' || one === 'reminded');
}

export const isFittedByFacility: Condition<object> = ({ state }) => state.facts.monitoring.fittedBy === 'byFacility';
export const isDeviceOn: Condition<object> = ({ state }) => state.facts.monitoring.device === 'on';
export const neverFitted: Condition<object> = ({ state }) => (state.facts.monitoring.device ?? 'none') === 'none';
export const isPaused: Condition<object> = ({ state }) => state.facts.monitoring.pause != null;
export const isDecided: Condition<object> = ({ state }) => state.facts.monitoring.decidedOn !== undefined;
export const hasOpenViolation: Condition<object> = ({ state }) => findOpenViolation(state) !== undefined;
export const isNonCompliant: Condition<object> = ({ state }) => state.facts.monitoring.nonCompliance != null;

/** What the case it hangs on must have: the day of the decision there, null where there is none. */
function decidedInMain(main: CaseState, ground: MonitoringGround): string | null {
  const { supervision, voluntary } = main.facts;
  const atHome = main.procedure === 'voluntaryTreatment' && voluntary.place === 'home' ? (voluntary.decidedOn ?? null) : null;
  if (ground === 'homeTreatment') return atHome;
  return supervision.decidedOn ?? (ground === 'parentsRequest' ? atHome : null);
}
export const baseOf = (main: CaseState, ground: MonitoringGround): 'supervision' | 'homeTreatment' => (ground === 'homeTreatment' || (ground === 'parentsRequest' && main.facts.supervision.decidedOn === undefined) ? 'homeTreatment' : 'supervision');
/** Decided before the decree came: it names nobody's hours for those (NĐ 163/2026 Đ151.1). */
export const ranBefore = (main: CaseState | undefined, ground: MonitoringGround): boolean => (main === undefined ? null : decidedInMain(main, ground)) !== null && (decidedInMain(main as CaseState, ground) ?? '') < getRegimeSpan('R4').inForceFrom;

/** Adults, juveniles without a stable residence, and those whose parents ask: each is a group of its own (NĐ 163/2026 Đ15). */
export const groundFits: Guard<{ readonly ground: MonitoringGround; readonly requestedBy?: string | undefined }> = ({ body, context }) => {
  const main = context.opening?.main;
  if (main === undefined) return null;
  const isOfMinors = body.ground === 'parentsRequest' || body.ground === 'supervisedWithoutResidence';
  if (isOfMinors !== isMinor({ state: main })) return notMet('monitoringGround', { ground: body.ground, person: isOfMinors ? 'juvenile' : 'adult' }, 'NĐ 163/2026 Đ15');
  if (body.ground === 'parentsRequest' && body.requestedBy === undefined) return { code: 'bodyInvalid', facts: { field: 'requestedBy' }, source: 'NĐ 163/2026 Đ15.2a' };
  return decidedInMain(main, body.ground) === null ? notMet('decisionOfMain', { ground: body.ground }, 'NĐ 163/2026 Đ16.2') : null;
};

export const basisLiesBetween: Guard<{ readonly ground: MonitoringGround; readonly basisAt: string }> = ({ body, happenedAt, context }) => {
  if (toUtc(body.basisAt) > happenedAt) return { code: 'happenedInFuture', facts: { basisAt: body.basisAt } };
  const main = context.opening?.main;
  const decided = main === undefined ? null : decidedInMain(main, body.ground);
  return decided !== null && localDateOf(body.basisAt) < decided ? { code: 'happenedBeforeCause', facts: { basisAt: body.basisAt, earliest: decided } } : null;
};

export const effectNotBefore: Guard<{ readonly effectiveAt: string }> = ({ body, happenedAt }) => (toUtc(body.effectiveAt) < happenedAt ? { code: 'happenedBeforeCause', facts: { effectiveAt: body.effectiveAt } } : null);
/** Only whoever still holds the person can fit it before they leave (NĐ 163/2026 Đ16.3, 17.4). */
export const facilityIsThere: Guard<{ readonly fittedBy: 'byPolice' | 'byFacility' }> = ({ body, state }) => (body.fittedBy === 'byFacility' && findOffice(state, 'facility') === undefined ? notMet('facilityToFit', {}, 'NĐ 163/2026 Đ17.4') : null);

export const isNotFitted: Guard<object> = (situation) => (neverFitted(situation) ? null : { code: 'alreadyRecorded', facts: { fact: 'deviceFitted' } });
export const deviceIsOn: Guard<object> = (situation) => (isDeviceOn(situation) ? null : notMet('deviceOn'));
export const deviceIsOff: Guard<object> = ({ state }) => (state.facts.monitoring.device === 'off' || (state.facts.monitoring.pause != null && state.facts.monitoring.device === 'on') ? null : notMet('deviceOff'));
export const wasFitted: Guard<object> = (situation) => (neverFitted(situation) ? notMet('deviceOn') : null);
export const isNotCarriedOut: Guard<object> = ({ state }) => (state.stage === 'paused' && state.facts.monitoring.pause?.isCarriedOut === true ? { code: 'alreadyRecorded', facts: { fact: 'deviceTakenOff' } } : null);
export const reasonIsOpen: Guard<object> = ({ state }) => ((state.facts.monitoring.pause ?? state.facts.monitoring.removal)?.reasonEndedAt === null ? null : notMet('reasonOfRemoval'));

/** Leaving by air, or abroad for as long as the decree says; a custody is asked for by the body that holds the person. */
export const removalIsLawful: Guard<{ readonly ground: (typeof removalGrounds)[number]; readonly requestOn: string; readonly requestNumber?: string | undefined; readonly leavesOn?: string | undefined; readonly returnsOn?: string | undefined }> = ({ body, state, happenedAt }) => {
  if (body.requestOn > dateOf(happenedAt)) return { code: 'happenedInFuture', facts: { requestOn: body.requestOn } };
  if (body.ground === 'criminalCustody') return body.requestNumber === undefined ? notMet('paper', { ground: body.ground }, 'NĐ 163/2026 Đ19.1') : null;
  const law = findTimeLimit({ duty: 'stayAbroad', regime: state.regime, person: state.person });
  if (body.ground !== 'stayAbroad' || law?.amount == null || body.leavesOn === undefined || body.returnsOn === undefined) return null;
  const earliest = addDays(body.leavesOn, law.amount);
  return body.returnsOn < earliest ? notMet('longEnoughAbroad', { until: earliest }, law.source) : null;
};

export const wornLongEnough: Guard<{ readonly reason: 'wornLongEnough' | 'medical'; readonly paperNumber?: string | undefined }> = ({ body, state, happenedAt }) => {
  if (body.reason === 'medical') return body.paperNumber === undefined ? notMet('paper', {}, 'NĐ 163/2026 Đ19.3') : null;
  const law = findTimeLimit({ duty: 'wearBeforeMoving', regime: state.regime, person: state.person });
  const { positionedOn } = state.facts.monitoring;
  if (law?.amount == null || positionedOn === undefined) return null;
  const until = addMonths(positionedOn, law.amount);
  return dateOf(happenedAt) < until ? notMet('wornLongEnough', { until }, law.source) : null;
};
export const noticedBefore: Guard<{ readonly noticedAt?: string | undefined }> = ({ body, happenedAt }) => (body.noticedAt !== undefined && toUtc(body.noticedAt) > happenedAt ? { code: 'happenedInFuture', facts: { noticedAt: body.noticedAt } } : null);

export const timeIsLeft: Guard<object> = ({ state, happenedAt }) => {
  const end = state.facts.monitoring.term?.end;
  return end != null && dateOf(happenedAt) > end ? notMet('monitoringTimeLeft', { end }, 'NĐ 163/2026 Đ19.1, 20.2') : null;
};

export const mayBeExempted: Guard<object> = ({ state, happenedAt }) => {
  const limit = state.limits.findLast((one) => one.duty === 'monitoringBeforeExemption' && one.status !== 'cancelled');
  if (limit?.dueDate == null || limit.status === 'paused' || limit.dueDate > dateOf(happenedAt)) return notMet('timeBeforeExemption', limit?.dueDate == null ? {} : { until: limit.dueDate }, 'NĐ 163/2026 Đ20.3');
  return violationsOf(state).some((one) => one.state !== 'withdrawn') ? notMet('noMonitoringViolation', {}, 'NĐ 163/2026 Đ20.3') : null;
};

export const endIsLawful: Guard<{ readonly ground: (typeof endGrounds)[number]; readonly paperNumber?: string | undefined }> = ({ body, state, happenedAt }) => {
  if (body.ground !== 'termOver') return body.paperNumber === undefined ? notMet('paper', { ground: body.ground }, 'NĐ 163/2026 Đ20.4') : null;
  const end = state.facts.monitoring.term?.end;
  return end == null || dateOf(happenedAt) <= end ? notMet('monitoringTermEnd', end == null ? {} : { opens: addDays(end, 1) }, 'NĐ 163/2026 Đ20.4a') : null;
};

export const moveIsRecorded: Guard<object> = ({ state }) => (state.facts.monitoring.moveToPoliceId == null ? notMet('move') : null);
export const wasHandedOver: Guard<object> = ({ state }) => (state.tasks.some((task) => task.task === 'assignReceivingOfficer' && task.doneAt === null) ? null : notMet('handOverMonitoring', {}, 'NĐ 163/2026 Đ21.2'));

/** The alarm that is asked about: the one received then, or the only one nobody has looked into; undefined where there is none, or several. */
export function findAlarm(state: CaseState, receivedAt: string | undefined): Alarm | undefined {
  const waiting = (state.facts.monitoring.alarms ?? []).filter((one) => one.finding === null);
  return receivedAt === undefined ? (waiting.length === 1 ? waiting[0] : undefined) : waiting.find((one) => one.receivedAt === toUtc(receivedAt));
}
export const alarmIsNew: Guard<{ readonly receivedAt: string }> = ({ body, state, happenedAt }) => {
  const { alarms = [], fittedOn } = state.facts.monitoring;
  if (toUtc(body.receivedAt) > happenedAt) return { code: 'happenedInFuture', facts: { receivedAt: body.receivedAt } };
  if (fittedOn !== undefined && localDateOf(body.receivedAt) < fittedOn) return { code: 'happenedBeforeCause', facts: { receivedAt: body.receivedAt, earliest: fittedOn } };
  return alarms.some((one) => one.receivedAt === toUtc(body.receivedAt)) ? { code: 'alreadyRecorded', facts: { fact: 'alarm' } } : null;
};
export const alarmIsOpen: Guard<{ readonly receivedAt?: string | undefined }> = ({ body, state }) => {
  if (findAlarm(state, body.receivedAt) !== undefined) return null;
  const waits = (state.facts.monitoring.alarms ?? []).some((one) => one.finding === null);
  // Several wait: which one is meant, only whoever looked into it knows.
  return waits && body.receivedAt === undefined ? { code: 'bodyInvalid', facts: { field: 'receivedAt' } } : notMet('alarm', {}, 'NĐ 163/2026 Đ18.1b');
};
/** Reported within the hours of the law it was a duty kept (NĐ 163/2026 Đ23.2c). */
export const damageReportFits: Guard<{ readonly finding: string; readonly noticedAt?: string | undefined; readonly reportedAt?: string | undefined }> = ({ body, state, happenedAt }) => {
  const { noticedAt, reportedAt } = body;
  for (const [field, at] of Object.entries({ noticedAt, reportedAt })) if (at !== undefined && toUtc(at) > happenedAt) return { code: 'happenedInFuture', facts: { [field]: at } };
  if (noticedAt === undefined || reportedAt === undefined) return null;
  if (toUtc(reportedAt) < toUtc(noticedAt)) return { code: 'happenedBeforeCause', facts: { reportedAt, earliest: noticedAt } };
  const law = findTimeLimit({ duty: 'reportDamage', regime: state.regime, person: state.person });
  if (law?.amount == null || body.finding !== 'damageReported') return null;
  const until = new Date(Date.parse(toUtc(noticedAt)) + law.amount * 3_600_000).toISOString();
  return toUtc(reportedAt) > until ? { code: 'windowClosed', facts: { duty: 'reportDamage', dueDate: until }, source: law.source } : null;
};

/** What the record says must have been possible: nobody refuses what is on the body, nobody damages what is not. */
export const violationIsPossible: Guard<{ readonly kind: string; readonly foundAt?: string | undefined }> = (situation) => {
  const { body, state, happenedAt } = situation;
  const source = getMonitoringViolation(body.kind).source;
  if (body.foundAt !== undefined && toUtc(body.foundAt) > happenedAt) return { code: 'happenedInFuture', facts: { foundAt: body.foundAt } };
  if (body.kind === 'deviceRefused') return isDeviceOn(situation) ? notMet('deviceOff', {}, source) : null;
  if (body.kind !== 'didNotPresent') return isDeviceOn(situation) ? null : notMet('deviceOn', {}, source);
  const window = state.limits.findLast((one) => one.duty === 'presentForRefit');
  if (window?.dueAt == null || window.status === 'cancelled' || window.status === 'met') return notMet('reasonEnded', {}, source);
  return happenedAt < window.dueAt ? { code: 'windowStillOpen', facts: { duty: 'presentForRefit', until: window.dueAt }, source } : null;
};

/** Which of its group a further violation of this kind would be; what turned out to be none is not counted. */
export function countWith(state: CaseState, kind: string): number {
  const { group } = getMonitoringViolation(kind);
  return violationsOf(state).filter((one) => getMonitoringViolation(one.kind).group === group && one.state !== 'withdrawn').length + 1;
}

/** Whether the law still answers it with a reminder and the time to mend. */
export const isReminded = (violation: Violation | undefined): boolean => violation !== undefined && violation.count <= getMonitoringViolation(violation.kind).reminders;
export const needsReminder: Condition<object> = ({ state }) => isReminded(findOpenViolation(state));
export const reminderIsDue: Guard<object> = (situation) => (needsReminder(situation) ? null : notMet('noReminderLeft', {}, 'NĐ 163/2026 Đ25.2–4'));

/** End of the time to mend, UTC; null where it does not run any more (the device was lawfully taken off, or the measure paused, meanwhile). */
function mendUntil(state: CaseState): string | null {
  const window = state.limits.findLast((one) => one.duty === 'mendViolation');
  return window === undefined || window.status === 'cancelled' ? null : window.dueAt;
}
/** Mended in time, the violation goes no further. */
export const mendsInTime: Condition<object> = ({ state, happenedAt }) => {
  if (!isReminded(findOpenViolation(state))) return false;
  const until = mendUntil(state);
  return until === null || happenedAt <= until;
};
export const mendIsInTime: Guard<object> = (situation) => {
  if (!needsReminder(situation)) return notMet('noReminderLeft', {}, 'NĐ 163/2026 Đ25.2–4');
  return mendsInTime(situation) ? null : { code: 'windowClosed', facts: { duty: 'mendViolation', dueDate: mendUntil(situation.state) }, source: 'NĐ 163/2026 Đ25.3–4' };
};

export const damageIsOpen: Guard<object> = ({ state }) => (findOpenViolation(state)?.kind === 'deviceDamaged' ? null : notMet('damage', {}, 'NĐ 163/2026 Đ25.2'));

/** Damage once it is no crime, what comes again after its reminders, and what was not mended in time (NĐ 163/2026 Đ25.2–4). */
export const nonComplianceStands: Guard<object> = ({ state, happenedAt }) => {
  const violation = findOpenViolation(state);
  if (violation === undefined) return notMet('openViolation');
  if (violation.kind === 'deviceDamaged') return state.facts.monitoring.criminalCheck === 'notProsecuted' ? null : notMet('criminalCheck', {}, 'NĐ 163/2026 Đ25.2');
  if (!isReminded(violation)) return null;
  const until = mendUntil(state);
  return until !== null && happenedAt > until ? null : { code: 'windowStillOpen', facts: { duty: 'mendViolation', until }, source: 'NĐ 163/2026 Đ25.3–4' };
};

/** Reported in time after what nobody could help was over, it is no violation (NĐ 163/2026 Đ24.2). */
export const obstacleReportedInTime: Guard<{ readonly endedAt: string; readonly reportedAt: string }> = ({ body, state, happenedAt }) => {
  const [ended, reported] = [toUtc(body.endedAt), toUtc(body.reportedAt)];
  if (reported > happenedAt) return { code: 'happenedInFuture', facts: { reportedAt: body.reportedAt } };
  const law = findTimeLimit({ duty: 'reportObstacle', regime: state.regime, person: state.person });
  if (law?.amount == null) return null;
  const until = new Date(Date.parse(ended) + law.amount * 3_600_000).toISOString();
  return reported > until ? { code: 'windowClosed', facts: { duty: 'reportObstacle', dueDate: until }, source: law.source } : null;
};

/** Whoever is supervised is fined; whoever is treated at home is sent to treatment (NĐ 163/2026 Đ25.5; Luật 120/2025 Đ47.2). No number of any fine was read. */
export const consequenceFits: Guard<{ readonly choice: (typeof consequences)[number] }> = ({ body, state }) => {
  const { base } = state.facts.monitoring;
  if (body.choice === 'fine' && base !== 'supervision') return notMet('consequenceOfBase', { choice: body.choice }, 'NĐ 163/2026 Đ25.5');
  return body.choice === 'compulsoryDossier' && base !== 'homeTreatment' ? notMet('consequenceOfBase', { choice: body.choice }, 'Luật 120/2025 Đ47.2') : null;
};

/** The supervision or treatment in the main case is over, so that nobody is monitored for it any more. */
export function isBaseOver(main: CaseState, base: 'supervision' | 'homeTreatment'): boolean {
  if (main.closed !== null) return true;
  if (base === 'homeTreatment') return main.procedure !== 'voluntaryTreatment' || main.stage === 'broken';
  return main.procedure === 'listRemoval' || (main.procedure === 'supervision' && main.stage === 'relapsed');
}

